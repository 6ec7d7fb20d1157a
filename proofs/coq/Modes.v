(** Matrices of modes: the complex structure, direct sums, and what is made of them alone. *)

From Coq Require Import Lra Psatz Lia Arith FunctionalExtensionality.
Require Import Qdsym Lemmas Cones Words Determinants.
Open Scope R_scope.

(** ⊕ (a_k + b_k σ). *)
Definition blocks (a b : nat -> C) : mat := fun i j =>
  (mid i j * a (Nat.div2 i) + complex_structure i j * b (Nat.div2 i))%C.

Lemma div2_even k : Nat.div2 (2 * k) = k.
Proof. apply Nat.div2_double. Qed.
Lemma div2_odd k : Nat.div2 (S (2 * k)) = k.
Proof. apply Nat.div2_succ_double. Qed.

Lemma even_double k : Nat.even (2 * k)%nat = true.
Proof. rewrite Nat.even_mul. reflexivity. Qed.
Lemma even_odd k : Nat.even (S (2 * k)) = false.
Proof. rewrite Nat.even_succ, <- Nat.negb_even, even_double. reflexivity. Qed.

Lemma even_or_odd i : exists k, i = (2 * k)%nat \/ i = S (2 * k).
Proof.
  destruct (Nat.Even_or_Odd i) as [[k E]|[k E]]; exists k; [left; exact E|right; lia].
Qed.

Lemma sigma_even (k j : nat) : complex_structure (2 * k)%nat j = mid (S (2 * k)) j.
Proof.
  unfold complex_structure, mid. rewrite even_double. cbn [andb]. rewrite (Nat.eqb_sym j).
  destruct (Nat.eqb_spec (S (2 * k)) j) as [_|N]; [reflexivity|].
  destruct (Nat.even j) eqn:E; [|reflexivity]. destruct (Nat.eqb_spec (2 * k) (S j)) as [F|_]; [|reflexivity].
  destruct (even_or_odd j) as [l [->| ->]]; [lia|]. rewrite even_odd in E. discriminate.
Qed.

Lemma sigma_odd (k j : nat) : complex_structure (S (2 * k)) j = (- mid (2 * k)%nat j)%C.
Proof.
  unfold complex_structure, mid. rewrite even_odd. cbn [andb]. change (Nat.eqb (S (2 * k)) (S j)) with (Nat.eqb (2 * k) j).
  destruct (Nat.eqb_spec (2 * k) j) as [<-|N].
  - rewrite even_double. by_parts; ring.
  - rewrite Bool.andb_false_r. by_parts; ring.
Qed.

Section Modes.
Variable m : nat.
Local Notation "A == B" := (meq (2 * m) (2 * m) A B) (at level 70).
Local Notation "A ** B" := (mmul (2 * m) A B) (at level 40, left associativity).

Lemma pair_lt k : (k < m)%nat -> (2 * k < 2 * m)%nat /\ (S (2 * k) < 2 * m)%nat.
Proof. lia. Qed.

Lemma by_pairs (P : nat -> Prop) : (forall k, (k < m)%nat -> P (2 * k)%nat /\ P (S (2 * k))) -> forall i, (i < 2 * m)%nat -> P i.
Proof. intros H i Hi. destruct (even_or_odd i) as [k [->| ->]]; apply H; lia. Qed.

Lemma div2_lt i : (i < 2 * m)%nat -> (Nat.div2 i < m)%nat.
Proof. revert i. apply by_pairs. intros k Hk. rewrite div2_even, div2_odd. split; exact Hk. Qed.

Lemma blocks_row k a b X j : (k < m)%nat ->
  mmul (2 * m) (blocks a b) X (2 * k)%nat j = (a k * X (2 * k)%nat j + b k * X (S (2 * k)) j)%C /\
  mmul (2 * m) (blocks a b) X (S (2 * k)) j = (a k * X (S (2 * k)) j - b k * X (2 * k)%nat j)%C.
