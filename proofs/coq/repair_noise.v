(** repair-noise: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic repair_noise; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module gain.
Definition claim : Prop :=
  forall x a_0 b_0 : R,
  let a : R := x * (a_0 - 1) + 1 in
  let b : R := x * (b_0 - 1) + 1 in
  let V_0 : mat := of_rows [[RtoC a_0; RtoC 0]; [RtoC 0; RtoC b_0]] in
  let V_t : mat := madd (mscale (RtoC x) V_0) (of_rows [[RtoC (1 - x); RtoC 0]; [RtoC 0; RtoC (1 - x)]]) in
  let Phi : mat := mmul 2 V_0 (mmul 2 (of_rows [[RtoC (sqrt x); RtoC 0]; [RtoC 0; RtoC (sqrt x)]]) (minv 2 V_t)) in
  let Phi_defined : Prop := 0 <= x /\ mdet 2 V_t <> RtoC 0 in
  a_0 > 0 ->
  b_0 > 0 ->
  x > 0 ->
  x <= 1 ->
  (Phi_defined /\ 0 <= x /\ a <> 0 /\ b <> 0) /\ meq 2 2 Phi (of_rows [[RtoC (a_0 * sqrt x / a); RtoC 0]; [RtoC 0; RtoC (b_0 * sqrt x / b)]]).
End gain.

Module ratio.
Definition claim : Prop :=
  forall x a_0 b_0 : R,
  let a : R := x * (a_0 - 1) + 1 in
  let b : R := x * (b_0 - 1) + 1 in
  let V_0 : mat := of_rows [[RtoC a_0; RtoC 0]; [RtoC 0; RtoC b_0]] in
  let V_t : mat := madd (mscale (RtoC x) V_0) (of_rows [[RtoC (1 - x); RtoC 0]; [RtoC 0; RtoC (1 - x)]]) in
  a_0 > 0 ->
  b_0 > 0 ->
  x > 0 ->
  x <= 1 ->
  (mdet 2 V_t <> RtoC 0 /\ a <> 0 /\ b <> 0) /\ (mtrace 2 (minv 2 V_t) / RtoC 2)%C = RtoC ((a + b) / (2 * a * b)).
End ratio.

Module integrand.
Definition claim : Prop :=
  forall x a_0 b_0 : R,
  let a : R := x * (a_0 - 1) + 1 in
  let b : R := x * (b_0 - 1) + 1 in
  let V_0 : mat := of_rows [[RtoC a_0; RtoC 0]; [RtoC 0; RtoC b_0]] in
  let V_t : mat := madd (mscale (RtoC x) V_0) (of_rows [[RtoC (1 - x); RtoC 0]; [RtoC 0; RtoC (1 - x)]]) in
  let Phi : mat := mmul 2 V_0 (mmul 2 (of_rows [[RtoC (sqrt x); RtoC 0]; [RtoC 0; RtoC (sqrt x)]]) (minv 2 V_t)) in
  let Phi_defined : Prop := 0 <= x /\ mdet 2 V_t <> RtoC 0 in
  a_0 > 0 ->
  b_0 > 0 ->
  x > 0 ->
  x <= 1 ->
  (mdet 2 V_t <> RtoC 0 /\ Phi_defined /\ RtoC x <> RtoC 0 /\ a <> 0 /\ b <> 0 /\ a ^ 2 <> 0) /\ (RtoC 2 * (mtrace 2 (minv 2 V_t) / RtoC 2 + RtoC (-1)) * (Phi 0%nat 0%nat * Phi 0%nat 0%nat) / RtoC x)%C = RtoC (2 * a_0 ^ 2 * (-1 + (a + b) / (2 * a * b)) / a ^ 2).
End integrand.

Module antiderivative.
Definition claim : Prop :=
  forall x a_0 b_0 : R,
  let a : R := x * (a_0 - 1) + 1 in
  let b : R := x * (b_0 - 1) + 1 in
  a_0 > 0 ->
  b_0 > 0 ->
  x > 0 ->
  x <= 1 ->
  a_0 - 1 <> 0 ->
  a_0 - b_0 <> 0 ->
  ((locally x (fun x : R => 2 * a_0 - 2 <> 0)) /\ (locally x (fun x : R => (x * (a_0 - 1) + 1) ^ 2 <> 0)) /\ (locally x (fun x : R => a_0 - b_0 <> 0)) /\ (locally x (fun x : R => x * (a_0 - 1) + 1 <> 0)) /\ (locally x (fun x : R => x * (b_0 - 1) + 1 <> 0)) /\ (locally x (fun x : R => 0 < (x * (a_0 - 1) + 1) / (x * (b_0 - 1) + 1))) /\ (locally x (fun x : R => (a_0 - b_0) ^ 2 <> 0)) /\ (locally x (fun x : R => a_0 - 1 <> 0)) /\ (ex_derive (fun x : R => (a_0 ^ 2 * (- 1 / ((2 * a_0 - 2) * (x * (a_0 - 1) + 1) ^ 2) - 1 / ((a_0 - b_0) * (x * (a_0 - 1) + 1)) - (b_0 - 1) * ln ((x * (a_0 - 1) + 1) / (x * (b_0 - 1) + 1)) / (a_0 - b_0) ^ 2 + 2 / ((a_0 - 1) * (x * (a_0 - 1) + 1))))%R) x) /\ a <> 0 /\ b <> 0 /\ a ^ 2 <> 0) /\ (Derive (fun x : R => (a_0 ^ 2 * (- 1 / ((2 * a_0 - 2) * (x * (a_0 - 1) + 1) ^ 2) - 1 / ((a_0 - b_0) * (x * (a_0 - 1) + 1)) - (b_0 - 1) * ln ((x * (a_0 - 1) + 1) / (x * (b_0 - 1) + 1)) / (a_0 - b_0) ^ 2 + 2 / ((a_0 - 1) * (x * (a_0 - 1) + 1))))%R) x = 2 * a_0 ^ 2 * (-1 + (a + b) / (2 * a * b)) / a ^ 2).
End antiderivative.

Module depth.
Definition claim : Prop :=
  forall S_ a_0 b_0 : R,
  a_0 > 0 ->
  b_0 > 0 ->
  S_ >= 0 ->
  a_0 - 1 <> 0 ->
  a_0 - b_0 <> 0 ->
  ((locally S_ (fun S_ : R => 2 * a_0 - 2 <> 0)) /\ (locally S_ (fun S_ : R => ((a_0 - 1) * exp (- S_) + 1) ^ 2 <> 0)) /\ (locally S_ (fun S_ : R => a_0 - b_0 <> 0)) /\ (locally S_ (fun S_ : R => (a_0 - 1) * exp (- S_) + 1 <> 0)) /\ (locally S_ (fun S_ : R => (b_0 - 1) * exp (- S_) + 1 <> 0)) /\ (locally S_ (fun S_ : R => 0 < ((a_0 - 1) * exp (- S_) + 1) / ((b_0 - 1) * exp (- S_) + 1))) /\ (locally S_ (fun S_ : R => (a_0 - b_0) ^ 2 <> 0)) /\ (locally S_ (fun S_ : R => a_0 - 1 <> 0)) /\ (locally S_ (fun S_ : R => b_0 <> 0)) /\ (locally S_ (fun S_ : R => 0 < a_0 / b_0)) /\ (locally S_ (fun S_ : R => a_0 <> 0)) /\ (locally S_ (fun S_ : R => a_0 ^ 2 <> 0)) /\ (ex_derive (fun S_ : R => (- a_0 ^ 2 * (- 1 / ((2 * a_0 - 2) * ((a_0 - 1) * exp (- S_) + 1) ^ 2) - 1 / ((a_0 - b_0) * ((a_0 - 1) * exp (- S_) + 1)) - (b_0 - 1) * ln (((a_0 - 1) * exp (- S_) + 1) / ((b_0 - 1) * exp (- S_) + 1)) / (a_0 - b_0) ^ 2 + 2 / ((a_0 - 1) * ((a_0 - 1) * exp (- S_) + 1))) + a_0 ^ 2 * (- (b_0 - 1) * ln (a_0 / b_0) / (a_0 - b_0) ^ 2 - 1 / (a_0 * (a_0 - b_0)) + 2 / (a_0 * (a_0 - 1)) - 1 / (a_0 ^ 2 * (2 * a_0 - 2))))%R) S_) /\ (a_0 - 1) * exp (- S_) + 1 <> 0 /\ (b_0 - 1) * exp (- S_) + 1 <> 0 /\ ((a_0 - 1) * exp (- S_) + 1) ^ 2 <> 0) /\ (Derive (fun S_ : R => (- a_0 ^ 2 * (- 1 / ((2 * a_0 - 2) * ((a_0 - 1) * exp (- S_) + 1) ^ 2) - 1 / ((a_0 - b_0) * ((a_0 - 1) * exp (- S_) + 1)) - (b_0 - 1) * ln (((a_0 - 1) * exp (- S_) + 1) / ((b_0 - 1) * exp (- S_) + 1)) / (a_0 - b_0) ^ 2 + 2 / ((a_0 - 1) * ((a_0 - 1) * exp (- S_) + 1))) + a_0 ^ 2 * (- (b_0 - 1) * ln (a_0 / b_0) / (a_0 - b_0) ^ 2 - 1 / (a_0 * (a_0 - b_0)) + 2 / (a_0 * (a_0 - 1)) - 1 / (a_0 ^ 2 * (2 * a_0 - 2))))%R) S_ = 2 * a_0 ^ 2 * (-1 + ((a_0 - 1) * exp (- S_) + (b_0 - 1) * exp (- S_) + 2) / (2 * ((a_0 - 1) * exp (- S_) + 1) * ((b_0 - 1) * exp (- S_) + 1))) * exp (- S_) / ((a_0 - 1) * exp (- S_) + 1) ^ 2).
End depth.

Module no_loss_on_q.
Definition claim : Prop :=
  forall x a_0 b_0 : R,
  let a : R := x * (a_0 - 1) + 1 in
  let b : R := x * (b_0 - 1) + 1 in
  a_0 > 0 ->
  b_0 > 0 ->
  a_0 = 1 ->
  a_0 * b_0 >= 1 ->
  x > 0 ->
  x <= 1 ->
  (a <> 0 /\ b <> 0) /\ (a + b) / (2 * a * b) <= 1.
End no_loss_on_q.

Module no_loss_on_p.
Definition claim : Prop :=
  forall x a_0 b_0 : R,
  let a : R := x * (a_0 - 1) + 1 in
  let b : R := x * (b_0 - 1) + 1 in
  a_0 > 0 ->
  b_0 > 0 ->
  b_0 = 1 ->
  a_0 * b_0 >= 1 ->
  x > 0 ->
  x <= 1 ->
  (a <> 0 /\ b <> 0) /\ (a + b) / (2 * a * b) <= 1.
End no_loss_on_p.

Module no_squeezing.
Definition claim : Prop :=
  forall x a_0 b_0 : R,
  let a : R := x * (a_0 - 1) + 1 in
  let b : R := x * (b_0 - 1) + 1 in
  a_0 > 0 ->
  b_0 > 0 ->
  a_0 = b_0 ->
  a_0 * b_0 >= 1 ->
  x > 0 ->
  x <= 1 ->
  (a <> 0 /\ b <> 0) /\ (a + b) / (2 * a * b) <= 1.
End no_squeezing.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic.

Section derivation.
Variable x : R.
Variable S_ : R.
Variable a_0 : R.
Variable b_0 : R.
Let a : R := x * (a_0 - 1) + 1.
Let b : R := x * (b_0 - 1) + 1.
Let V_0 : mat := of_rows [[RtoC a_0; RtoC 0]; [RtoC 0; RtoC b_0]].
Let V_t : mat := madd (mscale (RtoC x) V_0) (of_rows [[RtoC (1 - x); RtoC 0]; [RtoC 0; RtoC (1 - x)]]).
Let Phi : mat := mmul 2 V_0 (mmul 2 (of_rows [[RtoC (sqrt x); RtoC 0]; [RtoC 0; RtoC (sqrt x)]]) (minv 2 V_t)).
Let Phi_defined : Prop := 0 <= x /\ mdet 2 V_t <> RtoC 0.
Hypothesis H'1 : a_0 > 0.
Hypothesis H'2 : b_0 > 0.

Lemma a'read :
  (reads_as a (a_0 * x - x + 1)).
Proof using All.
  assert (E'1 : reads_as a (a_0 * x - x + 1)) by (unfold reads_as, a; equal).
  all_known.
Qed.

Lemma b'read :
  (reads_as b (b_0 * x - x + 1)).
Proof using All.
  assert (E'1 : reads_as b (b_0 * x - x + 1)) by (unfold reads_as, b; equal).
  all_known.
Qed.

Lemma V_t'read :
  (entries_as 2 2 V_t (of_rows [[RtoC (a_0 * x - x + 1); RtoC 0]; [RtoC 0; RtoC (b_0 * x - x + 1)]])).
Proof using All.
  assert (M'1 : entries_as 2 2 V_t (of_rows [[RtoC (a_0 * x - x + 1); RtoC 0]; [RtoC 0; RtoC (b_0 * x - x + 1)]])) by (unfold entries_as, V_t; equal_entries).
  all_known.
Qed.


(* step 1, sign *)
Lemma step'1 :
x > 0 ->
x <= 1 ->
a > 0.
Proof using All.
  pose proof a'read as E'1.
  intros G'1 G'2.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_opp _ _ (from_le _ _ G'2)) (has_mul _ _ _ _ (from_gt _ _ H'1) (from_gt _ _ G'1))) _); [reflexivity|equal].
Qed.

(* step 2, sign *)
Lemma step'2 :
x > 0 ->
x <= 1 ->
b > 0.
Proof using All.
  pose proof b'read as E'1.
  intros G'1 G'2.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_opp _ _ (from_le _ _ G'2)) (has_mul _ _ _ _ (from_gt _ _ H'2) (from_gt _ _ G'1))) _); [reflexivity|equal].
Qed.

(* step 3, identity *)
Lemma step'3 :
x > 0 ->
x <= 1 ->
(mdet 2 V_t <> RtoC 0 /\ a <> 0 /\ b <> 0) /\ (mtrace 2 (minv 2 V_t) / RtoC 2)%C = RtoC ((a + b) / (2 * a * b)).
Proof using All.
  pose proof a'read as E'1.
  pose proof b'read as E'2.
  pose proof V_t'read as M'3.
  intros G'1 G'2.
  pose proof (step'1 G'1 G'2) as P'4.
  pose proof (step'2 G'1 G'2) as P'5.
  assert (N'6 : (a_0 * b_0 * x ^ 2 - a_0 * x ^ 2 + a_0 * x - b_0 * x ^ 2 + b_0 * x + x ^ 2 - 2 * x + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'5))) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)))) _) eq_refl); equal).
  assert (N'7 : (b_0 * x - x + 1) <> 0) by (intro Z'; apply N'6; transitivity ((b_0 * x - x + 1) * (a_0 * x - x + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'8 : (a_0 * x - x + 1) <> 0) by (intro Z'; apply N'6; transitivity ((a_0 * x - x + 1) * (b_0 * x - x + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (C'9 : mdet 2 V_t <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'5))) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)))) _) eq_refl); equal).
  assert (C'10 : a <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'4) _) eq_refl); equal).
  assert (C'11 : b <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'5) _) eq_refl); equal).
  split; [all_known|].
  first [equal_complex|equal_traces].
