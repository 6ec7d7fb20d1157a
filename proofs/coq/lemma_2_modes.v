(** lemma-2-modes: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic lemma_2_modes; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module sld.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  forall S__entries : rmat,
  let S_ : mat := of_real S__entries in
  symplectic (2 * n) S_ ->
  forall nu_min : R,
  forall nu_k'in : nat -> R,
  let Lambda : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in nu_k) in
  let V : mat := mmul (2 * n) S_ (mmul (2 * n) Lambda (mtrans S_)) in
  let J_SLD : mat := mscale (RtoC 2) (mmul (2 * n) (minv (2 * n) (mtrans S_)) (mmul (2 * n) (minv (2 * n) Lambda) (minv (2 * n) S_))) in
  let J_SLD_defined : Prop := mdet (2 * n) (mtrans S_) <> RtoC 0 /\ mdet (2 * n) Lambda <> RtoC 0 /\ mdet (2 * n) S_ <> RtoC 0 in
  nu_min > 1 ->
  (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k >= nu_min) ->
  (J_SLD_defined /\ mdet (2 * n) V <> RtoC 0) /\ meq (2 * n) (2 * n) J_SLD (mscale (RtoC 2) (minv (2 * n) V)).
End sld.

Module order.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  forall S__entries : rmat,
  let S_ : mat := of_real S__entries in
  symplectic (2 * n) S_ ->
  forall nu_min : R,
  forall nu_k'in : nat -> R,
  let Lambda : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in nu_k) in
  let Theta : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in 2 * arcoth nu_k) in
  let Theta_defined : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in 1 < Rabs nu_k in
  let J_SLD : mat := mscale (RtoC 2) (mmul (2 * n) (minv (2 * n) (mtrans S_)) (mmul (2 * n) (minv (2 * n) Lambda) (minv (2 * n) S_))) in
  let J_SLD_defined : Prop := mdet (2 * n) (mtrans S_) <> RtoC 0 /\ mdet (2 * n) Lambda <> RtoC 0 /\ mdet (2 * n) S_ <> RtoC 0 in
  let J_KMB : mat := mmul (2 * n) (minv (2 * n) (mtrans S_)) (mmul (2 * n) Theta (minv (2 * n) S_)) in
  let J_KMB_defined : Prop := mdet (2 * n) (mtrans S_) <> RtoC 0 /\ Theta_defined /\ mdet (2 * n) S_ <> RtoC 0 in
  nu_min > 1 ->
  (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k >= nu_min) ->
  (J_SLD_defined /\ 1 < Rabs nu_min /\ nu_min <> 0 /\ arcoth nu_min <> 0 /\ J_KMB_defined) /\ positive_semidefinite (2 * n) (madd J_SLD (mscale (RtoC (- 1 / (nu_min * arcoth nu_min))) J_KMB)).
End order.

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
Variable n : nat.
Hypothesis n'positive : (0 < n)%nat.
Variable S__entries : rmat.
Let S_ : mat := of_real S__entries.
Hypothesis S_'symplectic : symplectic (2 * n) S_.
Variable nu_min : R.
Variable nu_k'in : nat -> R.
Let Lambda : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in nu_k).
Let Theta : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in 2 * arcoth nu_k).
Let Theta_defined : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in 1 < Rabs nu_k.
Let V : mat := mmul (2 * n) S_ (mmul (2 * n) Lambda (mtrans S_)).
Let J_SLD : mat := mscale (RtoC 2) (mmul (2 * n) (minv (2 * n) (mtrans S_)) (mmul (2 * n) (minv (2 * n) Lambda) (minv (2 * n) S_))).
Let J_SLD_defined : Prop := mdet (2 * n) (mtrans S_) <> RtoC 0 /\ mdet (2 * n) Lambda <> RtoC 0 /\ mdet (2 * n) S_ <> RtoC 0.
Let J_KMB : mat := mmul (2 * n) (minv (2 * n) (mtrans S_)) (mmul (2 * n) Theta (minv (2 * n) S_)).
Let J_KMB_defined : Prop := mdet (2 * n) (mtrans S_) <> RtoC 0 /\ Theta_defined /\ mdet (2 * n) S_ <> RtoC 0.
Hypothesis H'1 : nu_min > 1.
Hypothesis H'2 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k >= nu_min).



