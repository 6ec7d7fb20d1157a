(** corollary-half-loss: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Attenuator Onset Metrics Noise Cones Words Signs Steps Parts Logic corollary_half_loss; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module half_loss.
Definition claim : Prop :=
  forall r gamma t : R,
  let V_t : mat := of_rows [[RtoC (exp (2 * r) * exp (- gamma * t) + 1 - exp (- gamma * t)); RtoC 0]; [RtoC 0; RtoC (1 - exp (- gamma * t) + exp (- 2 * r) * exp (- gamma * t))]] in
  let c_t : R := Re (mtrace 2 (minv 2 V_t) / RtoC 2)%C in
  let c_t_defined : Prop := mdet 2 V_t <> RtoC 0 /\ is_real (mtrace 2 (minv 2 V_t) / RtoC 2)%C in
  gamma > 0 ->
  r <> 0 ->
  t >= 0 ->
  (c_t_defined /\ gamma <> 0) /\ (c_t > 1 <-> t < ln 2 / gamma).
End half_loss.

End Statement.

Require Lemmas Attenuator Onset Metrics Noise.
(** * half-loss *)

Module half_loss.
Import Statement.half_loss.
Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros r gamma t V_t c_t c_t_defined Hgamma Hr Ht. set (eta := exp (- gamma * t)) in *.
  assert (He : 0 < eta <= 1) by exact (transmission gamma t Hgamma Ht).
  assert (S : mdet 2 V_t = mdet 2 (at_loss 1 r eta) /\ mtrace 2 (minv 2 V_t) = mtrace 2 (minv 2 (at_loss 1 r eta))).
  { assert (E : entries V_t (on_q 1 r eta) (on_p 1 r eta) 0 0)
      by (repeat split; unfold V_t, on_q, on_p, of_rows; cbn [nth]; by_parts; ring).
    pose proof (loss_entries 1 r eta) as E'. destruct (on_positive 1 r eta ltac:(lra) He).
    assert (on_q 1 r eta * on_p 1 r eta - (0 ^ 2 + 0 ^ 2) <> 0) by nra.
    split; [rewrite (entries_det _ _ _ _ _ E), (entries_det _ _ _ _ _ E'); reflexivity|].
    rewrite (entries_trace_inverse _ _ _ _ _ E), (entries_trace_inverse _ _ _ _ _ E') by assumption. reflexivity. }
  destruct S as [S1 S2]. destruct (loss_ratio 1 r eta ltac:(lra) He) as [Det C].
  assert (C' : c_t = depth_ratio 1 r eta) by (unfold c_t; rewrite S2; exact (f_equal Re C)).
  split; [split; [split; [rewrite S1; exact Det|rewrite S2; exact (f_equal Im C)]|lra]|].
  rewrite C', (loss_fails 1 r eta ltac:(lra) He).
  assert (G : 1 < cosh (2 * r)) by (apply cosh_gt_1; lra).
  (* The slope is T − 2, so that the band ends at η = ½. *)
  transitivity (exp (- gamma * t) > / 2).
  - fold eta. split; intros L.
    + apply Rmult_lt_reg_r with (2 * 1 * cosh (2 * r) - 2); nra.
    + nra.
  - rewrite (before_depth gamma t (/ 2) Hgamma ltac:(lra)), ln_Rinv by lra. rewrite Ropp_involutive. reflexivity.
Qed.

End half_loss.

(** * What all of them assume *)

Definition proofs := (half_loss.proof, I).

Print Assumptions proofs.
