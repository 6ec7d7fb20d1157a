(** What moves: rates of sums, products, inverses, traces and determinants, and what grows by more than something else. *)

From Coq Require Import Lra Psatz Lia Arith FunctionalExtensionality.
Require Import Qdsym Lemmas Cones Words Determinants Modes.
Open Scope R_scope.

(** * Numbers *)

Lemma nrate_is f t z w : number_rate f t z -> z = w -> number_rate f t w.
Proof. intros H <-. exact H. Qed.
Lemma nrate_ext f g t z : (forall s, f s = g s) -> number_rate f t z -> number_rate g t z.
Proof. intros E. replace g with f by (apply functional_extensionality; exact E). trivial. Qed.
Lemma nrate_const c t : number_rate (fun _ => c) t (RtoC 0).
Proof. split; apply @is_derive_const. Qed.
Lemma nrate_plus f g t z w : number_rate f t z -> number_rate g t w -> number_rate (fun s => (f s + g s)%C) t (z + w)%C.
Proof. intros [F1 F2] [G1 G2]. split; simpl; [apply (is_derive_plus (fun s => Re (f s)) (fun s => Re (g s)))|apply (is_derive_plus (fun s => Im (f s)) (fun s => Im (g s)))]; assumption. Qed.

Lemma rate_product (f g : R -> R) t a b : is_derive f t a -> is_derive g t b ->
  is_derive (fun s => f s * g s) t (a * g t + f t * b).
Proof. intros F G. apply (is_derive_mult f g t a b F G). intros; apply Rmult_comm. Qed.

Lemma nrate_mult f g t z w : number_rate f t z -> number_rate g t w ->
  number_rate (fun s => (f s * g s)%C) t (z * g t + f t * w)%C.
Proof.
  intros [F1 F2] [G1 G2].
  pose proof (rate_product _ _ t _ _ F1 G1) as RR. pose proof (rate_product _ _ t _ _ F2 G2) as II.
  pose proof (rate_product _ _ t _ _ F1 G2) as RI. pose proof (rate_product _ _ t _ _ F2 G1) as IR. split.
  - replace (Re (z * g t + f t * w)%C) with
      ((Re z * Re (g t) + Re (f t) * Re w) - (Im z * Im (g t) + Im (f t) * Im w))
      by (destruct z, w, (f t), (g t); simpl; ring).
    exact (is_derive_minus _ _ t _ _ RR II).
  - replace (Im (z * g t + f t * w)%C) with
      ((Re z * Im (g t) + Re (f t) * Im w) + (Im z * Re (g t) + Im (f t) * Re w))
      by (destruct z, w, (f t), (g t); simpl; ring).
    exact (is_derive_plus _ _ t _ _ RI IR).
Qed.

Lemma nrate_left c f t z : number_rate f t z -> number_rate (fun s => (c * f s)%C) t (c * z)%C.
Proof. intros F. apply (nrate_is _ _ _ _ (nrate_mult _ _ _ _ _ (nrate_const c t) F)). ring. Qed.
Lemma nrate_right c f t z : number_rate f t z -> number_rate (fun s => (f s * c)%C) t (z * c)%C.
Proof. intros F. apply (nrate_is _ _ _ _ (nrate_mult _ _ _ _ _ F (nrate_const c t))). ring. Qed.
Lemma nrate_div c f t z : number_rate f t z -> number_rate (fun s => (f s / c)%C) t (z / c)%C.
Proof. apply nrate_right. Qed.
Lemma nrate_opp f t z : number_rate f t z -> number_rate (fun s => (- f s)%C) t (- z)%C.
Proof. intros F. apply (nrate_ext (fun s => (RtoC (-1) * f s)%C)); [intros; by_parts; ring|].
  apply (nrate_is _ _ _ _ (nrate_left (RtoC (-1)) _ _ _ F)). by_parts; ring. Qed.
