(** one-mode-criterion: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic one_mode_criterion; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module cp_matrix.
Definition claim : Prop :=
  forall k_11 k_12 k_21 k_22 d_11 d_12 d_22 v_11 v_12 v_22 : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let K : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
  let D : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
  let V : mat := of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC v_22]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let t : R := Re (mtrace 2 (mmul 2 D (minv 2 V)) + mtrace 2 K)%C in
  let t_defined : Prop := mdet 2 V <> RtoC 0 /\ is_real (mtrace 2 (mmul 2 D (minv 2 V)) + mtrace 2 K)%C in
  v_11 > 0 ->
  v_11 * v_22 - v_12 ^ 2 >= 1 ->
  (M_defined /\ t_defined) /\ meq 2 2 M (madd D (mscale (Ci * RtoC t)%C sigma)).
End cp_matrix.

Module squared.
Definition claim : Prop :=
  forall k_11 k_12 k_21 k_22 d_11 d_12 d_22 v_11 v_12 v_22 : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let K : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
  let D : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
  let V : mat := of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC v_22]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let t : R := Re (mtrace 2 (mmul 2 D (minv 2 V)) + mtrace 2 K)%C in
  let t_defined : Prop := mdet 2 V <> RtoC 0 /\ is_real (mtrace 2 (mmul 2 D (minv 2 V)) + mtrace 2 K)%C in
  v_11 > 0 ->
  v_11 * v_22 - v_12 ^ 2 >= 1 ->
  positive_semidefinite 2 D ->
  (M_defined /\ t_defined) /\ (~ positive_semidefinite 2 M <-> t ^ 2 > d_11 * d_22 - d_12 ^ 2).
End squared.

Module criterion.
Definition claim : Prop :=
  forall k_11 k_12 k_21 k_22 d_11 d_12 d_22 v_11 v_12 v_22 : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let K : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
  let D : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
  let V : mat := of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC v_22]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let t : R := Re (mtrace 2 (mmul 2 D (minv 2 V)) + mtrace 2 K)%C in
  let t_defined : Prop := mdet 2 V <> RtoC 0 /\ is_real (mtrace 2 (mmul 2 D (minv 2 V)) + mtrace 2 K)%C in
  v_11 > 0 ->
  v_11 * v_22 - v_12 ^ 2 >= 1 ->
  positive_semidefinite 2 D ->
  (M_defined /\ t_defined /\ 0 <= d_11 * d_22 - d_12 ^ 2) /\ (~ positive_semidefinite 2 M <-> Rmax t (- t) > sqrt (d_11 * d_22 - d_12 ^ 2)).
End criterion.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic.

Section derivation.
Variable k_11 : R.
Variable k_12 : R.
Variable k_21 : R.
Variable k_22 : R.
Variable d_11 : R.
Variable d_12 : R.
Variable d_22 : R.
Variable v_11 : R.
Variable v_12 : R.
Variable v_22 : R.
Let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]].
Let K : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]].
Let D : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]].
Let V : mat := of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC v_22]].
Let K_B : mat := madd K (mmul 2 D (minv 2 V)).
Let K_B_defined : Prop := mdet 2 V <> RtoC 0.
Let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))).
Let M_defined : Prop := K_B_defined.
Let t : R := Re (mtrace 2 (mmul 2 D (minv 2 V)) + mtrace 2 K)%C.
Let t_defined : Prop := mdet 2 V <> RtoC 0 /\ is_real (mtrace 2 (mmul 2 D (minv 2 V)) + mtrace 2 K)%C.
Hypothesis H'1 : v_11 > 0.
Hypothesis H'2 : v_11 * v_22 - v_12 ^ 2 >= 1.

Lemma K_B'read :
  ((v_11 * v_22 - v_12 ^ 2) <> 0) /\
  (mdet 2 V <> RtoC 0) /\
  (K_B_defined) /\
  (entries_as 2 2 K_B (of_rows [[RtoC ((v_11 * v_22 * k_11 - v_12 ^ 2 * k_11 - v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)); RtoC ((v_11 * v_22 * k_12 + v_11 * d_12 - v_12 ^ 2 * k_12 - v_12 * d_11) / (v_11 * v_22 - v_12 ^ 2))]; [RtoC ((v_11 * v_22 * k_21 - v_12 ^ 2 * k_21 - v_12 * d_22 + v_22 * d_12) / (v_11 * v_22 - v_12 ^ 2)); RtoC ((v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_22 - v_12 * d_12) / (v_11 * v_22 - v_12 ^ 2))]])).
Proof using All.
  assert (N'1 : (v_11 * v_22 - v_12 ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'2 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'3 : K_B_defined) by (unfold K_B_defined; all_known).
  assert (M'4 : entries_as 2 2 K_B (of_rows [[RtoC ((v_11 * v_22 * k_11 - v_12 ^ 2 * k_11 - v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)); RtoC ((v_11 * v_22 * k_12 + v_11 * d_12 - v_12 ^ 2 * k_12 - v_12 * d_11) / (v_11 * v_22 - v_12 ^ 2))]; [RtoC ((v_11 * v_22 * k_21 - v_12 ^ 2 * k_21 - v_12 * d_22 + v_22 * d_12) / (v_11 * v_22 - v_12 ^ 2)); RtoC ((v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_22 - v_12 * d_12) / (v_11 * v_22 - v_12 ^ 2))]])) by (unfold entries_as, K_B; equal_entries).
  all_known.
Qed.

Lemma M'read :
  (M_defined) /\
  (entries_as 2 2 M (of_rows [[RtoC d_11; Pair ((v_11 * v_22 * d_12 - v_12 ^ 2 * d_12) / (v_11 * v_22 - v_12 ^ 2)) ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))]; [Pair ((v_11 * v_22 * d_12 - v_12 ^ 2 * d_12) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)); RtoC d_22]])).
