Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b Ha Hb E P Hx Hx1.
  assert (B : b = 1) by (unfold b; rewrite E; ring). assert (1 <= a_0) by nra.
  assert (A : 1 <= a) by (unfold a; nra).
  split; [lra|]. rewrite B. apply Rmult_le_reg_r with (2 * a * 1); [lra|].
  replace ((a + 1) / (2 * a * 1) * (2 * a * 1)) with (a + 1) by (field; lra). lra.
Qed.
