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

(** The entropy of one mode, its growth, and x·arcoth x, which falls. *)

Definition entropy_of (x : R) : R := - (x / 2 - 1 / 2) * ln (x / 2 - 1 / 2) + (x / 2 + 1 / 2) * ln (x / 2 + 1 / 2).

Lemma arcoth_logs x : 1 < x -> arcoth x = (ln (x / 2 + 1 / 2) - ln (x / 2 - 1 / 2)) / 2.
Proof.
  intros H. unfold arcoth. replace ((x + 1) / (x - 1)) with ((x / 2 + 1 / 2) * / (x / 2 - 1 / 2)) by (field; lra).
  rewrite ln_mult, ln_Rinv by (try apply Rinv_0_lt_compat; lra). field.
Qed.

Lemma entropy_derive x : 1 < x -> is_derive entropy_of x (arcoth x).
Proof.
  intros H. unfold entropy_of. auto_derive; [lra|]. rewrite (arcoth_logs x H).
  change (x * / 2 + - (1 / 2)) with (x / 2 - 1 / 2). change (x * / 2 + 1 / 2) with (x / 2 + 1 / 2). field. lra.
Qed.

Lemma above_root x : 1 < x -> 1 < sqrt x.
Proof. intros H. rewrite <- sqrt_1. apply sqrt_lt_1; lra. Qed.

Lemma entropy_path (P : R -> R) dP s : is_derive P s dP -> 1 < P s ->
  is_derive (fun s => entropy_of (sqrt (P s))) s (dP / (2 * sqrt (P s)) * arcoth (sqrt (P s))).
Proof.
  intros D H. apply (is_derive_comp entropy_of (fun s => sqrt (P s)) s (arcoth (sqrt (P s)))).
  - apply entropy_derive, above_root, H.
  - apply is_derive_sqrt; [exact D|lra].
Qed.

Lemma locally_nonnegative (f : R -> R) x : ex_derive f x -> 0 < f x -> locally x (fun y => 0 <= f y).
Proof. intros D H. apply (filter_imp (fun y => 0 < f y)); [intros y; lra|]. apply locally_above; assumption. Qed.

Lemma locally_nonzero (f : R -> R) x : ex_derive f x -> 0 < f x -> locally x (fun y => f y <> 0).
Proof. intros D H. apply (filter_imp (fun y => 0 < f y)); [intros y; lra|]. apply locally_above; assumption. Qed.

Lemma path_conditions (P : R -> R) dP s : is_derive P s dP -> 1 < P s ->
  locally s (fun s => 0 <= P s) /\ locally s (fun s => 0 < sqrt (P s) / 2 - 1 / 2) /\
  locally s (fun s => 0 < sqrt (P s) / 2 + 1 / 2).
Proof.
  intros D H. pose proof (above_root _ H) as R.
  assert (E : is_derive (fun s => sqrt (P s)) s (dP / (2 * sqrt (P s)))) by (apply is_derive_sqrt; [exact D|lra]).
  repeat split.
  - apply locally_nonnegative; [exists dP; exact D|lra].
  - apply (filter_imp (fun y => 1 < sqrt (P y))); [intros y; lra|].
    apply (locally_above (fun y => sqrt (P y))); [eexists; exact E|exact R].
  - apply (filter_imp (fun y => 1 < sqrt (P y))); [intros y; lra|].
    apply (locally_above (fun y => sqrt (P y))); [eexists; exact E|exact R].
Qed.

Lemma arcoth_positive x : 1 < x -> 0 < arcoth x.
Proof.
  intros H. unfold arcoth. assert (0 < ln ((x + 1) / (x - 1))); [|lra].
  rewrite <- ln_1. apply ln_increasing; [lra|]. apply Rmult_lt_reg_r with (x - 1); [lra|].
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra.
Qed.

Lemma nu_of_arcoth x : 1 < x -> nu_of (2 * arcoth x) = x.
Proof.
  intros H. unfold nu_of, arcoth. replace (2 * (ln ((x + 1) / (x - 1)) / 2)) with (ln ((x + 1) / (x - 1))) by field.
  assert (0 < (x + 1) / (x - 1)) by (apply Rdiv_lt_0_compat; lra).
  rewrite exp_Ropp, exp_ln by assumption. field. repeat split; lra.
Qed.

