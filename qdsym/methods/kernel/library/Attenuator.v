(** The attenuator reversed at a reference covariance: the entries of its CP matrix, and what follows from them. *)

Require Export Lemmas.
Open Scope R_scope.

Definition attenuator_cp (V : mat) (gamma : R) : mat :=
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))).

Lemma attenuator_entries a b d gamma : a * d - b * b <> 0 ->
  entries (attenuator_cp (real_2 a b b d) gamma) gamma gamma 0 (gamma * ((a + d) / (a * d - b * b) - 1)).
Proof.
  intros H. assert (I := minv_real_2 a b b d H).
  assert (I00 := I 0%nat 0%nat ltac:(lia) ltac:(lia)). assert (I01 := I 0%nat 1%nat ltac:(lia) ltac:(lia)).
  assert (I10 := I 1%nat 0%nat ltac:(lia) ltac:(lia)). assert (I11 := I 1%nat 1%nat ltac:(lia) ltac:(lia)).
  unfold attenuator_cp, madd, mscale, mmul, mtrans. cbn [msum].
  repeat split; rewrite ?I00, ?I01, ?I10, ?I11; unfold real_2, of_rows; cbn [nth]; by_parts; field; exact H.
Qed.

(** The squeezed thermal reference. *)
Definition squeezed (nu r : R) : mat :=
  of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]].

Lemma exp_double r : exp (2 * r) * exp (- 2 * r) = 1.
Proof. replace (- 2 * r) with (- (2 * r)) by ring. apply exp_pair. Qed.

Lemma cosh_double r : cosh (2 * r) = (exp (2 * r) + exp (- 2 * r)) / 2.
Proof. unfold cosh. replace (- 2 * r) with (- (2 * r)) by ring. reflexivity. Qed.

Lemma squeezed_det nu r : nu >= 1 -> mdet 2 (squeezed nu r) <> RtoC 0.
Proof.
  intros H. change (squeezed nu r) with (real_2 (nu * exp (2 * r)) 0 0 (nu * exp (- 2 * r))).
  rewrite mdet_real_2. apply RtoC_neq. pose proof (exp_double r).
  replace (_ - _) with (nu * nu * (exp (2 * r) * exp (- 2 * r))) by ring. rewrite H0. nra.
Qed.

Lemma squeezed_entries nu r gamma : nu >= 1 ->
  entries (attenuator_cp (squeezed nu r) gamma) gamma gamma 0 (gamma * (2 * (cosh (2 * r) / nu) - 1)).
Proof.
  intros H. pose proof (exp_double r) as E. pose proof (cosh_double r) as C.
  assert (N : nu * exp (2 * r) * (nu * exp (- 2 * r)) - 0 * 0 = nu * nu)
    by (transitivity (nu * nu * (exp (2 * r) * exp (- 2 * r))); [ring|rewrite E; ring]).
  assert (P := attenuator_entries (nu * exp (2 * r)) 0 (nu * exp (- 2 * r)) gamma ltac:(rewrite N; nra)).
  change (real_2 (nu * exp (2 * r)) 0 0 (nu * exp (- 2 * r))) with (squeezed nu r) in P.
  rewrite N in P. replace (2 * (cosh (2 * r) / nu)) with ((nu * exp (2 * r) + nu * exp (- 2 * r)) / (nu * nu));
    [exact P|rewrite C; field; lra].
Qed.

(** Positivity of a matrix with γ on the diagonal and iγ(2c − 1) above it. *)
Lemma entries_criterion A gamma c : gamma > 0 -> 0 <= c -> entries A gamma gamma 0 (gamma * (2 * c - 1)) ->
  positive_semidefinite 2 A <-> c <= 1.
Proof.
  intros Hg Hc E. rewrite (positive_semidefinite_2 A _ _ _ _ E). split.
  - intros (_ & _ & H).
    apply Rnot_lt_le; intros L.
    assert (0 < gamma * gamma * (c * (c - 1))) by (repeat apply Rmult_lt_0_compat; lra). nra.
  - intros L. repeat split; try lra.
    assert (0 <= gamma * gamma * (c * (1 - c))) by (repeat apply Rmult_le_pos; lra). nra.
Qed.

Lemma entries_least A gamma c : gamma > 0 -> entries A gamma gamma 0 (gamma * (2 * c - 1)) ->
  smallest_eigenvalue 2 A (2 * gamma * Rmin c (1 - c)).
Proof.
  intros Hg E. unfold Rmin. destruct (Rle_dec c (1 - c)) as [L|L].
  - apply (smallest_eigenvalue_2 A gamma gamma 0 (gamma * (2 * c - 1))); [exact E|nra|nra|ring].
  - apply (smallest_eigenvalue_2 A gamma gamma 0 (gamma * (2 * c - 1))); [exact E|nra|nra|ring].
Qed.

Lemma ratio_le nu x : nu >= 1 -> x / nu <= 1 <-> x <= nu.
Proof.
  intros H. split; intros L.
  - apply Rmult_le_reg_r with (/ nu); [apply Rinv_0_lt_compat; lra|]. rewrite Rinv_r by lra. exact L.
  - apply Rmult_le_reg_r with nu; [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.

Lemma ratio_ge_0 nu r : nu >= 1 -> 0 <= cosh (2 * r) / nu.
Proof.
  intros H. pose proof (cosh_ge_1 (2 * r)). apply Rmult_le_pos; [lra|]. left. apply Rinv_0_lt_compat. lra.
Qed.

(** The eigenvector u of σ. *)
Definition vector_u : mat := of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]].