Qed.

(* step 4, identity: Φ = √x V_0 V_t⁻¹ *)
Lemma step'4 :
x > 0 ->
x <= 1 ->
(Phi_defined /\ 0 <= x /\ a <> 0 /\ b <> 0) /\ meq 2 2 Phi (of_rows [[RtoC (a_0 * sqrt x / a); RtoC 0]; [RtoC 0; RtoC (b_0 * sqrt x / b)]]).
Proof using All.
  pose proof a'read as E'1.
  pose proof b'read as E'2.
  pose proof V_t'read as M'3.
  intros G'1 G'2.
  pose proof (step'1 G'1 G'2) as P'4.
  pose proof (step'2 G'1 G'2) as P'5.
  assert (E'6 : stands (sqrt x)) by (exact I).
  assert (S'7 : squares_to (sqrt x) x) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ G'1))) (has_whole 1)) _); [reflexivity|equal]).
  assert (N'8 : (a_0 * b_0 * x ^ 2 - a_0 * x ^ 2 + a_0 * x - b_0 * x ^ 2 + b_0 * x + x ^ 2 - 2 * x + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'5))) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)))) _) eq_refl); equal).
  assert (N'9 : (b_0 * x - x + 1) <> 0) by (intro Z'; apply N'8; transitivity ((b_0 * x - x + 1) * (a_0 * x - x + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'10 : (a_0 * x - x + 1) <> 0) by (intro Z'; apply N'8; transitivity ((a_0 * x - x + 1) * (b_0 * x - x + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (C'11 : 0 <= x) by (apply Rge_le; refine (to_ge _ _ _ _ _ (from_gt _ _ G'1) _); [reflexivity|equal]).
  assert (C'12 : mdet 2 V_t <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'5))) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)))) _) eq_refl); equal).
  assert (C'13 : Phi_defined) by (unfold Phi_defined; all_known).
  assert (C'14 : a <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'4) _) eq_refl); equal).
  assert (C'15 : b <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'5) _) eq_refl); equal).
  split; [all_known|].
  equal_matrix.
