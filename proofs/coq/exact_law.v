(** exact-law: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic exact_law; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module optimum.
Definition claim : Prop :=
  forall nu v_11 v_12 f_11 f_12 f_22 k_11 k_12 k_21 k_22 : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC ((nu ^ 2 + v_12 ^ 2) / v_11)]] in
  let V_defined : Prop := v_11 <> 0 in
  let V_t : mat := of_rows [[RtoC f_11; RtoC f_12]; [RtoC f_12; RtoC f_22]] in
  let nu_t : R := Re (RtoC nu * mtrace 2 (mmul 2 (minv 2 V) V_t) / RtoC 2)%C in
  let nu_t_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ is_real (RtoC nu * mtrace 2 (mmul 2 (minv 2 V) V_t) / RtoC 2)%C in
  let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
  let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
  let D_rev_defined : Prop := V_defined in
  let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
  let M_rev_defined : Prop := D_rev_defined in
  let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
  let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
  let T_star : R := Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1))) in
  let T_star_defined : Prop := nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0 in
  let D_star : mat := mscale (RtoC (T_star / 2)) V in
  let D_star_defined : Prop := T_star_defined /\ V_defined in
  let K_star : mat := mscale (RtoC (1 / 2)) (mmul 2 (madd (mscale (RtoC (-1)) D_star) (mscale (RtoC (-1)) V_t)) (minv 2 V)) in
  let K_star_defined : Prop := D_star_defined /\ V_defined /\ mdet 2 V <> RtoC 0 in
  nu > 1 ->
  v_11 > 0 ->
  (
    let feasible := fun k_11 k_12 k_21 k_22 : R => let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let D_rev_defined : Prop := V_defined in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in let M_rev_defined : Prop := D_rev_defined in let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in (M_rev_defined /\ positive_semidefinite 2 M_rev) in
    let objective := fun k_11 k_12 k_21 k_22 : R => let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let D_rev_defined : Prop := V_defined in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in let M_rev_defined : Prop := D_rev_defined in let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in T in
    let objective_defined := fun k_11 k_12 k_21 k_22 : R => let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let D_rev_defined : Prop := V_defined in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in let M_rev_defined : Prop := D_rev_defined in let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in T_defined in
    (T_star_defined) /\
    (K_star_defined) /\
    (is_real (K_star 0%nat 0%nat)) /\
    (is_real (K_star 0%nat 1%nat)) /\
    (is_real (K_star 1%nat 0%nat)) /\
    (is_real (K_star 1%nat 1%nat)) /\
    (forall k_11 k_12 k_21 k_22 : R, let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let D_rev_defined : Prop := V_defined in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in let M_rev_defined : Prop := D_rev_defined in let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in M_rev_defined) /\
    (forall k_11 k_12 k_21 k_22 : R, feasible k_11 k_12 k_21 k_22 -> objective_defined k_11 k_12 k_21 k_22 /\ T_star <= objective k_11 k_12 k_21 k_22) /\
    (let best_feasible := feasible (Re (K_star 0%nat 0%nat)) (Re (K_star 0%nat 1%nat)) (Re (K_star 1%nat 0%nat)) (Re (K_star 1%nat 1%nat)) in
    best_feasible /\ objective_defined (Re (K_star 0%nat 0%nat)) (Re (K_star 0%nat 1%nat)) (Re (K_star 1%nat 0%nat)) (Re (K_star 1%nat 1%nat)) /\
    objective (Re (K_star 0%nat 0%nat)) (Re (K_star 0%nat 1%nat)) (Re (K_star 1%nat 0%nat)) (Re (K_star 1%nat 1%nat)) = T_star)).
End optimum.

Module unique.
Definition claim : Prop :=
  forall nu v_11 v_12 f_11 f_12 f_22 k_11 k_12 k_21 k_22 : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC ((nu ^ 2 + v_12 ^ 2) / v_11)]] in
  let V_defined : Prop := v_11 <> 0 in
  let V_t : mat := of_rows [[RtoC f_11; RtoC f_12]; [RtoC f_12; RtoC f_22]] in
  let nu_t : R := Re (RtoC nu * mtrace 2 (mmul 2 (minv 2 V) V_t) / RtoC 2)%C in
  let nu_t_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ is_real (RtoC nu * mtrace 2 (mmul 2 (minv 2 V) V_t) / RtoC 2)%C in
  let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
  let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
  let D_rev_defined : Prop := V_defined in
  let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
  let M_rev_defined : Prop := D_rev_defined in
  let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
  let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
  let T_star : R := Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1))) in
  let T_star_defined : Prop := nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0 in
  nu > 1 ->
  v_11 > 0 ->
  M_rev_defined /\ positive_semidefinite 2 M_rev ->
  (T_defined /\ T_star_defined) /\ T <= T_star ->
  (D_rev_defined /\ T_defined /\ V_defined) /\ (D_rev 0%nat 0%nat = (RtoC T * V 0%nat 0%nat / RtoC 2)%C /\ D_rev 0%nat 1%nat = (RtoC T * V 0%nat 1%nat / RtoC 2)%C /\ D_rev 1%nat 1%nat = (RtoC T * V 1%nat 1%nat / RtoC 2)%C).
End unique.

Module loss.
Definition claim : Prop :=
  forall nu v_11 v_12 gamma : R,
  let V : mat := of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC ((nu ^ 2 + v_12 ^ 2) / v_11)]] in
  let V_defined : Prop := v_11 <> 0 in
  nu > 1 ->
  v_11 > 0 ->
  (V_defined /\ mdet 2 V <> RtoC 0) /\ (RtoC nu * mtrace 2 (mscale (RtoC gamma) (mmul 2 (minv 2 V) (madd (mscale (RtoC (-1)) V) (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]])))) / RtoC 2)%C = (RtoC gamma * RtoC nu * (mtrace 2 (minv 2 V) / RtoC 2 + RtoC (-1)))%C.
End loss.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic.

Section derivation.
Variable nu : R.
Variable v_11 : R.
Variable v_12 : R.
Variable f_11 : R.
Variable f_12 : R.
Variable f_22 : R.
Variable gamma : R.
Let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]].
Let V : mat := of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC ((nu ^ 2 + v_12 ^ 2) / v_11)]].
Let V_defined : Prop := v_11 <> 0.
Let V_t : mat := of_rows [[RtoC f_11; RtoC f_12]; [RtoC f_12; RtoC f_22]].
Let nu_t : R := Re (RtoC nu * mtrace 2 (mmul 2 (minv 2 V) V_t) / RtoC 2)%C.
Let nu_t_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ is_real (RtoC nu * mtrace 2 (mmul 2 (minv 2 V) V_t) / RtoC 2)%C.
Let T_star : R := Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1))).
Let T_star_defined : Prop := nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0.
Let D_star : mat := mscale (RtoC (T_star / 2)) V.
Let D_star_defined : Prop := T_star_defined /\ V_defined.
Let K_star : mat := mscale (RtoC (1 / 2)) (mmul 2 (madd (mscale (RtoC (-1)) D_star) (mscale (RtoC (-1)) V_t)) (minv 2 V)).
Let K_star_defined : Prop := D_star_defined /\ V_defined /\ mdet 2 V <> RtoC 0.
Let M_star : mat := madd D_star (mscale Ci (madd (mmul 2 K_star sigma) (mmul 2 sigma (mtrans K_star)))).
Let M_star_defined : Prop := D_star_defined /\ K_star_defined.
Hypothesis H'1 : nu > 1.
Hypothesis H'2 : v_11 > 0.

Lemma V'read :
  (v_11 <> 0) /\
  (V_defined) /\
  (entries_as 2 2 V (of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC ((nu ^ 2 + v_12 ^ 2) / v_11)]])).
