Theorem proof : claim.
Proof.
  intros nu r gamma T m eta_c eta_c_defined Hnu Hgamma Hviolated.
  destruct (margins nu r Hnu Hviolated) as (Hm & HT & Hlt). fold T in Hm, HT, Hlt. fold m in Hm, Hlt.
  assert (E : eta_c * (2 * m) = T - 2) by (unfold eta_c; field; lra).
  split; [unfold eta_c_defined; lra|split].
  - apply Rdiv_lt_0_compat; lra.
  - apply Rmult_lt_reg_r with (2 * m); lra.
Qed.
