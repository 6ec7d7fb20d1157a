Theorem proof : claim.
Proof.
  intros nu r gamma d_11 d_12 d_22 sigma V K D K_B K_B_defined M M_defined c c_defined DeltaD Hnu Hgamma [_ P] [_ Hc].
  pose proof (repair_bound M gamma c d_11 d_12 d_22 Hgamma (squeezed_entries nu r gamma Hnu) P). nra.
Qed.
