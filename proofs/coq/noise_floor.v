(** noise-floor: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic noise_floor; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module loss_rate.
Definition claim : Prop :=
  forall delta t d s : R,
  delta > 1 ->
  t >= 0 ->
  d >= 0 ->
  t ^ 2 >= 4 * d * delta ->
  s >= 0 ->
  s <= 1 ->
  ((locally s (fun s : R => 0 < d * delta * s ^ 2 / 4 + s * t / 2 + 1)) /\ (ex_derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s) /\ 4 * d * s ^ 2 + 4 * delta + 4 * s * t <> 0) /\ (Derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s >= (2 * d * s + t) / (4 * d * s ^ 2 + 4 * delta + 4 * s * t)).
End loss_rate.

Module tightness.
Definition claim : Prop :=
  forall delta t d s : R,
  let nu : R := sqrt delta in
  let nu_defined : Prop := 0 <= delta in
  delta > 1 ->
  t >= 0 ->
  d >= 0 ->
  t ^ 2 >= 4 * d * delta ->
  s = 0 ->
  ((locally s (fun s : R => 0 < d * delta * s ^ 2 / 4 + s * t / 2 + 1)) /\ (ex_derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s) /\ (locally s (fun s : R => 0 <= d * s ^ 2 + delta + s * t)) /\ (locally s (fun s : R => 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2)) /\ (locally s (fun s : R => 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)) /\ 0 < d * s ^ 2 + delta + s * t /\ (ex_derive (fun s : R => (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2))%R) s) /\ nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0) /\ (Derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s = delta * Derive (fun s : R => (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2))%R) s / (2 * nu * arcoth nu)).
End tightness.

Module floor.
Definition claim : Prop :=
  forall delta t d : R,
  let nu : R := sqrt delta in
  let nu_defined : Prop := 0 <= delta in
  let L_wc : R := ln (d * delta / 4 + t / 2 + 1) / 2 in
  let L_wc_defined : Prop := 0 < d * delta / 4 + t / 2 + 1 in
  let I_dec : R := (nu / 2 - 1 / 2) * ln (nu / 2 - 1 / 2) - (nu / 2 + 1 / 2) * ln (nu / 2 + 1 / 2) - (sqrt (d + delta + t) / 2 - 1 / 2) * ln (sqrt (d + delta + t) / 2 - 1 / 2) + (sqrt (d + delta + t) / 2 + 1 / 2) * ln (sqrt (d + delta + t) / 2 + 1 / 2) in
  let I_dec_defined : Prop := nu_defined /\ 0 < nu / 2 - 1 / 2 /\ 0 < nu / 2 + 1 / 2 /\ 0 <= d + delta + t /\ 0 < sqrt (d + delta + t) / 2 - 1 / 2 /\ 0 < sqrt (d + delta + t) / 2 + 1 / 2 in
  delta > 1 ->
  t >= 0 ->
  d >= 0 ->
  t ^ 2 >= 4 * d * delta ->
  (L_wc_defined /\ I_dec_defined /\ nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0) /\ L_wc >= I_dec / (2 * nu * arcoth nu).
End floor.

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

Module derivation'geometric_constant.
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

Module growth.
Definition claim : Prop :=
forall nu nu_2 : R,
nu > 1 ->
nu_2 >= nu ->
(1 < Rabs nu_2 /\ nu_2 <> 0 /\ arcoth nu_2 <> 0 /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0) /\ 1 / (2 * nu_2 * arcoth nu_2) >= 1 / (2 * nu * arcoth nu).
Theorem proof : claim.
Proof.
  intros nu nu_2 H'1 G'1.
  exact (step'22 nu nu_2 H'1 G'1).
Qed.
End growth.

End derivation'geometric_constant.

Section derivation.
Variable delta : R.
Variable t : R.
Variable d : R.
Let nu : R := sqrt delta.
Let nu_defined : Prop := 0 <= delta.
Let L_wc : R := ln (d * delta / 4 + t / 2 + 1) / 2.
Let L_wc_defined : Prop := 0 < d * delta / 4 + t / 2 + 1.
Let I_dec : R := (nu / 2 - 1 / 2) * ln (nu / 2 - 1 / 2) - (nu / 2 + 1 / 2) * ln (nu / 2 + 1 / 2) - (sqrt (d + delta + t) / 2 - 1 / 2) * ln (sqrt (d + delta + t) / 2 - 1 / 2) + (sqrt (d + delta + t) / 2 + 1 / 2) * ln (sqrt (d + delta + t) / 2 + 1 / 2).
Let I_dec_defined : Prop := nu_defined /\ 0 < nu / 2 - 1 / 2 /\ 0 < nu / 2 + 1 / 2 /\ 0 <= d + delta + t /\ 0 < sqrt (d + delta + t) / 2 - 1 / 2 /\ 0 < sqrt (d + delta + t) / 2 + 1 / 2.
Hypothesis H'1 : delta > 1.
Hypothesis H'2 : t >= 0.
Hypothesis H'3 : d >= 0.
Hypothesis H'4 : t ^ 2 >= 4 * d * delta.

Lemma nu'read :
  (stands (sqrt delta)) /\
  (squares_to (sqrt delta) delta) /\
  (0 <= delta) /\
  (nu_defined) /\
  (reads_as nu (sqrt delta)).
Proof using All.
  assert (E'1 : stands (sqrt delta)) by (exact I).
  assert (S'2 : squares_to (sqrt delta) delta) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1)) _); [reflexivity|equal]).
  assert (C'3 : 0 <= delta) by (apply Rge_le; refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)) _); [reflexivity|equal]).
  assert (C'4 : nu_defined) by (unfold nu_defined; all_known).
  assert (E'5 : reads_as nu (sqrt delta)) by (unfold reads_as, nu; equal).
  all_known.
Qed.

Lemma L_wc'read :
  ((delta * d + 2 * t + 4) <> 0) /\
  (reads_as (ln (d * delta / 4 + t / 2 + 1)) ((-2) * ln 2 + ln (delta * d + 2 * t + 4))) /\
  (0 < d * delta / 4 + t / 2 + 1) /\
  (L_wc_defined) /\
  (reads_as L_wc (- ln 2 + (1/2) * ln (delta * d + 2 * t + 4))).
Proof using All.
  assert (N'1 : (delta * d + 2 * t + 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_whole 4))) _) eq_refl); equal).
  assert (E'2 : reads_as (ln (d * delta / 4 + t / 2 + 1)) ((-2) * ln 2 + ln (delta * d + 2 * t + 4))) by (logarithm ([((-2)%Z, 2); ((1)%Z, (delta * d + 2 * t + 4))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_whole 4))) _); [reflexivity|equal]|]; exact I]).
  try assert (N'3 : ((1/4) * delta * d + (1/2) * t + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 4) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_whole 4))) _) eq_refl); equal).
  assert (C'4 : 0 < d * delta / 4 + t / 2 + 1) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_ratio 1 2) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 4) (from_ge _ _ H'3)) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) _); [reflexivity|equal]).
  assert (C'5 : L_wc_defined) by (unfold L_wc_defined; all_known).
  assert (E'6 : reads_as L_wc (- ln 2 + (1/2) * ln (delta * d + 2 * t + 4))) by (unfold reads_as, L_wc; equal).
  all_known.
Qed.


(* step 1, sign *)
Lemma step'1 :
delta > 0.
Proof using All.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 2, sign *)
Lemma step'2 :
forall s : R,
s <= 1 ->
s >= 0 ->
d * s ^ 2 + delta + s * t > 1.
Proof using All.
  intros s G'1 G'2.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (has_mul _ _ _ _ (from_ge _ _ G'2) (from_ge _ _ H'2))) (has_mul _ _ _ _ (from_ge _ _ H'3) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl))) _); [reflexivity|equal].
Qed.

(* step 3, sign *)
Lemma step'3 :
forall s : R,
s <= 1 ->
s >= 0 ->
d * delta * s ^ 2 / 4 + s * t / 2 + 1 > 0.
Proof using All.
  intros s G'1 G'2.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_ge _ _ G'2)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 4) (from_ge _ _ H'3)) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl))) _); [reflexivity|equal].
Qed.

(* step 4, sign *)
Lemma step'4 :
forall s : R,
s <= 1 ->
s >= 0 ->
d * s ^ 2 + delta + s * t > 0.
Proof using All.
  intros s G'1 G'2.
  pose proof (step'2 s G'1 G'2) as P'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ P'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 5, sign *)
Lemma step'5 :
forall s : R,
s <= 1 ->
s >= 0 ->
0 <= d * s ^ 2 + delta + s * t /\ sqrt (d * s ^ 2 + delta + s * t) > 0.
Proof using All.
  intros s G'1 G'2.
  pose proof (step'4 s G'1 G'2) as P'1.
  assert (E'2 : reads_as (sqrt (d * s ^ 2 + delta + s * t)) (sqrt (delta + t * s + d * s ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'3 : squares_to (sqrt (delta + t * s + d * s ^ 2)) (delta + t * s + d * s ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) _); [reflexivity|equal]).
  assert (C'4 : 0 <= d * s ^ 2 + delta + s * t) by (apply Rge_le; refine (to_ge _ _ _ _ _ (from_gt _ _ P'1) _); [reflexivity|equal]).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_sqrt _ _ (has_eq _ _ (d * s ^ 2 + delta + s * t) (from_gt _ _ P'1) ltac:(equal)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 6, sign *)
Lemma step'6 :
forall s : R,
s <= 1 ->
s >= 0 ->
0 <= d * s ^ 2 + delta + s * t /\ sqrt (d * s ^ 2 + delta + s * t) > 1.
Proof using All.
  intros s G'1 G'2.
  pose proof (step'2 s G'1 G'2) as P'1.
  pose proof (step'4 s G'1 G'2) as P'2.
  pose proof (step'5 s G'1 G'2) as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  assert (E'6 : reads_as (sqrt (d * s ^ 2 + delta + s * t)) (sqrt (delta + t * s + d * s ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'7 : squares_to (sqrt (delta + t * s + d * s ^ 2)) (delta + t * s + d * s ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) _); [reflexivity|equal]).
  try assert (N'8 : (sqrt (delta + t * s + d * s ^ 2) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (has_whole 1) (from_gt _ _ Q'5)) eq_refl) (from_gt _ _ P'1)) _); [reflexivity|equal].
Qed.

(* step 7, sign *)
Lemma step'7 :
nu_defined /\ nu > 0.
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  pose proof step'1 as P'6.
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_sqrt _ _ (has_eq _ _ delta (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)) ltac:(equal)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 8, sign *)
Lemma step'8 :
nu_defined /\ nu > 1.
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  pose proof step'1 as P'6.
  pose proof step'7 as P'7.
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  try assert (N'10 : (sqrt delta + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'9))) (has_whole 1))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (has_whole 1) (from_gt _ _ Q'9)) eq_refl) (from_gt _ _ H'1)) _); [reflexivity|equal].
Qed.

