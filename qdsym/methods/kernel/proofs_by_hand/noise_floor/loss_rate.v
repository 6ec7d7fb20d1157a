Theorem proof : claim.
Proof.
  intros delta t d s Hd Ht H0 Hq Hs Hs1.
  pose proof (argument_positive delta t d s Hd Ht H0 Hs) as A. pose proof (volume_above delta t d s Hd Ht H0 Hs) as V.
  pose proof (loss_derive delta t d s A) as D. unfold volume in V.
  split; [split; [|split]|].
  - apply (locally_above (argument delta t d)); [unfold argument; auto_derive; exact I|exact A].
  - eexists. exact D.
  - lra.
  - derivative D. apply Rle_ge.
    replace (4 * d * s ^ 2 + 4 * delta + 4 * s * t) with (4 * volume delta t d s) by (unfold volume; ring).
    apply loss_steep; assumption.
Qed.
