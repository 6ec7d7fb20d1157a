(** Hyperbolic functions compared, and the thermal state's quantities as functions of t = −ln q. *)

Require Export Lemmas.
Open Scope R_scope.

Lemma growth (f df : R -> R) a b : a < b -> (forall c, a <= c <= b -> is_derive f c (df c)) ->
  (forall c, a < c < b -> 0 < df c) -> f a < f b.
Proof.
  intros H D P. destruct (MVT_cor2 f df a b H) as (c & E & Hc).
  - intros c Hc. apply is_derive_Reals, D, Hc.
  - pose proof (Rmult_lt_0_compat (df c) (b - a) (P c Hc) ltac:(lra)). lra.
Qed.

Lemma growth_weak (f df : R -> R) a b : a <= b -> (forall c, a <= c <= b -> is_derive f c (df c)) ->
  (forall c, a <= c <= b -> 0 <= df c) -> f a <= f b.
Proof.
  intros H D P. destruct (Req_dec a b) as [E|N]; [subst; lra|].
  destruct (MVT_cor2 f df a b ltac:(lra)) as (c & E & Hc).
  - intros c Hc. apply is_derive_Reals, D, Hc.
  - pose proof (Rmult_le_pos (df c) (b - a) (P c ltac:(lra)) ltac:(lra)). lra.
Qed.

Lemma cosh_pos x : 0 < cosh x.
Proof. pose proof (cosh_ge_1 x). lra. Qed.

Lemma sinh_pos x : 0 < x -> 0 < sinh x.
Proof. intros H. rewrite <- sinh_0. apply sinh_lt, H. Qed.

Lemma cosh2_sinh2 x : cosh x ^ 2 - sinh x ^ 2 = 1.
Proof. unfold cosh, sinh. pose proof (exp_pair x). nra. Qed.

Lemma cosh_0_1 : cosh 0 = 1.
Proof. unfold cosh. rewrite Ropp_0, exp_0. field. Qed.

Lemma cosh_gt_1_pos x : 0 < x -> 1 < cosh x.
Proof. intros H. apply cosh_gt_1. lra. Qed.

Lemma sinh_above x : 0 < x -> x < sinh x.
Proof.
  intros H. assert (sinh 0 - 0 < sinh x - x); [|rewrite sinh_0 in *; lra].
  apply (growth (fun y => sinh y - y) (fun y => cosh y - 1) 0 x H).
  - intros c _. apply is_derive_Reals.
    exact (derivable_pt_lim_minus sinh id c _ _ (derivable_pt_lim_sinh c) (derivable_pt_lim_id c)).
  - intros c Hc. pose proof (cosh_gt_1_pos c ltac:(lra)). lra.
Qed.

Lemma tanh_below x : 0 < x -> sinh x < x * cosh x.
Proof.
  intros H. assert (0 * cosh 0 - sinh 0 < x * cosh x - sinh x); [|rewrite sinh_0 in *; lra].
  apply (growth (fun y => y * cosh y - sinh y) (fun y => y * sinh y) 0 x H).
  - intros c _. apply is_derive_Reals. replace (c * sinh c) with (1 * cosh c + c * sinh c - cosh c) by ring.
    exact (derivable_pt_lim_minus _ sinh c _ _
      (derivable_pt_lim_mult id cosh c _ _ (derivable_pt_lim_id c) (derivable_pt_lim_cosh c)) (derivable_pt_lim_sinh c)).
  - intros c Hc. apply Rmult_lt_0_compat; [lra|apply sinh_pos; lra].
Qed.

Lemma sinh_double x : sinh (2 * x) = 2 * sinh x * cosh x.
Proof.
  unfold sinh, cosh. replace (2 * x) with (x + x) by ring. rewrite exp_plus, Ropp_plus_distr, exp_plus. field.
Qed.

Lemma cosh_double_sinh x : cosh (2 * x) = 1 + 2 * sinh x ^ 2.
Proof.
  pose proof (exp_pair x) as E.
  unfold sinh, cosh. replace (2 * x) with (x + x) by ring. rewrite exp_plus, Ropp_plus_distr, exp_plus. nra.
Qed.

Lemma tanh_double x : tanh (2 * x) = 2 * tanh x / (1 + tanh x ^ 2).
Proof.
  unfold tanh. rewrite sinh_double, cosh_double_sinh. pose proof (cosh2_sinh2 x). pose proof (cosh_pos x).
  replace (1 + 2 * sinh x ^ 2) with (cosh x ^ 2 + sinh x ^ 2) by lra.
  field. repeat split; nra.
Qed.

Lemma tanh_pos x : 0 < x -> 0 < tanh x.
Proof. intros H. apply Rdiv_lt_0_compat; [apply sinh_pos, H|apply cosh_pos]. Qed.

Lemma tanh_lt_id x : 0 < x -> tanh x < x.
Proof.
  intros H. unfold tanh. pose proof (cosh_pos x). apply Rmult_lt_reg_r with (cosh x); [assumption|].
  replace (sinh x / cosh x * cosh x) with (sinh x) by (field; lra). apply tanh_below, H.
Qed.

Lemma tanh_lt_1 x : tanh x < 1.
Proof.
  unfold tanh. pose proof (cosh_pos x). apply Rmult_lt_reg_r with (cosh x); [assumption|].
  replace (sinh x / cosh x * cosh x) with (sinh x) by (field; lra).
  unfold sinh, cosh. pose proof (exp_pos (- x)). lra.
Qed.

(** tanh x / x falls. *)
Lemma profile_falls x y : 0 < x -> x < y -> tanh y / y < tanh x / x.
Proof.
  intros Hx Hy.
  assert (- (sinh x / (x * cosh x)) < - (sinh y / (y * cosh y))) as L.
  { apply (growth (fun z => - (sinh z / (z * cosh z)))
      (fun z => - ((cosh z * (z * cosh z) - (1 * cosh z + z * sinh z) * sinh z) / Rsqr (z * cosh z))) x y Hy).
    - intros c Hc. pose proof (cosh_pos c). apply is_derive_Reals.
      assert (N : (id * cosh)%F c <> 0) by (unfold mult_fct, id; nra).
      exact (derivable_pt_lim_opp _ c _ (derivable_pt_lim_div sinh (id * cosh)%F c _ _ (derivable_pt_lim_sinh c)
        (derivable_pt_lim_mult id cosh c _ _ (derivable_pt_lim_id c) (derivable_pt_lim_cosh c)) N)).
    - intros c Hc. pose proof (cosh_pos c). pose proof (cosh2_sinh2 c) as I.
      assert (S : 2 * c < sinh (2 * c)) by (apply sinh_above; lra). rewrite sinh_double in S.
      unfold Rdiv. rewrite Ropp_mult_distr_l. apply Rdiv_lt_0_compat; [nra|].
      apply Rsqr_pos_lt. apply Rgt_not_eq, Rmult_lt_0_compat; lra. }
  pose proof (cosh_pos x). pose proof (cosh_pos y). unfold tanh.
  replace (sinh y / cosh y / y) with (sinh y / (y * cosh y)) by (field; lra).
  replace (sinh x / cosh x / x) with (sinh x / (x * cosh x)) by (field; lra). lra.
Qed.

(** The thermal state: q = e^−t, ν = (1 + q)/(1 − q) = 1/tanh(t/2). *)

Lemma q_range t : t > 0 -> 0 < exp (- t) < 1.
Proof. intros H. split; [apply exp_pos|]. rewrite <- exp_0. apply exp_increasing. lra. Qed.

Lemma tanh_half t : tanh (t / 2) = (1 - exp (- t)) / (1 + exp (- t)).
Proof.
  unfold tanh, sinh, cosh. pose proof (exp_pos (t / 2)). pose proof (exp_pos (- (t / 2))).
  replace (- t) with (- (t / 2) + - (t / 2)) by field. rewrite exp_plus.
  pose proof (exp_pair (t / 2)) as E.
  apply Rmult_eq_reg_r with ((exp (t / 2) + exp (- (t / 2))) * (1 + exp (- (t / 2)) * exp (- (t / 2)))); [|nra].
  transitivity ((exp (t / 2) - exp (- (t / 2))) * (1 + exp (- (t / 2)) * exp (- (t / 2)))); [field; nra|].
  transitivity ((1 - exp (- (t / 2)) * exp (- (t / 2))) * (exp (t / 2) + exp (- (t / 2)))); [nra|field; nra].
Qed.

Definition nu_of (t : R) : R := (1 + exp (- t)) / (1 - exp (- t)).

Lemma nu_of_tanh t : t > 0 -> nu_of t = / tanh (t / 2).
Proof. intros H. rewrite tanh_half. unfold nu_of. pose proof (q_range t H). field. lra. Qed.

Lemma nu_above_1 t : t > 0 -> 1 < nu_of t.
Proof.
  intros H. unfold nu_of. pose proof (q_range t H). apply Rmult_lt_reg_r with (1 - exp (- t)); [lra|].
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra.
Qed.

Lemma arcoth_nu t : t > 0 -> arcoth (nu_of t) = t / 2.
Proof.
  intros H. unfold arcoth, nu_of. pose proof (q_range t H).
  replace (((1 + exp (- t)) / (1 - exp (- t)) + 1) / ((1 + exp (- t)) / (1 - exp (- t)) - 1)) with (exp t).
  - rewrite ln_exp. reflexivity.
  - pose proof (exp_pair t). replace (exp t) with (/ exp (- t)).
    + field. lra.
    + apply Rmult_eq_reg_r with (exp (- t)); [|lra]. rewrite Rinv_l; lra.
Qed.

Lemma arcoth_domain x : 1 < x -> 1 < Rabs x.
Proof. intros H. rewrite Rabs_right; lra. Qed.

Definition kappa_of (t : R) : R := 1 / (nu_of t * arcoth (nu_of t)).

Lemma kappa_tanh t : t > 0 -> kappa_of t = tanh (t / 2) / (t / 2).
Proof.
  intros H. unfold kappa_of. rewrite (arcoth_nu t H), (nu_of_tanh t H).
  pose proof (tanh_pos (t / 2) ltac:(lra)). field. lra.
Qed.

Lemma thermal_defined t : t > 0 ->
  1 - exp (- t) <> 0 /\ 1 < Rabs (nu_of t) /\ nu_of t <> 0 /\ arcoth (nu_of t) <> 0.
Proof.
  intros H. pose proof (q_range t H). pose proof (nu_above_1 t H). rewrite (arcoth_nu t H).
  repeat split; try lra. apply arcoth_domain. assumption.
Qed.

Lemma kappa_falls t t_2 : t > 0 -> t_2 > t -> kappa_of t_2 < kappa_of t.
Proof. intros H L. rewrite !kappa_tanh by lra. apply profile_falls; lra. Qed.

Lemma nu_falls t t_2 : t > 0 -> t_2 > t -> nu_of t_2 < nu_of t.
Proof.
  intros H L. pose proof (q_range t H). pose proof (q_range t_2 ltac:(lra)).
  assert (exp (- t_2) < exp (- t)) by (apply exp_increasing; lra).
  unfold nu_of. apply Rmult_lt_reg_r with ((1 - exp (- t_2)) * (1 - exp (- t))); [apply Rmult_lt_0_compat; lra|].
  replace ((1 + exp (- t_2)) / (1 - exp (- t_2)) * ((1 - exp (- t_2)) * (1 - exp (- t))))
    with ((1 + exp (- t_2)) * (1 - exp (- t))) by (field; lra).
  replace ((1 + exp (- t)) / (1 - exp (- t)) * ((1 - exp (- t_2)) * (1 - exp (- t))))
    with ((1 + exp (- t)) * (1 - exp (- t_2))) by (field; lra).
  lra.
Qed.

Lemma nu_rld t : t > 0 -> nu_of t ^ 2 - 1 <> 0 /\ 2 * nu_of t / (nu_of t ^ 2 - 1) = sinh t.
Proof.
  intros H. pose proof (nu_above_1 t H). split; [nra|].
  rewrite (nu_of_tanh t H). replace (sinh t) with (sinh (2 * (t / 2))) by (f_equal; field). rewrite sinh_double.
  pose proof (sinh_pos (t / 2) ltac:(lra)). pose proof (cosh_pos (t / 2)). pose proof (cosh2_sinh2 (t / 2)) as I.
  unfold tanh. replace (2 * / (sinh (t / 2) / cosh (t / 2)) / ((/ (sinh (t / 2) / cosh (t / 2))) ^ 2 - 1))
    with (2 * sinh (t / 2) * cosh (t / 2) / (cosh (t / 2) ^ 2 - sinh (t / 2) ^ 2)) by (field; repeat split; nra).
  rewrite I. field.
Qed.

(** Σ (n + 1) qⁿ = (1 − q)⁻², by telescoping. *)

Lemma exp_power x n : exp x ^ n = exp (INR n * x).
Proof.
  induction n as [|n IH]; [simpl; rewrite Rmult_0_l, exp_0; reflexivity|].
  rewrite S_INR. simpl. rewrite IH, <- exp_plus. f_equal. ring.
Qed.

Lemma partial_weighted q n : q <> 1 ->
  sum_n (fun k => INR (S k) * q ^ k) n = / (1 - q) ^ 2 - q ^ S n * (INR n * (1 - q) + (2 - q)) / (1 - q) ^ 2.
Proof.
  intros H. induction n as [|n IH].
  - rewrite sum_O. simpl. field. lra.
  - rewrite sum_Sn, IH. change (@plus _) with Rplus. rewrite !S_INR. simpl. field. lra.
Qed.

Lemma linear_geometric q : 0 < q < 1 -> is_lim_seq (fun n => INR n * q ^ n) 0.
Proof.
  intros [H0 H1]. set (s := sqrt q). assert (S0 : 0 < s) by (apply sqrt_lt_R0; lra).
  assert (SS : s * s = q) by (apply sqrt_sqrt; lra).
  assert (S1 : s < 1) by nra.
  set (a := / s - 1). assert (A : 0 < a).
  { unfold a. assert (1 < / s); [|lra]. rewrite <- Rinv_1. apply Rinv_lt_contravar; lra. }
  apply (is_lim_seq_le_le (fun _ => 0) _ (fun n => / a * s ^ n) 0).
  - intros n. pose proof (pos_INR n). assert (P : 0 < s ^ n) by (apply pow_lt; exact S0).
    assert (E : q ^ n = s ^ n * s ^ n) by (rewrite <- SS; apply Rpow_mult_distr).
    split; [rewrite E; repeat apply Rmult_le_pos; lra|].
    rewrite E, <- Rmult_assoc. apply Rmult_le_compat_r; [lra|].
    pose proof (poly n a A) as B. replace (1 + a) with (/ s) in B by (unfold a; ring).
    rewrite pow_inv in B.
    apply Rmult_le_reg_r with a; [exact A|]. rewrite Rinv_l by lra.
    apply (Rmult_le_compat_r (s ^ n)) in B; [|lra]. rewrite Rinv_l in B by lra. nra.
  - apply is_lim_seq_const.
  - replace (Finite 0) with (Rbar_mult (/ a) 0) by (simpl; f_equal; ring).
    apply is_lim_seq_scal_l. apply is_lim_seq_geom. rewrite Rabs_right; lra.
Qed.

Lemma weighted_geometric q : 0 < q < 1 -> is_series (fun n => INR (S n) * q ^ n) (/ (1 - q) ^ 2).
Proof.
  intros H. change (is_lim_seq (sum_n (fun n => INR (S n) * q ^ n)) (/ (1 - q) ^ 2)).
  apply (is_lim_seq_ext (fun n => / (1 - q) ^ 2 -
    (q / (1 - q) * (INR n * q ^ n) + q * (2 - q) / (1 - q) ^ 2 * q ^ n))).
  - intros n. rewrite partial_weighted by lra. simpl. field. lra.
  - replace (Finite (/ (1 - q) ^ 2)) with
      (Finite (/ (1 - q) ^ 2 - (q / (1 - q) * 0 + q * (2 - q) / (1 - q) ^ 2 * 0))) by (f_equal; ring).
    apply is_lim_seq_minus'; [apply is_lim_seq_const|].
    apply is_lim_seq_plus'.
    + apply (is_lim_seq_scal_l (fun n => INR n * q ^ n) (q / (1 - q)) 0). apply linear_geometric, H.
    + apply (is_lim_seq_scal_l (fun n => q ^ n) (q * (2 - q) / (1 - q) ^ 2) 0). apply is_lim_seq_geom.
      rewrite Rabs_right; lra.
Qed.
