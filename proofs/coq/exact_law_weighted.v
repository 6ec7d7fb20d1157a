(** exact-law-weighted: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic exact_law_weighted; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module heating.
Definition claim : Prop :=
  forall nu a b nu_t f g k_11 k_12 k_21 k_22 : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC nu; RtoC 0]; [RtoC 0; RtoC nu]] in
  let W : mat := of_rows [[RtoC a; RtoC 0]; [RtoC 0; RtoC b]] in
  let V_t : mat := of_rows [[RtoC (f + nu_t); RtoC g]; [RtoC g; RtoC (- f + nu_t)]] in
  let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
  let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
  let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
  let omega : R := a / 2 + b / 2 in
  let rho : R := sqrt (a * b * (nu ^ 2 - 1) + omega ^ 2) in
  let rho_defined : Prop := 0 <= a * b * (nu ^ 2 - 1) + omega ^ 2 in
  let D_up : mat := of_rows [[RtoC (nu_t * (b + (omega + rho) / (nu ^ 2 - 1)) / rho); RtoC 0]; [RtoC 0; RtoC (nu_t * (a + (omega + rho) / (nu ^ 2 - 1)) / rho)]] in
  let D_up_defined : Prop := rho_defined /\ nu ^ 2 - 1 <> 0 /\ rho <> 0 in
  let K_up : mat := mscale (RtoC (1 / 2)) (mmul 2 (madd (mscale (RtoC (-1)) D_up) (mscale (RtoC (-1)) V_t)) (minv 2 V)) in
  let K_up_defined : Prop := D_up_defined /\ mdet 2 V <> RtoC 0 in
  nu > 1 ->
  a > 0 ->
  b > 0 ->
  nu_t >= 0 ->
  (
    let feasible := fun k_11 k_12 k_21 k_22 : R => let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in positive_semidefinite 2 M_rev in
    let objective := fun k_11 k_12 k_21 k_22 : R => let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in Re (mtrace 2 (mmul 2 W D_rev)) in
    let objective_defined := fun k_11 k_12 k_21 k_22 : R => let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in is_real (mtrace 2 (mmul 2 W D_rev)) in
    (rho_defined) /\
    (nu ^ 2 - 1 <> 0) /\
    (K_up_defined) /\
    (is_real (K_up 0%nat 0%nat)) /\
    (is_real (K_up 0%nat 1%nat)) /\
    (is_real (K_up 1%nat 0%nat)) /\
    (is_real (K_up 1%nat 1%nat)) /\
    (forall k_11 k_12 k_21 k_22 : R, feasible k_11 k_12 k_21 k_22 -> objective_defined k_11 k_12 k_21 k_22 /\ 2 * nu_t * (omega + rho) / (nu ^ 2 - 1) <= objective k_11 k_12 k_21 k_22) /\
    (let best_feasible := feasible (Re (K_up 0%nat 0%nat)) (Re (K_up 0%nat 1%nat)) (Re (K_up 1%nat 0%nat)) (Re (K_up 1%nat 1%nat)) in
    best_feasible /\ objective_defined (Re (K_up 0%nat 0%nat)) (Re (K_up 0%nat 1%nat)) (Re (K_up 1%nat 0%nat)) (Re (K_up 1%nat 1%nat)) /\
    objective (Re (K_up 0%nat 0%nat)) (Re (K_up 0%nat 1%nat)) (Re (K_up 1%nat 0%nat)) (Re (K_up 1%nat 1%nat)) = 2 * nu_t * (omega + rho) / (nu ^ 2 - 1))).
End heating.

Module cooling.
Definition claim : Prop :=
  forall nu a b nu_t f g k_11 k_12 k_21 k_22 : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC nu; RtoC 0]; [RtoC 0; RtoC nu]] in
  let W : mat := of_rows [[RtoC a; RtoC 0]; [RtoC 0; RtoC b]] in
  let V_t : mat := of_rows [[RtoC (f + nu_t); RtoC g]; [RtoC g; RtoC (- f + nu_t)]] in
  let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
  let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
  let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
  let omega : R := a / 2 + b / 2 in
  let rho : R := sqrt (a * b * (nu ^ 2 - 1) + omega ^ 2) in
  let rho_defined : Prop := 0 <= a * b * (nu ^ 2 - 1) + omega ^ 2 in
  let D_down : mat := of_rows [[RtoC (- nu_t * (b + (omega - rho) / (nu ^ 2 - 1)) / rho); RtoC 0]; [RtoC 0; RtoC (- nu_t * (a + (omega - rho) / (nu ^ 2 - 1)) / rho)]] in
  let D_down_defined : Prop := rho_defined /\ nu ^ 2 - 1 <> 0 /\ rho <> 0 in
  let K_down : mat := mscale (RtoC (1 / 2)) (mmul 2 (madd (mscale (RtoC (-1)) D_down) (mscale (RtoC (-1)) V_t)) (minv 2 V)) in
  let K_down_defined : Prop := D_down_defined /\ mdet 2 V <> RtoC 0 in
  nu > 1 ->
  a > 0 ->
  b > 0 ->
  nu_t <= 0 ->
  (
    let feasible := fun k_11 k_12 k_21 k_22 : R => let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in positive_semidefinite 2 M_rev in
    let objective := fun k_11 k_12 k_21 k_22 : R => let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in Re (mtrace 2 (mmul 2 W D_rev)) in
    let objective_defined := fun k_11 k_12 k_21 k_22 : R => let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in is_real (mtrace 2 (mmul 2 W D_rev)) in
    (rho_defined) /\
    (nu ^ 2 - 1 <> 0) /\
    (K_down_defined) /\
    (is_real (K_down 0%nat 0%nat)) /\
    (is_real (K_down 0%nat 1%nat)) /\
    (is_real (K_down 1%nat 0%nat)) /\
    (is_real (K_down 1%nat 1%nat)) /\
    (forall k_11 k_12 k_21 k_22 : R, feasible k_11 k_12 k_21 k_22 -> objective_defined k_11 k_12 k_21 k_22 /\ 2 * nu_t * (omega - rho) / (nu ^ 2 - 1) <= objective k_11 k_12 k_21 k_22) /\
    (let best_feasible := feasible (Re (K_down 0%nat 0%nat)) (Re (K_down 0%nat 1%nat)) (Re (K_down 1%nat 0%nat)) (Re (K_down 1%nat 1%nat)) in
    best_feasible /\ objective_defined (Re (K_down 0%nat 0%nat)) (Re (K_down 0%nat 1%nat)) (Re (K_down 1%nat 0%nat)) (Re (K_down 1%nat 1%nat)) /\
    objective (Re (K_down 0%nat 0%nat)) (Re (K_down 0%nat 1%nat)) (Re (K_down 1%nat 0%nat)) (Re (K_down 1%nat 1%nat)) = 2 * nu_t * (omega - rho) / (nu ^ 2 - 1))).
End cooling.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic.

