Theorem proof : claim.
Proof.
  intros nu r gamma t V_0 eta V_t c_t c_t_defined T m eta_c eta_c_defined Hnu Hgamma Hviolated Ht.
  destruct (margins nu r Hnu Hviolated) as (Hm & HT & Hlt). fold T in Hm, HT, Hlt. fold m in Hm, Hlt.
  assert (He : 0 < eta <= 1) by exact (transmission gamma t Hgamma Ht).
  destruct (loss_ratio nu r eta ltac:(lra) He) as [Det C].
  assert (C' : c_t = depth_ratio nu r eta) by (unfold c_t; fold V_t; exact (f_equal Re C)).
  split; [split; [split; [exact Det|exact (f_equal Im C)]|unfold eta_c_defined; lra]|].
  rewrite C', (loss_fails nu r eta ltac:(lra) He). fold T; fold m. apply above_ratio, Hm.
Qed.
