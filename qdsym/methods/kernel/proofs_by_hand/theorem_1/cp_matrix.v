Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K D K_B K_B_defined M M_defined c c_defined Hnu Hgamma.
  assert (E : entries M gamma gamma 0 (gamma * (2 * c - 1))) by exact (squeezed_entries nu r gamma Hnu).
  destruct E as (E00 & E11 & E01 & E10).
  split; [split; [exact (squeezed_det nu r Hnu)|unfold c_defined; lra]|].
  two; rewrite ?E00, ?E11, ?E01, ?E10; written; unfold sigma, of_rows; by_parts; ring.
Qed.
