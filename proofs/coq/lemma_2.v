(** lemma-2: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic lemma_2; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module adjacent_ratio.
Definition claim : Prop :=
  forall t n f_q f_1 : R,
  let q : R := exp (- t) in
  let p_n : R := (1 - q) * exp (- n * t) in
  let p_next : R := (1 - q) * exp (t * (- n - 1)) in
  t > 0 ->
  f_q > 0 ->
  f_1 > 0 ->
  p_n <> 0 /\ p_next / p_n = q.
End adjacent_ratio.

Module ratio_of_nu.
Definition claim : Prop :=
  forall t f_q f_1 : R,
  let q : R := exp (- t) in
  let nu : R := (q + 1) / (1 - q) in
  let nu_defined : Prop := 1 - q <> 0 in
  t > 0 ->
  f_q > 0 ->
  f_1 > 0 ->
  (nu_defined /\ nu + 1 <> 0) /\ q = (nu - 1) / (nu + 1).
End ratio_of_nu.

Module neighbours.
Definition claim : Prop :=
  forall t n xi_1 xi_2 f_q f_1 : R,
  let q : R := exp (- t) in
  let xiR : mat := of_rows [[RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 1)) * (RtoC xi_1 - Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0; RtoC 0]; [(RtoC (sqrt 2) * RtoC (sqrt (n + 1)) * (RtoC xi_1 + Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 2)) * (RtoC xi_1 - Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0]; [RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 2)) * (RtoC xi_1 + Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 3)) * (RtoC xi_1 - Ci * RtoC xi_2) / RtoC 2)%C]; [RtoC 0; RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 3)) * (RtoC xi_1 + Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0]] in
  let xiR_defined : Prop := 0 <= n + 1 /\ 0 <= n + 2 /\ 0 <= n + 3 in
  let rho : mat := of_rows [[RtoC ((1 - q) * exp (- n * t)); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC ((1 - q) * exp (t * (- n - 1))); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC ((1 - q) * exp (t * (- n - 2))); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC ((1 - q) * exp (t * (- n - 3)))]] in
  let A : mat := mscale Ci (madd (mmul 4 xiR rho) (mscale (RtoC (-1)) (mmul 4 rho xiR))) in
  let A_defined : Prop := xiR_defined in
  t > 0 ->
  f_q > 0 ->
  f_1 > 0 ->
  n >= 0 ->
  (A_defined /\ 0 <= n + 1 /\ 0 <= n + 2 /\ 0 <= n + 3) /\ meq 4 4 A (of_rows [[RtoC 0; (- RtoC (sqrt 2) * Ci * RtoC (sqrt (n + 1)) * (RtoC xi_1 - Ci * RtoC xi_2) * RtoC (- (1 - q) * exp (t * (- n - 1)) + (1 - q) * exp (- n * t)) / RtoC 2)%C; RtoC 0; RtoC 0]; [(RtoC (sqrt 2) * Ci * RtoC (sqrt (n + 1)) * (RtoC xi_1 + Ci * RtoC xi_2) * RtoC (- (1 - q) * exp (t * (- n - 1)) + (1 - q) * exp (- n * t)) / RtoC 2)%C; RtoC 0; (- RtoC (sqrt 2) * Ci * RtoC (sqrt (n + 2)) * (RtoC xi_1 - Ci * RtoC xi_2) * RtoC (- (1 - q) * exp (t * (- n - 2)) + (1 - q) * exp (t * (- n - 1))) / RtoC 2)%C; RtoC 0]; [RtoC 0; (RtoC (sqrt 2) * Ci * RtoC (sqrt (n + 2)) * (RtoC xi_1 + Ci * RtoC xi_2) * RtoC (- (1 - q) * exp (t * (- n - 2)) + (1 - q) * exp (t * (- n - 1))) / RtoC 2)%C; RtoC 0; (- RtoC (sqrt 2) * Ci * RtoC (sqrt (n + 3)) * (RtoC xi_1 - Ci * RtoC xi_2) * RtoC (- (1 - q) * exp (t * (- n - 3)) + (1 - q) * exp (t * (- n - 2))) / RtoC 2)%C]; [RtoC 0; RtoC 0; (RtoC (sqrt 2) * Ci * RtoC (sqrt (n + 3)) * (RtoC xi_1 + Ci * RtoC xi_2) * RtoC (- (1 - q) * exp (t * (- n - 3)) + (1 - q) * exp (t * (- n - 2))) / RtoC 2)%C; RtoC 0]]).
End neighbours.

Module metric.
Definition claim : Prop :=
  forall t n xi_1 xi_2 f_q f_1 : R,
  let q : R := exp (- t) in
  let norm_xi : R := xi_1 ^ 2 + xi_2 ^ 2 in
  let p_n : R := (1 - q) * exp (- n * t) in
  let p_next : R := (1 - q) * exp (t * (- n - 1)) in
  t > 0 ->
  f_q > 0 ->
  f_1 > 0 ->
  (
    (f_q <> 0) /\
    (forall n : R, let p_n : R := (1 - q) * exp (- n * t) in let p_next : R := (1 - q) * exp (t * (- n - 1)) in f_q <> 0 /\ p_next <> 0 /\ p_n <> 0) /\
    is_series (fun n : nat => let p_n : R := (1 - q) * exp (- INR n * t) in let p_next : R := (1 - q) * exp (t * (- INR n - 1)) in norm_xi * q * (INR n + 1) * (p_n - p_next) ^ 2 / (2 * f_q * p_next) + norm_xi * (INR n + 1) * (p_n - p_next) ^ 2 / (2 * f_q * p_n)) (norm_xi * (1 - q) / f_q)).
End metric.

Module table.
Definition claim : Prop :=
  forall t f_q f_1 : R,
  let q : R := exp (- t) in
  let nu : R := (q + 1) / (1 - q) in
  let nu_defined : Prop := 1 - q <> 0 in
  t > 0 ->
  f_q > 0 ->
  f_1 > 0 ->
  (q / 2 + 1 / 2 <> 0 /\ nu_defined /\ nu <> 0 /\ (1 / 2 + exp (- t / 2) / 2) ^ 2 <> 0 /\ 0 < q /\ q - 1 <> 0 /\ 1 < Rabs nu /\ q <> 0 /\ nu ^ 2 - 1 <> 0) /\ ((1 - q) / (q / 2 + 1 / 2) = 2 / nu /\ (1 - q) / (1 / 2 + exp (- t / 2) / 2) ^ 2 = 4 * tanh (t / 4) /\ (1 - q) * ln q / (q - 1) = 2 * arcoth nu /\ (1 - q) * (q + 1) / (2 * q) = 2 * nu / (nu ^ 2 - 1)).
End table.

Module order.
Definition claim : Prop :=
  forall t f_q f_1 : R,
  let q : R := exp (- t) in
  let nu : R := (q + 1) / (1 - q) in
  let nu_defined : Prop := 1 - q <> 0 in
  t > 0 ->
  f_q > 0 ->
  f_1 > 0 ->
  (nu_defined /\ nu <> 0 /\ 1 < Rabs nu /\ nu ^ 2 - 1 <> 0) /\ (2 / nu < 4 * tanh (t / 4) /\ 4 * tanh (t / 4) < 2 * arcoth nu /\ 2 * arcoth nu < 2 * nu / (nu ^ 2 - 1)).
End order.

Module constant_ratio.
Definition claim : Prop :=
  forall t xi_1 xi_2 f_q f_1 : R,
  let q : R := exp (- t) in
  let norm_xi : R := xi_1 ^ 2 + xi_2 ^ 2 in
  let g_f : R := norm_xi * (1 - q) / f_q in
  let g_f_defined : Prop := f_q <> 0 in
  let g_1 : R := norm_xi * (1 - q) / f_1 in
  let g_1_defined : Prop := f_1 <> 0 in
  t > 0 ->
  f_q > 0 ->
  f_1 > 0 ->
  norm_xi > 0 ->
  (g_f_defined /\ g_1_defined /\ g_1 <> 0 /\ f_q <> 0) /\ g_f / g_1 = f_1 / f_q.
End constant_ratio.

Module kappa.
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
  (nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0 /\ kappa_defined) /\ 1 / (nu * arcoth nu) = kappa.
End kappa.

Module kappa_increasing.
Definition claim : Prop :=
  forall t t_2 f_q f_1 : R,
  let q : R := exp (- t) in
  let nu : R := (q + 1) / (1 - q) in
  let nu_defined : Prop := 1 - q <> 0 in
  let kappa : R := 1 / (nu * arcoth nu) in
  let kappa_defined : Prop := nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0 in
  let nu_2 : R := (1 + exp (- t_2)) / (1 - exp (- t_2)) in
  let nu_2_defined : Prop := 1 - exp (- t_2) <> 0 in
  let kappa_2 : R := 1 / (nu_2 * arcoth nu_2) in
  let kappa_2_defined : Prop := nu_2_defined /\ 1 < Rabs nu_2 /\ nu_2 <> 0 /\ arcoth nu_2 <> 0 in
  t > 0 ->
  f_q > 0 ->
  f_1 > 0 ->
  t_2 > t ->
  (nu_2_defined /\ nu_defined /\ kappa_2_defined /\ kappa_defined) /\ (nu_2 < nu /\ kappa_2 < kappa).
End kappa_increasing.

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
End kappa_classical.

