(** theorem-2: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Attenuator Onset Metrics Noise Cones Words Signs Steps Parts Logic theorem_2; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module adjugate.
Definition claim : Prop :=
  forall v_11 v_12 v_22 : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC v_22]] in
  let W : mat := mmul 2 (mtrans sigma) (mmul 2 V sigma) in
  v_11 > 0 ->
  v_11 * v_22 - v_12 ^ 2 > 1 ->
  mdet 2 V <> RtoC 0 /\ meq 2 2 W (mscale (mdet 2 V) (minv 2 V)).
End adjugate.

Module loss.
Definition claim : Prop :=
  forall v_11 v_12 v_22 n_11 n_12 n_22 : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC v_22]] in
  let N : mat := of_rows [[RtoC n_11; RtoC n_12]; [RtoC n_12; RtoC n_22]] in
  let W : mat := mmul 2 (mtrans sigma) (mmul 2 V sigma) in
  let L_wc : R := ln (n_11 * v_22 / 2 - n_12 * v_12 + n_22 * v_11 / 2 + (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + 1) / 2 in
  let L_wc_defined : Prop := 0 < n_11 * v_22 / 2 - n_12 * v_12 + n_22 * v_11 / 2 + (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + 1 in
  v_11 > 0 ->
  v_11 * v_22 - v_12 ^ 2 > 1 ->
  positive_semidefinite 2 N ->
  (L_wc_defined /\ is_real (mdet 2 (madd (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) (mscale (RtoC (1 / 2)) (mmul 2 W N)))) /\ 0 < Re (mdet 2 (madd (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) (mscale (RtoC (1 / 2)) (mmul 2 W N))))) /\ L_wc = ln (Re (mdet 2 (madd (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) (mscale (RtoC (1 / 2)) (mmul 2 W N))))) / 2.
End loss.

Module loss_rate.
Definition claim : Prop :=
  forall v_11 v_12 v_22 n_11 n_12 n_22 s : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC v_22]] in
  let N : mat := of_rows [[RtoC n_11; RtoC n_12]; [RtoC n_12; RtoC n_22]] in
  let W : mat := mmul 2 (mtrans sigma) (mmul 2 V sigma) in
  v_11 > 0 ->
  v_11 * v_22 - v_12 ^ 2 > 1 ->
  positive_semidefinite 2 N ->
  s >= 0 ->
  ((locally s (fun s : R => 0 < s ^ 2 * (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) / 2 + 1)) /\ (ex_derive (fun s : R => (ln (s ^ 2 * (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) / 2 + 1) / 2)%R) s) /\ mdet 2 W <> RtoC 0 /\ mdet 2 (madd (minv 2 W) (mscale (RtoC (s / 2)) N)) <> RtoC 0) /\ (RtoC (Derive (fun s : R => (ln (s ^ 2 * (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) / 2 + 1) / 2)%R) s) = (mtrace 2 (mmul 2 (minv 2 (madd (minv 2 W) (mscale (RtoC (s / 2)) N))) N) / RtoC 4)%C).
End loss_rate.

Module domination.
Definition claim : Prop :=
  forall v_11 v_12 v_22 : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC v_22]] in
  let W : mat := mmul 2 (mtrans sigma) (mmul 2 V sigma) in
  v_11 > 0 ->
  v_11 * v_22 - v_12 ^ 2 > 1 ->
  mdet 2 W <> RtoC 0 /\ positive_semidefinite 2 (madd V (mscale (RtoC (-1)) (minv 2 W))).
End domination.

Module path.
Definition claim : Prop :=
  forall v_11 v_12 v_22 n_11 n_12 n_22 s : R,
  let V : mat := of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC v_22]] in
  let N : mat := of_rows [[RtoC n_11; RtoC n_12]; [RtoC n_12; RtoC n_22]] in
  v_11 > 0 ->
  v_11 * v_22 - v_12 ^ 2 > 1 ->
  mdet 2 (madd V (mscale (RtoC s) N)) = RtoC (s ^ 2 * (n_11 * n_22 - n_12 ^ 2) + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) + v_11 * v_22 - v_12 ^ 2).
End path.

