(** theorem-1-modes: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic theorem_1_modes; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module blocks.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  let sigma : mat := complex_structure in
  forall S__entries : rmat,
  let S_ : mat := of_real S__entries in
  symplectic (2 * n) S_ ->
  forall gamma : R,
  forall nu_k'in : nat -> R,
  let Lambda : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in nu_k) in
  let V : mat := mmul (2 * n) S_ (mmul (2 * n) Lambda (mtrans S_)) in
  let P : mat := madd (mscale (RtoC (1 / 2)) mid) (mscale (- Ci / RtoC 2)%C sigma) in
  let K_B : mat := madd (mscale (RtoC (- gamma / 2)) mid) (mscale (RtoC gamma) (minv (2 * n) V)) in
  let K_B_defined : Prop := mdet (2 * n) V <> RtoC 0 in
  let M : mat := madd (mscale (RtoC gamma) mid) (mscale Ci (madd (mmul (2 * n) K_B sigma) (mmul (2 * n) sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let X : mat := madd (mscale (RtoC 2) mid) (madd (mscale (RtoC (-1)) (minv (2 * n) V)) (mscale (RtoC (-1)) (mmul (2 * n) sigma (mmul (2 * n) (minv (2 * n) V) (mtrans sigma))))) in
  let X_defined : Prop := mdet (2 * n) V <> RtoC 0 in
  gamma > 0 ->
  (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k >= 1) ->
  (M_defined /\ X_defined /\ mdet (2 * n) V <> RtoC 0) /\ meq (2 * n) (2 * n) M (mscale (RtoC gamma) (madd (mmul (2 * n) P (mmul (2 * n) X P)) (mmul (2 * n) (madd (mscale (RtoC 2) mid) (mscale (RtoC (-2)) P)) (mmul (2 * n) (minv (2 * n) V) (madd mid (mscale (RtoC (-1)) P)))))).
End blocks.

Module criterion.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  let sigma : mat := complex_structure in
  forall S__entries : rmat,
  let S_ : mat := of_real S__entries in
  symplectic (2 * n) S_ ->
  forall gamma : R,
  forall nu_k'in : nat -> R,
  let Lambda : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in nu_k) in
  let V : mat := mmul (2 * n) S_ (mmul (2 * n) Lambda (mtrans S_)) in
  let K_B : mat := madd (mscale (RtoC (- gamma / 2)) mid) (mscale (RtoC gamma) (minv (2 * n) V)) in
  let K_B_defined : Prop := mdet (2 * n) V <> RtoC 0 in
  let M : mat := madd (mscale (RtoC gamma) mid) (mscale Ci (madd (mmul (2 * n) K_B sigma) (mmul (2 * n) sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let X : mat := madd (mscale (RtoC 2) mid) (madd (mscale (RtoC (-1)) (minv (2 * n) V)) (mscale (RtoC (-1)) (mmul (2 * n) sigma (mmul (2 * n) (minv (2 * n) V) (mtrans sigma))))) in
  let X_defined : Prop := mdet (2 * n) V <> RtoC 0 in
  gamma > 0 ->
  (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k >= 1) ->
  (M_defined /\ X_defined) /\ (~ positive_semidefinite (2 * n) M <-> (~ positive_semidefinite (2 * n) X)).
End criterion.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic.

Section derivation.
Variable n : nat.
Hypothesis n'positive : (0 < n)%nat.
Let sigma : mat := complex_structure.
Variable S__entries : rmat.
Let S_ : mat := of_real S__entries.
Hypothesis S_'symplectic : symplectic (2 * n) S_.
Variable gamma : R.
Variable nu_k'in : nat -> R.
Let Lambda : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in nu_k).
Let V : mat := mmul (2 * n) S_ (mmul (2 * n) Lambda (mtrans S_)).
Let P : mat := madd (mscale (RtoC (1 / 2)) mid) (mscale (- Ci / RtoC 2)%C sigma).
Let K_B : mat := madd (mscale (RtoC (- gamma / 2)) mid) (mscale (RtoC gamma) (minv (2 * n) V)).
Let K_B_defined : Prop := mdet (2 * n) V <> RtoC 0.
Let M : mat := madd (mscale (RtoC gamma) mid) (mscale Ci (madd (mmul (2 * n) K_B sigma) (mmul (2 * n) sigma (mtrans K_B)))).
Let M_defined : Prop := K_B_defined.
Let X : mat := madd (mscale (RtoC 2) mid) (madd (mscale (RtoC (-1)) (minv (2 * n) V)) (mscale (RtoC (-1)) (mmul (2 * n) sigma (mmul (2 * n) (minv (2 * n) V) (mtrans sigma))))).
Let X_defined : Prop := mdet (2 * n) V <> RtoC 0.
Hypothesis H'1 : gamma > 0.
Hypothesis H'2 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k >= 1).

Lemma K_B'read :
  ((forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k <> 0)) /\
  (mdet (2 * n) Lambda <> RtoC 0) /\
  (mdet (2 * n) V <> RtoC 0) /\
  (K_B_defined).
Proof using All.
  assert (C'1 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k <> 0)).
  { try clear dependent mode; intros mode mode'in nu_k.
  assert (M'2 : nu_k >= 1) by (exact (H'2 mode mode'in)).
  refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ M'2) (from_pos (1) ltac:(constant))) _) eq_refl); equal.
  }
  assert (N'3 : mdet (2 * n) Lambda <> RtoC 0) by (unfold Lambda; apply regular_sum; exact C'1).
  assert (N'4 : mdet (2 * n) V <> RtoC 0) by (regular).
  assert (C'5 : K_B_defined) by (unfold K_B_defined; all_known).
  all_known.
Qed.

Lemma M'read :
  (M_defined).
Proof using All.
  pose proof K_B'read as [C'1 [N'2 [N'3 C'4]]].
  assert (C'5 : M_defined) by (unfold M_defined; all_known).
  all_known.
Qed.

Lemma X'read :
  ((forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k <> 0)) /\
  (mdet (2 * n) Lambda <> RtoC 0) /\
  (mdet (2 * n) V <> RtoC 0) /\
  (X_defined).
Proof using All.
  assert (C'1 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k <> 0)).
  { try clear dependent mode; intros mode mode'in nu_k.
  assert (M'2 : nu_k >= 1) by (exact (H'2 mode mode'in)).
  refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ M'2) (from_pos (1) ltac:(constant))) _) eq_refl); equal.
  }
  assert (N'3 : mdet (2 * n) Lambda <> RtoC 0) by (unfold Lambda; apply regular_sum; exact C'1).
  assert (N'4 : mdet (2 * n) V <> RtoC 0) by (regular).
  assert (C'5 : X_defined) by (unfold X_defined; all_known).
  all_known.
Qed.

(* step 1, sign *)
Lemma step'1 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
nu_k > 0.
Proof using All.
  intros mode mode'in nu_k.
  assert (M'1 : nu_k >= 1) by (exact (H'2 mode mode'in)).
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ M'1) (from_pos (1) ltac:(constant))) _); [reflexivity|equal].
Qed.

(* step 2, identity: σP = iP and σP̄ = −iP̄ *)
Lemma step'2 :
(M_defined /\ X_defined /\ mdet (2 * n) V <> RtoC 0) /\ meq (2 * n) (2 * n) M (mscale (RtoC gamma) (madd (mmul (2 * n) P (mmul (2 * n) X P)) (mmul (2 * n) (madd (mscale (RtoC 2) mid) (mscale (RtoC (-2)) P)) (mmul (2 * n) (minv (2 * n) V) (madd mid (mscale (RtoC (-1)) P)))))).
Proof using All.
  pose proof K_B'read as [C'1 [N'2 [N'3 C'4]]].
  pose proof M'read as C'5.
  pose proof X'read as [C'6 [N'7 [N'8 C'9]]].
  assert (L'10 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'11 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'12 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'13 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (I'14 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  split; [all_known|].
  equal_matrix.
Qed.

(* step 3, direct sum *)
Lemma step'3 :
mdet (2 * n) Lambda <> RtoC 0 /\ positive_semidefinite (2 * n) (minv (2 * n) Lambda).
Proof using All.
  assert (L'1 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (C'2 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k <> 0)).
  { try clear dependent mode; intros mode mode'in nu_k.
  assert (M'3 : nu_k >= 1) by (exact (H'2 mode mode'in)).
  assert (P'4 : nu_k > 0) by (exact (step'1 mode mode'in)).
  refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ M'3) (from_pos (1) ltac:(constant))) _) eq_refl); equal.
  }
  assert (N'5 : mdet (2 * n) Lambda <> RtoC 0) by (unfold Lambda; apply regular_sum; exact C'2).
  assert (I'6 : is_inverse (2 * n) Lambda (minv (2 * n) Lambda)) by (apply inverse_of; all_known).
  split; [all_known|].
  eapply (psd_of_modes n (minv (2 * n) Lambda) _ _ (fun mode : nat => let nu_k : R := nu_k'in mode in (1 / nu_k)) (fun mode : nat => let nu_k : R := nu_k'in mode in 0)); [mats; in_blocks|].
  intros mode mode'in; cbv beta zeta.
  pose (nu_k := nu_k'in mode).
  assert (M'7 : nu_k >= 1) by (exact (H'2 mode mode'in)).
  assert (P'8 : nu_k > 0) by (exact (step'1 mode mode'in)).
  try assert (N'9 : nu_k <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ M'7) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  change (nu_k'in mode) with nu_k.
  assert (Low' : 1 / nu_k >= 0) by (refine (to_ge _ _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ M'7) (from_pos (1) ltac:(constant))) eq_refl) _); [reflexivity|equal]).
  assert (High' : 1 / nu_k >= 0) by (refine (to_ge _ _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ M'7) (from_pos (1) ltac:(constant))) eq_refl) _); [reflexivity|equal]).
  split; [equal_complex|split; [equal_complex|split]].
  { apply Rge_le. replace (_ - _) with (1 / nu_k) by equal. exact Low'. }
  { apply Rge_le. replace (_ + _) with (1 / nu_k) by equal. exact High'. }
Qed.

(* step 4, conic sum *)
Lemma step'4 :
mdet (2 * n) V <> RtoC 0 /\ positive_semidefinite (2 * n) (minv (2 * n) V).
Proof using All.
  pose proof step'3 as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  assert (L'4 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'5 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'6 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (C'7 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k <> 0)).
  { try clear dependent mode; intros mode mode'in nu_k.
  assert (M'8 : nu_k >= 1) by (exact (H'2 mode mode'in)).
  assert (P'9 : nu_k > 0) by (exact (step'1 mode mode'in)).
  refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ M'8) (from_pos (1) ltac:(constant))) _) eq_refl); equal.
  }
  assert (N'10 : mdet (2 * n) Lambda <> RtoC 0) by (unfold Lambda; apply regular_sum; exact C'7).
  assert (N'11 : mdet (2 * n) V <> RtoC 0) by (regular).
  assert (I'12 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  assert (I'13 : is_inverse (2 * n) Lambda (minv (2 * n) Lambda)) by (apply inverse_of; all_known).
  assert (N'14 : mdet (2 * n) S_ <> RtoC 0) by (regular).
  assert (I'15 : is_inverse (2 * n) S_ (minv (2 * n) S_)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) (mtrans (minv (2 * n) S_)) (minv (2 * n) Lambda) Q'3)) as W'16. says W'16.
Qed.

(* step 5, rewriting *)
Lemma step'5 :
M_defined /\ positive_semidefinite (2 * n) M ->
M_defined /\ positive_semidefinite (2 * n) M.
Proof using All.
  pose proof K_B'read as [C'1 [N'2 [N'3 C'4]]].
  pose proof M'read as C'5.
  intros G'1.
  pose proof (proj1 G'1) as D'6; pose proof (proj2 G'1) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  assert (L'8 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'9 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'10 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'11 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (I'12 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  split; [all_known|].
  exact Q'7.
Qed.

(* step 6, identity *)
Lemma step'6 :
M_defined /\ meq (2 * n) (2 * n) (mtrans M) (mtrans M).
Proof using All.
  pose proof K_B'read as [C'1 [N'2 [N'3 C'4]]].
  pose proof M'read as C'5.
  assert (L'6 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'7 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'8 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'9 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (I'10 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  split; [all_known|].
  equal_matrix.
Qed.

(* step 7, transposition *)
Lemma step'7 :
M_defined /\ (positive_semidefinite (2 * n) (mtrans M) <-> positive_semidefinite (2 * n) M).
Proof using All.
  pose proof K_B'read as [C'1 [N'2 [N'3 C'4]]].
  pose proof M'read as C'5.
  pose proof step'6 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  split; [all_known|].
  first [apply psd_iff_trans; solve [equal_matrix] | apply psd_iff_conj; equal_matrix].
Qed.

(* step 8, detachment *)
Lemma step'8 :
M_defined /\ positive_semidefinite (2 * n) M ->
M_defined /\ positive_semidefinite (2 * n) (mtrans M).
Proof using All.
  pose proof K_B'read as [C'1 [N'2 [N'3 C'4]]].
  pose proof M'read as C'5.
  intros G'1.
  pose proof (proj1 G'1) as D'6; pose proof (proj2 G'1) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  pose proof step'7 as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof (step'5 G'1) as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  assert (L'14 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'15 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'16 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'17 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (I'18 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  split; [all_known|].
  exact ((proj2 Q'10) Q'7).
Qed.

(* step 9, conic sum: X is real and commutes with σ *)
Lemma step'9 :
M_defined /\ positive_semidefinite (2 * n) M ->
X_defined /\ positive_semidefinite (2 * n) X.
Proof using All.
  pose proof K_B'read as [C'1 [N'2 [N'3 C'4]]].
  pose proof M'read as C'5.
  pose proof X'read as [C'6 [N'7 [N'8 C'9]]].
  intros G'1.
  pose proof (proj1 G'1) as D'10; pose proof (proj2 G'1) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  pose proof (step'5 G'1) as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  pose proof (step'8 G'1) as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  try assert (N'18 : gamma <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (L'19 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'20 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'21 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'22 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (I'23 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale (2 * n) (1 / gamma) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_inverse _ _ (from_gt _ _ H'1) eq_refl) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) P M Q'11)) (psd_scale (2 * n) (1 / gamma) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_inverse _ _ (from_gt _ _ H'1) eq_refl) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) (madd mid (mscale (RtoC (-1)) P)) (mtrans M) Q'17))) as W'24. says W'24.
Qed.

(* step 10, rewriting *)
Lemma step'10 :
X_defined /\ positive_semidefinite (2 * n) X ->
X_defined /\ positive_semidefinite (2 * n) X.
Proof using All.
  pose proof X'read as [C'1 [N'2 [N'3 C'4]]].
  intros G'1.
  pose proof (proj1 G'1) as D'5; pose proof (proj2 G'1) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  assert (L'7 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'8 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'9 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'10 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (I'11 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  split; [all_known|].
  exact Q'6.
Qed.

(* step 11, conic sum *)
Lemma step'11 :
X_defined /\ positive_semidefinite (2 * n) X ->
M_defined /\ positive_semidefinite (2 * n) M.
Proof using All.
  pose proof K_B'read as [C'1 [N'2 [N'3 C'4]]].
  pose proof M'read as C'5.
  pose proof X'read as [C'6 [N'7 [N'8 C'9]]].
  intros G'1.
  pose proof (proj1 G'1) as D'10; pose proof (proj2 G'1) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  pose proof (step'10 G'1) as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  pose proof step'4 as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  assert (L'18 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'19 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'20 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'21 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (I'22 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale (2 * n) gamma _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_gt _ _ H'1) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) P X Q'11)) (psd_scale (2 * n) (2 * gamma) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ H'1)) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) (madd mid (mscale (RtoC (-1)) P)) (minv (2 * n) V) Q'17))) as W'23. says W'23.
Qed.

(* step 12, introduction *)
Lemma step'12 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
(M_defined /\ X_defined) /\ (~ positive_semidefinite (2 * n) M <-> (~ positive_semidefinite (2 * n) X)).
Proof using All.
  pose proof K_B'read as [C'1 [N'2 [N'3 C'4]]].
  pose proof M'read as C'5.
  pose proof X'read as [C'6 [N'7 [N'8 C'9]]].
  intros mode mode'in nu_k.
  assert (M'10 : nu_k >= 1) by (exact (H'2 mode mode'in)).
  assert (P'11 : nu_k > 0) by (exact (step'1 mode mode'in)).
  split; [all_known|].
  split; [intros h'12 h'13; pose proof (proj2 (step'11 ltac:(first [exact h'13 | split; [all_known|exact h'13]]))) as Against'; contradiction|intros h'14 h'15; pose proof (proj2 (step'9 ltac:(first [exact h'15 | split; [all_known|exact h'15]]))) as Against'; contradiction].
Qed.

End derivation.

(** * blocks *)

Module blocks.
Import Statement.blocks.

Theorem proof : claim.
Proof.
  intros n n'positive sigma S__entries S_ S_'symplectic gamma nu_k'in Lambda V P K_B K_B_defined M M_defined X X_defined H'1 H'2.
  exact (step'2 n n'positive S__entries S_'symplectic gamma nu_k'in H'1 H'2).
Qed.

End blocks.

(** * criterion *)

Module criterion.
Import Statement.criterion.

Theorem proof : claim.
Proof.
  intros n n'positive sigma S__entries S_ S_'symplectic gamma nu_k'in Lambda V K_B K_B_defined M M_defined X X_defined H'1 H'2.
  exact (step'12 n n'positive S__entries S_'symplectic gamma nu_k'in H'1 H'2 0%nat ltac:(lia)).
Qed.

End criterion.

(** * What all of them assume *)

Definition proofs := (blocks.proof, criterion.proof, I).

Print Assumptions proofs.
