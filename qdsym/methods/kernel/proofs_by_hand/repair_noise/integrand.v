Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b V_0 V_t Phi Phi_defined Ha Hb Hx Hx1.
  assert (A : 0 < a) by (apply mixed_positive; assumption). assert (B : 0 < b) by (apply mixed_positive; assumption).
  assert (E : entries V_t a b 0 0) by exact (mixed_entries x a_0 b_0).
  assert (N : a * b - (0 ^ 2 + 0 ^ 2) <> 0) by nra.
  assert (D : mdet 2 V_t <> RtoC 0) by (rewrite (entries_det _ _ _ _ _ E); apply RtoC_neq, N).
  assert (A2 : a ^ 2 <> 0) by (apply pow_nonzero; lra).
  assert (X : RtoC x <> RtoC 0) by (apply RtoC_neq; lra).
  split; [repeat split; try assumption; lra|].
  pose proof (entries_inverse V_t _ _ _ _ E N) as (I00 & I11 & I01 & I10).
  assert (P : Phi 0%nat 0%nat = RtoC (a_0 * sqrt x / a)).
  { unfold Phi, V_0; written; rewrite ?I00, ?I11, ?I01, ?I10; unfold of_rows; cbn [nth]; by_parts; field; lra. }
  pose proof (sqrt_sqrt x ltac:(lra)) as S.
  rewrite P, (entries_trace_inverse _ _ _ _ _ E N).
  assert (F : a_0 * sqrt x / a * (a_0 * sqrt x / a) = a_0 ^ 2 * x / a ^ 2) by (rewrite <- S at 3; field; lra).
  rewrite <- RtoC_mult, F. by_parts; field; repeat split; nra.
Qed.
