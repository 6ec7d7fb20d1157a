(** one-mode-channels: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic one_mode_channels; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module attenuator.
Definition claim : Prop :=
  forall nu r mu gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  let D : mat := of_rows [[RtoC (gamma * mu); RtoC 0]; [RtoC 0; RtoC (gamma * mu)]] in
  let M_loss : mat := madd D (mscale Ci (madd (mmul 2 (madd (mmul 2 D (minv 2 V)) (of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]])) sigma) (mmul 2 sigma (madd (of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]]) (mmul 2 (minv 2 (mtrans V)) (mtrans D)))))) in
  let M_loss_defined : Prop := mdet 2 V <> RtoC 0 /\ mdet 2 (mtrans V) <> RtoC 0 in
  nu >= 1 ->
  mu >= 1 ->
  gamma > 0 ->
  (M_loss_defined /\ c_defined /\ mu <> 0) /\ (~ positive_semidefinite 2 M_loss <-> c > (mu + 1) / (2 * mu)).
End attenuator.

Module amplifier.
Definition claim : Prop :=
  forall nu r mu gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  let D : mat := of_rows [[RtoC (gamma * mu); RtoC 0]; [RtoC 0; RtoC (gamma * mu)]] in
  let M_gain : mat := madd D (mscale Ci (madd (mmul 2 (madd (mmul 2 D (minv 2 V)) (of_rows [[RtoC (gamma / 2); RtoC 0]; [RtoC 0; RtoC (gamma / 2)]])) sigma) (mmul 2 sigma (madd (of_rows [[RtoC (gamma / 2); RtoC 0]; [RtoC 0; RtoC (gamma / 2)]]) (mmul 2 (minv 2 (mtrans V)) (mtrans D)))))) in
  let M_gain_defined : Prop := mdet 2 V <> RtoC 0 /\ mdet 2 (mtrans V) <> RtoC 0 in
  nu >= 1 ->
  mu >= 1 ->
  gamma > 0 ->
  (M_gain_defined /\ c_defined /\ mu <> 0) /\ (~ positive_semidefinite 2 M_gain <-> c > (mu - 1) / (2 * mu)).
End amplifier.

Module added_noise.
Definition claim : Prop :=
  forall nu r mu gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  let D : mat := of_rows [[RtoC (gamma * mu); RtoC 0]; [RtoC 0; RtoC (gamma * mu)]] in
  let M_noise : mat := madd D (mscale Ci (madd (mmul 2 (madd (of_rows [[RtoC 0; RtoC 0]; [RtoC 0; RtoC 0]]) (mmul 2 D (minv 2 V))) sigma) (mmul 2 sigma (madd (of_rows [[RtoC 0; RtoC 0]; [RtoC 0; RtoC 0]]) (mmul 2 (minv 2 (mtrans V)) (mtrans D)))))) in
  let M_noise_defined : Prop := mdet 2 V <> RtoC 0 /\ mdet 2 (mtrans V) <> RtoC 0 in
  nu >= 1 ->
  mu >= 1 ->
  gamma > 0 ->
  (M_noise_defined /\ c_defined) /\ (~ positive_semidefinite 2 M_noise <-> c > 1 / 2).
End added_noise.

Module amplifier_defect.
Definition claim : Prop :=
  forall nu r mu gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  let D : mat := of_rows [[RtoC (gamma * mu); RtoC 0]; [RtoC 0; RtoC (gamma * mu)]] in
  let M_gain : mat := madd D (mscale Ci (madd (mmul 2 (madd (mmul 2 D (minv 2 V)) (of_rows [[RtoC (gamma / 2); RtoC 0]; [RtoC 0; RtoC (gamma / 2)]])) sigma) (mmul 2 sigma (madd (of_rows [[RtoC (gamma / 2); RtoC 0]; [RtoC 0; RtoC (gamma / 2)]]) (mmul 2 (minv 2 (mtrans V)) (mtrans D)))))) in
  let M_gain_defined : Prop := mdet 2 V <> RtoC 0 /\ mdet 2 (mtrans V) <> RtoC 0 in
  nu >= 1 ->
  mu >= 1 ->
  gamma > 0 ->
  (M_gain_defined /\ c_defined) /\ smallest_eigenvalue 2 M_gain (- 2 * c * gamma * mu + gamma * (mu - 1)).
End amplifier_defect.

Module warm_bath.
Definition claim : Prop :=
  forall nu mu gamma : R,
  nu >= 1 ->
  mu >= 1 ->
  gamma > 0 ->
  mu <> 0 /\ ((mu + 1) / (2 * mu) > 1 / 2 /\ (mu + 1) / (2 * mu) <= 1).
