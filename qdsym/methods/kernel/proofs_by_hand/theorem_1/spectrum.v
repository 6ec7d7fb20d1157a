Theorem proof : claim.
Proof.
  intros nu r gamma sigma u V K D K_B K_B_defined M M_defined c c_defined Hnu Hgamma.
  assert (E : entries M gamma gamma 0 (gamma * (2 * c - 1))) by exact (squeezed_entries nu r gamma Hnu).
  assert (E' := E). destruct E' as (E00 & E11 & E01 & E10). pose proof sqrt_2 as S2.
  split; [split; [exact (squeezed_det nu r Hnu)|unfold c_defined; lra]|].
  assert (U0 : u 0%nat 0%nat = (sqrt 2 / 2, 0)) by exact u_0.
  assert (U1 : u 1%nat 0%nat = (0, sqrt 2 / 2)) by exact u_1.
  split; [exact (entries_hermitian M _ _ _ _ E)|]. split; [reflexivity|]. split; [reflexivity|].
  intros [|[|k]] Hk; try (exfalso; lia); cbn [nth]; split;
    try (apply eigenvector_2; written; rewrite E00, E11, E01, E10, U0, U1; split; by_parts; field [S2]);
    (intros [|[|j]] Hj; try (exfalso; lia); cbn [nth Nat.eqb]; unfold overlap; written; rewrite U0, U1; by_parts; field [S2]).
Qed.
