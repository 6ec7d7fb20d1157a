Theorem proof : claim.
Proof.
  intros t t_2 f_q f_1 q nu nu_defined nu_2 nu_2_defined kappa_2 kappa_2_defined Ht Hf Hf1 Hlater.
  assert (N : nu = nu_of t) by (unfold nu, nu_of, q; f_equal; ring).
  destruct (thermal_defined t Ht) as (D1 & D2 & D3 & D4).
  destruct (thermal_defined t_2 ltac:(lra)) as (G1 & G2 & G3 & G4). rewrite <- N in *.
  split; [repeat split; assumption|].
  pose proof (kappa_falls t t_2 Ht Hlater) as F. change (kappa_of t_2) with kappa_2 in F.
  unfold kappa_of in F. rewrite <- N in F. rewrite N at 2. rewrite N, (arcoth_nu t Ht) in F.
  rewrite (arcoth_nu t Ht). rewrite N.
  apply Rlt_gt. apply (Rmult_lt_compat_r t) in F; [|exact Ht]. pose proof (nu_above_1 t Ht).
  replace (1 / (nu_of t * (t / 2)) * t) with (2 / nu_of t) in F by (field; lra). lra.
Qed.
