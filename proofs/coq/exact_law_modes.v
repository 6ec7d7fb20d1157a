(** exact-law-modes: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic exact_law_modes; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module physical.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  let sigma : mat := complex_structure in
  forall A_entries : rmat,
  symmetric (2 * n) A_entries ->
  let A : mat := of_real A_entries in
  forall S__entries : rmat,
  let S_ : mat := of_real S__entries in
  symplectic (2 * n) S_ ->
  forall nu_k'in mu_k'in q_k'in f_k'in : nat -> R,
  let Delta : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in mu_k * q_k / (nu_k - 1) - mu_k * (1 - q_k) / (nu_k + 1)) in
  let Delta_defined : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in nu_k - 1 <> 0 /\ nu_k + 1 <> 0 in
  let G : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in - mu_k * q_k / (nu_k - 1) - mu_k * (1 - q_k) / (nu_k + 1)) in
  let G_defined : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in nu_k - 1 <> 0 /\ nu_k + 1 <> 0 in
  let D_star : mat := mmul (2 * n) S_ (mmul (2 * n) Delta (mtrans S_)) in
  let D_star_defined : Prop := Delta_defined in
  let K_star : mat := mmul (2 * n) S_ (mmul (2 * n) (madd (mscale (RtoC (1 / 2)) G) (mscale (RtoC (-1)) (mmul (2 * n) A sigma))) (minv (2 * n) S_)) in
  let K_star_defined : Prop := G_defined /\ mdet (2 * n) S_ <> RtoC 0 in
  let M_star : mat := madd D_star (mscale Ci (madd (mmul (2 * n) K_star sigma) (mmul (2 * n) sigma (mtrans K_star)))) in
  let M_star_defined : Prop := D_star_defined /\ K_star_defined in
  (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k > 1) ->
  (forall mode : nat, (mode < n)%nat -> let q_k : R := q_k'in mode in q_k >= 0) ->
  (forall mode : nat, (mode < n)%nat -> let q_k : R := q_k'in mode in q_k <= 1) ->
  (forall mode : nat, (mode < n)%nat -> let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in mu_k * q_k >= 0) ->
  (forall mode : nat, (mode < n)%nat -> let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in mu_k * (1 - q_k) <= 0) ->
  (forall mode : nat, (mode < n)%nat -> let f_k : R := f_k'in mode in f_k >= 0) ->
  M_star_defined /\ positive_semidefinite (2 * n) M_star.
End physical.

Module reached.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  forall S__entries : rmat,
  let S_ : mat := of_real S__entries in
  symplectic (2 * n) S_ ->
  forall nu_k'in mu_k'in q_k'in f_k'in : nat -> R,
  let F : mat := direct_sum (fun mode : nat => let f_k : R := f_k'in mode in f_k) in
  let Delta : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in mu_k * q_k / (nu_k - 1) - mu_k * (1 - q_k) / (nu_k + 1)) in
  let Delta_defined : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in nu_k - 1 <> 0 /\ nu_k + 1 <> 0 in
  let J_f : mat := mmul (2 * n) (minv (2 * n) (mtrans S_)) (mmul (2 * n) F (minv (2 * n) S_)) in
  let J_f_defined : Prop := mdet (2 * n) (mtrans S_) <> RtoC 0 /\ mdet (2 * n) S_ <> RtoC 0 in
  let D_star : mat := mmul (2 * n) S_ (mmul (2 * n) Delta (mtrans S_)) in
  let D_star_defined : Prop := Delta_defined in
  (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k > 1) ->
  (forall mode : nat, (mode < n)%nat -> let q_k : R := q_k'in mode in q_k >= 0) ->
  (forall mode : nat, (mode < n)%nat -> let q_k : R := q_k'in mode in q_k <= 1) ->
  (forall mode : nat, (mode < n)%nat -> let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in mu_k * q_k >= 0) ->
  (forall mode : nat, (mode < n)%nat -> let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in mu_k * (1 - q_k) <= 0) ->
  (forall mode : nat, (mode < n)%nat -> let f_k : R := f_k'in mode in f_k >= 0) ->
  (J_f_defined /\ D_star_defined /\ Delta_defined) /\ mtrace (2 * n) (mmul (2 * n) J_f D_star) = mtrace (2 * n) (mmul (2 * n) F Delta).
End reached.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic.

Section derivation.
Variable n : nat.
Hypothesis n'positive : (0 < n)%nat.
Let sigma : mat := complex_structure.
Variable A_entries : rmat.
Hypothesis A'symmetry : symmetric (2 * n) A_entries.
Let A : mat := of_real A_entries.
Variable S__entries : rmat.
Let S_ : mat := of_real S__entries.
Hypothesis S_'symplectic : symplectic (2 * n) S_.
Variable K_rev_entries : rmat.
Let K_rev : mat := of_real K_rev_entries.
Variable nu_k'in : nat -> R.
Variable mu_k'in : nat -> R.
Variable q_k'in : nat -> R.
Variable f_k'in : nat -> R.
Let Lambda : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in nu_k).
Let Lambda_t : mat := direct_sum (fun mode : nat => let mu_k : R := mu_k'in mode in mu_k).
Let F : mat := direct_sum (fun mode : nat => let f_k : R := f_k'in mode in f_k).
Let Delta : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in mu_k * q_k / (nu_k - 1) - mu_k * (1 - q_k) / (nu_k + 1)).
Let Delta_defined : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in nu_k - 1 <> 0 /\ nu_k + 1 <> 0.
Let B : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in let q_k : R := q_k'in mode in let f_k : R := f_k'in mode in f_k * nu_k * q_k / (2 * (nu_k - 1)) + f_k * nu_k * (1 - q_k) / (2 * (nu_k + 1))).
Let B_defined : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in let q_k : R := q_k'in mode in let f_k : R := f_k'in mode in nu_k - 1 <> 0 /\ nu_k + 1 <> 0.
Let C_ : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in let q_k : R := q_k'in mode in let f_k : R := f_k'in mode in f_k * nu_k * q_k / (2 * (nu_k - 1)) - f_k * nu_k * (1 - q_k) / (2 * (nu_k + 1))).
Let C__defined : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in let q_k : R := q_k'in mode in let f_k : R := f_k'in mode in nu_k - 1 <> 0 /\ nu_k + 1 <> 0.
Let G : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in - mu_k * q_k / (nu_k - 1) - mu_k * (1 - q_k) / (nu_k + 1)).
Let G_defined : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in nu_k - 1 <> 0 /\ nu_k + 1 <> 0.
Let V : mat := mmul (2 * n) S_ (mmul (2 * n) Lambda (mtrans S_)).
Let N : mat := mmul (2 * n) S_ (mmul (2 * n) (madd Lambda_t (madd (mmul (2 * n) A (mmul (2 * n) sigma Lambda)) (mscale (RtoC (-1)) (mmul (2 * n) Lambda (mmul (2 * n) sigma A))))) (mtrans S_)).
Let D_rev : mat := madd (mscale (RtoC (-1)) N) (madd (mscale (RtoC (-1)) (mmul (2 * n) K_rev V)) (mscale (RtoC (-1)) (mmul (2 * n) V (mtrans K_rev)))).
Let M_rev : mat := madd D_rev (mscale Ci (madd (mmul (2 * n) K_rev sigma) (mmul (2 * n) sigma (mtrans K_rev)))).
Let J_f : mat := mmul (2 * n) (minv (2 * n) (mtrans S_)) (mmul (2 * n) F (minv (2 * n) S_)).
Let J_f_defined : Prop := mdet (2 * n) (mtrans S_) <> RtoC 0 /\ mdet (2 * n) S_ <> RtoC 0.
Let Z_ : mat := madd B (mscale Ci (mmul (2 * n) C_ sigma)).
Let Z__defined : Prop := B_defined /\ C__defined.
Let D_star : mat := mmul (2 * n) S_ (mmul (2 * n) Delta (mtrans S_)).
Let D_star_defined : Prop := Delta_defined.
Let K_star : mat := mmul (2 * n) S_ (mmul (2 * n) (madd (mscale (RtoC (1 / 2)) G) (mscale (RtoC (-1)) (mmul (2 * n) A sigma))) (minv (2 * n) S_)).
Let K_star_defined : Prop := G_defined /\ mdet (2 * n) S_ <> RtoC 0.
Let M_star : mat := madd D_star (mscale Ci (madd (mmul (2 * n) K_star sigma) (mmul (2 * n) sigma (mtrans K_star)))).
Let M_star_defined : Prop := D_star_defined /\ K_star_defined.
Hypothesis H'1 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k > 1).
Hypothesis H'2 : (forall mode : nat, (mode < n)%nat -> let q_k : R := q_k'in mode in q_k >= 0).
Hypothesis H'3 : (forall mode : nat, (mode < n)%nat -> let q_k : R := q_k'in mode in q_k <= 1).
Hypothesis H'4 : (forall mode : nat, (mode < n)%nat -> let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in mu_k * q_k >= 0).
Hypothesis H'5 : (forall mode : nat, (mode < n)%nat -> let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in mu_k * (1 - q_k) <= 0).
Hypothesis H'6 : (forall mode : nat, (mode < n)%nat -> let f_k : R := f_k'in mode in f_k >= 0).

