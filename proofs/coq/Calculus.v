(** Growth, what holds around a point, and sums that telescope. *)

From Coq Require Import Lra Lia List.
Require Import Qdsym Lemmas.
Open Scope R_scope.

(** Growth: the mean value theorem, on an interval on which a function is differentiable. *)

Lemma mean_value f a b : a < b -> (forall x, a <= x <= b -> ex_derive f x) ->
  exists x, a < x < b /\ f b - f a = Derive f x * (b - a).
Proof.
  intros L K.
  assert (P : forall c, a < c < b -> derivable_pt f c).
  { intros c Hc. apply ex_derive_Reals_0, K. lra. }
  destruct (MVT_cor2 f (Derive f) a b L) as [c [E Hc]].
  - intros c Hc. apply is_derive_Reals, Derive_correct, K, Hc.
  - exists c. split; [exact Hc|exact E].
Qed.

Section Growth.
Variables (f : R -> R) (a b : R).
Hypothesis K : forall x, a <= x -> x <= b -> ex_derive f x.

Lemma growth_gt : a < b -> (forall x, a < x -> x < b -> Derive f x > 0) -> f b > f a.
Proof. intros L D. destruct (mean_value f a b L) as [x [Hx E]]; [intros; apply K; lra|].
  specialize (D x ltac:(lra) ltac:(lra)). assert (0 < Derive f x * (b - a)) by (apply Rmult_lt_0_compat; lra). lra. Qed.
Lemma growth_lt : a < b -> (forall x, a < x -> x < b -> Derive f x < 0) -> f b < f a.
Proof. intros L D. destruct (mean_value f a b L) as [x [Hx E]]; [intros; apply K; lra|].
  specialize (D x ltac:(lra) ltac:(lra)). assert (0 < (- Derive f x) * (b - a)) by (apply Rmult_lt_0_compat; lra). lra. Qed.
Lemma growth_ge : a <= b -> (forall x, a < x -> x < b -> Derive f x >= 0) -> f b >= f a.
Proof. intros [L| ->] D; [|apply Rle_ge, Rle_refl]. destruct (mean_value f a b L) as [x [Hx E]]; [intros; apply K; lra|].
  specialize (D x ltac:(lra) ltac:(lra)). assert (0 <= Derive f x * (b - a)) by (apply Rmult_le_pos; lra). lra. Qed.
Lemma growth_le : a <= b -> (forall x, a < x -> x < b -> Derive f x <= 0) -> f b <= f a.
Proof. intros [L| ->] D; [|apply Rle_refl]. destruct (mean_value f a b L) as [x [Hx E]]; [intros; apply K; lra|].
  specialize (D x ltac:(lra) ltac:(lra)). assert (0 <= (- Derive f x) * (b - a)) by (apply Rmult_le_pos; lra). lra. Qed.
Lemma growth_eq : a <= b -> (forall x, a < x -> x < b -> Derive f x = 0) -> f b = f a.
Proof. intros [L| ->] D; [|reflexivity]. destruct (mean_value f a b L) as [x [Hx E]]; [intros; apply K; lra|].
  rewrite (D x ltac:(lra) ltac:(lra)) in E. lra. Qed.
End Growth.

(** Conditions that hold around a point. *)

Lemma locally_positive f x : ex_derive f x -> 0 < f x -> locally x (fun y => 0 < f y).
Proof. apply (locally_above f 0). Qed.
Lemma locally_nonzero f x : ex_derive f x -> f x <> 0 -> locally x (fun y => f y <> 0).
Proof.
  intros D N. destruct (Rtotal_order (f x) 0) as [H|[H|H]]; [|contradiction|].
  - apply (filter_imp (fun y => 0 < - f y)); [intros; lra|]. apply (locally_above (fun y => - f y)); [|lra].
    apply (ex_derive_opp f x D).
  - apply (filter_imp (fun y => 0 < f y)); [intros; lra|]. apply locally_positive; assumption.
Qed.
Lemma locally_at_least f x : ex_derive f x -> 0 < f x -> locally x (fun y => 0 <= f y).
Proof. intros D P. apply (filter_imp (fun y => 0 < f y)); [intros; lra|]. apply locally_positive; assumption. Qed.

(** The derivative of a derivative is that of what the latter is nearby. What holds nearby is used at each point there. *)

Lemma near_under (x : R) (P Q : R -> Prop) : locally x P -> locally x (fun y => P y -> Q y) -> locally x Q.
Proof. intros H K. apply (filter_imp (fun y => P y /\ (P y -> Q y))); [intros y [A B]; exact (B A)|apply filter_and; assumption]. Qed.
Lemma everywhere (x : R) (Q : R -> Prop) : (forall y : R, Q y) -> locally x Q.
Proof. exact (filter_forall Q). Qed.
Lemma ex_derive_again (f g : R -> R) x : locally x (fun y => f y = g y) -> ex_derive g x -> ex_derive f x.
Proof. intros H. apply ex_derive_ext_loc. apply (filter_imp (fun y => f y = g y)); [intros y E; symmetry; exact E|exact H]. Qed.
Lemma derive_again (f g : R -> R) x l : locally x (fun y => f y = g y) -> is_derive g x l -> Derive f x = l.
Proof. intros H D. rewrite (Derive_ext_loc f g x H). apply is_derive_unique, D. Qed.
Ltac nearby tac :=
  repeat match goal with H : locally ?x ?P |- locally ?x ?Q => apply (near_under x P Q H); clear H end;
  apply everywhere; let y := fresh in intros y; cbv beta; intros; tac ().