(* step 1, sign *)
Lemma step'1 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
nu_k > 1.
Proof using All.
  intros mode mode'in nu_k.
  assert (M'1 : nu_k >= nu_min) by (exact (H'2 mode mode'in)).
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ M'1) (from_gt _ _ H'1)) _); [reflexivity|equal].
Qed.

(* step 2, sign *)
Lemma step'2 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
nu_k > 0.
Proof using All.
  intros mode mode'in nu_k.
  assert (M'1 : nu_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'2 : nu_k > 1) by (exact (step'1 mode mode'in)).
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ P'2) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 3, sign *)
Lemma step'3 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
nu_k - 1 <> 0 /\ (nu_k + 1) / (nu_k - 1) > 1.
Proof using All.
  intros mode mode'in nu_k.
  assert (M'1 : nu_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'2 : nu_k > 1) by (exact (step'1 mode mode'in)).
  assert (P'3 : nu_k > 0) by (exact (step'2 mode mode'in)).
  try assert (N'4 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'2)) _) eq_refl); equal).
  assert (C'5 : nu_k - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'2) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_inverse _ _ (from_gt _ _ P'2) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 4, sign *)
Lemma step'4 :
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

(* step 5, sign *)
Lemma step'5 :
forall w : R,
w >= 1 ->
w > 0.
Proof using All.
  intros w G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 6, growth *)
Lemma step'6 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
(nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0.
Proof using All.
  intros mode mode'in nu_k.
  assert (M'1 : nu_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'2 : nu_k - 1 <> 0 /\ (nu_k + 1) / (nu_k - 1) > 1) by (exact (step'3 mode mode'in)).
  pose proof (proj1 P'2) as D'3; pose proof (proj2 P'2) as Q'4.
  pose proof D'3 as D'3'parts; split_up D'3'parts.
  assert (P'5 : nu_k > 1) by (exact (step'1 mode mode'in)).
  assert (P'6 : nu_k > 0) by (exact (step'2 mode mode'in)).
  try assert (N'7 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'5)) _) eq_refl); equal).
  assert (N'8 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'5) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'9 : reads_as (ln ((nu_k + 1) / (nu_k - 1))) (ln (nu_k + 1) + (-1) * ln (nu_k - 1))) by (logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'5) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'5)) _); [reflexivity|equal]|]; exact I]).
  assert (N'10 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'5))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'5) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (E'11 : reads_as (ln 1) (0)) by (transitivity (ln 1); [apply f_equal; equal|exact ln_1]).
  assert (C'12 : 0 < (nu_k + 1) / (nu_k - 1)) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'4) (has_whole 1)) _); [reflexivity|equal]).
  split; [all_known|].
  assert (C'13 : forall w : R, 1 <= w -> w <= (nu_k + 1) / (nu_k - 1) -> ex_derive (fun w : R => (ln w)%R) w).
  { intros w Above' Below'.
  pose proof (step'5 w ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'14.
  assert (N'15 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'16 : stands (ln w)) by (exact I).
  assert (C'17 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)) _); [reflexivity|equal]).
  differentiable.
  }
  pose proof (growth_gt (fun w : R => (ln w)%R) 1 ((nu_k + 1) / (nu_k - 1)) C'13 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'4) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'4 w ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 7, sign *)
Lemma step'7 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
1 < Rabs nu_k /\ arcoth nu_k > 0.
Proof using All.
  intros mode mode'in nu_k.
  assert (M'1 : nu_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'2 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'6 mode mode'in)).
  pose proof (proj1 P'2) as D'3; pose proof (proj2 P'2) as Q'4.
  pose proof D'3 as D'3'parts; split_up D'3'parts.
  assert (P'5 : nu_k - 1 <> 0 /\ (nu_k + 1) / (nu_k - 1) > 1) by (exact (step'3 mode mode'in)).
  pose proof (proj1 P'5) as D'6; pose proof (proj2 P'5) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  assert (P'8 : nu_k > 1) by (exact (step'1 mode mode'in)).
  assert (P'9 : nu_k > 0) by (exact (step'2 mode mode'in)).
  try assert (N'10 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'8)) _) eq_refl); equal).
  assert (N'11 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'8) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'12 : reads_as (ln ((nu_k + 1) / (nu_k - 1))) (ln (nu_k + 1) + (-1) * ln (nu_k - 1))) by (logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'8) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'8)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'13 : 0 < (nu_k + 1) / (nu_k - 1)) by (apply beyond_ratio; assumption).
  assert (E'14 : reads_as (arcoth nu_k) ((ln (nu_k + 1) + (-1) * ln (nu_k - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'8) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'8)) _); [reflexivity|equal]|]; exact I]).
  assert (N'15 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'8))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'8) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (C'16 : 1 < Rabs nu_k) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ P'8) _); [reflexivity|equal]).
  assert (N'17 : nu_k - 1 <> 0) by (exact (beyond_nonzero _ C'16)).
  assert (C'18 : 0 < (nu_k + 1) / (nu_k - 1)) by (exact (beyond_ratio _ C'16)).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'4)) _); [reflexivity|equal].
