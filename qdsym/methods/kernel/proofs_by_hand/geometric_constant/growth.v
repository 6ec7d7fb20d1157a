Theorem proof : claim.
Proof.
  intros nu nu_2 H L.
  pose proof (product_falls nu nu_2 H ltac:(lra)) as F.
  pose proof (arcoth_positive nu H) as A. pose proof (arcoth_positive nu_2 ltac:(lra)) as A2.
  pose proof (arcoth_domain nu H). pose proof (arcoth_domain nu_2 ltac:(lra)).
  assert (P : 0 < nu_2 * arcoth nu_2) by (apply Rmult_lt_0_compat; lra).
  split; [repeat split; try assumption; lra|].
  apply Rle_ge. unfold Rdiv. rewrite !Rmult_1_l. apply Rinv_le_contravar; lra.
Qed.