Proof using All.
  try assert (N'1 : v_11 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'2 : v_11 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'2) _) eq_refl); equal).
  assert (C'3 : V_defined) by (unfold V_defined; all_known).
  assert (M'4 : entries_as 2 2 V (of_rows [[RtoC v_11; RtoC v_12]; [RtoC v_12; RtoC ((nu ^ 2 + v_12 ^ 2) / v_11)]])) by (unfold entries_as, V; equal_entries).
  all_known.
Qed.

Lemma nu_t'read :
  (((nu ^ 2 * v_11) / v_11) <> 0) /\
  ((nu ^ 2 * v_11) <> 0) /\
  (nu <> 0) /\
  (mdet 2 V <> RtoC 0) /\
  (is_real (RtoC nu * mtrace 2 (mmul 2 (minv 2 V) V_t) / RtoC 2)%C) /\
  (nu_t_defined) /\
  (reads_as nu_t (((1/2) * nu ^ 3 * v_11 * f_11 + (1/2) * nu * v_11 ^ 3 * f_22 - nu * v_11 ^ 2 * v_12 * f_12 + (1/2) * nu * v_11 * v_12 ^ 2 * f_11) / nu ^ 2 / v_11 ^ 2)).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  assert (N'4 : ((nu ^ 2 * v_11) / v_11) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'5 : (nu ^ 2 * v_11) <> 0) by (intro Z'; apply N'4; rewrite Z'; field; nonzero).
  assert (N'6 : nu <> 0) by (intro Z'; apply N'5; transitivity (nu * (nu * v_11)); [close|rewrite Z'; ring]).
  assert (C'7 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'8 : is_real (RtoC nu * mtrace 2 (mmul 2 (minv 2 V) V_t) / RtoC 2)%C) by (real_number).
  assert (C'9 : nu_t_defined) by (unfold nu_t_defined; all_known).
  assert (E'10 : reads_as nu_t (((1/2) * nu ^ 3 * v_11 * f_11 + (1/2) * nu * v_11 ^ 3 * f_22 - nu * v_11 ^ 2 * v_12 * f_12 + (1/2) * nu * v_11 * v_12 ^ 2 * f_11) / nu ^ 2 / v_11 ^ 2)) by (unfold reads_as, nu_t; equal).
  all_known.
Qed.

Lemma T_star'read :
  (nu - 1 <> 0) /\
  (nu + 1 <> 0) /\
  (T_star_defined) /\
  (reads_as T_star ((Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))))).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  try assert (E'11 : reads_as (Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1)))) ((Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))))) by (unfold reads_as; solve [same_extremum]).
  try assert (N'12 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'13 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'14 : nu - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'1) _) eq_refl); equal).
  assert (C'15 : nu + 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'16 : T_star_defined) by (unfold T_star_defined; all_known).
  assert (E'17 : reads_as T_star ((Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))))) by (unfold reads_as, T_star; equal).
  all_known.
Qed.

Lemma D_star'read :
  (D_star_defined) /\
  (entries_as 2 2 D_star (of_rows [[RtoC ((1/2) * v_11 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1)))); RtoC ((1/2) * v_12 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))))]; [RtoC ((1/2) * v_12 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1)))); RtoC (((1/2) * nu ^ 2 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))) + (1/2) * v_12 ^ 2 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1)))) / v_11)]])).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  assert (C'15 : D_star_defined) by (unfold D_star_defined; all_known).
  assert (M'16 : entries_as 2 2 D_star (of_rows [[RtoC ((1/2) * v_11 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1)))); RtoC ((1/2) * v_12 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))))]; [RtoC ((1/2) * v_12 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1)))); RtoC (((1/2) * nu ^ 2 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))) + (1/2) * v_12 ^ 2 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1)))) / v_11)]])) by (unfold entries_as, D_star; equal_entries).
  all_known.
Qed.

Lemma K_star'read :
  (K_star_defined) /\
  (entries_as 2 2 K_star (of_rows [[RtoC ((- (1/4) * nu ^ 2 * v_11 ^ 2 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))) - (1/2) * nu ^ 2 * v_11 * f_11 + (1/2) * v_11 ^ 2 * v_12 * f_12 - (1/2) * v_11 * v_12 ^ 2 * f_11) / nu ^ 2 / v_11 ^ 2); RtoC ((- (1/2) * v_11 ^ 2 * f_12 + (1/2) * v_11 * v_12 * f_11) / nu ^ 2 / v_11)]; [RtoC ((- (1/2) * nu ^ 2 * v_11 * f_12 + (1/2) * v_11 ^ 2 * v_12 * f_22 - (1/2) * v_11 * v_12 ^ 2 * f_12) / nu ^ 2 / v_11 ^ 2); RtoC ((- (1/4) * nu ^ 2 * v_11 ^ 2 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))) - (1/2) * v_11 ^ 3 * f_22 + (1/2) * v_11 ^ 2 * v_12 * f_12) / nu ^ 2 / v_11 ^ 2)]])).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  pose proof D_star'read as [C'15 M'16].
  assert (C'17 : K_star_defined) by (unfold K_star_defined; all_known).
  assert (M'18 : entries_as 2 2 K_star (of_rows [[RtoC ((- (1/4) * nu ^ 2 * v_11 ^ 2 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))) - (1/2) * nu ^ 2 * v_11 * f_11 + (1/2) * v_11 ^ 2 * v_12 * f_12 - (1/2) * v_11 * v_12 ^ 2 * f_11) / nu ^ 2 / v_11 ^ 2); RtoC ((- (1/2) * v_11 ^ 2 * f_12 + (1/2) * v_11 * v_12 * f_11) / nu ^ 2 / v_11)]; [RtoC ((- (1/2) * nu ^ 2 * v_11 * f_12 + (1/2) * v_11 ^ 2 * v_12 * f_22 - (1/2) * v_11 * v_12 ^ 2 * f_12) / nu ^ 2 / v_11 ^ 2); RtoC ((- (1/4) * nu ^ 2 * v_11 ^ 2 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))) - (1/2) * v_11 ^ 3 * f_22 + (1/2) * v_11 ^ 2 * v_12 * f_12) / nu ^ 2 / v_11 ^ 2)]])) by (unfold entries_as, K_star; equal_entries).
  all_known.
Qed.

Lemma M_star'read :
  (M_star_defined) /\
  (entries_as 2 2 M_star (of_rows [[RtoC ((1/2) * v_11 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1)))); Pair (((1/2) * nu ^ 2 * v_11 ^ 2 * v_12 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1)))) / nu ^ 2 / v_11 ^ 2) ((- (1/2) * nu ^ 2 * v_11 ^ 2 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))) - (1/2) * nu ^ 2 * v_11 * f_11 - (1/2) * v_11 ^ 3 * f_22 + v_11 ^ 2 * v_12 * f_12 - (1/2) * v_11 * v_12 ^ 2 * f_11) / nu ^ 2 / v_11 ^ 2)]; [Pair (((1/2) * nu ^ 2 * v_11 ^ 2 * v_12 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1)))) / nu ^ 2 / v_11 ^ 2) (((1/2) * nu ^ 2 * v_11 ^ 2 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))) + (1/2) * nu ^ 2 * v_11 * f_11 + (1/2) * v_11 ^ 3 * f_22 - v_11 ^ 2 * v_12 * f_12 + (1/2) * v_11 * v_12 ^ 2 * f_11) / nu ^ 2 / v_11 ^ 2); RtoC (((1/2) * nu ^ 2 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))) + (1/2) * v_12 ^ 2 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1)))) / v_11)]])).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  pose proof D_star'read as [C'15 M'16].
  pose proof K_star'read as [C'17 M'18].
  assert (C'19 : M_star_defined) by (unfold M_star_defined; all_known).
  assert (M'20 : entries_as 2 2 M_star (of_rows [[RtoC ((1/2) * v_11 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1)))); Pair (((1/2) * nu ^ 2 * v_11 ^ 2 * v_12 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1)))) / nu ^ 2 / v_11 ^ 2) ((- (1/2) * nu ^ 2 * v_11 ^ 2 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))) - (1/2) * nu ^ 2 * v_11 * f_11 - (1/2) * v_11 ^ 3 * f_22 + v_11 ^ 2 * v_12 * f_12 - (1/2) * v_11 * v_12 ^ 2 * f_11) / nu ^ 2 / v_11 ^ 2)]; [Pair (((1/2) * nu ^ 2 * v_11 ^ 2 * v_12 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1)))) / nu ^ 2 / v_11 ^ 2) (((1/2) * nu ^ 2 * v_11 ^ 2 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))) + (1/2) * nu ^ 2 * v_11 * f_11 + (1/2) * v_11 ^ 3 * f_22 - v_11 ^ 2 * v_12 * f_12 + (1/2) * v_11 * v_12 ^ 2 * f_11) / nu ^ 2 / v_11 ^ 2); RtoC (((1/2) * nu ^ 2 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))) + (1/2) * v_12 ^ 2 * (Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1)))) / v_11)]])) by (unfold entries_as, M_star; equal_entries).
  all_known.
Qed.

(* step 1, rewriting *)
Lemma step'1 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
M_rev_defined /\ positive_semidefinite 2 M_rev.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined G'1.
  pose proof (proj1 G'1) as D'4; pose proof (proj2 G'1) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  split; [all_known|].
  exact Q'5.
Qed.

(* step 2, compression *)
Lemma step'2 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(T_defined /\ nu_t_defined /\ nu <> 0) /\ nu * v_11 * (T * nu - T - 2 * nu_t / nu) >= 0.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined G'1.
  pose proof (proj1 G'1) as D'11; pose proof (proj2 G'1) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof (step'1 k_11 k_12 k_21 k_22 G'1) as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  assert (C'16 : is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev))) by (real_number).
  assert (C'17 : T_defined) by (unfold T_defined; all_known).
  split; [all_known|].
  pose proof (Rle_ge _ _ (proj2 (psd_column 2 M_rev (of_rows [[(Ci * RtoC nu + RtoC (- v_12))%C]; [RtoC v_11]]) Q'12))) as W'18. says W'18.
Qed.

(* step 3, sign *)
Lemma step'3 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(T_defined /\ nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0) /\ T >= 2 * nu_t / (nu * (nu - 1)).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined G'1.
  pose proof (proj1 G'1) as D'11; pose proof (proj2 G'1) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof (step'2 k_11 k_12 k_21 k_22 G'1) as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  try assert (N'16 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (C'17 : nu - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'1) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (from_gt _ _ H'1) eq_refl) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_ge _ _ Q'15)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl))) _); [reflexivity|equal].
Qed.

(* step 4, rewriting *)
Lemma step'4 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
M_rev_defined /\ positive_semidefinite 2 M_rev.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined G'1.
  pose proof (proj1 G'1) as D'4; pose proof (proj2 G'1) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  split; [all_known|].
  exact Q'5.
Qed.

(* step 5, compression *)
Lemma step'5 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(T_defined /\ nu_t_defined /\ nu <> 0) /\ nu * v_11 * (T * nu + T + 2 * nu_t / nu) >= 0.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined G'1.
  pose proof (proj1 G'1) as D'11; pose proof (proj2 G'1) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof (step'4 k_11 k_12 k_21 k_22 G'1) as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  assert (C'16 : is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev))) by (real_number).
  assert (C'17 : T_defined) by (unfold T_defined; all_known).
  split; [all_known|].
  pose proof (Rle_ge _ _ (proj2 (psd_column 2 M_rev (of_rows [[(- Ci * RtoC nu + RtoC (- v_12))%C]; [RtoC v_11]]) Q'12))) as W'18. says W'18.
Qed.

(* step 6, sign *)
Lemma step'6 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(T_defined /\ nu_t_defined /\ nu <> 0 /\ nu + 1 <> 0) /\ T >= - 2 * nu_t / (nu * (nu + 1)).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined G'1.
  pose proof (proj1 G'1) as D'11; pose proof (proj2 G'1) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof (step'5 k_11 k_12 k_21 k_22 G'1) as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  try assert (N'16 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'17 : nu + 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_ge _ _ Q'15)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl))) _); [reflexivity|equal].
Qed.

(* step 7, extremum *)
Lemma step'7 :
(nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0) /\ 2 * nu_t / (nu * (nu - 1)) >= - 2 * nu_t / (nu * (nu + 1)) ->
(nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0) /\ Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1))) = 2 * nu_t / (nu * (nu - 1)).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'11; pose proof (proj2 G'1) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  try assert (E'13 : reads_as (Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1)))) ((Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))))) by (unfold reads_as; solve [same_extremum]).
  try assert (N'14 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'15 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  extremes.
Qed.

(* step 8, extremum *)
Lemma step'8 :
(nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0) /\ 2 * nu_t / (nu * (nu - 1)) < - 2 * nu_t / (nu * (nu + 1)) ->
(nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0) /\ Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1))) = - 2 * nu_t / (nu * (nu + 1)).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'11; pose proof (proj2 G'1) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  try assert (E'13 : reads_as (Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1)))) ((Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))))) by (unfold reads_as; solve [same_extremum]).
  try assert (N'14 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'15 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  extremes.
Qed.

(* step 9, rewriting *)
Lemma step'9 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0) /\ 2 * nu_t / (nu * (nu - 1)) >= - 2 * nu_t / (nu * (nu + 1)) ->
(T_defined /\ T_star_defined) /\ T >= T_star.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined G'1 G'2.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (step'3 k_11 k_12 k_21 k_22 G'1) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof (step'7 G'2) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  try assert (E'25 : reads_as (Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1)))) ((Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))))) by (unfold reads_as; solve [same_extremum]).
  try assert (N'26 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'27 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (E'28 : reads_as (Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1)))) (2 * nu_t / (nu * (nu - 1)))) by (exact Q'24).
  split; [all_known|].
  pose proof Q'21 as W'29. says W'29.
Qed.

(* step 10, rewriting *)
Lemma step'10 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0) /\ 2 * nu_t / (nu * (nu - 1)) < - 2 * nu_t / (nu * (nu + 1)) ->
(T_defined /\ T_star_defined) /\ T >= T_star.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined G'1 G'2.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (step'6 k_11 k_12 k_21 k_22 G'1) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof (step'8 G'2) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  try assert (E'25 : reads_as (Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1)))) ((Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))))) by (unfold reads_as; solve [same_extremum]).
  try assert (N'26 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'27 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (E'28 : reads_as (Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1)))) (- 2 * nu_t / (nu * (nu + 1)))) by (exact Q'24).
  split; [all_known|].
  pose proof Q'21 as W'29. says W'29.
Qed.

(* step 11, cases *)
Lemma step'11 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(T_defined /\ T_star_defined) /\ T >= T_star.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined G'1.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  try assert (N'17 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'18 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'19 : is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev))) by (real_number).
  assert (C'20 : T_defined) by (unfold T_defined; all_known).
  split; [all_known|].
  destruct (either_ge (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1)))) as [h'21|h'21]; [exact (proj2 (step'9 k_11 k_12 k_21 k_22 G'1 ltac:(first [exact h'21 | split; [all_known|exact h'21]])))|exact (proj2 (step'10 k_11 k_12 k_21 k_22 G'1 ltac:(first [exact h'21 | split; [all_known|exact h'21]])))].
Qed.

(* step 12, extremum *)
Lemma step'12 :
(nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0) /\ Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1))) >= 2 * nu_t / (nu * (nu - 1)).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  try assert (E'11 : reads_as (Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1)))) ((Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))))) by (unfold reads_as; solve [same_extremum]).
  try assert (N'12 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'13 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'14 : nu - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'1) _) eq_refl); equal).
  assert (C'15 : nu + 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  extremes.
Qed.

(* step 13, sign *)
Lemma step'13 :
(T_star_defined /\ nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ v_11 <> 0) /\ (T_star - 2 * nu_t / (nu * (nu - 1))) * (nu - 1) / (4 * nu * v_11) >= 0.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  pose proof step'12 as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  try assert (E'18 : reads_as (Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1)))) ((Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))))) by (unfold reads_as; solve [same_extremum]).
  try assert (N'19 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'20 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(constant)) (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) (has_inverse _ _ (from_gt _ _ H'2) eq_refl)) (from_gt _ _ H'1)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_ge _ _ Q'17)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) eq_refl)) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) eq_refl)) eq_refl) eq_refl) eq_refl))) _); [reflexivity|equal].
Qed.

(* step 14, extremum *)
Lemma step'14 :
(nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0) /\ Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1))) >= - 2 * nu_t / (nu * (nu + 1)).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  try assert (E'11 : reads_as (Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1)))) ((Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))))) by (unfold reads_as; solve [same_extremum]).
  try assert (N'12 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'13 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'14 : nu - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'1) _) eq_refl); equal).
  assert (C'15 : nu + 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  extremes.
Qed.

(* step 15, sign *)
Lemma step'15 :
(T_star_defined /\ nu_t_defined /\ nu <> 0 /\ nu + 1 <> 0 /\ v_11 <> 0) /\ (T_star + 2 * nu_t / (nu * (nu + 1))) * (nu + 1) / (4 * nu * v_11) >= 0.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  pose proof step'14 as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  try assert (E'18 : reads_as (Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1)))) ((Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))))) by (unfold reads_as; solve [same_extremum]).
  try assert (N'19 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'20 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(constant)) (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) (has_inverse _ _ (from_gt _ _ H'2) eq_refl)) (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_ge _ _ Q'17)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'2))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl) eq_refl) eq_refl))) _); [reflexivity|equal].
Qed.

(* step 16, conic sum: V ± iνσ ⪰ 0 have rank one *)
Lemma step'16 :
M_star_defined /\ positive_semidefinite 2 M_star.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  pose proof D_star'read as [C'15 M'16].
  pose proof K_star'read as [C'17 M'18].
  pose proof M_star'read as [C'19 M'20].
  pose proof step'13 as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  pose proof step'15 as P'24.
  pose proof (proj1 P'24) as D'25; pose proof (proj2 P'24) as Q'26.
  pose proof D'25 as D'25'parts; split_up D'25'parts.
  try assert (N'27 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'28 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale 2 ((T_star - 2 * nu_t / (nu * (nu - 1))) * (nu - 1) / (4 * nu * v_11)) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(constant)) (has_mul _ _ _ _ (from_pos (4) ltac:(constant)) (from_ge _ _ Q'23))) _); [reflexivity|equal]) (psd_gram 2 1 (of_rows [[RtoC v_11]; [(- Ci * RtoC nu + RtoC v_12)%C]]))) (psd_scale 2 ((T_star + 2 * nu_t / (nu * (nu + 1))) * (nu + 1) / (4 * nu * v_11)) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(constant)) (has_mul _ _ _ _ (from_pos (4) ltac:(constant)) (from_ge _ _ Q'26))) _); [reflexivity|equal]) (psd_gram 2 1 (of_rows [[RtoC v_11]; [(Ci * RtoC nu + RtoC v_12)%C]])))) as W'29. says W'29.
