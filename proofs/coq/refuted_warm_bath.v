(** refuted-warm-bath: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic refuted_warm_bath; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module both.
Definition claim : Prop :=
  forall c r mu gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let u : mat := of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]] in
  let nu : R := cosh (2 * r) / c in
  let nu_defined : Prop := c <> 0 in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let V_defined : Prop := nu_defined in
  let M_vac : mat := madd (of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]]) (mscale Ci (madd (mmul 2 (madd (of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]]) (mmul 2 (of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]]) (minv 2 V))) sigma) (mmul 2 sigma (madd (of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]]) (mmul 2 (minv 2 (mtrans V)) (of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]])))))) in
  let M_vac_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ mdet 2 (mtrans V) <> RtoC 0 in
  let M_warm : mat := madd (of_rows [[RtoC (gamma * mu); RtoC 0]; [RtoC 0; RtoC (gamma * mu)]]) (mscale Ci (madd (mmul 2 (madd (of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]]) (mmul 2 (of_rows [[RtoC (gamma * mu); RtoC 0]; [RtoC 0; RtoC (gamma * mu)]]) (minv 2 V))) sigma) (mmul 2 sigma (madd (of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]]) (mmul 2 (minv 2 (mtrans V)) (of_rows [[RtoC (gamma * mu); RtoC 0]; [RtoC 0; RtoC (gamma * mu)]])))))) in
  let M_warm_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ mdet 2 (mtrans V) <> RtoC 0 in
  mu >= 1 ->
  gamma > 0 ->
  c <= 1 ->
  mu <> 0 /\ c > (mu + 1) / (2 * mu) ->
  (M_vac_defined /\ M_warm_defined /\ is_real (mmul 2 (madj u) (mmul 2 M_warm u) 0%nat 0%nat)) /\ (positive_semidefinite 2 M_vac /\ Re (mmul 2 (madj u) (mmul 2 M_warm u) 0%nat 0%nat) < 0).
End both.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic.

Section derivation.
Variable c : R.
Variable r : R.
Variable mu : R.
Variable gamma : R.
Let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]].
Let u : mat := of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]].
Let nu : R := cosh (2 * r) / c.
Let nu_defined : Prop := c <> 0.
Let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]].
Let V_defined : Prop := nu_defined.
Let M_vac : mat := madd (of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]]) (mscale Ci (madd (mmul 2 (madd (of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]]) (mmul 2 (of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]]) (minv 2 V))) sigma) (mmul 2 sigma (madd (of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]]) (mmul 2 (minv 2 (mtrans V)) (of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]])))))).
Let M_vac_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ mdet 2 (mtrans V) <> RtoC 0.
Let M_warm : mat := madd (of_rows [[RtoC (gamma * mu); RtoC 0]; [RtoC 0; RtoC (gamma * mu)]]) (mscale Ci (madd (mmul 2 (madd (of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]]) (mmul 2 (of_rows [[RtoC (gamma * mu); RtoC 0]; [RtoC 0; RtoC (gamma * mu)]]) (minv 2 V))) sigma) (mmul 2 sigma (madd (of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]]) (mmul 2 (minv 2 (mtrans V)) (of_rows [[RtoC (gamma * mu); RtoC 0]; [RtoC 0; RtoC (gamma * mu)]])))))).
Let M_warm_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ mdet 2 (mtrans V) <> RtoC 0.
Hypothesis H'1 : mu >= 1.
Hypothesis H'2 : gamma > 0.

Lemma u'read :
  (reads_as (sqrt 2) (sqrt (2))) /\
  (squares_to (sqrt (2)) (2)) /\
  (entries_as 2 1 u (of_rows [[RtoC ((1/2) * sqrt 2)]; [Pair 0 ((1/2) * sqrt 2)]])).
