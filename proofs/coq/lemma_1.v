(** lemma-1: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic lemma_1; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

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
End transpose.

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
End conjugate.

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
End spectrum.

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
End positivity.

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
End written_out.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic.

Section derivation.
Variable n : nat.
Hypothesis n'positive : (0 < n)%nat.
Variable K_entries : rmat.
Let K : mat := of_real K_entries.
Variable D_entries : rmat.
Hypothesis D'symmetry : symmetric (2 * n) D_entries.
Let D : mat := of_real D_entries.
Variable sigma_entries : rmat.
Hypothesis sigma'symmetry : antisymmetric (2 * n) sigma_entries.
Let sigma : mat := of_real sigma_entries.
Variable k1_1_1 : R.
Variable k1_1_2 : R.
Variable k1_2_1 : R.
Variable k1_2_2 : R.
Variable d1_1_1 : R.
Variable d1_1_2 : R.
Variable d1_2_2 : R.
Variable k2_1_1 : R.
Variable k2_1_2 : R.
Variable k2_1_3 : R.
Variable k2_1_4 : R.
Variable k2_2_1 : R.
Variable k2_2_2 : R.
Variable k2_2_3 : R.
Variable k2_2_4 : R.
Variable k2_3_1 : R.
Variable k2_3_2 : R.
Variable k2_3_3 : R.
Variable k2_3_4 : R.
Variable k2_4_1 : R.
Variable k2_4_2 : R.
Variable k2_4_3 : R.
Variable k2_4_4 : R.
Variable d2_1_1 : R.
Variable d2_1_2 : R.
Variable d2_1_3 : R.
Variable d2_1_4 : R.
Variable d2_2_2 : R.
Variable d2_2_3 : R.
Variable d2_2_4 : R.
Variable d2_3_3 : R.
Variable d2_3_4 : R.
Variable d2_4_4 : R.
Variable k3_1_1 : R.
Variable k3_1_2 : R.
Variable k3_1_3 : R.
Variable k3_1_4 : R.
Variable k3_1_5 : R.
Variable k3_1_6 : R.
Variable k3_2_1 : R.
Variable k3_2_2 : R.
Variable k3_2_3 : R.
Variable k3_2_4 : R.
Variable k3_2_5 : R.
Variable k3_2_6 : R.
Variable k3_3_1 : R.
Variable k3_3_2 : R.
Variable k3_3_3 : R.
Variable k3_3_4 : R.
Variable k3_3_5 : R.
Variable k3_3_6 : R.
Variable k3_4_1 : R.
Variable k3_4_2 : R.
Variable k3_4_3 : R.
Variable k3_4_4 : R.
Variable k3_4_5 : R.
Variable k3_4_6 : R.
Variable k3_5_1 : R.
Variable k3_5_2 : R.
Variable k3_5_3 : R.
Variable k3_5_4 : R.
Variable k3_5_5 : R.
Variable k3_5_6 : R.
Variable k3_6_1 : R.
Variable k3_6_2 : R.
Variable k3_6_3 : R.
Variable k3_6_4 : R.
Variable k3_6_5 : R.
Variable k3_6_6 : R.
Variable d3_1_1 : R.
Variable d3_1_2 : R.
Variable d3_1_3 : R.
Variable d3_1_4 : R.
Variable d3_1_5 : R.
Variable d3_1_6 : R.
Variable d3_2_2 : R.
Variable d3_2_3 : R.
Variable d3_2_4 : R.
Variable d3_2_5 : R.
Variable d3_2_6 : R.
Variable d3_3_3 : R.
Variable d3_3_4 : R.
Variable d3_3_5 : R.
Variable d3_3_6 : R.
Variable d3_4_4 : R.
Variable d3_4_5 : R.
Variable d3_4_6 : R.
Variable d3_5_5 : R.
Variable d3_5_6 : R.
Variable d3_6_6 : R.
Variable k4_1_1 : R.
Variable k4_1_2 : R.
Variable k4_1_3 : R.
Variable k4_1_4 : R.
Variable k4_1_5 : R.
Variable k4_1_6 : R.
Variable k4_1_7 : R.
Variable k4_1_8 : R.
Variable k4_2_1 : R.
Variable k4_2_2 : R.
Variable k4_2_3 : R.
Variable k4_2_4 : R.
Variable k4_2_5 : R.
Variable k4_2_6 : R.
Variable k4_2_7 : R.
Variable k4_2_8 : R.
Variable k4_3_1 : R.
Variable k4_3_2 : R.
Variable k4_3_3 : R.
Variable k4_3_4 : R.
Variable k4_3_5 : R.
Variable k4_3_6 : R.
Variable k4_3_7 : R.
Variable k4_3_8 : R.
Variable k4_4_1 : R.
Variable k4_4_2 : R.
Variable k4_4_3 : R.
Variable k4_4_4 : R.
Variable k4_4_5 : R.
Variable k4_4_6 : R.
Variable k4_4_7 : R.
Variable k4_4_8 : R.
Variable k4_5_1 : R.
Variable k4_5_2 : R.
Variable k4_5_3 : R.
Variable k4_5_4 : R.
Variable k4_5_5 : R.
Variable k4_5_6 : R.
Variable k4_5_7 : R.
Variable k4_5_8 : R.
Variable k4_6_1 : R.
Variable k4_6_2 : R.
Variable k4_6_3 : R.
Variable k4_6_4 : R.
Variable k4_6_5 : R.
Variable k4_6_6 : R.
Variable k4_6_7 : R.
Variable k4_6_8 : R.
Variable k4_7_1 : R.
Variable k4_7_2 : R.
Variable k4_7_3 : R.
Variable k4_7_4 : R.
Variable k4_7_5 : R.
Variable k4_7_6 : R.
Variable k4_7_7 : R.
Variable k4_7_8 : R.
Variable k4_8_1 : R.
Variable k4_8_2 : R.
Variable k4_8_3 : R.
Variable k4_8_4 : R.
Variable k4_8_5 : R.
Variable k4_8_6 : R.
Variable k4_8_7 : R.
Variable k4_8_8 : R.
Variable d4_1_1 : R.
Variable d4_1_2 : R.
Variable d4_1_3 : R.
Variable d4_1_4 : R.
Variable d4_1_5 : R.
Variable d4_1_6 : R.
Variable d4_1_7 : R.
Variable d4_1_8 : R.
Variable d4_2_2 : R.
Variable d4_2_3 : R.
Variable d4_2_4 : R.
Variable d4_2_5 : R.
Variable d4_2_6 : R.
Variable d4_2_7 : R.
Variable d4_2_8 : R.
Variable d4_3_3 : R.
Variable d4_3_4 : R.
Variable d4_3_5 : R.
Variable d4_3_6 : R.
Variable d4_3_7 : R.
Variable d4_3_8 : R.
Variable d4_4_4 : R.
Variable d4_4_5 : R.
Variable d4_4_6 : R.
Variable d4_4_7 : R.
Variable d4_4_8 : R.
Variable d4_5_5 : R.
Variable d4_5_6 : R.
Variable d4_5_7 : R.
Variable d4_5_8 : R.
Variable d4_6_6 : R.
Variable d4_6_7 : R.
Variable d4_6_8 : R.
Variable d4_7_7 : R.
Variable d4_7_8 : R.
Variable d4_8_8 : R.
Let M : mat := madd D (mscale Ci (madd (mmul (2 * n) K sigma) (mmul (2 * n) sigma (mtrans K)))).
Let M_minus : mat := madd D (mscale Ci (madd (mscale (RtoC (-1)) (mmul (2 * n) K sigma)) (mscale (RtoC (-1)) (mmul (2 * n) sigma (mtrans K))))).
Let K_1 : mat := of_rows [[RtoC k1_1_1; RtoC k1_1_2]; [RtoC k1_2_1; RtoC k1_2_2]].
Let D_1 : mat := of_rows [[RtoC d1_1_1; RtoC d1_1_2]; [RtoC d1_1_2; RtoC d1_2_2]].
Let sigma_1 : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]].
Let M_1 : mat := madd D_1 (mscale Ci (madd (mmul 2 K_1 sigma_1) (mmul 2 sigma_1 (mtrans K_1)))).
Let M_minus_1 : mat := madd D_1 (mscale Ci (madd (mscale (RtoC (-1)) (mmul 2 K_1 sigma_1)) (mscale (RtoC (-1)) (mmul 2 sigma_1 (mtrans K_1))))).
Let K_2 : mat := of_rows [[RtoC k2_1_1; RtoC k2_1_2; RtoC k2_1_3; RtoC k2_1_4]; [RtoC k2_2_1; RtoC k2_2_2; RtoC k2_2_3; RtoC k2_2_4]; [RtoC k2_3_1; RtoC k2_3_2; RtoC k2_3_3; RtoC k2_3_4]; [RtoC k2_4_1; RtoC k2_4_2; RtoC k2_4_3; RtoC k2_4_4]].
Let D_2 : mat := of_rows [[RtoC d2_1_1; RtoC d2_1_2; RtoC d2_1_3; RtoC d2_1_4]; [RtoC d2_1_2; RtoC d2_2_2; RtoC d2_2_3; RtoC d2_2_4]; [RtoC d2_1_3; RtoC d2_2_3; RtoC d2_3_3; RtoC d2_3_4]; [RtoC d2_1_4; RtoC d2_2_4; RtoC d2_3_4; RtoC d2_4_4]].
Let sigma_2 : mat := of_rows [[RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC (-1); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]; [RtoC 0; RtoC 0; RtoC (-1); RtoC 0]].
Let M_2 : mat := madd D_2 (mscale Ci (madd (mmul 4 K_2 sigma_2) (mmul 4 sigma_2 (mtrans K_2)))).
Let M_minus_2 : mat := madd D_2 (mscale Ci (madd (mscale (RtoC (-1)) (mmul 4 K_2 sigma_2)) (mscale (RtoC (-1)) (mmul 4 sigma_2 (mtrans K_2))))).
Let K_3 : mat := of_rows [[RtoC k3_1_1; RtoC k3_1_2; RtoC k3_1_3; RtoC k3_1_4; RtoC k3_1_5; RtoC k3_1_6]; [RtoC k3_2_1; RtoC k3_2_2; RtoC k3_2_3; RtoC k3_2_4; RtoC k3_2_5; RtoC k3_2_6]; [RtoC k3_3_1; RtoC k3_3_2; RtoC k3_3_3; RtoC k3_3_4; RtoC k3_3_5; RtoC k3_3_6]; [RtoC k3_4_1; RtoC k3_4_2; RtoC k3_4_3; RtoC k3_4_4; RtoC k3_4_5; RtoC k3_4_6]; [RtoC k3_5_1; RtoC k3_5_2; RtoC k3_5_3; RtoC k3_5_4; RtoC k3_5_5; RtoC k3_5_6]; [RtoC k3_6_1; RtoC k3_6_2; RtoC k3_6_3; RtoC k3_6_4; RtoC k3_6_5; RtoC k3_6_6]].
Let D_3 : mat := of_rows [[RtoC d3_1_1; RtoC d3_1_2; RtoC d3_1_3; RtoC d3_1_4; RtoC d3_1_5; RtoC d3_1_6]; [RtoC d3_1_2; RtoC d3_2_2; RtoC d3_2_3; RtoC d3_2_4; RtoC d3_2_5; RtoC d3_2_6]; [RtoC d3_1_3; RtoC d3_2_3; RtoC d3_3_3; RtoC d3_3_4; RtoC d3_3_5; RtoC d3_3_6]; [RtoC d3_1_4; RtoC d3_2_4; RtoC d3_3_4; RtoC d3_4_4; RtoC d3_4_5; RtoC d3_4_6]; [RtoC d3_1_5; RtoC d3_2_5; RtoC d3_3_5; RtoC d3_4_5; RtoC d3_5_5; RtoC d3_5_6]; [RtoC d3_1_6; RtoC d3_2_6; RtoC d3_3_6; RtoC d3_4_6; RtoC d3_5_6; RtoC d3_6_6]].
Let sigma_3 : mat := of_rows [[RtoC 0; RtoC 1; RtoC 0; RtoC 0; RtoC 0; RtoC 0]; [RtoC (-1); RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (-1); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 1]; [RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC (-1); RtoC 0]].
Let M_3 : mat := madd D_3 (mscale Ci (madd (mmul 6 K_3 sigma_3) (mmul 6 sigma_3 (mtrans K_3)))).
Let M_minus_3 : mat := madd D_3 (mscale Ci (madd (mscale (RtoC (-1)) (mmul 6 K_3 sigma_3)) (mscale (RtoC (-1)) (mmul 6 sigma_3 (mtrans K_3))))).
Let K_4 : mat := of_rows [[RtoC k4_1_1; RtoC k4_1_2; RtoC k4_1_3; RtoC k4_1_4; RtoC k4_1_5; RtoC k4_1_6; RtoC k4_1_7; RtoC k4_1_8]; [RtoC k4_2_1; RtoC k4_2_2; RtoC k4_2_3; RtoC k4_2_4; RtoC k4_2_5; RtoC k4_2_6; RtoC k4_2_7; RtoC k4_2_8]; [RtoC k4_3_1; RtoC k4_3_2; RtoC k4_3_3; RtoC k4_3_4; RtoC k4_3_5; RtoC k4_3_6; RtoC k4_3_7; RtoC k4_3_8]; [RtoC k4_4_1; RtoC k4_4_2; RtoC k4_4_3; RtoC k4_4_4; RtoC k4_4_5; RtoC k4_4_6; RtoC k4_4_7; RtoC k4_4_8]; [RtoC k4_5_1; RtoC k4_5_2; RtoC k4_5_3; RtoC k4_5_4; RtoC k4_5_5; RtoC k4_5_6; RtoC k4_5_7; RtoC k4_5_8]; [RtoC k4_6_1; RtoC k4_6_2; RtoC k4_6_3; RtoC k4_6_4; RtoC k4_6_5; RtoC k4_6_6; RtoC k4_6_7; RtoC k4_6_8]; [RtoC k4_7_1; RtoC k4_7_2; RtoC k4_7_3; RtoC k4_7_4; RtoC k4_7_5; RtoC k4_7_6; RtoC k4_7_7; RtoC k4_7_8]; [RtoC k4_8_1; RtoC k4_8_2; RtoC k4_8_3; RtoC k4_8_4; RtoC k4_8_5; RtoC k4_8_6; RtoC k4_8_7; RtoC k4_8_8]].
Let D_4 : mat := of_rows [[RtoC d4_1_1; RtoC d4_1_2; RtoC d4_1_3; RtoC d4_1_4; RtoC d4_1_5; RtoC d4_1_6; RtoC d4_1_7; RtoC d4_1_8]; [RtoC d4_1_2; RtoC d4_2_2; RtoC d4_2_3; RtoC d4_2_4; RtoC d4_2_5; RtoC d4_2_6; RtoC d4_2_7; RtoC d4_2_8]; [RtoC d4_1_3; RtoC d4_2_3; RtoC d4_3_3; RtoC d4_3_4; RtoC d4_3_5; RtoC d4_3_6; RtoC d4_3_7; RtoC d4_3_8]; [RtoC d4_1_4; RtoC d4_2_4; RtoC d4_3_4; RtoC d4_4_4; RtoC d4_4_5; RtoC d4_4_6; RtoC d4_4_7; RtoC d4_4_8]; [RtoC d4_1_5; RtoC d4_2_5; RtoC d4_3_5; RtoC d4_4_5; RtoC d4_5_5; RtoC d4_5_6; RtoC d4_5_7; RtoC d4_5_8]; [RtoC d4_1_6; RtoC d4_2_6; RtoC d4_3_6; RtoC d4_4_6; RtoC d4_5_6; RtoC d4_6_6; RtoC d4_6_7; RtoC d4_6_8]; [RtoC d4_1_7; RtoC d4_2_7; RtoC d4_3_7; RtoC d4_4_7; RtoC d4_5_7; RtoC d4_6_7; RtoC d4_7_7; RtoC d4_7_8]; [RtoC d4_1_8; RtoC d4_2_8; RtoC d4_3_8; RtoC d4_4_8; RtoC d4_5_8; RtoC d4_6_8; RtoC d4_7_8; RtoC d4_8_8]].
Let sigma_4 : mat := of_rows [[RtoC 0; RtoC 1; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0]; [RtoC (-1); RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1; RtoC 0; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (-1); RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC (-1); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 1]; [RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC 0; RtoC (-1); RtoC 0]].
Let M_4 : mat := madd D_4 (mscale Ci (madd (mmul 8 K_4 sigma_4) (mmul 8 sigma_4 (mtrans K_4)))).
Let M_minus_4 : mat := madd D_4 (mscale Ci (madd (mscale (RtoC (-1)) (mmul 8 K_4 sigma_4)) (mscale (RtoC (-1)) (mmul 8 sigma_4 (mtrans K_4))))).