Lemma product_falls x y : 1 < x -> x <= y -> y * arcoth y <= x * arcoth x.
Proof.
  intros Hx Hy. destruct (Req_dec x y) as [E|N]; [subst; lra|].
  pose proof (arcoth_positive x Hx) as Ax. pose proof (arcoth_positive y ltac:(lra)) as Ay.
  pose proof (nu_of_arcoth x Hx) as Nx. pose proof (nu_of_arcoth y ltac:(lra)) as Ny.
  assert (L : 2 * arcoth y < 2 * arcoth x).
  { apply Rnot_le_lt. intros [G|G].
    - pose proof (nu_falls (2 * arcoth x) (2 * arcoth y) ltac:(lra) ltac:(lra)). lra.
    - rewrite G in Nx. lra. }
  pose proof (kappa_falls (2 * arcoth y) (2 * arcoth x) ltac:(lra) ltac:(lra)) as K.
  unfold kappa_of in K. rewrite Nx, Ny in K.
  assert (0 < x * arcoth x) by (apply Rmult_lt_0_compat; lra).
  assert (0 < y * arcoth y) by (apply Rmult_lt_0_compat; lra).
  left. apply Rnot_le_lt. intros G. apply (Rinv_le_contravar _ _ H) in G.
  unfold Rdiv in K. rewrite !Rmult_1_l in K. lra.
Qed.

(** The noise floor, in three numbers. *)

Definition argument (delta t d s : R) : R := d * delta * s ^ 2 / 4 + s * t / 2 + 1.
Definition volume (delta t d s : R) : R := d * s ^ 2 + delta + s * t.

Lemma argument_positive delta t d s : delta > 1 -> t >= 0 -> d >= 0 -> s >= 0 -> 0 < argument delta t d s.
Proof.
  intros. unfold argument. assert (0 <= d * delta * s ^ 2) by (repeat apply Rmult_le_pos; try apply pow2_ge_0; lra).
  assert (0 <= s * t) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma volume_above delta t d s : delta > 1 -> t >= 0 -> d >= 0 -> s >= 0 -> delta <= volume delta t d s.
Proof.
  intros. unfold volume. assert (0 <= d * s ^ 2) by (apply Rmult_le_pos; try apply pow2_ge_0; lra).
  assert (0 <= s * t) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma volume_derive delta t d s : is_derive (volume delta t d) s (2 * d * s + t).
Proof. unfold volume. auto_derive; [exact I|]. ring. Qed.

Definition loss_slope (delta t d s : R) : R := (d * delta * s / 2 + t / 2) / (2 * argument delta t d s).

Lemma loss_derive delta t d s : 0 < argument delta t d s ->
  is_derive (fun s => ln (argument delta t d s) / 2) s (loss_slope delta t d s).
Proof. intros H. unfold argument, loss_slope in *. auto_derive; [lra|]. unfold argument. field. lra. Qed.

Lemma loss_steep delta t d s : delta > 1 -> t >= 0 -> d >= 0 -> t ^ 2 >= 4 * d * delta -> s >= 0 ->
  (2 * d * s + t) / (4 * volume delta t d s) <= loss_slope delta t d s.
Proof.
  intros Hd Ht H0 Hq Hs. pose proof (argument_positive delta t d s Hd Ht H0 Hs) as A.
  pose proof (volume_above delta t d s Hd Ht H0 Hs) as V.
  unfold loss_slope. set (a := argument delta t d s) in *. set (v := volume delta t d s) in *.
  apply Rmult_le_reg_r with (4 * v * (2 * a)); [apply Rmult_lt_0_compat; lra|].
  replace ((2 * d * s + t) / (4 * v) * (4 * v * (2 * a))) with ((2 * d * s + t) * (2 * a)) by (field; lra).
  replace ((d * delta * s / 2 + t / 2) / (2 * a) * (4 * v * (2 * a))) with ((d * delta * s / 2 + t / 2) * (4 * v))
    by (field; lra).
  unfold a, v, argument, volume.
  assert (0 <= t * (delta - 1)) by (apply Rmult_le_pos; lra).
  assert (0 <= s * (t ^ 2 - 4 * d * delta)) by (apply Rmult_le_pos; lra).
  assert (0 <= s * d) by (apply Rmult_le_pos; lra).
  assert (0 <= s * d * (delta ^ 2 + 2 * delta - 2)) by (apply Rmult_le_pos; [assumption|nra]).
  assert (0 <= s ^ 2 * (delta * (d * t))) by (repeat apply Rmult_le_pos; try apply pow2_ge_0; lra).
  assert (0 <= s ^ 3 * (delta * d ^ 2)) by (repeat apply Rmult_le_pos; try apply pow2_ge_0; try apply pow_le; lra).
  lra.
Qed.

Theorem floor_core delta t d : delta > 1 -> t >= 0 -> d >= 0 -> t ^ 2 >= 4 * d * delta ->
  (entropy_of (sqrt (volume delta t d 1)) - entropy_of (sqrt delta)) / (2 * sqrt delta * arcoth (sqrt delta))
  <= ln (argument delta t d 1) / 2.
