Theorem proof : claim.
Proof.
  intros delta t d s nu nu_defined Hd Ht H0 Hq Hs. subst s. unfold nu_defined, nu.
  pose proof (argument_positive delta t d 0 Hd Ht H0 ltac:(lra)) as A. pose proof (loss_derive delta t d 0 A) as D.
  assert (V : volume delta t d 0 = delta) by (unfold volume; ring).
  pose proof (volume_derive delta t d 0) as DV. pose proof (above_root delta ltac:(lra)) as N.
  assert (HV : 1 < volume delta t d 0) by (rewrite V; lra).
  pose proof (entropy_path _ _ _ DV HV) as E. destruct (path_conditions _ _ _ DV HV) as (C1 & C2 & C3).
  pose proof (arcoth_positive _ N) as AN.
  split.
  - split; [apply (locally_above (argument delta t d)); [unfold argument; auto_derive; exact I|exact A]|].
    split; [eexists; exact D|]. split; [exact C1|]. split; [exact C2|]. split; [exact C3|].
    split; [eexists; exact E|]. split; [lra|]. split; [apply arcoth_domain, N|]. split; lra.
  - derivative D. derivative E. rewrite V. unfold loss_slope, argument.
    assert (Q : sqrt delta * sqrt delta = delta) by (apply sqrt_sqrt; lra).
    transitivity ((sqrt delta * sqrt delta) * (t / 4 / (sqrt delta * sqrt delta))); [rewrite Q; field; lra|].
    rewrite Q at 1. field. split; lra.
Qed.
