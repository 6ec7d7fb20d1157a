(** refuted-sum-formula: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic refuted_sum_formula; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module frame.
Definition claim : Prop :=
  let sigma : mat := of_rows [[RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC (-1); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]; [RtoC 0; RtoC 0; RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (4 * sqrt 2 + 6); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (6 - 4 * sqrt 2); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 2; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 2]] in
  let V_t : mat := madd (mscale (RtoC (-1)) V) (of_rows [[RtoC 1; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 1; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]]) in
  let S_ : mat := of_rows [[RtoC (sqrt 2 * (1 + sqrt 2) / 2); RtoC 0; RtoC (sqrt 2 * (1 + sqrt 2) / 2); RtoC 0]; [RtoC 0; RtoC (sqrt 2 * (-1 + sqrt 2) / 2); RtoC 0; RtoC (sqrt 2 * (-1 + sqrt 2) / 2)]; [RtoC (- sqrt 2 / 2); RtoC 0; RtoC (sqrt 2 / 2); RtoC 0]; [RtoC 0; RtoC (- sqrt 2 / 2); RtoC 0; RtoC (sqrt 2 / 2)]] in
  let B : mat := mmul 4 (minv 4 S_) (mmul 4 V_t (minv 4 (mtrans S_))) in
  let B_defined : Prop := mdet 4 S_ <> RtoC 0 /\ mdet 4 (mtrans S_) <> RtoC 0 in
  B_defined /\ (meq 4 4 (mmul 4 S_ (mmul 4 sigma (mtrans S_))) sigma /\ meq 4 4 (mscale (RtoC 2) (mmul 4 S_ (mtrans S_))) V /\ (B 0%nat 0%nat + B 1%nat 1%nat)%C = RtoC 0 /\ (B 2%nat 2%nat + B 3%nat 3%nat)%C = RtoC 0).
End frame.

Module cost.
Definition claim : Prop :=
  forall k_11 k_12 k_13 k_14 k_21 k_22 k_23 k_24 k_31 k_32 k_33 k_34 k_41 k_42 k_43 k_44 : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC (-1); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]; [RtoC 0; RtoC 0; RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (4 * sqrt 2 + 6); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (6 - 4 * sqrt 2); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 2; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 2]] in
  let V_t : mat := madd (mscale (RtoC (-1)) V) (of_rows [[RtoC 1; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 1; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]]) in
  let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12; RtoC k_13; RtoC k_14]; [RtoC k_21; RtoC k_22; RtoC k_23; RtoC k_24]; [RtoC k_31; RtoC k_32; RtoC k_33; RtoC k_34]; [RtoC k_41; RtoC k_42; RtoC k_43; RtoC k_44]] in
  let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 4 K_rev V)) (mscale (RtoC (-1)) (mmul 4 V (mtrans K_rev)))) in
  let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 4 K_rev sigma) (mmul 4 sigma (mtrans K_rev)))) in
  positive_semidefinite 4 M_rev ->
  (mdet 4 V <> RtoC 0 /\ is_real (mtrace 4 (mmul 4 (minv 4 V) D_rev))) /\ Re (mtrace 4 (mmul 4 (minv 4 V) D_rev)) >= 4 / 3.
End cost.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic.

