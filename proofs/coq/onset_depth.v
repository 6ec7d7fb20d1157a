(** onset-depth: what is claimed, generated from the claims, and its proofs by hand.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    Made by python proofs/record; the proofs are edited in qdsym/methods/kernel/proofs. In this folder:
    for f in Qdsym Lemmas Attenuator Onset Metrics Noise onset_depth; do coqc $f.v; done *)

Require Import Qdsym.
Require Lemmas Attenuator Onset Metrics Noise.

(** * factor *)

Module factor.

Definition claim : Prop :=
  forall nu r gamma t : R,
  let V_0 : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let eta : R := exp (- gamma * t) in
  let V_t : mat := madd (mscale (RtoC eta) V_0) (of_rows [[RtoC (1 - eta); RtoC 0]; [RtoC 0; RtoC (1 - eta)]]) in
  let T : R := 2 * nu * cosh (2 * r) in
  let m : R := T - nu ^ 2 - 1 in
  nu >= 1 ->
  gamma > 0 ->
  (mdet 2 V_t - mtrace 2 V_t / RtoC 2)%C = RtoC (eta * (T / 2 - eta * m - 1)).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r gamma t V_0 eta V_t T m Hnu Hgamma.
  assert (E : entries V_t (on_q nu r eta) (on_p nu r eta) 0 0) by exact (loss_entries nu r eta).
  rewrite (entries_det _ _ _ _ _ E). destruct E as (E00 & E11 & _ & _).
  unfold mtrace; cbn [msum]. rewrite E00, E11. pose proof (loss_product nu r eta) as F. fold T in F. fold m in F.
  by_parts; lra.
Qed.

End factor.

(** * threshold *)

Module threshold.

Definition claim : Prop :=
  forall nu r gamma : R,
  let T : R := 2 * nu * cosh (2 * r) in
  let m : R := T - nu ^ 2 - 1 in
  let eta_c : R := (T - 2) / (2 * m) in
  let eta_c_defined : Prop := m <> 0 in
  nu >= 1 ->
  gamma > 0 ->
  cosh (2 * r) > nu ->
  eta_c_defined /\ (eta_c > 0 /\ eta_c < 1).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r gamma T m eta_c eta_c_defined Hnu Hgamma Hviolated.
  destruct (margins nu r Hnu Hviolated) as (Hm & HT & Hlt). fold T in Hm, HT, Hlt. fold m in Hm, Hlt.
  assert (E : eta_c * (2 * m) = T - 2) by (unfold eta_c; field; lra).
  split; [unfold eta_c_defined; lra|split].
  - apply Rdiv_lt_0_compat; lra.
  - apply Rmult_lt_reg_r with (2 * m); lra.
Qed.

End threshold.

(** * band *)

Module band.