Qed.

(* step 6, identity: ΔD = 2 c − 1 I, and dt is dx/x in size *)
Lemma step'6 :
x > 0 ->
x <= 1 ->
(mdet 2 V_t <> RtoC 0 /\ Phi_defined /\ RtoC x <> RtoC 0 /\ a <> 0 /\ b <> 0 /\ a ^ 2 <> 0) /\ (RtoC 2 * (mtrace 2 (minv 2 V_t) / RtoC 2 + RtoC (-1)) * (Phi 0%nat 0%nat * Phi 0%nat 0%nat) / RtoC x)%C = RtoC (2 * a_0 ^ 2 * (-1 + (a + b) / (2 * a * b)) / a ^ 2).
Proof using All.
  pose proof a'read as E'1.
  pose proof b'read as E'2.
  pose proof V_t'read as M'3.
  intros G'1 G'2.
  pose proof (step'1 G'1 G'2) as P'4.
  pose proof (step'2 G'1 G'2) as P'5.
  assert (E'6 : stands (sqrt x)) by (exact I).
  assert (S'7 : squares_to (sqrt x) x) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ G'1))) (has_whole 1)) _); [reflexivity|equal]).
  assert (N'8 : (a_0 * b_0 * x ^ 2 - a_0 * x ^ 2 + a_0 * x - b_0 * x ^ 2 + b_0 * x + x ^ 2 - 2 * x + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'5))) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)))) _) eq_refl); equal).
  assert (N'9 : (b_0 * x - x + 1) <> 0) by (intro Z'; apply N'8; transitivity ((b_0 * x - x + 1) * (a_0 * x - x + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'10 : (a_0 * x - x + 1) <> 0) by (intro Z'; apply N'8; transitivity ((a_0 * x - x + 1) * (b_0 * x - x + 1)); [close|rewrite Z'; polynomial_equation]).
  try assert (N'11 : x <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ G'1))) (has_whole 1)) _) eq_refl); equal).
  assert (C'12 : mdet 2 V_t <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'5))) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)))) _) eq_refl); equal).
  assert (C'13 : 0 <= x) by (apply Rge_le; refine (to_ge _ _ _ _ _ (from_gt _ _ G'1) _); [reflexivity|equal]).
  assert (C'14 : Phi_defined) by (unfold Phi_defined; all_known).
  assert (C'15 : RtoC x <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ G'1) _) eq_refl); equal).
  assert (C'16 : a <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'4) _) eq_refl); equal).
  assert (C'17 : b <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'5) _) eq_refl); equal).
  assert (C'18 : a ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ P'4) eq_refl)) eq_refl) _) eq_refl); equal).
  split; [all_known|].
  first [equal_complex|equal_traces].
Qed.

