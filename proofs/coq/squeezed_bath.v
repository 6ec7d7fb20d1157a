(** squeezed-bath: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic squeezed_bath; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module heating.
Definition claim : Prop :=
  forall nu v_11 v_12 mu b_11 b_12 gamma : R,
  let V : mat := of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC ((nu ^ 2 + v_12 ^ 2) / v_11)]] in
  let V_defined : Prop := v_11 <> 0 in
  let V_b : mat := of_rows [[RtoC b_11; RtoC b_12]; [RtoC b_12; RtoC ((b_12 ^ 2 + mu ^ 2) / b_11)]] in
  let V_b_defined : Prop := b_11 <> 0 in
  let c_b : R := Re (mtrace 2 (mmul 2 V_b (minv 2 V)) / RtoC 2)%C in
  let c_b_defined : Prop := V_b_defined /\ V_defined /\ mdet 2 V <> RtoC 0 /\ is_real (mtrace 2 (mmul 2 V_b (minv 2 V)) / RtoC 2)%C in
  nu >= 1 ->
  gamma > 0 ->
  v_11 > 0 ->
  mu >= 1 ->
  b_11 > 0 ->
  (V_defined /\ mdet 2 V <> RtoC 0 /\ V_b_defined /\ c_b_defined) /\ (mtrace 2 (mscale (RtoC gamma) (mmul 2 (minv 2 V) (madd V_b (mscale (RtoC (-1)) V)))) / RtoC 2)%C = RtoC (gamma * (c_b - 1)).
End heating.

Module angle.
Definition claim : Prop :=
  forall nu v_11 mu b_11 gamma r s phi : R,
  nu >= 1 ->
  gamma > 0 ->
  v_11 > 0 ->
  mu >= 1 ->
  b_11 > 0 ->
  nu <> 0 /\ (mtrace 2 (of_rows [[RtoC ((mu * exp (2 * s) * cos phi ^ 2 + mu * exp (- 2 * s) * sin phi ^ 2) * exp (- 2 * r) / nu); RtoC ((mu * exp (2 * s) - mu * exp (- 2 * s)) * exp (2 * r) * sin phi * cos phi / nu)]; [RtoC ((mu * exp (2 * s) - mu * exp (- 2 * s)) * exp (- 2 * r) * sin phi * cos phi / nu); RtoC ((mu * exp (2 * s) * sin phi ^ 2 + mu * exp (- 2 * s) * cos phi ^ 2) * exp (2 * r) / nu)]]) / RtoC 2)%C = RtoC (mu * (- cos (2 * phi) * sinh (2 * r) * sinh (2 * s) + cosh (2 * r) * cosh (2 * s)) / nu).
End angle.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic.

Module cited'one_mode_criterion.
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

End derivation.

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
Theorem proof : claim.
Proof.
  intros k_11 k_12 k_21 k_22 d_11 d_12 d_22 v_11 v_12 v_22 sigma K D V K_B K_B_defined M M_defined t t_defined H'1 H'2 G'1.
  exact (step'32 k_11 k_12 k_21 k_22 d_11 d_12 d_22 v_11 v_12 v_22 H'1 H'2 G'1).
Qed.
End squared.

End cited'one_mode_criterion.

Section derivation.
Variable nu : R.
Variable v_11 : R.
Variable v_12 : R.
Variable mu : R.
Variable b_11 : R.
Variable b_12 : R.
Variable gamma : R.
Variable r : R.
Variable s : R.
Variable phi : R.
Let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]].
Let V : mat := of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC ((nu ^ 2 + v_12 ^ 2) / v_11)]].
Let V_defined : Prop := v_11 <> 0.
Let V_b : mat := of_rows [[RtoC b_11; RtoC b_12]; [RtoC b_12; RtoC ((b_12 ^ 2 + mu ^ 2) / b_11)]].
Let V_b_defined : Prop := b_11 <> 0.
Let c_b : R := Re (mtrace 2 (mmul 2 V_b (minv 2 V)) / RtoC 2)%C.
Let c_b_defined : Prop := V_b_defined /\ V_defined /\ mdet 2 V <> RtoC 0 /\ is_real (mtrace 2 (mmul 2 V_b (minv 2 V)) / RtoC 2)%C.
Let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]].
Let D : mat := mscale (RtoC gamma) V_b.
Let D_defined : Prop := V_b_defined.
Let K_B : mat := madd K (mmul 2 D (minv 2 V)).
Let K_B_defined : Prop := D_defined /\ V_defined /\ mdet 2 V <> RtoC 0.
Let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))).
Let M_defined : Prop := D_defined /\ K_B_defined.
Hypothesis H'1 : nu >= 1.
Hypothesis H'2 : gamma > 0.
Hypothesis H'3 : v_11 > 0.
Hypothesis H'4 : mu >= 1.
Hypothesis H'5 : b_11 > 0.

