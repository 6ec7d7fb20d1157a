(** The reference at a depth of the forward loss, and its CP ratio. *)

Require Export Attenuator.
Open Scope R_scope.

Lemma entries_det A a d p q : entries A a d p q -> mdet 2 A = RtoC (a * d - (p ^ 2 + q ^ 2)).
Proof. intros (E00 & E11 & E01 & E10). rewrite mdet_2, E00, E11, E01, E10. by_parts; ring. Qed.

Lemma entries_trace_inverse A a d p q : entries A a d p q -> a * d - (p ^ 2 + q ^ 2) <> 0 ->
  mtrace 2 (minv 2 A) = RtoC ((a + d) / (a * d - (p ^ 2 + q ^ 2))).
Proof.
  intros E N. unfold mtrace; cbn [msum]. rewrite !minv_2 by lia. rewrite (entries_det A a d p q E).
  destruct E as (E00 & E11 & E01 & E10). rewrite E00, E11.
  by_parts; field; contradict N; rewrite <- N; ring.
Qed.

Definition at_loss (nu r eta : R) : mat :=
  madd (mscale (RtoC eta) (squeezed nu r)) (of_rows [[RtoC (1 - eta); RtoC 0]; [RtoC 0; RtoC (1 - eta)]]).

Definition on_q (nu r eta : R) : R := eta * (nu * exp (2 * r)) + (1 - eta).
Definition on_p (nu r eta : R) : R := eta * (nu * exp (- 2 * r)) + (1 - eta).

Lemma loss_entries nu r eta : entries (at_loss nu r eta) (on_q nu r eta) (on_p nu r eta) 0 0.
Proof. repeat split; unfold at_loss, squeezed, on_q, on_p, of_rows, madd, mscale; cbn [nth]; by_parts; ring. Qed.

Lemma loss_product nu r eta :
  on_q nu r eta * on_p nu r eta - (on_q nu r eta + on_p nu r eta) / 2 =
  eta * ((2 * nu * cosh (2 * r) - 2) / 2 - eta * (2 * nu * cosh (2 * r) - nu ^ 2 - 1)).
Proof.
  unfold on_q, on_p. rewrite cosh_double. pose proof (exp_double r) as E.
  transitivity (eta ^ 2 * nu ^ 2 * (exp (2 * r) * exp (- 2 * r))
    + (eta * (1 - eta) - eta / 2) * (nu * (exp (2 * r) + exp (- 2 * r))) + (1 - eta) ^ 2 - (1 - eta)); [field|].
  rewrite E. field.
Qed.

Lemma on_positive nu r eta : nu > 0 -> 0 < eta <= 1 -> 0 < on_q nu r eta /\ 0 < on_p nu r eta.
Proof.
  intros Hnu [H0 H1]. unfold on_q, on_p.
  assert (0 < eta * (nu * exp (2 * r))) by (repeat apply Rmult_lt_0_compat; try apply exp_pos; lra).
  assert (0 < eta * (nu * exp (- 2 * r))) by (repeat apply Rmult_lt_0_compat; try apply exp_pos; lra).
  lra.
Qed.

Definition depth_ratio (nu r eta : R) : R :=
  (on_q nu r eta + on_p nu r eta) / (2 * (on_q nu r eta * on_p nu r eta)).

Lemma loss_ratio nu r eta : nu > 0 -> 0 < eta <= 1 ->
  mdet 2 (at_loss nu r eta) <> RtoC 0 /\ (mtrace 2 (minv 2 (at_loss nu r eta)) / RtoC 2)%C = RtoC (depth_ratio nu r eta).
Proof.
  intros Hnu He. destruct (on_positive nu r eta Hnu He) as [Hq Hp]. pose proof (loss_entries nu r eta) as E.
  assert (0 < on_q nu r eta * on_p nu r eta) by (apply Rmult_lt_0_compat; assumption).
  split.
  - rewrite (entries_det _ _ _ _ _ E). apply RtoC_neq. lra.
  - rewrite (entries_trace_inverse _ _ _ _ _ E) by lra. unfold depth_ratio. by_parts; field; lra.
Qed.

(** c_t > 1 exactly when the factor linear in η is negative. *)
Lemma loss_fails nu r eta : nu > 0 -> 0 < eta <= 1 ->
  depth_ratio nu r eta > 1 <-> (2 * nu * cosh (2 * r) - 2) / 2 < eta * (2 * nu * cosh (2 * r) - nu ^ 2 - 1).
Proof.
  intros Hnu He. destruct (on_positive nu r eta Hnu He) as [Hq Hp]. pose proof (loss_product nu r eta) as F.
  assert (H : 0 < on_q nu r eta * on_p nu r eta) by (apply Rmult_lt_0_compat; assumption).
  unfold depth_ratio.
  set (p := on_q nu r eta * on_p nu r eta) in *; set (s := on_q nu r eta + on_p nu r eta) in *.
  set (f := (2 * nu * cosh (2 * r) - 2) / 2) in *; set (g := eta * (2 * nu * cosh (2 * r) - nu ^ 2 - 1)) in *.
  assert (R : s / (2 * p) = 1 + eta * (g - f) / p) by (replace s with (2 * p - 2 * (eta * (f - g))) by lra; field; lra).
  rewrite R. split; intros L.
  - assert (0 < eta * (g - f)).
    { apply Rmult_lt_reg_r with (/ p); [apply Rinv_0_lt_compat, H|]. unfold Rdiv in L. lra. }
    apply Rmult_lt_reg_l with eta; lra.
  - assert (0 < eta * (g - f) / p); [|lra]. apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat; lra|exact H].
Qed.

Lemma transmission gamma t : gamma > 0 -> t >= 0 -> 0 < exp (- gamma * t) <= 1.
Proof.
  intros Hg Ht. split; [apply exp_pos|]. rewrite <- exp_0. destruct (Req_dec (gamma * t) 0) as [Z|N].
  - right. f_equal. lra.
  - left. apply exp_increasing. nra.
Qed.

(** For cosh 2r > ν the factor's slope is positive, and it changes sign between 0 and 1. *)
Lemma margins nu r : nu >= 1 -> cosh (2 * r) > nu ->
  0 < 2 * nu * cosh (2 * r) - nu ^ 2 - 1 /\ 0 < 2 * nu * cosh (2 * r) - 2 /\
  2 * nu * cosh (2 * r) - 2 < 2 * (2 * nu * cosh (2 * r) - nu ^ 2 - 1).
Proof. intros H V. repeat split; nra. Qed.

Lemma above_ratio f m eta : 0 < m -> f / 2 < eta * m <-> eta > f / (2 * m).
Proof.
  intros H. assert (E : f / (2 * m) * m = f / 2) by (field; lra). split; intros L.
  - apply Rmult_lt_reg_r with m; lra.
  - rewrite <- E. apply Rmult_lt_compat_r; lra.
Qed.

Lemma before_depth gamma t e : gamma > 0 -> 0 < e -> exp (- gamma * t) > e <-> t < - ln e / gamma.
Proof.
  intros Hg He. assert (E : gamma * (- ln e / gamma) = - ln e) by (field; lra). split; intros L.
  - apply Rmult_lt_reg_l with gamma; [exact Hg|]. rewrite E.
    apply ln_increasing in L; [|exact He]. rewrite ln_exp in L. lra.
  - apply (Rmult_lt_compat_l gamma) in L; [|exact Hg]. rewrite E in L.
    rewrite <- (exp_ln e He). apply exp_increasing. lra.
Qed.
