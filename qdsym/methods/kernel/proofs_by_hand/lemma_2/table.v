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
