(** geometric-constant: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Attenuator Onset Metrics Noise Cones Words Signs Steps Parts Logic geometric_constant; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module growth.
Definition claim : Prop :=
  forall nu nu_2 : R,
  nu > 1 ->
  nu_2 >= nu ->
  (1 < Rabs nu_2 /\ nu_2 <> 0 /\ arcoth nu_2 <> 0 /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0) /\ 1 / (2 * nu_2 * arcoth nu_2) >= 1 / (2 * nu * arcoth nu).
End growth.

End Statement.

Require Lemmas Attenuator Onset Metrics Noise.
(** * growth *)

Module growth.
Import Statement.growth.
Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu nu_2 H L.
  pose proof (product_falls nu nu_2 H ltac:(lra)) as F.
  pose proof (arcoth_positive nu H) as A. pose proof (arcoth_positive nu_2 ltac:(lra)) as A2.
  pose proof (arcoth_domain nu H). pose proof (arcoth_domain nu_2 ltac:(lra)).
  assert (P : 0 < nu_2 * arcoth nu_2) by (apply Rmult_lt_0_compat; lra).
  split; [repeat split; try assumption; lra|].
  apply Rle_ge. unfold Rdiv. rewrite !Rmult_1_l. apply Rinv_le_contravar; lra.
Qed.

End growth.

(** * What all of them assume *)

Definition proofs := (growth.proof, I).

Print Assumptions proofs.