Module kappa_vacuum.
Definition claim : Prop :=
  forall t f_q f_1 epsilon : R,
  let q : R := exp (- t) in
  let nu : R := (q + 1) / (1 - q) in
  let nu_defined : Prop := 1 - q <> 0 in
  let kappa : R := 1 / (nu * arcoth nu) in
  let kappa_defined : Prop := nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0 in
  t > 0 ->
  f_q > 0 ->
  f_1 > 0 ->
  epsilon * t > 2 ->
  kappa_defined /\ (kappa > 0 /\ kappa < epsilon).
End kappa_vacuum.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic.

Section derivation.
Variable t : R.
Variable t_2 : R.
Variable xi_1 : R.
Variable xi_2 : R.
Variable f_q : R.
Variable f_1 : R.
Variable epsilon : R.
Let q : R := exp (- t).
Let nu : R := (q + 1) / (1 - q).
Let nu_defined : Prop := 1 - q <> 0.
Let kappa : R := 1 / (nu * arcoth nu).
Let kappa_defined : Prop := nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0.
Let nu_2 : R := (1 + exp (- t_2)) / (1 - exp (- t_2)).
Let nu_2_defined : Prop := 1 - exp (- t_2) <> 0.
Let kappa_2 : R := 1 / (nu_2 * arcoth nu_2).
Let kappa_2_defined : Prop := nu_2_defined /\ 1 < Rabs nu_2 /\ nu_2 <> 0 /\ arcoth nu_2 <> 0.
Let norm_xi : R := xi_1 ^ 2 + xi_2 ^ 2.
Let g_f : R := norm_xi * (1 - q) / f_q.
Let g_f_defined : Prop := f_q <> 0.
Let g_1 : R := norm_xi * (1 - q) / f_1.
Let g_1_defined : Prop := f_1 <> 0.
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

Lemma norm_xi'read :
  (reads_as norm_xi (xi_1 ^ 2 + xi_2 ^ 2)).
Proof using All.
  assert (E'1 : reads_as norm_xi (xi_1 ^ 2 + xi_2 ^ 2)) by (unfold reads_as, norm_xi; equal).
  all_known.
Qed.

Lemma g_f'read :
  (f_q <> 0) /\
  (g_f_defined) /\
  (reads_as g_f ((exp (t / 4) ^ 4 * xi_1 ^ 2 + exp (t / 4) ^ 4 * xi_2 ^ 2 - xi_1 ^ 2 - xi_2 ^ 2) / f_q / (exp (t / 4)) ^ 4)).
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof norm_xi'read as E'3.
  try assert (N'4 : f_q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'2))) (has_whole 1)) _) eq_refl); equal).
  assert (C'5 : f_q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'2) _) eq_refl); equal).
  assert (C'6 : g_f_defined) by (unfold g_f_defined; all_known).
  assert (E'7 : reads_as g_f ((exp (t / 4) ^ 4 * xi_1 ^ 2 + exp (t / 4) ^ 4 * xi_2 ^ 2 - xi_1 ^ 2 - xi_2 ^ 2) / f_q / (exp (t / 4)) ^ 4)) by (unfold reads_as, g_f; equal).
  all_known.
Qed.

Lemma g_1'read :
  (f_1 <> 0) /\
  (g_1_defined) /\
  (reads_as g_1 ((exp (t / 4) ^ 4 * xi_1 ^ 2 + exp (t / 4) ^ 4 * xi_2 ^ 2 - xi_1 ^ 2 - xi_2 ^ 2) / f_1 / (exp (t / 4)) ^ 4)).
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof norm_xi'read as E'3.
  try assert (N'4 : f_1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'3))) (has_whole 1)) _) eq_refl); equal).
  assert (C'5 : f_1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'3) _) eq_refl); equal).
  assert (C'6 : g_1_defined) by (unfold g_1_defined; all_known).
  assert (E'7 : reads_as g_1 ((exp (t / 4) ^ 4 * xi_1 ^ 2 + exp (t / 4) ^ 4 * xi_2 ^ 2 - xi_1 ^ 2 - xi_2 ^ 2) / f_1 / (exp (t / 4)) ^ 4)) by (unfold reads_as, g_1; equal).
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

(* step 3, sign *)
Lemma step'3 :
1 - q > 0.
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'2 as P'3.
  assert (E'4 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ P'3) (has_exp (- t))) _); [reflexivity|equal].
Qed.