(* step 9, sign *)
Lemma step'9 :
delta ^ 2 + 2 * delta - 2 > 0.
Proof using All.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'1) eq_refl)) eq_refl) (has_mul _ _ _ _ (has_whole 4) (from_gt _ _ H'1))) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 10, sign: t² ≥ 4δd *)
Lemma step'10 :
forall s : R,
s <= 1 ->
s >= 0 ->
((locally s (fun s : R => 0 < d * delta * s ^ 2 / 4 + s * t / 2 + 1)) /\ (ex_derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s) /\ 4 * d * s ^ 2 + 4 * delta + 4 * s * t <> 0) /\ (Derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s >= (2 * d * s + t) / (4 * d * s ^ 2 + 4 * delta + 4 * s * t)).
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  intros s G'1 G'2.
  pose proof step'1 as P'6.
  pose proof (step'2 s G'1 G'2) as P'7.
  pose proof (step'3 s G'1 G'2) as P'8.
  pose proof (step'4 s G'1 G'2) as P'9.
  pose proof (step'5 s G'1 G'2) as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof (step'6 s G'1 G'2) as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  pose proof step'7 as P'16.
  pose proof (proj1 P'16) as D'17; pose proof (proj2 P'16) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof step'8 as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof step'9 as P'22.
  assert (N'23 : (delta * d * s ^ 2 + 2 * t * s + 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_whole 4))) _) eq_refl); equal).
  assert (E'24 : reads_as (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1)) ((-2) * ln 2 + ln (delta * d * s ^ 2 + 2 * t * s + 4))) by (logarithm ([((-2)%Z, 2); ((1)%Z, (delta * d * s ^ 2 + 2 * t * s + 4))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_whole 4))) _); [reflexivity|equal]|]; exact I]).
  assert (C'25 : 0 < d * delta * s ^ 2 / 4 + s * t / 2 + 1) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ P'8) _); [reflexivity|equal]).
  assert (E'26 : reads_as (Derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s) ((d * delta * s / 2 + t / 2) / (2 * (d * delta * s ^ 2 / 4 + s * t / 2 + 1)))) by (apply (is_derive_unique (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R)); derivative; equal).
  assert (E'27 : reads_as (sqrt (d * s ^ 2 + delta + s * t)) (sqrt (delta + t * s + d * s ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'28 : squares_to (sqrt (delta + t * s + d * s ^ 2)) (delta + t * s + d * s ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) _); [reflexivity|equal]).
  try assert (N'29 : (delta + t * s + d * s ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) _) eq_refl); equal).
  assert (C'30 : locally s (fun s : R => 0 < d * delta * s ^ 2 / 4 + s * t / 2 + 1)) by (apply (locally_positive (fun s : R => d * delta * s ^ 2 / 4 + s * t / 2 + 1)); [differentiable|assumption]).
  assert (C'31 : ex_derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s) by (differentiable).
  assert (C'32 : 4 * d * s ^ 2 + 4 * delta + 4 * s * t <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 4) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 4) (from_ge _ _ H'3)) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 4) (from_ge _ _ G'2)) (from_ge _ _ H'2))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_ge _ _ H'2) (has_inverse _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_whole 4) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_ge _ _ G'2)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_ge _ _ H'3) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl))) eq_refl)) (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)) eq_refl)) (from_gt _ _ H'1)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_ge _ _ G'2)) (has_inverse _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_whole 4) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_ge _ _ G'2)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_ge _ _ H'3) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl))) eq_refl)) (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)) eq_refl)) (from_ge _ _ H'4))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_ge _ _ H'3) (from_ge _ _ G'2)) (has_inverse _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_whole 4) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_ge _ _ G'2)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_ge _ _ H'3) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl))) eq_refl)) (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)) eq_refl)) (from_gt _ _ P'22))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 3 4) (from_ge _ _ H'3)) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1))) (from_ge _ _ H'2)) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl)) (has_inverse _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_whole 4) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_ge _ _ G'2)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_ge _ _ H'3) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl))) eq_refl)) (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)) eq_refl))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ H'3) eq_refl)) eq_refl)) (has_within _ nonneg _ (has_pow nonneg 3 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl)) (has_inverse _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_whole 4) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_ge _ _ G'2)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_ge _ _ H'3) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl))) eq_refl)) (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)) eq_refl))) _); [reflexivity|equal].
Qed.

(* step 11, sign *)
Lemma step'11 :
(nu_defined /\ nu - 1 <> 0) /\ (nu + 1) / (nu - 1) > 1.
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  pose proof step'8 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  try assert (N'9 : (sqrt delta - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'8)) _) eq_refl); equal).
  assert (C'10 : nu - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'8) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_inverse _ _ (from_gt _ _ Q'8) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 12, sign *)
Lemma step'12 :
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

(* step 13, sign *)
Lemma step'13 :
forall w : R,
w >= 1 ->
w > 0.
Proof using All.
  intros w G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 14, growth *)
Lemma step'14 :
(nu_defined /\ nu - 1 <> 0 /\ 0 < (nu + 1) / (nu - 1)) /\ ln ((nu + 1) / (nu - 1)) > 0.
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  pose proof step'11 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'8 as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  try assert (N'12 : (sqrt delta - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'11)) _) eq_refl); equal).
  assert (N'13 : (sqrt delta + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ Q'11) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'14 : reads_as (ln ((nu + 1) / (nu - 1))) (ln (sqrt delta + 1) + (-1) * ln (sqrt delta - 1))) by (logarithm ([((1)%Z, (sqrt delta + 1)); ((-1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ Q'11) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'11)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'15 : (delta - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (E'16 : reads_as (ln 1) (0)) by (transitivity (ln 1); [apply f_equal; equal|exact ln_1]).
  assert (C'17 : 0 < (nu + 1) / (nu - 1)) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'8) (has_whole 1)) _); [reflexivity|equal]).
  split; [all_known|].
  assert (C'18 : forall w : R, 1 <= w -> w <= (nu + 1) / (nu - 1) -> ex_derive (fun w : R => (ln w)%R) w).
  { intros w Above' Below'.
  pose proof (step'13 w ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'19.
  assert (N'20 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'21 : stands (ln w)) by (exact I).
  assert (C'22 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)) _); [reflexivity|equal]).
  differentiable.
  }
  pose proof (growth_gt (fun w : R => (ln w)%R) 1 ((nu + 1) / (nu - 1)) C'18 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'8) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'12 w ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 15, sign *)
Lemma step'15 :
(nu_defined /\ 1 < Rabs nu) /\ arcoth nu > 0.
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  pose proof step'14 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'11 as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  pose proof step'8 as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  try assert (N'15 : (sqrt delta - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'14)) _) eq_refl); equal).
  assert (N'16 : (sqrt delta + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ Q'14) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'17 : reads_as (ln ((nu + 1) / (nu - 1))) (ln (sqrt delta + 1) + (-1) * ln (sqrt delta - 1))) by (logarithm ([((1)%Z, (sqrt delta + 1)); ((-1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ Q'14) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'14)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'18 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'19 : reads_as (arcoth nu) ((ln (sqrt delta + 1) + (-1) * ln (sqrt delta - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (sqrt delta + 1)); ((-1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ Q'14) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'14)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'20 : (delta - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (C'21 : 1 < Rabs nu) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'14) _); [reflexivity|equal]).
  assert (N'22 : nu - 1 <> 0) by (exact (beyond_nonzero _ C'21)).
  assert (C'23 : 0 < (nu + 1) / (nu - 1)) by (exact (beyond_ratio _ C'21)).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'8)) _); [reflexivity|equal].
Qed.

(* step 16, sign *)
Lemma step'16 :
forall s : R,
s <= 1 ->
s >= 0 ->
(0 <= d * s ^ 2 + delta + s * t /\ sqrt (d * s ^ 2 + delta + s * t) - 1 <> 0) /\ (sqrt (d * s ^ 2 + delta + s * t) + 1) / (sqrt (d * s ^ 2 + delta + s * t) - 1) > 1.
Proof using All.
  intros s G'1 G'2.
  pose proof (step'6 s G'1 G'2) as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'5 s G'1 G'2) as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  assert (E'7 : reads_as (sqrt (d * s ^ 2 + delta + s * t)) (sqrt (delta + t * s + d * s ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'8 : squares_to (sqrt (delta + t * s + d * s ^ 2)) (delta + t * s + d * s ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) _); [reflexivity|equal]).
  try assert (N'9 : (sqrt (delta + t * s + d * s ^ 2) - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'3)) _) eq_refl); equal).
  assert (C'10 : sqrt (d * s ^ 2 + delta + s * t) - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'3) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_inverse _ _ (from_gt _ _ Q'3) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 17, sign *)
Lemma step'17 :
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

(* step 18, sign *)
Lemma step'18 :
forall w : R,
w >= 1 ->
w > 0.
Proof using All.
  intros w G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 19, growth *)
