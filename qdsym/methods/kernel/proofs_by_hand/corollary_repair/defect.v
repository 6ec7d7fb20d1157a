Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K D K_B K_B_defined M M_defined c c_defined Hnu Hgamma [Hn Hc].
  split; [split; [exact (squeezed_det nu r Hnu)|exact Hn]|].
  assert (E : entries M gamma gamma 0 (gamma * (2 * c - 1))) by exact (squeezed_entries nu r gamma Hnu).
  rewrite Rmax_right by lra.
  apply (smallest_eigenvalue_2 M _ _ _ _ _ E); nra.
Qed.