Module floor.
Definition claim : Prop :=
  forall v_11 v_12 v_22 n_11 n_12 n_22 : R,
  let N : mat := of_rows [[RtoC n_11; RtoC n_12]; [RtoC n_12; RtoC n_22]] in
  let nu : R := sqrt (v_11 * v_22 - v_12 ^ 2) in
  let nu_defined : Prop := 0 <= v_11 * v_22 - v_12 ^ 2 in
  let L_wc : R := ln (n_11 * v_22 / 2 - n_12 * v_12 + n_22 * v_11 / 2 + (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + 1) / 2 in
  let L_wc_defined : Prop := 0 < n_11 * v_22 / 2 - n_12 * v_12 + n_22 * v_11 / 2 + (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + 1 in
  let I_dec : R := (nu / 2 - 1 / 2) * ln (nu / 2 - 1 / 2) - (nu / 2 + 1 / 2) * ln (nu / 2 + 1 / 2) - (sqrt (n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2) / 2 - 1 / 2) * ln (sqrt (n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2) / 2 - 1 / 2) + (sqrt (n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2) / 2 + 1 / 2) * ln (sqrt (n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2) / 2 + 1 / 2) in
  let I_dec_defined : Prop := nu_defined /\ 0 < nu / 2 - 1 / 2 /\ 0 < nu / 2 + 1 / 2 /\ 0 <= n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2 /\ 0 < sqrt (n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2) / 2 - 1 / 2 /\ 0 < sqrt (n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2) / 2 + 1 / 2 in
  v_11 > 0 ->
  v_11 * v_22 - v_12 ^ 2 > 1 ->
  positive_semidefinite 2 N ->
  (L_wc_defined /\ I_dec_defined /\ nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0) /\ L_wc >= I_dec / (2 * nu * arcoth nu).
End floor.

Module universal_floor.
Definition claim : Prop :=
  forall v_11 v_12 v_22 n_11 n_12 n_22 I_wc : R,
  let N : mat := of_rows [[RtoC n_11; RtoC n_12]; [RtoC n_12; RtoC n_22]] in
  let nu : R := sqrt (v_11 * v_22 - v_12 ^ 2) in
  let nu_defined : Prop := 0 <= v_11 * v_22 - v_12 ^ 2 in
  let L_wc : R := ln (n_11 * v_22 / 2 - n_12 * v_12 + n_22 * v_11 / 2 + (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + 1) / 2 in
  let L_wc_defined : Prop := 0 < n_11 * v_22 / 2 - n_12 * v_12 + n_22 * v_11 / 2 + (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + 1 in
  let I_dec : R := (nu / 2 - 1 / 2) * ln (nu / 2 - 1 / 2) - (nu / 2 + 1 / 2) * ln (nu / 2 + 1 / 2) - (sqrt (n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2) / 2 - 1 / 2) * ln (sqrt (n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2) / 2 - 1 / 2) + (sqrt (n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2) / 2 + 1 / 2) * ln (sqrt (n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2) / 2 + 1 / 2) in
  let I_dec_defined : Prop := nu_defined /\ 0 < nu / 2 - 1 / 2 /\ 0 < nu / 2 + 1 / 2 /\ 0 <= n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2 /\ 0 < sqrt (n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2) / 2 - 1 / 2 /\ 0 < sqrt (n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2) / 2 + 1 / 2 in
  v_11 > 0 ->
  v_11 * v_22 - v_12 ^ 2 > 1 ->
  positive_semidefinite 2 N ->
  I_dec_defined /\ I_wc <= I_dec ->
  (L_wc_defined /\ nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0) /\ L_wc >= I_wc / (2 * nu * arcoth nu).
End universal_floor.

End Statement.

Require Lemmas Attenuator Onset Metrics Noise.
(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Signs Steps Parts Logic.

Section derivation.
Variable v_11 : R.
Variable v_12 : R.
Variable v_22 : R.
Variable n_11 : R.
Variable n_12 : R.
Variable n_22 : R.
Variable s : R.
Let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]].
Let V : mat := of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC v_22]].
Let N : mat := of_rows [[RtoC n_11; RtoC n_12]; [RtoC n_12; RtoC n_22]].
Let W : mat := mmul 2 (mtrans sigma) (mmul 2 V sigma).
Let nu : R := sqrt (v_11 * v_22 - v_12 ^ 2).
Let nu_defined : Prop := 0 <= v_11 * v_22 - v_12 ^ 2.
Let L_wc : R := ln (n_11 * v_22 / 2 - n_12 * v_12 + n_22 * v_11 / 2 + (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + 1) / 2.
Let L_wc_defined : Prop := 0 < n_11 * v_22 / 2 - n_12 * v_12 + n_22 * v_11 / 2 + (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + 1.
Hypothesis H'1 : v_11 > 0.
Hypothesis H'2 : v_11 * v_22 - v_12 ^ 2 > 1.

Lemma W'read :
  (entries_as 2 2 W (of_rows [[RtoC v_22; RtoC (- v_12)]; [RtoC (- v_12); RtoC v_11]])).
Proof using All.
  assert (M'1 : entries_as 2 2 W (of_rows [[RtoC v_22; RtoC (- v_12)]; [RtoC (- v_12); RtoC v_11]])) by (unfold entries_as, W; equal_entries).
  all_known.
Qed.

Lemma nu'read :
  (stands (sqrt (v_11 * v_22 - v_12 ^ 2))) /\
  (root_of (sqrt (v_11 * v_22 - v_12 ^ 2)) (v_11 * v_22 - v_12 ^ 2)) /\
  (0 <= v_11 * v_22 - v_12 ^ 2) /\
  (nu_defined) /\
  (reads_as nu (sqrt (v_11 * v_22 - v_12 ^ 2))).
Proof using All.
  assert (E'1 : stands (sqrt (v_11 * v_22 - v_12 ^ 2))) by (exact I).
  assert (S'2 : root_of (sqrt (v_11 * v_22 - v_12 ^ 2)) (v_11 * v_22 - v_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) _); [reflexivity|equal]).
  assert (C'3 : 0 <= v_11 * v_22 - v_12 ^ 2) by (apply Rge_le; refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra))) _); [reflexivity|equal]).
  assert (C'4 : nu_defined) by (unfold nu_defined; all_known).
  assert (E'5 : reads_as nu (sqrt (v_11 * v_22 - v_12 ^ 2))) by (unfold reads_as, nu; equal).
  all_known.
Qed.

(* step 1, sign *)
Lemma step'1 :
v_11 * v_22 - v_12 ^ 2 > 0.
Proof using All.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra))) _); [reflexivity|equal].
Qed.

(* step 2, identity: σᵀVσ is the adjugate of V *)
Lemma step'2 :
mdet 2 V <> RtoC 0 /\ meq 2 2 W (mscale (mdet 2 V) (minv 2 V)).
Proof using All.
  pose proof W'read as M'1.
  pose proof step'1 as P'2.
  assert (N'3 : (v_11 * v_22 - v_12 ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) _) eq_refl); equal).
  assert (C'4 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) _) eq_refl); equal).
  split; [all_known|].
  equal_matrix.
Qed.

(* step 4, identity *)
Lemma step'4 :
mdet 2 (madd V (mscale (RtoC s) N)) = RtoC (s ^ 2 * (n_11 * n_22 - n_12 ^ 2) + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) + v_11 * v_22 - v_12 ^ 2).
Proof using All.
  equal_complex.
Qed.

(* step 6, rewriting *)
Lemma step'6 :
positive_semidefinite 2 N ->
positive_semidefinite 2 N.
Proof using All.
  intros G'1.
  exact G'1.
Qed.

(* step 7, compression *)
Lemma step'7 :
positive_semidefinite 2 N ->
n_11 >= 0.
Proof using All.
  intros G'1.
  pose proof (step'6 G'1) as P'1.
  pose proof (Rle_ge _ _ (proj2 (psd_column 2 N (of_rows [[RtoC 1]; [RtoC 0]]) G'1))) as W'2. says W'2.
Qed.

(* step 8, rewriting *)
Lemma step'8 :
positive_semidefinite 2 N ->
positive_semidefinite 2 N.
Proof using All.
  intros G'1.
  exact G'1.
Qed.

(* step 9, compression *)
Lemma step'9 :
positive_semidefinite 2 N ->
n_11 * v_12 ^ 2 - 2 * n_12 * v_11 * v_12 + n_22 * v_11 ^ 2 >= 0.
Proof using All.
  intros G'1.
  pose proof (step'8 G'1) as P'1.
  pose proof (Rle_ge _ _ (proj2 (psd_column 2 N (of_rows [[RtoC (- v_12)]; [RtoC v_11]]) G'1))) as W'2. says W'2.
Qed.

(* step 10, sign *)
Lemma step'10 :
positive_semidefinite 2 N ->
n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11 >= 0.
Proof using All.
  intros G'1.
  pose proof (step'7 G'1) as P'1.
  pose proof (step'9 G'1) as P'2.
  pose proof step'1 as P'3.
  try assert (N'4 : v_11 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ H'1))) (from_pos (1) ltac:(lra))) _) eq_refl); equal).
  refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_ge _ _ P'1) (has_inverse _ _ (from_gt _ _ H'1) eq_refl)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) (has_mul _ _ _ _ (has_inverse _ _ (from_gt _ _ H'1) eq_refl) (from_ge _ _ P'2))) _); [reflexivity|equal].
Qed.

(* step 11, rewriting *)
Lemma step'11 :
positive_semidefinite 2 N ->
positive_semidefinite 2 N.
Proof using All.
  intros G'1.
  exact G'1.
Qed.

(* step 12, compression *)
Lemma step'12 :
positive_semidefinite 2 N ->
n_11 * n_22 - n_12 ^ 2 >= 0.
Proof using All.
  intros G'1.
  pose proof (step'11 G'1) as P'1.
  pose proof (Rle_ge _ _ (proj2 (psd_det 2 _ (psd_compression 2 2 N (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) G'1)))) as W'2. says W'2.
Qed.

(* step 13, sign *)
Lemma step'13 :
nu_defined /\ nu > 0.
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  pose proof step'1 as P'6.
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_sqrt _ _ (has_eq _ _ (v_11 * v_22 - v_12 ^ 2) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra))) ltac:(equal)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 14, sign *)
Lemma step'14 :
nu_defined /\ nu > 1.
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  pose proof step'1 as P'6.
  pose proof step'13 as P'7.
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  try assert (N'10 : (sqrt (v_11 * v_22 - v_12 ^ 2) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_sqrt _ _ (has_eq _ _ (v_11 * v_22 - v_12 ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(lra)))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ Q'9)) eq_refl) (from_gt _ _ H'2)) _); [reflexivity|equal].
Qed.

(* step 15, sign *)
Lemma step'15 :
(nu_defined /\ nu - 1 <> 0) /\ (nu + 1) / (nu - 1) > 1.
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  pose proof step'14 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'1 as P'9.
  pose proof step'13 as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  try assert (N'13 : (sqrt (v_11 * v_22 - v_12 ^ 2) - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ Q'8)) _) eq_refl); equal).
  assert (C'14 : nu - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'8) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(lra)) (has_inverse _ _ (from_gt _ _ Q'8) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 16, sign *)
Lemma step'16 :
forall w : R,
w > 1 ->
((locally w (fun w : R => 0 < w)) /\ (ex_derive (fun w : R => (ln w)%R) w)) /\ (Derive (fun w : R => (ln w)%R) w > 0).
Proof using All.
  intros w G'1.
  assert (N'1 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ G'1) (from_pos (1) ltac:(lra))))) (from_pos (1) ltac:(lra))) _) eq_refl); equal).
  assert (E'2 : stands (ln w)) by (exact I).
  assert (C'3 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (from_pos (1) ltac:(lra))) _); [reflexivity|equal]).
  assert (E'4 : reads_as (Derive (fun w : R => (ln w)%R) w) (1 / w)) by (apply (is_derive_unique (fun w : R => (ln w)%R)); derivative; equal).
  assert (C'5 : locally w (fun w : R => 0 < w)) by (apply (locally_positive (fun w : R => w)); [differentiable|assumption]).
  assert (C'6 : ex_derive (fun w : R => (ln w)%R) w) by (differentiable).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (from_pos (1) ltac:(lra))) eq_refl) _); [reflexivity|equal].
Qed.

(* step 17, sign *)
Lemma step'17 :
forall w : R,
w >= 1 ->
w > 0.
Proof using All.
  intros w G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (from_pos (1) ltac:(lra))) _); [reflexivity|equal].
Qed.

(* step 18, growth *)
Lemma step'18 :
(nu_defined /\ nu - 1 <> 0 /\ 0 < (nu + 1) / (nu - 1)) /\ ln ((nu + 1) / (nu - 1)) > 0.
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  pose proof step'15 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'14 as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  pose proof step'1 as P'12.
  pose proof step'13 as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  try assert (N'16 : (sqrt (v_11 * v_22 - v_12 ^ 2) - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ Q'11)) _) eq_refl); equal).
  assert (N'17 : (sqrt (v_11 * v_22 - v_12 ^ 2) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_sqrt _ _ (has_eq _ _ (v_11 * v_22 - v_12 ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(lra)))) _) eq_refl); equal).
  assert (E'18 : reads_as (ln ((nu + 1) / (nu - 1))) (ln (sqrt (v_11 * v_22 - v_12 ^ 2) + 1) + (-1) * ln (sqrt (v_11 * v_22 - v_12 ^ 2) - 1))) by (logarithm ([((1)%Z, (sqrt (v_11 * v_22 - v_12 ^ 2) + 1)); ((-1)%Z, (sqrt (v_11 * v_22 - v_12 ^ 2) - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_sqrt _ _ (has_eq _ _ (v_11 * v_22 - v_12 ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(lra)))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ Q'11)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'19 : (v_11 * v_22 - v_12 ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ H'2)) _) eq_refl); equal).
  assert (E'20 : reads_as (ln 1) (0)) by (unfold reads_as; rewrite <- ln_1; apply f_equal; equal).
  assert (C'21 : 0 < (nu + 1) / (nu - 1)) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'8) (from_pos (1) ltac:(lra))) _); [reflexivity|equal]).
  split; [all_known|].
  assert (C'22 : forall w : R, 1 <= w -> w <= (nu + 1) / (nu - 1) -> ex_derive (fun w : R => (ln w)%R) w).
  { intros w Above' Below'.
  pose proof (step'17 w ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'23.
  assert (N'24 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (from_pos (1) ltac:(lra))))) (from_pos (1) ltac:(lra))) _) eq_refl); equal).
  assert (E'25 : stands (ln w)) by (exact I).
  assert (C'26 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (from_pos (1) ltac:(lra))) _); [reflexivity|equal]).
  differentiable.
  }
  pose proof (growth_gt (fun w : R => (ln w)%R) 1 ((nu + 1) / (nu - 1)) C'22 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'8) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'16 w ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 19, sign *)
Lemma step'19 :
(nu_defined /\ 1 < Rabs nu) /\ arcoth nu > 0.
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  pose proof step'18 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'15 as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  pose proof step'14 as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  pose proof step'1 as P'15.
  pose proof step'13 as P'16.
  pose proof (proj1 P'16) as D'17; pose proof (proj2 P'16) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  try assert (N'19 : (sqrt (v_11 * v_22 - v_12 ^ 2) - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ Q'14)) _) eq_refl); equal).
  assert (N'20 : (sqrt (v_11 * v_22 - v_12 ^ 2) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_sqrt _ _ (has_eq _ _ (v_11 * v_22 - v_12 ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(lra)))) _) eq_refl); equal).
  assert (E'21 : reads_as (arcoth nu) ((ln (sqrt (v_11 * v_22 - v_12 ^ 2) + 1) + (-1) * ln (sqrt (v_11 * v_22 - v_12 ^ 2) - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (sqrt (v_11 * v_22 - v_12 ^ 2) + 1)); ((-1)%Z, (sqrt (v_11 * v_22 - v_12 ^ 2) - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_sqrt _ _ (has_eq _ _ (v_11 * v_22 - v_12 ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(lra)))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ Q'14)) _); [reflexivity|equal]|]; exact I]).
  assert (E'22 : reads_as (ln ((nu + 1) / (nu - 1))) (ln (sqrt (v_11 * v_22 - v_12 ^ 2) + 1) + (-1) * ln (sqrt (v_11 * v_22 - v_12 ^ 2) - 1))) by (logarithm ([((1)%Z, (sqrt (v_11 * v_22 - v_12 ^ 2) + 1)); ((-1)%Z, (sqrt (v_11 * v_22 - v_12 ^ 2) - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_sqrt _ _ (has_eq _ _ (v_11 * v_22 - v_12 ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(lra)))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ Q'14)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'23 : (v_11 * v_22 - v_12 ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ H'2)) _) eq_refl); equal).
  assert (C'24 : 1 < Rabs nu) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'14) _); [reflexivity|equal]).
  assert (N'25 : nu - 1 <> 0) by (exact (beyond_nonzero _ C'24)).
  assert (C'26 : 0 < (nu + 1) / (nu - 1)) by (exact (beyond_ratio _ C'24)).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(lra)) (from_gt _ _ Q'8)) _); [reflexivity|equal].
Qed.

(* step 20, sign *)
Lemma step'20 :
positive_semidefinite 2 N ->
n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2 > 1.
Proof using All.
  intros G'1.
  pose proof (step'10 G'1) as P'1.
  pose proof (step'12 G'1) as P'2.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (from_gt _ _ H'2) (from_ge _ _ P'1)) (from_ge _ _ P'2)) _); [reflexivity|equal].
