Theorem proof : claim.
Proof.
  intros nu r gamma c c_defined DeltaD_star DeltaD_star_defined Hnu Hgamma [Hn Hc].
  split; [exact Hn|]. unfold DeltaD_star. rewrite Rmax_left by lra.
  two; unfold of_rows, mzero; by_parts; ring.
Qed.
