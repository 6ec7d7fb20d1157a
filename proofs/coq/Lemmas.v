(** Lemmas and tactics for proofs. No statement is written in these words. *)

From Coq Require Export Lra Psatz Lia Arith.
Require Export Qdsym.
Open Scope R_scope.

(** * Finite sums *)

Lemma msum_ext n f g : (forall k, (k < n)%nat -> f k = g k) -> msum n f = msum n g.
Proof.
  induction n as [|n IH]; intros H; simpl; [reflexivity|].
  rewrite IH, H; auto with arith.
Qed.

Lemma msum_plus n f g : msum n (fun k => (f k + g k)%C) = (msum n f + msum n g)%C.
Proof. induction n as [|n IH]; simpl; [ring|rewrite IH; ring]. Qed.

Lemma msum_scale n z f : msum n (fun k => (z * f k)%C) = (z * msum n f)%C.
Proof. induction n as [|n IH]; simpl; [ring|rewrite IH; ring]. Qed.

Lemma msum_scale_r n z f : msum n (fun k => (f k * z)%C) = (msum n f * z)%C.
Proof. induction n as [|n IH]; simpl; [ring|rewrite IH; ring]. Qed.

Lemma msum_first n f : msum (S n) f = (f 0%nat + msum n (fun k => f (S k)))%C.
Proof. induction n as [|n IH]; [simpl; ring|]. change (msum (S (S n)) f) with (msum (S n) f + f (S n))%C.
  rewrite IH. simpl. ring. Qed.

Lemma msum_zero n : msum n (fun _ => RtoC 0) = RtoC 0.
Proof. induction n as [|n IH]; simpl; [reflexivity|rewrite IH; ring]. Qed.

Lemma msum_swap m n f :
  msum m (fun i => msum n (fun j => f i j)) = msum n (fun j => msum m (fun i => f i j)).
Proof.
  induction m as [|m IH]; simpl; [symmetry; apply msum_zero|].
  rewrite IH, <- msum_plus. reflexivity.
Qed.

Lemma Cconj_plus a b : Cconj (a + b)%C = (Cconj a + Cconj b)%C.
Proof. apply injective_projections; simpl; ring. Qed.

Lemma Cconj_mult a b : Cconj (a * b)%C = (Cconj a * Cconj b)%C.
Proof. apply injective_projections; simpl; ring. Qed.

Lemma Cconj_RtoC x : Cconj (RtoC x) = RtoC x.
Proof. apply injective_projections; simpl; ring. Qed.

Lemma Cconj_conj z : Cconj (Cconj z) = z.
Proof. apply injective_projections; simpl; ring. Qed.

Lemma Cconj_Ci : Cconj Ci = (- Ci)%C.
Proof. apply injective_projections; simpl; ring. Qed.

Lemma Cconj_msum n f : Cconj (msum n f) = msum n (fun k => Cconj (f k)).
Proof. induction n as [|n IH]; simpl; [apply Cconj_RtoC|rewrite Cconj_plus, IH; reflexivity]. Qed.

Lemma Re_plus a b : Re (a + b)%C = Re a + Re b.
Proof. reflexivity. Qed.

(** * A matrix and its transpose have one determinant *)

Lemma mdet_S n A :
  mdet (S n) A = msum (S n) (fun j => (sign j * A 0%nat j * mdet n (minor A 0 j))%C).
Proof. reflexivity. Qed.

Lemma skip_lt k i n : (i < n)%nat -> (skip k i < S n)%nat.
Proof. unfold skip; destruct (Nat.ltb i k); lia. Qed.

Lemma mdet_ext n A B : meq n n A B -> mdet n A = mdet n B.
Proof.
  revert A B; induction n as [|n IH]; intros A B H; [reflexivity|].
  rewrite !mdet_S; apply msum_ext; intros j Hj.
  rewrite (H 0%nat j) by lia.
  rewrite (IH (minor A 0 j) (minor B 0 j)); [reflexivity|].
  intros a b Ha Hb; unfold minor; apply H; apply skip_lt; assumption.
Qed.

Lemma sign_S k : sign (S k) = (- sign k)%C.
Proof.
  unfold sign. rewrite Nat.even_succ, <- Nat.negb_even.
  destruct (Nat.even k); simpl; apply injective_projections; simpl; ring.
Qed.

(** Expansion along the first column. *)
Fixpoint cdet (n : nat) (A : mat) : C :=
  match n with
  | 0%nat => RtoC 1
  | S k => msum (S k) (fun i => (sign i * A i 0%nat * cdet k (minor A i 0))%C)
  end.

Lemma cdet_S n A :
  cdet (S n) A = msum (S n) (fun i => (sign i * A i 0%nat * cdet n (minor A i 0))%C).
