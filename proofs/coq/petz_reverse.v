(** petz-reverse: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic petz_reverse; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module exact.
Definition claim : Prop :=
  forall nu r : R,
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  let kappa : R := (1 - c) / (nu ^ 2 - 1) in
  let kappa_defined : Prop := c_defined /\ nu ^ 2 - 1 <> 0 in
  let K_P : mat := madd (mscale (RtoC (-1)) (minv 2 V)) (of_rows [[RtoC (kappa + 1 / 2); RtoC 0]; [RtoC 0; RtoC (kappa + 1 / 2)]]) in
  let K_P_defined : Prop := mdet 2 V <> RtoC 0 /\ kappa_defined in
  let D_P : mat := madd (mscale (RtoC (- 2 * kappa)) V) (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) in
  let D_P_defined : Prop := kappa_defined in
  nu > 1 ->
  (D_P_defined /\ K_P_defined) /\ meq 2 2 (madd D_P (madd (mmul 2 K_P V) (mmul 2 V (mtrans K_P)))) (madd (of_rows [[RtoC (-1); RtoC 0]; [RtoC 0; RtoC (-1)]]) (madd (mmul 2 (of_rows [[RtoC (1 / 2); RtoC 0]; [RtoC 0; RtoC (1 / 2)]]) V) (mscale (RtoC (-1)) (mmul 2 V (of_rows [[RtoC (-1 / 2); RtoC 0]; [RtoC 0; RtoC (-1 / 2)]]))))).
End exact.

Module singular.
Definition claim : Prop :=
  forall nu r : R,
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  let kappa : R := (1 - c) / (nu ^ 2 - 1) in
  let kappa_defined : Prop := c_defined /\ nu ^ 2 - 1 <> 0 in
  let K_P : mat := madd (mscale (RtoC (-1)) (minv 2 V)) (of_rows [[RtoC (kappa + 1 / 2); RtoC 0]; [RtoC 0; RtoC (kappa + 1 / 2)]]) in
  let K_P_defined : Prop := mdet 2 V <> RtoC 0 /\ kappa_defined in
  let D_P : mat := madd (mscale (RtoC (- 2 * kappa)) V) (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) in
  let D_P_defined : Prop := kappa_defined in
  nu > 1 ->
  (D_P_defined /\ K_P_defined) /\ mdet 2 D_P = (mtrace 2 K_P * mtrace 2 K_P)%C.
End singular.

Module physical.
Definition claim : Prop :=
  forall nu r : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  let kappa : R := (1 - c) / (nu ^ 2 - 1) in
  let kappa_defined : Prop := c_defined /\ nu ^ 2 - 1 <> 0 in
  let K_P : mat := madd (mscale (RtoC (-1)) (minv 2 V)) (of_rows [[RtoC (kappa + 1 / 2); RtoC 0]; [RtoC 0; RtoC (kappa + 1 / 2)]]) in
  let K_P_defined : Prop := mdet 2 V <> RtoC 0 /\ kappa_defined in
  let D_P : mat := madd (mscale (RtoC (- 2 * kappa)) V) (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) in
  let D_P_defined : Prop := kappa_defined in
  let M_P : mat := madd D_P (mscale Ci (madd (mmul 2 K_P sigma) (mmul 2 sigma (mtrans K_P)))) in
  let M_P_defined : Prop := D_P_defined /\ K_P_defined in
  nu > 1 ->
  M_P_defined /\ positive_semidefinite 2 M_P.
End physical.

Module bayes.
Definition claim : Prop :=
  forall nu r : R,
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  let kappa : R := (1 - c) / (nu ^ 2 - 1) in
  let kappa_defined : Prop := c_defined /\ nu ^ 2 - 1 <> 0 in
  let K_P : mat := madd (mscale (RtoC (-1)) (minv 2 V)) (of_rows [[RtoC (kappa + 1 / 2); RtoC 0]; [RtoC 0; RtoC (kappa + 1 / 2)]]) in
  let K_P_defined : Prop := mdet 2 V <> RtoC 0 /\ kappa_defined in
  let D_P : mat := madd (mscale (RtoC (- 2 * kappa)) V) (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) in
  let D_P_defined : Prop := kappa_defined in
  nu > 1 ->
  cosh (2 * r) = nu ->
  (K_P_defined /\ mdet 2 V <> RtoC 0 /\ D_P_defined) /\ (meq 2 2 K_P (madd (mscale (RtoC (-1)) (minv 2 V)) (of_rows [[RtoC (1 / 2); RtoC 0]; [RtoC 0; RtoC (1 / 2)]])) /\ meq 2 2 D_P (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]])).
