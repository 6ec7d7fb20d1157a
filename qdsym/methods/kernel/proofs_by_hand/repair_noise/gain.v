Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b V_0 V_t Phi Phi_defined Ha Hb Hx Hx1.
  assert (A : 0 < a) by (apply mixed_positive; assumption). assert (B : 0 < b) by (apply mixed_positive; assumption).
  assert (E : entries V_t a b 0 0) by exact (mixed_entries x a_0 b_0).
  assert (N : a * b - (0 ^ 2 + 0 ^ 2) <> 0) by nra.
  split; [split; [split; [lra|rewrite (entries_det _ _ _ _ _ E); apply RtoC_neq, N]|lra]|].
  pose proof (entries_inverse V_t _ _ _ _ E N) as (I00 & I11 & I01 & I10).
  unfold Phi, V_0. two; written; rewrite ?I00, ?I11, ?I01, ?I10; unfold of_rows; cbn [nth]; by_parts; field;
    repeat split; nra.
Qed.