Qed.

(* step 21, sign *)
Lemma step'21 :
positive_semidefinite 2 N ->
n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2 > 0.
Proof using All.
  intros G'1.
  pose proof (step'20 G'1) as P'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ P'1) (from_pos (1) ltac:(lra))) _); [reflexivity|equal].
Qed.

(* step 22, sign *)
Lemma step'22 :
positive_semidefinite 2 N ->
0 <= n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2 /\ sqrt (n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2) > 0.
Proof using All.
  intros G'1.
  pose proof (step'21 G'1) as P'1.
  assert (E'2 : reads_as (sqrt (n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2)) (sqrt (v_11 * v_22 + v_11 * n_22 - v_12 ^ 2 - 2 * v_12 * n_12 + v_22 * n_11 + n_11 * n_22 - n_12 ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'3 : root_of (sqrt (v_11 * v_22 + v_11 * n_22 - v_12 ^ 2 - 2 * v_12 * n_12 + v_22 * n_11 + n_11 * n_22 - n_12 ^ 2)) (v_11 * v_22 + v_11 * n_22 - v_12 ^ 2 - 2 * v_12 * n_12 + v_22 * n_11 + n_11 * n_22 - n_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ P'1)) _); [reflexivity|equal]).
  assert (C'4 : 0 <= n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2) by (apply Rge_le; refine (to_ge _ _ _ _ _ (from_gt _ _ P'1) _); [reflexivity|equal]).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_sqrt _ _ (has_eq _ _ (n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2) (from_gt _ _ P'1) ltac:(equal)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 23, sign *)
Lemma step'23 :
positive_semidefinite 2 N ->
0 <= n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2 /\ sqrt (n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2) > 1.
Proof using All.
  intros G'1.
  pose proof (step'20 G'1) as P'1.
  pose proof (step'21 G'1) as P'2.
  pose proof (step'22 G'1) as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  assert (E'6 : reads_as (sqrt (n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2)) (sqrt (v_11 * v_22 + v_11 * n_22 - v_12 ^ 2 - 2 * v_12 * n_12 + v_22 * n_11 + n_11 * n_22 - n_12 ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'7 : root_of (sqrt (v_11 * v_22 + v_11 * n_22 - v_12 ^ 2 - 2 * v_12 * n_12 + v_22 * n_11 + n_11 * n_22 - n_12 ^ 2)) (v_11 * v_22 + v_11 * n_22 - v_12 ^ 2 - 2 * v_12 * n_12 + v_22 * n_11 + n_11 * n_22 - n_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ P'1) (from_pos (1) ltac:(lra)))) _); [reflexivity|equal]).
  try assert (N'8 : (sqrt (v_11 * v_22 + v_11 * n_22 - v_12 ^ 2 - 2 * v_12 * n_12 + v_22 * n_11 + n_11 * n_22 - n_12 ^ 2) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_sqrt _ _ (has_eq _ _ (v_11 * v_22 + v_11 * n_22 - v_12 ^ 2 - 2 * v_12 * n_12 + v_22 * n_11 + n_11 * n_22 - n_12 ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ P'1) (from_pos (1) ltac:(lra)))) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(lra)))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ Q'5)) eq_refl) (from_gt _ _ P'1)) _); [reflexivity|equal].
