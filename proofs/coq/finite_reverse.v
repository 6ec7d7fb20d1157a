(** finite-reverse: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic finite_reverse; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module forward.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  let sigma : mat := complex_structure in
  forall V_0_entries : rmat,
  symmetric (2 * n) V_0_entries ->
  let V_0 : mat := of_real V_0_entries in
  invertible (2 * n) V_0 ->
  forall eta y : R,
  let R_ : mat := madd (mscale (RtoC (eta ^ 2)) mid) (mscale (RtoC (1 - eta ^ 2)) (minv (2 * n) V_0)) in
  let R__defined : Prop := mdet (2 * n) V_0 <> RtoC 0 in
  let V_T : mat := mmul (2 * n) R_ V_0 in
  let V_T_defined : Prop := R__defined in
  R__defined /\ mdet (2 * n) R_ <> RtoC 0 ->
  eta > 0 ->
  eta < 1 ->
  y >= 0 ->
  y <= eta ^ 2 ->
  positive_semidefinite (2 * n) (madd V_0 (mscale Ci sigma)) ->
  V_T_defined /\ meq (2 * n) (2 * n) V_T (madd (mscale (RtoC (eta ^ 2)) V_0) (mscale (RtoC (1 - eta ^ 2)) mid)).
End forward.

Module gain.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  let sigma : mat := complex_structure in
  forall V_0_entries : rmat,
  symmetric (2 * n) V_0_entries ->
  let V_0 : mat := of_real V_0_entries in
  invertible (2 * n) V_0 ->
  forall eta y : R,
  let R_ : mat := madd (mscale (RtoC (eta ^ 2)) mid) (mscale (RtoC (1 - eta ^ 2)) (minv (2 * n) V_0)) in
  let R__defined : Prop := mdet (2 * n) V_0 <> RtoC 0 in
  let V_T : mat := mmul (2 * n) R_ V_0 in
  let V_T_defined : Prop := R__defined in
  let X : mat := mscale (RtoC eta) (minv (2 * n) R_) in
  let X_defined : Prop := R__defined /\ mdet (2 * n) R_ <> RtoC 0 in
  R__defined /\ mdet (2 * n) R_ <> RtoC 0 ->
  eta > 0 ->
  eta < 1 ->
  y >= 0 ->
  y <= eta ^ 2 ->
  positive_semidefinite (2 * n) (madd V_0 (mscale Ci sigma)) ->
  (X_defined /\ V_T_defined) /\ meq (2 * n) (2 * n) (mmul (2 * n) X V_T) (mscale (RtoC eta) V_0).
End gain.

Module noise.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  let sigma : mat := complex_structure in
  forall V_0_entries : rmat,
  symmetric (2 * n) V_0_entries ->
  let V_0 : mat := of_real V_0_entries in
  invertible (2 * n) V_0 ->
  forall eta y : R,
  let R_ : mat := madd (mscale (RtoC (eta ^ 2)) mid) (mscale (RtoC (1 - eta ^ 2)) (minv (2 * n) V_0)) in
  let R__defined : Prop := mdet (2 * n) V_0 <> RtoC 0 in
  let V_T : mat := mmul (2 * n) R_ V_0 in
  let V_T_defined : Prop := R__defined in
  let X : mat := mscale (RtoC eta) (minv (2 * n) R_) in
  let X_defined : Prop := R__defined /\ mdet (2 * n) R_ <> RtoC 0 in
  let Y : mat := mscale (RtoC (1 - eta ^ 2)) (minv (2 * n) R_) in
  let Y_defined : Prop := R__defined /\ mdet (2 * n) R_ <> RtoC 0 in
  R__defined /\ mdet (2 * n) R_ <> RtoC 0 ->
  eta > 0 ->
  eta < 1 ->
  y >= 0 ->
  y <= eta ^ 2 ->
  positive_semidefinite (2 * n) (madd V_0 (mscale Ci sigma)) ->
  (Y_defined /\ R__defined /\ X_defined /\ V_T_defined) /\ (meq (2 * n) (2 * n) (mmul (2 * n) Y R_) (mscale (RtoC (1 - eta ^ 2)) mid) /\ meq (2 * n) (2 * n) (mmul (2 * n) X (mmul (2 * n) V_T (mmul (2 * n) (mtrans X) R_))) (mscale (RtoC (eta ^ 2)) V_0) /\ meq (2 * n) (2 * n) (mmul (2 * n) V_0 R_) (madd (mscale (RtoC (eta ^ 2)) V_0) (mscale (RtoC (1 - eta ^ 2)) mid))).
End noise.

Module congruence.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  let sigma : mat := complex_structure in
  forall V_0_entries : rmat,
  symmetric (2 * n) V_0_entries ->
  let V_0 : mat := of_real V_0_entries in
  invertible (2 * n) V_0 ->
  forall eta y : R,
  let R_ : mat := madd (mscale (RtoC (eta ^ 2)) mid) (mscale (RtoC (1 - eta ^ 2)) (minv (2 * n) V_0)) in
  let R__defined : Prop := mdet (2 * n) V_0 <> RtoC 0 in
  let X : mat := mscale (RtoC eta) (minv (2 * n) R_) in
  let X_defined : Prop := R__defined /\ mdet (2 * n) R_ <> RtoC 0 in
  let Y : mat := mscale (RtoC (1 - eta ^ 2)) (minv (2 * n) R_) in
  let Y_defined : Prop := R__defined /\ mdet (2 * n) R_ <> RtoC 0 in
  let C_ : mat := madd Y (madd (mscale Ci sigma) (mscale (- Ci)%C (mmul (2 * n) X (mmul (2 * n) sigma (mtrans X))))) in
  let C__defined : Prop := Y_defined /\ X_defined in
  let G : mat := madd (mscale (- Ci * RtoC (eta ^ 2))%C sigma) (madd (mscale (RtoC (1 - eta ^ 2)) R_) (mscale Ci (mmul (2 * n) R_ (mmul (2 * n) sigma R_)))) in
  let G_defined : Prop := R__defined in
  let K_B : mat := madd (mscale (RtoC (-1 / 2)) mid) (minv (2 * n) V_0) in
  let K_B_defined : Prop := mdet (2 * n) V_0 <> RtoC 0 in
  let M : mat := madd mid (mscale Ci (madd (mmul (2 * n) K_B sigma) (mmul (2 * n) sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let E : mat := mmul (2 * n) (minv (2 * n) V_0) (mmul (2 * n) (madd V_0 (mscale Ci sigma)) (minv (2 * n) V_0)) in
  let E_defined : Prop := mdet (2 * n) V_0 <> RtoC 0 in
  let L : mat := madd (mscale (RtoC (eta ^ 2)) M) (mscale (RtoC (1 - eta ^ 2)) E) in
  let L_defined : Prop := M_defined /\ E_defined in
  R__defined /\ mdet (2 * n) R_ <> RtoC 0 ->
  eta > 0 ->
  eta < 1 ->
  y >= 0 ->
  y <= eta ^ 2 ->
  positive_semidefinite (2 * n) (madd V_0 (mscale Ci sigma)) ->
  (R__defined /\ C__defined /\ G_defined /\ L_defined) /\ (meq (2 * n) (2 * n) (mmul (2 * n) R_ (mmul (2 * n) C_ R_)) G /\ meq (2 * n) (2 * n) G (mscale (RtoC (1 - eta ^ 2)) L)).
End congruence.

Module criterion.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  let sigma : mat := complex_structure in
  forall V_0_entries : rmat,
  symmetric (2 * n) V_0_entries ->
  let V_0 : mat := of_real V_0_entries in
  invertible (2 * n) V_0 ->
  forall eta y : R,
  let R_ : mat := madd (mscale (RtoC (eta ^ 2)) mid) (mscale (RtoC (1 - eta ^ 2)) (minv (2 * n) V_0)) in
  let R__defined : Prop := mdet (2 * n) V_0 <> RtoC 0 in
  let X : mat := mscale (RtoC eta) (minv (2 * n) R_) in
  let X_defined : Prop := R__defined /\ mdet (2 * n) R_ <> RtoC 0 in
  let Y : mat := mscale (RtoC (1 - eta ^ 2)) (minv (2 * n) R_) in
  let Y_defined : Prop := R__defined /\ mdet (2 * n) R_ <> RtoC 0 in
  let C_ : mat := madd Y (madd (mscale Ci sigma) (mscale (- Ci)%C (mmul (2 * n) X (mmul (2 * n) sigma (mtrans X))))) in
  let C__defined : Prop := Y_defined /\ X_defined in
  let K_B : mat := madd (mscale (RtoC (-1 / 2)) mid) (minv (2 * n) V_0) in
  let K_B_defined : Prop := mdet (2 * n) V_0 <> RtoC 0 in
  let M : mat := madd mid (mscale Ci (madd (mmul (2 * n) K_B sigma) (mmul (2 * n) sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let E : mat := mmul (2 * n) (minv (2 * n) V_0) (mmul (2 * n) (madd V_0 (mscale Ci sigma)) (minv (2 * n) V_0)) in
  let E_defined : Prop := mdet (2 * n) V_0 <> RtoC 0 in
  let L : mat := madd (mscale (RtoC (eta ^ 2)) M) (mscale (RtoC (1 - eta ^ 2)) E) in
  let L_defined : Prop := M_defined /\ E_defined in
  R__defined /\ mdet (2 * n) R_ <> RtoC 0 ->
  eta > 0 ->
  eta < 1 ->
  y >= 0 ->
  y <= eta ^ 2 ->
  positive_semidefinite (2 * n) (madd V_0 (mscale Ci sigma)) ->
  (C__defined /\ L_defined) /\ (positive_semidefinite (2 * n) C_ <-> positive_semidefinite (2 * n) L).
End criterion.

Module monotone.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  let sigma : mat := complex_structure in
  forall V_0_entries : rmat,
  symmetric (2 * n) V_0_entries ->
  let V_0 : mat := of_real V_0_entries in
  invertible (2 * n) V_0 ->
  forall eta y : R,
  let R_ : mat := madd (mscale (RtoC (eta ^ 2)) mid) (mscale (RtoC (1 - eta ^ 2)) (minv (2 * n) V_0)) in
  let R__defined : Prop := mdet (2 * n) V_0 <> RtoC 0 in
  let K_B : mat := madd (mscale (RtoC (-1 / 2)) mid) (minv (2 * n) V_0) in
  let K_B_defined : Prop := mdet (2 * n) V_0 <> RtoC 0 in
  let M : mat := madd mid (mscale Ci (madd (mmul (2 * n) K_B sigma) (mmul (2 * n) sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let E : mat := mmul (2 * n) (minv (2 * n) V_0) (mmul (2 * n) (madd V_0 (mscale Ci sigma)) (minv (2 * n) V_0)) in
  let E_defined : Prop := mdet (2 * n) V_0 <> RtoC 0 in
  let L : mat := madd (mscale (RtoC (eta ^ 2)) M) (mscale (RtoC (1 - eta ^ 2)) E) in
  let L_defined : Prop := M_defined /\ E_defined in
  let L_y : mat := madd (mscale (RtoC y) M) (mscale (RtoC (1 - y)) E) in
  let L_y_defined : Prop := M_defined /\ E_defined in
  R__defined /\ mdet (2 * n) R_ <> RtoC 0 ->
  eta > 0 ->
  eta < 1 ->
  y >= 0 ->
  y <= eta ^ 2 ->
  positive_semidefinite (2 * n) (madd V_0 (mscale Ci sigma)) ->
  L_defined /\ positive_semidefinite (2 * n) L ->
  L_y_defined /\ positive_semidefinite (2 * n) L_y.
End monotone.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic.

Section derivation.
Variable n : nat.
Hypothesis n'positive : (0 < n)%nat.
Let sigma : mat := complex_structure.
Variable V_0_entries : rmat.
Hypothesis V_0'symmetry : symmetric (2 * n) V_0_entries.
Let V_0 : mat := of_real V_0_entries.
Hypothesis V_0'invertible : invertible (2 * n) V_0.
Variable eta : R.
Variable y : R.
Let R_ : mat := madd (mscale (RtoC (eta ^ 2)) mid) (mscale (RtoC (1 - eta ^ 2)) (minv (2 * n) V_0)).
Let R__defined : Prop := mdet (2 * n) V_0 <> RtoC 0.
Let V_T : mat := mmul (2 * n) R_ V_0.
Let V_T_defined : Prop := R__defined.
Let X : mat := mscale (RtoC eta) (minv (2 * n) R_).
Let X_defined : Prop := R__defined /\ mdet (2 * n) R_ <> RtoC 0.
Let Y : mat := mscale (RtoC (1 - eta ^ 2)) (minv (2 * n) R_).
Let Y_defined : Prop := R__defined /\ mdet (2 * n) R_ <> RtoC 0.
Let C_ : mat := madd Y (madd (mscale Ci sigma) (mscale (- Ci)%C (mmul (2 * n) X (mmul (2 * n) sigma (mtrans X))))).
Let C__defined : Prop := Y_defined /\ X_defined.
Let G : mat := madd (mscale (- Ci * RtoC (eta ^ 2))%C sigma) (madd (mscale (RtoC (1 - eta ^ 2)) R_) (mscale Ci (mmul (2 * n) R_ (mmul (2 * n) sigma R_)))).
Let G_defined : Prop := R__defined.
Let K_B : mat := madd (mscale (RtoC (-1 / 2)) mid) (minv (2 * n) V_0).
Let K_B_defined : Prop := mdet (2 * n) V_0 <> RtoC 0.
Let M : mat := madd mid (mscale Ci (madd (mmul (2 * n) K_B sigma) (mmul (2 * n) sigma (mtrans K_B)))).
Let M_defined : Prop := K_B_defined.
Let E : mat := mmul (2 * n) (minv (2 * n) V_0) (mmul (2 * n) (madd V_0 (mscale Ci sigma)) (minv (2 * n) V_0)).
Let E_defined : Prop := mdet (2 * n) V_0 <> RtoC 0.
Let L : mat := madd (mscale (RtoC (eta ^ 2)) M) (mscale (RtoC (1 - eta ^ 2)) E).
Let L_defined : Prop := M_defined /\ E_defined.
Let L_y : mat := madd (mscale (RtoC y) M) (mscale (RtoC (1 - y)) E).
Let L_y_defined : Prop := M_defined /\ E_defined.
Hypothesis R_'invertible : R__defined /\ mdet (2 * n) R_ <> RtoC 0.
Hypothesis H'1 : eta > 0.
Hypothesis H'2 : eta < 1.
Hypothesis H'3 : y >= 0.
Hypothesis H'4 : y <= eta ^ 2.
Hypothesis H'5 : positive_semidefinite (2 * n) (madd V_0 (mscale Ci sigma)).

Lemma V_T'read :
  (V_T_defined).
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  assert (C'3 : V_T_defined) by (unfold V_T_defined; all_known).
  all_known.
Qed.

Lemma X'read :
  (mdet (2 * n) R_ <> RtoC 0) /\
  (X_defined).
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  assert (N'3 : mdet (2 * n) R_ <> RtoC 0) by (regular).
  assert (C'4 : X_defined) by (unfold X_defined; all_known).
  all_known.
Qed.

Lemma Y'read :
  (mdet (2 * n) R_ <> RtoC 0) /\
  (Y_defined).
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  assert (N'3 : mdet (2 * n) R_ <> RtoC 0) by (regular).
  assert (C'4 : Y_defined) by (unfold Y_defined; all_known).
  all_known.
Qed.

Lemma C_'read :
  (C__defined).
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof X'read as [N'3 C'4].
  pose proof Y'read as [N'5 C'6].
  assert (C'7 : C__defined) by (unfold C__defined; all_known).
  all_known.
Qed.

Lemma G'read :
  (G_defined).
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  assert (C'3 : G_defined) by (unfold G_defined; all_known).
  all_known.
Qed.

Lemma K_B'read :
  (K_B_defined).
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  assert (C'3 : K_B_defined) by (unfold K_B_defined; all_known).
  all_known.
Qed.

Lemma M'read :
  (M_defined).
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof K_B'read as C'3.
  assert (C'4 : M_defined) by (unfold M_defined; all_known).
  all_known.
Qed.

Lemma E'read :
  (E_defined).
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  assert (C'3 : E_defined) by (unfold E_defined; all_known).
  all_known.
Qed.

Lemma L'read :
  (L_defined).
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof K_B'read as C'3.
  pose proof M'read as C'4.
  pose proof E'read as C'5.
  assert (C'6 : L_defined) by (unfold L_defined; all_known).
  all_known.
Qed.

Lemma L_y'read :
  (L_y_defined).
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof K_B'read as C'3.
  pose proof M'read as C'4.
  pose proof E'read as C'5.
  assert (C'6 : L_y_defined) by (unfold L_y_defined; all_known).
  all_known.
Qed.

(* step 1, sign *)
Lemma step'1 :
1 - eta ^ 2 > 0.
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) (has_opp _ _ (from_lt _ _ H'2))) _); [reflexivity|equal].
Qed.

(* step 2, identity: R = xI + 1 − x V_0⁻¹ *)
Lemma step'2 :
V_T_defined /\ meq (2 * n) (2 * n) V_T (madd (mscale (RtoC (eta ^ 2)) V_0) (mscale (RtoC (1 - eta ^ 2)) mid)).
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof V_T'read as C'3.
  pose proof step'1 as P'4.
  assert (L'5 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'6 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  try assert (L'7 : meq (2 * n) (2 * n) (mtrans R_) R_) by (unfold R_; mats; moving_mats; words).
  try assert (L'8 : forall i j : nat, Cconj (R_ i j) = R_ i j) by (unfold R_; mats; moving_mats; real_matrix).
  assert (I'9 : is_inverse (2 * n) V_0 (minv (2 * n) V_0)) by (apply inverse_of; all_known).
  split; [all_known|].
  first [solve [clearbody R_; equal_matrix]|equal_matrix].
Qed.

(* step 3, identity *)
Lemma step'3 :
(X_defined /\ V_T_defined) /\ meq (2 * n) (2 * n) (mmul (2 * n) X V_T) (mscale (RtoC eta) V_0).
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof V_T'read as C'3.
  pose proof X'read as [N'4 C'5].
  pose proof step'1 as P'6.
  assert (L'7 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'8 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  try assert (L'9 : meq (2 * n) (2 * n) (mtrans R_) R_) by (unfold R_; mats; moving_mats; words).
  try assert (L'10 : forall i j : nat, Cconj (R_ i j) = R_ i j) by (unfold R_; mats; moving_mats; real_matrix).
  assert (I'11 : is_inverse (2 * n) V_0 (minv (2 * n) V_0)) by (apply inverse_of; all_known).
  assert (I'12 : is_inverse (2 * n) R_ (minv (2 * n) R_)) by (apply inverse_of; all_known).
  split; [all_known|].
  first [solve [clearbody R_; equal_matrix]|equal_matrix].
Qed.

(* step 4, identity *)
Lemma step'4 :
(Y_defined /\ R__defined) /\ meq (2 * n) (2 * n) (mmul (2 * n) Y R_) (mscale (RtoC (1 - eta ^ 2)) mid).
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof Y'read as [N'3 C'4].
  pose proof step'1 as P'5.
  assert (L'6 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'7 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  try assert (L'8 : meq (2 * n) (2 * n) (mtrans R_) R_) by (unfold R_; mats; moving_mats; words).
  try assert (L'9 : forall i j : nat, Cconj (R_ i j) = R_ i j) by (unfold R_; mats; moving_mats; real_matrix).
  assert (I'10 : is_inverse (2 * n) V_0 (minv (2 * n) V_0)) by (apply inverse_of; all_known).
  assert (I'11 : is_inverse (2 * n) R_ (minv (2 * n) R_)) by (apply inverse_of; all_known).
  split; [all_known|].
  first [solve [clearbody R_; equal_matrix]|equal_matrix].
Qed.

(* step 5, identity *)
Lemma step'5 :
(X_defined /\ V_T_defined /\ R__defined) /\ meq (2 * n) (2 * n) (mmul (2 * n) X (mmul (2 * n) V_T (mmul (2 * n) (mtrans X) R_))) (mscale (RtoC (eta ^ 2)) V_0).
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof V_T'read as C'3.
  pose proof X'read as [N'4 C'5].
  pose proof step'1 as P'6.
  assert (L'7 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'8 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  try assert (L'9 : meq (2 * n) (2 * n) (mtrans R_) R_) by (unfold R_; mats; moving_mats; words).
  try assert (L'10 : forall i j : nat, Cconj (R_ i j) = R_ i j) by (unfold R_; mats; moving_mats; real_matrix).
  assert (I'11 : is_inverse (2 * n) V_0 (minv (2 * n) V_0)) by (apply inverse_of; all_known).
  assert (I'12 : is_inverse (2 * n) R_ (minv (2 * n) R_)) by (apply inverse_of; all_known).
  split; [all_known|].
  first [solve [clearbody R_; equal_matrix]|equal_matrix].
Qed.

(* step 6, identity *)
Lemma step'6 :
R__defined /\ meq (2 * n) (2 * n) (mmul (2 * n) V_0 R_) (madd (mscale (RtoC (eta ^ 2)) V_0) (mscale (RtoC (1 - eta ^ 2)) mid)).
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof step'1 as P'3.
  assert (L'4 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'5 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  try assert (L'6 : meq (2 * n) (2 * n) (mtrans R_) R_) by (unfold R_; mats; moving_mats; words).
  try assert (L'7 : forall i j : nat, Cconj (R_ i j) = R_ i j) by (unfold R_; mats; moving_mats; real_matrix).
  assert (I'8 : is_inverse (2 * n) V_0 (minv (2 * n) V_0)) by (apply inverse_of; all_known).
  split; [all_known|].
  first [solve [clearbody R_; equal_matrix]|equal_matrix].
Qed.

(* step 7, introduction *)
Lemma step'7 :
(Y_defined /\ R__defined /\ X_defined /\ V_T_defined) /\ (meq (2 * n) (2 * n) (mmul (2 * n) Y R_) (mscale (RtoC (1 - eta ^ 2)) mid) /\ meq (2 * n) (2 * n) (mmul (2 * n) X (mmul (2 * n) V_T (mmul (2 * n) (mtrans X) R_))) (mscale (RtoC (eta ^ 2)) V_0) /\ meq (2 * n) (2 * n) (mmul (2 * n) V_0 R_) (madd (mscale (RtoC (eta ^ 2)) V_0) (mscale (RtoC (1 - eta ^ 2)) mid))).
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof V_T'read as C'3.
  pose proof X'read as [N'4 C'5].
  pose proof Y'read as [N'6 C'7].
  pose proof step'4 as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof step'5 as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof step'6 as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  split; [all_known|].
  split; [exact Q'10|].
  split; [exact Q'13|].
  exact Q'16.
Qed.

(* step 8, identity *)
Lemma step'8 :
(R__defined /\ C__defined /\ G_defined) /\ meq (2 * n) (2 * n) (mmul (2 * n) R_ (mmul (2 * n) C_ R_)) G.
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof X'read as [N'3 C'4].
  pose proof Y'read as [N'5 C'6].
  pose proof C_'read as C'7.
  pose proof G'read as C'8.
  pose proof step'1 as P'9.
  assert (L'10 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'11 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  try assert (L'12 : meq (2 * n) (2 * n) (mtrans R_) R_) by (unfold R_; mats; moving_mats; words).
  try assert (L'13 : forall i j : nat, Cconj (R_ i j) = R_ i j) by (unfold R_; mats; moving_mats; real_matrix).
  assert (I'14 : is_inverse (2 * n) V_0 (minv (2 * n) V_0)) by (apply inverse_of; all_known).
  assert (I'15 : is_inverse (2 * n) R_ (minv (2 * n) R_)) by (apply inverse_of; all_known).
  split; [all_known|].
  first [solve [clearbody R_; equal_matrix]|equal_matrix].
Qed.

(* step 9, identity *)
Lemma step'9 :
(G_defined /\ L_defined) /\ meq (2 * n) (2 * n) G (mscale (RtoC (1 - eta ^ 2)) L).
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof G'read as C'3.
  pose proof K_B'read as C'4.
  pose proof M'read as C'5.
  pose proof E'read as C'6.
  pose proof L'read as C'7.
  pose proof step'1 as P'8.
  assert (L'9 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'10 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  try assert (L'11 : meq (2 * n) (2 * n) (mtrans R_) R_) by (unfold R_; mats; moving_mats; words).
  try assert (L'12 : forall i j : nat, Cconj (R_ i j) = R_ i j) by (unfold R_; mats; moving_mats; real_matrix).
  assert (I'13 : is_inverse (2 * n) V_0 (minv (2 * n) V_0)) by (apply inverse_of; all_known).
  split; [all_known|].
  first [solve [clearbody R_; equal_matrix]|equal_matrix].
Qed.

(* step 10, introduction *)
Lemma step'10 :
(R__defined /\ C__defined /\ G_defined /\ L_defined) /\ (meq (2 * n) (2 * n) (mmul (2 * n) R_ (mmul (2 * n) C_ R_)) G /\ meq (2 * n) (2 * n) G (mscale (RtoC (1 - eta ^ 2)) L)).
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof X'read as [N'3 C'4].
  pose proof Y'read as [N'5 C'6].
  pose proof C_'read as C'7.
  pose proof G'read as C'8.
  pose proof K_B'read as C'9.
  pose proof M'read as C'10.
  pose proof E'read as C'11.
  pose proof L'read as C'12.
  pose proof step'8 as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  pose proof step'9 as P'16.
  pose proof (proj1 P'16) as D'17; pose proof (proj2 P'16) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  split; [all_known|].
  split; [exact Q'15|].
  exact Q'18.
Qed.

(* step 11, rewriting *)
Lemma step'11 :
C__defined /\ positive_semidefinite (2 * n) C_ ->
C__defined /\ positive_semidefinite (2 * n) C_.
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof X'read as [N'3 C'4].
  pose proof Y'read as [N'5 C'6].
  pose proof C_'read as C'7.
  intros G'1.
  pose proof (proj1 G'1) as D'8; pose proof (proj2 G'1) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  assert (L'10 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'11 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  try assert (L'12 : meq (2 * n) (2 * n) (mtrans R_) R_) by (unfold R_; mats; moving_mats; words).
  try assert (L'13 : forall i j : nat, Cconj (R_ i j) = R_ i j) by (unfold R_; mats; moving_mats; real_matrix).
  assert (I'14 : is_inverse (2 * n) V_0 (minv (2 * n) V_0)) by (apply inverse_of; all_known).
  assert (I'15 : is_inverse (2 * n) R_ (minv (2 * n) R_)) by (apply inverse_of; all_known).
  split; [all_known|].
  exact Q'9.
Qed.

(* step 12, conic sum *)
Lemma step'12 :
C__defined /\ positive_semidefinite (2 * n) C_ ->
G_defined /\ positive_semidefinite (2 * n) G.
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof X'read as [N'3 C'4].
  pose proof Y'read as [N'5 C'6].
  pose proof C_'read as C'7.
  pose proof G'read as C'8.
  intros G'1.
  pose proof (proj1 G'1) as D'9; pose proof (proj2 G'1) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof (step'11 G'1) as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof step'1 as P'14.
  assert (L'15 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'16 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  try assert (L'17 : meq (2 * n) (2 * n) (mtrans R_) R_) by (unfold R_; mats; moving_mats; words).
  try assert (L'18 : forall i j : nat, Cconj (R_ i j) = R_ i j) by (unfold R_; mats; moving_mats; real_matrix).
  assert (I'19 : is_inverse (2 * n) V_0 (minv (2 * n) V_0)) by (apply inverse_of; all_known).
  assert (I'20 : is_inverse (2 * n) R_ (minv (2 * n) R_)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) R_ C_ Q'10)) as W'21. first [solve [clearbody R_; says W'21]|says W'21].
Qed.

(* step 13, conic sum *)
Lemma step'13 :
C__defined /\ positive_semidefinite (2 * n) C_ ->
L_defined /\ positive_semidefinite (2 * n) L.
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof X'read as [N'3 C'4].
  pose proof Y'read as [N'5 C'6].
  pose proof C_'read as C'7.
  pose proof G'read as C'8.
  pose proof K_B'read as C'9.
  pose proof M'read as C'10.
  pose proof E'read as C'11.
  pose proof L'read as C'12.
  intros G'1.
  pose proof (proj1 G'1) as D'13; pose proof (proj2 G'1) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  pose proof (step'12 G'1) as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  pose proof step'1 as P'18.
  assert (N'19 : (eta ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_lt _ _ H'2))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  assert (N'20 : (eta - 1) <> 0) by (intro Z'; apply N'19; transitivity ((eta - 1) * (eta + 1)); [close|rewrite Z'; ring]).
  assert (N'21 : (eta + 1) <> 0) by (intro Z'; apply N'19; transitivity ((eta + 1) * (eta - 1)); [close|rewrite Z'; ring]).
  assert (L'22 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'23 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  try assert (L'24 : meq (2 * n) (2 * n) (mtrans R_) R_) by (unfold R_; mats; moving_mats; words).
  try assert (L'25 : forall i j : nat, Cconj (R_ i j) = R_ i j) by (unfold R_; mats; moving_mats; real_matrix).
  assert (I'26 : is_inverse (2 * n) V_0 (minv (2 * n) V_0)) by (apply inverse_of; all_known).
  assert (I'27 : is_inverse (2 * n) R_ (minv (2 * n) R_)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_scale (2 * n) (1 / (1 - eta ^ 2)) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_inverse _ _ (from_gt _ _ P'18) eq_refl) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) mid G Q'17)) as W'28. first [solve [clearbody R_; says W'28]|says W'28].
Qed.

(* step 14, rewriting *)
Lemma step'14 :
L_defined /\ positive_semidefinite (2 * n) L ->
L_defined /\ positive_semidefinite (2 * n) L.
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof K_B'read as C'3.
  pose proof M'read as C'4.
  pose proof E'read as C'5.
  pose proof L'read as C'6.
  intros G'1.
  pose proof (proj1 G'1) as D'7; pose proof (proj2 G'1) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  assert (L'9 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'10 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (I'11 : is_inverse (2 * n) V_0 (minv (2 * n) V_0)) by (apply inverse_of; all_known).
  split; [all_known|].
  exact Q'8.
Qed.

(* step 15, conic sum *)
Lemma step'15 :
L_defined /\ positive_semidefinite (2 * n) L ->
G_defined /\ positive_semidefinite (2 * n) G.
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof G'read as C'3.
  pose proof K_B'read as C'4.
  pose proof M'read as C'5.
  pose proof E'read as C'6.
  pose proof L'read as C'7.
  intros G'1.
  pose proof (proj1 G'1) as D'8; pose proof (proj2 G'1) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof (step'14 G'1) as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof step'1 as P'13.
  assert (L'14 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'15 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  try assert (L'16 : meq (2 * n) (2 * n) (mtrans R_) R_) by (unfold R_; mats; moving_mats; words).
  try assert (L'17 : forall i j : nat, Cconj (R_ i j) = R_ i j) by (unfold R_; mats; moving_mats; real_matrix).
  assert (I'18 : is_inverse (2 * n) V_0 (minv (2 * n) V_0)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_scale (2 * n) (1 - eta ^ 2) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_gt _ _ P'13) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) mid L Q'9)) as W'19. first [solve [clearbody R_; says W'19]|says W'19].
Qed.

(* step 16, conic sum *)
Lemma step'16 :
L_defined /\ positive_semidefinite (2 * n) L ->
C__defined /\ positive_semidefinite (2 * n) C_.
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof X'read as [N'3 C'4].
  pose proof Y'read as [N'5 C'6].
  pose proof C_'read as C'7.
  pose proof G'read as C'8.
  pose proof K_B'read as C'9.
  pose proof M'read as C'10.
  pose proof E'read as C'11.
  pose proof L'read as C'12.
  intros G'1.
  pose proof (proj1 G'1) as D'13; pose proof (proj2 G'1) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  pose proof (step'15 G'1) as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  pose proof step'1 as P'18.
  assert (L'19 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'20 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  try assert (L'21 : meq (2 * n) (2 * n) (mtrans R_) R_) by (unfold R_; mats; moving_mats; words).
  try assert (L'22 : forall i j : nat, Cconj (R_ i j) = R_ i j) by (unfold R_; mats; moving_mats; real_matrix).
  assert (I'23 : is_inverse (2 * n) V_0 (minv (2 * n) V_0)) by (apply inverse_of; all_known).
  assert (I'24 : is_inverse (2 * n) R_ (minv (2 * n) R_)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) (minv (2 * n) R_) G Q'17)) as W'25. first [solve [clearbody R_; says W'25]|says W'25].
Qed.

(* step 17, introduction *)
Lemma step'17 :
(C__defined /\ L_defined) /\ (positive_semidefinite (2 * n) C_ <-> positive_semidefinite (2 * n) L).
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof X'read as [N'3 C'4].
  pose proof Y'read as [N'5 C'6].
  pose proof C_'read as C'7.
  pose proof K_B'read as C'8.
  pose proof M'read as C'9.
  pose proof E'read as C'10.
  pose proof L'read as C'11.
  pose proof step'1 as P'12.
  split; [all_known|].
  split; [intros h'13; exact (proj2 (step'13 ltac:(first [exact h'13 | split; [all_known|exact h'13]])))|intros h'15; exact (proj2 (step'16 ltac:(first [exact h'15 | split; [all_known|exact h'15]])))].
Qed.

(* step 18, conic sum: V_0 is a state *)
Lemma step'18 :
E_defined /\ positive_semidefinite (2 * n) E.
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof E'read as C'3.
  assert (L'4 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'5 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (I'6 : is_inverse (2 * n) V_0 (minv (2 * n) V_0)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) (minv (2 * n) V_0) (madd V_0 (mscale Ci sigma)) H'5)) as W'7. says W'7.
Qed.

(* step 19, sign *)
Lemma step'19 :
eta ^ 2 <> 0 /\ 1 - y / eta ^ 2 >= 0.
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof step'1 as P'3.
  try assert (N'4 : eta <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'5 : eta ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'1) eq_refl)) eq_refl) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'1) eq_refl)) eq_refl) eq_refl) (has_opp _ _ (from_le _ _ H'4))) _); [reflexivity|equal].
Qed.

(* step 20, rewriting *)
Lemma step'20 :
L_defined /\ positive_semidefinite (2 * n) L ->
L_defined /\ positive_semidefinite (2 * n) L.
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof K_B'read as C'3.
  pose proof M'read as C'4.
  pose proof E'read as C'5.
  pose proof L'read as C'6.
  intros G'1.
  pose proof (proj1 G'1) as D'7; pose proof (proj2 G'1) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  assert (L'9 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'10 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (I'11 : is_inverse (2 * n) V_0 (minv (2 * n) V_0)) by (apply inverse_of; all_known).
  split; [all_known|].
  exact Q'8.
Qed.

(* step 21, conic sum *)
Lemma step'21 :
L_defined /\ positive_semidefinite (2 * n) L ->
L_y_defined /\ positive_semidefinite (2 * n) L_y.
Proof using All.
  pose proof (proj1 R_'invertible) as D'1; pose proof (proj2 R_'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof K_B'read as C'3.
  pose proof M'read as C'4.
  pose proof E'read as C'5.
  pose proof L'read as C'6.
  pose proof L_y'read as C'7.
  intros G'1.
  pose proof (proj1 G'1) as D'8; pose proof (proj2 G'1) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof (step'20 G'1) as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof step'18 as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  pose proof step'19 as P'16.
  pose proof (proj1 P'16) as D'17; pose proof (proj2 P'16) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof step'1 as P'19.
  try assert (N'20 : eta <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (L'21 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'22 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (I'23 : is_inverse (2 * n) V_0 (minv (2 * n) V_0)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale (2 * n) (y / eta ^ 2) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_ge _ _ H'3) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'1) eq_refl)) eq_refl) eq_refl)) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) mid L Q'9)) (psd_scale (2 * n) (1 - y / eta ^ 2) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_ge _ _ Q'18) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) mid E Q'15))) as W'24. says W'24.
Qed.

End derivation.

(** * forward *)

Module forward.
Import Statement.forward.

Theorem proof : claim.
Proof.
  intros n n'positive sigma V_0_entries V_0'symmetry V_0 V_0'invertible eta y R_ R__defined V_T V_T_defined R_'invertible H'1 H'2 H'3 H'4 H'5.
  exact (step'2 n n'positive V_0_entries V_0'symmetry V_0'invertible eta y R_'invertible H'1 H'2 H'3 H'4 H'5).
Qed.

End forward.

(** * gain *)

Module gain.
Import Statement.gain.

Theorem proof : claim.
Proof.
  intros n n'positive sigma V_0_entries V_0'symmetry V_0 V_0'invertible eta y R_ R__defined V_T V_T_defined X X_defined R_'invertible H'1 H'2 H'3 H'4 H'5.
  exact (step'3 n n'positive V_0_entries V_0'symmetry V_0'invertible eta y R_'invertible H'1 H'2 H'3 H'4 H'5).
Qed.

End gain.

(** * noise *)

Module noise.
Import Statement.noise.

Theorem proof : claim.
Proof.
  intros n n'positive sigma V_0_entries V_0'symmetry V_0 V_0'invertible eta y R_ R__defined V_T V_T_defined X X_defined Y Y_defined R_'invertible H'1 H'2 H'3 H'4 H'5.
  exact (step'7 n n'positive V_0_entries V_0'symmetry V_0'invertible eta y R_'invertible H'1 H'2 H'3 H'4 H'5).
Qed.

End noise.

(** * congruence *)

Module congruence.
Import Statement.congruence.

Theorem proof : claim.
Proof.
  intros n n'positive sigma V_0_entries V_0'symmetry V_0 V_0'invertible eta y R_ R__defined X X_defined Y Y_defined C_ C__defined G G_defined K_B K_B_defined M M_defined E E_defined L L_defined R_'invertible H'1 H'2 H'3 H'4 H'5.
  exact (step'10 n n'positive V_0_entries V_0'symmetry V_0'invertible eta y R_'invertible H'1 H'2 H'3 H'4 H'5).
Qed.

End congruence.

(** * criterion *)

Module criterion.
Import Statement.criterion.

Theorem proof : claim.
Proof.
  intros n n'positive sigma V_0_entries V_0'symmetry V_0 V_0'invertible eta y R_ R__defined X X_defined Y Y_defined C_ C__defined K_B K_B_defined M M_defined E E_defined L L_defined R_'invertible H'1 H'2 H'3 H'4 H'5.
  exact (step'17 n n'positive V_0_entries V_0'symmetry V_0'invertible eta y R_'invertible H'1 H'2 H'3 H'4 H'5).
Qed.

End criterion.

(** * monotone *)

Module monotone.
Import Statement.monotone.

Theorem proof : claim.
Proof.
  intros n n'positive sigma V_0_entries V_0'symmetry V_0 V_0'invertible eta y R_ R__defined K_B K_B_defined M M_defined E E_defined L L_defined L_y L_y_defined R_'invertible H'1 H'2 H'3 H'4 H'5 G'1.
  exact (step'21 n n'positive V_0_entries V_0'symmetry V_0'invertible eta y R_'invertible H'1 H'2 H'3 H'4 H'5 G'1).
Qed.

End monotone.

(** * What all of them assume *)

Definition proofs := (forward.proof, gain.proof, noise.proof, congruence.proof, criterion.proof, monotone.proof, I).

Print Assumptions proofs.
