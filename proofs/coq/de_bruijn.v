(** de-bruijn: what is claimed, generated from the claims, and its proofs by hand.
    Made by python -m qdsym.coq.record; the proofs are edited in qdsym/coq/proofs. In this folder:
    for f in Qdsym Lemmas Attenuator Onset Metrics Noise de_bruijn; do coqc $f.v; done *)

Require Import Qdsym.
Require Lemmas Attenuator Onset Metrics Noise.

(** * determinant *)

Module determinant.

Definition claim : Prop :=
  forall v_11 v_22 v_12 d_11 d_12 d_22 s : R,
  let V_s : mat := of_rows [[RtoC (d_11 * s + v_11); RtoC (d_12 * s + v_12)]; [RtoC (d_12 * s + v_12); RtoC (d_22 * s + v_22)]] in
  mdet 2 V_s = RtoC ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros v_11 v_22 v_12 d_11 d_12 d_22 s V_s. rewrite mdet_2. unfold V_s, of_rows; cbn [nth]. by_parts; ring.
Qed.

End determinant.

(** * What all of them assume *)

Definition proofs := (determinant.proof, I).

Print Assumptions proofs.
