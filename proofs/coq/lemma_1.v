(** lemma-1: what is claimed, generated from the claims, and its proofs by hand.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    Made by python proofs/record; the proofs are edited in qdsym/methods/kernel/proofs. In this folder:
    for f in Qdsym Lemmas Attenuator Onset Metrics Noise lemma_1; do coqc $f.v; done *)

Require Import Qdsym.
Require Lemmas Attenuator Onset Metrics Noise.

(** * transpose *)

Module transpose.

Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  forall K_entries : rmat,
  let K : mat := of_real K_entries in
  forall D_entries : rmat,
  symmetric (2 * n) D_entries ->
  let D : mat := of_real D_entries in
  forall sigma_entries : rmat,
  antisymmetric (2 * n) sigma_entries ->
  let sigma : mat := of_real sigma_entries in
  let M : mat := madd D (mscale Ci (madd (mmul (2 * n) K sigma) (mmul (2 * n) sigma (mtrans K)))) in
  let M_minus : mat := madd D (mscale Ci (madd (mscale (RtoC (-1)) (mmul (2 * n) K sigma)) (mscale (RtoC (-1)) (mmul (2 * n) sigma (mtrans K))))) in
  meq (2 * n) (2 * n) M_minus (mtrans M).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros n Hn K_entries K D_entries HD D sigma_entries Hsigma sigma M M_minus.
  apply cp_matrix_flip; [apply of_real_symmetric, HD|apply of_real_antisymmetric, Hsigma].
Qed.

End transpose.

(** * conjugate *)

Module conjugate.

Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  forall K_entries : rmat,
  let K : mat := of_real K_entries in
  forall D_entries : rmat,
  symmetric (2 * n) D_entries ->
  let D : mat := of_real D_entries in
  forall sigma_entries : rmat,
  antisymmetric (2 * n) sigma_entries ->
  let sigma : mat := of_real sigma_entries in
  let M : mat := madd D (mscale Ci (madd (mmul (2 * n) K sigma) (mmul (2 * n) sigma (mtrans K)))) in
  meq (2 * n) (2 * n) (mtrans M) (mtrans (madj M)).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros n Hn K_entries K D_entries HD D sigma_entries Hsigma sigma M.
  assert (H : hermitian (2 * n) M).
  { apply cp_matrix_hermitian; try (intros i j; apply Cconj_RtoC);
      [apply of_real_symmetric, HD|apply of_real_antisymmetric, Hsigma]. }
  intros i j Hi Hj. unfold mtrans. symmetry. exact (H j i Hj Hi).
Qed.

End conjugate.

(** * spectrum *)

Module spectrum.

Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  forall K_entries : rmat,
  let K : mat := of_real K_entries in
  forall D_entries : rmat,
  symmetric (2 * n) D_entries ->
  let D : mat := of_real D_entries in
  forall sigma_entries : rmat,
  antisymmetric (2 * n) sigma_entries ->
  let sigma : mat := of_real sigma_entries in
  let M : mat := madd D (mscale Ci (madd (mmul (2 * n) K sigma) (mmul (2 * n) sigma (mtrans K)))) in
  let M_minus : mat := madd D (mscale Ci (madd (mscale (RtoC (-1)) (mmul (2 * n) K sigma)) (mscale (RtoC (-1)) (mmul (2 * n) sigma (mtrans K))))) in
  same_spectrum (2 * n) M_minus M.

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros n Hn K_entries K D_entries HD D sigma_entries Hsigma sigma M M_minus.
  apply same_spectrum_trans, cp_matrix_flip; [apply of_real_symmetric, HD|apply of_real_antisymmetric, Hsigma].
Qed.

End spectrum.

(** * positivity *)

Module positivity.

Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  forall K_entries : rmat,
  let K : mat := of_real K_entries in
  forall D_entries : rmat,
  symmetric (2 * n) D_entries ->
  let D : mat := of_real D_entries in
  forall sigma_entries : rmat,
  antisymmetric (2 * n) sigma_entries ->
  let sigma : mat := of_real sigma_entries in
  let M : mat := madd D (mscale Ci (madd (mmul (2 * n) K sigma) (mmul (2 * n) sigma (mtrans K)))) in
  let M_minus : mat := madd D (mscale Ci (madd (mscale (RtoC (-1)) (mmul (2 * n) K sigma)) (mscale (RtoC (-1)) (mmul (2 * n) sigma (mtrans K))))) in
  (positive_semidefinite (2 * n) M_minus <-> positive_semidefinite (2 * n) M).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros n Hn K_entries K D_entries HD D sigma_entries Hsigma sigma M M_minus.
  apply cp_matrix_positivity; [apply of_real_symmetric, HD|apply of_real_antisymmetric, Hsigma].
