Theorem proof : claim.
Proof.
  intros t f_q f_1 q nu nu_defined kappa kappa_defined Ht Hf Hf1.
  assert (N : nu = nu_of t) by (unfold nu, nu_of, q; f_equal; ring).
  destruct (thermal_defined t Ht) as (D1 & D2 & D3 & D4). rewrite <- N in *.
  split; [repeat split; assumption|reflexivity].
Qed.
