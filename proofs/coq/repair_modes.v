(** repair-modes: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic repair_modes; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module bound.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  let sigma : mat := complex_structure in
  forall B_entries : rmat,
  symmetric (2 * n) B_entries ->
  let B : mat := of_real B_entries in
  forall A_entries : rmat,
  let A : mat := of_real A_entries in
  forall gamma : R,
  forall h_k'in q_k'in : nat -> R,
  let H : mat := direct_sum (fun mode : nat => let h_k : R := h_k'in mode in h_k) in
  let Q : mat := direct_sum (fun mode : nat => let q_k : R := q_k'in mode in q_k) in
  let W : mat := madd H (madd (mscale (RtoC (1 / 2)) B) (mscale (RtoC (-1 / 2)) (mmul (2 * n) sigma (mmul (2 * n) B (mtrans sigma))))) in
  let K_B : mat := madd (mscale (RtoC (- gamma / 2)) mid) (mscale (RtoC gamma) W) in
  let M : mat := madd (mscale (RtoC gamma) mid) (mscale Ci (madd (mmul (2 * n) K_B sigma) (mmul (2 * n) sigma (mtrans K_B)))) in
  let DeltaD : mat := mmul (2 * n) A (mtrans A) in
  gamma >= 0 ->
  (forall mode : nat, (mode < n)%nat -> let h_k : R := h_k'in mode in h_k >= 0) ->
  (forall mode : nat, (mode < n)%nat -> let q_k : R := q_k'in mode in q_k >= 0) ->
  (forall mode : nat, (mode < n)%nat -> let q_k : R := q_k'in mode in q_k <= 1) ->
  (forall mode : nat, (mode < n)%nat -> let h_k : R := h_k'in mode in let q_k : R := q_k'in mode in h_k * q_k >= q_k) ->
  (forall mode : nat, (mode < n)%nat -> let h_k : R := h_k'in mode in let q_k : R := q_k'in mode in h_k * (1 - q_k) <= 1 - q_k) ->
  positive_semidefinite (2 * n) (madd DeltaD M) ->
  (is_real (mtrace (2 * n) DeltaD) /\ is_real (RtoC 2 * RtoC gamma * mtrace (2 * n) (mmul (2 * n) Q H) - RtoC 2 * RtoC gamma * mtrace (2 * n) Q)%C) /\ Re (mtrace (2 * n) DeltaD) >= Re (RtoC 2 * RtoC gamma * mtrace (2 * n) (mmul (2 * n) Q H) - RtoC 2 * RtoC gamma * mtrace (2 * n) Q)%C.
End bound.

Module optimum.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  let sigma : mat := complex_structure in
  forall B_entries : rmat,
  symmetric (2 * n) B_entries ->
  let B : mat := of_real B_entries in
  forall gamma : R,
  forall h_k'in q_k'in : nat -> R,
  let H : mat := direct_sum (fun mode : nat => let h_k : R := h_k'in mode in h_k) in
  let Q : mat := direct_sum (fun mode : nat => let q_k : R := q_k'in mode in q_k) in
  let W : mat := madd H (madd (mscale (RtoC (1 / 2)) B) (mscale (RtoC (-1 / 2)) (mmul (2 * n) sigma (mmul (2 * n) B (mtrans sigma))))) in
  let K_B : mat := madd (mscale (RtoC (- gamma / 2)) mid) (mscale (RtoC gamma) W) in
  let M : mat := madd (mscale (RtoC gamma) mid) (mscale Ci (madd (mmul (2 * n) K_B sigma) (mmul (2 * n) sigma (mtrans K_B)))) in
  let DeltaD_star : mat := mscale (RtoC (2 * gamma)) (mmul (2 * n) Q (madd (mscale (RtoC (-1)) mid) H)) in
  gamma >= 0 ->
  (forall mode : nat, (mode < n)%nat -> let h_k : R := h_k'in mode in h_k >= 0) ->
  (forall mode : nat, (mode < n)%nat -> let q_k : R := q_k'in mode in q_k >= 0) ->
  (forall mode : nat, (mode < n)%nat -> let q_k : R := q_k'in mode in q_k <= 1) ->
  (forall mode : nat, (mode < n)%nat -> let h_k : R := h_k'in mode in let q_k : R := q_k'in mode in h_k * q_k >= q_k) ->
  (forall mode : nat, (mode < n)%nat -> let h_k : R := h_k'in mode in let q_k : R := q_k'in mode in h_k * (1 - q_k) <= 1 - q_k) ->
  (positive_semidefinite (2 * n) DeltaD_star /\ positive_semidefinite (2 * n) (madd DeltaD_star M) /\ mtrace (2 * n) DeltaD_star = (RtoC 2 * RtoC gamma * mtrace (2 * n) (mmul (2 * n) Q H) - RtoC 2 * RtoC gamma * mtrace (2 * n) Q)%C).
End optimum.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic.

Section derivation.
Variable n : nat.
Hypothesis n'positive : (0 < n)%nat.
Let sigma : mat := complex_structure.
Variable B_entries : rmat.
Hypothesis B'symmetry : symmetric (2 * n) B_entries.
Let B : mat := of_real B_entries.
Variable A_entries : rmat.
Let A : mat := of_real A_entries.
Variable gamma : R.
Variable h_k'in : nat -> R.
Variable q_k'in : nat -> R.
Let H : mat := direct_sum (fun mode : nat => let h_k : R := h_k'in mode in h_k).
Let Q : mat := direct_sum (fun mode : nat => let q_k : R := q_k'in mode in q_k).
Let W : mat := madd H (madd (mscale (RtoC (1 / 2)) B) (mscale (RtoC (-1 / 2)) (mmul (2 * n) sigma (mmul (2 * n) B (mtrans sigma))))).
Let K_B : mat := madd (mscale (RtoC (- gamma / 2)) mid) (mscale (RtoC gamma) W).
Let M : mat := madd (mscale (RtoC gamma) mid) (mscale Ci (madd (mmul (2 * n) K_B sigma) (mmul (2 * n) sigma (mtrans K_B)))).
Let DeltaD : mat := mmul (2 * n) A (mtrans A).
Let DeltaD_star : mat := mscale (RtoC (2 * gamma)) (mmul (2 * n) Q (madd (mscale (RtoC (-1)) mid) H)).
Let Z_ : mat := madd Q (mscale (- Ci)%C (mmul (2 * n) Q sigma)).
Hypothesis H'1 : gamma >= 0.
Hypothesis H'2 : (forall mode : nat, (mode < n)%nat -> let h_k : R := h_k'in mode in h_k >= 0).
Hypothesis H'3 : (forall mode : nat, (mode < n)%nat -> let q_k : R := q_k'in mode in q_k >= 0).
Hypothesis H'4 : (forall mode : nat, (mode < n)%nat -> let q_k : R := q_k'in mode in q_k <= 1).
Hypothesis H'5 : (forall mode : nat, (mode < n)%nat -> let h_k : R := h_k'in mode in let q_k : R := q_k'in mode in h_k * q_k >= q_k).
Hypothesis H'6 : (forall mode : nat, (mode < n)%nat -> let h_k : R := h_k'in mode in let q_k : R := q_k'in mode in h_k * (1 - q_k) <= 1 - q_k).


(* step 1, sign *)
Lemma step'1 :
forall mode : nat, (mode < n)%nat ->
let h_k : R := h_k'in mode in
let q_k : R := q_k'in mode in
1 - q_k >= 0.
Proof using All.
  intros mode mode'in h_k q_k.
  assert (M'1 : h_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'2 : q_k >= 0) by (exact (H'3 mode mode'in)).
  assert (M'3 : q_k <= 1) by (exact (H'4 mode mode'in)).
  assert (M'4 : h_k * q_k >= q_k) by (exact (H'5 mode mode'in)).
  assert (M'5 : h_k * (1 - q_k) <= 1 - q_k) by (exact (H'6 mode mode'in)).
  refine (to_ge _ _ _ _ _ (has_opp _ _ (from_le _ _ M'3)) _); [reflexivity|equal].
Qed.

(* step 2, sign *)
Lemma step'2 :
forall mode : nat, (mode < n)%nat ->
let h_k : R := h_k'in mode in
let q_k : R := q_k'in mode in
2 * q_k >= 0.
Proof using All.
  intros mode mode'in h_k q_k.
  assert (M'1 : h_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'2 : q_k >= 0) by (exact (H'3 mode mode'in)).
  assert (M'3 : q_k <= 1) by (exact (H'4 mode mode'in)).
  assert (M'4 : h_k * q_k >= q_k) by (exact (H'5 mode mode'in)).
  assert (M'5 : h_k * (1 - q_k) <= 1 - q_k) by (exact (H'6 mode mode'in)).
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_ge _ _ M'2)) _); [reflexivity|equal].
Qed.

(* step 3, direct sum *)
Lemma step'3 :
positive_semidefinite (2 * n) Z_.
Proof using All.
  assert (L'1 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'2 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'3 : meq (2 * n) (2 * n) (mtrans Q) Q) by (unfold Q; apply sum_transposed).
  assert (L'4 : meq (2 * n) (2 * n) (mmul (2 * n) Q complex_structure) (mmul (2 * n) complex_structure Q)) by (unfold Q; apply sum_sigma).
  eapply (psd_of_modes n Z_ _ _ (fun mode : nat => let h_k : R := h_k'in mode in let q_k : R := q_k'in mode in q_k) (fun mode : nat => let h_k : R := h_k'in mode in let q_k : R := q_k'in mode in (- q_k))); [mats; in_blocks|].
  intros mode mode'in; cbv beta zeta.
  pose (h_k := h_k'in mode).
  pose (q_k := q_k'in mode).
  assert (M'5 : h_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'6 : q_k >= 0) by (exact (H'3 mode mode'in)).
  assert (M'7 : q_k <= 1) by (exact (H'4 mode mode'in)).
  assert (M'8 : h_k * q_k >= q_k) by (exact (H'5 mode mode'in)).
  assert (M'9 : h_k * (1 - q_k) <= 1 - q_k) by (exact (H'6 mode mode'in)).
  assert (P'10 : 2 * q_k >= 0) by (exact (step'2 mode mode'in)).
  change (h_k'in mode) with h_k.
  change (q_k'in mode) with q_k.
  assert (Low' : 2 * q_k >= 0) by (refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_ge _ _ M'6)) _); [reflexivity|equal]).
  assert (High' : 0 >= 0) by (refine (to_ge _ _ _ _ _ (from_zero (0) ltac:(constant)) _); [reflexivity|equal]).
  split; [equal_complex|split; [equal_complex|split]].
  { apply Rge_le. replace (_ - _) with (2 * q_k) by equal. exact Low'. }
  { apply Rge_le. replace (_ + _) with 0 by equal. exact High'. }
Qed.

(* step 4, direct sum *)
Lemma step'4 :
positive_semidefinite (2 * n) (madd mid (mscale (RtoC (-1)) Q)).
Proof using All.
  assert (L'1 : meq (2 * n) (2 * n) (mtrans Q) Q) by (unfold Q; apply sum_transposed).
  eapply (psd_of_modes n (madd mid (mscale (RtoC (-1)) Q)) _ _ (fun mode : nat => let h_k : R := h_k'in mode in let q_k : R := q_k'in mode in (1 - q_k)) (fun mode : nat => let h_k : R := h_k'in mode in let q_k : R := q_k'in mode in 0)); [mats; in_blocks|].
  intros mode mode'in; cbv beta zeta.
  pose (h_k := h_k'in mode).
  pose (q_k := q_k'in mode).
  assert (M'2 : h_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'3 : q_k >= 0) by (exact (H'3 mode mode'in)).
  assert (M'4 : q_k <= 1) by (exact (H'4 mode mode'in)).
  assert (M'5 : h_k * q_k >= q_k) by (exact (H'5 mode mode'in)).
  assert (M'6 : h_k * (1 - q_k) <= 1 - q_k) by (exact (H'6 mode mode'in)).
  assert (P'7 : 1 - q_k >= 0) by (exact (step'1 mode mode'in)).
  change (h_k'in mode) with h_k.
  change (q_k'in mode) with q_k.
  assert (Low' : 1 - q_k >= 0) by (refine (to_ge _ _ _ _ _ (has_opp _ _ (from_le _ _ M'4)) _); [reflexivity|equal]).
  assert (High' : 1 - q_k >= 0) by (refine (to_ge _ _ _ _ _ (has_opp _ _ (from_le _ _ M'4)) _); [reflexivity|equal]).
  split; [equal_complex|split; [equal_complex|split]].
  { apply Rge_le. replace (_ - _) with (1 - q_k) by equal. exact Low'. }
  { apply Rge_le. replace (_ + _) with (1 - q_k) by equal. exact High'. }
Qed.

(* step 5, rewriting *)
Lemma step'5 :
positive_semidefinite (2 * n) (madd DeltaD M) ->
positive_semidefinite (2 * n) (madd DeltaD M).
Proof using All.
  intros G'1.
  assert (L'1 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'2 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'3 : meq (2 * n) (2 * n) (mtrans H) H) by (unfold H; apply sum_transposed).
  assert (L'4 : meq (2 * n) (2 * n) (mmul (2 * n) H complex_structure) (mmul (2 * n) complex_structure H)) by (unfold H; apply sum_sigma).
  exact G'1.
Qed.

(* step 6, conic sum *)
Lemma step'6 :
positive_semidefinite (2 * n) DeltaD.
Proof using All.
  pose proof (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (psd_gram (2 * n) (2 * n) A)) as W'1. says W'1.
Qed.

(* step 7, trace order: Tr ZM = 2γ Tr Q I − H *)
Lemma step'7 :
positive_semidefinite (2 * n) (madd DeltaD M) ->
(is_real (mtrace (2 * n) DeltaD) /\ is_real (RtoC 2 * RtoC gamma * mtrace (2 * n) (mmul (2 * n) Q H) - RtoC 2 * RtoC gamma * mtrace (2 * n) Q)%C) /\ Re (mtrace (2 * n) DeltaD) >= Re (RtoC 2 * RtoC gamma * mtrace (2 * n) (mmul (2 * n) Q H) - RtoC 2 * RtoC gamma * mtrace (2 * n) Q)%C.
Proof using All.
  intros G'1.
  pose proof (step'5 G'1) as P'1.
  pose proof step'6 as P'2.
  pose proof step'3 as P'3.
  pose proof step'4 as P'4.
  assert (L'5 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'6 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'7 : meq (2 * n) (2 * n) (mtrans H) H) by (unfold H; apply sum_transposed).
  assert (L'8 : meq (2 * n) (2 * n) (mmul (2 * n) H complex_structure) (mmul (2 * n) complex_structure H)) by (unfold H; apply sum_sigma).
  assert (L'9 : meq (2 * n) (2 * n) (mtrans Q) Q) by (unfold Q; apply sum_transposed).
  assert (L'10 : meq (2 * n) (2 * n) (mmul (2 * n) Q complex_structure) (mmul (2 * n) complex_structure Q)) by (unfold Q; apply sum_sigma).
  assert (L'11 : meq (2 * n) (2 * n) (mmul (2 * n) H Q) (mmul (2 * n) Q H)) by (unfold H, Q; apply sums_commute).
  assert (C'12 : is_real (mtrace (2 * n) DeltaD)) by (real_of_matrices).
  assert (C'13 : is_real (RtoC 2 * RtoC gamma * mtrace (2 * n) (mmul (2 * n) Q H) - RtoC 2 * RtoC gamma * mtrace (2 * n) Q)%C) by (real_of_matrices).
  split; [all_known|].
  apply (larger (mtrace (2 * n) DeltaD) (RtoC 2 * RtoC gamma * mtrace (2 * n) (mmul (2 * n) Q H) - RtoC 2 * RtoC gamma * mtrace (2 * n) Q)%C (RtoC 1 * mtrace (2 * n) (mmul (2 * n) Z_ (madd DeltaD M)) + (RtoC 1 * mtrace (2 * n) (mmul (2 * n) (madd mid (mscale (RtoC (-1)) Q)) DeltaD)))%C); [equal_traces|exact (nonneg_plus _ _ (nonneg_scale 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (trace_product_nonneg (2 * n) Z_ (madd DeltaD M) P'3 G'1)) (nonneg_scale 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (trace_product_nonneg (2 * n) (madd mid (mscale (RtoC (-1)) Q)) DeltaD P'4 P'2)))].
Qed.

(* step 8, sign *)
Lemma step'8 :
forall mode : nat, (mode < n)%nat ->
let h_k : R := h_k'in mode in
let q_k : R := q_k'in mode in
2 * gamma * (h_k * q_k - q_k) >= 0.
Proof using All.
  intros mode mode'in h_k q_k.
  assert (M'1 : h_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'2 : q_k >= 0) by (exact (H'3 mode mode'in)).
  assert (M'3 : q_k <= 1) by (exact (H'4 mode mode'in)).
  assert (M'4 : h_k * q_k >= q_k) by (exact (H'5 mode mode'in)).
  assert (M'5 : h_k * (1 - q_k) <= 1 - q_k) by (exact (H'6 mode mode'in)).
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_ge _ _ H'1)) (from_ge _ _ M'4)) _); [reflexivity|equal].
Qed.

(* step 9, sign *)
Lemma step'9 :
forall mode : nat, (mode < n)%nat ->
let h_k : R := h_k'in mode in
let q_k : R := q_k'in mode in
2 * gamma * (h_k * q_k - h_k - q_k + 1) >= 0.
Proof using All.
  intros mode mode'in h_k q_k.
  assert (M'1 : h_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'2 : q_k >= 0) by (exact (H'3 mode mode'in)).
  assert (M'3 : q_k <= 1) by (exact (H'4 mode mode'in)).
  assert (M'4 : h_k * q_k >= q_k) by (exact (H'5 mode mode'in)).
  assert (M'5 : h_k * (1 - q_k) <= 1 - q_k) by (exact (H'6 mode mode'in)).
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_ge _ _ H'1)) (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_le _ _ M'5))) _); [reflexivity|equal].
Qed.

(* step 10, sign *)
Lemma step'10 :
forall mode : nat, (mode < n)%nat ->
let h_k : R := h_k'in mode in
let q_k : R := q_k'in mode in
2 * gamma * h_k + 2 * gamma * (h_k * q_k - q_k) >= 0.
Proof using All.
  intros mode mode'in h_k q_k.
  assert (M'1 : h_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'2 : q_k >= 0) by (exact (H'3 mode mode'in)).
  assert (M'3 : q_k <= 1) by (exact (H'4 mode mode'in)).
  assert (M'4 : h_k * q_k >= q_k) by (exact (H'5 mode mode'in)).
  assert (M'5 : h_k * (1 - q_k) <= 1 - q_k) by (exact (H'6 mode mode'in)).
  refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_ge _ _ H'1)) (from_ge _ _ M'1)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_ge _ _ H'1)) (from_ge _ _ M'4))) _); [reflexivity|equal].
Qed.

(* step 11, direct sum *)
Lemma step'11 :
positive_semidefinite (2 * n) DeltaD_star.
Proof using All.
  assert (L'1 : meq (2 * n) (2 * n) (mtrans H) H) by (unfold H; apply sum_transposed).
  assert (L'2 : meq (2 * n) (2 * n) (mtrans Q) Q) by (unfold Q; apply sum_transposed).
  assert (L'3 : meq (2 * n) (2 * n) (mmul (2 * n) H Q) (mmul (2 * n) Q H)) by (unfold H, Q; apply sums_commute).
  eapply (psd_of_modes n DeltaD_star _ _ (fun mode : nat => let h_k : R := h_k'in mode in let q_k : R := q_k'in mode in (2 * gamma * (h_k * q_k - q_k))) (fun mode : nat => let h_k : R := h_k'in mode in let q_k : R := q_k'in mode in 0)); [mats; in_blocks|].
  intros mode mode'in; cbv beta zeta.
  pose (h_k := h_k'in mode).
  pose (q_k := q_k'in mode).
  assert (M'4 : h_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'5 : q_k >= 0) by (exact (H'3 mode mode'in)).
  assert (M'6 : q_k <= 1) by (exact (H'4 mode mode'in)).
  assert (M'7 : h_k * q_k >= q_k) by (exact (H'5 mode mode'in)).
  assert (M'8 : h_k * (1 - q_k) <= 1 - q_k) by (exact (H'6 mode mode'in)).
  assert (P'9 : 2 * gamma * (h_k * q_k - q_k) >= 0) by (exact (step'8 mode mode'in)).
  assert (P'10 : 2 * gamma * (h_k * q_k - h_k - q_k + 1) >= 0) by (exact (step'9 mode mode'in)).
  assert (P'11 : 2 * gamma * h_k + 2 * gamma * (h_k * q_k - q_k) >= 0) by (exact (step'10 mode mode'in)).
  change (h_k'in mode) with h_k.
  change (q_k'in mode) with q_k.
  assert (Low' : 2 * gamma * (h_k * q_k - q_k) >= 0) by (refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_ge _ _ P'9))) _); [reflexivity|equal]).
  assert (High' : 2 * gamma * (h_k * q_k - q_k) >= 0) by (refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_ge _ _ P'9))) _); [reflexivity|equal]).
  split; [equal_complex|split; [equal_complex|split]].
  { apply Rge_le. replace (_ - _) with (2 * gamma * (h_k * q_k - q_k)) by equal. exact Low'. }
  { apply Rge_le. replace (_ + _) with (2 * gamma * (h_k * q_k - q_k)) by equal. exact High'. }
Qed.

(* step 12, direct sum *)
Lemma step'12 :
positive_semidefinite (2 * n) (madd DeltaD_star (mscale (RtoC gamma) (madd mid (mscale Ci (mmul (2 * n) (madd (mscale (RtoC (-1)) mid) (mscale (RtoC 2) H)) sigma))))).
Proof using All.
  assert (L'1 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'2 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'3 : meq (2 * n) (2 * n) (mtrans H) H) by (unfold H; apply sum_transposed).
  assert (L'4 : meq (2 * n) (2 * n) (mmul (2 * n) H complex_structure) (mmul (2 * n) complex_structure H)) by (unfold H; apply sum_sigma).
  assert (L'5 : meq (2 * n) (2 * n) (mtrans Q) Q) by (unfold Q; apply sum_transposed).
  assert (L'6 : meq (2 * n) (2 * n) (mmul (2 * n) Q complex_structure) (mmul (2 * n) complex_structure Q)) by (unfold Q; apply sum_sigma).
  assert (L'7 : meq (2 * n) (2 * n) (mmul (2 * n) H Q) (mmul (2 * n) Q H)) by (unfold H, Q; apply sums_commute).
  eapply (psd_of_modes n (madd DeltaD_star (mscale (RtoC gamma) (madd mid (mscale Ci (mmul (2 * n) (madd (mscale (RtoC (-1)) mid) (mscale (RtoC 2) H)) sigma))))) _ _ (fun mode : nat => let h_k : R := h_k'in mode in let q_k : R := q_k'in mode in (gamma * h_k + gamma * (h_k * q_k - q_k) + gamma * (h_k * q_k - h_k - q_k + 1))) (fun mode : nat => let h_k : R := h_k'in mode in let q_k : R := q_k'in mode in (gamma * h_k + gamma * (h_k * q_k - q_k) - gamma * (h_k * q_k - h_k - q_k + 1)))); [mats; in_blocks|].
  intros mode mode'in; cbv beta zeta.
  pose (h_k := h_k'in mode).
  pose (q_k := q_k'in mode).
  assert (M'8 : h_k >= 0) by (exact (H'2 mode mode'in)).
  assert (M'9 : q_k >= 0) by (exact (H'3 mode mode'in)).
  assert (M'10 : q_k <= 1) by (exact (H'4 mode mode'in)).
  assert (M'11 : h_k * q_k >= q_k) by (exact (H'5 mode mode'in)).
  assert (M'12 : h_k * (1 - q_k) <= 1 - q_k) by (exact (H'6 mode mode'in)).
  assert (P'13 : 2 * gamma * (h_k * q_k - q_k) >= 0) by (exact (step'8 mode mode'in)).
  assert (P'14 : 2 * gamma * (h_k * q_k - h_k - q_k + 1) >= 0) by (exact (step'9 mode mode'in)).
  assert (P'15 : 2 * gamma * h_k + 2 * gamma * (h_k * q_k - q_k) >= 0) by (exact (step'10 mode mode'in)).
  change (h_k'in mode) with h_k.
  change (q_k'in mode) with q_k.
  assert (Low' : 2 * gamma * (h_k * q_k - h_k - q_k + 1) >= 0) by (refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_ge _ _ P'14))) _); [reflexivity|equal]).
  assert (High' : 2 * gamma * h_k + 2 * gamma * (h_k * q_k - q_k) >= 0) by (refine (to_ge _ _ _ _ _ (from_ge _ _ P'15) _); [reflexivity|equal]).
  split; [equal_complex|split; [equal_complex|split]].
  { apply Rge_le. replace (_ - _) with (2 * gamma * (h_k * q_k - h_k - q_k + 1)) by equal. exact Low'. }
  { apply Rge_le. replace (_ + _) with (2 * gamma * h_k + 2 * gamma * (h_k * q_k - q_k)) by equal. exact High'. }
Qed.

(* step 13, rewriting: Yσ + σY = 0 *)
Lemma step'13 :
positive_semidefinite (2 * n) (madd DeltaD_star M).
Proof using All.
  pose proof step'12 as P'1.
  assert (L'2 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'3 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'4 : meq (2 * n) (2 * n) (mtrans H) H) by (unfold H; apply sum_transposed).
  assert (L'5 : meq (2 * n) (2 * n) (mmul (2 * n) H complex_structure) (mmul (2 * n) complex_structure H)) by (unfold H; apply sum_sigma).
  assert (L'6 : meq (2 * n) (2 * n) (mtrans Q) Q) by (unfold Q; apply sum_transposed).
  assert (L'7 : meq (2 * n) (2 * n) (mmul (2 * n) Q complex_structure) (mmul (2 * n) complex_structure Q)) by (unfold Q; apply sum_sigma).
  assert (L'8 : meq (2 * n) (2 * n) (mmul (2 * n) H Q) (mmul (2 * n) Q H)) by (unfold H, Q; apply sums_commute).
  pose proof P'1 as W'9. says W'9.
Qed.

(* step 14, identity *)
Lemma step'14 :
mtrace (2 * n) DeltaD_star = (RtoC 2 * RtoC gamma * mtrace (2 * n) (mmul (2 * n) Q H) - RtoC 2 * RtoC gamma * mtrace (2 * n) Q)%C.
Proof using All.
  assert (L'1 : meq (2 * n) (2 * n) (mtrans H) H) by (unfold H; apply sum_transposed).
  assert (L'2 : meq (2 * n) (2 * n) (mtrans Q) Q) by (unfold Q; apply sum_transposed).
  assert (L'3 : meq (2 * n) (2 * n) (mmul (2 * n) H Q) (mmul (2 * n) Q H)) by (unfold H, Q; apply sums_commute).
  first [equal_complex|equal_traces].
Qed.

(* step 15, introduction *)
Lemma step'15 :
(positive_semidefinite (2 * n) DeltaD_star /\ positive_semidefinite (2 * n) (madd DeltaD_star M) /\ mtrace (2 * n) DeltaD_star = (RtoC 2 * RtoC gamma * mtrace (2 * n) (mmul (2 * n) Q H) - RtoC 2 * RtoC gamma * mtrace (2 * n) Q)%C).
Proof using All.
  pose proof step'11 as P'1.
  pose proof step'13 as P'2.
  pose proof step'14 as P'3.
  split; [exact P'1|].
  split; [exact P'2|].
  exact P'3.
Qed.

End derivation.

(** * bound *)

Module bound.
Import Statement.bound.

Theorem proof : claim.
Proof.
  intros n n'positive sigma B_entries B'symmetry B A_entries A gamma h_k'in q_k'in H Q W K_B M DeltaD H'1 H'2 H'3 H'4 H'5 H'6 G'1.
  exact (step'7 n n'positive B_entries B'symmetry A_entries gamma h_k'in q_k'in H'1 H'2 H'3 H'4 H'5 H'6 G'1).
Qed.

End bound.

(** * optimum *)

Module optimum.
Import Statement.optimum.

Theorem proof : claim.
Proof.
  intros n n'positive sigma B_entries B'symmetry B gamma h_k'in q_k'in H Q W K_B M DeltaD_star H'1 H'2 H'3 H'4 H'5 H'6.
  exact (step'15 n n'positive B_entries B'symmetry (fun _ _ : nat => 0) gamma h_k'in q_k'in H'1 H'2 H'3 H'4 H'5 H'6).
Qed.

End optimum.

(** * What all of them assume *)

Definition proofs := (bound.proof, optimum.proof, I).

Print Assumptions proofs.