(* step 7, identity *)
Lemma step'7 :
a_0 - 1 <> 0 ->
a_0 - b_0 <> 0 ->
x > 0 ->
x <= 1 ->
((locally x (fun x : R => 2 * a_0 - 2 <> 0)) /\ (locally x (fun x : R => (x * (a_0 - 1) + 1) ^ 2 <> 0)) /\ (locally x (fun x : R => a_0 - b_0 <> 0)) /\ (locally x (fun x : R => x * (a_0 - 1) + 1 <> 0)) /\ (locally x (fun x : R => x * (b_0 - 1) + 1 <> 0)) /\ (locally x (fun x : R => 0 < (x * (a_0 - 1) + 1) / (x * (b_0 - 1) + 1))) /\ (locally x (fun x : R => (a_0 - b_0) ^ 2 <> 0)) /\ (locally x (fun x : R => a_0 - 1 <> 0)) /\ (ex_derive (fun x : R => (a_0 ^ 2 * (- 1 / ((2 * a_0 - 2) * (x * (a_0 - 1) + 1) ^ 2) - 1 / ((a_0 - b_0) * (x * (a_0 - 1) + 1)) - (b_0 - 1) * ln ((x * (a_0 - 1) + 1) / (x * (b_0 - 1) + 1)) / (a_0 - b_0) ^ 2 + 2 / ((a_0 - 1) * (x * (a_0 - 1) + 1))))%R) x) /\ a <> 0 /\ b <> 0 /\ a ^ 2 <> 0) /\ (Derive (fun x : R => (a_0 ^ 2 * (- 1 / ((2 * a_0 - 2) * (x * (a_0 - 1) + 1) ^ 2) - 1 / ((a_0 - b_0) * (x * (a_0 - 1) + 1)) - (b_0 - 1) * ln ((x * (a_0 - 1) + 1) / (x * (b_0 - 1) + 1)) / (a_0 - b_0) ^ 2 + 2 / ((a_0 - 1) * (x * (a_0 - 1) + 1))))%R) x = 2 * a_0 ^ 2 * (-1 + (a + b) / (2 * a * b)) / a ^ 2).
Proof using All.
  pose proof a'read as E'1.
  pose proof b'read as E'2.
  intros G'1 G'2 G'3 G'4.
  pose proof (step'1 G'3 G'4) as P'3.
  pose proof (step'2 G'3 G'4) as P'4.
  try assert (N'5 : (b_0 * x - x + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _) eq_refl); equal).
  assert (N'6 : (a_0 * x - x + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (E'7 : reads_as (ln ((x * (a_0 - 1) + 1) / (x * (b_0 - 1) + 1))) (ln (a_0 * x - x + 1) + (-1) * ln (b_0 * x - x + 1))) by (logarithm ([((1)%Z, (a_0 * x - x + 1)); ((-1)%Z, (b_0 * x - x + 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _); [reflexivity|equal]|]; exact I]).
  assert (C'8 : 2 * a_0 - 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_neq _ _ G'1)) _) eq_refl); equal).
  assert (C'9 : (x * (a_0 - 1) + 1) ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) eq_refl)) eq_refl) _) eq_refl); equal).
  assert (C'10 : a_0 - b_0 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_neq _ _ G'2) _) eq_refl); equal).
  assert (C'11 : x * (a_0 - 1) + 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (C'12 : x * (b_0 - 1) + 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _) eq_refl); equal).
  assert (C'13 : 0 < (x * (a_0 - 1) + 1) / (x * (b_0 - 1) + 1)) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) eq_refl) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3))) _); [reflexivity|equal]).
  assert (C'14 : (a_0 - b_0) ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even nonzero 1 _ (has_within _ nonzero _ (from_neq _ _ G'2) eq_refl)) eq_refl) _) eq_refl); equal).
  assert (C'15 : a_0 - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_neq _ _ G'1) _) eq_refl); equal).
  try assert (N'16 : (a_0 - b_0) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_neq _ _ G'2)) _) eq_refl); equal).
  try assert (N'17 : (a_0 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_neq _ _ G'1)) _) eq_refl); equal).
  assert (E'18 : reads_as (Derive (fun x : R => (a_0 ^ 2 * (- 1 / ((2 * a_0 - 2) * (x * (a_0 - 1) + 1) ^ 2) - 1 / ((a_0 - b_0) * (x * (a_0 - 1) + 1)) - (b_0 - 1) * ln ((x * (a_0 - 1) + 1) / (x * (b_0 - 1) + 1)) / (a_0 - b_0) ^ 2 + 2 / ((a_0 - 1) * (x * (a_0 - 1) + 1))))%R) x) (a_0 ^ 2 * (2 * (a_0 - 1) / ((2 * a_0 - 2) * (x * (a_0 - 1) + 1) ^ 3) + (a_0 - 1) / ((a_0 - b_0) * (x * (a_0 - 1) + 1) ^ 2) - 2 / (x * (a_0 - 1) + 1) ^ 2 - (b_0 - 1) * (x * (b_0 - 1) + 1) * ((a_0 - 1) / (x * (b_0 - 1) + 1) - (b_0 - 1) * (x * (a_0 - 1) + 1) / (x * (b_0 - 1) + 1) ^ 2) / ((a_0 - b_0) ^ 2 * (x * (a_0 - 1) + 1))))) by (apply (is_derive_unique (fun x : R => (a_0 ^ 2 * (- 1 / ((2 * a_0 - 2) * (x * (a_0 - 1) + 1) ^ 2) - 1 / ((a_0 - b_0) * (x * (a_0 - 1) + 1)) - (b_0 - 1) * ln ((x * (a_0 - 1) + 1) / (x * (b_0 - 1) + 1)) / (a_0 - b_0) ^ 2 + 2 / ((a_0 - 1) * (x * (a_0 - 1) + 1))))%R)); derivative; equal).
  assert (C'19 : locally x (fun x : R => 2 * a_0 - 2 <> 0)) by (apply (locally_nonzero (fun x : R => 2 * a_0 - 2)); [differentiable|assumption]).
  assert (C'20 : locally x (fun x : R => (x * (a_0 - 1) + 1) ^ 2 <> 0)) by (apply (locally_nonzero (fun x : R => (x * (a_0 - 1) + 1) ^ 2)); [differentiable|assumption]).
  assert (C'21 : locally x (fun x : R => a_0 - b_0 <> 0)) by (apply (locally_nonzero (fun x : R => a_0 - b_0)); [differentiable|assumption]).
  assert (C'22 : locally x (fun x : R => x * (a_0 - 1) + 1 <> 0)) by (apply (locally_nonzero (fun x : R => x * (a_0 - 1) + 1)); [differentiable|assumption]).
  assert (C'23 : locally x (fun x : R => x * (b_0 - 1) + 1 <> 0)) by (apply (locally_nonzero (fun x : R => x * (b_0 - 1) + 1)); [differentiable|assumption]).
  assert (C'24 : locally x (fun x : R => 0 < (x * (a_0 - 1) + 1) / (x * (b_0 - 1) + 1))) by (apply (locally_positive (fun x : R => (x * (a_0 - 1) + 1) / (x * (b_0 - 1) + 1))); [differentiable|assumption]).
  assert (C'25 : locally x (fun x : R => (a_0 - b_0) ^ 2 <> 0)) by (apply (locally_nonzero (fun x : R => (a_0 - b_0) ^ 2)); [differentiable|assumption]).
  assert (C'26 : locally x (fun x : R => a_0 - 1 <> 0)) by (apply (locally_nonzero (fun x : R => a_0 - 1)); [differentiable|assumption]).
  assert (C'27 : ex_derive (fun x : R => (a_0 ^ 2 * (- 1 / ((2 * a_0 - 2) * (x * (a_0 - 1) + 1) ^ 2) - 1 / ((a_0 - b_0) * (x * (a_0 - 1) + 1)) - (b_0 - 1) * ln ((x * (a_0 - 1) + 1) / (x * (b_0 - 1) + 1)) / (a_0 - b_0) ^ 2 + 2 / ((a_0 - 1) * (x * (a_0 - 1) + 1))))%R) x) by (differentiable).
  assert (C'28 : a <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'3) _) eq_refl); equal).
  assert (C'29 : b <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'4) _) eq_refl); equal).
  assert (C'30 : a ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ P'3) eq_refl)) eq_refl) _) eq_refl); equal).
  split; [all_known|].
  equal.