Section derivation.
Variable k_11 : R.
Variable k_12 : R.
Variable k_13 : R.
Variable k_14 : R.
Variable k_21 : R.
Variable k_22 : R.
Variable k_23 : R.
Variable k_24 : R.
Variable k_31 : R.
Variable k_32 : R.
Variable k_33 : R.
Variable k_34 : R.
Variable k_41 : R.
Variable k_42 : R.
Variable k_43 : R.
Variable k_44 : R.
Let sigma : mat := of_rows [[RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC (-1); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]; [RtoC 0; RtoC 0; RtoC (-1); RtoC 0]].
Let V : mat := of_rows [[RtoC (4 * sqrt 2 + 6); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (6 - 4 * sqrt 2); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 2; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 2]].
Let V_t : mat := madd (mscale (RtoC (-1)) V) (of_rows [[RtoC 1; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 1; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]]).
Let S_ : mat := of_rows [[RtoC (sqrt 2 * (1 + sqrt 2) / 2); RtoC 0; RtoC (sqrt 2 * (1 + sqrt 2) / 2); RtoC 0]; [RtoC 0; RtoC (sqrt 2 * (-1 + sqrt 2) / 2); RtoC 0; RtoC (sqrt 2 * (-1 + sqrt 2) / 2)]; [RtoC (- sqrt 2 / 2); RtoC 0; RtoC (sqrt 2 / 2); RtoC 0]; [RtoC 0; RtoC (- sqrt 2 / 2); RtoC 0; RtoC (sqrt 2 / 2)]].
Let B : mat := mmul 4 (minv 4 S_) (mmul 4 V_t (minv 4 (mtrans S_))).
Let B_defined : Prop := mdet 4 S_ <> RtoC 0 /\ mdet 4 (mtrans S_) <> RtoC 0.
Let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12; RtoC k_13; RtoC k_14]; [RtoC k_21; RtoC k_22; RtoC k_23; RtoC k_24]; [RtoC k_31; RtoC k_32; RtoC k_33; RtoC k_34]; [RtoC k_41; RtoC k_42; RtoC k_43; RtoC k_44]].
Let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 4 K_rev V)) (mscale (RtoC (-1)) (mmul 4 V (mtrans K_rev)))).
Let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 4 K_rev sigma) (mmul 4 sigma (mtrans K_rev)))).
Let Z_ : mat := madd (of_rows [[RtoC 0; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (1 / 3); (- Ci / RtoC 3)%C]; [RtoC 0; RtoC 0; (Ci / RtoC 3)%C; RtoC (1 / 3)]]) (of_rows [[RtoC ((-1 + sqrt 2) ^ 2); (Ci * RtoC (-1 + sqrt 2) * RtoC (1 + sqrt 2))%C; RtoC 0; RtoC 0]; [(- Ci * RtoC (-1 + sqrt 2) * RtoC (1 + sqrt 2))%C; RtoC ((1 + sqrt 2) ^ 2); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 0]]).

Lemma V'read :
  (reads_as (sqrt 2) (sqrt (2))) /\
  (squares_to (sqrt (2)) (2)) /\
  (entries_as 4 4 V (of_rows [[RtoC (4 * sqrt 2 + 6); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (- 4 * sqrt 2 + 6); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 2; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 2]])).
