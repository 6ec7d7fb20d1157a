Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K D K_B K_B_defined M M_defined c c_defined Hnu Hgamma.
  split; [split; [exact (squeezed_det nu r Hnu)|unfold c_defined; lra]|].
  apply entries_least; [exact Hgamma|]. exact (squeezed_entries nu r gamma Hnu).
Qed.
