Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K D K_B K_B_defined M M_defined Hnu Hgamma Hc.
  split; [exact (squeezed_det nu r Hnu)|].
  assert (E : entries M gamma gamma 0 (gamma * (2 * (cosh (2 * r) / nu) - 1))) by exact (squeezed_entries nu r gamma Hnu).
  assert (C : cosh (2 * r) / nu = 1) by (rewrite Hc; field; lra). rewrite C in E.
  apply (smallest_eigenvalue_2 M _ _ _ _ 0 E); nra.
Qed.
