Theorem proof : claim.
Proof.
  intros nu r gamma x_1 y_1 x_2 y_2 sigma V K D K_B K_B_defined M M_defined c c_defined v Hnu Hgamma.
  assert (E : entries M gamma gamma 0 (gamma * (2 * c - 1))) by exact (squeezed_entries nu r gamma Hnu).
  destruct E as (E00 & E11 & E01 & E10).
  split; [split; [exact (squeezed_det nu r Hnu)|unfold c_defined; lra]|].
  written. rewrite E00, E11, E01, E10. unfold v, of_rows; by_parts; ring.
Qed.
