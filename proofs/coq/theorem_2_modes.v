(** theorem-2-modes: what is claimed, generated from the claims, and its proofs by hand.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    Made by python -m qdsym.coq.record; the proofs are edited in qdsym/coq/proofs. In this folder:
    for f in Qdsym Lemmas Attenuator Onset Metrics Noise theorem_2_modes; do coqc $f.v; done *)

Require Import Qdsym.
Require Lemmas Attenuator Onset Metrics Noise.

(** * symmetry *)

Module symmetry.

Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  forall V_entries : rmat,
  symmetric (2 * n) V_entries ->
  let V : mat := of_real V_entries in
  invertible (2 * n) V ->
  forall sigma_entries : rmat,
  antisymmetric (2 * n) sigma_entries ->
  let sigma : mat := of_real sigma_entries in
  let W : mat := mmul (2 * n) (mtrans sigma) (mmul (2 * n) V sigma) in
  meq (2 * n) (2 * n) (mtrans W) W.

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros n Hn V_entries HV V Hinvertible sigma_entries Hsigma sigma W i j Hi Hj.
  assert (SV := of_real_symmetric (2 * n) V_entries HV).
  unfold W, mtrans at 1, mmul.
  transitivity (msum (2 * n) (fun k => msum (2 * n) (fun l => (sigma k j * (V k l * sigma l i))%C))).
  - apply msum_ext; intros k Hk. rewrite <- msum_scale. reflexivity.
  - rewrite msum_swap. apply msum_ext; intros k Hk. rewrite <- msum_scale. apply msum_ext; intros l Hl.
    unfold mtrans, V. rewrite (SV k l) by assumption. ring.
Qed.

End symmetry.

(** * What all of them assume *)

Definition proofs := (symmetry.proof, I).

Print Assumptions proofs.
