Theorem proof : claim.
Proof.
  cbv delta [claim] beta.
  intros nu r gamma d_11 d_12 d_22 sigma V K D K_B K_B_defined M M_defined c c_defined _ Hnu Hgamma
    feasible objective objective_defined.
  assert (E : entries M gamma gamma 0 (gamma * (2 * c - 1))) by exact (squeezed_entries nu r gamma Hnu).
  assert (Hc : 0 <= c) by exact (ratio_ge_0 nu r Hnu).
  assert (defined : M_defined) by exact (squeezed_det nu r Hnu).
  split; [unfold c_defined; lra|split].
  - intros x y z (Pos & _ & P). split; [exact I|]. unfold objective.
    pose proof (repair_bound M gamma c x y z Hgamma E P).
    assert (ED : entries (of_rows [[RtoC x; RtoC y]; [RtoC y; RtoC z]]) x z y 0)
      by (repeat split; unfold of_rows; by_parts; ring).
    apply (positive_semidefinite_2 _ _ _ _ _ ED) in Pos. destruct Pos as (Hx & Hz & _).
    unfold Rmax. destruct (Rle_dec 0 (c - 1)); lra.
  - set (e := Rmax 0 (c - 1)). assert (He : 0 <= e) by apply Rmax_l. assert (Hce : c - 1 <= e) by apply Rmax_r.
    assert (0 <= gamma * e) by (apply Rmult_le_pos; lra).
    assert (0 <= gamma * (e - (c - 1))) by (apply Rmult_le_pos; lra).
    assert (0 <= gamma * (e + c)) by (apply Rmult_le_pos; lra).
    split; [split; [|split; [exact defined|]]|split; [exact I|unfold objective; ring]].
    + assert (ED : entries (of_rows [[RtoC (2 * gamma * e); RtoC 0]; [RtoC 0; RtoC (2 * gamma * e)]])
        (2 * gamma * e) (2 * gamma * e) 0 0) by (repeat split; unfold of_rows; by_parts; ring).
      apply (positive_semidefinite_2 _ _ _ _ _ ED). repeat split; nra.
    + apply (positive_semidefinite_2 _ _ _ _ _ (repaired_entries M gamma c _ _ _ E)).
      assert (0 <= 4 * (gamma * (e - (c - 1))) * (gamma * (e + c))) by (repeat apply Rmult_le_pos; lra).
      repeat split; nra.
Qed.
