Theorem proof : claim.
Proof.
  intros v_11 v_12 v_22 n_11 n_12 n_22 s V N Hv HV.
  rewrite mdet_2. unfold V, N; written; unfold of_rows; cbn [nth]. by_parts; ring.
Qed.
