(** Inverses by entries, the noise that a repair adds, and what it costs. *)

Require Export Onset Metrics.
Open Scope R_scope.

Lemma entries_inverse A a d p q : entries A a d p q -> a * d - (p ^ 2 + q ^ 2) <> 0 ->
  entries (minv 2 A) (d / (a * d - (p ^ 2 + q ^ 2))) (a / (a * d - (p ^ 2 + q ^ 2)))
    (- p / (a * d - (p ^ 2 + q ^ 2))) (- q / (a * d - (p ^ 2 + q ^ 2))).
Proof.
  intros E N. pose proof (entries_det A a d p q E) as D. destruct E as (E00 & E11 & E01 & E10).
  repeat split; rewrite minv_2, D by lia; rewrite ?E00, ?E11, ?E01, ?E10; by_parts; field;
    contradict N; rewrite <- N; ring.
Qed.

Definition symmetric_2 (a b d : R) : mat := of_rows [[RtoC a; RtoC b]; [RtoC b; RtoC d]].

Lemma symmetric_entries a b d : entries (symmetric_2 a b d) a d b 0.
Proof. repeat split; unfold symmetric_2, of_rows; cbn [nth]; by_parts; ring. Qed.

Lemma symmetric_positive a b d : positive_semidefinite 2 (symmetric_2 a b d) -> 0 <= a /\ 0 <= d /\ 0 <= a * d - b ^ 2.
Proof. intros P. apply (positive_semidefinite_2 _ _ _ _ _ (symmetric_entries a b d)) in P. lra. Qed.

(** Tr(σᵀVσ N) ≥ 0, and its square is at least 4 det V det N. *)
Lemma overlap_positive v_11 v_12 v_22 n_11 n_12 n_22 :
  v_11 > 0 -> v_11 * v_22 - v_12 ^ 2 > 0 -> 0 <= n_11 -> 0 <= n_22 -> 0 <= n_11 * n_22 - n_12 ^ 2 ->
  0 <= v_11 * n_22 + v_22 * n_11 - 2 * v_12 * n_12.
Proof.
  intros Hv HV H1 H2 HN. apply Rmult_le_reg_l with v_11; [exact Hv|]. rewrite Rmult_0_r.
  replace (v_11 * (v_11 * n_22 + v_22 * n_11 - 2 * v_12 * n_12))
    with ((v_11 ^ 2 * n_22 - 2 * v_11 * v_12 * n_12 + v_12 ^ 2 * n_11) + (v_11 * v_22 - v_12 ^ 2) * n_11) by ring.
  assert (0 <= (v_11 * v_22 - v_12 ^ 2) * n_11) by (apply Rmult_le_pos; lra).
  assert (0 <= v_11 ^ 2 * n_22 - 2 * v_11 * v_12 * n_12 + v_12 ^ 2 * n_11); [|lra].
  destruct (Req_dec n_11 0) as [Z|N].
  - assert (n_12 = 0) by nra. subst n_11 n_12. pose proof (pow2_ge_0 v_11). nra.
  - apply Rmult_le_reg_l with n_11; [lra|]. rewrite Rmult_0_r.
    replace (n_11 * (v_11 ^ 2 * n_22 - 2 * v_11 * v_12 * n_12 + v_12 ^ 2 * n_11))
      with ((v_12 * n_11 - v_11 * n_12) ^ 2 + v_11 ^ 2 * (n_11 * n_22 - n_12 ^ 2)) by ring.
    pose proof (pow2_ge_0 (v_12 * n_11 - v_11 * n_12)).
    assert (0 <= v_11 ^ 2 * (n_11 * n_22 - n_12 ^ 2)) by (apply Rmult_le_pos; [apply pow2_ge_0|lra]). lra.
Qed.

Lemma overlap_square v_11 v_12 v_22 n_11 n_12 n_22 : v_11 > 0 -> v_11 * v_22 - v_12 ^ 2 > 0 ->
  4 * (n_11 * n_22 - n_12 ^ 2) * (v_11 * v_22 - v_12 ^ 2) <= (v_11 * n_22 + v_22 * n_11 - 2 * v_12 * n_12) ^ 2.
Proof.
  intros Hv HV. apply Rmult_le_reg_l with (v_11 ^ 2); [apply pow_lt; lra|].
  set (delta := v_11 * v_22 - v_12 ^ 2) in *.
  assert (E : v_22 = (delta + v_12 ^ 2) / v_11) by (unfold delta; field; lra). rewrite E.
  pose proof (pow2_ge_0 (delta * n_11 - (v_11 ^ 2 * n_22 - 2 * v_11 * v_12 * n_12 + v_12 ^ 2 * n_11))) as S.
  assert (T : 0 <= 4 * delta * (v_11 * n_12 - v_12 * n_11) ^ 2)
    by (apply Rmult_le_pos; [lra|apply pow2_ge_0]).
  replace (v_11 ^ 2 * (v_11 * n_22 + (delta + v_12 ^ 2) / v_11 * n_11 - 2 * v_12 * n_12) ^ 2)
    with ((v_11 ^ 2 * n_22 + (delta + v_12 ^ 2) * n_11 - 2 * v_11 * v_12 * n_12) ^ 2) by (field; lra).
  nra.
Qed.

(** The reference at transmission x. *)
Lemma mixed_entries x a_0 b_0 :
  entries (madd (mscale (RtoC x) (of_rows [[RtoC a_0; RtoC 0]; [RtoC 0; RtoC b_0]]))
    (of_rows [[RtoC (1 - x); RtoC 0]; [RtoC 0; RtoC (1 - x)]])) (x * (a_0 - 1) + 1) (x * (b_0 - 1) + 1) 0 0.
Proof. repeat split; written; unfold of_rows; cbn [nth]; by_parts; ring. Qed.

Lemma mixed_positive x a_0 : a_0 > 0 -> x > 0 -> x <= 1 -> 0 < x * (a_0 - 1) + 1.
Proof. intros. nra. Qed.