Lemma nrate_minus f g t z w : number_rate f t z -> number_rate g t w -> number_rate (fun s => (f s - g s)%C) t (z - w)%C.
Proof. intros F G. apply nrate_plus; [exact F|apply nrate_opp, G]. Qed.
Lemma nrate_conj f t z : number_rate f t z -> number_rate (fun s => Cconj (f s)) t (Cconj z).
Proof. intros [F1 F2]. split; simpl; [exact F1|]. apply (is_derive_opp (fun s => Im (f s))), F2. Qed.
Lemma nrate_real (f : R -> R) t a : is_derive f t a -> number_rate (fun s => RtoC (f s)) t (RtoC a).
Proof. intros F. split; simpl; [exact F|apply @is_derive_const]. Qed.
Lemma nrate_Re f t z : number_rate f t z -> is_derive (fun s => Re (f s)) t (Re z).
Proof. intros [F _]. exact F. Qed.
Lemma nrate_msum n f t z : (forall k, (k < n)%nat -> number_rate (fun s => f s k) t (z k)) ->
  number_rate (fun s => msum n (f s)) t (msum n z).
Proof.
  induction n as [|n IH]; intros H; cbn [msum]; [apply nrate_const|].
  apply (nrate_plus (fun s => msum n (f s)) (fun s => f s n)); [apply IH; intros k Hk; apply H; lia|apply H; lia].
Qed.

Lemma nrate_unique f t z w : number_rate f t z -> number_rate f t w -> z = w.
Proof.
  intros [F1 F2] [G1 G2]. apply is_derive_unique in F1, F2, G1, G2. apply injective_projections; [exact (eq_trans (eq_sym F1) G1)|exact (eq_trans (eq_sym F2) G2)].
Qed.

Lemma nrate_nearby f g t z : locally t (fun s => f s = g s) -> number_rate f t z -> number_rate g t z.
Proof.
  intros E [F1 F2]. split; [apply (is_derive_ext_loc (fun s => Re (f s)))|apply (is_derive_ext_loc (fun s => Im (f s)))];
    try assumption; revert E; apply filter_imp; intros s ->; reflexivity.
Qed.

