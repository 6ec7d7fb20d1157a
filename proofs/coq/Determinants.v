(** Determinants of any size: they multiply, the adjugate over the determinant is the inverse, and they are > 0 for
    what is above something positive that can be inverted. *)

From Coq Require Import Lra Psatz Lia Arith FunctionalExtensionality.
Require Import Qdsym Lemmas Cones Words.
Open Scope R_scope.

(** * A function of matrices that is linear and alternating in the rows is a multiple of the determinant *)

Section Alternating.
Variable n : nat.
Variable F : mat -> C.
Hypothesis F_ext : forall A B, meq n n A B -> F A = F B.
Hypothesis F_linear : forall p A u w z, (p < n)%nat ->
  F (set_row p (fun j => (u j + z * w j)%C) A) = (F (set_row p u A) + z * F (set_row p w A))%C.
Hypothesis F_equal : forall p q A, (p < q)%nat -> (q < n)%nat -> (forall j, A p j = A q j) -> F A = RtoC 0.

Lemma alternating_zero p A : (p < n)%nat -> F (set_row p (fun _ => RtoC 0) A) = RtoC 0.
Proof.
  intros Hp. pose proof (F_linear p A (fun _ => RtoC 0) (fun _ => RtoC 0) (RtoC (-1)) Hp) as E. cbv beta in E.
  replace (fun _ : nat => (RtoC 0 + RtoC (-1) * RtoC 0)%C) with (fun _ : nat => RtoC 0) in E
    by (apply functional_extensionality; intros; ring).
  rewrite E. by_parts; ring.
Qed.

Lemma alternating_sum p m c (u : nat -> nat -> C) A : (p < n)%nat ->
  F (set_row p (fun j => msum m (fun k => (c k * u k j)%C)) A) = msum m (fun k => (c k * F (set_row p (u k) A))%C).
Proof.
  intros Hp. induction m as [|m IH]; cbn [msum]; [apply alternating_zero, Hp|].
  rewrite (F_linear p A (fun j => msum m (fun k => (c k * u k j)%C)) (u m) (c m) Hp), IH. reflexivity.
Qed.

Lemma alternating_add p q z A : (p < n)%nat -> (q < n)%nat -> p <> q ->
  F (set_row p (fun j => (A p j + z * A q j)%C) A) = F A.
Proof.
  intros Hp Hq N. rewrite F_linear, set_row_id by exact Hp.
  assert (E : F (set_row p (A q) A) = RtoC 0).
  { destruct (Nat.lt_trichotomy p q) as [L|[L|L]]; [|contradiction|].
    - apply (F_equal p q); [exact L|exact Hq|]. intros j. rewrite set_row_same, set_row_other by lia. reflexivity.
    - apply (F_equal q p); [exact L|exact Hp|]. intros j. rewrite set_row_same, set_row_other by lia. reflexivity. }
  rewrite E. ring.
Qed.

Lemma alternating_swap p q u w A : (p < q)%nat -> (q < n)%nat ->
  F (set_row p u (set_row q w A)) = (- F (set_row p w (set_row q u A)))%C.
Proof.
  intros L Hq. set (D := fun x y => F (set_row p x (set_row q y A))).
  assert (Z : forall x, D x x = RtoC 0).
  { intros x. apply (F_equal p q); [exact L|exact Hq|]. intros j. rewrite set_row_same, set_row_other by lia.
    rewrite set_row_same. reflexivity. }
  assert (L1 : forall x y t, D (fun j => (x j + RtoC 1 * y j)%C) t = (D x t + RtoC 1 * D y t)%C).
  { intros x y t. apply F_linear. lia. }
  assert (L2 : forall t x y, D t (fun j => (x j + RtoC 1 * y j)%C) = (D t x + RtoC 1 * D t y)%C).
  { intros t x y. unfold D. rewrite !(set_row_comm p q) by lia. apply F_linear. exact Hq. }
  pose proof (Z (fun j => (u j + RtoC 1 * w j)%C)) as E. rewrite L1, !L2, !Z in E.
  change (D u w = (- D w u)%C). transitivity (RtoC 0 - D w u)%C; [rewrite <- E|]; ring.
Qed.
End Alternating.

