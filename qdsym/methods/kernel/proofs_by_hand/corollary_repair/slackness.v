Theorem proof : claim.
Proof.
  intros nu r gamma sigma u V K D K_B K_B_defined M M_defined c c_defined DeltaD_star DeltaD_star_defined Z_ Hnu Hgamma
    [Hn Hc].
  assert (E : entries M gamma gamma 0 (gamma * (2 * c - 1))) by exact (squeezed_entries nu r gamma Hnu).
  destruct E as (E00 & E11 & E01 & E10). pose proof sqrt_2 as S2.
  split; [split; [exact Hn|exact (squeezed_det nu r Hnu)]|].
  assert (U0 : u 0%nat 0%nat = (sqrt 2 / 2, 0)) by exact u_0.
  assert (U1 : u 1%nat 0%nat = (0, sqrt 2 / 2)) by exact u_1.
  assert (EZ : entries Z_ 1 1 0 (- 1)).
  { repeat split; unfold Z_; written; rewrite ?U0, ?U1; by_parts; field [S2]. }
  destruct EZ as (Z00 & Z11 & Z01 & Z10).
  unfold DeltaD_star. rewrite Rmax_right by lra.
  two; written; rewrite ?Z00, ?Z11, ?Z01, ?Z10, ?E00, ?E11, ?E01, ?E10; unfold of_rows; by_parts; ring.
Qed.