Qed.

(* step 8, sign *)
Lemma step'8 :
forall w : R,
(ex_derive (fun w : R => (exp (- w))%R) w) /\ (Derive (fun w : R => (exp (- w))%R) w <= 0).
Proof using All.
  intros w.
  assert (E'1 : reads_as (exp (- w)) ((/ (exp w)))) by (exponential ([((-1)%Z, w)] : list (Z * R))).
  assert (E'2 : reads_as (Derive (fun w : R => (exp (- w))%R) w) (- exp (- w))) by (apply (is_derive_unique (fun w : R => (exp (- w))%R)); derivative; equal).
  assert (C'3 : ex_derive (fun w : R => (exp (- w))%R) w) by (differentiable).
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (has_exp (- w))) _); [reflexivity|equal].
Qed.

(* step 9, growth *)
Lemma step'9 :
S_ >= 0 ->
exp (- S_) <= 1.
Proof using All.
  intros G'1.
  assert (E'1 : reads_as (exp (- S_)) ((/ (exp S_)))) by (exponential ([((-1)%Z, S_)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- 0)) (1)) by (exponential ([] : list (Z * R))).
  assert (C'3 : forall w : R, 0 <= w -> w <= S_ -> ex_derive (fun w : R => (exp (- w))%R) w).
  { intros w Above' Below'.
  assert (E'4 : reads_as (exp (- w)) ((/ (exp w)))) by (exponential ([((-1)%Z, w)] : list (Z * R))).
  differentiable.
  }
  pose proof (growth_le (fun w : R => (exp (- w))%R) 0 S_ C'3 ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_ge _ _ G'1) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'8 w)))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 10, sign *)
Lemma step'10 :
S_ >= 0 ->
(a_0 - 1) * exp (- S_) + 1 > 0.
Proof using All.
  intros G'1.
  pose proof (step'9 G'1) as P'1.
  assert (E'2 : reads_as (exp (- S_)) ((/ (exp S_)))) by (exponential ([((-1)%Z, S_)] : list (Z * R))).
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_opp _ _ (from_le _ _ P'1)) (has_mul _ _ _ _ (from_gt _ _ H'1) (has_exp (- S_)))) _); [reflexivity|equal].
Qed.

(* step 11, sign *)
Lemma step'11 :
S_ >= 0 ->
(b_0 - 1) * exp (- S_) + 1 > 0.
Proof using All.
  intros G'1.
  pose proof (step'9 G'1) as P'1.
  assert (E'2 : reads_as (exp (- S_)) ((/ (exp S_)))) by (exponential ([((-1)%Z, S_)] : list (Z * R))).
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_opp _ _ (from_le _ _ P'1)) (has_mul _ _ _ _ (from_gt _ _ H'2) (has_exp (- S_)))) _); [reflexivity|equal].
Qed.

