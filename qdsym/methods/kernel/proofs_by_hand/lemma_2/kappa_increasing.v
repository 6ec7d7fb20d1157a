Theorem proof : claim.
Proof.
  intros t t_2 f_q f_1 q nu nu_defined kappa kappa_defined nu_2 nu_2_defined kappa_2 kappa_2_defined Ht Hf Hf1 Hlater.
  assert (N : nu = nu_of t) by (unfold nu, nu_of, q; f_equal; ring).
  destruct (thermal_defined t Ht) as (D1 & D2 & D3 & D4).
  destruct (thermal_defined t_2 ltac:(lra)) as (G1 & G2 & G3 & G4).
  split.
  - repeat split; unfold nu_defined; try assumption; rewrite N; assumption.
  - pose proof (nu_falls t t_2 Ht Hlater). pose proof (kappa_falls t t_2 Ht Hlater) as F.
    split; [rewrite N; assumption|]. unfold kappa. rewrite N. exact F.
Qed.
