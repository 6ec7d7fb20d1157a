(** corollary-repair: what is claimed, generated from the claims, and its proofs by hand.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    Made by python proofs/record; the proofs are edited in qdsym/methods/kernel/proofs. In this folder:
    for f in Qdsym Lemmas Attenuator Onset Metrics Noise corollary_repair; do coqc $f.v; done *)

Require Import Qdsym.
Require Lemmas Attenuator Onset Metrics Noise.

(** * half-trace *)

Module half_trace.

Definition claim : Prop :=
  forall nu gamma d_11 d_12 d_22 : R,
  let u : mat := of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]] in
  let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
  nu >= 1 ->
  gamma > 0 ->
  mmul 2 (madj u) (mmul 2 DeltaD u) 0%nat 0%nat = RtoC (d_11 / 2 + d_22 / 2).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu gamma d_11 d_12 d_22 u DeltaD Hnu Hgamma. pose proof sqrt_2 as S2.
  assert (U0 : u 0%nat 0%nat = (sqrt 2 / 2, 0)) by exact u_0.
  assert (U1 : u 1%nat 0%nat = (0, sqrt 2 / 2)) by exact u_1.
  written. rewrite U0, U1. unfold DeltaD, of_rows. by_parts; field [S2].
Qed.

End half_trace.

(** * bound *)

Module bound.

Definition claim : Prop :=
  forall nu r gamma d_11 d_12 d_22 : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
  nu >= 1 ->
  gamma > 0 ->
  M_defined /\ positive_semidefinite 2 (madd DeltaD M) ->
  c_defined /\ d_11 + d_22 >= 4 * gamma * (c - 1).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r gamma d_11 d_12 d_22 sigma V K D K_B K_B_defined M M_defined c c_defined DeltaD Hnu Hgamma [_ P].
  split; [unfold c_defined; lra|].
  exact (repair_bound M gamma c d_11 d_12 d_22 Hgamma (squeezed_entries nu r gamma Hnu) P).
Qed.

End bound.

(** * bound-value *)

Module bound_value.

Definition claim : Prop :=
  forall nu r gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let u : mat := of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  nu >= 1 ->
  gamma > 0 ->
  (M_defined /\ c_defined) /\ mscale (RtoC (-2)) (mmul 2 (madj u) (mmul 2 M u)) 0%nat 0%nat = RtoC (4 * gamma * (c - 1)).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma u V K D K_B K_B_defined M M_defined c c_defined Hnu Hgamma.
  assert (E : entries M gamma gamma 0 (gamma * (2 * c - 1))) by exact (squeezed_entries nu r gamma Hnu).
  destruct E as (E00 & E11 & E01 & E10). pose proof sqrt_2 as S2.
  split; [split; [exact (squeezed_det nu r Hnu)|unfold c_defined; lra]|].
  assert (U0 : u 0%nat 0%nat = (sqrt 2 / 2, 0)) by exact u_0.
  assert (U1 : u 1%nat 0%nat = (0, sqrt 2 / 2)) by exact u_1.
  written. rewrite E00, E11, E01, E10, U0, U1. by_parts; field [S2].
Qed.

End bound_value.

(** * injection *)

Module injection.

Definition claim : Prop :=
  forall nu r gamma d_11 d_12 d_22 : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
  nu >= 1 ->
  gamma > 0 ->
  M_defined /\ positive_semidefinite 2 (madd DeltaD M) ->
  c_defined /\ c > 1 ->
  d_11 + d_22 > 0.

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r gamma d_11 d_12 d_22 sigma V K D K_B K_B_defined M M_defined c c_defined DeltaD Hnu Hgamma [_ P] [_ Hc].
  pose proof (repair_bound M gamma c d_11 d_12 d_22 Hgamma (squeezed_entries nu r gamma Hnu) P). nra.
Qed.

End injection.

(** * optimum *)

Module optimum.