Proof using All.
  assert (E'1 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'2 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  assert (M'3 : entries_as 2 1 u (of_rows [[RtoC ((1/2) * sqrt 2)]; [Pair 0 ((1/2) * sqrt 2)]])) by (unfold entries_as, u; equal_entries).
  all_known.
Qed.

(* step 1, sign *)
Lemma step'1 :
mu <> 0 /\ c > (mu + 1) / (2 * mu) ->
c > 0.
Proof using All.
  intros G'1.
  pose proof (proj1 G'1) as D'1; pose proof (proj2 G'1) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  try assert (N'3 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'2) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))))) _); [reflexivity|equal].
Qed.

(* step 2, sign *)
Lemma step'2 :
c <= 1 ->
2 * gamma * (1 - c) >= 0.
Proof using All.
  intros G'1.
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ H'2)) (has_opp _ _ (from_le _ _ G'1))) _); [reflexivity|equal].
Qed.

(* step 3, sign *)
Lemma step'3 :
mu <> 0 /\ c > (mu + 1) / (2 * mu) ->
2 * c * gamma >= 0.
Proof using All.
  intros G'1.
  pose proof (proj1 G'1) as D'1; pose proof (proj2 G'1) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof (step'1 G'1) as P'3.
  try assert (N'4 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ P'3)) (from_gt _ _ H'2)) _); [reflexivity|equal].
Qed.

(* step 4, conic sum *)
Lemma step'4 :
mu <> 0 /\ c > (mu + 1) / (2 * mu) ->
c <= 1 ->
M_vac_defined /\ positive_semidefinite 2 M_vac.
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  intros G'1 G'2.
  pose proof (proj1 G'1) as D'4; pose proof (proj2 G'1) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof (step'2 G'2) as P'6.
  pose proof (step'3 G'1) as P'7.
  pose proof (step'1 G'1) as P'8.
  assert (E'9 : reads_as (exp (2 * r)) ((exp r ^ 2))) by (exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'10 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'11 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'12 : reads_as (exp (- 2 * r)) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  try assert (N'13 : c <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'8))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'14 : (((1/4) * exp r ^ 10 + (1/2) * exp r ^ 6 + (1/4) * exp r ^ 2) / c ^ 2 / (exp r) ^ 6) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(constant)) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 4 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl)) (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl))) (from_pos (1) ltac:(constant)))) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'8))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'15 : ((1/4) * exp r ^ 10 + (1/2) * exp r ^ 6 + (1/4) * exp r ^ 2) <> 0) by (intro Z'; apply N'14; rewrite Z'; field; nonzero).
  assert (N'16 : (exp r ^ 4 + 1) <> 0) by (intro Z'; apply N'15; transitivity ((exp r ^ 4 + 1) * ((1/4) * exp r ^ 6 + (1/4) * exp r ^ 2)); [close|rewrite Z'; ring]).
  try assert (N'17 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'18 : c <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'8) _) eq_refl); equal).
  assert (C'19 : nu_defined) by (unfold nu_defined; all_known).
  assert (C'20 : V_defined) by (unfold V_defined; all_known).
  assert (C'21 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(constant)) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 4 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl)) (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl))) (from_pos (1) ltac:(constant)))) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'8))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'22 : mdet 2 (mtrans V) <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(constant)) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 4 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl)) (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl))) (from_pos (1) ltac:(constant)))) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'8))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'23 : M_vac_defined) by (unfold M_vac_defined; all_known).
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale 2 (2 * gamma * (1 - c)) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_ge _ _ P'6))) _); [reflexivity|equal]) (psd_gram 2 1 u)) (psd_scale 2 (2 * c * gamma) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ P'8)) (from_gt _ _ H'2)) _); [reflexivity|equal]) (psd_gram 2 1 (mtrans (madj u))))) as W'24. says W'24.
Qed.

(* step 5, sign *)
Lemma step'5 :
mu <> 0 /\ c > (mu + 1) / (2 * mu) ->
(M_warm_defined /\ is_real (mmul 2 (madj u) (mmul 2 M_warm u) 0%nat 0%nat)) /\ Re (mmul 2 (madj u) (mmul 2 M_warm u) 0%nat 0%nat) < 0.
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  intros G'1.
  pose proof (proj1 G'1) as D'4; pose proof (proj2 G'1) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof (step'1 G'1) as P'6.
  assert (E'7 : reads_as (exp (2 * r)) ((exp r ^ 2))) by (exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'8 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'9 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'10 : reads_as (exp (- 2 * r)) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  try assert (N'11 : c <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'6))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'12 : (((1/4) * exp r ^ 10 + (1/2) * exp r ^ 6 + (1/4) * exp r ^ 2) / c ^ 2 / (exp r) ^ 6) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(constant)) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 4 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl)) (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl))) (from_pos (1) ltac:(constant)))) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'6))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'13 : ((1/4) * exp r ^ 10 + (1/2) * exp r ^ 6 + (1/4) * exp r ^ 2) <> 0) by (intro Z'; apply N'12; rewrite Z'; field; nonzero).
  assert (N'14 : (exp r ^ 4 + 1) <> 0) by (intro Z'; apply N'13; transitivity ((exp r ^ 4 + 1) * ((1/4) * exp r ^ 6 + (1/4) * exp r ^ 2)); [close|rewrite Z'; ring]).
  try assert (N'15 : (exp r ^ 8 + 2 * exp r ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 4 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl)) (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  try assert (N'16 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'17 : c <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'6) _) eq_refl); equal).
  assert (C'18 : nu_defined) by (unfold nu_defined; all_known).
  assert (C'19 : V_defined) by (unfold V_defined; all_known).
  assert (C'20 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(constant)) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 4 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl)) (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl))) (from_pos (1) ltac:(constant)))) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'6))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'21 : mdet 2 (mtrans V) <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(constant)) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 4 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl)) (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl))) (from_pos (1) ltac:(constant)))) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'6))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'22 : M_warm_defined) by (unfold M_warm_defined; all_known).
  assert (C'23 : is_real (mmul 2 (madj u) (mmul 2 M_warm u) 0%nat 0%nat)) by (real_number).
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ H'2)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) (has_opp _ _ (from_gt _ _ Q'5))) _); [reflexivity|equal].
Qed.