Qed.

(* step 8, sign *)
Lemma step'8 :
nu_min - 1 <> 0 /\ (nu_min + 1) / (nu_min - 1) > 1.
Proof using All.
  try assert (N'1 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (C'2 : nu_min - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'1) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_inverse _ _ (from_gt _ _ H'1) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 9, sign *)
Lemma step'9 :
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

(* step 10, sign *)
Lemma step'10 :
forall w : R,
w >= 1 ->
w > 0.
Proof using All.
  intros w G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 11, growth *)
Lemma step'11 :
(nu_min - 1 <> 0 /\ 0 < (nu_min + 1) / (nu_min - 1)) /\ ln ((nu_min + 1) / (nu_min - 1)) > 0.
Proof using All.
  pose proof step'8 as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  try assert (N'4 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'5 : (nu_min + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'6 : reads_as (ln ((nu_min + 1) / (nu_min - 1))) (ln (nu_min + 1) + (-1) * ln (nu_min - 1))) by (logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'7 : (nu_min ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (E'8 : reads_as (ln 1) (0)) by (transitivity (ln 1); [apply f_equal; equal|exact ln_1]).
  assert (C'9 : 0 < (nu_min + 1) / (nu_min - 1)) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'3) (has_whole 1)) _); [reflexivity|equal]).
  split; [all_known|].
  assert (C'10 : forall w : R, 1 <= w -> w <= (nu_min + 1) / (nu_min - 1) -> ex_derive (fun w : R => (ln w)%R) w).
  { intros w Above' Below'.
  pose proof (step'10 w ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'11.
  assert (N'12 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'13 : stands (ln w)) by (exact I).
  assert (C'14 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)) _); [reflexivity|equal]).
  differentiable.
  }
  pose proof (growth_gt (fun w : R => (ln w)%R) 1 ((nu_min + 1) / (nu_min - 1)) C'10 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'3) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'9 w ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 12, sign *)
Lemma step'12 :
1 < Rabs nu_min /\ arcoth nu_min > 0.
Proof using All.
  pose proof step'11 as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof step'8 as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  try assert (N'7 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'8 : (nu_min + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'9 : reads_as (ln ((nu_min + 1) / (nu_min - 1))) (ln (nu_min + 1) + (-1) * ln (nu_min - 1))) by (logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'10 : 0 < (nu_min + 1) / (nu_min - 1)) by (apply beyond_ratio; assumption).
  assert (E'11 : reads_as (arcoth nu_min) ((ln (nu_min + 1) + (-1) * ln (nu_min - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'12 : (nu_min ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (C'13 : 1 < Rabs nu_min) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ H'1) _); [reflexivity|equal]).
  assert (N'14 : nu_min - 1 <> 0) by (exact (beyond_nonzero _ C'13)).
  assert (C'15 : 0 < (nu_min + 1) / (nu_min - 1)) by (exact (beyond_ratio _ C'13)).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'3)) _); [reflexivity|equal].
Qed.

(* step 13, identity: V = SΛSᵀ *)
Lemma step'13 :
(J_SLD_defined /\ mdet (2 * n) V <> RtoC 0) /\ meq (2 * n) (2 * n) J_SLD (mscale (RtoC 2) (minv (2 * n) V)).
Proof using All.
  pose proof step'12 as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof step'11 as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  try assert (N'7 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'8 : (nu_min + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'9 : reads_as (ln ((nu_min + 1) / (nu_min - 1))) (ln (nu_min + 1) + (-1) * ln (nu_min - 1))) by (logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'10 : 0 < (nu_min + 1) / (nu_min - 1)) by (apply beyond_ratio; assumption).
  assert (E'11 : reads_as (arcoth nu_min) ((ln (nu_min + 1) + (-1) * ln (nu_min - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'12 : (nu_min ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (L'13 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'14 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'15 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'16 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (N'17 : mdet (2 * n) (mtrans S_) <> RtoC 0) by (regular).
  assert (I'18 : is_inverse (2 * n) (mtrans S_) (minv (2 * n) (mtrans S_))) by (apply inverse_of; all_known).
  assert (C'19 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k <> 0)).
  { try clear dependent mode; intros mode mode'in nu_k.
  assert (M'20 : nu_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'21 : nu_k > 1) by (exact (step'1 mode mode'in)).
  assert (P'22 : nu_k > 0) by (exact (step'2 mode mode'in)).
  assert (P'23 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'7 mode mode'in)).
  pose proof (proj1 P'23) as D'24; pose proof (proj2 P'23) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  assert (P'26 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'6 mode mode'in)).
  pose proof (proj1 P'26) as D'27; pose proof (proj2 P'26) as Q'28.
  pose proof D'27 as D'27'parts; split_up D'27'parts.
  refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ P'21) (has_whole 1)) _) eq_refl); equal.
  }
  assert (N'29 : mdet (2 * n) Lambda <> RtoC 0) by (unfold Lambda; apply regular_sum; exact C'19).
  assert (I'30 : is_inverse (2 * n) Lambda (minv (2 * n) Lambda)) by (apply inverse_of; all_known).
  assert (N'31 : mdet (2 * n) S_ <> RtoC 0) by (regular).
  assert (I'32 : is_inverse (2 * n) S_ (minv (2 * n) S_)) by (apply inverse_of; all_known).
  assert (N'33 : mdet (2 * n) V <> RtoC 0) by (regular).
  assert (I'34 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  assert (C'35 : J_SLD_defined) by (unfold J_SLD_defined; all_known).
  split; [all_known|].
  equal_matrix.
Qed.

(* step 14, instance *)
Lemma step'14 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
(1 < Rabs nu_k /\ nu_k <> 0 /\ arcoth nu_k <> 0 /\ 1 < Rabs nu_min /\ nu_min <> 0 /\ arcoth nu_min <> 0) /\ 1 / (2 * nu_k * arcoth nu_k) >= 1 / (2 * nu_min * arcoth nu_min).
Proof using All.
  intros mode mode'in nu_k.
  assert (M'1 : nu_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'2 : nu_k > 1) by (exact (step'1 mode mode'in)).
  assert (P'3 : nu_k > 0) by (exact (step'2 mode mode'in)).
  assert (P'4 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'7 mode mode'in)).
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  assert (P'7 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'6 mode mode'in)).
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  assert (P'10 : 1 < Rabs nu_min /\ arcoth nu_min > 0) by (exact step'12).
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  assert (P'13 : (nu_min - 1 <> 0 /\ 0 < (nu_min + 1) / (nu_min - 1)) /\ ln ((nu_min + 1) / (nu_min - 1)) > 0) by (exact step'11).
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  try assert (N'16 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'2)) _) eq_refl); equal).
  assert (N'17 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'2) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'18 : reads_as (ln ((nu_k + 1) / (nu_k - 1))) (ln (nu_k + 1) + (-1) * ln (nu_k - 1))) by (logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'2) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'2)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'19 : 0 < (nu_k + 1) / (nu_k - 1)) by (apply beyond_ratio; assumption).
  assert (E'20 : reads_as (arcoth nu_k) ((ln (nu_k + 1) + (-1) * ln (nu_k - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'2) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'2)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'21 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'22 : (nu_min + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'23 : reads_as (ln ((nu_min + 1) / (nu_min - 1))) (ln (nu_min + 1) + (-1) * ln (nu_min - 1))) by (logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'24 : 0 < (nu_min + 1) / (nu_min - 1)) by (apply beyond_ratio; assumption).
  assert (E'25 : reads_as (arcoth nu_min) ((ln (nu_min + 1) + (-1) * ln (nu_min - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'26 : nu_k <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'2) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (N'27 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'2))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'2) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  try assert (N'28 : (ln (nu_k + 1) - ln (nu_k - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'6)) _) eq_refl); equal).
  try assert (N'29 : nu_min <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (N'30 : (nu_min ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  try assert (N'31 : (ln (nu_min + 1) - ln (nu_min - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'12)) _) eq_refl); equal).
  pose proof H'1 as P'32.
  pose proof M'1 as P'33.
  pose proof (derivation'geometric_constant.growth.proof nu_min nu_k ltac:(cbv zeta; first [meets P'32]) ltac:(cbv zeta; first [meets P'33])) as W'34. put_in W'34.
  assert (C'35 : nu_k <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ P'2) (has_whole 1)) _) eq_refl); equal).
  assert (C'36 : arcoth nu_k <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'6) _) eq_refl); equal).
  assert (C'37 : nu_min <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)) _) eq_refl); equal).
  assert (C'38 : arcoth nu_min <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'12) _) eq_refl); equal).
  split; [all_known|].
  pose proof (proj2 W'34) as W'39. says W'39.
Qed.

(* step 15, sign *)
Lemma step'15 :
forall mode : nat, (mode < n)%nat ->
let nu_k : R := nu_k'in mode in
(1 < Rabs nu_k /\ 1 < Rabs nu_min /\ nu_min <> 0 /\ arcoth nu_min <> 0 /\ nu_k <> 0) /\ - 2 * arcoth nu_k / (nu_min * arcoth nu_min) + 2 / nu_k >= 0.
Proof using All.
  intros mode mode'in nu_k.
  assert (M'1 : nu_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'2 : (1 < Rabs nu_k /\ nu_k <> 0 /\ arcoth nu_k <> 0 /\ 1 < Rabs nu_min /\ nu_min <> 0 /\ arcoth nu_min <> 0) /\ 1 / (2 * nu_k * arcoth nu_k) >= 1 / (2 * nu_min * arcoth nu_min)) by (exact (step'14 mode mode'in)).
  pose proof (proj1 P'2) as D'3; pose proof (proj2 P'2) as Q'4.
  pose proof D'3 as D'3'parts; split_up D'3'parts.
  assert (P'5 : nu_k > 1) by (exact (step'1 mode mode'in)).
  assert (P'6 : nu_k > 0) by (exact (step'2 mode mode'in)).
  assert (P'7 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'7 mode mode'in)).
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  assert (P'10 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'6 mode mode'in)).
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  assert (P'13 : 1 < Rabs nu_min /\ arcoth nu_min > 0) by (exact step'12).
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  assert (P'16 : (nu_min - 1 <> 0 /\ 0 < (nu_min + 1) / (nu_min - 1)) /\ ln ((nu_min + 1) / (nu_min - 1)) > 0) by (exact step'11).
  pose proof (proj1 P'16) as D'17; pose proof (proj2 P'16) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  try assert (N'19 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'20 : (nu_min + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'21 : reads_as (ln ((nu_min + 1) / (nu_min - 1))) (ln (nu_min + 1) + (-1) * ln (nu_min - 1))) by (logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'22 : 0 < (nu_min + 1) / (nu_min - 1)) by (apply beyond_ratio; assumption).
  assert (E'23 : reads_as (arcoth nu_min) ((ln (nu_min + 1) + (-1) * ln (nu_min - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'24 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'5)) _) eq_refl); equal).
  assert (N'25 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'5) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'26 : reads_as (ln ((nu_k + 1) / (nu_k - 1))) (ln (nu_k + 1) + (-1) * ln (nu_k - 1))) by (logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'5) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'5)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'27 : 0 < (nu_k + 1) / (nu_k - 1)) by (apply beyond_ratio; assumption).
  assert (E'28 : reads_as (arcoth nu_k) ((ln (nu_k + 1) + (-1) * ln (nu_k - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'5) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'5)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'29 : nu_k <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'5) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  try assert (N'30 : nu_min <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (N'31 : (nu_min ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  try assert (N'32 : (ln (nu_min + 1) - ln (nu_min - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'15)) _) eq_refl); equal).
  assert (N'33 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'5))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'5) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  try assert (N'34 : (ln (nu_k + 1) - ln (nu_k - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'9)) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 4) (from_ge _ _ Q'4)) (from_gt _ _ Q'9)) _); [reflexivity|equal].
Qed.

(* step 16, direct sum *)
Lemma step'16 :
(mdet (2 * n) Lambda <> RtoC 0 /\ 1 < Rabs nu_min /\ nu_min <> 0 /\ arcoth nu_min <> 0 /\ Theta_defined) /\ positive_semidefinite (2 * n) (madd (mscale (RtoC 2) (minv (2 * n) Lambda)) (mscale (RtoC (- 1 / (nu_min * arcoth nu_min))) Theta)).
Proof using All.
  pose proof step'12 as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof step'11 as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  try assert (N'7 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'8 : (nu_min + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'9 : reads_as (ln ((nu_min + 1) / (nu_min - 1))) (ln (nu_min + 1) + (-1) * ln (nu_min - 1))) by (logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'10 : 0 < (nu_min + 1) / (nu_min - 1)) by (apply beyond_ratio; assumption).
  assert (E'11 : reads_as (arcoth nu_min) ((ln (nu_min + 1) + (-1) * ln (nu_min - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'12 : (nu_min ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (L'13 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'14 : meq (2 * n) (2 * n) (mtrans Theta) Theta) by (unfold Theta; apply sum_transposed).
  assert (L'15 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Theta) (mmul (2 * n) Theta Lambda)) by (unfold Lambda, Theta; apply sums_commute).
  assert (C'16 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k <> 0)).
  { try clear dependent mode; intros mode mode'in nu_k.
  assert (M'17 : nu_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'18 : (1 < Rabs nu_k /\ 1 < Rabs nu_min /\ nu_min <> 0 /\ arcoth nu_min <> 0 /\ nu_k <> 0) /\ - 2 * arcoth nu_k / (nu_min * arcoth nu_min) + 2 / nu_k >= 0) by (exact (step'15 mode mode'in)).
  pose proof (proj1 P'18) as D'19; pose proof (proj2 P'18) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  assert (P'21 : nu_k > 1) by (exact (step'1 mode mode'in)).
  assert (P'22 : nu_k > 0) by (exact (step'2 mode mode'in)).
  assert (P'23 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'7 mode mode'in)).
  pose proof (proj1 P'23) as D'24; pose proof (proj2 P'23) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  assert (P'26 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'6 mode mode'in)).
  pose proof (proj1 P'26) as D'27; pose proof (proj2 P'26) as Q'28.
  pose proof D'27 as D'27'parts; split_up D'27'parts.
  refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ P'21) (has_whole 1)) _) eq_refl); equal.
  }
  assert (N'29 : mdet (2 * n) Lambda <> RtoC 0) by (unfold Lambda; apply regular_sum; exact C'16).
  assert (I'30 : is_inverse (2 * n) Lambda (minv (2 * n) Lambda)) by (apply inverse_of; all_known).
  assert (C'31 : nu_min <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)) _) eq_refl); equal).
  assert (C'32 : arcoth nu_min <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'3) _) eq_refl); equal).
  assert (C'33 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in 1 < Rabs nu_k)).
  { try clear dependent mode; intros mode mode'in nu_k.
  assert (M'34 : nu_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'35 : (1 < Rabs nu_k /\ 1 < Rabs nu_min /\ nu_min <> 0 /\ arcoth nu_min <> 0 /\ nu_k <> 0) /\ - 2 * arcoth nu_k / (nu_min * arcoth nu_min) + 2 / nu_k >= 0) by (exact (step'15 mode mode'in)).
  pose proof (proj1 P'35) as D'36; pose proof (proj2 P'35) as Q'37.
  pose proof D'36 as D'36'parts; split_up D'36'parts.
  assert (P'38 : nu_k > 1) by (exact (step'1 mode mode'in)).
  assert (P'39 : nu_k > 0) by (exact (step'2 mode mode'in)).
  assert (P'40 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'7 mode mode'in)).
  pose proof (proj1 P'40) as D'41; pose proof (proj2 P'40) as Q'42.
  pose proof D'41 as D'41'parts; split_up D'41'parts.
  assert (P'43 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'6 mode mode'in)).
  pose proof (proj1 P'43) as D'44; pose proof (proj2 P'43) as Q'45.
  pose proof D'44 as D'44'parts; split_up D'44'parts.
  try assert (N'46 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'38)) _) eq_refl); equal).
  assert (N'47 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'38))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'38) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (N'48 : (nu_k + 1) <> 0) by (intro Z'; apply N'47; transitivity ((nu_k + 1) * (nu_k - 1)); [close|rewrite Z'; polynomial_equation]).
  all_known.
  }
  assert (C'49 : Theta_defined) by (exact C'33).
  split; [all_known|].
  eapply (psd_of_modes n (madd (mscale (RtoC 2) (minv (2 * n) Lambda)) (mscale (RtoC (- 1 / (nu_min * arcoth nu_min))) Theta)) _ _ (fun mode : nat => let nu_k : R := nu_k'in mode in (- 2 * arcoth nu_k / (nu_min * arcoth nu_min) + 2 / nu_k)) (fun mode : nat => let nu_k : R := nu_k'in mode in 0)); [mats; in_blocks|].
  intros mode mode'in; cbv beta zeta.
  pose (nu_k := nu_k'in mode).
  assert (M'50 : nu_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'51 : (1 < Rabs nu_k /\ 1 < Rabs nu_min /\ nu_min <> 0 /\ arcoth nu_min <> 0 /\ nu_k <> 0) /\ - 2 * arcoth nu_k / (nu_min * arcoth nu_min) + 2 / nu_k >= 0) by (exact (step'15 mode mode'in)).
  pose proof (proj1 P'51) as D'52; pose proof (proj2 P'51) as Q'53.
  pose proof D'52 as D'52'parts; split_up D'52'parts.
  assert (P'54 : nu_k > 1) by (exact (step'1 mode mode'in)).
  assert (P'55 : nu_k > 0) by (exact (step'2 mode mode'in)).
  assert (P'56 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'7 mode mode'in)).
  pose proof (proj1 P'56) as D'57; pose proof (proj2 P'56) as Q'58.
  pose proof D'57 as D'57'parts; split_up D'57'parts.
  assert (P'59 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'6 mode mode'in)).
  pose proof (proj1 P'59) as D'60; pose proof (proj2 P'59) as Q'61.
  pose proof D'60 as D'60'parts; split_up D'60'parts.
  try assert (N'62 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (C'63 : 0 < (nu_min + 1) / (nu_min - 1)) by (apply beyond_ratio; assumption).
  try assert (N'64 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'54)) _) eq_refl); equal).
  assert (N'65 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'54) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'66 : reads_as (ln ((nu_k + 1) / (nu_k - 1))) (ln (nu_k + 1) + (-1) * ln (nu_k - 1))) by (logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'54) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'54)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'67 : 0 < (nu_k + 1) / (nu_k - 1)) by (apply beyond_ratio; assumption).
  assert (E'68 : reads_as (arcoth nu_k) ((ln (nu_k + 1) + (-1) * ln (nu_k - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'54) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'54)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'69 : nu_k <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'54) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  try assert (N'70 : (ln (nu_min + 1) - ln (nu_min - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'3)) _) eq_refl); equal).
  assert (N'71 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'54))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'54) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  change (nu_k'in mode) with nu_k.
  assert (Low' : - 2 * arcoth nu_k / (nu_min * arcoth nu_min) + 2 / nu_k >= 0) by (refine (to_ge _ _ _ _ _ (from_ge _ _ Q'53) _); [reflexivity|equal]).
  assert (High' : - 2 * arcoth nu_k / (nu_min * arcoth nu_min) + 2 / nu_k >= 0) by (refine (to_ge _ _ _ _ _ (from_ge _ _ Q'53) _); [reflexivity|equal]).
  split; [equal_complex|split; [equal_complex|split]].
  { apply Rge_le. replace (_ - _) with (- 2 * arcoth nu_k / (nu_min * arcoth nu_min) + 2 / nu_k) by equal. exact Low'. }
  { apply Rge_le. replace (_ + _) with (- 2 * arcoth nu_k / (nu_min * arcoth nu_min) + 2 / nu_k) by equal. exact High'. }
Qed.

(* step 17, conic sum *)
Lemma step'17 :
(J_SLD_defined /\ 1 < Rabs nu_min /\ nu_min <> 0 /\ arcoth nu_min <> 0 /\ J_KMB_defined) /\ positive_semidefinite (2 * n) (madd J_SLD (mscale (RtoC (- 1 / (nu_min * arcoth nu_min))) J_KMB)).
Proof using All.
  pose proof step'16 as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof step'12 as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  pose proof step'11 as P'7.
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  try assert (N'10 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'11 : (nu_min + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'12 : reads_as (ln ((nu_min + 1) / (nu_min - 1))) (ln (nu_min + 1) + (-1) * ln (nu_min - 1))) by (logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'13 : 0 < (nu_min + 1) / (nu_min - 1)) by (apply beyond_ratio; assumption).
  assert (E'14 : reads_as (arcoth nu_min) ((ln (nu_min + 1) + (-1) * ln (nu_min - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'15 : (nu_min ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (L'16 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'17 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'18 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'19 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'20 : meq (2 * n) (2 * n) (mtrans Theta) Theta) by (unfold Theta; apply sum_transposed).
  assert (L'21 : meq (2 * n) (2 * n) (mmul (2 * n) Theta complex_structure) (mmul (2 * n) complex_structure Theta)) by (unfold Theta; apply sum_sigma).
  assert (L'22 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Theta) (mmul (2 * n) Theta Lambda)) by (unfold Lambda, Theta; apply sums_commute).
  assert (N'23 : mdet (2 * n) (mtrans S_) <> RtoC 0) by (regular).
  assert (I'24 : is_inverse (2 * n) (mtrans S_) (minv (2 * n) (mtrans S_))) by (apply inverse_of; all_known).
  assert (I'25 : is_inverse (2 * n) Lambda (minv (2 * n) Lambda)) by (apply inverse_of; all_known).
  assert (N'26 : mdet (2 * n) S_ <> RtoC 0) by (regular).
  assert (I'27 : is_inverse (2 * n) S_ (minv (2 * n) S_)) by (apply inverse_of; all_known).
  assert (C'28 : J_SLD_defined) by (unfold J_SLD_defined; all_known).
  assert (C'29 : J_KMB_defined) by (unfold J_KMB_defined; all_known).
  split; [all_known|].
  pose proof (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_whole 1) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) (mtrans (minv (2 * n) S_)) (madd (mscale (RtoC 2) (minv (2 * n) Lambda)) (mscale (RtoC (- 1 / (nu_min * arcoth nu_min))) Theta)) Q'3)) as W'30. says W'30.
Qed.

End derivation.

(** * sld *)

Module sld.
Import Statement.sld.

Theorem proof : claim.
Proof.
  intros n n'positive S__entries S_ S_'symplectic nu_min nu_k'in Lambda V J_SLD J_SLD_defined H'1 H'2.
  exact (step'13 n n'positive S__entries S_'symplectic nu_min nu_k'in H'1 H'2).
Qed.

End sld.

(** * order *)

Module order.
Import Statement.order.

Theorem proof : claim.
Proof.
  intros n n'positive S__entries S_ S_'symplectic nu_min nu_k'in Lambda Theta Theta_defined J_SLD J_SLD_defined J_KMB J_KMB_defined H'1 H'2.
  exact (step'17 n n'positive S__entries S_'symplectic nu_min nu_k'in H'1 H'2).
Qed.

End order.

(** * What all of them assume *)

Definition proofs : (Statement.sld.claim * Statement.order.claim * True)%type :=
  (sld.proof, order.proof, I).

Print Assumptions proofs.
