Theorem proof : claim.
Proof.
  intros t n f_q f_1 q p_n p_next Ht Hf Hf1. pose proof (q_range t Ht) as Q. pose proof (exp_pos (- n * t)).
  assert (N : p_n <> 0) by (apply Rgt_not_eq; apply Rmult_lt_0_compat; [unfold q; lra|assumption]).
  split; [exact N|]. apply Rmult_eq_reg_r with p_n; [|exact N].
  transitivity p_next; [field; exact N|]. unfold p_next, p_n.
  replace (t * (- n - 1)) with (- n * t + - t) by ring. rewrite exp_plus. unfold q. ring.
Qed.