Proof. reflexivity. Qed.

Lemma skip_SS k i : skip (S k) (S i) = S (skip k i).
Proof. unfold skip. change (Nat.ltb (S i) (S k)) with (Nat.ltb i k). destruct (Nat.ltb i k); reflexivity. Qed.

Lemma minor_minor A i j : forall a b,
  minor (minor A 0 (S j)) i 0 a b = minor (minor A (S i) 0) 0 j a b.
Proof.
  intros a b. unfold minor. change (skip 0 b) with (S b); change (skip 0 a) with (S a).
  change (skip 0 (skip i a)) with (S (skip i a)); change (skip 0 (skip j b)) with (S (skip j b)).
  rewrite !skip_SS. reflexivity.
Qed.

Lemma mdet_cdet n : forall A, mdet n A = cdet n A.
Proof.
  induction n as [n IH] using (well_founded_induction lt_wf); intros A.
  destruct n as [|[|n]]; [reflexivity|simpl; unfold sign; simpl; ring|].
  rewrite mdet_S, cdet_S.
  etransitivity; [apply msum_first|]. symmetry. etransitivity; [apply msum_first|]. symmetry.
  f_equal; [rewrite IH by lia; reflexivity|].
  transitivity (msum (S n) (fun j => msum (S n) (fun i =>
    (- (sign j * sign i) * A 0%nat (S j) * A (S i) 0%nat * cdet n (minor (minor A 0 (S j)) i 0))%C))).
  - apply msum_ext; intros j Hj. rewrite IH by lia. rewrite cdet_S, <- msum_scale.
    apply msum_ext; intros i Hi. rewrite sign_S.
    change (minor A 0 (S j) i 0%nat) with (A (S i) 0%nat). ring.
  - rewrite msum_swap. apply msum_ext; intros i Hi. rewrite <- IH by lia.
    rewrite mdet_S, <- msum_scale. apply msum_ext; intros j Hj. rewrite sign_S.
    change (minor A (S i) 0 0%nat j) with (A 0%nat (S j)).
    rewrite (mdet_ext n (minor (minor A (S i) 0) 0 j) (minor (minor A 0 (S j)) i 0)), IH by
      (lia || (intros a b _ _; symmetry; apply minor_minor)).
    ring.
Qed.

Lemma cdet_trans n : forall A, cdet n (mtrans A) = mdet n A.
Proof.
  induction n as [|n IH]; intros A; [reflexivity|].
  rewrite cdet_S, mdet_S; apply msum_ext; intros j Hj.
  change (minor (mtrans A) j 0) with (mtrans (minor A 0 j)).
  rewrite IH; reflexivity.
Qed.

Theorem mdet_trans n A : mdet n (mtrans A) = mdet n A.
Proof. rewrite mdet_cdet. apply cdet_trans. Qed.

Theorem same_spectrum_trans n A B : meq n n A (mtrans B) -> same_spectrum n A B.
Proof.
  intros H z. rewrite <- mdet_trans. apply mdet_ext; intros i j Hi Hj.
  unfold madd, mscale, mtrans. rewrite (H j i) by assumption. unfold mtrans, mid.
  rewrite Nat.eqb_sym. reflexivity.
Qed.

(** * Positivity *)

Lemma form_ext n A B v : meq n n A B -> form n A v = form n B v.
Proof.
  intros H; apply msum_ext; intros i Hi; apply msum_ext; intros j Hj. rewrite H by assumption. reflexivity.
Qed.

Lemma hermitian_ext n A B : meq n n A B -> hermitian n A -> hermitian n B.
Proof.
  intros H HA i j Hi Hj. unfold madj. rewrite <- !H by assumption. apply HA; assumption.
Qed.

Lemma meq_sym m n A B : meq m n A B -> meq m n B A.
Proof. intros H i j Hi Hj. symmetry; apply H; assumption. Qed.

Lemma positive_semidefinite_ext n A B :
  meq n n A B -> positive_semidefinite n A -> positive_semidefinite n B.
Proof.
  intros H [HA HP]; split; [apply (hermitian_ext n A); assumption|].
  intros v. rewrite <- (form_ext n A B) by assumption. apply HP.
Qed.

Lemma form_trans n A v : form n (mtrans A) v = form n A (fun k => Cconj (v k)).
Proof.
  unfold form. rewrite msum_swap. apply msum_ext; intros i Hi; apply msum_ext; intros j Hj.
  unfold mtrans. rewrite Cconj_conj. ring.
Qed.

Lemma positive_semidefinite_trans n A :
  positive_semidefinite n A -> positive_semidefinite n (mtrans A).
