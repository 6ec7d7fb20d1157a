(** finite-onset: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic finite_onset; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module criterion.
Definition claim : Prop :=
  forall nu r eta : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V_0 : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let V_T : mat := madd (mscale (RtoC (eta ^ 2)) V_0) (of_rows [[RtoC (1 - eta ^ 2); RtoC 0]; [RtoC 0; RtoC (1 - eta ^ 2)]]) in
  let X : mat := mscale (RtoC eta) (mmul 2 V_0 (minv 2 V_T)) in
  let X_defined : Prop := mdet 2 V_T <> RtoC 0 in
  let Y : mat := madd V_0 (mscale (RtoC (-1)) (mmul 2 X (mmul 2 V_T (mtrans X)))) in
  let Y_defined : Prop := X_defined in
  let M_T : mat := madd Y (madd (mscale Ci sigma) (mscale (- Ci)%C (mmul 2 X (mmul 2 sigma (mtrans X))))) in
  let M_T_defined : Prop := Y_defined /\ X_defined in
  let m : R := - nu ^ 2 + 2 * nu * cosh (2 * r) - 1 in
  nu >= 1 ->
  eta > 0 ->
  eta < 1 ->
  M_T_defined /\ (positive_semidefinite 2 M_T <-> eta ^ 2 * m <= nu ^ 2 - 1).
End criterion.

Module entropy.
Definition claim : Prop :=
  forall nu r eta : R,
  let V_0 : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let V_T : mat := madd (mscale (RtoC (eta ^ 2)) V_0) (of_rows [[RtoC (1 - eta ^ 2); RtoC 0]; [RtoC 0; RtoC (1 - eta ^ 2)]]) in
  let m : R := - nu ^ 2 + 2 * nu * cosh (2 * r) - 1 in
  nu >= 1 ->
  eta > 0 ->
  eta < 1 ->
  (is_real (mdet 2 V_T) /\ is_real (mdet 2 V_0)) /\ (eta ^ 2 * m <= nu ^ 2 - 1 <-> Re (mdet 2 V_T) <= Re (mdet 2 V_0)).
End entropy.

Module threshold.
Definition claim : Prop :=
  forall nu r eta : R,
  let m : R := - nu ^ 2 + 2 * nu * cosh (2 * r) - 1 in
  let x_f : R := (nu ^ 2 - 1) / m in
  let x_f_defined : Prop := m <> 0 in
  let eta_c : R := (nu * cosh (2 * r) - 1) / m in
  let eta_c_defined : Prop := m <> 0 in
  nu >= 1 ->
  eta > 0 ->
  eta < 1 ->
  cosh (2 * r) > nu ->
  nu > 1 ->
  (x_f_defined /\ eta_c_defined) /\ (x_f > 0 /\ x_f < eta_c).
End threshold.

Module later.
Definition claim : Prop :=
  forall nu r eta : R,
  let m : R := - nu ^ 2 + 2 * nu * cosh (2 * r) - 1 in
  let x_f : R := (nu ^ 2 - 1) / m in
  let x_f_defined : Prop := m <> 0 in
  let eta_c : R := (nu * cosh (2 * r) - 1) / m in
  let eta_c_defined : Prop := m <> 0 in
  nu >= 1 ->
  eta > 0 ->
  eta < 1 ->
  cosh (2 * r) > nu ->
  nu > 1 ->
  (x_f_defined /\ 0 < x_f /\ eta_c_defined /\ 0 < eta_c) /\ - ln x_f > - ln eta_c.
End later.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic.

Section derivation.
Variable nu : R.
Variable r : R.
Variable eta : R.
Let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]].
Let V_0 : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]].
Let V_T : mat := madd (mscale (RtoC (eta ^ 2)) V_0) (of_rows [[RtoC (1 - eta ^ 2); RtoC 0]; [RtoC 0; RtoC (1 - eta ^ 2)]]).
Let a : R := eta ^ 2 * (nu * exp (2 * r) - 1) + 1.
Let b : R := eta ^ 2 * (nu * exp (- 2 * r) - 1) + 1.
Let X : mat := mscale (RtoC eta) (mmul 2 V_0 (minv 2 V_T)).
Let X_defined : Prop := mdet 2 V_T <> RtoC 0.
Let Y : mat := madd V_0 (mscale (RtoC (-1)) (mmul 2 X (mmul 2 V_T (mtrans X)))).
Let Y_defined : Prop := X_defined.
Let M_T : mat := madd Y (madd (mscale Ci sigma) (mscale (- Ci)%C (mmul 2 X (mmul 2 sigma (mtrans X))))).
Let M_T_defined : Prop := Y_defined /\ X_defined.
Let m : R := - nu ^ 2 + 2 * nu * cosh (2 * r) - 1.
Let z : R := nu * (1 - eta ^ 2) ^ 2 * (a * b - eta ^ 4 * nu ^ 2) * (- eta ^ 2 * m + nu ^ 2 - 1) * exp (2 * r) / (a ^ 3 * b ^ 2).
Let z_defined : Prop := a ^ 3 <> 0 /\ b ^ 2 <> 0.
Let x_f : R := (nu ^ 2 - 1) / m.
Let x_f_defined : Prop := m <> 0.
Let eta_c : R := (nu * cosh (2 * r) - 1) / m.
Let eta_c_defined : Prop := m <> 0.
Hypothesis H'1 : nu >= 1.
Hypothesis H'2 : eta > 0.
Hypothesis H'3 : eta < 1.

Lemma V_0'read :
  (reads_as (exp (2 * r)) ((exp r ^ 2))) /\
  (reads_as (exp (- 2 * r)) ((/ (exp r ^ 2)))) /\
  (entries_as 2 2 V_0 (of_rows [[RtoC (nu * exp r ^ 2); RtoC 0]; [RtoC 0; RtoC (nu / (exp r) ^ 2)]])).
