(** theorem-1: what is claimed, generated from the claims, and its proofs by hand.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    Made by python proofs/record; the proofs are edited in qdsym/methods/kernel/proofs. In this folder:
    for f in Qdsym Lemmas Attenuator Onset Metrics Noise theorem_1; do coqc $f.v; done *)

Require Import Qdsym.
Require Lemmas Attenuator Onset Metrics Noise.

(** * cp-matrix *)

Module cp_matrix.

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
  (M_defined /\ c_defined) /\ meq 2 2 M (mscale (RtoC gamma) (madd (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) (mscale (Ci * RtoC (2 * c - 1))%C sigma))).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K D K_B K_B_defined M M_defined c c_defined Hnu Hgamma.
  assert (E : entries M gamma gamma 0 (gamma * (2 * c - 1))) by exact (squeezed_entries nu r gamma Hnu).
  destruct E as (E00 & E11 & E01 & E10).
  split; [split; [exact (squeezed_det nu r Hnu)|unfold c_defined; lra]|].
  two; rewrite ?E00, ?E11, ?E01, ?E10; written; unfold sigma, of_rows; by_parts; ring.
Qed.

End cp_matrix.

(** * quadratic-form *)

Module quadratic_form.

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
  (M_defined /\ c_defined) /\ mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat = RtoC (2 * gamma * (1 - c)).

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

End quadratic_form.

(** * spectrum *)

