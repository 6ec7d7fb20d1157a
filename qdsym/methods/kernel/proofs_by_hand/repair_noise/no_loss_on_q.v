Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b Ha Hb E P Hx Hx1.
  assert (A : a = 1) by (unfold a; rewrite E; ring). assert (1 <= b_0) by nra.
  assert (B : 1 <= b) by (unfold b; nra).
  split; [lra|]. rewrite A. apply Rmult_le_reg_r with (2 * 1 * b); [lra|].
  replace ((1 + b) / (2 * 1 * b) * (2 * 1 * b)) with (1 + b) by (field; lra). lra.
Qed.
