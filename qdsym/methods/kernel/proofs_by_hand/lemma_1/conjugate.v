Theorem proof : claim.
Proof.
  intros n Hn K_entries K D_entries HD D sigma_entries Hsigma sigma M.
  assert (H : hermitian (2 * n) M).
  { apply cp_matrix_hermitian; try (intros i j; apply Cconj_RtoC);
      [apply of_real_symmetric, HD|apply of_real_antisymmetric, Hsigma]. }
  intros i j Hi Hj. unfold mtrans. symmetry. exact (H j i Hj Hi).
Qed.