(* step 12, identity *)
Lemma step'12 :
S_ >= 0 ->
a_0 - 1 <> 0 ->
a_0 - b_0 <> 0 ->
((locally S_ (fun S_ : R => 2 * a_0 - 2 <> 0)) /\ (locally S_ (fun S_ : R => ((a_0 - 1) * exp (- S_) + 1) ^ 2 <> 0)) /\ (locally S_ (fun S_ : R => a_0 - b_0 <> 0)) /\ (locally S_ (fun S_ : R => (a_0 - 1) * exp (- S_) + 1 <> 0)) /\ (locally S_ (fun S_ : R => (b_0 - 1) * exp (- S_) + 1 <> 0)) /\ (locally S_ (fun S_ : R => 0 < ((a_0 - 1) * exp (- S_) + 1) / ((b_0 - 1) * exp (- S_) + 1))) /\ (locally S_ (fun S_ : R => (a_0 - b_0) ^ 2 <> 0)) /\ (locally S_ (fun S_ : R => a_0 - 1 <> 0)) /\ (locally S_ (fun S_ : R => b_0 <> 0)) /\ (locally S_ (fun S_ : R => 0 < a_0 / b_0)) /\ (locally S_ (fun S_ : R => a_0 <> 0)) /\ (locally S_ (fun S_ : R => a_0 ^ 2 <> 0)) /\ (ex_derive (fun S_ : R => (- a_0 ^ 2 * (- 1 / ((2 * a_0 - 2) * ((a_0 - 1) * exp (- S_) + 1) ^ 2) - 1 / ((a_0 - b_0) * ((a_0 - 1) * exp (- S_) + 1)) - (b_0 - 1) * ln (((a_0 - 1) * exp (- S_) + 1) / ((b_0 - 1) * exp (- S_) + 1)) / (a_0 - b_0) ^ 2 + 2 / ((a_0 - 1) * ((a_0 - 1) * exp (- S_) + 1))) + a_0 ^ 2 * (- (b_0 - 1) * ln (a_0 / b_0) / (a_0 - b_0) ^ 2 - 1 / (a_0 * (a_0 - b_0)) + 2 / (a_0 * (a_0 - 1)) - 1 / (a_0 ^ 2 * (2 * a_0 - 2))))%R) S_) /\ (a_0 - 1) * exp (- S_) + 1 <> 0 /\ (b_0 - 1) * exp (- S_) + 1 <> 0 /\ ((a_0 - 1) * exp (- S_) + 1) ^ 2 <> 0) /\ (Derive (fun S_ : R => (- a_0 ^ 2 * (- 1 / ((2 * a_0 - 2) * ((a_0 - 1) * exp (- S_) + 1) ^ 2) - 1 / ((a_0 - b_0) * ((a_0 - 1) * exp (- S_) + 1)) - (b_0 - 1) * ln (((a_0 - 1) * exp (- S_) + 1) / ((b_0 - 1) * exp (- S_) + 1)) / (a_0 - b_0) ^ 2 + 2 / ((a_0 - 1) * ((a_0 - 1) * exp (- S_) + 1))) + a_0 ^ 2 * (- (b_0 - 1) * ln (a_0 / b_0) / (a_0 - b_0) ^ 2 - 1 / (a_0 * (a_0 - b_0)) + 2 / (a_0 * (a_0 - 1)) - 1 / (a_0 ^ 2 * (2 * a_0 - 2))))%R) S_ = 2 * a_0 ^ 2 * (-1 + ((a_0 - 1) * exp (- S_) + (b_0 - 1) * exp (- S_) + 2) / (2 * ((a_0 - 1) * exp (- S_) + 1) * ((b_0 - 1) * exp (- S_) + 1))) * exp (- S_) / ((a_0 - 1) * exp (- S_) + 1) ^ 2).
Proof using All.
  intros G'1 G'2 G'3.
  pose proof (step'10 G'1) as P'1.
  pose proof (step'11 G'1) as P'2.
  assert (E'3 : reads_as (exp (- S_)) ((/ (exp S_)))) by (exponential ([((-1)%Z, S_)] : list (Z * R))).
  try assert (N'4 : b_0 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'2))) (has_whole 1)) _) eq_refl); equal).
  assert (N'5 : a_0 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _) eq_refl); equal).
  assert (E'6 : reads_as (ln (a_0 / b_0)) (ln a_0 + (-1) * ln b_0)) by (logarithm ([((1)%Z, a_0); ((-1)%Z, b_0)] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'2))) (has_whole 1)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'7 : (b_0 + exp S_ - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_inverse _ _ (has_exp S_) eq_refl)) (from_gt _ _ P'2)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp S_)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'8 : (a_0 + exp S_ - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_inverse _ _ (has_exp S_) eq_refl)) (from_gt _ _ P'1)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp S_)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (E'9 : reads_as (ln (((a_0 - 1) * exp (- S_) + 1) / ((b_0 - 1) * exp (- S_) + 1))) (ln (a_0 + exp S_ - 1) + (-1) * ln (b_0 + exp S_ - 1))) by (logarithm ([((1)%Z, (a_0 + exp S_ - 1)); ((-1)%Z, (b_0 + exp S_ - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_inverse _ _ (has_exp S_) eq_refl)) (from_gt _ _ P'1)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp S_)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_inverse _ _ (has_exp S_) eq_refl)) (from_gt _ _ P'2)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp S_)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _); [reflexivity|equal]|]; exact I]).
  assert (C'10 : 2 * a_0 - 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_neq _ _ G'2)) _) eq_refl); equal).
  assert (C'11 : ((a_0 - 1) * exp (- S_) + 1) ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ P'1) eq_refl)) eq_refl) _) eq_refl); equal).
  assert (C'12 : a_0 - b_0 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_neq _ _ G'3) _) eq_refl); equal).
  assert (C'13 : (a_0 - 1) * exp (- S_) + 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'1) _) eq_refl); equal).
  assert (C'14 : (b_0 - 1) * exp (- S_) + 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'2) _) eq_refl); equal).
  assert (C'15 : 0 < ((a_0 - 1) * exp (- S_) + 1) / ((b_0 - 1) * exp (- S_) + 1)) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (from_gt _ _ P'2) eq_refl) (from_gt _ _ P'1)) _); [reflexivity|equal]).
  assert (C'16 : (a_0 - b_0) ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even nonzero 1 _ (has_within _ nonzero _ (from_neq _ _ G'3) eq_refl)) eq_refl) _) eq_refl); equal).
  assert (C'17 : a_0 - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_neq _ _ G'2) _) eq_refl); equal).
  assert (C'18 : b_0 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'2) _) eq_refl); equal).
  assert (C'19 : 0 < a_0 / b_0) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ H'1) (has_inverse _ _ (from_gt _ _ H'2) eq_refl)) _); [reflexivity|equal]).
  assert (C'20 : a_0 ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'1) eq_refl)) eq_refl) _) eq_refl); equal).
  try assert (N'21 : (a_0 - b_0) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_neq _ _ G'3)) _) eq_refl); equal).
  try assert (N'22 : (a_0 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_neq _ _ G'2)) _) eq_refl); equal).
  assert (E'23 : reads_as (Derive (fun S_ : R => (- a_0 ^ 2 * (- 1 / ((2 * a_0 - 2) * ((a_0 - 1) * exp (- S_) + 1) ^ 2) - 1 / ((a_0 - b_0) * ((a_0 - 1) * exp (- S_) + 1)) - (b_0 - 1) * ln (((a_0 - 1) * exp (- S_) + 1) / ((b_0 - 1) * exp (- S_) + 1)) / (a_0 - b_0) ^ 2 + 2 / ((a_0 - 1) * ((a_0 - 1) * exp (- S_) + 1))) + a_0 ^ 2 * (- (b_0 - 1) * ln (a_0 / b_0) / (a_0 - b_0) ^ 2 - 1 / (a_0 * (a_0 - b_0)) + 2 / (a_0 * (a_0 - 1)) - 1 / (a_0 ^ 2 * (2 * a_0 - 2))))%R) S_) (- a_0 ^ 2 * (- 2 * (a_0 - 1) * exp (- S_) / ((2 * a_0 - 2) * ((a_0 - 1) * exp (- S_) + 1) ^ 3) - (a_0 - 1) * exp (- S_) / ((a_0 - b_0) * ((a_0 - 1) * exp (- S_) + 1) ^ 2) + 2 * exp (- S_) / ((a_0 - 1) * exp (- S_) + 1) ^ 2 - (b_0 - 1) * ((b_0 - 1) * exp (- S_) + 1) * (- (a_0 - 1) * exp (- S_) / ((b_0 - 1) * exp (- S_) + 1) + (b_0 - 1) * ((a_0 - 1) * exp (- S_) + 1) * exp (- S_) / ((b_0 - 1) * exp (- S_) + 1) ^ 2) / ((a_0 - b_0) ^ 2 * ((a_0 - 1) * exp (- S_) + 1))))) by (apply (is_derive_unique (fun S_ : R => (- a_0 ^ 2 * (- 1 / ((2 * a_0 - 2) * ((a_0 - 1) * exp (- S_) + 1) ^ 2) - 1 / ((a_0 - b_0) * ((a_0 - 1) * exp (- S_) + 1)) - (b_0 - 1) * ln (((a_0 - 1) * exp (- S_) + 1) / ((b_0 - 1) * exp (- S_) + 1)) / (a_0 - b_0) ^ 2 + 2 / ((a_0 - 1) * ((a_0 - 1) * exp (- S_) + 1))) + a_0 ^ 2 * (- (b_0 - 1) * ln (a_0 / b_0) / (a_0 - b_0) ^ 2 - 1 / (a_0 * (a_0 - b_0)) + 2 / (a_0 * (a_0 - 1)) - 1 / (a_0 ^ 2 * (2 * a_0 - 2))))%R)); derivative; equal).
  assert (C'24 : locally S_ (fun S_ : R => 2 * a_0 - 2 <> 0)) by (apply (locally_nonzero (fun S_ : R => 2 * a_0 - 2)); [differentiable|assumption]).
  assert (C'25 : locally S_ (fun S_ : R => ((a_0 - 1) * exp (- S_) + 1) ^ 2 <> 0)) by (apply (locally_nonzero (fun S_ : R => ((a_0 - 1) * exp (- S_) + 1) ^ 2)); [differentiable|assumption]).
  assert (C'26 : locally S_ (fun S_ : R => a_0 - b_0 <> 0)) by (apply (locally_nonzero (fun S_ : R => a_0 - b_0)); [differentiable|assumption]).
  assert (C'27 : locally S_ (fun S_ : R => (a_0 - 1) * exp (- S_) + 1 <> 0)) by (apply (locally_nonzero (fun S_ : R => (a_0 - 1) * exp (- S_) + 1)); [differentiable|assumption]).
  assert (C'28 : locally S_ (fun S_ : R => (b_0 - 1) * exp (- S_) + 1 <> 0)) by (apply (locally_nonzero (fun S_ : R => (b_0 - 1) * exp (- S_) + 1)); [differentiable|assumption]).
  assert (C'29 : locally S_ (fun S_ : R => 0 < ((a_0 - 1) * exp (- S_) + 1) / ((b_0 - 1) * exp (- S_) + 1))) by (apply (locally_positive (fun S_ : R => ((a_0 - 1) * exp (- S_) + 1) / ((b_0 - 1) * exp (- S_) + 1))); [differentiable|assumption]).
  assert (C'30 : locally S_ (fun S_ : R => (a_0 - b_0) ^ 2 <> 0)) by (apply (locally_nonzero (fun S_ : R => (a_0 - b_0) ^ 2)); [differentiable|assumption]).
  assert (C'31 : locally S_ (fun S_ : R => a_0 - 1 <> 0)) by (apply (locally_nonzero (fun S_ : R => a_0 - 1)); [differentiable|assumption]).
  assert (C'32 : locally S_ (fun S_ : R => b_0 <> 0)) by (apply (locally_nonzero (fun S_ : R => b_0)); [differentiable|assumption]).
  assert (C'33 : locally S_ (fun S_ : R => 0 < a_0 / b_0)) by (apply (locally_positive (fun S_ : R => a_0 / b_0)); [differentiable|assumption]).
  assert (C'34 : locally S_ (fun S_ : R => a_0 <> 0)) by (apply (locally_nonzero (fun S_ : R => a_0)); [differentiable|assumption]).
  assert (C'35 : locally S_ (fun S_ : R => a_0 ^ 2 <> 0)) by (apply (locally_nonzero (fun S_ : R => a_0 ^ 2)); [differentiable|assumption]).
  assert (C'36 : ex_derive (fun S_ : R => (- a_0 ^ 2 * (- 1 / ((2 * a_0 - 2) * ((a_0 - 1) * exp (- S_) + 1) ^ 2) - 1 / ((a_0 - b_0) * ((a_0 - 1) * exp (- S_) + 1)) - (b_0 - 1) * ln (((a_0 - 1) * exp (- S_) + 1) / ((b_0 - 1) * exp (- S_) + 1)) / (a_0 - b_0) ^ 2 + 2 / ((a_0 - 1) * ((a_0 - 1) * exp (- S_) + 1))) + a_0 ^ 2 * (- (b_0 - 1) * ln (a_0 / b_0) / (a_0 - b_0) ^ 2 - 1 / (a_0 * (a_0 - b_0)) + 2 / (a_0 * (a_0 - 1)) - 1 / (a_0 ^ 2 * (2 * a_0 - 2))))%R) S_) by (differentiable).
  split; [all_known|].
  equal.
Qed.

(* step 13, rewriting *)
Lemma step'13 :
a_0 * b_0 >= 1 ->
a_0 * b_0 >= 1.
Proof using All.
  intros G'1.
  exact G'1.
Qed.

(* step 14, rewriting *)
Lemma step'14 :
a_0 = 1 ->
a_0 = 1.
Proof using All.
  intros G'1.
  exact G'1.
Qed.

(* step 15, rewriting *)
Lemma step'15 :
a_0 * b_0 >= 1 ->
a_0 = 1 ->
b_0 >= 1.
Proof using All.
  intros G'1 G'2.
  pose proof (step'13 G'1) as P'1.
  pose proof (step'14 G'2) as P'2.
  assert (E'3 : is_at (a_0) (1)) by (exact G'2).
  pose proof G'1 as W'4. says W'4.
Qed.

(* step 16, sign *)
Lemma step'16 :
a_0 * b_0 >= 1 ->
a_0 = 1 ->
x > 0 ->
x <= 1 ->
b <> 0 /\ (b + 1) / (2 * b) <= 1.
Proof using All.
  pose proof a'read as E'1.
  pose proof b'read as E'2.
  intros G'1 G'2 G'3 G'4.
  pose proof (step'1 G'3 G'4) as P'3.
  pose proof (step'2 G'3 G'4) as P'4.
  pose proof (step'15 G'1 G'2) as P'5.
  try assert (N'6 : (b_0 * x - x + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _) eq_refl); equal).
  assert (C'7 : b <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'4) _) eq_refl); equal).
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_ratio 1 2)) (from_gt _ _ G'3)) (has_inverse _ _ (from_gt _ _ P'4) eq_refl)) (from_ge _ _ P'5)) _); [reflexivity|equal].
Qed.

(* step 17, rewriting *)
Lemma step'17 :
a_0 * b_0 >= 1 ->
a_0 = 1 ->
x > 0 ->
x <= 1 ->
(a <> 0 /\ b <> 0) /\ (a + b) / (2 * a * b) <= 1.
Proof using All.
  pose proof a'read as E'1.
  pose proof b'read as E'2.
  intros G'1 G'2 G'3 G'4.
  pose proof (step'16 G'1 G'2 G'3 G'4) as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof (step'14 G'2) as P'6.
  pose proof (step'1 G'3 G'4) as P'7.
  pose proof (step'2 G'3 G'4) as P'8.
  try assert (N'9 : (a_0 * x - x + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _) eq_refl); equal).
  try assert (N'10 : (b_0 * x - x + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'8)) _) eq_refl); equal).
  assert (E'11 : is_at (a_0) (1)) by (exact G'2).
  assert (C'12 : a <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'7) _) eq_refl); equal).
  split; [all_known|].
  pose proof Q'5 as W'13. says W'13.
Qed.

(* step 18, rewriting *)
Lemma step'18 :
b_0 = 1 ->
b_0 = 1.
Proof using All.
  intros G'1.
  exact G'1.
Qed.

(* step 19, rewriting *)
Lemma step'19 :
a_0 * b_0 >= 1 ->
b_0 = 1 ->
a_0 >= 1.
Proof using All.
  intros G'1 G'2.
  pose proof (step'13 G'1) as P'1.
  pose proof (step'18 G'2) as P'2.
  assert (E'3 : is_at (b_0) (1)) by (exact G'2).
  pose proof G'1 as W'4. says W'4.
Qed.

(* step 20, sign *)
Lemma step'20 :
a_0 * b_0 >= 1 ->
b_0 = 1 ->
x > 0 ->
x <= 1 ->
a <> 0 /\ (a + 1) / (2 * a) <= 1.
Proof using All.
  pose proof a'read as E'1.
  pose proof b'read as E'2.
  intros G'1 G'2 G'3 G'4.
  pose proof (step'1 G'3 G'4) as P'3.
  pose proof (step'2 G'3 G'4) as P'4.
  pose proof (step'19 G'1 G'2) as P'5.
  try assert (N'6 : (a_0 * x - x + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (C'7 : a <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'3) _) eq_refl); equal).
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_ratio 1 2)) (from_gt _ _ G'3)) (has_inverse _ _ (from_gt _ _ P'3) eq_refl)) (from_ge _ _ P'5)) _); [reflexivity|equal].
Qed.

(* step 21, rewriting *)
Lemma step'21 :
a_0 * b_0 >= 1 ->
b_0 = 1 ->
x > 0 ->
x <= 1 ->
(a <> 0 /\ b <> 0) /\ (a + b) / (2 * a * b) <= 1.
Proof using All.
  pose proof a'read as E'1.
  pose proof b'read as E'2.
  intros G'1 G'2 G'3 G'4.
  pose proof (step'20 G'1 G'2 G'3 G'4) as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof (step'18 G'2) as P'6.
  pose proof (step'1 G'3 G'4) as P'7.
  pose proof (step'2 G'3 G'4) as P'8.
  try assert (N'9 : (a_0 * x - x + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _) eq_refl); equal).
  try assert (N'10 : (b_0 * x - x + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'8)) _) eq_refl); equal).
  assert (E'11 : is_at (b_0) (1)) by (exact G'2).
  assert (C'12 : b <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'8) _) eq_refl); equal).
  split; [all_known|].
  pose proof Q'5 as W'13. says W'13.
Qed.

(* step 22, rewriting *)
Lemma step'22 :
a_0 = b_0 ->
a_0 = b_0.
Proof using All.
  intros G'1.
  exact G'1.
Qed.

(* step 23, rewriting *)
Lemma step'23 :
a_0 * b_0 >= 1 ->
a_0 = b_0 ->
b_0 ^ 2 >= 1.
Proof using All.
  intros G'1 G'2.
  pose proof (step'13 G'1) as P'1.
  pose proof (step'22 G'2) as P'2.
  assert (E'3 : is_at (a_0) (b_0)) by (exact G'2).
  pose proof G'1 as W'4. says W'4.
Qed.

(* step 24, sign *)
Lemma step'24 :
a_0 * b_0 >= 1 ->
a_0 = b_0 ->
b_0 >= 1.
Proof using All.
  intros G'1 G'2.
  pose proof (step'23 G'1 G'2) as P'1.
  try assert (N'2 : (b_0 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'2))) (has_whole 1))) _) eq_refl); equal).
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (has_whole 1) (from_gt _ _ H'2)) eq_refl) (from_ge _ _ P'1)) _); [reflexivity|equal].
Qed.