Proof using All.
  assert (E'1 : reads_as (exp (2 * r)) ((exp r ^ 2))) by (exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- 2 * r)) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (M'3 : entries_as 2 2 V_0 (of_rows [[RtoC (nu * exp r ^ 2); RtoC 0]; [RtoC 0; RtoC (nu / (exp r) ^ 2)]])) by (unfold entries_as, V_0; equal_entries).
  all_known.
Qed.

Lemma V_T'read :
  (entries_as 2 2 V_T (of_rows [[RtoC (nu * eta ^ 2 * exp r ^ 2 - eta ^ 2 + 1); RtoC 0]; [RtoC 0; RtoC ((nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2) / (exp r) ^ 2)]])).
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  assert (M'4 : entries_as 2 2 V_T (of_rows [[RtoC (nu * eta ^ 2 * exp r ^ 2 - eta ^ 2 + 1); RtoC 0]; [RtoC 0; RtoC ((nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2) / (exp r) ^ 2)]])) by (unfold entries_as, V_T; equal_entries).
  all_known.
Qed.

Lemma a'read :
  (reads_as (exp (2 * r)) ((exp r ^ 2))) /\
  (reads_as a (nu * eta ^ 2 * exp r ^ 2 - eta ^ 2 + 1)).
Proof using All.
  assert (E'1 : reads_as (exp (2 * r)) ((exp r ^ 2))) by (exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'2 : reads_as a (nu * eta ^ 2 * exp r ^ 2 - eta ^ 2 + 1)) by (unfold reads_as, a; equal).
  all_known.
Qed.

Lemma b'read :
  (reads_as (exp (- 2 * r)) ((/ (exp r ^ 2)))) /\
  (reads_as b ((nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2) / (exp r) ^ 2)).
Proof using All.
  assert (E'1 : reads_as (exp (- 2 * r)) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'2 : reads_as b ((nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2) / (exp r) ^ 2)) by (unfold reads_as, b; equal).
  all_known.
Qed.

Lemma m'read :
  (reads_as (exp (2 * r)) ((exp r ^ 2))) /\
  (reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) /\
  (reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) /\
  (reads_as m ((- nu ^ 2 * exp r ^ 2 + nu * exp r ^ 4 + nu - exp r ^ 2) / (exp r) ^ 2)).
Proof using All.
  assert (E'1 : reads_as (exp (2 * r)) ((exp r ^ 2))) by (exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'3 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'4 : reads_as m ((- nu ^ 2 * exp r ^ 2 + nu * exp r ^ 4 + nu - exp r ^ 2) / (exp r) ^ 2)) by (unfold reads_as, m; equal).
  all_known.
Qed.

(* step 1, sign *)
Lemma step'1 :
1 - eta ^ 2 > 0.
Proof using All.
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2)) (has_opp _ _ (from_lt _ _ H'3))) _); [reflexivity|equal].
Qed.

(* step 2, sign *)
Lemma step'2 :
a > 0.
Proof using All.
  pose proof a'read as [E'1 E'2].
  pose proof step'1 as P'3.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ P'3) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl)) (has_exp (2 * r)))) _); [reflexivity|equal].
Qed.

(* step 3, sign *)
Lemma step'3 :
b > 0.
Proof using All.
  pose proof b'read as [E'1 E'2].
  pose proof step'1 as P'3.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ P'3) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl)) (has_exp (- 2 * r)))) _); [reflexivity|equal].
Qed.

(* step 4, sign *)
Lemma step'4 :
a * b - eta ^ 4 * nu ^ 2 > 0.
Proof using All.
  pose proof a'read as [E'1 E'2].
  pose proof b'read as [E'3 E'4].
  pose proof step'1 as P'5.
  pose proof step'2 as P'6.
  pose proof step'3 as P'7.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ P'7) (from_gt _ _ P'5)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl)) (from_gt _ _ P'5)) (has_exp (2 * r)))) _); [reflexivity|equal].
Qed.

(* step 6, sign *)
Lemma step'6 :
(nu <> 0 /\ 1 - eta ^ 2 <> 0) /\ a * exp (- 2 * r) / (nu * (1 - eta ^ 2)) >= 0.
Proof using All.
  pose proof a'read as [E'1 E'2].
  pose proof b'read as [E'3 E'4].
  pose proof step'1 as P'5.
  pose proof step'4 as P'6.
  pose proof step'2 as P'7.
  pose proof step'3 as P'8.
  try assert (N'9 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'10 : (eta ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_lt _ _ H'3))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  assert (N'11 : (eta - 1) <> 0) by (intro Z'; apply N'10; transitivity ((eta - 1) * (eta + 1)); [close|rewrite Z'; ring]).
  assert (N'12 : (eta + 1) <> 0) by (intro Z'; apply N'10; transitivity ((eta + 1) * (eta - 1)); [close|rewrite Z'; ring]).
  assert (C'13 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'14 : 1 - eta ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'5) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ P'7) (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) (has_inverse _ _ (from_gt _ _ P'5) eq_refl)) (has_exp (- 2 * r))) _); [reflexivity|equal].
Qed.

(* step 7, sign *)
Lemma step'7 :
eta ^ 2 * m <= nu ^ 2 - 1 ->
(a <> 0 /\ b ^ 2 <> 0 /\ nu <> 0) /\ (a * b - eta ^ 4 * nu ^ 2) * (- eta ^ 2 * m + nu ^ 2 - 1) * exp (- 2 * r) / (a * b ^ 2 * nu) >= 0.
Proof using All.
  pose proof a'read as [E'1 E'2].
  pose proof b'read as [E'3 E'4].
  pose proof m'read as [E'5 [E'6 [E'7 E'8]]].
  intros G'1.
  pose proof step'1 as P'9.
  pose proof step'4 as P'10.
  pose proof step'2 as P'11.
  pose proof step'3 as P'12.
  try assert (N'13 : (nu * eta ^ 2 * exp r ^ 2 - eta ^ 2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'11)) _) eq_refl); equal).
  try assert (N'14 : (nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'12)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  try assert (N'15 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'16 : a <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'11) _) eq_refl); equal).
  assert (C'17 : b ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ P'12) eq_refl)) eq_refl) _) eq_refl); equal).
  assert (C'18 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (from_gt _ _ P'11) eq_refl) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ P'12) eq_refl)) eq_refl) eq_refl)) (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) (from_gt _ _ P'10)) (has_opp _ _ (from_le _ _ G'1))) (has_exp (- 2 * r))) _); [reflexivity|equal].
Qed.

(* step 8, conic sum *)
Lemma step'8 :
eta ^ 2 * m <= nu ^ 2 - 1 ->
M_T_defined /\ positive_semidefinite 2 M_T.
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof V_T'read as M'4.
  pose proof a'read as [E'5 E'6].
  pose proof b'read as [E'7 E'8].
  pose proof m'read as [E'9 [E'10 [E'11 E'12]]].
  intros G'1.
  pose proof step'6 as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  pose proof (step'7 G'1) as P'16.
  pose proof (proj1 P'16) as D'17; pose proof (proj2 P'16) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof step'1 as P'19.
  pose proof step'4 as P'20.
  pose proof step'2 as P'21.
  pose proof step'3 as P'22.
  assert (N'23 : ((nu ^ 2 * eta ^ 4 * exp r ^ 2 - nu * eta ^ 4 * exp r ^ 4 - nu * eta ^ 4 + nu * eta ^ 2 * exp r ^ 4 + nu * eta ^ 2 + eta ^ 4 * exp r ^ 2 - 2 * eta ^ 2 * exp r ^ 2 + exp r ^ 2) / (exp r) ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'22)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'21)))) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'24 : (nu ^ 2 * eta ^ 4 * exp r ^ 2 - nu * eta ^ 4 * exp r ^ 4 - nu * eta ^ 4 + nu * eta ^ 2 * exp r ^ 4 + nu * eta ^ 2 + eta ^ 4 * exp r ^ 2 - 2 * eta ^ 2 * exp r ^ 2 + exp r ^ 2) <> 0) by (intro Z'; apply N'23; rewrite Z'; field; nonzero).
  assert (N'25 : (nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2) <> 0) by (intro Z'; apply N'24; transitivity ((nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2) * (nu * eta ^ 2 * exp r ^ 2 - eta ^ 2 + 1)); [close|rewrite Z'; ring]).
  assert (N'26 : (nu * eta ^ 2 * exp r ^ 2 - eta ^ 2 + 1) <> 0) by (intro Z'; apply N'24; transitivity ((nu * eta ^ 2 * exp r ^ 2 - eta ^ 2 + 1) * (nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2)); [close|rewrite Z'; ring]).
  try assert (N'27 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'28 : (eta ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_lt _ _ H'3))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  assert (N'29 : (eta - 1) <> 0) by (intro Z'; apply N'28; transitivity ((eta - 1) * (eta + 1)); [close|rewrite Z'; ring]).
  assert (N'30 : (eta + 1) <> 0) by (intro Z'; apply N'28; transitivity ((eta + 1) * (eta - 1)); [close|rewrite Z'; ring]).
  assert (C'31 : mdet 2 V_T <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'22)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'21)))) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'32 : X_defined) by (unfold X_defined; all_known).
  assert (C'33 : Y_defined) by (unfold Y_defined; all_known).
  assert (C'34 : M_T_defined) by (unfold M_T_defined; all_known).
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale 2 (a * exp (- 2 * r) / (nu * (1 - eta ^ 2))) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ P'21) (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) (has_inverse _ _ (from_gt _ _ P'19) eq_refl)) (has_exp (- 2 * r))) _); [reflexivity|equal]) (psd_gram 2 1 (of_rows [[RtoC (nu * (1 - eta ^ 2) * exp (2 * r) / a)]; [(- Ci * RtoC (1 - eta ^ 2 * nu ^ 2 / (a * b)))%C]]))) (psd_scale 2 ((a * b - eta ^ 4 * nu ^ 2) * (- eta ^ 2 * m + nu ^ 2 - 1) * exp (- 2 * r) / (a * b ^ 2 * nu)) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_ge _ _ Q'18) _); [reflexivity|equal]) (psd_gram 2 1 (of_rows [[RtoC 0]; [RtoC 1]])))) as W'35. says W'35.
Qed.

(* step 9, sign *)
Lemma step'9 :
1 >= 0.
Proof using All.
  refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal].