Lemma u_0 : vector_u 0%nat 0%nat = (sqrt 2 / 2, 0).
Proof. unfold vector_u, of_rows; simpl. reflexivity. Qed.

Lemma u_1 : vector_u 1%nat 0%nat = (0, sqrt 2 / 2).
Proof. unfold vector_u, of_rows; simpl. by_parts; field. Qed.

Lemma sqrt_2 : sqrt 2 * sqrt 2 = 2.
Proof. apply sqrt_sqrt. lra. Qed.

(** Reduce an equation between entries of explicit matrices to two of real numbers. *)
Ltac written := unfold mscale, madd, mmul, madj, mtrans, mid, mzero, mtrace; cbn [msum].

(** The squeezed thermal reference turned by an angle. *)
Lemma turned_entries nu r phi : nu >= 1 ->
  let a := nu * exp (2 * r) * cos phi ^ 2 + nu * exp (- 2 * r) * sin phi ^ 2 in
  let b := (nu * exp (2 * r) - nu * exp (- 2 * r)) * sin phi * cos phi in
  let d := nu * exp (2 * r) * sin phi ^ 2 + nu * exp (- 2 * r) * cos phi ^ 2 in
  a * d - b * b = nu * nu /\ a + d = 2 * nu * cosh (2 * r).
Proof.
  intros H a b d. pose proof (exp_double r) as E. pose proof (sin2_cos2 phi) as T. unfold Rsqr in T.
  split.
  - unfold a, b, d.
    transitivity (nu * nu * (exp (2 * r) * exp (- 2 * r)) * ((sin phi * sin phi + cos phi * cos phi) ^ 2)); [ring|].
    rewrite E, T. ring.
  - unfold a, d. rewrite cosh_double.
    transitivity (nu * (exp (2 * r) + exp (- 2 * r)) * (sin phi * sin phi + cos phi * cos phi)); [ring|].
    rewrite T. field.
Qed.

Definition turned (nu r phi : R) : mat :=
  of_rows [[RtoC (nu * exp (2 * r) * cos phi ^ 2 + nu * exp (- 2 * r) * sin phi ^ 2);
            RtoC ((nu * exp (2 * r) - nu * exp (- 2 * r)) * sin phi * cos phi)];
           [RtoC ((nu * exp (2 * r) - nu * exp (- 2 * r)) * sin phi * cos phi);
            RtoC (nu * exp (2 * r) * sin phi ^ 2 + nu * exp (- 2 * r) * cos phi ^ 2)]].

Lemma turned_cp nu r phi gamma : nu >= 1 -> mdet 2 (turned nu r phi) <> RtoC 0 /\
  entries (attenuator_cp (turned nu r phi) gamma) gamma gamma 0 (gamma * (2 * (cosh (2 * r) / nu) - 1)).
Proof.
  intros H. destruct (turned_entries nu r phi H) as [Det Tr].
  assert (N : nu * nu <> 0) by nra. rewrite <- Det in N. split; [exact (mdet_real_2_neq _ _ _ _ N)|].
  pose proof (attenuator_entries _ _ _ gamma N) as P. rewrite Det, Tr in P.
  replace (2 * (cosh (2 * r) / nu)) with (2 * nu * cosh (2 * r) / (nu * nu)) by (field; lra). exact P.
Qed.

(** A repair: what is added on top of the CP matrix. *)
Lemma repaired_entries M gamma c d_11 d_12 d_22 : entries M gamma gamma 0 (gamma * (2 * c - 1)) ->
  entries (madd (of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]]) M)
    (d_11 + gamma) (d_22 + gamma) d_12 (gamma * (2 * c - 1)).
Proof.
  intros (E00 & E11 & E01 & E10). repeat split; unfold madd, of_rows; cbn [nth]; rewrite ?E00, ?E11, ?E01, ?E10; by_parts; ring.
Qed.

(** ((d₁₁ + γ) + (d₂₂ + γ))² ≥ 4(d₁₁ + γ)(d₂₂ + γ) ≥ 4γ²(2c − 1)². *)
Lemma repair_bound M gamma c d_11 d_12 d_22 : gamma > 0 -> entries M gamma gamma 0 (gamma * (2 * c - 1)) ->
  positive_semidefinite 2 (madd (of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]]) M) ->
  d_11 + d_22 >= 4 * gamma * (c - 1).
Proof.
  intros Hg E P. pose proof (repaired_entries M gamma c d_11 d_12 d_22 E) as E'.
  apply (positive_semidefinite_2 _ _ _ _ _ E') in P. destruct P as (Ha & Hd & Hdet).
  apply Rle_ge, Rnot_lt_le. intros L.
  set (x := d_11 + gamma) in *; set (y := d_22 + gamma) in *; set (z := gamma * (2 * c - 1)) in *.
  assert (x + y < 2 * z) by (unfold x, y, z; lra).
  pose proof (pow2_ge_0 (x - y)). pose proof (pow2_ge_0 d_12).
  assert ((x + y) * (x + y) < 2 * z * (2 * z)) by (apply Rmult_le_0_lt_compat; lra).
  nra.
Qed.