Proof using All.
  assert (E'1 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'2 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  assert (M'3 : entries_as 4 4 V (of_rows [[RtoC (4 * sqrt 2 + 6); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (- 4 * sqrt 2 + 6); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 2; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 2]])) by (unfold entries_as, V; equal_entries).
  all_known.
Qed.

Lemma V_t'read :
  (entries_as 4 4 V_t (of_rows [[RtoC (- 4 * sqrt 2 - 5); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (4 * sqrt 2 - 5); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (- 1); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (- 1)]])).
Proof using All.
  pose proof V'read as [E'1 [S'2 M'3]].
  assert (M'4 : entries_as 4 4 V_t (of_rows [[RtoC (- 4 * sqrt 2 - 5); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (4 * sqrt 2 - 5); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (- 1); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (- 1)]])) by (unfold entries_as, V_t; equal_entries).
  all_known.
Qed.

Lemma S_'read :
  (reads_as (sqrt 2) (sqrt (2))) /\
  (squares_to (sqrt (2)) (2)) /\
  (entries_as 4 4 S_ (of_rows [[RtoC ((1/2) * sqrt 2 + 1); RtoC 0; RtoC ((1/2) * sqrt 2 + 1); RtoC 0]; [RtoC 0; RtoC (- (1/2) * sqrt 2 + 1); RtoC 0; RtoC (- (1/2) * sqrt 2 + 1)]; [RtoC (- (1/2) * sqrt 2); RtoC 0; RtoC ((1/2) * sqrt 2); RtoC 0]; [RtoC 0; RtoC (- (1/2) * sqrt 2); RtoC 0; RtoC ((1/2) * sqrt 2)]])).
Proof using All.
  assert (E'1 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'2 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  assert (M'3 : entries_as 4 4 S_ (of_rows [[RtoC ((1/2) * sqrt 2 + 1); RtoC 0; RtoC ((1/2) * sqrt 2 + 1); RtoC 0]; [RtoC 0; RtoC (- (1/2) * sqrt 2 + 1); RtoC 0; RtoC (- (1/2) * sqrt 2 + 1)]; [RtoC (- (1/2) * sqrt 2); RtoC 0; RtoC ((1/2) * sqrt 2); RtoC 0]; [RtoC 0; RtoC (- (1/2) * sqrt 2); RtoC 0; RtoC ((1/2) * sqrt 2)]])) by (unfold entries_as, S_; equal_entries).
  all_known.
Qed.

Lemma B'read :
  (1 <> 0) /\
  (mdet 4 S_ <> RtoC 0) /\
  (mdet 4 (mtrans S_) <> RtoC 0) /\
  (B_defined) /\
  (entries_as 4 4 B (of_rows [[RtoC (- sqrt 2); RtoC 0; RtoC (- sqrt 2 + 1); RtoC 0]; [RtoC 0; RtoC (sqrt 2); RtoC 0; RtoC (sqrt 2 + 1)]; [RtoC (- sqrt 2 + 1); RtoC 0; RtoC (- sqrt 2); RtoC 0]; [RtoC 0; RtoC (sqrt 2 + 1); RtoC 0; RtoC (sqrt 2)]])).
Proof using All.
  pose proof V'read as [E'1 [S'2 M'3]].
  pose proof V_t'read as M'4.
  pose proof S_'read as [E'5 [S'6 M'7]].
  assert (N'8 : 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'9 : mdet 4 S_ <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'10 : mdet 4 (mtrans S_) <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'11 : B_defined) by (unfold B_defined; all_known).
  assert (M'12 : entries_as 4 4 B (of_rows [[RtoC (- sqrt 2); RtoC 0; RtoC (- sqrt 2 + 1); RtoC 0]; [RtoC 0; RtoC (sqrt 2); RtoC 0; RtoC (sqrt 2 + 1)]; [RtoC (- sqrt 2 + 1); RtoC 0; RtoC (- sqrt 2); RtoC 0]; [RtoC 0; RtoC (sqrt 2 + 1); RtoC 0; RtoC (sqrt 2)]])) by (unfold entries_as, B; equal_entries).
  all_known.
Qed.

Lemma D_rev'read :
  (entries_as 4 4 D_rev (of_rows [[RtoC (- 8 * sqrt 2 * k_11 + 4 * sqrt 2 - 12 * k_11 + 5); RtoC (4 * sqrt 2 * k_12 - 4 * sqrt 2 * k_21 - 6 * k_12 - 6 * k_21); RtoC (- 4 * sqrt 2 * k_31 - 2 * k_13 - 6 * k_31); RtoC (- 4 * sqrt 2 * k_41 - 2 * k_14 - 6 * k_41)]; [RtoC (4 * sqrt 2 * k_12 - 4 * sqrt 2 * k_21 - 6 * k_12 - 6 * k_21); RtoC (8 * sqrt 2 * k_22 - 4 * sqrt 2 - 12 * k_22 + 5); RtoC (4 * sqrt 2 * k_32 - 2 * k_23 - 6 * k_32); RtoC (4 * sqrt 2 * k_42 - 2 * k_24 - 6 * k_42)]; [RtoC (- 4 * sqrt 2 * k_31 - 2 * k_13 - 6 * k_31); RtoC (4 * sqrt 2 * k_32 - 2 * k_23 - 6 * k_32); RtoC (- 4 * k_33 + 1); RtoC (- 2 * k_34 - 2 * k_43)]; [RtoC (- 4 * sqrt 2 * k_41 - 2 * k_14 - 6 * k_41); RtoC (4 * sqrt 2 * k_42 - 2 * k_24 - 6 * k_42); RtoC (- 2 * k_34 - 2 * k_43); RtoC (- 4 * k_44 + 1)]])).
Proof using All.
  pose proof V'read as [E'1 [S'2 M'3]].
  pose proof V_t'read as M'4.
  assert (M'5 : entries_as 4 4 D_rev (of_rows [[RtoC (- 8 * sqrt 2 * k_11 + 4 * sqrt 2 - 12 * k_11 + 5); RtoC (4 * sqrt 2 * k_12 - 4 * sqrt 2 * k_21 - 6 * k_12 - 6 * k_21); RtoC (- 4 * sqrt 2 * k_31 - 2 * k_13 - 6 * k_31); RtoC (- 4 * sqrt 2 * k_41 - 2 * k_14 - 6 * k_41)]; [RtoC (4 * sqrt 2 * k_12 - 4 * sqrt 2 * k_21 - 6 * k_12 - 6 * k_21); RtoC (8 * sqrt 2 * k_22 - 4 * sqrt 2 - 12 * k_22 + 5); RtoC (4 * sqrt 2 * k_32 - 2 * k_23 - 6 * k_32); RtoC (4 * sqrt 2 * k_42 - 2 * k_24 - 6 * k_42)]; [RtoC (- 4 * sqrt 2 * k_31 - 2 * k_13 - 6 * k_31); RtoC (4 * sqrt 2 * k_32 - 2 * k_23 - 6 * k_32); RtoC (- 4 * k_33 + 1); RtoC (- 2 * k_34 - 2 * k_43)]; [RtoC (- 4 * sqrt 2 * k_41 - 2 * k_14 - 6 * k_41); RtoC (4 * sqrt 2 * k_42 - 2 * k_24 - 6 * k_42); RtoC (- 2 * k_34 - 2 * k_43); RtoC (- 4 * k_44 + 1)]])) by (unfold entries_as, D_rev; equal_entries).
  all_known.
Qed.

Lemma M_rev'read :
  (entries_as 4 4 M_rev (of_rows [[RtoC (- 8 * sqrt 2 * k_11 + 4 * sqrt 2 - 12 * k_11 + 5); Pair (4 * sqrt 2 * k_12 - 4 * sqrt 2 * k_21 - 6 * k_12 - 6 * k_21) (k_11 + k_22); Pair (- 4 * sqrt 2 * k_31 - 2 * k_13 - 6 * k_31) (- k_14 + k_32); Pair (- 4 * sqrt 2 * k_41 - 2 * k_14 - 6 * k_41) (k_13 + k_42)]; [Pair (4 * sqrt 2 * k_12 - 4 * sqrt 2 * k_21 - 6 * k_12 - 6 * k_21) (- k_11 - k_22); RtoC (8 * sqrt 2 * k_22 - 4 * sqrt 2 - 12 * k_22 + 5); Pair (4 * sqrt 2 * k_32 - 2 * k_23 - 6 * k_32) (- k_24 - k_31); Pair (4 * sqrt 2 * k_42 - 2 * k_24 - 6 * k_42) (k_23 - k_41)]; [Pair (- 4 * sqrt 2 * k_31 - 2 * k_13 - 6 * k_31) (k_14 - k_32); Pair (4 * sqrt 2 * k_32 - 2 * k_23 - 6 * k_32) (k_24 + k_31); RtoC (- 4 * k_33 + 1); Pair (- 2 * k_34 - 2 * k_43) (k_33 + k_44)]; [Pair (- 4 * sqrt 2 * k_41 - 2 * k_14 - 6 * k_41) (- k_13 - k_42); Pair (4 * sqrt 2 * k_42 - 2 * k_24 - 6 * k_42) (- k_23 + k_41); Pair (- 2 * k_34 - 2 * k_43) (- k_33 - k_44); RtoC (- 4 * k_44 + 1)]])).
Proof using All.
  pose proof V'read as [E'1 [S'2 M'3]].
  pose proof V_t'read as M'4.
  pose proof D_rev'read as M'5.
  assert (M'6 : entries_as 4 4 M_rev (of_rows [[RtoC (- 8 * sqrt 2 * k_11 + 4 * sqrt 2 - 12 * k_11 + 5); Pair (4 * sqrt 2 * k_12 - 4 * sqrt 2 * k_21 - 6 * k_12 - 6 * k_21) (k_11 + k_22); Pair (- 4 * sqrt 2 * k_31 - 2 * k_13 - 6 * k_31) (- k_14 + k_32); Pair (- 4 * sqrt 2 * k_41 - 2 * k_14 - 6 * k_41) (k_13 + k_42)]; [Pair (4 * sqrt 2 * k_12 - 4 * sqrt 2 * k_21 - 6 * k_12 - 6 * k_21) (- k_11 - k_22); RtoC (8 * sqrt 2 * k_22 - 4 * sqrt 2 - 12 * k_22 + 5); Pair (4 * sqrt 2 * k_32 - 2 * k_23 - 6 * k_32) (- k_24 - k_31); Pair (4 * sqrt 2 * k_42 - 2 * k_24 - 6 * k_42) (k_23 - k_41)]; [Pair (- 4 * sqrt 2 * k_31 - 2 * k_13 - 6 * k_31) (k_14 - k_32); Pair (4 * sqrt 2 * k_32 - 2 * k_23 - 6 * k_32) (k_24 + k_31); RtoC (- 4 * k_33 + 1); Pair (- 2 * k_34 - 2 * k_43) (k_33 + k_44)]; [Pair (- 4 * sqrt 2 * k_41 - 2 * k_14 - 6 * k_41) (- k_13 - k_42); Pair (4 * sqrt 2 * k_42 - 2 * k_24 - 6 * k_42) (- k_23 + k_41); Pair (- 2 * k_34 - 2 * k_43) (- k_33 - k_44); RtoC (- 4 * k_44 + 1)]])) by (unfold entries_as, M_rev; equal_entries).
  all_known.
Qed.

Lemma Z_'read :
  (reads_as (sqrt 2) (sqrt (2))) /\
  (squares_to (sqrt (2)) (2)) /\
  (entries_as 4 4 Z_ (of_rows [[RtoC (- 2 * sqrt 2 + 3); Pair 0 1; RtoC 0; RtoC 0]; [Pair 0 (- 1); RtoC (2 * sqrt 2 + 3); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC ((1/3)); Pair 0 (- (1/3))]; [RtoC 0; RtoC 0; Pair 0 ((1/3)); RtoC ((1/3))]])).
Proof using All.
  assert (E'1 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'2 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  assert (M'3 : entries_as 4 4 Z_ (of_rows [[RtoC (- 2 * sqrt 2 + 3); Pair 0 1; RtoC 0; RtoC 0]; [Pair 0 (- 1); RtoC (2 * sqrt 2 + 3); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC ((1/3)); Pair 0 (- (1/3))]; [RtoC 0; RtoC 0; Pair 0 ((1/3)); RtoC ((1/3))]])) by (unfold entries_as, Z_; equal_entries).
  all_known.
Qed.

(* step 1, identity *)
Lemma step'1 :
meq 4 4 (mmul 4 S_ (mmul 4 sigma (mtrans S_))) sigma.
Proof using All.
  pose proof S_'read as [E'1 [S'2 M'3]].
  equal_matrix.
Qed.

(* step 2, identity *)
Lemma step'2 :
meq 4 4 (mscale (RtoC 2) (mmul 4 S_ (mtrans S_))) V.
Proof using All.
  pose proof V'read as [E'1 [S'2 M'3]].
  pose proof S_'read as [E'4 [S'5 M'6]].
  equal_matrix.
Qed.

(* step 3, identity *)
Lemma step'3 :
B_defined /\ (B 0%nat 0%nat + B 1%nat 1%nat)%C = RtoC 0.
Proof using All.
  pose proof V'read as [E'1 [S'2 M'3]].
  pose proof V_t'read as M'4.
  pose proof S_'read as [E'5 [S'6 M'7]].
  pose proof B'read as [N'8 [C'9 [C'10 [C'11 M'12]]]].
  split; [all_known|].
  equal_complex.