Lemma mmul_set_row n p u A B : set_row p (fun j => msum n (fun k => (u k * B k j)%C)) (mmul n A B) = mmul n (set_row p u A) B.
Proof. apply mat_ext; intros i j. unfold set_row, mmul. destruct (Nat.eqb i p); reflexivity. Qed.

(** A row and a column around a matrix: the first row is that of the unit matrix for j. *)
Definition around (j : nat) (X : mat) : mat := fun a b =>
  match a with 0%nat => mid j b | S i => if Nat.eqb b j then RtoC 0 else X i (unskip j b) end.

Lemma unskip_skip j b : unskip j (skip j b) = b.
Proof. unfold unskip, skip. destruct (Nat.ltb_spec b j) as [L|L]; [destruct (Nat.ltb_spec b j)|destruct (Nat.ltb_spec (S b) j)]; lia. Qed.

Lemma around_set_row j p u X :
  around j (set_row p u X) = set_row (S p) (fun b => if Nat.eqb b j then RtoC 0 else u (unskip j b)) (around j X).
Proof.
  apply mat_ext; intros [|a] b; unfold around, set_row; [reflexivity|]. change (Nat.eqb (S a) (S p)) with (Nat.eqb a p).
  destruct (Nat.eqb a p), (Nat.eqb b j); reflexivity.
Qed.

