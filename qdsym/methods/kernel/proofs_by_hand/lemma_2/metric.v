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
