From Coq Require Import Lra Psatz Lia Arith.
Require Import Qdsym Lemmas.
Open Scope R_scope.

(** The cone of positive semidefinite matrices, compressions, spectra, traces and determinants, of any size.
    Functional extensionality, on which Coq's reals already rest, makes equations between matrices rewritable. *)

From Coq Require Import FunctionalExtensionality.
Local Notation "'psd'" := positive_semidefinite.

(** * Sums and products of matrices that need not be square *)

Lemma mat_ext (A B : mat) : (forall i j, A i j = B i j) -> A = B.
Proof. intros H. apply functional_extensionality; intros i. apply functional_extensionality; intros j. apply H. Qed.

Lemma msum_delta_r n i f : (i < n)%nat -> msum n (fun k => (f k * mid k i)%C) = f i.
Proof.
  intros H. rewrite <- (msum_delta n i f H). apply msum_ext; intros k _. unfold mid. rewrite Nat.eqb_sym. ring.
Qed.

Lemma mmul_assoc_any m n A B X : mmul n (mmul m A B) X = mmul m A (mmul n B X).
Proof.
  apply mat_ext; intros i j. unfold mmul.
  transitivity (msum n (fun k => msum m (fun l => (A i l * B l k * X k j)%C))).
  - apply msum_ext; intros k _. symmetry. apply msum_scale_r.
  - rewrite msum_swap. apply msum_ext; intros l _. rewrite <- msum_scale. apply msum_ext; intros k _. ring.
Qed.

Lemma madj_mmul n A B : madj (mmul n A B) = mmul n (madj B) (madj A).
Proof.
  apply mat_ext; intros i j. unfold madj, mmul. rewrite Cconj_msum. apply msum_ext; intros k _.
  rewrite Cconj_mult. ring.
Qed.

Lemma madj_madj A : madj (madj A) = A.
Proof. apply mat_ext; intros i j. apply Cconj_conj. Qed.

Lemma mmul_meq_any m k n A A' B B' : meq m k A A' -> meq k n B B' -> meq m n (mmul k A B) (mmul k A' B').
Proof.
  intros HA HB i j Hi Hj. unfold mmul. apply msum_ext; intros l Hl. rewrite HA, HB by assumption. reflexivity.
Qed.

Lemma meq_refl_any m n A : meq m n A A.
Proof. intros i j _ _. reflexivity. Qed.

Lemma meq_trans_any m n A B X : meq m n A B -> meq m n B X -> meq m n A X.
Proof. intros H1 H2 i j Hi Hj. rewrite H1, H2 by assumption. reflexivity. Qed.

Lemma mmul_mid_l_any m n A : meq m n (mmul m mid A) A.
Proof. intros i j Hi Hj. apply (msum_delta m i (fun k => A k j) Hi). Qed.

Lemma mmul_mid_r_any m n A : meq m n (mmul n A mid) A.
Proof. intros i j Hi Hj. apply (msum_delta_r n j (fun k => A i k) Hj). Qed.

Lemma madj_mid : madj mid = mid.
Proof.
  apply mat_ext; intros i j. unfold madj, mid. rewrite Nat.eqb_sym. destruct (Nat.eqb i j); apply Cconj_RtoC.
Qed.

(** * Real numbers among the complex *)

Lemma conj_is_real z : Cconj z = z -> is_real z.
Proof. destruct z as [x y]; unfold is_real; simpl. intros H; injection H as H. lra. Qed.

Lemma is_real_conj z : is_real z -> Cconj z = z.
Proof. destruct z as [x y]; unfold is_real; simpl. intros H; subst y. by_parts; ring. Qed.

Lemma is_real_RtoC z : is_real z -> z = RtoC (Re z).
Proof. destruct z as [x y]; unfold is_real; simpl. intros H; subst y. reflexivity. Qed.

Lemma Re_scale x z : Re (RtoC x * z)%C = x * Re z.
Proof. destruct z as [a b]; simpl; ring. Qed.

Lemma Im_add a b : Im (a + b)%C = Im a + Im b.
Proof. reflexivity. Qed.

Lemma Re_square z : Re (Cconj z * z)%C = Re z ^ 2 + Im z ^ 2.
Proof. destruct z as [a b]; simpl; ring. Qed.

Lemma square_zero_C z : Re (Cconj z * z)%C = 0 -> z = RtoC 0.
Proof.
  rewrite Re_square. intros H. pose proof (pow2_ge_0 (Re z)). pose proof (pow2_ge_0 (Im z)).
  apply injective_projections; [apply (square_zero (Re z) (Im z ^ 2))|apply (square_zero (Im z) (Re z ^ 2))]; lra.
Qed.

Lemma msum_nonneg n f : (forall k, (k < n)%nat -> 0 <= Re (f k)) -> 0 <= Re (msum n f).
Proof.
  induction n as [|n IH]; intros H; simpl; [lra|]. change (0 <= Re (msum n f) + Re (f n)).
  pose proof (H n (Nat.lt_succ_diag_r n)). assert (0 <= Re (msum n f)) by (apply IH; intros k Hk; apply H; lia). lra.
Qed.

Lemma msum_nonneg_zero n f : (forall k, (k < n)%nat -> 0 <= Re (f k)) -> Re (msum n f) <= 0 ->
  forall k, (k < n)%nat -> Re (f k) = 0.
Proof.
  induction n as [|n IH]; intros H Z k Hk; [lia|]. simpl in Z. change (Re (msum n f) + Re (f n) <= 0) in Z.
  pose proof (H n (Nat.lt_succ_diag_r n)).
  assert (0 <= Re (msum n f)) by (apply msum_nonneg; intros i Hi; apply H; lia).
  destruct (Nat.eq_dec k n) as [E|N]; [subst; lra|]. apply IH; [intros i Hi; apply H; lia|lra|lia].
Qed.

Lemma msum_is_real n f : (forall k, (k < n)%nat -> is_real (f k)) -> is_real (msum n f).
Proof.
  intros H. apply conj_is_real. rewrite Cconj_msum. apply msum_ext; intros k Hk. apply is_real_conj, H, Hk.
Qed.

(** * Hermitian matrices *)

Definition column (v : nat -> C) : mat := fun i _ => v i.

Lemma form_column n A v : form n A v = mmul n (madj (column v)) (mmul n A (column v)) 0%nat 0%nat.
Proof.
  unfold form, mmul, madj, column. apply msum_ext; intros i _. rewrite <- msum_scale.
  apply msum_ext; intros j _. ring.
Qed.

Lemma form_frame n k A B v :
  form n (mmul k B (mmul k A (madj B))) v = form k A (fun a => mmul n (madj B) (column v) a 0%nat).
Proof.
  rewrite !form_column.
  change (column (fun a => mmul n (madj B) (column v) a 0%nat)) with (mmul n (madj B) (column v)).
  rewrite madj_mmul, madj_madj, !mmul_assoc_any. reflexivity.
Qed.

Lemma hermitian_zero n : hermitian n mzero.
Proof. intros i j _ _. apply Cconj_RtoC. Qed.

Lemma hermitian_add n A B : hermitian n A -> hermitian n B -> hermitian n (madd A B).
Proof.
  intros HA HB i j Hi Hj. unfold madd, madj. rewrite Cconj_plus.
  rewrite <- (HA i j Hi Hj), <- (HB i j Hi Hj). reflexivity.
Qed.

Lemma hermitian_scale n (w : R) A : hermitian n A -> hermitian n (mscale (RtoC w) A).
Proof.
  intros HA i j Hi Hj. unfold mscale, madj. rewrite Cconj_mult, Cconj_RtoC. rewrite <- (HA i j Hi Hj). reflexivity.
Qed.

Lemma hermitian_identity n : hermitian n mid.
Proof. intros i j _ _. rewrite madj_mid. reflexivity. Qed.

Lemma hermitian_frame n k B A : hermitian k A -> hermitian n (mmul k B (mmul k A (madj B))).
Proof.
  intros HA. unfold hermitian. rewrite !madj_mmul, madj_madj, mmul_assoc_any.
  apply mmul_meq_any with (1 := meq_refl_any n k B), mmul_meq_any; [exact HA|apply meq_refl_any].
Qed.

Lemma hermitian_compression n k M V : hermitian n M -> hermitian k (mmul n (madj V) (mmul n M V)).
Proof. intros H. apply (hermitian_frame k n (madj V) M) in H. rewrite madj_madj in H. exact H. Qed.

Lemma hermitian_entry n A i : hermitian n A -> (i < n)%nat -> is_real (A i i).
Proof. intros H Hi. apply conj_is_real, (H i i Hi Hi). Qed.

Lemma hermitian_column n M v : hermitian n M -> is_real (mmul n (madj v) (mmul n M v) 0%nat 0%nat).
Proof. intros H. apply (hermitian_entry 1); [apply hermitian_compression, H|lia]. Qed.

Lemma hermitian_form n M v : hermitian n M -> is_real (form n M v).
Proof. intros H. rewrite form_column. apply hermitian_column, H. Qed.

Lemma hermitian_trace n M : hermitian n M -> is_real (mtrace n M).
Proof. intros H. apply msum_is_real; intros k Hk. apply (hermitian_entry n); assumption. Qed.

(** * The cone *)

Lemma psd_hermitian n A : psd n A -> hermitian n A.
Proof. intros [H _]. exact H. Qed.

Lemma psd_zero n : psd n mzero.
Proof.
  split; [apply hermitian_zero|]. intros v. apply msum_nonneg; intros i _. apply msum_nonneg; intros j _.
  unfold mzero. replace (_ * _)%C with (RtoC 0) by ring. simpl; lra.
Qed.

Lemma form_madd n A B v : form n (madd A B) v = (form n A v + form n B v)%C.
Proof.
  unfold form. rewrite <- msum_plus. apply msum_ext; intros i _. rewrite <- msum_plus. apply msum_ext; intros j _.
  unfold madd. ring.
Qed.

Lemma form_mscale n z A v : form n (mscale z A) v = (z * form n A v)%C.
Proof.
  unfold form. rewrite <- msum_scale. apply msum_ext; intros i _. rewrite <- msum_scale. apply msum_ext; intros j _.
  unfold mscale. ring.
Qed.

Lemma psd_add n A B : psd n A -> psd n B -> psd n (madd A B).
Proof.
  intros [HA PA] [HB PB]. split; [apply hermitian_add; assumption|]. intros v. rewrite form_madd, Re_plus.
  specialize (PA v). specialize (PB v). lra.
Qed.

Lemma psd_scale n (w : R) A : 0 <= w -> psd n A -> psd n (mscale (RtoC w) A).
Proof.
  intros Hw [HA PA]. split; [apply hermitian_scale; assumption|]. intros v. rewrite form_mscale, Re_scale.
  apply Rmult_le_pos; [exact Hw|apply PA].
Qed.

Lemma psd_frame n k B A : psd k A -> psd n (mmul k B (mmul k A (madj B))).
Proof. intros [HA PA]. split; [apply hermitian_frame, HA|]. intros v. rewrite form_frame. apply PA. Qed.

Lemma form_identity n v : form n mid v = msum n (fun i => (Cconj (v i) * v i)%C).
Proof.
  unfold form. apply msum_ext; intros i Hi. rewrite <- (msum_delta n i (fun j => (Cconj (v i) * v j)%C) Hi).
  apply msum_ext; intros j _. ring.
Qed.

Lemma psd_identity n : psd n mid.
Proof.
  split; [apply hermitian_identity|]. intros v. rewrite form_identity. apply msum_nonneg; intros i _.
  rewrite Re_square. nra.
Qed.

Lemma psd_meq n A B : meq n n A B -> (psd n A <-> psd n B).
Proof. intros H. split; apply positive_semidefinite_ext; [exact H|apply meq_sym, H]. Qed.

Lemma psd_gram n k B : psd n (mmul k B (madj B)).
Proof.
  apply (psd_meq n (mmul k B (mmul k mid (madj B)))); [|apply psd_frame, psd_identity].
  apply mmul_meq_any with (1 := meq_refl_any n k B), mmul_mid_l_any.
Qed.

Lemma psd_iff_trans n A B : meq n n A (mtrans B) -> (psd n A <-> psd n B).
Proof.
  intros H. rewrite (psd_meq n A (mtrans B)) by exact H.
  split; intros P; apply positive_semidefinite_trans in P; exact P.
Qed.

Lemma psd_conj n A : psd n A -> psd n (fun i j => Cconj (A i j)).
Proof.
  intros P. apply (psd_iff_trans n _ A); [|exact P]. intros i j Hi Hj. exact (psd_hermitian n A P j i Hj Hi).
Qed.

Lemma psd_iff_conj n A B : meq n n A (fun i j => Cconj (B i j)) -> (psd n A <-> psd n B).
Proof.
  intros H. rewrite (psd_meq n A (fun i j => Cconj (B i j))) by exact H. split; intros P; [|apply psd_conj, P].
  apply psd_conj in P. revert P. apply positive_semidefinite_ext. intros i j _ _. apply Cconj_conj.
Qed.

(** * Compressions *)

Lemma psd_compression n k M V : psd n M -> psd k (mmul n (madj V) (mmul n M V)).
Proof. intros P. apply (psd_frame k n (madj V) M) in P. rewrite madj_madj in P. exact P. Qed.

Lemma psd_submatrix n k A (s : nat -> nat) : (forall i, (i < k)%nat -> (s i < n)%nat) ->
  psd n A -> psd k (fun i j => A (s i) (s j)).
Proof.
  intros Hs P. apply (psd_compression n k A (fun a i => mid a (s i))) in P. revert P.
  apply positive_semidefinite_ext. intros i j Hi Hj. unfold mmul at 1.
  rewrite <- (msum_delta n (s i) (fun a => A a (s j))) by auto. apply msum_ext; intros a _. unfold madj.
  change (Cconj (mid a (s i))) with (madj mid (s i) a). rewrite madj_mid. f_equal.
  apply (msum_delta_r n (s j) (fun b => A a b)). auto.
Qed.

Lemma psd_entry n A i : psd n A -> (i < n)%nat -> is_real (A i i) /\ 0 <= Re (A i i).
Proof.
  intros P Hi. split; [apply (hermitian_entry n); [apply psd_hermitian, P|exact Hi]|].
  destruct (psd_submatrix n 1 A (fun _ => i) (fun _ _ => Hi) P) as [_ Q]. specialize (Q (fun _ => RtoC 1)).
  replace (A i i) with (form 1 (fun _ _ => A i i) (fun _ => RtoC 1)); [exact Q|].
  unfold form. cbn [msum]. rewrite Cconj_RtoC. ring.
Qed.

Lemma psd_column n M v : psd n M ->
  is_real (mmul n (madj v) (mmul n M v) 0%nat 0%nat) /\ 0 <= Re (mmul n (madj v) (mmul n M v) 0%nat 0%nat).
Proof. intros P. apply (psd_entry 1); [apply psd_compression, P|lia]. Qed.

Lemma psd_trace n A : psd n A -> is_real (mtrace n A) /\ 0 <= Re (mtrace n A).
Proof.
  intros P. split; [apply hermitian_trace, psd_hermitian, P|]. apply msum_nonneg; intros k Hk.
  apply (psd_entry n); assumption.
Qed.

Lemma hermitian_entries A : hermitian 2 A ->
  entries A (Re (A 0%nat 0%nat)) (Re (A 1%nat 1%nat)) (Re (A 0%nat 1%nat)) (Im (A 0%nat 1%nat)).
Proof.
  intros H. repeat split.
  - apply is_real_RtoC, (hermitian_entry 2); [exact H|lia].
  - apply is_real_RtoC, (hermitian_entry 2); [exact H|lia].
  - apply injective_projections; reflexivity.
  - rewrite <- (H 1%nat 0%nat) by lia. reflexivity.
Qed.

Lemma psd_zero_pivot n A i j : psd n A -> (i < n)%nat -> (j < n)%nat -> A i i = RtoC 0 -> A i j = RtoC 0.
Proof.
  intros P Hi Hj Z. set (s := fun k => match k with 0%nat => i | _ => j end).
  assert (Q : psd 2 (fun a b => A (s a) (s b))).
  { apply (psd_submatrix n); [|exact P]. intros [|a] _; assumption. }
  pose proof (hermitian_entries _ (psd_hermitian _ _ Q)) as E.
  apply (positive_semidefinite_2 _ _ _ _ _ E) in Q. unfold s in Q. rewrite Z in Q. simpl in Q.
  pose proof (pow2_ge_0 (Re (A i j))). pose proof (pow2_ge_0 (Im (A i j))).
  apply injective_projections;
    [apply (square_zero (Re (A i j)) (Im (A i j) ^ 2))|apply (square_zero (Im (A i j)) (Re (A i j) ^ 2))]; nra.
Qed.

(** * Traces *)

Lemma trace_meq n A B : meq n n A B -> mtrace n A = mtrace n B.
Proof. intros H. apply msum_ext; intros k Hk. apply H; assumption. Qed.

Lemma trace_add n A B : mtrace n (madd A B) = (mtrace n A + mtrace n B)%C.
Proof. apply msum_plus. Qed.

Lemma trace_scale n z A : mtrace n (mscale z A) = (z * mtrace n A)%C.
Proof. apply msum_scale. Qed.

Lemma trace_trans n A : mtrace n (mtrans A) = mtrace n A.
Proof. reflexivity. Qed.

Lemma trace_adj n A : mtrace n (madj A) = Cconj (mtrace n A).
Proof. symmetry. apply Cconj_msum. Qed.

Lemma trace_identity n : mtrace n mid = RtoC (INR n).
Proof.
  induction n as [|n IH]; [reflexivity|]. rewrite S_INR, RtoC_plus, <- IH. unfold mtrace; simpl.
  unfold mid at 2. rewrite Nat.eqb_refl. reflexivity.
Qed.

Lemma trace_cyclic m n A B : mtrace m (mmul n A B) = mtrace n (mmul m B A).
Proof.
  unfold mtrace, mmul. rewrite msum_swap. apply msum_ext; intros i _. apply msum_ext; intros j _. ring.
Qed.

Lemma trace_gram_zero n k B : Re (mtrace n (mmul k B (madj B))) = 0 -> meq n k B mzero.
Proof.
  intros Z i j Hi Hj.
  assert (P : forall a b, 0 <= Re (B a b * madj B b a)%C).
  { intros a b. unfold madj. rewrite Cmult_comm, Re_square. nra. }
  assert (E : Re (mmul k B (madj B) i i) = 0).
  { apply (msum_nonneg_zero n (fun a => mmul k B (madj B) a a)); [|apply Req_le, Z|exact Hi].
    intros a _. apply msum_nonneg; intros b _. apply P. }
  apply square_zero_C. rewrite Cmult_comm.
  apply (msum_nonneg_zero k (fun b => (B i b * madj B b i)%C)); [|apply Req_le, E|exact Hj]. intros b _. apply P.
Qed.

(** * Schur complements, and a Gram matrix for every positive semidefinite matrix *)

Definition schur (A : mat) : mat :=
  fun i j => (A (S i) (S j) - A (S i) 0%nat * A 0%nat (S j) / A 0%nat 0%nat)%C.

Lemma msum_first_delta n (i : nat) z f g : (i < n)%nat ->
  (forall k, (k < n)%nat -> g (S k) = (mid i k * f k)%C) -> g 0%nat = z -> msum (S n) g = (z + f i)%C.
Proof.
  intros Hi H0 H1. rewrite msum_first, H1, <- (msum_delta n i f Hi). f_equal. apply msum_ext; exact H0.
Qed.

Lemma psd_schur n A : psd (S n) A -> A 0%nat 0%nat <> RtoC 0 -> psd n (schur A).
Proof.
  intros P N.
  set (F := fun i j => match j with 0%nat => (- A (S i) 0%nat / A 0%nat 0%nat)%C | S k => mid i k end).
  apply (psd_frame n (S n) F) in P. revert P. apply positive_semidefinite_ext. intros i j Hi Hj.
  assert (R : forall X, mmul (S n) F X i j = (F i 0%nat * X 0%nat j + X (S i) j)%C).
  { intros X. apply (msum_first_delta n i _ (fun k => X (S k) j)); trivial. }
  assert (L : forall a, mmul (S n) A (madj F) a j = (A a 0%nat * Cconj (F j 0%nat) + A a (S j))%C).
  { intros a. apply (msum_first_delta n j _ (fun k => A a (S k))); trivial. intros k _. unfold madj.
    change (Cconj (F j (S k))) with (madj mid k j). rewrite madj_mid. unfold mid. rewrite Nat.eqb_sym. ring. }
  rewrite R, !L. unfold schur, F. generalize (Cconj (- A (S j) 0%nat / A 0%nat 0%nat)%C); intros z. field. exact N.
Qed.

Lemma psd_tail n A : psd (S n) A -> psd n (fun i j => A (S i) (S j)).
Proof. apply (psd_submatrix (S n) n A S). intros i Hi. lia. Qed.

Lemma psd_peel n A : psd (S n) A -> exists L : nat -> C,
  (forall i, (i < S n)%nat -> A i 0%nat = (L i * Cconj (L 0%nat))%C) /\
  psd n (fun i j => (A (S i) (S j) - L (S i) * Cconj (L (S j)))%C).
Proof.
  intros P. destruct (psd_entry (S n) A 0 P (Nat.lt_0_succ n)) as [Ra Pa].
  pose proof (psd_hermitian _ _ P) as H. pose proof (is_real_RtoC _ Ra) as E.
  set (a := Re (A 0%nat 0%nat)) in *. destruct (Req_dec a 0) as [Z|N].
  - exists (fun _ => RtoC 0). rewrite Z in E. split.
    + intros i Hi. rewrite <- (H i 0%nat Hi) by lia. unfold madj.
      rewrite (psd_zero_pivot (S n) A 0 i P) by (lia || exact E). rewrite Cconj_RtoC. ring.
    + apply psd_tail in P. revert P. apply positive_semidefinite_ext. intros i j _ _. rewrite Cconj_RtoC. ring.
  - assert (N' : A 0%nat 0%nat <> RtoC 0) by (rewrite E; apply RtoC_neq, N).
    set (r := RtoC (/ sqrt a)).
    assert (V : (r * r * A 0%nat 0%nat)%C = RtoC 1).
    { rewrite E. unfold r. rewrite <- !RtoC_mult. f_equal. rewrite <- (sqrt_sqrt a Pa) at 3. field.
      intros Z; apply sqrt_eq_0 in Z; lra. }
    assert (K : forall z, Cconj (z * r)%C = (Cconj z * r)%C) by (intros z; rewrite Cconj_mult; unfold r;
      rewrite Cconj_RtoC; reflexivity).
    assert (W : forall x y, (x * y / A 0%nat 0%nat)%C = (x * r * (y * r))%C).
    { intros x y. transitivity (x * y / A 0%nat 0%nat * (r * r * A 0%nat 0%nat))%C; [rewrite V; ring|].
      field. exact N'. }
    exists (fun i => (A i 0%nat * r)%C). split.
    + intros i Hi. rewrite K, (is_real_conj _ Ra), <- W. field. exact N'.
    + apply psd_schur in P; [|exact N']. revert P. apply positive_semidefinite_ext. intros i j _ Hj. unfold schur.
      rewrite K, W. pose proof (H 0%nat (S j) (Nat.lt_0_succ n) (proj1 (Nat.succ_lt_mono j n) Hj)) as T.
      unfold madj in T. rewrite T. reflexivity.
Qed.

Lemma psd_gram_exists n A : psd n A -> exists X : mat, meq n n A (mmul n X (madj X)).
Proof.
  revert A. induction n as [|n IH]; intros A P; [exists mzero; intros i j Hi; lia|].
  destruct (psd_peel n A P) as (L & HL & Q). destruct (IH _ Q) as [Y HY].
  exists (fun i j => match j, i with 0%nat, _ => L i | S b, 0%nat => RtoC 0 | S b, S a => Y a b end).
  intros i j Hi Hj. unfold mmul, madj. rewrite msum_first. destruct i as [|i].
  - rewrite (msum_ext n _ (fun _ => RtoC 0)), msum_zero by (intros; ring).
    rewrite <- (psd_hermitian _ _ P 0%nat j Hi Hj). unfold madj.
    rewrite (HL j Hj), Cconj_mult, Cconj_conj. ring.
  - destruct j as [|j].
    + rewrite (msum_ext n _ (fun _ => RtoC 0)), msum_zero by (intros; rewrite Cconj_RtoC; ring).
      rewrite (HL (S i) Hi). ring.
    + pose proof (HY i j (proj2 (Nat.succ_lt_mono i n) Hi) (proj2 (Nat.succ_lt_mono j n) Hj)) as E.
      unfold mmul, madj in E. rewrite <- E. ring.
Qed.

Lemma trace_product_nonneg n A B : psd n A -> psd n B -> 0 <= Re (mtrace n (mmul n A B)).
Proof.
  intros PA PB. destruct (psd_gram_exists n A PA) as [X HX].
  rewrite (trace_meq n (mmul n A B) (mmul n (mmul n X (madj X)) B))
    by (apply mmul_meq; [exact HX|apply meq_refl]).
  rewrite mmul_assoc_any, trace_cyclic, mmul_assoc_any. apply psd_trace, psd_compression, PB.
Qed.

Lemma trace_product_real n A B : psd n A -> psd n B -> is_real (mtrace n (mmul n A B)).
Proof.
  intros [HA _] [HB _]. apply conj_is_real. rewrite <- trace_adj, madj_mmul, trace_cyclic.
  apply trace_meq, mmul_meq; assumption.
Qed.

(** * Determinants: linear and alternating in the rows *)

Definition set_row (p : nat) (u : nat -> C) (A : mat) : mat := fun i j => if Nat.eqb i p then u j else A i j.

Lemma set_row_same p u A j : set_row p u A p j = u j.
Proof. unfold set_row. rewrite Nat.eqb_refl. reflexivity. Qed.

Lemma set_row_other p u A i j : i <> p -> set_row p u A i j = A i j.
Proof. intros N. unfold set_row. apply Nat.eqb_neq in N. rewrite N. reflexivity. Qed.

Lemma set_row_id p A : set_row p (A p) A = A.
Proof. apply mat_ext; intros i j. unfold set_row. destruct (Nat.eqb_spec i p) as [E|_]; subst; reflexivity. Qed.

Lemma set_row_twice p u w A : set_row p u (set_row p w A) = set_row p u A.
Proof. apply mat_ext; intros i j. unfold set_row. destruct (Nat.eqb i p); reflexivity. Qed.

Lemma set_row_comm p q u w A : p <> q -> set_row p u (set_row q w A) = set_row q w (set_row p u A).
Proof.
  intros N. apply mat_ext; intros i j. unfold set_row.
  destruct (Nat.eqb_spec i p), (Nat.eqb_spec i q); reflexivity || lia.
Qed.

Definition unskip (i p : nat) : nat := if Nat.ltb p i then p else Nat.pred p.

Lemma skip_unskip i p : i <> p -> skip i (unskip i p) = p.
Proof.
  intros N. unfold unskip, skip. destruct (Nat.ltb_spec p i) as [L|L].
  - destruct (Nat.ltb_spec p i); lia.
  - destruct (Nat.ltb_spec (Nat.pred p) i); lia.
Qed.

Lemma skip_inj i a b : skip i a = skip i b -> a = b.
Proof. unfold skip. destruct (Nat.ltb_spec a i), (Nat.ltb_spec b i); lia. Qed.

Lemma skip_neq i a : skip i a <> i.
Proof. unfold skip. destruct (Nat.ltb_spec a i); lia. Qed.

Lemma unskip_lt n i p : i <> p -> (i < S n)%nat -> (p < S n)%nat -> (unskip i p < n)%nat.
Proof. unfold unskip. destruct (Nat.ltb_spec p i); lia. Qed.

Lemma minor_set_row_same p u A : minor (set_row p u A) p 0 = minor A p 0.
Proof. apply mat_ext; intros a b. unfold minor. apply set_row_other, skip_neq. Qed.

Lemma minor_set_row_other i p u A : i <> p ->
  minor (set_row p u A) i 0 = set_row (unskip i p) (fun j => u (S j)) (minor A i 0).
Proof.
  intros N. apply mat_ext; intros a b. unfold minor, set_row.
  destruct (Nat.eqb_spec (skip i a) p) as [E|E], (Nat.eqb_spec a (unskip i p)) as [F|F]; try reflexivity; exfalso.
  - apply F, (skip_inj i). rewrite E, skip_unskip by exact N. reflexivity.
  - apply E. rewrite F. apply skip_unskip, N.
Qed.

Lemma mdet_row_linear n p A u w z : (p < n)%nat ->
  mdet n (set_row p (fun j => (u j + z * w j)%C) A) = (mdet n (set_row p u A) + z * mdet n (set_row p w A))%C.
Proof.
  rewrite !mdet_cdet. revert p A u w. induction n as [|n IH]; intros p A u w Hp; [lia|].
  rewrite !cdet_S, <- msum_scale, <- msum_plus. apply msum_ext; intros i Hi.
  destruct (Nat.eq_dec i p) as [E|N].
  - subst i. rewrite !minor_set_row_same, !set_row_same. ring.
  - rewrite !minor_set_row_other, !set_row_other by exact N.
    rewrite (IH (unskip i p)) by (apply unskip_lt; assumption). ring.
Qed.

Lemma msum_two n p f : (S p < n)%nat -> (forall i, (i < n)%nat -> i <> p -> i <> S p -> f i = RtoC 0) ->
  msum n f = (f p + f (S p))%C.
Proof.
  intros Hp H. transitivity (msum n (fun i => (mid p i * f p + mid (S p) i * f (S p))%C)).
  - apply msum_ext; intros i Hi. unfold mid. destruct (Nat.eqb_spec p i) as [E|N1], (Nat.eqb_spec (S p) i) as [F|N2].
    + lia.
    + subst i. ring.
    + subst i. ring.
    + rewrite (H i Hi) by congruence. ring.
  - rewrite msum_plus, (msum_delta n p (fun _ => f p)), (msum_delta n (S p) (fun _ => f (S p))) by lia. reflexivity.
Qed.

Lemma mdet_equal_adjacent n p A : (S p < n)%nat -> (forall j, A p j = A (S p) j) -> mdet n A = RtoC 0.
Proof.
  rewrite mdet_cdet. revert p A. induction n as [|n IH]; intros p A Hp H; [lia|].
  rewrite cdet_S, (msum_two (S n) p); [|exact Hp|].
  - assert (E : minor A (S p) 0 = minor A p 0).
    { apply mat_ext; intros a b. unfold minor. destruct (Nat.eq_dec a p) as [E|N].
      - subst a. unfold skip at 1 3. rewrite Nat.ltb_irrefl.
        destruct (Nat.ltb_spec p (S p)); [apply H|lia].
      - f_equal. unfold skip. destruct (Nat.ltb_spec a (S p)), (Nat.ltb_spec a p); lia. }
    rewrite E, sign_S, (H 0%nat). ring.
  - intros i Hi N1 N2.
    assert (U : unskip i (S p) = S (unskip i p)).
    { unfold unskip. destruct (Nat.ltb_spec (S p) i), (Nat.ltb_spec p i); lia. }
    rewrite (IH (unskip i p)); [ring|rewrite <- U; apply unskip_lt; assumption|].
    intros j. unfold minor. rewrite <- U, !skip_unskip by assumption. apply H.
Qed.

Lemma mdet_swap_adjacent n p u w A : (S p < n)%nat ->
  mdet n (set_row p u (set_row (S p) w A)) = (- mdet n (set_row p w (set_row (S p) u A)))%C.
Proof.
  intros Hp. set (D := fun x y => mdet n (set_row p x (set_row (S p) y A))).
  assert (Z : forall x, D x x = RtoC 0).
  { intros x. apply (mdet_equal_adjacent n p); [exact Hp|]. intros j. rewrite set_row_same, set_row_other by lia.
    rewrite set_row_same. reflexivity. }
  assert (L1 : forall x y t, D (fun j => (x j + RtoC 1 * y j)%C) t = (D x t + RtoC 1 * D y t)%C).
  { intros x y t. apply mdet_row_linear. lia. }
  assert (L2 : forall t x y, D t (fun j => (x j + RtoC 1 * y j)%C) = (D t x + RtoC 1 * D t y)%C).
  { intros t x y. unfold D. rewrite !(set_row_comm p (S p)) by lia. apply mdet_row_linear. exact Hp. }
  pose proof (Z (fun j => (u j + RtoC 1 * w j)%C)) as E. rewrite L1, !L2, !Z in E.
  change (D u w = (- D w u)%C). transitivity (RtoC 0 - D w u)%C; [rewrite <- E|]; ring.
Qed.

Lemma mdet_equal_rows n p q A : (p < q)%nat -> (q < n)%nat -> (forall j, A p j = A q j) -> mdet n A = RtoC 0.
Proof.
  revert A. induction q as [|q IH]; intros A Hpq Hq H; [lia|].
  destruct (Nat.eq_dec p q) as [E|N]; [subst; apply (mdet_equal_adjacent n q); assumption|].
  replace A with (set_row q (A q) (set_row (S q) (A (S q)) A)) by (rewrite !set_row_id; reflexivity).
  rewrite mdet_swap_adjacent by exact Hq. rewrite IH; [ring|lia|lia|].
  intros j. rewrite set_row_same, !set_row_other by lia. apply H.
Qed.

Lemma mdet_add_row n p q z A : (p < n)%nat -> (q < n)%nat -> p <> q ->
  mdet n (set_row p (fun j => (A p j + z * A q j)%C) A) = mdet n A.
Proof.
  intros Hp Hq N. rewrite mdet_row_linear, set_row_id by exact Hp.
  assert (E : forall a b, a = p /\ b = q \/ a = q /\ b = p -> (a < b)%nat -> mdet n (set_row p (A q) A) = RtoC 0).
  { intros a b Hab L. apply (mdet_equal_rows n a b); [exact L|lia|]. intros j.
    destruct Hab as [[Ha Hb]|[Ha Hb]]; subst a b; rewrite set_row_same, set_row_other by lia; reflexivity. }
  destruct (Nat.lt_trichotomy p q) as [L|[L|L]]; [|contradiction|].
  - rewrite (E p q); [ring|tauto|exact L].
  - rewrite (E q p); [ring|tauto|exact L].
Qed.

(** Elimination under the first entry. *)
Lemma mdet_pivot n A : A 0%nat 0%nat <> RtoC 0 -> mdet (S n) A = (A 0%nat 0%nat * mdet n (schur A))%C.
Proof.
  intros N. set (c := fun i => (- A i 0%nat / A 0%nat 0%nat)%C).
  set (E := fun (m : nat) i j => match i with
    | 0%nat => A 0%nat j | S a => if Nat.ltb a m then (A i j + c i * A 0%nat j)%C else A i j end).
  assert (D : forall m, (m <= n)%nat -> mdet (S n) (E m) = mdet (S n) A).
  { induction m as [|m IH]; intros Hm.
    - apply mdet_ext. intros [|i] j _ _; reflexivity.
    - rewrite <- IH by lia. rewrite <- (mdet_add_row (S n) (S m) 0 (c (S m)) (E m)) by lia.
      apply mdet_ext. intros i j _ _. unfold set_row, E. destruct i as [|i]; [reflexivity|].
      change (Nat.eqb (S i) (S m)) with (Nat.eqb i m). rewrite Nat.ltb_irrefl.
      destruct (Nat.eqb_spec i m) as [F|F].
      + subst i. destruct (Nat.ltb_spec m (S m)); [reflexivity|lia].
      + destruct (Nat.ltb_spec i (S m)), (Nat.ltb_spec i m); reflexivity || lia. }
  rewrite <- (D n (Nat.le_refl n)), mdet_cdet, cdet_S, msum_first, (msum_ext n _ (fun _ => RtoC 0)), msum_zero.
  - rewrite <- mdet_cdet. rewrite (mdet_ext n (minor (E n) 0 0) (schur A)).
    + unfold sign; simpl. ring.
    + intros i j Hi Hj. change (minor (E n) 0 0 i j) with (E n (S i) (S j)). unfold E, schur, c.
      destruct (Nat.ltb_spec i n); [|lia]. field. exact N.
  - intros i Hi. unfold E at 1. destruct (Nat.ltb_spec i n); [|lia]. unfold c.
    replace (A (S i) 0%nat + - A (S i) 0%nat / A 0%nat 0%nat * A 0%nat 0%nat)%C with (RtoC 0) by (field; exact N).
    ring.
Qed.

Lemma mdet_conj n : forall A, Cconj (mdet n A) = mdet n (fun i j => Cconj (A i j)).
Proof.
  induction n as [|n IH]; intros A; [apply Cconj_RtoC|]. rewrite !mdet_S, Cconj_msum.
  apply msum_ext; intros j _. rewrite !Cconj_mult, IH. f_equal. f_equal.
  unfold sign. destruct (Nat.even j); apply Cconj_RtoC.
Qed.

Lemma hermitian_det k A : hermitian k A -> is_real (mdet k A).
Proof.
  intros H. apply conj_is_real. rewrite mdet_conj, <- mdet_trans. apply mdet_ext. exact H.
Qed.

Lemma psd_det k A : psd k A -> is_real (mdet k A) /\ 0 <= Re (mdet k A).
Proof.
  intros P. split; [apply hermitian_det, psd_hermitian, P|]. revert A P. induction k as [|k IH]; intros A P.
  - simpl. lra.
  - destruct (psd_entry (S k) A 0 P (Nat.lt_0_succ k)) as [Ra Pa]. pose proof (is_real_RtoC _ Ra) as E.
    destruct (Req_dec (Re (A 0%nat 0%nat)) 0) as [Z|N].
    + rewrite Z in E. rewrite mdet_S. apply msum_nonneg; intros j Hj.
      rewrite (psd_zero_pivot (S k) A 0 j P) by (lia || exact E).
      replace (_ * _ * _)%C with (RtoC 0) by ring. simpl; lra.
    + assert (N' : A 0%nat 0%nat <> RtoC 0) by (rewrite E; apply RtoC_neq, N).
      rewrite mdet_pivot by exact N'. rewrite E, Re_scale. apply Rmult_le_pos; [exact Pa|].
      apply IH, psd_schur; assumption.
Qed.

Lemma psd_det_1 A : psd 1 A -> is_real (mdet 1 A) /\ 0 <= Re (mdet 1 A).
Proof. apply psd_det. Qed.

Lemma psd_det_2 A : psd 2 A -> is_real (mdet 2 A) /\ 0 <= Re (mdet 2 A).
Proof. apply psd_det. Qed.

(** * Unitary matrices: n orthonormal columns of length n span, for the projection on the rest has trace 0 *)

Lemma mmul_madd_l n A B X : mmul n (madd A B) X = madd (mmul n A X) (mmul n B X).
Proof.
  apply mat_ext; intros i j. unfold mmul, madd. rewrite <- msum_plus. apply msum_ext; intros k _. ring.
Qed.

Lemma mmul_madd_r n A B X : mmul n X (madd A B) = madd (mmul n X A) (mmul n X B).
Proof.
  apply mat_ext; intros i j. unfold mmul, madd. rewrite <- msum_plus. apply msum_ext; intros k _. ring.
Qed.

Lemma mmul_mscale_l n z A X : mmul n (mscale z A) X = mscale z (mmul n A X).
Proof.
  apply mat_ext; intros i j. unfold mmul, mscale. rewrite <- msum_scale. apply msum_ext; intros k _. ring.
Qed.

Lemma mmul_mscale_r n z A X : mmul n X (mscale z A) = mscale z (mmul n X A).
Proof.
  apply mat_ext; intros i j. unfold mmul, mscale. rewrite <- msum_scale. apply msum_ext; intros k _. ring.
Qed.

Lemma unitary_span n W : meq n n (mmul n (madj W) W) mid -> meq n n (mmul n W (madj W)) mid.
Proof.
  intros H. set (Q := mmul n W (madj W)). set (P := madd mid (mscale (RtoC (-1)) Q)).
  assert (QA : madj Q = Q) by (unfold Q; rewrite madj_mmul, madj_madj; reflexivity).
  assert (PA : madj P = P).
  { apply mat_ext; intros i j. unfold P, madd, mscale, madj. rewrite Cconj_plus, Cconj_mult, Cconj_RtoC.
    change (Cconj (mid j i)) with (madj mid i j). change (Cconj (Q j i)) with (madj Q i j).
    rewrite madj_mid, QA. reflexivity. }
  assert (TQ : mtrace n Q = RtoC (INR n)).
  { unfold Q. rewrite trace_cyclic, (trace_meq n _ mid H). apply trace_identity. }
  assert (TQQ : mtrace n (mmul n Q Q) = RtoC (INR n)).
  { rewrite <- TQ. unfold Q. rewrite mmul_assoc_any. apply trace_meq, mmul_meq; [apply meq_refl|].
    rewrite <- mmul_assoc_any. apply (meq_trans n _ (mmul n mid (madj W))); [|apply mmul_mid_l].
    apply mmul_meq; [exact H|apply meq_refl]. }
  assert (Z : meq n n P mzero).
  { apply (trace_gram_zero n n P). rewrite PA. unfold P at 1. rewrite mmul_madd_l, mmul_mscale_l. unfold P.
    rewrite !mmul_madd_r, !mmul_mscale_r, !trace_add, !trace_scale, !trace_add, !trace_scale.
    rewrite (trace_meq n _ _ (mmul_mid_l n mid)), (trace_meq n _ _ (mmul_mid_l n Q)),
      (trace_meq n _ _ (mmul_mid_r n Q)), trace_identity, TQ, TQQ. simpl. ring. }
  intros i j Hi Hj. specialize (Z i j Hi Hj). unfold P, madd, mscale, mzero in Z.
  transitivity (Q i j + RtoC 0)%C; [ring|]. rewrite <- Z. by_parts; ring.
Qed.

(** * Spectra *)

Definition columns (vectors : list mat) : mat := fun i k => nth k vectors mzero i 0%nat.
Definition diagonal (d : nat -> C) : mat := fun i j => (mid i j * d i)%C.

Fixpoint resolution (values : list R) (vectors : list mat) : mat :=
  match values, vectors with
  | x :: xs, v :: vs => madd (mscale (RtoC x) (mmul 1 v (madj v))) (resolution xs vs)
  | _, _ => mzero
  end.

Fixpoint projections (vectors : list mat) : mat :=
  match vectors with
  | v :: vs => madd (mmul 1 v (madj v)) (projections vs)
  | [] => mzero
  end.

Lemma mmul_diagonal n d X i j : (i < n)%nat -> mmul n (diagonal d) X i j = (d i * X i j)%C.
Proof.
  intros Hi. rewrite <- (msum_delta n i (fun k => (d i * X k j)%C) Hi). apply msum_ext; intros k _.
  unfold diagonal. ring.
Qed.

Lemma resolution_columns values vectors n : length values = n -> length vectors = n ->
  meq n n (resolution values vectors)
    (mmul n (columns vectors) (mmul n (diagonal (fun k => RtoC (nth k values 0))) (madj (columns vectors)))).
Proof.
  intros Lx Lv i j Hi Hj. unfold mmul at 1.
  transitivity (msum n (fun k => (columns vectors i k * (RtoC (nth k values 0%R) * Cconj (columns vectors j k)))%C)).
  2: { apply msum_ext; intros k Hk. rewrite mmul_diagonal by exact Hk. reflexivity. }
  clear Hi Hj. revert vectors n Lx Lv. induction values as [|x xs IH]; intros [|v vs] [|n] Lx Lv; try discriminate.
  - reflexivity.
  - injection Lx as Lx. injection Lv as Lv. rewrite msum_first. unfold columns at 1 2. cbn [nth resolution].
    unfold madd at 1. rewrite (IH vs n Lx Lv). unfold mscale, mmul, madj; cbn [msum]. f_equal. ring.
Qed.

Lemma projections_columns vectors n : length vectors = n ->
  meq n n (projections vectors) (mmul n (columns vectors) (madj (columns vectors))).
Proof.
  intros Lv i j _ _. revert n Lv. induction vectors as [|v vs IH]; intros [|n] Lv; try discriminate.
  - reflexivity.
  - injection Lv as Lv. unfold mmul. rewrite msum_first. cbn [projections]. unfold madd. rewrite (IH n Lv).
    unfold mmul, madj, columns; cbn [msum nth]. f_equal. ring.
Qed.

Lemma orthonormal_columns n vectors :
  (forall j k, (j < n)%nat -> (k < n)%nat ->
    overlap n (nth j vectors mzero) (nth k vectors mzero) = if Nat.eqb j k then RtoC 1 else RtoC 0) ->
  meq n n (mmul n (madj (columns vectors)) (columns vectors)) mid.
Proof. intros H. exact H. Qed.

Lemma complete n vectors : length vectors = n ->
  (forall j k, (j < n)%nat -> (k < n)%nat ->
    overlap n (nth j vectors mzero) (nth k vectors mzero) = if Nat.eqb j k then RtoC 1 else RtoC 0) ->
  meq n n (projections vectors) mid.
Proof.
  intros L H. apply (meq_trans n _ _ _ (projections_columns vectors n L)). apply unitary_span, orthonormal_columns, H.
Qed.

Lemma length_RtoC values : length (map RtoC values) = length values.
Proof. induction values as [|x xs IH]; simpl; [reflexivity|rewrite IH; reflexivity]. Qed.

Lemma nth_RtoC k values : nth k (map RtoC values) (RtoC 0) = RtoC (nth k values 0).
Proof. apply map_nth. Qed.

Lemma hermitian_diagonal n d : (forall k, (k < n)%nat -> is_real (d k)) -> hermitian n (diagonal d).
Proof.
  intros H i j Hi Hj. unfold madj, diagonal. rewrite Cconj_mult, (is_real_conj (d j)) by (apply H; exact Hj).
  change (Cconj (mid j i)) with (madj mid i j). rewrite madj_mid. unfold mid.
  destruct (Nat.eqb_spec i j) as [E|_]; [subst; reflexivity|ring].
Qed.

Lemma psd_diagonal n d : (forall k, (k < n)%nat -> is_real (d k) /\ 0 <= Re (d k)) -> psd n (diagonal d).
Proof.
  intros H. split; [apply hermitian_diagonal; intros k Hk; apply H, Hk|]. intros v. unfold form.
  apply msum_nonneg; intros i Hi. destruct (H i Hi) as [Hr Hp].
  replace (msum n _) with (d i * (Cconj (v i) * v i))%C.
  - rewrite (is_real_RtoC _ Hr), Re_scale, Re_square. apply Rmult_le_pos; [exact Hp|nra].
  - rewrite <- (msum_delta n i (fun j => (d i * (Cconj (v i) * v j))%C) Hi). apply msum_ext; intros j _.
    unfold diagonal. ring.
Qed.

Theorem spectral_resolution n A (values : list R) (vectors : list mat) :
  length values = n -> length vectors = n ->
  (forall j k, (j < n)%nat -> (k < n)%nat ->
    overlap n (nth j vectors mzero) (nth k vectors mzero) = if Nat.eqb j k then RtoC 1 else RtoC 0) ->
  meq n n A (resolution values vectors) -> has_spectrum n A (map RtoC values) vectors.
Proof.
  intros Lx Lv H E. set (W := columns vectors). set (D := diagonal (fun k => RtoC (nth k values 0))).
  assert (F : meq n n A (mmul n W (mmul n D (madj W)))).
  { apply (meq_trans n _ _ _ E), resolution_columns; assumption. }
  assert (G : meq n n (mmul n A W) (mmul n W D)).
  { apply (meq_trans n _ (mmul n (mmul n W (mmul n D (madj W))) W)); [apply mmul_meq; [exact F|apply meq_refl]|].
    rewrite !mmul_assoc_any. apply mmul_meq; [apply meq_refl|].
    apply (meq_trans n _ (mmul n D mid)); [|apply mmul_mid_r].
    apply mmul_meq; [apply meq_refl|apply orthonormal_columns, H]. }
  split; [|split; [rewrite length_RtoC; exact Lx|split; [exact Lv|]]].
  - apply (hermitian_ext n (mmul n W (mmul n D (madj W)))); [apply meq_sym, F|].
    apply hermitian_frame, hermitian_diagonal. intros k _. reflexivity.
  - intros k Hk. split; [|intros j Hj; apply H; assumption]. rewrite nth_RtoC. intros i o Hi Ho.
    replace o with 0%nat by lia. change (mmul n A W i k = (RtoC (nth k values 0%R) * W i k)%C). rewrite (G i k Hi Hk).
    unfold mmul, D, diagonal. rewrite Cmult_comm.
    rewrite <- (msum_delta_r n k (fun l => (W i l * RtoC (nth l values 0%R))%C) Hk).
    apply msum_ext; intros l _. ring.
Qed.

Section Spectrum.
Variables (n : nat) (A : mat) (values : list R) (vectors : list mat).
Hypothesis spectrum : has_spectrum n A (map RtoC values) vectors.

Lemma spectrum_orthonormal : meq n n (mmul n (madj (columns vectors)) (columns vectors)) mid.
Proof. destruct spectrum as (_ & _ & _ & H). intros j k Hj Hk. apply (proj2 (H k Hk)), Hj. Qed.

Lemma spectrum_span : meq n n (mmul n (columns vectors) (madj (columns vectors))) mid.
Proof. apply unitary_span, spectrum_orthonormal. Qed.

Lemma spectrum_frame : meq n n A
  (mmul n (columns vectors) (mmul n (diagonal (fun k => RtoC (nth k values 0))) (madj (columns vectors)))).
Proof.
  set (W := columns vectors). set (D := diagonal (fun k => RtoC (nth k values 0))).
  assert (G : meq n n (mmul n A W) (mmul n W D)).
  { destruct spectrum as (_ & _ & _ & H). intros i k Hi Hk. destruct (H k Hk) as [E _]. rewrite nth_RtoC in E.
    transitivity (RtoC (nth k values 0%R) * W i k)%C; [exact (E i 0%nat Hi Nat.lt_0_1)|].
    unfold mmul, D, diagonal. rewrite Cmult_comm.
    rewrite <- (msum_delta_r n k (fun l => (W i l * RtoC (nth l values 0%R))%C) Hk).
    apply msum_ext; intros l _. ring. }
  apply (meq_trans n _ (mmul n A (mmul n W (madj W)))).
  - apply meq_sym, (meq_trans n _ (mmul n A mid)); [|apply mmul_mid_r].
    apply mmul_meq; [apply meq_refl|apply spectrum_span].
  - rewrite <- !mmul_assoc_any. apply mmul_meq; [exact G|apply meq_refl].
Qed.

Lemma resolution_of_spectrum : meq n n A (resolution values vectors).
Proof.
  apply (meq_trans n _ _ _ spectrum_frame), meq_sym. destruct spectrum as (_ & Lx & Lv & _).
  rewrite length_RtoC in Lx. apply resolution_columns; assumption.
Qed.

Lemma spectrum_shift (m : R) : (forall j, (j < n)%nat -> m <= nth j values 0) ->
  psd n (madd A (mscale (RtoC (- m)) mid)).
Proof.
  intros H. set (W := columns vectors). set (D := diagonal (fun k => RtoC (nth k values 0))).
  apply (psd_meq n _ (mmul n W (mmul n (madd D (mscale (RtoC (- m)) mid)) (madj W)))).
  - rewrite mmul_madd_l, mmul_madd_r, mmul_mscale_l, mmul_mscale_r. intros i j Hi Hj. unfold madd. f_equal.
    + apply spectrum_frame; assumption.
    + unfold mscale. f_equal. rewrite <- (spectrum_span i j Hi Hj). unfold W, mmul at 1 2.
      apply msum_ext; intros k Hk. f_equal. symmetry. apply (mmul_mid_l_any n n); assumption.
  - apply psd_frame. apply (psd_meq n _ (diagonal (fun k => RtoC (nth k values 0 - m)))).
    + intros i j _ _. unfold madd, mscale, D, diagonal. unfold mid. destruct (Nat.eqb i j); by_parts; ring.
    + apply psd_diagonal. intros k Hk. split; [reflexivity|]. specialize (H k Hk). simpl. lra.
Qed.
End Spectrum.

(** * Eigenvalues *)

Lemma column_nonzero n v : ~ meq n 1 v mzero -> 0 < Re (form n mid (fun i => v i 0%nat)).
Proof.
  intros N. rewrite form_identity.
  assert (P : forall k, (k < n)%nat -> 0 <= Re (Cconj (v k 0%nat) * v k 0%nat)%C).
  { intros k _. rewrite Re_square. nra. }
  destruct (Rle_lt_dec (Re (msum n (fun i => (Cconj (v i 0%nat) * v i 0%nat)%C))) 0) as [Z|L]; [|exact L].
  exfalso. apply N. intros i o Hi Ho. replace o with 0%nat by lia.
  apply square_zero_C. apply (msum_nonneg_zero n (fun k => (Cconj (v k 0%nat) * v k 0%nat)%C) P Z i Hi).
Qed.

Lemma form_eigenvector n A (x : R) v : eigenvector n A (RtoC x) v ->
  form n A (fun i => v i 0%nat) = (RtoC x * form n mid (fun i => v i 0%nat))%C.
Proof.
  intros E. rewrite form_identity, <- msum_scale. unfold form. apply msum_ext; intros i Hi.
  transitivity (Cconj (v i 0%nat) * mmul n A v i 0%nat)%C.
  - unfold mmul. rewrite <- msum_scale. apply msum_ext; intros j _. ring.
  - rewrite (E i 0%nat Hi Nat.lt_0_1). unfold mscale. ring.
Qed.

Lemma psd_eigenvalue n A (x : R) : psd n A -> eigenvalue n A x -> 0 <= x.
Proof.
  intros [_ P] (v & N & E). specialize (P (fun i => v i 0%nat)). apply column_nonzero in N.
  rewrite (form_eigenvector n A x v E), Re_scale in P. apply Rnot_lt_le; intros L. nra.
Qed.

Lemma eigenvalue_shift n A (x m : R) : eigenvalue n A x -> eigenvalue n (madd A (mscale (RtoC m) mid)) (x + m).
Proof.
  intros (v & N & E). exists v. split; [exact N|]. intros i o Hi Ho.
  rewrite mmul_madd_l, mmul_mscale_l. unfold madd, mscale at 1. rewrite (E i o Hi Ho).
  rewrite (mmul_mid_l_any n 1 v i o Hi Ho). unfold mscale. rewrite RtoC_plus. ring.
Qed.

Lemma shift_eigenvalue n A (x m : R) : psd n (madd A (mscale (RtoC (- m)) mid)) -> eigenvalue n A x -> m <= x.
Proof.
  intros P E. apply (eigenvalue_shift n A x (- m)) in E. pose proof (psd_eigenvalue n _ _ P E). lra.
Qed.

Lemma smallest_of_shift n A (m : R) : hermitian n A -> eigenvalue n A m ->
  psd n (madd A (mscale (RtoC (- m)) mid)) -> smallest_eigenvalue n A m.
Proof. intros H E P. split; [exact H|split; [exact E|]]. intros x. apply shift_eigenvalue, P. Qed.

Lemma spectrum_eigenvalue n A values vectors k : has_spectrum n A (map RtoC values) vectors -> (k < n)%nat ->
  eigenvalue n A (nth k values 0).
Proof.
  intros (_ & _ & _ & S) Hk. destruct (S k Hk) as [E O]. rewrite nth_RtoC in E.
  exists (nth k vectors mzero). split; [|exact E]. intros Z. specialize (O k Hk). rewrite Nat.eqb_refl in O.
  unfold overlap, mmul in O. rewrite (msum_ext n _ (fun _ => RtoC 0)), msum_zero in O.
  - apply RtoC_inj in O. lra.
  - intros i Hi. rewrite (Z i 0%nat Hi Nat.lt_0_1). unfold mzero. ring.
Qed.

Theorem least_eigenvalue n A values vectors k : has_spectrum n A (map RtoC values) vectors -> (k < n)%nat ->
  (forall j, (j < n)%nat -> nth k values 0 <= nth j values 0) -> smallest_eigenvalue n A (nth k values 0).
Proof.
  intros S Hk H. apply smallest_of_shift; [exact (proj1 S)|apply (spectrum_eigenvalue n A values vectors); assumption|].
  apply (spectrum_shift n A values vectors S). exact H.
Qed.

Theorem least_eigenvalue_is n A values vectors (m : R) : has_spectrum n A (map RtoC values) vectors ->
  (exists k, (k < n)%nat /\ nth k values 0 = m) -> (forall j, (j < n)%nat -> m <= nth j values 0) ->
  smallest_eigenvalue n A m.
Proof.
  intros H (k & Hk & <-) L. apply (least_eigenvalue n A values vectors k H Hk L).
Qed.

Lemma shift_zero n A : psd n (madd A (mscale (RtoC (- 0)) mid)) <-> psd n A.
Proof. apply psd_meq. intros i j _ _. unfold madd, mscale. rewrite Ropp_0. ring. Qed.

Theorem psd_of_spectrum n A values vectors : has_spectrum n A (map RtoC values) vectors ->
  (forall k, (k < n)%nat -> 0 <= nth k values 0) -> psd n A.
Proof. intros S H. apply shift_zero. apply (spectrum_shift n A values vectors S). exact H. Qed.

Lemma psd_iff_spectrum n A values vectors : has_spectrum n A (map RtoC values) vectors ->
  (psd n A <-> forall k, (k < n)%nat -> 0 <= nth k values 0).
Proof.
  intros S. split; [|apply psd_of_spectrum with (1 := S)]. intros P k Hk. apply (psd_eigenvalue n A); [exact P|].
  apply (spectrum_eigenvalue n A values vectors); assumption.
Qed.

Lemma same_spectrum_meq n A B : meq n n A B -> same_spectrum n A B.
Proof.
  intros H z. apply mdet_ext. intros i j Hi Hj. unfold madd, mscale. rewrite (H i j Hi Hj). reflexivity.
Qed.

(** * The converse of psd_schur: positivity by elimination *)

Lemma form_pivot n A v : hermitian (S n) A -> A 0%nat 0%nat <> RtoC 0 ->
  let y := (v 0%nat + msum n (fun j => (A 0%nat (S j) * v (S j))%C) / A 0%nat 0%nat)%C in
  form (S n) A v = (A 0%nat 0%nat * (Cconj y * y) + form n (schur A) (fun i => v (S i)))%C.
Proof.
  intros H N y. set (a := A 0%nat 0%nat) in *. set (w := fun i => v (S i)).
  set (b := msum n (fun j => (A 0%nat (S j) * w j)%C)).
  assert (Ra : Cconj a = a) by (apply (H 0%nat 0%nat); lia).
  assert (B : msum n (fun i => (Cconj (w i) * A (S i) 0%nat)%C) = Cconj b).
  { unfold b. rewrite Cconj_msum. apply msum_ext; intros i Hi. rewrite Cconj_mult.
    rewrite <- (H (S i) 0%nat) by lia. unfold madj. ring. }
  set (T := msum n (fun i => msum n (fun j => (Cconj (w i) * A (S i) (S j) * w j)%C))).
  assert (L : form (S n) A v = (Cconj (v 0%nat) * a * v 0%nat + Cconj (v 0%nat) * b + Cconj b * v 0%nat + T)%C).
  { unfold form. rewrite msum_first, msum_first.
    rewrite (msum_ext n (fun k => (Cconj (v 0%nat) * A 0%nat (S k) * v (S k))%C)
      (fun k => (Cconj (v 0%nat) * (A 0%nat (S k) * w k))%C)) by (intros; unfold w; ring).
    rewrite msum_scale. fold b.
    rewrite (msum_ext n _ (fun i => (Cconj (w i) * A (S i) 0%nat * v 0%nat
      + msum n (fun j => (Cconj (w i) * A (S i) (S j) * w j)%C))%C)) by (intros; apply msum_first).
    rewrite msum_plus, msum_scale_r, B. fold T a. ring. }
  assert (Q : form n (schur A) w = (T - Cconj b * b / a)%C).
  { transitivity (T + msum n (fun i => (Cconj (w i) * A (S i) 0%nat * (- b / a))%C))%C.
    - unfold form, T. rewrite <- msum_plus. apply msum_ext; intros i _.
      unfold b. replace (- msum n (fun j => (A 0%nat (S j) * w j)%C) / a)%C
        with (msum n (fun j => (A 0%nat (S j) * w j)%C) * (- / a))%C by (field; exact N).
      rewrite <- msum_scale_r, <- msum_scale, <- msum_plus. apply msum_ext; intros j _. unfold schur. fold a.
      field. exact N.
    - rewrite msum_scale_r, B. field. exact N. }
  rewrite L, Q. unfold y. fold b. rewrite Cconj_plus.
  assert (D : Cconj (b / a)%C = (Cconj b / a)%C).
  { transitivity (Cconj (b / a) * Cconj a / a)%C; [rewrite Ra; field; exact N|]. rewrite <- Cconj_mult.
    replace (b / a * a)%C with b by (field; exact N). reflexivity. }
  change (msum n (fun j => (A 0%nat (S j) * v (S j))%C)) with b. rewrite D. field. exact N.
Qed.

Theorem psd_of_schur n A : hermitian (S n) A -> 0 < Re (A 0%nat 0%nat) -> psd n (schur A) -> psd (S n) A.
Proof.
  intros H L [_ P]. split; [exact H|]. intros v.
  pose proof (is_real_RtoC _ (hermitian_entry (S n) A 0 H (Nat.lt_0_succ n))) as E.
  assert (N : A 0%nat 0%nat <> RtoC 0) by (rewrite E; apply RtoC_neq; lra).
  rewrite (form_pivot n A v H N), Re_plus. rewrite E at 1. rewrite Re_scale, Re_square.
  specialize (P (fun i => v (S i))).
  pose proof (pow2_ge_0 (Re (v 0%nat + msum n (fun j => (A 0%nat (S j) * v (S j))%C) / A 0%nat 0%nat)%C)).
  pose proof (pow2_ge_0 (Im (v 0%nat + msum n (fun j => (A 0%nat (S j) * v (S j))%C) / A 0%nat 0%nat)%C)).
  apply Rplus_le_le_0_compat; [|exact P]. apply Rmult_le_pos; lra.
Qed.

Lemma psd_1 A : is_real (A 0%nat 0%nat) -> 0 <= Re (A 0%nat 0%nat) -> psd 1 A.
Proof.
  intros E P. apply (psd_meq 1 (diagonal (fun k => A k k))).
  - intros i j Hi Hj. replace i with 0%nat by lia. replace j with 0%nat by lia. unfold diagonal, mid; simpl. ring.
  - apply psd_diagonal. intros k Hk. replace k with 0%nat by lia. split; assumption.
Qed.

(** * A Hermitian matrix has a smallest eigenvalue *)

Lemma functional_bound n (c : nat -> C) : exists K, 0 <= K /\ forall w,
  Re (Cconj (msum n (fun j => (c j * w j)%C)) * msum n (fun j => (c j * w j)%C))%C <= K * Re (form n mid w).
Proof.
  induction n as [|n (K & HK & IH)].
  - exists 0. split; [lra|]. intros w. rewrite Re_square. simpl. lra.
  - set (s := Re (c n) ^ 2 + Im (c n) ^ 2). exists (2 * K + 2 * s).
    assert (Ps : 0 <= s) by (unfold s; nra). split; [lra|]. intros w. specialize (IH w).
    assert (Pw : 0 <= Re (form n mid w)) by apply psd_identity.
    rewrite form_identity in IH, Pw. rewrite form_identity. cbn [msum].
    set (x := msum n (fun j => (c j * w j)%C)) in *. set (G := msum n (fun i => (Cconj (w i) * w i)%C)) in *.
    rewrite (Re_plus G), !Re_square. rewrite Re_square in IH.
    rewrite Im_add, Re_plus. set (F := Re G) in *.
    assert (M : Re (c n * w n)%C ^ 2 + Im (c n * w n)%C ^ 2 = s * (Re (w n) ^ 2 + Im (w n) ^ 2)).
    { unfold s. destruct (c n), (w n). simpl. ring. }
    set (p := Re (c n * w n)%C) in *. set (q := Im (c n * w n)%C) in *.
    assert (0 <= s * F) by (apply Rmult_le_pos; assumption).
    assert (0 <= K * (Re (w n) ^ 2 + Im (w n) ^ 2)) by (apply Rmult_le_pos; nra).
    pose proof (pow2_ge_0 (Re x - p)). pose proof (pow2_ge_0 (Im x - q)). nra.
Qed.

Lemma form_shift n A (e : R) v : Re (form n (madd A (mscale (RtoC e) mid)) v) = Re (form n A v) + e * Re (form n mid v).
Proof. rewrite form_madd, form_mscale, Re_plus, Re_scale. reflexivity. Qed.

Lemma hermitian_shift n A (e : R) : hermitian n A -> hermitian n (madd A (mscale (RtoC e) mid)).
Proof. intros H. apply hermitian_add; [exact H|apply hermitian_scale, hermitian_identity]. Qed.

Lemma psd_singular_or_definite n A : psd n A ->
  eigenvalue n A 0 \/ exists e, 0 < e /\ psd n (madd A (mscale (RtoC (- e)) mid)).
Proof.
  revert A. induction n as [|n IH]; intros A P.
  - right. exists 1. split; [lra|]. split; [intros i j Hi; lia|intros v; simpl; lra].
  - destruct (psd_entry (S n) A 0 P (Nat.lt_0_succ n)) as [Ra Pa]. pose proof (psd_hermitian _ _ P) as H.
    pose proof (is_real_RtoC _ Ra) as E. destruct (Req_dec (Re (A 0%nat 0%nat)) 0) as [Z|N].
    + left. exists mid. split.
      * intros F. specialize (F 0%nat 0%nat (Nat.lt_0_succ n) Nat.lt_0_1). apply RtoC_inj in F. lra.
      * intros i o Hi Ho. replace o with 0%nat by lia. rewrite (mmul_mid_r_any (S n) (S n)) by lia.
        rewrite <- (H i 0%nat Hi) by lia. unfold madj. rewrite (psd_zero_pivot (S n) A 0 i P) by
          (lia || (rewrite E, Z; reflexivity)). unfold mscale. rewrite Cconj_RtoC. ring.
    + assert (N' : A 0%nat 0%nat <> RtoC 0) by (rewrite E; apply RtoC_neq, N).
      destruct (IH _ (psd_schur n A P N')) as [(w & Nw & Ew)|(e & He & [_ Pe])].
      * left. set (b := msum n (fun j => (A 0%nat (S j) * w j 0%nat)%C)).
        exists (fun i _ => match i with 0%nat => (- b / A 0%nat 0%nat)%C | S k => w k 0%nat end). split.
        -- intros F. apply Nw. intros i o Hi Ho. replace o with 0%nat by lia. apply (F (S i) 0%nat); lia.
        -- intros i o Hi Ho. unfold mmul, mscale. rewrite msum_first. destruct i as [|i].
           ++ fold b. field. exact N'.
           ++ assert (Hi' : (i < n)%nat) by lia. pose proof (Ew i 0%nat Hi' Nat.lt_0_1) as F.
              unfold mmul, mscale in F. rewrite Cmult_0_l in F. rewrite Cmult_0_l, <- F.
              transitivity (msum n (fun k => (A (S i) 0%nat * (- / A 0%nat 0%nat) * (A 0%nat (S k) * w k 0%nat)
                + A (S i) (S k) * w k 0%nat)%C)).
              ** rewrite msum_plus, msum_scale. fold b. f_equal. field. exact N'.
              ** apply msum_ext; intros k _. unfold schur. field. exact N'.
      * right. destruct (functional_bound n (fun j => (A 0%nat (S j) / A 0%nat 0%nat)%C)) as (K & HK & B).
        set (a := Re (A 0%nat 0%nat)) in *.
        assert (X : exists d, 0 < d /\ 2 * d <= a /\ (2 * K + 1) * d <= e).
        { exists (Rmin (a / 2) (e / (2 * K + 1))).
          assert (0 < e / (2 * K + 1)) by (apply Rdiv_lt_0_compat; lra).
          pose proof (Rmin_l (a / 2) (e / (2 * K + 1))). pose proof (Rmin_r (a / 2) (e / (2 * K + 1))).
          split; [apply Rmin_glb_lt; lra|split; [lra|]].
          replace e with ((2 * K + 1) * (e / (2 * K + 1))) at 2 by (field; lra). apply Rmult_le_compat_l; lra. }
        destruct X as (d & Hd & Da & De). exists d. split; [exact Hd|].
        split; [apply hermitian_shift, H|]. intros v. rewrite form_shift, (form_pivot n A v H N'), Re_plus.
        rewrite E at 1. rewrite Re_scale. fold a. set (w := fun i => v (S i)).
        specialize (Pe w). rewrite form_shift in Pe. specialize (B w).
        replace (msum n (fun j => (A 0%nat (S j) / A 0%nat 0%nat * w j)%C))
          with (msum n (fun j => (A 0%nat (S j) * w j)%C) / A 0%nat 0%nat)%C in B.
        2: { unfold Cdiv. rewrite <- msum_scale_r. apply msum_ext; intros j _. ring. }
        assert (Fv : Re (form (S n) mid v) = Re (Cconj (v 0%nat) * v 0%nat)%C + Re (form n mid w)).
        { rewrite !form_identity, msum_first. reflexivity. }
        rewrite Fv. change (msum n (fun j => (A 0%nat (S j) * v (S j))%C))
          with (msum n (fun j => (A 0%nat (S j) * w j)%C)).
        assert (Pw : 0 <= Re (form n mid w)) by apply psd_identity.
        set (F := Re (form n mid w)) in *. set (G := Re (form n (schur A) w)) in *.
        set (g := (msum n (fun j => (A 0%nat (S j) * w j)%C) / A 0%nat 0%nat)%C) in *.
        rewrite !Re_square in *. rewrite Im_add, Re_plus.
        set (x := Re (v 0%nat)). set (y := Im (v 0%nat)). set (p := Re g) in *. set (q := Im g) in *.
        assert (U : x ^ 2 + y ^ 2 <= 2 * ((x + p) ^ 2 + (y + q) ^ 2) + 2 * (p ^ 2 + q ^ 2)).
        { pose proof (pow2_ge_0 (x + 2 * p)). pose proof (pow2_ge_0 (y + 2 * q)). nra. }
        set (Y := (x + p) ^ 2 + (y + q) ^ 2) in *. assert (PY : 0 <= Y).
        { apply Rplus_le_le_0_compat; apply pow2_ge_0. }
        assert (d * (x ^ 2 + y ^ 2) <= d * (2 * Y + 2 * (K * F))) by (apply Rmult_le_compat_l; lra).
        assert (2 * d * Y <= a * Y) by (apply Rmult_le_compat_r; lra).
        assert ((2 * K + 1) * d * F <= e * F) by (apply Rmult_le_compat_r; lra). lra.
Qed.

Definition bounded_below (n : nat) (f : (nat -> C) -> C) : Prop :=
  exists K, forall v, K * Re (form n mid v) <= Re (f v).

Lemma bounded_below_sum n m f : (forall k, (k < m)%nat -> bounded_below n (fun v => f v k)) ->
  bounded_below n (fun v => msum m (f v)).
Proof.
  induction m as [|m IH]; intros H.
  - exists 0. intros v. simpl. lra.
  - destruct IH as [K HK]; [intros k Hk; apply H; lia|]. destruct (H m (Nat.lt_succ_diag_r m)) as [L HL].
    exists (K + L). intros v. cbn [msum]. rewrite Re_plus. specialize (HK v). specialize (HL v). lra.
Qed.

Lemma form_identity_entry n v i : (i < n)%nat -> Re (v i) ^ 2 + Im (v i) ^ 2 <= Re (form n mid v).
Proof.
  intros Hi. rewrite form_identity. induction n as [|n IH]; [lia|]. cbn [msum]. rewrite Re_plus.
  assert (0 <= Re (msum n (fun i => (Cconj (v i) * v i)%C))) by
    (apply msum_nonneg; intros k _; rewrite Re_square; nra).
  pose proof (Re_square (v n)). destruct (Nat.eq_dec i n) as [E|N]; [subst; lra|].
  assert (Hi' : (i < n)%nat) by lia. specialize (IH Hi'). nra.
Qed.

Lemma bounded_below_form n A : bounded_below n (form n A).
Proof.
  apply bounded_below_sum; intros i Hi. apply bounded_below_sum; intros j Hj.
  exists (- (Rabs (Re (A i j)) + Rabs (Im (A i j))) * 2). intros v.
  pose proof (form_identity_entry n v i Hi) as Bi. pose proof (form_identity_entry n v j Hj) as Bj.
  set (F := Re (form n mid v)) in *. destruct (v i) as [x y], (v j) as [z w], (A i j) as [p q].
  unfold Re, Im in *; simpl in *.
  assert (Ab : forall s t, - F <= t -> t <= F -> - (Rabs s * F) <= s * t).
  { intros s t H1 H2. destruct (Rle_lt_dec 0 s) as [Hs|Hs].
    - rewrite Rabs_pos_eq by exact Hs. nra.
    - rewrite Rabs_left by exact Hs. nra. }
  pose proof (pow2_ge_0 (x - z)). pose proof (pow2_ge_0 (y - w)). pose proof (pow2_ge_0 (x + z)).
  pose proof (pow2_ge_0 (y + w)). pose proof (pow2_ge_0 (y - z)). pose proof (pow2_ge_0 (x - w)).
  pose proof (pow2_ge_0 (y + z)). pose proof (pow2_ge_0 (x + w)).
  assert (- (Rabs p * F) <= p * (x * z + y * w)) by (apply Ab; lra).
  assert (- (Rabs q * F) <= q * (y * z - x * w)) by (apply Ab; lra).
  assert (0 <= F) by (pose proof (pow2_ge_0 x); pose proof (pow2_ge_0 y); lra).
  assert (0 <= Rabs p * F) by (apply Rmult_le_pos; [apply Rabs_pos|assumption]).
  assert (0 <= Rabs q * F) by (apply Rmult_le_pos; [apply Rabs_pos|assumption]). lra.
Qed.

Theorem smallest_eigenvalue_exists n A : hermitian n A -> (0 < n)%nat -> exists m : R,
  smallest_eigenvalue n A m /\ psd n (madd A (mscale (RtoC (- m)) mid)).
Proof.
  intros H Hn. set (E := fun s : R => psd n (madd A (mscale (RtoC (- s)) mid))).
  assert (U : forall s, E s -> s <= Re (A 0%nat 0%nat)).
  { intros s Hs. destruct (psd_entry n _ 0 Hs Hn) as [_ P]. unfold madd, mscale, mid in P.
    rewrite Re_plus, Re_scale in P. simpl in P. lra. }
  destruct (completeness E) as [m [M1 M2]].
  - exists (Re (A 0%nat 0%nat)). exact U.
  - destruct (bounded_below_form n A) as [K HK]. exists K. split; [apply hermitian_shift, H|]. intros v.
    rewrite form_shift. specialize (HK v). lra.
  - assert (P : E m).
    { split; [apply hermitian_shift, H|]. intros v. rewrite form_shift.
      assert (Pv : 0 <= Re (form n mid v)) by apply psd_identity.
      apply Rnot_lt_le; intros L. destruct (Req_dec (Re (form n mid v)) 0) as [Z|N].
      - destruct (bounded_below_form n A) as [K HK]. specialize (HK v). rewrite Z in *. lra.
      - set (F := Re (form n mid v)) in *. set (G := Re (form n A v)) in *.
        assert (m <= G / F); [apply M2|].
        + intros s [_ Hs]. specialize (Hs v). rewrite form_shift in Hs. fold F G in Hs.
          apply Rmult_le_reg_r with F; [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by exact N. lra.
        + assert (B : m * F <= G / F * F) by (apply Rmult_le_compat_r; assumption).
          unfold Rdiv in B. rewrite Rmult_assoc, Rinv_l, Rmult_1_r in B by exact N. lra. }
    exists m. split; [|exact P]. apply smallest_of_shift; [exact H| |exact P].
    destruct (psd_singular_or_definite n _ P) as [Z|(e & He & Q)].
    + apply (eigenvalue_shift _ _ _ m) in Z. destruct Z as (v & Nv & Ev). exists v. split; [exact Nv|].
      rewrite Rplus_0_l in Ev. intros i o Hi Ho. rewrite <- (Ev i o Hi Ho). unfold mmul, madd, mscale.
      apply msum_ext; intros k _. f_equal. by_parts; ring.
    + exfalso. assert (m + e <= m); [|lra]. apply M1. revert Q. apply positive_semidefinite_ext.
      intros i j _ _. unfold madd, mscale. by_parts; ring.
Qed.

Theorem shift_of_smallest n A (m : R) : smallest_eigenvalue n A m -> psd n (madd A (mscale (RtoC (- m)) mid)).
Proof.
  intros (H & E & L). destruct n as [|n]; [split; [intros i j Hi; lia|intros v; simpl; lra]|].
  destruct (smallest_eigenvalue_exists (S n) A H (Nat.lt_0_succ n)) as (x & (_ & Ex & Lx) & P).
  replace m with x; [exact P|]. apply Rle_antisym; [apply Lx, E|apply L, Ex].
Qed.

Theorem psd_of_smallest n A (m : R) : smallest_eigenvalue n A m -> 0 <= m -> psd n A.
Proof.
  intros S Hm. apply shift_of_smallest in S.
  pose proof (psd_add n _ _ S (psd_scale n m mid Hm (psd_identity n))) as P. revert P.
  apply positive_semidefinite_ext. intros i j _ _. unfold madd, mscale. by_parts; ring.
Qed.

Lemma psd_iff_smallest n A (m : R) : smallest_eigenvalue n A m -> (psd n A <-> 0 <= m).
Proof.
  intros S. split; [intros P; apply (psd_eigenvalue n A m P), S|apply psd_of_smallest, S].
Qed.