Section derivation.
Variable nu : R.
Variable a : R.
Variable b : R.
Variable nu_t : R.
Variable f : R.
Variable g : R.
Let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]].
Let V : mat := of_rows [[RtoC nu; RtoC 0]; [RtoC 0; RtoC nu]].
Let W : mat := of_rows [[RtoC a; RtoC 0]; [RtoC 0; RtoC b]].
Let V_t : mat := of_rows [[RtoC (f + nu_t); RtoC g]; [RtoC g; RtoC (- f + nu_t)]].
Let omega : R := a / 2 + b / 2.
Let rho : R := sqrt (a * b * (nu ^ 2 - 1) + omega ^ 2).
Let rho_defined : Prop := 0 <= a * b * (nu ^ 2 - 1) + omega ^ 2.
Let D_up : mat := of_rows [[RtoC (nu_t * (b + (omega + rho) / (nu ^ 2 - 1)) / rho); RtoC 0]; [RtoC 0; RtoC (nu_t * (a + (omega + rho) / (nu ^ 2 - 1)) / rho)]].
Let D_up_defined : Prop := rho_defined /\ nu ^ 2 - 1 <> 0 /\ rho <> 0.
Let K_up : mat := mscale (RtoC (1 / 2)) (mmul 2 (madd (mscale (RtoC (-1)) D_up) (mscale (RtoC (-1)) V_t)) (minv 2 V)).
Let K_up_defined : Prop := D_up_defined /\ mdet 2 V <> RtoC 0.
Let M_up : mat := madd D_up (mscale Ci (madd (mmul 2 K_up sigma) (mmul 2 sigma (mtrans K_up)))).
Let M_up_defined : Prop := D_up_defined /\ K_up_defined.
Let D_down : mat := of_rows [[RtoC (- nu_t * (b + (omega - rho) / (nu ^ 2 - 1)) / rho); RtoC 0]; [RtoC 0; RtoC (- nu_t * (a + (omega - rho) / (nu ^ 2 - 1)) / rho)]].
Let D_down_defined : Prop := rho_defined /\ nu ^ 2 - 1 <> 0 /\ rho <> 0.
Let K_down : mat := mscale (RtoC (1 / 2)) (mmul 2 (madd (mscale (RtoC (-1)) D_down) (mscale (RtoC (-1)) V_t)) (minv 2 V)).
Let K_down_defined : Prop := D_down_defined /\ mdet 2 V <> RtoC 0.
Let M_down : mat := madd D_down (mscale Ci (madd (mmul 2 K_down sigma) (mmul 2 sigma (mtrans K_down)))).
Let M_down_defined : Prop := D_down_defined /\ K_down_defined.
Hypothesis H'1 : nu > 1.
Hypothesis H'2 : a > 0.
Hypothesis H'3 : b > 0.

Lemma V_t'read :
  (entries_as 2 2 V_t (of_rows [[RtoC (f + nu_t); RtoC g]; [RtoC g; RtoC (- f + nu_t)]])).
Proof using All.
  assert (M'1 : entries_as 2 2 V_t (of_rows [[RtoC (f + nu_t); RtoC g]; [RtoC g; RtoC (- f + nu_t)]])) by (unfold entries_as, V_t; equal_entries).
  all_known.
Qed.

Lemma omega'read :
  (reads_as omega ((1/2) * a + (1/2) * b)).
Proof using All.
  assert (E'1 : reads_as omega ((1/2) * a + (1/2) * b)) by (unfold reads_as, omega; equal).
  all_known.
Qed.

Lemma rho'read :
  (reads_as (sqrt (a * b * (nu ^ 2 - 1) + omega ^ 2)) (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2))) /\
  (0 <= a * b * (nu ^ 2 - 1) + omega ^ 2) /\
  (rho_defined) /\
  (reads_as rho (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2))).
Proof using All.
  pose proof omega'read as E'1.
  assert (E'2 : reads_as (sqrt (a * b * (nu ^ 2 - 1) + omega ^ 2)) (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (C'3 : 0 <= a * b * (nu ^ 2 - 1) + omega ^ 2) by (apply Rge_le; refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_gt _ _ H'2)) (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_gt _ _ H'3))) eq_refl)) eq_refl) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ H'2) (from_gt _ _ H'3)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))))) _); [reflexivity|equal]).
  assert (C'4 : rho_defined) by (unfold rho_defined; all_known).
  assert (E'5 : reads_as rho (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2))) by (unfold reads_as, rho; equal).
  all_known.
Qed.

Lemma D_up'read :
  ((nu ^ 2 - 1) <> 0) /\
  ((nu - 1) <> 0) /\
  ((nu + 1) <> 0) /\
  (nu ^ 2 - 1 <> 0) /\
  (rho <> 0) /\
  (D_up_defined) /\
  (entries_as 2 2 D_up (of_rows [[RtoC ((nu ^ 2 * b * nu_t + (1/2) * a * nu_t - (1/2) * b * nu_t + nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1)); RtoC 0]; [RtoC 0; RtoC ((nu ^ 2 * a * nu_t - (1/2) * a * nu_t + (1/2) * b * nu_t + nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1))]])).
Proof using All.
  pose proof omega'read as E'1.
  pose proof rho'read as [E'2 [C'3 [C'4 E'5]]].
  assert (N'6 : (nu ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  assert (N'7 : (nu - 1) <> 0) by (intro Z'; apply N'6; transitivity ((nu - 1) * (nu + 1)); [close|rewrite Z'; ring]).
  assert (N'8 : (nu + 1) <> 0) by (intro Z'; apply N'6; transitivity ((nu + 1) * (nu - 1)); [close|rewrite Z'; ring]).
  assert (C'9 : nu ^ 2 - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  assert (C'10 : rho <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_sqrt _ _ (has_eq _ _ (a * b * (nu ^ 2 - 1) + omega ^ 2) (has_add _ _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_gt _ _ H'2)) (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_gt _ _ H'3))) eq_refl)) eq_refl) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ H'2) (from_gt _ _ H'3)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))))) ltac:(equal)) eq_refl) _) eq_refl); equal).
  assert (C'11 : D_up_defined) by (unfold D_up_defined; all_known).
  assert (M'12 : entries_as 2 2 D_up (of_rows [[RtoC ((nu ^ 2 * b * nu_t + (1/2) * a * nu_t - (1/2) * b * nu_t + nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1)); RtoC 0]; [RtoC 0; RtoC ((nu ^ 2 * a * nu_t - (1/2) * a * nu_t + (1/2) * b * nu_t + nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1))]])) by (unfold entries_as, D_up; equal_entries).
  all_known.
Qed.

Lemma K_up'read :
  ((nu ^ 2) <> 0) /\
  (nu <> 0) /\
  (mdet 2 V <> RtoC 0) /\
  (K_up_defined) /\
  (entries_as 2 2 K_up (of_rows [[RtoC ((- (1/2) * nu ^ 3 * b * nu_t - (1/2) * nu ^ 3 * f * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) - (1/2) * nu ^ 3 * nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) - (1/4) * nu * a * nu_t + (1/4) * nu * b * nu_t + (1/2) * nu * f * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1) / nu ^ 2); RtoC ((- (1/2) * nu * g) / nu ^ 2)]; [RtoC ((- (1/2) * nu * g) / nu ^ 2); RtoC ((- (1/2) * nu ^ 3 * a * nu_t + (1/2) * nu ^ 3 * f * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) - (1/2) * nu ^ 3 * nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) + (1/4) * nu * a * nu_t - (1/4) * nu * b * nu_t - (1/2) * nu * f * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1) / nu ^ 2)]])).
