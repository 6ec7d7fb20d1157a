Theorem proof : claim.
Proof.
  intros delta t d nu nu_defined L_wc L_wc_defined I_dec I_dec_defined Hd Ht H0 Hq.
  unfold I_dec_defined, L_wc_defined, nu_defined, I_dec, L_wc, nu. pose proof (floor_core delta t d Hd Ht H0 Hq) as F.
  pose proof (argument_positive delta t d 1 Hd Ht H0 ltac:(lra)) as A.
  pose proof (volume_above delta t d 1 Hd Ht H0 ltac:(lra)) as V.
  assert (EA : argument delta t d 1 = d * delta / 4 + t / 2 + 1) by (unfold argument; field).
  assert (EV : volume delta t d 1 = d + delta + t) by (unfold volume; ring).
  rewrite EA in F, A. rewrite EV in F, V.
  pose proof (above_root delta ltac:(lra)) as N. pose proof (above_root (d + delta + t) ltac:(lra)) as N'.
  pose proof (arcoth_positive _ N) as AN. pose proof (arcoth_domain _ N).
  split; [repeat split; try assumption; lra|]. apply Rle_ge.
  eapply Rle_trans; [|exact F]. right. f_equal. unfold entropy_of. ring.
Qed.
