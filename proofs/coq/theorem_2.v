(** theorem-2: what is claimed, generated from the claims, and its proofs by hand.
    Made by python -m qdsym.coq.record; the proofs are edited in qdsym/coq/proofs. In this folder:
    for f in Qdsym Lemmas Attenuator Onset Metrics Noise theorem_2; do coqc $f.v; done *)

Require Import Qdsym.
Require Lemmas Attenuator Onset Metrics Noise.

(** * adjugate *)

Module adjugate.

Definition claim : Prop :=
  forall v_11 v_12 v_22 : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC v_22]] in
  let W : mat := mmul 2 (mtrans sigma) (mmul 2 V sigma) in
  v_11 > 0 ->
  v_11 * v_22 - v_12 ^ 2 > 1 ->
  mdet 2 V <> RtoC 0 /\ meq 2 2 W (mscale (mdet 2 V) (minv 2 V)).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros v_11 v_12 v_22 sigma V W Hv HV.
  assert (N : v_11 * v_22 - v_12 * v_12 <> 0) by nra.
  split; [exact (mdet_real_2_neq v_11 v_12 v_12 v_22 N)|].
  assert (Det : mdet 2 V = RtoC (v_11 * v_22 - v_12 * v_12)) by exact (mdet_real_2 v_11 v_12 v_12 v_22).
  assert (Inv := minv_real_2 v_11 v_12 v_12 v_22 N).
  change (real_2 v_11 v_12 v_12 v_22) with V in Inv. unfold mscale. rewrite Det.
  two; rewrite Inv by lia; unfold W, V, sigma, real_2; written; unfold of_rows; cbn [nth]; by_parts; field; exact N.
Qed.

End adjugate.

(** * loss *)

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

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros v_11 v_12 v_22 n_11 n_12 n_22 sigma V N W L_wc L_wc_defined Hv HV HN.
  apply symmetric_positive in HN. destruct HN as (H1 & H2 & HN).
  pose proof (overlap_positive v_11 v_12 v_22 n_11 n_12 n_22 Hv ltac:(lra) H1 H2 HN) as C.
  assert (P : 0 <= (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2)) by (apply Rmult_le_pos; lra).
  assert (A : L_wc_defined) by (unfold L_wc_defined; lra).
  match goal with |- context [is_real ?d] => set (det := d) end.
  assert (E : det = RtoC (n_11 * v_22 / 2 - n_12 * v_12 + n_22 * v_11 / 2
    + (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + 1)).
  { unfold det. rewrite mdet_2. unfold W, V, N, sigma; written; unfold of_rows; cbn [nth]. by_parts; field. }
  rewrite E. split; [split; [exact A|split; [reflexivity|exact A]]|reflexivity].
Qed.

End loss.

(** * domination *)

Module domination.

Definition claim : Prop :=
  forall v_11 v_12 v_22 : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC v_22]] in
  let W : mat := mmul 2 (mtrans sigma) (mmul 2 V sigma) in
  v_11 > 0 ->
  v_11 * v_22 - v_12 ^ 2 > 1 ->
  mdet 2 W <> RtoC 0 /\ positive_semidefinite 2 (madd V (mscale (RtoC (-1)) (minv 2 W))).

Import Lemmas Attenuator Onset Metrics Noise.

(* W⁻¹ = V/ν², and 1 − 1/ν² > 0. *)
Theorem proof : claim.
Proof.
  intros v_11 v_12 v_22 sigma V W Hv HV.
  assert (EW : entries W v_22 v_11 (- v_12) 0)
    by (repeat split; unfold W, V, sigma; written; unfold of_rows; cbn [nth]; by_parts; ring).
  set (delta := v_11 * v_22 - v_12 ^ 2) in *.
  assert (D : v_22 * v_11 - ((- v_12) ^ 2 + 0 ^ 2) = delta) by (unfold delta; ring).
  split; [rewrite (entries_det _ _ _ _ _ EW), D; apply RtoC_neq; lra|].
  pose proof (entries_inverse W _ _ _ _ EW ltac:(lra)) as (I00 & I11 & I01 & I10). rewrite D in *.
  assert (E : entries (madd V (mscale (RtoC (-1)) (minv 2 W)))
    ((1 - / delta) * v_11) ((1 - / delta) * v_22) ((1 - / delta) * v_12) 0).
  { repeat split; unfold V; written; rewrite ?I00, ?I11, ?I01, ?I10; unfold of_rows; cbn [nth]; by_parts; field; lra. }
  apply (positive_semidefinite_2 _ _ _ _ _ E).
  assert (P : 0 <= 1 - / delta) by (rewrite <- Rinv_1; assert (/ delta <= / 1) by (apply Rinv_le_contravar; lra); lra).
  assert (0 < v_22) by nra.
  assert (0 <= (1 - / delta) ^ 2 * delta) by (apply Rmult_le_pos; [apply pow2_ge_0|lra]).
  repeat split; try (apply Rmult_le_pos; lra). unfold delta in *; nra.
Qed.

End domination.

(** * path *)

Module path.

Definition claim : Prop :=
  forall v_11 v_12 v_22 n_11 n_12 n_22 s : R,
  let V : mat := of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC v_22]] in
  let N : mat := of_rows [[RtoC n_11; RtoC n_12]; [RtoC n_12; RtoC n_22]] in
  v_11 > 0 ->
  v_11 * v_22 - v_12 ^ 2 > 1 ->
  mdet 2 (madd V (mscale (RtoC s) N)) = RtoC (s ^ 2 * (n_11 * n_22 - n_12 ^ 2) + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) + v_11 * v_22 - v_12 ^ 2).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros v_11 v_12 v_22 n_11 n_12 n_22 s V N Hv HV.
  rewrite mdet_2. unfold V, N; written; unfold of_rows; cbn [nth]. by_parts; ring.
Qed.

End path.

(** * What all of them assume *)

Definition proofs := (adjugate.proof, loss.proof, domination.proof, path.proof, I).

Print Assumptions proofs.