Proof using All.
  pose proof V_t'read as M'1.
  pose proof omega'read as E'2.
  pose proof rho'read as [E'3 [C'4 [C'5 E'6]]].
  pose proof D_up'read as [N'7 [N'8 [N'9 [C'10 [C'11 [C'12 M'13]]]]]].
  assert (N'14 : (nu ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'15 : nu <> 0) by (intro Z'; apply N'14; transitivity (nu * nu); [close|rewrite Z'; ring]).
  assert (C'16 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'17 : K_up_defined) by (unfold K_up_defined; all_known).
  assert (M'18 : entries_as 2 2 K_up (of_rows [[RtoC ((- (1/2) * nu ^ 3 * b * nu_t - (1/2) * nu ^ 3 * f * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) - (1/2) * nu ^ 3 * nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) - (1/4) * nu * a * nu_t + (1/4) * nu * b * nu_t + (1/2) * nu * f * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1) / nu ^ 2); RtoC ((- (1/2) * nu * g) / nu ^ 2)]; [RtoC ((- (1/2) * nu * g) / nu ^ 2); RtoC ((- (1/2) * nu ^ 3 * a * nu_t + (1/2) * nu ^ 3 * f * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) - (1/2) * nu ^ 3 * nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) + (1/4) * nu * a * nu_t - (1/4) * nu * b * nu_t - (1/2) * nu * f * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1) / nu ^ 2)]])) by (unfold entries_as, K_up; equal_entries).
  all_known.
Qed.

Lemma M_up'read :
  (M_up_defined) /\
  (entries_as 2 2 M_up (of_rows [[RtoC ((nu ^ 2 * b * nu_t + (1/2) * a * nu_t - (1/2) * b * nu_t + nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1)); Pair 0 ((- (1/2) * nu ^ 3 * a * nu_t - (1/2) * nu ^ 3 * b * nu_t - nu ^ 3 * nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1) / nu ^ 2)]; [Pair 0 (((1/2) * nu ^ 3 * a * nu_t + (1/2) * nu ^ 3 * b * nu_t + nu ^ 3 * nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1) / nu ^ 2); RtoC ((nu ^ 2 * a * nu_t - (1/2) * a * nu_t + (1/2) * b * nu_t + nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1))]])).
Proof using All.
  pose proof V_t'read as M'1.
  pose proof omega'read as E'2.
  pose proof rho'read as [E'3 [C'4 [C'5 E'6]]].
  pose proof D_up'read as [N'7 [N'8 [N'9 [C'10 [C'11 [C'12 M'13]]]]]].
  pose proof K_up'read as [N'14 [N'15 [C'16 [C'17 M'18]]]].
  assert (C'19 : M_up_defined) by (unfold M_up_defined; all_known).
  assert (M'20 : entries_as 2 2 M_up (of_rows [[RtoC ((nu ^ 2 * b * nu_t + (1/2) * a * nu_t - (1/2) * b * nu_t + nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1)); Pair 0 ((- (1/2) * nu ^ 3 * a * nu_t - (1/2) * nu ^ 3 * b * nu_t - nu ^ 3 * nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1) / nu ^ 2)]; [Pair 0 (((1/2) * nu ^ 3 * a * nu_t + (1/2) * nu ^ 3 * b * nu_t + nu ^ 3 * nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1) / nu ^ 2); RtoC ((nu ^ 2 * a * nu_t - (1/2) * a * nu_t + (1/2) * b * nu_t + nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1))]])) by (unfold entries_as, M_up; equal_entries).
  all_known.
Qed.

Lemma D_down'read :
  ((nu ^ 2 - 1) <> 0) /\
  ((nu - 1) <> 0) /\
  ((nu + 1) <> 0) /\
  (nu ^ 2 - 1 <> 0) /\
  (rho <> 0) /\
  (D_down_defined) /\
  (entries_as 2 2 D_down (of_rows [[RtoC ((- nu ^ 2 * b * nu_t - (1/2) * a * nu_t + (1/2) * b * nu_t + nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1)); RtoC 0]; [RtoC 0; RtoC ((- nu ^ 2 * a * nu_t + (1/2) * a * nu_t - (1/2) * b * nu_t + nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1))]])).
Proof using All.
  pose proof omega'read as E'1.
  pose proof rho'read as [E'2 [C'3 [C'4 E'5]]].
  assert (N'6 : (nu ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  assert (N'7 : (nu - 1) <> 0) by (intro Z'; apply N'6; transitivity ((nu - 1) * (nu + 1)); [close|rewrite Z'; ring]).
  assert (N'8 : (nu + 1) <> 0) by (intro Z'; apply N'6; transitivity ((nu + 1) * (nu - 1)); [close|rewrite Z'; ring]).
  assert (C'9 : nu ^ 2 - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  assert (C'10 : rho <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_sqrt _ _ (has_eq _ _ (a * b * (nu ^ 2 - 1) + omega ^ 2) (has_add _ _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_gt _ _ H'2)) (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_gt _ _ H'3))) eq_refl)) eq_refl) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ H'2) (from_gt _ _ H'3)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))))) ltac:(equal)) eq_refl) _) eq_refl); equal).
  assert (C'11 : D_down_defined) by (unfold D_down_defined; all_known).
  assert (M'12 : entries_as 2 2 D_down (of_rows [[RtoC ((- nu ^ 2 * b * nu_t - (1/2) * a * nu_t + (1/2) * b * nu_t + nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1)); RtoC 0]; [RtoC 0; RtoC ((- nu ^ 2 * a * nu_t + (1/2) * a * nu_t - (1/2) * b * nu_t + nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1))]])) by (unfold entries_as, D_down; equal_entries).
  all_known.
Qed.

Lemma K_down'read :
  ((nu ^ 2) <> 0) /\
  (nu <> 0) /\
  (mdet 2 V <> RtoC 0) /\
  (K_down_defined) /\
  (entries_as 2 2 K_down (of_rows [[RtoC (((1/2) * nu ^ 3 * b * nu_t - (1/2) * nu ^ 3 * f * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) - (1/2) * nu ^ 3 * nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) + (1/4) * nu * a * nu_t - (1/4) * nu * b * nu_t + (1/2) * nu * f * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1) / nu ^ 2); RtoC ((- (1/2) * nu * g) / nu ^ 2)]; [RtoC ((- (1/2) * nu * g) / nu ^ 2); RtoC (((1/2) * nu ^ 3 * a * nu_t + (1/2) * nu ^ 3 * f * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) - (1/2) * nu ^ 3 * nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) - (1/4) * nu * a * nu_t + (1/4) * nu * b * nu_t - (1/2) * nu * f * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1) / nu ^ 2)]])).