Qed.

(* step 10, conic sum *)
Lemma step'10 :
(a <> 0 /\ b <> 0 /\ RtoC a <> RtoC 0 /\ a ^ 2 <> 0) /\ positive_semidefinite 2 (of_rows [[RtoC ((1 - eta ^ 2 * nu ^ 2 / (a * b)) ^ 2); (- Ci * RtoC nu * RtoC (1 - eta ^ 2) * RtoC (1 - eta ^ 2 * nu ^ 2 / (a * b)) * RtoC (exp (2 * r)) / RtoC a)%C]; [(Ci * RtoC nu * RtoC (1 - eta ^ 2) * RtoC (1 - eta ^ 2 * nu ^ 2 / (a * b)) * RtoC (exp (2 * r)) / RtoC a)%C; RtoC (nu ^ 2 * (1 - eta ^ 2) ^ 2 * exp (4 * r) / a ^ 2)]]).
Proof using All.
  pose proof a'read as [E'1 E'2].
  pose proof b'read as [E'3 E'4].
  pose proof step'9 as P'5.
  pose proof step'1 as P'6.
  pose proof step'4 as P'7.
  pose proof step'2 as P'8.
  pose proof step'3 as P'9.
  assert (E'10 : reads_as (exp (4 * r)) ((exp r ^ 4))) by (exponential ([((4)%Z, r)] : list (Z * R))).
  try assert (N'11 : (nu * eta ^ 2 * exp r ^ 2 - eta ^ 2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'8)) _) eq_refl); equal).
  try assert (N'12 : (nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'9)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'13 : a <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'8) _) eq_refl); equal).
  assert (C'14 : b <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'9) _) eq_refl); equal).
  assert (C'15 : RtoC a <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'8) _) eq_refl); equal).
  assert (C'16 : a ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ P'8) eq_refl)) eq_refl) _) eq_refl); equal).
  split; [all_known|].
  pose proof (psd_scale 2 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (psd_gram 2 1 (of_rows [[(- Ci * RtoC (1 - eta ^ 2 * nu ^ 2 / (a * b)))%C]; [RtoC (nu * (1 - eta ^ 2) * exp (2 * r) / a)]]))) as W'17. says W'17.
