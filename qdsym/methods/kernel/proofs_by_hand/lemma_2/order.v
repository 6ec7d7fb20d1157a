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
