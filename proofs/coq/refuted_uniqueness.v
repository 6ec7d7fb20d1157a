(** refuted-uniqueness: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic refuted_uniqueness; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module family.
Definition claim : Prop :=
  forall nu_1 nu_2 x y t : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC (-1); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]; [RtoC 0; RtoC 0; RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC nu_1; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC nu_1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC nu_2; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC nu_2]] in
  let V_t : mat := of_rows [[RtoC x; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC x; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (- y); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (- y)]] in
  let d_1 : R := x / (nu_1 - 1) in
  let d_1_defined : Prop := nu_1 - 1 <> 0 in
  let d_2 : R := y / (nu_2 + 1) in
  let d_2_defined : Prop := nu_2 + 1 <> 0 in
  let beta : R := - t * (nu_2 + 1) / (nu_1 + nu_2) in
  let beta_defined : Prop := nu_1 + nu_2 <> 0 in
  let alpha : R := t * (nu_1 - 1) / (nu_1 + nu_2) in
  let alpha_defined : Prop := nu_1 + nu_2 <> 0 in
  let K_rev : mat := of_rows [[RtoC (- d_1 / 2); RtoC 0; RtoC alpha; RtoC 0]; [RtoC 0; RtoC (- d_1 / 2); RtoC 0; RtoC (- alpha)]; [RtoC beta; RtoC 0; RtoC (d_2 / 2); RtoC 0]; [RtoC 0; RtoC (- beta); RtoC 0; RtoC (d_2 / 2)]] in
  let K_rev_defined : Prop := d_1_defined /\ alpha_defined /\ beta_defined /\ d_2_defined in
  let D_rev : mat := of_rows [[RtoC d_1; RtoC 0; RtoC t; RtoC 0]; [RtoC 0; RtoC d_1; RtoC 0; RtoC (- t)]; [RtoC t; RtoC 0; RtoC d_2; RtoC 0]; [RtoC 0; RtoC (- t); RtoC 0; RtoC d_2]] in
  let D_rev_defined : Prop := d_1_defined /\ d_2_defined in
  let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 4 K_rev sigma) (mmul 4 sigma (mtrans K_rev)))) in
  let M_rev_defined : Prop := D_rev_defined /\ K_rev_defined in
  nu_1 > 1 ->
  nu_2 > 1 ->
  x > 0 ->
  y > 0 ->
  (nu_1 - 1 <> 0 /\ nu_2 + 1 <> 0) /\ t ^ 2 <= x * y / ((nu_1 - 1) * (nu_2 + 1)) ->
  (D_rev_defined /\ K_rev_defined /\ M_rev_defined /\ mdet 4 V <> RtoC 0 /\ d_1_defined /\ nu_1 <> 0 /\ d_2_defined /\ nu_2 <> 0) /\ (meq 4 4 (madd D_rev (madd (mmul 4 K_rev V) (mmul 4 V (mtrans K_rev)))) (mscale (RtoC (-1)) V_t) /\ positive_semidefinite 4 M_rev /\ mtrace 4 (mmul 4 (minv 4 V) D_rev) = RtoC (2 * d_1 / nu_1 + 2 * d_2 / nu_2)).
End family.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic.

