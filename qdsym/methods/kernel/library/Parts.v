(** Complex numbers and explicit matrices by their real parts: a tactic that reads both off an expression. *)

From Coq Require Import Lra Lia.
Require Import Qdsym Signs Steps Words.
Open Scope R_scope.

Definition Pair (a b : R) : C := (a, b).

(** A complex number that is a real one, and one of two parts. *)

Lemma real_plus z w a b : z = RtoC a -> w = RtoC b -> (z + w)%C = RtoC (a + b).
Proof. intros -> ->. symmetry. apply RtoC_plus. Qed.
Lemma real_minus z w a b : z = RtoC a -> w = RtoC b -> (z - w)%C = RtoC (a - b).
Proof. intros -> ->. symmetry. apply RtoC_minus. Qed.
Lemma real_opp z a : z = RtoC a -> (- z)%C = RtoC (- a).
Proof. intros ->. symmetry. apply RtoC_opp. Qed.
Lemma real_mult z w a b : z = RtoC a -> w = RtoC b -> (z * w)%C = RtoC (a * b).
Proof. intros -> ->. symmetry. apply RtoC_mult. Qed.
Lemma real_inv z a : z = RtoC a -> a <> 0 -> (/ z)%C = RtoC (/ a).
Proof. intros -> H. symmetry. apply RtoC_inv, H. Qed.
Lemma real_div z w a b : z = RtoC a -> w = RtoC b -> b <> 0 -> (z / w)%C = RtoC (a / b).
Proof. intros -> -> H. symmetry. apply RtoC_div, H. Qed.
Lemma real_conj z a : z = RtoC a -> Cconj z = RtoC a.
Proof. intros ->. apply injective_projections; simpl; ring. Qed.

Lemma parts_plus z w a b c d : z = Pair a b -> w = Pair c d -> (z + w)%C = Pair (a + c) (b + d).
Proof. intros -> ->. reflexivity. Qed.
Lemma parts_minus z w a b c d : z = Pair a b -> w = Pair c d -> (z - w)%C = Pair (a - c) (b - d).
Proof. intros -> ->. reflexivity. Qed.
Lemma parts_opp z a b : z = Pair a b -> (- z)%C = Pair (- a) (- b).
Proof. intros ->. reflexivity. Qed.
Lemma parts_mult z w a b c d : z = Pair a b -> w = Pair c d -> (z * w)%C = Pair (a * c - b * d) (a * d + b * c).
Proof. intros -> ->. reflexivity. Qed.
Lemma parts_real z a : z = RtoC a -> z = Pair a 0.
Proof. intros ->. reflexivity. Qed.
Lemma parts_div z w a b c : z = Pair a b -> w = RtoC c -> c <> 0 -> (z / w)%C = Pair (a / c) (b / c).
Proof. intros -> -> H. apply injective_projections; simpl; field; exact H. Qed.
Lemma parts_conj z a b : z = Pair a b -> Cconj z = Pair a (- b).
Proof. intros ->. reflexivity. Qed.
Lemma parts_unit : Ci = Pair 0 1.
Proof. reflexivity. Qed.

Ltac real_parts :=
  lazymatch goal with
  | |- Cplus _ _ = _ => eapply real_plus; real_parts
  | |- Cminus _ _ = _ => eapply real_minus; real_parts
  | |- Copp _ = _ => eapply real_opp; real_parts
  | |- Cmult _ _ = _ => eapply real_mult; real_parts
  | |- Cinv _ = _ => eapply real_inv; [real_parts|nonzero]
  | |- Cdiv _ _ = _ => eapply real_div; [real_parts|real_parts|nonzero]
  | |- Cconj _ = _ => eapply real_conj; real_parts
  | |- RtoC _ = _ => reflexivity
  end.

Ltac both_parts :=
  lazymatch goal with
  | |- Ci = _ => exact parts_unit
  | |- RtoC _ = _ => apply parts_real; reflexivity
  | |- Cplus _ _ = _ => eapply parts_plus; both_parts
  | |- Cminus _ _ = _ => eapply parts_minus; both_parts
  | |- Copp _ = _ => eapply parts_opp; both_parts
  | |- Cmult _ _ = _ => eapply parts_mult; both_parts
  | |- Cdiv _ _ = _ => eapply parts_div; [both_parts|real_parts|nonzero]
  | |- Cinv _ = _ => apply parts_real; real_parts
  | |- Cconj _ = _ => eapply parts_conj; both_parts
  end.

Lemma by_parts_eq z w a b c d : z = Pair a b -> w = Pair c d -> a = c -> b = d -> z = w.
Proof. intros -> -> -> ->. reflexivity. Qed.
Lemma re_parts z a b : z = Pair a b -> Re z = a.
Proof. intros ->. reflexivity. Qed.
Lemma is_real_parts z a b : z = Pair a b -> b = 0 -> is_real z.
Proof. intros -> H. exact H. Qed.

Ltac indices :=
  repeat match goal with
  | H : (?i < _)%nat |- _ => is_var i; first [exfalso; lia | destruct i as [|i]; [clear H|apply PeanoNat.Nat.succ_lt_mono in H]]
  end; try (exfalso; lia).

(** Everything that is said of explicit matrices, written out. *)

Ltac explicit :=
  cbv beta iota zeta delta [mdet mtrace minv mmul madd mscale mtrans madj mid mzero msum of_rows minor skip sign nth
    Nat.eqb Nat.even Nat.ltb Nat.leb Nat.add Nat.pred].

(** An equation of real numbers, of complex ones, and of explicit matrices, by whatever is known to be read so. *)

Ltac real_terms :=
  repeat match goal with
  | |- context [Re ?z] =>
      let H := fresh in eassert (H : z = Pair _ _) by (explicit; both_parts); rewrite (re_parts _ _ _ H); clear H
  end.
Ltac equal := lets; real_terms; reads; close.
Ltac equal_complex := lets; explicit; eapply by_parts_eq; [both_parts|both_parts|reads; close|reads; close].
Ltac equal_matrix := first [solve [lets; words] | unfold meq; intros; indices; equal_complex].

(** An exponential as a product of powers, a logarithm as a sum, and a derivative. *)

Ltac exponential l :=
  unfold reads_as; transitivity (exp (combination l));
  [f_equal; cbn [combination]; equal|rewrite exp_combination; cbn [map powers zpow fst snd]; simpl_powers].
Ltac logarithm l :=
  unfold reads_as; transitivity (ln (powers l));
  [f_equal; cbn [powers zpow]; cbv [Pos.to_nat Pos.iter_op Nat.add]
  |rewrite ln_powers; [cbn [map combination fst snd]; rewrite ?ln_exp; ring|cbn [all_positive snd]]].
Ltac derivative := lets; unfold arcoth, artanh, coth, tanh, cosh, sinh; auto_derive; [solve [side]|].
Ltac differentiable := lets; unfold arcoth, artanh, coth, tanh, cosh, sinh; auto_derive; side.
Ltac not_zero_complex :=
  let Z := fresh in lets; explicit; intros Z; apply (f_equal Re) in Z; revert Z; erewrite re_parts; [|both_parts];
  cbn [Re RtoC fst].
Ltac real_number := lets; explicit; eapply is_real_parts; [both_parts|reads; close].