Definition claim : Prop :=
  forall nu r gamma t : R,
  let V_0 : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let eta : R := exp (- gamma * t) in
  let V_t : mat := madd (mscale (RtoC eta) V_0) (of_rows [[RtoC (1 - eta); RtoC 0]; [RtoC 0; RtoC (1 - eta)]]) in
  let c_t : R := Re (mtrace 2 (minv 2 V_t) / RtoC 2)%C in
  let c_t_defined : Prop := mdet 2 V_t <> RtoC 0 /\ is_real (mtrace 2 (minv 2 V_t) / RtoC 2)%C in
  let T : R := 2 * nu * cosh (2 * r) in
  let m : R := T - nu ^ 2 - 1 in
  let eta_c : R := (T - 2) / (2 * m) in
  let eta_c_defined : Prop := m <> 0 in
  nu >= 1 ->
  gamma > 0 ->
  cosh (2 * r) > nu ->
  t >= 0 ->
  (c_t_defined /\ eta_c_defined) /\ (c_t > 1 <-> eta > eta_c).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r gamma t V_0 eta V_t c_t c_t_defined T m eta_c eta_c_defined Hnu Hgamma Hviolated Ht.
  destruct (margins nu r Hnu Hviolated) as (Hm & HT & Hlt). fold T in Hm, HT, Hlt. fold m in Hm, Hlt.
  assert (He : 0 < eta <= 1) by exact (transmission gamma t Hgamma Ht).
  destruct (loss_ratio nu r eta ltac:(lra) He) as [Det C].
  assert (C' : c_t = depth_ratio nu r eta) by (unfold c_t; fold V_t; exact (f_equal Re C)).
  split; [split; [split; [exact Det|exact (f_equal Im C)]|unfold eta_c_defined; lra]|].
  rewrite C', (loss_fails nu r eta ltac:(lra) He). fold T; fold m. apply above_ratio, Hm.
Qed.

End band.

(** * depth *)

Module depth.

Definition claim : Prop :=
  forall nu r gamma t : R,
  let V_0 : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let eta : R := exp (- gamma * t) in
  let V_t : mat := madd (mscale (RtoC eta) V_0) (of_rows [[RtoC (1 - eta); RtoC 0]; [RtoC 0; RtoC (1 - eta)]]) in
  let c_t : R := Re (mtrace 2 (minv 2 V_t) / RtoC 2)%C in
  let c_t_defined : Prop := mdet 2 V_t <> RtoC 0 /\ is_real (mtrace 2 (minv 2 V_t) / RtoC 2)%C in
  let T : R := 2 * nu * cosh (2 * r) in
  let m : R := T - nu ^ 2 - 1 in
  let eta_c : R := (T - 2) / (2 * m) in
  let eta_c_defined : Prop := m <> 0 in
  let S_c : R := - ln eta_c / gamma in
  let S_c_defined : Prop := eta_c_defined /\ 0 < eta_c /\ gamma <> 0 in
  nu >= 1 ->
  gamma > 0 ->
  cosh (2 * r) > nu ->
  t >= 0 ->
  (c_t_defined /\ S_c_defined) /\ (c_t > 1 <-> t < S_c).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r gamma t V_0 eta V_t c_t c_t_defined T m eta_c eta_c_defined S_c S_c_defined Hnu Hgamma Hviolated Ht.
  destruct (margins nu r Hnu Hviolated) as (Hm & HT & Hlt). fold T in Hm, HT, Hlt. fold m in Hm, Hlt.
  assert (He : 0 < eta <= 1) by exact (transmission gamma t Hgamma Ht).
  destruct (loss_ratio nu r eta ltac:(lra) He) as [Det C].
  assert (C' : c_t = depth_ratio nu r eta) by (unfold c_t; fold V_t; exact (f_equal Re C)).
  assert (Hc : 0 < eta_c) by (apply Rdiv_lt_0_compat; lra).
  split; [split; [split; [exact Det|exact (f_equal Im C)]|unfold S_c_defined, eta_c_defined; lra]|].
  rewrite C', (loss_fails nu r eta ltac:(lra) He). fold T; fold m.
  rewrite (above_ratio (T - 2) m eta Hm). exact (before_depth gamma t eta_c Hgamma Hc).
Qed.

End depth.

(** * no-band *)

Module no_band.

Definition claim : Prop :=
  forall nu r gamma t : R,
  let V_0 : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let eta : R := exp (- gamma * t) in
  let V_t : mat := madd (mscale (RtoC eta) V_0) (of_rows [[RtoC (1 - eta); RtoC 0]; [RtoC 0; RtoC (1 - eta)]]) in
  let c_t : R := Re (mtrace 2 (minv 2 V_t) / RtoC 2)%C in
  let c_t_defined : Prop := mdet 2 V_t <> RtoC 0 /\ is_real (mtrace 2 (minv 2 V_t) / RtoC 2)%C in
  nu >= 1 ->
  gamma > 0 ->
  cosh (2 * r) <= nu ->
  t >= 0 ->
  c_t_defined /\ c_t <= 1.

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r gamma t V_0 eta V_t c_t c_t_defined Hnu Hgamma Hphysical Ht.
  assert (He : 0 < eta <= 1) by exact (transmission gamma t Hgamma Ht).
  destruct (loss_ratio nu r eta ltac:(lra) He) as [Det C].
  assert (C' : c_t = depth_ratio nu r eta) by (unfold c_t; fold V_t; exact (f_equal Re C)).
  split; [split; [exact Det|exact (f_equal Im C)]|].
  rewrite C'. apply Rnot_lt_le. intros L. apply Rlt_gt, (loss_fails nu r eta ltac:(lra) He) in L.
  (* The factor is not negative at η = 0 and at η = 1, so in between. *)
  pose proof (cosh_ge_1 (2 * r)).
  assert (0 <= (1 - eta) * (2 * nu * cosh (2 * r) - 2)) by (apply Rmult_le_pos; nra).
  assert (0 <= eta * (nu * (nu - cosh (2 * r)))) by (repeat apply Rmult_le_pos; lra). nra.
Qed.

End no_band.

(** * What all of them assume *)

Definition proofs := (factor.proof, threshold.proof, band.proof, depth.proof, no_band.proof, I).

Print Assumptions proofs.