Definition claim : Prop :=
  forall nu r gamma d_11 d_12 d_22 : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
  nu >= 1 ->
  gamma > 0 ->
  (
    let feasible := fun d_11 d_12 d_22 : R => let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in positive_semidefinite 2 DeltaD /\ (M_defined /\ positive_semidefinite 2 (madd DeltaD M)) in
    let objective := fun d_11 d_12 d_22 : R => let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in d_11 + d_22 in
    let objective_defined := fun d_11 d_12 d_22 : R => let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in True in
    (c_defined) /\
    (forall d_11 d_12 d_22 : R, feasible d_11 d_12 d_22 -> objective_defined d_11 d_12 d_22 /\ 4 * gamma * Rmax 0 (c - 1) <= objective d_11 d_12 d_22) /\
    (let best_feasible := feasible (2 * gamma * Rmax 0 (c - 1)) 0 (2 * gamma * Rmax 0 (c - 1)) in
    best_feasible /\ objective_defined (2 * gamma * Rmax 0 (c - 1)) 0 (2 * gamma * Rmax 0 (c - 1)) /\
    objective (2 * gamma * Rmax 0 (c - 1)) 0 (2 * gamma * Rmax 0 (c - 1)) = 4 * gamma * Rmax 0 (c - 1))).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  cbv delta [claim] beta.
  intros nu r gamma d_11 d_12 d_22 sigma V K D K_B K_B_defined M M_defined c c_defined _ Hnu Hgamma
    feasible objective objective_defined.
  assert (E : entries M gamma gamma 0 (gamma * (2 * c - 1))) by exact (squeezed_entries nu r gamma Hnu).
  assert (Hc : 0 <= c) by exact (ratio_ge_0 nu r Hnu).
  assert (defined : M_defined) by exact (squeezed_det nu r Hnu).
  split; [unfold c_defined; lra|split].
  - intros x y z (Pos & _ & P). split; [exact I|]. unfold objective.
    pose proof (repair_bound M gamma c x y z Hgamma E P).
    assert (ED : entries (of_rows [[RtoC x; RtoC y]; [RtoC y; RtoC z]]) x z y 0)
      by (repeat split; unfold of_rows; by_parts; ring).
    apply (positive_semidefinite_2 _ _ _ _ _ ED) in Pos. destruct Pos as (Hx & Hz & _).
    unfold Rmax. destruct (Rle_dec 0 (c - 1)); lra.
  - set (e := Rmax 0 (c - 1)). assert (He : 0 <= e) by apply Rmax_l. assert (Hce : c - 1 <= e) by apply Rmax_r.
    assert (0 <= gamma * e) by (apply Rmult_le_pos; lra).
    assert (0 <= gamma * (e - (c - 1))) by (apply Rmult_le_pos; lra).
    assert (0 <= gamma * (e + c)) by (apply Rmult_le_pos; lra).
    split; [split; [|split; [exact defined|]]|split; [exact I|unfold objective; ring]].
    + assert (ED : entries (of_rows [[RtoC (2 * gamma * e); RtoC 0]; [RtoC 0; RtoC (2 * gamma * e)]])
        (2 * gamma * e) (2 * gamma * e) 0 0) by (repeat split; unfold of_rows; by_parts; ring).
      apply (positive_semidefinite_2 _ _ _ _ _ ED). repeat split; nra.
    + apply (positive_semidefinite_2 _ _ _ _ _ (repaired_entries M gamma c _ _ _ E)).
      assert (0 <= 4 * (gamma * (e - (c - 1))) * (gamma * (e + c))) by (repeat apply Rmult_le_pos; lra).
      repeat split; nra.
Qed.

End optimum.

(** * defect *)

Module defect.

Definition claim : Prop :=
  forall nu r gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  nu >= 1 ->
  gamma > 0 ->
  c_defined /\ c > 1 ->
  (M_defined /\ c_defined) /\ smallest_eigenvalue 2 M (- 2 * gamma * Rmax 0 (c - 1)).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K D K_B K_B_defined M M_defined c c_defined Hnu Hgamma [Hn Hc].
  split; [split; [exact (squeezed_det nu r Hnu)|exact Hn]|].
  assert (E : entries M gamma gamma 0 (gamma * (2 * c - 1))) by exact (squeezed_entries nu r gamma Hnu).
  rewrite Rmax_right by lra.
  apply (smallest_eigenvalue_2 M _ _ _ _ _ E); nra.
Qed.

End defect.

(** * dual *)

Module dual.

