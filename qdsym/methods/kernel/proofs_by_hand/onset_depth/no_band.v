Theorem proof : claim.
Proof.
  intros nu r gamma t V_0 eta V_t c_t c_t_defined Hnu Hgamma Hphysical Ht.
  assert (He : 0 < eta <= 1) by exact (transmission gamma t Hgamma Ht).
  destruct (loss_ratio nu r eta ltac:(lra) He) as [Det C].
  assert (C' : c_t = depth_ratio nu r eta) by (unfold c_t; fold V_t; exact (f_equal Re C)).
  split; [split; [exact Det|exact (f_equal Im C)]|].
  rewrite C'. apply Rnot_lt_le. intros L. apply Rlt_gt, (loss_fails nu r eta ltac:(lra) He) in L.
  (* The factor is not negative at η = 0 and at η = 1, so in between. *)
  pose proof (cosh_ge_1 (2 * r)).
  assert (0 <= (1 - eta) * (2 * nu * cosh (2 * r) - 2)) by (apply Rmult_le_pos; nra).
  assert (0 <= eta * (nu * (nu - cosh (2 * r)))) by (repeat apply Rmult_le_pos; lra). nra.
Qed.