Section derivation.
Variable nu_1 : R.
Variable nu_2 : R.
Variable x : R.
Variable y : R.
Variable t : R.
Let sigma : mat := of_rows [[RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC (-1); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]; [RtoC 0; RtoC 0; RtoC (-1); RtoC 0]].
Let V : mat := of_rows [[RtoC nu_1; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC nu_1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC nu_2; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC nu_2]].
Let V_t : mat := of_rows [[RtoC x; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC x; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (- y); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (- y)]].
Let d_1 : R := x / (nu_1 - 1).
Let d_1_defined : Prop := nu_1 - 1 <> 0.
Let d_2 : R := y / (nu_2 + 1).
Let d_2_defined : Prop := nu_2 + 1 <> 0.
Let beta : R := - t * (nu_2 + 1) / (nu_1 + nu_2).
Let beta_defined : Prop := nu_1 + nu_2 <> 0.
Let alpha : R := t * (nu_1 - 1) / (nu_1 + nu_2).
Let alpha_defined : Prop := nu_1 + nu_2 <> 0.
Let K_rev : mat := of_rows [[RtoC (- d_1 / 2); RtoC 0; RtoC alpha; RtoC 0]; [RtoC 0; RtoC (- d_1 / 2); RtoC 0; RtoC (- alpha)]; [RtoC beta; RtoC 0; RtoC (d_2 / 2); RtoC 0]; [RtoC 0; RtoC (- beta); RtoC 0; RtoC (d_2 / 2)]].
Let K_rev_defined : Prop := d_1_defined /\ alpha_defined /\ beta_defined /\ d_2_defined.
Let D_rev : mat := of_rows [[RtoC d_1; RtoC 0; RtoC t; RtoC 0]; [RtoC 0; RtoC d_1; RtoC 0; RtoC (- t)]; [RtoC t; RtoC 0; RtoC d_2; RtoC 0]; [RtoC 0; RtoC (- t); RtoC 0; RtoC d_2]].
Let D_rev_defined : Prop := d_1_defined /\ d_2_defined.
Let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 4 K_rev sigma) (mmul 4 sigma (mtrans K_rev)))).
Let M_rev_defined : Prop := D_rev_defined /\ K_rev_defined.
Hypothesis H'1 : nu_1 > 1.
Hypothesis H'2 : nu_2 > 1.
Hypothesis H'3 : x > 0.
Hypothesis H'4 : y > 0.
Hypothesis H'5 : (nu_1 - 1 <> 0 /\ nu_2 + 1 <> 0) /\ t ^ 2 <= x * y / ((nu_1 - 1) * (nu_2 + 1)).

Lemma V_t'read :
  (entries_as 4 4 V_t (of_rows [[RtoC x; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC x; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (- y); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (- y)]])).
