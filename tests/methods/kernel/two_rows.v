(** Matrices of two rows written out, for what shows that the definitions mean what they are named after. *)

Require Import Qdsym Lemmas.
Open Scope R_scope.

Ltac one_column := intros [|[|?]] [|?] ? ?; try (exfalso; lia).

Lemma eigenvector_2 A value v :
  eigenvector 2 A value v <->
  (A 0%nat 0%nat * v 0%nat 0%nat + A 0%nat 1%nat * v 1%nat 0%nat)%C = (value * v 0%nat 0%nat)%C /\
  (A 1%nat 0%nat * v 0%nat 0%nat + A 1%nat 1%nat * v 1%nat 0%nat)%C = (value * v 1%nat 0%nat)%C.
Proof.
  unfold eigenvector, meq, mmul, mscale; simpl; split.
  - intros H; split.
    + rewrite <- (H 0%nat 0%nat) by lia. ring.
    + rewrite <- (H 1%nat 0%nat) by lia. ring.
  - intros [H0 H1]. one_column; [rewrite <- H0|rewrite <- H1]; ring.
Qed.

Theorem smallest_eigenvalue_2 A a d p q value : entries A a d p q ->
  0 <= a - value -> 0 <= d - value -> (a - value) * (d - value) = p ^ 2 + q ^ 2 ->
  smallest_eigenvalue 2 A value.
Proof.
  intros E Ha Hd Hdet.
  assert (E' := E). destruct E' as (E00 & E11 & E01 & E10).
  split; [apply (entries_hermitian A a d p q); exact E|split].
  - destruct (Req_dec (a - value) 0) as [Za|Na].
    + assert (p = 0) by nra. assert (q = 0) by nra.
      exists (fun i j => match i with 0%nat => RtoC 1 | _ => RtoC 0 end). split.
      * intros Zero. specialize (Zero 0%nat 0%nat ltac:(lia) ltac:(lia)). unfold mzero in Zero. apply RtoC_inj in Zero. lra.
      * apply eigenvector_2. rewrite E00, E11, E01, E10. split; by_parts; nra.
    + exists (fun i j => match i with 0%nat => (- p, - q) | _ => RtoC (a - value) end). split.
      * intros Zero. specialize (Zero 1%nat 0%nat ltac:(lia) ltac:(lia)). unfold mzero in Zero. apply RtoC_inj in Zero. lra.
      * apply eigenvector_2. rewrite E00, E11, E01, E10. split; by_parts; nra.
  - intros other (v & Hv & Hev). apply eigenvector_2 in Hev. rewrite E00, E11, E01, E10 in Hev.
    destruct Hev as [H0 H1].
    assert (P : entries (madd A (mscale (RtoC (- value)) mid)) (a - value) (d - value) p q).
    { repeat split; unfold madd, mscale, mid; simpl; rewrite ?E00, ?E11, ?E01, ?E10; by_parts; ring. }
    apply positive_semidefinite_2 in P. destruct P as [_ P].
    assert (Q : positive_semidefinite 2 (madd A (mscale (RtoC (- value)) mid))) by (apply P; lra).
    destruct Q as [_ Q]. specialize (Q (fun i => v i 0%nat)).
    rewrite (entries_form _ (a - value) (d - value) p q) in Q by
      (repeat split; unfold madd, mscale, mid; simpl; rewrite ?E00, ?E11, ?E01, ?E10; by_parts; ring).
    assert (N : 0 < Re (v 0%nat 0%nat) ^ 2 + Im (v 0%nat 0%nat) ^ 2 + Re (v 1%nat 0%nat) ^ 2 + Im (v 1%nat 0%nat) ^ 2).
    { destruct (Rle_lt_dec (Re (v 0%nat 0%nat) ^ 2 + Im (v 0%nat 0%nat) ^ 2 + Re (v 1%nat 0%nat) ^ 2
        + Im (v 1%nat 0%nat) ^ 2) 0) as [Z|L]; [|exact L].
      exfalso; apply Hv.
      destruct (v 0%nat 0%nat) as [x y] eqn:E0, (v 1%nat 0%nat) as [z w] eqn:E1; unfold Re, Im in Z; simpl in Z.
      assert (x = 0) by (apply (square_zero x (y ^ 2 + z ^ 2 + w ^ 2)); nra).
      assert (y = 0) by (apply (square_zero y (x ^ 2 + z ^ 2 + w ^ 2)); nra).
      assert (z = 0) by (apply (square_zero z (y ^ 2 + x ^ 2 + w ^ 2)); nra).
      assert (w = 0) by (apply (square_zero w (y ^ 2 + z ^ 2 + x ^ 2)); nra).
      subst x y z w. one_column; unfold mzero; rewrite ?E0, ?E1; reflexivity. }
    destruct (v 0%nat 0%nat) as [x y], (v 1%nat 0%nat) as [z w]; unfold Re, Im in *; simpl in *.
    injection H0 as H0r H0i. injection H1 as H1r H1i.
    apply (f_equal (Rmult x)) in H0r. apply (f_equal (Rmult y)) in H0i.
    apply (f_equal (Rmult z)) in H1r. apply (f_equal (Rmult w)) in H1i.
    assert (0 <= (other - value) * (x ^ 2 + y ^ 2 + z ^ 2 + w ^ 2)) by lra.
    apply Rnot_lt_le; intros Less.
    assert (0 < (value - other) * (x ^ 2 + y ^ 2 + z ^ 2 + w ^ 2)) by (apply Rmult_lt_0_compat; lra).
    lra.
Qed.

Lemma mdet_2 A : mdet 2 A = (A 0%nat 0%nat * A 1%nat 1%nat - A 0%nat 1%nat * A 1%nat 0%nat)%C.
Proof. simpl. unfold minor, sign, skip; simpl. by_parts; ring. Qed.
