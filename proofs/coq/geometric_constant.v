(** geometric-constant: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic geometric_constant; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module growth.
Definition claim : Prop :=
  forall nu nu_2 : R,
  nu > 1 ->
  nu_2 >= nu ->
  (1 < Rabs nu_2 /\ nu_2 <> 0 /\ arcoth nu_2 <> 0 /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0) /\ 1 / (2 * nu_2 * arcoth nu_2) >= 1 / (2 * nu * arcoth nu).
End growth.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic.

Module derivation'lemma_2.
Section derivation.
Variable t : R.
Variable f_q : R.
Variable f_1 : R.
Let q : R := exp (- t).
Let nu : R := (q + 1) / (1 - q).
Let nu_defined : Prop := 1 - q <> 0.
Let kappa : R := 1 / (nu * arcoth nu).
Let kappa_defined : Prop := nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0.
Hypothesis H'1 : t > 0.
Hypothesis H'2 : f_q > 0.
Hypothesis H'3 : f_1 > 0.

Lemma q'read :
  (reads_as (exp (- t)) ((/ (exp (t / 4) ^ 4)))) /\
  (reads_as q (1 / (exp (t / 4)) ^ 4)).
Proof using All.
  assert (E'1 : reads_as (exp (- t)) ((/ (exp (t / 4) ^ 4)))) by (exponential ([((-4)%Z, t / 4)] : list (Z * R))).
  assert (E'2 : reads_as q (1 / (exp (t / 4)) ^ 4)) by (unfold reads_as, q; equal).
  all_known.
Qed.


(* step 1, sign *)
Lemma step'1 :
forall w : R,
(ex_derive (fun w : R => (exp w)%R) w) /\ (Derive (fun w : R => (exp w)%R) w > 0).
Proof using All.
  intros w.
  assert (E'1 : reads_as (exp w) ((exp (w / 4) ^ 4))) by (exponential ([((4)%Z, w / 4)] : list (Z * R))).
  assert (E'2 : reads_as (Derive (fun w : R => (exp w)%R) w) (exp w)) by (apply (is_derive_unique (fun w : R => (exp w)%R)); derivative; equal).
  assert (C'3 : ex_derive (fun w : R => (exp w)%R) w) by (differentiable).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_exp w) _); [reflexivity|equal].
Qed.

(* step 2, growth *)
Lemma step'2 :
exp t > 1.
Proof using All.
  assert (E'1 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (E'2 : reads_as (exp 0) (1)) by (exponential ([] : list (Z * R))).
  assert (C'3 : forall w : R, 0 <= w -> w <= t -> ex_derive (fun w : R => (exp w)%R) w).
  { intros w Above' Below'.
  assert (E'4 : reads_as (exp w) ((exp (w / 4) ^ 4))) by (exponential ([((4)%Z, w / 4)] : list (Z * R))).
  differentiable.
  }
  pose proof (growth_gt (fun w : R => (exp w)%R) 0 t C'3 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ H'1) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'1 w)))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 15, sign *)
Lemma step'15 :
(nu_defined /\ nu <> 0) /\ 2 / nu < 4 * tanh (t / 4).
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'2 as P'3.
  assert (E'4 : stands (exp (t / 4))) by (exact I).
  assert (E'5 : reads_as (exp (- (t / 4))) ((/ (exp (t / 4))))) by (exponential ([((-1)%Z, t / 4)] : list (Z * R))).
  assert (E'6 : reads_as (tanh (t / 4)) (((((exp (t / 4))) - / ((exp (t / 4)))) / 2) / ((((exp (t / 4))) + / ((exp (t / 4)))) / 2))) by (apply tanh_of; exponential ([((1)%Z, t / 4)] : list (Z * R))).
  assert (E'7 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (N'8 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (N'9 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'8; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'10 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'8; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'11 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'8; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  try assert (N'12 : (exp (t / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (C'13 : 1 - q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'14 : nu_defined) by (unfold nu_defined; all_known).
  assert (C'15 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) eq_refl) (has_add _ _ _ _ (has_whole 1) (has_exp (- t)))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 4)) (has_inverse _ _ (has_add _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_tanh _ _ (has_eq _ _ (t / 4) (has_mul _ _ _ _ (has_ratio 1 4) (from_gt _ _ H'1)) ltac:(equal))) eq_refl)) eq_refl)) eq_refl)) (has_within _ pos _ (has_pow pos 3 _ (has_within _ pos _ (has_tanh _ _ (has_eq _ _ (t / 4) (has_mul _ _ _ _ (has_ratio 1 4) (from_gt _ _ H'1)) ltac:(equal))) eq_refl)) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 16, sign *)
Lemma step'16 :
forall w : R,
w > 0 ->
(ex_derive (fun w : R => (- w + 4 * tanh (w / 4))%R) w) /\ (Derive (fun w : R => (- w + 4 * tanh (w / 4))%R) w < 0).
Proof using All.
  intros w G'1.
  assert (E'1 : stands (exp (w / 4))) by (exact I).
  assert (E'2 : reads_as (exp (- (w / 4))) ((/ (exp (w / 4))))) by (exponential ([((-1)%Z, w / 4)] : list (Z * R))).
  assert (E'3 : reads_as (tanh (w / 4)) (((((exp (w / 4))) - / ((exp (w / 4)))) / 2) / ((((exp (w / 4))) + / ((exp (w / 4)))) / 2))) by (apply tanh_of; exponential ([((1)%Z, w / 4)] : list (Z * R))).
  assert (E'4 : reads_as (cosh (w / 4)) ((((exp (w / 4))) + / ((exp (w / 4)))) / 2)) by (apply cosh_of; exponential ([((1)%Z, w / 4)] : list (Z * R))).
  try assert (N'5 : (exp (w / 4) ^ 2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_exp (w / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'6 : reads_as (Derive (fun w : R => (- w + 4 * tanh (w / 4))%R) w) (-1 + 1 / cosh (w / 4) ^ 2)) by (apply (is_derive_unique (fun w : R => (- w + 4 * tanh (w / 4))%R)); derivative; equal).
  assert (C'7 : ex_derive (fun w : R => (- w + 4 * tanh (w / 4))%R) w) by (differentiable).
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_tanh _ _ (has_eq _ _ (w / 4) (has_mul _ _ _ _ (has_ratio 1 4) (from_gt _ _ G'1)) ltac:(equal))) eq_refl)) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 17, growth *)
Lemma step'17 :
- t + 4 * tanh (t / 4) < 0.
Proof using All.
  assert (E'1 : stands (exp (t / 4))) by (exact I).
  assert (E'2 : reads_as (exp (- (t / 4))) ((/ (exp (t / 4))))) by (exponential ([((-1)%Z, t / 4)] : list (Z * R))).
  assert (E'3 : reads_as (tanh (t / 4)) (((((exp (t / 4))) - / ((exp (t / 4)))) / 2) / ((((exp (t / 4))) + / ((exp (t / 4)))) / 2))) by (apply tanh_of; exponential ([((1)%Z, t / 4)] : list (Z * R))).
  try assert (N'4 : (exp (t / 4) ^ 2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'5 : reads_as (exp (0 / 4)) (1)) by (exponential ([] : list (Z * R))).
  assert (E'6 : reads_as (exp (- (0 / 4))) (1)) by (exponential ([] : list (Z * R))).
  assert (E'7 : reads_as (tanh (0 / 4)) ((((1) - / (1)) / 2) / (((1) + / (1)) / 2))) by (apply tanh_of; exponential ([] : list (Z * R))).
  assert (C'8 : forall w : R, 0 <= w -> w <= t -> ex_derive (fun w : R => (- w + 4 * tanh (w / 4))%R) w).
  { intros w Above' Below'.
  assert (E'9 : stands (exp (w / 4))) by (exact I).
  assert (E'10 : reads_as (exp (- (w / 4))) ((/ (exp (w / 4))))) by (exponential ([((-1)%Z, w / 4)] : list (Z * R))).
  assert (E'11 : reads_as (tanh (w / 4)) (((((exp (w / 4))) - / ((exp (w / 4)))) / 2) / ((((exp (w / 4))) + / ((exp (w / 4)))) / 2))) by (apply tanh_of; exponential ([((1)%Z, w / 4)] : list (Z * R))).
  differentiable.
  }
  pose proof (growth_lt (fun w : R => (- w + 4 * tanh (w / 4))%R) 0 t C'8 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ H'1) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'16 w ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 19, sign *)
Lemma step'19 :
forall z : R,
z > 0 ->
(ex_derive (fun z : R => (- z + sinh z)%R) z) /\ (Derive (fun z : R => (- z + sinh z)%R) z > 0).
Proof using All.
  intros z G'1.
  assert (E'1 : reads_as (exp z) ((exp (z / 2) ^ 2))) by (exponential ([((2)%Z, z / 2)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- z)) ((/ (exp (z / 2) ^ 2)))) by (exponential ([((-2)%Z, z / 2)] : list (Z * R))).
  assert (E'3 : reads_as (sinh z) ((((exp (z / 2) ^ 2)) - / ((exp (z / 2) ^ 2))) / 2)) by (apply sinh_of; exponential ([((2)%Z, z / 2)] : list (Z * R))).
  assert (E'4 : stands (exp (z / 2))) by (exact I).
  assert (E'5 : reads_as (exp (- (z / 2))) ((/ (exp (z / 2))))) by (exponential ([((-1)%Z, z / 2)] : list (Z * R))).
  assert (E'6 : reads_as (sinh (z / 2)) ((((exp (z / 2))) - / ((exp (z / 2)))) / 2)) by (apply sinh_of; exponential ([((1)%Z, z / 2)] : list (Z * R))).
  assert (E'7 : reads_as (cosh z) ((((exp (z / 2) ^ 2)) + / ((exp (z / 2) ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, z / 2)] : list (Z * R))).
  assert (E'8 : reads_as (Derive (fun z : R => (- z + sinh z)%R) z) (cosh z - 1)) by (apply (is_derive_unique (fun z : R => (- z + sinh z)%R)); derivative; equal).
  assert (C'9 : ex_derive (fun z : R => (- z + sinh z)%R) z) by (differentiable).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_sinh _ _ (has_eq _ _ (z / 2) (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ G'1)) ltac:(equal))) eq_refl)) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 20, growth *)
Lemma step'20 :
- t + sinh t > 0.
Proof using All.
  assert (E'1 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- t)) ((/ (exp (t / 4) ^ 4)))) by (exponential ([((-4)%Z, t / 4)] : list (Z * R))).
  assert (E'3 : reads_as (sinh t) ((((exp (t / 4) ^ 4)) - / ((exp (t / 4) ^ 4))) / 2)) by (apply sinh_of; exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (E'4 : reads_as (exp 0) (1)) by (exponential ([] : list (Z * R))).
  assert (E'5 : reads_as (exp (- 0)) (1)) by (exponential ([] : list (Z * R))).
  assert (E'6 : reads_as (sinh 0) (((1) - / (1)) / 2)) by (apply sinh_of; exponential ([] : list (Z * R))).
  assert (C'7 : forall z : R, 0 <= z -> z <= t -> ex_derive (fun z : R => (- z + sinh z)%R) z).
  { intros z Above' Below'.
  assert (E'8 : reads_as (exp z) ((exp (z / 2) ^ 2))) by (exponential ([((2)%Z, z / 2)] : list (Z * R))).
  assert (E'9 : reads_as (exp (- z)) ((/ (exp (z / 2) ^ 2)))) by (exponential ([((-2)%Z, z / 2)] : list (Z * R))).
  assert (E'10 : reads_as (sinh z) ((((exp (z / 2) ^ 2)) - / ((exp (z / 2) ^ 2))) / 2)) by (apply sinh_of; exponential ([((2)%Z, z / 2)] : list (Z * R))).
  differentiable.
  }
  pose proof (growth_gt (fun z : R => (- z + sinh z)%R) 0 t C'7 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ H'1) _); [reflexivity|equal]) (fun z Above' Below' => (proj2 (step'19 z ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 37, sign *)
Lemma step'37 :
- t + 2 * tanh (t / 2) < 0.
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'2 as P'3.
  pose proof step'15 as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  pose proof step'17 as P'7.
  assert (E'8 : reads_as (exp (t / 2)) ((exp (t / 4) ^ 2))) by (exponential ([((2)%Z, t / 4)] : list (Z * R))).
  assert (E'9 : reads_as (exp (- (t / 2))) ((/ (exp (t / 4) ^ 2)))) by (exponential ([((-2)%Z, t / 4)] : list (Z * R))).
  assert (E'10 : reads_as (tanh (t / 2)) (((((exp (t / 4) ^ 2)) - / ((exp (t / 4) ^ 2))) / 2) / ((((exp (t / 4) ^ 2)) + / ((exp (t / 4) ^ 2))) / 2))) by (apply tanh_of; exponential ([((2)%Z, t / 4)] : list (Z * R))).
  assert (E'11 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (E'12 : stands (exp (t / 4))) by (exact I).
  assert (E'13 : reads_as (exp (- (t / 4))) ((/ (exp (t / 4))))) by (exponential ([((-1)%Z, t / 4)] : list (Z * R))).
  assert (E'14 : reads_as (tanh (t / 4)) (((((exp (t / 4))) - / ((exp (t / 4)))) / 2) / ((((exp (t / 4))) + / ((exp (t / 4)))) / 2))) by (apply tanh_of; exponential ([((1)%Z, t / 4)] : list (Z * R))).
  assert (N'15 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (N'16 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'15; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'17 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'15; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'18 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'15; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  try assert (N'19 : (exp (t / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  refine (to_lt _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_lt _ _ Q'6)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) eq_refl)) eq_refl) eq_refl)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) eq_refl)) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) eq_refl)) eq_refl) eq_refl) eq_refl)) (from_lt _ _ P'7)) _); [reflexivity|equal].
Qed.

(* step 38, sign *)
Lemma step'38 :
kappa_defined /\ kappa < 1.
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'2 as P'3.
  pose proof step'37 as P'4.
  assert (E'5 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (E'6 : reads_as (exp (t / 2)) ((exp (t / 4) ^ 2))) by (exponential ([((2)%Z, t / 4)] : list (Z * R))).
  assert (E'7 : reads_as (exp (- (t / 2))) ((/ (exp (t / 4) ^ 2)))) by (exponential ([((-2)%Z, t / 4)] : list (Z * R))).
  assert (E'8 : reads_as (tanh (t / 2)) (((((exp (t / 4) ^ 2)) - / ((exp (t / 4) ^ 2))) / 2) / ((((exp (t / 4) ^ 2)) + / ((exp (t / 4) ^ 2))) / 2))) by (apply tanh_of; exponential ([((2)%Z, t / 4)] : list (Z * R))).
  assert (N'9 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (N'10 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'9; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'11 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'9; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'12 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'9; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (E'13 : reads_as (ln ((nu + 1) / (nu - 1))) ((4) * (t / 4))) by (logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (C'14 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'15 : reads_as (arcoth nu) (((4) * (t / 4)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (N'16 : (exp (t / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  try assert (N'17 : t <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _) eq_refl); equal).
  assert (C'18 : 1 - q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'19 : nu_defined) by (unfold nu_defined; all_known).
  assert (C'20 : 1 < Rabs nu) by (apply beyond_above; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) eq_refl)) eq_refl) eq_refl) eq_refl)) _); [reflexivity|equal]).
  assert (N'21 : nu - 1 <> 0) by (exact (beyond_nonzero _ C'20)).
  assert (C'22 : 0 < (nu + 1) / (nu - 1)) by (exact (beyond_ratio _ C'20)).
  assert (C'23 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) eq_refl) (has_add _ _ _ _ (has_whole 1) (has_exp (- t)))) _) eq_refl); equal).
  assert (C'24 : arcoth nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _) eq_refl); equal).
  assert (C'25 : kappa_defined) by (unfold kappa_defined; all_known).
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (from_gt _ _ H'1) eq_refl) (from_lt _ _ P'4)) _); [reflexivity|equal].
Qed.

(* step 39, sign *)
Lemma step'39 :
(kappa_defined /\ nu_defined /\ nu ^ 2 <> 0) /\ kappa > 1 - 1 / nu ^ 2.
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'2 as P'3.
  pose proof step'20 as P'4.
  assert (E'5 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (E'6 : reads_as (sinh t) ((((exp (t / 4) ^ 4)) - / ((exp (t / 4) ^ 4))) / 2)) by (apply sinh_of; exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (E'7 : reads_as (exp (t / 2)) ((exp (t / 4) ^ 2))) by (exponential ([((2)%Z, t / 4)] : list (Z * R))).
  assert (E'8 : reads_as (exp (- (t / 2))) ((/ (exp (t / 4) ^ 2)))) by (exponential ([((-2)%Z, t / 4)] : list (Z * R))).
  assert (E'9 : reads_as (cosh (t / 2)) ((((exp (t / 4) ^ 2)) + / ((exp (t / 4) ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, t / 4)] : list (Z * R))).
  assert (N'10 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (N'11 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'10; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'12 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'10; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'13 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'10; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (E'14 : reads_as (ln ((nu + 1) / (nu - 1))) ((4) * (t / 4))) by (logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (C'15 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'16 : reads_as (arcoth nu) (((4) * (t / 4)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (N'17 : (exp (t / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  try assert (N'18 : t <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _) eq_refl); equal).
  assert (C'19 : 1 - q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'20 : nu_defined) by (unfold nu_defined; all_known).
  assert (C'21 : 1 < Rabs nu) by (apply beyond_above; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) eq_refl)) eq_refl) eq_refl) eq_refl)) _); [reflexivity|equal]).
  assert (N'22 : nu - 1 <> 0) by (exact (beyond_nonzero _ C'21)).
  assert (C'23 : 0 < (nu + 1) / (nu - 1)) by (exact (beyond_ratio _ C'21)).
  assert (C'24 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) eq_refl) (has_add _ _ _ _ (has_whole 1) (has_exp (- t)))) _) eq_refl); equal).
  assert (C'25 : arcoth nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _) eq_refl); equal).
  assert (C'26 : kappa_defined) by (unfold kappa_defined; all_known).
  assert (C'27 : nu ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_inverse _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) eq_refl) (has_add _ _ _ _ (has_whole 1) (has_exp (- t)))) eq_refl)) eq_refl) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (from_gt _ _ H'1) eq_refl) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_cosh (t / 2)) eq_refl)) eq_refl) eq_refl)) (from_gt _ _ P'4)) _); [reflexivity|equal].
Qed.

(* step 40, introduction *)
Lemma step'40 :
(kappa_defined /\ nu_defined /\ nu ^ 2 <> 0) /\ (kappa > 1 - 1 / nu ^ 2 /\ kappa < 1).
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'39 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof step'38 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  assert (N'9 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_neq _ _ (proj1 (proj1 D'4)))) (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'10 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'9; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'11 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'9; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'12 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'9; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (E'13 : reads_as (ln ((nu + 1) / (nu - 1))) ((4) * (t / 4))) by (logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (C'14 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'15 : reads_as (arcoth nu) (((4) * (t / 4)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (N'16 : (exp (t / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  try assert (N'17 : t <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _) eq_refl); equal).
  split; [all_known|].
  split; [exact Q'5|].
  exact Q'8.
Qed.

End derivation.

Module kappa_classical.
Definition claim : Prop :=
forall t f_q f_1 : R,
let q : R := exp (- t) in
let nu : R := (q + 1) / (1 - q) in
let nu_defined : Prop := 1 - q <> 0 in
let kappa : R := 1 / (nu * arcoth nu) in
let kappa_defined : Prop := nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0 in
t > 0 ->
f_q > 0 ->
f_1 > 0 ->
(kappa_defined /\ nu_defined /\ nu ^ 2 <> 0) /\ (kappa > 1 - 1 / nu ^ 2 /\ kappa < 1).
Theorem proof : claim.
Proof.
  intros t f_q f_1 q nu nu_defined kappa kappa_defined H'1 H'2 H'3.
  exact (step'40 t f_q f_1 H'1 H'2 H'3).
Qed.
End kappa_classical.

End derivation'lemma_2.

Section derivation.
Variable nu : R.
Variable nu_2 : R.
Hypothesis H'1 : nu > 1.



(* step 1, sign *)
Lemma step'1 :
forall z : R,
z >= nu ->
z > 1.
Proof using All.
  intros z G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (from_gt _ _ H'1)) _); [reflexivity|equal].
Qed.

(* step 2, sign *)
Lemma step'2 :
forall z : R,
z >= nu ->
z - 1 <> 0 /\ (z + 1) / (z - 1) > 1.
Proof using All.
  intros z G'1.
  pose proof (step'1 z G'1) as P'1.
  try assert (N'2 : (z - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'1)) _) eq_refl); equal).
  assert (C'3 : z - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'1) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_inverse _ _ (from_gt _ _ P'1) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 3, sign *)
Lemma step'3 :
forall w : R,
w > 1 ->
((locally w (fun w : R => 0 < w)) /\ (ex_derive (fun w : R => (ln w)%R) w)) /\ (Derive (fun w : R => (ln w)%R) w > 0).
Proof using All.
  intros w G'1.
  assert (N'1 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'2 : stands (ln w)) by (exact I).
  assert (C'3 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) _); [reflexivity|equal]).
  assert (E'4 : reads_as (Derive (fun w : R => (ln w)%R) w) (1 / w)) by (apply (is_derive_unique (fun w : R => (ln w)%R)); derivative; equal).
  assert (C'5 : locally w (fun w : R => 0 < w)) by (apply (locally_positive (fun w : R => w)); [differentiable|assumption]).
  assert (C'6 : ex_derive (fun w : R => (ln w)%R) w) by (differentiable).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 4, sign *)
Lemma step'4 :
forall w : R,
w >= 1 ->
w > 0.
Proof using All.
  intros w G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 5, growth *)
Lemma step'5 :
forall z : R,
z >= nu ->
(z - 1 <> 0 /\ 0 < (z + 1) / (z - 1)) /\ ln ((z + 1) / (z - 1)) > 0.
Proof using All.
  intros z G'1.
  pose proof (step'2 z G'1) as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'1 z G'1) as P'4.
  try assert (N'5 : (z - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _) eq_refl); equal).
  assert (N'6 : (z + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'7 : reads_as (ln ((z + 1) / (z - 1))) (ln (z + 1) + (-1) * ln (z - 1))) by (logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _); [reflexivity|equal]|]; exact I]).
  assert (N'8 : (z ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (E'9 : reads_as (ln 1) (0)) by (transitivity (ln 1); [apply f_equal; equal|exact ln_1]).
  assert (C'10 : 0 < (z + 1) / (z - 1)) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'3) (has_whole 1)) _); [reflexivity|equal]).
  split; [all_known|].
  assert (C'11 : forall w : R, 1 <= w -> w <= (z + 1) / (z - 1) -> ex_derive (fun w : R => (ln w)%R) w).
  { intros w Above' Below'.
  pose proof (step'4 w ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'12.
  assert (N'13 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'14 : stands (ln w)) by (exact I).
  assert (C'15 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)) _); [reflexivity|equal]).
  differentiable.
  }
  pose proof (growth_gt (fun w : R => (ln w)%R) 1 ((z + 1) / (z - 1)) C'11 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'3) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'3 w ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 6, sign *)
Lemma step'6 :
forall z : R,
z >= nu ->
1 < Rabs z /\ arcoth z > 0.
Proof using All.
  intros z G'1.
  pose proof (step'5 z G'1) as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'2 z G'1) as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  pose proof (step'1 z G'1) as P'7.
  try assert (N'8 : (z - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _) eq_refl); equal).
  assert (N'9 : (z + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'10 : reads_as (ln ((z + 1) / (z - 1))) (ln (z + 1) + (-1) * ln (z - 1))) by (logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'11 : 0 < (z + 1) / (z - 1)) by (apply beyond_ratio; assumption).
  assert (E'12 : reads_as (arcoth z) ((ln (z + 1) + (-1) * ln (z - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  assert (N'13 : (z ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (C'14 : 1 < Rabs z) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ P'7) _); [reflexivity|equal]).
  assert (N'15 : z - 1 <> 0) by (exact (beyond_nonzero _ C'14)).
  assert (C'16 : 0 < (z + 1) / (z - 1)) by (exact (beyond_ratio _ C'14)).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'3)) _); [reflexivity|equal].
Qed.

(* step 7, instance *)
Lemma step'7 :
forall z : R,
z >= nu ->
(1 < Rabs z /\ z <> 0 /\ arcoth z <> 0 /\ z ^ 2 <> 0) /\ (1 / (z * arcoth z) > 1 - 1 / z ^ 2 /\ 1 / (z * arcoth z) < 1).
Proof using All.
  intros z G'1.
  pose proof (step'5 z G'1) as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'1 z G'1) as P'4.
  pose proof (step'6 z G'1) as P'5.
  pose proof (proj1 P'5) as D'6; pose proof (proj2 P'5) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  try assert (N'8 : (z - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _) eq_refl); equal).
  assert (N'9 : (z + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'10 : reads_as (ln ((z + 1) / (z - 1))) (ln (z + 1) + (-1) * ln (z - 1))) by (logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'11 : 0 < (z + 1) / (z - 1)) by (apply beyond_ratio; assumption).
  assert (E'12 : reads_as (arcoth z) ((ln (z + 1) + (-1) * ln (z - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'13 : z <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (N'14 : (z ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  try assert (N'15 : (ln (z + 1) - ln (z - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'3)) _) eq_refl); equal).
  assert (E'16 : reads_as (exp (ln ((z + 1) / (z - 1)))) (((z + 1) / (z - 1)))) by (apply exp_ln; apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ (proj2 D'2)) _); [reflexivity|equal]).
  assert (E'17 : reads_as (exp (- ln ((z + 1) / (z - 1)))) ((/ (exp (ln ((z + 1) / (z - 1))))))) by (exponential ([((-1)%Z, ln ((z + 1) / (z - 1)))] : list (Z * R))).
  assert (E'18 : reads_as (ln (((1 + exp (- ln ((z + 1) / (z - 1)))) / (1 - exp (- ln ((z + 1) / (z - 1)))) + 1) / ((1 + exp (- ln ((z + 1) / (z - 1)))) / (1 - exp (- ln ((z + 1) / (z - 1)))) - 1))) (ln (z + 1) + (-1) * ln (z - 1))) by (logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'19 : 0 < ((1 + exp (- ln ((z + 1) / (z - 1)))) / (1 - exp (- ln ((z + 1) / (z - 1)))) + 1) / ((1 + exp (- ln ((z + 1) / (z - 1)))) / (1 - exp (- ln ((z + 1) / (z - 1)))) - 1)) by (apply beyond_ratio; assumption).
  assert (E'20 : reads_as (arcoth ((1 + exp (- ln ((z + 1) / (z - 1)))) / (1 - exp (- ln ((z + 1) / (z - 1)))))) ((ln (z + 1) + (-1) * ln (z - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _); [reflexivity|equal]|]; exact I]).
  pose proof Q'3 as P'21.
  assert (C'22 : 1 > 0) by (refine (to_gt _ _ _ _ _ (has_whole 1) _); [reflexivity|equal]).
  pose proof (derivation'lemma_2.kappa_classical.proof (ln ((z + 1) / (z - 1))) 1 1 ltac:(cbv zeta; first [meets P'21]) ltac:(cbv zeta; meets C'22) ltac:(cbv zeta; meets C'22)) as W'23. put_in W'23.
  assert (C'24 : z <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)) _) eq_refl); equal).
  assert (C'25 : arcoth z <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'7) _) eq_refl); equal).
  assert (C'26 : z ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)) eq_refl)) eq_refl) _) eq_refl); equal).
  split; [all_known|].
  pose proof (proj2 W'23) as W'27. says W'27.
Qed.

(* step 8, detachment *)
Lemma step'8 :
forall z : R,
z >= nu ->
(1 < Rabs z /\ z <> 0 /\ arcoth z <> 0 /\ z ^ 2 <> 0) /\ 1 / (z * arcoth z) > 1 - 1 / z ^ 2.
Proof using All.
  intros z G'1.
  pose proof (step'7 z G'1) as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'7 z G'1) as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  try assert (N'7 : z <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_neq _ _ (proj1 (proj2 D'2))))) (has_whole 1)) _) eq_refl); equal).
  try assert (N'8 : (ln (z + 1) - ln (z - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_neq _ _ (proj1 (proj2 (proj2 D'2))))) _) eq_refl); equal).
  split; [all_known|].
  exact (proj1 Q'3).
Qed.

(* step 9, sign *)
Lemma step'9 :
forall z : R,
z >= nu ->
(z ^ 2 - 1 <> 0 /\ 1 < Rabs z) /\ z / (z ^ 2 - 1) - arcoth z > 0.
Proof using All.
  intros z G'1.
  pose proof (step'8 z G'1) as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'6 z G'1) as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  pose proof (step'1 z G'1) as P'7.
  try assert (N'8 : (z - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _) eq_refl); equal).
  assert (N'9 : (z + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'10 : reads_as (ln ((z + 1) / (z - 1))) (ln (z + 1) + (-1) * ln (z - 1))) by (logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'11 : 0 < (z + 1) / (z - 1)) by (apply beyond_ratio; assumption).
  assert (E'12 : reads_as (arcoth z) ((ln (z + 1) + (-1) * ln (z - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  assert (N'13 : (z ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  try assert (N'14 : z <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  try assert (N'15 : (ln (z + 1) - ln (z - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'6)) _) eq_refl); equal).
  assert (C'16 : z ^ 2 - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)) eq_refl)) eq_refl) (has_inverse _ _ (has_add _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1))) eq_refl)) (has_inverse _ _ (from_gt _ _ P'7) eq_refl)) (from_gt _ _ Q'3)) (from_gt _ _ Q'6)) _); [reflexivity|equal].
Qed.

(* step 10, sign *)
Lemma step'10 :
forall z : R,
z >= nu ->
((locally z (fun z : R => 1 < Rabs z)) /\ (locally z (fun z : R => z <> 0)) /\ (locally z (fun z : R => arcoth z <> 0)) /\ (ex_derive (fun z : R => (1 / (2 * z * arcoth z))%R) z)) /\ (Derive (fun z : R => (1 / (2 * z * arcoth z))%R) z >= 0).
Proof using All.
  intros z G'1.
  pose proof (step'9 z G'1) as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'6 z G'1) as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  pose proof (step'1 z G'1) as P'7.
  try assert (N'8 : (z - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _) eq_refl); equal).
  assert (N'9 : (z + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'10 : reads_as (ln ((z + 1) / (z - 1))) (ln (z + 1) + (-1) * ln (z - 1))) by (logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'11 : 0 < (z + 1) / (z - 1)) by (apply beyond_ratio; assumption).
  assert (E'12 : reads_as (arcoth z) ((ln (z + 1) + (-1) * ln (z - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  assert (C'13 : z <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)) _) eq_refl); equal).
  assert (C'14 : arcoth z <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'6) _) eq_refl); equal).
  assert (N'15 : (z ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  try assert (N'16 : (ln (z + 1) - ln (z - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'6)) _) eq_refl); equal).
  assert (E'17 : reads_as (Derive (fun z : R => (1 / (2 * z * arcoth z))%R) z) (- 1 / (2 * z * (1 - z ^ 2) * arcoth z ^ 2) - 1 / (2 * z ^ 2 * arcoth z))) by (apply (is_derive_unique (fun z : R => (1 / (2 * z * arcoth z))%R)); derivative; equal).
  assert (C'18 : locally z (fun z : R => 1 < Rabs z)) by (apply (locally_beyond (fun z : R => z)); [differentiable|assumption]).
  assert (C'19 : locally z (fun z : R => z <> 0)) by (apply (locally_nonzero (fun z : R => z)); [differentiable|assumption]).
  assert (C'20 : locally z (fun z : R => arcoth z <> 0)) by (apply (locally_nonzero (fun z : R => arcoth z)); [differentiable|assumption]).
  assert (C'21 : ex_derive (fun z : R => (1 / (2 * z * arcoth z))%R) z) by (differentiable).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ Q'6) eq_refl)) eq_refl) eq_refl)) (from_gt _ _ Q'3)) _); [reflexivity|equal].
Qed.

(* step 11, sign *)
Lemma step'11 :
nu_2 >= nu ->
nu_2 > 1.
Proof using All.
  intros G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (from_gt _ _ H'1)) _); [reflexivity|equal].
Qed.

(* step 12, sign *)
Lemma step'12 :
nu - 1 <> 0 /\ (nu + 1) / (nu - 1) > 1.
Proof using All.
  try assert (N'1 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (C'2 : nu - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'1) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_inverse _ _ (from_gt _ _ H'1) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 13, sign *)
Lemma step'13 :
forall w : R,
w > 1 ->
((locally w (fun w : R => 0 < w)) /\ (ex_derive (fun w : R => (ln w)%R) w)) /\ (Derive (fun w : R => (ln w)%R) w > 0).
Proof using All.
  intros w G'1.
  assert (N'1 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'2 : stands (ln w)) by (exact I).
  assert (C'3 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) _); [reflexivity|equal]).
  assert (E'4 : reads_as (Derive (fun w : R => (ln w)%R) w) (1 / w)) by (apply (is_derive_unique (fun w : R => (ln w)%R)); derivative; equal).
  assert (C'5 : locally w (fun w : R => 0 < w)) by (apply (locally_positive (fun w : R => w)); [differentiable|assumption]).
  assert (C'6 : ex_derive (fun w : R => (ln w)%R) w) by (differentiable).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 14, sign *)
Lemma step'14 :
forall w : R,
w >= 1 ->
w > 0.
Proof using All.
  intros w G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 15, growth *)
Lemma step'15 :
(nu - 1 <> 0 /\ 0 < (nu + 1) / (nu - 1)) /\ ln ((nu + 1) / (nu - 1)) > 0.
Proof using All.
  pose proof step'12 as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  try assert (N'4 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'5 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'6 : reads_as (ln ((nu + 1) / (nu - 1))) (ln (nu + 1) + (-1) * ln (nu - 1))) by (logarithm ([((1)%Z, (nu + 1)); ((-1)%Z, (nu - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'7 : (nu ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (E'8 : reads_as (ln 1) (0)) by (transitivity (ln 1); [apply f_equal; equal|exact ln_1]).
  assert (C'9 : 0 < (nu + 1) / (nu - 1)) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'3) (has_whole 1)) _); [reflexivity|equal]).
  split; [all_known|].
  assert (C'10 : forall w : R, 1 <= w -> w <= (nu + 1) / (nu - 1) -> ex_derive (fun w : R => (ln w)%R) w).
  { intros w Above' Below'.
  pose proof (step'14 w ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'11.
  assert (N'12 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'13 : stands (ln w)) by (exact I).
  assert (C'14 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)) _); [reflexivity|equal]).
  differentiable.
  }
  pose proof (growth_gt (fun w : R => (ln w)%R) 1 ((nu + 1) / (nu - 1)) C'10 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'3) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'13 w ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 16, sign *)
Lemma step'16 :
1 < Rabs nu /\ arcoth nu > 0.
Proof using All.
  pose proof step'15 as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof step'12 as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  try assert (N'7 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'8 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'9 : reads_as (ln ((nu + 1) / (nu - 1))) (ln (nu + 1) + (-1) * ln (nu - 1))) by (logarithm ([((1)%Z, (nu + 1)); ((-1)%Z, (nu - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'10 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'11 : reads_as (arcoth nu) ((ln (nu + 1) + (-1) * ln (nu - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu + 1)); ((-1)%Z, (nu - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'12 : (nu ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (C'13 : 1 < Rabs nu) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ H'1) _); [reflexivity|equal]).
  assert (N'14 : nu - 1 <> 0) by (exact (beyond_nonzero _ C'13)).
  assert (C'15 : 0 < (nu + 1) / (nu - 1)) by (exact (beyond_ratio _ C'13)).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'3)) _); [reflexivity|equal].
Qed.

(* step 17, sign *)
Lemma step'17 :
nu_2 >= nu ->
nu_2 - 1 <> 0 /\ (nu_2 + 1) / (nu_2 - 1) > 1.
Proof using All.
  intros G'1.
  pose proof (step'11 G'1) as P'1.
  try assert (N'2 : (nu_2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'1)) _) eq_refl); equal).
  assert (C'3 : nu_2 - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'1) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_inverse _ _ (from_gt _ _ P'1) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 18, sign *)
Lemma step'18 :
forall w : R,
w > 1 ->
((locally w (fun w : R => 0 < w)) /\ (ex_derive (fun w : R => (ln w)%R) w)) /\ (Derive (fun w : R => (ln w)%R) w > 0).
Proof using All.
  intros w G'1.
  assert (N'1 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'2 : stands (ln w)) by (exact I).
  assert (C'3 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) _); [reflexivity|equal]).
  assert (E'4 : reads_as (Derive (fun w : R => (ln w)%R) w) (1 / w)) by (apply (is_derive_unique (fun w : R => (ln w)%R)); derivative; equal).
  assert (C'5 : locally w (fun w : R => 0 < w)) by (apply (locally_positive (fun w : R => w)); [differentiable|assumption]).
  assert (C'6 : ex_derive (fun w : R => (ln w)%R) w) by (differentiable).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 19, sign *)
Lemma step'19 :
forall w : R,
w >= 1 ->
w > 0.
Proof using All.
  intros w G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 20, growth *)
Lemma step'20 :
nu_2 >= nu ->
(nu_2 - 1 <> 0 /\ 0 < (nu_2 + 1) / (nu_2 - 1)) /\ ln ((nu_2 + 1) / (nu_2 - 1)) > 0.
Proof using All.
  intros G'1.
  pose proof (step'17 G'1) as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'11 G'1) as P'4.
  try assert (N'5 : (nu_2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _) eq_refl); equal).
  assert (N'6 : (nu_2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'7 : reads_as (ln ((nu_2 + 1) / (nu_2 - 1))) (ln (nu_2 + 1) + (-1) * ln (nu_2 - 1))) by (logarithm ([((1)%Z, (nu_2 + 1)); ((-1)%Z, (nu_2 - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _); [reflexivity|equal]|]; exact I]).
  assert (N'8 : (nu_2 ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (E'9 : reads_as (ln 1) (0)) by (transitivity (ln 1); [apply f_equal; equal|exact ln_1]).
  assert (C'10 : 0 < (nu_2 + 1) / (nu_2 - 1)) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'3) (has_whole 1)) _); [reflexivity|equal]).
  split; [all_known|].
  assert (C'11 : forall w : R, 1 <= w -> w <= (nu_2 + 1) / (nu_2 - 1) -> ex_derive (fun w : R => (ln w)%R) w).
  { intros w Above' Below'.
  pose proof (step'19 w ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'12.
  assert (N'13 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'14 : stands (ln w)) by (exact I).
  assert (C'15 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)) _); [reflexivity|equal]).
  differentiable.
  }
  pose proof (growth_gt (fun w : R => (ln w)%R) 1 ((nu_2 + 1) / (nu_2 - 1)) C'11 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'3) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'18 w ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 21, sign *)
Lemma step'21 :
nu_2 >= nu ->
1 < Rabs nu_2 /\ arcoth nu_2 > 0.
Proof using All.
  intros G'1.
  pose proof (step'20 G'1) as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'17 G'1) as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  pose proof (step'11 G'1) as P'7.
  try assert (N'8 : (nu_2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _) eq_refl); equal).
  assert (N'9 : (nu_2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'10 : reads_as (ln ((nu_2 + 1) / (nu_2 - 1))) (ln (nu_2 + 1) + (-1) * ln (nu_2 - 1))) by (logarithm ([((1)%Z, (nu_2 + 1)); ((-1)%Z, (nu_2 - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'11 : 0 < (nu_2 + 1) / (nu_2 - 1)) by (apply beyond_ratio; assumption).
  assert (E'12 : reads_as (arcoth nu_2) ((ln (nu_2 + 1) + (-1) * ln (nu_2 - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_2 + 1)); ((-1)%Z, (nu_2 - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  assert (N'13 : (nu_2 ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (C'14 : 1 < Rabs nu_2) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ P'7) _); [reflexivity|equal]).
  assert (N'15 : nu_2 - 1 <> 0) by (exact (beyond_nonzero _ C'14)).
  assert (C'16 : 0 < (nu_2 + 1) / (nu_2 - 1)) by (exact (beyond_ratio _ C'14)).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'3)) _); [reflexivity|equal].
Qed.

(* step 22, growth *)
Lemma step'22 :
nu_2 >= nu ->
(1 < Rabs nu_2 /\ nu_2 <> 0 /\ arcoth nu_2 <> 0 /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0) /\ 1 / (2 * nu_2 * arcoth nu_2) >= 1 / (2 * nu * arcoth nu).
Proof using All.
  intros G'1.
  pose proof step'16 as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'21 G'1) as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  pose proof (step'11 G'1) as P'7.
  try assert (N'8 : (nu_2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _) eq_refl); equal).
  assert (N'9 : (nu_2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'10 : reads_as (ln ((nu_2 + 1) / (nu_2 - 1))) (ln (nu_2 + 1) + (-1) * ln (nu_2 - 1))) by (logarithm ([((1)%Z, (nu_2 + 1)); ((-1)%Z, (nu_2 - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'11 : 0 < (nu_2 + 1) / (nu_2 - 1)) by (apply beyond_ratio; assumption).
  assert (E'12 : reads_as (arcoth nu_2) ((ln (nu_2 + 1) + (-1) * ln (nu_2 - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_2 + 1)); ((-1)%Z, (nu_2 - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'13 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'14 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'15 : reads_as (ln ((nu + 1) / (nu - 1))) (ln (nu + 1) + (-1) * ln (nu - 1))) by (logarithm ([((1)%Z, (nu + 1)); ((-1)%Z, (nu - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'16 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'17 : reads_as (arcoth nu) ((ln (nu + 1) + (-1) * ln (nu - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu + 1)); ((-1)%Z, (nu - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'18 : nu_2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (N'19 : (nu_2 ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  try assert (N'20 : (ln (nu_2 + 1) - ln (nu_2 - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'6)) _) eq_refl); equal).
  try assert (N'21 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (N'22 : (nu ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  try assert (N'23 : (ln (nu + 1) - ln (nu - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'3)) _) eq_refl); equal).
  try assert (C'24 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  try assert (C'25 : 0 < (nu_2 + 1) / (nu_2 - 1)) by (apply beyond_ratio; assumption).
  assert (C'26 : nu_2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)) _) eq_refl); equal).
  assert (C'27 : arcoth nu_2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'6) _) eq_refl); equal).
  assert (C'28 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)) _) eq_refl); equal).
  assert (C'29 : arcoth nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'3) _) eq_refl); equal).
  split; [all_known|].
  assert (C'30 : forall z : R, nu <= z -> z <= nu_2 -> ex_derive (fun z : R => (1 / (2 * z * arcoth z))%R) z).
  { intros z Above' Below'.
  pose proof (step'10 z ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'31.
  pose proof (proj1 P'31) as D'32; pose proof (proj2 P'31) as Q'33.
  pose proof D'32 as D'32'parts; split_up D'32'parts.
  pose proof (step'6 z ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'34.
  pose proof (proj1 P'34) as D'35; pose proof (proj2 P'34) as Q'36.
  pose proof D'35 as D'35'parts; split_up D'35'parts.
  pose proof (step'1 z ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'37.
  try assert (N'38 : (z - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'37)) _) eq_refl); equal).
  assert (N'39 : (z + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'37) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'40 : reads_as (ln ((z + 1) / (z - 1))) (ln (z + 1) + (-1) * ln (z - 1))) by (logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'37) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'37)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'41 : 0 < (z + 1) / (z - 1)) by (apply beyond_ratio; assumption).
  assert (E'42 : reads_as (arcoth z) ((ln (z + 1) + (-1) * ln (z - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'37) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'37)) _); [reflexivity|equal]|]; exact I]).
  assert (C'43 : z <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ P'37) (has_whole 1)) _) eq_refl); equal).
  assert (C'44 : arcoth z <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'36) _) eq_refl); equal).
  differentiable.
  }
  pose proof (growth_ge (fun z : R => (1 / (2 * z * arcoth z))%R) nu nu_2 C'30 ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_ge _ _ G'1) _); [reflexivity|equal]) (fun z Above' Below' => (proj2 (step'10 z ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

End derivation.

(** * growth *)

Module growth.
Import Statement.growth.

Theorem proof : claim.
Proof.
  intros nu nu_2 H'1 G'1.
  exact (step'22 nu nu_2 H'1 G'1).
Qed.

End growth.

(** * What all of them assume *)

Definition proofs : (Statement.growth.claim * True)%type :=
  (growth.proof, I).

Print Assumptions proofs.