Qed.

(* step 11, rewriting *)
Lemma step'11 :
M_T_defined /\ positive_semidefinite 2 M_T ->
M_T_defined /\ positive_semidefinite 2 M_T.
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof V_T'read as M'4.
  intros G'1.
  pose proof (proj1 G'1) as D'5; pose proof (proj2 G'1) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  split; [all_known|].
  exact Q'6.
Qed.

(* step 12, trace order: entry times det M_T *)
Lemma step'12 :
M_T_defined /\ positive_semidefinite 2 M_T ->
z_defined /\ z >= 0.
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof V_T'read as M'4.
  pose proof a'read as [E'5 E'6].
  pose proof b'read as [E'7 E'8].
  pose proof m'read as [E'9 [E'10 [E'11 E'12]]].
  intros G'1.
  pose proof (proj1 G'1) as D'13; pose proof (proj2 G'1) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  pose proof step'10 as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  pose proof (step'11 G'1) as P'18.
  pose proof (proj1 P'18) as D'19; pose proof (proj2 P'18) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  pose proof step'1 as P'21.
  pose proof step'4 as P'22.
  pose proof step'2 as P'23.
  pose proof step'3 as P'24.
  assert (E'25 : reads_as (exp (4 * r)) ((exp r ^ 4))) by (exponential ([((4)%Z, r)] : list (Z * R))).
  assert (N'26 : ((nu ^ 2 * eta ^ 4 * exp r ^ 2 - nu * eta ^ 4 * exp r ^ 4 - nu * eta ^ 4 + nu * eta ^ 2 * exp r ^ 4 + nu * eta ^ 2 + eta ^ 4 * exp r ^ 2 - 2 * eta ^ 2 * exp r ^ 2 + exp r ^ 2) / (exp r) ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'24)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'23)))) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'27 : (nu ^ 2 * eta ^ 4 * exp r ^ 2 - nu * eta ^ 4 * exp r ^ 4 - nu * eta ^ 4 + nu * eta ^ 2 * exp r ^ 4 + nu * eta ^ 2 + eta ^ 4 * exp r ^ 2 - 2 * eta ^ 2 * exp r ^ 2 + exp r ^ 2) <> 0) by (intro Z'; apply N'26; rewrite Z'; field; nonzero).
  assert (N'28 : (nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2) <> 0) by (intro Z'; apply N'27; transitivity ((nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2) * (nu * eta ^ 2 * exp r ^ 2 - eta ^ 2 + 1)); [close|rewrite Z'; ring]).
  assert (N'29 : (nu * eta ^ 2 * exp r ^ 2 - eta ^ 2 + 1) <> 0) by (intro Z'; apply N'27; transitivity ((nu * eta ^ 2 * exp r ^ 2 - eta ^ 2 + 1) * (nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2)); [close|rewrite Z'; ring]).
  assert (C'30 : a ^ 3 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_pow pos 3 _ (has_within _ pos _ (from_gt _ _ P'23) eq_refl)) eq_refl) _) eq_refl); equal).
  assert (C'31 : b ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ P'24) eq_refl)) eq_refl) _) eq_refl); equal).
  assert (C'32 : z_defined) by (unfold z_defined; all_known).
  split; [all_known|].
  apply (larger (RtoC z) (RtoC 0) (RtoC 1 * mtrace 2 (mmul 2 (of_rows [[RtoC ((1 - eta ^ 2 * nu ^ 2 / (a * b)) ^ 2); (- Ci * RtoC nu * RtoC (1 - eta ^ 2) * RtoC (1 - eta ^ 2 * nu ^ 2 / (a * b)) * RtoC (exp (2 * r)) / RtoC a)%C]; [(Ci * RtoC nu * RtoC (1 - eta ^ 2) * RtoC (1 - eta ^ 2 * nu ^ 2 / (a * b)) * RtoC (exp (2 * r)) / RtoC a)%C; RtoC (nu ^ 2 * (1 - eta ^ 2) ^ 2 * exp (4 * r) / a ^ 2)]]) M_T))%C); [equal_complex|exact (nonneg_scale 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (trace_product_nonneg 2 (of_rows [[RtoC ((1 - eta ^ 2 * nu ^ 2 / (a * b)) ^ 2); (- Ci * RtoC nu * RtoC (1 - eta ^ 2) * RtoC (1 - eta ^ 2 * nu ^ 2 / (a * b)) * RtoC (exp (2 * r)) / RtoC a)%C]; [(Ci * RtoC nu * RtoC (1 - eta ^ 2) * RtoC (1 - eta ^ 2 * nu ^ 2 / (a * b)) * RtoC (exp (2 * r)) / RtoC a)%C; RtoC (nu ^ 2 * (1 - eta ^ 2) ^ 2 * exp (4 * r) / a ^ 2)]]) M_T Q'17 Q'14))].
Qed.

(* step 13, sign *)
Lemma step'13 :
M_T_defined /\ positive_semidefinite 2 M_T ->
eta ^ 2 * m <= nu ^ 2 - 1.
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof V_T'read as M'4.
  pose proof a'read as [E'5 E'6].
  pose proof b'read as [E'7 E'8].
  pose proof m'read as [E'9 [E'10 [E'11 E'12]]].
  intros G'1.
  pose proof (proj1 G'1) as D'13; pose proof (proj2 G'1) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  pose proof (step'12 G'1) as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  pose proof step'1 as P'18.
  pose proof step'4 as P'19.
  pose proof step'2 as P'20.
  pose proof step'3 as P'21.
  assert (N'22 : ((nu ^ 2 * eta ^ 4 * exp r ^ 2 - nu * eta ^ 4 * exp r ^ 4 - nu * eta ^ 4 + nu * eta ^ 2 * exp r ^ 4 + nu * eta ^ 2 + eta ^ 4 * exp r ^ 2 - 2 * eta ^ 2 * exp r ^ 2 + exp r ^ 2) / (exp r) ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'21)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'20)))) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'23 : (nu ^ 2 * eta ^ 4 * exp r ^ 2 - nu * eta ^ 4 * exp r ^ 4 - nu * eta ^ 4 + nu * eta ^ 2 * exp r ^ 4 + nu * eta ^ 2 + eta ^ 4 * exp r ^ 2 - 2 * eta ^ 2 * exp r ^ 2 + exp r ^ 2) <> 0) by (intro Z'; apply N'22; rewrite Z'; field; nonzero).
  assert (N'24 : (nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2) <> 0) by (intro Z'; apply N'23; transitivity ((nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2) * (nu * eta ^ 2 * exp r ^ 2 - eta ^ 2 + 1)); [close|rewrite Z'; ring]).
  assert (N'25 : (nu * eta ^ 2 * exp r ^ 2 - eta ^ 2 + 1) <> 0) by (intro Z'; apply N'23; transitivity ((nu * eta ^ 2 * exp r ^ 2 - eta ^ 2 + 1) * (nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2)); [close|rewrite Z'; ring]).
  try assert (N'26 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'27 : (eta ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_lt _ _ H'3))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  assert (N'28 : (eta - 1) <> 0) by (intro Z'; apply N'27; transitivity ((eta - 1) * (eta + 1)); [close|rewrite Z'; ring]).
  assert (N'29 : (eta + 1) <> 0) by (intro Z'; apply N'27; transitivity ((eta + 1) * (eta - 1)); [close|rewrite Z'; ring]).
  assert (N'30 : (nu * eta ^ 4 * exp r ^ 4 + nu * eta ^ 4 - nu * eta ^ 2 * exp r ^ 4 - nu * eta ^ 2 - eta ^ 4 * exp r ^ 2 + 2 * eta ^ 2 * exp r ^ 2 - exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_gt _ _ P'19)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'31 : (nu * eta ^ 2 * exp r ^ 4 + nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2) <> 0) by (intro Z'; apply N'30; transitivity ((nu * eta ^ 2 * exp r ^ 4 + nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2) * (eta ^ 2 - 1)); [close|rewrite Z'; ring]).
  refine (to_le _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_ge _ _ Q'17)) (has_within _ pos _ (has_pow pos 3 _ (has_within _ pos _ (from_gt _ _ P'20) eq_refl)) eq_refl)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ P'21) eq_refl)) eq_refl)) (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ P'18) eq_refl)) eq_refl) eq_refl)) (has_inverse _ _ (from_gt _ _ P'19) eq_refl)) (has_exp (- 2 * r))) _); [reflexivity|equal].
Qed.

(* step 14, introduction *)
Lemma step'14 :
M_T_defined /\ (positive_semidefinite 2 M_T <-> eta ^ 2 * m <= nu ^ 2 - 1).
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof V_T'read as M'4.
  pose proof a'read as [E'5 E'6].
  pose proof b'read as [E'7 E'8].
  pose proof m'read as [E'9 [E'10 [E'11 E'12]]].
  pose proof step'1 as P'13.
  pose proof step'4 as P'14.
  pose proof step'2 as P'15.
  pose proof step'3 as P'16.
  assert (N'17 : ((nu ^ 2 * eta ^ 4 * exp r ^ 2 - nu * eta ^ 4 * exp r ^ 4 - nu * eta ^ 4 + nu * eta ^ 2 * exp r ^ 4 + nu * eta ^ 2 + eta ^ 4 * exp r ^ 2 - 2 * eta ^ 2 * exp r ^ 2 + exp r ^ 2) / (exp r) ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'16)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'15)))) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'18 : (nu ^ 2 * eta ^ 4 * exp r ^ 2 - nu * eta ^ 4 * exp r ^ 4 - nu * eta ^ 4 + nu * eta ^ 2 * exp r ^ 4 + nu * eta ^ 2 + eta ^ 4 * exp r ^ 2 - 2 * eta ^ 2 * exp r ^ 2 + exp r ^ 2) <> 0) by (intro Z'; apply N'17; rewrite Z'; field; nonzero).
  assert (N'19 : (nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2) <> 0) by (intro Z'; apply N'18; transitivity ((nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2) * (nu * eta ^ 2 * exp r ^ 2 - eta ^ 2 + 1)); [close|rewrite Z'; ring]).
  assert (N'20 : (nu * eta ^ 2 * exp r ^ 2 - eta ^ 2 + 1) <> 0) by (intro Z'; apply N'18; transitivity ((nu * eta ^ 2 * exp r ^ 2 - eta ^ 2 + 1) * (nu * eta ^ 2 - eta ^ 2 * exp r ^ 2 + exp r ^ 2)); [close|rewrite Z'; ring]).
  assert (C'21 : mdet 2 V_T <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'16)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'15)))) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'22 : X_defined) by (unfold X_defined; all_known).
  assert (C'23 : Y_defined) by (unfold Y_defined; all_known).
  assert (C'24 : M_T_defined) by (unfold M_T_defined; all_known).
  split; [all_known|].
  split; [intros h'25; exact (step'13 ltac:(first [exact h'25 | split; [all_known|exact h'25]]))|intros h'27; exact (proj2 (step'8 ltac:(first [exact h'27 | split; [all_known|exact h'27]])))].
