(** de-bruijn: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic de_bruijn; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module entropy_rate.
Definition claim : Prop :=
  forall nu : R,
  nu > 1 ->
  ((locally nu (fun nu : R => 0 < nu / 2 - 1 / 2)) /\ (locally nu (fun nu : R => 0 < nu / 2 + 1 / 2)) /\ (ex_derive (fun nu : R => (- (nu / 2 - 1 / 2) * ln (nu / 2 - 1 / 2) + (nu / 2 + 1 / 2) * ln (nu / 2 + 1 / 2))%R) nu) /\ 1 < Rabs nu) /\ (Derive (fun nu : R => (- (nu / 2 - 1 / 2) * ln (nu / 2 - 1 / 2) + (nu / 2 + 1 / 2) * ln (nu / 2 + 1 / 2))%R) nu = arcoth nu).
End entropy_rate.

Module determinant.
Definition claim : Prop :=
  forall v_11 v_22 v_12 d_11 d_12 d_22 s : R,
  let V_s : mat := of_rows [[RtoC (d_11 * s + v_11); RtoC (d_12 * s + v_12)]; [RtoC (d_12 * s + v_12); RtoC (d_22 * s + v_22)]] in
  mdet 2 V_s = RtoC ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2).
End determinant.

Module eigenvalue_rate.
Definition claim : Prop :=
  forall v_11 v_22 v_12 d_11 d_12 d_22 s : R,
  let V_s : mat := of_rows [[RtoC (d_11 * s + v_11); RtoC (d_12 * s + v_12)]; [RtoC (d_12 * s + v_12); RtoC (d_22 * s + v_22)]] in
  let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
  (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 > 1 ->
  ((locally s (fun s : R => 0 <= (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) /\ 0 < (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 /\ (ex_derive (fun s : R => (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2))%R) s) /\ 0 <= (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 /\ mdet 2 V_s <> RtoC 0) /\ (RtoC (Derive (fun s : R => (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2))%R) s) = (RtoC (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) * mtrace 2 (mmul 2 (minv 2 V_s) DeltaD) / RtoC 2)%C).
End eigenvalue_rate.

Module identity.
Definition claim : Prop :=
  forall v_11 v_22 v_12 d_11 d_12 d_22 s : R,
  let V_s : mat := of_rows [[RtoC (d_11 * s + v_11); RtoC (d_12 * s + v_12)]; [RtoC (d_12 * s + v_12); RtoC (d_22 * s + v_22)]] in
  let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
  (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 > 1 ->
  ((locally s (fun s : R => 0 <= (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) /\ (locally s (fun s : R => 0 < sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2)) /\ (locally s (fun s : R => 0 < sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2)) /\ 0 < (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 /\ (ex_derive (fun s : R => (- (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) + (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2))%R) s) /\ 0 <= (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 /\ 1 < Rabs (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) /\ mdet 2 V_s <> RtoC 0) /\ (RtoC (Derive (fun s : R => (- (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) + (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2))%R) s) = (mtrace 2 (mscale (RtoC (2 * sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) * arcoth (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)))) (mmul 2 (minv 2 V_s) DeltaD)) / RtoC 4)%C).
End identity.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic.

Section derivation.
Variable v_11 : R.
Variable v_22 : R.
Variable v_12 : R.
Variable d_11 : R.
Variable d_12 : R.
Variable d_22 : R.
Variable s : R.
Variable nu : R.
Let V_s : mat := of_rows [[RtoC (d_11 * s + v_11); RtoC (d_12 * s + v_12)]; [RtoC (d_12 * s + v_12); RtoC (d_22 * s + v_22)]].
Let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]].

Lemma V_s'read :
  (entries_as 2 2 V_s (of_rows [[RtoC (v_11 + d_11 * s); RtoC (s * d_12 + v_12)]; [RtoC (s * d_12 + v_12); RtoC (s * d_22 + v_22)]])).
Proof using All.
  assert (M'1 : entries_as 2 2 V_s (of_rows [[RtoC (v_11 + d_11 * s); RtoC (s * d_12 + v_12)]; [RtoC (s * d_12 + v_12); RtoC (s * d_22 + v_22)]])) by (unfold entries_as, V_s; equal_entries).
  all_known.
Qed.


(* step 1, identity: the two logarithms *)
Lemma step'1 :
nu > 1 ->
((locally nu (fun nu : R => 0 < nu / 2 - 1 / 2)) /\ (locally nu (fun nu : R => 0 < nu / 2 + 1 / 2)) /\ (ex_derive (fun nu : R => (- (nu / 2 - 1 / 2) * ln (nu / 2 - 1 / 2) + (nu / 2 + 1 / 2) * ln (nu / 2 + 1 / 2))%R) nu) /\ 1 < Rabs nu) /\ (Derive (fun nu : R => (- (nu / 2 - 1 / 2) * ln (nu / 2 - 1 / 2) + (nu / 2 + 1 / 2) * ln (nu / 2 + 1 / 2))%R) nu = arcoth nu).
Proof using All.
  intros G'1.
  assert (N'1 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'2 : reads_as (ln (nu / 2 + 1 / 2)) ((-1) * ln 2 + ln (nu + 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (nu + 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; exact I]).
  assert (N'3 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ G'1)) _) eq_refl); equal).
  assert (E'4 : reads_as (ln (nu / 2 - 1 / 2)) ((-1) * ln 2 + ln (nu - 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (nu - 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ G'1)) _); [reflexivity|equal]|]; exact I]).
  assert (C'5 : 0 < nu / 2 - 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ G'1)) _); [reflexivity|equal]).
  assert (C'6 : 0 < nu / 2 + 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)))) _); [reflexivity|equal]).
  try assert (N'7 : ((1/2) * nu + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  try assert (N'8 : ((1/2) * nu - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ G'1)) _) eq_refl); equal).
  assert (E'9 : reads_as (Derive (fun nu : R => (- (nu / 2 - 1 / 2) * ln (nu / 2 - 1 / 2) + (nu / 2 + 1 / 2) * ln (nu / 2 + 1 / 2))%R) nu) (- ln (nu / 2 - 1 / 2) / 2 + ln (nu / 2 + 1 / 2) / 2)) by (apply (is_derive_unique (fun nu : R => (- (nu / 2 - 1 / 2) * ln (nu / 2 - 1 / 2) + (nu / 2 + 1 / 2) * ln (nu / 2 + 1 / 2))%R)); derivative; equal).
  assert (E'10 : reads_as (ln ((nu + 1) / (nu - 1))) (ln (nu + 1) + (-1) * ln (nu - 1))) by (logarithm ([((1)%Z, (nu + 1)); ((-1)%Z, (nu - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ G'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'11 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'12 : reads_as (arcoth nu) ((ln (nu + 1) + (-1) * ln (nu - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu + 1)); ((-1)%Z, (nu - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ G'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'13 : (nu ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ G'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (C'14 : locally nu (fun nu : R => 0 < nu / 2 - 1 / 2)) by (apply (locally_positive (fun nu : R => nu / 2 - 1 / 2)); [differentiable|assumption]).
  assert (C'15 : locally nu (fun nu : R => 0 < nu / 2 + 1 / 2)) by (apply (locally_positive (fun nu : R => nu / 2 + 1 / 2)); [differentiable|assumption]).
  assert (C'16 : ex_derive (fun nu : R => (- (nu / 2 - 1 / 2) * ln (nu / 2 - 1 / 2) + (nu / 2 + 1 / 2) * ln (nu / 2 + 1 / 2))%R) nu) by (differentiable).
  assert (C'17 : 1 < Rabs nu) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ G'1) _); [reflexivity|equal]).
  assert (N'18 : nu - 1 <> 0) by (exact (beyond_nonzero _ C'17)).
  assert (C'19 : 0 < (nu + 1) / (nu - 1)) by (exact (beyond_ratio _ C'17)).
  split; [all_known|].
  equal.
Qed.

(* step 2, identity: one mode: ν² = det V *)
Lemma step'2 :
mdet 2 V_s = RtoC ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2).
Proof using All.
  pose proof V_s'read as M'1.
  first [equal_complex|equal_traces].
Qed.

(* step 3, sign *)
Lemma step'3 :
(d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 > 1 ->
(d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 > 0.
Proof using All.
  intros G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 4, sign *)
Lemma step'4 :
(d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 > 1 ->
0 <= (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 /\ sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) > 0.
Proof using All.
  intros G'1.
  pose proof (step'3 G'1) as P'1.
  assert (E'2 : reads_as (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'3 : squares_to (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2)) (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1))) _); [reflexivity|equal]).
  assert (C'4 : 0 <= (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) by (apply Rge_le; refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) _); [reflexivity|equal]).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_sqrt _ _ (has_eq _ _ ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) ltac:(equal)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 5, sign *)
Lemma step'5 :
(d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 > 1 ->
0 <= (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 /\ sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) > 1.
Proof using All.
  intros G'1.
  pose proof (step'3 G'1) as P'1.
  pose proof (step'4 G'1) as P'2.
  pose proof (proj1 P'2) as D'3; pose proof (proj2 P'2) as Q'4.
  pose proof D'3 as D'3'parts; split_up D'3'parts.
  assert (E'5 : reads_as (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'6 : squares_to (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2)) (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1))) _); [reflexivity|equal]).
  try assert (N'7 : (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (has_whole 1) (from_gt _ _ Q'4)) eq_refl) (from_gt _ _ G'1)) _); [reflexivity|equal].
Qed.

(* step 6, identity *)
Lemma step'6 :
(d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 > 1 ->
((locally s (fun s : R => 0 <= (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) /\ 0 < (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 /\ (ex_derive (fun s : R => (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2))%R) s) /\ 0 <= (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 /\ mdet 2 V_s <> RtoC 0) /\ (RtoC (Derive (fun s : R => (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2))%R) s) = (RtoC (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) * mtrace 2 (mmul 2 (minv 2 V_s) DeltaD) / RtoC 2)%C).
Proof using All.
  pose proof V_s'read as M'1.
  intros G'1.
  pose proof (step'3 G'1) as P'2.
  pose proof (step'4 G'1) as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof (step'5 G'1) as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  assert (E'9 : reads_as (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'10 : squares_to (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2)) (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1))) _); [reflexivity|equal]).
  try assert (N'11 : (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1))) ltac:(equal)) eq_refl)) (has_whole 1)) _) eq_refl); equal).
  assert (E'12 : reads_as (Derive (fun s : R => (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2))%R) s) ((d_11 * (d_22 * s + v_22) - d_12 * (2 * d_12 * s + 2 * v_12) + d_22 * (d_11 * s + v_11)) / (2 * sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)))) by (apply (is_derive_unique (fun s : R => (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2))%R)); derivative; equal).
  assert (N'13 : (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1))) _) eq_refl); equal).
  assert (C'14 : 0 < (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) _); [reflexivity|equal]).
  assert (C'15 : locally s (fun s : R => 0 <= (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) by (apply (locally_at_least (fun s : R => (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)); [differentiable|exact C'14]).
  assert (C'16 : ex_derive (fun s : R => (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2))%R) s) by (differentiable).
  assert (C'17 : mdet 2 V_s <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1))) _) eq_refl); equal).
  split; [all_known|].
  first [equal_complex|equal_traces].
Qed.

(* step 7, identity: the chain rule *)
Lemma step'7 :
(d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 > 1 ->
((locally s (fun s : R => 0 <= (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) /\ (locally s (fun s : R => 0 < sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2)) /\ (locally s (fun s : R => 0 < sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2)) /\ 0 < (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 /\ (ex_derive (fun s : R => (- (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) + (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2))%R) s) /\ 0 <= (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 /\ 1 < Rabs (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) /\ mdet 2 V_s <> RtoC 0) /\ (RtoC (Derive (fun s : R => (- (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) + (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2))%R) s) = (mtrace 2 (mscale (RtoC (2 * sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) * arcoth (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)))) (mmul 2 (minv 2 V_s) DeltaD)) / RtoC 4)%C).
Proof using All.
  pose proof V_s'read as M'1.
  intros G'1.
  pose proof (step'3 G'1) as P'2.
  pose proof (step'4 G'1) as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof (step'5 G'1) as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  assert (E'9 : reads_as (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'10 : squares_to (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2)) (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1))) _); [reflexivity|equal]).
  assert (N'11 : (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'8)) _) eq_refl); equal).
  assert (E'12 : reads_as (ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2)) ((-1) * ln 2 + ln (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) - 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) - 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'8)) _); [reflexivity|equal]|]; exact I]).
  assert (N'13 : (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'14 : reads_as (ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2)) ((-1) * ln 2 + ln (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) + 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) + 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1))) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; exact I]).
  assert (C'15 : 0 < sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'8)) _); [reflexivity|equal]).
  assert (C'16 : 0 < sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'5))) _); [reflexivity|equal]).
  try assert (N'17 : (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1))) ltac:(equal)) eq_refl)) (has_whole 1)) _) eq_refl); equal).
  try assert (N'18 : ((1/2) * sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'8)) _) eq_refl); equal).
  try assert (N'19 : ((1/2) * sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'20 : reads_as (Derive (fun s : R => (- (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) + (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2))%R) s) (- (d_11 * (d_22 * s + v_22) - d_12 * (2 * d_12 * s + 2 * v_12) + d_22 * (d_11 * s + v_11)) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) / (4 * sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) + (d_11 * (d_22 * s + v_22) - d_12 * (2 * d_12 * s + 2 * v_12) + d_22 * (d_11 * s + v_11)) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2) / (4 * sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)))) by (apply (is_derive_unique (fun s : R => (- (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) + (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2))%R)); derivative; equal).
  assert (E'21 : reads_as (ln ((sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) + 1) / (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) - 1))) (ln (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) + 1) + (-1) * ln (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) - 1))) by (logarithm ([((1)%Z, (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) + 1)); ((-1)%Z, (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1))) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'8)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'22 : 0 < (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) + 1) / (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) - 1)) by (apply beyond_ratio; assumption).
  assert (E'23 : reads_as (arcoth (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2))) ((ln (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) + 1) + (-1) * ln (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) + 1)); ((-1)%Z, (sqrt (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1))) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'8)) _); [reflexivity|equal]|]; exact I]).
  assert (N'24 : (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1))) _) eq_refl); equal).
  try assert (N'25 : (v_11 * s * d_22 + v_11 * v_22 + d_11 * s ^ 2 * d_22 + d_11 * s * v_22 - s ^ 2 * d_12 ^ 2 - 2 * s * v_12 * d_12 - v_12 ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ G'1)) _) eq_refl); equal).
  assert (C'26 : 0 < (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) _); [reflexivity|equal]).
  assert (C'27 : locally s (fun s : R => 0 <= (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) by (apply (locally_at_least (fun s : R => (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)); [differentiable|exact C'26]).
  assert (C'28 : locally s (fun s : R => 0 < sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2)) by (apply (locally_positive (fun s : R => sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2)); [differentiable|assumption]).
  assert (C'29 : locally s (fun s : R => 0 < sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2)) by (apply (locally_positive (fun s : R => sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2)); [differentiable|assumption]).
  assert (C'30 : ex_derive (fun s : R => (- (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) + (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2))%R) s) by (differentiable).
  assert (C'31 : 1 < Rabs (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2))) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'8) _); [reflexivity|equal]).
  assert (N'32 : (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) - 1 <> 0) by (exact (beyond_nonzero _ C'31)).
  assert (C'33 : 0 < ((sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) + 1) / ((sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) - 1)) by (exact (beyond_ratio _ C'31)).
  assert (C'34 : mdet 2 V_s <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1))) _) eq_refl); equal).
  split; [all_known|].
  first [equal_complex|equal_traces].
Qed.

End derivation.

(** * entropy-rate *)

Module entropy_rate.
Import Statement.entropy_rate.

Theorem proof : claim.
Proof.
  intros nu G'1.
  exact (step'1 0 0 0 0 0 0 0 nu G'1).
Qed.

End entropy_rate.

(** * determinant *)

Module determinant.
Import Statement.determinant.

Theorem proof : claim.
Proof.
  intros v_11 v_22 v_12 d_11 d_12 d_22 s V_s.
  exact (step'2 v_11 v_22 v_12 d_11 d_12 d_22 s 0).
Qed.

End determinant.

(** * eigenvalue-rate *)

Module eigenvalue_rate.
Import Statement.eigenvalue_rate.

Theorem proof : claim.
Proof.
  intros v_11 v_22 v_12 d_11 d_12 d_22 s V_s DeltaD G'1.
  exact (step'6 v_11 v_22 v_12 d_11 d_12 d_22 s 0 G'1).
Qed.

End eigenvalue_rate.

(** * identity *)

Module identity.
Import Statement.identity.

Theorem proof : claim.
Proof.
  intros v_11 v_22 v_12 d_11 d_12 d_22 s V_s DeltaD G'1.
  exact (step'7 v_11 v_22 v_12 d_11 d_12 d_22 s 0 G'1).
Qed.

End identity.

(** * What all of them assume *)

Definition proofs : (Statement.entropy_rate.claim * Statement.determinant.claim * Statement.eigenvalue_rate.claim * Statement.identity.claim * True)%type :=
  (entropy_rate.proof, determinant.proof, eigenvalue_rate.proof, identity.proof, I).

Print Assumptions proofs.