(* step 4, identity: p_n = 1 − q qⁿ *)
Lemma step'4 :
forall n : R,
let p_n : R := (1 - q) * exp (- n * t) in
let p_next : R := (1 - q) * exp (t * (- n - 1)) in
p_n <> 0 /\ p_next / p_n = q.
Proof using All.
  pose proof q'read as [E'1 E'2].
  intros n p_n p_next.
  pose proof step'2 as P'3.
  assert (E'4 : reads_as (exp (- n * t)) ((/ (exp (n * t))))) by (exponential ([((-1)%Z, n * t)] : list (Z * R))).
  assert (E'5 : reads_as (exp (t * (- n - 1))) ((/ (exp (t / 4) ^ 4)) * (/ (exp (n * t))))) by (exponential ([((-4)%Z, t / 4); ((-1)%Z, n * t)] : list (Z * R))).
  assert (E'6 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (N'7 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (N'8 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'7; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'9 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'7; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'10 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'7; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (C'11 : p_n <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_exp (- n * t))) _) eq_refl); equal).
  split; [all_known|].
  equal.
Qed.

(* step 5, identity: ν = 1 + q / 1 − q *)
Lemma step'5 :
(nu_defined /\ nu + 1 <> 0) /\ q = (nu - 1) / (nu + 1).
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'2 as P'3.
  assert (E'4 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (N'5 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (N'6 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'5; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'7 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'5; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'8 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'5; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (C'9 : 1 - q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'10 : nu_defined) by (unfold nu_defined; all_known).
  assert (C'11 : nu + 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_inverse _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) eq_refl) (has_add _ _ _ _ (has_whole 1) (has_exp (- t))))) _) eq_refl); equal).
  split; [all_known|].
  equal.
Qed.

(* step 6, identity: Rρ − ρR _mn = R_mn p_n − p_m *)
Lemma step'6 :
forall n : R,
let xiR : mat := of_rows [[RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 1)) * (RtoC xi_1 - Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0; RtoC 0]; [(RtoC (sqrt 2) * RtoC (sqrt (n + 1)) * (RtoC xi_1 + Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 2)) * (RtoC xi_1 - Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0]; [RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 2)) * (RtoC xi_1 + Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 3)) * (RtoC xi_1 - Ci * RtoC xi_2) / RtoC 2)%C]; [RtoC 0; RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 3)) * (RtoC xi_1 + Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0]] in
let xiR_defined : Prop := 0 <= n + 1 /\ 0 <= n + 2 /\ 0 <= n + 3 in
let rho : mat := of_rows [[RtoC ((1 - q) * exp (- n * t)); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC ((1 - q) * exp (t * (- n - 1))); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC ((1 - q) * exp (t * (- n - 2))); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC ((1 - q) * exp (t * (- n - 3)))]] in
let A : mat := mscale Ci (madd (mmul 4 xiR rho) (mscale (RtoC (-1)) (mmul 4 rho xiR))) in
let A_defined : Prop := xiR_defined in
n >= 0 ->
(A_defined /\ 0 <= n + 1 /\ 0 <= n + 2 /\ 0 <= n + 3) /\ meq 4 4 A (of_rows [[RtoC 0; (- RtoC (sqrt 2) * Ci * RtoC (sqrt (n + 1)) * (RtoC xi_1 - Ci * RtoC xi_2) * RtoC (- (1 - q) * exp (t * (- n - 1)) + (1 - q) * exp (- n * t)) / RtoC 2)%C; RtoC 0; RtoC 0]; [(RtoC (sqrt 2) * Ci * RtoC (sqrt (n + 1)) * (RtoC xi_1 + Ci * RtoC xi_2) * RtoC (- (1 - q) * exp (t * (- n - 1)) + (1 - q) * exp (- n * t)) / RtoC 2)%C; RtoC 0; (- RtoC (sqrt 2) * Ci * RtoC (sqrt (n + 2)) * (RtoC xi_1 - Ci * RtoC xi_2) * RtoC (- (1 - q) * exp (t * (- n - 2)) + (1 - q) * exp (t * (- n - 1))) / RtoC 2)%C; RtoC 0]; [RtoC 0; (RtoC (sqrt 2) * Ci * RtoC (sqrt (n + 2)) * (RtoC xi_1 + Ci * RtoC xi_2) * RtoC (- (1 - q) * exp (t * (- n - 2)) + (1 - q) * exp (t * (- n - 1))) / RtoC 2)%C; RtoC 0; (- RtoC (sqrt 2) * Ci * RtoC (sqrt (n + 3)) * (RtoC xi_1 - Ci * RtoC xi_2) * RtoC (- (1 - q) * exp (t * (- n - 3)) + (1 - q) * exp (t * (- n - 2))) / RtoC 2)%C]; [RtoC 0; RtoC 0; (RtoC (sqrt 2) * Ci * RtoC (sqrt (n + 3)) * (RtoC xi_1 + Ci * RtoC xi_2) * RtoC (- (1 - q) * exp (t * (- n - 3)) + (1 - q) * exp (t * (- n - 2))) / RtoC 2)%C; RtoC 0]]).
Proof using All.
  pose proof q'read as [E'1 E'2].
  intros n xiR xiR_defined rho A A_defined G'1.
  assert (E'3 : stands (sqrt 2)) by (exact I).
  assert (S'4 : squares_to (sqrt 2) 2) by (apply root_square; lra).
  assert (E'5 : reads_as (exp (- n * t)) ((/ (exp (n * t))))) by (exponential ([((-1)%Z, n * t)] : list (Z * R))).
  assert (E'6 : reads_as (exp (t * (- n - 1))) ((/ (exp (t / 4) ^ 4)) * (/ (exp (n * t))))) by (exponential ([((-4)%Z, t / 4); ((-1)%Z, n * t)] : list (Z * R))).
  assert (E'7 : reads_as (exp (t * (- n - 2))) ((/ (exp (t / 4) ^ 8)) * (/ (exp (n * t))))) by (exponential ([((-8)%Z, t / 4); ((-1)%Z, n * t)] : list (Z * R))).
  assert (E'8 : reads_as (exp (t * (- n - 3))) ((/ (exp (t / 4) ^ 12)) * (/ (exp (n * t))))) by (exponential ([((-12)%Z, t / 4); ((-1)%Z, n * t)] : list (Z * R))).
  assert (E'9 : stands (sqrt (n + 1))) by (exact I).
  assert (S'10 : squares_to (sqrt (n + 1)) (n + 1)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'1))) (has_whole 1))) _); [reflexivity|equal]).
  assert (E'11 : stands (sqrt (n + 2))) by (exact I).
  assert (S'12 : squares_to (sqrt (n + 2)) (n + 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'1))) (has_whole 2))) _); [reflexivity|equal]).
  assert (E'13 : stands (sqrt (n + 3))) by (exact I).
  assert (S'14 : squares_to (sqrt (n + 3)) (n + 3)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_ge _ _ G'1))) (has_whole 3))) _); [reflexivity|equal]).
  assert (C'15 : 0 <= n + 1) by (apply Rge_le; refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (has_whole 1) (from_ge _ _ G'1)) _); [reflexivity|equal]).
  assert (C'16 : 0 <= n + 2) by (apply Rge_le; refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (has_whole 2) (from_ge _ _ G'1)) _); [reflexivity|equal]).
  assert (C'17 : 0 <= n + 3) by (apply Rge_le; refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (has_whole 3) (from_ge _ _ G'1)) _); [reflexivity|equal]).
  assert (C'18 : xiR_defined) by (unfold xiR_defined; all_known).
  assert (C'19 : A_defined) by (unfold A_defined; all_known).
  split; [all_known|].
  equal_matrix.
Qed.

(* step 7, telescoping: two elements for each pair; Σ n + 1 qⁿ = 1 − q ⁻² *)
Lemma step'7 :
(
  (f_q <> 0) /\
  (forall n : R, let p_n : R := (1 - q) * exp (- n * t) in let p_next : R := (1 - q) * exp (t * (- n - 1)) in let xiR : mat := of_rows [[RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 1)) * (RtoC xi_1 - Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0; RtoC 0]; [(RtoC (sqrt 2) * RtoC (sqrt (n + 1)) * (RtoC xi_1 + Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 2)) * (RtoC xi_1 - Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0]; [RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 2)) * (RtoC xi_1 + Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 3)) * (RtoC xi_1 - Ci * RtoC xi_2) / RtoC 2)%C]; [RtoC 0; RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 3)) * (RtoC xi_1 + Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0]] in let xiR_defined : Prop := 0 <= n + 1 /\ 0 <= n + 2 /\ 0 <= n + 3 in let rho : mat := of_rows [[RtoC ((1 - q) * exp (- n * t)); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC ((1 - q) * exp (t * (- n - 1))); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC ((1 - q) * exp (t * (- n - 2))); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC ((1 - q) * exp (t * (- n - 3)))]] in let A : mat := mscale Ci (madd (mmul 4 xiR rho) (mscale (RtoC (-1)) (mmul 4 rho xiR))) in let A_defined : Prop := xiR_defined in f_q <> 0 /\ p_next <> 0 /\ p_n <> 0) /\
  is_series (fun n : nat => let p_n : R := (1 - q) * exp (- INR n * t) in let p_next : R := (1 - q) * exp (t * (- INR n - 1)) in let xiR : mat := of_rows [[RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (INR n + 1)) * (RtoC xi_1 - Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0; RtoC 0]; [(RtoC (sqrt 2) * RtoC (sqrt (INR n + 1)) * (RtoC xi_1 + Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (INR n + 2)) * (RtoC xi_1 - Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0]; [RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (INR n + 2)) * (RtoC xi_1 + Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (INR n + 3)) * (RtoC xi_1 - Ci * RtoC xi_2) / RtoC 2)%C]; [RtoC 0; RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (INR n + 3)) * (RtoC xi_1 + Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0]] in let xiR_defined : Prop := 0 <= INR n + 1 /\ 0 <= INR n + 2 /\ 0 <= INR n + 3 in let rho : mat := of_rows [[RtoC ((1 - q) * exp (- INR n * t)); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC ((1 - q) * exp (t * (- INR n - 1))); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC ((1 - q) * exp (t * (- INR n - 2))); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC ((1 - q) * exp (t * (- INR n - 3)))]] in let A : mat := mscale Ci (madd (mmul 4 xiR rho) (mscale (RtoC (-1)) (mmul 4 rho xiR))) in let A_defined : Prop := xiR_defined in norm_xi * q * (INR n + 1) * (p_n - p_next) ^ 2 / (2 * f_q * p_next) + norm_xi * (INR n + 1) * (p_n - p_next) ^ 2 / (2 * f_q * p_n)) (norm_xi * (1 - q) / f_q)).
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof norm_xi'read as E'3.
  pose proof step'2 as P'4.
  assert (E'5 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  try assert (N'6 : f_q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'2))) (has_whole 1)) _) eq_refl); equal).
  assert (C'7 : f_q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'2) _) eq_refl); equal).
  assert (C'8 : forall n : R, let p_n : R := (1 - q) * exp (- n * t) in let p_next : R := (1 - q) * exp (t * (- n - 1)) in let xiR : mat := of_rows [[RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 1)) * (RtoC xi_1 - Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0; RtoC 0]; [(RtoC (sqrt 2) * RtoC (sqrt (n + 1)) * (RtoC xi_1 + Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 2)) * (RtoC xi_1 - Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0]; [RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 2)) * (RtoC xi_1 + Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 3)) * (RtoC xi_1 - Ci * RtoC xi_2) / RtoC 2)%C]; [RtoC 0; RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 3)) * (RtoC xi_1 + Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0]] in let xiR_defined : Prop := 0 <= n + 1 /\ 0 <= n + 2 /\ 0 <= n + 3 in let rho : mat := of_rows [[RtoC ((1 - q) * exp (- n * t)); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC ((1 - q) * exp (t * (- n - 1))); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC ((1 - q) * exp (t * (- n - 2))); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC ((1 - q) * exp (t * (- n - 3)))]] in let A : mat := mscale Ci (madd (mmul 4 xiR rho) (mscale (RtoC (-1)) (mmul 4 rho xiR))) in let A_defined : Prop := xiR_defined in f_q <> 0 /\ p_next <> 0 /\ p_n <> 0 /\ norm_xi * q * (n + 1) * (p_n - p_next) ^ 2 / (2 * f_q * p_next) + norm_xi * (n + 1) * (p_n - p_next) ^ 2 / (2 * f_q * p_n) = (1 - exp (- t)) * (xi_1 ^ 2 + xi_2 ^ 2) * (n - n * exp (- t) + 1) * exp (- n * t) / f_q - ((1 - exp (- t)) * (xi_1 ^ 2 + xi_2 ^ 2) * (n + 1 - (n + 1) * exp (- t) + 1) * exp (- (n + 1) * t) / f_q)).
  { intros n p_n p_next xiR xiR_defined rho A A_defined.
  assert (E'9 : reads_as (exp (- n * t)) ((/ (exp (n * t))))) by (exponential ([((-1)%Z, n * t)] : list (Z * R))).
  assert (E'10 : reads_as (exp (t * (- n - 1))) ((/ (exp (t / 4) ^ 4)) * (/ (exp (n * t))))) by (exponential ([((-4)%Z, t / 4); ((-1)%Z, n * t)] : list (Z * R))).
  assert (N'11 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _) eq_refl); equal).
  assert (N'12 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'11; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'13 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'11; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'14 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'11; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (E'15 : reads_as (exp (- (n + 1) * t)) ((/ (exp (t / 4) ^ 4)) * (/ (exp (n * t))))) by (exponential ([((-4)%Z, t / 4); ((-1)%Z, n * t)] : list (Z * R))).
  assert (C'16 : p_next <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_exp (t * (- n - 1)))) _) eq_refl); equal).
  assert (C'17 : p_n <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_exp (- n * t))) _) eq_refl); equal).
  split; [all_known|]. split; [all_known|]. split; [all_known|]. equal.
  }
  assert (C'18 : forall n : R, (1 - exp (- t)) * (xi_1 ^ 2 + xi_2 ^ 2) * (n - n * exp (- t) + 1) * exp (- n * t) / f_q = horner [((exp (t / 4) ^ 8 * xi_1 ^ 2 + exp (t / 4) ^ 8 * xi_2 ^ 2 - exp (t / 4) ^ 4 * xi_1 ^ 2 - exp (t / 4) ^ 4 * xi_2 ^ 2) / f_q / (exp (t / 4)) ^ 8); ((exp (t / 4) ^ 8 * xi_1 ^ 2 + exp (t / 4) ^ 8 * xi_2 ^ 2 - 2 * exp (t / 4) ^ 4 * xi_1 ^ 2 - 2 * exp (t / 4) ^ 4 * xi_2 ^ 2 + xi_1 ^ 2 + xi_2 ^ 2) / f_q / (exp (t / 4)) ^ 8)] n * exp (- (n * t))).
  { intros n.
  assert (E'19 : reads_as (exp (- n * t)) ((/ (exp (n * t))))) by (exponential ([((-1)%Z, n * t)] : list (Z * R))).
  cbn [horner]. equal.
  }
  assert (E'20 : reads_as (exp (- 0 * t)) (1)) by (exponential ([] : list (Z * R))).
  split; [assumption|]. 
  split; [intros n; exact (conj (proj1 (C'8 n)) (conj (proj1 (proj2 (C'8 n))) (proj1 (proj2 (proj2 (C'8 n))))))|].
  apply (telescopes (fun n : R => let p_n : R := (1 - q) * exp (- n * t) in let p_next : R := (1 - q) * exp (t * (- n - 1)) in let xiR : mat := of_rows [[RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 1)) * (RtoC xi_1 - Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0; RtoC 0]; [(RtoC (sqrt 2) * RtoC (sqrt (n + 1)) * (RtoC xi_1 + Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 2)) * (RtoC xi_1 - Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0]; [RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 2)) * (RtoC xi_1 + Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 3)) * (RtoC xi_1 - Ci * RtoC xi_2) / RtoC 2)%C]; [RtoC 0; RtoC 0; (RtoC (sqrt 2) * RtoC (sqrt (n + 3)) * (RtoC xi_1 + Ci * RtoC xi_2) / RtoC 2)%C; RtoC 0]] in let xiR_defined : Prop := 0 <= n + 1 /\ 0 <= n + 2 /\ 0 <= n + 3 in let rho : mat := of_rows [[RtoC ((1 - q) * exp (- n * t)); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC ((1 - q) * exp (t * (- n - 1))); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC ((1 - q) * exp (t * (- n - 2))); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC ((1 - q) * exp (t * (- n - 3)))]] in let A : mat := mscale Ci (madd (mmul 4 xiR rho) (mscale (RtoC (-1)) (mmul 4 rho xiR))) in let A_defined : Prop := xiR_defined in norm_xi * q * (n + 1) * (p_n - p_next) ^ 2 / (2 * f_q * p_next) + norm_xi * (n + 1) * (p_n - p_next) ^ 2 / (2 * f_q * p_n)) (fun n : R => (1 - exp (- t)) * (xi_1 ^ 2 + xi_2 ^ 2) * (n - n * exp (- t) + 1) * exp (- n * t) / f_q) [((exp (t / 4) ^ 8 * xi_1 ^ 2 + exp (t / 4) ^ 8 * xi_2 ^ 2 - exp (t / 4) ^ 4 * xi_1 ^ 2 - exp (t / 4) ^ 4 * xi_2 ^ 2) / f_q / (exp (t / 4)) ^ 8); ((exp (t / 4) ^ 8 * xi_1 ^ 2 + exp (t / 4) ^ 8 * xi_2 ^ 2 - 2 * exp (t / 4) ^ 4 * xi_1 ^ 2 - 2 * exp (t / 4) ^ 4 * xi_2 ^ 2 + xi_1 ^ 2 + xi_2 ^ 2) / f_q / (exp (t / 4)) ^ 8)] t _ (fun n => proj2 (proj2 (proj2 (C'8 n)))) ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ H'1) _); [reflexivity|equal]) C'18). equal.
Qed.

(* step 8, identity: only f differs *)
Lemma step'8 :
norm_xi > 0 ->
(g_f_defined /\ g_1_defined /\ g_1 <> 0 /\ f_q <> 0) /\ g_f / g_1 = f_1 / f_q.
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof norm_xi'read as E'3.
  pose proof g_f'read as [C'4 [C'5 E'6]].
  pose proof g_1'read as [C'7 [C'8 E'9]].
  intros G'1.
  pose proof step'2 as P'10.
  assert (E'11 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (N'12 : (exp (t / 4) ^ 4 * xi_1 ^ 2 + exp (t / 4) ^ 4 * xi_2 ^ 2 - xi_1 ^ 2 - xi_2 ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ G'1)) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'10)))) _) eq_refl); equal).
  assert (N'13 : (xi_1 ^ 2 + xi_2 ^ 2) <> 0) by (intro Z'; apply N'12; transitivity ((xi_1 ^ 2 + xi_2 ^ 2) * (exp (t / 4) ^ 4 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'14 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'12; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 * xi_1 ^ 2 + exp (t / 4) ^ 3 * xi_2 ^ 2 + exp (t / 4) ^ 2 * xi_1 ^ 2 + exp (t / 4) ^ 2 * xi_2 ^ 2 + exp (t / 4) * xi_1 ^ 2 + exp (t / 4) * xi_2 ^ 2 + xi_1 ^ 2 + xi_2 ^ 2)); [close|rewrite Z'; polynomial_equation]).
  assert (N'15 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'12; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 * xi_1 ^ 2 + exp (t / 4) ^ 3 * xi_2 ^ 2 - exp (t / 4) ^ 2 * xi_1 ^ 2 - exp (t / 4) ^ 2 * xi_2 ^ 2 + exp (t / 4) * xi_1 ^ 2 + exp (t / 4) * xi_2 ^ 2 - xi_1 ^ 2 - xi_2 ^ 2)); [close|rewrite Z'; polynomial_equation]).
  assert (N'16 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'12; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 * xi_1 ^ 2 + exp (t / 4) ^ 2 * xi_2 ^ 2 - xi_1 ^ 2 - xi_2 ^ 2)); [close|rewrite Z'; polynomial_equation]).
  assert (C'17 : g_1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ G'1) (has_inverse _ _ (from_gt _ _ H'3) eq_refl)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'10)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl))) _) eq_refl); equal).
  split; [all_known|].
  equal.
Qed.

(* step 10, identity *)
Lemma step'10 :
(q / 2 + 1 / 2 <> 0 /\ nu_defined /\ nu <> 0) /\ (1 - q) / (q / 2 + 1 / 2) = 2 / nu.
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'2 as P'3.
  pose proof step'3 as P'4.
  assert (E'5 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (N'6 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (N'7 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'6; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'8 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'6; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'9 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'6; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  try assert (N'10 : (exp (t / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (C'11 : q / 2 + 1 / 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_ratio 1 2) (has_exp (- t)))) _) eq_refl); equal).
  assert (C'12 : 1 - q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'4) _) eq_refl); equal).
  assert (C'13 : nu_defined) by (unfold nu_defined; all_known).
  assert (C'14 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (from_gt _ _ P'4) eq_refl) (has_add _ _ _ _ (has_whole 1) (has_exp (- t)))) _) eq_refl); equal).
  split; [all_known|].
  equal.