Proof using All.
  pose proof (proj1 H'5) as D'1; pose proof (proj2 H'5) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  assert (M'3 : entries_as 4 4 V_t (of_rows [[RtoC x; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC x; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (- y); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (- y)]])) by (unfold entries_as, V_t; equal_entries).
  all_known.
Qed.

Lemma d_1'read :
  (d_1_defined) /\
  (reads_as d_1 (x / (nu_1 - 1))).
Proof using All.
  pose proof (proj1 H'5) as D'1; pose proof (proj2 H'5) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  try assert (N'3 : (nu_1 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (C'4 : d_1_defined) by (unfold d_1_defined; all_known).
  assert (E'5 : reads_as d_1 (x / (nu_1 - 1))) by (unfold reads_as, d_1; equal).
  all_known.
Qed.

Lemma d_2'read :
  (d_2_defined) /\
  (reads_as d_2 (y / (nu_2 + 1))).
Proof using All.
  pose proof (proj1 H'5) as D'1; pose proof (proj2 H'5) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  try assert (N'3 : (nu_2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'4 : d_2_defined) by (unfold d_2_defined; all_known).
  assert (E'5 : reads_as d_2 (y / (nu_2 + 1))) by (unfold reads_as, d_2; equal).
  all_known.
Qed.

Lemma beta'read :
  (nu_1 + nu_2 <> 0) /\
  (beta_defined) /\
  (reads_as beta ((- nu_2 * t - t) / (nu_1 + nu_2))).
Proof using All.
  pose proof (proj1 H'5) as D'1; pose proof (proj2 H'5) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  try assert (N'3 : (nu_1 + nu_2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant))))))) _) eq_refl); equal).
  assert (C'4 : nu_1 + nu_2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'5 : beta_defined) by (unfold beta_defined; all_known).
  assert (E'6 : reads_as beta ((- nu_2 * t - t) / (nu_1 + nu_2))) by (unfold reads_as, beta; equal).
  all_known.
Qed.

Lemma alpha'read :
  (nu_1 + nu_2 <> 0) /\
  (alpha_defined) /\
  (reads_as alpha ((nu_1 * t - t) / (nu_1 + nu_2))).
Proof using All.
  pose proof (proj1 H'5) as D'1; pose proof (proj2 H'5) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  try assert (N'3 : (nu_1 + nu_2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant))))))) _) eq_refl); equal).
  assert (C'4 : nu_1 + nu_2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'5 : alpha_defined) by (unfold alpha_defined; all_known).
  assert (E'6 : reads_as alpha ((nu_1 * t - t) / (nu_1 + nu_2))) by (unfold reads_as, alpha; equal).
  all_known.
Qed.

Lemma K_rev'read :
  (K_rev_defined) /\
  (entries_as 4 4 K_rev (of_rows [[RtoC ((- (1/2) * x) / (nu_1 - 1)); RtoC 0; RtoC ((nu_1 * t - t) / (nu_1 + nu_2)); RtoC 0]; [RtoC 0; RtoC ((- (1/2) * x) / (nu_1 - 1)); RtoC 0; RtoC ((- nu_1 * t + t) / (nu_1 + nu_2))]; [RtoC ((- nu_2 * t - t) / (nu_1 + nu_2)); RtoC 0; RtoC (((1/2) * y) / (nu_2 + 1)); RtoC 0]; [RtoC 0; RtoC ((nu_2 * t + t) / (nu_1 + nu_2)); RtoC 0; RtoC (((1/2) * y) / (nu_2 + 1))]])).
Proof using All.
  pose proof (proj1 H'5) as D'1; pose proof (proj2 H'5) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof d_1'read as [C'3 E'4].
  pose proof d_2'read as [C'5 E'6].
  pose proof beta'read as [C'7 [C'8 E'9]].
  pose proof alpha'read as [C'10 [C'11 E'12]].
  try assert (N'13 : (nu_1 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'14 : (nu_1 + nu_2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant))))))) _) eq_refl); equal).
  try assert (N'15 : (nu_2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'16 : K_rev_defined) by (unfold K_rev_defined; all_known).
  assert (M'17 : entries_as 4 4 K_rev (of_rows [[RtoC ((- (1/2) * x) / (nu_1 - 1)); RtoC 0; RtoC ((nu_1 * t - t) / (nu_1 + nu_2)); RtoC 0]; [RtoC 0; RtoC ((- (1/2) * x) / (nu_1 - 1)); RtoC 0; RtoC ((- nu_1 * t + t) / (nu_1 + nu_2))]; [RtoC ((- nu_2 * t - t) / (nu_1 + nu_2)); RtoC 0; RtoC (((1/2) * y) / (nu_2 + 1)); RtoC 0]; [RtoC 0; RtoC ((nu_2 * t + t) / (nu_1 + nu_2)); RtoC 0; RtoC (((1/2) * y) / (nu_2 + 1))]])) by (unfold entries_as, K_rev; equal_entries).
  all_known.
Qed.

Lemma D_rev'read :
  (D_rev_defined) /\
  (entries_as 4 4 D_rev (of_rows [[RtoC (x / (nu_1 - 1)); RtoC 0; RtoC t; RtoC 0]; [RtoC 0; RtoC (x / (nu_1 - 1)); RtoC 0; RtoC (- t)]; [RtoC t; RtoC 0; RtoC (y / (nu_2 + 1)); RtoC 0]; [RtoC 0; RtoC (- t); RtoC 0; RtoC (y / (nu_2 + 1))]])).
Proof using All.
  pose proof (proj1 H'5) as D'1; pose proof (proj2 H'5) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof d_1'read as [C'3 E'4].
  pose proof d_2'read as [C'5 E'6].
  try assert (N'7 : (nu_1 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'8 : (nu_2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'9 : D_rev_defined) by (unfold D_rev_defined; all_known).
  assert (M'10 : entries_as 4 4 D_rev (of_rows [[RtoC (x / (nu_1 - 1)); RtoC 0; RtoC t; RtoC 0]; [RtoC 0; RtoC (x / (nu_1 - 1)); RtoC 0; RtoC (- t)]; [RtoC t; RtoC 0; RtoC (y / (nu_2 + 1)); RtoC 0]; [RtoC 0; RtoC (- t); RtoC 0; RtoC (y / (nu_2 + 1))]])) by (unfold entries_as, D_rev; equal_entries).
  all_known.
Qed.

Lemma M_rev'read :
  (M_rev_defined) /\
  (entries_as 4 4 M_rev (of_rows [[RtoC (x / (nu_1 - 1)); Pair 0 ((- x) / (nu_1 - 1)); RtoC t; Pair 0 ((nu_1 * t + nu_2 * t) / (nu_1 + nu_2))]; [Pair 0 (x / (nu_1 - 1)); RtoC (x / (nu_1 - 1)); Pair 0 ((nu_1 * t + nu_2 * t) / (nu_1 + nu_2)); RtoC (- t)]; [RtoC t; Pair 0 ((- nu_1 * t - nu_2 * t) / (nu_1 + nu_2)); RtoC (y / (nu_2 + 1)); Pair 0 (y / (nu_2 + 1))]; [Pair 0 ((- nu_1 * t - nu_2 * t) / (nu_1 + nu_2)); RtoC (- t); Pair 0 ((- y) / (nu_2 + 1)); RtoC (y / (nu_2 + 1))]])).
Proof using All.
  pose proof (proj1 H'5) as D'1; pose proof (proj2 H'5) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof d_1'read as [C'3 E'4].
  pose proof d_2'read as [C'5 E'6].
  pose proof beta'read as [C'7 [C'8 E'9]].
  pose proof alpha'read as [C'10 [C'11 E'12]].
  pose proof K_rev'read as [C'13 M'14].
  pose proof D_rev'read as [C'15 M'16].
  assert (C'17 : M_rev_defined) by (unfold M_rev_defined; all_known).
  assert (M'18 : entries_as 4 4 M_rev (of_rows [[RtoC (x / (nu_1 - 1)); Pair 0 ((- x) / (nu_1 - 1)); RtoC t; Pair 0 ((nu_1 * t + nu_2 * t) / (nu_1 + nu_2))]; [Pair 0 (x / (nu_1 - 1)); RtoC (x / (nu_1 - 1)); Pair 0 ((nu_1 * t + nu_2 * t) / (nu_1 + nu_2)); RtoC (- t)]; [RtoC t; Pair 0 ((- nu_1 * t - nu_2 * t) / (nu_1 + nu_2)); RtoC (y / (nu_2 + 1)); Pair 0 (y / (nu_2 + 1))]; [Pair 0 ((- nu_1 * t - nu_2 * t) / (nu_1 + nu_2)); RtoC (- t); Pair 0 ((- y) / (nu_2 + 1)); RtoC (y / (nu_2 + 1))]])) by (unfold entries_as, M_rev; equal_entries).
  all_known.
Qed.

(* step 1, identity *)
Lemma step'1 :
(D_rev_defined /\ K_rev_defined) /\ meq 4 4 (madd D_rev (madd (mmul 4 K_rev V) (mmul 4 V (mtrans K_rev)))) (mscale (RtoC (-1)) V_t).
Proof using All.
  pose proof (proj1 H'5) as D'1; pose proof (proj2 H'5) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof V_t'read as M'3.
  pose proof d_1'read as [C'4 E'5].
  pose proof d_2'read as [C'6 E'7].
  pose proof beta'read as [C'8 [C'9 E'10]].
  pose proof alpha'read as [C'11 [C'12 E'13]].
  pose proof K_rev'read as [C'14 M'15].
  pose proof D_rev'read as [C'16 M'17].
  try assert (N'18 : (nu_2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  try assert (N'19 : (nu_1 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  split; [all_known|].
  equal_matrix.
Qed.

(* step 2, sign *)
Lemma step'2 :
d_1_defined /\ d_1 > 0.
Proof using All.
  pose proof (proj1 H'5) as D'1; pose proof (proj2 H'5) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof d_1'read as [C'3 E'4].
  try assert (N'5 : (nu_1 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'6 : (nu_2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ H'3) (has_inverse _ _ (from_gt _ _ H'1) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 3, sign *)
Lemma step'3 :
(d_1_defined /\ d_1 <> 0) /\ 2 / d_1 >= 0.
Proof using All.
  pose proof (proj1 H'5) as D'1; pose proof (proj2 H'5) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof d_1'read as [C'3 E'4].
  pose proof step'2 as P'5.
  pose proof (proj1 P'5) as D'6; pose proof (proj2 P'5) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  try assert (N'8 : (nu_1 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'9 : x <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'3))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  try assert (N'10 : (nu_2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'11 : d_1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'7) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_inverse _ _ (from_gt _ _ Q'7) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 4, sign *)
Lemma step'4 :
(d_1_defined /\ d_2_defined /\ d_1 <> 0) /\ (2 * d_1 * d_2 - 2 * t ^ 2) / d_1 >= 0.
Proof using All.
  pose proof (proj1 H'5) as D'1; pose proof (proj2 H'5) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof d_1'read as [C'3 E'4].
  pose proof d_2'read as [C'5 E'6].
  pose proof step'2 as P'7.
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  try assert (N'10 : (nu_1 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'11 : x <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'3))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  try assert (N'12 : (nu_2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'13 : d_1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'9) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (from_gt _ _ Q'9) eq_refl) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (2)) ltac:(constant)) (from_le _ _ Q'2)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl) eq_refl)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) eq_refl)) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl) eq_refl) eq_refl))) _); [reflexivity|equal].
Qed.

(* step 5, conic sum *)
Lemma step'5 :
M_rev_defined /\ positive_semidefinite 4 M_rev.
Proof using All.
  pose proof (proj1 H'5) as D'1; pose proof (proj2 H'5) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof d_1'read as [C'3 E'4].
  pose proof d_2'read as [C'5 E'6].
  pose proof beta'read as [C'7 [C'8 E'9]].
  pose proof alpha'read as [C'10 [C'11 E'12]].
  pose proof K_rev'read as [C'13 M'14].
  pose proof D_rev'read as [C'15 M'16].
  pose proof M_rev'read as [C'17 M'18].
  pose proof step'3 as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof step'4 as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  pose proof step'2 as P'25.
  pose proof (proj1 P'25) as D'26; pose proof (proj2 P'25) as Q'27.
  pose proof D'26 as D'26'parts; split_up D'26'parts.
  assert (E'28 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'29 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  try assert (N'30 : (nu_2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  try assert (N'31 : (nu_1 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'32 : x <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'3))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale 4 (2 / d_1) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_inverse _ _ (from_gt _ _ Q'27) eq_refl)) _); [reflexivity|equal]) (psd_gram 4 1 (of_rows [[RtoC (sqrt 2 * d_1 / 2)]; [(RtoC (sqrt 2) * Ci * RtoC d_1 / RtoC 2)%C]; [RtoC (sqrt 2 * t / 2)]; [(- RtoC (sqrt 2) * Ci * RtoC t / RtoC 2)%C]]))) (psd_scale 4 ((2 * d_1 * d_2 - 2 * t ^ 2) / d_1) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_ge _ _ Q'24) _); [reflexivity|equal]) (psd_gram 4 1 (of_rows [[RtoC 0]; [RtoC 0]; [RtoC (sqrt 2 / 2)]; [(- RtoC (sqrt 2) * Ci / RtoC 2)%C]])))) as W'33. says W'33.
Qed.

(* step 6, identity *)
Lemma step'6 :
(mdet 4 V <> RtoC 0 /\ D_rev_defined /\ d_1_defined /\ nu_1 <> 0 /\ d_2_defined /\ nu_2 <> 0) /\ mtrace 4 (mmul 4 (minv 4 V) D_rev) = RtoC (2 * d_1 / nu_1 + 2 * d_2 / nu_2).
Proof using All.
  pose proof (proj1 H'5) as D'1; pose proof (proj2 H'5) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof d_1'read as [C'3 E'4].
  pose proof d_2'read as [C'5 E'6].
  pose proof D_rev'read as [C'7 M'8].
  assert (N'9 : (nu_1 ^ 2 * nu_2 ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'10 : nu_2 <> 0) by (intro Z'; apply N'9; transitivity (nu_2 * (nu_1 ^ 2 * nu_2)); [close|rewrite Z'; ring]).
  assert (N'11 : nu_1 <> 0) by (intro Z'; apply N'9; transitivity (nu_1 * (nu_1 * nu_2 ^ 2)); [close|rewrite Z'; ring]).
  try assert (N'12 : (nu_1 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'13 : (nu_2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'14 : mdet 4 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  first [equal_complex|equal_traces].
Qed.

(* step 7, introduction *)
Lemma step'7 :
(D_rev_defined /\ K_rev_defined /\ M_rev_defined /\ mdet 4 V <> RtoC 0 /\ d_1_defined /\ nu_1 <> 0 /\ d_2_defined /\ nu_2 <> 0) /\ (meq 4 4 (madd D_rev (madd (mmul 4 K_rev V) (mmul 4 V (mtrans K_rev)))) (mscale (RtoC (-1)) V_t) /\ positive_semidefinite 4 M_rev /\ mtrace 4 (mmul 4 (minv 4 V) D_rev) = RtoC (2 * d_1 / nu_1 + 2 * d_2 / nu_2)).
Proof using All.
  pose proof (proj1 H'5) as D'1; pose proof (proj2 H'5) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof V_t'read as M'3.
  pose proof d_1'read as [C'4 E'5].
  pose proof d_2'read as [C'6 E'7].
  pose proof beta'read as [C'8 [C'9 E'10]].
  pose proof alpha'read as [C'11 [C'12 E'13]].
  pose proof K_rev'read as [C'14 M'15].
  pose proof D_rev'read as [C'16 M'17].
  pose proof M_rev'read as [C'18 M'19].
  pose proof step'1 as P'20.
  pose proof (proj1 P'20) as D'21; pose proof (proj2 P'20) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  pose proof step'5 as P'23.
  pose proof (proj1 P'23) as D'24; pose proof (proj2 P'23) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  pose proof step'6 as P'26.
  pose proof (proj1 P'26) as D'27; pose proof (proj2 P'26) as Q'28.
  pose proof D'27 as D'27'parts; split_up D'27'parts.
  assert (N'29 : (nu_1 ^ 2 * nu_2 ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'30 : nu_2 <> 0) by (intro Z'; apply N'29; transitivity (nu_2 * (nu_1 ^ 2 * nu_2)); [close|rewrite Z'; ring]).
  assert (N'31 : nu_1 <> 0) by (intro Z'; apply N'29; transitivity (nu_1 * (nu_1 * nu_2 ^ 2)); [close|rewrite Z'; ring]).
  try assert (N'32 : (nu_1 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'33 : (nu_2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  split; [exact Q'22|].
  split; [exact Q'25|].
  exact Q'28.
Qed.

End derivation.

(** * family *)

Module family.
Import Statement.family.

Theorem proof : claim.
Proof.
  intros nu_1 nu_2 x y t sigma V V_t d_1 d_1_defined d_2 d_2_defined beta beta_defined alpha alpha_defined K_rev K_rev_defined D_rev D_rev_defined M_rev M_rev_defined H'1 H'2 H'3 H'4 H'5.
  exact (step'7 nu_1 nu_2 x y t H'1 H'2 H'3 H'4 H'5).
Qed.

End family.

(** * What all of them assume *)

Definition proofs := (family.proof, I).

Print Assumptions proofs.