Lemma step'19 :
forall s : R,
s <= 1 ->
s >= 0 ->
(0 <= d * s ^ 2 + delta + s * t /\ sqrt (d * s ^ 2 + delta + s * t) - 1 <> 0 /\ 0 < (sqrt (d * s ^ 2 + delta + s * t) + 1) / (sqrt (d * s ^ 2 + delta + s * t) - 1)) /\ ln ((sqrt (d * s ^ 2 + delta + s * t) + 1) / (sqrt (d * s ^ 2 + delta + s * t) - 1)) > 0.
Proof using All.
  intros s G'1 G'2.
  pose proof (step'16 s G'1 G'2) as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'6 s G'1 G'2) as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  pose proof (step'5 s G'1 G'2) as P'7.
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  assert (E'10 : reads_as (sqrt (d * s ^ 2 + delta + s * t)) (sqrt (delta + t * s + d * s ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'11 : squares_to (sqrt (delta + t * s + d * s ^ 2)) (delta + t * s + d * s ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) _); [reflexivity|equal]).
  try assert (N'12 : (sqrt (delta + t * s + d * s ^ 2) - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'6)) _) eq_refl); equal).
  assert (N'13 : (sqrt (delta + t * s + d * s ^ 2) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'14 : reads_as (ln ((sqrt (d * s ^ 2 + delta + s * t) + 1) / (sqrt (d * s ^ 2 + delta + s * t) - 1))) (ln (sqrt (delta + t * s + d * s ^ 2) + 1) + (-1) * ln (sqrt (delta + t * s + d * s ^ 2) - 1))) by (logarithm ([((1)%Z, (sqrt (delta + t * s + d * s ^ 2) + 1)); ((-1)%Z, (sqrt (delta + t * s + d * s ^ 2) - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'6)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'15 : (delta + t * s + d * s ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ Q'3) (has_whole 1))) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'6)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (E'16 : reads_as (ln 1) (0)) by (transitivity (ln 1); [apply f_equal; equal|exact ln_1]).
  assert (C'17 : 0 < (sqrt (d * s ^ 2 + delta + s * t) + 1) / (sqrt (d * s ^ 2 + delta + s * t) - 1)) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'3) (has_whole 1)) _); [reflexivity|equal]).
  split; [all_known|].
  assert (C'18 : forall w : R, 1 <= w -> w <= (sqrt (d * s ^ 2 + delta + s * t) + 1) / (sqrt (d * s ^ 2 + delta + s * t) - 1) -> ex_derive (fun w : R => (ln w)%R) w).
  { intros w Above' Below'.
  pose proof (step'18 w ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'19.
  assert (N'20 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'21 : stands (ln w)) by (exact I).
  assert (C'22 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)) _); [reflexivity|equal]).
  differentiable.
  }
  pose proof (growth_gt (fun w : R => (ln w)%R) 1 ((sqrt (d * s ^ 2 + delta + s * t) + 1) / (sqrt (d * s ^ 2 + delta + s * t) - 1)) C'18 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'3) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'17 w ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 20, sign *)
Lemma step'20 :
forall s : R,
s <= 1 ->
s >= 0 ->
(0 <= d * s ^ 2 + delta + s * t /\ 1 < Rabs (sqrt (d * s ^ 2 + delta + s * t))) /\ arcoth (sqrt (d * s ^ 2 + delta + s * t)) > 0.
Proof using All.
  intros s G'1 G'2.
  pose proof (step'19 s G'1 G'2) as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'16 s G'1 G'2) as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  pose proof (step'6 s G'1 G'2) as P'7.
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof (step'5 s G'1 G'2) as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  assert (E'13 : reads_as (sqrt (d * s ^ 2 + delta + s * t)) (sqrt (delta + t * s + d * s ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'14 : squares_to (sqrt (delta + t * s + d * s ^ 2)) (delta + t * s + d * s ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) _); [reflexivity|equal]).
  try assert (N'15 : (sqrt (delta + t * s + d * s ^ 2) - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'9)) _) eq_refl); equal).
  assert (N'16 : (sqrt (delta + t * s + d * s ^ 2) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'17 : reads_as (ln ((sqrt (d * s ^ 2 + delta + s * t) + 1) / (sqrt (d * s ^ 2 + delta + s * t) - 1))) (ln (sqrt (delta + t * s + d * s ^ 2) + 1) + (-1) * ln (sqrt (delta + t * s + d * s ^ 2) - 1))) by (logarithm ([((1)%Z, (sqrt (delta + t * s + d * s ^ 2) + 1)); ((-1)%Z, (sqrt (delta + t * s + d * s ^ 2) - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'9)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'18 : 0 < (sqrt (d * s ^ 2 + delta + s * t) + 1) / (sqrt (d * s ^ 2 + delta + s * t) - 1)) by (apply beyond_ratio; assumption).
  assert (E'19 : reads_as (arcoth (sqrt (d * s ^ 2 + delta + s * t))) ((ln (sqrt (delta + t * s + d * s ^ 2) + 1) + (-1) * ln (sqrt (delta + t * s + d * s ^ 2) - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (sqrt (delta + t * s + d * s ^ 2) + 1)); ((-1)%Z, (sqrt (delta + t * s + d * s ^ 2) - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'9)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'20 : (delta + t * s + d * s ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ (proj2 (proj2 D'2)))) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'9)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'21 : 1 < Rabs (sqrt (d * s ^ 2 + delta + s * t))) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'9) _); [reflexivity|equal]).
  assert (N'22 : (sqrt (d * s ^ 2 + delta + s * t)) - 1 <> 0) by (exact (beyond_nonzero _ C'21)).
  assert (C'23 : 0 < ((sqrt (d * s ^ 2 + delta + s * t)) + 1) / ((sqrt (d * s ^ 2 + delta + s * t)) - 1)) by (exact (beyond_ratio _ C'21)).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'3)) _); [reflexivity|equal].
Qed.

(* step 21, sign *)
Lemma step'21 :
forall s : R,
s <= 1 ->
s >= 0 ->
(0 <= d * s ^ 2 + delta + s * t /\ nu_defined) /\ sqrt (d * s ^ 2 + delta + s * t) >= nu.
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  intros s G'1 G'2.
  pose proof (step'5 s G'1 G'2) as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'8 as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  assert (E'12 : reads_as (sqrt (d * s ^ 2 + delta + s * t)) (sqrt (delta + t * s + d * s ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'13 : squares_to (sqrt (delta + t * s + d * s ^ 2)) (delta + t * s + d * s ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) _); [reflexivity|equal]).
  try assert (N'14 : (sqrt delta + sqrt (delta + t * s + d * s ^ 2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ Q'11) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'11) (has_whole 1)) (from_gt _ _ Q'8)) eq_refl) (has_add _ _ _ _ (has_mul _ _ _ _ (from_ge _ _ H'3) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl)) (has_mul _ _ _ _ (from_ge _ _ G'2) (from_ge _ _ H'2)))) _); [reflexivity|equal].
Qed.

(* step 22, instance *)
Lemma step'22 :
forall s : R,
s <= 1 ->
s >= 0 ->
(0 <= d * s ^ 2 + delta + s * t /\ 1 < Rabs (sqrt (d * s ^ 2 + delta + s * t)) /\ sqrt (d * s ^ 2 + delta + s * t) <> 0 /\ arcoth (sqrt (d * s ^ 2 + delta + s * t)) <> 0 /\ nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0) /\ 1 / (2 * sqrt (d * s ^ 2 + delta + s * t) * arcoth (sqrt (d * s ^ 2 + delta + s * t))) >= 1 / (2 * nu * arcoth nu).
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  intros s G'1 G'2.
  pose proof (step'21 s G'1 G'2) as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'15 as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  pose proof (step'20 s G'1 G'2) as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  pose proof step'1 as P'15.
  pose proof (step'2 s G'1 G'2) as P'16.
  pose proof (step'3 s G'1 G'2) as P'17.
  pose proof (step'4 s G'1 G'2) as P'18.
  pose proof (step'5 s G'1 G'2) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof (step'6 s G'1 G'2) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  pose proof step'7 as P'25.
  pose proof (proj1 P'25) as D'26; pose proof (proj2 P'25) as Q'27.
  pose proof D'26 as D'26'parts; split_up D'26'parts.
  pose proof step'8 as P'28.
  pose proof (proj1 P'28) as D'29; pose proof (proj2 P'28) as Q'30.
  pose proof D'29 as D'29'parts; split_up D'29'parts.
  assert (E'31 : reads_as (sqrt (d * s ^ 2 + delta + s * t)) (sqrt (delta + t * s + d * s ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'32 : squares_to (sqrt (delta + t * s + d * s ^ 2)) (delta + t * s + d * s ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) _); [reflexivity|equal]).
  try assert (N'33 : (sqrt (delta + t * s + d * s ^ 2) - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'24)) _) eq_refl); equal).
  assert (N'34 : (sqrt (delta + t * s + d * s ^ 2) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'35 : reads_as (ln ((sqrt (d * s ^ 2 + delta + s * t) + 1) / (sqrt (d * s ^ 2 + delta + s * t) - 1))) (ln (sqrt (delta + t * s + d * s ^ 2) + 1) + (-1) * ln (sqrt (delta + t * s + d * s ^ 2) - 1))) by (logarithm ([((1)%Z, (sqrt (delta + t * s + d * s ^ 2) + 1)); ((-1)%Z, (sqrt (delta + t * s + d * s ^ 2) - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'24)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'36 : 0 < (sqrt (d * s ^ 2 + delta + s * t) + 1) / (sqrt (d * s ^ 2 + delta + s * t) - 1)) by (apply beyond_ratio; assumption).
  assert (E'37 : reads_as (arcoth (sqrt (d * s ^ 2 + delta + s * t))) ((ln (sqrt (delta + t * s + d * s ^ 2) + 1) + (-1) * ln (sqrt (delta + t * s + d * s ^ 2) - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (sqrt (delta + t * s + d * s ^ 2) + 1)); ((-1)%Z, (sqrt (delta + t * s + d * s ^ 2) - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'24)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'38 : (sqrt delta - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'30)) _) eq_refl); equal).
  assert (N'39 : (sqrt delta + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'27))) (has_whole 1))) _) eq_refl); equal).
  assert (E'40 : reads_as (ln ((nu + 1) / (nu - 1))) (ln (sqrt delta + 1) + (-1) * ln (sqrt delta - 1))) by (logarithm ([((1)%Z, (sqrt delta + 1)); ((-1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'27))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'30)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'41 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'42 : reads_as (arcoth nu) ((ln (sqrt delta + 1) + (-1) * ln (sqrt delta - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (sqrt delta + 1)); ((-1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'27))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'30)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'43 : (sqrt (delta + t * s + d * s ^ 2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1)) _) eq_refl); equal).
  try assert (N'44 : (delta + t * s + d * s ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'16)) _) eq_refl); equal).
  try assert (N'45 : (ln (sqrt (delta + t * s + d * s ^ 2) + 1) - ln (sqrt (delta + t * s + d * s ^ 2) - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'14)) _) eq_refl); equal).
  try assert (N'46 : (sqrt delta) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'27))) (has_whole 1)) _) eq_refl); equal).
  try assert (N'47 : (delta - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'48 : (ln (sqrt delta - 1) - ln (sqrt delta + 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 2)) (from_gt _ _ Q'11)) _) eq_refl); equal).
  assert (E'49 : reads_as (ln ((sqrt delta + 1) / (sqrt delta - 1))) (ln (sqrt delta + 1) + (-1) * ln (sqrt delta - 1))) by (logarithm ([((1)%Z, (sqrt delta + 1)); ((-1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'27))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'30)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'50 : 0 < (sqrt delta + 1) / (sqrt delta - 1)) by (apply beyond_ratio; assumption).
  assert (E'51 : reads_as (arcoth (sqrt delta)) ((ln (sqrt delta + 1) + (-1) * ln (sqrt delta - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (sqrt delta + 1)); ((-1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'27))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'30)) _); [reflexivity|equal]|]; exact I]).
  pose proof Q'30 as P'52.
  pose proof Q'8 as P'53.
  pose proof (derivation'geometric_constant.growth.proof nu (sqrt (d * s ^ 2 + delta + s * t)) ltac:(cbv zeta; first [meets P'52]) ltac:(cbv zeta; first [meets P'53])) as W'54. put_in W'54.
  assert (C'55 : sqrt (d * s ^ 2 + delta + s * t) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'21) _) eq_refl); equal).
  assert (C'56 : arcoth (sqrt (d * s ^ 2 + delta + s * t)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'14) _) eq_refl); equal).
  assert (C'57 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'27) _) eq_refl); equal).
  assert (C'58 : arcoth nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'11) _) eq_refl); equal).
  split; [all_known|].
  pose proof (proj2 W'54) as W'59. says W'59.
Qed.

(* step 23, sign *)
Lemma step'23 :
forall s : R,
s <= 1 ->
s >= 0 ->
((locally s (fun s : R => 0 <= d * s ^ 2 + delta + s * t)) /\ (locally s (fun s : R => 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2)) /\ (locally s (fun s : R => 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)) /\ 0 < d * s ^ 2 + delta + s * t /\ (ex_derive (fun s : R => (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2))%R) s)) /\ (Derive (fun s : R => (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2))%R) s >= 0).
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  intros s G'1 G'2.
  pose proof step'1 as P'6.
  pose proof (step'2 s G'1 G'2) as P'7.
  pose proof (step'3 s G'1 G'2) as P'8.
  pose proof (step'4 s G'1 G'2) as P'9.
  pose proof (step'5 s G'1 G'2) as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof (step'6 s G'1 G'2) as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  pose proof step'7 as P'16.
  pose proof (proj1 P'16) as D'17; pose proof (proj2 P'16) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof step'8 as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof (step'20 s G'1 G'2) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  assert (E'25 : reads_as (sqrt (d * s ^ 2 + delta + s * t)) (sqrt (delta + t * s + d * s ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'26 : squares_to (sqrt (delta + t * s + d * s ^ 2)) (delta + t * s + d * s ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) _); [reflexivity|equal]).
  assert (N'27 : (sqrt (delta + t * s + d * s ^ 2) - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'15)) _) eq_refl); equal).
  assert (E'28 : reads_as (ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2)) ((-1) * ln 2 + ln (sqrt (delta + t * s + d * s ^ 2) - 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt (delta + t * s + d * s ^ 2) - 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'15)) _); [reflexivity|equal]|]; exact I]).
  assert (N'29 : (sqrt (delta + t * s + d * s ^ 2) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'30 : reads_as (ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)) ((-1) * ln 2 + ln (sqrt (delta + t * s + d * s ^ 2) + 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt (delta + t * s + d * s ^ 2) + 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; exact I]).
  assert (C'31 : 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'15)) _); [reflexivity|equal]).
  assert (C'32 : 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'12))) _); [reflexivity|equal]).
  try assert (N'33 : (sqrt (delta + t * s + d * s ^ 2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1)) _) eq_refl); equal).
  try assert (N'34 : ((1/2) * sqrt (delta + t * s + d * s ^ 2) - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'15)) _) eq_refl); equal).
  try assert (N'35 : ((1/2) * sqrt (delta + t * s + d * s ^ 2) + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'36 : reads_as (Derive (fun s : R => (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2))%R) s) (- (2 * d * s + t) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) / (4 * sqrt (d * s ^ 2 + delta + s * t)) + (2 * d * s + t) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) / (4 * sqrt (d * s ^ 2 + delta + s * t)))) by (apply (is_derive_unique (fun s : R => (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2))%R)); derivative; equal).
  assert (E'37 : reads_as (ln ((sqrt (d * s ^ 2 + delta + s * t) + 1) / (sqrt (d * s ^ 2 + delta + s * t) - 1))) (ln (sqrt (delta + t * s + d * s ^ 2) + 1) + (-1) * ln (sqrt (delta + t * s + d * s ^ 2) - 1))) by (logarithm ([((1)%Z, (sqrt (delta + t * s + d * s ^ 2) + 1)); ((-1)%Z, (sqrt (delta + t * s + d * s ^ 2) - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'15)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'38 : 0 < (sqrt (d * s ^ 2 + delta + s * t) + 1) / (sqrt (d * s ^ 2 + delta + s * t) - 1)) by (apply beyond_ratio; assumption).
  assert (E'39 : reads_as (arcoth (sqrt (d * s ^ 2 + delta + s * t))) ((ln (sqrt (delta + t * s + d * s ^ 2) + 1) + (-1) * ln (sqrt (delta + t * s + d * s ^ 2) - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (sqrt (delta + t * s + d * s ^ 2) + 1)); ((-1)%Z, (sqrt (delta + t * s + d * s ^ 2) - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'15)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'40 : (delta + t * s + d * s ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _) eq_refl); equal).
  assert (C'41 : 0 < d * s ^ 2 + delta + s * t) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)) _); [reflexivity|equal]).
  assert (C'42 : locally s (fun s : R => 0 <= d * s ^ 2 + delta + s * t)) by (apply (locally_at_least (fun s : R => d * s ^ 2 + delta + s * t)); [differentiable|exact C'41]).
  assert (C'43 : locally s (fun s : R => 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2)) by (apply (locally_positive (fun s : R => sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2)); [differentiable|assumption]).
  assert (C'44 : locally s (fun s : R => 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)) by (apply (locally_positive (fun s : R => sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)); [differentiable|assumption]).
  assert (C'45 : ex_derive (fun s : R => (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2))%R) s) by (differentiable).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_inverse _ _ (has_sqrt _ _ (has_eq _ _ (d * s ^ 2 + delta + s * t) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)) ltac:(equal)) eq_refl) eq_refl)) (has_add _ _ _ _ (from_ge _ _ H'2) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_ge _ _ H'3)) (from_ge _ _ G'2)))) (from_gt _ _ Q'24)) _); [reflexivity|equal].
Qed.

(* step 25, sign *)
Lemma step'25 :
forall s : R,
s <= 1 ->
s >= 0 ->
((locally s (fun s : R => 0 < d * delta * s ^ 2 / 4 + s * t / 2 + 1)) /\ (locally s (fun s : R => 0 <= d * s ^ 2 + delta + s * t)) /\ (locally s (fun s : R => 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2)) /\ (locally s (fun s : R => 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)) /\ (locally s (fun s : R => 0 <= delta)) /\ (locally s (fun s : R => 1 < Rabs (sqrt delta))) /\ (locally s (fun s : R => sqrt delta <> 0)) /\ (locally s (fun s : R => arcoth (sqrt delta) <> 0)) /\ 0 < d * s ^ 2 + delta + s * t /\ 0 < delta /\ (ex_derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2 - (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)) / (2 * sqrt delta * arcoth (sqrt delta)))%R) s)) /\ (Derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2 - (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)) / (2 * sqrt delta * arcoth (sqrt delta)))%R) s >= 0).
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  intros s G'1 G'2.
  pose proof (step'10 s G'1 G'2) as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof (step'22 s G'1 G'2) as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  pose proof (step'23 s G'1 G'2) as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  pose proof step'15 as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  pose proof (step'20 s G'1 G'2) as P'18.
  pose proof (proj1 P'18) as D'19; pose proof (proj2 P'18) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  pose proof step'1 as P'21.
  pose proof (step'2 s G'1 G'2) as P'22.
  pose proof (step'3 s G'1 G'2) as P'23.
  pose proof (step'4 s G'1 G'2) as P'24.
  pose proof (step'5 s G'1 G'2) as P'25.
  pose proof (proj1 P'25) as D'26; pose proof (proj2 P'25) as Q'27.
  pose proof D'26 as D'26'parts; split_up D'26'parts.
  pose proof (step'6 s G'1 G'2) as P'28.
  pose proof (proj1 P'28) as D'29; pose proof (proj2 P'28) as Q'30.
  pose proof D'29 as D'29'parts; split_up D'29'parts.
  pose proof step'7 as P'31.
  pose proof (proj1 P'31) as D'32; pose proof (proj2 P'31) as Q'33.
  pose proof D'32 as D'32'parts; split_up D'32'parts.
  pose proof step'8 as P'34.
  pose proof (proj1 P'34) as D'35; pose proof (proj2 P'34) as Q'36.
  pose proof D'35 as D'35'parts; split_up D'35'parts.
  try assert (N'37 : (sqrt delta - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'36)) _) eq_refl); equal).
  assert (N'38 : (sqrt delta + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'33))) (has_whole 1))) _) eq_refl); equal).
  assert (E'39 : reads_as (ln ((sqrt delta + 1) / (sqrt delta - 1))) (ln (sqrt delta + 1) + (-1) * ln (sqrt delta - 1))) by (logarithm ([((1)%Z, (sqrt delta + 1)); ((-1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'33))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'36)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'40 : 0 < (sqrt delta + 1) / (sqrt delta - 1)) by (apply beyond_ratio; assumption).
  assert (E'41 : reads_as (arcoth (sqrt delta)) ((ln (sqrt delta + 1) + (-1) * ln (sqrt delta - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (sqrt delta + 1)); ((-1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'33))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'36)) _); [reflexivity|equal]|]; exact I]).
  assert (E'42 : reads_as (sqrt (d * s ^ 2 + delta + s * t)) (sqrt (delta + t * s + d * s ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'43 : squares_to (sqrt (delta + t * s + d * s ^ 2)) (delta + t * s + d * s ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) _); [reflexivity|equal]).
  assert (N'44 : (sqrt (delta + t * s + d * s ^ 2) - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'30)) _) eq_refl); equal).
  assert (E'45 : reads_as (ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2)) ((-1) * ln 2 + ln (sqrt (delta + t * s + d * s ^ 2) - 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt (delta + t * s + d * s ^ 2) - 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'30)) _); [reflexivity|equal]|]; exact I]).
  assert (N'46 : (sqrt (delta + t * s + d * s ^ 2) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'47 : reads_as (ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)) ((-1) * ln 2 + ln (sqrt (delta + t * s + d * s ^ 2) + 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt (delta + t * s + d * s ^ 2) + 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; exact I]).
  assert (N'48 : (delta * d * s ^ 2 + 2 * t * s + 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_whole 4))) _) eq_refl); equal).
  assert (E'49 : reads_as (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1)) ((-2) * ln 2 + ln (delta * d * s ^ 2 + 2 * t * s + 4))) by (logarithm ([((-2)%Z, 2); ((1)%Z, (delta * d * s ^ 2 + 2 * t * s + 4))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_whole 4))) _); [reflexivity|equal]|]; exact I]).
  assert (C'50 : 0 < d * delta * s ^ 2 / 4 + s * t / 2 + 1) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ P'23) _); [reflexivity|equal]).
  assert (C'51 : 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'30)) _); [reflexivity|equal]).
  assert (C'52 : 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'27))) _); [reflexivity|equal]).
  assert (C'53 : 1 < Rabs (sqrt delta)) by (apply beyond_above; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'36)) _); [reflexivity|equal]).
  assert (N'54 : (sqrt delta) - 1 <> 0) by (exact (beyond_nonzero _ C'53)).
  assert (C'55 : 0 < ((sqrt delta) + 1) / ((sqrt delta) - 1)) by (exact (beyond_ratio _ C'53)).
  assert (C'56 : sqrt delta <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_sqrt _ _ (has_eq _ _ delta (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)) ltac:(equal)) eq_refl) _) eq_refl); equal).
  assert (C'57 : arcoth (sqrt delta) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'17)) _) eq_refl); equal).
  try assert (N'58 : (sqrt delta) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'33))) (has_whole 1)) _) eq_refl); equal).
  try assert (N'59 : (delta - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'60 : (ln (sqrt delta - 1) - ln (sqrt delta + 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 2)) (from_gt _ _ Q'17)) _) eq_refl); equal).
  try assert (N'61 : (sqrt (delta + t * s + d * s ^ 2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1)) _) eq_refl); equal).
  try assert (N'62 : ((1/2) * sqrt (delta + t * s + d * s ^ 2) - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'30)) _) eq_refl); equal).
  try assert (N'63 : ((1/2) * sqrt (delta + t * s + d * s ^ 2) + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'64 : reads_as (Derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2 - (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)) / (2 * sqrt delta * arcoth (sqrt delta)))%R) s) ((d * delta * s / 2 + t / 2) / (2 * (d * delta * s ^ 2 / 4 + s * t / 2 + 1)) - (- (2 * d * s + t) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) / (4 * sqrt (d * s ^ 2 + delta + s * t)) + (2 * d * s + t) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) / (4 * sqrt (d * s ^ 2 + delta + s * t))) / (2 * sqrt delta * arcoth (sqrt delta)))) by (apply (is_derive_unique (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2 - (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)) / (2 * sqrt delta * arcoth (sqrt delta)))%R)); derivative; equal).
  assert (E'65 : reads_as (Derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s) ((d * delta * s / 2 + t / 2) / (2 * (d * delta * s ^ 2 / 4 + s * t / 2 + 1)))) by (apply (is_derive_unique (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R)); derivative; equal).
  assert (E'66 : reads_as (ln ((sqrt (d * s ^ 2 + delta + s * t) + 1) / (sqrt (d * s ^ 2 + delta + s * t) - 1))) (ln (sqrt (delta + t * s + d * s ^ 2) + 1) + (-1) * ln (sqrt (delta + t * s + d * s ^ 2) - 1))) by (logarithm ([((1)%Z, (sqrt (delta + t * s + d * s ^ 2) + 1)); ((-1)%Z, (sqrt (delta + t * s + d * s ^ 2) - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'30)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'67 : 0 < (sqrt (d * s ^ 2 + delta + s * t) + 1) / (sqrt (d * s ^ 2 + delta + s * t) - 1)) by (apply beyond_ratio; assumption).
  assert (E'68 : reads_as (arcoth (sqrt (d * s ^ 2 + delta + s * t))) ((ln (sqrt (delta + t * s + d * s ^ 2) + 1) + (-1) * ln (sqrt (delta + t * s + d * s ^ 2) - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (sqrt (delta + t * s + d * s ^ 2) + 1)); ((-1)%Z, (sqrt (delta + t * s + d * s ^ 2) - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'30)) _); [reflexivity|equal]|]; exact I]).
  assert (E'69 : reads_as (ln ((nu + 1) / (nu - 1))) (ln (sqrt delta + 1) + (-1) * ln (sqrt delta - 1))) by (logarithm ([((1)%Z, (sqrt delta + 1)); ((-1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'33))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'36)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'70 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'71 : reads_as (arcoth nu) ((ln (sqrt delta + 1) + (-1) * ln (sqrt delta - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (sqrt delta + 1)); ((-1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'33))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'36)) _); [reflexivity|equal]|]; exact I]).
  assert (E'72 : reads_as (Derive (fun s : R => (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2))%R) s) (- (2 * d * s + t) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) / (4 * sqrt (d * s ^ 2 + delta + s * t)) + (2 * d * s + t) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) / (4 * sqrt (d * s ^ 2 + delta + s * t)))) by (apply (is_derive_unique (fun s : R => (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2))%R)); derivative; equal).
  try assert (N'73 : (delta + t * s + d * s ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) _) eq_refl); equal).
  try assert (N'74 : (delta + t * s + d * s ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'22)) _) eq_refl); equal).
  try assert (N'75 : (ln (sqrt (delta + t * s + d * s ^ 2) + 1) - ln (sqrt (delta + t * s + d * s ^ 2) - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'20)) _) eq_refl); equal).
  assert (C'76 : 0 < delta) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)) _); [reflexivity|equal]).
  assert (C'77 : locally s (fun s : R => 0 <= delta)) by (apply (locally_at_least (fun s : R => delta)); [differentiable|exact C'76]).
  assert (C'78 : locally s (fun s : R => 1 < Rabs (sqrt delta))) by (apply (locally_beyond (fun s : R => (sqrt delta))); [differentiable|assumption]).
  assert (C'79 : locally s (fun s : R => sqrt delta <> 0)) by (apply (locally_nonzero (fun s : R => sqrt delta)); [differentiable|assumption]).
  assert (C'80 : locally s (fun s : R => arcoth (sqrt delta) <> 0)) by (apply (locally_nonzero (fun s : R => arcoth (sqrt delta))); [differentiable|assumption]).
  assert (C'81 : ex_derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2 - (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)) / (2 * sqrt delta * arcoth (sqrt delta)))%R) s) by (differentiable).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ Q'8) (has_mul _ _ _ _ (from_ge _ _ Q'11) (from_ge _ _ Q'14))) _); [reflexivity|equal].
Qed.

(* step 26, sign *)
Lemma step'26 :
delta > 1.
Proof using All.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) has_nought) has_nought) _); [reflexivity|equal].
Qed.