Lemma M_1'read :
  (entries_as 2 2 M_1 (of_rows [[RtoC d1_1_1; Pair d1_1_2 (k1_1_1 + k1_2_2)]; [Pair d1_1_2 (- k1_1_1 - k1_2_2); RtoC d1_2_2]])).
Proof using All.
  assert (M'1 : entries_as 2 2 M_1 (of_rows [[RtoC d1_1_1; Pair d1_1_2 (k1_1_1 + k1_2_2)]; [Pair d1_1_2 (- k1_1_1 - k1_2_2); RtoC d1_2_2]])) by (unfold entries_as, M_1; equal_entries).
  all_known.
Qed.

Lemma M_minus_1'read :
  (entries_as 2 2 M_minus_1 (of_rows [[RtoC d1_1_1; Pair d1_1_2 (- k1_1_1 - k1_2_2)]; [Pair d1_1_2 (k1_1_1 + k1_2_2); RtoC d1_2_2]])).
Proof using All.
  assert (M'1 : entries_as 2 2 M_minus_1 (of_rows [[RtoC d1_1_1; Pair d1_1_2 (- k1_1_1 - k1_2_2)]; [Pair d1_1_2 (k1_1_1 + k1_2_2); RtoC d1_2_2]])) by (unfold entries_as, M_minus_1; equal_entries).
  all_known.
Qed.

Lemma M_2'read :
  (entries_as 4 4 M_2 (of_rows [[RtoC d2_1_1; Pair d2_1_2 (k2_1_1 + k2_2_2); Pair d2_1_3 (- k2_1_4 + k2_3_2); Pair d2_1_4 (k2_1_3 + k2_4_2)]; [Pair d2_1_2 (- k2_1_1 - k2_2_2); RtoC d2_2_2; Pair d2_2_3 (- k2_2_4 - k2_3_1); Pair d2_2_4 (k2_2_3 - k2_4_1)]; [Pair d2_1_3 (k2_1_4 - k2_3_2); Pair d2_2_3 (k2_2_4 + k2_3_1); RtoC d2_3_3; Pair d2_3_4 (k2_3_3 + k2_4_4)]; [Pair d2_1_4 (- k2_1_3 - k2_4_2); Pair d2_2_4 (- k2_2_3 + k2_4_1); Pair d2_3_4 (- k2_3_3 - k2_4_4); RtoC d2_4_4]])).
Proof using All.
  assert (M'1 : entries_as 4 4 M_2 (of_rows [[RtoC d2_1_1; Pair d2_1_2 (k2_1_1 + k2_2_2); Pair d2_1_3 (- k2_1_4 + k2_3_2); Pair d2_1_4 (k2_1_3 + k2_4_2)]; [Pair d2_1_2 (- k2_1_1 - k2_2_2); RtoC d2_2_2; Pair d2_2_3 (- k2_2_4 - k2_3_1); Pair d2_2_4 (k2_2_3 - k2_4_1)]; [Pair d2_1_3 (k2_1_4 - k2_3_2); Pair d2_2_3 (k2_2_4 + k2_3_1); RtoC d2_3_3; Pair d2_3_4 (k2_3_3 + k2_4_4)]; [Pair d2_1_4 (- k2_1_3 - k2_4_2); Pair d2_2_4 (- k2_2_3 + k2_4_1); Pair d2_3_4 (- k2_3_3 - k2_4_4); RtoC d2_4_4]])) by (unfold entries_as, M_2; equal_entries).
  all_known.
Qed.

Lemma M_minus_2'read :
  (entries_as 4 4 M_minus_2 (of_rows [[RtoC d2_1_1; Pair d2_1_2 (- k2_1_1 - k2_2_2); Pair d2_1_3 (k2_1_4 - k2_3_2); Pair d2_1_4 (- k2_1_3 - k2_4_2)]; [Pair d2_1_2 (k2_1_1 + k2_2_2); RtoC d2_2_2; Pair d2_2_3 (k2_2_4 + k2_3_1); Pair d2_2_4 (- k2_2_3 + k2_4_1)]; [Pair d2_1_3 (- k2_1_4 + k2_3_2); Pair d2_2_3 (- k2_2_4 - k2_3_1); RtoC d2_3_3; Pair d2_3_4 (- k2_3_3 - k2_4_4)]; [Pair d2_1_4 (k2_1_3 + k2_4_2); Pair d2_2_4 (k2_2_3 - k2_4_1); Pair d2_3_4 (k2_3_3 + k2_4_4); RtoC d2_4_4]])).
Proof using All.
  assert (M'1 : entries_as 4 4 M_minus_2 (of_rows [[RtoC d2_1_1; Pair d2_1_2 (- k2_1_1 - k2_2_2); Pair d2_1_3 (k2_1_4 - k2_3_2); Pair d2_1_4 (- k2_1_3 - k2_4_2)]; [Pair d2_1_2 (k2_1_1 + k2_2_2); RtoC d2_2_2; Pair d2_2_3 (k2_2_4 + k2_3_1); Pair d2_2_4 (- k2_2_3 + k2_4_1)]; [Pair d2_1_3 (- k2_1_4 + k2_3_2); Pair d2_2_3 (- k2_2_4 - k2_3_1); RtoC d2_3_3; Pair d2_3_4 (- k2_3_3 - k2_4_4)]; [Pair d2_1_4 (k2_1_3 + k2_4_2); Pair d2_2_4 (k2_2_3 - k2_4_1); Pair d2_3_4 (k2_3_3 + k2_4_4); RtoC d2_4_4]])) by (unfold entries_as, M_minus_2; equal_entries).
  all_known.
Qed.

Lemma M_3'read :
  (entries_as 6 6 M_3 (of_rows [[RtoC d3_1_1; Pair d3_1_2 (k3_1_1 + k3_2_2); Pair d3_1_3 (- k3_1_4 + k3_3_2); Pair d3_1_4 (k3_1_3 + k3_4_2); Pair d3_1_5 (- k3_1_6 + k3_5_2); Pair d3_1_6 (k3_1_5 + k3_6_2)]; [Pair d3_1_2 (- k3_1_1 - k3_2_2); RtoC d3_2_2; Pair d3_2_3 (- k3_2_4 - k3_3_1); Pair d3_2_4 (k3_2_3 - k3_4_1); Pair d3_2_5 (- k3_2_6 - k3_5_1); Pair d3_2_6 (k3_2_5 - k3_6_1)]; [Pair d3_1_3 (k3_1_4 - k3_3_2); Pair d3_2_3 (k3_2_4 + k3_3_1); RtoC d3_3_3; Pair d3_3_4 (k3_3_3 + k3_4_4); Pair d3_3_5 (- k3_3_6 + k3_5_4); Pair d3_3_6 (k3_3_5 + k3_6_4)]; [Pair d3_1_4 (- k3_1_3 - k3_4_2); Pair d3_2_4 (- k3_2_3 + k3_4_1); Pair d3_3_4 (- k3_3_3 - k3_4_4); RtoC d3_4_4; Pair d3_4_5 (- k3_4_6 - k3_5_3); Pair d3_4_6 (k3_4_5 - k3_6_3)]; [Pair d3_1_5 (k3_1_6 - k3_5_2); Pair d3_2_5 (k3_2_6 + k3_5_1); Pair d3_3_5 (k3_3_6 - k3_5_4); Pair d3_4_5 (k3_4_6 + k3_5_3); RtoC d3_5_5; Pair d3_5_6 (k3_5_5 + k3_6_6)]; [Pair d3_1_6 (- k3_1_5 - k3_6_2); Pair d3_2_6 (- k3_2_5 + k3_6_1); Pair d3_3_6 (- k3_3_5 - k3_6_4); Pair d3_4_6 (- k3_4_5 + k3_6_3); Pair d3_5_6 (- k3_5_5 - k3_6_6); RtoC d3_6_6]])).
Proof using All.
  assert (M'1 : entries_as 6 6 M_3 (of_rows [[RtoC d3_1_1; Pair d3_1_2 (k3_1_1 + k3_2_2); Pair d3_1_3 (- k3_1_4 + k3_3_2); Pair d3_1_4 (k3_1_3 + k3_4_2); Pair d3_1_5 (- k3_1_6 + k3_5_2); Pair d3_1_6 (k3_1_5 + k3_6_2)]; [Pair d3_1_2 (- k3_1_1 - k3_2_2); RtoC d3_2_2; Pair d3_2_3 (- k3_2_4 - k3_3_1); Pair d3_2_4 (k3_2_3 - k3_4_1); Pair d3_2_5 (- k3_2_6 - k3_5_1); Pair d3_2_6 (k3_2_5 - k3_6_1)]; [Pair d3_1_3 (k3_1_4 - k3_3_2); Pair d3_2_3 (k3_2_4 + k3_3_1); RtoC d3_3_3; Pair d3_3_4 (k3_3_3 + k3_4_4); Pair d3_3_5 (- k3_3_6 + k3_5_4); Pair d3_3_6 (k3_3_5 + k3_6_4)]; [Pair d3_1_4 (- k3_1_3 - k3_4_2); Pair d3_2_4 (- k3_2_3 + k3_4_1); Pair d3_3_4 (- k3_3_3 - k3_4_4); RtoC d3_4_4; Pair d3_4_5 (- k3_4_6 - k3_5_3); Pair d3_4_6 (k3_4_5 - k3_6_3)]; [Pair d3_1_5 (k3_1_6 - k3_5_2); Pair d3_2_5 (k3_2_6 + k3_5_1); Pair d3_3_5 (k3_3_6 - k3_5_4); Pair d3_4_5 (k3_4_6 + k3_5_3); RtoC d3_5_5; Pair d3_5_6 (k3_5_5 + k3_6_6)]; [Pair d3_1_6 (- k3_1_5 - k3_6_2); Pair d3_2_6 (- k3_2_5 + k3_6_1); Pair d3_3_6 (- k3_3_5 - k3_6_4); Pair d3_4_6 (- k3_4_5 + k3_6_3); Pair d3_5_6 (- k3_5_5 - k3_6_6); RtoC d3_6_6]])) by (unfold entries_as, M_3; equal_entries).
  all_known.
Qed.

Lemma M_minus_3'read :
  (entries_as 6 6 M_minus_3 (of_rows [[RtoC d3_1_1; Pair d3_1_2 (- k3_1_1 - k3_2_2); Pair d3_1_3 (k3_1_4 - k3_3_2); Pair d3_1_4 (- k3_1_3 - k3_4_2); Pair d3_1_5 (k3_1_6 - k3_5_2); Pair d3_1_6 (- k3_1_5 - k3_6_2)]; [Pair d3_1_2 (k3_1_1 + k3_2_2); RtoC d3_2_2; Pair d3_2_3 (k3_2_4 + k3_3_1); Pair d3_2_4 (- k3_2_3 + k3_4_1); Pair d3_2_5 (k3_2_6 + k3_5_1); Pair d3_2_6 (- k3_2_5 + k3_6_1)]; [Pair d3_1_3 (- k3_1_4 + k3_3_2); Pair d3_2_3 (- k3_2_4 - k3_3_1); RtoC d3_3_3; Pair d3_3_4 (- k3_3_3 - k3_4_4); Pair d3_3_5 (k3_3_6 - k3_5_4); Pair d3_3_6 (- k3_3_5 - k3_6_4)]; [Pair d3_1_4 (k3_1_3 + k3_4_2); Pair d3_2_4 (k3_2_3 - k3_4_1); Pair d3_3_4 (k3_3_3 + k3_4_4); RtoC d3_4_4; Pair d3_4_5 (k3_4_6 + k3_5_3); Pair d3_4_6 (- k3_4_5 + k3_6_3)]; [Pair d3_1_5 (- k3_1_6 + k3_5_2); Pair d3_2_5 (- k3_2_6 - k3_5_1); Pair d3_3_5 (- k3_3_6 + k3_5_4); Pair d3_4_5 (- k3_4_6 - k3_5_3); RtoC d3_5_5; Pair d3_5_6 (- k3_5_5 - k3_6_6)]; [Pair d3_1_6 (k3_1_5 + k3_6_2); Pair d3_2_6 (k3_2_5 - k3_6_1); Pair d3_3_6 (k3_3_5 + k3_6_4); Pair d3_4_6 (k3_4_5 - k3_6_3); Pair d3_5_6 (k3_5_5 + k3_6_6); RtoC d3_6_6]])).
Proof using All.
  assert (M'1 : entries_as 6 6 M_minus_3 (of_rows [[RtoC d3_1_1; Pair d3_1_2 (- k3_1_1 - k3_2_2); Pair d3_1_3 (k3_1_4 - k3_3_2); Pair d3_1_4 (- k3_1_3 - k3_4_2); Pair d3_1_5 (k3_1_6 - k3_5_2); Pair d3_1_6 (- k3_1_5 - k3_6_2)]; [Pair d3_1_2 (k3_1_1 + k3_2_2); RtoC d3_2_2; Pair d3_2_3 (k3_2_4 + k3_3_1); Pair d3_2_4 (- k3_2_3 + k3_4_1); Pair d3_2_5 (k3_2_6 + k3_5_1); Pair d3_2_6 (- k3_2_5 + k3_6_1)]; [Pair d3_1_3 (- k3_1_4 + k3_3_2); Pair d3_2_3 (- k3_2_4 - k3_3_1); RtoC d3_3_3; Pair d3_3_4 (- k3_3_3 - k3_4_4); Pair d3_3_5 (k3_3_6 - k3_5_4); Pair d3_3_6 (- k3_3_5 - k3_6_4)]; [Pair d3_1_4 (k3_1_3 + k3_4_2); Pair d3_2_4 (k3_2_3 - k3_4_1); Pair d3_3_4 (k3_3_3 + k3_4_4); RtoC d3_4_4; Pair d3_4_5 (k3_4_6 + k3_5_3); Pair d3_4_6 (- k3_4_5 + k3_6_3)]; [Pair d3_1_5 (- k3_1_6 + k3_5_2); Pair d3_2_5 (- k3_2_6 - k3_5_1); Pair d3_3_5 (- k3_3_6 + k3_5_4); Pair d3_4_5 (- k3_4_6 - k3_5_3); RtoC d3_5_5; Pair d3_5_6 (- k3_5_5 - k3_6_6)]; [Pair d3_1_6 (k3_1_5 + k3_6_2); Pair d3_2_6 (k3_2_5 - k3_6_1); Pair d3_3_6 (k3_3_5 + k3_6_4); Pair d3_4_6 (k3_4_5 - k3_6_3); Pair d3_5_6 (k3_5_5 + k3_6_6); RtoC d3_6_6]])) by (unfold entries_as, M_minus_3; equal_entries).
  all_known.
Qed.

Lemma M_4'read :
  (entries_as 8 8 M_4 (of_rows [[RtoC d4_1_1; Pair d4_1_2 (k4_1_1 + k4_2_2); Pair d4_1_3 (- k4_1_4 + k4_3_2); Pair d4_1_4 (k4_1_3 + k4_4_2); Pair d4_1_5 (- k4_1_6 + k4_5_2); Pair d4_1_6 (k4_1_5 + k4_6_2); Pair d4_1_7 (- k4_1_8 + k4_7_2); Pair d4_1_8 (k4_1_7 + k4_8_2)]; [Pair d4_1_2 (- k4_1_1 - k4_2_2); RtoC d4_2_2; Pair d4_2_3 (- k4_2_4 - k4_3_1); Pair d4_2_4 (k4_2_3 - k4_4_1); Pair d4_2_5 (- k4_2_6 - k4_5_1); Pair d4_2_6 (k4_2_5 - k4_6_1); Pair d4_2_7 (- k4_2_8 - k4_7_1); Pair d4_2_8 (k4_2_7 - k4_8_1)]; [Pair d4_1_3 (k4_1_4 - k4_3_2); Pair d4_2_3 (k4_2_4 + k4_3_1); RtoC d4_3_3; Pair d4_3_4 (k4_3_3 + k4_4_4); Pair d4_3_5 (- k4_3_6 + k4_5_4); Pair d4_3_6 (k4_3_5 + k4_6_4); Pair d4_3_7 (- k4_3_8 + k4_7_4); Pair d4_3_8 (k4_3_7 + k4_8_4)]; [Pair d4_1_4 (- k4_1_3 - k4_4_2); Pair d4_2_4 (- k4_2_3 + k4_4_1); Pair d4_3_4 (- k4_3_3 - k4_4_4); RtoC d4_4_4; Pair d4_4_5 (- k4_4_6 - k4_5_3); Pair d4_4_6 (k4_4_5 - k4_6_3); Pair d4_4_7 (- k4_4_8 - k4_7_3); Pair d4_4_8 (k4_4_7 - k4_8_3)]; [Pair d4_1_5 (k4_1_6 - k4_5_2); Pair d4_2_5 (k4_2_6 + k4_5_1); Pair d4_3_5 (k4_3_6 - k4_5_4); Pair d4_4_5 (k4_4_6 + k4_5_3); RtoC d4_5_5; Pair d4_5_6 (k4_5_5 + k4_6_6); Pair d4_5_7 (- k4_5_8 + k4_7_6); Pair d4_5_8 (k4_5_7 + k4_8_6)]; [Pair d4_1_6 (- k4_1_5 - k4_6_2); Pair d4_2_6 (- k4_2_5 + k4_6_1); Pair d4_3_6 (- k4_3_5 - k4_6_4); Pair d4_4_6 (- k4_4_5 + k4_6_3); Pair d4_5_6 (- k4_5_5 - k4_6_6); RtoC d4_6_6; Pair d4_6_7 (- k4_6_8 - k4_7_5); Pair d4_6_8 (k4_6_7 - k4_8_5)]; [Pair d4_1_7 (k4_1_8 - k4_7_2); Pair d4_2_7 (k4_2_8 + k4_7_1); Pair d4_3_7 (k4_3_8 - k4_7_4); Pair d4_4_7 (k4_4_8 + k4_7_3); Pair d4_5_7 (k4_5_8 - k4_7_6); Pair d4_6_7 (k4_6_8 + k4_7_5); RtoC d4_7_7; Pair d4_7_8 (k4_7_7 + k4_8_8)]; [Pair d4_1_8 (- k4_1_7 - k4_8_2); Pair d4_2_8 (- k4_2_7 + k4_8_1); Pair d4_3_8 (- k4_3_7 - k4_8_4); Pair d4_4_8 (- k4_4_7 + k4_8_3); Pair d4_5_8 (- k4_5_7 - k4_8_6); Pair d4_6_8 (- k4_6_7 + k4_8_5); Pair d4_7_8 (- k4_7_7 - k4_8_8); RtoC d4_8_8]])).
Proof using All.
  assert (M'1 : entries_as 8 8 M_4 (of_rows [[RtoC d4_1_1; Pair d4_1_2 (k4_1_1 + k4_2_2); Pair d4_1_3 (- k4_1_4 + k4_3_2); Pair d4_1_4 (k4_1_3 + k4_4_2); Pair d4_1_5 (- k4_1_6 + k4_5_2); Pair d4_1_6 (k4_1_5 + k4_6_2); Pair d4_1_7 (- k4_1_8 + k4_7_2); Pair d4_1_8 (k4_1_7 + k4_8_2)]; [Pair d4_1_2 (- k4_1_1 - k4_2_2); RtoC d4_2_2; Pair d4_2_3 (- k4_2_4 - k4_3_1); Pair d4_2_4 (k4_2_3 - k4_4_1); Pair d4_2_5 (- k4_2_6 - k4_5_1); Pair d4_2_6 (k4_2_5 - k4_6_1); Pair d4_2_7 (- k4_2_8 - k4_7_1); Pair d4_2_8 (k4_2_7 - k4_8_1)]; [Pair d4_1_3 (k4_1_4 - k4_3_2); Pair d4_2_3 (k4_2_4 + k4_3_1); RtoC d4_3_3; Pair d4_3_4 (k4_3_3 + k4_4_4); Pair d4_3_5 (- k4_3_6 + k4_5_4); Pair d4_3_6 (k4_3_5 + k4_6_4); Pair d4_3_7 (- k4_3_8 + k4_7_4); Pair d4_3_8 (k4_3_7 + k4_8_4)]; [Pair d4_1_4 (- k4_1_3 - k4_4_2); Pair d4_2_4 (- k4_2_3 + k4_4_1); Pair d4_3_4 (- k4_3_3 - k4_4_4); RtoC d4_4_4; Pair d4_4_5 (- k4_4_6 - k4_5_3); Pair d4_4_6 (k4_4_5 - k4_6_3); Pair d4_4_7 (- k4_4_8 - k4_7_3); Pair d4_4_8 (k4_4_7 - k4_8_3)]; [Pair d4_1_5 (k4_1_6 - k4_5_2); Pair d4_2_5 (k4_2_6 + k4_5_1); Pair d4_3_5 (k4_3_6 - k4_5_4); Pair d4_4_5 (k4_4_6 + k4_5_3); RtoC d4_5_5; Pair d4_5_6 (k4_5_5 + k4_6_6); Pair d4_5_7 (- k4_5_8 + k4_7_6); Pair d4_5_8 (k4_5_7 + k4_8_6)]; [Pair d4_1_6 (- k4_1_5 - k4_6_2); Pair d4_2_6 (- k4_2_5 + k4_6_1); Pair d4_3_6 (- k4_3_5 - k4_6_4); Pair d4_4_6 (- k4_4_5 + k4_6_3); Pair d4_5_6 (- k4_5_5 - k4_6_6); RtoC d4_6_6; Pair d4_6_7 (- k4_6_8 - k4_7_5); Pair d4_6_8 (k4_6_7 - k4_8_5)]; [Pair d4_1_7 (k4_1_8 - k4_7_2); Pair d4_2_7 (k4_2_8 + k4_7_1); Pair d4_3_7 (k4_3_8 - k4_7_4); Pair d4_4_7 (k4_4_8 + k4_7_3); Pair d4_5_7 (k4_5_8 - k4_7_6); Pair d4_6_7 (k4_6_8 + k4_7_5); RtoC d4_7_7; Pair d4_7_8 (k4_7_7 + k4_8_8)]; [Pair d4_1_8 (- k4_1_7 - k4_8_2); Pair d4_2_8 (- k4_2_7 + k4_8_1); Pair d4_3_8 (- k4_3_7 - k4_8_4); Pair d4_4_8 (- k4_4_7 + k4_8_3); Pair d4_5_8 (- k4_5_7 - k4_8_6); Pair d4_6_8 (- k4_6_7 + k4_8_5); Pair d4_7_8 (- k4_7_7 - k4_8_8); RtoC d4_8_8]])) by (unfold entries_as, M_4; equal_entries).
  all_known.
Qed.

Lemma M_minus_4'read :
  (entries_as 8 8 M_minus_4 (of_rows [[RtoC d4_1_1; Pair d4_1_2 (- k4_1_1 - k4_2_2); Pair d4_1_3 (k4_1_4 - k4_3_2); Pair d4_1_4 (- k4_1_3 - k4_4_2); Pair d4_1_5 (k4_1_6 - k4_5_2); Pair d4_1_6 (- k4_1_5 - k4_6_2); Pair d4_1_7 (k4_1_8 - k4_7_2); Pair d4_1_8 (- k4_1_7 - k4_8_2)]; [Pair d4_1_2 (k4_1_1 + k4_2_2); RtoC d4_2_2; Pair d4_2_3 (k4_2_4 + k4_3_1); Pair d4_2_4 (- k4_2_3 + k4_4_1); Pair d4_2_5 (k4_2_6 + k4_5_1); Pair d4_2_6 (- k4_2_5 + k4_6_1); Pair d4_2_7 (k4_2_8 + k4_7_1); Pair d4_2_8 (- k4_2_7 + k4_8_1)]; [Pair d4_1_3 (- k4_1_4 + k4_3_2); Pair d4_2_3 (- k4_2_4 - k4_3_1); RtoC d4_3_3; Pair d4_3_4 (- k4_3_3 - k4_4_4); Pair d4_3_5 (k4_3_6 - k4_5_4); Pair d4_3_6 (- k4_3_5 - k4_6_4); Pair d4_3_7 (k4_3_8 - k4_7_4); Pair d4_3_8 (- k4_3_7 - k4_8_4)]; [Pair d4_1_4 (k4_1_3 + k4_4_2); Pair d4_2_4 (k4_2_3 - k4_4_1); Pair d4_3_4 (k4_3_3 + k4_4_4); RtoC d4_4_4; Pair d4_4_5 (k4_4_6 + k4_5_3); Pair d4_4_6 (- k4_4_5 + k4_6_3); Pair d4_4_7 (k4_4_8 + k4_7_3); Pair d4_4_8 (- k4_4_7 + k4_8_3)]; [Pair d4_1_5 (- k4_1_6 + k4_5_2); Pair d4_2_5 (- k4_2_6 - k4_5_1); Pair d4_3_5 (- k4_3_6 + k4_5_4); Pair d4_4_5 (- k4_4_6 - k4_5_3); RtoC d4_5_5; Pair d4_5_6 (- k4_5_5 - k4_6_6); Pair d4_5_7 (k4_5_8 - k4_7_6); Pair d4_5_8 (- k4_5_7 - k4_8_6)]; [Pair d4_1_6 (k4_1_5 + k4_6_2); Pair d4_2_6 (k4_2_5 - k4_6_1); Pair d4_3_6 (k4_3_5 + k4_6_4); Pair d4_4_6 (k4_4_5 - k4_6_3); Pair d4_5_6 (k4_5_5 + k4_6_6); RtoC d4_6_6; Pair d4_6_7 (k4_6_8 + k4_7_5); Pair d4_6_8 (- k4_6_7 + k4_8_5)]; [Pair d4_1_7 (- k4_1_8 + k4_7_2); Pair d4_2_7 (- k4_2_8 - k4_7_1); Pair d4_3_7 (- k4_3_8 + k4_7_4); Pair d4_4_7 (- k4_4_8 - k4_7_3); Pair d4_5_7 (- k4_5_8 + k4_7_6); Pair d4_6_7 (- k4_6_8 - k4_7_5); RtoC d4_7_7; Pair d4_7_8 (- k4_7_7 - k4_8_8)]; [Pair d4_1_8 (k4_1_7 + k4_8_2); Pair d4_2_8 (k4_2_7 - k4_8_1); Pair d4_3_8 (k4_3_7 + k4_8_4); Pair d4_4_8 (k4_4_7 - k4_8_3); Pair d4_5_8 (k4_5_7 + k4_8_6); Pair d4_6_8 (k4_6_7 - k4_8_5); Pair d4_7_8 (k4_7_7 + k4_8_8); RtoC d4_8_8]])).
Proof using All.
  assert (M'1 : entries_as 8 8 M_minus_4 (of_rows [[RtoC d4_1_1; Pair d4_1_2 (- k4_1_1 - k4_2_2); Pair d4_1_3 (k4_1_4 - k4_3_2); Pair d4_1_4 (- k4_1_3 - k4_4_2); Pair d4_1_5 (k4_1_6 - k4_5_2); Pair d4_1_6 (- k4_1_5 - k4_6_2); Pair d4_1_7 (k4_1_8 - k4_7_2); Pair d4_1_8 (- k4_1_7 - k4_8_2)]; [Pair d4_1_2 (k4_1_1 + k4_2_2); RtoC d4_2_2; Pair d4_2_3 (k4_2_4 + k4_3_1); Pair d4_2_4 (- k4_2_3 + k4_4_1); Pair d4_2_5 (k4_2_6 + k4_5_1); Pair d4_2_6 (- k4_2_5 + k4_6_1); Pair d4_2_7 (k4_2_8 + k4_7_1); Pair d4_2_8 (- k4_2_7 + k4_8_1)]; [Pair d4_1_3 (- k4_1_4 + k4_3_2); Pair d4_2_3 (- k4_2_4 - k4_3_1); RtoC d4_3_3; Pair d4_3_4 (- k4_3_3 - k4_4_4); Pair d4_3_5 (k4_3_6 - k4_5_4); Pair d4_3_6 (- k4_3_5 - k4_6_4); Pair d4_3_7 (k4_3_8 - k4_7_4); Pair d4_3_8 (- k4_3_7 - k4_8_4)]; [Pair d4_1_4 (k4_1_3 + k4_4_2); Pair d4_2_4 (k4_2_3 - k4_4_1); Pair d4_3_4 (k4_3_3 + k4_4_4); RtoC d4_4_4; Pair d4_4_5 (k4_4_6 + k4_5_3); Pair d4_4_6 (- k4_4_5 + k4_6_3); Pair d4_4_7 (k4_4_8 + k4_7_3); Pair d4_4_8 (- k4_4_7 + k4_8_3)]; [Pair d4_1_5 (- k4_1_6 + k4_5_2); Pair d4_2_5 (- k4_2_6 - k4_5_1); Pair d4_3_5 (- k4_3_6 + k4_5_4); Pair d4_4_5 (- k4_4_6 - k4_5_3); RtoC d4_5_5; Pair d4_5_6 (- k4_5_5 - k4_6_6); Pair d4_5_7 (k4_5_8 - k4_7_6); Pair d4_5_8 (- k4_5_7 - k4_8_6)]; [Pair d4_1_6 (k4_1_5 + k4_6_2); Pair d4_2_6 (k4_2_5 - k4_6_1); Pair d4_3_6 (k4_3_5 + k4_6_4); Pair d4_4_6 (k4_4_5 - k4_6_3); Pair d4_5_6 (k4_5_5 + k4_6_6); RtoC d4_6_6; Pair d4_6_7 (k4_6_8 + k4_7_5); Pair d4_6_8 (- k4_6_7 + k4_8_5)]; [Pair d4_1_7 (- k4_1_8 + k4_7_2); Pair d4_2_7 (- k4_2_8 - k4_7_1); Pair d4_3_7 (- k4_3_8 + k4_7_4); Pair d4_4_7 (- k4_4_8 - k4_7_3); Pair d4_5_7 (- k4_5_8 + k4_7_6); Pair d4_6_7 (- k4_6_8 - k4_7_5); RtoC d4_7_7; Pair d4_7_8 (- k4_7_7 - k4_8_8)]; [Pair d4_1_8 (k4_1_7 + k4_8_2); Pair d4_2_8 (k4_2_7 - k4_8_1); Pair d4_3_8 (k4_3_7 + k4_8_4); Pair d4_4_8 (k4_4_7 - k4_8_3); Pair d4_5_8 (k4_5_7 + k4_8_6); Pair d4_6_8 (k4_6_7 - k4_8_5); Pair d4_7_8 (k4_7_7 + k4_8_8); RtoC d4_8_8]])) by (unfold entries_as, M_minus_4; equal_entries).
  all_known.
Qed.


(* step 1, identity: Dᵀ = D and σᵀ = −σ *)
Lemma step'1 :
meq (2 * n) (2 * n) M_minus (mtrans M).
Proof using All.
  equal_matrix.
Qed.

(* step 2, identity: K, D and σ are real, so M† = M *)
Lemma step'2 :
meq (2 * n) (2 * n) (mtrans M) (mtrans (madj M)).
Proof using All.
  equal_matrix.
Qed.

(* step 3, transposition *)
Lemma step'3 :
same_spectrum (2 * n) M_minus M.
Proof using All.
  pose proof step'1 as P'1.
  apply same_spectrum_trans; first [equal_matrix | pose proof P'1 as W'; says W'].
Qed.

(* step 4, transposition *)
Lemma step'4 :
(positive_semidefinite (2 * n) M_minus <-> positive_semidefinite (2 * n) M).
Proof using All.
  pose proof step'1 as P'1.
  first [apply psd_iff_trans; solve [first [equal_matrix | pose proof P'1 as W'; says W']] | apply psd_iff_conj; first [equal_matrix | pose proof P'1 as W'; says W']].
Qed.

(* step 5, identity: all entries for n = 1 *)
Lemma step'5 :
meq 2 2 M_minus_1 (mtrans M_1).
Proof using All.
  pose proof M_1'read as M'1.
  pose proof M_minus_1'read as M'2.
  equal_matrix.
Qed.

(* step 6, identity: all entries for n = 2 *)
Lemma step'6 :
meq 4 4 M_minus_2 (mtrans M_2).
Proof using All.
  pose proof M_2'read as M'1.
  pose proof M_minus_2'read as M'2.
  equal_matrix.
Qed.

(* step 7, identity: all entries for n = 3 *)
Lemma step'7 :
meq 6 6 M_minus_3 (mtrans M_3).
Proof using All.
  pose proof M_3'read as M'1.
  pose proof M_minus_3'read as M'2.
  equal_matrix.
Qed.

(* step 8, identity: all entries for n = 4 *)
Lemma step'8 :
meq 8 8 M_minus_4 (mtrans M_4).
Proof using All.
  pose proof M_4'read as M'1.
  pose proof M_minus_4'read as M'2.
  equal_matrix.
Qed.

(* step 9, introduction *)
Lemma step'9 :
(meq 2 2 M_minus_1 (mtrans M_1) /\ meq 4 4 M_minus_2 (mtrans M_2) /\ meq 6 6 M_minus_3 (mtrans M_3) /\ meq 8 8 M_minus_4 (mtrans M_4)).
Proof using All.
  pose proof M_1'read as M'1.
  pose proof M_minus_1'read as M'2.
  pose proof M_2'read as M'3.
  pose proof M_minus_2'read as M'4.
  pose proof M_3'read as M'5.
  pose proof M_minus_3'read as M'6.
  pose proof M_4'read as M'7.
  pose proof M_minus_4'read as M'8.
  pose proof step'5 as P'9.
  pose proof step'6 as P'10.
  pose proof step'7 as P'11.
  pose proof step'8 as P'12.
  split; [exact P'9|].
  split; [exact P'10|].
  split; [exact P'11|].
  exact P'12.
Qed.

End derivation.

(** * transpose *)

Module transpose.
Import Statement.transpose.

Theorem proof : claim.
Proof.
  intros n n'positive K_entries K D_entries D'symmetry D sigma_entries sigma'symmetry sigma M M_minus.
  exact (step'1 n n'positive K_entries D_entries D'symmetry sigma_entries sigma'symmetry 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0).
Qed.

End transpose.

(** * conjugate *)

Module conjugate.
Import Statement.conjugate.

Theorem proof : claim.
Proof.
  intros n n'positive K_entries K D_entries D'symmetry D sigma_entries sigma'symmetry sigma M.
  exact (step'2 n n'positive K_entries D_entries D'symmetry sigma_entries sigma'symmetry 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0).
Qed.

End conjugate.

(** * spectrum *)

Module spectrum.
Import Statement.spectrum.

Theorem proof : claim.
Proof.
  intros n n'positive K_entries K D_entries D'symmetry D sigma_entries sigma'symmetry sigma M M_minus.
  exact (step'3 n n'positive K_entries D_entries D'symmetry sigma_entries sigma'symmetry 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0).
Qed.

End spectrum.

(** * positivity *)

Module positivity.
Import Statement.positivity.

Theorem proof : claim.
Proof.
  intros n n'positive K_entries K D_entries D'symmetry D sigma_entries sigma'symmetry sigma M M_minus.
  exact (step'4 n n'positive K_entries D_entries D'symmetry sigma_entries sigma'symmetry 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0).
Qed.

End positivity.

(** * written-out *)

Module written_out.
Import Statement.written_out.

Theorem proof : claim.
Proof.
  intros k1_1_1 k1_1_2 k1_2_1 k1_2_2 d1_1_1 d1_1_2 d1_2_2 k2_1_1 k2_1_2 k2_1_3 k2_1_4 k2_2_1 k2_2_2 k2_2_3 k2_2_4 k2_3_1 k2_3_2 k2_3_3 k2_3_4 k2_4_1 k2_4_2 k2_4_3 k2_4_4 d2_1_1 d2_1_2 d2_1_3 d2_1_4 d2_2_2 d2_2_3 d2_2_4 d2_3_3 d2_3_4 d2_4_4 k3_1_1 k3_1_2 k3_1_3 k3_1_4 k3_1_5 k3_1_6 k3_2_1 k3_2_2 k3_2_3 k3_2_4 k3_2_5 k3_2_6 k3_3_1 k3_3_2 k3_3_3 k3_3_4 k3_3_5 k3_3_6 k3_4_1 k3_4_2 k3_4_3 k3_4_4 k3_4_5 k3_4_6 k3_5_1 k3_5_2 k3_5_3 k3_5_4 k3_5_5 k3_5_6 k3_6_1 k3_6_2 k3_6_3 k3_6_4 k3_6_5 k3_6_6 d3_1_1 d3_1_2 d3_1_3 d3_1_4 d3_1_5 d3_1_6 d3_2_2 d3_2_3 d3_2_4 d3_2_5 d3_2_6 d3_3_3 d3_3_4 d3_3_5 d3_3_6 d3_4_4 d3_4_5 d3_4_6 d3_5_5 d3_5_6 d3_6_6 k4_1_1 k4_1_2 k4_1_3 k4_1_4 k4_1_5 k4_1_6 k4_1_7 k4_1_8 k4_2_1 k4_2_2 k4_2_3 k4_2_4 k4_2_5 k4_2_6 k4_2_7 k4_2_8 k4_3_1 k4_3_2 k4_3_3 k4_3_4 k4_3_5 k4_3_6 k4_3_7 k4_3_8 k4_4_1 k4_4_2 k4_4_3 k4_4_4 k4_4_5 k4_4_6 k4_4_7 k4_4_8 k4_5_1 k4_5_2 k4_5_3 k4_5_4 k4_5_5 k4_5_6 k4_5_7 k4_5_8 k4_6_1 k4_6_2 k4_6_3 k4_6_4 k4_6_5 k4_6_6 k4_6_7 k4_6_8 k4_7_1 k4_7_2 k4_7_3 k4_7_4 k4_7_5 k4_7_6 k4_7_7 k4_7_8 k4_8_1 k4_8_2 k4_8_3 k4_8_4 k4_8_5 k4_8_6 k4_8_7 k4_8_8 d4_1_1 d4_1_2 d4_1_3 d4_1_4 d4_1_5 d4_1_6 d4_1_7 d4_1_8 d4_2_2 d4_2_3 d4_2_4 d4_2_5 d4_2_6 d4_2_7 d4_2_8 d4_3_3 d4_3_4 d4_3_5 d4_3_6 d4_3_7 d4_3_8 d4_4_4 d4_4_5 d4_4_6 d4_4_7 d4_4_8 d4_5_5 d4_5_6 d4_5_7 d4_5_8 d4_6_6 d4_6_7 d4_6_8 d4_7_7 d4_7_8 d4_8_8 K_1 D_1 sigma_1 M_1 M_minus_1 K_2 D_2 sigma_2 M_2 M_minus_2 K_3 D_3 sigma_3 M_3 M_minus_3 K_4 D_4 sigma_4 M_4 M_minus_4.
  exact (step'9 1%nat ltac:(first [lia | intros ? ? ? ?; ring]) (fun _ _ : nat => 0) (fun _ _ : nat => 0) ltac:(first [lia | intros ? ? ? ?; ring]) (fun _ _ : nat => 0) ltac:(first [lia | intros ? ? ? ?; ring]) k1_1_1 k1_1_2 k1_2_1 k1_2_2 d1_1_1 d1_1_2 d1_2_2 k2_1_1 k2_1_2 k2_1_3 k2_1_4 k2_2_1 k2_2_2 k2_2_3 k2_2_4 k2_3_1 k2_3_2 k2_3_3 k2_3_4 k2_4_1 k2_4_2 k2_4_3 k2_4_4 d2_1_1 d2_1_2 d2_1_3 d2_1_4 d2_2_2 d2_2_3 d2_2_4 d2_3_3 d2_3_4 d2_4_4 k3_1_1 k3_1_2 k3_1_3 k3_1_4 k3_1_5 k3_1_6 k3_2_1 k3_2_2 k3_2_3 k3_2_4 k3_2_5 k3_2_6 k3_3_1 k3_3_2 k3_3_3 k3_3_4 k3_3_5 k3_3_6 k3_4_1 k3_4_2 k3_4_3 k3_4_4 k3_4_5 k3_4_6 k3_5_1 k3_5_2 k3_5_3 k3_5_4 k3_5_5 k3_5_6 k3_6_1 k3_6_2 k3_6_3 k3_6_4 k3_6_5 k3_6_6 d3_1_1 d3_1_2 d3_1_3 d3_1_4 d3_1_5 d3_1_6 d3_2_2 d3_2_3 d3_2_4 d3_2_5 d3_2_6 d3_3_3 d3_3_4 d3_3_5 d3_3_6 d3_4_4 d3_4_5 d3_4_6 d3_5_5 d3_5_6 d3_6_6 k4_1_1 k4_1_2 k4_1_3 k4_1_4 k4_1_5 k4_1_6 k4_1_7 k4_1_8 k4_2_1 k4_2_2 k4_2_3 k4_2_4 k4_2_5 k4_2_6 k4_2_7 k4_2_8 k4_3_1 k4_3_2 k4_3_3 k4_3_4 k4_3_5 k4_3_6 k4_3_7 k4_3_8 k4_4_1 k4_4_2 k4_4_3 k4_4_4 k4_4_5 k4_4_6 k4_4_7 k4_4_8 k4_5_1 k4_5_2 k4_5_3 k4_5_4 k4_5_5 k4_5_6 k4_5_7 k4_5_8 k4_6_1 k4_6_2 k4_6_3 k4_6_4 k4_6_5 k4_6_6 k4_6_7 k4_6_8 k4_7_1 k4_7_2 k4_7_3 k4_7_4 k4_7_5 k4_7_6 k4_7_7 k4_7_8 k4_8_1 k4_8_2 k4_8_3 k4_8_4 k4_8_5 k4_8_6 k4_8_7 k4_8_8 d4_1_1 d4_1_2 d4_1_3 d4_1_4 d4_1_5 d4_1_6 d4_1_7 d4_1_8 d4_2_2 d4_2_3 d4_2_4 d4_2_5 d4_2_6 d4_2_7 d4_2_8 d4_3_3 d4_3_4 d4_3_5 d4_3_6 d4_3_7 d4_3_8 d4_4_4 d4_4_5 d4_4_6 d4_4_7 d4_4_8 d4_5_5 d4_5_6 d4_5_7 d4_5_8 d4_6_6 d4_6_7 d4_6_8 d4_7_7 d4_7_8 d4_8_8).
Qed.

End written_out.

(** * What all of them assume *)

Definition proofs : (Statement.transpose.claim * Statement.conjugate.claim * Statement.spectrum.claim * Statement.positivity.claim * Statement.written_out.claim * True)%type :=
  (transpose.proof, conjugate.proof, spectrum.proof, positivity.proof, written_out.proof, I).

Print Assumptions proofs.
