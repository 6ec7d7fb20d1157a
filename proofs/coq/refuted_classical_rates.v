(** refuted-classical-rates: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic refuted_classical_rates; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module classical.
Definition claim : Prop :=
  forall gamma : R,
  let V : mat := of_rows [[RtoC (50 / 9); RtoC 0; RtoC (-40 / 9); RtoC 0]; [RtoC 0; RtoC (50 / 9); RtoC 0; RtoC (-40 / 9)]; [RtoC (-40 / 9); RtoC 0; RtoC (50 / 9); RtoC 0]; [RtoC 0; RtoC (-40 / 9); RtoC 0; RtoC (50 / 9)]] in
  gamma > 0 ->
  smallest_eigenvalue 4 V (10 / 9).
End classical.

Module violated.
Definition claim : Prop :=
  forall gamma rho : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC (-1); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]; [RtoC 0; RtoC 0; RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (50 / 9); RtoC 0; RtoC (-40 / 9); RtoC 0]; [RtoC 0; RtoC (50 / 9); RtoC 0; RtoC (-40 / 9)]; [RtoC (-40 / 9); RtoC 0; RtoC (50 / 9); RtoC 0]; [RtoC 0; RtoC (-40 / 9); RtoC 0; RtoC (50 / 9)]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (- gamma / 2); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (- gamma * rho / 2); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (- gamma * rho / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (gamma * rho); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (gamma * rho)]] in
  let K_B : mat := madd K (mmul 4 D (minv 4 V)) in
  let K_B_defined : Prop := mdet 4 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 4 K_B sigma) (mmul 4 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  gamma > 0 ->
  M_defined /\ (~ positive_semidefinite 4 M <-> (4 - rho) * (4 * rho - 1) < 0).
End violated.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic.

Section derivation.
Variable gamma : R.
Variable rho : R.
Let sigma : mat := of_rows [[RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC (-1); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]; [RtoC 0; RtoC 0; RtoC (-1); RtoC 0]].
Let V : mat := of_rows [[RtoC (50 / 9); RtoC 0; RtoC (-40 / 9); RtoC 0]; [RtoC 0; RtoC (50 / 9); RtoC 0; RtoC (-40 / 9)]; [RtoC (-40 / 9); RtoC 0; RtoC (50 / 9); RtoC 0]; [RtoC 0; RtoC (-40 / 9); RtoC 0; RtoC (50 / 9)]].
Let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (- gamma / 2); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (- gamma * rho / 2); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (- gamma * rho / 2)]].
Let D : mat := of_rows [[RtoC gamma; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (gamma * rho); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (gamma * rho)]].
Let K_B : mat := madd K (mmul 4 D (minv 4 V)).
Let K_B_defined : Prop := mdet 4 V <> RtoC 0.
Let M : mat := madd D (mscale Ci (madd (mmul 4 K_B sigma) (mmul 4 sigma (mtrans K_B)))).
Let M_defined : Prop := K_B_defined.
Hypothesis H'1 : gamma > 0.

Lemma K'read :
  (entries_as 4 4 K (of_rows [[RtoC (- (1/2) * gamma); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (- (1/2) * gamma); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (- (1/2) * gamma * rho); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (- (1/2) * gamma * rho)]])).
