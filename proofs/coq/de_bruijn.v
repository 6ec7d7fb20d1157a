(** de-bruijn: what is claimed, generated from the claims, and its proofs by hand.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    Made by python proofs/record; the proofs are edited in qdsym/methods/kernel/proofs. In this folder:
    for f in Qdsym Lemmas Attenuator Onset Metrics Noise de_bruijn; do coqc $f.v; done *)

Require Import Qdsym.
Require Lemmas Attenuator Onset Metrics Noise.

(** * entropy-rate *)

Module entropy_rate.

Definition claim : Prop :=
  forall nu : R,
  nu > 1 ->
  ((locally nu (fun nu : R => 0 < nu / 2 - 1 / 2)) /\ (locally nu (fun nu : R => 0 < nu / 2 + 1 / 2)) /\ (ex_derive (fun nu : R => (- (nu / 2 - 1 / 2) * ln (nu / 2 - 1 / 2) + (nu / 2 + 1 / 2) * ln (nu / 2 + 1 / 2))%R) nu) /\ 1 < Rabs nu) /\ (Derive (fun nu : R => (- (nu / 2 - 1 / 2) * ln (nu / 2 - 1 / 2) + (nu / 2 + 1 / 2) * ln (nu / 2 + 1 / 2))%R) nu = arcoth nu).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu Hnu. pose proof (entropy_derive nu Hnu) as D.
  split; [split; [|split; [|split]]|].
  - apply (filter_imp (fun y => 1 < y)); [intros y; lra|]. apply (locally_above (fun y => y)); [|exact Hnu].
    exists 1. apply (is_derive_id (K := R_AbsRing)).
  - apply (filter_imp (fun y => 1 < y)); [intros y; lra|]. apply (locally_above (fun y => y)); [|exact Hnu].
    exists 1. apply (is_derive_id (K := R_AbsRing)).
  - exists (arcoth nu). exact D.
  - apply arcoth_domain, Hnu.
  - apply is_derive_unique. exact D.
Qed.

End entropy_rate.

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

(** * eigenvalue-rate *)

Module eigenvalue_rate.