(* step 6, introduction *)
Lemma step'6 :
mu <> 0 /\ c > (mu + 1) / (2 * mu) ->
c <= 1 ->
(M_vac_defined /\ M_warm_defined /\ is_real (mmul 2 (madj u) (mmul 2 M_warm u) 0%nat 0%nat)) /\ (positive_semidefinite 2 M_vac /\ Re (mmul 2 (madj u) (mmul 2 M_warm u) 0%nat 0%nat) < 0).
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  intros G'1 G'2.
  pose proof (proj1 G'1) as D'4; pose proof (proj2 G'1) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof (step'4 G'1 G'2) as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof (step'5 G'1) as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  assert (E'12 : reads_as (exp (2 * r)) ((exp r ^ 2))) by (exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'13 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'14 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'15 : reads_as (exp (- 2 * r)) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  try assert (N'16 : c <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_neq _ _ (proj1 D'7)))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'17 : (((1/4) * exp r ^ 10 + (1/2) * exp r ^ 6 + (1/4) * exp r ^ 2) / c ^ 2 / (exp r) ^ 6) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(constant)) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 4 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl)) (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl))) (from_pos (1) ltac:(constant)))) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even nonzero 1 _ (has_within _ nonzero _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_neq _ _ (proj1 D'7)))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'18 : ((1/4) * exp r ^ 10 + (1/2) * exp r ^ 6 + (1/4) * exp r ^ 2) <> 0) by (intro Z'; apply N'17; rewrite Z'; field; nonzero).
  assert (N'19 : (exp r ^ 4 + 1) <> 0) by (intro Z'; apply N'18; transitivity ((exp r ^ 4 + 1) * ((1/4) * exp r ^ 6 + (1/4) * exp r ^ 2)); [close|rewrite Z'; ring]).
  try assert (N'20 : (exp r ^ 8 + 2 * exp r ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 4 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl)) (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  try assert (N'21 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  split; [exact Q'8|].
  exact Q'11.
Qed.

End derivation.

(** * both *)

Module both.
Import Statement.both.

Theorem proof : claim.
Proof.
  intros c r mu gamma sigma u nu nu_defined V V_defined M_vac M_vac_defined M_warm M_warm_defined H'1 H'2 G'1 G'2.
  exact (step'6 c r mu gamma H'1 H'2 G'2 G'1).
Qed.

End both.

(** * What all of them assume *)

Definition proofs := (both.proof, I).

Print Assumptions proofs.