(* step 27, sign *)
Lemma step'27 :
delta > 0.
Proof using All.
  pose proof step'26 as P'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 28, sign *)
Lemma step'28 :
0 <= delta /\ sqrt delta > 0.
Proof using All.
  pose proof step'27 as P'1.
  assert (E'2 : stands (sqrt delta)) by (exact I).
  assert (S'3 : squares_to (sqrt delta) delta) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1)) _); [reflexivity|equal]).
  assert (C'4 : 0 <= delta) by (apply Rge_le; refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)) _); [reflexivity|equal]).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_sqrt _ _ (has_eq _ _ delta (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)) ltac:(equal)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 29, sign *)
Lemma step'29 :
0 <= delta /\ sqrt delta > 1.
Proof using All.
  pose proof step'26 as P'1.
  pose proof step'27 as P'2.
  pose proof step'28 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  assert (E'6 : stands (sqrt delta)) by (exact I).
  assert (S'7 : squares_to (sqrt delta) delta) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1)) _); [reflexivity|equal]).
  try assert (N'8 : (sqrt delta + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'5))) (has_whole 1))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (has_whole 1) (from_gt _ _ Q'5)) eq_refl) (from_gt _ _ H'1)) _); [reflexivity|equal].
Qed.

(* step 30, sign *)
Lemma step'30 :
1 > 0.
Proof using All.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_whole 1) has_nought) has_nought) _); [reflexivity|equal].
Qed.