Proof.
  intros [HA HP]; split.
  - intros i j Hi Hj. unfold madj, mtrans. exact (HA j i Hj Hi).
  - intros v. rewrite form_trans. apply HP.
Qed.

(** * Two rows and two columns *)

Ltac two := intros [|[|?]] [|[|?]] ? ?; try (exfalso; lia).
Ltac by_parts := apply injective_projections; simpl.

Definition entries (A : mat) (a d p q : R) : Prop :=
  A 0%nat 0%nat = (a, 0) /\ A 1%nat 1%nat = (d, 0) /\ A 0%nat 1%nat = (p, q) /\ A 1%nat 0%nat = (p, - q).

Lemma entries_hermitian A a d p q : entries A a d p q -> hermitian 2 A.
Proof.
  intros (E00 & E11 & E01 & E10). two; unfold madj; rewrite ?E00, ?E01, ?E10, ?E11; by_parts; ring.
Qed.

Lemma entries_form A a d p q v : entries A a d p q ->
  Re (form 2 A v) =
  a * (Re (v 0%nat) ^ 2 + Im (v 0%nat) ^ 2) + d * (Re (v 1%nat) ^ 2 + Im (v 1%nat) ^ 2)
  + 2 * p * (Re (v 0%nat) * Re (v 1%nat) + Im (v 0%nat) * Im (v 1%nat))
  - 2 * q * (Re (v 0%nat) * Im (v 1%nat) - Im (v 0%nat) * Re (v 1%nat)).
Proof.
  intros (E00 & E11 & E01 & E10). unfold form; simpl. rewrite E00, E11, E01, E10.
  destruct (v 0%nat) as [x y], (v 1%nat) as [z w]; simpl; ring.
Qed.

Theorem positive_semidefinite_2 A a d p q : entries A a d p q ->
  positive_semidefinite 2 A <-> 0 <= a /\ 0 <= d /\ p ^ 2 + q ^ 2 <= a * d.
Proof.
  intros E; split.
  - intros [_ H].
    assert (Ha : 0 <= a).
    { specialize (H (fun k => match k with 0%nat => RtoC 1 | _ => RtoC 0 end)).
      rewrite (entries_form A a d p q) in H by exact E. simpl in H. lra. }
    assert (Hd : 0 <= d).
    { specialize (H (fun k => match k with 0%nat => RtoC 0 | _ => RtoC 1 end)).
      rewrite (entries_form A a d p q) in H by exact E. simpl in H. lra. }
    repeat split; [exact Ha|exact Hd|].
    pose proof (H (fun k => match k with 0%nat => (- p, - q) | _ => RtoC a end)) as H1.
    pose proof (H (fun k => match k with 0%nat => RtoC d | _ => (- p, q) end)) as H2.
    pose proof (H (fun k => match k with 0%nat => (- p, - q) | _ => RtoC 1 end)) as H3.
    rewrite (entries_form A a d p q) in H1 by exact E.
    rewrite (entries_form A a d p q) in H2 by exact E.
    rewrite (entries_form A a d p q) in H3 by exact E.
    simpl in H1, H2, H3.
    destruct (Rle_lt_or_eq_dec _ _ Ha) as [La|Za].
    + apply Rmult_le_reg_l with a; [exact La|]. nra.
    + subst a. destruct (Rle_lt_or_eq_dec _ _ Hd) as [Ld|Zd].
      * apply Rmult_le_reg_l with d; [exact Ld|]. nra.
      * subst d. nra.
  - intros (Ha & Hd & Hdet); split; [apply (entries_hermitian A a d p q); exact E|].
    intros v. rewrite (entries_form A a d p q) by exact E.
    set (x := Re (v 0%nat)); set (y := Im (v 0%nat)); set (z := Re (v 1%nat)); set (w := Im (v 1%nat)).
    destruct (Rle_lt_or_eq_dec _ _ Ha) as [La|Za].
    + apply Rmult_le_reg_l with a; [exact La|]. rewrite Rmult_0_r.
      replace (a * _) with
        ((a * x + p * z - q * w) ^ 2 + (a * y + p * w + q * z) ^ 2 + (a * d - (p ^ 2 + q ^ 2)) * (z ^ 2 + w ^ 2))
        by ring.
      assert (0 <= (a * d - (p ^ 2 + q ^ 2)) * (z ^ 2 + w ^ 2)) by (apply Rmult_le_pos; nra).
      pose proof (pow2_ge_0 (a * x + p * z - q * w)). pose proof (pow2_ge_0 (a * y + p * w + q * z)). lra.
    + subst a. assert (p = 0) by nra. assert (q = 0) by nra. subst p q.
      assert (0 <= d * (z ^ 2 + w ^ 2)) by (apply Rmult_le_pos; nra). nra.
