Theorem proof : claim.
Proof.
  intros n Hn K_entries K D_entries HD D sigma_entries Hsigma sigma M M_minus.
  apply same_spectrum_trans, cp_matrix_flip; [apply of_real_symmetric, HD|apply of_real_antisymmetric, Hsigma].
Qed.