Module spectrum.

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
  (M_defined /\ c_defined) /\ has_spectrum 2 M [RtoC (2 * gamma * (1 - c)); RtoC (2 * c * gamma)] [u; mtrans (madj u)].

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma u V K D K_B K_B_defined M M_defined c c_defined Hnu Hgamma.
  assert (E : entries M gamma gamma 0 (gamma * (2 * c - 1))) by exact (squeezed_entries nu r gamma Hnu).
  assert (E' := E). destruct E' as (E00 & E11 & E01 & E10). pose proof sqrt_2 as S2.
  split; [split; [exact (squeezed_det nu r Hnu)|unfold c_defined; lra]|].
  assert (U0 : u 0%nat 0%nat = (sqrt 2 / 2, 0)) by exact u_0.
  assert (U1 : u 1%nat 0%nat = (0, sqrt 2 / 2)) by exact u_1.
  split; [exact (entries_hermitian M _ _ _ _ E)|]. split; [reflexivity|]. split; [reflexivity|].
  intros [|[|k]] Hk; try (exfalso; lia); cbn [nth]; split;
    try (apply eigenvector_2; written; rewrite E00, E11, E01, E10, U0, U1; split; by_parts; field [S2]);
    (intros [|[|j]] Hj; try (exfalso; lia); cbn [nth Nat.eqb]; unfold overlap; written; rewrite U0, U1; by_parts; field [S2]).
Qed.

End spectrum.

(** * least-eigenvalue *)

Module least_eigenvalue.

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
  (M_defined /\ c_defined) /\ smallest_eigenvalue 2 M (2 * gamma * Rmin c (1 - c)).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K D K_B K_B_defined M M_defined c c_defined Hnu Hgamma.
  split; [split; [exact (squeezed_det nu r Hnu)|unfold c_defined; lra]|].
  apply entries_least; [exact Hgamma|]. exact (squeezed_entries nu r gamma Hnu).
Qed.

End least_eigenvalue.

(** * criterion *)

Module criterion.

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
  nu >= 1 ->
  gamma > 0 ->
  M_defined /\ (~ positive_semidefinite 2 M <-> cosh (2 * r) > nu).

Import Lemmas Attenuator Onset Metrics Noise.

(* Both sides by the determinant γ²(1 − (2c − 1)²) = 4γ²c(1 − c), whose sign is that of 1 − c. *)
Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K D K_B K_B_defined M M_defined Hnu Hgamma.
  assert (E : entries M gamma gamma 0 (gamma * (2 * (cosh (2 * r) / nu) - 1))) by exact (squeezed_entries nu r gamma Hnu).
  split; [exact (squeezed_det nu r Hnu)|].
  rewrite (entries_criterion M gamma _ Hgamma (ratio_ge_0 nu r Hnu) E), (ratio_le nu (cosh (2 * r)) Hnu). lra.
Qed.

End criterion.

(** * two-sides *)

Module two_sides.

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
  nu >= 1 ->
  gamma > 0 ->
  ((cosh (2 * r) > nu -> M_defined) /\ (cosh (2 * r) > nu -> is_real (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat)) /\ (cosh (2 * r) <= nu -> M_defined)) /\ ((cosh (2 * r) > nu -> Re (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat) < 0) /\ (cosh (2 * r) <= nu -> positive_semidefinite 2 M)).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma u V K D K_B K_B_defined M M_defined Hnu Hgamma.
  set (c := cosh (2 * r) / nu).
  assert (E : entries M gamma gamma 0 (gamma * (2 * c - 1))) by exact (squeezed_entries nu r gamma Hnu).
  assert (E' := E). destruct E' as (E00 & E11 & E01 & E10). pose proof sqrt_2 as S2.
  assert (U0 : u 0%nat 0%nat = (sqrt 2 / 2, 0)) by exact u_0.
  assert (U1 : u 1%nat 0%nat = (0, sqrt 2 / 2)) by exact u_1.
  assert (Q : mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat = RtoC (2 * gamma * (1 - c))).
  { written. rewrite E00, E11, E01, E10, U0, U1. by_parts; field [S2]. }
  assert (defined := squeezed_det nu r Hnu).
  split; [split; [|split]|split]; try (intros _; exact defined).
  - intros _. rewrite Q. reflexivity.
  - intros L. rewrite Q. assert (1 < c); [|unfold Re, RtoC; simpl; nra].
    apply Rnot_le_lt. intros N. apply (ratio_le nu _ Hnu) in N. lra.
  - intros L. apply (entries_criterion M gamma c Hgamma (ratio_ge_0 nu r Hnu) E), (ratio_le nu _ Hnu), L.
Qed.

End two_sides.

(** * sum-of-squares *)

Module sum_of_squares.

Definition claim : Prop :=
  forall nu r gamma x_1 y_1 x_2 y_2 : R,
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
  let v : mat := of_rows [[(RtoC x_1 + Ci * RtoC y_1)%C]; [(RtoC x_2 + Ci * RtoC y_2)%C]] in
  nu >= 1 ->
  gamma > 0 ->
  (M_defined /\ c_defined) /\ mmul 2 (madj v) (mmul 2 M v) 0%nat 0%nat = RtoC (c * gamma * ((x_1 - y_2) ^ 2 + (x_2 + y_1) ^ 2) + gamma * (1 - c) * ((x_1 + y_2) ^ 2 + (- x_2 + y_1) ^ 2)).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r gamma x_1 y_1 x_2 y_2 sigma V K D K_B K_B_defined M M_defined c c_defined v Hnu Hgamma.
  assert (E : entries M gamma gamma 0 (gamma * (2 * c - 1))) by exact (squeezed_entries nu r gamma Hnu).
  destruct E as (E00 & E11 & E01 & E10).
  split; [split; [exact (squeezed_det nu r Hnu)|unfold c_defined; lra]|].
  written. rewrite E00, E11, E01, E10. unfold v, of_rows; by_parts; ring.
Qed.

End sum_of_squares.

(** * surface *)

Module surface.

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
  nu >= 1 ->
  gamma > 0 ->
  cosh (2 * r) = nu ->
  M_defined /\ smallest_eigenvalue 2 M 0.

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K D K_B K_B_defined M M_defined Hnu Hgamma Hc.
  split; [exact (squeezed_det nu r Hnu)|].
  assert (E : entries M gamma gamma 0 (gamma * (2 * (cosh (2 * r) / nu) - 1))) by exact (squeezed_entries nu r gamma Hnu).
  assert (C : cosh (2 * r) / nu = 1) by (rewrite Hc; field; lra). rewrite C in E.
  apply (smallest_eigenvalue_2 M _ _ _ _ 0 E); nra.
Qed.

End surface.

(** * reverse-time *)

Module reverse_time.

Definition claim : Prop :=
  forall nu r gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let M_rev : mat := madd D (mscale Ci (madd (mmul 2 (madd (mscale (RtoC (-1)) K) (mscale (RtoC (-1)) (mmul 2 D (minv 2 V)))) sigma) (mmul 2 sigma (madd (mscale (RtoC (-1)) (mtrans K)) (mscale (RtoC (-1)) (mmul 2 (minv 2 (mtrans V)) (mtrans D))))))) in
  let M_rev_defined : Prop := mdet 2 V <> RtoC 0 /\ mdet 2 (mtrans V) <> RtoC 0 in
  nu >= 1 ->
  gamma > 0 ->
  M_rev_defined /\ (~ positive_semidefinite 2 M_rev <-> cosh (2 * r) > nu).

Import Lemmas Attenuator Onset Metrics Noise.

(* The reverse-time matrix is the transpose. *)
Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K D M_rev M_rev_defined Hnu Hgamma.
  assert (E : entries (attenuator_cp V gamma) gamma gamma 0 (gamma * (2 * (cosh (2 * r) / nu) - 1)))
    by exact (squeezed_entries nu r gamma Hnu).
  assert (T : meq 2 2 M_rev (mtrans (attenuator_cp V gamma))).
  { unfold M_rev, attenuator_cp. fold sigma K D. pose proof (minv_trans 2 V) as I. revert I.
    generalize (minv 2 (mtrans V)); intros X I.
    two; written; rewrite ?I; clear I; generalize (minv 2 V); intros Y; unfold K, D, sigma, of_rows; cbn [nth];
      by_parts; field. }
  assert (defined : mdet 2 V <> RtoC 0) by exact (squeezed_det nu r Hnu).
  assert (P : positive_semidefinite 2 M_rev <-> positive_semidefinite 2 (attenuator_cp V gamma)).
  { split; intros P.
    - apply positive_semidefinite_trans in P. revert P. apply positive_semidefinite_ext.
      intros i j Hi Hj. unfold mtrans. rewrite (T j i Hj Hi). reflexivity.
    - apply positive_semidefinite_trans in P. revert P. apply positive_semidefinite_ext, meq_sym, T. }
  split; [unfold M_rev_defined; rewrite ?mdet_trans; tauto|].
  rewrite P, (entries_criterion _ gamma _ Hgamma (ratio_ge_0 nu r Hnu) E), (ratio_le nu (cosh (2 * r)) Hnu). lra.
Qed.

End reverse_time.

(** * What all of them assume *)

Definition proofs := (cp_matrix.proof, quadratic_form.proof, spectrum.proof, least_eigenvalue.proof, criterion.proof, two_sides.proof, sum_of_squares.proof, surface.proof, reverse_time.proof, I).

Print Assumptions proofs.