(* step 31, sign *)
Lemma step'31 :
d + delta + t > 1.
Proof using All.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_ge _ _ H'2)) (from_ge _ _ H'3)) _); [reflexivity|equal].
Qed.

(* step 32, sign *)
Lemma step'32 :
d + delta + t > 0.
Proof using All.
  pose proof step'31 as P'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ P'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 33, sign *)
Lemma step'33 :
0 <= d + delta + t /\ sqrt (d + delta + t) > 0.
Proof using All.
  pose proof step'32 as P'1.
  assert (E'2 : reads_as (sqrt (d + delta + t)) (sqrt (delta + t + d))) by (unfold reads_as; f_equal; equal).
  assert (S'3 : squares_to (sqrt (delta + t + d)) (delta + t + d)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))))) _); [reflexivity|equal]).
  assert (C'4 : 0 <= d + delta + t) by (apply Rge_le; refine (to_ge _ _ _ _ _ (from_gt _ _ P'1) _); [reflexivity|equal]).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_sqrt _ _ (has_eq _ _ (d + delta + t) (from_gt _ _ P'1) ltac:(equal)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 34, sign *)
Lemma step'34 :
0 <= d + delta + t /\ sqrt (d + delta + t) > 1.
Proof using All.
  pose proof step'31 as P'1.
  pose proof step'32 as P'2.
  pose proof step'33 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  assert (E'6 : reads_as (sqrt (d + delta + t)) (sqrt (delta + t + d))) by (unfold reads_as; f_equal; equal).
  assert (S'7 : squares_to (sqrt (delta + t + d)) (delta + t + d)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))))) _); [reflexivity|equal]).
  try assert (N'8 : (sqrt (delta + t + d) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t + d) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (has_whole 1) (from_gt _ _ Q'5)) eq_refl) (from_gt _ _ P'1)) _); [reflexivity|equal].
Qed.

(* step 35, sign *)
Lemma step'35 :
d * delta / 4 + t / 2 + 1 > 0.
Proof using All.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_ratio 1 2) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 4) (from_ge _ _ H'3)) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) _); [reflexivity|equal].
Qed.

(* step 36, growth *)
Lemma step'36 :
(0 < d * delta / 4 + t / 2 + 1 /\ 0 <= d + delta + t /\ 0 < sqrt (d + delta + t) / 2 - 1 / 2 /\ 0 < sqrt (d + delta + t) / 2 + 1 / 2 /\ nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0 /\ 0 <= delta /\ 0 < sqrt delta / 2 - 1 / 2 /\ 0 < sqrt delta / 2 + 1 / 2) /\ ln (d * delta / 4 + t / 2 + 1) / 2 - (- (sqrt (d + delta + t) / 2 - 1 / 2) * ln (sqrt (d + delta + t) / 2 - 1 / 2) + (sqrt (d + delta + t) / 2 + 1 / 2) * ln (sqrt (d + delta + t) / 2 + 1 / 2)) / (2 * nu * arcoth nu) >= - (- (sqrt delta / 2 - 1 / 2) * ln (sqrt delta / 2 - 1 / 2) + (sqrt delta / 2 + 1 / 2) * ln (sqrt delta / 2 + 1 / 2)) / (2 * nu * arcoth nu).
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  pose proof step'1 as P'6.
  pose proof step'7 as P'7.
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof step'8 as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof step'15 as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  pose proof step'26 as P'16.
  pose proof step'27 as P'17.
  pose proof step'28 as P'18.
  pose proof (proj1 P'18) as D'19; pose proof (proj2 P'18) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  pose proof step'29 as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  pose proof step'30 as P'24.
  pose proof step'8 as P'25.
  pose proof (proj1 P'25) as D'26; pose proof (proj2 P'25) as Q'27.
  pose proof D'26 as D'26'parts; split_up D'26'parts.
  pose proof step'31 as P'28.
  pose proof step'32 as P'29.
  pose proof step'33 as P'30.
  pose proof (proj1 P'30) as D'31; pose proof (proj2 P'30) as Q'32.
  pose proof D'31 as D'31'parts; split_up D'31'parts.
  pose proof step'34 as P'33.
  pose proof (proj1 P'33) as D'34; pose proof (proj2 P'33) as Q'35.
  pose proof D'34 as D'34'parts; split_up D'34'parts.
  pose proof step'35 as P'36.
  pose proof step'8 as P'37.
  pose proof (proj1 P'37) as D'38; pose proof (proj2 P'37) as Q'39.
  pose proof D'38 as D'38'parts; split_up D'38'parts.
  assert (N'40 : (delta * d + 2 * t + 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_whole 4))) _) eq_refl); equal).
  assert (E'41 : reads_as (ln (d * delta / 4 + t / 2 + 1)) ((-2) * ln 2 + ln (delta * d + 2 * t + 4))) by (logarithm ([((-2)%Z, 2); ((1)%Z, (delta * d + 2 * t + 4))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_whole 4))) _); [reflexivity|equal]|]; exact I]).
  try assert (N'42 : (sqrt delta - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'12)) _) eq_refl); equal).
  assert (N'43 : (sqrt delta + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'9))) (has_whole 1))) _) eq_refl); equal).
  assert (E'44 : reads_as (ln ((nu + 1) / (nu - 1))) (ln (sqrt delta + 1) + (-1) * ln (sqrt delta - 1))) by (logarithm ([((1)%Z, (sqrt delta + 1)); ((-1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'9))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'12)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'45 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'46 : reads_as (arcoth nu) ((ln (sqrt delta + 1) + (-1) * ln (sqrt delta - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (sqrt delta + 1)); ((-1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'9))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'12)) _); [reflexivity|equal]|]; exact I]).
  assert (E'47 : reads_as (sqrt (d + delta + t)) (sqrt (delta + t + d))) by (unfold reads_as; f_equal; equal).
  assert (S'48 : squares_to (sqrt (delta + t + d)) (delta + t + d)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))))) _); [reflexivity|equal]).
  assert (N'49 : (sqrt (delta + t + d) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t + d) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'50 : reads_as (ln (sqrt (d + delta + t) / 2 + 1 / 2)) ((-1) * ln 2 + ln (sqrt (delta + t + d) + 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt (delta + t + d) + 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t + d) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))))) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; exact I]).
  assert (N'51 : (sqrt (delta + t + d) - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'35)) _) eq_refl); equal).
  assert (E'52 : reads_as (ln (sqrt (d + delta + t) / 2 - 1 / 2)) ((-1) * ln 2 + ln (sqrt (delta + t + d) - 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt (delta + t + d) - 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'35)) _); [reflexivity|equal]|]; exact I]).
  assert (E'53 : reads_as (ln (sqrt delta / 2 + 1 / 2)) ((-1) * ln 2 + ln (sqrt delta + 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt delta + 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'9))) (has_whole 1))) _); [reflexivity|equal]|]; exact I]).
  assert (E'54 : reads_as (ln (sqrt delta / 2 - 1 / 2)) ((-1) * ln 2 + ln (sqrt delta - 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'12)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'55 : ((1/4) * delta * d + (1/2) * t + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 4) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_whole 4))) _) eq_refl); equal).
  try assert (N'56 : (sqrt delta) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'9))) (has_whole 1)) _) eq_refl); equal).
  try assert (N'57 : (delta - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'58 : (ln (sqrt delta - 1) - ln (sqrt delta + 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 2)) (from_gt _ _ Q'15)) _) eq_refl); equal).
  try assert (N'59 : ((1/2) * sqrt (delta + t + d) + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t + d) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  try assert (N'60 : ((1/2) * sqrt (delta + t + d) - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'35)) _) eq_refl); equal).
  try assert (N'61 : ((1/2) * sqrt delta + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'9))) (has_whole 1))) _) eq_refl); equal).
  try assert (N'62 : ((1/2) * sqrt delta - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'12)) _) eq_refl); equal).
  assert (E'63 : reads_as (ln (d * delta * 0 ^ 2 / 4 + 0 * t / 2 + 1)) (0)) by (transitivity (ln 1); [apply f_equal; equal|exact ln_1]).
  assert (E'64 : reads_as (ln ((sqrt delta + 1) / (sqrt delta - 1))) (ln (sqrt delta + 1) + (-1) * ln (sqrt delta - 1))) by (logarithm ([((1)%Z, (sqrt delta + 1)); ((-1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'9))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'12)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'65 : 0 < (sqrt delta + 1) / (sqrt delta - 1)) by (apply beyond_ratio; assumption).
  assert (E'66 : reads_as (arcoth (sqrt delta)) ((ln (sqrt delta + 1) + (-1) * ln (sqrt delta - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (sqrt delta + 1)); ((-1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'9))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'12)) _); [reflexivity|equal]|]; exact I]).
  assert (E'67 : reads_as (sqrt (d * 0 ^ 2 + delta + 0 * t)) (sqrt delta)) by (unfold reads_as; f_equal; equal).
  assert (E'68 : reads_as (ln (sqrt (d * 0 ^ 2 + delta + 0 * t) / 2 + 1 / 2)) ((-1) * ln 2 + ln (sqrt delta + 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt delta + 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'9))) (has_whole 1))) _); [reflexivity|equal]|]; exact I]).
  assert (E'69 : reads_as (ln (sqrt (d * 0 ^ 2 + delta + 0 * t) / 2 - 1 / 2)) ((-1) * ln 2 + ln (sqrt delta - 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'12)) _); [reflexivity|equal]|]; exact I]).
  assert (E'70 : reads_as (ln (d * delta * 1 ^ 2 / 4 + 1 * t / 2 + 1)) ((-2) * ln 2 + ln (delta * d + 2 * t + 4))) by (logarithm ([((-2)%Z, 2); ((1)%Z, (delta * d + 2 * t + 4))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_whole 4))) _); [reflexivity|equal]|]; exact I]).
  try assert (C'71 : 0 < (sqrt delta + 1) / (sqrt delta - 1)) by (apply beyond_ratio; assumption).
  assert (E'72 : reads_as (sqrt (d * 1 ^ 2 + delta + 1 * t)) (sqrt (delta + t + d))) by (unfold reads_as; f_equal; equal).
  assert (E'73 : reads_as (ln (sqrt (d * 1 ^ 2 + delta + 1 * t) / 2 + 1 / 2)) ((-1) * ln 2 + ln (sqrt (delta + t + d) + 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt (delta + t + d) + 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t + d) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))))) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; exact I]).
  assert (E'74 : reads_as (ln (sqrt (d * 1 ^ 2 + delta + 1 * t) / 2 - 1 / 2)) ((-1) * ln 2 + ln (sqrt (delta + t + d) - 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt (delta + t + d) - 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'35)) _); [reflexivity|equal]|]; exact I]).
  assert (C'75 : 0 < d * delta / 4 + t / 2 + 1) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ P'36) _); [reflexivity|equal]).
  assert (C'76 : 0 < sqrt (d + delta + t) / 2 - 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'35)) _); [reflexivity|equal]).
  assert (C'77 : 0 < sqrt (d + delta + t) / 2 + 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ P'24)) (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'32))) _); [reflexivity|equal]).
  assert (C'78 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'9) _) eq_refl); equal).
  assert (C'79 : arcoth nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'15) _) eq_refl); equal).
  assert (C'80 : 0 < sqrt delta / 2 - 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'12)) _); [reflexivity|equal]).
  assert (C'81 : 0 < sqrt delta / 2 + 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ P'24)) (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'20))) _); [reflexivity|equal]).
  split; [all_known|].
  assert (C'82 : forall s : R, 0 <= s -> s <= 1 -> ex_derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2 - (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)) / (2 * sqrt delta * arcoth (sqrt delta)))%R) s).
  { intros s Above' Below'.
  pose proof (step'25 s ltac:(first [exact Below' | split; [all_known|exact Below']]) ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'83.
  pose proof (proj1 P'83) as D'84; pose proof (proj2 P'83) as Q'85.
  pose proof D'84 as D'84'parts; split_up D'84'parts.
  pose proof (step'2 s ltac:(first [exact Below' | split; [all_known|exact Below']]) ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'86.
  pose proof (step'3 s ltac:(first [exact Below' | split; [all_known|exact Below']]) ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'87.
  pose proof (step'4 s ltac:(first [exact Below' | split; [all_known|exact Below']]) ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'88.
  pose proof (step'5 s ltac:(first [exact Below' | split; [all_known|exact Below']]) ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'89.
  pose proof (proj1 P'89) as D'90; pose proof (proj2 P'89) as Q'91.
  pose proof D'90 as D'90'parts; split_up D'90'parts.
  pose proof (step'6 s ltac:(first [exact Below' | split; [all_known|exact Below']]) ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'92.
  pose proof (proj1 P'92) as D'93; pose proof (proj2 P'92) as Q'94.
  pose proof D'93 as D'93'parts; split_up D'93'parts.
  assert (N'95 : (delta * d * s ^ 2 + 2 * t * s + 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ (Rle_ge _ _ Above'))) eq_refl)) eq_refl)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ (Rle_ge _ _ Above'))))) (has_whole 4))) _) eq_refl); equal).
  assert (E'96 : reads_as (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1)) ((-2) * ln 2 + ln (delta * d * s ^ 2 + 2 * t * s + 4))) by (logarithm ([((-2)%Z, 2); ((1)%Z, (delta * d * s ^ 2 + 2 * t * s + 4))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ (Rle_ge _ _ Above'))) eq_refl)) eq_refl)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ (Rle_ge _ _ Above'))))) (has_whole 4))) _); [reflexivity|equal]|]; exact I]).
  try assert (N'97 : (sqrt delta - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'12)) _) eq_refl); equal).
  try assert (C'98 : 0 < (sqrt delta + 1) / (sqrt delta - 1)) by (apply beyond_ratio; assumption).
  assert (E'99 : reads_as (sqrt (d * s ^ 2 + delta + s * t)) (sqrt (delta + t * s + d * s ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'100 : squares_to (sqrt (delta + t * s + d * s ^ 2)) (delta + t * s + d * s ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ (Rle_ge _ _ Above'))))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ (Rle_ge _ _ Above'))) eq_refl)) eq_refl)))) _); [reflexivity|equal]).
  assert (N'101 : (sqrt (delta + t * s + d * s ^ 2) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ (Rle_ge _ _ Above'))))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ (Rle_ge _ _ Above'))) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'102 : reads_as (ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)) ((-1) * ln 2 + ln (sqrt (delta + t * s + d * s ^ 2) + 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt (delta + t * s + d * s ^ 2) + 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ (Rle_ge _ _ Above'))))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ (Rle_ge _ _ Above'))) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; exact I]).
  assert (N'103 : (sqrt (delta + t * s + d * s ^ 2) - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'94)) _) eq_refl); equal).
  assert (E'104 : reads_as (ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2)) ((-1) * ln 2 + ln (sqrt (delta + t * s + d * s ^ 2) - 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt (delta + t * s + d * s ^ 2) - 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'94)) _); [reflexivity|equal]|]; exact I]).
  assert (C'105 : 0 < d * delta * s ^ 2 / 4 + s * t / 2 + 1) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ P'87) _); [reflexivity|equal]).
  assert (C'106 : 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'94)) _); [reflexivity|equal]).
  assert (C'107 : 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ P'24)) (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'91))) _); [reflexivity|equal]).
  assert (C'108 : 1 < Rabs (sqrt delta)) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'23) _); [reflexivity|equal]).
  assert (N'109 : (sqrt delta) - 1 <> 0) by (exact (beyond_nonzero _ C'108)).
  assert (C'110 : 0 < ((sqrt delta) + 1) / ((sqrt delta) - 1)) by (exact (beyond_ratio _ C'108)).
  assert (C'111 : sqrt delta <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'20) _) eq_refl); equal).
  assert (C'112 : arcoth (sqrt delta) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'15)) _) eq_refl); equal).
  differentiable.
  }
  pose proof (growth_ge (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2 - (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)) / (2 * sqrt delta * arcoth (sqrt delta)))%R) 0 1 C'82 ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_gt _ _ P'24) _); [reflexivity|equal]) (fun s Above' Below' => (proj2 (step'25 s ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]) ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 37, sign *)
Lemma step'37 :
(L_wc_defined /\ I_dec_defined /\ nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0) /\ L_wc >= I_dec / (2 * nu * arcoth nu).
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  pose proof L_wc'read as [N'6 [E'7 [C'8 [C'9 E'10]]]].
  pose proof step'36 as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof step'15 as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof step'8 as P'17.
  pose proof (proj1 P'17) as D'18; pose proof (proj2 P'17) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  pose proof step'26 as P'20.
  pose proof step'27 as P'21.
  pose proof step'28 as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  pose proof step'29 as P'25.
  pose proof (proj1 P'25) as D'26; pose proof (proj2 P'25) as Q'27.
  pose proof D'26 as D'26'parts; split_up D'26'parts.
  pose proof step'30 as P'28.
  pose proof step'8 as P'29.
  pose proof (proj1 P'29) as D'30; pose proof (proj2 P'29) as Q'31.
  pose proof D'30 as D'30'parts; split_up D'30'parts.
  pose proof step'31 as P'32.
  pose proof step'32 as P'33.
  pose proof step'33 as P'34.
  pose proof (proj1 P'34) as D'35; pose proof (proj2 P'34) as Q'36.
  pose proof D'35 as D'35'parts; split_up D'35'parts.
  pose proof step'34 as P'37.
  pose proof (proj1 P'37) as D'38; pose proof (proj2 P'37) as Q'39.
  pose proof D'38 as D'38'parts; split_up D'38'parts.
  pose proof step'35 as P'40.
  pose proof step'8 as P'41.
  pose proof (proj1 P'41) as D'42; pose proof (proj2 P'41) as Q'43.
  pose proof D'42 as D'42'parts; split_up D'42'parts.
  assert (E'44 : reads_as (sqrt (d + delta + t)) (sqrt (delta + t + d))) by (unfold reads_as; f_equal; equal).
  assert (S'45 : squares_to (sqrt (delta + t + d)) (delta + t + d)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))))) _); [reflexivity|equal]).
  assert (N'46 : (sqrt (delta + t + d) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t + d) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'47 : reads_as (ln (sqrt (d + delta + t) / 2 + 1 / 2)) ((-1) * ln 2 + ln (sqrt (delta + t + d) + 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt (delta + t + d) + 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t + d) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))))) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; exact I]).
  assert (N'48 : (sqrt delta - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 D'12)))))))))))) _) eq_refl); equal).
  assert (E'49 : reads_as (ln (nu / 2 - 1 / 2)) ((-1) * ln 2 + ln (sqrt delta - 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 D'12)))))))))))) _); [reflexivity|equal]|]; exact I]).
  assert (N'50 : (sqrt delta + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ delta (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1)) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'51 : reads_as (ln (nu / 2 + 1 / 2)) ((-1) * ln 2 + ln (sqrt delta + 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt delta + 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ delta (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1)) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; exact I]).
  assert (N'52 : (sqrt (delta + t + d) - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ (proj1 (proj2 (proj2 D'12))))) _) eq_refl); equal).
  assert (E'53 : reads_as (ln (sqrt (d + delta + t) / 2 - 1 / 2)) ((-1) * ln 2 + ln (sqrt (delta + t + d) - 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt (delta + t + d) - 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ (proj1 (proj2 (proj2 D'12))))) _); [reflexivity|equal]|]; exact I]).
  try assert (N'54 : ((1/2) * sqrt (delta + t + d) + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t + d) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  try assert (N'55 : ((1/2) * sqrt delta - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 D'12)))))))))))) _) eq_refl); equal).
  try assert (N'56 : ((1/2) * sqrt delta + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ delta (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1)) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  try assert (N'57 : ((1/2) * sqrt (delta + t + d) - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ (proj1 (proj2 (proj2 D'12))))) _) eq_refl); equal).
  assert (E'58 : reads_as (ln ((nu + 1) / (nu - 1))) (ln (sqrt delta + 1) + (-1) * ln (sqrt delta - 1))) by (logarithm ([((1)%Z, (sqrt delta + 1)); ((-1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ delta (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1)) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 D'12)))))))))))) _); [reflexivity|equal]|]; exact I]).
  try assert (C'59 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'60 : reads_as (arcoth nu) ((ln (sqrt delta + 1) + (-1) * ln (sqrt delta - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (sqrt delta + 1)); ((-1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ delta (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1)) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 D'12)))))))))))) _); [reflexivity|equal]|]; exact I]).
  assert (E'61 : reads_as (ln (sqrt delta / 2 + 1 / 2)) ((-1) * ln 2 + ln (sqrt delta + 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt delta + 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ delta (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1)) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; exact I]).
  assert (E'62 : reads_as (ln (sqrt delta / 2 - 1 / 2)) ((-1) * ln 2 + ln (sqrt delta - 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 D'12)))))))))))) _); [reflexivity|equal]|]; exact I]).
  try assert (N'63 : ((1/4) * delta * d + (1/2) * t + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 4) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2)))) (has_whole 4))) _) eq_refl); equal).
  try assert (N'64 : (sqrt delta) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ delta (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1)) ltac:(equal)) eq_refl)) (has_whole 1)) _) eq_refl); equal).
  try assert (N'65 : (delta - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'66 : (ln (sqrt delta - 1) - ln (sqrt delta + 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 2)) (from_gt _ _ Q'16)) _) eq_refl); equal).
  assert (C'67 : 0 < nu / 2 - 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 D'12)))))))))))) _); [reflexivity|equal]).
  assert (C'68 : 0 < nu / 2 + 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ P'28)) (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (from_gt _ _ Q'19) (has_whole 1)))) _); [reflexivity|equal]).
  assert (C'69 : I_dec_defined) by (unfold I_dec_defined; all_known).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (from_ge _ _ Q'13) _); [reflexivity|equal].
Qed.

(* step 38, rewriting *)
Lemma step'38 :
forall s : R,
s = 0 ->
s = 0.
Proof using All.
  intros s G'1.
  exact G'1.
Qed.

(* step 39, sign *)
Lemma step'39 :
forall s : R,
s = 0 ->
d * s ^ 2 + delta + s * t > 1.
Proof using All.
  intros s G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (has_mul _ _ _ _ (from_eq _ _ G'1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (from_ge _ _ H'3) (has_within _ zero _ (has_even zero 1 _ (has_within _ zero _ (from_eq _ _ G'1) eq_refl)) eq_refl))) _); [reflexivity|equal].
Qed.

(* step 40, sign *)
Lemma step'40 :
forall s : R,
s = 0 ->
d * delta * s ^ 2 / 4 + s * t / 2 + 1 > 0.
Proof using All.
  intros s G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_eq _ _ G'1)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 4) (from_ge _ _ H'3)) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1))) (has_within _ zero _ (has_even zero 1 _ (has_within _ zero _ (from_eq _ _ G'1) eq_refl)) eq_refl))) _); [reflexivity|equal].
Qed.

(* step 41, sign *)
Lemma step'41 :
forall s : R,
s = 0 ->
d * s ^ 2 + delta + s * t > 0.
Proof using All.
  intros s G'1.
  pose proof (step'39 s G'1) as P'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ P'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 42, sign *)
Lemma step'42 :
forall s : R,
s = 0 ->
0 <= d * s ^ 2 + delta + s * t /\ sqrt (d * s ^ 2 + delta + s * t) > 0.
Proof using All.
  intros s G'1.
  pose proof (step'41 s G'1) as P'1.
  assert (E'2 : reads_as (sqrt (d * s ^ 2 + delta + s * t)) (sqrt (delta + t * s + d * s ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'3 : squares_to (sqrt (delta + t * s + d * s ^ 2)) (delta + t * s + d * s ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ zero _ (has_even zero 1 _ (has_within _ zero _ (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)) eq_refl)) eq_refl)))) _); [reflexivity|equal]).
  assert (C'4 : 0 <= d * s ^ 2 + delta + s * t) by (apply Rge_le; refine (to_ge _ _ _ _ _ (from_gt _ _ P'1) _); [reflexivity|equal]).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_sqrt _ _ (has_eq _ _ (d * s ^ 2 + delta + s * t) (from_gt _ _ P'1) ltac:(equal)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 43, sign *)
Lemma step'43 :
forall s : R,
s = 0 ->
0 <= d * s ^ 2 + delta + s * t /\ sqrt (d * s ^ 2 + delta + s * t) > 1.
Proof using All.
  intros s G'1.
  pose proof (step'39 s G'1) as P'1.
  pose proof (step'41 s G'1) as P'2.
  pose proof (step'42 s G'1) as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  assert (E'6 : reads_as (sqrt (d * s ^ 2 + delta + s * t)) (sqrt (delta + t * s + d * s ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'7 : squares_to (sqrt (delta + t * s + d * s ^ 2)) (delta + t * s + d * s ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ zero _ (has_even zero 1 _ (has_within _ zero _ (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)) eq_refl)) eq_refl)))) _); [reflexivity|equal]).
  try assert (N'8 : (sqrt (delta + t * s + d * s ^ 2) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ zero _ (has_even zero 1 _ (has_within _ zero _ (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (has_whole 1) (from_gt _ _ Q'5)) eq_refl) (from_gt _ _ P'1)) _); [reflexivity|equal].
Qed.

(* step 44, identity *)
Lemma step'44 :
forall s : R,
s = 0 ->
((locally s (fun s : R => 0 < d * delta * s ^ 2 / 4 + s * t / 2 + 1)) /\ (ex_derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s) /\ (locally s (fun s : R => 0 <= d * s ^ 2 + delta + s * t)) /\ (locally s (fun s : R => 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2)) /\ (locally s (fun s : R => 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)) /\ 0 < d * s ^ 2 + delta + s * t /\ (ex_derive (fun s : R => (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2))%R) s) /\ nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0) /\ (Derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s = delta * Derive (fun s : R => (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2))%R) s / (2 * nu * arcoth nu)).
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  intros s G'1.
  pose proof (step'38 s G'1) as P'6.
  pose proof (step'39 s G'1) as P'7.
  pose proof (step'40 s G'1) as P'8.
  pose proof (step'41 s G'1) as P'9.
  pose proof (step'42 s G'1) as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof (step'43 s G'1) as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  pose proof step'8 as P'16.
  pose proof (proj1 P'16) as D'17; pose proof (proj2 P'16) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof step'15 as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof step'1 as P'22.
  assert (N'23 : (delta * d * s ^ 2 + 2 * t * s + 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ zero _ (has_even zero 1 _ (has_within _ zero _ (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)) eq_refl)) eq_refl)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)))) (has_whole 4))) _) eq_refl); equal).
  assert (E'24 : reads_as (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1)) ((-2) * ln 2 + ln (delta * d * s ^ 2 + 2 * t * s + 4))) by (logarithm ([((-2)%Z, 2); ((1)%Z, (delta * d * s ^ 2 + 2 * t * s + 4))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ zero _ (has_even zero 1 _ (has_within _ zero _ (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)) eq_refl)) eq_refl)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)))) (has_whole 4))) _); [reflexivity|equal]|]; exact I]).
  assert (C'25 : 0 < d * delta * s ^ 2 / 4 + s * t / 2 + 1) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ P'8) _); [reflexivity|equal]).
  assert (E'26 : reads_as (Derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s) ((d * delta * s / 2 + t / 2) / (2 * (d * delta * s ^ 2 / 4 + s * t / 2 + 1)))) by (apply (is_derive_unique (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R)); derivative; equal).
  try assert (N'27 : (sqrt delta - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'18)) _) eq_refl); equal).
  assert (N'28 : (sqrt delta + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ Q'18) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'29 : reads_as (ln ((nu + 1) / (nu - 1))) (ln (sqrt delta + 1) + (-1) * ln (sqrt delta - 1))) by (logarithm ([((1)%Z, (sqrt delta + 1)); ((-1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ Q'18) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'18)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'30 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'31 : reads_as (arcoth nu) ((ln (sqrt delta + 1) + (-1) * ln (sqrt delta - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (sqrt delta + 1)); ((-1)%Z, (sqrt delta - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ Q'18) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'18)) _); [reflexivity|equal]|]; exact I]).
  assert (E'32 : reads_as (sqrt (d * s ^ 2 + delta + s * t)) (sqrt (delta + t * s + d * s ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'33 : squares_to (sqrt (delta + t * s + d * s ^ 2)) (delta + t * s + d * s ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ zero _ (has_even zero 1 _ (has_within _ zero _ (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)) eq_refl)) eq_refl)))) _); [reflexivity|equal]).
  assert (N'34 : (sqrt (delta + t * s + d * s ^ 2) - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'15)) _) eq_refl); equal).
  assert (E'35 : reads_as (ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2)) ((-1) * ln 2 + ln (sqrt (delta + t * s + d * s ^ 2) - 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt (delta + t * s + d * s ^ 2) - 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'15)) _); [reflexivity|equal]|]; exact I]).
  assert (N'36 : (sqrt (delta + t * s + d * s ^ 2) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ zero _ (has_even zero 1 _ (has_within _ zero _ (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'37 : reads_as (ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)) ((-1) * ln 2 + ln (sqrt (delta + t * s + d * s ^ 2) + 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (sqrt (delta + t * s + d * s ^ 2) + 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ zero _ (has_even zero 1 _ (has_within _ zero _ (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _); [reflexivity|equal]|]; exact I]).
  assert (C'38 : 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'15)) _); [reflexivity|equal]).
  assert (C'39 : 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'12))) _); [reflexivity|equal]).
  try assert (N'40 : (sqrt (delta + t * s + d * s ^ 2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ zero _ (has_even zero 1 _ (has_within _ zero _ (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1)) _) eq_refl); equal).
  try assert (N'41 : ((1/2) * sqrt (delta + t * s + d * s ^ 2) - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'15)) _) eq_refl); equal).
  try assert (N'42 : ((1/2) * sqrt (delta + t * s + d * s ^ 2) + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ H'3))) (has_within _ zero _ (has_even zero 1 _ (has_within _ zero _ (has_mul _ _ _ _ (has_whole 1) (from_eq _ _ G'1)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'43 : reads_as (Derive (fun s : R => (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2))%R) s) (- (2 * d * s + t) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) / (4 * sqrt (d * s ^ 2 + delta + s * t)) + (2 * d * s + t) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) / (4 * sqrt (d * s ^ 2 + delta + s * t)))) by (apply (is_derive_unique (fun s : R => (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2))%R)); derivative; equal).
  try assert (N'44 : (sqrt delta) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ Q'18) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  try assert (N'45 : (delta - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (N'46 : (ln (sqrt delta - 1) - ln (sqrt delta + 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 2)) (from_gt _ _ Q'21)) _) eq_refl); equal).
  assert (E'47 : is_at (s) (0)) by (exact G'1).
  assert (C'48 : locally s (fun s : R => 0 < d * delta * s ^ 2 / 4 + s * t / 2 + 1)) by (apply (locally_positive (fun s : R => d * delta * s ^ 2 / 4 + s * t / 2 + 1)); [differentiable|assumption]).
  assert (C'49 : ex_derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s) by (differentiable).
  assert (C'50 : 0 < d * s ^ 2 + delta + s * t) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)) _); [reflexivity|equal]).
  assert (C'51 : locally s (fun s : R => 0 <= d * s ^ 2 + delta + s * t)) by (apply (locally_at_least (fun s : R => d * s ^ 2 + delta + s * t)); [differentiable|exact C'50]).
  assert (C'52 : locally s (fun s : R => 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2)) by (apply (locally_positive (fun s : R => sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2)); [differentiable|assumption]).
  assert (C'53 : locally s (fun s : R => 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)) by (apply (locally_positive (fun s : R => sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)); [differentiable|assumption]).
  assert (C'54 : ex_derive (fun s : R => (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2))%R) s) by (differentiable).
  assert (C'55 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'18) (has_whole 1)) _) eq_refl); equal).
  assert (C'56 : arcoth nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'21) _) eq_refl); equal).
  split; [all_known|].
  equal.
Qed.

End derivation.

(** * loss-rate *)

Module loss_rate.
Import Statement.loss_rate.

Theorem proof : claim.
Proof.
  intros delta t d s H'1 H'2 H'3 H'4 G'1 G'2.
  exact (step'10 delta t d H'1 H'2 H'3 H'4 s G'2 G'1).
Qed.

End loss_rate.

(** * tightness *)

Module tightness.
Import Statement.tightness.

Theorem proof : claim.
Proof.
  intros delta t d s nu nu_defined H'1 H'2 H'3 H'4 G'1.
  exact (step'44 delta t d H'1 H'2 H'3 H'4 s G'1).
Qed.

End tightness.

(** * floor *)

Module floor.
Import Statement.floor.

Theorem proof : claim.
Proof.
  intros delta t d nu nu_defined L_wc L_wc_defined I_dec I_dec_defined H'1 H'2 H'3 H'4.
  exact (step'37 delta t d H'1 H'2 H'3 H'4).
Qed.

End floor.

(** * What all of them assume *)

Definition proofs : (Statement.loss_rate.claim * Statement.tightness.claim * Statement.floor.claim * True)%type :=
  (loss_rate.proof, tightness.proof, floor.proof, I).

Print Assumptions proofs.
