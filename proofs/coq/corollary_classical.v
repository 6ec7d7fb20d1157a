(** corollary-classical: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic corollary_classical; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module positivity.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  let sigma : mat := complex_structure in
  forall A_entries : rmat,
  let A : mat := of_real A_entries in
  forall gamma : R,
  let V : mat := madd mid (mmul (2 * n) A (mtrans A)) in
  let K_B : mat := madd (mscale (RtoC (- gamma / 2)) mid) (mscale (RtoC gamma) (minv (2 * n) V)) in
  let K_B_defined : Prop := mdet (2 * n) V <> RtoC 0 in
  let M : mat := madd (mscale (RtoC gamma) mid) (mscale Ci (madd (mmul (2 * n) K_B sigma) (mmul (2 * n) sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  mdet (2 * n) V <> RtoC 0 ->
  gamma > 0 ->
  M_defined /\ positive_semidefinite (2 * n) M.
End positivity.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic.

Section derivation.
Variable n : nat.
Hypothesis n'positive : (0 < n)%nat.
Let sigma : mat := complex_structure.
Variable A_entries : rmat.
Let A : mat := of_real A_entries.
Variable gamma : R.
Let V : mat := madd mid (mmul (2 * n) A (mtrans A)).
Let P : mat := madd (mscale (RtoC (1 / 2)) mid) (mscale (- Ci / RtoC 2)%C sigma).
Let K_B : mat := madd (mscale (RtoC (- gamma / 2)) mid) (mscale (RtoC gamma) (minv (2 * n) V)).
Let K_B_defined : Prop := mdet (2 * n) V <> RtoC 0.
Let M : mat := madd (mscale (RtoC gamma) mid) (mscale Ci (madd (mmul (2 * n) K_B sigma) (mmul (2 * n) sigma (mtrans K_B)))).
Let M_defined : Prop := K_B_defined.
Let X : mat := madd (mscale (RtoC 2) mid) (madd (mscale (RtoC (-1)) (minv (2 * n) V)) (mscale (RtoC (-1)) (mmul (2 * n) sigma (mmul (2 * n) (minv (2 * n) V) (mtrans sigma))))).
Let X_defined : Prop := mdet (2 * n) V <> RtoC 0.
Hypothesis V'invertible : mdet (2 * n) V <> RtoC 0.
Hypothesis H'1 : gamma > 0.

Lemma K_B'read :
  (mdet (2 * n) V <> RtoC 0) /\
  (K_B_defined).
Proof using All.
  assert (N'1 : mdet (2 * n) V <> RtoC 0) by (regular).
  assert (C'2 : K_B_defined) by (unfold K_B_defined; all_known).
  all_known.
Qed.

Lemma M'read :
  (M_defined).
Proof using All.
  pose proof K_B'read as [N'1 C'2].
  assert (C'3 : M_defined) by (unfold M_defined; all_known).
  all_known.
Qed.

Lemma X'read :
  (mdet (2 * n) V <> RtoC 0) /\
  (X_defined).
Proof using All.
  assert (N'1 : mdet (2 * n) V <> RtoC 0) by (regular).
  assert (C'2 : X_defined) by (unfold X_defined; all_known).
  all_known.
Qed.

(* step 1, conic sum *)
Lemma step'1 :
positive_semidefinite (2 * n) mid.
Proof using All.
  pose proof (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (psd_gram (2 * n) (2 * n) mid)) as W'1. says W'1.
Qed.

(* step 2, conic sum: V − I = AAᵀ *)
Lemma step'2 :
positive_semidefinite (2 * n) (madd (mscale (RtoC (-1)) mid) V).
Proof using All.
  try assert (L'1 : meq (2 * n) (2 * n) (mtrans V) V) by (unfold V; mats; moving_mats; words).
  try assert (L'2 : forall i j : nat, Cconj (V i j) = V i j) by (unfold V; mats; moving_mats; real_matrix).
  pose proof (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (psd_gram (2 * n) (2 * n) A)) as W'3. first [solve [clearbody V; says W'3]|says W'3].
Qed.

(* step 3, conic sum *)
Lemma step'3 :
positive_semidefinite (2 * n) V.
Proof using All.
  pose proof step'1 as P'1.
  pose proof step'2 as P'2.
  try assert (L'3 : meq (2 * n) (2 * n) (mtrans V) V) by (unfold V; mats; moving_mats; words).
  try assert (L'4 : forall i j : nat, Cconj (V i j) = V i j) by (unfold V; mats; moving_mats; real_matrix).
  pose proof (psd_add _ _ _ (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) mid mid P'1)) (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) mid (madd (mscale (RtoC (-1)) mid) V) P'2))) as W'5. first [solve [clearbody V; says W'5]|says W'5].
Qed.

(* step 4, conic sum *)
Lemma step'4 :
mdet (2 * n) V <> RtoC 0 /\ positive_semidefinite (2 * n) (minv (2 * n) V).
Proof using All.
  pose proof step'3 as P'1.
  try assert (L'2 : meq (2 * n) (2 * n) (mtrans V) V) by (unfold V; mats; moving_mats; words).
  try assert (L'3 : forall i j : nat, Cconj (V i j) = V i j) by (unfold V; mats; moving_mats; real_matrix).
  assert (N'4 : mdet (2 * n) V <> RtoC 0) by (regular).
  assert (I'5 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) (minv (2 * n) V) V P'1)) as W'6. first [solve [clearbody V; says W'6]|says W'6].
Qed.

(* step 5, conic sum: V⁻¹ ⪯ I *)
Lemma step'5 :
mdet (2 * n) V <> RtoC 0 /\ positive_semidefinite (2 * n) (madd mid (mscale (RtoC (-1)) (minv (2 * n) V))).
Proof using All.
  pose proof step'2 as P'1.
  pose proof step'1 as P'2.
  try assert (L'3 : meq (2 * n) (2 * n) (mtrans V) V) by (unfold V; mats; moving_mats; words).
  try assert (L'4 : forall i j : nat, Cconj (V i j) = V i j) by (unfold V; mats; moving_mats; real_matrix).
  assert (N'5 : mdet (2 * n) V <> RtoC 0) by (regular).
  assert (I'6 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) (minv (2 * n) V) (madd (mscale (RtoC (-1)) mid) V) P'1)) (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) (mmul (2 * n) (minv (2 * n) V) (madd (mscale (RtoC (-1)) mid) V)) mid P'2))) as W'7. first [solve [clearbody V; says W'7]|says W'7].
Qed.

(* step 6, conic sum *)
Lemma step'6 :
X_defined /\ positive_semidefinite (2 * n) X.
Proof using All.
  pose proof X'read as [N'1 C'2].
  pose proof step'5 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  assert (L'6 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'7 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  try assert (L'8 : meq (2 * n) (2 * n) (mtrans V) V) by (unfold V; mats; moving_mats; words).
  try assert (L'9 : forall i j : nat, Cconj (V i j) = V i j) by (unfold V; mats; moving_mats; real_matrix).
  assert (I'10 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) mid (madd mid (mscale (RtoC (-1)) (minv (2 * n) V))) Q'5)) (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) sigma (madd mid (mscale (RtoC (-1)) (minv (2 * n) V))) Q'5))) as W'11. first [solve [clearbody V; says W'11]|says W'11].
Qed.

(* step 7, conic sum *)
Lemma step'7 :
M_defined /\ positive_semidefinite (2 * n) M.
Proof using All.
  pose proof K_B'read as [N'1 C'2].
  pose proof M'read as C'3.
  pose proof X'read as [N'4 C'5].
  pose proof step'6 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'4 as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  assert (L'12 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'13 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  try assert (L'14 : meq (2 * n) (2 * n) (mtrans V) V) by (unfold V; mats; moving_mats; words).
  try assert (L'15 : forall i j : nat, Cconj (V i j) = V i j) by (unfold V; mats; moving_mats; real_matrix).
  assert (I'16 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale (2 * n) gamma _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_gt _ _ H'1) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) P X Q'8)) (psd_scale (2 * n) (2 * gamma) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ H'1)) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) (madd mid (mscale (RtoC (-1)) P)) (minv (2 * n) V) Q'11))) as W'17. first [solve [clearbody V; says W'17]|says W'17].
Qed.

End derivation.

(** * positivity *)

Module positivity.
Import Statement.positivity.

Theorem proof : claim.
Proof.
  intros n n'positive sigma A_entries A gamma V K_B K_B_defined M M_defined V'invertible H'1.
  exact (step'7 n n'positive A_entries gamma V'invertible H'1).
Qed.

End positivity.

(** * What all of them assume *)

Definition proofs := (positivity.proof, I).

Print Assumptions proofs.