End warm_bath.

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
Variable r : R.
Variable mu : R.
Variable gamma : R.
Let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]].
Let u : mat := of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]].
Let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]].
Let c : R := cosh (2 * r) / nu.
Let c_defined : Prop := nu <> 0.
Let D : mat := of_rows [[RtoC (gamma * mu); RtoC 0]; [RtoC 0; RtoC (gamma * mu)]].
Let M_loss : mat := madd D (mscale Ci (madd (mmul 2 (madd (mmul 2 D (minv 2 V)) (of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]])) sigma) (mmul 2 sigma (madd (of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]]) (mmul 2 (minv 2 (mtrans V)) (mtrans D)))))).
Let M_loss_defined : Prop := mdet 2 V <> RtoC 0 /\ mdet 2 (mtrans V) <> RtoC 0.
Let M_gain : mat := madd D (mscale Ci (madd (mmul 2 (madd (mmul 2 D (minv 2 V)) (of_rows [[RtoC (gamma / 2); RtoC 0]; [RtoC 0; RtoC (gamma / 2)]])) sigma) (mmul 2 sigma (madd (of_rows [[RtoC (gamma / 2); RtoC 0]; [RtoC 0; RtoC (gamma / 2)]]) (mmul 2 (minv 2 (mtrans V)) (mtrans D)))))).
Let M_gain_defined : Prop := mdet 2 V <> RtoC 0 /\ mdet 2 (mtrans V) <> RtoC 0.
Let M_noise : mat := madd D (mscale Ci (madd (mmul 2 (madd (of_rows [[RtoC 0; RtoC 0]; [RtoC 0; RtoC 0]]) (mmul 2 D (minv 2 V))) sigma) (mmul 2 sigma (madd (of_rows [[RtoC 0; RtoC 0]; [RtoC 0; RtoC 0]]) (mmul 2 (minv 2 (mtrans V)) (mtrans D)))))).
Let M_noise_defined : Prop := mdet 2 V <> RtoC 0 /\ mdet 2 (mtrans V) <> RtoC 0.
Hypothesis H'1 : nu >= 1.
Hypothesis H'2 : mu >= 1.
Hypothesis H'3 : gamma > 0.

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
  try assert (N'4 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'5 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'6 : c_defined) by (unfold c_defined; all_known).
  assert (E'7 : reads_as c (((1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)) by (unfold reads_as, c; equal).
  all_known.
Qed.

Lemma D'read :
  (entries_as 2 2 D (of_rows [[RtoC (mu * gamma); RtoC 0]; [RtoC 0; RtoC (mu * gamma)]])).
Proof using All.
  assert (M'1 : entries_as 2 2 D (of_rows [[RtoC (mu * gamma); RtoC 0]; [RtoC 0; RtoC (mu * gamma)]])) by (unfold entries_as, D; equal_entries).
  all_known.
Qed.

Lemma M_loss'read :
  (((nu ^ 2 * exp r ^ 2) / (exp r) ^ 2) <> 0) /\
  ((nu ^ 2 * exp r ^ 2) <> 0) /\
  (nu <> 0) /\
  (mdet 2 V <> RtoC 0) /\
  (mdet 2 (mtrans V) <> RtoC 0) /\
  (M_loss_defined) /\
  (entries_as 2 2 M_loss (of_rows [[RtoC (mu * gamma); Pair 0 ((- nu ^ 2 * gamma * exp r ^ 4 + nu * mu * gamma * exp r ^ 6 + nu * mu * gamma * exp r ^ 2) / nu ^ 2 / (exp r) ^ 4)]; [Pair 0 ((nu ^ 2 * gamma * exp r ^ 4 - nu * mu * gamma * exp r ^ 6 - nu * mu * gamma * exp r ^ 2) / nu ^ 2 / (exp r) ^ 4); RtoC (mu * gamma)]])).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof D'read as M'4.
  assert (N'5 : ((nu ^ 2 * exp r ^ 2) / (exp r) ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'6 : (nu ^ 2 * exp r ^ 2) <> 0) by (intro Z'; apply N'5; rewrite Z'; field; nonzero).
  assert (N'7 : nu <> 0) by (intro Z'; apply N'6; transitivity (nu * (nu * exp r ^ 2)); [close|rewrite Z'; ring]).
  assert (C'8 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'9 : mdet 2 (mtrans V) <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'10 : M_loss_defined) by (unfold M_loss_defined; all_known).
  assert (M'11 : entries_as 2 2 M_loss (of_rows [[RtoC (mu * gamma); Pair 0 ((- nu ^ 2 * gamma * exp r ^ 4 + nu * mu * gamma * exp r ^ 6 + nu * mu * gamma * exp r ^ 2) / nu ^ 2 / (exp r) ^ 4)]; [Pair 0 ((nu ^ 2 * gamma * exp r ^ 4 - nu * mu * gamma * exp r ^ 6 - nu * mu * gamma * exp r ^ 2) / nu ^ 2 / (exp r) ^ 4); RtoC (mu * gamma)]])) by (unfold entries_as, M_loss; equal_entries).
  all_known.
Qed.

Lemma M_gain'read :
  (((nu ^ 2 * exp r ^ 2) / (exp r) ^ 2) <> 0) /\
  ((nu ^ 2 * exp r ^ 2) <> 0) /\
  (nu <> 0) /\
  (mdet 2 V <> RtoC 0) /\
  (mdet 2 (mtrans V) <> RtoC 0) /\
  (M_gain_defined) /\
  (entries_as 2 2 M_gain (of_rows [[RtoC (mu * gamma); Pair 0 ((nu ^ 2 * gamma * exp r ^ 4 + nu * mu * gamma * exp r ^ 6 + nu * mu * gamma * exp r ^ 2) / nu ^ 2 / (exp r) ^ 4)]; [Pair 0 ((- nu ^ 2 * gamma * exp r ^ 4 - nu * mu * gamma * exp r ^ 6 - nu * mu * gamma * exp r ^ 2) / nu ^ 2 / (exp r) ^ 4); RtoC (mu * gamma)]])).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof D'read as M'4.
  assert (N'5 : ((nu ^ 2 * exp r ^ 2) / (exp r) ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'6 : (nu ^ 2 * exp r ^ 2) <> 0) by (intro Z'; apply N'5; rewrite Z'; field; nonzero).
  assert (N'7 : nu <> 0) by (intro Z'; apply N'6; transitivity (nu * (nu * exp r ^ 2)); [close|rewrite Z'; ring]).
  assert (C'8 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'9 : mdet 2 (mtrans V) <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'10 : M_gain_defined) by (unfold M_gain_defined; all_known).
  assert (M'11 : entries_as 2 2 M_gain (of_rows [[RtoC (mu * gamma); Pair 0 ((nu ^ 2 * gamma * exp r ^ 4 + nu * mu * gamma * exp r ^ 6 + nu * mu * gamma * exp r ^ 2) / nu ^ 2 / (exp r) ^ 4)]; [Pair 0 ((- nu ^ 2 * gamma * exp r ^ 4 - nu * mu * gamma * exp r ^ 6 - nu * mu * gamma * exp r ^ 2) / nu ^ 2 / (exp r) ^ 4); RtoC (mu * gamma)]])) by (unfold entries_as, M_gain; equal_entries).
  all_known.
Qed.

Lemma M_noise'read :
  (((nu ^ 2 * exp r ^ 2) / (exp r) ^ 2) <> 0) /\
  ((nu ^ 2 * exp r ^ 2) <> 0) /\
  (nu <> 0) /\
  (mdet 2 V <> RtoC 0) /\
  (mdet 2 (mtrans V) <> RtoC 0) /\
  (M_noise_defined) /\
  (entries_as 2 2 M_noise (of_rows [[RtoC (mu * gamma); Pair 0 ((nu * mu * gamma * exp r ^ 6 + nu * mu * gamma * exp r ^ 2) / nu ^ 2 / (exp r) ^ 4)]; [Pair 0 ((- nu * mu * gamma * exp r ^ 6 - nu * mu * gamma * exp r ^ 2) / nu ^ 2 / (exp r) ^ 4); RtoC (mu * gamma)]])).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof D'read as M'4.
  assert (N'5 : ((nu ^ 2 * exp r ^ 2) / (exp r) ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'6 : (nu ^ 2 * exp r ^ 2) <> 0) by (intro Z'; apply N'5; rewrite Z'; field; nonzero).
  assert (N'7 : nu <> 0) by (intro Z'; apply N'6; transitivity (nu * (nu * exp r ^ 2)); [close|rewrite Z'; ring]).
  assert (C'8 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'9 : mdet 2 (mtrans V) <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'10 : M_noise_defined) by (unfold M_noise_defined; all_known).
  assert (M'11 : entries_as 2 2 M_noise (of_rows [[RtoC (mu * gamma); Pair 0 ((nu * mu * gamma * exp r ^ 6 + nu * mu * gamma * exp r ^ 2) / nu ^ 2 / (exp r) ^ 4)]; [Pair 0 ((- nu * mu * gamma * exp r ^ 6 - nu * mu * gamma * exp r ^ 2) / nu ^ 2 / (exp r) ^ 4); RtoC (mu * gamma)]])) by (unfold entries_as, M_noise; equal_entries).
  all_known.
Qed.

(* step 1, sign *)
Lemma step'1 :
gamma * mu >= 0.
Proof using All.
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ H'3) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))) _); [reflexivity|equal].
Qed.

(* step 2, conic sum: D = γμI *)
Lemma step'2 :
positive_semidefinite 2 D.
Proof using All.
  pose proof D'read as M'1.
  pose proof step'1 as P'2.
  pose proof (psd_add _ _ _ (psd_scale 2 (gamma * mu) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ H'3) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))) _); [reflexivity|equal]) (psd_gram 2 1 (of_rows [[RtoC 1]; [RtoC 0]]))) (psd_scale 2 (gamma * mu) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ H'3) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))) _); [reflexivity|equal]) (psd_gram 2 1 (of_rows [[RtoC 0]; [RtoC 1]])))) as W'3. says W'3.
Qed.

(* step 3, sign *)
Lemma step'3 :
nu ^ 2 >= 1.
Proof using All.
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) (from_ge _ _ H'1)) _); [reflexivity|equal].
Qed.

(* step 4, sign *)
Lemma step'4 :
c_defined /\ c > 0.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl) (has_cosh (2 * r))) _); [reflexivity|equal].
Qed.