Qed.

End positivity.

(** * written-out *)

Module written_out.

Definition claim : Prop :=
  forall k1_1_1 k1_1_2 k1_2_1 k1_2_2 d1_1_1 d1_1_2 d1_2_2 k2_1_1 k2_1_2 k2_1_3 k2_1_4 k2_2_1 k2_2_2 k2_2_3 k2_2_4 k2_3_1 k2_3_2 k2_3_3 k2_3_4 k2_4_1 k2_4_2 k2_4_3 k2_4_4 d2_1_1 d2_1_2 d2_1_3 d2_1_4 d2_2_2 d2_2_3 d2_2_4 d2_3_3 d2_3_4 d2_4_4 k3_1_1 k3_1_2 k3_1_3 k3_1_4 k3_1_5 k3_1_6 k3_2_1 k3_2_2 k3_2_3 k3_2_4 k3_2_5 k3_2_6 k3_3_1 k3_3_2 k3_3_3 k3_3_4 k3_3_5 k3_3_6 k3_4_1 k3_4_2 k3_4_3 k3_4_4 k3_4_5 k3_4_6 k3_5_1 k3_5_2 k3_5_3 k3_5_4 k3_5_5 k3_5_6 k3_6_1 k3_6_2 k3_6_3 k3_6_4 k3_6_5 k3_6_6 d3_1_1 d3_1_2 d3_1_3 d3_1_4 d3_1_5 d3_1_6 d3_2_2 d3_2_3 d3_2_4 d3_2_5 d3_2_6 d3_3_3 d3_3_4 d3_3_5 d3_3_6 d3_4_4 d3_4_5 d3_4_6 d3_5_5 d3_5_6 d3_6_6 k4_1_1 k4_1_2 k4_1_3 k4_1_4 k4_1_5 k4_1_6 k4_1_7 k4_1_8 k4_2_1 k4_2_2 k4_2_3 k4_2_4 k4_2_5 k4_2_6 k4_2_7 k4_2_8 k4_3_1 k4_3_2 k4_3_3 k4_3_4 k4_3_5 k4_3_6 k4_3_7 k4_3_8 k4_4_1 k4_4_2 k4_4_3 k4_4_4 k4_4_5 k4_4_6 k4_4_7 k4_4_8 k4_5_1 k4_5_2 k4_5_3 k4_5_4 k4_5_5 k4_5_6 k4_5_7 k4_5_8 k4_6_1 k4_6_2 k4_6_3 k4_6_4 k4_6_5 k4_6_6 k4_6_7 k4_6_8 k4_7_1 k4_7_2 k4_7_3 k4_7_4 k4_7_5 k4_7_6 k4_7_7 k4_7_8 k4_8_1 k4_8_2 k4_8_3 k4_8_4 k4_8_5 k4_8_6 k4_8_7 k4_8_8 d4_1_1 d4_1_2 d4_1_3 d4_1_4 d4_1_5 d4_1_6 d4_1_7 d4_1_8 d4_2_2 d4_2_3 d4_2_4 d4_2_5 d4_2_6 d4_2_7 d4_2_8 d4_3_3 d4_3_4 d4_3_5 d4_3_6 d4_3_7 d4_3_8 d4_4_4 d4_4_5 d4_4_6 d4_4_7 d4_4_8 d4_5_5 d4_5_6 d4_5_7 d4_5_8 d4_6_6 d4_6_7 d4_6_8 d4_7_7 d4_7_8 d4_8_8 : R,
  let K_1 : mat := of_rows [[RtoC k1_1_1; RtoC k1_1_2]; [RtoC k1_2_1; RtoC k1_2_2]] in
  let D_1 : mat := of_rows [[RtoC d1_1_1; RtoC d1_1_2]; [RtoC d1_1_2; RtoC d1_2_2]] in
  let sigma_1 : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let M_1 : mat := madd D_1 (mscale Ci (madd (mmul 2 K_1 sigma_1) (mmul 2 sigma_1 (mtrans K_1)))) in
  let M_minus_1 : mat := madd D_1 (mscale Ci (madd (mscale (RtoC (-1)) (mmul 2 K_1 sigma_1)) (mscale (RtoC (-1)) (mmul 2 sigma_1 (mtrans K_1))))) in
  let K_2 : mat := of_rows [[RtoC k2_1_1; RtoC k2_1_2; RtoC k2_1_3; RtoC k2_1_4]; [RtoC k2_2_1; RtoC k2_2_2; RtoC k2_2_3; RtoC k2_2_4]; [RtoC k2_3_1; RtoC k2_3_2; RtoC k2_3_3; RtoC k2_3_4]; [RtoC k2_4_1; RtoC k2_4_2; RtoC k2_4_3; RtoC k2_4_4]] in
  let D_2 : mat := of_rows [[RtoC d2_1_1; RtoC d2_1_2; RtoC d2_1_3; RtoC d2_1_4]; [RtoC d2_1_2; RtoC d2_2_2; RtoC d2_2_3; RtoC d2_2_4]; [RtoC d2_1_3; RtoC d2_2_3; RtoC d2_3_3; RtoC d2_3_4]; [RtoC d2_1_4; RtoC d2_2_4; RtoC d2_3_4; RtoC d2_4_4]] in
  let sigma_2 : mat := of_rows [[RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC (-1); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]; [RtoC 0; RtoC 0; RtoC (-1); RtoC 0]] in
  let M_2 : mat := madd D_2 (mscale Ci (madd (mmul 4 K_2 sigma_2) (mmul 4 sigma_2 (mtrans K_2)))) in
  let M_minus_2 : mat := madd D_2 (mscale Ci (madd (mscale (RtoC (-1)) (mmul 4 K_2 sigma_2)) (mscale (RtoC (-1)) (mmul 4 sigma_2 (mtrans K_2))))) in
  let K_3 : mat := of_rows [[RtoC k3_1_1; RtoC k3_1_2; RtoC k3_1_3; RtoC k3_1_4; RtoC k3_1_5; RtoC k3_1_6]; [RtoC k3_2_1; RtoC k3_2_2; RtoC k3_2_3; RtoC k3_2_4; RtoC k3_2_5; RtoC k3_2_6]; [RtoC k3_3_1; RtoC k3_3_2; RtoC k3_3_3; RtoC k3_3_4; RtoC k3_3_5; RtoC k3_3_6]; [RtoC k3_4_1; RtoC k3_4_2; RtoC k3_4_3; RtoC k3_4_4; RtoC k3_4_5; RtoC k3_4_6]; [RtoC k3_5_1; RtoC k3_5_2; RtoC k3_5_3; RtoC k3_5_4; RtoC k3_5_5; RtoC k3_5_6]; [RtoC k3_6_1; RtoC k3_6_2; RtoC k3_6_3; RtoC k3_6_4; RtoC k3_6_5; RtoC k3_6_6]] in
  let D_3 : mat := of_rows [[RtoC d3_1_1; RtoC d3_1_2; RtoC d3_1_3; RtoC d3_1_4; RtoC d3_1_5; RtoC d3_1_6]; [RtoC d3_1_2; RtoC d3_2_2; RtoC d3_2_3; RtoC d3_2_4; RtoC d3_2_5; RtoC d3_2_6]; [RtoC d3_1_3; RtoC d3_2_3; RtoC d3_3_3; RtoC d3_3_4; RtoC d3_3_5; RtoC d3_3_6]; [RtoC d3_1_4; RtoC d3_2_4; RtoC d3_3_4; RtoC d3_4_4; RtoC d3_4_5; RtoC d3_4_6]; [RtoC d3_1_5; RtoC d3_2_5; RtoC d3_3_5; RtoC d3_4_5; RtoC d3_5_5; RtoC d3_5_6]; [RtoC d3_1_6; RtoC d3_2_6; RtoC d3_3_6; RtoC d3_4_6; RtoC d3_5_6; RtoC d3_6_6]] in
  let sigma_3 : mat := of_rows [[RtoC 0; RtoC 1; RtoC 0; RtoC 0; RtoC 0; RtoC 0]; [RtoC (-1); RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (-1); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 1]; [RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC (-1); RtoC 0]] in
  let M_3 : mat := madd D_3 (mscale Ci (madd (mmul 6 K_3 sigma_3) (mmul 6 sigma_3 (mtrans K_3)))) in
  let M_minus_3 : mat := madd D_3 (mscale Ci (madd (mscale (RtoC (-1)) (mmul 6 K_3 sigma_3)) (mscale (RtoC (-1)) (mmul 6 sigma_3 (mtrans K_3))))) in
  let K_4 : mat := of_rows [[RtoC k4_1_1; RtoC k4_1_2; RtoC k4_1_3; RtoC k4_1_4; RtoC k4_1_5; RtoC k4_1_6; RtoC k4_1_7; RtoC k4_1_8]; [RtoC k4_2_1; RtoC k4_2_2; RtoC k4_2_3; RtoC k4_2_4; RtoC k4_2_5; RtoC k4_2_6; RtoC k4_2_7; RtoC k4_2_8]; [RtoC k4_3_1; RtoC k4_3_2; RtoC k4_3_3; RtoC k4_3_4; RtoC k4_3_5; RtoC k4_3_6; RtoC k4_3_7; RtoC k4_3_8]; [RtoC k4_4_1; RtoC k4_4_2; RtoC k4_4_3; RtoC k4_4_4; RtoC k4_4_5; RtoC k4_4_6; RtoC k4_4_7; RtoC k4_4_8]; [RtoC k4_5_1; RtoC k4_5_2; RtoC k4_5_3; RtoC k4_5_4; RtoC k4_5_5; RtoC k4_5_6; RtoC k4_5_7; RtoC k4_5_8]; [RtoC k4_6_1; RtoC k4_6_2; RtoC k4_6_3; RtoC k4_6_4; RtoC k4_6_5; RtoC k4_6_6; RtoC k4_6_7; RtoC k4_6_8]; [RtoC k4_7_1; RtoC k4_7_2; RtoC k4_7_3; RtoC k4_7_4; RtoC k4_7_5; RtoC k4_7_6; RtoC k4_7_7; RtoC k4_7_8]; [RtoC k4_8_1; RtoC k4_8_2; RtoC k4_8_3; RtoC k4_8_4; RtoC k4_8_5; RtoC k4_8_6; RtoC k4_8_7; RtoC k4_8_8]] in
  let D_4 : mat := of_rows [[RtoC d4_1_1; RtoC d4_1_2; RtoC d4_1_3; RtoC d4_1_4; RtoC d4_1_5; RtoC d4_1_6; RtoC d4_1_7; RtoC d4_1_8]; [RtoC d4_1_2; RtoC d4_2_2; RtoC d4_2_3; RtoC d4_2_4; RtoC d4_2_5; RtoC d4_2_6; RtoC d4_2_7; RtoC d4_2_8]; [RtoC d4_1_3; RtoC d4_2_3; RtoC d4_3_3; RtoC d4_3_4; RtoC d4_3_5; RtoC d4_3_6; RtoC d4_3_7; RtoC d4_3_8]; [RtoC d4_1_4; RtoC d4_2_4; RtoC d4_3_4; RtoC d4_4_4; RtoC d4_4_5; RtoC d4_4_6; RtoC d4_4_7; RtoC d4_4_8]; [RtoC d4_1_5; RtoC d4_2_5; RtoC d4_3_5; RtoC d4_4_5; RtoC d4_5_5; RtoC d4_5_6; RtoC d4_5_7; RtoC d4_5_8]; [RtoC d4_1_6; RtoC d4_2_6; RtoC d4_3_6; RtoC d4_4_6; RtoC d4_5_6; RtoC d4_6_6; RtoC d4_6_7; RtoC d4_6_8]; [RtoC d4_1_7; RtoC d4_2_7; RtoC d4_3_7; RtoC d4_4_7; RtoC d4_5_7; RtoC d4_6_7; RtoC d4_7_7; RtoC d4_7_8]; [RtoC d4_1_8; RtoC d4_2_8; RtoC d4_3_8; RtoC d4_4_8; RtoC d4_5_8; RtoC d4_6_8; RtoC d4_7_8; RtoC d4_8_8]] in
  let sigma_4 : mat := of_rows [[RtoC 0; RtoC 1; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0]; [RtoC (-1); RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1; RtoC 0; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (-1); RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC (-1); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 1]; [RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC (-1); RtoC 0]] in
  let M_4 : mat := madd D_4 (mscale Ci (madd (mmul 8 K_4 sigma_4) (mmul 8 sigma_4 (mtrans K_4)))) in
  let M_minus_4 : mat := madd D_4 (mscale Ci (madd (mscale (RtoC (-1)) (mmul 8 K_4 sigma_4)) (mscale (RtoC (-1)) (mmul 8 sigma_4 (mtrans K_4))))) in
  (meq 2 2 M_minus_1 (mtrans M_1) /\ meq 4 4 M_minus_2 (mtrans M_2) /\ meq 6 6 M_minus_3 (mtrans M_3) /\ meq 8 8 M_minus_4 (mtrans M_4)).

Import Lemmas Attenuator Onset Metrics Noise.

(* Each size is an instance of the lemma: D is symmetric and sigma antisymmetric, entry by entry. *)
Ltac entry_by_entry := intros i j Hi Hj;
  do 8 (destruct i as [|i]; [do 8 (destruct j as [|j]; [try reflexivity; by_parts; ring|]); exfalso; lia|]); exfalso; lia.

Theorem proof : claim.
Proof.
  cbv delta [claim] beta. intros.
  split; [|split; [|split]]; apply cp_matrix_flip; entry_by_entry.
Qed.

End written_out.

(** * What all of them assume *)

Definition proofs := (transpose.proof, conjugate.proof, spectrum.proof, positivity.proof, written_out.proof, I).

Print Assumptions proofs.