Lemma nonzero_nearby f t z : number_rate f t z -> f t <> RtoC 0 -> locally t (fun s => f s <> RtoC 0).
Proof.
  intros [F1 F2] N.
  assert (P : forall g : R -> R, ex_derive g t -> g t <> 0 -> locally t (fun s => g s <> 0)).
  { intros g D M. destruct (Rtotal_order (g t) 0) as [L|[L|L]]; [|contradiction|].
    - apply (filter_imp (fun s => 0 < - g s)); [intros; lra|].
      apply (locally_above (fun s => - g s)); [apply (ex_derive_opp g t D)|lra].
    - apply (filter_imp (fun s => 0 < g s)); [intros; lra|]. apply (locally_above g); [exact D|lra]. }
  destruct (Req_dec (Re (f t)) 0) as [E|M].
  - assert (M : Im (f t) <> 0). { intros E'. apply N. apply injective_projections; assumption. }
    apply (filter_imp (fun s => Im (f s) <> 0)); [intros s H Z; apply H; rewrite Z; reflexivity|].
    apply (P (fun s => Im (f s))); [eexists; exact F2|exact M].
  - apply (filter_imp (fun s => Re (f s) <> 0)); [intros s H Z; apply H; rewrite Z; reflexivity|].
    apply (P (fun s => Re (f s))); [eexists; exact F1|exact M].
Qed.

Lemma nrate_inv f t z : number_rate f t z -> f t <> RtoC 0 -> exists w, number_rate (fun s => (/ f s)%C) t w.
Proof.
  intros [F1 F2] N.
  assert (D : Re (f t) ^ 2 + Im (f t) ^ 2 <> 0).
  { intros E. apply N. pose proof (pow2_ge_0 (Re (f t))). pose proof (pow2_ge_0 (Im (f t))).
    apply injective_projections; [apply (square_zero (Re (f t)) (Im (f t) ^ 2))|apply (square_zero (Im (f t)) (Re (f t) ^ 2))]; lra. }
  assert (E : ex_derive (fun s => Re (f s)) t) by (eexists; exact F1).
  assert (G : ex_derive (fun s => Im (f s)) t) by (eexists; exact F2).
  assert (Q : is_derive (fun s => Re (f s) ^ 2 + Im (f s) ^ 2) t (2 * Re (f t) * Re z + 2 * Im (f t) * Im z)).
  { apply (is_derive_ext (fun s => Re (f s) * Re (f s) + Im (f s) * Im (f s))); [intros s; simpl; ring|].
    replace (2 * Re (f t) * Re z + 2 * Im (f t) * Im z) with
      ((Re z * Re (f t) + Re (f t) * Re z) + (Im z * Im (f t) + Im (f t) * Im z)) by ring.
    exact (is_derive_plus _ _ t _ _ (rate_product _ _ t _ _ F1 F1) (rate_product _ _ t _ _ F2 F2)). }
  assert (A : ex_derive (fun s => Re (f s) / (Re (f s) ^ 2 + Im (f s) ^ 2)) t).
  { apply (ex_derive_div (fun s => Re (f s))); [exact E|eexists; exact Q|exact D]. }
  assert (B : ex_derive (fun s => - Im (f s) / (Re (f s) ^ 2 + Im (f s) ^ 2)) t).
  { apply (ex_derive_div (fun s => - Im (f s))); [apply (ex_derive_opp (fun s => Im (f s))), G|eexists; exact Q|exact D]. }
  destruct A as [a A], B as [b B]. exists (a, b). split; assumption.
Qed.

Lemma is_derive_ln (f : R -> R) t a : is_derive f t a -> 0 < f t -> is_derive (fun s => ln (f s)) t (a / f t).
Proof.
  intros F P. replace (a / f t) with (scal a (/ f t)) by reflexivity. apply (is_derive_comp ln f t (/ f t) a); [|exact F].
  apply is_derive_Reals, derivable_pt_lim_ln, P.
Qed.

(** * Matrices *)

Section Matrices.
Variables (r c : nat) (t : R).

Lemma rate_is A B B' : matrix_rate r c A t B -> meq r c B B' -> matrix_rate r c A t B'.
Proof. intros H E i j Hi Hj. rewrite <- (E i j Hi Hj). apply H; assumption. Qed.
Lemma rate_const A : matrix_rate r c (fun _ => A) t mzero.
Proof. intros i j _ _. apply nrate_const. Qed.
Lemma rate_add A B A' B' : matrix_rate r c A t A' -> matrix_rate r c B t B' ->
  matrix_rate r c (fun s => madd (A s) (B s)) t (madd A' B').
Proof. intros H K i j Hi Hj. apply (nrate_plus (fun s => A s i j) (fun s => B s i j)); [apply H|apply K]; assumption. Qed.
Lemma rate_scale z A A' : matrix_rate r c A t A' -> matrix_rate r c (fun s => mscale z (A s)) t (mscale z A').
Proof. intros H i j Hi Hj. apply (nrate_left z (fun s => A s i j)), H; assumption. Qed.
Lemma rate_mul k A B A' B' : matrix_rate r k A t A' -> matrix_rate k c B t B' ->
  matrix_rate r c (fun s => mmul k (A s) (B s)) t (madd (mmul k A' (B t)) (mmul k (A t) B')).
Proof.
  intros H K i j Hi Hj. unfold mmul, madd.
  apply (nrate_is _ _ (msum k (fun l => (A' i l * B t l j + A t i l * B' l j)%C))); [|apply msum_plus].
  apply (nrate_msum k (fun s l => (A s i l * B s l j)%C)). intros l Hl.
  apply (nrate_mult (fun s => A s i l) (fun s => B s l j)); [apply H|apply K]; assumption.
Qed.
Lemma rate_trans A A' : matrix_rate r c A t A' -> matrix_rate c r (fun s => mtrans (A s)) t (mtrans A').
Proof. intros H i j Hi Hj. apply H; assumption. Qed.
Lemma rate_adj A A' : matrix_rate r c A t A' -> matrix_rate c r (fun s => madj (A s)) t (madj A').
Proof. intros H i j Hi Hj. apply (nrate_conj (fun s => A s j i)), H; assumption. Qed.
End Matrices.

Lemma rate_trace n t A A' : matrix_rate n n A t A' -> number_rate (fun s => mtrace n (A s)) t (mtrace n A').
Proof. intros H. apply (nrate_msum n (fun s k => A s k k)). intros k Hk. apply H; exact Hk. Qed.

Lemma rate_entry r c t A A' i j : matrix_rate r c A t A' -> (i < r)%nat -> (j < c)%nat -> number_rate (fun s => A s i j) t (A' i j).
Proof. intros H. apply H. Qed.

Lemma rate_sum m t (f : R -> nat -> R) (f' : nat -> R) : (forall k, (k < m)%nat -> is_derive (fun s => f s k) t (f' k)) ->
  matrix_rate (2 * m) (2 * m) (fun s => direct_sum (f s)) t (direct_sum f').
Proof.
  intros H i j Hi Hj. unfold direct_sum. destruct (Nat.eqb i j); [|apply nrate_const].
  apply (nrate_real (fun s => f s (Nat.div2 i))), H, div2_lt, Hi.
Qed.

(** * Determinants and inverses *)

Lemma minor_set_row_first u A j : minor (set_row 0 u A) 0 j = minor A 0 j.
Proof. apply mat_ext; intros a b. unfold minor. apply set_row_other. unfold skip. simpl. lia. Qed.
Lemma minor_set_row_later p u A j : minor (set_row (S p) u A) 0 j = set_row p (fun b => u (skip j b)) (minor A 0 j).
Proof.
  apply mat_ext; intros a b. unfold minor, set_row. change (skip 0 a) with (S a).
  change (Nat.eqb (S a) (S p)) with (Nat.eqb a p). reflexivity.
Qed.

Lemma rate_det_rows n : forall t A A', matrix_rate n n A t A' ->
  number_rate (fun s => mdet n (A s)) t (msum n (fun p => mdet n (set_row p (A' p) (A t)))).
Proof.
  induction n as [|n IH]; intros t A A' H; [exact (nrate_const (RtoC 1) t)|].
  assert (E : msum (S n) (fun p => mdet (S n) (set_row p (A' p) (A t))) = msum (S n) (fun j =>
    (sign j * A' 0%nat j * mdet n (minor (A t) 0 j) +
     sign j * A t 0%nat j * msum n (fun p => mdet n (set_row p (minor A' 0 j p) (minor (A t) 0 j))))%C)).
  { rewrite msum_first, msum_plus. apply (f_equal2 Cplus).
    - rewrite mdet_S. apply msum_ext; intros j _. rewrite set_row_same, minor_set_row_first. reflexivity.
    - transitivity (msum n (fun p => msum (S n) (fun j =>
        (sign j * A t 0%nat j * mdet n (set_row p (minor A' 0 j p) (minor (A t) 0 j)))%C))).
      + apply msum_ext; intros p _. rewrite mdet_S. apply msum_ext; intros j _.
        rewrite minor_set_row_later, set_row_other by lia. reflexivity.
      + rewrite msum_swap. apply msum_ext; intros j _. apply msum_scale. }
  rewrite E. apply (nrate_msum (S n) (fun s j => (sign j * A s 0%nat j * mdet n (minor (A s) 0 j))%C)). intros j Hj.
  apply (nrate_mult (fun s => (sign j * A s 0%nat j)%C) (fun s => mdet n (minor (A s) 0 j))).
  - apply (nrate_left (sign j) (fun s => A s 0%nat j)), H; lia.
  - apply IH. intros a b Ha Hb. apply H; apply skip_lt; assumption.
Qed.

Theorem rate_det n t A A' : matrix_rate n n A t A' -> mdet n (A t) <> RtoC 0 ->
  number_rate (fun s => mdet n (A s)) t (mdet n (A t) * mtrace n (mmul n (minv n (A t)) A'))%C.
Proof.
  intros H N. eapply nrate_is; [exact (rate_det_rows n t A A' H)|].
  set (B := mmul n A' (minv n (A t))). rewrite trace_cyclic. change (mmul n A' (minv n (A t))) with B.
  unfold mtrace. rewrite <- msum_scale. apply msum_ext; intros p Hp.
  assert (E : forall j, (j < n)%nat -> A' p j = msum n (fun k => (B p k * A t k j)%C)).
  { intros j Hj. change (msum n (fun k => (B p k * A t k j)%C)) with (mmul n B (A t) p j). unfold B. rewrite mmul_assoc.
    destruct (inverse_of n (A t) N) as [_ I].
    rewrite (mmul_meq n _ _ _ _ (meq_refl n A') I p j Hp Hj). symmetry. apply mmul_mid_r; assumption. }
  transitivity (mdet n (set_row p (fun j => msum n (fun k => (B p k * A t k j)%C)) (A t))).
  - apply mdet_ext; intros i j Hi Hj. unfold set_row. destruct (Nat.eqb i p); [apply E, Hj|reflexivity].
  - rewrite (alternating_sum n (mdet n)) by (exact Hp || (intros; apply mdet_row_linear; assumption)).
    rewrite (Cmult_comm (mdet n (A t))).
    transitivity (msum n (fun k => (mid p k * (B p k * mdet n (A t)))%C)); [|exact (msum_delta n p (fun k => (B p k * mdet n (A t))%C) Hp)].
    apply msum_ext; intros k Hk. unfold mid. destruct (Nat.eqb_spec p k) as [<-|M]; [rewrite set_row_id; ring|].
    replace (mdet n (set_row p (A t k) (A t))) with (RtoC 0); [ring|]. symmetry.
    destruct (Nat.lt_ge_cases p k) as [L|L].
    + apply (mdet_equal_rows n p k); [exact L|exact Hk|]. intros j. rewrite set_row_same, set_row_other by lia. reflexivity.
    + apply (mdet_equal_rows n k p); [lia|exact Hp|]. intros j. rewrite set_row_same, set_row_other by lia. reflexivity.
Qed.

Theorem rate_minv n t A A' : matrix_rate n n A t A' -> mdet n (A t) <> RtoC 0 ->
  matrix_rate n n (fun s => minv n (A s)) t (mscale (RtoC (-1)) (mmul n (minv n (A t)) (mmul n A' (minv n (A t))))).
Proof.
  intros H N. pose proof (rate_det n t A A' H N) as D.
  assert (X : exists B, matrix_rate n n (fun s => minv n (A s)) t B).
  { destruct n as [|n]; [exists mzero; intros i j Hi; lia|]. destruct (nrate_inv _ _ _ D N) as [d Hd].
    exists (fun i j => (sign (i + j) * msum n (fun p => mdet n (set_row p (minor A' j i p) (minor (A t) j i))) * / mdet (S n) (A t)
      + sign (i + j) * mdet n (minor (A t) j i) * d)%C).
    intros i j Hi Hj. unfold minv. cbn [Nat.pred].
    apply (nrate_mult (fun s => (sign (i + j) * mdet n (minor (A s) j i))%C) (fun s => (/ mdet (S n) (A s))%C)); [|exact Hd].
    apply (nrate_left (sign (i + j))). apply (rate_det_rows n t (fun s => minor (A s) j i) (minor A' j i)).
    intros a b Ha Hb. apply H; apply skip_lt; assumption. }
  destruct X as [B HB]. apply (rate_is n n t _ B); [exact HB|].
  destruct (inverse_of n (A t) N) as [IR IL].
  assert (Z : meq n n (madd (mmul n A' (minv n (A t))) (mmul n (A t) B)) mzero).
  { intros i j Hi Hj. pose proof (rate_mul n n t n A (fun s => minv n (A s)) A' B H HB i j Hi Hj) as P.
    apply (nrate_unique (fun s => mmul n (A s) (minv n (A s)) i j) t); [exact P|].
    apply (nrate_nearby (fun _ => mid i j)); [|apply nrate_const].
    pose proof (nonzero_nearby _ _ _ D N) as Near. revert Near. apply filter_imp. intros s M. symmetry.
    apply minv_right; assumption. }
  intros i j Hi Hj. set (W := minv n (A t)) in *.
  transitivity (mmul n W (mmul n (A t) B) i j).
  - rewrite <- mmul_assoc, (mmul_meq n _ _ _ _ IL (meq_refl n B) i j Hi Hj). symmetry. apply mmul_mid_l; assumption.
  - transitivity (mmul n W (mscale (RtoC (-1)) (mmul n A' W)) i j).
    + apply (mmul_meq n); [apply meq_refl| |exact Hi|exact Hj]. intros a b Ha Hb. specialize (Z a b Ha Hb).
      unfold madd, mzero, mscale in *. transitivity (mmul n A' W a b + mmul n (A t) B a b - mmul n A' W a b)%C; [ring|].
      rewrite Z. by_parts; ring.
    + rewrite mmul_mscale_r. reflexivity.
Qed.

Theorem rate_log_det n t A A' : matrix_rate n n A t A' -> is_real (mdet n (A t)) -> 0 < Re (mdet n (A t)) ->
  is_derive (fun s => ln (Re (mdet n (A s)))) t (Re (mtrace n (mmul n (minv n (A t)) A'))).
Proof.
  intros H I P. pose proof (is_real_RtoC _ I) as E.
  assert (N : mdet n (A t) <> RtoC 0) by (rewrite E; apply RtoC_neq; lra).
  pose proof (nrate_Re _ _ _ (rate_det n t A A' H N)) as D. pose proof (is_derive_ln _ _ _ D P) as L.
  replace (Re (mtrace n (mmul n (minv n (A t)) A'))) with
    (Re (mdet n (A t) * mtrace n (mmul n (minv n (A t)) A'))%C / Re (mdet n (A t))); [exact L|].
  rewrite E at 1. rewrite Re_scale. field. lra.
Qed.

(** * Growth along a path *)

Theorem grows (a b p q : R -> R) start stop : start <= stop ->
  (forall s, start <= s <= stop -> is_derive a s (p s)) -> (forall s, start <= s <= stop -> is_derive b s (q s)) ->
  (forall s, start <= s <= stop -> p s >= q s) -> a stop - a start >= b stop - b start.
Proof.
  intros [L| ->] A B G; [|lra].
  assert (D : forall s, start <= s <= stop -> is_derive (fun x => a x - b x) s (p s - q s)).
  { intros s Hs. apply (is_derive_minus a b); [apply A|apply B]; exact Hs. }
  destruct (MVT_cor2 (fun x => a x - b x) (fun s => p s - q s) start stop L) as (x & E & Hx).
  - intros s Hs. apply is_derive_Reals, D, Hs.
  - assert (p x >= q x) by (apply G; lra). assert (0 <= (p x - q x) * (stop - start)) by (apply Rmult_le_pos; lra). lra.
Qed.

(** * Tactics: the rate of what is made of letters whose rates are known *)

Ltac rates :=
  lazymatch goal with
  | |- matrix_rate _ _ (fun _ => madd _ _) _ _ => apply rate_add; rates
  | |- matrix_rate _ _ (fun _ => mmul _ _ _) _ _ => apply rate_mul; rates
  | |- matrix_rate _ _ (fun _ => mtrans _) _ _ => apply rate_trans; rates
  | |- matrix_rate _ _ (fun _ => madj _) _ _ => apply rate_adj; rates
  | |- matrix_rate _ _ (fun _ => mscale _ _) _ _ => apply rate_scale; rates
  | |- matrix_rate _ _ (fun _ => minv _ _) _ _ => apply rate_minv; [rates|assumption]
  | |- matrix_rate _ _ (fun _ => ?A) _ _ => apply (rate_const _ _ _ A)
  | |- matrix_rate _ _ _ _ _ => eassumption
  end.

(** Numbers that are linear in traces and entries. *)
Ltac number_rates :=
  lazymatch goal with
  | |- number_rate (fun _ => ?z) _ _ => apply (nrate_const z)
  | |- number_rate (fun _ => Cplus _ _) _ _ => apply nrate_plus; number_rates
  | |- number_rate (fun _ => Cminus _ _) _ _ => apply nrate_minus; number_rates
  | |- number_rate (fun _ => Copp _) _ _ => apply nrate_opp; number_rates
  | |- number_rate (fun _ => Cdiv _ _) _ _ => apply nrate_div; number_rates
  | |- number_rate (fun _ => Cmult ?z _) _ _ => apply (nrate_left z); number_rates
  | |- number_rate (fun _ => Cmult _ ?z) _ _ => apply (nrate_right z); number_rates
  | |- number_rate (fun _ => mtrace _ _) _ _ => apply rate_trace; rates
  end.

(** What has a determinant other than 0, as far as its letters are known to. *)
Ltac regular :=
  first
  [ assumption
  | lazymatch goal with
    | |- mdet _ (mmul _ _ _) <> _ => apply regular_mmul; regular
    | |- mdet _ (mtrans _) <> _ => apply regular_mtrans; regular
    | |- mdet _ (minv _ _) <> _ => apply regular_minv; regular
    | |- mdet _ mid <> _ => apply regular_mid
    | |- mdet _ complex_structure <> _ => apply regular_sigma
    | |- mdet _ (mscale _ _) <> _ => apply regular_mscale; [apply RtoC_neq; first [assumption | lra]|regular]
    | |- mdet _ (of_real _) <> _ => first [apply regular_symplectic; assumption | apply regular_invertible; assumption]
    | |- mdet _ ?X <> _ =>
        first [ apply regular_symplectic; assumption | apply regular_invertible; assumption | unfold_head X; regular ]
    end ]
with unfold_head X := lazymatch X with ?F _ => unfold F | _ => unfold X end.

Lemma minv_mmul n A B : mdet n A <> RtoC 0 -> mdet n B <> RtoC 0 ->
  meq n n (minv n (mmul n A B)) (mmul n (minv n B) (minv n A)).
Proof.
  intros HA HB. pose proof (inverse_of n A HA). pose proof (inverse_of n B HB).
  pose proof (inverse_of n _ (regular_mmul n A B HA HB)). words.
Qed.

Lemma minv_meq n A B : mdet n A <> RtoC 0 -> meq n n A B -> meq n n (minv n A) (minv n B).
Proof.
  intros HA E. pose proof (inverse_of n A HA) as HI.
  pose proof (inverse_of n B (regular_meq n B A (meq_sym _ _ _ _ E) HA)). words.
Qed.

(** A number in a mode moves as its variable does. *)
Lemma is_derive_along (f p : R -> R) t a b : is_derive f (p t) a -> is_derive p t b -> is_derive (fun s => f (p s)) t (b * a).
Proof. intros F P. exact (is_derive_comp f p t a b F P). Qed.

Lemma nrate_real_value (f : R -> R) t z : is_derive f t (Re z) -> is_real z -> number_rate (fun s => RtoC (f s)) t z.
Proof. intros F I. rewrite (is_real_RtoC z I). apply nrate_real. exact F. Qed.

Theorem rate_log n t A A' (w : R) z : matrix_rate n n A t A' -> is_real (mdet n (A t)) -> 0 < Re (mdet n (A t)) ->
  (RtoC w * mtrace n (mmul n (minv n (A t)) A'))%C = z -> is_derive (fun s => w * ln (Re (mdet n (A s)))) t (Re z).
Proof.
  intros H I P <-. rewrite Re_scale. apply (is_derive_scal (fun s => ln (Re (mdet n (A s)))) t w).
  apply rate_log_det; assumption.
Qed.

(** The inverse of a product is that of its factors, turned round. *)
Ltac inverse_of_product :=
  lazymatch goal with
  | |- meq _ _ (minv _ (mmul _ _ _)) _ =>
      eapply meq_trans; [apply minv_mmul; regular|apply mmul_meq; [inverse_of_product|apply meq_refl]]
  | |- _ => apply meq_refl
  end.

(** What is false is not proved. *)
Module Tests.
Lemma one_mode : meq 2 2 complex_structure (of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]]).
Proof. intros [|[|i]] [|[|j]] Hi Hj; try (exfalso; lia); reflexivity. Qed.
Lemma two_modes (f : nat -> R) : direct_sum f 2%nat 2%nat = RtoC (f 1%nat) /\ direct_sum f 3%nat 3%nat = RtoC (f 1%nat) /\
  direct_sum f 2%nat 3%nat = RtoC 0 /\ complex_structure 1%nat 2%nat = RtoC 0.
Proof. repeat split; reflexivity. Qed.
Lemma square n t A B : matrix_rate n n A t B ->
  matrix_rate n n (fun s => mmul n (A s) (A s)) t (madd (mmul n (A t) B) (mmul n B (A t))).
Proof. intros H. eapply rate_is; [rates|words]. Qed.
Lemma not_twice n t A B : matrix_rate n n A t B ->
  matrix_rate n n (fun s => mmul n (A s) (A s)) t (mscale (RtoC 2) (mmul n (A t) B)).
Proof. intros H. eapply rate_is; [rates|]. Fail words. Abort.
Lemma not_still n t A : matrix_rate n n A t mzero.
Proof. Fail rates. Abort.
Lemma not_regular n (A B : mat) : mdet n A <> RtoC 0 -> mdet n (mmul n A B) <> RtoC 0.
Proof. intros N. apply regular_mmul; [exact N|]. Fail regular. Abort.
End Tests.