Proof using All.
  assert (M'1 : entries_as 4 4 K (of_rows [[RtoC (- (1/2) * gamma); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (- (1/2) * gamma); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (- (1/2) * gamma * rho); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (- (1/2) * gamma * rho)]])) by (unfold entries_as, K; equal_entries).
  all_known.
Qed.

Lemma D'read :
  (entries_as 4 4 D (of_rows [[RtoC gamma; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (gamma * rho); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (gamma * rho)]])).
Proof using All.
  assert (M'1 : entries_as 4 4 D (of_rows [[RtoC gamma; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (gamma * rho); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (gamma * rho)]])) by (unfold entries_as, D; equal_entries).
  all_known.
Qed.

Lemma K_B'read :
  (((10000/81)) <> 0) /\
  (mdet 4 V <> RtoC 0) /\
  (K_B_defined) /\
  (entries_as 4 4 K_B (of_rows [[RtoC 0; RtoC 0; RtoC ((2/5) * gamma); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC ((2/5) * gamma)]; [RtoC ((2/5) * gamma * rho); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC ((2/5) * gamma * rho); RtoC 0; RtoC 0]])).
Proof using All.
  pose proof K'read as M'1.
  pose proof D'read as M'2.
  assert (N'3 : ((10000/81)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (10000 / 81) ltac:(constant)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'4 : mdet 4 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (10000 / 81) ltac:(constant)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'5 : K_B_defined) by (unfold K_B_defined; all_known).
  assert (M'6 : entries_as 4 4 K_B (of_rows [[RtoC 0; RtoC 0; RtoC ((2/5) * gamma); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC ((2/5) * gamma)]; [RtoC ((2/5) * gamma * rho); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC ((2/5) * gamma * rho); RtoC 0; RtoC 0]])) by (unfold entries_as, K_B; equal_entries).
  all_known.
Qed.

Lemma M'read :
  (M_defined) /\
  (entries_as 4 4 M (of_rows [[RtoC gamma; RtoC 0; RtoC 0; Pair 0 ((2/5) * gamma * rho + (2/5) * gamma)]; [RtoC 0; RtoC gamma; Pair 0 (- (2/5) * gamma * rho - (2/5) * gamma); RtoC 0]; [RtoC 0; Pair 0 ((2/5) * gamma * rho + (2/5) * gamma); RtoC (gamma * rho); RtoC 0]; [Pair 0 (- (2/5) * gamma * rho - (2/5) * gamma); RtoC 0; RtoC 0; RtoC (gamma * rho)]])).
Proof using All.
  pose proof K'read as M'1.
  pose proof D'read as M'2.
  pose proof K_B'read as [N'3 [C'4 [C'5 M'6]]].
  assert (C'7 : M_defined) by (unfold M_defined; all_known).
  assert (M'8 : entries_as 4 4 M (of_rows [[RtoC gamma; RtoC 0; RtoC 0; Pair 0 ((2/5) * gamma * rho + (2/5) * gamma)]; [RtoC 0; RtoC gamma; Pair 0 (- (2/5) * gamma * rho - (2/5) * gamma); RtoC 0]; [RtoC 0; Pair 0 ((2/5) * gamma * rho + (2/5) * gamma); RtoC (gamma * rho); RtoC 0]; [Pair 0 (- (2/5) * gamma * rho - (2/5) * gamma); RtoC 0; RtoC 0; RtoC (gamma * rho)]])) by (unfold entries_as, M; equal_entries).
  all_known.
Qed.

(* step 1, spectral resolution *)
Lemma step'1 :
has_spectrum 4 V [RtoC (10 / 9); RtoC (10 / 9); RtoC 10; RtoC 10] [of_rows [[RtoC (sqrt 2 / 2)]; [RtoC 0]; [RtoC (sqrt 2 / 2)]; [RtoC 0]]; of_rows [[RtoC 0]; [RtoC (sqrt 2 / 2)]; [RtoC 0]; [RtoC (sqrt 2 / 2)]]; of_rows [[RtoC (sqrt 2 / 2)]; [RtoC 0]; [RtoC (- sqrt 2 / 2)]; [RtoC 0]]; of_rows [[RtoC 0]; [RtoC (sqrt 2 / 2)]; [RtoC 0]; [RtoC (- sqrt 2 / 2)]]].
Proof using All.
  assert (E'1 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'2 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  apply (spectral_resolution 4 V [10 / 9; 10 / 9; 10; 10] [of_rows [[RtoC (sqrt 2 / 2)]; [RtoC 0]; [RtoC (sqrt 2 / 2)]; [RtoC 0]]; of_rows [[RtoC 0]; [RtoC (sqrt 2 / 2)]; [RtoC 0]; [RtoC (sqrt 2 / 2)]]; of_rows [[RtoC (sqrt 2 / 2)]; [RtoC 0]; [RtoC (- sqrt 2 / 2)]; [RtoC 0]]; of_rows [[RtoC 0]; [RtoC (sqrt 2 / 2)]; [RtoC 0]; [RtoC (- sqrt 2 / 2)]]]); [reflexivity|reflexivity|orthonormal|].
  cbn [resolution]; equal_matrix.
Qed.

(* step 2, sign *)
Lemma step'2 :
80 / 9 >= 0.
Proof using All.
  refine (to_ge _ _ _ _ _ (from_pos (80 / 9) ltac:(constant)) _); [reflexivity|equal].
Qed.

(* step 3, least eigenvalue *)
Lemma step'3 :
smallest_eigenvalue 4 V (10 / 9).
Proof using All.
  pose proof step'1 as P'1.
  pose proof step'2 as P'2.
  assert (E'3 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'4 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  assert (E'5 : 10 / 9 = 10 / 9) by (extreme_cases; one_of).
  assert (C'6 : 10 / 9 <= 10 / 9) by (apply Rge_le; refine (to_ge _ _ _ _ _ (from_zero (0) ltac:(constant)) _); [reflexivity|equal]).
  assert (C'7 : 10 / 9 <= 10) by (apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (80 / 9) ltac:(constant)) _); [reflexivity|equal]).
  apply (least_eigenvalue_is 4 V [10 / 9; 10 / 9; 10; 10] _ (10 / 9) P'1).
  { exists 0%nat; split; [lia|symmetry; exact E'5]. }
  intros ? ?; indices; cbn [nth]; [exact C'6|exact C'6|exact C'7|exact C'7].
Qed.

(* step 4, sign *)
Lemma step'4 :
(4 - rho) * (4 * rho - 1) >= 0 ->
gamma >= 0.
Proof using All.
  intros G'1.
  refine (to_ge _ _ _ _ _ (from_gt _ _ H'1) _); [reflexivity|equal].
Qed.

(* step 5, sign *)
Lemma step'5 :
(4 - rho) * (4 * rho - 1) >= 0 ->
gamma * (4 - rho) * (4 * rho - 1) / 25 >= 0.
Proof using All.
  intros G'1.
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 25) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (from_ge _ _ G'1)) _); [reflexivity|equal].
Qed.

(* step 6, conic sum *)
Lemma step'6 :
(4 - rho) * (4 * rho - 1) >= 0 ->
M_defined /\ positive_semidefinite 4 M.
Proof using All.
  pose proof K'read as M'1.
  pose proof D'read as M'2.
  pose proof K_B'read as [N'3 [C'4 [C'5 M'6]]].
  pose proof M'read as [C'7 M'8].
  intros G'1.
  pose proof (step'4 G'1) as P'9.
  pose proof (step'5 G'1) as P'10.
  assert (E'11 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'12 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale 4 gamma _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_gt _ _ H'1) _); [reflexivity|equal]) (psd_gram 4 1 (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC (- sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(- RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]]))) (psd_add _ _ _ (psd_scale 4 (gamma * (4 - rho) * (4 * rho - 1) / 25) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 25) ltac:(constant)) (has_mul _ _ _ _ (from_pos (25) ltac:(constant)) (from_ge _ _ P'10))) _); [reflexivity|equal]) (psd_gram 4 1 (of_rows [[RtoC 0]; [RtoC 0]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]]))) (psd_add _ _ _ (psd_scale 4 gamma _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_gt _ _ H'1) _); [reflexivity|equal]) (psd_gram 4 1 (of_rows [[RtoC (sqrt 2 / 2)]; [(- RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC (- sqrt 2 * (- 2 * rho / 5 - 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (- 2 * rho / 5 - 2 / 5) / RtoC 2)%C]]))) (psd_scale 4 (gamma * (4 - rho) * (4 * rho - 1) / 25) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 25) ltac:(constant)) (has_mul _ _ _ _ (from_pos (25) ltac:(constant)) (from_ge _ _ P'10))) _); [reflexivity|equal]) (psd_gram 4 1 (of_rows [[RtoC 0]; [RtoC 0]; [RtoC (sqrt 2 / 2)]; [(- RtoC (sqrt 2) * Ci / RtoC 2)%C]])))))) as W'13. says W'13.
Qed.

(* step 7, sign *)
Lemma step'7 :
(4 - rho) * (4 * rho - 1) < 0 ->
(M_defined /\ is_real (mmul 4 (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2); (- RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C; RtoC (sqrt 2 / 2); (- RtoC (sqrt 2) * Ci / RtoC 2)%C]]) (mmul 4 M (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) 0%nat 0%nat)) /\ Re (mmul 4 (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2); (- RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C; RtoC (sqrt 2 / 2); (- RtoC (sqrt 2) * Ci / RtoC 2)%C]]) (mmul 4 M (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) 0%nat 0%nat) < 0.
Proof using All.
  pose proof K'read as M'1.
  pose proof D'read as M'2.
  pose proof K_B'read as [N'3 [C'4 [C'5 M'6]]].
  pose proof M'read as [C'7 M'8].
  intros G'1.
  assert (E'9 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'10 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  assert (C'11 : is_real (mmul 4 (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2); (- RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C; RtoC (sqrt 2 / 2); (- RtoC (sqrt 2) * Ci / RtoC 2)%C]]) (mmul 4 M (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) 0%nat 0%nat)) by (real_number).
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 25) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (from_lt _ _ G'1)) _); [reflexivity|equal].
Qed.

(* step 8, sign *)
Lemma step'8 :
(4 - rho) * (4 * rho - 1) < 0 ->
(M_defined /\ is_real (mmul 4 (madj (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) 0%nat 0%nat)) /\ Re (mmul 4 (madj (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) 0%nat 0%nat) < 0.
Proof using All.
  pose proof K'read as M'1.
  pose proof D'read as M'2.
  pose proof K_B'read as [N'3 [C'4 [C'5 M'6]]].
  pose proof M'read as [C'7 M'8].
  intros G'1.
  pose proof (step'7 G'1) as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  assert (E'12 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'13 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  assert (C'14 : is_real (mmul 4 (madj (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) 0%nat 0%nat)) by (real_number).
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 25) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (from_lt _ _ G'1)) _); [reflexivity|equal].
Qed.

(* step 9, rewriting *)
Lemma step'9 :
M_defined /\ positive_semidefinite 4 M ->
M_defined /\ positive_semidefinite 4 M.
Proof using All.
  pose proof K'read as M'1.
  pose proof D'read as M'2.
  pose proof K_B'read as [N'3 [C'4 [C'5 M'6]]].
  pose proof M'read as [C'7 M'8].
  intros G'1.
  pose proof (proj1 G'1) as D'9; pose proof (proj2 G'1) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  split; [all_known|].
  exact Q'10.
Qed.

(* step 10, compression *)
Lemma step'10 :
M_defined /\ positive_semidefinite 4 M ->
(M_defined /\ is_real (mmul 4 (madj (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) 0%nat 0%nat)) /\ Re (mmul 4 (madj (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) 0%nat 0%nat) >= 0.
Proof using All.
  pose proof K'read as M'1.
  pose proof D'read as M'2.
  pose proof K_B'read as [N'3 [C'4 [C'5 M'6]]].
  pose proof M'read as [C'7 M'8].
  intros G'1.
  pose proof (proj1 G'1) as D'9; pose proof (proj2 G'1) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof (step'9 G'1) as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  assert (E'14 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'15 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  assert (C'16 : is_real (mmul 4 (madj (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) 0%nat 0%nat)) by (real_number).
  split; [all_known|].
  pose proof (Rle_ge _ _ (proj2 (psd_column 4 M (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]]) Q'10))) as W'17. says W'17.
Qed.

(* step 11, introduction *)
Lemma step'11 :
(M_defined /\ (positive_semidefinite 4 M -> is_real (mmul 4 (madj (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) 0%nat 0%nat))) /\ (positive_semidefinite 4 M -> Re (mmul 4 (madj (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) 0%nat 0%nat) >= 0).
Proof using All.
  pose proof K'read as M'1.
  pose proof D'read as M'2.
  pose proof K_B'read as [N'3 [C'4 [C'5 M'6]]].
  pose proof M'read as [C'7 M'8].
  assert (E'9 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'10 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  assert (C'12 : (positive_semidefinite 4 M -> is_real (mmul 4 (madj (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) 0%nat 0%nat))).
  { intros h'11.
  assert (C'13 : is_real (mmul 4 (madj (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) (mmul 4 M (of_rows [[RtoC (sqrt 2 * (2 * rho / 5 + 2 / 5) / 2)]; [(RtoC (sqrt 2) * Ci * RtoC (2 * rho / 5 + 2 / 5) / RtoC 2)%C]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]])) 0%nat 0%nat)) by (real_number).
  all_known.
  }
  split; [all_known|].
  intros h'14; exact (proj2 (step'10 ltac:(first [exact h'14 | split; [all_known|exact h'14]]))).
Qed.

(* step 12, detachment *)
Lemma step'12 :
(4 - rho) * (4 * rho - 1) < 0 ->
M_defined /\ (~ positive_semidefinite 4 M).
Proof using All.
  pose proof K'read as M'1.
  pose proof D'read as M'2.
  pose proof K_B'read as [N'3 [C'4 [C'5 M'6]]].
  pose proof M'read as [C'7 M'8].
  intros G'1.
  pose proof step'11 as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  pose proof (step'8 G'1) as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  assert (E'15 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'16 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  split; [all_known|].
  intros h'17; pose proof (Q'11 h'17) as Other'; pose proof Q'14 as No'; opened_everywhere; lra.
Qed.

(* step 13, introduction *)
Lemma step'13 :
M_defined /\ (~ positive_semidefinite 4 M <-> (4 - rho) * (4 * rho - 1) < 0).
Proof using All.
  pose proof K'read as M'1.
  pose proof D'read as M'2.
  pose proof K_B'read as [N'3 [C'4 [C'5 M'6]]].
  pose proof M'read as [C'7 M'8].
  split; [all_known|].
  split; [intros h'9; destruct (either_lt ((4 - rho) * (4 * rho - 1)) 0) as [h'10|h'10]; [exact h'10|exfalso; pose proof (proj2 (step'6 ltac:(first [exact h'10 | split; [all_known|exact h'10]]))) as Against'; contradiction]|intros h'11; exact (proj2 (step'12 ltac:(first [exact h'11 | split; [all_known|exact h'11]])))].
Qed.

End derivation.

(** * classical *)

Module classical.
Import Statement.classical.

Theorem proof : claim.
Proof.
  intros gamma V H'1.
  exact (step'3 gamma 0 H'1).
Qed.

End classical.

(** * violated *)

Module violated.
Import Statement.violated.

Theorem proof : claim.
Proof.
  intros gamma rho sigma V K D K_B K_B_defined M M_defined H'1.
  exact (step'13 gamma rho H'1).
Qed.

End violated.

(** * What all of them assume *)

Definition proofs := (classical.proof, violated.proof, I).

Print Assumptions proofs.
