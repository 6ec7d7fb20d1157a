(** lemma-2: what is claimed, generated from the claims, and its proofs by hand.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    Made by python proofs/record; the proofs are edited in qdsym/methods/kernel/proofs. In this folder:
    for f in Qdsym Lemmas Attenuator Onset Metrics Noise lemma_2; do coqc $f.v; done *)

Require Import Qdsym.
Require Lemmas Attenuator Onset Metrics Noise.

(** * adjacent-ratio *)

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

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros t n f_q f_1 q p_n p_next Ht Hf Hf1. pose proof (q_range t Ht) as Q. pose proof (exp_pos (- n * t)).
  assert (N : p_n <> 0) by (apply Rgt_not_eq; apply Rmult_lt_0_compat; [unfold q; lra|assumption]).
  split; [exact N|]. apply Rmult_eq_reg_r with p_n; [|exact N].
  transitivity p_next; [field; exact N|]. unfold p_next, p_n.
  replace (t * (- n - 1)) with (- n * t + - t) by ring. rewrite exp_plus. unfold q. ring.
Qed.

End adjacent_ratio.

(** * ratio-of-nu *)

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

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros t f_q f_1 q nu nu_defined Ht Hf Hf1. pose proof (q_range t Ht) as Q.
  assert (N : nu + 1 = 2 / (1 - q)) by (unfold nu; field; unfold q; lra).
  assert (0 < 2 / (1 - q)) by (apply Rdiv_lt_0_compat; unfold q; lra).
  split; [split; [unfold nu_defined, q; lra|lra]|]. rewrite N. unfold nu. field. unfold q; lra.
Qed.

End ratio_of_nu.

(** * neighbours *)

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

Import Lemmas Attenuator Onset Metrics Noise.

Ltac four := intros [|[|[|[|?]]]] [|[|[|[|?]]]] ? ?; try (exfalso; lia).

Theorem proof : claim.
Proof.
  intros t n xi_1 xi_2 f_q f_1 q xiR xiR_defined rho A A_defined Ht Hf Hf1 Hn.
  split; [unfold A_defined, xiR_defined; lra|].
  unfold A, xiR, rho; four; written; unfold of_rows; cbn [nth]; by_parts; field.
Qed.

End neighbours.

(** * metric *)

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
    (forall n : nat, let p_n : R := (1 - q) * exp (- INR n * t) in let p_next : R := (1 - q) * exp (t * (- INR n - 1)) in f_q <> 0 /\ p_next <> 0 /\ p_n <> 0) /\
    is_series (fun n : nat => let p_n : R := (1 - q) * exp (- INR n * t) in let p_next : R := (1 - q) * exp (t * (- INR n - 1)) in norm_xi * q * (INR n + 1) * (p_n - p_next) ^ 2 / (2 * f_q * p_next) + norm_xi * (INR n + 1) * (p_n - p_next) ^ 2 / (2 * f_q * p_n)) (norm_xi * (1 - q) / f_q)).

Import Lemmas Attenuator Onset Metrics Noise.

(* The partial sums are |ξ|²(1 − q)/f · (1 − q^(N+1) (N + 2 − (N + 1) q)), and N q^N tends to 0. *)
Theorem proof : claim.
Proof.
  cbv delta [claim] beta.
  intros t n xi_1 xi_2 f_q f_1 q norm_xi p_n p_next Ht Hf Hf1. pose proof (q_range t Ht) as Q. fold q in Q. clear n p_n p_next.
  split; [lra|split].
  - intros n. cbv zeta.
    assert (0 < (1 - q) * exp (t * (- INR n - 1))) by (apply Rmult_lt_0_compat; [lra|apply exp_pos]).
    assert (0 < (1 - q) * exp (- INR n * t)) by (apply Rmult_lt_0_compat; [lra|apply exp_pos]). lra.
  - cbv zeta.
    apply (is_series_ext (fun n => norm_xi * (1 - q) ^ 3 / f_q * (INR (S n) * q ^ n))).
    + intros n. rewrite S_INR.
      assert (E : exp (- INR n * t) = q ^ n).
      { unfold q. rewrite exp_power. f_equal. ring. }
      assert (F : exp (t * (- INR n - 1)) = q * q ^ n).
      { rewrite <- E. unfold q. rewrite <- exp_plus. f_equal. ring. }
      rewrite E, F. match goal with |- @eq _ ?x ?y => change (@eq R x y) end.
      assert (0 < q ^ n) by (apply pow_lt; lra). field. lra.
    + replace (norm_xi * (1 - q) / f_q) with (norm_xi * (1 - q) ^ 3 / f_q * (/ (1 - q) ^ 2)) by (field; lra).
      apply (is_series_scal (norm_xi * (1 - q) ^ 3 / f_q) (fun n => INR (S n) * q ^ n)).
      apply weighted_geometric. lra.
