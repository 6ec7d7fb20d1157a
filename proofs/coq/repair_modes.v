(** repair-modes: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Signs Steps Parts Calculus Logic repair_modes; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module cp_matrix.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  forall sigma_entries : rmat,
  antisymmetric (2 * n) sigma_entries ->
  let sigma : mat := of_real sigma_entries in
  forall H_entries : rmat,
  symmetric (2 * n) H_entries ->
  let H : mat := of_real H_entries in
  forall B_entries : rmat,
  symmetric (2 * n) B_entries ->
  let B : mat := of_real B_entries in
  forall gamma h_k q_k : R,
  let W : mat := madd H (madd (mscale (RtoC (1 / 2)) B) (mscale (RtoC (-1 / 2)) (mmul (2 * n) sigma (mmul (2 * n) B (mtrans sigma))))) in
  let K_B : mat := madd (mscale (RtoC (- gamma / 2)) mid) (mscale (RtoC gamma) W) in
  let M : mat := madd (mscale (RtoC gamma) mid) (mscale Ci (madd (mmul (2 * n) K_B sigma) (mmul (2 * n) sigma (mtrans K_B)))) in
  gamma >= 0 ->
  h_k >= 0 ->
  q_k >= 0 ->
  q_k <= 1 ->
  h_k * q_k >= q_k ->
  h_k * (1 - q_k) <= 1 - q_k ->
  meq (2 * n) (2 * n) M (mscale (RtoC gamma) (madd mid (mscale Ci (mmul (2 * n) (madd (mscale (RtoC (-1)) mid) (mscale (RtoC 2) H)) sigma)))).
End cp_matrix.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Signs Steps Parts Calculus Logic.

Section derivation.
Variable n : nat.
Hypothesis n'positive : (0 < n)%nat.
Variable sigma_entries : rmat.
Hypothesis sigma'symmetry : antisymmetric (2 * n) sigma_entries.
Let sigma : mat := of_real sigma_entries.
Variable H_entries : rmat.
Hypothesis H'symmetry : symmetric (2 * n) H_entries.
Let H : mat := of_real H_entries.
Variable Q_entries : rmat.
Hypothesis Q'symmetry : symmetric (2 * n) Q_entries.
Let Q : mat := of_real Q_entries.
Variable B_entries : rmat.
Hypothesis B'symmetry : symmetric (2 * n) B_entries.
Let B : mat := of_real B_entries.
Variable A_entries : rmat.
Let A : mat := of_real A_entries.
Variable gamma : R.
Variable h_k : R.
Variable q_k : R.
Let W : mat := madd H (madd (mscale (RtoC (1 / 2)) B) (mscale (RtoC (-1 / 2)) (mmul (2 * n) sigma (mmul (2 * n) B (mtrans sigma))))).
Let K_B : mat := madd (mscale (RtoC (- gamma / 2)) mid) (mscale (RtoC gamma) W).
Let M : mat := madd (mscale (RtoC gamma) mid) (mscale Ci (madd (mmul (2 * n) K_B sigma) (mmul (2 * n) sigma (mtrans K_B)))).
Let DeltaD : mat := mmul (2 * n) A (mtrans A).
Let DeltaD_star : mat := mscale (RtoC (2 * gamma)) (mmul (2 * n) Q (madd (mscale (RtoC (-1)) mid) H)).
Let Z_ : mat := madd Q (mscale (- Ci)%C (mmul (2 * n) Q sigma)).
Hypothesis H'1 : gamma >= 0.
Hypothesis H'2 : h_k >= 0.
Hypothesis H'3 : q_k >= 0.
Hypothesis H'4 : q_k <= 1.
Hypothesis H'5 : h_k * q_k >= q_k.
Hypothesis H'6 : h_k * (1 - q_k) <= 1 - q_k.


(* step 1, identity: Yσ + σY = 0 *)
Lemma step'1 :
meq (2 * n) (2 * n) M (mscale (RtoC gamma) (madd mid (mscale Ci (mmul (2 * n) (madd (mscale (RtoC (-1)) mid) (mscale (RtoC 2) H)) sigma)))).
Proof using All.
  equal_matrix.
Qed.

End derivation.

(** * cp-matrix *)

Module cp_matrix.
Import Statement.cp_matrix.

Theorem proof : claim.
Proof.
  intros n n'positive sigma_entries sigma'symmetry sigma H_entries H'symmetry H B_entries B'symmetry B gamma h_k q_k W K_B M H'1 H'2 H'3 H'4 H'5 H'6.
  exact (step'1 n n'positive sigma_entries sigma'symmetry H_entries H'symmetry (fun _ _ : nat => 0) ltac:(first [lia | intros ? ? ? ?; ring]) B_entries B'symmetry (fun _ _ : nat => 0) gamma h_k q_k H'1 H'2 H'3 H'4 H'5 H'6).
Qed.

End cp_matrix.

(** * What all of them assume *)

Definition proofs := (cp_matrix.proof, I).

Print Assumptions proofs.
