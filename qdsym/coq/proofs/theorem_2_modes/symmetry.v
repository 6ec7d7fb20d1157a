Theorem proof : claim.
Proof.
  intros n Hn V_entries HV V Hinvertible sigma_entries Hsigma sigma W i j Hi Hj.
  assert (SV := of_real_symmetric (2 * n) V_entries HV).
  unfold W, mtrans at 1, mmul.
  transitivity (msum (2 * n) (fun k => msum (2 * n) (fun l => (sigma k j * (V k l * sigma l i))%C))).
  - apply msum_ext; intros k Hk. rewrite <- msum_scale. reflexivity.
  - rewrite msum_swap. apply msum_ext; intros k Hk. rewrite <- msum_scale. apply msum_ext; intros l Hl.
    unfold mtrans, V. rewrite (SV k l) by assumption. ring.
Qed.
