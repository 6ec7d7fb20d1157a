(** Propositions: relations decided, and what says the same of equal expressions. *)

From Coq Require Import Lra Lia Bool Classical_Prop.
Require Import Qdsym Lemmas Cones Signs Steps Parts Calculus.
Open Scope R_scope.

Lemma decided a b :
  (a < b /\ a <= b /\ a <> b /\ ~ a > b /\ ~ a >= b) \/
  (a = b /\ a <= b /\ a >= b /\ ~ a < b /\ ~ a > b) \/
  (a > b /\ a >= b /\ a <> b /\ ~ a < b /\ ~ a <= b).
Proof. destruct (Rtotal_order a b) as [H|[H|H]]; [left|right; left|right; right]; repeat split; lra. Qed.

(** Complex numbers that are real. *)

Lemma real_equal z w : is_real z -> is_real w -> Re z = Re w -> z = w.
Proof. unfold is_real. intros H K E. apply injective_projections; [exact E|exact (eq_trans H (eq_sym K))]. Qed.
Lemma real_differ z w : Re z <> Re w -> z <> w.
Proof. intros N E. apply N. rewrite E. reflexivity. Qed.

Lemma either_way (P : Prop) : P \/ ~ P.
Proof. exact (classic P). Qed.

Lemma same_eq (a b c d : R) : a = c -> b = d -> (a = b <-> c = d).
Proof. intros -> ->. reflexivity. Qed.
Lemma same_neq (a b c d : R) : a = c -> b = d -> (a <> b <-> c <> d).
Proof. intros -> ->. reflexivity. Qed.
Lemma same_lt a b c d : a = c -> b = d -> (a < b <-> c < d).
Proof. intros -> ->. reflexivity. Qed.
Lemma same_le a b c d : a = c -> b = d -> (a <= b <-> c <= d).
Proof. intros -> ->. reflexivity. Qed.
Lemma same_gt a b c d : a = c -> b = d -> (a > b <-> c > d).
Proof. intros -> ->. reflexivity. Qed.
Lemma same_ge a b c d : a = c -> b = d -> (a >= b <-> c >= d).
Proof. intros -> ->. reflexivity. Qed.
Lemma same_eq_C (a b c d : C) : a = c -> b = d -> (a = b <-> c = d).
Proof. intros -> ->. reflexivity. Qed.
Lemma same_neq_C (a b c d : C) : a = c -> b = d -> (a <> b <-> c <> d).
Proof. intros -> ->. reflexivity. Qed.
Lemma same_meq m n A B A' B' : meq m n A A' -> meq m n B B' -> (meq m n A B <-> meq m n A' B').
Proof. intros H K; split; intros E i j Hi Hj; specialize (E i j Hi Hj); specialize (H i j Hi Hj); specialize (K i j Hi Hj); congruence. Qed.

Lemma same_not (P Q : Prop) : (P <-> Q) -> (~ P <-> ~ Q).
Proof. tauto. Qed.
Lemma same_and (P Q P' Q' : Prop) : (P <-> P') -> (Q <-> Q') -> (P /\ Q <-> P' /\ Q').
Proof. tauto. Qed.
Lemma same_iff (P Q P' Q' : Prop) : (P <-> P') -> (Q <-> Q') -> ((P <-> Q) <-> (P' <-> Q')).
Proof. tauto. Qed.
Lemma same_impl (P Q P' Q' : Prop) : (P <-> P') -> (Q <-> Q') -> ((P -> Q) <-> (P' -> Q')).
Proof. tauto. Qed.

Lemma eigenvalue_meq n A B x : meq n n A B -> eigenvalue n A x -> eigenvalue n B x.
Proof.
  intros E [v [N H]]. exists v. split; [exact N|]. intros i j Hi Hj. rewrite <- (H i j Hi Hj).
  unfold mmul. apply msum_ext; intros k Hk. rewrite (E i k Hi Hk). reflexivity.
Qed.