Qed.

(* step 15, sign *)
Lemma step'15 :
eta ^ 2 * m <= nu ^ 2 - 1 ->
(is_real (mdet 2 V_T) /\ is_real (mdet 2 V_0)) /\ Re (mdet 2 V_T) <= Re (mdet 2 V_0).
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof V_T'read as M'4.
  pose proof a'read as [E'5 E'6].
  pose proof b'read as [E'7 E'8].
  pose proof m'read as [E'9 [E'10 [E'11 E'12]]].
  intros G'1.
  pose proof step'1 as P'13.
  pose proof step'4 as P'14.
  pose proof step'2 as P'15.
  pose proof step'3 as P'16.
  assert (C'17 : is_real (mdet 2 V_T)) by (real_number).
  assert (C'18 : is_real (mdet 2 V_0)) by (real_number).
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ P'13) (from_le _ _ G'1)) _); [reflexivity|equal].
Qed.

(* step 16, sign *)
Lemma step'16 :
(is_real (mdet 2 V_T) /\ is_real (mdet 2 V_0)) /\ Re (mdet 2 V_T) <= Re (mdet 2 V_0) ->
eta ^ 2 * m <= nu ^ 2 - 1.
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof V_T'read as M'4.
  pose proof a'read as [E'5 E'6].
  pose proof b'read as [E'7 E'8].
  pose proof m'read as [E'9 [E'10 [E'11 E'12]]].
  intros G'1.
  pose proof (proj1 G'1) as D'13; pose proof (proj2 G'1) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  pose proof step'1 as P'15.
  pose proof step'4 as P'16.
  pose proof step'2 as P'17.
  pose proof step'3 as P'18.
  assert (N'19 : (eta ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_lt _ _ H'3))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  assert (N'20 : (eta - 1) <> 0) by (intro Z'; apply N'19; transitivity ((eta - 1) * (eta + 1)); [close|rewrite Z'; ring]).
  assert (N'21 : (eta + 1) <> 0) by (intro Z'; apply N'19; transitivity ((eta + 1) * (eta - 1)); [close|rewrite Z'; ring]).
  refine (to_le _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (from_gt _ _ P'15) eq_refl) (from_le _ _ Q'14)) _); [reflexivity|equal].