Qed.

End metric.

(** * table *)

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

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros t f_q f_1 q nu nu_defined Ht Hf Hf1. pose proof (q_range t Ht) as Q.
  assert (N : nu = nu_of t) by (unfold nu, nu_of, q; f_equal; ring).
  destruct (thermal_defined t Ht) as (D1 & D2 & D3 & D4). destruct (nu_rld t Ht) as [D5 _]. rewrite <- N in *.
  pose proof (exp_pos (- t / 2)) as W.
  assert (H2 : q = exp (- t / 2) * exp (- t / 2)) by (unfold q; rewrite <- exp_plus; f_equal; field).
  assert (W2 : (1 / 2 + exp (- t / 2) / 2) ^ 2 <> 0) by (apply pow_nonzero; lra).
  split.
  - repeat split; try assumption; unfold q in *; lra.
  - assert (LQ : ln q = - t) by apply ln_exp. rewrite LQ. rewrite N at 2. rewrite (arcoth_nu t Ht).
    repeat split.
    + unfold nu. field. unfold q; lra.
    + assert (T : tanh (t / 4) = (1 - exp (- t / 2)) / (1 + exp (- t / 2))).
      { replace (t / 4) with (t / 2 / 2) by field. rewrite tanh_half.
        replace (- (t / 2)) with (- t / 2) by field. reflexivity. }
      rewrite T, H2. field. lra.
    + field. unfold q; lra.
    + unfold nu. field. unfold q in *. repeat split; lra.
Qed.

End table.

(** * order *)

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

Import Lemmas Attenuator Onset Metrics Noise.

(* 2 tanh(t/2) < 4 tanh(t/4) < t < sinh t. *)
Theorem proof : claim.
Proof.
  intros t f_q f_1 q nu nu_defined Ht Hf Hf1.
  assert (N : nu = nu_of t) by (unfold nu, nu_of, q; f_equal; ring).
  destruct (thermal_defined t Ht) as (D1 & D2 & D3 & D4). destruct (nu_rld t Ht) as [D5 E]. rewrite <- N in *.
  split; [repeat split; assumption|]. rewrite E.
  rewrite N at 2 3. rewrite (arcoth_nu t Ht).
  pose proof (tanh_pos (t / 4) ltac:(lra)) as T. pose proof (tanh_lt_id (t / 4) ltac:(lra)).
  pose proof (sinh_above t Ht).
  assert (F : 2 / nu = 4 * tanh (t / 4) / (1 + tanh (t / 4) ^ 2)).
  { rewrite N, (nu_of_tanh t Ht). replace (t / 2) with (2 * (t / 4)) by field. rewrite tanh_double. field.
    split; nra. }
  rewrite F. repeat split; try lra.
  apply Rmult_lt_reg_r with (1 + tanh (t / 4) ^ 2); [nra|].
  replace (4 * tanh (t / 4) / (1 + tanh (t / 4) ^ 2) * (1 + tanh (t / 4) ^ 2)) with (4 * tanh (t / 4)) by (field; nra).
  assert (0 < tanh (t / 4) ^ 3) by (apply pow_lt; exact T). nra.
Qed.

End order.

(** * constant-ratio *)

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

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros t xi_1 xi_2 f_q f_1 q norm_xi g_f g_f_defined g_1 g_1_defined Ht Hf Hf1 Hnorm. pose proof (q_range t Ht) as Q.
  assert (N : 0 < norm_xi * (1 - q)) by (apply Rmult_lt_0_compat; unfold q; lra).
  assert (G : 0 < g_1) by (apply Rdiv_lt_0_compat; assumption).
  repeat split; unfold g_f_defined, g_1_defined; try lra.
  unfold g_f, g_1. field. unfold q in *; lra.
Qed.

End constant_ratio.

(** * kappa *)

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

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros t f_q f_1 q nu nu_defined kappa kappa_defined Ht Hf Hf1.
  assert (N : nu = nu_of t) by (unfold nu, nu_of, q; f_equal; ring).
  destruct (thermal_defined t Ht) as (D1 & D2 & D3 & D4). rewrite <- N in *.
  split; [repeat split; assumption|reflexivity].
Qed.

End kappa.

