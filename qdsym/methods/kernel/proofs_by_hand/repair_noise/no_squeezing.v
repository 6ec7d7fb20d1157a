Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b Ha Hb E P Hx Hx1.
  assert (1 <= b_0) by nra. assert (B : 1 <= b) by (unfold b; nra).
  assert (A : a = b) by (unfold a, b; rewrite E; ring).
  split; [lra|]. rewrite A. apply Rmult_le_reg_r with (2 * b * b); [nra|].
  replace ((b + b) / (2 * b * b) * (2 * b * b)) with (b + b) by (field; lra). nra.
Qed.