Qed.

(* step 24, sign *)
Lemma step'24 :
positive_semidefinite 2 N ->
n_11 * v_22 / 2 - n_12 * v_12 + n_22 * v_11 / 2 + (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + 1 > 0.
Proof using All.
  intros G'1.
  pose proof step'1 as P'1.
  pose proof (step'10 G'1) as P'2.
  pose proof (step'12 G'1) as P'3.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(lra)) (from_ge _ _ P'2))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(lra)) (from_ge _ _ P'3)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra))))) _); [reflexivity|equal].
Qed.

(* step 25, identity *)
Lemma step'25 :
positive_semidefinite 2 N ->
(L_wc_defined /\ is_real (mdet 2 (madd (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) (mscale (RtoC (1 / 2)) (mmul 2 W N)))) /\ 0 < Re (mdet 2 (madd (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) (mscale (RtoC (1 / 2)) (mmul 2 W N))))) /\ L_wc = ln (Re (mdet 2 (madd (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) (mscale (RtoC (1 / 2)) (mmul 2 W N))))) / 2.
Proof using All.
  pose proof W'read as M'1.
  pose proof nu'read as [E'2 [S'3 [C'4 [C'5 E'6]]]].
  intros G'1.
  pose proof step'1 as P'7.
  pose proof step'13 as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof step'14 as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof step'19 as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (step'20 G'1) as P'17.
  pose proof (step'21 G'1) as P'18.
  pose proof (step'22 G'1) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof (step'23 G'1) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  pose proof (step'24 G'1) as P'25.
  assert (N'26 : (v_11 * v_22 * n_11 * n_22 - v_11 * v_22 * n_12 ^ 2 + 2 * v_11 * n_22 - v_12 ^ 2 * n_11 * n_22 + v_12 ^ 2 * n_12 ^ 2 - 4 * v_12 * n_12 + 2 * v_22 * n_11 + 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (4) ltac:(lra)) (from_gt _ _ P'25)) _) eq_refl); equal).
  assert (E'27 : reads_as (ln (n_11 * v_22 / 2 - n_12 * v_12 + n_22 * v_11 / 2 + (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + 1)) ((-2) * ln 2 + ln (v_11 * v_22 * n_11 * n_22 - v_11 * v_22 * n_12 ^ 2 + 2 * v_11 * n_22 - v_12 ^ 2 * n_11 * n_22 + v_12 ^ 2 * n_12 ^ 2 - 4 * v_12 * n_12 + 2 * v_22 * n_11 + 4))) by (logarithm ([((-2)%Z, 2); ((1)%Z, (v_11 * v_22 * n_11 * n_22 - v_11 * v_22 * n_12 ^ 2 + 2 * v_11 * n_22 - v_12 ^ 2 * n_11 * n_22 + v_12 ^ 2 * n_12 ^ 2 - 4 * v_12 * n_12 + 2 * v_22 * n_11 + 4))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (4) ltac:(lra)) (from_gt _ _ P'25)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'28 : ((1/4) * v_11 * v_22 * n_11 * n_22 - (1/4) * v_11 * v_22 * n_12 ^ 2 + (1/2) * v_11 * n_22 - (1/4) * v_12 ^ 2 * n_11 * n_22 + (1/4) * v_12 ^ 2 * n_12 ^ 2 - v_12 * n_12 + (1/2) * v_22 * n_11 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ P'25)) _) eq_refl); equal).
  assert (E'29 : reads_as (ln (Re (mdet 2 (madd (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) (mscale (RtoC (1 / 2)) (mmul 2 W N)))))) ((-2) * ln 2 + ln (v_11 * v_22 * n_11 * n_22 - v_11 * v_22 * n_12 ^ 2 + 2 * v_11 * n_22 - v_12 ^ 2 * n_11 * n_22 + v_12 ^ 2 * n_12 ^ 2 - 4 * v_12 * n_12 + 2 * v_22 * n_11 + 4))) by (logarithm ([((-2)%Z, 2); ((1)%Z, (v_11 * v_22 * n_11 * n_22 - v_11 * v_22 * n_12 ^ 2 + 2 * v_11 * n_22 - v_12 ^ 2 * n_11 * n_22 + v_12 ^ 2 * n_12 ^ 2 - 4 * v_12 * n_12 + 2 * v_22 * n_11 + 4))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (4) ltac:(lra)) (from_gt _ _ P'25)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'30 : (sqrt (v_11 * v_22 - v_12 ^ 2) - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ Q'13)) _) eq_refl); equal).
  assert (N'31 : (sqrt (v_11 * v_22 - v_12 ^ 2) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_sqrt _ _ (has_eq _ _ (v_11 * v_22 - v_12 ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(lra)))) _) eq_refl); equal).
  assert (E'32 : reads_as (arcoth nu) ((ln (sqrt (v_11 * v_22 - v_12 ^ 2) + 1) + (-1) * ln (sqrt (v_11 * v_22 - v_12 ^ 2) - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (sqrt (v_11 * v_22 - v_12 ^ 2) + 1)); ((-1)%Z, (sqrt (v_11 * v_22 - v_12 ^ 2) - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_sqrt _ _ (has_eq _ _ (v_11 * v_22 - v_12 ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(lra)))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ Q'13)) _); [reflexivity|equal]|]; exact I]).
  assert (E'33 : reads_as (sqrt (n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2)) (sqrt (v_11 * v_22 + v_11 * n_22 - v_12 ^ 2 - 2 * v_12 * n_12 + v_22 * n_11 + n_11 * n_22 - n_12 ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'34 : root_of (sqrt (v_11 * v_22 + v_11 * n_22 - v_12 ^ 2 - 2 * v_12 * n_12 + v_22 * n_11 + n_11 * n_22 - n_12 ^ 2)) (v_11 * v_22 + v_11 * n_22 - v_12 ^ 2 - 2 * v_12 * n_12 + v_22 * n_11 + n_11 * n_22 - n_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ P'17) (from_pos (1) ltac:(lra)))) _); [reflexivity|equal]).
  try assert (N'35 : (v_11 * v_22 - v_12 ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ H'2)) _) eq_refl); equal).
  assert (C'36 : 0 < n_11 * v_22 / 2 - n_12 * v_12 + n_22 * v_11 / 2 + (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + 1) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ P'25) _); [reflexivity|equal]).
  assert (C'37 : L_wc_defined) by (unfold L_wc_defined; all_known).
  assert (C'38 : is_real (mdet 2 (madd (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) (mscale (RtoC (1 / 2)) (mmul 2 W N))))) by (real_number).
  assert (C'39 : 0 < Re (mdet 2 (madd (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) (mscale (RtoC (1 / 2)) (mmul 2 W N))))) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ P'25)) _); [reflexivity|equal]).
  split; [all_known|].
  equal.