(** A polynomial times an exponential that falls tends to 0. *)

Fixpoint horner (cs : list R) (x : R) : R := match cs with nil => 0 | c :: rest => c + x * horner rest x end.

Lemma exp_tends d : 0 < d -> is_lim_seq (fun n => exp (- (INR n * d))) 0.
Proof.
  intros H. apply (is_lim_seq_ext (fun n => exp (- d) ^ n)).
  - intros n. induction n as [|n IH]; [simpl; rewrite Rmult_0_l, Ropp_0, exp_0; reflexivity|].
    rewrite S_INR. simpl. rewrite IH, <- exp_plus. f_equal. ring.
  - apply is_lim_seq_geom. rewrite Rabs_right; [|apply Rle_ge, Rlt_le, exp_pos].
    rewrite <- exp_0. apply exp_increasing. lra.
Qed.

Lemma linear_tends d : 0 < d -> is_lim_seq (fun n => INR n * exp (- (INR n * d))) 0.
Proof.
  intros H. apply (is_lim_seq_le_le (fun _ => 0) _ (fun n => 2 / d * exp (- (INR n * (d / 2))))).
  - intros n. assert (N := pos_INR n). assert (P := exp_pos (- (INR n * d))). split; [apply Rmult_le_pos; lra|].
    assert (E : INR n * (d / 2) <= exp (INR n * (d / 2))) by (pose proof (exp_ineq1_le (INR n * (d / 2))); lra).
    assert (Q := exp_pos (- (INR n * (d / 2)))).
    replace (exp (- (INR n * d))) with (exp (- (INR n * (d / 2))) * exp (- (INR n * (d / 2))))
      by (rewrite <- exp_plus; f_equal; field).
    assert (F : INR n * exp (- (INR n * (d / 2))) <= 2 / d).
    { apply (Rmult_le_reg_r (d / 2)); [lra|]. replace (2 / d * (d / 2)) with 1 by (field; lra).
      replace 1 with (exp (INR n * (d / 2)) * exp (- (INR n * (d / 2)))) by (rewrite <- exp_plus, <- exp_0; f_equal; ring).
      replace (INR n * exp (- (INR n * (d / 2))) * (d / 2)) with (INR n * (d / 2) * exp (- (INR n * (d / 2)))) by ring.
      apply Rmult_le_compat_r; lra. }
    rewrite <- Rmult_assoc. apply Rmult_le_compat_r; lra.
  - apply is_lim_seq_const.
  - replace (Finite 0) with (Rbar_mult (2 / d) 0) by (simpl; f_equal; ring).
    apply is_lim_seq_scal_l, exp_tends. lra.
Qed.

Lemma power_tends k d : 0 < d -> is_lim_seq (fun n => INR n ^ k * exp (- (INR n * d))) 0.
Proof.
  revert d; induction k as [|k IH]; intros d H.
  - apply (is_lim_seq_ext (fun n => exp (- (INR n * d)))); [intros; simpl; ring|apply exp_tends, H].
  - apply (is_lim_seq_ext (fun n => INR n * exp (- (INR n * (d / 2))) * (INR n ^ k * exp (- (INR n * (d / 2)))))).
    + intros n. replace (exp (- (INR n * d))) with (exp (- (INR n * (d / 2))) * exp (- (INR n * (d / 2))))
        by (rewrite <- exp_plus; f_equal; field). simpl. ring.
    + replace (Finite 0) with (Rbar_mult 0 0) by (simpl; f_equal; ring).
      apply is_lim_seq_mult'; [apply linear_tends|apply IH]; lra.
Qed.

Lemma polynomial_tends cs d : 0 < d -> forall k, is_lim_seq (fun n => INR n ^ k * horner cs (INR n) * exp (- (INR n * d))) 0.
Proof.
  intros H. induction cs as [|c cs IH]; intros k; simpl.
  - apply (is_lim_seq_ext (fun _ => 0)); [intros; ring|apply is_lim_seq_const].
  - apply (is_lim_seq_ext (fun n => c * (INR n ^ k * exp (- (INR n * d))) + INR n ^ S k * horner cs (INR n) * exp (- (INR n * d)))).
    + intros n. simpl. ring.
    + replace (Finite 0) with (Finite (c * 0 + 0)) by (f_equal; ring).
      apply is_lim_seq_plus'; [|apply IH]. apply (is_lim_seq_scal_l _ c 0), power_tends, H.
Qed.

Lemma telescopes (a g : R -> R) cs d v : (forall x, a x = g x - g (x + 1)) -> 0 < d ->
  (forall x, g x = horner cs x * exp (- (x * d))) -> g 0 = v -> is_series (fun n => a (INR n)) v.
Proof.
  intros A D G E. change (is_lim_seq (sum_n (fun n => a (INR n))) v).
  apply (is_lim_seq_ext (fun n => v - g (INR (S n)))).
  - intros n. induction n as [|n IH].
    + rewrite sum_O, A, S_INR, <- E. reflexivity.
    + rewrite sum_Sn, <- IH, A, !S_INR. unfold plus. simpl. ring.
  - replace (Finite v) with (Finite (v - 0)) by (f_equal; ring).
    apply is_lim_seq_minus'; [apply is_lim_seq_const|].
    apply (is_lim_seq_incr_1 (fun n => g (INR n)) 0).
    apply (is_lim_seq_ext (fun n => INR n ^ 0 * horner cs (INR n) * exp (- (INR n * d)))).
    + intros n. rewrite G. simpl. ring.
    + apply polynomial_tends, D.
Qed.
