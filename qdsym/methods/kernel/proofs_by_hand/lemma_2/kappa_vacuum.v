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