Qed.

(** An eigenvector written out. *)
Lemma square_zero x y : 0 <= y -> x ^ 2 + y <= 0 -> x = 0.
Proof. intros Hy H. assert (x * x = 0) by nra. destruct (Rmult_integral _ _ H0); assumption. Qed.

(** The inverse of a real 2×2 matrix. *)
Lemma RtoC_neq x : x <> 0 -> RtoC x <> RtoC 0.
Proof. intros H E; apply H, RtoC_inj, E. Qed.

(** Above a bound at a point of continuity means above it nearby. *)
Lemma locally_above (f : R -> R) a x : ex_derive f x -> a < f x -> locally x (fun y => a < f y).
Proof.
  intros D H. apply (ex_derive_continuous f x D (fun y => a < y)). apply (open_gt a), H.
Qed.

(** * The CP matrix of any number of modes *)

Section CP_matrix.
Variables (m : nat) (K D sigma : mat).
Let M : mat := madd D (mscale Ci (madd (mmul m K sigma) (mmul m sigma (mtrans K)))).
Let M_minus : mat :=
  madd D (mscale Ci (madd (mscale (RtoC (-1)) (mmul m K sigma)) (mscale (RtoC (-1)) (mmul m sigma (mtrans K))))).
Hypothesis D_symmetric : forall i j, (i < m)%nat -> (j < m)%nat -> D j i = D i j.
Hypothesis sigma_antisymmetric : forall i j, (i < m)%nat -> (j < m)%nat -> sigma j i = (- sigma i j)%C.

Hypothesis K_real : forall i j, Cconj (K i j) = K i j.
Hypothesis D_real : forall i j, Cconj (D i j) = D i j.
Hypothesis sigma_real : forall i j, Cconj (sigma i j) = sigma i j.

End CP_matrix.

(** * Products of matrices of any size *)

Lemma mmul_assoc n A B C i j : mmul n (mmul n A B) C i j = mmul n A (mmul n B C) i j.
Proof.
  unfold mmul. transitivity (msum n (fun k => msum n (fun l => (A i l * B l k * C k j)%C))).
  - apply msum_ext; intros k _. rewrite <- msum_scale_r. reflexivity.
  - rewrite msum_swap. apply msum_ext; intros l _. rewrite <- msum_scale. apply msum_ext; intros k _. ring.
Qed.

Lemma mmul_meq n A A' B B' : meq n n A A' -> meq n n B B' -> meq n n (mmul n A B) (mmul n A' B').
Proof.
  intros HA HB i j Hi Hj. unfold mmul. apply msum_ext; intros k Hk. rewrite HA, HB by assumption. reflexivity.
Qed.

Lemma meq_refl n A : meq n n A A.
Proof. intros i j _ _. reflexivity. Qed.

Lemma meq_trans n A B C : meq n n A B -> meq n n B C -> meq n n A C.
Proof. intros H1 H2 i j Hi Hj. rewrite H1, H2 by assumption. reflexivity. Qed.

Lemma msum_delta n i f : (i < n)%nat -> msum n (fun k => (mid i k * f k)%C) = f i.
Proof.
  induction n as [|n IH]; intros H; [lia|]. simpl. unfold mid at 2. destruct (Nat.eqb_spec i n) as [E|N].
  - subst. assert (Z : msum n (fun k => (mid n k * f k)%C) = RtoC 0).
    { rewrite <- (msum_zero n). apply msum_ext; intros k Hk. unfold mid.
      destruct (Nat.eqb_spec n k) as [E|_]; [lia|]. ring. }
    rewrite Z. ring.
  - rewrite IH by lia. ring.
Qed.

Lemma mmul_mid_l n A : meq n n (mmul n mid A) A.
Proof. intros i j Hi Hj. unfold mmul. apply (msum_delta n i (fun k => A k j) Hi). Qed.

Lemma mmul_trans n A B i j : mmul n (mtrans A) (mtrans B) i j = mtrans (mmul n B A) i j.
Proof. unfold mmul, mtrans. apply msum_ext; intros k _. ring. Qed.

Lemma mid_trans i j : mtrans mid i j = mid i j.
Proof. unfold mtrans, mid. rewrite Nat.eqb_sym. reflexivity. Qed.

Lemma mmul_mid_r n A : meq n n (mmul n A mid) A.
Proof.
  intros i j Hi Hj. change (mmul n A mid i j) with (mtrans (mmul n A mid) j i).
  rewrite <- mmul_trans. transitivity (mmul n mid (mtrans A) j i); [|exact (mmul_mid_l n (mtrans A) j i Hj Hi)].
  unfold mmul. apply msum_ext; intros k _. rewrite mid_trans. reflexivity.
Qed.

