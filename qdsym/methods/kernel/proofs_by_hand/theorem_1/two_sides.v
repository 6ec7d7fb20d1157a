Theorem proof : claim.
Proof.
  intros nu r gamma sigma u V K D K_B K_B_defined M M_defined Hnu Hgamma.
  set (c := cosh (2 * r) / nu).
  assert (E : entries M gamma gamma 0 (gamma * (2 * c - 1))) by exact (squeezed_entries nu r gamma Hnu).
  assert (E' := E). destruct E' as (E00 & E11 & E01 & E10). pose proof sqrt_2 as S2.
  assert (U0 : u 0%nat 0%nat = (sqrt 2 / 2, 0)) by exact u_0.
  assert (U1 : u 1%nat 0%nat = (0, sqrt 2 / 2)) by exact u_1.
  assert (Q : mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat = RtoC (2 * gamma * (1 - c))).
  { written. rewrite E00, E11, E01, E10, U0, U1. by_parts; field [S2]. }
  assert (defined := squeezed_det nu r Hnu).
  split; [split; [|split]|split]; try (intros _; exact defined).
  - intros _. rewrite Q. reflexivity.
  - intros L. rewrite Q. assert (1 < c); [|unfold Re, RtoC; simpl; nra].
    apply Rnot_le_lt. intros N. apply (ratio_le nu _ Hnu) in N. lra.
  - intros L. apply (entries_criterion M gamma c Hgamma (ratio_ge_0 nu r Hnu) E), (ratio_le nu _ Hnu), L.
Qed.
