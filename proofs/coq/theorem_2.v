(** theorem-2: what is claimed, generated from the claims, and its proofs by hand.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    Made by python proofs/record; the proofs are edited in qdsym/methods/kernel/proofs. In this folder:
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

(** * loss-rate *)

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

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros v_11 v_12 v_22 n_11 n_12 n_22 s sigma V N W Hv HV HN Hs.
  apply symmetric_positive in HN. destruct HN as (H1 & H2 & HN).
  pose proof (overlap_positive v_11 v_12 v_22 n_11 n_12 n_22 Hv ltac:(lra) H1 H2 HN) as Ht.
  set (delta := v_11 * v_22 - v_12 ^ 2) in *. set (d := n_11 * n_22 - n_12 ^ 2) in *.
  set (t := v_11 * n_22 + v_22 * n_11 - 2 * v_12 * n_12) in *.
  pose proof (argument_positive delta t d s ltac:(lra) ltac:(lra) ltac:(lra) Hs) as A.
  set (a := fun s => s ^ 2 * d * delta / 4 + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) / 2 + 1).
  assert (EA : forall s, a s = argument delta t d s) by (intros z; unfold a, argument, t; field).
  assert (D : is_derive (fun s => ln (a s) / 2) s (loss_slope delta t d s)).
  { apply (is_derive_ext (fun s => ln (argument delta t d s) / 2)); [intros z; rewrite EA; reflexivity|].
    apply loss_derive, A. }
  assert (EW : entries W v_22 v_11 (- v_12) 0)
    by (repeat split; unfold W, V, sigma; written; unfold of_rows; cbn [nth]; by_parts; ring).
  assert (DW : v_22 * v_11 - ((- v_12) ^ 2 + 0 ^ 2) = delta) by (unfold delta; ring).
  pose proof (entries_inverse W _ _ _ _ EW ltac:(lra)) as IW. rewrite DW in IW.
  (* W⁻¹ + ½sN, whose determinant is the argument of the logarithm over δ. *)
  set (X := madd (minv 2 W) (mscale (RtoC (s / 2)) N)).
  assert (EX : entries X (v_11 / delta + s / 2 * n_11) (v_22 / delta + s / 2 * n_22) (v_12 / delta + s / 2 * n_12) 0).
  { destruct IW as (I00 & I11 & I01 & I10).
    repeat split; unfold X, N; written; rewrite ?I00, ?I11, ?I01, ?I10; unfold of_rows; cbn [nth]; by_parts; field; lra. }
  set (x := v_11 / delta + s / 2 * n_11) in *. set (y := v_22 / delta + s / 2 * n_22) in *.
  set (z := v_12 / delta + s / 2 * n_12) in *.
  assert (DX : x * y - (z ^ 2 + 0 ^ 2) = argument delta t d s / delta).
  { unfold x, y, z, argument, t. replace (d * delta * s ^ 2 / 4) with ((n_11 * n_22 - n_12 ^ 2) * delta * s ^ 2 / 4)
      by reflexivity.
    transitivity ((v_11 * v_22 - v_12 ^ 2) / delta ^ 2 + s / (2 * delta) * (v_11 * n_22 + v_22 * n_11 - 2 * v_12 * n_12)
      + s ^ 2 / 4 * (n_11 * n_22 - n_12 ^ 2)); [field; lra|].
    fold delta. field. lra. }
  assert (PX : 0 < argument delta t d s / delta) by (apply Rdiv_lt_0_compat; lra).
  pose proof (entries_inverse X _ _ _ _ EX ltac:(lra)) as (I00 & I11 & I01 & I10). rewrite DX in *.
  split; [split; [|split; [|split]]|].
  - apply (locally_above a); [unfold a; auto_derive; exact I|]. rewrite EA. exact A.
  - eexists. exact D.
  - rewrite (entries_det _ _ _ _ _ EW), DW. apply RtoC_neq. lra.
  - rewrite (entries_det _ _ _ _ _ EX), DX. apply RtoC_neq. lra.
  - derivative D. unfold N; written. rewrite I00, I11, I01, I10. unfold of_rows; cbn [nth].
    unfold loss_slope. set (g := argument delta t d s) in *.
    assert (E : d * delta * s / 2 + t / 2 = delta * (y * n_11 + x * n_22 - 2 * z * n_12) / 2).
    { unfold x, y, z, t, d. field. lra. }
    rewrite E. by_parts; field; lra.
Qed.

End loss_rate.

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

(** * floor *)

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
