(** corollary-rotation: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Attenuator Onset Metrics Noise Cones Words Signs Steps Parts Logic corollary_rotation; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module cp_matrix.
Definition claim : Prop :=
  forall nu r phi gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r) * cos phi ^ 2 + nu * exp (- 2 * r) * sin phi ^ 2); RtoC ((nu * exp (2 * r) - nu * exp (- 2 * r)) * sin phi * cos phi)]; [RtoC ((nu * exp (2 * r) - nu * exp (- 2 * r)) * sin phi * cos phi); RtoC (nu * exp (2 * r) * sin phi ^ 2 + nu * exp (- 2 * r) * cos phi ^ 2)]] in
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
End cp_matrix.

Module criterion.
Definition claim : Prop :=
  forall nu r phi gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r) * cos phi ^ 2 + nu * exp (- 2 * r) * sin phi ^ 2); RtoC ((nu * exp (2 * r) - nu * exp (- 2 * r)) * sin phi * cos phi)]; [RtoC ((nu * exp (2 * r) - nu * exp (- 2 * r)) * sin phi * cos phi); RtoC (nu * exp (2 * r) * sin phi ^ 2 + nu * exp (- 2 * r) * cos phi ^ 2)]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  nu >= 1 ->
  gamma > 0 ->
  M_defined /\ (~ positive_semidefinite 2 M <-> cosh (2 * r) > nu).
End criterion.

End Statement.

Require Lemmas Attenuator Onset Metrics Noise.
(** * cp-matrix *)

Module cp_matrix.
Import Statement.cp_matrix.
Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r phi gamma sigma V K D K_B K_B_defined M M_defined c c_defined Hnu Hgamma.
  destruct (turned_cp nu r phi gamma Hnu) as [Det P].
  assert (E : entries M gamma gamma 0 (gamma * (2 * c - 1))) by exact P.
  destruct E as (E00 & E11 & E01 & E10).
  split; [split; [exact Det|unfold c_defined; lra]|].
  two; rewrite ?E00, ?E11, ?E01, ?E10; written; unfold sigma, of_rows; by_parts; ring.
Qed.

End cp_matrix.

(** * criterion *)

Module criterion.
Import Statement.criterion.
Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros nu r phi gamma sigma V K D K_B K_B_defined M M_defined Hnu Hgamma.
  destruct (turned_cp nu r phi gamma Hnu) as [Det E].
  split; [exact Det|].
  assert (E' : entries M gamma gamma 0 (gamma * (2 * (cosh (2 * r) / nu) - 1))) by exact E.
  rewrite (entries_criterion M gamma _ Hgamma (ratio_ge_0 nu r Hnu) E'), (ratio_le nu (cosh (2 * r)) Hnu). lra.
Qed.

End criterion.

(** * What all of them assume *)

Definition proofs := (cp_matrix.proof, criterion.proof, I).

Print Assumptions proofs.
