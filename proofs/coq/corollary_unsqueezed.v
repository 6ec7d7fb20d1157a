(** corollary-unsqueezed: what is claimed, generated from the claims, and its proofs by hand.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    Made by python proofs/record; the proofs are edited in qdsym/methods/kernel/proofs. In this folder:
    for f in Qdsym Lemmas Attenuator Onset Metrics Noise corollary_unsqueezed; do coqc $f.v; done *)

Require Import Qdsym.
Require Lemmas Attenuator Onset Metrics Noise.

(** * positivity *)

Module positivity.

Definition claim : Prop :=
  forall nu gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC nu; RtoC 0]; [RtoC 0; RtoC nu]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  nu >= 1 ->
  gamma > 0 ->
  M_defined /\ positive_semidefinite 2 M.

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu gamma sigma V K D K_B K_B_defined M M_defined Hnu Hgamma.
  assert (N : nu * nu - 0 * 0 <> 0) by nra.
  assert (E : entries M gamma gamma 0 (gamma * ((nu + nu) / (nu * nu - 0 * 0) - 1)))
    by exact (attenuator_entries nu 0 nu gamma N).
  split; [exact (mdet_real_2_neq nu 0 0 nu N)|].
  replace (gamma * _) with (gamma * (2 * (1 / nu) - 1)) in E by (field; lra).
  apply (entries_criterion M gamma (1 / nu) Hgamma); [|exact E|apply (ratio_le nu 1 Hnu); lra].
  left. apply Rdiv_lt_0_compat; lra.
Qed.

End positivity.

(** * least-eigenvalue *)

Module least_eigenvalue.

Definition claim : Prop :=
  forall nu gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC nu; RtoC 0]; [RtoC 0; RtoC nu]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  nu >= 1 ->
  gamma > 0 ->
  (M_defined /\ nu <> 0) /\ smallest_eigenvalue 2 M (2 * gamma * Rmin (1 / nu) (1 - 1 / nu)).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu gamma sigma V K D K_B K_B_defined M M_defined Hnu Hgamma.
  assert (N : nu * nu - 0 * 0 <> 0) by nra.
  assert (E : entries M gamma gamma 0 (gamma * ((nu + nu) / (nu * nu - 0 * 0) - 1)))
    by exact (attenuator_entries nu 0 nu gamma N).
  split; [split; [exact (mdet_real_2_neq nu 0 0 nu N)|lra]|].
  replace (gamma * _) with (gamma * (2 * (1 / nu) - 1)) in E by (field; lra).
  apply entries_least; [exact Hgamma|exact E].
Qed.

End least_eigenvalue.

(** * What all of them assume *)

Definition proofs := (positivity.proof, least_eigenvalue.proof, I).

Print Assumptions proofs.