End bayes.

Module excess.
Definition claim : Prop :=
  forall nu r : R,
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  let kappa : R := (1 - c) / (nu ^ 2 - 1) in
  let kappa_defined : Prop := c_defined /\ nu ^ 2 - 1 <> 0 in
  let D_P : mat := madd (mscale (RtoC (- 2 * kappa)) V) (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) in
  let D_P_defined : Prop := kappa_defined in
  nu > 1 ->
  (c_defined /\ nu - 1 <> 0 /\ mdet 2 V <> RtoC 0 /\ D_P_defined /\ nu + 1 <> 0) /\ (RtoC (- (2 * c - 2) / (nu - 1)) + mtrace 2 (mmul 2 (minv 2 V) D_P))%C = RtoC (2 * c - (2 * c - 2) / (nu + 1)).
End excess.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic.

Section derivation.
Variable nu : R.
Variable r : R.
Let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]].
Let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]].
Let c : R := cosh (2 * r) / nu.
Let c_defined : Prop := nu <> 0.
Let kappa : R := (1 - c) / (nu ^ 2 - 1).
Let kappa_defined : Prop := c_defined /\ nu ^ 2 - 1 <> 0.
Let K_P : mat := madd (mscale (RtoC (-1)) (minv 2 V)) (of_rows [[RtoC (kappa + 1 / 2); RtoC 0]; [RtoC 0; RtoC (kappa + 1 / 2)]]).
Let K_P_defined : Prop := mdet 2 V <> RtoC 0 /\ kappa_defined.
Let D_P : mat := madd (mscale (RtoC (- 2 * kappa)) V) (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]).
Let D_P_defined : Prop := kappa_defined.
Let M_P : mat := madd D_P (mscale Ci (madd (mmul 2 K_P sigma) (mmul 2 sigma (mtrans K_P)))).
Let M_P_defined : Prop := D_P_defined /\ K_P_defined.
Hypothesis H'1 : nu > 1.

Lemma V'read :
  (reads_as (exp (2 * r)) ((exp r ^ 2))) /\
  (reads_as (exp (- 2 * r)) ((/ (exp r ^ 2)))) /\
  (entries_as 2 2 V (of_rows [[RtoC (nu * exp r ^ 2); RtoC 0]; [RtoC 0; RtoC (nu / (exp r) ^ 2)]])).
Proof using All.
  assert (E'1 : reads_as (exp (2 * r)) ((exp r ^ 2))) by (exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- 2 * r)) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (M'3 : entries_as 2 2 V (of_rows [[RtoC (nu * exp r ^ 2); RtoC 0]; [RtoC 0; RtoC (nu / (exp r) ^ 2)]])) by (unfold entries_as, V; equal_entries).
  all_known.
Qed.