Proof using All.
  pose proof K_B'read as [N'1 [C'2 [C'3 M'4]]].
  assert (C'5 : M_defined) by (unfold M_defined; all_known).
  assert (M'6 : entries_as 2 2 M (of_rows [[RtoC d_11; Pair ((v_11 * v_22 * d_12 - v_12 ^ 2 * d_12) / (v_11 * v_22 - v_12 ^ 2)) ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))]; [Pair ((v_11 * v_22 * d_12 - v_12 ^ 2 * d_12) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)); RtoC d_22]])) by (unfold entries_as, M; equal_entries).
  all_known.
Qed.

Lemma t'read :
  ((v_11 * v_22 - v_12 ^ 2) <> 0) /\
  (mdet 2 V <> RtoC 0) /\
  (is_real (mtrace 2 (mmul 2 D (minv 2 V)) + mtrace 2 K)%C) /\
  (t_defined) /\
  (reads_as t ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))).
Proof using All.
  assert (N'1 : (v_11 * v_22 - v_12 ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'2 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'3 : is_real (mtrace 2 (mmul 2 D (minv 2 V)) + mtrace 2 K)%C) by (real_number).
  assert (C'4 : t_defined) by (unfold t_defined; all_known).
  assert (E'5 : reads_as t ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))) by (unfold reads_as, t; equal).
  all_known.
Qed.

(* step 1, sign *)
Lemma step'1 :
v_11 * v_22 - v_12 ^ 2 > 0.
Proof using All.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))) _); [reflexivity|equal].
Qed.

(* step 2, identity: Aσ + σAᵀ = tr A σ for A = K_B *)
Lemma step'2 :
(M_defined /\ t_defined) /\ meq 2 2 M (madd D (mscale (Ci * RtoC t)%C sigma)).
Proof using All.
  pose proof K_B'read as [N'1 [C'2 [C'3 M'4]]].
  pose proof M'read as [C'5 M'6].
  pose proof t'read as [N'7 [C'8 [C'9 [C'10 E'11]]]].
  pose proof step'1 as P'12.
  split; [all_known|].
  equal_matrix.
Qed.

(* step 3, identity: entry by entry *)
Lemma step'3 :
(M_defined /\ t_defined) /\ meq 2 2 M (of_rows [[RtoC d_11; (RtoC d_12 + Ci * RtoC t)%C]; [(RtoC d_12 - Ci * RtoC t)%C; RtoC d_22]]).
Proof using All.
  pose proof K_B'read as [N'1 [C'2 [C'3 M'4]]].
  pose proof M'read as [C'5 M'6].
  pose proof t'read as [N'7 [C'8 [C'9 [C'10 E'11]]]].
  pose proof step'1 as P'12.
  split; [all_known|].
  equal_matrix.
Qed.