(* step 5, instance *)
Lemma step'5 :
(M_loss_defined /\ c_defined) /\ (~ positive_semidefinite 2 M_loss <-> (2 * c * gamma * mu - gamma) ^ 2 > gamma ^ 2 * mu ^ 2).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof D'read as M'10.
  pose proof M_loss'read as [N'11 [N'12 [N'13 [C'14 [C'15 [C'16 M'17]]]]]].
  pose proof step'2 as P'18.
  pose proof step'3 as P'19.
  pose proof step'4 as P'20.
  pose proof (proj1 P'20) as D'21; pose proof (proj2 P'20) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  assert (C'23 : nu * exp (2 * r) > 0) by (refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) (has_exp (2 * r))) _); [reflexivity|equal]).
  assert (C'24 : (nu * exp (- 2 * r)) * (nu * exp (2 * r)) - 0 ^ 2 >= 1) by (refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_ge _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))) _); [reflexivity|equal]).
  pose proof P'18 as P'25.
  pose proof (cited'one_mode_criterion.squared.proof (- gamma / 2) 0 0 (- gamma / 2) (gamma * mu) 0 (gamma * mu) (nu * exp (2 * r)) 0 (nu * exp (- 2 * r)) ltac:(cbv zeta; meets C'23) ltac:(cbv zeta; meets C'24) ltac:(cbv zeta; meets P'25)) as W'26. put_in W'26.
  split; [all_known|].
  pose proof (proj2 W'26) as W'27. says W'27.
Qed.

(* step 6, sign *)
Lemma step'6 :
c_defined /\ 2 * c * gamma * mu + gamma * mu - gamma > 0.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  pose proof D'read as M'7.
  pose proof step'2 as P'8.
  pose proof step'3 as P'9.
  pose proof step'4 as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ Q'12)) (from_gt _ _ H'3)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))) (has_mul _ _ _ _ (from_gt _ _ H'3) (from_ge _ _ H'2))) _); [reflexivity|equal].
Qed.

(* step 7, sign *)
Lemma step'7 :
(c_defined /\ mu <> 0) /\ c > (mu + 1) / (2 * mu) ->
c_defined /\ (2 * c * gamma * mu - gamma) ^ 2 > gamma ^ 2 * mu ^ 2.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  pose proof D'read as M'7.
  intros G'1.
  pose proof (proj1 G'1) as D'8; pose proof (proj2 G'1) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof step'6 as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof step'2 as P'13.
  pose proof step'3 as P'14.
  pose proof step'4 as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  try assert (N'18 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ H'3)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))) (from_gt _ _ Q'9)) (from_gt _ _ Q'12)) _); [reflexivity|equal].
Qed.

(* step 8, sign *)
Lemma step'8 :
(c_defined /\ mu <> 0) /\ c <= (mu + 1) / (2 * mu) ->
c_defined /\ (2 * c * gamma * mu - gamma) ^ 2 <= gamma ^ 2 * mu ^ 2.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  pose proof D'read as M'7.
  intros G'1.
  pose proof (proj1 G'1) as D'8; pose proof (proj2 G'1) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof step'6 as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof step'2 as P'13.
  pose proof step'3 as P'14.
  pose proof step'4 as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  try assert (N'18 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ H'3)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))) (from_le _ _ Q'9)) (from_gt _ _ Q'12)) _); [reflexivity|equal].
Qed.

(* step 9, introduction *)
Lemma step'9 :
(c_defined /\ mu <> 0) /\ ((2 * c * gamma * mu - gamma) ^ 2 > gamma ^ 2 * mu ^ 2 <-> c > (mu + 1) / (2 * mu)).
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  pose proof D'read as M'7.
  pose proof step'6 as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof step'2 as P'11.
  pose proof step'3 as P'12.
  pose proof step'4 as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  try assert (N'16 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'17 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  split; [intros h'18; destruct (either_gt c ((mu + 1) / (2 * mu))) as [h'19|h'19]; [exact h'19|exfalso; pose proof (proj2 (step'8 ltac:(first [exact h'19 | split; [all_known|exact h'19]]))) as Against'; opened_everywhere; lra]|intros h'20; exact (proj2 (step'7 ltac:(first [exact h'20 | split; [all_known|exact h'20]])))].
Qed.

(* step 10, rewriting *)
Lemma step'10 :
M_loss_defined /\ (~ positive_semidefinite 2 M_loss) ->
M_loss_defined /\ (~ positive_semidefinite 2 M_loss).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof D'read as M'4.
  pose proof M_loss'read as [N'5 [N'6 [N'7 [C'8 [C'9 [C'10 M'11]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'12; pose proof (proj2 G'1) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  split; [all_known|].
  exact Q'13.
Qed.

(* step 11, detachment *)
Lemma step'11 :
M_loss_defined /\ (~ positive_semidefinite 2 M_loss) ->
c_defined /\ (2 * c * gamma * mu - gamma) ^ 2 > gamma ^ 2 * mu ^ 2.
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof D'read as M'10.
  pose proof M_loss'read as [N'11 [N'12 [N'13 [C'14 [C'15 [C'16 M'17]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'18; pose proof (proj2 G'1) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  pose proof step'5 as P'20.
  pose proof (proj1 P'20) as D'21; pose proof (proj2 P'20) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  pose proof (step'10 G'1) as P'23.
  pose proof (proj1 P'23) as D'24; pose proof (proj2 P'23) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  split; [all_known|].
  exact ((proj1 Q'22) Q'19).
Qed.

(* step 12, detachment *)
Lemma step'12 :
M_loss_defined /\ (~ positive_semidefinite 2 M_loss) ->
(c_defined /\ mu <> 0) /\ c > (mu + 1) / (2 * mu).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof D'read as M'10.
  pose proof M_loss'read as [N'11 [N'12 [N'13 [C'14 [C'15 [C'16 M'17]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'18; pose proof (proj2 G'1) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  pose proof step'9 as P'20.
  pose proof (proj1 P'20) as D'21; pose proof (proj2 P'20) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  pose proof (step'11 G'1) as P'23.
  pose proof (proj1 P'23) as D'24; pose proof (proj2 P'23) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  try assert (N'26 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  exact ((proj1 Q'22) Q'25).
Qed.

(* step 13, rewriting *)
Lemma step'13 :
(c_defined /\ mu <> 0) /\ c > (mu + 1) / (2 * mu) ->
(c_defined /\ mu <> 0) /\ c > (mu + 1) / (2 * mu).
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'7; pose proof (proj2 G'1) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  try assert (N'9 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  exact Q'8.
Qed.

(* step 14, detachment *)
Lemma step'14 :
(c_defined /\ mu <> 0) /\ c > (mu + 1) / (2 * mu) ->
c_defined /\ (2 * c * gamma * mu - gamma) ^ 2 > gamma ^ 2 * mu ^ 2.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'7; pose proof (proj2 G'1) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'9 as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  pose proof (step'13 G'1) as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  try assert (N'15 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  exact ((proj2 Q'11) Q'8).
Qed.

(* step 15, detachment *)
Lemma step'15 :
(c_defined /\ mu <> 0) /\ c > (mu + 1) / (2 * mu) ->
M_loss_defined /\ (~ positive_semidefinite 2 M_loss).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof D'read as M'10.
  pose proof M_loss'read as [N'11 [N'12 [N'13 [C'14 [C'15 [C'16 M'17]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'18; pose proof (proj2 G'1) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  pose proof step'5 as P'20.
  pose proof (proj1 P'20) as D'21; pose proof (proj2 P'20) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  pose proof (step'14 G'1) as P'23.
  pose proof (proj1 P'23) as D'24; pose proof (proj2 P'23) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  try assert (N'26 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  exact ((proj2 Q'22) Q'25).
Qed.

(* step 16, introduction *)
Lemma step'16 :
(M_loss_defined /\ c_defined /\ mu <> 0) /\ (~ positive_semidefinite 2 M_loss <-> c > (mu + 1) / (2 * mu)).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof D'read as M'10.
  pose proof M_loss'read as [N'11 [N'12 [N'13 [C'14 [C'15 [C'16 M'17]]]]]].
  pose proof step'5 as P'18.
  pose proof (proj1 P'18) as D'19; pose proof (proj2 P'18) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  pose proof step'9 as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  try assert (N'24 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  split; [intros h'25; exact (proj2 (step'12 ltac:(first [exact h'25 | split; [all_known|exact h'25]])))|intros h'27; exact (proj2 (step'15 ltac:(first [exact h'27 | split; [all_known|exact h'27]])))].
Qed.

(* step 17, instance *)
Lemma step'17 :
(M_gain_defined /\ c_defined) /\ (~ positive_semidefinite 2 M_gain <-> (2 * c * gamma * mu + gamma) ^ 2 > gamma ^ 2 * mu ^ 2).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof D'read as M'10.
  pose proof M_gain'read as [N'11 [N'12 [N'13 [C'14 [C'15 [C'16 M'17]]]]]].
  pose proof step'2 as P'18.
  pose proof step'3 as P'19.
  pose proof step'4 as P'20.
  pose proof (proj1 P'20) as D'21; pose proof (proj2 P'20) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  assert (C'23 : nu * exp (2 * r) > 0) by (refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) (has_exp (2 * r))) _); [reflexivity|equal]).
  assert (C'24 : (nu * exp (- 2 * r)) * (nu * exp (2 * r)) - 0 ^ 2 >= 1) by (refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_ge _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))) _); [reflexivity|equal]).
  pose proof P'18 as P'25.
  pose proof (cited'one_mode_criterion.squared.proof (gamma / 2) 0 0 (gamma / 2) (gamma * mu) 0 (gamma * mu) (nu * exp (2 * r)) 0 (nu * exp (- 2 * r)) ltac:(cbv zeta; meets C'23) ltac:(cbv zeta; meets C'24) ltac:(cbv zeta; meets P'25)) as W'26. put_in W'26.
  split; [all_known|].
  pose proof (proj2 W'26) as W'27. says W'27.
Qed.

(* step 18, sign *)
Lemma step'18 :
c_defined /\ 2 * c * gamma * mu + gamma * mu + gamma > 0.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  pose proof D'read as M'7.
  pose proof step'2 as P'8.
  pose proof step'3 as P'9.
  pose proof step'4 as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ Q'12)) (from_gt _ _ H'3)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))) (has_mul _ _ _ _ (from_gt _ _ H'3) (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))))) _); [reflexivity|equal].
Qed.

(* step 19, sign *)
Lemma step'19 :
(c_defined /\ mu <> 0) /\ c > (mu - 1) / (2 * mu) ->
c_defined /\ (2 * c * gamma * mu + gamma) ^ 2 > gamma ^ 2 * mu ^ 2.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  pose proof D'read as M'7.
  intros G'1.
  pose proof (proj1 G'1) as D'8; pose proof (proj2 G'1) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof step'18 as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof step'2 as P'13.
  pose proof step'3 as P'14.
  pose proof step'4 as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  try assert (N'18 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ H'3)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))) (from_gt _ _ Q'9)) (from_gt _ _ Q'12)) _); [reflexivity|equal].
Qed.

(* step 20, sign *)
Lemma step'20 :
(c_defined /\ mu <> 0) /\ c <= (mu - 1) / (2 * mu) ->
c_defined /\ (2 * c * gamma * mu + gamma) ^ 2 <= gamma ^ 2 * mu ^ 2.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  pose proof D'read as M'7.
  intros G'1.
  pose proof (proj1 G'1) as D'8; pose proof (proj2 G'1) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof step'18 as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof step'2 as P'13.
  pose proof step'3 as P'14.
  pose proof step'4 as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  try assert (N'18 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ H'3)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))) (from_le _ _ Q'9)) (from_gt _ _ Q'12)) _); [reflexivity|equal].
Qed.

(* step 21, introduction *)
Lemma step'21 :
(c_defined /\ mu <> 0) /\ ((2 * c * gamma * mu + gamma) ^ 2 > gamma ^ 2 * mu ^ 2 <-> c > (mu - 1) / (2 * mu)).
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  pose proof D'read as M'7.
  pose proof step'18 as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof step'2 as P'11.
  pose proof step'3 as P'12.
  pose proof step'4 as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  try assert (N'16 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'17 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  split; [intros h'18; destruct (either_gt c ((mu - 1) / (2 * mu))) as [h'19|h'19]; [exact h'19|exfalso; pose proof (proj2 (step'20 ltac:(first [exact h'19 | split; [all_known|exact h'19]]))) as Against'; opened_everywhere; lra]|intros h'20; exact (proj2 (step'19 ltac:(first [exact h'20 | split; [all_known|exact h'20]])))].
Qed.

(* step 22, rewriting *)
Lemma step'22 :
M_gain_defined /\ (~ positive_semidefinite 2 M_gain) ->
M_gain_defined /\ (~ positive_semidefinite 2 M_gain).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof D'read as M'4.
  pose proof M_gain'read as [N'5 [N'6 [N'7 [C'8 [C'9 [C'10 M'11]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'12; pose proof (proj2 G'1) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  split; [all_known|].
  exact Q'13.
Qed.

(* step 23, detachment *)
Lemma step'23 :
M_gain_defined /\ (~ positive_semidefinite 2 M_gain) ->
c_defined /\ (2 * c * gamma * mu + gamma) ^ 2 > gamma ^ 2 * mu ^ 2.
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof D'read as M'10.
  pose proof M_gain'read as [N'11 [N'12 [N'13 [C'14 [C'15 [C'16 M'17]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'18; pose proof (proj2 G'1) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  pose proof step'17 as P'20.
  pose proof (proj1 P'20) as D'21; pose proof (proj2 P'20) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  pose proof (step'22 G'1) as P'23.
  pose proof (proj1 P'23) as D'24; pose proof (proj2 P'23) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  split; [all_known|].
  exact ((proj1 Q'22) Q'19).
Qed.

(* step 24, detachment *)
Lemma step'24 :
M_gain_defined /\ (~ positive_semidefinite 2 M_gain) ->
(c_defined /\ mu <> 0) /\ c > (mu - 1) / (2 * mu).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof D'read as M'10.
  pose proof M_gain'read as [N'11 [N'12 [N'13 [C'14 [C'15 [C'16 M'17]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'18; pose proof (proj2 G'1) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  pose proof step'21 as P'20.
  pose proof (proj1 P'20) as D'21; pose proof (proj2 P'20) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  pose proof (step'23 G'1) as P'23.
  pose proof (proj1 P'23) as D'24; pose proof (proj2 P'23) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  try assert (N'26 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  exact ((proj1 Q'22) Q'25).
Qed.

(* step 25, rewriting *)
Lemma step'25 :
(c_defined /\ mu <> 0) /\ c > (mu - 1) / (2 * mu) ->
(c_defined /\ mu <> 0) /\ c > (mu - 1) / (2 * mu).
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'7; pose proof (proj2 G'1) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  try assert (N'9 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  exact Q'8.
Qed.

(* step 26, detachment *)
Lemma step'26 :
(c_defined /\ mu <> 0) /\ c > (mu - 1) / (2 * mu) ->
c_defined /\ (2 * c * gamma * mu + gamma) ^ 2 > gamma ^ 2 * mu ^ 2.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'7; pose proof (proj2 G'1) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'21 as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  pose proof (step'25 G'1) as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  try assert (N'15 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  exact ((proj2 Q'11) Q'8).
Qed.

(* step 27, detachment *)
Lemma step'27 :
(c_defined /\ mu <> 0) /\ c > (mu - 1) / (2 * mu) ->
M_gain_defined /\ (~ positive_semidefinite 2 M_gain).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof D'read as M'10.
  pose proof M_gain'read as [N'11 [N'12 [N'13 [C'14 [C'15 [C'16 M'17]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'18; pose proof (proj2 G'1) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  pose proof step'17 as P'20.
  pose proof (proj1 P'20) as D'21; pose proof (proj2 P'20) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  pose proof (step'26 G'1) as P'23.
  pose proof (proj1 P'23) as D'24; pose proof (proj2 P'23) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  try assert (N'26 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  exact ((proj2 Q'22) Q'25).
Qed.

(* step 28, introduction *)
Lemma step'28 :
(M_gain_defined /\ c_defined /\ mu <> 0) /\ (~ positive_semidefinite 2 M_gain <-> c > (mu - 1) / (2 * mu)).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof D'read as M'10.
  pose proof M_gain'read as [N'11 [N'12 [N'13 [C'14 [C'15 [C'16 M'17]]]]]].
  pose proof step'17 as P'18.
  pose proof (proj1 P'18) as D'19; pose proof (proj2 P'18) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  pose proof step'21 as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  try assert (N'24 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  split; [intros h'25; exact (proj2 (step'24 ltac:(first [exact h'25 | split; [all_known|exact h'25]])))|intros h'27; exact (proj2 (step'27 ltac:(first [exact h'27 | split; [all_known|exact h'27]])))].
Qed.

(* step 29, instance *)
Lemma step'29 :
(M_noise_defined /\ c_defined) /\ (~ positive_semidefinite 2 M_noise <-> 4 * c ^ 2 * gamma ^ 2 * mu ^ 2 > gamma ^ 2 * mu ^ 2).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof D'read as M'10.
  pose proof M_noise'read as [N'11 [N'12 [N'13 [C'14 [C'15 [C'16 M'17]]]]]].
  pose proof step'2 as P'18.
  pose proof step'3 as P'19.
  pose proof step'4 as P'20.
  pose proof (proj1 P'20) as D'21; pose proof (proj2 P'20) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  assert (C'23 : nu * exp (2 * r) > 0) by (refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) (has_exp (2 * r))) _); [reflexivity|equal]).
  assert (C'24 : (nu * exp (- 2 * r)) * (nu * exp (2 * r)) - 0 ^ 2 >= 1) by (refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_ge _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))) _); [reflexivity|equal]).
  pose proof P'18 as P'25.
  pose proof (cited'one_mode_criterion.squared.proof 0 0 0 0 (gamma * mu) 0 (gamma * mu) (nu * exp (2 * r)) 0 (nu * exp (- 2 * r)) ltac:(cbv zeta; meets C'23) ltac:(cbv zeta; meets C'24) ltac:(cbv zeta; meets P'25)) as W'26. put_in W'26.
  split; [all_known|].
  pose proof (proj2 W'26) as W'27. says W'27.
Qed.

(* step 30, sign *)
Lemma step'30 :
c_defined /\ 2 * c * gamma * mu + gamma * mu > 0.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  pose proof D'read as M'7.
  pose proof step'2 as P'8.
  pose proof step'3 as P'9.
  pose proof step'4 as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ Q'12)) (from_gt _ _ H'3)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))) (has_mul _ _ _ _ (from_gt _ _ H'3) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) _); [reflexivity|equal].
Qed.

(* step 31, sign *)
Lemma step'31 :
c_defined /\ c > 1 / 2 ->
c_defined /\ 4 * c ^ 2 * gamma ^ 2 * mu ^ 2 > gamma ^ 2 * mu ^ 2.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  pose proof D'read as M'7.
  intros G'1.
  pose proof (proj1 G'1) as D'8; pose proof (proj2 G'1) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof step'30 as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof step'2 as P'13.
  pose proof step'3 as P'14.
  pose proof step'4 as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ H'3)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))) (from_gt _ _ Q'9)) (from_gt _ _ Q'12)) _); [reflexivity|equal].
Qed.

(* step 32, sign *)
Lemma step'32 :
c_defined /\ c <= 1 / 2 ->
c_defined /\ 4 * c ^ 2 * gamma ^ 2 * mu ^ 2 <= gamma ^ 2 * mu ^ 2.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  pose proof D'read as M'7.
  intros G'1.
  pose proof (proj1 G'1) as D'8; pose proof (proj2 G'1) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof step'30 as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof step'2 as P'13.
  pose proof step'3 as P'14.
  pose proof step'4 as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ H'3)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))) (from_le _ _ Q'9)) (from_gt _ _ Q'12)) _); [reflexivity|equal].
Qed.

(* step 33, introduction *)
Lemma step'33 :
c_defined /\ (4 * c ^ 2 * gamma ^ 2 * mu ^ 2 > gamma ^ 2 * mu ^ 2 <-> c > 1 / 2).
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  pose proof D'read as M'7.
  pose proof step'30 as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof step'2 as P'11.
  pose proof step'3 as P'12.
  pose proof step'4 as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  split; [all_known|].
  split; [intros h'16; destruct (either_gt c (1 / 2)) as [h'17|h'17]; [exact h'17|exfalso; pose proof (proj2 (step'32 ltac:(first [exact h'17 | split; [all_known|exact h'17]]))) as Against'; opened_everywhere; lra]|intros h'18; exact (proj2 (step'31 ltac:(first [exact h'18 | split; [all_known|exact h'18]])))].
Qed.

(* step 34, rewriting *)
Lemma step'34 :
M_noise_defined /\ (~ positive_semidefinite 2 M_noise) ->
M_noise_defined /\ (~ positive_semidefinite 2 M_noise).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof D'read as M'4.
  pose proof M_noise'read as [N'5 [N'6 [N'7 [C'8 [C'9 [C'10 M'11]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'12; pose proof (proj2 G'1) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  split; [all_known|].
  exact Q'13.
Qed.

(* step 35, detachment *)
Lemma step'35 :
M_noise_defined /\ (~ positive_semidefinite 2 M_noise) ->
c_defined /\ 4 * c ^ 2 * gamma ^ 2 * mu ^ 2 > gamma ^ 2 * mu ^ 2.
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof D'read as M'10.
  pose proof M_noise'read as [N'11 [N'12 [N'13 [C'14 [C'15 [C'16 M'17]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'18; pose proof (proj2 G'1) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  pose proof step'29 as P'20.
  pose proof (proj1 P'20) as D'21; pose proof (proj2 P'20) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  pose proof (step'34 G'1) as P'23.
  pose proof (proj1 P'23) as D'24; pose proof (proj2 P'23) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  split; [all_known|].
  exact ((proj1 Q'22) Q'19).
Qed.

(* step 36, detachment *)
Lemma step'36 :
M_noise_defined /\ (~ positive_semidefinite 2 M_noise) ->
c_defined /\ c > 1 / 2.
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof D'read as M'10.
  pose proof M_noise'read as [N'11 [N'12 [N'13 [C'14 [C'15 [C'16 M'17]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'18; pose proof (proj2 G'1) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  pose proof step'33 as P'20.
  pose proof (proj1 P'20) as D'21; pose proof (proj2 P'20) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  pose proof (step'35 G'1) as P'23.
  pose proof (proj1 P'23) as D'24; pose proof (proj2 P'23) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  split; [all_known|].
  exact ((proj1 Q'22) Q'25).
Qed.

(* step 37, rewriting *)
Lemma step'37 :
c_defined /\ c > 1 / 2 ->
c_defined /\ c > 1 / 2.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'7; pose proof (proj2 G'1) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  split; [all_known|].
  exact Q'8.
Qed.

(* step 38, detachment *)
Lemma step'38 :
c_defined /\ c > 1 / 2 ->
c_defined /\ 4 * c ^ 2 * gamma ^ 2 * mu ^ 2 > gamma ^ 2 * mu ^ 2.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'7; pose proof (proj2 G'1) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'33 as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  pose proof (step'37 G'1) as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  split; [all_known|].
  exact ((proj2 Q'11) Q'8).
Qed.

(* step 39, detachment *)
Lemma step'39 :
c_defined /\ c > 1 / 2 ->
M_noise_defined /\ (~ positive_semidefinite 2 M_noise).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof D'read as M'10.
  pose proof M_noise'read as [N'11 [N'12 [N'13 [C'14 [C'15 [C'16 M'17]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'18; pose proof (proj2 G'1) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  pose proof step'29 as P'20.
  pose proof (proj1 P'20) as D'21; pose proof (proj2 P'20) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  pose proof (step'38 G'1) as P'23.
  pose proof (proj1 P'23) as D'24; pose proof (proj2 P'23) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  split; [all_known|].
  exact ((proj2 Q'22) Q'25).
Qed.

(* step 40, introduction *)
Lemma step'40 :
(M_noise_defined /\ c_defined) /\ (~ positive_semidefinite 2 M_noise <-> c > 1 / 2).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof D'read as M'10.
  pose proof M_noise'read as [N'11 [N'12 [N'13 [C'14 [C'15 [C'16 M'17]]]]]].
  pose proof step'29 as P'18.
  pose proof (proj1 P'18) as D'19; pose proof (proj2 P'18) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  pose proof step'33 as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  split; [all_known|].
  split; [intros h'24; exact (proj2 (step'36 ltac:(first [exact h'24 | split; [all_known|exact h'24]])))|intros h'26; exact (proj2 (step'39 ltac:(first [exact h'26 | split; [all_known|exact h'26]])))].
Qed.

(* step 41, spectral resolution: σu = iu and σū = −iū *)
Lemma step'41 :
(M_gain_defined /\ c_defined) /\ has_spectrum 2 M_gain [RtoC (- 2 * c * gamma * mu + gamma * (mu - 1)); RtoC (2 * c * gamma * mu + gamma * (mu + 1))] [u; mtrans (madj u)].
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof c'read as [E'7 [E'8 [E'9 [C'10 [C'11 E'12]]]]].
  pose proof D'read as M'13.
  pose proof M_gain'read as [N'14 [N'15 [N'16 [C'17 [C'18 [C'19 M'20]]]]]].
  split; [all_known|].
  apply (spectral_resolution 2 M_gain [- 2 * c * gamma * mu + gamma * (mu - 1); 2 * c * gamma * mu + gamma * (mu + 1)] [u; mtrans (madj u)]); [reflexivity|reflexivity|orthonormal|].
  cbn [resolution]; equal_matrix.
Qed.

(* step 42, sign *)
Lemma step'42 :
c_defined /\ 4 * c * gamma * mu - gamma * (mu - 1) + gamma * (mu + 1) >= 0.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  pose proof D'read as M'7.
  pose proof step'2 as P'8.
  pose proof step'3 as P'9.
  pose proof step'4 as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (4) ltac:(constant)) (from_gt _ _ Q'12)) (from_gt _ _ H'3)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))) (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ H'3))) _); [reflexivity|equal].
Qed.

(* step 43, least eigenvalue *)
Lemma step'43 :
(M_gain_defined /\ c_defined) /\ smallest_eigenvalue 2 M_gain (- 2 * c * gamma * mu + gamma * (mu - 1)).
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof c'read as [E'7 [E'8 [E'9 [C'10 [C'11 E'12]]]]].
  pose proof D'read as M'13.
  pose proof M_gain'read as [N'14 [N'15 [N'16 [C'17 [C'18 [C'19 M'20]]]]]].
  pose proof step'41 as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  pose proof step'42 as P'24.
  pose proof (proj1 P'24) as D'25; pose proof (proj2 P'24) as Q'26.
  pose proof D'25 as D'25'parts; split_up D'25'parts.
  split; [all_known|].
  assert (E'27 : - 2 * c * gamma * mu + gamma * (mu - 1) = - 2 * c * gamma * mu + gamma * (mu - 1)) by (extreme_cases; one_of).
  assert (C'28 : - 2 * c * gamma * mu + gamma * (mu - 1) <= - 2 * c * gamma * mu + gamma * (mu - 1)) by (apply Rge_le; refine (to_ge _ _ _ _ _ (from_zero (0) ltac:(constant)) _); [reflexivity|equal]).
  assert (C'29 : - 2 * c * gamma * mu + gamma * (mu - 1) <= 2 * c * gamma * mu + gamma * (mu + 1)) by (apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'3))) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp r) eq_refl)) eq_refl))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))))) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp r)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) _); [reflexivity|equal]).
  apply (least_eigenvalue_is 2 M_gain [- 2 * c * gamma * mu + gamma * (mu - 1); 2 * c * gamma * mu + gamma * (mu + 1)] _ (- 2 * c * gamma * mu + gamma * (mu - 1)) Q'23).
  { exists 0%nat; split; [lia|symmetry; exact E'27]. }
  intros ? ?; indices; cbn [nth]; [exact C'28|exact C'29].
Qed.

(* step 44, sign *)
Lemma step'44 :
mu <> 0 /\ (mu + 1) / (2 * mu) > 1 / 2.
Proof using All.
  try assert (N'1 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'2 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 45, sign *)
Lemma step'45 :
mu <> 0 /\ (mu + 1) / (2 * mu) <= 1.
Proof using All.
  try assert (N'1 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'2 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))) eq_refl)) (has_opp _ _ (from_ge _ _ H'2))) _); [reflexivity|equal].
Qed.

(* step 46, introduction *)
Lemma step'46 :
mu <> 0 /\ ((mu + 1) / (2 * mu) > 1 / 2 /\ (mu + 1) / (2 * mu) <= 1).
Proof using All.
  pose proof step'44 as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof step'45 as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  try assert (N'7 : mu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  split; [exact Q'3|].
  exact Q'6.
Qed.

End derivation.

(** * attenuator *)

Module attenuator.
Import Statement.attenuator.

Theorem proof : claim.
Proof.
  intros nu r mu gamma sigma V c c_defined D M_loss M_loss_defined H'1 H'2 H'3.
  exact (step'16 nu r mu gamma H'1 H'2 H'3).
Qed.

End attenuator.

(** * amplifier *)

Module amplifier.
Import Statement.amplifier.

Theorem proof : claim.
Proof.
  intros nu r mu gamma sigma V c c_defined D M_gain M_gain_defined H'1 H'2 H'3.
  exact (step'28 nu r mu gamma H'1 H'2 H'3).
Qed.

End amplifier.

(** * added-noise *)

Module added_noise.
Import Statement.added_noise.

Theorem proof : claim.
Proof.
  intros nu r mu gamma sigma V c c_defined D M_noise M_noise_defined H'1 H'2 H'3.
  exact (step'40 nu r mu gamma H'1 H'2 H'3).
Qed.

End added_noise.

(** * amplifier-defect *)

Module amplifier_defect.
Import Statement.amplifier_defect.

Theorem proof : claim.
Proof.
  intros nu r mu gamma sigma V c c_defined D M_gain M_gain_defined H'1 H'2 H'3.
  exact (step'43 nu r mu gamma H'1 H'2 H'3).
Qed.

End amplifier_defect.

(** * warm-bath *)

Module warm_bath.
Import Statement.warm_bath.

Theorem proof : claim.
Proof.
  intros nu mu gamma H'1 H'2 H'3.
  exact (step'46 nu 0 mu gamma H'1 H'2 H'3).
Qed.

End warm_bath.

(** * What all of them assume *)

Definition proofs := (attenuator.proof, amplifier.proof, added_noise.proof, amplifier_defect.proof, warm_bath.proof, I).

Print Assumptions proofs.
