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
