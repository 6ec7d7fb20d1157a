Theorem proof : claim.
Proof.
  intros v_11 v_22 v_12 d_11 d_12 d_22 s V_s. rewrite mdet_2. unfold V_s, of_rows; cbn [nth]. by_parts; ring.
Qed.