Lemma c'read :
  (reads_as (exp (2 * r)) ((exp r ^ 2))) /\
  (reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) /\
  (reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) /\
  (nu <> 0) /\
  (c_defined) /\
  (reads_as c (((1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)).
Proof using All.
  assert (E'1 : reads_as (exp (2 * r)) ((exp r ^ 2))) by (exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'3 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  try assert (N'4 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'5 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'6 : c_defined) by (unfold c_defined; all_known).
  assert (E'7 : reads_as c (((1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)) by (unfold reads_as, c; equal).
  all_known.
Qed.

Lemma kappa'read :
  ((nu ^ 2 - 1) <> 0) /\
  ((nu - 1) <> 0) /\
  ((nu + 1) <> 0) /\
  (nu ^ 2 - 1 <> 0) /\
  (kappa_defined) /\
  (reads_as kappa ((nu * exp r ^ 2 - (1/2) * exp r ^ 4 - (1/2)) / (nu ^ 2 - 1) / nu / (exp r) ^ 2)).
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  assert (N'7 : (nu ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  assert (N'8 : (nu - 1) <> 0) by (intro Z'; apply N'7; transitivity ((nu - 1) * (nu + 1)); [close|rewrite Z'; ring]).
  assert (N'9 : (nu + 1) <> 0) by (intro Z'; apply N'7; transitivity ((nu + 1) * (nu - 1)); [close|rewrite Z'; ring]).
  assert (C'10 : nu ^ 2 - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  assert (C'11 : kappa_defined) by (unfold kappa_defined; all_known).
  assert (E'12 : reads_as kappa ((nu * exp r ^ 2 - (1/2) * exp r ^ 4 - (1/2)) / (nu ^ 2 - 1) / nu / (exp r) ^ 2)) by (unfold reads_as, kappa; equal).
  all_known.
Qed.

Lemma K_P'read :
  (((nu ^ 2 * exp r ^ 2) / (exp r) ^ 2) <> 0) /\
  ((nu ^ 2 * exp r ^ 2) <> 0) /\
  (mdet 2 V <> RtoC 0) /\
  (K_P_defined) /\
  (entries_as 2 2 K_P (of_rows [[RtoC (((1/2) * nu ^ 4 * exp r ^ 4 - nu ^ 3 * exp r ^ 2 + (1/2) * nu ^ 2 * exp r ^ 4 - (1/2) * nu * exp r ^ 6 + (1/2) * nu * exp r ^ 2) / nu ^ 2 / (exp r) ^ 4 / (nu ^ 2 - 1)); RtoC 0]; [RtoC 0; RtoC (((1/2) * nu ^ 4 * exp r ^ 2 - nu ^ 3 * exp r ^ 4 + (1/2) * nu ^ 2 * exp r ^ 2 + (1/2) * nu * exp r ^ 4 - (1/2) * nu) / nu ^ 2 / (exp r) ^ 2 / (nu ^ 2 - 1))]])).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof kappa'read as [N'10 [N'11 [N'12 [C'13 [C'14 E'15]]]]].
  assert (N'16 : ((nu ^ 2 * exp r ^ 2) / (exp r) ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'17 : (nu ^ 2 * exp r ^ 2) <> 0) by (intro Z'; apply N'16; rewrite Z'; field; nonzero).
  assert (C'18 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'19 : K_P_defined) by (unfold K_P_defined; all_known).
  assert (M'20 : entries_as 2 2 K_P (of_rows [[RtoC (((1/2) * nu ^ 4 * exp r ^ 4 - nu ^ 3 * exp r ^ 2 + (1/2) * nu ^ 2 * exp r ^ 4 - (1/2) * nu * exp r ^ 6 + (1/2) * nu * exp r ^ 2) / nu ^ 2 / (exp r) ^ 4 / (nu ^ 2 - 1)); RtoC 0]; [RtoC 0; RtoC (((1/2) * nu ^ 4 * exp r ^ 2 - nu ^ 3 * exp r ^ 4 + (1/2) * nu ^ 2 * exp r ^ 2 + (1/2) * nu * exp r ^ 4 - (1/2) * nu) / nu ^ 2 / (exp r) ^ 2 / (nu ^ 2 - 1))]])) by (unfold entries_as, K_P; equal_entries).
  all_known.
Qed.

Lemma D_P'read :
  (D_P_defined) /\
  (entries_as 2 2 D_P (of_rows [[RtoC ((nu ^ 3 * exp r ^ 2 - 2 * nu ^ 2 * exp r ^ 4 + nu * exp r ^ 6) / (nu ^ 2 - 1) / nu / (exp r) ^ 2); RtoC 0]; [RtoC 0; RtoC ((nu ^ 3 * exp r ^ 4 - 2 * nu ^ 2 * exp r ^ 2 + nu) / (nu ^ 2 - 1) / nu / (exp r) ^ 4)]])).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof kappa'read as [N'10 [N'11 [N'12 [C'13 [C'14 E'15]]]]].
  assert (C'16 : D_P_defined) by (unfold D_P_defined; all_known).
  assert (M'17 : entries_as 2 2 D_P (of_rows [[RtoC ((nu ^ 3 * exp r ^ 2 - 2 * nu ^ 2 * exp r ^ 4 + nu * exp r ^ 6) / (nu ^ 2 - 1) / nu / (exp r) ^ 2); RtoC 0]; [RtoC 0; RtoC ((nu ^ 3 * exp r ^ 4 - 2 * nu ^ 2 * exp r ^ 2 + nu) / (nu ^ 2 - 1) / nu / (exp r) ^ 4)]])) by (unfold entries_as, D_P; equal_entries).
  all_known.
Qed.

Lemma M_P'read :
  (M_P_defined) /\
  (entries_as 2 2 M_P (of_rows [[RtoC ((nu ^ 3 * exp r ^ 2 - 2 * nu ^ 2 * exp r ^ 4 + nu * exp r ^ 6) / (nu ^ 2 - 1) / nu / (exp r) ^ 2); Pair 0 ((nu ^ 4 * exp r ^ 4 - nu ^ 3 * exp r ^ 6 - nu ^ 3 * exp r ^ 2 + nu ^ 2 * exp r ^ 4) / nu ^ 2 / (exp r) ^ 4 / (nu ^ 2 - 1))]; [Pair 0 ((- nu ^ 4 * exp r ^ 4 + nu ^ 3 * exp r ^ 6 + nu ^ 3 * exp r ^ 2 - nu ^ 2 * exp r ^ 4) / nu ^ 2 / (exp r) ^ 4 / (nu ^ 2 - 1)); RtoC ((nu ^ 3 * exp r ^ 4 - 2 * nu ^ 2 * exp r ^ 2 + nu) / (nu ^ 2 - 1) / nu / (exp r) ^ 4)]])).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof kappa'read as [N'10 [N'11 [N'12 [C'13 [C'14 E'15]]]]].
  pose proof K_P'read as [N'16 [N'17 [C'18 [C'19 M'20]]]].
  pose proof D_P'read as [C'21 M'22].
  assert (C'23 : M_P_defined) by (unfold M_P_defined; all_known).
  assert (M'24 : entries_as 2 2 M_P (of_rows [[RtoC ((nu ^ 3 * exp r ^ 2 - 2 * nu ^ 2 * exp r ^ 4 + nu * exp r ^ 6) / (nu ^ 2 - 1) / nu / (exp r) ^ 2); Pair 0 ((nu ^ 4 * exp r ^ 4 - nu ^ 3 * exp r ^ 6 - nu ^ 3 * exp r ^ 2 + nu ^ 2 * exp r ^ 4) / nu ^ 2 / (exp r) ^ 4 / (nu ^ 2 - 1))]; [Pair 0 ((- nu ^ 4 * exp r ^ 4 + nu ^ 3 * exp r ^ 6 + nu ^ 3 * exp r ^ 2 - nu ^ 2 * exp r ^ 4) / nu ^ 2 / (exp r) ^ 4 / (nu ^ 2 - 1)); RtoC ((nu ^ 3 * exp r ^ 4 - 2 * nu ^ 2 * exp r ^ 2 + nu) / (nu ^ 2 - 1) / nu / (exp r) ^ 4)]])) by (unfold entries_as, M_P; equal_entries).
  all_known.
Qed.

(* step 1, sign *)
Lemma step'1 :
nu ^ 2 - 1 > 0.
Proof using All.
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) (from_gt _ _ H'1)) _); [reflexivity|equal].
Qed.

(* step 2, identity *)
Lemma step'2 :
(D_P_defined /\ K_P_defined) /\ meq 2 2 (madd D_P (madd (mmul 2 K_P V) (mmul 2 V (mtrans K_P)))) (madd (of_rows [[RtoC (-1); RtoC 0]; [RtoC 0; RtoC (-1)]]) (madd (mmul 2 (of_rows [[RtoC (1 / 2); RtoC 0]; [RtoC 0; RtoC (1 / 2)]]) V) (mscale (RtoC (-1)) (mmul 2 V (of_rows [[RtoC (-1 / 2); RtoC 0]; [RtoC 0; RtoC (-1 / 2)]]))))).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof kappa'read as [N'10 [N'11 [N'12 [C'13 [C'14 E'15]]]]].
  pose proof K_P'read as [N'16 [N'17 [C'18 [C'19 M'20]]]].
  pose proof D_P'read as [C'21 M'22].
  pose proof step'1 as P'23.
  split; [all_known|].
  equal_matrix.
Qed.

(* step 3, identity *)
Lemma step'3 :
(D_P_defined /\ K_P_defined) /\ mdet 2 D_P = (mtrace 2 K_P * mtrace 2 K_P)%C.
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof kappa'read as [N'10 [N'11 [N'12 [C'13 [C'14 E'15]]]]].
  pose proof K_P'read as [N'16 [N'17 [C'18 [C'19 M'20]]]].
  pose proof D_P'read as [C'21 M'22].
  pose proof step'1 as P'23.
  split; [all_known|].
  first [equal_complex|equal_traces].
Qed.

(* step 4, sign *)
Lemma step'4 :
nu ^ 2 - 1 <> 0 /\ 1 / (nu ^ 2 - 1) >= 0.
Proof using All.
  pose proof step'1 as P'1.
  assert (N'2 : (nu ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  assert (N'3 : (nu - 1) <> 0) by (intro Z'; apply N'2; transitivity ((nu - 1) * (nu + 1)); [close|rewrite Z'; ring]).
  assert (N'4 : (nu + 1) <> 0) by (intro Z'; apply N'2; transitivity ((nu + 1) * (nu - 1)); [close|rewrite Z'; ring]).
  assert (C'5 : nu ^ 2 - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'1) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_inverse _ _ (from_gt _ _ P'1) eq_refl) _); [reflexivity|equal].
Qed.

(* step 5, conic sum: rank one *)
Lemma step'5 :
M_P_defined /\ positive_semidefinite 2 M_P.
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof kappa'read as [N'10 [N'11 [N'12 [C'13 [C'14 E'15]]]]].
  pose proof K_P'read as [N'16 [N'17 [C'18 [C'19 M'20]]]].
  pose proof D_P'read as [C'21 M'22].
  pose proof M_P'read as [C'23 M'24].
  pose proof step'4 as P'25.
  pose proof (proj1 P'25) as D'26; pose proof (proj2 P'25) as Q'27.
  pose proof D'26 as D'26'parts; split_up D'26'parts.
  pose proof step'1 as P'28.
  split; [all_known|].
  pose proof (psd_scale 2 (1 / (nu ^ 2 - 1)) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_inverse _ _ (from_gt _ _ P'28) eq_refl) _); [reflexivity|equal]) (psd_gram 2 1 (of_rows [[RtoC (nu - exp (2 * r))]; [(- Ci * RtoC (nu - exp (- 2 * r)))%C]]))) as W'29. says W'29.
Qed.

(* step 6, rewriting *)
Lemma step'6 :
cosh (2 * r) = nu ->
cosh (2 * r) = nu.
Proof using All.
  intros G'1.
  assert (E'1 : reads_as (exp (2 * r)) ((exp r ^ 2))) by (exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'3 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  exact G'1.
Qed.

(* step 7, identity *)
Lemma step'7 :
cosh (2 * r) = nu ->
kappa_defined /\ kappa = 0.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  pose proof kappa'read as [N'7 [N'8 [N'9 [C'10 [C'11 E'12]]]]].
  intros G'1.
  pose proof (step'6 G'1) as P'13.
  pose proof step'1 as P'14.
  assert (E'15 : reads_as (cosh (2 * r)) (nu)) by (exact G'1).
  split; [all_known|].
  equal.
Qed.

(* step 8, identity *)
Lemma step'8 :
cosh (2 * r) = nu ->
(K_P_defined /\ mdet 2 V <> RtoC 0) /\ meq 2 2 K_P (madd (mscale (RtoC (-1)) (minv 2 V)) (of_rows [[RtoC (1 / 2); RtoC 0]; [RtoC 0; RtoC (1 / 2)]])).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof kappa'read as [N'10 [N'11 [N'12 [C'13 [C'14 E'15]]]]].
  pose proof K_P'read as [N'16 [N'17 [C'18 [C'19 M'20]]]].
  intros G'1.
  pose proof (step'7 G'1) as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  pose proof step'1 as P'24.
  assert (E'25 : reads_as (kappa) (0)) by (exact Q'23).
  split; [all_known|].
  equal_matrix.
Qed.

(* step 9, identity *)
Lemma step'9 :
cosh (2 * r) = nu ->
D_P_defined /\ meq 2 2 D_P (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof kappa'read as [N'10 [N'11 [N'12 [C'13 [C'14 E'15]]]]].
  pose proof D_P'read as [C'16 M'17].
  intros G'1.
  pose proof (step'7 G'1) as P'18.
  pose proof (proj1 P'18) as D'19; pose proof (proj2 P'18) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  pose proof step'1 as P'21.
  assert (E'22 : reads_as (kappa) (0)) by (exact Q'20).
  split; [all_known|].
  equal_matrix.
Qed.

(* step 10, introduction *)
Lemma step'10 :
cosh (2 * r) = nu ->
(K_P_defined /\ mdet 2 V <> RtoC 0 /\ D_P_defined) /\ (meq 2 2 K_P (madd (mscale (RtoC (-1)) (minv 2 V)) (of_rows [[RtoC (1 / 2); RtoC 0]; [RtoC 0; RtoC (1 / 2)]])) /\ meq 2 2 D_P (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]])).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof kappa'read as [N'10 [N'11 [N'12 [C'13 [C'14 E'15]]]]].
  pose proof K_P'read as [N'16 [N'17 [C'18 [C'19 M'20]]]].
  pose proof D_P'read as [C'21 M'22].
  intros G'1.
  pose proof (step'8 G'1) as P'23.
  pose proof (proj1 P'23) as D'24; pose proof (proj2 P'23) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  pose proof (step'9 G'1) as P'26.
  pose proof (proj1 P'26) as D'27; pose proof (proj2 P'26) as Q'28.
  pose proof D'27 as D'27'parts; split_up D'27'parts.
  split; [all_known|].
  split; [exact Q'25|].
  exact Q'28.
Qed.

(* step 11, identity *)
Lemma step'11 :
(c_defined /\ nu - 1 <> 0 /\ mdet 2 V <> RtoC 0 /\ D_P_defined /\ nu + 1 <> 0) /\ (RtoC (- (2 * c - 2) / (nu - 1)) + mtrace 2 (mmul 2 (minv 2 V) D_P))%C = RtoC (2 * c - (2 * c - 2) / (nu + 1)).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof kappa'read as [N'10 [N'11 [N'12 [C'13 [C'14 E'15]]]]].
  pose proof D_P'read as [C'16 M'17].
  pose proof step'1 as P'18.
  assert (N'19 : ((nu ^ 2 * exp r ^ 2) / (exp r) ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'20 : (nu ^ 2 * exp r ^ 2) <> 0) by (intro Z'; apply N'19; rewrite Z'; field; nonzero).
  assert (C'21 : nu - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'1) _) eq_refl); equal).
  assert (C'22 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'23 : nu + 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  first [equal_complex|equal_traces].
Qed.

End derivation.

(** * exact *)

Module exact.
Import Statement.exact.

Theorem proof : claim.
Proof.
  intros nu r V c c_defined kappa kappa_defined K_P K_P_defined D_P D_P_defined H'1.
  exact (step'2 nu r H'1).
Qed.

End exact.

(** * singular *)

Module singular.
Import Statement.singular.

Theorem proof : claim.
Proof.
  intros nu r V c c_defined kappa kappa_defined K_P K_P_defined D_P D_P_defined H'1.
  exact (step'3 nu r H'1).
Qed.

End singular.

(** * physical *)

Module physical.
Import Statement.physical.

Theorem proof : claim.
Proof.
  intros nu r sigma V c c_defined kappa kappa_defined K_P K_P_defined D_P D_P_defined M_P M_P_defined H'1.
  exact (step'5 nu r H'1).
Qed.

End physical.

(** * bayes *)

Module bayes.
Import Statement.bayes.

Theorem proof : claim.
Proof.
  intros nu r V c c_defined kappa kappa_defined K_P K_P_defined D_P D_P_defined H'1 G'1.
  exact (step'10 nu r H'1 G'1).
Qed.

End bayes.

(** * excess *)

Module excess.
Import Statement.excess.

Theorem proof : claim.
Proof.
  intros nu r V c c_defined kappa kappa_defined D_P D_P_defined H'1.
  exact (step'11 nu r H'1).
Qed.

End excess.

(** * What all of them assume *)

Definition proofs := (exact.proof, singular.proof, physical.proof, bayes.proof, excess.proof, I).

Print Assumptions proofs.
