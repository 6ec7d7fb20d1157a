(* W⁻¹ = V/ν², and 1 − 1/ν² > 0. *)
Theorem proof : claim.
Proof.
  intros v_11 v_12 v_22 sigma V W Hv HV.
  assert (EW : entries W v_22 v_11 (- v_12) 0)
    by (repeat split; unfold W, V, sigma; written; unfold of_rows; cbn [nth]; by_parts; ring).
  set (delta := v_11 * v_22 - v_12 ^ 2) in *.
  assert (D : v_22 * v_11 - ((- v_12) ^ 2 + 0 ^ 2) = delta) by (unfold delta; ring).
  split; [rewrite (entries_det _ _ _ _ _ EW), D; apply RtoC_neq; lra|].
  pose proof (entries_inverse W _ _ _ _ EW ltac:(lra)) as (I00 & I11 & I01 & I10). rewrite D in *.
  assert (E : entries (madd V (mscale (RtoC (-1)) (minv 2 W)))
    ((1 - / delta) * v_11) ((1 - / delta) * v_22) ((1 - / delta) * v_12) 0).
  { repeat split; unfold V; written; rewrite ?I00, ?I11, ?I01, ?I10; unfold of_rows; cbn [nth]; by_parts; field; lra. }
  apply (positive_semidefinite_2 _ _ _ _ _ E).
  assert (P : 0 <= 1 - / delta) by (rewrite <- Rinv_1; assert (/ delta <= / 1) by (apply Rinv_le_contravar; lra); lra).
  assert (0 < v_22) by nra.
  assert (0 <= (1 - / delta) ^ 2 * delta) by (apply Rmult_le_pos; [apply pow2_ge_0|lra]).
  repeat split; try (apply Rmult_le_pos; lra). unfold delta in *; nra.
Qed.
