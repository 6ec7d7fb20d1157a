(** refuted-cooling: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic refuted_cooling; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module both.
Definition claim : Prop :=
  forall nu r gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC (-1); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]; [RtoC 0; RtoC 0; RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r)); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC nu; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC nu]] in
  let K_B : mat := madd (mmul 4 (of_rows [[RtoC gamma; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC gamma; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC gamma]]) (minv 4 V)) (of_rows [[RtoC (- gamma / 2); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (- gamma / 2); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (- gamma / 2)]]) in
  let K_B_defined : Prop := mdet 4 V <> RtoC 0 in
  let M : mat := madd (of_rows [[RtoC gamma; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC gamma; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC gamma]]) (mscale Ci (madd (mmul 4 K_B sigma) (mmul 4 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let J_KMB : mat := mscale (RtoC (2 * nu * arcoth nu)) (minv 4 V) in
  let J_KMB_defined : Prop := 1 < Rabs nu /\ mdet 4 V <> RtoC 0 in
  nu > 1 ->
  gamma > 0 ->
  cosh (2 * r) > nu ->
  cosh (2 * r) < 2 * nu - 1 ->
  (M_defined /\ J_KMB_defined /\ is_real (mtrace 4 (mscale (RtoC gamma) (mmul 4 J_KMB (madd (mscale (RtoC (-1)) V) (of_rows [[RtoC 1; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 1; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]])))) / RtoC 4)%C) /\ ((~ positive_semidefinite 4 M) /\ Re (mtrace 4 (mscale (RtoC gamma) (mmul 4 J_KMB (madd (mscale (RtoC (-1)) V) (of_rows [[RtoC 1; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 1; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]])))) / RtoC 4)%C < 0).
End both.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic.

Section derivation.
Variable nu : R.
Variable r : R.
Variable gamma : R.
Let sigma : mat := of_rows [[RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC (-1); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]; [RtoC 0; RtoC 0; RtoC (-1); RtoC 0]].
Let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r)); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC nu; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC nu]].
Let K_B : mat := madd (mmul 4 (of_rows [[RtoC gamma; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC gamma; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC gamma]]) (minv 4 V)) (of_rows [[RtoC (- gamma / 2); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (- gamma / 2); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (- gamma / 2)]]).
Let K_B_defined : Prop := mdet 4 V <> RtoC 0.
Let M : mat := madd (of_rows [[RtoC gamma; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC gamma; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC gamma]]) (mscale Ci (madd (mmul 4 K_B sigma) (mmul 4 sigma (mtrans K_B)))).
Let M_defined : Prop := K_B_defined.
Let J_KMB : mat := mscale (RtoC (2 * nu * arcoth nu)) (minv 4 V).
Let J_KMB_defined : Prop := 1 < Rabs nu /\ mdet 4 V <> RtoC 0.
Hypothesis H'1 : nu > 1.
Hypothesis H'2 : gamma > 0.

Lemma V'read :
  (reads_as (exp (2 * r)) ((exp r ^ 2))) /\
  (reads_as (exp (- 2 * r)) ((/ (exp r ^ 2)))) /\
  (entries_as 4 4 V (of_rows [[RtoC (nu * exp r ^ 2); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (nu / (exp r) ^ 2); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC nu; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC nu]])).
Proof using All.
  assert (E'1 : reads_as (exp (2 * r)) ((exp r ^ 2))) by (exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- 2 * r)) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (M'3 : entries_as 4 4 V (of_rows [[RtoC (nu * exp r ^ 2); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (nu / (exp r) ^ 2); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC nu; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC nu]])) by (unfold entries_as, V; equal_entries).
  all_known.
Qed.