Qed.

(* step 17, introduction *)
Lemma step'17 :
(is_real (mdet 2 V_T) /\ is_real (mdet 2 V_0)) /\ (eta ^ 2 * m <= nu ^ 2 - 1 <-> Re (mdet 2 V_T) <= Re (mdet 2 V_0)).
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof V_T'read as M'4.
  pose proof m'read as [E'5 [E'6 [E'7 E'8]]].
  assert (C'9 : is_real (mdet 2 V_T)) by (real_number).
  assert (C'10 : is_real (mdet 2 V_0)) by (real_number).
  split; [all_known|].
  split; [intros h'11; exact (proj2 (step'15 ltac:(first [exact h'11 | split; [all_known|exact h'11]])))|intros h'13; exact (step'16 ltac:(first [exact h'13 | split; [all_known|exact h'13]]))].
Qed.

(* step 18, sign *)
Lemma step'18 :
cosh (2 * r) > nu ->
m > 0.
Proof using All.
  pose proof m'read as [E'1 [E'2 [E'3 E'4]]].
  intros G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) (from_gt _ _ G'1)) (has_mul _ _ _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) (from_ge _ _ H'1))) _); [reflexivity|equal].
Qed.

(* step 19, sign *)
Lemma step'19 :
cosh (2 * r) > nu ->
nu > 1 ->
x_f_defined /\ x_f > 0.
Proof using All.
  pose proof m'read as [E'1 [E'2 [E'3 E'4]]].
  intros G'1 G'2.
  pose proof (step'18 G'1) as P'5.
  assert (N'6 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_gt _ _ P'5)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'7 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'6; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; ring]).
  assert (N'8 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'6; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; ring]).
  assert (C'9 : m <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'5) _) eq_refl); equal).
  assert (C'10 : x_f_defined) by (unfold x_f_defined; all_known).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (from_gt _ _ P'5) eq_refl) (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_gt _ _ G'2)) _); [reflexivity|equal].
Qed.

(* step 20, sign *)
Lemma step'20 :
cosh (2 * r) > nu ->
(x_f_defined /\ eta_c_defined) /\ x_f < eta_c.
Proof using All.
  pose proof m'read as [E'1 [E'2 [E'3 E'4]]].
  intros G'1.
  pose proof (step'18 G'1) as P'5.
  assert (N'6 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_gt _ _ P'5)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'7 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'6; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; ring]).
  assert (N'8 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'6; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; ring]).
  assert (C'9 : m <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'5) _) eq_refl); equal).
  assert (C'10 : x_f_defined) by (unfold x_f_defined; all_known).
  assert (C'11 : eta_c_defined) by (unfold eta_c_defined; all_known).
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) (has_inverse _ _ (from_gt _ _ P'5) eq_refl)) (from_gt _ _ G'1)) _); [reflexivity|equal].
Qed.

(* step 21, introduction *)
Lemma step'21 :
cosh (2 * r) > nu ->
nu > 1 ->
(x_f_defined /\ eta_c_defined) /\ (x_f > 0 /\ x_f < eta_c).
Proof using All.
  pose proof m'read as [E'1 [E'2 [E'3 E'4]]].
  intros G'1 G'2.
  pose proof (step'19 G'1 G'2) as P'5.
  pose proof (proj1 P'5) as D'6; pose proof (proj2 P'5) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof (step'20 G'1) as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  assert (N'11 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_neq _ _ D'6)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'12 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'11; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; ring]).
  assert (N'13 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'11; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; ring]).
  split; [all_known|].
  split; [exact Q'7|].
  exact Q'10.
Qed.

(* step 22, sign *)
Lemma step'22 :
cosh (2 * r) > nu ->
nu > 1 ->
eta_c_defined /\ eta_c > 0.
Proof using All.
  pose proof m'read as [E'1 [E'2 [E'3 E'4]]].
  intros G'1 G'2.
  pose proof (step'19 G'1 G'2) as P'5.
  pose proof (proj1 P'5) as D'6; pose proof (proj2 P'5) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof (step'20 G'1) as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof (step'18 G'1) as P'11.
  assert (N'12 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_gt _ _ P'11)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'13 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'12; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; ring]).
  assert (N'14 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'12; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; ring]).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'7) (has_opp _ _ (from_lt _ _ Q'10))) _); [reflexivity|equal].
Qed.

(* step 23, sign *)
Lemma step'23 :
forall w : R,
cosh (2 * r) > nu ->
nu > 1 ->
x_f_defined /\ w > x_f ->
w > 0.
Proof using All.
  pose proof m'read as [E'1 [E'2 [E'3 E'4]]].
  intros w G'1 G'2 G'3.
  pose proof (proj1 G'3) as D'5; pose proof (proj2 G'3) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  pose proof (step'19 G'1 G'2) as P'7.
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof (step'18 G'1) as P'10.
  assert (N'11 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_gt _ _ P'10)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'12 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'11; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; ring]).
  assert (N'13 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'11; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; ring]).
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'6) (from_gt _ _ Q'9)) _); [reflexivity|equal].
Qed.

