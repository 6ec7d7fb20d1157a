Theorem proof : claim.
Proof.
  intros v_11 v_12 v_22 sigma V W Hv HV.
  assert (N : v_11 * v_22 - v_12 * v_12 <> 0) by nra.
  split; [exact (mdet_real_2_neq v_11 v_12 v_12 v_22 N)|].
  assert (Det : mdet 2 V = RtoC (v_11 * v_22 - v_12 * v_12)) by exact (mdet_real_2 v_11 v_12 v_12 v_22).
  assert (Inv := minv_real_2 v_11 v_12 v_12 v_22 N).
  change (real_2 v_11 v_12 v_12 v_22) with V in Inv. unfold mscale. rewrite Det.
  two; rewrite Inv by lia; unfold W, V, sigma, real_2; written; unfold of_rows; cbn [nth]; by_parts; field; exact N.
Qed.