Lemma V'read :
  (v_11 <> 0) /\
  (V_defined) /\
  (entries_as 2 2 V (of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC ((nu ^ 2 + v_12 ^ 2) / v_11)]])).
Proof using All.
  try assert (N'1 : v_11 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'3))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'2 : v_11 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'3) _) eq_refl); equal).
  assert (C'3 : V_defined) by (unfold V_defined; all_known).
  assert (M'4 : entries_as 2 2 V (of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC ((nu ^ 2 + v_12 ^ 2) / v_11)]])) by (unfold entries_as, V; equal_entries).
  all_known.
Qed.

Lemma V_b'read :
  (b_11 <> 0) /\
  (V_b_defined) /\
  (entries_as 2 2 V_b (of_rows [[RtoC b_11; RtoC b_12]; [RtoC b_12; RtoC ((mu ^ 2 + b_12 ^ 2) / b_11)]])).
Proof using All.
  try assert (N'1 : b_11 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'5))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'2 : b_11 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'5) _) eq_refl); equal).
  assert (C'3 : V_b_defined) by (unfold V_b_defined; all_known).
  assert (M'4 : entries_as 2 2 V_b (of_rows [[RtoC b_11; RtoC b_12]; [RtoC b_12; RtoC ((mu ^ 2 + b_12 ^ 2) / b_11)]])) by (unfold entries_as, V_b; equal_entries).
  all_known.
Qed.

Lemma c_b'read :
  (((nu ^ 2 * v_11) / v_11) <> 0) /\
  ((nu ^ 2 * v_11) <> 0) /\
  (nu <> 0) /\
  (mdet 2 V <> RtoC 0) /\
  (is_real (mtrace 2 (mmul 2 V_b (minv 2 V)) / RtoC 2)%C) /\
  (c_b_defined) /\
  (reads_as c_b (((1/2) * nu ^ 2 * v_11 * b_11 ^ 2 + (1/2) * v_11 ^ 3 * mu ^ 2 + (1/2) * v_11 ^ 3 * b_12 ^ 2 - v_11 ^ 2 * b_11 * v_12 * b_12 + (1/2) * v_11 * b_11 ^ 2 * v_12 ^ 2) / nu ^ 2 / v_11 ^ 2 / b_11)).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof V_b'read as [C'4 [C'5 M'6]].
  assert (N'7 : ((nu ^ 2 * v_11) / v_11) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'8 : (nu ^ 2 * v_11) <> 0) by (intro Z'; apply N'7; rewrite Z'; field; nonzero).
  assert (N'9 : nu <> 0) by (intro Z'; apply N'8; transitivity (nu * (nu * v_11)); [close|rewrite Z'; ring]).
  assert (C'10 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'11 : is_real (mtrace 2 (mmul 2 V_b (minv 2 V)) / RtoC 2)%C) by (real_number).
  assert (C'12 : c_b_defined) by (unfold c_b_defined; all_known).
  assert (E'13 : reads_as c_b (((1/2) * nu ^ 2 * v_11 * b_11 ^ 2 + (1/2) * v_11 ^ 3 * mu ^ 2 + (1/2) * v_11 ^ 3 * b_12 ^ 2 - v_11 ^ 2 * b_11 * v_12 * b_12 + (1/2) * v_11 * b_11 ^ 2 * v_12 ^ 2) / nu ^ 2 / v_11 ^ 2 / b_11)) by (unfold reads_as, c_b; equal).
  all_known.
Qed.

Lemma K'read :
  (entries_as 2 2 K (of_rows [[RtoC (- (1/2) * gamma); RtoC 0]; [RtoC 0; RtoC (- (1/2) * gamma)]])).
Proof using All.
  assert (M'1 : entries_as 2 2 K (of_rows [[RtoC (- (1/2) * gamma); RtoC 0]; [RtoC 0; RtoC (- (1/2) * gamma)]])) by (unfold entries_as, K; equal_entries).
  all_known.
Qed.

Lemma D'read :
  (D_defined) /\
  (entries_as 2 2 D (of_rows [[RtoC (gamma * b_11); RtoC (gamma * b_12)]; [RtoC (gamma * b_12); RtoC ((gamma * mu ^ 2 + gamma * b_12 ^ 2) / b_11)]])).
Proof using All.
  pose proof V_b'read as [C'1 [C'2 M'3]].
  assert (C'4 : D_defined) by (unfold D_defined; all_known).
  assert (M'5 : entries_as 2 2 D (of_rows [[RtoC (gamma * b_11); RtoC (gamma * b_12)]; [RtoC (gamma * b_12); RtoC ((gamma * mu ^ 2 + gamma * b_12 ^ 2) / b_11)]])) by (unfold entries_as, D; equal_entries).
  all_known.
Qed.

Lemma K_B'read :
  (((nu ^ 2 * v_11) / v_11) <> 0) /\
  ((nu ^ 2 * v_11) <> 0) /\
  (nu <> 0) /\
  (mdet 2 V <> RtoC 0) /\
  (K_B_defined) /\
  (entries_as 2 2 K_B (of_rows [[RtoC ((- (1/2) * nu ^ 2 * gamma * v_11 ^ 2 + nu ^ 2 * gamma * v_11 * b_11 - gamma * v_11 ^ 2 * v_12 * b_12 + gamma * v_11 * b_11 * v_12 ^ 2) / nu ^ 2 / v_11 ^ 2); RtoC ((gamma * v_11 ^ 2 * b_12 - gamma * v_11 * b_11 * v_12) / nu ^ 2 / v_11)]; [RtoC ((nu ^ 2 * gamma * v_11 * b_11 * b_12 - gamma * v_11 ^ 2 * mu ^ 2 * v_12 - gamma * v_11 ^ 2 * v_12 * b_12 ^ 2 + gamma * v_11 * b_11 * v_12 ^ 2 * b_12) / nu ^ 2 / v_11 ^ 2 / b_11); RtoC ((- (1/2) * nu ^ 2 * gamma * v_11 * b_11 + gamma * v_11 ^ 2 * mu ^ 2 + gamma * v_11 ^ 2 * b_12 ^ 2 - gamma * v_11 * b_11 * v_12 * b_12) / nu ^ 2 / v_11 / b_11)]])).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof V_b'read as [C'4 [C'5 M'6]].
  pose proof K'read as M'7.
  pose proof D'read as [C'8 M'9].
  assert (N'10 : ((nu ^ 2 * v_11) / v_11) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'11 : (nu ^ 2 * v_11) <> 0) by (intro Z'; apply N'10; rewrite Z'; field; nonzero).
  assert (N'12 : nu <> 0) by (intro Z'; apply N'11; transitivity (nu * (nu * v_11)); [close|rewrite Z'; ring]).
  assert (C'13 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'14 : K_B_defined) by (unfold K_B_defined; all_known).
  assert (M'15 : entries_as 2 2 K_B (of_rows [[RtoC ((- (1/2) * nu ^ 2 * gamma * v_11 ^ 2 + nu ^ 2 * gamma * v_11 * b_11 - gamma * v_11 ^ 2 * v_12 * b_12 + gamma * v_11 * b_11 * v_12 ^ 2) / nu ^ 2 / v_11 ^ 2); RtoC ((gamma * v_11 ^ 2 * b_12 - gamma * v_11 * b_11 * v_12) / nu ^ 2 / v_11)]; [RtoC ((nu ^ 2 * gamma * v_11 * b_11 * b_12 - gamma * v_11 ^ 2 * mu ^ 2 * v_12 - gamma * v_11 ^ 2 * v_12 * b_12 ^ 2 + gamma * v_11 * b_11 * v_12 ^ 2 * b_12) / nu ^ 2 / v_11 ^ 2 / b_11); RtoC ((- (1/2) * nu ^ 2 * gamma * v_11 * b_11 + gamma * v_11 ^ 2 * mu ^ 2 + gamma * v_11 ^ 2 * b_12 ^ 2 - gamma * v_11 * b_11 * v_12 * b_12) / nu ^ 2 / v_11 / b_11)]])) by (unfold entries_as, K_B; equal_entries).
  all_known.
Qed.

Lemma M'read :
  (M_defined) /\
  (entries_as 2 2 M (of_rows [[RtoC (gamma * b_11); Pair ((nu ^ 2 * gamma * v_11 ^ 2 * b_11 * b_12) / nu ^ 2 / v_11 ^ 2 / b_11) ((- nu ^ 2 * gamma * v_11 ^ 2 * b_11 + nu ^ 2 * gamma * v_11 * b_11 ^ 2 + gamma * v_11 ^ 3 * mu ^ 2 + gamma * v_11 ^ 3 * b_12 ^ 2 - 2 * gamma * v_11 ^ 2 * b_11 * v_12 * b_12 + gamma * v_11 * b_11 ^ 2 * v_12 ^ 2) / nu ^ 2 / v_11 ^ 2 / b_11)]; [Pair ((nu ^ 2 * gamma * v_11 ^ 2 * b_11 * b_12) / nu ^ 2 / v_11 ^ 2 / b_11) ((nu ^ 2 * gamma * v_11 ^ 2 * b_11 - nu ^ 2 * gamma * v_11 * b_11 ^ 2 - gamma * v_11 ^ 3 * mu ^ 2 - gamma * v_11 ^ 3 * b_12 ^ 2 + 2 * gamma * v_11 ^ 2 * b_11 * v_12 * b_12 - gamma * v_11 * b_11 ^ 2 * v_12 ^ 2) / nu ^ 2 / v_11 ^ 2 / b_11); RtoC ((gamma * mu ^ 2 + gamma * b_12 ^ 2) / b_11)]])).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof V_b'read as [C'4 [C'5 M'6]].
  pose proof K'read as M'7.
  pose proof D'read as [C'8 M'9].
  pose proof K_B'read as [N'10 [N'11 [N'12 [C'13 [C'14 M'15]]]]].
  assert (C'16 : M_defined) by (unfold M_defined; all_known).
  assert (M'17 : entries_as 2 2 M (of_rows [[RtoC (gamma * b_11); Pair ((nu ^ 2 * gamma * v_11 ^ 2 * b_11 * b_12) / nu ^ 2 / v_11 ^ 2 / b_11) ((- nu ^ 2 * gamma * v_11 ^ 2 * b_11 + nu ^ 2 * gamma * v_11 * b_11 ^ 2 + gamma * v_11 ^ 3 * mu ^ 2 + gamma * v_11 ^ 3 * b_12 ^ 2 - 2 * gamma * v_11 ^ 2 * b_11 * v_12 * b_12 + gamma * v_11 * b_11 ^ 2 * v_12 ^ 2) / nu ^ 2 / v_11 ^ 2 / b_11)]; [Pair ((nu ^ 2 * gamma * v_11 ^ 2 * b_11 * b_12) / nu ^ 2 / v_11 ^ 2 / b_11) ((nu ^ 2 * gamma * v_11 ^ 2 * b_11 - nu ^ 2 * gamma * v_11 * b_11 ^ 2 - gamma * v_11 ^ 3 * mu ^ 2 - gamma * v_11 ^ 3 * b_12 ^ 2 + 2 * gamma * v_11 ^ 2 * b_11 * v_12 * b_12 - gamma * v_11 * b_11 ^ 2 * v_12 ^ 2) / nu ^ 2 / v_11 ^ 2 / b_11); RtoC ((gamma * mu ^ 2 + gamma * b_12 ^ 2) / b_11)]])) by (unfold entries_as, M; equal_entries).
  all_known.
Qed.

(* step 2, identity: ½ tr V⁻¹V̇ with V̇ = γ V_b − V *)
Lemma step'2 :
(V_defined /\ mdet 2 V <> RtoC 0 /\ V_b_defined /\ c_b_defined) /\ (mtrace 2 (mscale (RtoC gamma) (mmul 2 (minv 2 V) (madd V_b (mscale (RtoC (-1)) V)))) / RtoC 2)%C = RtoC (gamma * (c_b - 1)).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof V_b'read as [C'4 [C'5 M'6]].
  pose proof c_b'read as [N'7 [N'8 [N'9 [C'10 [C'11 [C'12 E'13]]]]]].
  split; [all_known|].
  first [equal_complex|equal_traces].
Qed.

(* step 19, identity: V⁻¹ = diag e^−2r, e^2r /ν *)
Lemma step'19 :
nu <> 0 /\ (mtrace 2 (of_rows [[RtoC ((mu * exp (2 * s) * cos phi ^ 2 + mu * exp (- 2 * s) * sin phi ^ 2) * exp (- 2 * r) / nu); RtoC ((mu * exp (2 * s) - mu * exp (- 2 * s)) * exp (2 * r) * sin phi * cos phi / nu)]; [RtoC ((mu * exp (2 * s) - mu * exp (- 2 * s)) * exp (- 2 * r) * sin phi * cos phi / nu); RtoC ((mu * exp (2 * s) * sin phi ^ 2 + mu * exp (- 2 * s) * cos phi ^ 2) * exp (2 * r) / nu)]]) / RtoC 2)%C = RtoC (mu * (- cos (2 * phi) * sinh (2 * r) * sinh (2 * s) + cosh (2 * r) * cosh (2 * s)) / nu).
Proof using All.
  assert (E'1 : reads_as (exp (2 * s)) ((exp s ^ 2))) by (exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- 2 * s)) ((/ (exp s ^ 2)))) by (exponential ([((-2)%Z, s)] : list (Z * R))).
  assert (E'3 : reads_as (exp (- 2 * r)) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'4 : reads_as (exp (2 * r)) ((exp r ^ 2))) by (exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'5 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'6 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'7 : reads_as (exp (- (2 * s))) ((/ (exp s ^ 2)))) by (exponential ([((-2)%Z, s)] : list (Z * R))).
  assert (E'8 : reads_as (cosh (2 * s)) ((((exp s ^ 2)) + / ((exp s ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'9 : reads_as (sinh (2 * r)) ((((exp r ^ 2)) - / ((exp r ^ 2))) / 2)) by (apply sinh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'10 : reads_as (sinh (2 * s)) ((((exp s ^ 2)) - / ((exp s ^ 2))) / 2)) by (apply sinh_of; exponential ([((2)%Z, s)] : list (Z * R))).
  assert (T'11 : squares_to (cos phi) (1 - sin phi ^ 2)) by (exact (circle phi)).
  assert (E'12 : stands (cos phi)) by (exact I).
  assert (E'13 : stands (sin phi)) by (exact I).
  assert (E'14 : reads_as (cos (2 * phi)) ((1 - 2 * sin phi ^ 2))) by (turned cos ([((2)%Z, phi)] : list (Z * R))).
  assert (E'15 : reads_as (sin (2 * phi)) ((2 * cos phi * sin phi))) by (turned sin ([((2)%Z, phi)] : list (Z * R))).
  try assert (N'16 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'17 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  first [equal_complex|equal_traces].
Qed.

End derivation.

(** * heating *)

Module heating.
Import Statement.heating.

Theorem proof : claim.
Proof.
  intros nu v_11 v_12 mu b_11 b_12 gamma V V_defined V_b V_b_defined c_b c_b_defined H'1 H'2 H'3 H'4 H'5.
  exact (step'2 nu v_11 v_12 mu b_11 b_12 gamma 0 0 0 H'1 H'2 H'3 H'4 H'5).
Qed.

End heating.

(** * angle *)

Module angle.
Import Statement.angle.

Theorem proof : claim.
Proof.
  intros nu v_11 mu b_11 gamma r s phi H'1 H'2 H'3 H'4 H'5.
  exact (step'19 nu v_11 0 mu b_11 0 gamma r s phi H'1 H'2 H'3 H'4 H'5).
Qed.

End angle.

(** * What all of them assume *)

Definition proofs := (heating.proof, angle.proof, I).

Print Assumptions proofs.
