Theorem proof : claim.
Proof.
  intros v_11 v_22 v_12 d_11 d_12 d_22 s V_s DeltaD H.
  set (P := fun s => (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2).
  set (dP := d_11 * (d_22 * s + v_22) + (d_11 * s + v_11) * d_22 - 2 * (d_12 * s + v_12) * d_12).
  assert (D : is_derive P s dP) by (unfold P, dP; auto_derive; [exact I|]; ring).
  assert (HP : 1 < P s) by exact H.
  pose proof (entropy_path P dP s D HP) as E.
  pose proof (above_root _ HP) as Root. pose proof (sqrt_sqrt (P s) ltac:(lra)) as RR.
  assert (N : (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 <> 0) by lra.
  destruct (path_conditions P dP s D HP) as (C1 & C2 & C3).
  split; [split; [exact C1|split; [exact C2|split; [exact C3|split; [|split; [|split]]]]]|].
  - eexists. exact E.
  - lra.
  - apply arcoth_domain, Root.
  - change V_s with (symmetric_2 (d_11 * s + v_11) (d_12 * s + v_12) (d_22 * s + v_22)).
    rewrite (entries_det _ _ _ _ _ (symmetric_entries _ _ _)). apply RtoC_neq. lra.
  - derivative E.
    assert (T : mtrace 2 (mmul 2 (minv 2 V_s) DeltaD) = RtoC (dP / P s)).
    { unfold dP. replace (d_11 * (d_22 * s + v_22) + (d_11 * s + v_11) * d_22 - 2 * (d_12 * s + v_12) * d_12) with
        ((d_22 * s + v_22) * d_11 - 2 * (d_12 * s + v_12) * d_12 + (d_11 * s + v_11) * d_22) by ring.
      exact (trace_of_inverse _ _ _ d_11 d_12 d_22 N). }
    assert (S : forall z A, mtrace 2 (mscale z A) = (z * mtrace 2 A)%C) by (intros z A; written; ring).
    rewrite S, T. change ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) with (P s).
    rewrite <- RtoC_mult, <- RtoC_div by lra. f_equal.
    set (r := sqrt (P s)) in *. rewrite <- RR. field. lra.
Qed.