(* step 4, rewriting *)
Lemma step'4 :
M_defined /\ positive_semidefinite 2 M ->
M_defined /\ positive_semidefinite 2 M.
Proof using All.
  pose proof K_B'read as [N'1 [C'2 [C'3 M'4]]].
  pose proof M'read as [C'5 M'6].
  intros G'1.
  pose proof (proj1 G'1) as D'7; pose proof (proj2 G'1) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  split; [all_known|].
  exact Q'8.
Qed.

(* step 5, compression: det M = det D − t² *)
Lemma step'5 :
M_defined /\ positive_semidefinite 2 M ->
t_defined /\ d_11 * d_22 - d_12 ^ 2 - t ^ 2 >= 0.
Proof using All.
  pose proof K_B'read as [N'1 [C'2 [C'3 M'4]]].
  pose proof M'read as [C'5 M'6].
  pose proof t'read as [N'7 [C'8 [C'9 [C'10 E'11]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'12; pose proof (proj2 G'1) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof (step'4 G'1) as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  split; [all_known|].
  pose proof (Rle_ge _ _ (proj2 (psd_det 2 _ (psd_compression 2 2 M (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) Q'13)))) as W'17. says W'17.
Qed.

(* step 6, sign *)
Lemma step'6 :
M_defined /\ positive_semidefinite 2 M ->
t_defined /\ t ^ 2 <= d_11 * d_22 - d_12 ^ 2.
Proof using All.
  pose proof K_B'read as [N'1 [C'2 [C'3 M'4]]].
  pose proof M'read as [C'5 M'6].
  pose proof t'read as [N'7 [C'8 [C'9 [C'10 E'11]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'12; pose proof (proj2 G'1) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof (step'5 G'1) as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof step'1 as P'17.
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_opp _ _ (from_ge _ _ Q'16)) _); [reflexivity|equal].
Qed.

(* step 7, rewriting *)
Lemma step'7 :
positive_semidefinite 2 D ->
positive_semidefinite 2 D.
Proof using All.
  intros G'1.
  exact G'1.
Qed.

(* step 8, compression *)
Lemma step'8 :
positive_semidefinite 2 D ->
d_11 * d_22 - d_12 ^ 2 >= 0.
Proof using All.
  intros G'1.
  pose proof (step'7 G'1) as P'1.
  pose proof (Rle_ge _ _ (proj2 (psd_det 2 _ (psd_compression 2 2 D (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) G'1)))) as W'2. says W'2.
Qed.

(* step 9, rewriting *)
Lemma step'9 :
positive_semidefinite 2 D ->
positive_semidefinite 2 D.
Proof using All.
  intros G'1.
  exact G'1.
Qed.

(* step 10, compression *)
Lemma step'10 :
positive_semidefinite 2 D ->
d_11 >= 0.
Proof using All.
  intros G'1.
  pose proof (step'9 G'1) as P'1.
  pose proof (Rle_ge _ _ (proj2 (psd_column 2 D (of_rows [[RtoC 1]; [RtoC 0]]) G'1))) as W'2. says W'2.
Qed.

(* step 11, rewriting *)
Lemma step'11 :
positive_semidefinite 2 D ->
positive_semidefinite 2 D.
Proof using All.
  intros G'1.
  exact G'1.
Qed.

(* step 12, compression *)
Lemma step'12 :
positive_semidefinite 2 D ->
d_22 >= 0.
Proof using All.
  intros G'1.
  pose proof (step'11 G'1) as P'1.
  pose proof (Rle_ge _ _ (proj2 (psd_column 2 D (of_rows [[RtoC 0]; [RtoC 1]]) G'1))) as W'2. says W'2.
Qed.

(* step 13, sign *)
Lemma step'13 :
d_11 > 0 ->
d_11 <> 0 /\ 1 / d_11 >= 0.
Proof using All.
  intros G'1.
  try assert (N'1 : d_11 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ G'1))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'2 : d_11 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ G'1) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_inverse _ _ (from_gt _ _ G'1) eq_refl) _); [reflexivity|equal].
Qed.

(* step 14, sign *)
Lemma step'14 :
d_11 > 0 ->
t_defined /\ t ^ 2 <= d_11 * d_22 - d_12 ^ 2 ->
(t_defined /\ d_11 <> 0) /\ (d_11 * d_22 - d_12 ^ 2 - t ^ 2) / d_11 >= 0.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1 G'2.
  pose proof (proj1 G'2) as D'6; pose proof (proj2 G'2) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof (step'13 G'1) as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof step'1 as P'11.
  try assert (N'12 : d_11 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ G'1))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (from_gt _ _ G'1) eq_refl) (has_opp _ _ (from_le _ _ Q'7))) _); [reflexivity|equal].
Qed.

(* step 15, conic sum: two squares *)
Lemma step'15 :
d_11 > 0 ->
t_defined /\ t ^ 2 <= d_11 * d_22 - d_12 ^ 2 ->
M_defined /\ positive_semidefinite 2 M.
Proof using All.
  pose proof K_B'read as [N'1 [C'2 [C'3 M'4]]].
  pose proof M'read as [C'5 M'6].
  pose proof t'read as [N'7 [C'8 [C'9 [C'10 E'11]]]].
  intros G'1 G'2.
  pose proof (proj1 G'2) as D'12; pose proof (proj2 G'2) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof (step'13 G'1) as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (step'14 G'1 G'2) as P'17.
  pose proof (proj1 P'17) as D'18; pose proof (proj2 P'17) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  pose proof step'1 as P'20.
  try assert (N'21 : d_11 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ G'1))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale 2 (1 / d_11) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_inverse _ _ (from_gt _ _ G'1) eq_refl) _); [reflexivity|equal]) (psd_gram 2 1 (of_rows [[RtoC d_11]; [(RtoC d_12 - Ci * RtoC t)%C]]))) (psd_scale 2 ((d_11 * d_22 - d_12 ^ 2 - t ^ 2) / d_11) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_ge _ _ Q'19) _); [reflexivity|equal]) (psd_gram 2 1 (of_rows [[RtoC 0]; [RtoC 1]])))) as W'22. says W'22.
Qed.

(* step 16, sign *)
Lemma step'16 :
positive_semidefinite 2 D ->
d_11 <= 0 ->
d_11 = 0.
Proof using All.
  intros G'1 G'2.
  pose proof (step'10 G'1) as P'1.
  refine (to_eq _ _ _ _ _ (has_meet _ _ _ (has_meet _ _ _ (has_meet _ _ _ (has_eq _ _ d_11 (from_le _ _ G'2) ltac:(equal)) (has_eq _ _ d_11 (from_le _ _ G'2) ltac:(equal))) (has_eq _ _ d_11 (from_ge _ _ P'1) ltac:(equal))) (has_eq _ _ d_11 (from_ge _ _ P'1) ltac:(equal))) _); [reflexivity|equal].
Qed.

(* step 17, rewriting *)
Lemma step'17 :
positive_semidefinite 2 D ->
d_11 <= 0 ->
- d_12 ^ 2 >= 0.
Proof using All.
  intros G'1 G'2.
  pose proof (step'8 G'1) as P'1.
  pose proof (step'16 G'1 G'2) as P'2.
  assert (E'3 : is_at (d_11) (0)) by (exact P'2).
  pose proof P'1 as W'4. says W'4.
Qed.

(* step 18, sign *)
Lemma step'18 :
d_12 <> 0 ->
d_12 ^ 2 > 0.
Proof using All.
  intros G'1.
  refine (to_gt _ _ _ _ _ (has_within _ pos _ (has_even nonzero 1 _ (has_within _ nonzero _ (from_neq _ _ G'1) eq_refl)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 19, sign *)
Lemma step'19 :
positive_semidefinite 2 D ->
d_11 <= 0 ->
d_12 ^ 2 <= 0.
Proof using All.
  intros G'1 G'2.
  pose proof (step'17 G'1 G'2) as P'1.
  refine (to_le _ _ _ _ _ (has_meet _ _ _ (has_meet _ _ _ (has_eq _ _ (d_12 ^ 2) (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_ge _ _ P'1)) ltac:(equal)) (has_eq _ _ (d_12 ^ 2) (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_ge _ _ P'1)) ltac:(equal))) (has_eq _ _ (d_12 ^ 2) (has_within _ nonneg _ (has_even any 1 _ (has_within _ any _ (has_any d_12) eq_refl)) eq_refl) ltac:(equal))) _); [reflexivity|equal].
Qed.

(* step 20, introduction *)
Lemma step'20 :
(d_12 <> 0 -> d_12 ^ 2 > 0).
Proof using All.
  intros h'1; exact (step'18 ltac:(first [exact h'1 | split; [all_known|exact h'1]])).
Qed.

(* step 21, detachment *)
Lemma step'21 :
positive_semidefinite 2 D ->
d_11 <= 0 ->
d_12 = 0.
Proof using All.
  intros G'1 G'2.
  pose proof step'20 as P'1.
  pose proof (step'19 G'1 G'2) as P'2.
  destruct (either_eq d_12 0) as [h'3|h'3]; [exact h'3|exfalso; pose proof (P'1 h'3) as Other'; pose proof P'2 as No'; opened_everywhere; lra].
Qed.

(* step 22, rewriting *)
Lemma step'22 :
t_defined /\ t ^ 2 <= d_11 * d_22 - d_12 ^ 2 ->
t_defined /\ t ^ 2 <= d_11 * d_22 - d_12 ^ 2.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'6; pose proof (proj2 G'1) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  split; [all_known|].
  exact Q'7.
Qed.

(* step 23, rewriting *)
Lemma step'23 :
positive_semidefinite 2 D ->
d_11 <= 0 ->
t_defined /\ t ^ 2 <= d_11 * d_22 - d_12 ^ 2 ->
t_defined /\ t ^ 2 <= 0.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1 G'2 G'3.
  pose proof (proj1 G'3) as D'6; pose proof (proj2 G'3) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof (step'22 G'3) as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof (step'16 G'1 G'2) as P'11.
  pose proof (step'21 G'1 G'2) as P'12.
  pose proof step'1 as P'13.
  assert (E'14 : is_at (d_11) (0)) by (exact P'11).
  assert (E'15 : is_at (d_12) (0)) by (exact P'12).
  split; [all_known|].
  pose proof Q'7 as W'16. says W'16.
Qed.

(* step 24, sign *)
Lemma step'24 :
t_defined /\ t <> 0 ->
t_defined /\ t ^ 2 > 0.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'6; pose proof (proj2 G'1) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof step'1 as P'8.
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_within _ pos _ (has_even nonzero 1 _ (has_within _ nonzero _ (from_neq _ _ Q'7) eq_refl)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 25, sign *)
Lemma step'25 :
positive_semidefinite 2 D ->
d_11 <= 0 ->
t_defined /\ t ^ 2 <= d_11 * d_22 - d_12 ^ 2 ->
t_defined /\ t ^ 2 <= 0.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1 G'2 G'3.
  pose proof (proj1 G'3) as D'6; pose proof (proj2 G'3) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof (step'23 G'1 G'2 G'3) as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof step'1 as P'11.
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_meet _ _ _ (has_meet _ _ _ (has_eq _ _ (t ^ 2) (from_le _ _ Q'10) ltac:(equal)) (has_eq _ _ (t ^ 2) (from_le _ _ Q'10) ltac:(equal))) (has_eq _ _ (t ^ 2) (has_within _ nonneg _ (has_even any 1 _ (has_within _ any _ (has_add _ _ _ _ (has_any (Re (mtrace 2 (mmul 2 D (minv 2 V))))) (has_any (Re (mtrace 2 K)))) eq_refl)) eq_refl) ltac:(equal))) _); [reflexivity|equal].
Qed.

(* step 26, introduction *)
Lemma step'26 :
t_defined /\ (t <> 0 -> t ^ 2 > 0).
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  split; [all_known|].
  intros h'6; exact (proj2 (step'24 ltac:(first [exact h'6 | split; [all_known|exact h'6]]))).
Qed.

(* step 27, detachment *)
Lemma step'27 :
positive_semidefinite 2 D ->
d_11 <= 0 ->
t_defined /\ t ^ 2 <= d_11 * d_22 - d_12 ^ 2 ->
t_defined /\ t = 0.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1 G'2 G'3.
  pose proof (proj1 G'3) as D'6; pose proof (proj2 G'3) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof step'26 as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof (step'25 G'1 G'2 G'3) as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  split; [all_known|].
  destruct (either_eq t 0) as [h'14|h'14]; [exact h'14|exfalso; pose proof (Q'10 h'14) as Other'; pose proof Q'13 as No'; opened_everywhere; lra].
Qed.

(* step 28, conic sum *)
Lemma step'28 :
positive_semidefinite 2 D ->
positive_semidefinite 2 (of_rows [[RtoC 0; RtoC 0]; [RtoC 0; RtoC d_22]]).
Proof using All.
  intros G'1.
  pose proof (step'12 G'1) as P'1.
  pose proof (psd_scale 2 d_22 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_ge _ _ P'1) _); [reflexivity|equal]) (psd_gram 2 1 (of_rows [[RtoC 0]; [RtoC 1]]))) as W'2. says W'2.
Qed.

(* step 29, rewriting *)
Lemma step'29 :
positive_semidefinite 2 D ->
d_11 <= 0 ->
t_defined /\ t ^ 2 <= d_11 * d_22 - d_12 ^ 2 ->
t_defined /\ positive_semidefinite 2 (of_rows [[RtoC d_11; (RtoC d_12 + Ci * RtoC t)%C]; [(RtoC d_12 - Ci * RtoC t)%C; RtoC d_22]]).
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1 G'2 G'3.
  pose proof (proj1 G'3) as D'6; pose proof (proj2 G'3) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof (step'28 G'1) as P'8.
  pose proof (step'27 G'1 G'2 G'3) as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  pose proof (step'16 G'1 G'2) as P'12.
  pose proof (step'21 G'1 G'2) as P'13.
  pose proof step'1 as P'14.
  assert (E'15 : reads_as (t) (0)) by (exact Q'11).
  assert (E'16 : is_at (d_11) (0)) by (exact P'12).
  assert (E'17 : is_at (d_12) (0)) by (exact P'13).
  split; [all_known|].
  pose proof P'8 as W'18. says W'18.
Qed.

(* step 30, rewriting *)
Lemma step'30 :
positive_semidefinite 2 D ->
d_11 <= 0 ->
t_defined /\ t ^ 2 <= d_11 * d_22 - d_12 ^ 2 ->
M_defined /\ positive_semidefinite 2 M.
Proof using All.
  pose proof K_B'read as [N'1 [C'2 [C'3 M'4]]].
  pose proof M'read as [C'5 M'6].
  pose proof t'read as [N'7 [C'8 [C'9 [C'10 E'11]]]].
  intros G'1 G'2 G'3.
  pose proof (proj1 G'3) as D'12; pose proof (proj2 G'3) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof (step'29 G'1 G'2 G'3) as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof step'3 as P'17.
  pose proof (proj1 P'17) as D'18; pose proof (proj2 P'17) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  pose proof step'1 as P'20.
  split; [all_known|].
  pose proof Q'16 as W'21. says W'21.
Qed.

(* step 31, cases *)
Lemma step'31 :
positive_semidefinite 2 D ->
t_defined /\ t ^ 2 <= d_11 * d_22 - d_12 ^ 2 ->
M_defined /\ positive_semidefinite 2 M.
Proof using All.
  pose proof K_B'read as [N'1 [C'2 [C'3 M'4]]].
  pose proof M'read as [C'5 M'6].
  pose proof t'read as [N'7 [C'8 [C'9 [C'10 E'11]]]].
  intros G'1 G'2.
  pose proof (proj1 G'2) as D'12; pose proof (proj2 G'2) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  split; [all_known|].
  destruct (either_gt d_11 0) as [h'14|h'14]; [exact (proj2 (step'15 ltac:(first [exact h'14 | split; [all_known|exact h'14]]) G'2))|exact (proj2 (step'30 G'1 ltac:(first [exact h'14 | split; [all_known|exact h'14]]) G'2))].
Qed.

(* step 32, introduction *)
Lemma step'32 :
positive_semidefinite 2 D ->
(M_defined /\ t_defined) /\ (~ positive_semidefinite 2 M <-> t ^ 2 > d_11 * d_22 - d_12 ^ 2).
Proof using All.
  pose proof K_B'read as [N'1 [C'2 [C'3 M'4]]].
  pose proof M'read as [C'5 M'6].
  pose proof t'read as [N'7 [C'8 [C'9 [C'10 E'11]]]].
  intros G'1.
  pose proof step'1 as P'12.
  split; [all_known|].
  split; [intros h'13; destruct (either_gt (t ^ 2) (d_11 * d_22 - d_12 ^ 2)) as [h'14|h'14]; [exact h'14|exfalso; pose proof (proj2 (step'31 G'1 ltac:(first [exact h'14 | split; [all_known|exact h'14]]))) as Against'; contradiction]|intros h'15 h'16; pose proof (proj2 (step'6 ltac:(first [exact h'16 | split; [all_known|exact h'16]]))) as Against'; opened_everywhere; lra].
Qed.

(* step 33, sign *)
Lemma step'33 :
positive_semidefinite 2 D ->
0 <= d_11 * d_22 - d_12 ^ 2 /\ sqrt (d_11 * d_22 - d_12 ^ 2) >= 0.
Proof using All.
  intros G'1.
  pose proof (step'8 G'1) as P'1.
  assert (E'2 : stands (sqrt (d_11 * d_22 - d_12 ^ 2))) by (exact I).
  assert (S'3 : squares_to (sqrt (d_11 * d_22 - d_12 ^ 2)) (d_11 * d_22 - d_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_ge _ _ P'1)) _); [reflexivity|equal]).
  assert (C'4 : 0 <= d_11 * d_22 - d_12 ^ 2) by (apply Rge_le; refine (to_ge _ _ _ _ _ (from_ge _ _ P'1) _); [reflexivity|equal]).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_sqrt _ _ (has_eq _ _ (d_11 * d_22 - d_12 ^ 2) (from_ge _ _ P'1) ltac:(equal)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 34, extremum *)
Lemma step'34 :
t_defined /\ t >= 0 ->
t_defined /\ Rmax t (- t) = t.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'6; pose proof (proj2 G'1) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof step'1 as P'8.
  try assert (E'9 : reads_as (Rmax t (- t)) ((Rmax ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))))) by (unfold reads_as; solve [same_extremum]).
  split; [all_known|].
  extremes.
Qed.

(* step 35, sign *)
Lemma step'35 :
t_defined /\ t >= 0 ->
t_defined /\ t >= 0.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'6; pose proof (proj2 G'1) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof step'1 as P'8.
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (from_ge _ _ Q'7) _); [reflexivity|equal].
Qed.

(* step 36, identity *)
Lemma step'36 :
t_defined /\ t >= 0 ->
t_defined /\ Rmax t (- t) ^ 2 = t ^ 2.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'6; pose proof (proj2 G'1) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof (step'34 G'1) as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof step'1 as P'11.
  try assert (E'12 : reads_as (Rmax t (- t)) ((Rmax ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))))) by (unfold reads_as; solve [same_extremum]).
  assert (E'13 : reads_as (Rmax t (- t)) (t)) by (exact Q'10).
  split; [all_known|].
  equal.
Qed.

(* step 37, rewriting *)
Lemma step'37 :
t_defined /\ t >= 0 ->
t_defined /\ Rmax t (- t) >= 0.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'6; pose proof (proj2 G'1) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof (step'35 G'1) as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof (step'34 G'1) as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof step'1 as P'14.
  try assert (E'15 : reads_as (Rmax t (- t)) ((Rmax ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))))) by (unfold reads_as; solve [same_extremum]).
  assert (E'16 : reads_as (Rmax t (- t)) (t)) by (exact Q'13).
  split; [all_known|].
  pose proof Q'7 as W'17. says W'17.
Qed.

(* step 38, extremum *)
Lemma step'38 :
t_defined /\ t < 0 ->
t_defined /\ Rmax t (- t) = - t.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'6; pose proof (proj2 G'1) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof step'1 as P'8.
  try assert (E'9 : reads_as (Rmax t (- t)) ((Rmax ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))))) by (unfold reads_as; solve [same_extremum]).
  split; [all_known|].
  extremes.
Qed.

(* step 39, sign *)
Lemma step'39 :
t_defined /\ t < 0 ->
t_defined /\ - t >= 0.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'6; pose proof (proj2 G'1) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof step'1 as P'8.
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_lt _ _ Q'7)) _); [reflexivity|equal].
Qed.

(* step 40, identity *)
Lemma step'40 :
t_defined /\ t < 0 ->
t_defined /\ Rmax t (- t) ^ 2 = t ^ 2.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'6; pose proof (proj2 G'1) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof (step'38 G'1) as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof step'1 as P'11.
  try assert (E'12 : reads_as (Rmax t (- t)) ((Rmax ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))))) by (unfold reads_as; solve [same_extremum]).
  assert (E'13 : reads_as (Rmax t (- t)) (- t)) by (exact Q'10).
  split; [all_known|].
  equal.
Qed.

(* step 41, rewriting *)
Lemma step'41 :
t_defined /\ t < 0 ->
t_defined /\ Rmax t (- t) >= 0.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'6; pose proof (proj2 G'1) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof (step'39 G'1) as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof (step'38 G'1) as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof step'1 as P'14.
  try assert (E'15 : reads_as (Rmax t (- t)) ((Rmax ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))))) by (unfold reads_as; solve [same_extremum]).
  assert (E'16 : reads_as (Rmax t (- t)) (- t)) by (exact Q'13).
  split; [all_known|].
  pose proof Q'10 as W'17. says W'17.
Qed.

(* step 42, cases *)
Lemma step'42 :
t_defined /\ Rmax t (- t) ^ 2 = t ^ 2.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  try assert (E'6 : reads_as (Rmax t (- t)) ((Rmax ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))))) by (unfold reads_as; solve [same_extremum]).
  split; [all_known|].
  destruct (either_ge t 0) as [h'7|h'7]; [exact (proj2 (step'36 ltac:(first [exact h'7 | split; [all_known|exact h'7]])))|exact (proj2 (step'40 ltac:(first [exact h'7 | split; [all_known|exact h'7]])))].
Qed.

(* step 43, cases *)
Lemma step'43 :
t_defined /\ Rmax t (- t) >= 0.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  try assert (E'6 : reads_as (Rmax t (- t)) ((Rmax ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))))) by (unfold reads_as; solve [same_extremum]).
  split; [all_known|].
  destruct (either_ge t 0) as [h'7|h'7]; [exact (proj2 (step'37 ltac:(first [exact h'7 | split; [all_known|exact h'7]])))|exact (proj2 (step'41 ltac:(first [exact h'7 | split; [all_known|exact h'7]])))].
Qed.

(* step 44, sign *)
Lemma step'44 :
positive_semidefinite 2 D ->
(t_defined /\ 0 <= d_11 * d_22 - d_12 ^ 2) /\ Rmax t (- t) > sqrt (d_11 * d_22 - d_12 ^ 2) ->
(0 <= d_11 * d_22 - d_12 ^ 2 /\ t_defined) /\ sqrt (d_11 * d_22 - d_12 ^ 2) + Rmax t (- t) > 0.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1 G'2.
  pose proof (proj1 G'2) as D'6; pose proof (proj2 G'2) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof (step'33 G'1) as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof (step'8 G'1) as P'11.
  pose proof step'1 as P'12.
  assert (E'13 : stands (sqrt (d_11 * d_22 - d_12 ^ 2))) by (exact I).
  assert (S'14 : squares_to (sqrt (d_11 * d_22 - d_12 ^ 2)) (d_11 * d_22 - d_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_ge _ _ (Rle_ge _ _ (proj2 D'6)))) _); [reflexivity|equal]).
  try assert (E'15 : reads_as (Rmax t (- t)) ((Rmax ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))))) by (unfold reads_as; solve [same_extremum]).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'7) (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_ge _ _ Q'10))) _); [reflexivity|equal].
Qed.

(* step 45, sign *)
Lemma step'45 :
positive_semidefinite 2 D ->
(t_defined /\ 0 <= d_11 * d_22 - d_12 ^ 2) /\ Rmax t (- t) > sqrt (d_11 * d_22 - d_12 ^ 2) ->
t_defined /\ Rmax t (- t) ^ 2 > d_11 * d_22 - d_12 ^ 2.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1 G'2.
  pose proof (proj1 G'2) as D'6; pose proof (proj2 G'2) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof (step'44 G'1 G'2) as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof (step'8 G'1) as P'11.
  pose proof step'1 as P'12.
  try assert (E'13 : reads_as (Rmax t (- t)) ((Rmax ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))))) by (unfold reads_as; solve [same_extremum]).
  assert (E'14 : stands (sqrt (d_11 * d_22 - d_12 ^ 2))) by (exact I).
  assert (S'15 : squares_to (sqrt (d_11 * d_22 - d_12 ^ 2)) (d_11 * d_22 - d_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_ge _ _ (Rle_ge _ _ (proj2 D'6)))) _); [reflexivity|equal]).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ Q'10) (from_gt _ _ Q'7)) _); [reflexivity|equal].
Qed.

(* step 46, sign *)
Lemma step'46 :
positive_semidefinite 2 D ->
(t_defined /\ 0 <= d_11 * d_22 - d_12 ^ 2) /\ Rmax t (- t) <= sqrt (d_11 * d_22 - d_12 ^ 2) ->
t_defined /\ Rmax t (- t) ^ 2 <= d_11 * d_22 - d_12 ^ 2.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1 G'2.
  pose proof (proj1 G'2) as D'6; pose proof (proj2 G'2) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof (step'33 G'1) as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof (step'8 G'1) as P'11.
  pose proof step'43 as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  pose proof step'1 as P'15.
  try assert (E'16 : reads_as (Rmax t (- t)) ((Rmax ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))))) by (unfold reads_as; solve [same_extremum]).
  assert (E'17 : stands (sqrt (d_11 * d_22 - d_12 ^ 2))) by (exact I).
  assert (S'18 : squares_to (sqrt (d_11 * d_22 - d_12 ^ 2)) (d_11 * d_22 - d_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_ge _ _ (Rle_ge _ _ (proj2 D'6)))) _); [reflexivity|equal]).
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_mul _ _ _ _ (has_add _ _ _ _ (from_ge _ _ Q'10) (from_ge _ _ Q'14)) (from_le _ _ Q'7)) _); [reflexivity|equal].
Qed.

(* step 47, rewriting *)
Lemma step'47 :
positive_semidefinite 2 D ->
(t_defined /\ 0 <= d_11 * d_22 - d_12 ^ 2) /\ Rmax t (- t) > sqrt (d_11 * d_22 - d_12 ^ 2) ->
t_defined /\ t ^ 2 > d_11 * d_22 - d_12 ^ 2.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1 G'2.
  pose proof (proj1 G'2) as D'6; pose proof (proj2 G'2) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof (step'45 G'1 G'2) as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof step'42 as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof step'1 as P'14.
  try assert (E'15 : reads_as (Rmax t (- t)) ((Rmax ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))))) by (unfold reads_as; solve [same_extremum]).
  assert (E'16 : stands (sqrt (d_11 * d_22 - d_12 ^ 2))) by (exact I).
  assert (S'17 : squares_to (sqrt (d_11 * d_22 - d_12 ^ 2)) (d_11 * d_22 - d_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_ge _ _ (Rle_ge _ _ (proj2 D'6)))) _); [reflexivity|equal]).
  assert (E'18 : reads_as (Rmax t (- t) ^ 2) (t ^ 2)) by (exact Q'13).
  split; [all_known|].
  pose proof Q'10 as W'19. says W'19.
Qed.

(* step 48, rewriting *)
Lemma step'48 :
positive_semidefinite 2 D ->
(t_defined /\ 0 <= d_11 * d_22 - d_12 ^ 2) /\ Rmax t (- t) <= sqrt (d_11 * d_22 - d_12 ^ 2) ->
t_defined /\ t ^ 2 <= d_11 * d_22 - d_12 ^ 2.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1 G'2.
  pose proof (proj1 G'2) as D'6; pose proof (proj2 G'2) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof (step'46 G'1 G'2) as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof step'42 as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof step'1 as P'14.
  try assert (E'15 : reads_as (Rmax t (- t)) ((Rmax ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))))) by (unfold reads_as; solve [same_extremum]).
  assert (E'16 : stands (sqrt (d_11 * d_22 - d_12 ^ 2))) by (exact I).
  assert (S'17 : squares_to (sqrt (d_11 * d_22 - d_12 ^ 2)) (d_11 * d_22 - d_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_ge _ _ (Rle_ge _ _ (proj2 D'6)))) _); [reflexivity|equal]).
  assert (E'18 : reads_as (Rmax t (- t) ^ 2) (t ^ 2)) by (exact Q'13).
  split; [all_known|].
  pose proof Q'10 as W'19. says W'19.
Qed.

(* step 49, introduction *)
Lemma step'49 :
positive_semidefinite 2 D ->
(t_defined /\ 0 <= d_11 * d_22 - d_12 ^ 2) /\ (t ^ 2 > d_11 * d_22 - d_12 ^ 2 <-> Rmax t (- t) > sqrt (d_11 * d_22 - d_12 ^ 2)).
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1.
  pose proof step'1 as P'6.
  pose proof (step'33 G'1) as P'7.
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof (step'8 G'1) as P'10.
  try assert (E'11 : reads_as (Rmax t (- t)) ((Rmax ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))))) by (unfold reads_as; solve [same_extremum]).
  assert (E'12 : stands (sqrt (d_11 * d_22 - d_12 ^ 2))) by (exact I).
  assert (S'13 : squares_to (sqrt (d_11 * d_22 - d_12 ^ 2)) (d_11 * d_22 - d_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_ge _ _ (Rle_ge _ _ D'8))) _); [reflexivity|equal]).
  split; [all_known|].
  split; [intros h'14; destruct (either_gt (Rmax t (- t)) (sqrt (d_11 * d_22 - d_12 ^ 2))) as [h'15|h'15]; [exact h'15|exfalso; pose proof (proj2 (step'48 G'1 ltac:(first [exact h'15 | split; [all_known|exact h'15]]))) as Against'; opened_everywhere; lra]|intros h'16; exact (proj2 (step'47 G'1 ltac:(first [exact h'16 | split; [all_known|exact h'16]])))].
Qed.

(* step 50, rewriting *)
Lemma step'50 :
M_defined /\ (~ positive_semidefinite 2 M) ->
M_defined /\ (~ positive_semidefinite 2 M).
Proof using All.
  pose proof K_B'read as [N'1 [C'2 [C'3 M'4]]].
  pose proof M'read as [C'5 M'6].
  intros G'1.
  pose proof (proj1 G'1) as D'7; pose proof (proj2 G'1) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  split; [all_known|].
  exact Q'8.
Qed.

(* step 51, detachment *)
Lemma step'51 :
M_defined /\ (~ positive_semidefinite 2 M) ->
positive_semidefinite 2 D ->
t_defined /\ t ^ 2 > d_11 * d_22 - d_12 ^ 2.
Proof using All.
  pose proof K_B'read as [N'1 [C'2 [C'3 M'4]]].
  pose proof M'read as [C'5 M'6].
  pose proof t'read as [N'7 [C'8 [C'9 [C'10 E'11]]]].
  intros G'1 G'2.
  pose proof (proj1 G'1) as D'12; pose proof (proj2 G'1) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof (step'32 G'2) as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (step'50 G'1) as P'17.
  pose proof (proj1 P'17) as D'18; pose proof (proj2 P'17) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  split; [all_known|].
  exact ((proj1 Q'16) Q'13).
Qed.

(* step 52, detachment *)
Lemma step'52 :
M_defined /\ (~ positive_semidefinite 2 M) ->
positive_semidefinite 2 D ->
(t_defined /\ 0 <= d_11 * d_22 - d_12 ^ 2) /\ Rmax t (- t) > sqrt (d_11 * d_22 - d_12 ^ 2).
Proof using All.
  pose proof K_B'read as [N'1 [C'2 [C'3 M'4]]].
  pose proof M'read as [C'5 M'6].
  pose proof t'read as [N'7 [C'8 [C'9 [C'10 E'11]]]].
  intros G'1 G'2.
  pose proof (proj1 G'1) as D'12; pose proof (proj2 G'1) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof (step'49 G'2) as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (step'51 G'1 G'2) as P'17.
  pose proof (proj1 P'17) as D'18; pose proof (proj2 P'17) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  try assert (E'20 : reads_as (Rmax t (- t)) ((Rmax ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))))) by (unfold reads_as; solve [same_extremum]).
  assert (E'21 : stands (sqrt (d_11 * d_22 - d_12 ^ 2))) by (exact I).
  assert (S'22 : squares_to (sqrt (d_11 * d_22 - d_12 ^ 2)) (d_11 * d_22 - d_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_ge _ _ (Rle_ge _ _ (proj2 D'15)))) _); [reflexivity|equal]).
  split; [all_known|].
  exact ((proj1 Q'16) Q'19).
Qed.

(* step 53, rewriting *)
Lemma step'53 :
(t_defined /\ 0 <= d_11 * d_22 - d_12 ^ 2) /\ Rmax t (- t) > sqrt (d_11 * d_22 - d_12 ^ 2) ->
(t_defined /\ 0 <= d_11 * d_22 - d_12 ^ 2) /\ Rmax t (- t) > sqrt (d_11 * d_22 - d_12 ^ 2).
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'6; pose proof (proj2 G'1) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  try assert (E'8 : reads_as (Rmax t (- t)) ((Rmax ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))))) by (unfold reads_as; solve [same_extremum]).
  assert (E'9 : stands (sqrt (d_11 * d_22 - d_12 ^ 2))) by (exact I).
  assert (S'10 : squares_to (sqrt (d_11 * d_22 - d_12 ^ 2)) (d_11 * d_22 - d_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_ge _ _ (Rle_ge _ _ (proj2 D'6)))) _); [reflexivity|equal]).
  split; [all_known|].
  exact Q'7.
Qed.

(* step 54, detachment *)
Lemma step'54 :
positive_semidefinite 2 D ->
(t_defined /\ 0 <= d_11 * d_22 - d_12 ^ 2) /\ Rmax t (- t) > sqrt (d_11 * d_22 - d_12 ^ 2) ->
t_defined /\ t ^ 2 > d_11 * d_22 - d_12 ^ 2.
Proof using All.
  pose proof t'read as [N'1 [C'2 [C'3 [C'4 E'5]]]].
  intros G'1 G'2.
  pose proof (proj1 G'2) as D'6; pose proof (proj2 G'2) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof (step'49 G'1) as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof (step'53 G'2) as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  try assert (E'14 : reads_as (Rmax t (- t)) ((Rmax ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))))) by (unfold reads_as; solve [same_extremum]).
  assert (E'15 : stands (sqrt (d_11 * d_22 - d_12 ^ 2))) by (exact I).
  assert (S'16 : squares_to (sqrt (d_11 * d_22 - d_12 ^ 2)) (d_11 * d_22 - d_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_ge _ _ (Rle_ge _ _ (proj2 D'6)))) _); [reflexivity|equal]).
  split; [all_known|].
  exact ((proj2 Q'10) Q'7).
Qed.

(* step 55, detachment *)
Lemma step'55 :
positive_semidefinite 2 D ->
(t_defined /\ 0 <= d_11 * d_22 - d_12 ^ 2) /\ Rmax t (- t) > sqrt (d_11 * d_22 - d_12 ^ 2) ->
M_defined /\ (~ positive_semidefinite 2 M).
Proof using All.
  pose proof K_B'read as [N'1 [C'2 [C'3 M'4]]].
  pose proof M'read as [C'5 M'6].
  pose proof t'read as [N'7 [C'8 [C'9 [C'10 E'11]]]].
  intros G'1 G'2.
  pose proof (proj1 G'2) as D'12; pose proof (proj2 G'2) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof (step'32 G'1) as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (step'54 G'1 G'2) as P'17.
  pose proof (proj1 P'17) as D'18; pose proof (proj2 P'17) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  try assert (E'20 : reads_as (Rmax t (- t)) ((Rmax ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))))) by (unfold reads_as; solve [same_extremum]).
  assert (E'21 : stands (sqrt (d_11 * d_22 - d_12 ^ 2))) by (exact I).
  assert (S'22 : squares_to (sqrt (d_11 * d_22 - d_12 ^ 2)) (d_11 * d_22 - d_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_ge _ _ (Rle_ge _ _ (proj2 D'12)))) _); [reflexivity|equal]).
  split; [all_known|].
  exact ((proj2 Q'16) Q'19).
Qed.

(* step 56, introduction *)
Lemma step'56 :
positive_semidefinite 2 D ->
(M_defined /\ t_defined /\ 0 <= d_11 * d_22 - d_12 ^ 2) /\ (~ positive_semidefinite 2 M <-> Rmax t (- t) > sqrt (d_11 * d_22 - d_12 ^ 2)).
Proof using All.
  pose proof K_B'read as [N'1 [C'2 [C'3 M'4]]].
  pose proof M'read as [C'5 M'6].
  pose proof t'read as [N'7 [C'8 [C'9 [C'10 E'11]]]].
  intros G'1.
  pose proof (step'32 G'1) as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  pose proof (step'49 G'1) as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  try assert (E'18 : reads_as (Rmax t (- t)) ((Rmax ((v_11 * v_22 * k_11 + v_11 * v_22 * k_22 + v_11 * d_22 - v_12 ^ 2 * k_11 - v_12 ^ 2 * k_22 - 2 * v_12 * d_12 + v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2)) ((- v_11 * v_22 * k_11 - v_11 * v_22 * k_22 - v_11 * d_22 + v_12 ^ 2 * k_11 + v_12 ^ 2 * k_22 + 2 * v_12 * d_12 - v_22 * d_11) / (v_11 * v_22 - v_12 ^ 2))))) by (unfold reads_as; solve [same_extremum]).
  assert (E'19 : stands (sqrt (d_11 * d_22 - d_12 ^ 2))) by (exact I).
  assert (S'20 : squares_to (sqrt (d_11 * d_22 - d_12 ^ 2)) (d_11 * d_22 - d_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_ge _ _ (Rle_ge _ _ (proj2 D'16)))) _); [reflexivity|equal]).
  split; [all_known|].
  split; [intros h'21; exact (proj2 (step'52 ltac:(first [exact h'21 | split; [all_known|exact h'21]]) G'1))|intros h'23; exact (proj2 (step'55 G'1 ltac:(first [exact h'23 | split; [all_known|exact h'23]])))].