Lemma K_B'read :
  (((nu ^ 4 * exp r ^ 2) / (exp r) ^ 2) <> 0) /\
  ((nu ^ 4 * exp r ^ 2) <> 0) /\
  (nu <> 0) /\
  (mdet 4 V <> RtoC 0) /\
  (K_B_defined) /\
  (entries_as 4 4 K_B (of_rows [[RtoC ((- (1/2) * nu ^ 4 * gamma * exp r ^ 4 + nu ^ 3 * gamma * exp r ^ 2) / nu ^ 4 / (exp r) ^ 4); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC ((- (1/2) * nu ^ 4 * gamma * exp r ^ 2 + nu ^ 3 * gamma * exp r ^ 4) / nu ^ 4 / (exp r) ^ 2); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC ((- (1/2) * nu ^ 4 * gamma * exp r ^ 4 + nu ^ 3 * gamma * exp r ^ 4) / nu ^ 4 / (exp r) ^ 4); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC ((- (1/2) * nu ^ 4 * gamma * exp r ^ 4 + nu ^ 3 * gamma * exp r ^ 4) / nu ^ 4 / (exp r) ^ 4)]])).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  assert (N'4 : ((nu ^ 4 * exp r ^ 2) / (exp r) ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'5 : (nu ^ 4 * exp r ^ 2) <> 0) by (intro Z'; apply N'4; rewrite Z'; field; nonzero).
  assert (N'6 : nu <> 0) by (intro Z'; apply N'5; transitivity (nu * (nu ^ 3 * exp r ^ 2)); [close|rewrite Z'; ring]).
  assert (C'7 : mdet 4 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'8 : K_B_defined) by (unfold K_B_defined; all_known).
  assert (M'9 : entries_as 4 4 K_B (of_rows [[RtoC ((- (1/2) * nu ^ 4 * gamma * exp r ^ 4 + nu ^ 3 * gamma * exp r ^ 2) / nu ^ 4 / (exp r) ^ 4); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC ((- (1/2) * nu ^ 4 * gamma * exp r ^ 2 + nu ^ 3 * gamma * exp r ^ 4) / nu ^ 4 / (exp r) ^ 2); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC ((- (1/2) * nu ^ 4 * gamma * exp r ^ 4 + nu ^ 3 * gamma * exp r ^ 4) / nu ^ 4 / (exp r) ^ 4); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC ((- (1/2) * nu ^ 4 * gamma * exp r ^ 4 + nu ^ 3 * gamma * exp r ^ 4) / nu ^ 4 / (exp r) ^ 4)]])) by (unfold entries_as, K_B; equal_entries).
  all_known.
Qed.

Lemma M'read :
  (M_defined) /\
  (entries_as 4 4 M (of_rows [[RtoC gamma; Pair 0 ((- nu ^ 4 * gamma * exp r ^ 4 + nu ^ 3 * gamma * exp r ^ 6 + nu ^ 3 * gamma * exp r ^ 2) / nu ^ 4 / (exp r) ^ 4); RtoC 0; RtoC 0]; [Pair 0 ((nu ^ 4 * gamma * exp r ^ 4 - nu ^ 3 * gamma * exp r ^ 6 - nu ^ 3 * gamma * exp r ^ 2) / nu ^ 4 / (exp r) ^ 4); RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC gamma; Pair 0 ((- nu ^ 4 * gamma * exp r ^ 4 + 2 * nu ^ 3 * gamma * exp r ^ 4) / nu ^ 4 / (exp r) ^ 4)]; [RtoC 0; RtoC 0; Pair 0 ((nu ^ 4 * gamma * exp r ^ 4 - 2 * nu ^ 3 * gamma * exp r ^ 4) / nu ^ 4 / (exp r) ^ 4); RtoC gamma]])).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K_B'read as [N'4 [N'5 [N'6 [C'7 [C'8 M'9]]]]].
  assert (C'10 : M_defined) by (unfold M_defined; all_known).
  assert (M'11 : entries_as 4 4 M (of_rows [[RtoC gamma; Pair 0 ((- nu ^ 4 * gamma * exp r ^ 4 + nu ^ 3 * gamma * exp r ^ 6 + nu ^ 3 * gamma * exp r ^ 2) / nu ^ 4 / (exp r) ^ 4); RtoC 0; RtoC 0]; [Pair 0 ((nu ^ 4 * gamma * exp r ^ 4 - nu ^ 3 * gamma * exp r ^ 6 - nu ^ 3 * gamma * exp r ^ 2) / nu ^ 4 / (exp r) ^ 4); RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC gamma; Pair 0 ((- nu ^ 4 * gamma * exp r ^ 4 + 2 * nu ^ 3 * gamma * exp r ^ 4) / nu ^ 4 / (exp r) ^ 4)]; [RtoC 0; RtoC 0; Pair 0 ((nu ^ 4 * gamma * exp r ^ 4 - 2 * nu ^ 3 * gamma * exp r ^ 4) / nu ^ 4 / (exp r) ^ 4); RtoC gamma]])) by (unfold entries_as, M; equal_entries).
  all_known.
Qed.

Lemma J_KMB'read :
  ((nu + 1) <> 0) /\
  (reads_as (ln ((nu + 1) / (nu - 1))) (ln (nu + 1) + (-1) * ln (nu - 1))) /\
  (reads_as (arcoth nu) ((ln (nu + 1) + (-1) * ln (nu - 1)) / 2)) /\
  (((nu ^ 4 * exp r ^ 2) / (exp r) ^ 2) <> 0) /\
  ((nu ^ 4 * exp r ^ 2) <> 0) /\
  (nu <> 0) /\
  (1 < Rabs nu) /\
  (nu - 1 <> 0) /\
  (0 < (nu + 1) / (nu - 1)) /\
  (mdet 4 V <> RtoC 0) /\
  (J_KMB_defined) /\
  (entries_as 4 4 J_KMB (of_rows [[RtoC ((nu ^ 4 * exp r ^ 2 * ln (nu + 1) - nu ^ 4 * exp r ^ 2 * ln (nu - 1)) / nu ^ 4 / (exp r) ^ 4); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC ((nu ^ 4 * exp r ^ 4 * ln (nu + 1) - nu ^ 4 * exp r ^ 4 * ln (nu - 1)) / nu ^ 4 / (exp r) ^ 2); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC ((nu ^ 4 * exp r ^ 4 * ln (nu + 1) - nu ^ 4 * exp r ^ 4 * ln (nu - 1)) / nu ^ 4 / (exp r) ^ 4); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC ((nu ^ 4 * exp r ^ 4 * ln (nu + 1) - nu ^ 4 * exp r ^ 4 * ln (nu - 1)) / nu ^ 4 / (exp r) ^ 4)]])).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  try assert (N'4 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'5 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (E'6 : reads_as (ln ((nu + 1) / (nu - 1))) (ln (nu + 1) + (-1) * ln (nu - 1))) by (logarithm ([((1)%Z, (nu + 1)); ((-1)%Z, (nu - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'7 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'8 : reads_as (arcoth nu) ((ln (nu + 1) + (-1) * ln (nu - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu + 1)); ((-1)%Z, (nu - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'9 : ((nu ^ 4 * exp r ^ 2) / (exp r) ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'10 : (nu ^ 4 * exp r ^ 2) <> 0) by (intro Z'; apply N'9; rewrite Z'; field; nonzero).
  assert (N'11 : nu <> 0) by (intro Z'; apply N'10; transitivity (nu * (nu ^ 3 * exp r ^ 2)); [close|rewrite Z'; ring]).
  assert (C'12 : 1 < Rabs nu) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ H'1) _); [reflexivity|equal]).
  assert (N'13 : nu - 1 <> 0) by (exact (beyond_nonzero _ C'12)).
  assert (C'14 : 0 < (nu + 1) / (nu - 1)) by (exact (beyond_ratio _ C'12)).
  assert (C'15 : mdet 4 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'16 : J_KMB_defined) by (unfold J_KMB_defined; all_known).
  assert (M'17 : entries_as 4 4 J_KMB (of_rows [[RtoC ((nu ^ 4 * exp r ^ 2 * ln (nu + 1) - nu ^ 4 * exp r ^ 2 * ln (nu - 1)) / nu ^ 4 / (exp r) ^ 4); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC ((nu ^ 4 * exp r ^ 4 * ln (nu + 1) - nu ^ 4 * exp r ^ 4 * ln (nu - 1)) / nu ^ 4 / (exp r) ^ 2); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC ((nu ^ 4 * exp r ^ 4 * ln (nu + 1) - nu ^ 4 * exp r ^ 4 * ln (nu - 1)) / nu ^ 4 / (exp r) ^ 4); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC ((nu ^ 4 * exp r ^ 4 * ln (nu + 1) - nu ^ 4 * exp r ^ 4 * ln (nu - 1)) / nu ^ 4 / (exp r) ^ 4)]])) by (unfold entries_as, J_KMB; equal_entries).
  all_known.
Qed.

(* step 1, sign *)
Lemma step'1 :
cosh (2 * r) > nu ->
(M_defined /\ is_real (mmul 4 (of_rows [[RtoC (sqrt 2 / 2); (- RtoC (sqrt 2) * Ci / RtoC 2)%C; RtoC 0; RtoC 0]]) (mmul 4 M (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) 0%nat 0%nat)) /\ Re (mmul 4 (of_rows [[RtoC (sqrt 2 / 2); (- RtoC (sqrt 2) * Ci / RtoC 2)%C; RtoC 0; RtoC 0]]) (mmul 4 M (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) 0%nat 0%nat) < 0.
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K_B'read as [N'4 [N'5 [N'6 [C'7 [C'8 M'9]]]]].
  pose proof M'read as [C'10 M'11].
  intros G'1.
  assert (E'12 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'13 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'14 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'15 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  assert (C'16 : is_real (mmul 4 (of_rows [[RtoC (sqrt 2 / 2); (- RtoC (sqrt 2) * Ci / RtoC 2)%C; RtoC 0; RtoC 0]]) (mmul 4 M (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) 0%nat 0%nat)) by (real_number).
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ H'2)) (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) (has_opp _ _ (from_gt _ _ G'1))) _); [reflexivity|equal].
Qed.

(* step 2, sign *)
Lemma step'2 :
cosh (2 * r) > nu ->
(M_defined /\ is_real (mmul 4 (madj (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) 0%nat 0%nat)) /\ Re (mmul 4 (madj (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) 0%nat 0%nat) < 0.
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K_B'read as [N'4 [N'5 [N'6 [C'7 [C'8 M'9]]]]].
  pose proof M'read as [C'10 M'11].
  intros G'1.
  pose proof (step'1 G'1) as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  assert (E'15 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'16 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'17 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'18 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  assert (C'19 : is_real (mmul 4 (madj (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) 0%nat 0%nat)) by (real_number).
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (2)) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_gt _ _ G'1)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 3, rewriting *)
Lemma step'3 :
M_defined /\ positive_semidefinite 4 M ->
M_defined /\ positive_semidefinite 4 M.
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K_B'read as [N'4 [N'5 [N'6 [C'7 [C'8 M'9]]]]].
  pose proof M'read as [C'10 M'11].
  intros G'1.
  pose proof (proj1 G'1) as D'12; pose proof (proj2 G'1) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  split; [all_known|].
  exact Q'13.
Qed.

(* step 4, compression *)
Lemma step'4 :
M_defined /\ positive_semidefinite 4 M ->
(M_defined /\ is_real (mmul 4 (madj (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) 0%nat 0%nat)) /\ Re (mmul 4 (madj (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) 0%nat 0%nat) >= 0.
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K_B'read as [N'4 [N'5 [N'6 [C'7 [C'8 M'9]]]]].
  pose proof M'read as [C'10 M'11].
  intros G'1.
  pose proof (proj1 G'1) as D'12; pose proof (proj2 G'1) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof (step'3 G'1) as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  assert (E'17 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'18 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  assert (C'19 : is_real (mmul 4 (madj (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) 0%nat 0%nat)) by (real_number).
  split; [all_known|].
  pose proof (Rle_ge _ _ (proj2 (psd_column 4 M (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]]) Q'13))) as W'20. says W'20.
Qed.

(* step 5, introduction *)
Lemma step'5 :
(M_defined /\ (positive_semidefinite 4 M -> is_real (mmul 4 (madj (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) 0%nat 0%nat))) /\ (positive_semidefinite 4 M -> Re (mmul 4 (madj (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) 0%nat 0%nat) >= 0).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K_B'read as [N'4 [N'5 [N'6 [C'7 [C'8 M'9]]]]].
  pose proof M'read as [C'10 M'11].
  assert (E'12 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'13 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  assert (C'15 : (positive_semidefinite 4 M -> is_real (mmul 4 (madj (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) 0%nat 0%nat))).
  { intros h'14.
  assert (C'16 : is_real (mmul 4 (madj (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]])) 0%nat 0%nat)) by (real_number).
  all_known.
  }
  split; [all_known|].
  intros h'17; exact (proj2 (step'4 ltac:(first [exact h'17 | split; [all_known|exact h'17]]))).
Qed.

(* step 6, detachment *)
Lemma step'6 :
cosh (2 * r) > nu ->
M_defined /\ (~ positive_semidefinite 4 M).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K_B'read as [N'4 [N'5 [N'6 [C'7 [C'8 M'9]]]]].
  pose proof M'read as [C'10 M'11].
  intros G'1.
  pose proof step'5 as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  pose proof (step'2 G'1) as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  assert (E'18 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'19 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'20 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'21 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  split; [all_known|].
  intros h'22; pose proof (Q'14 h'22) as Other'; pose proof Q'17 as No'; opened_everywhere; lra.
Qed.

(* step 7, sign *)
Lemma step'7 :
nu - 1 <> 0 /\ (nu + 1) / (nu - 1) > 1.
Proof using All.
  try assert (N'1 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (C'2 : nu - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'1) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_inverse _ _ (from_gt _ _ H'1) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 8, sign *)
Lemma step'8 :
forall w : R,
w > 1 ->
((locally w (fun w : R => 0 < w)) /\ (ex_derive (fun w : R => (ln w)%R) w)) /\ (Derive (fun w : R => (ln w)%R) w > 0).
Proof using All.
  intros w G'1.
  assert (N'1 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ G'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (E'2 : stands (ln w)) by (exact I).
  assert (C'3 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (from_pos (1) ltac:(constant))) _); [reflexivity|equal]).
  assert (E'4 : reads_as (Derive (fun w : R => (ln w)%R) w) (1 / w)) by (apply (is_derive_unique (fun w : R => (ln w)%R)); derivative; equal).
  assert (C'5 : locally w (fun w : R => 0 < w)) by (apply (locally_positive (fun w : R => w)); [differentiable|assumption]).
  assert (C'6 : ex_derive (fun w : R => (ln w)%R) w) by (differentiable).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (from_pos (1) ltac:(constant))) eq_refl) _); [reflexivity|equal].
Qed.

(* step 9, sign *)
Lemma step'9 :
forall w : R,
w >= 1 ->
w > 0.
Proof using All.
  intros w G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (from_pos (1) ltac:(constant))) _); [reflexivity|equal].
Qed.

(* step 10, growth *)
Lemma step'10 :
(nu - 1 <> 0 /\ 0 < (nu + 1) / (nu - 1)) /\ ln ((nu + 1) / (nu - 1)) > 0.
Proof using All.
  pose proof step'7 as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  try assert (N'4 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'5 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (E'6 : reads_as (ln ((nu + 1) / (nu - 1))) (ln (nu + 1) + (-1) * ln (nu - 1))) by (logarithm ([((1)%Z, (nu + 1)); ((-1)%Z, (nu - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'7 : (nu ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  assert (E'8 : reads_as (ln 1) (0)) by (transitivity (ln 1); [apply f_equal; equal|exact ln_1]).
  assert (C'9 : 0 < (nu + 1) / (nu - 1)) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'3) (from_pos (1) ltac:(constant))) _); [reflexivity|equal]).
  split; [all_known|].
  assert (C'10 : forall w : R, 1 <= w -> w <= (nu + 1) / (nu - 1) -> ex_derive (fun w : R => (ln w)%R) w).
  { intros w Above' Below'.
  pose proof (step'9 w ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'11.
  assert (N'12 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (E'13 : stands (ln w)) by (exact I).
  assert (C'14 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (from_pos (1) ltac:(constant))) _); [reflexivity|equal]).
  differentiable.
  }
  pose proof (growth_gt (fun w : R => (ln w)%R) 1 ((nu + 1) / (nu - 1)) C'10 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'3) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'8 w ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 11, sign *)
Lemma step'11 :
1 < Rabs nu /\ arcoth nu > 0.
Proof using All.
  pose proof step'10 as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof step'7 as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  try assert (N'7 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'8 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (E'9 : reads_as (ln ((nu + 1) / (nu - 1))) (ln (nu + 1) + (-1) * ln (nu - 1))) by (logarithm ([((1)%Z, (nu + 1)); ((-1)%Z, (nu - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'10 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'11 : reads_as (arcoth nu) ((ln (nu + 1) + (-1) * ln (nu - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu + 1)); ((-1)%Z, (nu - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'12 : (nu ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  assert (C'13 : 1 < Rabs nu) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ H'1) _); [reflexivity|equal]).
  assert (N'14 : nu - 1 <> 0) by (exact (beyond_nonzero _ C'13)).
  assert (C'15 : 0 < (nu + 1) / (nu - 1)) by (exact (beyond_ratio _ C'13)).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_gt _ _ Q'3)) _); [reflexivity|equal].
Qed.

(* step 12, sign *)
Lemma step'12 :
cosh (2 * r) < 2 * nu - 1 ->
(J_KMB_defined /\ is_real (mtrace 4 (mscale (RtoC gamma) (mmul 4 J_KMB (madd (mscale (RtoC (-1)) V) (of_rows [[RtoC 1; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 1; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]])))) / RtoC 4)%C) /\ Re (mtrace 4 (mscale (RtoC gamma) (mmul 4 J_KMB (madd (mscale (RtoC (-1)) V) (of_rows [[RtoC 1; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 1; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]])))) / RtoC 4)%C < 0.
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof J_KMB'read as [N'4 [E'5 [E'6 [N'7 [N'8 [N'9 [C'10 [N'11 [C'12 [C'13 [C'14 M'15]]]]]]]]]]].
  intros G'1.
  pose proof step'11 as P'16.
  pose proof (proj1 P'16) as D'17; pose proof (proj2 P'16) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  assert (E'19 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'20 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  try assert (N'21 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'22 : (nu ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  assert (C'23 : is_real (mtrace 4 (mscale (RtoC gamma) (mmul 4 J_KMB (madd (mscale (RtoC (-1)) V) (of_rows [[RtoC 1; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 1; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]])))) / RtoC 4)%C) by (real_number).
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ H'2) (from_lt _ _ G'1)) (from_gt _ _ Q'18)) _); [reflexivity|equal].
Qed.

(* step 13, introduction *)
Lemma step'13 :
cosh (2 * r) < 2 * nu - 1 ->
cosh (2 * r) > nu ->
(M_defined /\ J_KMB_defined /\ is_real (mtrace 4 (mscale (RtoC gamma) (mmul 4 J_KMB (madd (mscale (RtoC (-1)) V) (of_rows [[RtoC 1; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 1; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]])))) / RtoC 4)%C) /\ ((~ positive_semidefinite 4 M) /\ Re (mtrace 4 (mscale (RtoC gamma) (mmul 4 J_KMB (madd (mscale (RtoC (-1)) V) (of_rows [[RtoC 1; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 1; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]])))) / RtoC 4)%C < 0).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K_B'read as [N'4 [N'5 [N'6 [C'7 [C'8 M'9]]]]].
  pose proof M'read as [C'10 M'11].
  pose proof J_KMB'read as [N'12 [E'13 [E'14 [N'15 [N'16 [N'17 [C'18 [N'19 [C'20 [C'21 [C'22 M'23]]]]]]]]]]].
  intros G'1 G'2.
  pose proof (step'6 G'2) as P'24.
  pose proof (proj1 P'24) as D'25; pose proof (proj2 P'24) as Q'26.
  pose proof D'25 as D'25'parts; split_up D'25'parts.
  pose proof (step'12 G'1) as P'27.
  pose proof (proj1 P'27) as D'28; pose proof (proj2 P'27) as Q'29.
  pose proof D'28 as D'28'parts; split_up D'28'parts.
  assert (E'30 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'31 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  try assert (N'32 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'33 : (nu ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  split; [all_known|].
  split; [exact Q'26|].
  exact Q'29.
Qed.

End derivation.

(** * both *)

Module both.
Import Statement.both.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K_B K_B_defined M M_defined J_KMB J_KMB_defined H'1 H'2 G'1 G'2.
  exact (step'13 nu r gamma H'1 H'2 G'2 G'1).
Qed.

End both.

(** * What all of them assume *)

Definition proofs := (both.proof, I).

Print Assumptions proofs.
