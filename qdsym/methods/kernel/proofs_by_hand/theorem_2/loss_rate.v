Theorem proof : claim.
Proof.
  intros v_11 v_12 v_22 n_11 n_12 n_22 s sigma V N W Hv HV HN Hs.
  apply symmetric_positive in HN. destruct HN as (H1 & H2 & HN).
  pose proof (overlap_positive v_11 v_12 v_22 n_11 n_12 n_22 Hv ltac:(lra) H1 H2 HN) as Ht.
  set (delta := v_11 * v_22 - v_12 ^ 2) in *. set (d := n_11 * n_22 - n_12 ^ 2) in *.
  set (t := v_11 * n_22 + v_22 * n_11 - 2 * v_12 * n_12) in *.
  pose proof (argument_positive delta t d s ltac:(lra) ltac:(lra) ltac:(lra) Hs) as A.
  set (a := fun s => s ^ 2 * d * delta / 4 + s * (n_11 * v_22 - 2 * n_12 * v_12 + n_22 * v_11) / 2 + 1).
  assert (EA : forall s, a s = argument delta t d s) by (intros z; unfold a, argument, t; field).
  assert (D : is_derive (fun s => ln (a s) / 2) s (loss_slope delta t d s)).
  { apply (is_derive_ext (fun s => ln (argument delta t d s) / 2)); [intros z; rewrite EA; reflexivity|].
    apply loss_derive, A. }
  assert (EW : entries W v_22 v_11 (- v_12) 0)
    by (repeat split; unfold W, V, sigma; written; unfold of_rows; cbn [nth]; by_parts; ring).
  assert (DW : v_22 * v_11 - ((- v_12) ^ 2 + 0 ^ 2) = delta) by (unfold delta; ring).
  pose proof (entries_inverse W _ _ _ _ EW ltac:(lra)) as IW. rewrite DW in IW.
  (* W⁻¹ + ½sN, whose determinant is the argument of the logarithm over δ. *)
  set (X := madd (minv 2 W) (mscale (RtoC (s / 2)) N)).
  assert (EX : entries X (v_11 / delta + s / 2 * n_11) (v_22 / delta + s / 2 * n_22) (v_12 / delta + s / 2 * n_12) 0).
  { destruct IW as (I00 & I11 & I01 & I10).
    repeat split; unfold X, N; written; rewrite ?I00, ?I11, ?I01, ?I10; unfold of_rows; cbn [nth]; by_parts; field; lra. }
  set (x := v_11 / delta + s / 2 * n_11) in *. set (y := v_22 / delta + s / 2 * n_22) in *.
  set (z := v_12 / delta + s / 2 * n_12) in *.
  assert (DX : x * y - (z ^ 2 + 0 ^ 2) = argument delta t d s / delta).
  { unfold x, y, z, argument, t. replace (d * delta * s ^ 2 / 4) with ((n_11 * n_22 - n_12 ^ 2) * delta * s ^ 2 / 4)
      by reflexivity.
    transitivity ((v_11 * v_22 - v_12 ^ 2) / delta ^ 2 + s / (2 * delta) * (v_11 * n_22 + v_22 * n_11 - 2 * v_12 * n_12)
      + s ^ 2 / 4 * (n_11 * n_22 - n_12 ^ 2)); [field; lra|].
    fold delta. field. lra. }
  assert (PX : 0 < argument delta t d s / delta) by (apply Rdiv_lt_0_compat; lra).
  pose proof (entries_inverse X _ _ _ _ EX ltac:(lra)) as (I00 & I11 & I01 & I10). rewrite DX in *.
  split; [split; [|split; [|split]]|].
  - apply (locally_above a); [unfold a; auto_derive; exact I|]. rewrite EA. exact A.
  - eexists. exact D.
  - rewrite (entries_det _ _ _ _ _ EW), DW. apply RtoC_neq. lra.
  - rewrite (entries_det _ _ _ _ _ EX), DX. apply RtoC_neq. lra.
  - derivative D. unfold N; written. rewrite I00, I11, I01, I10. unfold of_rows; cbn [nth].
    unfold loss_slope. set (g := argument delta t d s) in *.
    assert (E : d * delta * s / 2 + t / 2 = delta * (y * n_11 + x * n_22 - 2 * z * n_12) / 2).
    { unfold x, y, z, t, d. field. lra. }
    rewrite E. by_parts; field; lra.
Qed.