Qed.

End derivation.

(** * cp-matrix *)

Module cp_matrix.
Import Statement.cp_matrix.

Theorem proof : claim.
Proof.
  intros k_11 k_12 k_21 k_22 d_11 d_12 d_22 v_11 v_12 v_22 sigma K D V K_B K_B_defined M M_defined t t_defined H'1 H'2.
  exact (step'2 k_11 k_12 k_21 k_22 d_11 d_12 d_22 v_11 v_12 v_22 H'1 H'2).
Qed.

End cp_matrix.

(** * squared *)

Module squared.
Import Statement.squared.

Theorem proof : claim.
Proof.
  intros k_11 k_12 k_21 k_22 d_11 d_12 d_22 v_11 v_12 v_22 sigma K D V K_B K_B_defined M M_defined t t_defined H'1 H'2 G'1.
  exact (step'32 k_11 k_12 k_21 k_22 d_11 d_12 d_22 v_11 v_12 v_22 H'1 H'2 G'1).
Qed.

End squared.

(** * criterion *)

Module criterion.
Import Statement.criterion.

Theorem proof : claim.
Proof.
  intros k_11 k_12 k_21 k_22 d_11 d_12 d_22 v_11 v_12 v_22 sigma K D V K_B K_B_defined M M_defined t t_defined H'1 H'2 G'1.
  exact (step'56 k_11 k_12 k_21 k_22 d_11 d_12 d_22 v_11 v_12 v_22 H'1 H'2 G'1).
Qed.

End criterion.

(** * What all of them assume *)

Definition proofs := (cp_matrix.proof, squared.proof, criterion.proof, I).

Print Assumptions proofs.