Proof.
  intros Hk. destruct (pair_lt k Hk) as [H0 H1]. unfold mmul, blocks. split.
  - rewrite <- (msum_delta (2 * m) (2 * k) (fun l => (a k * X l j)%C) H0).
    rewrite <- (msum_delta (2 * m) (S (2 * k)) (fun l => (b k * X l j)%C) H1), <- msum_plus.
    apply msum_ext; intros l _. rewrite div2_even, sigma_even. ring.
  - unfold Cminus.
    rewrite <- (msum_delta (2 * m) (S (2 * k)) (fun l => (a k * X l j)%C) H1).
    replace (- (b k * X (2 * k)%nat j))%C with (- b k * X (2 * k)%nat j)%C by ring.
    rewrite <- (msum_delta (2 * m) (2 * k) (fun l => (- b k * X l j)%C) H0), <- msum_plus.
    apply msum_ext; intros l _. rewrite div2_odd, sigma_odd. ring.
Qed.

Lemma blocks_even a b k j : blocks a b (2 * k)%nat j = (mid (2 * k)%nat j * a k + mid (S (2 * k)) j * b k)%C.
Proof. unfold blocks. rewrite div2_even, sigma_even. reflexivity. Qed.
Lemma blocks_odd a b k j : blocks a b (S (2 * k)) j = (mid (S (2 * k)) j * a k - mid (2 * k)%nat j * b k)%C.
Proof. unfold blocks. rewrite div2_odd, sigma_odd. ring. Qed.

Lemma meq_pairs A B : (forall k j, (k < m)%nat -> (j < 2 * m)%nat -> A (2 * k)%nat j = B (2 * k)%nat j /\ A (S (2 * k)) j = B (S (2 * k)) j) -> A == B.
Proof.
  intros H i j Hi Hj. revert i Hi. apply (by_pairs (fun i => A i j = B i j)). intros k Hk. apply H; assumption.
Qed.

(** What is made of blocks. *)

Lemma in_ext X a b c d : X == blocks a b -> (forall k, (k < m)%nat -> a k = c k /\ b k = d k) -> X == blocks c d.
Proof.
  intros E F. intros i j Hi Hj. rewrite (E i j Hi Hj). unfold blocks.
  destruct (F (Nat.div2 i) (div2_lt i Hi)) as [-> ->]. reflexivity.
Qed.
Lemma in_mid : mid == blocks (fun _ => RtoC 1) (fun _ => RtoC 0).
Proof. intros i j _ _. unfold blocks. ring. Qed.
Lemma in_zero : mzero == blocks (fun _ => RtoC 0) (fun _ => RtoC 0).
Proof. intros i j _ _. unfold blocks, mzero. ring. Qed.
Lemma in_sigma : complex_structure == blocks (fun _ => RtoC 0) (fun _ => RtoC 1).
Proof. intros i j _ _. unfold blocks. ring. Qed.
Lemma in_sum f : direct_sum f == blocks (fun k => RtoC (f k)) (fun _ => RtoC 0).
Proof. intros i j _ _. unfold blocks, direct_sum, mid. destruct (Nat.eqb i j); ring. Qed.
Lemma in_add X Y a b c d : X == blocks a b -> Y == blocks c d ->
  madd X Y == blocks (fun k => (a k + c k)%C) (fun k => (b k + d k)%C).
Proof. intros E F i j Hi Hj. unfold madd. rewrite (E i j Hi Hj), (F i j Hi Hj). unfold blocks. ring. Qed.
Lemma in_scale z X a b : X == blocks a b -> mscale z X == blocks (fun k => (z * a k)%C) (fun k => (z * b k)%C).
Proof. intros E i j Hi Hj. unfold mscale. rewrite (E i j Hi Hj). unfold blocks. ring. Qed.
Lemma in_mul X Y a b c d : X == blocks a b -> Y == blocks c d ->
  X ** Y == blocks (fun k => (a k * c k - b k * d k)%C) (fun k => (a k * d k + b k * c k)%C).
Proof.
  intros E F. apply (meq_trans_any _ _ _ (blocks a b ** blocks c d)); [apply mmul_meq; assumption|].
  apply meq_pairs. intros k j Hk Hj. destruct (blocks_row k a b (blocks c d) j Hk) as [-> ->].
  rewrite !blocks_even, !blocks_odd. split; ring.