(* step 25, sign *)
Lemma step'25 :
a_0 * b_0 >= 1 ->
a_0 = b_0 ->
x > 0 ->
x <= 1 ->
b <> 0 /\ 1 / b <= 1.
Proof using All.
  pose proof a'read as E'1.
  pose proof b'read as E'2.
  intros G'1 G'2 G'3 G'4.
  pose proof (step'1 G'3 G'4) as P'3.
  pose proof (step'2 G'3 G'4) as P'4.
  pose proof (step'24 G'1 G'2) as P'5.
  try assert (N'6 : (b_0 * x - x + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _) eq_refl); equal).
  assert (C'7 : b <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'4) _) eq_refl); equal).
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_gt _ _ G'3)) (has_inverse _ _ (from_gt _ _ P'4) eq_refl)) (from_ge _ _ P'5)) _); [reflexivity|equal].
Qed.

(* step 26, rewriting *)
Lemma step'26 :
a_0 * b_0 >= 1 ->
a_0 = b_0 ->
x > 0 ->
x <= 1 ->
(a <> 0 /\ b <> 0) /\ (a + b) / (2 * a * b) <= 1.
Proof using All.
  pose proof a'read as E'1.
  pose proof b'read as E'2.
  intros G'1 G'2 G'3 G'4.
  pose proof (step'25 G'1 G'2 G'3 G'4) as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof (step'22 G'2) as P'6.
  pose proof (step'1 G'3 G'4) as P'7.
  pose proof (step'2 G'3 G'4) as P'8.
  try assert (N'9 : (a_0 * x - x + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _) eq_refl); equal).
  try assert (N'10 : (b_0 * x - x + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'8)) _) eq_refl); equal).
  assert (E'11 : is_at (a_0) (b_0)) by (exact G'2).
  assert (C'12 : a <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'7) _) eq_refl); equal).
  split; [all_known|].
  pose proof Q'5 as W'13. says W'13.
