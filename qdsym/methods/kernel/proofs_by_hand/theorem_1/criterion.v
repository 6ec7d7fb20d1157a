(* Both sides by the determinant γ²(1 − (2c − 1)²) = 4γ²c(1 − c), whose sign is that of 1 − c. *)
Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K D K_B K_B_defined M M_defined Hnu Hgamma.
  assert (E : entries M gamma gamma 0 (gamma * (2 * (cosh (2 * r) / nu) - 1))) by exact (squeezed_entries nu r gamma Hnu).
  split; [exact (squeezed_det nu r Hnu)|].
  rewrite (entries_criterion M gamma _ Hgamma (ratio_ge_0 nu r Hnu) E), (ratio_le nu (cosh (2 * r)) Hnu). lra.
Qed.
