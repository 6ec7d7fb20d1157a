(** de-bruijn-modes: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic de_bruijn_modes; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module path.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  forall now : R,
  let sigma : mat := complex_structure in
  forall A'path : R -> rmat,
  symmetric (2 * n) (A'path now) ->
  let A (time : R) : mat := of_real (A'path time) in
  forall S_'path : R -> rmat,
  let S_ (time : R) : mat := of_real (S_'path time) in
  symplectic (2 * n) (S_ now) ->
  forall nu_k'path mu_k'path : R -> nat -> R,
  let Lambda (time : R) : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'path time mode in nu_k) in
  let Lambda_t (time : R) : mat := direct_sum (fun mode : nat => let mu_k : R := mu_k'path time mode in mu_k) in
  (exists rate : mat, matrix_rate (2 * n) (2 * n) A now rate) ->
  matrix_rate (2 * n) (2 * n) S_ now (mmul (2 * n) (S_ now) (mmul (2 * n) (A now) sigma)) ->
  (forall mode : nat, (mode < n)%nat -> let mu_k : R := mu_k'path now mode in is_derive (fun time : R => nu_k'path time mode) now mu_k) ->
  (forall mode : nat, (mode < n)%nat -> ex_derive (fun time : R => mu_k'path time mode) now) ->
  let V (time : R) : mat := mmul (2 * n) (S_ time) (mmul (2 * n) (Lambda time) (mtrans (S_ time))) in
  let N (time : R) : mat := mmul (2 * n) (S_ time) (mmul (2 * n) (madd (Lambda_t time) (madd (mmul (2 * n) (A time) (mmul (2 * n) sigma (Lambda time))) (mscale (RtoC (-1)) (mmul (2 * n) (Lambda time) (mmul (2 * n) sigma (A time)))))) (mtrans (S_ time))) in
  (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in nu_k > 1) ->
  matrix_rate (2 * n) (2 * n) (fun time : R => V time) now (N now).
End path.

Module identity.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  forall now : R,
  let sigma : mat := complex_structure in
  forall A'path : R -> rmat,
  symmetric (2 * n) (A'path now) ->
  let A (time : R) : mat := of_real (A'path time) in
  forall S_'path : R -> rmat,
  let S_ (time : R) : mat := of_real (S_'path time) in
  symplectic (2 * n) (S_ now) ->
  forall nu_k'path mu_k'path : R -> nat -> R,
  let Lambda (time : R) : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'path time mode in nu_k) in
  let Lambda_t (time : R) : mat := direct_sum (fun mode : nat => let mu_k : R := mu_k'path time mode in mu_k) in
  let Theta (time : R) : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'path time mode in 2 * arcoth nu_k) in
  let Theta_defined (time : R) : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path time mode in 1 < Rabs nu_k in
  let E (time : R) : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'path time mode in - (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2)) in
  let E_defined (time : R) : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path time mode in 0 < nu_k / 2 - 1 / 2 /\ 0 < nu_k / 2 + 1 / 2 in
  (exists rate : mat, matrix_rate (2 * n) (2 * n) A now rate) ->
  matrix_rate (2 * n) (2 * n) S_ now (mmul (2 * n) (S_ now) (mmul (2 * n) (A now) sigma)) ->
  (forall mode : nat, (mode < n)%nat -> let mu_k : R := mu_k'path now mode in is_derive (fun time : R => nu_k'path time mode) now mu_k) ->
  (forall mode : nat, (mode < n)%nat -> ex_derive (fun time : R => mu_k'path time mode) now) ->
  let N (time : R) : mat := mmul (2 * n) (S_ time) (mmul (2 * n) (madd (Lambda_t time) (madd (mmul (2 * n) (A time) (mmul (2 * n) sigma (Lambda time))) (mscale (RtoC (-1)) (mmul (2 * n) (Lambda time) (mmul (2 * n) sigma (A time)))))) (mtrans (S_ time))) in
  let J_KMB (time : R) : mat := mmul (2 * n) (minv (2 * n) (mtrans (S_ time))) (mmul (2 * n) (Theta time) (minv (2 * n) (S_ time))) in
  let J_KMB_defined (time : R) : Prop := mdet (2 * n) (mtrans (S_ time)) <> RtoC 0 /\ Theta_defined time /\ mdet (2 * n) (S_ time) <> RtoC 0 in
  (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in nu_k > 1) ->
  (E_defined now /\ J_KMB_defined now /\ (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in (locally nu_k (fun nu_k : R => 0 < nu_k / 2 - 1 / 2)) /\ (locally nu_k (fun nu_k : R => 0 < nu_k / 2 + 1 / 2)) /\ (ex_derive (fun nu_k : R => (- (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2))%R) nu_k))) /\ (number_rate (fun time : R => (mtrace (2 * n) (E time) / RtoC 2)%C) now (mtrace (2 * n) (mmul (2 * n) (J_KMB now) (N now)) / RtoC 4)%C).
End identity.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic.

Section derivation.
Variable n : nat.
Hypothesis n'positive : (0 < n)%nat.
Let sigma : mat := complex_structure.
Variable A_entries : rmat.
Hypothesis A'symmetry : symmetric (2 * n) A_entries.
Let A : mat := of_real A_entries.
Variable S__entries : rmat.
Let S_ : mat := of_real S__entries.
Hypothesis S_'symplectic : symplectic (2 * n) S_.
Variable nu_k'in : nat -> R.
Variable mu_k'in : nat -> R.
Let Lambda : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in nu_k).
Let Lambda_t : mat := direct_sum (fun mode : nat => let mu_k : R := mu_k'in mode in mu_k).
Let Theta : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in 2 * arcoth nu_k).
Let Theta_defined : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in 1 < Rabs nu_k.
Let E : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in - (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2)).
Let E_defined : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in 0 < nu_k / 2 - 1 / 2 /\ 0 < nu_k / 2 + 1 / 2.
Let V : mat := mmul (2 * n) S_ (mmul (2 * n) Lambda (mtrans S_)).
Let N : mat := mmul (2 * n) S_ (mmul (2 * n) (madd Lambda_t (madd (mmul (2 * n) A (mmul (2 * n) sigma Lambda)) (mscale (RtoC (-1)) (mmul (2 * n) Lambda (mmul (2 * n) sigma A))))) (mtrans S_)).
Let J_KMB : mat := mmul (2 * n) (minv (2 * n) (mtrans S_)) (mmul (2 * n) Theta (minv (2 * n) S_)).
Let J_KMB_defined : Prop := mdet (2 * n) (mtrans S_) <> RtoC 0 /\ Theta_defined /\ mdet (2 * n) S_ <> RtoC 0.
Hypothesis H'1 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k > 1).

Lemma J_KMB'read :
  (mdet (2 * n) (mtrans S_) <> RtoC 0) /\
  ((forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in 1 < Rabs nu_k)) /\
  (Theta_defined) /\
  (mdet (2 * n) S_ <> RtoC 0) /\
  (J_KMB_defined).
Proof using All.
  assert (N'1 : mdet (2 * n) (mtrans S_) <> RtoC 0) by (regular).
  assert (C'2 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in 1 < Rabs nu_k)).
  { try clear dependent mode; intros mode mode'in nu_k.
  pose (mu_k := mu_k'in mode).
  assert (M'3 : nu_k > 1) by (exact (H'1 mode mode'in)).
  try assert (N'4 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ M'3)) _) eq_refl); equal).
  assert (N'5 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ M'3))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'3) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (N'6 : (nu_k + 1) <> 0) by (intro Z'; apply N'5; transitivity ((nu_k + 1) * (nu_k - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (C'7 : 1 < Rabs nu_k) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ M'3) _); [reflexivity|equal]).
  assert (N'8 : nu_k - 1 <> 0) by (exact (beyond_nonzero _ C'7)).
  assert (C'9 : 0 < (nu_k + 1) / (nu_k - 1)) by (exact (beyond_ratio _ C'7)).
  all_known.
  }
  assert (C'10 : Theta_defined) by (exact C'2).
  assert (N'11 : mdet (2 * n) S_ <> RtoC 0) by (regular).
  assert (C'12 : J_KMB_defined) by (unfold J_KMB_defined; all_known).
  all_known.
Qed.


(* step 2, sign *)
Lemma step'2 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
nu_k > 0.
Proof using All.
  intros mode mode'in nu_k mu_k.
  assert (M'1 : nu_k > 1) by (exact (H'1 mode mode'in)).
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ M'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 3, sign *)
Lemma step'3 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
nu_k - 1 <> 0 /\ (nu_k + 1) / (nu_k - 1) > 1.
Proof using All.
  intros mode mode'in nu_k mu_k.
  assert (M'1 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (P'2 : nu_k > 0) by (exact (step'2 mode mode'in)).
  try assert (N'3 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ M'1)) _) eq_refl); equal).
  assert (C'4 : nu_k - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ M'1) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_inverse _ _ (from_gt _ _ M'1) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 4, sign *)
Lemma step'4 :
forall w : R,
w > 1 ->
((locally w (fun w : R => 0 < w)) /\ (ex_derive (fun w : R => (ln w)%R) w)) /\ (Derive (fun w : R => (ln w)%R) w > 0).
Proof using All.
  intros w G'1.
  assert (N'1 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'2 : stands (ln w)) by (exact I).
  assert (C'3 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) _); [reflexivity|equal]).
  assert (E'4 : reads_as (Derive (fun w : R => (ln w)%R) w) (1 / w)) by (apply (is_derive_unique (fun w : R => (ln w)%R)); derivative; equal).
  assert (C'5 : locally w (fun w : R => 0 < w)) by (apply (locally_positive (fun w : R => w)); [differentiable|assumption]).
  assert (C'6 : ex_derive (fun w : R => (ln w)%R) w) by (differentiable).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 5, sign *)
Lemma step'5 :
forall w : R,
w >= 1 ->
w > 0.
Proof using All.
  intros w G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 6, growth *)
Lemma step'6 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
(nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0.
Proof using All.
  intros mode mode'in nu_k mu_k.
  assert (M'1 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (P'2 : nu_k - 1 <> 0 /\ (nu_k + 1) / (nu_k - 1) > 1) by (exact (step'3 mode mode'in)).
  pose proof (proj1 P'2) as D'3; pose proof (proj2 P'2) as Q'4.
  pose proof D'3 as D'3'parts; split_up D'3'parts.
  assert (P'5 : nu_k > 0) by (exact (step'2 mode mode'in)).
  try assert (N'6 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ M'1)) _) eq_refl); equal).
  assert (N'7 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'8 : reads_as (ln ((nu_k + 1) / (nu_k - 1))) (ln (nu_k + 1) + (-1) * ln (nu_k - 1))) by (logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ M'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'9 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ M'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (E'10 : reads_as (ln 1) (0)) by (transitivity (ln 1); [apply f_equal; equal|exact ln_1]).
  assert (C'11 : 0 < (nu_k + 1) / (nu_k - 1)) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'4) (has_whole 1)) _); [reflexivity|equal]).
  split; [all_known|].
  assert (C'12 : forall w : R, 1 <= w -> w <= (nu_k + 1) / (nu_k - 1) -> ex_derive (fun w : R => (ln w)%R) w).
  { intros w Above' Below'.
  pose proof (step'5 w ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'13.
  assert (N'14 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'15 : stands (ln w)) by (exact I).
  assert (C'16 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)) _); [reflexivity|equal]).
  differentiable.
  }
  pose proof (growth_gt (fun w : R => (ln w)%R) 1 ((nu_k + 1) / (nu_k - 1)) C'12 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'4) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'4 w ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 7, sign *)
Lemma step'7 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
1 < Rabs nu_k /\ arcoth nu_k > 0.
Proof using All.
  intros mode mode'in nu_k mu_k.
  assert (M'1 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (P'2 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'6 mode mode'in)).
  pose proof (proj1 P'2) as D'3; pose proof (proj2 P'2) as Q'4.
  pose proof D'3 as D'3'parts; split_up D'3'parts.
  assert (P'5 : nu_k - 1 <> 0 /\ (nu_k + 1) / (nu_k - 1) > 1) by (exact (step'3 mode mode'in)).
  pose proof (proj1 P'5) as D'6; pose proof (proj2 P'5) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  assert (P'8 : nu_k > 0) by (exact (step'2 mode mode'in)).
  try assert (N'9 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ M'1)) _) eq_refl); equal).
  assert (N'10 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'11 : reads_as (ln ((nu_k + 1) / (nu_k - 1))) (ln (nu_k + 1) + (-1) * ln (nu_k - 1))) by (logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ M'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'12 : 0 < (nu_k + 1) / (nu_k - 1)) by (apply beyond_ratio; assumption).
  assert (E'13 : reads_as (arcoth nu_k) ((ln (nu_k + 1) + (-1) * ln (nu_k - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ M'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'14 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ M'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (C'15 : 1 < Rabs nu_k) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ M'1) _); [reflexivity|equal]).
  assert (N'16 : nu_k - 1 <> 0) by (exact (beyond_nonzero _ C'15)).
  assert (C'17 : 0 < (nu_k + 1) / (nu_k - 1)) by (exact (beyond_ratio _ C'15)).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'4)) _); [reflexivity|equal].
Qed.

End derivation.

Section moving.
Variable n : nat.
Hypothesis n'positive : (0 < n)%nat.
Variable now : R.
Let sigma : mat := complex_structure.
Variable A'path : R -> rmat.
Hypothesis A'symmetry : symmetric (2 * n) (A'path now).
Let A (time : R) : mat := of_real (A'path time).
Variable S_'path : R -> rmat.
Let S_ (time : R) : mat := of_real (S_'path time).
Hypothesis S_'symplectic : symplectic (2 * n) (S_ now).
Variable nu_k'path : R -> nat -> R.
Variable mu_k'path : R -> nat -> R.
Let Lambda (time : R) : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'path time mode in nu_k).
Let Lambda_t (time : R) : mat := direct_sum (fun mode : nat => let mu_k : R := mu_k'path time mode in mu_k).
Let Theta (time : R) : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'path time mode in 2 * arcoth nu_k).
Let Theta_defined (time : R) : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path time mode in 1 < Rabs nu_k.
Let E (time : R) : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'path time mode in - (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2)).
Let E_defined (time : R) : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path time mode in 0 < nu_k / 2 - 1 / 2 /\ 0 < nu_k / 2 + 1 / 2.
Hypothesis A'moves : (exists rate : mat, matrix_rate (2 * n) (2 * n) A now rate).
Hypothesis S_'rate : matrix_rate (2 * n) (2 * n) S_ now (mmul (2 * n) (S_ now) (mmul (2 * n) (A now) sigma)).
Hypothesis nu_k'rate : (forall mode : nat, (mode < n)%nat -> let mu_k : R := mu_k'path now mode in is_derive (fun time : R => nu_k'path time mode) now mu_k).
Hypothesis mu_k'rate : (forall mode : nat, (mode < n)%nat -> ex_derive (fun time : R => mu_k'path time mode) now).
Let V (time : R) : mat := mmul (2 * n) (S_ time) (mmul (2 * n) (Lambda time) (mtrans (S_ time))).
Let N (time : R) : mat := mmul (2 * n) (S_ time) (mmul (2 * n) (madd (Lambda_t time) (madd (mmul (2 * n) (A time) (mmul (2 * n) sigma (Lambda time))) (mscale (RtoC (-1)) (mmul (2 * n) (Lambda time) (mmul (2 * n) sigma (A time)))))) (mtrans (S_ time))).
Let J_KMB (time : R) : mat := mmul (2 * n) (minv (2 * n) (mtrans (S_ time))) (mmul (2 * n) (Theta time) (minv (2 * n) (S_ time))).
Let J_KMB_defined (time : R) : Prop := mdet (2 * n) (mtrans (S_ time)) <> RtoC 0 /\ Theta_defined time /\ mdet (2 * n) (S_ time) <> RtoC 0.
Hypothesis H'1 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in nu_k > 1).

(* step 1, differentiation: Ṡ = SAσ and σᵀ = −σ *)
Lemma step'1 :
matrix_rate (2 * n) (2 * n) (fun time : R => V time) now (N now).
Proof using All.
  assert (L'1 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'2 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'3 : meq (2 * n) (2 * n) (mtrans (Lambda now)) (Lambda now)) by (unfold Lambda; apply sum_transposed).
  assert (L'4 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda now) complex_structure) (mmul (2 * n) complex_structure (Lambda now))) by (unfold Lambda; apply sum_sigma).
  assert (L'5 : meq (2 * n) (2 * n) (mtrans (Lambda_t now)) (Lambda_t now)) by (unfold Lambda_t; apply sum_transposed).
  assert (L'6 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda_t now) complex_structure) (mmul (2 * n) complex_structure (Lambda_t now))) by (unfold Lambda_t; apply sum_sigma).
  assert (L'7 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda now) (Lambda_t now)) (mmul (2 * n) (Lambda_t now) (Lambda now))) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (C'8 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in let mu_k : R := mu_k'path now mode in is_derive (fun time : R => let nu_k : R := nu_k'path time mode in nu_k) now (mu_k * 1))).
  { try clear dependent mode; intros mode mode'in nu_k mu_k.
  assert (M'9 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (Slope' : is_derive (fun nu_k : R => nu_k) nu_k 1) by (derivative; equal).
  exact (is_derive_along (fun nu_k : R => nu_k) (fun time : R => nu_k'path time mode) now _ _ Slope' (nu_k'rate mode mode'in)).
  }
  assert (C'10 : meq (2 * n) (2 * n) (direct_sum (fun mode : nat => let nu_k : R := nu_k'path now mode in let mu_k : R := mu_k'path now mode in mu_k * 1)) (Lambda_t now)).
  { eapply meq_of_modes; [mats; moving_mats; in_blocks|mats; moving_mats; in_blocks|]; intros mode mode'in; cbv beta zeta.
  pose (nu_k := nu_k'path now mode).
  pose (mu_k := mu_k'path now mode).
  assert (M'11 : nu_k > 1) by (exact (H'1 mode mode'in)).
  change (nu_k'path now mode) with nu_k.
  change (mu_k'path now mode) with mu_k.
  split; equal_complex.
  }
  assert (L'12 : matrix_rate (2 * n) (2 * n) Lambda now (Lambda_t now)) by (refine (rate_is (2 * n) (2 * n) _ _ _ _ _ C'10); apply rate_sum; exact C'8).
  unfold V. cbv beta. eapply rate_is; [rates|].
  cbv beta. equal_matrix.
Qed.

(* step 8, differentiation: S' ν = arcoth ν; the symplectic part of N has no trace with Θ *)
Lemma step'8 :
(E_defined now /\ J_KMB_defined now /\ (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in (locally nu_k (fun nu_k : R => 0 < nu_k / 2 - 1 / 2)) /\ (locally nu_k (fun nu_k : R => 0 < nu_k / 2 + 1 / 2)) /\ (ex_derive (fun nu_k : R => (- (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2))%R) nu_k))) /\ (number_rate (fun time : R => (mtrace (2 * n) (E time) / RtoC 2)%C) now (mtrace (2 * n) (mmul (2 * n) (J_KMB now) (N now)) / RtoC 4)%C).
Proof using All.
  assert (L'1 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'2 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'3 : meq (2 * n) (2 * n) (mtrans (Lambda now)) (Lambda now)) by (unfold Lambda; apply sum_transposed).
  assert (L'4 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda now) complex_structure) (mmul (2 * n) complex_structure (Lambda now))) by (unfold Lambda; apply sum_sigma).
  assert (L'5 : meq (2 * n) (2 * n) (mtrans (Lambda_t now)) (Lambda_t now)) by (unfold Lambda_t; apply sum_transposed).
  assert (L'6 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda_t now) complex_structure) (mmul (2 * n) complex_structure (Lambda_t now))) by (unfold Lambda_t; apply sum_sigma).
  assert (L'7 : meq (2 * n) (2 * n) (mtrans (Theta now)) (Theta now)) by (unfold Theta; apply sum_transposed).
  assert (L'8 : meq (2 * n) (2 * n) (mmul (2 * n) (Theta now) complex_structure) (mmul (2 * n) complex_structure (Theta now))) by (unfold Theta; apply sum_sigma).
  assert (L'9 : meq (2 * n) (2 * n) (mtrans (E now)) (E now)) by (unfold E; apply sum_transposed).
  assert (L'10 : meq (2 * n) (2 * n) (mmul (2 * n) (E now) complex_structure) (mmul (2 * n) complex_structure (E now))) by (unfold E; apply sum_sigma).
  assert (L'11 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda now) (Lambda_t now)) (mmul (2 * n) (Lambda_t now) (Lambda now))) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (L'12 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda now) (Theta now)) (mmul (2 * n) (Theta now) (Lambda now))) by (unfold Lambda, Theta; apply sums_commute).
  assert (L'13 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda now) (E now)) (mmul (2 * n) (E now) (Lambda now))) by (unfold Lambda, E; apply sums_commute).
  assert (L'14 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda_t now) (Theta now)) (mmul (2 * n) (Theta now) (Lambda_t now))) by (unfold Lambda_t, Theta; apply sums_commute).
  assert (L'15 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda_t now) (E now)) (mmul (2 * n) (E now) (Lambda_t now))) by (unfold Lambda_t, E; apply sums_commute).
  assert (L'16 : meq (2 * n) (2 * n) (mmul (2 * n) (Theta now) (E now)) (mmul (2 * n) (E now) (Theta now))) by (unfold Theta, E; apply sums_commute).
  assert (N'17 : mdet (2 * n) (mtrans (S_ now)) <> RtoC 0) by (regular).
  assert (I'18 : is_inverse (2 * n) (mtrans (S_ now)) (minv (2 * n) (mtrans (S_ now)))) by (apply inverse_of; all_known).
  assert (N'19 : mdet (2 * n) (S_ now) <> RtoC 0) by (regular).
  assert (I'20 : is_inverse (2 * n) (S_ now) (minv (2 * n) (S_ now))) by (apply inverse_of; all_known).
  assert (C'21 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in 0 < nu_k / 2 - 1 / 2 /\ 0 < nu_k / 2 + 1 / 2)).
  { try clear dependent mode; intros mode mode'in nu_k.
  pose (mu_k := mu_k'path now mode).
  assert (M'22 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (P'23 : nu_k > 0) by (exact (step'2 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic (nu_k'path now) (mu_k'path now) H'1 mode mode'in)).
  assert (P'24 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'7 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic (nu_k'path now) (mu_k'path now) H'1 mode mode'in)).
  pose proof (proj1 P'24) as D'25; pose proof (proj2 P'24) as Q'26.
  pose proof D'25 as D'25'parts; split_up D'25'parts.
  assert (P'27 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'6 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic (nu_k'path now) (mu_k'path now) H'1 mode mode'in)).
  pose proof (proj1 P'27) as D'28; pose proof (proj2 P'27) as Q'29.
  pose proof D'28 as D'28'parts; split_up D'28'parts.
  try assert (N'30 : ((1/2) * nu_k + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'22) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  try assert (N'31 : ((1/2) * nu_k - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ M'22)) _) eq_refl); equal).
  assert (C'32 : 0 < nu_k / 2 - 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ M'22)) _); [reflexivity|equal]).
  assert (C'33 : 0 < nu_k / 2 + 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (from_gt _ _ M'22) (has_whole 1)))) _); [reflexivity|equal]).
  all_known.
  }
  assert (C'34 : E_defined now) by (exact C'21).
  assert (C'35 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in 1 < Rabs nu_k)).
  { try clear dependent mode; intros mode mode'in nu_k.
  pose (mu_k := mu_k'path now mode).
  assert (M'36 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (P'37 : nu_k > 0) by (exact (step'2 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic (nu_k'path now) (mu_k'path now) H'1 mode mode'in)).
  assert (P'38 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'7 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic (nu_k'path now) (mu_k'path now) H'1 mode mode'in)).
  pose proof (proj1 P'38) as D'39; pose proof (proj2 P'38) as Q'40.
  pose proof D'39 as D'39'parts; split_up D'39'parts.
  assert (P'41 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'6 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic (nu_k'path now) (mu_k'path now) H'1 mode mode'in)).
  pose proof (proj1 P'41) as D'42; pose proof (proj2 P'41) as Q'43.
  pose proof D'42 as D'42'parts; split_up D'42'parts.
  try assert (N'44 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ M'36)) _) eq_refl); equal).
  assert (N'45 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ M'36))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'36) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (N'46 : (nu_k + 1) <> 0) by (intro Z'; apply N'45; transitivity ((nu_k + 1) * (nu_k - 1)); [close|rewrite Z'; polynomial_equation]).
  all_known.
  }
  assert (C'47 : Theta_defined now) by (exact C'35).
  assert (C'48 : J_KMB_defined now) by (unfold J_KMB_defined; all_known).
  assert (C'49 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in (locally nu_k (fun nu_k : R => 0 < nu_k / 2 - 1 / 2)) /\ (locally nu_k (fun nu_k : R => 0 < nu_k / 2 + 1 / 2)) /\ (ex_derive (fun nu_k : R => (- (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2))%R) nu_k))).
  { try clear dependent mode; intros mode mode'in nu_k.
  pose (mu_k := mu_k'path now mode).
  assert (M'50 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (P'51 : nu_k > 0) by (exact (step'2 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic (nu_k'path now) (mu_k'path now) H'1 mode mode'in)).
  assert (P'52 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'7 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic (nu_k'path now) (mu_k'path now) H'1 mode mode'in)).
  pose proof (proj1 P'52) as D'53; pose proof (proj2 P'52) as Q'54.
  pose proof D'53 as D'53'parts; split_up D'53'parts.
  assert (P'55 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'6 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic (nu_k'path now) (mu_k'path now) H'1 mode mode'in)).
  pose proof (proj1 P'55) as D'56; pose proof (proj2 P'55) as Q'57.
  pose proof D'56 as D'56'parts; split_up D'56'parts.
  try assert (N'58 : ((1/2) * nu_k + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'50) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  try assert (N'59 : ((1/2) * nu_k - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ M'50)) _) eq_refl); equal).
  assert (C'60 : 0 < nu_k / 2 - 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ M'50)) _); [reflexivity|equal]).
  assert (C'61 : locally nu_k (fun nu_k : R => 0 < nu_k / 2 - 1 / 2)) by (apply (locally_positive (fun nu_k : R => nu_k / 2 - 1 / 2)); [differentiable|assumption]).
  assert (C'62 : 0 < nu_k / 2 + 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (from_gt _ _ M'50) (has_whole 1)))) _); [reflexivity|equal]).
  assert (C'63 : locally nu_k (fun nu_k : R => 0 < nu_k / 2 + 1 / 2)) by (apply (locally_positive (fun nu_k : R => nu_k / 2 + 1 / 2)); [differentiable|assumption]).
  assert (C'64 : ex_derive (fun nu_k : R => (- (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2))%R) nu_k) by (differentiable).
  all_known.
  }
  split; [all_known|].
  assert (C'65 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in let mu_k : R := mu_k'path now mode in is_derive (fun time : R => let nu_k : R := nu_k'path time mode in - (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2)) now (mu_k * (- ln (nu_k / 2 - 1 / 2) / 2 + ln (nu_k / 2 + 1 / 2) / 2)))).
  { try clear dependent mode; intros mode mode'in nu_k mu_k.
  assert (M'66 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (P'67 : nu_k > 0) by (exact (step'2 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic (nu_k'path now) (mu_k'path now) H'1 mode mode'in)).
  assert (P'68 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'7 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic (nu_k'path now) (mu_k'path now) H'1 mode mode'in)).
  pose proof (proj1 P'68) as D'69; pose proof (proj2 P'68) as Q'70.
  pose proof D'69 as D'69'parts; split_up D'69'parts.
  assert (P'71 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'6 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic (nu_k'path now) (mu_k'path now) H'1 mode mode'in)).
  pose proof (proj1 P'71) as D'72; pose proof (proj2 P'71) as Q'73.
  pose proof D'72 as D'72'parts; split_up D'72'parts.
  assert (N'74 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'66) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'75 : reads_as (ln (nu_k / 2 + 1 / 2)) ((-1) * ln 2 + ln (nu_k + 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (nu_k + 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'66) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; exact I]).
  assert (N'76 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ M'66)) _) eq_refl); equal).
  assert (E'77 : reads_as (ln (nu_k / 2 - 1 / 2)) ((-1) * ln 2 + ln (nu_k - 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ M'66)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'78 : ((1/2) * nu_k + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'66) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  try assert (N'79 : ((1/2) * nu_k - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ M'66)) _) eq_refl); equal).
  assert (C'80 : 0 < nu_k / 2 - 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ M'66)) _); [reflexivity|equal]).
  assert (C'81 : 0 < nu_k / 2 + 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (from_gt _ _ M'66) (has_whole 1)))) _); [reflexivity|equal]).
  assert (Slope' : is_derive (fun nu_k : R => - (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2)) nu_k (- ln (nu_k / 2 - 1 / 2) / 2 + ln (nu_k / 2 + 1 / 2) / 2)) by (derivative; equal).
  exact (is_derive_along (fun nu_k : R => - (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2)) (fun time : R => nu_k'path time mode) now _ _ Slope' (nu_k'rate mode mode'in)).
  }
  assert (C'82 : meq (2 * n) (2 * n) (direct_sum (fun mode : nat => let nu_k : R := nu_k'path now mode in let mu_k : R := mu_k'path now mode in mu_k * (- ln (nu_k / 2 - 1 / 2) / 2 + ln (nu_k / 2 + 1 / 2) / 2))) (mscale (RtoC (1 / 2)) (mmul (2 * n) (Lambda_t now) (Theta now)))).
  { eapply meq_of_modes; [mats; moving_mats; in_blocks|mats; moving_mats; in_blocks|]; intros mode mode'in; cbv beta zeta.
  pose (nu_k := nu_k'path now mode).
  pose (mu_k := mu_k'path now mode).
  assert (M'83 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (P'84 : nu_k > 0) by (exact (step'2 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic (nu_k'path now) (mu_k'path now) H'1 mode mode'in)).
  assert (P'85 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'7 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic (nu_k'path now) (mu_k'path now) H'1 mode mode'in)).
  pose proof (proj1 P'85) as D'86; pose proof (proj2 P'85) as Q'87.
  pose proof D'86 as D'86'parts; split_up D'86'parts.
  assert (P'88 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'6 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic (nu_k'path now) (mu_k'path now) H'1 mode mode'in)).
  pose proof (proj1 P'88) as D'89; pose proof (proj2 P'88) as Q'90.
  pose proof D'89 as D'89'parts; split_up D'89'parts.
  assert (N'91 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'83) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'92 : reads_as (ln (nu_k / 2 + 1 / 2)) ((-1) * ln 2 + ln (nu_k + 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (nu_k + 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'83) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; exact I]).
  assert (N'93 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ M'83)) _) eq_refl); equal).
  assert (E'94 : reads_as (ln (nu_k / 2 - 1 / 2)) ((-1) * ln 2 + ln (nu_k - 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ M'83)) _); [reflexivity|equal]|]; exact I]).
  assert (E'95 : reads_as (ln ((nu_k + 1) / (nu_k - 1))) (ln (nu_k + 1) + (-1) * ln (nu_k - 1))) by (logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'83) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ M'83)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'96 : 0 < (nu_k + 1) / (nu_k - 1)) by (apply beyond_ratio; assumption).
  assert (E'97 : reads_as (arcoth nu_k) ((ln (nu_k + 1) + (-1) * ln (nu_k - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'83) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ M'83)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'98 : ((1/2) * nu_k + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'83) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  try assert (N'99 : ((1/2) * nu_k - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ M'83)) _) eq_refl); equal).
  assert (N'100 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ M'83))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ M'83) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  change (nu_k'path now mode) with nu_k.
  change (mu_k'path now mode) with mu_k.
  split; equal_complex.
  }
  assert (L'101 : matrix_rate (2 * n) (2 * n) E now (mscale (RtoC (1 / 2)) (mmul (2 * n) (Lambda_t now) (Theta now)))) by (refine (rate_is (2 * n) (2 * n) _ _ _ _ _ C'82); apply rate_sum; exact C'65).
  cbv beta. eapply nrate_is; [number_rates|].
  cbv beta. equal_traces.
Qed.

End moving.

(** * path *)

Module path.
Import Statement.path.

Theorem proof : claim.
Proof.
  intros n n'positive now sigma A'path A'symmetry A S_'path S_ S_'symplectic nu_k'path mu_k'path Lambda Lambda_t A'moves S_'rate nu_k'rate mu_k'rate V N H'1.
  exact (step'1 n n'positive now A'path A'symmetry S_'path S_'symplectic nu_k'path mu_k'path A'moves S_'rate nu_k'rate mu_k'rate H'1).
Qed.

End path.

(** * identity *)

Module identity.
Import Statement.identity.

Theorem proof : claim.
Proof.
  intros n n'positive now sigma A'path A'symmetry A S_'path S_ S_'symplectic nu_k'path mu_k'path Lambda Lambda_t Theta Theta_defined E E_defined A'moves S_'rate nu_k'rate mu_k'rate N J_KMB J_KMB_defined H'1.
  exact (step'8 n n'positive now A'path A'symmetry S_'path S_'symplectic nu_k'path mu_k'path A'moves S_'rate nu_k'rate mu_k'rate H'1).
Qed.

End identity.

(** * What all of them assume *)

Definition proofs : (Statement.path.claim * Statement.identity.claim * True)%type :=
  (path.proof, identity.proof, I).

Print Assumptions proofs.