(* step 24, sign *)
Lemma step'24 :
forall w : R,
cosh (2 * r) > nu ->
nu > 1 ->
x_f_defined /\ w > x_f ->
((locally w (fun w : R => 0 < w)) /\ (ex_derive (fun w : R => (ln w)%R) w)) /\ (Derive (fun w : R => (ln w)%R) w > 0).
Proof using All.
  pose proof m'read as [E'1 [E'2 [E'3 E'4]]].
  intros w G'1 G'2 G'3.
  pose proof (proj1 G'3) as D'5; pose proof (proj2 G'3) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  pose proof (step'23 w G'1 G'2 G'3) as P'7.
  pose proof (step'19 G'1 G'2) as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof (step'18 G'1) as P'11.
  assert (N'12 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_gt _ _ P'11)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'13 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'12; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; ring]).
  assert (N'14 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'12; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; ring]).
  assert (N'15 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'7))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (E'16 : stands (ln w)) by (exact I).
  assert (C'17 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ P'7) _); [reflexivity|equal]).
  assert (E'18 : reads_as (Derive (fun w : R => (ln w)%R) w) (1 / w)) by (apply (is_derive_unique (fun w : R => (ln w)%R)); derivative; equal).
  assert (C'19 : locally w (fun w : R => 0 < w)) by (apply (locally_positive (fun w : R => w)); [differentiable|assumption]).
  assert (C'20 : ex_derive (fun w : R => (ln w)%R) w) by (differentiable).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_inverse _ _ (from_gt _ _ P'7) eq_refl) _); [reflexivity|equal].
Qed.

(* step 25, sign *)
Lemma step'25 :
forall w : R,
cosh (2 * r) > nu ->
nu > 1 ->
x_f_defined /\ w >= x_f ->
w > 0.
Proof using All.
  pose proof m'read as [E'1 [E'2 [E'3 E'4]]].
  intros w G'1 G'2 G'3.
  pose proof (proj1 G'3) as D'5; pose proof (proj2 G'3) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  pose proof (step'19 G'1 G'2) as P'7.
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof (step'18 G'1) as P'10.
  assert (N'11 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_gt _ _ P'10)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'12 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'11; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; ring]).
  assert (N'13 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'11; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; ring]).
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ Q'6) (from_gt _ _ Q'9)) _); [reflexivity|equal].
Qed.

(* step 26, growth *)
Lemma step'26 :
cosh (2 * r) > nu ->
nu > 1 ->
(eta_c_defined /\ 0 < eta_c /\ x_f_defined /\ 0 < x_f) /\ ln eta_c > ln x_f.
Proof using All.
  pose proof m'read as [E'1 [E'2 [E'3 E'4]]].
  intros G'1 G'2.
  pose proof (step'19 G'1 G'2) as P'5.
  pose proof (proj1 P'5) as D'6; pose proof (proj2 P'5) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof (step'20 G'1) as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof (step'22 G'1 G'2) as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof (step'18 G'1) as P'14.
  assert (N'15 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_gt _ _ P'14)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'16 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'15; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; ring]).
  assert (N'17 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'15; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; ring]).
  assert (N'18 : (- (1/2) * nu ^ 3 * exp r ^ 6 - (1/2) * nu ^ 3 * exp r ^ 2 + (1/2) * nu ^ 2 * exp r ^ 8 + 2 * nu ^ 2 * exp r ^ 4 + (1/2) * nu ^ 2 - (3/2) * nu * exp r ^ 6 - (3/2) * nu * exp r ^ 2 + exp r ^ 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ Q'13)) (has_within _ pos _ (has_within _ pos _ (has_even neg 1 _ (has_within _ neg _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_gt _ _ P'14)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'19 : (nu * exp r ^ 4 + nu - 2 * exp r ^ 2) <> 0) by (intro Z'; apply N'18; transitivity ((nu * exp r ^ 4 + nu - 2 * exp r ^ 2) * (- (1/2) * nu ^ 2 * exp r ^ 2 + (1/2) * nu * exp r ^ 4 + (1/2) * nu - (1/2) * exp r ^ 2)); [close|rewrite Z'; ring]).
  assert (N'20 : (- nu ^ 4 * exp r ^ 4 + nu ^ 3 * exp r ^ 6 + nu ^ 3 * exp r ^ 2 - nu * exp r ^ 6 - nu * exp r ^ 2 + exp r ^ 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ G'2)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_gt _ _ P'14)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))))) _) eq_refl); equal).
  assert (N'21 : (nu - 1) <> 0) by (intro Z'; apply N'20; transitivity ((nu - 1) * (- nu ^ 3 * exp r ^ 4 + nu ^ 2 * exp r ^ 6 - nu ^ 2 * exp r ^ 4 + nu ^ 2 * exp r ^ 2 + nu * exp r ^ 6 - nu * exp r ^ 4 + nu * exp r ^ 2 - exp r ^ 4)); [close|rewrite Z'; ring]).
  assert (N'22 : (nu + 1) <> 0) by (intro Z'; apply N'20; transitivity ((nu + 1) * (- nu ^ 3 * exp r ^ 4 + nu ^ 2 * exp r ^ 6 + nu ^ 2 * exp r ^ 4 + nu ^ 2 * exp r ^ 2 - nu * exp r ^ 6 - nu * exp r ^ 4 - nu * exp r ^ 2 + exp r ^ 4)); [close|rewrite Z'; ring]).
  assert (C'23 : 0 < eta_c) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'13) _); [reflexivity|equal]).
  assert (C'24 : 0 < x_f) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'7) _); [reflexivity|equal]).
  split; [all_known|].
  assert (C'25 : forall w : R, x_f <= w -> w <= eta_c -> ex_derive (fun w : R => (ln w)%R) w).
  { intros w Above' Below'.
  pose proof (step'25 w G'1 G'2 ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'26.
  assert (N'27 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'26))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (E'28 : stands (ln w)) by (exact I).
  assert (C'29 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ P'26) _); [reflexivity|equal]).
  differentiable.
  }
  pose proof (growth_gt (fun w : R => (ln w)%R) x_f eta_c C'25 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_opp _ _ (from_lt _ _ Q'10)) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'24 w G'1 G'2 ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 27, sign *)