(** * kappa-increasing *)

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

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros t t_2 f_q f_1 q nu nu_defined kappa kappa_defined nu_2 nu_2_defined kappa_2 kappa_2_defined Ht Hf Hf1 Hlater.
  assert (N : nu = nu_of t) by (unfold nu, nu_of, q; f_equal; ring).
  destruct (thermal_defined t Ht) as (D1 & D2 & D3 & D4).
  destruct (thermal_defined t_2 ltac:(lra)) as (G1 & G2 & G3 & G4).
  split.
  - repeat split; unfold nu_defined; try assumption; rewrite N; assumption.
  - pose proof (nu_falls t t_2 Ht Hlater). pose proof (kappa_falls t t_2 Ht Hlater) as F.
    split; [rewrite N; assumption|]. unfold kappa. rewrite N. exact F.
Qed.

End kappa_increasing.

(** * kappa-classical *)

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

Import Lemmas Attenuator Onset Metrics Noise.

(* tanh x / x > 1 − tanh²x = 1/cosh²x is sinh 2x > 2x. *)
Theorem proof : claim.
Proof.
  intros t f_q f_1 q nu nu_defined kappa kappa_defined Ht Hf Hf1.
  assert (N : nu = nu_of t) by (unfold nu, nu_of, q; f_equal; ring).
  destruct (thermal_defined t Ht) as (D1 & D2 & D3 & D4). rewrite <- N in *.
  assert (K : kappa = tanh (t / 2) / (t / 2)).
  { rewrite <- (kappa_tanh t Ht). unfold kappa, kappa_of. rewrite N. reflexivity. }
  split; [split; [repeat split; assumption|split; [assumption|apply pow_nonzero, D3]]|].
  set (x := t / 2) in *. assert (Hx : 0 < x) by (unfold x; lra).
  pose proof (tanh_pos x Hx) as T. pose proof (tanh_lt_id x Hx). pose proof (cosh_pos x) as C.
  pose proof (cosh2_sinh2 x) as I. rewrite K. split.
  - assert (F : 1 - 1 / nu ^ 2 = / cosh x ^ 2).
    { rewrite N, (nu_of_tanh t Ht). fold x. replace (1 - 1 / (/ tanh x) ^ 2) with (1 - tanh x ^ 2) by (field; lra).
      unfold tanh. replace (1 - (sinh x / cosh x) ^ 2) with ((cosh x ^ 2 - sinh x ^ 2) / cosh x ^ 2) by (field; lra).
      rewrite I. field. lra. }
    rewrite F. assert (S : 2 * x < sinh (2 * x)) by (apply sinh_above; lra). rewrite sinh_double in S.
    apply Rlt_gt, Rmult_lt_reg_r with (x * cosh x ^ 2); [apply Rmult_lt_0_compat; [lra|apply pow_lt, C]|].
    unfold tanh. replace (sinh x / cosh x / x * (x * cosh x ^ 2)) with (sinh x * cosh x) by (field; lra).
    replace (/ cosh x ^ 2 * (x * cosh x ^ 2)) with x by (field; lra). lra.
  - apply Rmult_lt_reg_r with x; [exact Hx|]. replace (tanh x / x * x) with (tanh x) by (field; lra). lra.
Qed.

End kappa_classical.

(** * kappa-vacuum *)

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

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros t f_q f_1 epsilon q nu nu_defined kappa kappa_defined Ht Hf Hf1 Hpure.
  assert (N : nu = nu_of t) by (unfold nu, nu_of, q; f_equal; ring).
  destruct (thermal_defined t Ht) as (D1 & D2 & D3 & D4). rewrite <- N in *.
  assert (K : kappa = tanh (t / 2) / (t / 2)).
  { rewrite <- (kappa_tanh t Ht). unfold kappa, kappa_of. rewrite N. reflexivity. }
  split; [repeat split; assumption|]. rewrite K.
  pose proof (tanh_pos (t / 2) ltac:(lra)). pose proof (tanh_lt_1 (t / 2)). split.
  - apply Rdiv_lt_0_compat; lra.
  - apply Rmult_lt_reg_r with (t / 2); [lra|].
    replace (tanh (t / 2) / (t / 2) * (t / 2)) with (tanh (t / 2)) by (field; lra). lra.
Qed.

End kappa_vacuum.

(** * What all of them assume *)

Definition proofs := (adjacent_ratio.proof, ratio_of_nu.proof, neighbours.proof, metric.proof, table.proof, order.proof, constant_ratio.proof, kappa.proof, kappa_increasing.proof, kappa_classical.proof, kappa_vacuum.proof, I).

Print Assumptions proofs.
