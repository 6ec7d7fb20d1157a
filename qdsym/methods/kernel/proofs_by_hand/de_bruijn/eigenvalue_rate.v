Theorem proof : claim.
Proof.
  intros v_11 v_22 v_12 d_11 d_12 d_22 s V_s DeltaD H.
  set (P := fun s => (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2).
  set (dP := d_11 * (d_22 * s + v_22) + (d_11 * s + v_11) * d_22 - 2 * (d_12 * s + v_12) * d_12).
  assert (D : is_derive P s dP) by (unfold P, dP; auto_derive; [exact I|]; ring).
  assert (HP : 1 < P s) by exact H.
  assert (E : is_derive (fun s => sqrt (P s)) s (dP / (2 * sqrt (P s)))) by (apply is_derive_sqrt; [exact D|lra]).
  pose proof (above_root _ HP) as Root. pose proof (sqrt_sqrt (P s) ltac:(lra)) as RR.
  assert (N : (d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2 <> 0) by lra.
  split; [split; [|split; [|split]]|].
  - apply (path_conditions P dP s D HP).
  - eexists. exact E.
  - lra.
  - change V_s with (symmetric_2 (d_11 * s + v_11) (d_12 * s + v_12) (d_22 * s + v_22)).
    rewrite (entries_det _ _ _ _ _ (symmetric_entries _ _ _)). apply RtoC_neq. lra.
  - derivative E.
    assert (T : mtrace 2 (mmul 2 (minv 2 V_s) DeltaD) = RtoC (dP / P s)).
    { unfold dP. replace (d_11 * (d_22 * s + v_22) + (d_11 * s + v_11) * d_22 - 2 * (d_12 * s + v_12) * d_12) with
        ((d_22 * s + v_22) * d_11 - 2 * (d_12 * s + v_12) * d_12 + (d_11 * s + v_11) * d_22) by ring.
      exact (trace_of_inverse _ _ _ d_11 d_12 d_22 N). }
    rewrite T. change ((d_11 * s + v_11) * (d_22 * s + v_22) - (d_12 * s + v_12) ^ 2) with (P s).
    rewrite <- RtoC_mult, <- RtoC_div by lra. f_equal. rewrite <- RR at 3. field. lra.
Qed.
