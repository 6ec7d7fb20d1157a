(** noise-floor: what is claimed, generated from the claims, and its proofs by hand.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    Made by python proofs/record; the proofs are edited in qdsym/methods/kernel/proofs. In this folder:
    for f in Qdsym Lemmas Attenuator Onset Metrics Noise noise_floor; do coqc $f.v; done *)

Require Import Qdsym.
Require Lemmas Attenuator Onset Metrics Noise.

(** * loss-rate *)

Module loss_rate.

Definition claim : Prop :=
  forall delta t d s : R,
  delta > 1 ->
  t >= 0 ->
  d >= 0 ->
  t ^ 2 >= 4 * d * delta ->
  s >= 0 ->
  s <= 1 ->
  ((locally s (fun s : R => 0 < d * delta * s ^ 2 / 4 + s * t / 2 + 1)) /\ (ex_derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s) /\ 4 * d * s ^ 2 + 4 * delta + 4 * s * t <> 0) /\ (Derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s >= (2 * d * s + t) / (4 * d * s ^ 2 + 4 * delta + 4 * s * t)).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros delta t d s Hd Ht H0 Hq Hs Hs1.
  pose proof (argument_positive delta t d s Hd Ht H0 Hs) as A. pose proof (volume_above delta t d s Hd Ht H0 Hs) as V.
  pose proof (loss_derive delta t d s A) as D. unfold volume in V.
  split; [split; [|split]|].
  - apply (locally_above (argument delta t d)); [unfold argument; auto_derive; exact I|exact A].
  - eexists. exact D.
  - lra.
  - derivative D. apply Rle_ge.
    replace (4 * d * s ^ 2 + 4 * delta + 4 * s * t) with (4 * volume delta t d s) by (unfold volume; ring).
    apply loss_steep; assumption.
Qed.

End loss_rate.

(** * tightness *)

Module tightness.

Definition claim : Prop :=
  forall delta t d s : R,
  let nu : R := sqrt delta in
  let nu_defined : Prop := 0 <= delta in
  delta > 1 ->
  t >= 0 ->
  d >= 0 ->
  t ^ 2 >= 4 * d * delta ->
  s = 0 ->
  ((locally s (fun s : R => 0 < d * delta * s ^ 2 / 4 + s * t / 2 + 1)) /\ (ex_derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s) /\ (locally s (fun s : R => 0 <= d * s ^ 2 + delta + s * t)) /\ (locally s (fun s : R => 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2)) /\ (locally s (fun s : R => 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)) /\ (ex_derive (fun s : R => (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2))%R) s) /\ nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0) /\ (Derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s = delta * Derive (fun s : R => (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2))%R) s / (2 * nu * arcoth nu)).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros delta t d s nu nu_defined Hd Ht H0 Hq Hs. subst s. unfold nu_defined, nu.
  pose proof (argument_positive delta t d 0 Hd Ht H0 ltac:(lra)) as A. pose proof (loss_derive delta t d 0 A) as D.
  assert (V : volume delta t d 0 = delta) by (unfold volume; ring).
  pose proof (volume_derive delta t d 0) as DV. pose proof (above_root delta ltac:(lra)) as N.
  assert (HV : 1 < volume delta t d 0) by (rewrite V; lra).
  pose proof (entropy_path _ _ _ DV HV) as E. destruct (path_conditions _ _ _ DV HV) as (C1 & C2 & C3).
  pose proof (arcoth_positive _ N) as AN.
  split.
  - split; [apply (locally_above (argument delta t d)); [unfold argument; auto_derive; exact I|exact A]|].
    split; [eexists; exact D|]. split; [exact C1|]. split; [exact C2|]. split; [exact C3|].
    split; [eexists; exact E|]. split; [lra|]. split; [apply arcoth_domain, N|]. split; lra.
  - derivative D. derivative E. rewrite V. unfold loss_slope, argument.
    assert (Q : sqrt delta * sqrt delta = delta) by (apply sqrt_sqrt; lra).
    transitivity ((sqrt delta * sqrt delta) * (t / 4 / (sqrt delta * sqrt delta))); [rewrite Q; field; lra|].
    rewrite Q at 1. field. split; lra.
Qed.

End tightness.

(** * floor *)

Module floor.

Definition claim : Prop :=
  forall delta t d : R,
  let nu : R := sqrt delta in
  let nu_defined : Prop := 0 <= delta in
  let L_wc : R := ln (d * delta / 4 + t / 2 + 1) / 2 in
  let L_wc_defined : Prop := 0 < d * delta / 4 + t / 2 + 1 in
  let I_dec : R := (nu / 2 - 1 / 2) * ln (nu / 2 - 1 / 2) - (nu / 2 + 1 / 2) * ln (nu / 2 + 1 / 2) - (sqrt (d + delta + t) / 2 - 1 / 2) * ln (sqrt (d + delta + t) / 2 - 1 / 2) + (sqrt (d + delta + t) / 2 + 1 / 2) * ln (sqrt (d + delta + t) / 2 + 1 / 2) in
  let I_dec_defined : Prop := nu_defined /\ 0 < nu / 2 - 1 / 2 /\ 0 < nu / 2 + 1 / 2 /\ 0 <= d + delta + t /\ 0 < sqrt (d + delta + t) / 2 - 1 / 2 /\ 0 < sqrt (d + delta + t) / 2 + 1 / 2 in
  delta > 1 ->
  t >= 0 ->
  d >= 0 ->
  t ^ 2 >= 4 * d * delta ->
  (L_wc_defined /\ I_dec_defined /\ nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0) /\ L_wc >= I_dec / (2 * nu * arcoth nu).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros delta t d nu nu_defined L_wc L_wc_defined I_dec I_dec_defined Hd Ht H0 Hq.
  unfold I_dec_defined, L_wc_defined, nu_defined, I_dec, L_wc, nu. pose proof (floor_core delta t d Hd Ht H0 Hq) as F.
  pose proof (argument_positive delta t d 1 Hd Ht H0 ltac:(lra)) as A.
  pose proof (volume_above delta t d 1 Hd Ht H0 ltac:(lra)) as V.
  assert (EA : argument delta t d 1 = d * delta / 4 + t / 2 + 1) by (unfold argument; field).
  assert (EV : volume delta t d 1 = d + delta + t) by (unfold volume; ring).
  rewrite EA in F, A. rewrite EV in F, V.
  pose proof (above_root delta ltac:(lra)) as N. pose proof (above_root (d + delta + t) ltac:(lra)) as N'.
  pose proof (arcoth_positive _ N) as AN. pose proof (arcoth_domain _ N).
  split; [repeat split; try assumption; lra|]. apply Rle_ge.
  eapply Rle_trans; [|exact F]. right. f_equal. unfold entropy_of. ring.
Qed.

End floor.

(** * What all of them assume *)

Definition proofs := (loss_rate.proof, tightness.proof, floor.proof, I).

Print Assumptions proofs.