Proof using All.
  pose proof V_t'read as M'1.
  pose proof omega'read as E'2.
  pose proof rho'read as [E'3 [C'4 [C'5 E'6]]].
  pose proof D_down'read as [N'7 [N'8 [N'9 [C'10 [C'11 [C'12 M'13]]]]]].
  assert (N'14 : (nu ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'15 : nu <> 0) by (intro Z'; apply N'14; transitivity (nu * nu); [close|rewrite Z'; ring]).
  assert (C'16 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'17 : K_down_defined) by (unfold K_down_defined; all_known).
  assert (M'18 : entries_as 2 2 K_down (of_rows [[RtoC (((1/2) * nu ^ 3 * b * nu_t - (1/2) * nu ^ 3 * f * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) - (1/2) * nu ^ 3 * nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) + (1/4) * nu * a * nu_t - (1/4) * nu * b * nu_t + (1/2) * nu * f * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1) / nu ^ 2); RtoC ((- (1/2) * nu * g) / nu ^ 2)]; [RtoC ((- (1/2) * nu * g) / nu ^ 2); RtoC (((1/2) * nu ^ 3 * a * nu_t + (1/2) * nu ^ 3 * f * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) - (1/2) * nu ^ 3 * nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) - (1/4) * nu * a * nu_t + (1/4) * nu * b * nu_t - (1/2) * nu * f * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1) / nu ^ 2)]])) by (unfold entries_as, K_down; equal_entries).
  all_known.
Qed.

Lemma M_down'read :
  (M_down_defined) /\
  (entries_as 2 2 M_down (of_rows [[RtoC ((- nu ^ 2 * b * nu_t - (1/2) * a * nu_t + (1/2) * b * nu_t + nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1)); Pair 0 (((1/2) * nu ^ 3 * a * nu_t + (1/2) * nu ^ 3 * b * nu_t - nu ^ 3 * nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1) / nu ^ 2)]; [Pair 0 ((- (1/2) * nu ^ 3 * a * nu_t - (1/2) * nu ^ 3 * b * nu_t + nu ^ 3 * nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1) / nu ^ 2); RtoC ((- nu ^ 2 * a * nu_t + (1/2) * a * nu_t - (1/2) * b * nu_t + nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1))]])).
Proof using All.
  pose proof V_t'read as M'1.
  pose proof omega'read as E'2.
  pose proof rho'read as [E'3 [C'4 [C'5 E'6]]].
  pose proof D_down'read as [N'7 [N'8 [N'9 [C'10 [C'11 [C'12 M'13]]]]]].
  pose proof K_down'read as [N'14 [N'15 [C'16 [C'17 M'18]]]].
  assert (C'19 : M_down_defined) by (unfold M_down_defined; all_known).
  assert (M'20 : entries_as 2 2 M_down (of_rows [[RtoC ((- nu ^ 2 * b * nu_t - (1/2) * a * nu_t + (1/2) * b * nu_t + nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1)); Pair 0 (((1/2) * nu ^ 3 * a * nu_t + (1/2) * nu ^ 3 * b * nu_t - nu ^ 3 * nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1) / nu ^ 2)]; [Pair 0 ((- (1/2) * nu ^ 3 * a * nu_t - (1/2) * nu ^ 3 * b * nu_t + nu ^ 3 * nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1) / nu ^ 2); RtoC ((- nu ^ 2 * a * nu_t + (1/2) * a * nu_t - (1/2) * b * nu_t + nu_t * sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) / (nu ^ 2 - 1))]])) by (unfold entries_as, M_down; equal_entries).
  all_known.
Qed.

(* step 1, sign *)
Lemma step'1 :
nu ^ 2 - 1 > 0.
Proof using All.
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) (from_gt _ _ H'1)) _); [reflexivity|equal].
Qed.

(* step 2, sign *)
Lemma step'2 :
a * b * (nu ^ 2 - 1) + omega ^ 2 > 0.
Proof using All.
  pose proof omega'read as E'1.
  pose proof step'1 as P'2.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ H'2) (from_gt _ _ H'3)) eq_refl)) eq_refl)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ H'2) (from_gt _ _ H'3)) (from_gt _ _ P'2))) _); [reflexivity|equal].
Qed.

(* step 3, sign *)
Lemma step'3 :
rho_defined /\ rho > 0.
Proof using All.
  pose proof omega'read as E'1.
  pose proof rho'read as [E'2 [C'3 [C'4 E'5]]].
  pose proof step'2 as P'6.
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_sqrt _ _ (has_eq _ _ (a * b * (nu ^ 2 - 1) + omega ^ 2) (from_gt _ _ P'6) ltac:(equal)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 4, sign *)
Lemma step'4 :
rho_defined /\ a * (nu ^ 2 - 1) + a / 2 + b / 2 + rho > 0.
Proof using All.
  pose proof omega'read as E'1.
  pose proof rho'read as [E'2 [C'3 [C'4 E'5]]].
  pose proof step'1 as P'6.
  pose proof step'2 as P'7.
  pose proof step'3 as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ H'2) (from_gt _ _ P'6)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_gt _ _ H'2)) (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_gt _ _ H'3)))) (from_gt _ _ Q'10)) _); [reflexivity|equal].
Qed.

(* step 5, sign *)
Lemma step'5 :
rho_defined /\ a * (nu ^ 2 - 1) + a / 2 + b / 2 - rho > 0.
Proof using All.
  pose proof omega'read as E'1.
  pose proof rho'read as [E'2 [C'3 [C'4 E'5]]].
  pose proof step'4 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'1 as P'9.
  pose proof step'2 as P'10.
  pose proof step'3 as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  try assert (N'14 : (nu ^ 2 * a - (1/2) * a + (1/2) * b + sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ Q'8)) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl)) (has_inverse _ _ (from_gt _ _ Q'8) eq_refl)) (from_gt _ _ P'9)) _); [reflexivity|equal].
Qed.

(* step 6, sign *)
Lemma step'6 :
(rho_defined /\ a ^ 2 <> 0 /\ nu ^ 2 <> 0) /\ (a * (nu ^ 2 - 1) + a / 2 + b / 2 - rho) / (a ^ 2 * nu ^ 2) >= 0.
Proof using All.
  pose proof omega'read as E'1.
  pose proof rho'read as [E'2 [C'3 [C'4 E'5]]].
  pose proof step'1 as P'6.
  pose proof step'2 as P'7.
  pose proof step'3 as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof step'4 as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof step'5 as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  try assert (N'17 : a <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  try assert (N'18 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'19 : a ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl) _) eq_refl); equal).
  assert (C'20 : nu ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl) eq_refl) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (from_gt _ _ Q'16)) _); [reflexivity|equal].
Qed.