Qed.

End derivation.

(** * gain *)

Module gain.
Import Statement.gain.

Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b V_0 V_t Phi Phi_defined H'1 H'2 G'1 G'2.
  exact (step'4 x 0 a_0 b_0 H'1 H'2 G'1 G'2).
Qed.

End gain.

(** * ratio *)

Module ratio.
Import Statement.ratio.

Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b V_0 V_t H'1 H'2 G'1 G'2.
  exact (step'3 x 0 a_0 b_0 H'1 H'2 G'1 G'2).
Qed.

End ratio.

(** * integrand *)

Module integrand.
Import Statement.integrand.

Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b V_0 V_t Phi Phi_defined H'1 H'2 G'1 G'2.
  exact (step'6 x 0 a_0 b_0 H'1 H'2 G'1 G'2).
Qed.

End integrand.

(** * antiderivative *)

Module antiderivative.
Import Statement.antiderivative.

Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b H'1 H'2 G'1 G'2 G'3 G'4.
  exact (step'7 x 0 a_0 b_0 H'1 H'2 G'3 G'4 G'1 G'2).
Qed.

End antiderivative.

(** * depth *)

Module depth.
Import Statement.depth.

Theorem proof : claim.
Proof.
  intros S_ a_0 b_0 H'1 H'2 G'1 G'2 G'3.
  exact (step'12 0 S_ a_0 b_0 H'1 H'2 G'1 G'2 G'3).
Qed.

End depth.

(** * no-loss-on-q *)

Module no_loss_on_q.
Import Statement.no_loss_on_q.

Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b H'1 H'2 G'1 G'2 G'3 G'4.
  exact (step'17 x 0 a_0 b_0 H'1 H'2 G'2 G'1 G'3 G'4).
Qed.

End no_loss_on_q.

(** * no-loss-on-p *)

Module no_loss_on_p.
Import Statement.no_loss_on_p.

Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b H'1 H'2 G'1 G'2 G'3 G'4.
  exact (step'21 x 0 a_0 b_0 H'1 H'2 G'2 G'1 G'3 G'4).
Qed.

End no_loss_on_p.

(** * no-squeezing *)

Module no_squeezing.
Import Statement.no_squeezing.

Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b H'1 H'2 G'1 G'2 G'3 G'4.
  exact (step'26 x 0 a_0 b_0 H'1 H'2 G'2 G'1 G'3 G'4).
Qed.

End no_squeezing.

(** * What all of them assume *)

Definition proofs : (Statement.gain.claim * Statement.ratio.claim * Statement.integrand.claim * Statement.antiderivative.claim * Statement.depth.claim * Statement.no_loss_on_q.claim * Statement.no_loss_on_p.claim * Statement.no_squeezing.claim * True)%type :=
  (gain.proof, ratio.proof, integrand.proof, antiderivative.proof, depth.proof, no_loss_on_q.proof, no_loss_on_p.proof, no_squeezing.proof, I).

Print Assumptions proofs.