Qed.

(* step 11, identity *)
Lemma step'11 :
(1 / 2 + exp (- t / 2) / 2) ^ 2 <> 0 /\ (1 - q) / (1 / 2 + exp (- t / 2) / 2) ^ 2 = 4 * tanh (t / 4).
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'2 as P'3.
  pose proof step'3 as P'4.
  assert (E'5 : reads_as (exp (- t / 2)) ((/ (exp (t / 4) ^ 2)))) by (exponential ([((-2)%Z, t / 4)] : list (Z * R))).
  assert (E'6 : stands (exp (t / 4))) by (exact I).
  assert (E'7 : reads_as (exp (- (t / 4))) ((/ (exp (t / 4))))) by (exponential ([((-1)%Z, t / 4)] : list (Z * R))).
  assert (E'8 : reads_as (tanh (t / 4)) (((((exp (t / 4))) - / ((exp (t / 4)))) / 2) / ((((exp (t / 4))) + / ((exp (t / 4)))) / 2))) by (apply tanh_of; exponential ([((1)%Z, t / 4)] : list (Z * R))).
  assert (E'9 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  try assert (N'10 : (exp (t / 4) ^ 2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (C'11 : (1 / 2 + exp (- t / 2) / 2) ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_ratio 1 2) (has_exp (- t / 2)))) eq_refl)) eq_refl) _) eq_refl); equal).
  split; [all_known|].
  equal.
Qed.

(* step 12, identity *)
Lemma step'12 :
(0 < q /\ q - 1 <> 0 /\ nu_defined /\ 1 < Rabs nu) /\ (1 - q) * ln q / (q - 1) = 2 * arcoth nu.
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'2 as P'3.
  pose proof step'3 as P'4.
  assert (E'5 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (N'6 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (N'7 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'6; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'8 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'6; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'9 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'6; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (E'10 : reads_as (ln q) ((-4) * (t / 4))) by (logarithm ([((-4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  assert (E'11 : reads_as (ln ((nu + 1) / (nu - 1))) ((4) * (t / 4))) by (logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (C'12 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'13 : reads_as (arcoth nu) (((4) * (t / 4)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  assert (C'14 : 0 < q) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_exp (- t)) _); [reflexivity|equal]).
  assert (C'15 : q - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_opp _ _ (from_gt _ _ P'4)) _) eq_refl); equal).
  assert (C'16 : 1 - q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'4) _) eq_refl); equal).
  assert (C'17 : nu_defined) by (unfold nu_defined; all_known).
  assert (C'18 : 1 < Rabs nu) by (apply beyond_above; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) eq_refl)) eq_refl) eq_refl) eq_refl)) _); [reflexivity|equal]).
  assert (N'19 : nu - 1 <> 0) by (exact (beyond_nonzero _ C'18)).
  assert (C'20 : 0 < (nu + 1) / (nu - 1)) by (exact (beyond_ratio _ C'18)).
  split; [all_known|].
  equal.
Qed.

(* step 13, identity *)
Lemma step'13 :
(q <> 0 /\ nu_defined /\ nu ^ 2 - 1 <> 0) /\ (1 - q) * (q + 1) / (2 * q) = 2 * nu / (nu ^ 2 - 1).
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'2 as P'3.
  pose proof step'3 as P'4.
  assert (E'5 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (N'6 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (N'7 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'6; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'8 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'6; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'9 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'6; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (C'10 : q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_exp (- t)) _) eq_refl); equal).
  assert (C'11 : 1 - q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'4) _) eq_refl); equal).
  assert (C'12 : nu_defined) by (unfold nu_defined; all_known).
  assert (C'13 : nu ^ 2 - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 4) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  split; [all_known|].
  equal.
Qed.

(* step 14, introduction *)
Lemma step'14 :
(q / 2 + 1 / 2 <> 0 /\ nu_defined /\ nu <> 0 /\ (1 / 2 + exp (- t / 2) / 2) ^ 2 <> 0 /\ 0 < q /\ q - 1 <> 0 /\ 1 < Rabs nu /\ q <> 0 /\ nu ^ 2 - 1 <> 0) /\ ((1 - q) / (q / 2 + 1 / 2) = 2 / nu /\ (1 - q) / (1 / 2 + exp (- t / 2) / 2) ^ 2 = 4 * tanh (t / 4) /\ (1 - q) * ln q / (q - 1) = 2 * arcoth nu /\ (1 - q) * (q + 1) / (2 * q) = 2 * nu / (nu ^ 2 - 1)).
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'10 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof step'11 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'12 as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  pose proof step'13 as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  assert (E'15 : reads_as (exp (- t / 2)) ((/ (exp (t / 4) ^ 2)))) by (exponential ([((-2)%Z, t / 4)] : list (Z * R))).
  assert (E'16 : stands (exp (t / 4))) by (exact I).
  assert (E'17 : reads_as (exp (- (t / 4))) ((/ (exp (t / 4))))) by (exponential ([((-1)%Z, t / 4)] : list (Z * R))).
  assert (E'18 : reads_as (tanh (t / 4)) (((((exp (t / 4))) - / ((exp (t / 4)))) / 2) / ((((exp (t / 4))) + / ((exp (t / 4)))) / 2))) by (apply tanh_of; exponential ([((1)%Z, t / 4)] : list (Z * R))).
  assert (N'19 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_neq _ _ (proj1 (proj2 D'4)))) (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'20 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'19; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'21 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'19; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'22 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'19; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (E'23 : reads_as (ln q) ((-4) * (t / 4))) by (logarithm ([((-4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  assert (E'24 : reads_as (ln ((nu + 1) / (nu - 1))) ((4) * (t / 4))) by (logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (C'25 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'26 : reads_as (arcoth nu) (((4) * (t / 4)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (N'27 : (exp (t / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  split; [all_known|].
  split; [exact Q'5|].
  split; [exact Q'8|].
  split; [exact Q'11|].
  exact Q'14.
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

(* step 18, sign *)
Lemma step'18 :
(nu_defined /\ 1 < Rabs nu) /\ 4 * tanh (t / 4) < 2 * arcoth nu.
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'2 as P'3.
  pose proof step'17 as P'4.
  assert (E'5 : stands (exp (t / 4))) by (exact I).
  assert (E'6 : reads_as (exp (- (t / 4))) ((/ (exp (t / 4))))) by (exponential ([((-1)%Z, t / 4)] : list (Z * R))).
  assert (E'7 : reads_as (tanh (t / 4)) (((((exp (t / 4))) - / ((exp (t / 4)))) / 2) / ((((exp (t / 4))) + / ((exp (t / 4)))) / 2))) by (apply tanh_of; exponential ([((1)%Z, t / 4)] : list (Z * R))).
  assert (E'8 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (N'9 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (N'10 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'9; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'11 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'9; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'12 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'9; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (E'13 : reads_as (ln ((nu + 1) / (nu - 1))) ((4) * (t / 4))) by (logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (C'14 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'15 : reads_as (arcoth nu) (((4) * (t / 4)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  assert (C'16 : 1 - q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'17 : nu_defined) by (unfold nu_defined; all_known).
  assert (C'18 : 1 < Rabs nu) by (apply beyond_above; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) eq_refl)) eq_refl) eq_refl) eq_refl)) _); [reflexivity|equal]).
  assert (N'19 : nu - 1 <> 0) by (exact (beyond_nonzero _ C'18)).
  assert (C'20 : 0 < (nu + 1) / (nu - 1)) by (exact (beyond_ratio _ C'18)).
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (from_lt _ _ P'4) _); [reflexivity|equal].
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

(* step 21, sign *)
Lemma step'21 :
(nu_defined /\ 1 < Rabs nu /\ nu ^ 2 - 1 <> 0) /\ 2 * arcoth nu < 2 * nu / (nu ^ 2 - 1).
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'2 as P'3.
  pose proof step'20 as P'4.
  assert (E'5 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (E'6 : reads_as (sinh t) ((((exp (t / 4) ^ 4)) - / ((exp (t / 4) ^ 4))) / 2)) by (apply sinh_of; exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (N'7 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (N'8 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'7; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'9 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'7; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'10 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'7; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (E'11 : reads_as (ln ((nu + 1) / (nu - 1))) ((4) * (t / 4))) by (logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (C'12 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'13 : reads_as (arcoth nu) (((4) * (t / 4)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  assert (C'14 : 1 - q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'15 : nu_defined) by (unfold nu_defined; all_known).
  assert (C'16 : 1 < Rabs nu) by (apply beyond_above; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) eq_refl)) eq_refl) eq_refl) eq_refl)) _); [reflexivity|equal]).
  assert (N'17 : nu - 1 <> 0) by (exact (beyond_nonzero _ C'16)).
  assert (C'18 : 0 < (nu + 1) / (nu - 1)) by (exact (beyond_ratio _ C'16)).
  assert (C'19 : nu ^ 2 - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 4) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (has_opp _ _ (from_gt _ _ P'4)) _); [reflexivity|equal].
Qed.

(* step 22, introduction *)
Lemma step'22 :
(nu_defined /\ nu <> 0 /\ 1 < Rabs nu /\ nu ^ 2 - 1 <> 0) /\ (2 / nu < 4 * tanh (t / 4) /\ 4 * tanh (t / 4) < 2 * arcoth nu /\ 2 * arcoth nu < 2 * nu / (nu ^ 2 - 1)).
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'15 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof step'18 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'21 as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  assert (E'12 : stands (exp (t / 4))) by (exact I).
  assert (E'13 : reads_as (exp (- (t / 4))) ((/ (exp (t / 4))))) by (exponential ([((-1)%Z, t / 4)] : list (Z * R))).
  assert (E'14 : reads_as (tanh (t / 4)) (((((exp (t / 4))) - / ((exp (t / 4)))) / 2) / ((((exp (t / 4))) + / ((exp (t / 4)))) / 2))) by (apply tanh_of; exponential ([((1)%Z, t / 4)] : list (Z * R))).
  assert (N'15 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_neq _ _ (proj1 D'4))) (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'16 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'15; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'17 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'15; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'18 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'15; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (E'19 : reads_as (ln ((nu + 1) / (nu - 1))) ((4) * (t / 4))) by (logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (C'20 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'21 : reads_as (arcoth nu) (((4) * (t / 4)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (N'22 : (exp (t / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  split; [all_known|].
  split; [exact Q'5|].
  split; [exact Q'8|].
  exact Q'11.
Qed.

(* step 23, identity *)
Lemma step'23 :
(nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0 /\ kappa_defined) /\ 1 / (nu * arcoth nu) = kappa.
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'2 as P'3.
  assert (E'4 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (N'5 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (N'6 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'5; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'7 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'5; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'8 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'5; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (E'9 : reads_as (ln ((nu + 1) / (nu - 1))) ((4) * (t / 4))) by (logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (C'10 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'11 : reads_as (arcoth nu) (((4) * (t / 4)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (N'12 : (exp (t / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  try assert (N'13 : t <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _) eq_refl); equal).
  assert (C'14 : 1 - q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'15 : nu_defined) by (unfold nu_defined; all_known).
  assert (C'16 : 1 < Rabs nu) by (apply beyond_above; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) eq_refl)) eq_refl) eq_refl) eq_refl)) _); [reflexivity|equal]).
  assert (N'17 : nu - 1 <> 0) by (exact (beyond_nonzero _ C'16)).
  assert (C'18 : 0 < (nu + 1) / (nu - 1)) by (exact (beyond_ratio _ C'16)).
  assert (C'19 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) eq_refl) (has_add _ _ _ _ (has_whole 1) (has_exp (- t)))) _) eq_refl); equal).
  assert (C'20 : arcoth nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _) eq_refl); equal).
  assert (C'21 : kappa_defined) by (unfold kappa_defined; all_known).
  split; [all_known|].
  equal.
Qed.

(* step 25, sign *)
Lemma step'25 :
forall w : R,
w > t ->
w > 0.
Proof using All.
  intros w G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (from_gt _ _ H'1)) _); [reflexivity|equal].
Qed.

(* step 26, sign *)
Lemma step'26 :
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

(* step 27, growth *)
Lemma step'27 :
forall w : R,
w > t ->
- w + sinh w > 0.
Proof using All.
  intros w G'1.
  pose proof (step'25 w G'1) as P'1.
  assert (E'2 : reads_as (exp w) ((exp (w / 4) ^ 4))) by (exponential ([((4)%Z, w / 4)] : list (Z * R))).
  assert (E'3 : reads_as (exp (- w)) ((/ (exp (w / 4) ^ 4)))) by (exponential ([((-4)%Z, w / 4)] : list (Z * R))).
  assert (E'4 : reads_as (sinh w) ((((exp (w / 4) ^ 4)) - / ((exp (w / 4) ^ 4))) / 2)) by (apply sinh_of; exponential ([((4)%Z, w / 4)] : list (Z * R))).
  assert (E'5 : reads_as (exp 0) (1)) by (exponential ([] : list (Z * R))).
  assert (E'6 : reads_as (exp (- 0)) (1)) by (exponential ([] : list (Z * R))).
  assert (E'7 : reads_as (sinh 0) (((1) - / (1)) / 2)) by (apply sinh_of; exponential ([] : list (Z * R))).
  assert (C'8 : forall z : R, 0 <= z -> z <= w -> ex_derive (fun z : R => (- z + sinh z)%R) z).
  { intros z Above' Below'.
  assert (E'9 : reads_as (exp z) ((exp (z / 2) ^ 2))) by (exponential ([((2)%Z, z / 2)] : list (Z * R))).
  assert (E'10 : reads_as (exp (- z)) ((/ (exp (z / 2) ^ 2)))) by (exponential ([((-2)%Z, z / 2)] : list (Z * R))).
  assert (E'11 : reads_as (sinh z) ((((exp (z / 2) ^ 2)) - / ((exp (z / 2) ^ 2))) / 2)) by (apply sinh_of; exponential ([((2)%Z, z / 2)] : list (Z * R))).
  differentiable.
  }
  pose proof (growth_gt (fun z : R => (- z + sinh z)%R) 0 w C'8 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ P'1) _); [reflexivity|equal]) (fun z Above' Below' => (proj2 (step'26 z ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 28, sign *)
Lemma step'28 :
forall w : R,
w > t ->
((locally w (fun w : R => w <> 0)) /\ (ex_derive (fun w : R => (2 * tanh (w / 2) / w)%R) w)) /\ (Derive (fun w : R => (2 * tanh (w / 2) / w)%R) w < 0).
Proof using All.
  intros w G'1.
  pose proof (step'27 w G'1) as P'1.
  pose proof (step'25 w G'1) as P'2.
  assert (E'3 : reads_as (exp (w / 2)) ((exp (w / 4) ^ 2))) by (exponential ([((2)%Z, w / 4)] : list (Z * R))).
  assert (E'4 : reads_as (exp (- (w / 2))) ((/ (exp (w / 4) ^ 2)))) by (exponential ([((-2)%Z, w / 4)] : list (Z * R))).
  assert (E'5 : reads_as (tanh (w / 2)) (((((exp (w / 4) ^ 2)) - / ((exp (w / 4) ^ 2))) / 2) / ((((exp (w / 4) ^ 2)) + / ((exp (w / 4) ^ 2))) / 2))) by (apply tanh_of; exponential ([((2)%Z, w / 4)] : list (Z * R))).
  assert (E'6 : reads_as (exp w) ((exp (w / 4) ^ 4))) by (exponential ([((4)%Z, w / 4)] : list (Z * R))).
  assert (E'7 : reads_as (exp (- w)) ((/ (exp (w / 4) ^ 4)))) by (exponential ([((-4)%Z, w / 4)] : list (Z * R))).
  assert (E'8 : reads_as (sinh w) ((((exp (w / 4) ^ 4)) - / ((exp (w / 4) ^ 4))) / 2)) by (apply sinh_of; exponential ([((4)%Z, w / 4)] : list (Z * R))).
  assert (E'9 : reads_as (cosh (w / 2)) ((((exp (w / 4) ^ 2)) + / ((exp (w / 4) ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, w / 4)] : list (Z * R))).
  assert (C'10 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'2) _) eq_refl); equal).
  try assert (N'11 : (exp (w / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (w / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'12 : reads_as (Derive (fun w : R => (2 * tanh (w / 2) / w)%R) w) (1 / (w * cosh (w / 2) ^ 2) - 2 * tanh (w / 2) / w ^ 2)) by (apply (is_derive_unique (fun w : R => (2 * tanh (w / 2) / w)%R)); derivative; equal).
  assert (C'13 : locally w (fun w : R => w <> 0)) by (apply (locally_nonzero (fun w : R => w)); [differentiable|assumption]).
  assert (C'14 : ex_derive (fun w : R => (2 * tanh (w / 2) / w)%R) w) by (differentiable).
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ P'2) eq_refl)) eq_refl) eq_refl) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_cosh (w / 2)) eq_refl)) eq_refl) eq_refl)) (has_opp _ _ (from_gt _ _ P'1))) _); [reflexivity|equal].
Qed.

(* step 29, sign *)
Lemma step'29 :
forall w : R,
w >= t ->
w > 0.
Proof using All.
  intros w G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (from_gt _ _ H'1)) _); [reflexivity|equal].
Qed.

(* step 30, sign *)
Lemma step'30 :
t_2 > t ->
t_2 > 0.
Proof using All.
  intros G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (from_gt _ _ H'1)) _); [reflexivity|equal].
Qed.

(* step 31, growth: sinh w > w *)
Lemma step'31 :
t_2 > t ->
(t_2 <> 0 /\ t <> 0) /\ 2 * tanh (t_2 / 2) / t_2 < 2 * tanh (t / 2) / t.
Proof using All.
  intros G'1.
  pose proof (step'30 G'1) as P'1.
  assert (E'2 : stands (exp (t_2 / 2))) by (exact I).
  assert (E'3 : reads_as (exp (- (t_2 / 2))) ((/ (exp (t_2 / 2))))) by (exponential ([((-1)%Z, t_2 / 2)] : list (Z * R))).
  assert (E'4 : reads_as (tanh (t_2 / 2)) (((((exp (t_2 / 2))) - / ((exp (t_2 / 2)))) / 2) / ((((exp (t_2 / 2))) + / ((exp (t_2 / 2)))) / 2))) by (apply tanh_of; exponential ([((1)%Z, t_2 / 2)] : list (Z * R))).
  assert (E'5 : reads_as (exp (t / 2)) ((exp (t / 4) ^ 2))) by (exponential ([((2)%Z, t / 4)] : list (Z * R))).
  assert (E'6 : reads_as (exp (- (t / 2))) ((/ (exp (t / 4) ^ 2)))) by (exponential ([((-2)%Z, t / 4)] : list (Z * R))).
  assert (E'7 : reads_as (tanh (t / 2)) (((((exp (t / 4) ^ 2)) - / ((exp (t / 4) ^ 2))) / 2) / ((((exp (t / 4) ^ 2)) + / ((exp (t / 4) ^ 2))) / 2))) by (apply tanh_of; exponential ([((2)%Z, t / 4)] : list (Z * R))).
  try assert (N'8 : t_2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'1))) (has_whole 1)) _) eq_refl); equal).
  try assert (N'9 : (exp (t_2 / 2) ^ 2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_exp (t_2 / 2)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  try assert (N'10 : t <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _) eq_refl); equal).
  try assert (N'11 : (exp (t / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (C'12 : t_2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'1) _) eq_refl); equal).
  assert (C'13 : t <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'1) _) eq_refl); equal).
  split; [all_known|].
  assert (C'14 : forall w : R, t <= w -> w <= t_2 -> ex_derive (fun w : R => (2 * tanh (w / 2) / w)%R) w).
  { intros w Above' Below'.
  pose proof (step'29 w ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'15.
  assert (E'16 : reads_as (exp (w / 2)) ((exp (w / 4) ^ 2))) by (exponential ([((2)%Z, w / 4)] : list (Z * R))).
  assert (E'17 : reads_as (exp (- (w / 2))) ((/ (exp (w / 4) ^ 2)))) by (exponential ([((-2)%Z, w / 4)] : list (Z * R))).
  assert (E'18 : reads_as (tanh (w / 2)) (((((exp (w / 4) ^ 2)) - / ((exp (w / 4) ^ 2))) / 2) / ((((exp (w / 4) ^ 2)) + / ((exp (w / 4) ^ 2))) / 2))) by (apply tanh_of; exponential ([((2)%Z, w / 4)] : list (Z * R))).
  assert (C'19 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'15) _) eq_refl); equal).
  differentiable.
  }
  pose proof (growth_lt (fun w : R => (2 * tanh (w / 2) / w)%R) t t_2 C'14 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ G'1) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'28 w ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 32, growth *)
Lemma step'32 :
t_2 > t ->
exp t_2 > exp t.
Proof using All.
  intros G'1.
  assert (E'1 : reads_as (exp t_2) ((exp (t_2 / 2) ^ 2))) by (exponential ([((2)%Z, t_2 / 2)] : list (Z * R))).
  assert (E'2 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (C'3 : forall w : R, t <= w -> w <= t_2 -> ex_derive (fun w : R => (exp w)%R) w).
  { intros w Above' Below'.
  assert (E'4 : reads_as (exp w) ((exp (w / 4) ^ 4))) by (exponential ([((4)%Z, w / 4)] : list (Z * R))).
  differentiable.
  }
  pose proof (growth_gt (fun w : R => (exp w)%R) t t_2 C'3 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ G'1) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'1 w)))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 33, sign *)
Lemma step'33 :
t_2 > t ->
exp t_2 - 1 > 0.
Proof using All.
  intros G'1.
  pose proof (step'32 G'1) as P'1.
  pose proof step'2 as P'2.
  assert (E'3 : reads_as (exp t_2) ((exp (t_2 / 2) ^ 2))) by (exponential ([((2)%Z, t_2 / 2)] : list (Z * R))).
  assert (E'4 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ P'1) (from_gt _ _ P'2)) _); [reflexivity|equal].
Qed.

(* step 34, sign *)
Lemma step'34 :
t_2 > t ->
(nu_2_defined /\ nu_defined) /\ nu_2 < nu.
Proof using All.
  pose proof q'read as [E'1 E'2].
  intros G'1.
  pose proof (step'32 G'1) as P'3.
  pose proof (step'33 G'1) as P'4.
  pose proof step'2 as P'5.
  assert (E'6 : reads_as (exp (- t_2)) ((/ (exp (t_2 / 2) ^ 2)))) by (exponential ([((-2)%Z, t_2 / 2)] : list (Z * R))).
  assert (E'7 : reads_as (exp t_2) ((exp (t_2 / 2) ^ 2))) by (exponential ([((2)%Z, t_2 / 2)] : list (Z * R))).
  assert (E'8 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (N'9 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'5)) _) eq_refl); equal).
  assert (N'10 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'9; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'11 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'9; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'12 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'9; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'13 : (exp (t_2 / 2) ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _) eq_refl); equal).
  assert (N'14 : (exp (t_2 / 2) - 1) <> 0) by (intro Z'; apply N'13; transitivity ((exp (t_2 / 2) - 1) * (exp (t_2 / 2) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'15 : (exp (t_2 / 2) + 1) <> 0) by (intro Z'; apply N'13; transitivity ((exp (t_2 / 2) + 1) * (exp (t_2 / 2) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (C'16 : 1 - exp (- t_2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t_2 / 2))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'17 : nu_2_defined) by (unfold nu_2_defined; all_known).
  assert (C'18 : 1 - q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'5)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'19 : nu_defined) by (unfold nu_defined; all_known).
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (from_gt _ _ P'5) eq_refl) (has_inverse _ _ (from_gt _ _ P'4) eq_refl)) (has_mul _ _ _ _ (has_opp _ _ (has_whole 2)) (from_gt _ _ P'3))) _); [reflexivity|equal].
Qed.

(* step 35, rewriting *)
Lemma step'35 :
t_2 > t ->
(kappa_2_defined /\ kappa_defined) /\ kappa_2 < kappa.
Proof using All.
  pose proof q'read as [E'1 E'2].
  intros G'1.
  pose proof (step'31 G'1) as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof step'2 as P'6.
  pose proof (step'33 G'1) as P'7.
  pose proof (step'30 G'1) as P'8.
  assert (E'9 : reads_as (exp (- t_2)) ((/ (exp (t_2 / 2) ^ 2)))) by (exponential ([((-2)%Z, t_2 / 2)] : list (Z * R))).
  assert (E'10 : stands (exp (t_2 / 2))) by (exact I).
  assert (E'11 : reads_as (exp (- (t_2 / 2))) ((/ (exp (t_2 / 2))))) by (exponential ([((-1)%Z, t_2 / 2)] : list (Z * R))).
  assert (E'12 : reads_as (tanh (t_2 / 2)) (((((exp (t_2 / 2))) - / ((exp (t_2 / 2)))) / 2) / ((((exp (t_2 / 2))) + / ((exp (t_2 / 2)))) / 2))) by (apply tanh_of; exponential ([((1)%Z, t_2 / 2)] : list (Z * R))).
  assert (E'13 : reads_as (exp (t / 2)) ((exp (t / 4) ^ 2))) by (exponential ([((2)%Z, t / 4)] : list (Z * R))).
  assert (E'14 : reads_as (exp (- (t / 2))) ((/ (exp (t / 4) ^ 2)))) by (exponential ([((-2)%Z, t / 4)] : list (Z * R))).
  assert (E'15 : reads_as (tanh (t / 2)) (((((exp (t / 4) ^ 2)) - / ((exp (t / 4) ^ 2))) / 2) / ((((exp (t / 4) ^ 2)) + / ((exp (t / 4) ^ 2))) / 2))) by (apply tanh_of; exponential ([((2)%Z, t / 4)] : list (Z * R))).
  assert (E'16 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (E'17 : reads_as (exp t_2) ((exp (t_2 / 2) ^ 2))) by (exponential ([((2)%Z, t_2 / 2)] : list (Z * R))).
  assert (N'18 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'6)) _) eq_refl); equal).
  assert (N'19 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'18; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'20 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'18; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'21 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'18; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (E'22 : reads_as (ln ((nu + 1) / (nu - 1))) ((4) * (t / 4))) by (logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (C'23 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'24 : reads_as (arcoth nu) (((4) * (t / 4)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (N'25 : (exp (t / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  try assert (N'26 : t <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _) eq_refl); equal).
  assert (N'27 : (exp (t_2 / 2) ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _) eq_refl); equal).
  assert (N'28 : (exp (t_2 / 2) - 1) <> 0) by (intro Z'; apply N'27; transitivity ((exp (t_2 / 2) - 1) * (exp (t_2 / 2) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'29 : (exp (t_2 / 2) + 1) <> 0) by (intro Z'; apply N'27; transitivity ((exp (t_2 / 2) + 1) * (exp (t_2 / 2) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (E'30 : reads_as (ln ((nu_2 + 1) / (nu_2 - 1))) ((2) * (t_2 / 2))) by (logarithm ([((2)%Z, (exp (t_2 / 2)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (C'31 : 0 < (nu_2 + 1) / (nu_2 - 1)) by (apply beyond_ratio; assumption).
  assert (E'32 : reads_as (arcoth nu_2) (((2) * (t_2 / 2)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((2)%Z, (exp (t_2 / 2)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (N'33 : (exp (t_2 / 2) ^ 2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_exp (t_2 / 2)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  try assert (N'34 : t_2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'8))) (has_whole 1)) _) eq_refl); equal).
  assert (C'35 : 1 - exp (- t_2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t_2 / 2))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'36 : nu_2_defined) by (unfold nu_2_defined; all_known).
  assert (C'37 : 1 < Rabs nu_2) by (apply beyond_above; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ P'7)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) eq_refl)) eq_refl) eq_refl) eq_refl)) _); [reflexivity|equal]).
  assert (N'38 : nu_2 - 1 <> 0) by (exact (beyond_nonzero _ C'37)).
  assert (C'39 : 0 < (nu_2 + 1) / (nu_2 - 1)) by (exact (beyond_ratio _ C'37)).
  assert (C'40 : nu_2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t_2 / 2))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) eq_refl) (has_add _ _ _ _ (has_whole 1) (has_exp (- t_2)))) _) eq_refl); equal).
  assert (C'41 : arcoth nu_2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'8))) (has_whole 1)) _) eq_refl); equal).
  assert (C'42 : kappa_2_defined) by (unfold kappa_2_defined; all_known).
  assert (C'43 : 1 - q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'6)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'44 : nu_defined) by (unfold nu_defined; all_known).
  assert (C'45 : 1 < Rabs nu) by (apply beyond_above; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ P'6)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'6)) eq_refl)) eq_refl) eq_refl) eq_refl)) _); [reflexivity|equal]).
  assert (N'46 : nu - 1 <> 0) by (exact (beyond_nonzero _ C'45)).
  assert (C'47 : 0 < (nu + 1) / (nu - 1)) by (exact (beyond_ratio _ C'45)).
  assert (C'48 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'6)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) eq_refl) (has_add _ _ _ _ (has_whole 1) (has_exp (- t)))) _) eq_refl); equal).
  assert (C'49 : arcoth nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _) eq_refl); equal).
  assert (C'50 : kappa_defined) by (unfold kappa_defined; all_known).
  split; [all_known|].
  pose proof Q'5 as W'51. says W'51.
Qed.

(* step 36, introduction *)
Lemma step'36 :
t_2 > t ->
(nu_2_defined /\ nu_defined /\ kappa_2_defined /\ kappa_defined) /\ (nu_2 < nu /\ kappa_2 < kappa).
Proof using All.
  pose proof q'read as [E'1 E'2].
  intros G'1.
  pose proof (step'34 G'1) as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof (step'35 G'1) as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  assert (E'9 : reads_as (exp (- t_2)) ((/ (exp (t_2 / 2) ^ 2)))) by (exponential ([((-2)%Z, t_2 / 2)] : list (Z * R))).
  assert (N'10 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_neq _ _ (proj2 D'4))) (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'11 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'10; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'12 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'10; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'13 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'10; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (E'14 : reads_as (ln ((nu + 1) / (nu - 1))) ((4) * (t / 4))) by (logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (C'15 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'16 : reads_as (arcoth nu) (((4) * (t / 4)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (N'17 : (exp (t / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  try assert (N'18 : t <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _) eq_refl); equal).
  assert (N'19 : (exp (t_2 / 2) ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_neq _ _ (proj1 D'4))) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t_2 / 2))) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'20 : (exp (t_2 / 2) - 1) <> 0) by (intro Z'; apply N'19; transitivity ((exp (t_2 / 2) - 1) * (exp (t_2 / 2) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'21 : (exp (t_2 / 2) + 1) <> 0) by (intro Z'; apply N'19; transitivity ((exp (t_2 / 2) + 1) * (exp (t_2 / 2) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (E'22 : reads_as (ln ((nu_2 + 1) / (nu_2 - 1))) ((2) * (t_2 / 2))) by (logarithm ([((2)%Z, (exp (t_2 / 2)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (C'23 : 0 < (nu_2 + 1) / (nu_2 - 1)) by (apply beyond_ratio; assumption).
  assert (E'24 : reads_as (arcoth nu_2) (((2) * (t_2 / 2)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((2)%Z, (exp (t_2 / 2)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (N'25 : (exp (t_2 / 2) ^ 2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_exp (t_2 / 2)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  try assert (N'26 : t_2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 2) (from_neq _ _ (proj2 (proj2 (proj2 (proj1 D'7))))))) (has_whole 1)) _) eq_refl); equal).
  split; [all_known|].
  split; [exact Q'5|].
  exact Q'8.
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

(* step 41, sign *)
Lemma step'41 :
1 - tanh (t / 2) > 0.
Proof using All.
  assert (E'1 : reads_as (exp (t / 2)) ((exp (t / 4) ^ 2))) by (exponential ([((2)%Z, t / 4)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- (t / 2))) ((/ (exp (t / 4) ^ 2)))) by (exponential ([((-2)%Z, t / 4)] : list (Z * R))).
  assert (E'3 : reads_as (tanh (t / 2)) (((((exp (t / 4) ^ 2)) - / ((exp (t / 4) ^ 2))) / 2) / ((((exp (t / 4) ^ 2)) + / ((exp (t / 4) ^ 2))) / 2))) by (apply tanh_of; exponential ([((2)%Z, t / 4)] : list (Z * R))).
  assert (E'4 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  try assert (N'5 : (exp (t / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_inverse _ _ (has_add _ _ _ _ (has_whole 1) (has_exp t)) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 42, sign *)
Lemma step'42 :
kappa_defined /\ kappa > 0.
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'2 as P'3.
  assert (E'4 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (E'5 : reads_as (exp (t / 2)) ((exp (t / 4) ^ 2))) by (exponential ([((2)%Z, t / 4)] : list (Z * R))).
  assert (E'6 : reads_as (exp (- (t / 2))) ((/ (exp (t / 4) ^ 2)))) by (exponential ([((-2)%Z, t / 4)] : list (Z * R))).
  assert (E'7 : reads_as (tanh (t / 2)) (((((exp (t / 4) ^ 2)) - / ((exp (t / 4) ^ 2))) / 2) / ((((exp (t / 4) ^ 2)) + / ((exp (t / 4) ^ 2))) / 2))) by (apply tanh_of; exponential ([((2)%Z, t / 4)] : list (Z * R))).
  assert (N'8 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (N'9 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'8; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'10 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'8; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'11 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'8; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (E'12 : reads_as (ln ((nu + 1) / (nu - 1))) ((4) * (t / 4))) by (logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (C'13 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'14 : reads_as (arcoth nu) (((4) * (t / 4)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (N'15 : (exp (t / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  try assert (N'16 : t <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _) eq_refl); equal).
  assert (C'17 : 1 - q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'18 : nu_defined) by (unfold nu_defined; all_known).
  assert (C'19 : 1 < Rabs nu) by (apply beyond_above; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) eq_refl)) eq_refl) eq_refl) eq_refl)) _); [reflexivity|equal]).
  assert (N'20 : nu - 1 <> 0) by (exact (beyond_nonzero _ C'19)).
  assert (C'21 : 0 < (nu + 1) / (nu - 1)) by (exact (beyond_ratio _ C'19)).
  assert (C'22 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) eq_refl) (has_add _ _ _ _ (has_whole 1) (has_exp (- t)))) _) eq_refl); equal).
  assert (C'23 : arcoth nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _) eq_refl); equal).
  assert (C'24 : kappa_defined) by (unfold kappa_defined; all_known).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_inverse _ _ (from_gt _ _ H'1) eq_refl)) (has_tanh _ _ (has_eq _ _ (t / 2) (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ H'1)) ltac:(equal)))) _); [reflexivity|equal].
Qed.

(* step 43, sign *)
Lemma step'43 :
epsilon * t > 2 ->
kappa_defined /\ kappa < epsilon.
Proof using All.
  pose proof q'read as [E'1 E'2].
  intros G'1.
  pose proof step'2 as P'3.
  pose proof step'41 as P'4.
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
  refine (to_lt _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (from_gt _ _ H'1) eq_refl) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 4)) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) eq_refl)) eq_refl) eq_refl) eq_refl))) (has_mul _ _ _ _ (has_inverse _ _ (from_gt _ _ H'1) eq_refl) (has_opp _ _ (from_gt _ _ G'1)))) _); [reflexivity|equal].
Qed.

(* step 44, introduction *)
Lemma step'44 :
epsilon * t > 2 ->
kappa_defined /\ (kappa > 0 /\ kappa < epsilon).
Proof using All.
  pose proof q'read as [E'1 E'2].
  intros G'1.
  pose proof step'42 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof (step'43 G'1) as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  assert (N'9 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_neq _ _ (proj1 D'4))) (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
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

(** * adjacent-ratio *)

Module adjacent_ratio.
Import Statement.adjacent_ratio.

Theorem proof : claim.
Proof.
  intros t n f_q f_1 q p_n p_next H'1 H'2 H'3.
  exact (step'4 t 0 0 0 f_q f_1 0 H'1 H'2 H'3 n).
Qed.

End adjacent_ratio.

(** * ratio-of-nu *)

Module ratio_of_nu.
Import Statement.ratio_of_nu.

Theorem proof : claim.
Proof.
  intros t f_q f_1 q nu nu_defined H'1 H'2 H'3.
  exact (step'5 t 0 0 0 f_q f_1 0 H'1 H'2 H'3).
Qed.

End ratio_of_nu.

(** * neighbours *)

Module neighbours.
Import Statement.neighbours.

Theorem proof : claim.
Proof.
  intros t n xi_1 xi_2 f_q f_1 q xiR xiR_defined rho A A_defined H'1 H'2 H'3 G'1.
  exact (step'6 t 0 xi_1 xi_2 f_q f_1 0 H'1 H'2 H'3 n G'1).
Qed.

End neighbours.

(** * metric *)

Module metric.
Import Statement.metric.

Theorem proof : claim.
Proof.
  intros t n xi_1 xi_2 f_q f_1 q norm_xi p_n p_next H'1 H'2 H'3.
  exact (step'7 t 0 xi_1 xi_2 f_q f_1 0 H'1 H'2 H'3).
Qed.

End metric.

(** * table *)

Module table.
Import Statement.table.

Theorem proof : claim.
Proof.
  intros t f_q f_1 q nu nu_defined H'1 H'2 H'3.
  exact (step'14 t 0 0 0 f_q f_1 0 H'1 H'2 H'3).
Qed.

End table.

(** * order *)

Module order.
Import Statement.order.

Theorem proof : claim.
Proof.
  intros t f_q f_1 q nu nu_defined H'1 H'2 H'3.
  exact (step'22 t 0 0 0 f_q f_1 0 H'1 H'2 H'3).
Qed.

End order.

(** * constant-ratio *)

Module constant_ratio.
Import Statement.constant_ratio.

Theorem proof : claim.
Proof.
  intros t xi_1 xi_2 f_q f_1 q norm_xi g_f g_f_defined g_1 g_1_defined H'1 H'2 H'3 G'1.
  exact (step'8 t 0 xi_1 xi_2 f_q f_1 0 H'1 H'2 H'3 G'1).
Qed.

End constant_ratio.

(** * kappa *)

Module kappa.
Import Statement.kappa.

Theorem proof : claim.
Proof.
  intros t f_q f_1 q nu nu_defined kappa kappa_defined H'1 H'2 H'3.
  exact (step'23 t 0 0 0 f_q f_1 0 H'1 H'2 H'3).
Qed.

End kappa.

(** * kappa-increasing *)

Module kappa_increasing.
Import Statement.kappa_increasing.

Theorem proof : claim.
Proof.
  intros t t_2 f_q f_1 q nu nu_defined kappa kappa_defined nu_2 nu_2_defined kappa_2 kappa_2_defined H'1 H'2 H'3 G'1.
  exact (step'36 t t_2 0 0 f_q f_1 0 H'1 H'2 H'3 G'1).
Qed.

End kappa_increasing.

(** * kappa-classical *)

Module kappa_classical.
Import Statement.kappa_classical.

Theorem proof : claim.
Proof.
  intros t f_q f_1 q nu nu_defined kappa kappa_defined H'1 H'2 H'3.
  exact (step'40 t 0 0 0 f_q f_1 0 H'1 H'2 H'3).
Qed.

End kappa_classical.

(** * kappa-vacuum *)

Module kappa_vacuum.
Import Statement.kappa_vacuum.

Theorem proof : claim.
Proof.
  intros t f_q f_1 epsilon q nu nu_defined kappa kappa_defined H'1 H'2 H'3 G'1.
  exact (step'44 t 0 0 0 f_q f_1 epsilon H'1 H'2 H'3 G'1).
Qed.

End kappa_vacuum.

(** * What all of them assume *)

Definition proofs : (Statement.adjacent_ratio.claim * Statement.ratio_of_nu.claim * Statement.neighbours.claim * Statement.metric.claim * Statement.table.claim * Statement.order.claim * Statement.constant_ratio.claim * Statement.kappa.claim * Statement.kappa_increasing.claim * Statement.kappa_classical.claim * Statement.kappa_vacuum.claim * True)%type :=
  (adjacent_ratio.proof, ratio_of_nu.proof, neighbours.proof, metric.proof, table.proof, order.proof, constant_ratio.proof, kappa.proof, kappa_increasing.proof, kappa_classical.proof, kappa_vacuum.proof, I).

Print Assumptions proofs.
