Theorem proof : claim.
Proof.
  intros v_11 v_12 v_22 n_11 n_12 n_22 sigma V N W L_wc L_wc_defined Hv HV HN.
  apply symmetric_positive in HN. destruct HN as (H1 & H2 & HN).
  pose proof (overlap_positive v_11 v_12 v_22 n_11 n_12 n_22 Hv ltac:(lra) H1 H2 HN) as C.
  assert (P : 0 <= (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2)) by (apply Rmult_le_pos; lra).
  assert (A : L_wc_defined) by (unfold L_wc_defined; lra).
  match goal with |- context [is_real ?d] => set (det := d) end.
  assert (E : det = RtoC (n_11 * v_22 / 2 - n_12 * v_12 + n_22 * v_11 / 2
    + (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) / 4 + 1)).
  { unfold det. rewrite mdet_2. unfold W, V, N, sigma; written; unfold of_rows; cbn [nth]. by_parts; field. }
  rewrite E. split; [split; [exact A|split; [reflexivity|exact A]]|reflexivity].
Qed.