Qed.

(* step 26, sign *)
Lemma step'26 :
positive_semidefinite 2 N ->
s >= 0 ->
s ^ 2 * (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) / 2 + 1 > 0.
Proof using All.
  intros G'1 G'2.
  pose proof step'1 as P'1.
  pose proof (step'10 G'1) as P'2.
  pose proof (step'12 G'1) as P'3.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(lra)) (from_ge _ _ G'2)) (from_ge _ _ P'2))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(lra)) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl)) (from_ge _ _ P'3)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra))))) _); [reflexivity|equal].
Qed.

(* step 27, identity: d ln det = tr ·⁻¹ d· *)
Lemma step'27 :
positive_semidefinite 2 N ->
s >= 0 ->
((locally s (fun s : R => 0 < s ^ 2 * (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) / 2 + 1)) /\ (ex_derive (fun s : R => (ln (s ^ 2 * (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) / 2 + 1) / 2)%R) s) /\ mdet 2 W <> RtoC 0 /\ mdet 2 (madd (minv 2 W) (mscale (RtoC (s / 2)) N)) <> RtoC 0) /\ (RtoC (Derive (fun s : R => (ln (s ^ 2 * (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) / 2 + 1) / 2)%R) s) = (mtrace 2 (mmul 2 (minv 2 (madd (minv 2 W) (mscale (RtoC (s / 2)) N))) N) / RtoC 4)%C).
Proof using All.
  pose proof W'read as M'1.
  pose proof nu'read as [E'2 [S'3 [C'4 [C'5 E'6]]]].
  intros G'1 G'2.
  pose proof step'1 as P'7.
  pose proof step'13 as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof step'14 as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof step'19 as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (step'20 G'1) as P'17.
  pose proof (step'21 G'1) as P'18.
  pose proof (step'22 G'1) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof (step'23 G'1) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  pose proof (step'24 G'1) as P'25.
  pose proof (step'26 G'1 G'2) as P'26.
  assert (N'27 : (v_11 * v_22 * n_11 * n_22 * s ^ 2 - v_11 * v_22 * n_12 ^ 2 * s ^ 2 + 2 * v_11 * n_22 * s - v_12 ^ 2 * n_11 * n_22 * s ^ 2 + v_12 ^ 2 * n_12 ^ 2 * s ^ 2 - 4 * v_12 * n_12 * s + 2 * v_22 * n_11 * s + 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (4) ltac:(lra)) (from_gt _ _ P'26)) _) eq_refl); equal).
  assert (E'28 : reads_as (ln (s ^ 2 * (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) / 2 + 1)) ((-2) * ln 2 + ln (v_11 * v_22 * n_11 * n_22 * s ^ 2 - v_11 * v_22 * n_12 ^ 2 * s ^ 2 + 2 * v_11 * n_22 * s - v_12 ^ 2 * n_11 * n_22 * s ^ 2 + v_12 ^ 2 * n_12 ^ 2 * s ^ 2 - 4 * v_12 * n_12 * s + 2 * v_22 * n_11 * s + 4))) by (logarithm ([((-2)%Z, 2); ((1)%Z, (v_11 * v_22 * n_11 * n_22 * s ^ 2 - v_11 * v_22 * n_12 ^ 2 * s ^ 2 + 2 * v_11 * n_22 * s - v_12 ^ 2 * n_11 * n_22 * s ^ 2 + v_12 ^ 2 * n_12 ^ 2 * s ^ 2 - 4 * v_12 * n_12 * s + 2 * v_22 * n_11 * s + 4))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (4) ltac:(lra)) (from_gt _ _ P'26)) _); [reflexivity|equal]|]; exact I]).
  assert (C'29 : 0 < s ^ 2 * (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) / 2 + 1) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ P'26) _); [reflexivity|equal]).
  assert (E'30 : reads_as (Derive (fun s : R => (ln (s ^ 2 * (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) / 2 + 1) / 2)%R) s) ((n_11 * v_22 / 2 - n_12 * v_12 + n_22 * v_11 / 2 + s * (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 2) / (2 * (s ^ 2 * (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) / 2 + 1)))) by (apply (is_derive_unique (fun s : R => (ln (s ^ 2 * (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) / 2 + 1) / 2)%R)); derivative; equal).
  try assert (N'31 : (sqrt (v_11 * v_22 - v_12 ^ 2) - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ Q'13)) _) eq_refl); equal).
  assert (N'32 : (sqrt (v_11 * v_22 - v_12 ^ 2) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_sqrt _ _ (has_eq _ _ (v_11 * v_22 - v_12 ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(lra)))) _) eq_refl); equal).
  assert (E'33 : reads_as (arcoth nu) ((ln (sqrt (v_11 * v_22 - v_12 ^ 2) + 1) + (-1) * ln (sqrt (v_11 * v_22 - v_12 ^ 2) - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (sqrt (v_11 * v_22 - v_12 ^ 2) + 1)); ((-1)%Z, (sqrt (v_11 * v_22 - v_12 ^ 2) - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_sqrt _ _ (has_eq _ _ (v_11 * v_22 - v_12 ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(lra)))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ Q'13)) _); [reflexivity|equal]|]; exact I]).
  assert (E'34 : reads_as (sqrt (n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2)) (sqrt (v_11 * v_22 + v_11 * n_22 - v_12 ^ 2 - 2 * v_12 * n_12 + v_22 * n_11 + n_11 * n_22 - n_12 ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'35 : root_of (sqrt (v_11 * v_22 + v_11 * n_22 - v_12 ^ 2 - 2 * v_12 * n_12 + v_22 * n_11 + n_11 * n_22 - n_12 ^ 2)) (v_11 * v_22 + v_11 * n_22 - v_12 ^ 2 - 2 * v_12 * n_12 + v_22 * n_11 + n_11 * n_22 - n_12 ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ P'17) (from_pos (1) ltac:(lra)))) _); [reflexivity|equal]).
  assert (N'36 : (((1/4) * v_11 ^ 2 * v_22 ^ 2 * n_11 * n_22 * s ^ 2 - (1/4) * v_11 ^ 2 * v_22 ^ 2 * n_12 ^ 2 * s ^ 2 + (1/2) * v_11 ^ 2 * v_22 * n_22 * s - (1/2) * v_11 * v_12 ^ 2 * v_22 * n_11 * n_22 * s ^ 2 + (1/2) * v_11 * v_12 ^ 2 * v_22 * n_12 ^ 2 * s ^ 2 - (1/2) * v_11 * v_12 ^ 2 * n_22 * s - v_11 * v_12 * v_22 * n_12 * s + (1/2) * v_11 * v_22 ^ 2 * n_11 * s + v_11 * v_22 + (1/4) * v_12 ^ 4 * n_11 * n_22 * s ^ 2 - (1/4) * v_12 ^ 4 * n_12 ^ 2 * s ^ 2 + v_12 ^ 3 * n_12 * s - (1/2) * v_12 ^ 2 * v_22 * n_11 * s - v_12 ^ 2) / (v_11 * v_22 - v_12 ^ 2) ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(lra)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra))))) (has_mul _ _ _ _ (from_pos (4) ltac:(lra)) (from_gt _ _ P'26)))) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'37 : ((1/4) * v_11 ^ 2 * v_22 ^ 2 * n_11 * n_22 * s ^ 2 - (1/4) * v_11 ^ 2 * v_22 ^ 2 * n_12 ^ 2 * s ^ 2 + (1/2) * v_11 ^ 2 * v_22 * n_22 * s - (1/2) * v_11 * v_12 ^ 2 * v_22 * n_11 * n_22 * s ^ 2 + (1/2) * v_11 * v_12 ^ 2 * v_22 * n_12 ^ 2 * s ^ 2 - (1/2) * v_11 * v_12 ^ 2 * n_22 * s - v_11 * v_12 * v_22 * n_12 * s + (1/2) * v_11 * v_22 ^ 2 * n_11 * s + v_11 * v_22 + (1/4) * v_12 ^ 4 * n_11 * n_22 * s ^ 2 - (1/4) * v_12 ^ 4 * n_12 ^ 2 * s ^ 2 + v_12 ^ 3 * n_12 * s - (1/2) * v_12 ^ 2 * v_22 * n_11 * s - v_12 ^ 2) <> 0) by (intro Z'; apply N'36; rewrite Z'; field; nonzero).
  assert (N'38 : (v_11 * v_22 - v_12 ^ 2) <> 0) by (intro Z'; apply N'37; transitivity ((v_11 * v_22 - v_12 ^ 2) * ((1/4) * v_11 * v_22 * n_11 * n_22 * s ^ 2 - (1/4) * v_11 * v_22 * n_12 ^ 2 * s ^ 2 + (1/2) * v_11 * n_22 * s - (1/4) * v_12 ^ 2 * n_11 * n_22 * s ^ 2 + (1/4) * v_12 ^ 2 * n_12 ^ 2 * s ^ 2 - v_12 * n_12 * s + (1/2) * v_22 * n_11 * s + 1)); [close|rewrite Z'; ring]).
  assert (N'39 : (v_11 ^ 2 * v_22 ^ 2 * n_11 * n_22 * s ^ 2 - v_11 ^ 2 * v_22 ^ 2 * n_12 ^ 2 * s ^ 2 + 2 * v_11 ^ 2 * v_22 * n_22 * s - 2 * v_11 * v_12 ^ 2 * v_22 * n_11 * n_22 * s ^ 2 + 2 * v_11 * v_12 ^ 2 * v_22 * n_12 ^ 2 * s ^ 2 - 2 * v_11 * v_12 ^ 2 * n_22 * s - 4 * v_11 * v_12 * v_22 * n_12 * s + 2 * v_11 * v_22 ^ 2 * n_11 * s + 4 * v_11 * v_22 + v_12 ^ 4 * n_11 * n_22 * s ^ 2 - v_12 ^ 4 * n_12 ^ 2 * s ^ 2 + 4 * v_12 ^ 3 * n_12 * s - 2 * v_12 ^ 2 * v_22 * n_11 * s - 4 * v_12 ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra))))) (has_mul _ _ _ _ (from_pos (4) ltac:(lra)) (from_gt _ _ P'26)))) _) eq_refl); equal).
  try assert (N'40 : (v_11 * v_22 - v_12 ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ H'2)) _) eq_refl); equal).
  assert (C'41 : locally s (fun s : R => 0 < s ^ 2 * (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) / 2 + 1)) by (apply (locally_positive (fun s : R => s ^ 2 * (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) / 2 + 1)); [differentiable|assumption]).
  assert (C'42 : ex_derive (fun s : R => (ln (s ^ 2 * (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) / 2 + 1) / 2)%R) s) by (differentiable).
  assert (C'43 : mdet 2 W <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) _) eq_refl); equal).
  assert (C'44 : mdet 2 (madd (minv 2 W) (mscale (RtoC (s / 2)) N)) <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(lra)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra))))) (has_mul _ _ _ _ (from_pos (4) ltac:(lra)) (from_gt _ _ P'26)))) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  split; [all_known|].
  equal_complex.
