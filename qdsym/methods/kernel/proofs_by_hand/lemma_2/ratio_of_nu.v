Theorem proof : claim.
Proof.
  intros t f_q f_1 q nu nu_defined Ht Hf Hf1. pose proof (q_range t Ht) as Q.
  assert (N : nu + 1 = 2 / (1 - q)) by (unfold nu; field; unfold q; lra).
  assert (0 < 2 / (1 - q)) by (apply Rdiv_lt_0_compat; unfold q; lra).
  split; [split; [unfold nu_defined, q; lra|lra]|]. rewrite N. unfold nu. field. unfold q; lra.
Qed.
