Theorem proof : claim.
Proof.
  intros nu gamma sigma V K D K_B K_B_defined M M_defined Hnu Hgamma.
  assert (N : nu * nu - 0 * 0 <> 0) by nra.
  assert (E : entries M gamma gamma 0 (gamma * ((nu + nu) / (nu * nu - 0 * 0) - 1)))
    by exact (attenuator_entries nu 0 nu gamma N).
  split; [exact (mdet_real_2_neq nu 0 0 nu N)|].
  replace (gamma * _) with (gamma * (2 * (1 / nu) - 1)) in E by (field; lra).
  apply (entries_criterion M gamma (1 / nu) Hgamma); [|exact E|apply (ratio_le nu 1 Hnu); lra].
  left. apply Rdiv_lt_0_compat; lra.
Qed.