Qed.

(* step 4, identity *)
Lemma step'4 :
B_defined /\ (B 2%nat 2%nat + B 3%nat 3%nat)%C = RtoC 0.
Proof using All.
  pose proof V'read as [E'1 [S'2 M'3]].
  pose proof V_t'read as M'4.
  pose proof S_'read as [E'5 [S'6 M'7]].
  pose proof B'read as [N'8 [C'9 [C'10 [C'11 M'12]]]].
  split; [all_known|].
  equal_complex.
Qed.

(* step 5, introduction *)
Lemma step'5 :
B_defined /\ (meq 4 4 (mmul 4 S_ (mmul 4 sigma (mtrans S_))) sigma /\ meq 4 4 (mscale (RtoC 2) (mmul 4 S_ (mtrans S_))) V /\ (B 0%nat 0%nat + B 1%nat 1%nat)%C = RtoC 0 /\ (B 2%nat 2%nat + B 3%nat 3%nat)%C = RtoC 0).
Proof using All.
  pose proof V'read as [E'1 [S'2 M'3]].
  pose proof V_t'read as M'4.
  pose proof S_'read as [E'5 [S'6 M'7]].
  pose proof B'read as [N'8 [C'9 [C'10 [C'11 M'12]]]].
  pose proof step'1 as P'13.
  pose proof step'2 as P'14.
  pose proof step'3 as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  pose proof step'4 as P'18.
  pose proof (proj1 P'18) as D'19; pose proof (proj2 P'18) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  split; [all_known|].
  split; [exact P'13|].
  split; [exact P'14|].
  split; [exact Q'17|].
  exact Q'20.
Qed.

(* step 6, sign *)
Lemma step'6 :
1 >= 0.
Proof using All.
  refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal].
Qed.

(* step 7, sign *)
Lemma step'7 :
1 / 3 >= 0.
Proof using All.
  refine (to_ge _ _ _ _ _ (from_pos (1 / 3) ltac:(constant)) _); [reflexivity|equal].
Qed.

(* step 8, conic sum *)
Lemma step'8 :
positive_semidefinite 4 Z_.
Proof using All.
  pose proof Z_'read as [E'1 [S'2 M'3]].
  pose proof step'6 as P'4.
  pose proof step'7 as P'5.
  pose proof (psd_add _ _ _ (psd_scale 4 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (psd_gram 4 1 (of_rows [[RtoC (-1 + sqrt 2)]; [(- Ci * RtoC (1 + sqrt 2))%C]; [RtoC 0]; [RtoC 0]]))) (psd_scale 4 (1 / 3) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1 / 3) ltac:(constant)) _); [reflexivity|equal]) (psd_gram 4 1 (of_rows [[RtoC 0]; [RtoC 0]; [RtoC 1]; [Ci]])))) as W'6. says W'6.