(* step 7, conic sum: its determinant is 0 *)
Lemma step'7 :
(rho_defined /\ RtoC (nu ^ 2 - 1) <> RtoC 0 /\ nu ^ 2 - 1 <> 0 /\ mdet 2 V <> RtoC 0) /\ positive_semidefinite 2 (madd W (madd (mscale (Ci * RtoC nu * RtoC (omega + rho) / RtoC (nu ^ 2 - 1))%C sigma) (mscale (RtoC (nu * (omega + rho) / (nu ^ 2 - 1))) (minv 2 V)))).
Proof using All.
  pose proof omega'read as E'1.
  pose proof rho'read as [E'2 [C'3 [C'4 E'5]]].
  pose proof step'6 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'1 as P'9.
  pose proof step'2 as P'10.
  pose proof step'3 as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof step'4 as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof step'5 as P'17.
  pose proof (proj1 P'17) as D'18; pose proof (proj2 P'17) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  assert (N'20 : (nu ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'21 : nu <> 0) by (intro Z'; apply N'20; transitivity (nu * nu); [close|rewrite Z'; ring]).
  try assert (N'22 : a <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'23 : (nu ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  assert (N'24 : (nu - 1) <> 0) by (intro Z'; apply N'23; transitivity ((nu - 1) * (nu + 1)); [close|rewrite Z'; ring]).
  assert (N'25 : (nu + 1) <> 0) by (intro Z'; apply N'23; transitivity ((nu + 1) * (nu - 1)); [close|rewrite Z'; ring]).
  assert (C'26 : RtoC (nu ^ 2 - 1) <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'9) _) eq_refl); equal).
  assert (C'27 : nu ^ 2 - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'9) _) eq_refl); equal).
  assert (C'28 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  pose proof (psd_scale 2 ((a * (nu ^ 2 - 1) + a / 2 + b / 2 - rho) / (a ^ 2 * nu ^ 2)) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl) eq_refl) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (from_gt _ _ Q'19)) _); [reflexivity|equal]) (psd_gram 2 1 (of_rows [[RtoC (a + (omega + rho) / (nu ^ 2 - 1))]; [(- Ci * RtoC nu * RtoC (omega + rho) / RtoC (nu ^ 2 - 1))%C]]))) as W'29. says W'29.
Qed.

(* step 8, rewriting *)
Lemma step'8 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
positive_semidefinite 2 M_rev ->
positive_semidefinite 2 M_rev.
Proof using All.
  pose proof V_t'read as M'1.
  intros k_11 k_12 k_21 k_22 K_rev D_rev M_rev G'1.
  exact G'1.
Qed.

