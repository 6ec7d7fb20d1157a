(** smoother-gain: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic smoother_gain; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module flow.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  forall now : R,
  forall K_entries : rmat,
  let K : mat := of_real K_entries in
  forall D_entries : rmat,
  symmetric (2 * n) D_entries ->
  let D : mat := of_real D_entries in
  forall V_0_entries : rmat,
  symmetric (2 * n) V_0_entries ->
  let V_0 : mat := of_real V_0_entries in
  invertible (2 * n) V_0 ->
  forall X'path : R -> rmat,
  let X (time : R) : mat := of_real (X'path time) in
  forall V'path : R -> rmat,
  symmetric (2 * n) (V'path now) ->
  let V (time : R) : mat := of_real (V'path time) in
  invertible (2 * n) (V now) ->
  matrix_rate (2 * n) (2 * n) X now (mmul (2 * n) K (X now)) ->
  matrix_rate (2 * n) (2 * n) V now (madd D (madd (mmul (2 * n) K (V now)) (mmul (2 * n) (V now) (mtrans K)))) ->
  let Phi (time : R) : mat := mmul (2 * n) V_0 (mmul (2 * n) (mtrans (X time)) (minv (2 * n) (V time))) in
  let Phi_defined (time : R) : Prop := mdet (2 * n) (V time) <> RtoC 0 in
  let K_B (time : R) : mat := madd K (mmul (2 * n) D (minv (2 * n) (V time))) in
  let K_B_defined (time : R) : Prop := mdet (2 * n) (V time) <> RtoC 0 in
  (Phi_defined now /\ K_B_defined now) /\ (matrix_rate (2 * n) (2 * n) (fun time : R => Phi time) now (mscale (RtoC (-1)) (mmul (2 * n) (Phi now) (K_B now)))).
End flow.

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
Variable V_0_entries : rmat.
Hypothesis V_0'symmetry : symmetric (2 * n) V_0_entries.
Let V_0 : mat := of_real V_0_entries.
Hypothesis V_0'invertible : invertible (2 * n) V_0.
Variable X_entries : rmat.
Let X : mat := of_real X_entries.
Variable V_entries : rmat.
Hypothesis V'symmetry : symmetric (2 * n) V_entries.
Let V : mat := of_real V_entries.
Hypothesis V'invertible : invertible (2 * n) V.
Let Phi : mat := mmul (2 * n) V_0 (mmul (2 * n) (mtrans X) (minv (2 * n) V)).
Let Phi_defined : Prop := mdet (2 * n) V <> RtoC 0.
Let K_B : mat := madd K (mmul (2 * n) D (minv (2 * n) V)).
Let K_B_defined : Prop := mdet (2 * n) V <> RtoC 0.

Lemma Phi'read :
  (mdet (2 * n) V <> RtoC 0) /\
  (Phi_defined).
Proof using All.
  assert (N'1 : mdet (2 * n) V <> RtoC 0) by (regular).
  assert (C'2 : Phi_defined) by (unfold Phi_defined; all_known).
  all_known.
Qed.

Lemma K_B'read :
  (mdet (2 * n) V <> RtoC 0) /\
  (K_B_defined).
Proof using All.
  assert (N'1 : mdet (2 * n) V <> RtoC 0) by (regular).
  assert (C'2 : K_B_defined) by (unfold K_B_defined; all_known).
  all_known.
Qed.


End derivation.

Section moving.
Variable n : nat.
Hypothesis n'positive : (0 < n)%nat.
Variable now : R.
Variable K_entries : rmat.
Let K : mat := of_real K_entries.
Variable D_entries : rmat.
Hypothesis D'symmetry : symmetric (2 * n) D_entries.
Let D : mat := of_real D_entries.
Variable V_0_entries : rmat.
Hypothesis V_0'symmetry : symmetric (2 * n) V_0_entries.
Let V_0 : mat := of_real V_0_entries.
Hypothesis V_0'invertible : invertible (2 * n) V_0.
Variable X'path : R -> rmat.
Let X (time : R) : mat := of_real (X'path time).
Variable V'path : R -> rmat.
Hypothesis V'symmetry : symmetric (2 * n) (V'path now).
Let V (time : R) : mat := of_real (V'path time).
Hypothesis V'invertible : invertible (2 * n) (V now).
Hypothesis X'rate : matrix_rate (2 * n) (2 * n) X now (mmul (2 * n) K (X now)).
Hypothesis V'rate : matrix_rate (2 * n) (2 * n) V now (madd D (madd (mmul (2 * n) K (V now)) (mmul (2 * n) (V now) (mtrans K)))).
Let Phi (time : R) : mat := mmul (2 * n) V_0 (mmul (2 * n) (mtrans (X time)) (minv (2 * n) (V time))).
Let Phi_defined (time : R) : Prop := mdet (2 * n) (V time) <> RtoC 0.
Let K_B (time : R) : mat := madd K (mmul (2 * n) D (minv (2 * n) (V time))).
Let K_B_defined (time : R) : Prop := mdet (2 * n) (V time) <> RtoC 0.

(* step 1, differentiation: V⁻¹ ' = −V⁻¹V̇V⁻¹ *)
Lemma step'1 :
(Phi_defined now /\ K_B_defined now) /\ (matrix_rate (2 * n) (2 * n) (fun time : R => Phi time) now (mscale (RtoC (-1)) (mmul (2 * n) (Phi now) (K_B now)))).
Proof using All.
  assert (N'1 : mdet (2 * n) (V now) <> RtoC 0) by (regular).
  assert (I'2 : is_inverse (2 * n) (V now) (minv (2 * n) (V now))) by (apply inverse_of; all_known).
  assert (C'3 : Phi_defined now) by (unfold Phi_defined; all_known).
  assert (C'4 : K_B_defined now) by (unfold K_B_defined; all_known).
  split; [all_known|].
  unfold Phi. cbv beta. eapply rate_is; [rates|].
  cbv beta. equal_matrix.
Qed.

End moving.

(** * flow *)

Module flow.
Import Statement.flow.

Theorem proof : claim.
Proof.
  intros n n'positive now K_entries K D_entries D'symmetry D V_0_entries V_0'symmetry V_0 V_0'invertible X'path X V'path V'symmetry V V'invertible X'rate V'rate Phi Phi_defined K_B K_B_defined.
  exact (step'1 n n'positive now K_entries D_entries D'symmetry V_0_entries V_0'symmetry V_0'invertible X'path V'path V'symmetry V'invertible X'rate V'rate).
Qed.

End flow.

(** * What all of them assume *)

Definition proofs : (Statement.flow.claim * True)%type :=
  (flow.proof, I).

Print Assumptions proofs.
