Theorem proof : claim.
Proof.
  intros v_11 v_12 v_22 n_11 n_12 n_22 I_wc N nu nu_defined L_wc L_wc_defined I_dec I_dec_defined Hv HV HN [_ HI].
  apply symmetric_positive in HN. destruct HN as (H1 & H2 & HN).
  pose proof (overlap_positive v_11 v_12 v_22 n_11 n_12 n_22 Hv ltac:(lra) H1 H2 HN) as Ht.
  pose proof (overlap_square v_11 v_12 v_22 n_11 n_12 n_22 Hv ltac:(lra)) as Hq.
  set (delta := v_11 * v_22 - v_12 ^ 2) in *. set (d := n_11 * n_22 - n_12 ^ 2) in *.
  set (t := v_11 * n_22 + v_22 * n_11 - 2 * v_12 * n_12) in *.
  pose proof (floor_core delta t d ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra)) as F.
  pose proof (argument_positive delta t d 1 ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra)) as A.
  assert (EA : argument delta t d 1 = n_11 * v_22 / 2 - n_12 * v_12 + n_22 * v_11 / 2 + d * delta / 4 + 1)
    by (unfold argument, t; field).
  assert (EV : volume delta t d 1 =
    n_11 * n_22 + n_11 * v_22 - n_12 ^ 2 - 2 * n_12 * v_12 + n_22 * v_11 + v_11 * v_22 - v_12 ^ 2)
    by (unfold volume, t, d, delta; ring).
  assert (HN' : 1 < nu) by (apply above_root; lra).
  pose proof (arcoth_positive _ HN') as AN. pose proof (arcoth_domain _ HN').
  rewrite EA in A, F. rewrite EV in F.
  assert (K : 0 < / (2 * nu * arcoth nu))
    by (apply Rinv_0_lt_compat, Rmult_lt_0_compat; [lra|exact AN]).
  split; [split; [exact A|repeat split; try assumption; unfold nu_defined; lra]|].
  apply Rle_ge. eapply Rle_trans; [|exact F]. fold nu. unfold Rdiv at 1 2.
  apply Rmult_le_compat_r; [lra|]. eapply Rle_trans; [exact HI|]. right. unfold I_dec, entropy_of. ring.
Qed.
