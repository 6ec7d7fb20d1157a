Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b V_0 V_t Ha Hb Hx Hx1.
  assert (A : 0 < a) by (apply mixed_positive; assumption). assert (B : 0 < b) by (apply mixed_positive; assumption).
  assert (E : entries V_t a b 0 0) by exact (mixed_entries x a_0 b_0).
  assert (N : a * b - (0 ^ 2 + 0 ^ 2) <> 0) by nra.
  split; [split; [rewrite (entries_det _ _ _ _ _ E); apply RtoC_neq, N|lra]|].
  rewrite (entries_trace_inverse _ _ _ _ _ E N). by_parts; field; repeat split; nra.
Qed.
