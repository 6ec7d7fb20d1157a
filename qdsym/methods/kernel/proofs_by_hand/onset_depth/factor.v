Theorem proof : claim.
Proof.
  intros nu r gamma t V_0 eta V_t T m Hnu Hgamma.
  assert (E : entries V_t (on_q nu r eta) (on_p nu r eta) 0 0) by exact (loss_entries nu r eta).
  rewrite (entries_det _ _ _ _ _ E). destruct E as (E00 & E11 & _ & _).
  unfold mtrace; cbn [msum]. rewrite E00, E11. pose proof (loss_product nu r eta) as F. fold T in F. fold m in F.
  by_parts; lra.
Qed.