Qed.

(* step 28, sign *)
Lemma step'28 :
(v_11 * v_22 - v_12 ^ 2 <> 0 /\ v_11 <> 0) /\ (1 - 1 / (v_11 * v_22 - v_12 ^ 2)) / v_11 > 0.
Proof using All.
  pose proof step'1 as P'1.
  try assert (N'2 : v_11 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ H'1))) (from_pos (1) ltac:(lra))) _) eq_refl); equal).
  try assert (N'3 : (v_11 * v_22 - v_12 ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) _) eq_refl); equal).
  assert (C'4 : v_11 * v_22 - v_12 ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra))) _) eq_refl); equal).
  assert (C'5 : v_11 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'1) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (from_gt _ _ H'1) eq_refl) (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra))) eq_refl)) (from_gt _ _ H'2)) _); [reflexivity|equal].
Qed.

(* step 29, sign *)
Lemma step'29 :
(v_11 * v_22 - v_12 ^ 2 <> 0 /\ v_11 <> 0) /\ (1 - 1 / (v_11 * v_22 - v_12 ^ 2)) * (v_11 * v_22 - v_12 ^ 2) / v_11 > 0.
Proof using All.
  pose proof step'1 as P'1.
  try assert (N'2 : v_11 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ H'1))) (from_pos (1) ltac:(lra))) _) eq_refl); equal).
  try assert (N'3 : (v_11 * v_22 - v_12 ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) _) eq_refl); equal).
  assert (C'4 : v_11 * v_22 - v_12 ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra))) _) eq_refl); equal).
  assert (C'5 : v_11 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'1) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (from_gt _ _ H'1) eq_refl) (from_gt _ _ H'2)) _); [reflexivity|equal].