Lemma J_f'read :
  (mdet (2 * n) (mtrans S_) <> RtoC 0) /\
  (mdet (2 * n) S_ <> RtoC 0) /\
  (J_f_defined).
Proof using All.
  assert (N'1 : mdet (2 * n) (mtrans S_) <> RtoC 0) by (regular).
  assert (N'2 : mdet (2 * n) S_ <> RtoC 0) by (regular).
  assert (C'3 : J_f_defined) by (unfold J_f_defined; all_known).
  all_known.
Qed.

Lemma Z_'read :
  ((forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in let q_k : R := q_k'in mode in let f_k : R := f_k'in mode in nu_k - 1 <> 0 /\ nu_k + 1 <> 0)) /\
  (B_defined) /\
  ((forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in let q_k : R := q_k'in mode in let f_k : R := f_k'in mode in nu_k - 1 <> 0 /\ nu_k + 1 <> 0)) /\
  (C__defined) /\
  (Z__defined).
Proof using All.
  assert (C'1 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in let q_k : R := q_k'in mode in let f_k : R := f_k'in mode in nu_k - 1 <> 0 /\ nu_k + 1 <> 0)).
  { try clear dependent mode; intros mode mode'in nu_k q_k f_k.
  pose (mu_k := mu_k'in mode).
  pose (mu_up := mu_k * q_k).
  pose (mu_down := mu_k * (q_k - 1)).
  assert (M'2 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (M'3 : q_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'4 : q_k <= 1) by (exact (H'3 mode mode'in)).
  assert (M'5 : mu_k * q_k >= 0) by (exact (H'4 mode mode'in)).
  assert (M'6 : mu_k * (1 - q_k) <= 0) by (exact (H'5 mode mode'in)).
  assert (M'7 : f_k >= 0) by (exact (H'6 mode mode'in)).
  try assert (N'8 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ M'2)) _) eq_refl); equal).
  try assert (N'9 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ M'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'10 : nu_k - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ M'2) _) eq_refl); equal).
  assert (C'11 : nu_k + 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ M'2) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  all_known.
  }
  assert (C'12 : B_defined) by (exact C'1).
  assert (C'13 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in let q_k : R := q_k'in mode in let f_k : R := f_k'in mode in nu_k - 1 <> 0 /\ nu_k + 1 <> 0)).
  { try clear dependent mode; intros mode mode'in nu_k q_k f_k.
  pose (mu_k := mu_k'in mode).
  pose (mu_up := mu_k * q_k).
  pose (mu_down := mu_k * (q_k - 1)).
  assert (M'14 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (M'15 : q_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'16 : q_k <= 1) by (exact (H'3 mode mode'in)).
  assert (M'17 : mu_k * q_k >= 0) by (exact (H'4 mode mode'in)).
  assert (M'18 : mu_k * (1 - q_k) <= 0) by (exact (H'5 mode mode'in)).
  assert (M'19 : f_k >= 0) by (exact (H'6 mode mode'in)).
  try assert (N'20 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ M'14)) _) eq_refl); equal).
  try assert (N'21 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ M'14) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'22 : nu_k - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ M'14) _) eq_refl); equal).
  assert (C'23 : nu_k + 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ M'14) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  all_known.
  }
  assert (C'24 : C__defined) by (exact C'13).
  assert (C'25 : Z__defined) by (unfold Z__defined; all_known).
  all_known.
Qed.

Lemma D_star'read :
  ((forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in nu_k - 1 <> 0 /\ nu_k + 1 <> 0)) /\
  (Delta_defined) /\
  (D_star_defined).
Proof using All.
  assert (C'1 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in nu_k - 1 <> 0 /\ nu_k + 1 <> 0)).
  { try clear dependent mode; intros mode mode'in nu_k mu_k q_k.
  pose (f_k := f_k'in mode).
  pose (mu_up := mu_k * q_k).
  pose (mu_down := mu_k * (q_k - 1)).
  assert (M'2 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (M'3 : q_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'4 : q_k <= 1) by (exact (H'3 mode mode'in)).
  assert (M'5 : mu_k * q_k >= 0) by (exact (H'4 mode mode'in)).
  assert (M'6 : mu_k * (1 - q_k) <= 0) by (exact (H'5 mode mode'in)).
  assert (M'7 : f_k >= 0) by (exact (H'6 mode mode'in)).
  try assert (N'8 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ M'2)) _) eq_refl); equal).
  try assert (N'9 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ M'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'10 : nu_k - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ M'2) _) eq_refl); equal).
  assert (C'11 : nu_k + 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ M'2) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  all_known.
  }
  assert (C'12 : Delta_defined) by (exact C'1).
  assert (C'13 : D_star_defined) by (unfold D_star_defined; all_known).
  all_known.
Qed.

Lemma K_star'read :
  ((forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in nu_k - 1 <> 0 /\ nu_k + 1 <> 0)) /\
  (G_defined) /\
  (mdet (2 * n) S_ <> RtoC 0) /\
  (K_star_defined).
Proof using All.
  assert (C'1 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in nu_k - 1 <> 0 /\ nu_k + 1 <> 0)).
  { try clear dependent mode; intros mode mode'in nu_k mu_k q_k.
  pose (f_k := f_k'in mode).
  pose (mu_up := mu_k * q_k).
  pose (mu_down := mu_k * (q_k - 1)).
  assert (M'2 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (M'3 : q_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'4 : q_k <= 1) by (exact (H'3 mode mode'in)).
  assert (M'5 : mu_k * q_k >= 0) by (exact (H'4 mode mode'in)).
  assert (M'6 : mu_k * (1 - q_k) <= 0) by (exact (H'5 mode mode'in)).
  assert (M'7 : f_k >= 0) by (exact (H'6 mode mode'in)).
  try assert (N'8 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ M'2)) _) eq_refl); equal).
  try assert (N'9 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ M'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'10 : nu_k - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ M'2) _) eq_refl); equal).
  assert (C'11 : nu_k + 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ M'2) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  all_known.
  }
  assert (C'12 : G_defined) by (exact C'1).
  assert (N'13 : mdet (2 * n) S_ <> RtoC 0) by (regular).
  assert (C'14 : K_star_defined) by (unfold K_star_defined; all_known).
  all_known.
Qed.

Lemma M_star'read :
  (M_star_defined).
Proof using All.
  pose proof D_star'read as [C'1 [C'2 C'3]].
  pose proof K_star'read as [C'4 [C'5 [N'6 C'7]]].
  assert (C'8 : M_star_defined) by (unfold M_star_defined; all_known).
  all_known.
Qed.

(* step 1, sign *)
Lemma step'1 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
let q_k : R := q_k'in mode in
let f_k : R := f_k'in mode in
let mu_up : R := mu_k * q_k in
let mu_down : R := mu_k * (q_k - 1) in
nu_k > 0.
Proof using All.
  intros mode mode'in nu_k mu_k q_k f_k mu_up mu_down.
  assert (M'1 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (M'2 : q_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'3 : q_k <= 1) by (exact (H'3 mode mode'in)).
  assert (M'4 : mu_k * q_k >= 0) by (exact (H'4 mode mode'in)).
  assert (M'5 : mu_k * (1 - q_k) <= 0) by (exact (H'5 mode mode'in)).
  assert (M'6 : f_k >= 0) by (exact (H'6 mode mode'in)).
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ M'1) (from_pos (1) ltac:(constant))) _); [reflexivity|equal].
Qed.

(* step 9, sign *)
Lemma step'9 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
let q_k : R := q_k'in mode in
let f_k : R := f_k'in mode in
let mu_up : R := mu_k * q_k in
let mu_down : R := mu_k * (q_k - 1) in
mu_up >= 0.
Proof using All.
  intros mode mode'in nu_k mu_k q_k f_k mu_up mu_down.
  assert (M'1 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (M'2 : q_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'3 : q_k <= 1) by (exact (H'3 mode mode'in)).
  assert (M'4 : mu_k * q_k >= 0) by (exact (H'4 mode mode'in)).
  assert (M'5 : mu_k * (1 - q_k) <= 0) by (exact (H'5 mode mode'in)).
  assert (M'6 : f_k >= 0) by (exact (H'6 mode mode'in)).
  refine (to_ge _ _ _ _ _ (from_ge _ _ M'4) _); [reflexivity|equal].
Qed.

(* step 10, sign *)
Lemma step'10 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
let q_k : R := q_k'in mode in
let f_k : R := f_k'in mode in
let mu_up : R := mu_k * q_k in
let mu_down : R := mu_k * (q_k - 1) in
mu_down >= 0.
Proof using All.
  intros mode mode'in nu_k mu_k q_k f_k mu_up mu_down.
  assert (M'1 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (M'2 : q_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'3 : q_k <= 1) by (exact (H'3 mode mode'in)).
  assert (M'4 : mu_k * q_k >= 0) by (exact (H'4 mode mode'in)).
  assert (M'5 : mu_k * (1 - q_k) <= 0) by (exact (H'5 mode mode'in)).
  assert (M'6 : f_k >= 0) by (exact (H'6 mode mode'in)).
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_le _ _ M'5)) _); [reflexivity|equal].
Qed.

(* step 11, sign *)
Lemma step'11 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
let q_k : R := q_k'in mode in
let f_k : R := f_k'in mode in
let mu_up : R := mu_k * q_k in
let mu_down : R := mu_k * (q_k - 1) in
nu_k + 1 <> 0 /\ 2 * mu_down / (nu_k + 1) >= 0.
Proof using All.
  intros mode mode'in nu_k mu_k q_k f_k mu_up mu_down.
  assert (M'1 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (M'2 : q_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'3 : q_k <= 1) by (exact (H'3 mode mode'in)).
  assert (M'4 : mu_k * q_k >= 0) by (exact (H'4 mode mode'in)).
  assert (M'5 : mu_k * (1 - q_k) <= 0) by (exact (H'5 mode mode'in)).
  assert (M'6 : f_k >= 0) by (exact (H'6 mode mode'in)).
  assert (P'7 : mu_up >= 0) by (exact (step'9 mode mode'in)).
  assert (P'8 : mu_down >= 0) by (exact (step'10 mode mode'in)).
  assert (P'9 : nu_k > 0) by (exact (step'1 mode mode'in)).
  try assert (N'10 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ M'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'11 : nu_k + 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ M'1) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_ge _ _ P'8)) (has_inverse _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ M'1) (from_pos (1) ltac:(constant)))) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 12, sign *)
Lemma step'12 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
let q_k : R := q_k'in mode in
let f_k : R := f_k'in mode in
let mu_up : R := mu_k * q_k in
let mu_down : R := mu_k * (q_k - 1) in
nu_k - 1 <> 0 /\ 2 * mu_up / (nu_k - 1) >= 0.
Proof using All.
  intros mode mode'in nu_k mu_k q_k f_k mu_up mu_down.
  assert (M'1 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (M'2 : q_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'3 : q_k <= 1) by (exact (H'3 mode mode'in)).
  assert (M'4 : mu_k * q_k >= 0) by (exact (H'4 mode mode'in)).
  assert (M'5 : mu_k * (1 - q_k) <= 0) by (exact (H'5 mode mode'in)).
  assert (M'6 : f_k >= 0) by (exact (H'6 mode mode'in)).
  assert (P'7 : mu_up >= 0) by (exact (step'9 mode mode'in)).
  assert (P'8 : mu_down >= 0) by (exact (step'10 mode mode'in)).
  assert (P'9 : nu_k > 0) by (exact (step'1 mode mode'in)).
  try assert (N'10 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ M'1)) _) eq_refl); equal).
  assert (C'11 : nu_k - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ M'1) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_ge _ _ P'7)) (has_inverse _ _ (from_gt _ _ M'1) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 13, direct sum *)
Lemma step'13 :
(Delta_defined /\ G_defined) /\ positive_semidefinite (2 * n) (madd Delta (mscale Ci (mmul (2 * n) G sigma))).
Proof using All.
  assert (L'1 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'2 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'3 : meq (2 * n) (2 * n) (mtrans Delta) Delta) by (unfold Delta; apply sum_transposed).
  assert (L'4 : meq (2 * n) (2 * n) (mmul (2 * n) Delta complex_structure) (mmul (2 * n) complex_structure Delta)) by (unfold Delta; apply sum_sigma).
  assert (L'5 : meq (2 * n) (2 * n) (mtrans G) G) by (unfold G; apply sum_transposed).
  assert (L'6 : meq (2 * n) (2 * n) (mmul (2 * n) G complex_structure) (mmul (2 * n) complex_structure G)) by (unfold G; apply sum_sigma).
  assert (L'7 : meq (2 * n) (2 * n) (mmul (2 * n) Delta G) (mmul (2 * n) G Delta)) by (unfold Delta, G; apply sums_commute).
  assert (C'8 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in nu_k - 1 <> 0 /\ nu_k + 1 <> 0)).
  { try clear dependent mode; intros mode mode'in nu_k mu_k q_k.
  pose (f_k := f_k'in mode).
  pose (mu_up := mu_k * q_k).
  pose (mu_down := mu_k * (q_k - 1)).
  assert (M'9 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (M'10 : q_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'11 : q_k <= 1) by (exact (H'3 mode mode'in)).
  assert (M'12 : mu_k * q_k >= 0) by (exact (H'4 mode mode'in)).
  assert (M'13 : mu_k * (1 - q_k) <= 0) by (exact (H'5 mode mode'in)).
  assert (M'14 : f_k >= 0) by (exact (H'6 mode mode'in)).
  assert (P'15 : nu_k + 1 <> 0 /\ 2 * mu_down / (nu_k + 1) >= 0) by (exact (step'11 mode mode'in)).
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  assert (P'18 : nu_k - 1 <> 0 /\ 2 * mu_up / (nu_k - 1) >= 0) by (exact (step'12 mode mode'in)).
  pose proof (proj1 P'18) as D'19; pose proof (proj2 P'18) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  assert (P'21 : nu_k > 0) by (exact (step'1 mode mode'in)).
  try assert (N'22 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ M'9)) _) eq_refl); equal).
  try assert (N'23 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ M'9) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  all_known.
  }
  assert (C'24 : Delta_defined) by (exact C'8).
  assert (C'25 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in nu_k - 1 <> 0 /\ nu_k + 1 <> 0)).
  { try clear dependent mode; intros mode mode'in nu_k mu_k q_k.
  pose (f_k := f_k'in mode).
  pose (mu_up := mu_k * q_k).
  pose (mu_down := mu_k * (q_k - 1)).
  assert (M'26 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (M'27 : q_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'28 : q_k <= 1) by (exact (H'3 mode mode'in)).
  assert (M'29 : mu_k * q_k >= 0) by (exact (H'4 mode mode'in)).
  assert (M'30 : mu_k * (1 - q_k) <= 0) by (exact (H'5 mode mode'in)).
  assert (M'31 : f_k >= 0) by (exact (H'6 mode mode'in)).
  assert (P'32 : nu_k + 1 <> 0 /\ 2 * mu_down / (nu_k + 1) >= 0) by (exact (step'11 mode mode'in)).
  pose proof (proj1 P'32) as D'33; pose proof (proj2 P'32) as Q'34.
  pose proof D'33 as D'33'parts; split_up D'33'parts.
  assert (P'35 : nu_k - 1 <> 0 /\ 2 * mu_up / (nu_k - 1) >= 0) by (exact (step'12 mode mode'in)).
  pose proof (proj1 P'35) as D'36; pose proof (proj2 P'35) as Q'37.
  pose proof D'36 as D'36'parts; split_up D'36'parts.
  assert (P'38 : nu_k > 0) by (exact (step'1 mode mode'in)).
  try assert (N'39 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ M'26)) _) eq_refl); equal).
  try assert (N'40 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ M'26) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  all_known.
  }
  assert (C'41 : G_defined) by (exact C'25).
  split; [all_known|].
  eapply (psd_of_modes n (madd Delta (mscale Ci (mmul (2 * n) G sigma))) _ _ (fun mode : nat => let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in let f_k : R := f_k'in mode in let mu_up : R := mu_k * q_k in let mu_down : R := mu_k * (q_k - 1) in (mu_down / (nu_k + 1) + mu_up / (nu_k - 1))) (fun mode : nat => let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in let q_k : R := q_k'in mode in let f_k : R := f_k'in mode in let mu_up : R := mu_k * q_k in let mu_down : R := mu_k * (q_k - 1) in (mu_down / (nu_k + 1) - mu_up / (nu_k - 1)))); [mats; in_blocks|].
  intros mode mode'in; cbv beta zeta.
  pose (nu_k := nu_k'in mode).
  pose (mu_k := mu_k'in mode).
  pose (q_k := q_k'in mode).
  pose (f_k := f_k'in mode).
  pose (mu_up := mu_k * q_k).
  pose (mu_down := mu_k * (q_k - 1)).
  assert (M'42 : nu_k > 1) by (exact (H'1 mode mode'in)).
  assert (M'43 : q_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'44 : q_k <= 1) by (exact (H'3 mode mode'in)).
  assert (M'45 : mu_k * q_k >= 0) by (exact (H'4 mode mode'in)).
  assert (M'46 : mu_k * (1 - q_k) <= 0) by (exact (H'5 mode mode'in)).
  assert (M'47 : f_k >= 0) by (exact (H'6 mode mode'in)).
  assert (P'48 : nu_k + 1 <> 0 /\ 2 * mu_down / (nu_k + 1) >= 0) by (exact (step'11 mode mode'in)).
  pose proof (proj1 P'48) as D'49; pose proof (proj2 P'48) as Q'50.
  pose proof D'49 as D'49'parts; split_up D'49'parts.
  assert (P'51 : nu_k - 1 <> 0 /\ 2 * mu_up / (nu_k - 1) >= 0) by (exact (step'12 mode mode'in)).
  pose proof (proj1 P'51) as D'52; pose proof (proj2 P'51) as Q'53.
  pose proof D'52 as D'52'parts; split_up D'52'parts.
  assert (P'54 : nu_k > 0) by (exact (step'1 mode mode'in)).
  try assert (N'55 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ M'42)) _) eq_refl); equal).
  try assert (N'56 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ M'42) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  change (nu_k'in mode) with nu_k.
  change (mu_k'in mode) with mu_k.
  change (q_k'in mode) with q_k.
  change (f_k'in mode) with f_k.
  change (mu_k * q_k) with mu_up.
  change (mu_k * (q_k - 1)) with mu_down.
  assert (Low' : 2 * mu_up / (nu_k - 1) >= 0) by (refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_ge _ _ Q'53))) _); [reflexivity|equal]).
  assert (High' : 2 * mu_down / (nu_k + 1) >= 0) by (refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_ge _ _ Q'50))) _); [reflexivity|equal]).
  split; [equal_complex|split; [equal_complex|split]].
  { apply Rge_le. replace (_ - _) with (2 * mu_up / (nu_k - 1)) by equal. exact Low'. }
  { apply Rge_le. replace (_ + _) with (2 * mu_down / (nu_k + 1)) by equal. exact High'. }
Qed.

(* step 14, conic sum: the Hamiltonian part drops out *)
Lemma step'14 :
M_star_defined /\ positive_semidefinite (2 * n) M_star.
Proof using All.
  pose proof D_star'read as [C'1 [C'2 C'3]].
  pose proof K_star'read as [C'4 [C'5 [N'6 C'7]]].
  pose proof M_star'read as C'8.
  pose proof step'13 as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  assert (L'12 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'13 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'14 : meq (2 * n) (2 * n) (mtrans Delta) Delta) by (unfold Delta; apply sum_transposed).
  assert (L'15 : meq (2 * n) (2 * n) (mmul (2 * n) Delta complex_structure) (mmul (2 * n) complex_structure Delta)) by (unfold Delta; apply sum_sigma).
  assert (L'16 : meq (2 * n) (2 * n) (mtrans G) G) by (unfold G; apply sum_transposed).
  assert (L'17 : meq (2 * n) (2 * n) (mmul (2 * n) G complex_structure) (mmul (2 * n) complex_structure G)) by (unfold G; apply sum_sigma).
  assert (L'18 : meq (2 * n) (2 * n) (mmul (2 * n) Delta G) (mmul (2 * n) G Delta)) by (unfold Delta, G; apply sums_commute).
  assert (I'19 : is_inverse (2 * n) S_ (minv (2 * n) S_)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) S_ (madd Delta (mscale Ci (mmul (2 * n) G sigma))) Q'11)) as W'20. says W'20.
Qed.

(* step 15, identity *)
Lemma step'15 :
(J_f_defined /\ D_star_defined /\ Delta_defined) /\ mtrace (2 * n) (mmul (2 * n) J_f D_star) = mtrace (2 * n) (mmul (2 * n) F Delta).
Proof using All.
  pose proof J_f'read as [N'1 [N'2 C'3]].
  pose proof D_star'read as [C'4 [C'5 C'6]].
  assert (L'7 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'8 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'9 : meq (2 * n) (2 * n) (mtrans F) F) by (unfold F; apply sum_transposed).
  assert (L'10 : meq (2 * n) (2 * n) (mtrans Delta) Delta) by (unfold Delta; apply sum_transposed).
  assert (L'11 : meq (2 * n) (2 * n) (mmul (2 * n) F Delta) (mmul (2 * n) Delta F)) by (unfold F, Delta; apply sums_commute).
  assert (I'12 : is_inverse (2 * n) (mtrans S_) (minv (2 * n) (mtrans S_))) by (apply inverse_of; all_known).
  assert (I'13 : is_inverse (2 * n) S_ (minv (2 * n) S_)) by (apply inverse_of; all_known).
  split; [all_known|].
  first [equal_complex|equal_traces].
Qed.

End derivation.

(** * physical *)

Module physical.
Import Statement.physical.

Theorem proof : claim.
Proof.
  intros n n'positive sigma A_entries A'symmetry A S__entries S_ S_'symplectic nu_k'in mu_k'in q_k'in f_k'in Delta Delta_defined G G_defined D_star D_star_defined K_star K_star_defined M_star M_star_defined H'1 H'2 H'3 H'4 H'5 H'6.
  exact (step'14 n n'positive A_entries A'symmetry S__entries S_'symplectic (fun _ _ : nat => 0) nu_k'in mu_k'in q_k'in f_k'in H'1 H'2 H'3 H'4 H'5 H'6).
Qed.

End physical.

(** * reached *)

Module reached.
Import Statement.reached.

Theorem proof : claim.
Proof.
  intros n n'positive S__entries S_ S_'symplectic nu_k'in mu_k'in q_k'in f_k'in F Delta Delta_defined J_f J_f_defined D_star D_star_defined H'1 H'2 H'3 H'4 H'5 H'6.
  exact (step'15 n n'positive (fun _ _ : nat => 0) ltac:(first [lia | intros ? ? ? ?; ring]) S__entries S_'symplectic (fun _ _ : nat => 0) nu_k'in mu_k'in q_k'in f_k'in H'1 H'2 H'3 H'4 H'5 H'6).
Qed.

End reached.

(** * What all of them assume *)

Definition proofs := (physical.proof, reached.proof, I).

Print Assumptions proofs.