Lemma around_mid k i b : around k mid (S i) b = mid (skip k i) b.
Proof.
  unfold around. destruct (Nat.eqb_spec b k) as [->|N]; unfold mid.
  - destruct (Nat.eqb_spec (skip k i) k) as [E|_]; [contradiction (skip_neq k i E)|reflexivity].
  - destruct (Nat.eqb_spec i (unskip k b)) as [F|M], (Nat.eqb_spec (skip k i) b) as [E|M']; try reflexivity.
    + contradiction M'. rewrite F. apply skip_unskip. congruence.
    + contradiction M. rewrite <- E, unskip_skip. reflexivity.
Qed.

Theorem alternating_det n : forall F : mat -> C,
  (forall A B, meq n n A B -> F A = F B) ->
  (forall p A u w z, (p < n)%nat ->
    F (set_row p (fun j => (u j + z * w j)%C) A) = (F (set_row p u A) + z * F (set_row p w A))%C) ->
  (forall p q A, (p < q)%nat -> (q < n)%nat -> (forall j, A p j = A q j) -> F A = RtoC 0) ->
  forall A, F A = (mdet n A * F mid)%C.
Proof.
  induction n as [|n IH]; intros F Fe Fl Fq A.
  - simpl. rewrite (Fe A mid) by (intros i j Hi; lia). ring.
  - assert (Row : F A = msum (S n) (fun k => (A 0%nat k * F (set_row 0 (mid k) A))%C)).
    { rewrite <- (alternating_sum (S n) F Fl 0 (S n) (A 0%nat) mid A) by lia.
      apply Fe. intros i j Hi Hj. unfold set_row. destruct (Nat.eqb_spec i 0) as [->|_]; [|reflexivity].
      rewrite (msum_delta_r (S n) j (A 0%nat) Hj). reflexivity. }
    rewrite Row, mdet_S, <- msum_scale_r. apply msum_ext; intros k Hk.
    assert (Clear : F (set_row 0 (mid k) A) = F (around k (minor A 0 k))).
    { set (E := fun (m : nat) a b => match a with 0%nat => mid k b | S i =>
        if Nat.ltb i m then (if Nat.eqb b k then RtoC 0 else A (S i) b) else A (S i) b end).
      assert (D : forall m, (m <= n)%nat -> F (E m) = F (E 0%nat)).
      { induction m as [|m IHm]; intros Hm; [reflexivity|]. rewrite <- IHm by lia.
        rewrite <- (alternating_add (S n) F Fl Fq (S m) 0 (- A (S m) k)%C (E m)) by lia.
        apply Fe. intros i j _ _. unfold set_row, E. destruct i as [|i]; [reflexivity|].
        change (Nat.eqb (S i) (S m)) with (Nat.eqb i m). rewrite Nat.ltb_irrefl. unfold mid.
        destruct (Nat.eqb_spec i m) as [->|F'].
        - destruct (Nat.ltb_spec m (S m)); [|lia]. rewrite (Nat.eqb_sym k j).
          destruct (Nat.eqb_spec j k) as [->|_]; ring.
        - destruct (Nat.ltb_spec i (S m)), (Nat.ltb_spec i m); reflexivity || lia. }
      transitivity (F (E 0%nat)); [apply Fe; intros [|i] j _ _; unfold set_row; reflexivity|].
      rewrite <- (D n (Nat.le_refl n)). apply Fe. intros [|i] j Hi _; unfold E, around; [reflexivity|].
      destruct (Nat.ltb_spec i n); [|lia]. unfold minor. change (skip 0 i) with (S i).
      destruct (Nat.eqb_spec j k) as [->|N]; [reflexivity|]. rewrite skip_unskip by congruence. reflexivity. }
    rewrite Clear. rewrite (IH (fun X => F (around k X))).
    + assert (Turn : F (around k mid) = (sign k * F mid)%C).
      { clear Row Clear A. induction k as [|k IHk].
        - unfold sign; simpl. rewrite (Fe (around 0 mid) mid).
          + ring.
          + intros [|i] j Hi Hj; [reflexivity|]. rewrite around_mid. reflexivity.
        - rewrite sign_S. transitivity (- F (around k mid))%C; [|rewrite IHk by lia; ring].
          transitivity (F (set_row 0 (mid (S k)) (set_row (S k) (mid k) (around (S k) mid)))).
          + apply Fe. intros i j Hi Hj. unfold set_row. destruct i as [|i]; [reflexivity|]. cbn [Nat.eqb].
            rewrite around_mid. destruct (Nat.eqb_spec i k) as [->|N]; [|reflexivity].
            f_equal. unfold skip. destruct (Nat.ltb_spec k (S k)); [reflexivity|lia].
          + rewrite (alternating_swap (S n) F Fl Fq) by lia. f_equal. apply Fe. intros i j Hi Hj. unfold set_row.
            destruct i as [|i]; [reflexivity|]. cbn [Nat.eqb].
            destruct (Nat.eqb_spec i k) as [->|N]; rewrite !around_mid; f_equal; unfold skip.
            * destruct (Nat.ltb_spec k k); lia.
            * destruct (Nat.ltb_spec i (S k)), (Nat.ltb_spec i k); lia. }
      rewrite Turn. ring.
    + intros X Y E. apply Fe. intros [|i] j Hi Hj; unfold around; [reflexivity|].
      destruct (Nat.eqb_spec j k) as [->|N]; [reflexivity|]. apply E; [lia|apply unskip_lt; [congruence|exact Hk|exact Hj]].
    + intros p X u w z Hp. rewrite !around_set_row, <- Fl by lia. f_equal. f_equal. apply functional_extensionality; intros b.
      destruct (Nat.eqb b k); [ring|reflexivity].
    + intros p q X L Hq E. apply (Fq (S p) (S q)); [lia|lia|]. intros j. unfold around. rewrite E. reflexivity.
Qed.

Theorem mdet_mmul n A B : mdet n (mmul n A B) = (mdet n A * mdet n B)%C.
Proof.
  rewrite (alternating_det n (fun X => mdet n (mmul n X B))).
  - f_equal. apply mdet_ext, mmul_mid_l.
  - intros X Y E. apply mdet_ext, mmul_meq; [exact E|apply meq_refl].
  - intros p X u w z Hp. rewrite <- !mmul_set_row, <- mdet_row_linear by exact Hp. f_equal. f_equal.
    apply functional_extensionality; intros j. rewrite <- msum_scale, <- msum_plus. apply msum_ext; intros; ring.
  - intros p q X L Hq E. apply (mdet_equal_rows n p q); [exact L|exact Hq|]. intros j. unfold mmul.
    apply msum_ext; intros k _. rewrite E. reflexivity.
Qed.

Lemma mdet_mid n : mdet n mid = RtoC 1.
Proof.
  induction n as [|n IH]; [reflexivity|]. rewrite mdet_S, msum_first, (msum_ext n _ (fun _ => RtoC 0)), msum_zero.
  - rewrite (mdet_ext n (minor mid 0 0) mid) by (intros i j _ _; reflexivity). rewrite IH. unfold sign, mid; simpl. ring.
  - intros k _. unfold mid at 1. simpl. ring.
Qed.

(** * The adjugate over the determinant is the inverse *)

(** Expansion along any row. *)
Lemma mdet_row j : forall n A, (j < S n)%nat ->
  mdet (S n) A = msum (S n) (fun k => (sign (j + k) * A j k * mdet n (minor A j k))%C).
Proof.
  induction j as [|j IH]; intros n A Hj; [reflexivity|].
  set (B := set_row j (A (S j)) (set_row (S j) (A j) A)).
  transitivity (- mdet (S n) B)%C.
  - unfold B. rewrite mdet_swap_adjacent by exact Hj. rewrite !set_row_id. ring.
  - rewrite (IH n B) by lia. replace (- msum (S n) (fun k => sign (j + k) * B j k * mdet n (minor B j k)))%C
      with (RtoC (-1) * msum (S n) (fun k => sign (j + k) * B j k * mdet n (minor B j k)))%C by (by_parts; ring).
    rewrite <- msum_scale. apply msum_ext; intros k Hk. cbn [Nat.add]. rewrite sign_S.
    rewrite (mdet_ext n (minor B j k) (minor A (S j) k)).
    + unfold B at 1. rewrite set_row_same. generalize (mdet n (minor A (S j) k)); intros d. by_parts; ring.
    + intros a b _ _. unfold minor, B, set_row, skip.
      destruct (Nat.ltb_spec a j), (Nat.ltb_spec a (S j)); try lia;
        repeat match goal with |- context [Nat.eqb ?x ?y] => destruct (Nat.eqb_spec x y); try lia end; try reflexivity.
      all: replace a with j by lia; reflexivity.
Qed.

Theorem minv_right n A : mdet n A <> RtoC 0 -> meq n n (mmul n A (minv n A)) mid.
Proof.
  intros N i j Hi Hj. destruct n as [|n]; [lia|]. unfold mmul, minv. cbn [Nat.pred].
  transitivity (mdet (S n) (set_row j (A i) A) / mdet (S n) A)%C.
  - rewrite (mdet_row j n (set_row j (A i) A)) by exact Hj. unfold Cdiv. rewrite <- msum_scale_r. apply msum_ext; intros k _.
    rewrite set_row_same, (Nat.add_comm k j).
    rewrite (mdet_ext n (minor (set_row j (A i) A) j k) (minor A j k)); [ring|].
    intros a b _ _. unfold minor. apply set_row_other, skip_neq.
  - unfold mid. destruct (Nat.eqb_spec i j) as [->|M]; [rewrite set_row_id; field; exact N|].
    replace (mdet (S n) (set_row j (A i) A)) with (RtoC 0); [field; exact N|]. symmetry.
    destruct (Nat.lt_ge_cases i j) as [L|L].
    + apply (mdet_equal_rows (S n) i j); [exact L|exact Hj|]. intros k. rewrite set_row_same, set_row_other by lia. reflexivity.
    + apply (mdet_equal_rows (S n) j i); [lia|exact Hi|]. intros k. rewrite set_row_same, set_row_other by lia. reflexivity.
Qed.

Theorem inverse_of n A : mdet n A <> RtoC 0 -> is_inverse n A (minv n A).
Proof. intros N. split; [|apply Word.one_sided]; apply minv_right, N. Qed.

Lemma nonzero_of_inverse n A B : meq n n (mmul n A B) mid -> mdet n A <> RtoC 0.
Proof.
  intros E Z. apply (RtoC_neq 1); [lra|]. rewrite <- (mdet_mid n), <- (mdet_ext n _ _ E), mdet_mmul, Z. ring.
Qed.

Lemma inverse_unique n A B : meq n n (mmul n A B) mid -> meq n n (minv n A) B.
Proof.
  intros E. assert (N := nonzero_of_inverse _ _ _ E). destruct (inverse_of _ A N) as [_ I].
  intros i j Hi Hj. rewrite <- (mmul_mid_r n (minv n A) i j Hi Hj).
  rewrite (mmul_meq n _ _ _ _ (meq_refl _ (minv n A)) (meq_sym _ _ _ _ E) i j Hi Hj).
  rewrite <- mmul_assoc. rewrite (mmul_meq n _ _ _ _ I (meq_refl _ B) i j Hi Hj).
  apply mmul_mid_l; assumption.
Qed.

(** What has a determinant other than 0. *)

Lemma Cmult_nonzero z w : z <> RtoC 0 -> w <> RtoC 0 -> (z * w)%C <> RtoC 0.
Proof. intros N M E. apply M. transitivity ((z * w) / z)%C; [field; exact N|rewrite E; field; exact N]. Qed.

Lemma regular_mmul n A B : mdet n A <> RtoC 0 -> mdet n B <> RtoC 0 -> mdet n (mmul n A B) <> RtoC 0.
Proof. rewrite mdet_mmul. apply Cmult_nonzero. Qed.
Lemma regular_mtrans n A : mdet n A <> RtoC 0 -> mdet n (mtrans A) <> RtoC 0.
Proof. rewrite mdet_trans. trivial. Qed.
Lemma regular_minv n A : mdet n A <> RtoC 0 -> mdet n (minv n A) <> RtoC 0.
Proof. intros N. apply (nonzero_of_inverse n _ A), inverse_of, N. Qed.
Lemma regular_mid n : mdet n mid <> RtoC 0.
Proof. rewrite mdet_mid. apply RtoC_neq. lra. Qed.
Lemma regular_mscale n z A : z <> RtoC 0 -> mdet n A <> RtoC 0 -> mdet n (mscale z A) <> RtoC 0.
Proof.
  intros N M. apply (nonzero_of_inverse n _ (mscale (/ z)%C (minv n A))). intros i j Hi Hj.
  rewrite mmul_mscale_l, mmul_mscale_r. unfold mscale. rewrite (minv_right n A M i j Hi Hj). field. exact N.
Qed.
Lemma regular_meq n A B : meq n n A B -> mdet n B <> RtoC 0 -> mdet n A <> RtoC 0.
Proof. intros E. rewrite (mdet_ext n A B E). trivial. Qed.
Lemma regular_invertible n A : invertible n A -> mdet n A <> RtoC 0.
Proof. intros [B [E _]]. exact (nonzero_of_inverse n A B E). Qed.
Lemma invertible_regular n A : mdet n A <> RtoC 0 -> invertible n A.
Proof. intros N. exists (minv n A). apply inverse_of, N. Qed.

(** * Positive determinants *)

Lemma definite_det n : forall A (e : R), 0 < e -> positive_semidefinite n (madd A (mscale (RtoC (- e)) mid)) ->
  0 < Re (mdet n A).
Proof.
  induction n as [|n IH]; intros A e He P; [simpl; lra|].
  assert (H : hermitian (S n) A).
  { intros i j Hi Hj. pose proof (psd_hermitian _ _ P i j Hi Hj) as E. unfold madj, madd, mscale in *.
    rewrite Cconj_plus, Cconj_mult, Cconj_RtoC in E. fold (madj mid i j) in E. change (Cconj (mid j i)) with (madj mid i j) in E.
    rewrite madj_mid in E. transitivity (Cconj (A j i) + RtoC (- e) * mid i j - RtoC (- e) * mid i j)%C; [ring|rewrite E; ring]. }
  assert (L : forall v, e * Re (form (S n) mid v) <= Re (form (S n) A v)).
  { intros v. destruct P as [_ P]. specialize (P v). rewrite form_shift in P. lra. }
  destruct (psd_entry (S n) _ 0 P (Nat.lt_0_succ n)) as [_ P0]. unfold madd, mscale, mid in P0. rewrite Re_plus, Re_scale in P0.
  simpl in P0. pose proof (is_real_RtoC _ (hermitian_entry (S n) A 0 H (Nat.lt_0_succ n))) as E.
  assert (N : A 0%nat 0%nat <> RtoC 0) by (rewrite E; apply RtoC_neq; lra).
  rewrite mdet_pivot, E, Re_scale by exact N. apply Rmult_lt_0_compat; [lra|].
  apply (IH (schur A) e He). split.
  - apply hermitian_shift. intros i j Hi Hj. unfold madj, schur, Cdiv, Cminus.
    rewrite Cconj_plus, Word.Cconj_opp, !Cconj_mult, Word.Cconj_inv.
    pose proof (H (S i) (S j)) as E1. pose proof (H (S i) 0%nat) as E2. pose proof (H 0%nat (S j)) as E3.
    pose proof (H 0%nat 0%nat) as E4. unfold madj in *. rewrite E1, E2, E3, E4 by lia. ring.
  - intros w. rewrite form_shift.
    set (v := fun i => match i with 0%nat => (- msum n (fun j => (A 0%nat (S j) * w j)%C) / A 0%nat 0%nat)%C | S k => w k end).
    pose proof (L v) as Lv. rewrite (form_pivot n A v H N) in Lv. cbv zeta in Lv.
    replace (v 0%nat + msum n (fun j => A 0%nat (S j) * v (S j)) / A 0%nat 0%nat)%C with (RtoC 0) in Lv
      by (unfold v; field; exact N).
    change (form n (schur A) (fun i => v (S i))) with (form n (schur A) w) in Lv.
    assert (I : Re (form n mid w) <= Re (form (S n) mid v)).
    { rewrite !form_identity, msum_first, Re_plus. pose proof (Re_square (v 0%nat)). 
      change (msum n (fun k => (Cconj (v (S k)) * v (S k))%C)) with (msum n (fun i => (Cconj (w i) * w i)%C)). nra. }
    rewrite Cconj_RtoC in Lv. replace (A 0%nat 0%nat * (RtoC 0 * RtoC 0) + form n (schur A) w)%C with (form n (schur A) w) in Lv by ring.
    assert (0 <= Re (form n mid w)) by apply psd_identity. nra.
Qed.

Lemma psd_regular n A : positive_semidefinite n A -> mdet n A <> RtoC 0 ->
  exists e, 0 < e /\ positive_semidefinite n (madd A (mscale (RtoC (- e)) mid)).
Proof.
  intros P N. destruct (psd_singular_or_definite n A P) as [(v & Nv & Ev)|X]; [|exact X]. exfalso. apply Nv.
  pose proof (inverse_of n A N) as [_ I]. intros i o Hi Ho.
  transitivity (mmul n (minv n A) (mmul n A v) i o).
  - rewrite <- mmul_assoc_any. symmetry. transitivity (mmul n mid v i o); [|apply (mmul_mid_l_any n 1 v i o Hi Ho)].
    apply (mmul_meq_any n n 1 _ _ v v I); [apply meq_refl_any|exact Hi|exact Ho].
  - unfold mmul at 1. rewrite (msum_ext n _ (fun _ => RtoC 0)), msum_zero; [reflexivity|]. intros k Hk.
    rewrite (Ev k o Hk Ho). unfold mscale. ring.
Qed.

(** N ⪰ 0 and A - N ⪰ 0 with an invertible N. *)
Theorem det_above n A B : positive_semidefinite n B -> mdet n B <> RtoC 0 ->
  positive_semidefinite n (madd A (mscale (RtoC (-1)) B)) -> is_real (mdet n A) /\ 0 < Re (mdet n A).
Proof.
  intros P N Q. destruct (psd_regular n B P N) as (e & He & D).
  assert (S : positive_semidefinite n (madd A (mscale (RtoC (- e)) mid))).
  { pose proof (psd_add n _ _ Q D) as S. revert S. apply positive_semidefinite_ext. intros i j _ _.
    unfold madd, mscale. by_parts; ring. }
  split; [|exact (definite_det n A e He S)]. apply hermitian_det.
  pose proof (hermitian_shift n _ e (psd_hermitian _ _ S)) as H. revert H. apply hermitian_ext.
  intros i j _ _. unfold madd, mscale. by_parts; ring.
Qed.

Lemma det_positive n A : positive_semidefinite n A -> mdet n A <> RtoC 0 -> is_real (mdet n A) /\ 0 < Re (mdet n A).
Proof.
  intros P N. destruct (psd_det n A P) as [I G]. split; [exact I|]. destruct G as [G|G]; [exact G|].
  exfalso. apply N. rewrite (is_real_RtoC _ I), <- G. reflexivity.
Qed.

Lemma det_product n A B : is_real (mdet n A) /\ 0 < Re (mdet n A) -> is_real (mdet n B) /\ 0 < Re (mdet n B) ->
  is_real (mdet n (mmul n A B)) /\ 0 < Re (mdet n (mmul n A B)).
Proof.
  intros [IA PA] [IB PB]. rewrite mdet_mmul, (is_real_RtoC _ IA), (is_real_RtoC _ IB), <- RtoC_mult.
  split; [reflexivity|]. simpl. apply Rmult_lt_0_compat; assumption.
Qed.