Lemma same_smallest n A B x y : meq n n A B -> x = y -> (smallest_eigenvalue n A x <-> smallest_eigenvalue n B y).
Proof.
  intros E <-. assert (E' := meq_sym _ _ _ _ E).
  split; intros (H & V & L); (split; [|split]).
  - apply (hermitian_ext n A B E H).
  - apply (eigenvalue_meq n A B x E V).
  - intros z Z. apply L, (eigenvalue_meq n B A z E' Z).
  - apply (hermitian_ext n B A E' H).
  - apply (eigenvalue_meq n B A x E' V).
  - intros z Z. apply L, (eigenvalue_meq n A B z E Z).
Qed.

Lemma same_same_spectrum n A B A' B' : meq n n A A' -> meq n n B B' -> (same_spectrum n A B <-> same_spectrum n A' B').
Proof.
  intros E F. assert (G : forall A B, meq n n A B -> forall z : C, mdet n (madd (mscale z mid) (mscale (RtoC (-1)) A)) =
    mdet n (madd (mscale z mid) (mscale (RtoC (-1)) B))) by (intros X Y H z; apply (same_spectrum_meq n X Y H)).
  unfold same_spectrum. split; intros H z; [rewrite <- (G A A' E z), <- (G B B' F z)|rewrite (G A A' E z), (G B B' F z)]; apply H.
Qed.

Lemma same_has_spectrum n A B values values' vectors vectors' : meq n n A B -> values = values' ->
  length vectors = length vectors' -> (forall k, (k < n)%nat -> meq n 1 (nth k vectors mzero) (nth k vectors' mzero)) ->
  (has_spectrum n A values vectors <-> has_spectrum n B values' vectors').
Proof.
  intros E <- L V.
  assert (G : forall A B v w, meq n n A B -> length v = length w ->
    (forall k, (k < n)%nat -> meq n 1 (nth k v mzero) (nth k w mzero)) ->
    has_spectrum n A values v -> has_spectrum n B values w).
  { clear. intros A B v w E L V (H & Lv & Lw & S). split; [|split; [exact Lv|split; [lia|]]].
    - apply (hermitian_ext n A B E H).
    - intros k Hk. destruct (S k Hk) as [P Q]. split.
      + intros i j Hi Hj. assert (j = 0)%nat as -> by lia.
        transitivity (mmul n A (nth k v mzero) i 0%nat).
        * unfold mmul. apply msum_ext; intros l Hl. rewrite (E i l Hi Hl), (V k Hk l 0%nat Hl Hj). reflexivity.
        * rewrite (P i 0%nat Hi Hj). unfold mscale. rewrite (V k Hk i 0%nat Hi Hj). reflexivity.
      + intros j Hj. rewrite <- (Q j Hj). unfold overlap, mmul, madj. apply msum_ext; intros l Hl.
        rewrite (V k Hk l 0%nat Hl ltac:(lia)), (V j Hj l 0%nat Hl ltac:(lia)). reflexivity. }
  split; apply G; try assumption; [apply meq_sym, E|symmetry; exact L|intros k Hk; apply meq_sym, V, Hk].
Qed.

(** What is compared with each other is told apart first where it stands inside. *)

Ltac innermost a := lazymatch a with context [Rle_dec _ _] => fail | _ => idtac end.
Ltac extreme_cases :=
  unfold Rmax, Rmin;
  repeat match goal with |- context [Rle_dec ?a ?b] => innermost a; innermost b; destruct (Rle_dec a b) end.
(** Maxima and minima of equal numbers. *)

Lemma abs_as_max x : Rabs x = Rmax x (- x).
Proof. unfold Rmax. destruct (Rle_dec x (- x)); [apply Rabs_left1|apply Rabs_right]; lra. Qed.
Lemma min_as_max x y : Rmin x y = - Rmax (- x) (- y).
Proof. unfold Rmin, Rmax. destruct (Rle_dec x y), (Rle_dec (- x) (- y)); lra. Qed.
Ltac same_max := first [solve [equal] | apply f_equal2; [same_max|same_max] | rewrite Rmax_comm; apply f_equal2; [same_max|same_max]].
Ltac same_extremum :=
  first
  [ solve [same_max]
  | rewrite abs_as_max; solve [same_max]
  | rewrite min_as_max; first [solve [same_max] | apply f_equal; same_max | transitivity (-1 * Rmax _ _); [|same_max]]
  | opened; extreme_cases; first [solve [closed] | exfalso; lra | lra] ].

(** What is parallel says the same, when its expressions are equal. *)

Lemma same_forall (T : Type) (P Q : T -> Prop) : (forall x, P x <-> Q x) -> ((forall x, P x) <-> (forall x, Q x)).
Proof. intros E; split; intros H x; apply E, H. Qed.
Lemma same_series (f g : nat -> R) (l m : R) : (forall k, f k = g k) -> l = m -> (is_series f l <-> is_series g m).
Proof. intros E <-; split; apply is_series_ext; [exact E|intros k; symmetry; apply E]. Qed.
Lemma same_true (P : Prop) : P -> (True <-> P).
Proof. tauto. Qed.

Ltac equal_real :=
  first
  [ solve [equal]
  | lazymatch goal with |- Re ?z = Re ?w => apply (f_equal Re); equal_traces | _ => same_extremum end ].
Ltac parallel :=
  lazymatch goal with
  | |- (~ _) <-> (~ _) => apply same_not; parallel
  | |- (_ /\ _) <-> (_ /\ _) => apply same_and; parallel
  | |- (_ <-> _) <-> (_ <-> _) => apply same_iff; parallel
  | |- (@eq R _ _) <-> _ => apply same_eq; equal_real
  | |- (@eq C _ _) <-> _ => apply same_eq_C; first [equal_complex | equal_traces]
  | |- (_ < _) <-> _ => apply same_lt; equal_real
  | |- (_ <= _) <-> _ => apply same_le; equal_real
  | |- (_ > _) <-> _ => apply same_gt; equal_real
  | |- (_ >= _) <-> _ => apply same_ge; equal_real
  | |- positive_semidefinite _ _ <-> _ => apply psd_meq; equal_matrix
  | |- smallest_eigenvalue _ _ _ <-> _ => apply same_smallest; [equal_matrix|equal]
  | |- has_spectrum _ _ _ _ <-> _ =>
      apply same_has_spectrum; [equal_matrix|repeat (apply f_equal2; [equal_complex|]); reflexivity|reflexivity
                               |intros; indices; cbn [nth]; equal_matrix]
  | |- same_spectrum _ _ _ <-> _ => apply same_same_spectrum; equal_matrix
  | |- is_series _ _ <-> _ => apply same_series; [intros; equal|equal]
  | |- True <-> True => reflexivity
  | |- True <-> _ => apply same_true; first [all_known | differentiable]
  | |- meq _ _ _ _ <-> _ => apply same_meq; equal_matrix
  | |- (forall _ : ?T, _) <-> (forall _ : _, _) =>
      lazymatch type of T with Prop => apply same_impl; parallel | _ => apply same_forall; intros; parallel end
  end.
Ltac says W := revert W; cbv beta zeta; match goal with |- ?A -> ?B => let P := fresh in assert (P : A <-> B); [parallel|exact (proj1 P)] end.

Ltac put_in W := cbv zeta in W; cbv [Nat.mul Nat.add] in W.
Ltac meets H :=
  lazymatch goal with |- ?B => let A := type of H in let P := fresh in assert (P : A <-> B) by parallel; exact (proj1 P H) end.

(** Conditions that say of equal numbers what a hypothesis says. *)

Ltac alike :=
  match goal with
  | H : ?x <> 0 |- ?y <> 0 => replace y with x by (symmetry; equal); exact H
  | H : 0 < ?x |- 0 < ?y => replace y with x by (symmetry; equal); exact H
  | H : 0 <= ?x |- 0 <= ?y => replace y with x by (symmetry; equal); exact H
  | H : 1 < Rabs ?x |- 1 < Rabs ?y => replace y with x by (symmetry; equal); exact H
  | H : Rabs ?x < 1 |- Rabs ?y < 1 => replace y with x by (symmetry; equal); exact H
  | H : ?x <> RtoC 0 |- ?y <> RtoC 0 => replace y with x by (symmetry; equal_complex); exact H
  | |- is_real _ => real_number
  end.
Ltac conditions_alike := first [assumption | exact I | apply conj; conditions_alike | alike].

(** Entries of explicit matrices, which have a symmetry. *)

Ltac entries_alike := unfold symmetric, antisymmetric; intros; indices; plainly; explicit; equal.

(** A relation or its opposite. *)

Lemma either_gt a b : a > b \/ a <= b. Proof. lra. Qed.
Lemma either_ge a b : a >= b \/ a < b. Proof. lra. Qed.
Lemma either_lt a b : a < b \/ a >= b. Proof. lra. Qed.
Lemma either_le a b : a <= b \/ a > b. Proof. lra. Qed.
Lemma either_eq (a b : R) : a = b \/ a <> b. Proof. lra. Qed.
Lemma either_neq (a b : R) : a <> b \/ a = b. Proof. lra. Qed.

Ltac orthonormal := intros; indices; cbn [nth Nat.eqb]; unfold overlap; equal_complex.

Lemma scaled_below f p c m : 0 <= f -> p <= c -> m = f * p -> m <= f * c.
Proof. intros F L ->. apply Rmult_le_compat_l; assumption. Qed.

Ltac one_of := first [solve [equal] | left; solve [equal] | right; one_of].
Ltac extremes :=
  extreme_cases; first [lra | opened_everywhere; first [reflexivity | lra]].