Qed.

(* step 9, rewriting *)
Lemma step'9 :
positive_semidefinite 4 M_rev ->
positive_semidefinite 4 M_rev.
Proof using All.
  pose proof V'read as [E'1 [S'2 M'3]].
  pose proof V_t'read as M'4.
  pose proof D_rev'read as M'5.
  pose proof M_rev'read as M'6.
  intros G'1.
  exact G'1.
Qed.

(* step 10, trace order: the adapted frame's certificate *)
Lemma step'10 :
positive_semidefinite 4 M_rev ->
(mdet 4 V <> RtoC 0 /\ is_real (mtrace 4 (mmul 4 (minv 4 V) D_rev))) /\ Re (mtrace 4 (mmul 4 (minv 4 V) D_rev)) >= 4 / 3.
Proof using All.
  pose proof V'read as [E'1 [S'2 M'3]].
  pose proof V_t'read as M'4.
  pose proof D_rev'read as M'5.
  pose proof M_rev'read as M'6.
  pose proof Z_'read as [E'7 [S'8 M'9]].
  intros G'1.
  pose proof step'8 as P'10.
  pose proof (step'9 G'1) as P'11.
  assert (N'12 : 16 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (16) ltac:(constant)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'13 : mdet 4 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (16) ltac:(constant)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'14 : is_real (mtrace 4 (mmul 4 (minv 4 V) D_rev))) by (real_number).
  split; [all_known|].
  apply (larger (mtrace 4 (mmul 4 (minv 4 V) D_rev)) (RtoC (4 / 3)) (RtoC 1 * mtrace 4 (mmul 4 Z_ M_rev))%C); [equal_complex|exact (nonneg_scale 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (trace_product_nonneg 4 Z_ M_rev P'10 G'1))].
Qed.

End derivation.

(** * frame *)

Module frame.
Import Statement.frame.

Theorem proof : claim.
Proof.
  intros sigma V V_t S_ B B_defined.
  exact (step'5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0).
Qed.

End frame.

(** * cost *)

Module cost.
Import Statement.cost.

Theorem proof : claim.
Proof.
  intros k_11 k_12 k_13 k_14 k_21 k_22 k_23 k_24 k_31 k_32 k_33 k_34 k_41 k_42 k_43 k_44 sigma V V_t K_rev D_rev M_rev G'1.
  exact (step'10 k_11 k_12 k_13 k_14 k_21 k_22 k_23 k_24 k_31 k_32 k_33 k_34 k_41 k_42 k_43 k_44 G'1).
Qed.

End cost.

(** * What all of them assume *)

Definition proofs := (frame.proof, cost.proof, I).

Print Assumptions proofs.