Lemma step'27 :
cosh (2 * r) > nu ->
nu > 1 ->
(x_f_defined /\ 0 < x_f /\ eta_c_defined /\ 0 < eta_c) /\ - ln x_f > - ln eta_c.
Proof using All.
  pose proof m'read as [E'1 [E'2 [E'3 E'4]]].
  intros G'1 G'2.
  pose proof (step'26 G'1 G'2) as P'5.
  pose proof (proj1 P'5) as D'6; pose proof (proj2 P'5) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof (step'19 G'1 G'2) as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof (step'22 G'1 G'2) as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof (step'18 G'1) as P'14.
  assert (N'15 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_gt _ _ P'14)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'16 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'15; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; ring]).
  assert (N'17 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'15; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; ring]).
  assert (N'18 : (- nu ^ 4 * exp r ^ 4 + nu ^ 3 * exp r ^ 6 + nu ^ 3 * exp r ^ 2 - nu * exp r ^ 6 - nu * exp r ^ 2 + exp r ^ 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ G'2)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_gt _ _ P'14)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))))) _) eq_refl); equal).
  assert (N'19 : (nu - 1) <> 0) by (intro Z'; apply N'18; transitivity ((nu - 1) * (- nu ^ 3 * exp r ^ 4 + nu ^ 2 * exp r ^ 6 - nu ^ 2 * exp r ^ 4 + nu ^ 2 * exp r ^ 2 + nu * exp r ^ 6 - nu * exp r ^ 4 + nu * exp r ^ 2 - exp r ^ 4)); [close|rewrite Z'; ring]).
  assert (N'20 : (nu + 1) <> 0) by (intro Z'; apply N'18; transitivity ((nu + 1) * (- nu ^ 3 * exp r ^ 4 + nu ^ 2 * exp r ^ 6 + nu ^ 2 * exp r ^ 4 + nu ^ 2 * exp r ^ 2 - nu * exp r ^ 6 - nu * exp r ^ 4 - nu * exp r ^ 2 + exp r ^ 4)); [close|rewrite Z'; ring]).
  assert (N'21 : (- (1/2) * nu ^ 3 * exp r ^ 6 - (1/2) * nu ^ 3 * exp r ^ 2 + (1/2) * nu ^ 2 * exp r ^ 8 + 2 * nu ^ 2 * exp r ^ 4 + (1/2) * nu ^ 2 - (3/2) * nu * exp r ^ 6 - (3/2) * nu * exp r ^ 2 + exp r ^ 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ (proj1 (proj2 D'6)))) (has_within _ pos _ (has_within _ pos _ (has_even neg 1 _ (has_within _ neg _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_gt _ _ P'14)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'22 : (nu * exp r ^ 4 + nu - 2 * exp r ^ 2) <> 0) by (intro Z'; apply N'21; transitivity ((nu * exp r ^ 4 + nu - 2 * exp r ^ 2) * (- (1/2) * nu ^ 2 * exp r ^ 2 + (1/2) * nu * exp r ^ 4 + (1/2) * nu - (1/2) * exp r ^ 2)); [close|rewrite Z'; ring]).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (from_gt _ _ Q'7) _); [reflexivity|equal].
Qed.

End derivation.

(** * criterion *)

Module criterion.
Import Statement.criterion.

Theorem proof : claim.
Proof.
  intros nu r eta sigma V_0 V_T X X_defined Y Y_defined M_T M_T_defined m H'1 H'2 H'3.
  exact (step'14 nu r eta H'1 H'2 H'3).
Qed.

End criterion.

(** * entropy *)

Module entropy.
Import Statement.entropy.

Theorem proof : claim.
Proof.
  intros nu r eta V_0 V_T m H'1 H'2 H'3.
  exact (step'17 nu r eta H'1 H'2 H'3).
Qed.

End entropy.

(** * threshold *)

Module threshold.
Import Statement.threshold.

Theorem proof : claim.
Proof.
  intros nu r eta m x_f x_f_defined eta_c eta_c_defined H'1 H'2 H'3 G'1 G'2.
  exact (step'21 nu r eta H'1 H'2 H'3 G'1 G'2).
Qed.

End threshold.

(** * later *)

Module later.
Import Statement.later.

Theorem proof : claim.
Proof.
  intros nu r eta m x_f x_f_defined eta_c eta_c_defined H'1 H'2 H'3 G'1 G'2.
  exact (step'27 nu r eta H'1 H'2 H'3 G'1 G'2).
Qed.

End later.

(** * What all of them assume *)

Definition proofs := (criterion.proof, entropy.proof, threshold.proof, later.proof, I).

Print Assumptions proofs.