Qed.
Lemma in_trans X a b : X == blocks a b -> mtrans X == blocks a (fun k => (- b k)%C).
Proof.
  intros E i j Hi Hj. unfold mtrans. rewrite (E j i Hj Hi). clear E. revert i Hi.
  apply (by_pairs (fun i => blocks a b j i = blocks a (fun k => (- b k)%C) i j)). intros k Hk. revert j Hj.
  apply (by_pairs (fun j => blocks a b j (2 * k)%nat = blocks a (fun k => (- b k)%C) (2 * k)%nat j /\
    blocks a b j (S (2 * k)) = blocks a (fun k => (- b k)%C) (S (2 * k)) j)).
  intros l Hl. rewrite !blocks_even, !blocks_odd. unfold mid.
  repeat match goal with |- context [Nat.eqb ?x ?y] => destruct (Nat.eqb_spec x y); try lia end;
    repeat match goal with E : (2 * ?x)%nat = (2 * ?y)%nat |- _ => assert (x = y) by lia; clear E; subst end;
    repeat split; ring.
Qed.
Lemma in_conj X a b : X == blocks a b -> (fun i j => Cconj (X i j)) == blocks (fun k => Cconj (a k)) (fun k => Cconj (b k)).
Proof.
  intros E i j Hi Hj. cbv beta. rewrite (E i j Hi Hj). unfold blocks. rewrite Cconj_plus, !Cconj_mult.
  assert (M : Cconj (mid i j) = mid i j) by (unfold mid; destruct (Nat.eqb i j); apply Cconj_RtoC).
  rewrite M, Word.complex_structure_real. reflexivity.
Qed.
Lemma in_adj X a b : X == blocks a b -> madj X == blocks (fun k => Cconj (a k)) (fun k => (- Cconj (b k))%C).
Proof. intros E. exact (in_trans _ _ _ (in_conj X a b E)). Qed.

Lemma blocks_inverse a b : (forall k, (k < m)%nat -> (a k * a k + b k * b k)%C <> RtoC 0) ->
  blocks a b ** blocks (fun k => (a k / (a k * a k + b k * b k))%C) (fun k => (- b k / (a k * a k + b k * b k))%C) == mid.
Proof.
  intros N. apply (meq_trans_any _ _ _ (blocks (fun _ => RtoC 1) (fun _ => RtoC 0))).
  - eapply in_ext; [apply in_mul; apply meq_refl|]. intros k Hk. cbv beta. split; field; apply N, Hk.
  - apply meq_sym, in_mid.
Qed.
Lemma in_inv_any X a b : X == blocks a b -> (forall k, (k < m)%nat -> (a k * a k + b k * b k)%C <> RtoC 0) ->
  minv (2 * m) X == blocks (fun k => (a k / (a k * a k + b k * b k))%C) (fun k => (- b k / (a k * a k + b k * b k))%C).
Proof.
  intros E N. apply (inverse_unique (2 * m)). intros i j Hi Hj. rewrite <- (blocks_inverse a b N i j Hi Hj).
  apply (mmul_meq (2 * m)); [exact E|apply meq_refl|exact Hi|exact Hj].
Qed.
Lemma sum_inverse f : (forall k, (k < m)%nat -> f k <> 0) -> direct_sum f ** direct_sum (fun k => / f k) == mid.
Proof.
  intros N. apply (meq_trans_any _ _ _ (blocks (fun _ => RtoC 1) (fun _ => RtoC 0))); [|apply meq_sym, in_mid].
  eapply in_ext; [apply in_mul; apply in_sum|]. intros k Hk. cbv beta. specialize (N k Hk).
  rewrite RtoC_inv by exact N. apply RtoC_neq in N. split; field; exact N.
Qed.
Lemma in_inv f : (forall k, (k < m)%nat -> f k <> 0) ->
  minv (2 * m) (direct_sum f) == blocks (fun k => RtoC (/ f k)) (fun _ => RtoC 0).
Proof.
  intros N. apply (meq_trans_any _ _ _ (direct_sum (fun k => / f k))); [apply (inverse_unique (2 * m)), sum_inverse, N|apply in_sum].
Qed.
Lemma regular_sum f : (forall k, (k < m)%nat -> f k <> 0) -> mdet (2 * m) (direct_sum f) <> RtoC 0.
Proof. intros N. apply (nonzero_of_inverse _ _ _ (sum_inverse f N)). Qed.

(** The laws of letters. *)