(* step 9, trace order *)
Lemma step'9 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
positive_semidefinite 2 M_rev ->
(is_real (mtrace 2 (mmul 2 W D_rev)) /\ rho_defined /\ nu ^ 2 - 1 <> 0) /\ Re (mtrace 2 (mmul 2 W D_rev)) >= 2 * nu_t * (omega + rho) / (nu ^ 2 - 1).
Proof using All.
  pose proof V_t'read as M'1.
  pose proof omega'read as E'2.
  pose proof rho'read as [E'3 [C'4 [C'5 E'6]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev M_rev G'1.
  pose proof step'7 as P'7.
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof (step'8 k_11 k_12 k_21 k_22 G'1) as P'10.
  pose proof step'1 as P'11.
  pose proof step'2 as P'12.
  pose proof step'3 as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  pose proof step'4 as P'16.
  pose proof (proj1 P'16) as D'17; pose proof (proj2 P'16) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof step'5 as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  assert (N'22 : (nu ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  assert (N'23 : (nu - 1) <> 0) by (intro Z'; apply N'22; transitivity ((nu - 1) * (nu + 1)); [close|rewrite Z'; ring]).
  assert (N'24 : (nu + 1) <> 0) by (intro Z'; apply N'22; transitivity ((nu + 1) * (nu - 1)); [close|rewrite Z'; ring]).
  assert (N'25 : (nu ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'26 : nu <> 0) by (intro Z'; apply N'25; transitivity (nu * nu); [close|rewrite Z'; ring]).
  assert (C'27 : is_real (mtrace 2 (mmul 2 W D_rev))) by (real_number).
  split; [all_known|].
  apply (larger (mtrace 2 (mmul 2 W D_rev)) (RtoC (2 * nu_t * (omega + rho) / (nu ^ 2 - 1))) (RtoC 1 * mtrace 2 (mmul 2 (madd W (madd (mscale (Ci * RtoC nu * RtoC (omega + rho) / RtoC (nu ^ 2 - 1))%C sigma) (mscale (RtoC (nu * (omega + rho) / (nu ^ 2 - 1))) (minv 2 V)))) M_rev))%C); [equal_complex|exact (nonneg_scale 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (trace_product_nonneg 2 (madd W (madd (mscale (Ci * RtoC nu * RtoC (omega + rho) / RtoC (nu ^ 2 - 1))%C sigma) (mscale (RtoC (nu * (omega + rho) / (nu ^ 2 - 1))) (minv 2 V)))) M_rev Q'9 G'1))].
Qed.

(* step 10, sign *)
Lemma step'10 :
nu_t >= 0 ->
(rho_defined /\ a ^ 2 <> 0 /\ nu ^ 2 <> 0 /\ rho <> 0) /\ nu_t * (a * (nu ^ 2 - 1) + a / 2 + b / 2 - rho) / (a ^ 2 * nu ^ 2 * rho) >= 0.
Proof using All.
  pose proof omega'read as E'1.
  pose proof rho'read as [E'2 [C'3 [C'4 E'5]]].
  intros G'1.
  pose proof step'6 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'1 as P'9.
  pose proof step'2 as P'10.
  pose proof step'3 as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof step'4 as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof step'5 as P'17.
  pose proof (proj1 P'17) as D'18; pose proof (proj2 P'17) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  try assert (N'20 : a <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  try assert (N'21 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  try assert (N'22 : (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_sqrt _ _ (has_eq _ _ (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'10)) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'23 : rho <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'13) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_ge _ _ G'1) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (has_inverse _ _ (from_gt _ _ Q'13) eq_refl)) (from_gt _ _ Q'19)) _); [reflexivity|equal].
Qed.

(* step 11, conic sum *)
Lemma step'11 :
nu_t >= 0 ->
M_up_defined /\ positive_semidefinite 2 M_up.
Proof using All.
  pose proof V_t'read as M'1.
  pose proof omega'read as E'2.
  pose proof rho'read as [E'3 [C'4 [C'5 E'6]]].
  pose proof D_up'read as [N'7 [N'8 [N'9 [C'10 [C'11 [C'12 M'13]]]]]].
  pose proof K_up'read as [N'14 [N'15 [C'16 [C'17 M'18]]]].
  pose proof M_up'read as [C'19 M'20].
  intros G'1.
  pose proof (step'10 G'1) as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  pose proof step'1 as P'24.
  pose proof step'2 as P'25.
  pose proof step'3 as P'26.
  pose proof (proj1 P'26) as D'27; pose proof (proj2 P'26) as Q'28.
  pose proof D'27 as D'27'parts; split_up D'27'parts.
  pose proof step'4 as P'29.
  pose proof (proj1 P'29) as D'30; pose proof (proj2 P'29) as Q'31.
  pose proof D'30 as D'30'parts; split_up D'30'parts.
  pose proof step'5 as P'32.
  pose proof (proj1 P'32) as D'33; pose proof (proj2 P'32) as Q'34.
  pose proof D'33 as D'33'parts; split_up D'33'parts.
  try assert (N'35 : a <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  try assert (N'36 : (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_sqrt _ _ (has_eq _ _ (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'25)) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  pose proof (psd_scale 2 (nu_t * (a * (nu ^ 2 - 1) + a / 2 + b / 2 - rho) / (a ^ 2 * nu ^ 2 * rho)) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_ge _ _ Q'23) _); [reflexivity|equal]) (psd_gram 2 1 (of_rows [[(- Ci * RtoC nu * RtoC (omega + rho) / RtoC (nu ^ 2 - 1))%C]; [RtoC (a + (omega + rho) / (nu ^ 2 - 1))]]))) as W'37. says W'37.
Qed.

(* step 12, identity *)
Lemma step'12 :
(D_up_defined /\ rho_defined /\ nu ^ 2 - 1 <> 0) /\ mtrace 2 (mmul 2 W D_up) = RtoC (2 * nu_t * (omega + rho) / (nu ^ 2 - 1)).
Proof using All.
  pose proof omega'read as E'1.
  pose proof rho'read as [E'2 [C'3 [C'4 E'5]]].
  pose proof D_up'read as [N'6 [N'7 [N'8 [C'9 [C'10 [C'11 M'12]]]]]].
  pose proof step'1 as P'13.
  pose proof step'2 as P'14.
  pose proof step'3 as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  pose proof step'4 as P'18.
  pose proof (proj1 P'18) as D'19; pose proof (proj2 P'18) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  pose proof step'5 as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  try assert (N'24 : (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_sqrt _ _ (has_eq _ _ (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'14)) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  first [equal_complex|equal_traces].
Qed.

(* step 13, least value *)
Lemma step'13 :
nu_t >= 0 ->
(
  let feasible := fun k_11 k_12 k_21 k_22 : R => let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in positive_semidefinite 2 M_rev in
  let objective := fun k_11 k_12 k_21 k_22 : R => let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in Re (mtrace 2 (mmul 2 W D_rev)) in
  let objective_defined := fun k_11 k_12 k_21 k_22 : R => let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in is_real (mtrace 2 (mmul 2 W D_rev)) in
  (rho_defined) /\
  (nu ^ 2 - 1 <> 0) /\
  (K_up_defined) /\
  (is_real (K_up 0%nat 0%nat)) /\
  (is_real (K_up 0%nat 1%nat)) /\
  (is_real (K_up 1%nat 0%nat)) /\
  (is_real (K_up 1%nat 1%nat)) /\
  (forall k_11 k_12 k_21 k_22 : R, feasible k_11 k_12 k_21 k_22 -> objective_defined k_11 k_12 k_21 k_22 /\ 2 * nu_t * (omega + rho) / (nu ^ 2 - 1) <= objective k_11 k_12 k_21 k_22) /\
  (let best_feasible := feasible (Re (K_up 0%nat 0%nat)) (Re (K_up 0%nat 1%nat)) (Re (K_up 1%nat 0%nat)) (Re (K_up 1%nat 1%nat)) in
  best_feasible /\ objective_defined (Re (K_up 0%nat 0%nat)) (Re (K_up 0%nat 1%nat)) (Re (K_up 1%nat 0%nat)) (Re (K_up 1%nat 1%nat)) /\
  objective (Re (K_up 0%nat 0%nat)) (Re (K_up 0%nat 1%nat)) (Re (K_up 1%nat 0%nat)) (Re (K_up 1%nat 1%nat)) = 2 * nu_t * (omega + rho) / (nu ^ 2 - 1))).
Proof using All.
  pose proof V_t'read as M'1.
  pose proof omega'read as E'2.
  pose proof rho'read as [E'3 [C'4 [C'5 E'6]]].
  pose proof D_up'read as [N'7 [N'8 [N'9 [C'10 [C'11 [C'12 M'13]]]]]].
  pose proof K_up'read as [N'14 [N'15 [C'16 [C'17 M'18]]]].
  pose proof M_up'read as [C'19 M'20].
  intros G'1.
  pose proof (step'11 G'1) as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  pose proof step'1 as P'24.
  pose proof step'2 as P'25.
  pose proof step'3 as P'26.
  pose proof (proj1 P'26) as D'27; pose proof (proj2 P'26) as Q'28.
  pose proof D'27 as D'27'parts; split_up D'27'parts.
  pose proof step'4 as P'29.
  pose proof (proj1 P'29) as D'30; pose proof (proj2 P'29) as Q'31.
  pose proof D'30 as D'30'parts; split_up D'30'parts.
  pose proof step'5 as P'32.
  pose proof (proj1 P'32) as D'33; pose proof (proj2 P'32) as Q'34.
  pose proof D'33 as D'33'parts; split_up D'33'parts.
  pose proof step'12 as P'35.
  pose proof (proj1 P'35) as D'36; pose proof (proj2 P'35) as Q'37.
  pose proof D'36 as D'36'parts; split_up D'36'parts.
  try assert (N'38 : (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_sqrt _ _ (has_eq _ _ (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'25)) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'39 : is_real (K_up 0%nat 0%nat)) by (real_number).
  assert (C'40 : is_real (K_up 0%nat 1%nat)) by (real_number).
  assert (C'41 : is_real (K_up 1%nat 0%nat)) by (real_number).
  assert (C'42 : is_real (K_up 1%nat 1%nat)) by (real_number).
  intros feasible objective objective_defined.
  split; [all_known|]. split; [all_known|]. split; [all_known|]. split; [all_known|]. split; [all_known|]. split; [all_known|]. split; [all_known|]. split.
  { intros k_11 k_12 k_21 k_22 F'. unfold feasible in F'.
  rename F' into F'1.
  pose proof (step'9 k_11 k_12 k_21 k_22 ltac:(first [exact F'1 | split; [all_known|exact F'1]])) as L'. unfold objective, objective_defined.
  destruct L' as [D' L']. split_up D'. split; [all_known|apply Rge_le; exact L']. }
  cbv zeta. unfold feasible, objective, objective_defined. cbv beta zeta.
  split; [first [meets Q'23 | split; [conditions_alike|first [meets Q'23]]]|].
  split; [first [exact I | conditions_alike]|first [solve [equal] | first [meets Q'37 | split; [conditions_alike|first [meets Q'37]]]]].
Qed.

(* step 14, sign *)
Lemma step'14 :
(rho_defined /\ a ^ 2 <> 0 /\ nu ^ 2 <> 0) /\ (a * (nu ^ 2 - 1) + a / 2 + b / 2 + rho) / (a ^ 2 * nu ^ 2) >= 0.
Proof using All.
  pose proof omega'read as E'1.
  pose proof rho'read as [E'2 [C'3 [C'4 E'5]]].
  pose proof step'1 as P'6.
  pose proof step'2 as P'7.
  pose proof step'3 as P'8.
  pose proof (proj1 P'8) as D'9; pose proof (proj2 P'8) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof step'4 as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof step'5 as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  try assert (N'17 : a <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  try assert (N'18 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'19 : a ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl) _) eq_refl); equal).
  assert (C'20 : nu ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl) eq_refl) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (from_gt _ _ Q'13)) _); [reflexivity|equal].
Qed.

(* step 15, conic sum: its determinant is 0 *)
Lemma step'15 :
(rho_defined /\ RtoC (nu ^ 2 - 1) <> RtoC 0 /\ nu ^ 2 - 1 <> 0 /\ mdet 2 V <> RtoC 0) /\ positive_semidefinite 2 (madd W (madd (mscale (Ci * RtoC nu * RtoC (omega - rho) / RtoC (nu ^ 2 - 1))%C sigma) (mscale (RtoC (nu * (omega - rho) / (nu ^ 2 - 1))) (minv 2 V)))).
Proof using All.
  pose proof omega'read as E'1.
  pose proof rho'read as [E'2 [C'3 [C'4 E'5]]].
  pose proof step'14 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'1 as P'9.
  pose proof step'2 as P'10.
  pose proof step'3 as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof step'4 as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof step'5 as P'17.
  pose proof (proj1 P'17) as D'18; pose proof (proj2 P'17) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  assert (N'20 : (nu ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'21 : nu <> 0) by (intro Z'; apply N'20; transitivity (nu * nu); [close|rewrite Z'; ring]).
  try assert (N'22 : a <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'23 : (nu ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  assert (N'24 : (nu - 1) <> 0) by (intro Z'; apply N'23; transitivity ((nu - 1) * (nu + 1)); [close|rewrite Z'; ring]).
  assert (N'25 : (nu + 1) <> 0) by (intro Z'; apply N'23; transitivity ((nu + 1) * (nu - 1)); [close|rewrite Z'; ring]).
  assert (C'26 : RtoC (nu ^ 2 - 1) <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'9) _) eq_refl); equal).
  assert (C'27 : nu ^ 2 - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'9) _) eq_refl); equal).
  assert (C'28 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  pose proof (psd_scale 2 ((a * (nu ^ 2 - 1) + a / 2 + b / 2 + rho) / (a ^ 2 * nu ^ 2)) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl) eq_refl) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (from_gt _ _ Q'16)) _); [reflexivity|equal]) (psd_gram 2 1 (of_rows [[RtoC (a + (omega - rho) / (nu ^ 2 - 1))]; [(- Ci * RtoC nu * RtoC (omega - rho) / RtoC (nu ^ 2 - 1))%C]]))) as W'29. says W'29.
Qed.

(* step 16, rewriting *)
Lemma step'16 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
positive_semidefinite 2 M_rev ->
positive_semidefinite 2 M_rev.
Proof using All.
  pose proof V_t'read as M'1.
  intros k_11 k_12 k_21 k_22 K_rev D_rev M_rev G'1.
  exact G'1.
Qed.

(* step 17, trace order *)
Lemma step'17 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
positive_semidefinite 2 M_rev ->
(is_real (mtrace 2 (mmul 2 W D_rev)) /\ rho_defined /\ nu ^ 2 - 1 <> 0) /\ Re (mtrace 2 (mmul 2 W D_rev)) >= 2 * nu_t * (omega - rho) / (nu ^ 2 - 1).
Proof using All.
  pose proof V_t'read as M'1.
  pose proof omega'read as E'2.
  pose proof rho'read as [E'3 [C'4 [C'5 E'6]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev M_rev G'1.
  pose proof step'15 as P'7.
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof (step'16 k_11 k_12 k_21 k_22 G'1) as P'10.
  pose proof step'1 as P'11.
  pose proof step'2 as P'12.
  pose proof step'3 as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  pose proof step'4 as P'16.
  pose proof (proj1 P'16) as D'17; pose proof (proj2 P'16) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof step'5 as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  assert (N'22 : (nu ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))))) _) eq_refl); equal).
  assert (N'23 : (nu - 1) <> 0) by (intro Z'; apply N'22; transitivity ((nu - 1) * (nu + 1)); [close|rewrite Z'; ring]).
  assert (N'24 : (nu + 1) <> 0) by (intro Z'; apply N'22; transitivity ((nu + 1) * (nu - 1)); [close|rewrite Z'; ring]).
  assert (N'25 : (nu ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'26 : nu <> 0) by (intro Z'; apply N'25; transitivity (nu * nu); [close|rewrite Z'; ring]).
  assert (C'27 : is_real (mtrace 2 (mmul 2 W D_rev))) by (real_number).
  split; [all_known|].
  apply (larger (mtrace 2 (mmul 2 W D_rev)) (RtoC (2 * nu_t * (omega - rho) / (nu ^ 2 - 1))) (RtoC 1 * mtrace 2 (mmul 2 (madd W (madd (mscale (Ci * RtoC nu * RtoC (omega - rho) / RtoC (nu ^ 2 - 1))%C sigma) (mscale (RtoC (nu * (omega - rho) / (nu ^ 2 - 1))) (minv 2 V)))) M_rev))%C); [equal_complex|exact (nonneg_scale 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_pos (1) ltac:(constant)) _); [reflexivity|equal]) (trace_product_nonneg 2 (madd W (madd (mscale (Ci * RtoC nu * RtoC (omega - rho) / RtoC (nu ^ 2 - 1))%C sigma) (mscale (RtoC (nu * (omega - rho) / (nu ^ 2 - 1))) (minv 2 V)))) M_rev Q'9 G'1))].
Qed.

(* step 18, sign *)
Lemma step'18 :
nu_t <= 0 ->
(rho_defined /\ a ^ 2 <> 0 /\ nu ^ 2 <> 0 /\ rho <> 0) /\ - nu_t * (a * (nu ^ 2 - 1) + a / 2 + b / 2 + rho) / (a ^ 2 * nu ^ 2 * rho) >= 0.
Proof using All.
  pose proof omega'read as E'1.
  pose proof rho'read as [E'2 [C'3 [C'4 E'5]]].
  intros G'1.
  pose proof step'14 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'1 as P'9.
  pose proof step'2 as P'10.
  pose proof step'3 as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof step'4 as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof step'5 as P'17.
  pose proof (proj1 P'17) as D'18; pose proof (proj2 P'17) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  try assert (N'20 : a <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  try assert (N'21 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  try assert (N'22 : (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_sqrt _ _ (has_eq _ _ (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'10)) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'23 : rho <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'13) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_le _ _ G'1)) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (has_inverse _ _ (from_gt _ _ Q'13) eq_refl)) (from_gt _ _ Q'16)) _); [reflexivity|equal].
Qed.

(* step 19, conic sum *)
Lemma step'19 :
nu_t <= 0 ->
M_down_defined /\ positive_semidefinite 2 M_down.
Proof using All.
  pose proof V_t'read as M'1.
  pose proof omega'read as E'2.
  pose proof rho'read as [E'3 [C'4 [C'5 E'6]]].
  pose proof D_down'read as [N'7 [N'8 [N'9 [C'10 [C'11 [C'12 M'13]]]]]].
  pose proof K_down'read as [N'14 [N'15 [C'16 [C'17 M'18]]]].
  pose proof M_down'read as [C'19 M'20].
  intros G'1.
  pose proof (step'18 G'1) as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  pose proof step'1 as P'24.
  pose proof step'2 as P'25.
  pose proof step'3 as P'26.
  pose proof (proj1 P'26) as D'27; pose proof (proj2 P'26) as Q'28.
  pose proof D'27 as D'27'parts; split_up D'27'parts.
  pose proof step'4 as P'29.
  pose proof (proj1 P'29) as D'30; pose proof (proj2 P'29) as Q'31.
  pose proof D'30 as D'30'parts; split_up D'30'parts.
  pose proof step'5 as P'32.
  pose proof (proj1 P'32) as D'33; pose proof (proj2 P'32) as Q'34.
  pose proof D'33 as D'33'parts; split_up D'33'parts.
  try assert (N'35 : a <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  try assert (N'36 : (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_sqrt _ _ (has_eq _ _ (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'25)) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  pose proof (psd_scale 2 (- nu_t * (a * (nu ^ 2 - 1) + a / 2 + b / 2 + rho) / (a ^ 2 * nu ^ 2 * rho)) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (from_ge _ _ Q'23))) _); [reflexivity|equal]) (psd_gram 2 1 (of_rows [[(- Ci * RtoC nu * RtoC (omega - rho) / RtoC (nu ^ 2 - 1))%C]; [RtoC (a + (omega - rho) / (nu ^ 2 - 1))]]))) as W'37. says W'37.
Qed.

(* step 20, identity *)
Lemma step'20 :
(D_down_defined /\ rho_defined /\ nu ^ 2 - 1 <> 0) /\ mtrace 2 (mmul 2 W D_down) = RtoC (2 * nu_t * (omega - rho) / (nu ^ 2 - 1)).
Proof using All.
  pose proof omega'read as E'1.
  pose proof rho'read as [E'2 [C'3 [C'4 E'5]]].
  pose proof D_down'read as [N'6 [N'7 [N'8 [C'9 [C'10 [C'11 M'12]]]]]].
  pose proof step'1 as P'13.
  pose proof step'2 as P'14.
  pose proof step'3 as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  pose proof step'4 as P'18.
  pose proof (proj1 P'18) as D'19; pose proof (proj2 P'18) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  pose proof step'5 as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  try assert (N'24 : (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_sqrt _ _ (has_eq _ _ (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'14)) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  first [equal_complex|equal_traces].
Qed.

(* step 21, least value *)
Lemma step'21 :
nu_t <= 0 ->
(
  let feasible := fun k_11 k_12 k_21 k_22 : R => let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in positive_semidefinite 2 M_rev in
  let objective := fun k_11 k_12 k_21 k_22 : R => let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in Re (mtrace 2 (mmul 2 W D_rev)) in
  let objective_defined := fun k_11 k_12 k_21 k_22 : R => let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in is_real (mtrace 2 (mmul 2 W D_rev)) in
  (rho_defined) /\
  (nu ^ 2 - 1 <> 0) /\
  (K_down_defined) /\
  (is_real (K_down 0%nat 0%nat)) /\
  (is_real (K_down 0%nat 1%nat)) /\
  (is_real (K_down 1%nat 0%nat)) /\
  (is_real (K_down 1%nat 1%nat)) /\
  (forall k_11 k_12 k_21 k_22 : R, feasible k_11 k_12 k_21 k_22 -> objective_defined k_11 k_12 k_21 k_22 /\ 2 * nu_t * (omega - rho) / (nu ^ 2 - 1) <= objective k_11 k_12 k_21 k_22) /\
  (let best_feasible := feasible (Re (K_down 0%nat 0%nat)) (Re (K_down 0%nat 1%nat)) (Re (K_down 1%nat 0%nat)) (Re (K_down 1%nat 1%nat)) in
  best_feasible /\ objective_defined (Re (K_down 0%nat 0%nat)) (Re (K_down 0%nat 1%nat)) (Re (K_down 1%nat 0%nat)) (Re (K_down 1%nat 1%nat)) /\
  objective (Re (K_down 0%nat 0%nat)) (Re (K_down 0%nat 1%nat)) (Re (K_down 1%nat 0%nat)) (Re (K_down 1%nat 1%nat)) = 2 * nu_t * (omega - rho) / (nu ^ 2 - 1))).
Proof using All.
  pose proof V_t'read as M'1.
  pose proof omega'read as E'2.
  pose proof rho'read as [E'3 [C'4 [C'5 E'6]]].
  pose proof D_down'read as [N'7 [N'8 [N'9 [C'10 [C'11 [C'12 M'13]]]]]].
  pose proof K_down'read as [N'14 [N'15 [C'16 [C'17 M'18]]]].
  pose proof M_down'read as [C'19 M'20].
  intros G'1.
  pose proof (step'19 G'1) as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  pose proof step'1 as P'24.
  pose proof step'2 as P'25.
  pose proof step'3 as P'26.
  pose proof (proj1 P'26) as D'27; pose proof (proj2 P'26) as Q'28.
  pose proof D'27 as D'27'parts; split_up D'27'parts.
  pose proof step'4 as P'29.
  pose proof (proj1 P'29) as D'30; pose proof (proj2 P'29) as Q'31.
  pose proof D'30 as D'30'parts; split_up D'30'parts.
  pose proof step'5 as P'32.
  pose proof (proj1 P'32) as D'33; pose proof (proj2 P'32) as Q'34.
  pose proof D'33 as D'33'parts; split_up D'33'parts.
  pose proof step'20 as P'35.
  pose proof (proj1 P'35) as D'36; pose proof (proj2 P'35) as Q'37.
  pose proof D'36 as D'36'parts; split_up D'36'parts.
  try assert (N'38 : (sqrt (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_sqrt _ _ (has_eq _ _ (nu ^ 2 * a * b + (1/4) * a ^ 2 - (1/2) * a * b + (1/4) * b ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ P'25)) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'39 : is_real (K_down 0%nat 0%nat)) by (real_number).
  assert (C'40 : is_real (K_down 0%nat 1%nat)) by (real_number).
  assert (C'41 : is_real (K_down 1%nat 0%nat)) by (real_number).
  assert (C'42 : is_real (K_down 1%nat 1%nat)) by (real_number).
  intros feasible objective objective_defined.
  split; [all_known|]. split; [all_known|]. split; [all_known|]. split; [all_known|]. split; [all_known|]. split; [all_known|]. split; [all_known|]. split.
  { intros k_11 k_12 k_21 k_22 F'. unfold feasible in F'.
  rename F' into F'1.
  pose proof (step'17 k_11 k_12 k_21 k_22 ltac:(first [exact F'1 | split; [all_known|exact F'1]])) as L'. unfold objective, objective_defined.
  destruct L' as [D' L']. split_up D'. split; [all_known|apply Rge_le; exact L']. }
  cbv zeta. unfold feasible, objective, objective_defined. cbv beta zeta.
  split; [first [meets Q'23 | split; [conditions_alike|first [meets Q'23]]]|].
  split; [first [exact I | conditions_alike]|first [solve [equal] | first [meets Q'37 | split; [conditions_alike|first [meets Q'37]]]]].
Qed.

End derivation.

(** * heating *)

Module heating.
Import Statement.heating.

Theorem proof : claim.
Proof.
  intros nu a b nu_t f g k_11 k_12 k_21 k_22 sigma V W V_t K_rev D_rev M_rev omega rho rho_defined D_up D_up_defined K_up K_up_defined H'1 H'2 H'3 G'1.
  exact (step'13 nu a b nu_t f g H'1 H'2 H'3 G'1).
Qed.

End heating.

(** * cooling *)

Module cooling.
Import Statement.cooling.

Theorem proof : claim.
Proof.
  intros nu a b nu_t f g k_11 k_12 k_21 k_22 sigma V W V_t K_rev D_rev M_rev omega rho rho_defined D_down D_down_defined K_down K_down_defined H'1 H'2 H'3 G'1.
  exact (step'21 nu a b nu_t f g H'1 H'2 H'3 G'1).
Qed.

End cooling.

(** * What all of them assume *)

Definition proofs := (heating.proof, cooling.proof, I).

Print Assumptions proofs.
