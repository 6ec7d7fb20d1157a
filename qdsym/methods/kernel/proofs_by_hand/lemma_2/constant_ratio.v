Theorem proof : claim.
Proof.
  intros t xi_1 xi_2 f_q f_1 q norm_xi g_f g_f_defined g_1 g_1_defined Ht Hf Hf1 Hnorm. pose proof (q_range t Ht) as Q.
  assert (N : 0 < norm_xi * (1 - q)) by (apply Rmult_lt_0_compat; unfold q; lra).
  assert (G : 0 < g_1) by (apply Rdiv_lt_0_compat; assumption).
  repeat split; unfold g_f_defined, g_1_defined; try lra.
  unfold g_f, g_1. field. unfold q in *; lra.
Qed.
