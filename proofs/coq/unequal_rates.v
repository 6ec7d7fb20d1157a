(** unequal-rates: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic unequal_rates; do coqc $f.v; done *)

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
  forall nu_k'in l_k'in kappa_k'in : nat -> R,
  let Lambda : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in nu_k) in
  let E : mat := direct_sum (fun mode : nat => let l_k : R := l_k'in mode in exp (- l_k)) in
  let D : mat := direct_sum (fun mode : nat => let l_k : R := l_k'in mode in exp (2 * l_k)) in
  let K : mat := direct_sum (fun mode : nat => let kappa_k : R := kappa_k'in mode in kappa_k) in
  let V : mat := mmul (2 * n) S_ (mmul (2 * n) Lambda (mtrans S_)) in
  let P : mat := madd (mscale (RtoC (1 / 2)) mid) (mscale (- Ci / RtoC 2)%C sigma) in
  let K_B : mat := madd K (mmul (2 * n) D (minv (2 * n) V)) in
  let K_B_defined : Prop := mdet (2 * n) V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul (2 * n) K_B sigma) (mmul (2 * n) sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let C_ : mat := madd (mscale (RtoC (1 / 2)) (mmul (2 * n) (minv (2 * n) E) (mmul (2 * n) (minv (2 * n) V) E))) (mscale (RtoC (1 / 2)) (mmul (2 * n) E (mmul (2 * n) (minv (2 * n) V) (minv (2 * n) E)))) in
  let C__defined : Prop := mdet (2 * n) E <> RtoC 0 /\ mdet (2 * n) V <> RtoC 0 in
  let T : mat := madd (mscale (RtoC (-1 / 2)) (mmul (2 * n) E (mmul (2 * n) (minv (2 * n) V) (minv (2 * n) E)))) (mscale (RtoC (1 / 2)) (mmul (2 * n) (minv (2 * n) E) (mmul (2 * n) (minv (2 * n) V) E))) in
  let T_defined : Prop := mdet (2 * n) V <> RtoC 0 /\ mdet (2 * n) E <> RtoC 0 in
  let B : mat := madd (mscale (RtoC (-2)) (mmul (2 * n) (madd mid (mscale (RtoC (-1)) P)) (mmul (2 * n) T P))) (madd (mscale (RtoC 2) (mmul (2 * n) P (mmul (2 * n) T (madd mid (mscale (RtoC (-1)) P))))) (madd (mmul (2 * n) P (mmul (2 * n) (madd mid (madd (mscale (RtoC (-2)) C_) (mscale (RtoC (-2)) (mmul (2 * n) K (minv (2 * n) D))))) P)) (mmul (2 * n) (madd mid (mscale (RtoC (-1)) P)) (mmul (2 * n) (madd mid (madd (mscale (RtoC 2) C_) (mscale (RtoC 2) (mmul (2 * n) K (minv (2 * n) D))))) (madd mid (mscale (RtoC (-1)) P)))))) in
  let B_defined : Prop := T_defined /\ C__defined /\ mdet (2 * n) D <> RtoC 0 in
  (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k >= 1) ->
  (M_defined /\ B_defined) /\ meq (2 * n) (2 * n) (mmul (2 * n) E (mmul (2 * n) M E)) B.
End blocks.

Module criterion.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  let sigma : mat := complex_structure in
  forall S__entries : rmat,
  let S_ : mat := of_real S__entries in
  symplectic (2 * n) S_ ->
  forall nu_k'in l_k'in kappa_k'in : nat -> R,
  let Lambda : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in nu_k) in
  let E : mat := direct_sum (fun mode : nat => let l_k : R := l_k'in mode in exp (- l_k)) in
  let D : mat := direct_sum (fun mode : nat => let l_k : R := l_k'in mode in exp (2 * l_k)) in
  let K : mat := direct_sum (fun mode : nat => let kappa_k : R := kappa_k'in mode in kappa_k) in
  let V : mat := mmul (2 * n) S_ (mmul (2 * n) Lambda (mtrans S_)) in
  let P : mat := madd (mscale (RtoC (1 / 2)) mid) (mscale (- Ci / RtoC 2)%C sigma) in
  let K_B : mat := madd K (mmul (2 * n) D (minv (2 * n) V)) in
  let K_B_defined : Prop := mdet (2 * n) V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul (2 * n) K_B sigma) (mmul (2 * n) sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let C_ : mat := madd (mscale (RtoC (1 / 2)) (mmul (2 * n) (minv (2 * n) E) (mmul (2 * n) (minv (2 * n) V) E))) (mscale (RtoC (1 / 2)) (mmul (2 * n) E (mmul (2 * n) (minv (2 * n) V) (minv (2 * n) E)))) in
  let C__defined : Prop := mdet (2 * n) E <> RtoC 0 /\ mdet (2 * n) V <> RtoC 0 in
  let T : mat := madd (mscale (RtoC (-1 / 2)) (mmul (2 * n) E (mmul (2 * n) (minv (2 * n) V) (minv (2 * n) E)))) (mscale (RtoC (1 / 2)) (mmul (2 * n) (minv (2 * n) E) (mmul (2 * n) (minv (2 * n) V) E))) in
  let T_defined : Prop := mdet (2 * n) V <> RtoC 0 /\ mdet (2 * n) E <> RtoC 0 in
  let B : mat := madd (mscale (RtoC (-2)) (mmul (2 * n) (madd mid (mscale (RtoC (-1)) P)) (mmul (2 * n) T P))) (madd (mscale (RtoC 2) (mmul (2 * n) P (mmul (2 * n) T (madd mid (mscale (RtoC (-1)) P))))) (madd (mmul (2 * n) P (mmul (2 * n) (madd mid (madd (mscale (RtoC (-2)) C_) (mscale (RtoC (-2)) (mmul (2 * n) K (minv (2 * n) D))))) P)) (mmul (2 * n) (madd mid (mscale (RtoC (-1)) P)) (mmul (2 * n) (madd mid (madd (mscale (RtoC 2) C_) (mscale (RtoC 2) (mmul (2 * n) K (minv (2 * n) D))))) (madd mid (mscale (RtoC (-1)) P)))))) in
  let B_defined : Prop := T_defined /\ C__defined /\ mdet (2 * n) D <> RtoC 0 in
  (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k >= 1) ->
  (M_defined /\ B_defined) /\ (positive_semidefinite (2 * n) M <-> positive_semidefinite (2 * n) B).
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
Variable nu_k'in : nat -> R.
Variable l_k'in : nat -> R.
Variable kappa_k'in : nat -> R.
Let Lambda : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in nu_k).
Let E : mat := direct_sum (fun mode : nat => let l_k : R := l_k'in mode in exp (- l_k)).
Let D : mat := direct_sum (fun mode : nat => let l_k : R := l_k'in mode in exp (2 * l_k)).
Let K : mat := direct_sum (fun mode : nat => let kappa_k : R := kappa_k'in mode in kappa_k).
Let V : mat := mmul (2 * n) S_ (mmul (2 * n) Lambda (mtrans S_)).
Let P : mat := madd (mscale (RtoC (1 / 2)) mid) (mscale (- Ci / RtoC 2)%C sigma).
Let K_B : mat := madd K (mmul (2 * n) D (minv (2 * n) V)).
Let K_B_defined : Prop := mdet (2 * n) V <> RtoC 0.
Let M : mat := madd D (mscale Ci (madd (mmul (2 * n) K_B sigma) (mmul (2 * n) sigma (mtrans K_B)))).
Let M_defined : Prop := K_B_defined.
Let C_ : mat := madd (mscale (RtoC (1 / 2)) (mmul (2 * n) (minv (2 * n) E) (mmul (2 * n) (minv (2 * n) V) E))) (mscale (RtoC (1 / 2)) (mmul (2 * n) E (mmul (2 * n) (minv (2 * n) V) (minv (2 * n) E)))).
Let C__defined : Prop := mdet (2 * n) E <> RtoC 0 /\ mdet (2 * n) V <> RtoC 0.
Let T : mat := madd (mscale (RtoC (-1 / 2)) (mmul (2 * n) E (mmul (2 * n) (minv (2 * n) V) (minv (2 * n) E)))) (mscale (RtoC (1 / 2)) (mmul (2 * n) (minv (2 * n) E) (mmul (2 * n) (minv (2 * n) V) E))).
Let T_defined : Prop := mdet (2 * n) V <> RtoC 0 /\ mdet (2 * n) E <> RtoC 0.
Let B : mat := madd (mscale (RtoC (-2)) (mmul (2 * n) (madd mid (mscale (RtoC (-1)) P)) (mmul (2 * n) T P))) (madd (mscale (RtoC 2) (mmul (2 * n) P (mmul (2 * n) T (madd mid (mscale (RtoC (-1)) P))))) (madd (mmul (2 * n) P (mmul (2 * n) (madd mid (madd (mscale (RtoC (-2)) C_) (mscale (RtoC (-2)) (mmul (2 * n) K (minv (2 * n) D))))) P)) (mmul (2 * n) (madd mid (mscale (RtoC (-1)) P)) (mmul (2 * n) (madd mid (madd (mscale (RtoC 2) C_) (mscale (RtoC 2) (mmul (2 * n) K (minv (2 * n) D))))) (madd mid (mscale (RtoC (-1)) P)))))).
Let B_defined : Prop := T_defined /\ C__defined /\ mdet (2 * n) D <> RtoC 0.
Hypothesis H'1 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k >= 1).

Lemma K_B'read :
  ((forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k <> 0)) /\
  (mdet (2 * n) Lambda <> RtoC 0) /\
  (mdet (2 * n) V <> RtoC 0) /\
  (K_B_defined).
Proof using All.
  assert (C'1 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k <> 0)).
  { try clear dependent mode; intros mode mode'in nu_k.
  pose (l_k := l_k'in mode).
  pose (kappa_k := kappa_k'in mode).
  assert (M'2 : nu_k >= 1) by (exact (H'1 mode mode'in)).
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

Lemma C_'read :
  ((forall mode : nat, (mode < n)%nat -> let l_k : R := l_k'in mode in exp (- l_k) <> 0)) /\
  (mdet (2 * n) E <> RtoC 0) /\
  ((forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k <> 0)) /\
  (mdet (2 * n) Lambda <> RtoC 0) /\
  (mdet (2 * n) V <> RtoC 0) /\
  (C__defined).
Proof using All.
  assert (C'1 : (forall mode : nat, (mode < n)%nat -> let l_k : R := l_k'in mode in exp (- l_k) <> 0)).
  { try clear dependent mode; intros mode mode'in l_k.
  pose (nu_k := nu_k'in mode).
  pose (kappa_k := kappa_k'in mode).
  assert (M'2 : nu_k >= 1) by (exact (H'1 mode mode'in)).
  refine (to_nonzero _ _ (has_eq _ _ _ (has_exp (- l_k)) _) eq_refl); equal.
  }
  assert (N'3 : mdet (2 * n) E <> RtoC 0) by (unfold E; apply regular_sum; exact C'1).
  assert (C'4 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k <> 0)).
  { try clear dependent mode; intros mode mode'in nu_k.
  pose (l_k := l_k'in mode).
  pose (kappa_k := kappa_k'in mode).
  assert (M'5 : nu_k >= 1) by (exact (H'1 mode mode'in)).
  refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ M'5) (from_pos (1) ltac:(constant))) _) eq_refl); equal.
  }
  assert (N'6 : mdet (2 * n) Lambda <> RtoC 0) by (unfold Lambda; apply regular_sum; exact C'4).
  assert (N'7 : mdet (2 * n) V <> RtoC 0) by (regular).
  assert (C'8 : C__defined) by (unfold C__defined; all_known).
  all_known.
Qed.

Lemma T'read :
  ((forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k <> 0)) /\
  (mdet (2 * n) Lambda <> RtoC 0) /\
  (mdet (2 * n) V <> RtoC 0) /\
  ((forall mode : nat, (mode < n)%nat -> let l_k : R := l_k'in mode in exp (- l_k) <> 0)) /\
  (mdet (2 * n) E <> RtoC 0) /\
  (T_defined).
Proof using All.
  assert (C'1 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k <> 0)).
  { try clear dependent mode; intros mode mode'in nu_k.
  pose (l_k := l_k'in mode).
  pose (kappa_k := kappa_k'in mode).
  assert (M'2 : nu_k >= 1) by (exact (H'1 mode mode'in)).
  refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ M'2) (from_pos (1) ltac:(constant))) _) eq_refl); equal.
  }
  assert (N'3 : mdet (2 * n) Lambda <> RtoC 0) by (unfold Lambda; apply regular_sum; exact C'1).
  assert (N'4 : mdet (2 * n) V <> RtoC 0) by (regular).
  assert (C'5 : (forall mode : nat, (mode < n)%nat -> let l_k : R := l_k'in mode in exp (- l_k) <> 0)).
  { try clear dependent mode; intros mode mode'in l_k.
  pose (nu_k := nu_k'in mode).
  pose (kappa_k := kappa_k'in mode).
  assert (M'6 : nu_k >= 1) by (exact (H'1 mode mode'in)).
  refine (to_nonzero _ _ (has_eq _ _ _ (has_exp (- l_k)) _) eq_refl); equal.
  }
  assert (N'7 : mdet (2 * n) E <> RtoC 0) by (unfold E; apply regular_sum; exact C'5).
  assert (C'8 : T_defined) by (unfold T_defined; all_known).
  all_known.
Qed.

Lemma B'read :
  ((forall mode : nat, (mode < n)%nat -> let l_k : R := l_k'in mode in exp (2 * l_k) <> 0)) /\
  (mdet (2 * n) D <> RtoC 0) /\
  (B_defined).
Proof using All.
  pose proof C_'read as [C'1 [N'2 [C'3 [N'4 [N'5 C'6]]]]].
  pose proof T'read as [C'7 [N'8 [N'9 [C'10 [N'11 C'12]]]]].
  assert (C'13 : (forall mode : nat, (mode < n)%nat -> let l_k : R := l_k'in mode in exp (2 * l_k) <> 0)).
  { try clear dependent mode; intros mode mode'in l_k.
  pose (nu_k := nu_k'in mode).
  pose (kappa_k := kappa_k'in mode).
  assert (M'14 : nu_k >= 1) by (exact (H'1 mode mode'in)).
  refine (to_nonzero _ _ (has_eq _ _ _ (has_exp (2 * l_k)) _) eq_refl); equal.
  }
  assert (N'15 : mdet (2 * n) D <> RtoC 0) by (unfold D; apply regular_sum; exact C'13).
  assert (C'16 : B_defined) by (unfold B_defined; all_known).
  all_known.
Qed.

(* step 1, sign *)
Lemma step'1 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
let l_k : R := l_k'in mode in
let kappa_k : R := kappa_k'in mode in
nu_k > 0.
Proof using All.
  intros mode mode'in nu_k l_k kappa_k.
  assert (M'1 : nu_k >= 1) by (exact (H'1 mode mode'in)).
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ M'1) (from_pos (1) ltac:(constant))) _); [reflexivity|equal].
Qed.

(* step 2, identity: σP = iP and σP̄ = −iP̄ *)
Lemma step'2 :
(M_defined /\ B_defined) /\ meq (2 * n) (2 * n) (mmul (2 * n) E (mmul (2 * n) M E)) B.
Proof using All.
  pose proof K_B'read as [C'1 [N'2 [N'3 C'4]]].
  pose proof M'read as C'5.
  pose proof C_'read as [C'6 [N'7 [C'8 [N'9 [N'10 C'11]]]]].
  pose proof T'read as [C'12 [N'13 [N'14 [C'15 [N'16 C'17]]]]].
  pose proof B'read as [C'18 [N'19 C'20]].
  assert (L'21 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'22 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'23 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'24 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'25 : meq (2 * n) (2 * n) (mtrans E) E) by (unfold E; apply sum_transposed).
  assert (L'26 : meq (2 * n) (2 * n) (mmul (2 * n) E complex_structure) (mmul (2 * n) complex_structure E)) by (unfold E; apply sum_sigma).
  assert (L'27 : meq (2 * n) (2 * n) (mtrans D) D) by (unfold D; apply sum_transposed).
  assert (L'28 : meq (2 * n) (2 * n) (mmul (2 * n) D complex_structure) (mmul (2 * n) complex_structure D)) by (unfold D; apply sum_sigma).
  assert (L'29 : meq (2 * n) (2 * n) (mtrans K) K) by (unfold K; apply sum_transposed).
  assert (L'30 : meq (2 * n) (2 * n) (mmul (2 * n) K complex_structure) (mmul (2 * n) complex_structure K)) by (unfold K; apply sum_sigma).
  assert (L'31 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda E) (mmul (2 * n) E Lambda)) by (unfold Lambda, E; apply sums_commute).
  assert (L'32 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda D) (mmul (2 * n) D Lambda)) by (unfold Lambda, D; apply sums_commute).
  assert (L'33 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda K) (mmul (2 * n) K Lambda)) by (unfold Lambda, K; apply sums_commute).
  assert (L'34 : meq (2 * n) (2 * n) (mmul (2 * n) E D) (mmul (2 * n) D E)) by (unfold E, D; apply sums_commute).
  assert (L'35 : meq (2 * n) (2 * n) (mmul (2 * n) E K) (mmul (2 * n) K E)) by (unfold E, K; apply sums_commute).
  assert (L'36 : meq (2 * n) (2 * n) (mmul (2 * n) D K) (mmul (2 * n) K D)) by (unfold D, K; apply sums_commute).
  assert (I'37 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  assert (I'38 : is_inverse (2 * n) E (minv (2 * n) E)) by (apply inverse_of; all_known).
  assert (I'39 : is_inverse (2 * n) D (minv (2 * n) D)) by (apply inverse_of; all_known).
  split; [all_known|].
  equal_matrix.
Qed.

(* step 3, rewriting *)
Lemma step'3 :
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
  assert (L'12 : meq (2 * n) (2 * n) (mtrans D) D) by (unfold D; apply sum_transposed).
  assert (L'13 : meq (2 * n) (2 * n) (mmul (2 * n) D complex_structure) (mmul (2 * n) complex_structure D)) by (unfold D; apply sum_sigma).
  assert (L'14 : meq (2 * n) (2 * n) (mtrans K) K) by (unfold K; apply sum_transposed).
  assert (L'15 : meq (2 * n) (2 * n) (mmul (2 * n) K complex_structure) (mmul (2 * n) complex_structure K)) by (unfold K; apply sum_sigma).
  assert (L'16 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda D) (mmul (2 * n) D Lambda)) by (unfold Lambda, D; apply sums_commute).
  assert (L'17 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda K) (mmul (2 * n) K Lambda)) by (unfold Lambda, K; apply sums_commute).
  assert (L'18 : meq (2 * n) (2 * n) (mmul (2 * n) D K) (mmul (2 * n) K D)) by (unfold D, K; apply sums_commute).
  assert (I'19 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  split; [all_known|].
  exact Q'7.
Qed.

(* step 4, conic sum *)
Lemma step'4 :
M_defined /\ positive_semidefinite (2 * n) M ->
B_defined /\ positive_semidefinite (2 * n) B.
Proof using All.
  pose proof K_B'read as [C'1 [N'2 [N'3 C'4]]].
  pose proof M'read as C'5.
  pose proof C_'read as [C'6 [N'7 [C'8 [N'9 [N'10 C'11]]]]].
  pose proof T'read as [C'12 [N'13 [N'14 [C'15 [N'16 C'17]]]]].
  pose proof B'read as [C'18 [N'19 C'20]].
  intros G'1.
  pose proof (proj1 G'1) as D'21; pose proof (proj2 G'1) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  pose proof (step'3 G'1) as P'23.
  pose proof (proj1 P'23) as D'24; pose proof (proj2 P'23) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  assert (L'26 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'27 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'28 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'29 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'30 : meq (2 * n) (2 * n) (mtrans E) E) by (unfold E; apply sum_transposed).
  assert (L'31 : meq (2 * n) (2 * n) (mmul (2 * n) E complex_structure) (mmul (2 * n) complex_structure E)) by (unfold E; apply sum_sigma).
  assert (L'32 : meq (2 * n) (2 * n) (mtrans D) D) by (unfold D; apply sum_transposed).
  assert (L'33 : meq (2 * n) (2 * n) (mmul (2 * n) D complex_structure) (mmul (2 * n) complex_structure D)) by (unfold D; apply sum_sigma).
  assert (L'34 : meq (2 * n) (2 * n) (mtrans K) K) by (unfold K; apply sum_transposed).
  assert (L'35 : meq (2 * n) (2 * n) (mmul (2 * n) K complex_structure) (mmul (2 * n) complex_structure K)) by (unfold K; apply sum_sigma).
  assert (L'36 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda E) (mmul (2 * n) E Lambda)) by (unfold Lambda, E; apply sums_commute).
  assert (L'37 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda D) (mmul (2 * n) D Lambda)) by (unfold Lambda, D; apply sums_commute).
  assert (L'38 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda K) (mmul (2 * n) K Lambda)) by (unfold Lambda, K; apply sums_commute).
  assert (L'39 : meq (2 * n) (2 * n) (mmul (2 * n) E D) (mmul (2 * n) D E)) by (unfold E, D; apply sums_commute).
  assert (L'40 : meq (2 * n) (2 * n) (mmul (2 * n) E K) (mmul (2 * n) K E)) by (unfold E, K; apply sums_commute).
  assert (L'41 : meq (2 * n) (2 * n) (mmul (2 * n) D K) (mmul (2 * n) K D)) by (unfold D, K; apply sums_commute).
  assert (I'42 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  assert (I'43 : is_inverse (2 * n) E (minv (2 * n) E)) by (apply inverse_of; all_known).
  assert (I'44 : is_inverse (2 * n) D (minv (2 * n) D)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) E M Q'22)) as W'45. says W'45.
Qed.

(* step 5, rewriting *)
Lemma step'5 :
B_defined /\ positive_semidefinite (2 * n) B ->
B_defined /\ positive_semidefinite (2 * n) B.
Proof using All.
  pose proof C_'read as [C'1 [N'2 [C'3 [N'4 [N'5 C'6]]]]].
  pose proof T'read as [C'7 [N'8 [N'9 [C'10 [N'11 C'12]]]]].
  pose proof B'read as [C'13 [N'14 C'15]].
  intros G'1.
  pose proof (proj1 G'1) as D'16; pose proof (proj2 G'1) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  assert (L'18 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'19 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'20 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'21 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'22 : meq (2 * n) (2 * n) (mtrans E) E) by (unfold E; apply sum_transposed).
  assert (L'23 : meq (2 * n) (2 * n) (mmul (2 * n) E complex_structure) (mmul (2 * n) complex_structure E)) by (unfold E; apply sum_sigma).
  assert (L'24 : meq (2 * n) (2 * n) (mtrans D) D) by (unfold D; apply sum_transposed).
  assert (L'25 : meq (2 * n) (2 * n) (mmul (2 * n) D complex_structure) (mmul (2 * n) complex_structure D)) by (unfold D; apply sum_sigma).
  assert (L'26 : meq (2 * n) (2 * n) (mtrans K) K) by (unfold K; apply sum_transposed).
  assert (L'27 : meq (2 * n) (2 * n) (mmul (2 * n) K complex_structure) (mmul (2 * n) complex_structure K)) by (unfold K; apply sum_sigma).
  assert (L'28 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda E) (mmul (2 * n) E Lambda)) by (unfold Lambda, E; apply sums_commute).
  assert (L'29 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda D) (mmul (2 * n) D Lambda)) by (unfold Lambda, D; apply sums_commute).
  assert (L'30 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda K) (mmul (2 * n) K Lambda)) by (unfold Lambda, K; apply sums_commute).
  assert (L'31 : meq (2 * n) (2 * n) (mmul (2 * n) E D) (mmul (2 * n) D E)) by (unfold E, D; apply sums_commute).
  assert (L'32 : meq (2 * n) (2 * n) (mmul (2 * n) E K) (mmul (2 * n) K E)) by (unfold E, K; apply sums_commute).
  assert (L'33 : meq (2 * n) (2 * n) (mmul (2 * n) D K) (mmul (2 * n) K D)) by (unfold D, K; apply sums_commute).
  assert (I'34 : is_inverse (2 * n) E (minv (2 * n) E)) by (apply inverse_of; all_known).
  assert (I'35 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  assert (I'36 : is_inverse (2 * n) D (minv (2 * n) D)) by (apply inverse_of; all_known).
  split; [all_known|].
  exact Q'17.
Qed.

(* step 6, conic sum *)
Lemma step'6 :
B_defined /\ positive_semidefinite (2 * n) B ->
M_defined /\ positive_semidefinite (2 * n) M.
Proof using All.
  pose proof K_B'read as [C'1 [N'2 [N'3 C'4]]].
  pose proof M'read as C'5.
  pose proof C_'read as [C'6 [N'7 [C'8 [N'9 [N'10 C'11]]]]].
  pose proof T'read as [C'12 [N'13 [N'14 [C'15 [N'16 C'17]]]]].
  pose proof B'read as [C'18 [N'19 C'20]].
  intros G'1.
  pose proof (proj1 G'1) as D'21; pose proof (proj2 G'1) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  pose proof (step'5 G'1) as P'23.
  pose proof (proj1 P'23) as D'24; pose proof (proj2 P'23) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  assert (L'26 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'27 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'28 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'29 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'30 : meq (2 * n) (2 * n) (mtrans E) E) by (unfold E; apply sum_transposed).
  assert (L'31 : meq (2 * n) (2 * n) (mmul (2 * n) E complex_structure) (mmul (2 * n) complex_structure E)) by (unfold E; apply sum_sigma).
  assert (L'32 : meq (2 * n) (2 * n) (mtrans D) D) by (unfold D; apply sum_transposed).
  assert (L'33 : meq (2 * n) (2 * n) (mmul (2 * n) D complex_structure) (mmul (2 * n) complex_structure D)) by (unfold D; apply sum_sigma).
  assert (L'34 : meq (2 * n) (2 * n) (mtrans K) K) by (unfold K; apply sum_transposed).
  assert (L'35 : meq (2 * n) (2 * n) (mmul (2 * n) K complex_structure) (mmul (2 * n) complex_structure K)) by (unfold K; apply sum_sigma).
  assert (L'36 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda E) (mmul (2 * n) E Lambda)) by (unfold Lambda, E; apply sums_commute).
  assert (L'37 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda D) (mmul (2 * n) D Lambda)) by (unfold Lambda, D; apply sums_commute).
  assert (L'38 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda K) (mmul (2 * n) K Lambda)) by (unfold Lambda, K; apply sums_commute).
  assert (L'39 : meq (2 * n) (2 * n) (mmul (2 * n) E D) (mmul (2 * n) D E)) by (unfold E, D; apply sums_commute).
  assert (L'40 : meq (2 * n) (2 * n) (mmul (2 * n) E K) (mmul (2 * n) K E)) by (unfold E, K; apply sums_commute).
  assert (L'41 : meq (2 * n) (2 * n) (mmul (2 * n) D K) (mmul (2 * n) K D)) by (unfold D, K; apply sums_commute).
  assert (I'42 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  assert (I'43 : is_inverse (2 * n) E (minv (2 * n) E)) by (apply inverse_of; all_known).
  assert (I'44 : is_inverse (2 * n) D (minv (2 * n) D)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) (minv (2 * n) E) B Q'22)) as W'45. says W'45.
Qed.

(* step 7, introduction *)
Lemma step'7 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
let l_k : R := l_k'in mode in
let kappa_k : R := kappa_k'in mode in
(M_defined /\ B_defined) /\ (positive_semidefinite (2 * n) M <-> positive_semidefinite (2 * n) B).
Proof using All.
  pose proof K_B'read as [C'1 [N'2 [N'3 C'4]]].
  pose proof M'read as C'5.
  pose proof C_'read as [C'6 [N'7 [C'8 [N'9 [N'10 C'11]]]]].
  pose proof T'read as [C'12 [N'13 [N'14 [C'15 [N'16 C'17]]]]].
  pose proof B'read as [C'18 [N'19 C'20]].
  intros mode mode'in nu_k l_k kappa_k.
  assert (M'21 : nu_k >= 1) by (exact (H'1 mode mode'in)).
  assert (P'22 : nu_k > 0) by (exact (step'1 mode mode'in)).
  split; [all_known|].
  split; [intros h'23; exact (proj2 (step'4 ltac:(first [exact h'23 | split; [all_known|exact h'23]])))|intros h'25; exact (proj2 (step'6 ltac:(first [exact h'25 | split; [all_known|exact h'25]])))].
Qed.

End derivation.

(** * blocks *)

Module blocks.
Import Statement.blocks.

Theorem proof : claim.
Proof.
  intros n n'positive sigma S__entries S_ S_'symplectic nu_k'in l_k'in kappa_k'in Lambda E D K V P K_B K_B_defined M M_defined C_ C__defined T T_defined B B_defined H'1.
  exact (step'2 n n'positive S__entries S_'symplectic nu_k'in l_k'in kappa_k'in H'1).
Qed.

End blocks.

(** * criterion *)

Module criterion.
Import Statement.criterion.

Theorem proof : claim.
Proof.
  intros n n'positive sigma S__entries S_ S_'symplectic nu_k'in l_k'in kappa_k'in Lambda E D K V P K_B K_B_defined M M_defined C_ C__defined T T_defined B B_defined H'1.
  exact (step'7 n n'positive S__entries S_'symplectic nu_k'in l_k'in kappa_k'in H'1 0%nat ltac:(lia)).
Qed.

End criterion.

(** * What all of them assume *)

Definition proofs := (blocks.proof, criterion.proof, I).

Print Assumptions proofs.