Lemma sigma_square : complex_structure ** complex_structure == mscale (RtoC (-1)) mid.
Proof.
  apply (meq_trans_any _ _ _ (blocks (fun _ => RtoC (-1)) (fun _ => RtoC 0))).
  - eapply in_ext; [apply in_mul; apply in_sigma|]. intros k _. split; by_parts; ring.
  - apply meq_sym. eapply in_ext; [apply in_scale, in_mid|]. intros k _. split; by_parts; ring.
Qed.
Lemma sigma_transposed : mtrans complex_structure == mscale (RtoC (-1)) complex_structure.
Proof.
  eapply meq_trans_any; [apply in_trans, in_sigma|]. apply meq_sym.
  eapply in_ext; [apply in_scale, in_sigma|]. intros k _. split; by_parts; ring.
Qed.
Lemma sum_transposed f : mtrans (direct_sum f) == direct_sum f.
Proof.
  eapply meq_trans_any; [apply in_trans, in_sum|]. apply meq_sym. eapply in_ext; [apply in_sum|]. intros k _. split; by_parts; ring.
Qed.
Lemma blocks_commute X Y a b c d : X == blocks a b -> Y == blocks c d -> X ** Y == Y ** X.
Proof.
  intros E F. eapply meq_trans_any; [apply (in_mul _ _ _ _ _ _ E F)|]. apply meq_sym.
  eapply in_ext; [apply (in_mul _ _ _ _ _ _ F E)|]. intros k _. split; ring.
Qed.
Lemma sums_commute f g : direct_sum f ** direct_sum g == direct_sum g ** direct_sum f.
Proof. eapply blocks_commute; apply in_sum. Qed.
Lemma sum_sigma f : direct_sum f ** complex_structure == complex_structure ** direct_sum f.
Proof. eapply blocks_commute; [apply in_sum|apply in_sigma]. Qed.
Lemma regular_sigma : mdet (2 * m) complex_structure <> RtoC 0.
Proof.
  apply (nonzero_of_inverse _ _ (mscale (RtoC (-1)) complex_structure)). pose proof sigma_square. words.
Qed.
Lemma regular_symplectic S : symplectic (2 * m) S -> mdet (2 * m) S <> RtoC 0.
Proof.
  intros H. unfold symplectic in H.
  apply (nonzero_of_inverse _ _ (mscale (RtoC (-1)) (complex_structure ** (mtrans S ** complex_structure)))).
  pose proof sigma_square. words.
Qed.

(** A direct sum is positive exactly when both eigenvalues of its blocks are at least 0 in every mode. *)

Lemma msum_pairs g : msum (2 * m) g = msum m (fun k => (g (2 * k)%nat + g (S (2 * k)))%C).
Proof.
  induction m as [|n IH]; [reflexivity|]. replace (2 * S n)%nat with (S (S (2 * n))) by lia. cbn [msum]. rewrite IH. ring.
Qed.

Section Positive.
Variables (X : mat) (a b : nat -> C) (f h : nat -> R).
Hypothesis X_in : X == blocks a b.
Hypothesis a_is : forall k, (k < m)%nat -> a k = RtoC (f k).
Hypothesis b_is : forall k, (k < m)%nat -> b k = (Ci * RtoC (h k))%C.

Theorem psd_blocks : (forall k, (k < m)%nat -> 0 <= f k - h k) -> (forall k, (k < m)%nat -> 0 <= f k + h k) ->
  positive_semidefinite (2 * m) X.
Proof.
  intros Lo Hi. apply (psd_meq _ _ _ X_in). split.
  - intros i j Bi Bj. rewrite (in_adj _ a b (meq_refl _ _) i j Bi Bj). unfold blocks.
    assert (D := div2_lt i Bi). rewrite (a_is _ D), (b_is _ D), Cconj_mult, Cconj_Ci, !Cconj_RtoC. ring.
  - intros v. unfold form. rewrite msum_pairs. apply msum_nonneg. intros k Hk.
    assert (Row : forall i, msum (2 * m) (fun j => (Cconj (v i) * blocks a b i j * v j)%C) =
      (Cconj (v i) * mmul (2 * m) (blocks a b) (column v) i 0%nat)%C).
    { intros i. unfold mmul. rewrite <- msum_scale. apply msum_ext; intros j _. unfold column. ring. }
    rewrite !Row. destruct (blocks_row k a b (column v) 0%nat Hk) as [-> ->]. unfold column. rewrite a_is, b_is by exact Hk.
    specialize (Lo k Hk). specialize (Hi k Hk). destruct (v (2 * k)%nat) as [x y], (v (S (2 * k))) as [z w]. simpl.
    set (p := f k) in *. set (q := h k) in *.
    assert (0 <= (p - q) * ((x + w) ^ 2 + (y - z) ^ 2)) by (apply Rmult_le_pos; [lra|apply Rplus_le_le_0_compat; apply pow2_ge_0]).
    assert (0 <= (p + q) * ((x - w) ^ 2 + (y + z) ^ 2)) by (apply Rmult_le_pos; [lra|apply Rplus_le_le_0_compat; apply pow2_ge_0]). lra.
