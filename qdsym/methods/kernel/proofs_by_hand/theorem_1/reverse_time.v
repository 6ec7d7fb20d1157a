(* The reverse-time matrix is the transpose. *)
Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K D M_rev M_rev_defined Hnu Hgamma.
  assert (E : entries (attenuator_cp V gamma) gamma gamma 0 (gamma * (2 * (cosh (2 * r) / nu) - 1)))
    by exact (squeezed_entries nu r gamma Hnu).
  assert (T : meq 2 2 M_rev (mtrans (attenuator_cp V gamma))).
  { unfold M_rev, attenuator_cp. fold sigma K D. pose proof (minv_trans 2 V) as I. revert I.
    generalize (minv 2 (mtrans V)); intros X I.
    two; written; rewrite ?I; clear I; generalize (minv 2 V); intros Y; unfold K, D, sigma, of_rows; cbn [nth];
      by_parts; field. }
  assert (defined : mdet 2 V <> RtoC 0) by exact (squeezed_det nu r Hnu).
  assert (P : positive_semidefinite 2 M_rev <-> positive_semidefinite 2 (attenuator_cp V gamma)).
  { split; intros P.
    - apply positive_semidefinite_trans in P. revert P. apply positive_semidefinite_ext.
      intros i j Hi Hj. unfold mtrans. rewrite (T j i Hj Hi). reflexivity.
    - apply positive_semidefinite_trans in P. revert P. apply positive_semidefinite_ext, meq_sym, T. }
  split; [unfold M_rev_defined; rewrite ?mdet_trans; tauto|].
  rewrite P, (entries_criterion _ gamma _ Hgamma (ratio_ge_0 nu r Hnu) E), (ratio_le nu (cosh (2 * r)) Hnu). lra.
Qed.