Qed.

(* step 30, conic sum: W⁻¹ = V/ν² *)
Lemma step'30 :
mdet 2 W <> RtoC 0 /\ positive_semidefinite 2 (madd V (mscale (RtoC (-1)) (minv 2 W))).
Proof using All.
  pose proof W'read as M'1.
  pose proof step'28 as P'2.
  pose proof (proj1 P'2) as D'3; pose proof (proj2 P'2) as Q'4.
  pose proof D'3 as D'3'parts; split_up D'3'parts.
  pose proof step'29 as P'5.
  pose proof (proj1 P'5) as D'6; pose proof (proj2 P'5) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof step'1 as P'8.
  assert (N'9 : (v_11 * v_22 - v_12 ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) _) eq_refl); equal).
  try assert (N'10 : v_11 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ H'1))) (from_pos (1) ltac:(lra))) _) eq_refl); equal).
  assert (C'11 : mdet 2 W <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'2) (from_pos (1) ltac:(lra)))) _) eq_refl); equal).
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale 2 ((1 - 1 / (v_11 * v_22 - v_12 ^ 2)) / v_11) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_gt _ _ Q'4) _); [reflexivity|equal]) (psd_gram 2 1 (of_rows [[RtoC v_11]; [RtoC v_12]]))) (psd_scale 2 ((1 - 1 / (v_11 * v_22 - v_12 ^ 2)) * (v_11 * v_22 - v_12 ^ 2) / v_11) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_gt _ _ Q'7) _); [reflexivity|equal]) (psd_gram 2 1 (of_rows [[RtoC 0]; [RtoC 1]])))) as W'12. says W'12.
Qed.