Qed.

Theorem blocks_psd : positive_semidefinite (2 * m) X -> forall k, (k < m)%nat -> f k - h k >= 0 /\ f k + h k >= 0.
Proof.
  intros P k Hk. apply (psd_meq _ _ _ X_in) in P. destruct (pair_lt k Hk) as [H0 H1].
  apply (psd_submatrix (2 * m) 2 _ (fun i => match i with 0%nat => (2 * k)%nat | _ => S (2 * k) end)) in P.
  2: { intros [|i] _; assumption. }
  pose proof (a_is k Hk) as Ea. pose proof (b_is k Hk) as Eb.
  assert (En : entries (fun i j => blocks a b (match i with 0%nat => (2 * k)%nat | _ => S (2 * k) end)
    (match j with 0%nat => (2 * k)%nat | _ => S (2 * k) end)) (f k) (f k) 0 (h k)).
  { repeat split; rewrite ?blocks_even, ?blocks_odd, Ea, Eb; unfold mid; rewrite ?Nat.eqb_refl;
      replace (Nat.eqb (S (2 * k)) (2 * k)) with false by (symmetry; apply Nat.eqb_neq; lia);
      replace (Nat.eqb (2 * k) (S (2 * k))) with false by (symmetry; apply Nat.eqb_neq; lia); by_parts; ring. }
  apply (proj1 (positive_semidefinite_2 _ _ _ _ _ En)) in P.
  destruct P as (P1 & _ & P2). split; nra.
Qed.
End Positive.
End Modes.

(** What is known of every mode, in one. *)

Ltac in_mode k Hk :=
  repeat match goal with H : forall mode : nat, (mode < _)%nat -> _ |- _ => specialize (H k Hk); cbv zeta in H end.

(** Sums of direct sums and of σ, as blocks. What is divided by is known not to be 0. *)
Ltac in_blocks :=
  lazymatch goal with
  | |- meq _ _ mid _ => apply in_mid
  | |- meq _ _ mzero _ => apply in_zero
  | |- meq _ _ complex_structure _ => apply in_sigma
  | |- meq _ _ (direct_sum _) _ => apply in_sum
  | |- meq _ _ (madd _ _) _ => apply in_add; in_blocks
  | |- meq _ _ (mscale _ _) _ => apply in_scale; in_blocks
  | |- meq _ _ (mmul _ _ _) _ => apply in_mul; in_blocks
  | |- meq _ _ (mtrans _) _ => apply in_trans; in_blocks
  | |- meq _ _ (madj _) _ => apply in_adj; in_blocks
  | |- meq _ _ (minv _ (direct_sum _)) _ => apply in_inv; assumption
  end.

(** All that a direct sum has to be shown to be at once. *)
Theorem psd_of_modes m X a b (f h : nat -> R) : meq (2 * m) (2 * m) X (blocks a b) ->
  (forall k, (k < m)%nat -> a k = RtoC (f k) /\ b k = (Ci * RtoC (h k))%C /\ 0 <= f k - h k /\ 0 <= f k + h k) ->
  positive_semidefinite (2 * m) X.
Proof. intros E H. apply (psd_blocks m X a b f h E); intros k Hk; apply H, Hk. Qed.

Theorem modes_of_psd m X a b (f h : nat -> R) : meq (2 * m) (2 * m) X (blocks a b) ->
  (forall k, (k < m)%nat -> a k = RtoC (f k) /\ b k = (Ci * RtoC (h k))%C) -> positive_semidefinite (2 * m) X ->
  forall k, (k < m)%nat -> f k - h k >= 0 /\ f k + h k >= 0.