Qed.

(* step 17, identity: D = ½T V *)
Lemma step'17 :
(V_defined /\ mdet 2 V <> RtoC 0 /\ D_star_defined /\ T_star_defined) /\ mtrace 2 (mmul 2 (minv 2 V) D_star) = RtoC T_star.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  pose proof D_star'read as [C'15 M'16].
  try assert (N'17 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'18 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  first [equal_complex|equal_traces].
Qed.

(* step 18, least value *)
Lemma step'18 :
(
  let feasible := fun k_11 k_12 k_21 k_22 : R => let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let D_rev_defined : Prop := V_defined in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in let M_rev_defined : Prop := D_rev_defined in let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in let x : R := Re (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in let x_defined : Prop := T_defined /\ D_rev_defined /\ is_real (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in let y : R := Re (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in let y_defined : Prop := D_rev_defined /\ is_real (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in (M_rev_defined /\ positive_semidefinite 2 M_rev) in
  let objective := fun k_11 k_12 k_21 k_22 : R => let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let D_rev_defined : Prop := V_defined in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in let M_rev_defined : Prop := D_rev_defined in let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in let x : R := Re (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in let x_defined : Prop := T_defined /\ D_rev_defined /\ is_real (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in let y : R := Re (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in let y_defined : Prop := D_rev_defined /\ is_real (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in T in
  let objective_defined := fun k_11 k_12 k_21 k_22 : R => let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let D_rev_defined : Prop := V_defined in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in let M_rev_defined : Prop := D_rev_defined in let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in let x : R := Re (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in let x_defined : Prop := T_defined /\ D_rev_defined /\ is_real (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in let y : R := Re (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in let y_defined : Prop := D_rev_defined /\ is_real (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in T_defined in
  (T_star_defined) /\
  (K_star_defined) /\
  (is_real (K_star 0%nat 0%nat)) /\
  (is_real (K_star 0%nat 1%nat)) /\
  (is_real (K_star 1%nat 0%nat)) /\
  (is_real (K_star 1%nat 1%nat)) /\
  (forall k_11 k_12 k_21 k_22 : R, let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in let D_rev_defined : Prop := V_defined in let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in let M_rev_defined : Prop := D_rev_defined in let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in let x : R := Re (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in let x_defined : Prop := T_defined /\ D_rev_defined /\ is_real (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in let y : R := Re (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in let y_defined : Prop := D_rev_defined /\ is_real (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in M_rev_defined) /\
  (forall k_11 k_12 k_21 k_22 : R, feasible k_11 k_12 k_21 k_22 -> objective_defined k_11 k_12 k_21 k_22 /\ T_star <= objective k_11 k_12 k_21 k_22) /\
  (let best_feasible := feasible (Re (K_star 0%nat 0%nat)) (Re (K_star 0%nat 1%nat)) (Re (K_star 1%nat 0%nat)) (Re (K_star 1%nat 1%nat)) in
  best_feasible /\ objective_defined (Re (K_star 0%nat 0%nat)) (Re (K_star 0%nat 1%nat)) (Re (K_star 1%nat 0%nat)) (Re (K_star 1%nat 1%nat)) /\
  objective (Re (K_star 0%nat 0%nat)) (Re (K_star 0%nat 1%nat)) (Re (K_star 1%nat 0%nat)) (Re (K_star 1%nat 1%nat)) = T_star)).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  pose proof D_star'read as [C'15 M'16].
  pose proof K_star'read as [C'17 M'18].
  pose proof M_star'read as [C'19 M'20].
  pose proof step'16 as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  pose proof step'17 as P'24.
  pose proof (proj1 P'24) as D'25; pose proof (proj2 P'24) as Q'26.
  pose proof D'25 as D'25'parts; split_up D'25'parts.
  try assert (N'27 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'28 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'29 : is_real (K_star 0%nat 0%nat)) by (real_number).
  assert (C'30 : is_real (K_star 0%nat 1%nat)) by (real_number).
  assert (C'31 : is_real (K_star 1%nat 0%nat)) by (real_number).
  assert (C'32 : is_real (K_star 1%nat 1%nat)) by (real_number).
  intros feasible objective objective_defined.
  split; [all_known|]. split; [all_known|]. split; [all_known|]. split; [all_known|]. split; [all_known|]. split; [all_known|]. split.
  { intros k_11 k_12 k_21 k_22 F'. unfold feasible in F'.
  rename F' into F'1.
  pose proof (step'11 k_11 k_12 k_21 k_22 ltac:(first [exact F'1 | split; [all_known|exact F'1]])) as L'. unfold objective, objective_defined.
  destruct L' as [D' L']. split_up D'. split; [all_known|apply Rge_le; exact L']. }
  cbv zeta. unfold feasible, objective, objective_defined. cbv beta zeta.
  split; [first [meets Q'23 | split; [conditions_alike|first [meets Q'23]]]|].
  split; [first [exact I | conditions_alike]|first [solve [equal] | first [meets Q'26 | split; [conditions_alike|first [meets Q'26]]]]].
Qed.

(* step 19, rewriting *)
Lemma step'19 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
M_rev_defined /\ positive_semidefinite 2 M_rev.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined G'1.
  pose proof (proj1 G'1) as D'4; pose proof (proj2 G'1) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  split; [all_known|].
  exact Q'5.
Qed.

(* step 20, compression *)
Lemma step'20 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(D_rev_defined /\ is_real (D_rev 0%nat 0%nat * D_rev 1%nat 1%nat - (D_rev 0%nat 1%nat * D_rev 0%nat 1%nat) - (mtrace 2 K_rev * mtrace 2 K_rev))%C) /\ Re (D_rev 0%nat 0%nat * D_rev 1%nat 1%nat - (D_rev 0%nat 1%nat * D_rev 0%nat 1%nat) - (mtrace 2 K_rev * mtrace 2 K_rev))%C >= 0.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined G'1.
  pose proof (proj1 G'1) as D'4; pose proof (proj2 G'1) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof (step'19 k_11 k_12 k_21 k_22 G'1) as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  assert (C'9 : is_real (D_rev 0%nat 0%nat * D_rev 1%nat 1%nat - (D_rev 0%nat 1%nat * D_rev 0%nat 1%nat) - (mtrace 2 K_rev * mtrace 2 K_rev))%C) by (real_number).
  split; [all_known|].
  pose proof (Rle_ge _ _ (proj2 (psd_det 2 _ (psd_compression 2 2 M_rev (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) Q'5)))) as W'10. says W'10.
Qed.

(* step 21, rewriting *)
Lemma step'21 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
(T_defined /\ T_star_defined) /\ T <= T_star ->
(T_defined /\ T_star_defined) /\ T <= T_star.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined T T_defined G'1.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  try assert (N'17 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'18 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  exact Q'16.
Qed.

(* step 22, sign *)
Lemma step'22 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(T_defined /\ T_star_defined) /\ T <= T_star ->
(T_defined /\ T_star_defined) /\ T = T_star.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined G'1 G'2.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (step'11 k_11 k_12 k_21 k_22 G'1) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof (step'21 k_11 k_12 k_21 k_22 G'2) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  try assert (N'25 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'26 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_eq _ _ _ _ _ (has_meet _ _ _ (has_meet _ _ _ (has_eq _ _ (T - T_star) (from_le _ _ Q'18) ltac:(equal)) (has_eq _ _ (T - T_star) (from_ge _ _ Q'21) ltac:(equal))) (has_eq _ _ (T - T_star) (from_le _ _ Q'24) ltac:(equal))) _); [reflexivity|equal].
Qed.

(* step 23, rewriting *)
Lemma step'23 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0) /\ 2 * nu_t / (nu * (nu - 1)) >= - 2 * nu_t / (nu * (nu + 1)) ->
(T_defined /\ T_star_defined) /\ T <= T_star ->
(T_defined /\ nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0) /\ T = 2 * nu_t / (nu * (nu - 1)).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined G'1 G'2 G'3.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (proj1 G'3) as D'19; pose proof (proj2 G'3) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  pose proof (step'22 k_11 k_12 k_21 k_22 G'1 G'3) as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  pose proof (step'7 G'2) as P'24.
  pose proof (proj1 P'24) as D'25; pose proof (proj2 P'24) as Q'26.
  pose proof D'25 as D'25'parts; split_up D'25'parts.
  try assert (E'27 : reads_as (Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1)))) ((Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))))) by (unfold reads_as; solve [same_extremum]).
  try assert (N'28 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'29 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (E'30 : reads_as (Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1)))) (2 * nu_t / (nu * (nu - 1)))) by (exact Q'26).
  split; [all_known|].
  pose proof Q'23 as W'31. says W'31.
Qed.

(* step 24, rewriting *)
Lemma step'24 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0) /\ 2 * nu_t / (nu * (nu - 1)) < - 2 * nu_t / (nu * (nu + 1)) ->
(T_defined /\ T_star_defined) /\ T <= T_star ->
(T_defined /\ nu_t_defined /\ nu <> 0 /\ nu + 1 <> 0) /\ T = - 2 * nu_t / (nu * (nu + 1)).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined G'1 G'2 G'3.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (proj1 G'3) as D'19; pose proof (proj2 G'3) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  pose proof (step'22 k_11 k_12 k_21 k_22 G'1 G'3) as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  pose proof (step'8 G'2) as P'24.
  pose proof (proj1 P'24) as D'25; pose proof (proj2 P'24) as Q'26.
  pose proof D'25 as D'25'parts; split_up D'25'parts.
  try assert (E'27 : reads_as (Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1)))) ((Rmax ((nu ^ 2 * f_11 + v_11 ^ 2 * f_22 - 2 * v_11 * v_12 * f_12 + v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu - 1)) ((- nu ^ 2 * f_11 - v_11 ^ 2 * f_22 + 2 * v_11 * v_12 * f_12 - v_12 ^ 2 * f_11) / nu ^ 2 / v_11 / (nu + 1))))) by (unfold reads_as; solve [same_extremum]).
  try assert (N'28 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  try assert (N'29 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (E'30 : reads_as (Rmax (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1)))) (- 2 * nu_t / (nu * (nu + 1)))) by (exact Q'26).
  split; [all_known|].
  pose proof Q'23 as W'31. says W'31.
Qed.

(* step 25, sign *)
Lemma step'25 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0) /\ 2 * nu_t / (nu * (nu - 1)) >= - 2 * nu_t / (nu * (nu + 1)) ->
(T_defined /\ T_star_defined) /\ T <= T_star ->
(T_defined /\ nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0 /\ nu ^ 2 <> 0) /\ v_11 ^ 2 * (T - 2 * nu_t / (nu * (nu - 1))) * (T + 2 * nu_t / (nu * (nu + 1))) * (nu ^ 2 - 1) / nu ^ 2 = 0.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined G'1 G'2 G'3.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (proj1 G'3) as D'19; pose proof (proj2 G'3) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  pose proof (step'23 k_11 k_12 k_21 k_22 G'1 G'2 G'3) as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  try assert (N'24 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'25 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'26 : nu ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) _) eq_refl); equal).
  split; [all_known|].
  refine (to_eq _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))))))) (from_eq _ _ Q'23)) (has_add _ _ _ _ (has_any (Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) (has_any (Re (mtrace 2 (mmul 2 (minv 2 V) V_t)))))) (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) (has_inverse _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)))) _); [reflexivity|equal].
Qed.

(* step 26, sign *)
Lemma step'26 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0) /\ 2 * nu_t / (nu * (nu - 1)) < - 2 * nu_t / (nu * (nu + 1)) ->
(T_defined /\ T_star_defined) /\ T <= T_star ->
(T_defined /\ nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0 /\ nu ^ 2 <> 0) /\ v_11 ^ 2 * (T - 2 * nu_t / (nu * (nu - 1))) * (T + 2 * nu_t / (nu * (nu + 1))) * (nu ^ 2 - 1) / nu ^ 2 = 0.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined G'1 G'2 G'3.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (proj1 G'3) as D'19; pose proof (proj2 G'3) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  pose proof (step'24 k_11 k_12 k_21 k_22 G'1 G'2 G'3) as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  try assert (N'24 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'25 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'26 : nu ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) _) eq_refl); equal).
  split; [all_known|].
  refine (to_eq _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))))))) (has_add _ _ _ _ (has_any (Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (2)) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) (has_any (Re (mtrace 2 (mmul 2 (minv 2 V) V_t)))))) (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) (has_inverse _ _ (from_gt _ _ H'1) eq_refl)))) (from_eq _ _ Q'23)) _); [reflexivity|equal].
Qed.

(* step 27, cases *)
Lemma step'27 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(T_defined /\ T_star_defined) /\ T <= T_star ->
(T_defined /\ nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0 /\ nu ^ 2 <> 0) /\ v_11 ^ 2 * (T - 2 * nu_t / (nu * (nu - 1))) * (T + 2 * nu_t / (nu * (nu + 1))) * (nu ^ 2 - 1) / nu ^ 2 = 0.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined G'1 G'2.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  try assert (N'19 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'20 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'21 : nu ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) _) eq_refl); equal).
  split; [all_known|].
  destruct (either_ge (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1)))) as [h'22|h'22]; [exact (proj2 (step'25 k_11 k_12 k_21 k_22 G'1 ltac:(first [exact h'22 | split; [all_known|exact h'22]]) G'2))|exact (proj2 (step'26 k_11 k_12 k_21 k_22 G'1 ltac:(first [exact h'22 | split; [all_known|exact h'22]]) G'2))].
Qed.

(* step 28, sign *)
Lemma step'28 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let x : R := Re (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in
let x_defined : Prop := T_defined /\ D_rev_defined /\ is_real (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in
let y : R := Re (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in
let y_defined : Prop := D_rev_defined /\ is_real (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(T_defined /\ T_star_defined) /\ T <= T_star ->
x_defined /\ x ^ 2 <= 0.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined x x_defined y y_defined G'1 G'2.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (step'20 k_11 k_12 k_21 k_22 G'1) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof (step'27 k_11 k_12 k_21 k_22 G'1 G'2) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  try assert (N'25 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'26 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'27 : is_real (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C) by (real_number).
  assert (C'28 : x_defined) by (unfold x_defined; all_known).
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (4)) ltac:(constant)) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl)) (from_ge _ _ Q'21)) (from_eq _ _ Q'24)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (4)) ltac:(constant)) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (has_within _ nonneg _ (has_even any 1 _ (has_within _ any _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ H'2) (has_any (Re (D_rev 0%nat 1%nat)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (has_any v_12)) (has_any (Re (D_rev 0%nat 0%nat))))) eq_refl)) eq_refl))) _); [reflexivity|equal].
Qed.

(* step 29, sign *)
Lemma step'29 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let x : R := Re (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in
let x_defined : Prop := T_defined /\ D_rev_defined /\ is_real (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in
x_defined /\ x <> 0 ->
x_defined /\ x ^ 2 > 0.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined T T_defined x x_defined G'1.
  pose proof (proj1 G'1) as D'4; pose proof (proj2 G'1) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  assert (N'6 : ((nu ^ 2 * v_11) / v_11) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'7 : (nu ^ 2 * v_11) <> 0) by (intro Z'; apply N'6; rewrite Z'; field; nonzero).
  assert (N'8 : nu <> 0) by (intro Z'; apply N'7; transitivity (nu * (nu * v_11)); [close|rewrite Z'; ring]).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_within _ pos _ (has_even nonzero 1 _ (has_within _ nonzero _ (from_neq _ _ Q'5) eq_refl)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 30, sign *)
Lemma step'30 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let x : R := Re (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in
let x_defined : Prop := T_defined /\ D_rev_defined /\ is_real (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(T_defined /\ T_star_defined) /\ T <= T_star ->
x_defined /\ x ^ 2 <= 0.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined x x_defined G'1 G'2.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (step'28 k_11 k_12 k_21 k_22 G'1 G'2) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  try assert (N'22 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'23 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_meet _ _ _ (has_meet _ _ _ (has_eq _ _ (x ^ 2) (from_le _ _ Q'21) ltac:(equal)) (has_eq _ _ (x ^ 2) (from_le _ _ Q'21) ltac:(equal))) (has_eq _ _ (x ^ 2) (has_within _ nonneg _ (has_even any 1 _ (has_within _ any _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_any (Re (D_rev 0%nat 0%nat)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (has_any (Re (mtrace 2 (mmul 2 (minv 2 V) D_rev))))) (from_gt _ _ H'2))) eq_refl)) eq_refl) ltac:(equal))) _); [reflexivity|equal].
Qed.

(* step 31, introduction *)
Lemma step'31 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let x : R := Re (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in
let x_defined : Prop := T_defined /\ D_rev_defined /\ is_real (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in
x_defined /\ (x <> 0 -> x ^ 2 > 0).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined T T_defined x x_defined.
  assert (N'4 : ((nu ^ 2 * v_11) / v_11) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'5 : (nu ^ 2 * v_11) <> 0) by (intro Z'; apply N'4; rewrite Z'; field; nonzero).
  assert (N'6 : nu <> 0) by (intro Z'; apply N'5; transitivity (nu * (nu * v_11)); [close|rewrite Z'; ring]).
  assert (C'7 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'8 : D_rev_defined) by (unfold D_rev_defined; all_known).
  assert (C'9 : is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev))) by (real_number).
  assert (C'10 : T_defined) by (unfold T_defined; all_known).
  assert (C'11 : is_real (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C) by (real_number).
  assert (C'12 : x_defined) by (unfold x_defined; all_known).
  split; [all_known|].
  intros h'13; exact (proj2 (step'29 k_11 k_12 k_21 k_22 ltac:(first [exact h'13 | split; [all_known|exact h'13]]))).
Qed.

(* step 32, detachment *)
Lemma step'32 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let x : R := Re (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in
let x_defined : Prop := T_defined /\ D_rev_defined /\ is_real (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(T_defined /\ T_star_defined) /\ T <= T_star ->
x_defined /\ x = 0.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined x x_defined G'1 G'2.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (step'31 k_11 k_12 k_21 k_22) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof (step'30 k_11 k_12 k_21 k_22 G'1 G'2) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  try assert (N'25 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'26 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  destruct (either_eq x 0) as [h'27|h'27]; [exact h'27|exfalso; pose proof (Q'21 h'27) as Other'; pose proof Q'24 as No'; opened_everywhere; lra].
Qed.

(* step 33, sign *)
Lemma step'33 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0) /\ 2 * nu_t / (nu * (nu - 1)) >= - 2 * nu_t / (nu * (nu + 1)) ->
(T_defined /\ T_star_defined) /\ T <= T_star ->
(T_defined /\ nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0) /\ v_11 ^ 2 * (T - 2 * nu_t / (nu * (nu - 1))) * (T + 2 * nu_t / (nu * (nu + 1))) * (nu ^ 2 - 1) / 4 = 0.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined G'1 G'2 G'3.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (proj1 G'3) as D'19; pose proof (proj2 G'3) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  pose proof (step'23 k_11 k_12 k_21 k_22 G'1 G'2 G'3) as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  try assert (N'24 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'25 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_eq _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))))))) (from_eq _ _ Q'23)) (has_add _ _ _ _ (has_any (Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) (has_any (Re (mtrace 2 (mmul 2 (minv 2 V) V_t)))))) (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) (has_inverse _ _ (has_add _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)))) _); [reflexivity|equal].
Qed.

(* step 34, sign *)
Lemma step'34 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0) /\ 2 * nu_t / (nu * (nu - 1)) < - 2 * nu_t / (nu * (nu + 1)) ->
(T_defined /\ T_star_defined) /\ T <= T_star ->
(T_defined /\ nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0) /\ v_11 ^ 2 * (T - 2 * nu_t / (nu * (nu - 1))) * (T + 2 * nu_t / (nu * (nu + 1))) * (nu ^ 2 - 1) / 4 = 0.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined G'1 G'2 G'3.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (proj1 G'3) as D'19; pose proof (proj2 G'3) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  pose proof (step'24 k_11 k_12 k_21 k_22 G'1 G'2 G'3) as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  try assert (N'24 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'25 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_eq _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1))) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))))))) (has_add _ _ _ _ (has_any (Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (2)) ltac:(constant)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) (has_any (Re (mtrace 2 (mmul 2 (minv 2 V) V_t)))))) (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) (has_inverse _ _ (from_gt _ _ H'1) eq_refl)))) (from_eq _ _ Q'23)) _); [reflexivity|equal].
Qed.

(* step 35, cases *)
Lemma step'35 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(T_defined /\ T_star_defined) /\ T <= T_star ->
(T_defined /\ nu_t_defined /\ nu <> 0 /\ nu - 1 <> 0 /\ nu + 1 <> 0) /\ v_11 ^ 2 * (T - 2 * nu_t / (nu * (nu - 1))) * (T + 2 * nu_t / (nu * (nu + 1))) * (nu ^ 2 - 1) / 4 = 0.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined G'1 G'2.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  try assert (N'19 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'20 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  destruct (either_ge (2 * nu_t / (nu * (nu - 1))) (- 2 * nu_t / (nu * (nu + 1)))) as [h'21|h'21]; [exact (proj2 (step'33 k_11 k_12 k_21 k_22 G'1 ltac:(first [exact h'21 | split; [all_known|exact h'21]]) G'2))|exact (proj2 (step'34 k_11 k_12 k_21 k_22 G'1 ltac:(first [exact h'21 | split; [all_known|exact h'21]]) G'2))].
Qed.

(* step 36, sign *)
Lemma step'36 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let x : R := Re (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in
let x_defined : Prop := T_defined /\ D_rev_defined /\ is_real (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in
let y : R := Re (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in
let y_defined : Prop := D_rev_defined /\ is_real (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(T_defined /\ T_star_defined) /\ T <= T_star ->
y_defined /\ y ^ 2 <= 0.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined x x_defined y y_defined G'1 G'2.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (step'20 k_11 k_12 k_21 k_22 G'1) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof (step'35 k_11 k_12 k_21 k_22 G'1 G'2) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  try assert (N'25 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'26 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  assert (C'27 : is_real (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C) by (real_number).
  assert (C'28 : y_defined) by (unfold y_defined; all_known).
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl)) (from_ge _ _ Q'21)) (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(constant)) (has_mul _ _ _ _ (from_pos (4) ltac:(constant)) (from_eq _ _ Q'24)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1 / 4)) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl)) (has_within _ nonneg _ (has_even any 1 _ (has_within _ any _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_any (Re (D_rev 0%nat 0%nat)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (has_any (Re (mtrace 2 (mmul 2 (minv 2 V) D_rev))))) (from_gt _ _ H'2))) eq_refl)) eq_refl))) _); [reflexivity|equal].
Qed.

(* step 37, sign *)
Lemma step'37 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let y : R := Re (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in
let y_defined : Prop := D_rev_defined /\ is_real (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in
y_defined /\ y <> 0 ->
y_defined /\ y ^ 2 > 0.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined y y_defined G'1.
  pose proof (proj1 G'1) as D'4; pose proof (proj2 G'1) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_within _ pos _ (has_even nonzero 1 _ (has_within _ nonzero _ (from_neq _ _ Q'5) eq_refl)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 38, sign *)
Lemma step'38 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let y : R := Re (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in
let y_defined : Prop := D_rev_defined /\ is_real (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(T_defined /\ T_star_defined) /\ T <= T_star ->
y_defined /\ y ^ 2 <= 0.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined y y_defined G'1 G'2.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (step'36 k_11 k_12 k_21 k_22 G'1 G'2) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  try assert (N'22 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'23 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_meet _ _ _ (has_meet _ _ _ (has_eq _ _ (y ^ 2) (from_le _ _ Q'21) ltac:(equal)) (has_eq _ _ (y ^ 2) (from_le _ _ Q'21) ltac:(equal))) (has_eq _ _ (y ^ 2) (has_within _ nonneg _ (has_even any 1 _ (has_within _ any _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ H'2) (has_any (Re (D_rev 0%nat 1%nat)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (has_any v_12)) (has_any (Re (D_rev 0%nat 0%nat))))) eq_refl)) eq_refl) ltac:(equal))) _); [reflexivity|equal].
Qed.

(* step 39, introduction *)
Lemma step'39 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let y : R := Re (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in
let y_defined : Prop := D_rev_defined /\ is_real (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in
y_defined /\ (y <> 0 -> y ^ 2 > 0).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined y y_defined.
  assert (C'4 : D_rev_defined) by (unfold D_rev_defined; all_known).
  assert (C'5 : is_real (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C) by (real_number).
  assert (C'6 : y_defined) by (unfold y_defined; all_known).
  split; [all_known|].
  intros h'7; exact (proj2 (step'37 k_11 k_12 k_21 k_22 ltac:(first [exact h'7 | split; [all_known|exact h'7]]))).
Qed.

(* step 40, detachment *)
Lemma step'40 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let y : R := Re (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in
let y_defined : Prop := D_rev_defined /\ is_real (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(T_defined /\ T_star_defined) /\ T <= T_star ->
y_defined /\ y = 0.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined y y_defined G'1 G'2.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (step'39 k_11 k_12 k_21 k_22) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof (step'38 k_11 k_12 k_21 k_22 G'1 G'2) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  try assert (N'25 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'26 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  destruct (either_eq y 0) as [h'27|h'27]; [exact h'27|exfalso; pose proof (Q'21 h'27) as Other'; pose proof Q'24 as No'; opened_everywhere; lra].
Qed.

(* step 41, sign *)
Lemma step'41 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let x : R := Re (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in
let x_defined : Prop := T_defined /\ D_rev_defined /\ is_real (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in
let y : R := Re (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in
let y_defined : Prop := D_rev_defined /\ is_real (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(T_defined /\ T_star_defined) /\ T <= T_star ->
(D_rev_defined /\ T_defined /\ V_defined) /\ D_rev 0%nat 0%nat = (RtoC T * V 0%nat 0%nat / RtoC 2)%C.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined x x_defined y y_defined G'1 G'2.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (step'32 k_11 k_12 k_21 k_22 G'1 G'2) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof (step'40 k_11 k_12 k_21 k_22 G'1 G'2) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  try assert (N'25 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'26 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  apply real_equal; [real_number|real_number|].
  refine (to_eq _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_eq _ _ Q'21)) _); [reflexivity|equal].
Qed.

(* step 42, sign *)
Lemma step'42 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let x : R := Re (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in
let x_defined : Prop := T_defined /\ D_rev_defined /\ is_real (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in
let y : R := Re (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in
let y_defined : Prop := D_rev_defined /\ is_real (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(T_defined /\ T_star_defined) /\ T <= T_star ->
(D_rev_defined /\ T_defined /\ V_defined) /\ D_rev 0%nat 1%nat = (RtoC T * V 0%nat 1%nat / RtoC 2)%C.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined x x_defined y y_defined G'1 G'2.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (step'32 k_11 k_12 k_21 k_22 G'1 G'2) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof (step'40 k_11 k_12 k_21 k_22 G'1 G'2) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  try assert (N'25 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'26 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  apply real_equal; [real_number|real_number|].
  refine (to_eq _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_eq _ _ Q'24) (has_inverse _ _ (from_gt _ _ H'2) eq_refl)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (has_any v_12)) (from_eq _ _ Q'21)) (has_inverse _ _ (from_gt _ _ H'2) eq_refl))) _); [reflexivity|equal].
Qed.

(* step 43, sign *)
Lemma step'43 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let x : R := Re (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in
let x_defined : Prop := T_defined /\ D_rev_defined /\ is_real (RtoC (- T * v_11) + RtoC 2 * D_rev 0%nat 0%nat)%C in
let y : R := Re (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in
let y_defined : Prop := D_rev_defined /\ is_real (RtoC v_11 * D_rev 0%nat 1%nat - RtoC v_12 * D_rev 0%nat 0%nat)%C in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(T_defined /\ T_star_defined) /\ T <= T_star ->
(D_rev_defined /\ T_defined /\ V_defined) /\ D_rev 1%nat 1%nat = (RtoC T * V 1%nat 1%nat / RtoC 2)%C.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined x x_defined y y_defined G'1 G'2.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (step'32 k_11 k_12 k_21 k_22 G'1 G'2) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof (step'40 k_11 k_12 k_21 k_22 G'1 G'2) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  try assert (N'25 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'26 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  apply real_equal; [real_number|real_number|].
  refine (to_eq _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_eq _ _ Q'21)) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl) eq_refl)) (has_add _ _ _ _ (has_within _ nonneg _ (has_even any 1 _ (has_within _ any _ (has_any v_12) eq_refl)) eq_refl) (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_any v_12)) (from_eq _ _ Q'24)) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'2) eq_refl)) eq_refl) eq_refl))) _); [reflexivity|equal].
Qed.

(* step 44, introduction *)
Lemma step'44 :
forall k_11 k_12 k_21 k_22 : R,
let K_rev : mat := of_rows [[RtoC k_11; RtoC k_12]; [RtoC k_21; RtoC k_22]] in
let D_rev : mat := madd (mscale (RtoC (-1)) V_t) (madd (mscale (RtoC (-1)) (mmul 2 K_rev V)) (mscale (RtoC (-1)) (mmul 2 V (mtrans K_rev)))) in
let D_rev_defined : Prop := V_defined in
let M_rev : mat := madd D_rev (mscale Ci (madd (mmul 2 K_rev sigma) (mmul 2 sigma (mtrans K_rev)))) in
let M_rev_defined : Prop := D_rev_defined in
let T : R := Re (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
let T_defined : Prop := V_defined /\ mdet 2 V <> RtoC 0 /\ D_rev_defined /\ is_real (mtrace 2 (mmul 2 (minv 2 V) D_rev)) in
M_rev_defined /\ positive_semidefinite 2 M_rev ->
(T_defined /\ T_star_defined) /\ T <= T_star ->
(D_rev_defined /\ T_defined /\ V_defined) /\ (D_rev 0%nat 0%nat = (RtoC T * V 0%nat 0%nat / RtoC 2)%C /\ D_rev 0%nat 1%nat = (RtoC T * V 0%nat 1%nat / RtoC 2)%C /\ D_rev 1%nat 1%nat = (RtoC T * V 1%nat 1%nat / RtoC 2)%C).
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  pose proof nu_t'read as [N'4 [N'5 [N'6 [C'7 [C'8 [C'9 E'10]]]]]].
  pose proof T_star'read as [C'11 [C'12 [C'13 E'14]]].
  intros k_11 k_12 k_21 k_22 K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined G'1 G'2.
  pose proof (proj1 G'1) as D'15; pose proof (proj2 G'1) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (proj1 G'2) as D'17; pose proof (proj2 G'2) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (step'41 k_11 k_12 k_21 k_22 G'1 G'2) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof (step'42 k_11 k_12 k_21 k_22 G'1 G'2) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  pose proof (step'43 k_11 k_12 k_21 k_22 G'1 G'2) as P'25.
  pose proof (proj1 P'25) as D'26; pose proof (proj2 P'25) as Q'27.
  pose proof D'26 as D'26'parts; split_up D'26'parts.
  try assert (N'28 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'29 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant)))) _) eq_refl); equal).
  split; [all_known|].
  split; [exact Q'21|].
  split; [exact Q'24|].
  exact Q'27.
Qed.

(* step 45, identity *)
Lemma step'45 :
(V_defined /\ mdet 2 V <> RtoC 0) /\ (RtoC nu * mtrace 2 (mscale (RtoC gamma) (mmul 2 (minv 2 V) (madd (mscale (RtoC (-1)) V) (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]])))) / RtoC 2)%C = (RtoC gamma * RtoC nu * (mtrace 2 (minv 2 V) / RtoC 2 + RtoC (-1)))%C.
Proof using All.
  pose proof V'read as [C'1 [C'2 M'3]].
  assert (N'4 : ((nu ^ 2 * v_11) / v_11) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'5 : (nu ^ 2 * v_11) <> 0) by (intro Z'; apply N'4; rewrite Z'; field; nonzero).
  assert (N'6 : nu <> 0) by (intro Z'; apply N'5; transitivity (nu * (nu * v_11)); [close|rewrite Z'; ring]).
  assert (C'7 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  first [equal_complex|equal_traces].
Qed.

End derivation.

(** * optimum *)

Module optimum.
Import Statement.optimum.

Theorem proof : claim.
Proof.
  intros nu v_11 v_12 f_11 f_12 f_22 k_11 k_12 k_21 k_22 sigma V V_defined V_t nu_t nu_t_defined K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined T_star T_star_defined D_star D_star_defined K_star K_star_defined H'1 H'2.
  exact (step'18 nu v_11 v_12 f_11 f_12 f_22 0 H'1 H'2).
Qed.

End optimum.

(** * unique *)

Module unique.
Import Statement.unique.

Theorem proof : claim.
Proof.
  intros nu v_11 v_12 f_11 f_12 f_22 k_11 k_12 k_21 k_22 sigma V V_defined V_t nu_t nu_t_defined K_rev D_rev D_rev_defined M_rev M_rev_defined T T_defined T_star T_star_defined H'1 H'2 G'1 G'2.
  exact (step'44 nu v_11 v_12 f_11 f_12 f_22 0 H'1 H'2 k_11 k_12 k_21 k_22 G'1 G'2).
Qed.

End unique.

(** * loss *)

Module loss.
Import Statement.loss.

Theorem proof : claim.
Proof.
  intros nu v_11 v_12 gamma V V_defined H'1 H'2.
  exact (step'45 nu v_11 v_12 0 0 0 gamma H'1 H'2).
Qed.

End loss.

(** * What all of them assume *)

Definition proofs := (optimum.proof, unique.proof, loss.proof, I).

Print Assumptions proofs.