Proof.
  intros Hd Ht H0 Hq. pose proof (above_root delta ltac:(lra)) as N. pose proof (arcoth_positive _ N) as AN.
  set (nu := sqrt delta) in *. assert (K : 0 < 2 * nu * arcoth nu) by (apply Rmult_lt_0_compat; [lra|exact AN]).
  set (k := / (2 * nu * arcoth nu)). assert (K' : 0 < k) by (apply Rinv_0_lt_compat, K).
  assert (G : ln (argument delta t d 0) / 2 - k * entropy_of (sqrt (volume delta t d 0)) <=
              ln (argument delta t d 1) / 2 - k * entropy_of (sqrt (volume delta t d 1))).
  { apply (growth_weak (fun s => ln (argument delta t d s) / 2 - k * entropy_of (sqrt (volume delta t d s)))
      (fun s => loss_slope delta t d s
        - k * ((2 * d * s + t) / (2 * sqrt (volume delta t d s)) * arcoth (sqrt (volume delta t d s)))) 0 1 ltac:(lra)).
    - intros s Hs. pose proof (argument_positive delta t d s Hd Ht H0 ltac:(lra)).
      pose proof (volume_above delta t d s Hd Ht H0 ltac:(lra)).
      apply (is_derive_minus (fun s => ln (argument delta t d s) / 2)
        (fun s => k * entropy_of (sqrt (volume delta t d s)))); [apply loss_derive; assumption|].
      apply (is_derive_scal (fun s => entropy_of (sqrt (volume delta t d s)))).
      apply (entropy_path (volume delta t d)); [apply volume_derive|lra].
    - intros s Hs. pose proof (volume_above delta t d s Hd Ht H0 ltac:(lra)) as V.
      pose proof (loss_steep delta t d s Hd Ht H0 Hq ltac:(lra)) as L.
      set (v := volume delta t d s) in *. set (e := sqrt v).
      assert (E : 1 < e) by (apply above_root; lra).
      assert (EE : e * e = v) by (apply sqrt_sqrt; lra).
      assert (NE : nu <= e) by (apply sqrt_le_1; lra).
      pose proof (product_falls nu e N NE) as F.
      assert (Q : 0 <= 2 * d * s + t) by (assert (0 <= d * s) by (apply Rmult_le_pos; lra); lra).
      assert (B : k * ((2 * d * s + t) / (2 * e) * arcoth e) <= (2 * d * s + t) / (4 * v)); [|lra].
      apply Rmult_le_reg_r with (4 * v * (2 * nu * arcoth nu)); [apply Rmult_lt_0_compat; lra|].
      unfold k. rewrite <- EE.
      replace (/ (2 * nu * arcoth nu) * ((2 * d * s + t) / (2 * e) * arcoth e) * (4 * (e * e) * (2 * nu * arcoth nu)))
        with ((2 * d * s + t) * (2 * (e * arcoth e))) by (field; lra).
      replace ((2 * d * s + t) / (4 * (e * e)) * (4 * (e * e) * (2 * nu * arcoth nu)))
        with ((2 * d * s + t) * (2 * (nu * arcoth nu))) by (field; lra).
      apply Rmult_le_compat_l; lra. }
  assert (A0 : argument delta t d 0 = 1) by (unfold argument; field).
  assert (V0 : volume delta t d 0 = delta) by (unfold volume; ring).
  rewrite A0, V0, ln_1 in G. fold nu in G. unfold Rdiv at 1. fold k. lra.
Qed.

Lemma trace_of_inverse v_11 v_12 v_22 d_11 d_12 d_22 : v_11 * v_22 - v_12 ^ 2 <> 0 ->
  mtrace 2 (mmul 2 (minv 2 (symmetric_2 v_11 v_12 v_22)) (symmetric_2 d_11 d_12 d_22)) =
  RtoC ((v_22 * d_11 - 2 * v_12 * d_12 + v_11 * d_22) / (v_11 * v_22 - v_12 ^ 2)).
Proof.
  intros N. assert (E : v_11 * v_22 - (v_12 ^ 2 + 0 ^ 2) = v_11 * v_22 - v_12 ^ 2) by ring.
  pose proof (entries_inverse _ _ _ _ _ (symmetric_entries v_11 v_12 v_22) ltac:(rewrite E; exact N))
    as (I00 & I11 & I01 & I10). rewrite E in *.
  written. rewrite I00, I11, I01, I10. unfold symmetric_2, of_rows; cbn [nth]. by_parts; field;
    contradict N; rewrite <- N; ring.
Qed.

(** Put in the value of a derivative. *)
Ltac derivative E :=
  let U := fresh in pose proof (is_derive_unique _ _ _ E) as U;
  match type of U with Derive ?g ?y = _ =>
    match goal with |- context [Derive ?f ?x] => change (Derive f x) with (Derive g y) end end;
  rewrite U; clear U.