Proof. intros E H. apply (blocks_psd m X a b f h E); intros k Hk; apply H, Hk. Qed.

Lemma meq_of_modes m X Y a b c d : meq (2 * m) (2 * m) X (blocks a b) -> meq (2 * m) (2 * m) Y (blocks c d) ->
  (forall k, (k < m)%nat -> a k = c k /\ b k = d k) -> meq (2 * m) (2 * m) X Y.
Proof. intros E F H. apply (meq_trans_any _ _ _ (blocks c d)); [apply (in_ext m X a b c d E H)|apply meq_sym, F]. Qed.

(** Orders of numbers that are made of traces. *)
Lemma larger l r s : (l - r)%C = s -> 0 <= Re s -> Re l >= Re r.
Proof. intros E P. apply (f_equal Re) in E. change (Re l - Re r = Re s) in E. lra. Qed.
Lemma nonneg_plus z w : 0 <= Re z -> 0 <= Re w -> 0 <= Re (z + w)%C.
Proof. rewrite Re_plus. lra. Qed.
Lemma nonneg_scale (x : R) z : 0 <= x -> 0 <= Re z -> 0 <= Re (RtoC x * z)%C.
Proof. rewrite Re_scale. apply Rmult_le_pos. Qed.

(** Real numbers that are made of traces and determinants of real matrices. *)
Ltac real_matrix := let p := lazymatch goal with |- forall i j, Cconj (?A i j) = _ => Word.real_of A end in exact p.
Lemma trace_is_real n A : (forall i j, Cconj (A i j) = A i j) -> is_real (mtrace n A).
Proof. intros H. apply msum_is_real. intros k _. apply conj_is_real, H. Qed.
Lemma det_is_real n A : (forall i j, Cconj (A i j) = A i j) -> is_real (mdet n A).
Proof. intros H. apply conj_is_real, Word.mdet_real, H. Qed.
Lemma sum_is_real z w : is_real z -> is_real w -> is_real (z + w)%C.
Proof. unfold is_real. intros H K. rewrite Im_add, H, K. ring. Qed.
Lemma product_is_real z w : is_real z -> is_real w -> is_real (z * w)%C.
Proof. intros H K. apply conj_is_real. rewrite Cconj_mult, (is_real_conj z H), (is_real_conj w K). reflexivity. Qed.
Lemma opposite_is_real z : is_real z -> is_real (- z)%C.
Proof. intros H. apply conj_is_real. rewrite Word.Cconj_opp, (is_real_conj z H). reflexivity. Qed.
Lemma inverse_is_real z : is_real z -> is_real (/ z)%C.
Proof. intros H. apply conj_is_real. rewrite Word.Cconj_inv, (is_real_conj z H). reflexivity. Qed.

Ltac real_of_matrices :=
  repeat match goal with
  | M := _ : mat |- ?G => lazymatch G with context [M] => unfold M end
  | M := _ : R -> mat |- ?G => lazymatch G with context [M] => unfold M end
  end;
  cbv beta; real_of_parts
with real_of_parts :=
  lazymatch goal with
  | |- is_real (Cplus _ _) => apply sum_is_real; real_of_parts
  | |- is_real (Cminus _ _) => apply sum_is_real; [|apply opposite_is_real]; real_of_parts
  | |- is_real (Cmult _ _) => apply product_is_real; real_of_parts
  | |- is_real (Cdiv _ _) => apply product_is_real; [|apply inverse_is_real]; real_of_parts
  | |- is_real (Copp _) => apply opposite_is_real; real_of_parts
  | |- is_real (Cinv _) => apply inverse_is_real; real_of_parts
  | |- is_real (mtrace _ _) => apply trace_is_real; real_matrix
  | |- is_real (mdet _ _) => apply det_is_real; real_matrix
  | |- is_real (RtoC _) => reflexivity
  end.

(** A symplectic matrix that nothing is said of. *)

Definition unit_entries : rmat := fun i j => if Nat.eqb i j then 1 else 0.
Lemma unit_symplectic n : symplectic n (of_real unit_entries).
Proof.
  assert (meq n n (of_real unit_entries) mid)
    by (intros i j _ _; unfold of_real, unit_entries, mid; destruct (Nat.eqb i j); reflexivity).
  unfold symplectic. words.
Qed.
