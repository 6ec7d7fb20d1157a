Theorem proof : claim.
Proof.
  intros nu gamma d_11 d_12 d_22 u DeltaD Hnu Hgamma. pose proof sqrt_2 as S2.
  assert (U0 : u 0%nat 0%nat = (sqrt 2 / 2, 0)) by exact u_0.
  assert (U1 : u 1%nat 0%nat = (0, sqrt 2 / 2)) by exact u_1.
  written. rewrite U0, U1. unfold DeltaD, of_rows. by_parts; field [S2].
Qed.