Definition claim : Prop :=
  forall v_11 v_22 v_12 d_11 d_12 d_22 s : R,
  let V_s : mat := of_rows [[RtoC (d_11 * s + v_11); RtoC (d_12 * s + v_12)]; [RtoC (d_12 * s + v_12); RtoC (d_22 * s + v_22)]] in
  let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
  (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 > 1 ->
  ((locally s (fun s : R => 0 <= (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) /\ (ex_derive (fun s : R => (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2))%R) s) /\ 0 <= (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 /\ mdet 2 V_s <> RtoC 0) /\ (RtoC (Derive (fun s : R => (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2))%R) s) = (RtoC (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) * mtrace 2 (mmul 2 (minv 2 V_s) DeltaD) / RtoC 2)%C).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros v_11 v_22 v_12 d_11 d_12 d_22 s V_s DeltaD H.
  set (P := fun s => (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2).
  set (dP := d_11 * (d_22 * s + v_22) + (d_11 * s + v_11) * d_22 - 2 * (d_12 * s + v_12) * d_12).
  assert (D : is_derive P s dP) by (unfold P, dP; auto_derive; [exact I|]; ring).
  assert (HP : 1 < P s) by exact H.
  assert (E : is_derive (fun s => sqrt (P s)) s (dP / (2 * sqrt (P s)))) by (apply is_derive_sqrt; [exact D|lra]).
  pose proof (above_root _ HP) as Root. pose proof (sqrt_sqrt (P s) ltac:(lra)) as RR.
  assert (N : (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 <> 0) by lra.
  split; [split; [|split; [|split]]|].
  - apply (path_conditions P dP s D HP).
  - eexists. exact E.
  - lra.
  - change V_s with (symmetric_2 (d_11 * s + v_11) (d_12 * s + v_12) (d_22 * s + v_22)).
    rewrite (entries_det _ _ _ _ _ (symmetric_entries _ _ _)). apply RtoC_neq. lra.
  - derivative E.
    assert (T : mtrace 2 (mmul 2 (minv 2 V_s) DeltaD) = RtoC (dP / P s)).
    { unfold dP. replace (d_11 * (d_22 * s + v_22) + (d_11 * s + v_11) * d_22 - 2 * (d_12 * s + v_12) * d_12) with
        ((d_22 * s + v_22) * d_11 - 2 * (d_12 * s + v_12) * d_12 + (d_11 * s + v_11) * d_22) by ring.
      exact (trace_of_inverse _ _ _ d_11 d_12 d_22 N). }
    rewrite T. change ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) with (P s).
    rewrite <- RtoC_mult, <- RtoC_div by lra. f_equal. rewrite <- RR at 3. field. lra.
Qed.

End eigenvalue_rate.

(** * identity *)

Module identity.

Definition claim : Prop :=
  forall v_11 v_22 v_12 d_11 d_12 d_22 s : R,
  let V_s : mat := of_rows [[RtoC (d_11 * s + v_11); RtoC (d_12 * s + v_12)]; [RtoC (d_12 * s + v_12); RtoC (d_22 * s + v_22)]] in
  let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
  (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 > 1 ->
  ((locally s (fun s : R => 0 <= (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) /\ (locally s (fun s : R => 0 < sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2)) /\ (locally s (fun s : R => 0 < sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2)) /\ (ex_derive (fun s : R => (- (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) + (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2))%R) s) /\ 0 <= (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 /\ 1 < Rabs (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)) /\ mdet 2 V_s <> RtoC 0) /\ (RtoC (Derive (fun s : R => (- (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 - 1 / 2) + (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2) * ln (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) / 2 + 1 / 2))%R) s) = (mtrace 2 (mscale (RtoC (2 * sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) * arcoth (sqrt ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2)))) (mmul 2 (minv 2 V_s) DeltaD)) / RtoC 4)%C).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros v_11 v_22 v_12 d_11 d_12 d_22 s V_s DeltaD H.
  set (P := fun s => (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2).
  set (dP := d_11 * (d_22 * s + v_22) + (d_11 * s + v_11) * d_22 - 2 * (d_12 * s + v_12) * d_12).
  assert (D : is_derive P s dP) by (unfold P, dP; auto_derive; [exact I|]; ring).
  assert (HP : 1 < P s) by exact H.
  pose proof (entropy_path P dP s D HP) as E.
  pose proof (above_root _ HP) as Root. pose proof (sqrt_sqrt (P s) ltac:(lra)) as RR.
  assert (N : (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 <> 0) by lra.
  destruct (path_conditions P dP s D HP) as (C1 & C2 & C3).
  split; [split; [exact C1|split; [exact C2|split; [exact C3|split; [|split; [|split]]]]]|].
  - eexists. exact E.
  - lra.
  - apply arcoth_domain, Root.
  - change V_s with (symmetric_2 (d_11 * s + v_11) (d_12 * s + v_12) (d_22 * s + v_22)).
    rewrite (entries_det _ _ _ _ _ (symmetric_entries _ _ _)). apply RtoC_neq. lra.
  - derivative E.
    assert (T : mtrace 2 (mmul 2 (minv 2 V_s) DeltaD) = RtoC (dP / P s)).
    { unfold dP. replace (d_11 * (d_22 * s + v_22) + (d_11 * s + v_11) * d_22 - 2 * (d_12 * s + v_12) * d_12) with
        ((d_22 * s + v_22) * d_11 - 2 * (d_12 * s + v_12) * d_12 + (d_11 * s + v_11) * d_22) by ring.
      exact (trace_of_inverse _ _ _ d_11 d_12 d_22 N). }
    assert (S : forall z A, mtrace 2 (mscale z A) = (z * mtrace 2 A)%C) by (intros z A; written; ring).
    rewrite S, T. change ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) with (P s).
    rewrite <- RtoC_mult, <- RtoC_div by lra. f_equal.
    set (r := sqrt (P s)) in *. rewrite <- RR. field. lra.
Qed.

End identity.

(** * What all of them assume *)

Definition proofs := (entropy_rate.proof, determinant.proof, eigenvalue_rate.proof, identity.proof, I).

Print Assumptions proofs.
