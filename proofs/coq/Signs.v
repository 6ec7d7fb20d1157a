(** Sets of signs: what a sign step rests on, and nothing is searched for. *)

From Coq Require Import Lra Psatz Bool.
Require Import Qdsym.
Open Scope R_scope.

(** Whether a number may be negative, zero, positive. *)

Inductive sg : Set := Sg (negative zero positive : bool).

Definition has (s : sg) (x : R) : Prop :=
  let (n, z, p) := s in (n = true /\ x < 0) \/ (z = true /\ x = 0) \/ (p = true /\ 0 < x).

Definition within (s t : sg) : bool :=
  let (n, z, p) := s in let (n', z', p') := t in implb n n' && implb z z' && implb p p'.

Definition s_opp (s : sg) : sg := let (n, z, p) := s in Sg p z n.
Definition s_add (s t : sg) : sg :=
  let (n, z, p) := s in let (n', z', p') := t in
  Sg (n && (n' || z' || p') || n' && (n || z || p)) (z && z' || n && p' || p && n') (p && (n' || z' || p') || p' && (n || z || p)).
Definition s_mul (s t : sg) : sg :=
  let (n, z, p) := s in let (n', z', p') := t in
  Sg (n && p' || p && n') (z && (n' || z' || p') || z' && (n || p)) (p && p' || n && n').
Definition s_meet (s t : sg) : sg :=
  let (n, z, p) := s in let (n', z', p') := t in Sg (n && n') (z && z') (p && p').
Fixpoint s_pow (s : sg) (k : nat) : sg := match k with O => Sg false false true | S j => s_mul s (s_pow s j) end.
Definition s_even (s : sg) : sg := let (n, z, p) := s in Sg false z (n || p).

Definition any := Sg true true true.
Definition pos := Sg false false true.
Definition neg := Sg true false false.
Definition zero := Sg false true false.
Definition nonneg := Sg false true true.
Definition nonpos := Sg true true false.
Definition nonzero := Sg true false true.

Ltac bits := repeat match goal with b : bool |- _ => destruct b end; reflexivity.
Ltac in_order L := first
  [ exfalso; clear -L; lra | left; split; [bits|exact L] | right; left; split; [bits|exact L]
  | right; right; split; [bits|exact L] ].

Lemma has_within s t x : has s x -> within s t = true -> has t x.
Proof.
  destruct s as [n z p], t as [n' z' p']; unfold within, has; intros H W.
  apply andb_prop in W; destruct W as [W Wp]; apply andb_prop in W; destruct W as [Wn Wz].
  destruct H as [[E H]|[[E H]|[E H]]]; subst; simpl in *; intuition.
Qed.

Lemma has_meet s t x : has s x -> has t x -> has (s_meet s t) x.
Proof.
  destruct s as [n z p], t as [n' z' p']; unfold has, s_meet; intros H K.
  destruct H as [[-> H]|[[-> H]|[-> H]]]; destruct K as [[-> K]|[[-> K]|[-> K]]]; simpl;
    try (exfalso; lra); auto.
Qed.

Lemma has_eq s x y : has s x -> x = y -> has s y.
Proof. intros H E; rewrite <- E; exact H. Qed.

Lemma has_opp s x : has s x -> has (s_opp s) (- x).
Proof.
  destruct s as [n z p]; unfold has, s_opp; intros [[-> H]|[[-> H]|[-> H]]];
    [right; right|right; left|left]; (split; [reflexivity|lra]).
Qed.

Lemma has_any x : has any x.
Proof. unfold has, any; destruct (Rtotal_order x 0) as [H|[H|H]]; auto. Qed.

Lemma has_add s t x y : has s x -> has t y -> has (s_add s t) (x + y).
Proof.
  destruct s as [n z p], t as [n' z' p']; unfold has, s_add; intros H K.
  destruct H as [[-> H]|[[-> H]|[-> H]]]; destruct K as [[-> K]|[[-> K]|[-> K]]];
    destruct (Rtotal_order (x + y) 0) as [L|[L|L]]; try (exfalso; lra);
    first [left; split; [bits|exact L]|right; left; split; [bits|exact L]|right; right; split; [bits|exact L]].
Qed.

Lemma has_mul s t x y : has s x -> has t y -> has (s_mul s t) (x * y).
Proof.
  destruct s as [n z p], t as [n' z' p']; unfold has, s_mul; intros H K.
  destruct H as [[-> H]|[[-> H]|[-> H]]]; destruct K as [[-> K]|[[-> K]|[-> K]]];
    destruct (Rtotal_order (x * y) 0) as [L|[L|L]]; try (exfalso; nra);
    first [left; split; [bits|exact L]|right; left; split; [bits|exact L]|right; right; split; [bits|exact L]].
Qed.

Lemma has_pow s k x : has s x -> has (s_pow s k) (x ^ k).
Proof. intros H; induction k as [|k IH]; simpl; [right; right; split; [reflexivity|lra]|apply has_mul; assumption]. Qed.

Lemma has_inv s x : x <> 0 -> has s x -> has s (/ x).
Proof.
  destruct s as [n z p]; unfold has; intros N [[-> H]|[[-> H]|[-> H]]];
    [left; split; [reflexivity|apply Rinv_lt_0_compat, H]|contradiction|
     right; right; split; [reflexivity|apply Rinv_0_lt_compat, H]].
Qed.

Lemma has_div s t x y : y <> 0 -> has s x -> has t y -> has (s_mul s t) (x / y).
Proof. intros N H K; apply has_mul; [exact H|apply has_inv; assumption]. Qed.

Lemma has_exp x : has pos (exp x).
Proof. right; right; split; [reflexivity|apply exp_pos]. Qed.

Lemma has_square s x : has s x -> has (s_even s) (x ^ 2).
Proof.
  destruct s as [n z p]; unfold has, s_even; intros [[-> H]|[[-> H]|[-> H]]];
    [right; right; split; [bits|nra]|right; left; split; [bits|subst x; ring]|right; right; split; [bits|nra]].
Qed.

Lemma has_even s k x : has s x -> has (s_even (s_pow s k)) ((x ^ k) ^ 2).
Proof. intros H; apply has_square, has_pow, H. Qed.

Lemma has_abs s x : has s x -> has (s_even s) (Rabs x).
Proof.
  destruct s as [n z p]; unfold has, s_even; intros [[-> H]|[[-> H]|[-> H]]].
  - right; right; split; [bits|apply Rabs_pos_lt; lra].
  - right; left; split; [bits|subst x; apply Rabs_R0].
  - right; right; split; [bits|apply Rabs_pos_lt; lra].
Qed.

Lemma has_sqrt s x : has s x -> within s nonneg = true -> has s (sqrt x).
Proof.
  destruct s as [n z p]; unfold has; intros [[-> H]|[[-> H]|[-> H]]] W.
  - discriminate.
  - right; left; split; [reflexivity|subst x; apply sqrt_0].
  - right; right; split; [reflexivity|apply sqrt_lt_R0, H].
Qed.

Lemma has_cosh x : has pos (cosh x).
Proof. right; right; split; [reflexivity|]. unfold cosh. pose proof (exp_pos x). pose proof (exp_pos (- x)). lra. Qed.

Lemma sinh_sign x : (x < 0 -> sinh x < 0) /\ (x = 0 -> sinh x = 0) /\ (0 < x -> 0 < sinh x).
Proof.
  unfold sinh; repeat split; intros H.
  - assert (exp x < exp (- x)) by (apply exp_increasing; lra). lra.
  - subst x. rewrite Ropp_0. lra.
  - assert (exp (- x) < exp x) by (apply exp_increasing; lra). lra.
Qed.

Lemma has_sinh s x : has s x -> has s (sinh x).
Proof. destruct (sinh_sign x) as (A & B & C), s as [n z p]; unfold has; intuition. Qed.

Lemma has_tanh s x : has s x -> has s (tanh x).
Proof.
  intros H. unfold tanh. apply (has_within (s_mul s pos)); [|destruct s as [[] [] []]; reflexivity].
  apply has_div; [|apply has_sinh, H|apply has_cosh].
  pose proof (has_cosh x) as [[? ?]|[[? ?]|[? P]]]; try discriminate. lra.
Qed.

Definition s_max (s t : sg) : sg :=
  let (n, z, p) := s in let (n', z', p') := t in
  Sg (n && n') (z && (n' || z') || z' && n) (p && (n' || z' || p') || p' && (n || z || p)).

Lemma has_max s t x y : has s x -> has t y -> has (s_max s t) (Rmax x y).
Proof.
  destruct s as [n z p], t as [n' z' p']; unfold has, s_max; intros H K.
  assert (M : Rmax x y = x /\ y <= x \/ Rmax x y = y /\ x <= y) by (unfold Rmax; destruct (Rle_dec x y); lra).
  destruct H as [[-> H]|[[-> H]|[-> H]]]; destruct K as [[-> K]|[[-> K]|[-> K]]];
    destruct (Rtotal_order (Rmax x y) 0) as [L|[L|L]]; try (exfalso; lra);
    first [left; split; [bits|exact L]|right; left; split; [bits|exact L]|right; right; split; [bits|exact L]].
Qed.

Definition s_min (s t : sg) : sg := s_opp (s_max (s_opp s) (s_opp t)).

Lemma has_min s t x y : has s x -> has t y -> has (s_min s t) (Rmin x y).
Proof.
  intros H K. apply (has_eq _ (- Rmax (- x) (- y))).
  - apply has_opp, has_max; apply has_opp; assumption.
  - unfold Rmin, Rmax. destruct (Rle_dec x y), (Rle_dec (- x) (- y)); lra.
Qed.

(** Numbers that are written out. *)

Lemma has_whole p : has pos (IZR (Zpos p)).
Proof. right; right; split; [reflexivity|apply IZR_lt; reflexivity]. Qed.
Lemma has_ratio p q : has pos (IZR (Zpos p) / IZR (Zpos q)).
Proof. right; right; split; [reflexivity|apply Rdiv_lt_0_compat; apply IZR_lt; reflexivity]. Qed.
Lemma has_nought : has zero 0.
Proof. right; left; split; reflexivity. Qed.

Lemma has_pi : has pos PI.
Proof. right; right; split; [reflexivity|apply PI_RGT_0]. Qed.

(** From relations and to them. *)

Lemma from_gt x y : x > y -> has pos (x - y).
Proof. intros; right; right; split; [reflexivity|lra]. Qed.
Lemma from_lt x y : x < y -> has neg (x - y).
Proof. intros; left; split; [reflexivity|lra]. Qed.
Lemma from_ge x y : x >= y -> has nonneg (x - y).
Proof. intros [H|H]; right; [right|left]; (split; [reflexivity|lra]). Qed.
Lemma from_le x y : x <= y -> has nonpos (x - y).
Proof. intros [H|H]; [left|right; left]; (split; [reflexivity|lra]). Qed.
Lemma from_eq x y : x = y -> has zero (x - y).
Proof. intros; right; left; split; [reflexivity|lra]. Qed.
Lemma from_neq x y : x <> y -> has nonzero (x - y).
Proof. intros N; destruct (Rtotal_order x y) as [H|[H|H]]; [left|contradiction|right; right]; (split; [reflexivity|lra]). Qed.
Lemma from_nonzero x : x <> 0 -> has nonzero x.
Proof. intros N; destruct (Rtotal_order x 0) as [H|[H|H]]; [left|contradiction|right; right]; (split; [reflexivity|lra]). Qed.
Lemma from_pos x : 0 < x -> has pos x.
Proof. intros; right; right; split; [reflexivity|lra]. Qed.
Lemma from_neg x : x < 0 -> has neg x.
Proof. intros; left; split; [reflexivity|lra]. Qed.
Lemma from_zero x : x = 0 -> has zero x.
Proof. intros; right; left; split; [reflexivity|lra]. Qed.

Ltac bounded W H := destruct H as [[-> H]|[[-> H]|[-> H]]]; simpl in W; rewrite ?andb_false_r in W; try discriminate; try lra.

Lemma to_gt s x y d : within s pos = true -> has s d -> d = x - y -> x > y.
Proof. destruct s as [n z p]; unfold has; intros W H E. bounded W H. Qed.
Lemma to_lt s x y d : within s neg = true -> has s d -> d = x - y -> x < y.
Proof. destruct s as [n z p]; unfold has; intros W H E. bounded W H. Qed.
Lemma to_ge s x y d : within s nonneg = true -> has s d -> d = x - y -> x >= y.
Proof. destruct s as [n z p]; unfold has; intros W H E. bounded W H. Qed.
Lemma to_le s x y d : within s nonpos = true -> has s d -> d = x - y -> x <= y.
Proof. destruct s as [n z p]; unfold has; intros W H E. bounded W H. Qed.
Lemma to_eq s x y d : within s zero = true -> has s d -> d = x - y -> x = y.
Proof. destruct s as [n z p]; unfold has; intros W H E. bounded W H. Qed.
Lemma to_neq s x y d : within s nonzero = true -> has s d -> d = x - y -> x <> y.
Proof. destruct s as [n z p]; unfold has; intros W H E. bounded W H. Qed.
Lemma to_nonzero s x : has s x -> within s nonzero = true -> x <> 0.
Proof. destruct s as [n z p]; unfold has; intros H W. bounded W H. Qed.
Lemma has_inverse s x : has s x -> within s nonzero = true -> has s (/ x).
Proof. intros H W. apply has_inv; [exact (to_nonzero s x H W)|exact H]. Qed.

(** Beyond 1, and within. *)

Lemma beyond_above x : x - 1 > 0 -> 1 < Rabs x.
Proof. intros. rewrite Rabs_right; lra. Qed.
Lemma beyond_below x : x + 1 < 0 -> 1 < Rabs x.
Proof. intros. rewrite Rabs_left; lra. Qed.
Lemma within_1 x : x - 1 < 0 -> x + 1 > 0 -> Rabs x < 1.
Proof. intros. apply Rabs_def1; lra. Qed.
Lemma beyond_nonzero x : 1 < Rabs x -> x - 1 <> 0.
Proof. intros H E. replace x with 1 in H by lra. rewrite Rabs_R1 in H. lra. Qed.
Lemma beyond_ratio x : 1 < Rabs x -> 0 < (x + 1) / (x - 1).
Proof.
  intros H. destruct (Rle_or_lt 0 x) as [P|P].
  - rewrite Rabs_right in H by lra. apply Rdiv_lt_0_compat; lra.
  - rewrite Rabs_left in H by lra. replace ((x + 1) / (x - 1)) with ((- x - 1) / (1 - x)) by (field; lra).
    apply Rdiv_lt_0_compat; lra.
Qed.
Lemma locally_open (f : R -> R) x (P : R -> Prop) : open P -> ex_derive f x -> P (f x) -> locally x (fun y => P (f y)).
Proof. intros O D H. apply (ex_derive_continuous f x D), (O (f x) H). Qed.
Lemma locally_beyond (f : R -> R) x : ex_derive f x -> 1 < Rabs (f x) -> locally x (fun y => 1 < Rabs (f y)).
Proof.
  apply (locally_open f x (fun y => 1 < Rabs y)). intros y Hy. apply (continuous_Rabs y (fun z => 1 < z)), (open_gt 1 (Rabs y) Hy).
Qed.
Lemma locally_within (f : R -> R) x : ex_derive f x -> Rabs (f x) < 1 -> locally x (fun y => Rabs (f y) < 1).
Proof.
  apply (locally_open f x (fun y => Rabs y < 1)). intros y Hy. apply (continuous_Rabs y (fun z => z < 1)), (open_lt 1 (Rabs y) Hy).
Qed.
Lemma within_nonzero x : Rabs x < 1 -> 1 - x <> 0.
Proof. intros H E. replace x with 1 in H by lra. rewrite Rabs_R1 in H. lra. Qed.
Lemma within_ratio x : Rabs x < 1 -> 0 < (1 + x) / (1 - x).
Proof. intros H. apply Rabs_def2 in H. apply Rdiv_lt_0_compat; lra. Qed.