Definition claim : Prop :=
  forall nu r gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let u : mat := of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  let Z_ : mat := mscale (RtoC 2) (mmul 1 u (madj u)) in
  nu >= 1 ->
  gamma > 0 ->
  (M_defined /\ c_defined) /\ (positive_semidefinite 2 Z_ /\ meq 2 2 (madd (mscale (RtoC (1 / 2)) Z_) (mscale (RtoC (1 / 2)) (madj (mtrans Z_)))) (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) /\ (- mtrace 2 (mmul 2 Z_ M))%C = RtoC (4 * gamma * (c - 1))).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma u V K D K_B K_B_defined M M_defined c c_defined Z_ Hnu Hgamma.
  assert (E : entries M gamma gamma 0 (gamma * (2 * c - 1))) by exact (squeezed_entries nu r gamma Hnu).
  destruct E as (E00 & E11 & E01 & E10). pose proof sqrt_2 as S2.
  split; [split; [exact (squeezed_det nu r Hnu)|unfold c_defined; lra]|].
  assert (U0 : u 0%nat 0%nat = (sqrt 2 / 2, 0)) by exact u_0.
  assert (U1 : u 1%nat 0%nat = (0, sqrt 2 / 2)) by exact u_1.
  assert (EZ : entries Z_ 1 1 0 (- 1)).
  { repeat split; unfold Z_; written; rewrite ?U0, ?U1; by_parts; field [S2]. }
  assert (EZ' := EZ). destruct EZ' as (Z00 & Z11 & Z01 & Z10).
  split; [|split].
  - apply (positive_semidefinite_2 _ _ _ _ _ EZ). lra.
  - two; written; rewrite ?Z00, ?Z11, ?Z01, ?Z10; unfold of_rows; by_parts; field.
  - written. rewrite Z00, Z11, Z01, Z10, E00, E11, E01, E10. by_parts; ring.
Qed.

End dual.

(** * slackness *)

Module slackness.

Definition claim : Prop :=
  forall nu r gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let u : mat := of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  let DeltaD_star : mat := of_rows [[RtoC (2 * gamma * Rmax 0 (c - 1)); RtoC 0]; [RtoC 0; RtoC (2 * gamma * Rmax 0 (c - 1))]] in
  let DeltaD_star_defined : Prop := c_defined in
  let Z_ : mat := mscale (RtoC 2) (mmul 1 u (madj u)) in
  nu >= 1 ->
  gamma > 0 ->
  c_defined /\ c > 1 ->
  (DeltaD_star_defined /\ M_defined) /\ meq 2 2 (mmul 2 Z_ (madd DeltaD_star M)) mzero.

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma u V K D K_B K_B_defined M M_defined c c_defined DeltaD_star DeltaD_star_defined Z_ Hnu Hgamma
    [Hn Hc].
  assert (E : entries M gamma gamma 0 (gamma * (2 * c - 1))) by exact (squeezed_entries nu r gamma Hnu).
  destruct E as (E00 & E11 & E01 & E10). pose proof sqrt_2 as S2.
  split; [split; [exact Hn|exact (squeezed_det nu r Hnu)]|].
  assert (U0 : u 0%nat 0%nat = (sqrt 2 / 2, 0)) by exact u_0.
  assert (U1 : u 1%nat 0%nat = (0, sqrt 2 / 2)) by exact u_1.
  assert (EZ : entries Z_ 1 1 0 (- 1)).
  { repeat split; unfold Z_; written; rewrite ?U0, ?U1; by_parts; field [S2]. }
  destruct EZ as (Z00 & Z11 & Z01 & Z10).
  unfold DeltaD_star. rewrite Rmax_right by lra.
  two; written; rewrite ?Z00, ?Z11, ?Z01, ?Z10, ?E00, ?E11, ?E01, ?E10; unfold of_rows; by_parts; ring.
Qed.

End slackness.

(** * no-repair *)

Module no_repair.

Definition claim : Prop :=
  forall nu r gamma : R,
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  let DeltaD_star : mat := of_rows [[RtoC (2 * gamma * Rmax 0 (c - 1)); RtoC 0]; [RtoC 0; RtoC (2 * gamma * Rmax 0 (c - 1))]] in
  let DeltaD_star_defined : Prop := c_defined in
  nu >= 1 ->
  gamma > 0 ->
  c_defined /\ c <= 1 ->
  DeltaD_star_defined /\ meq 2 2 DeltaD_star mzero.

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r gamma c c_defined DeltaD_star DeltaD_star_defined Hnu Hgamma [Hn Hc].
  split; [exact Hn|]. unfold DeltaD_star. rewrite Rmax_left by lra.
  two; unfold of_rows, mzero; by_parts; ring.
Qed.

End no_repair.

(** * What all of them assume *)

Definition proofs := (half_trace.proof, bound.proof, bound_value.proof, injection.proof, optimum.proof, defect.proof, dual.proof, slackness.proof, no_repair.proof, I).

Print Assumptions proofs.