End derivation.

(** * adjugate *)

Module adjugate.
Import Statement.adjugate.

Theorem proof : claim.
Proof.
  intros v_11 v_12 v_22 sigma V W H'1 H'2.
  exact (step'2 v_11 v_12 v_22 0 0 0 0 H'1 H'2).
Qed.

End adjugate.

(** * loss *)

Module loss.
Import Statement.loss.

Theorem proof : claim.
Proof.
  intros v_11 v_12 v_22 n_11 n_12 n_22 sigma V N W L_wc L_wc_defined H'1 H'2 G'1.
  exact (step'25 v_11 v_12 v_22 n_11 n_12 n_22 0 H'1 H'2 G'1).
Qed.

End loss.

(** * loss-rate *)

Module loss_rate.
Import Statement.loss_rate.

Theorem proof : claim.
Proof.
  intros v_11 v_12 v_22 n_11 n_12 n_22 s sigma V N W H'1 H'2 G'1 G'2.
  exact (step'27 v_11 v_12 v_22 n_11 n_12 n_22 s H'1 H'2 G'1 G'2).
Qed.

End loss_rate.

(** * domination *)

Module domination.
Import Statement.domination.

Theorem proof : claim.
Proof.
  intros v_11 v_12 v_22 sigma V W H'1 H'2.
  exact (step'30 v_11 v_12 v_22 0 0 0 0 H'1 H'2).
Qed.

End domination.

(** * path *)

Module path.
Import Statement.path.

Theorem proof : claim.
Proof.
  intros v_11 v_12 v_22 n_11 n_12 n_22 s V N H'1 H'2.
  exact (step'4 v_11 v_12 v_22 n_11 n_12 n_22 s H'1 H'2).
Qed.

End path.

(** * floor *)

Module floor.
Import Statement.floor.
Import Lemmas Attenuator Onset Metrics Noise.

(* With δ = det V, t = Tr(σᵀVσ N) and d = det N it is the noise floor. *)
Theorem proof : claim.
Proof.
  intros v_11 v_12 v_22 n_11 n_12 n_22 N nu nu_defined L_wc L_wc_defined I_dec I_dec_defined Hv HV HN.
  apply symmetric_positive in HN. destruct HN as (H1 & H2 & HN).
  pose proof (overlap_positive v_11 v_12 v_22 n_11 n_12 n_22 Hv ltac:(lra) H1 H2 HN) as Ht.
  pose proof (overlap_square v_11 v_12 v_22 n_11 n_12 n_22 Hv ltac:(lra)) as Hq.
  set (delta := v_11 * v_22 - v_12 ^ 2) in *. set (d := n_11 * n_22 - n_12 ^ 2) in *.
  set (t := v_11 * n_22 + v_22 * n_11 - 2 * v_12 * n_12) in *.
  pose proof (floor_core delta t d ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra)) as F.
  pose proof (argument_positive delta t d 1 ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra)) as A.
  pose proof (volume_above delta t d 1 ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra)) as V.
  assert (EA : argument delta t d 1 = n_11 * v_22 / 2 - n_12 * v_12 + n_22 * v_11 / 2 + d * delta / 4 + 1)
    by (unfold argument, t; field).
  assert (EV : volume delta t d 1 =
    n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2)
    by (unfold volume, t, d, delta; ring).
  assert (HN' : 1 < nu) by (apply above_root; lra).
  assert (HV' : 1 < sqrt (volume delta t d 1)) by (apply above_root; lra).
  pose proof (arcoth_positive _ HN') as AN. pose proof (arcoth_domain _ HN').
  rewrite EA in A, F. rewrite EV in V, HV', F.
  split.
  - split; [exact A|]. split; [split; [unfold nu_defined; lra|repeat split; lra]|].
    repeat split; try assumption; unfold nu_defined; lra.
  - apply Rle_ge. eapply Rle_trans; [|exact F]. right. unfold I_dec. fold nu. f_equal. unfold entropy_of. ring.
Qed.

End floor.

(** * universal-floor *)

Module universal_floor.
Import Statement.universal_floor.
Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros v_11 v_12 v_22 n_11 n_12 n_22 I_wc N nu nu_defined L_wc L_wc_defined I_dec I_dec_defined Hv HV HN [_ HI].
  apply symmetric_positive in HN. destruct HN as (H1 & H2 & HN).
  pose proof (overlap_positive v_11 v_12 v_22 n_11 n_12 n_22 Hv ltac:(lra) H1 H2 HN) as Ht.
  pose proof (overlap_square v_11 v_12 v_22 n_11 n_12 n_22 Hv ltac:(lra)) as Hq.
  set (delta := v_11 * v_22 - v_12 ^ 2) in *. set (d := n_11 * n_22 - n_12 ^ 2) in *.
  set (t := v_11 * n_22 + v_22 * n_11 - 2 * v_12 * n_12) in *.
  pose proof (floor_core delta t d ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra)) as F.
  pose proof (argument_positive delta t d 1 ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra)) as A.
  assert (EA : argument delta t d 1 = n_11 * v_22 / 2 - n_12 * v_12 + n_22 * v_11 / 2 + d * delta / 4 + 1)
    by (unfold argument, t; field).
  assert (EV : volume delta t d 1 =
    n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2)
    by (unfold volume, t, d, delta; ring).
  assert (HN' : 1 < nu) by (apply above_root; lra).
  pose proof (arcoth_positive _ HN') as AN. pose proof (arcoth_domain _ HN').
  rewrite EA in A, F. rewrite EV in F.
  assert (K : 0 < / (2 * nu * arcoth nu))
    by (apply Rinv_0_lt_compat, Rmult_lt_0_compat; [lra|exact AN]).
  split; [split; [exact A|repeat split; try assumption; unfold nu_defined; lra]|].
  apply Rle_ge. eapply Rle_trans; [|exact F]. fold nu. unfold Rdiv at 1 2.
  apply Rmult_le_compat_r; [lra|]. eapply Rle_trans; [exact HI|]. right. unfold I_dec, entropy_of. ring.
Qed.

End universal_floor.

(** * What all of them assume *)

Definition proofs := (adjugate.proof, loss.proof, loss_rate.proof, domination.proof, path.proof, floor.proof, universal_floor.proof, I).

Print Assumptions proofs.
