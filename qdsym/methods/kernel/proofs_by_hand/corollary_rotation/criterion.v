Theorem proof : claim.
Proof.
  intros nu r phi gamma sigma V K D K_B K_B_defined M M_defined Hnu Hgamma.
  destruct (turned_cp nu r phi gamma Hnu) as [Det E].
  split; [exact Det|].
  assert (E' : entries M gamma gamma 0 (gamma * (2 * (cosh (2 * r) / nu) - 1))) by exact E.
  rewrite (entries_criterion M gamma _ Hgamma (ratio_ge_0 nu r Hnu) E'), (ratio_le nu (cosh (2 * r)) Hnu). lra.
Qed.
