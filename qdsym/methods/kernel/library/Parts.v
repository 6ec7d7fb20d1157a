(** Complex numbers and explicit matrices by their real parts: an expression is read as a tree, whose parts are computed
    and whose value has them. *)

From Coq Require Import Lra Lia.
Require Import Qdsym Lemmas Signs Rational Steps Words Determinants.
Open Scope R_scope.

Definition Pair (a b : R) : C := (a, b).

(** What an explicit matrix reads as, entry by entry. *)

Definition entries_as (m n : nat) (A B : mat) : Prop := meq m n A B.

Lemma entry_as m n A B i j : entries_as m n A B -> Nat.ltb i m = true -> Nat.ltb j n = true -> A i j = B i j.
Proof. intros H I J. apply H; apply PeanoNat.Nat.ltb_lt; assumption. Qed.

(** A part is 0, or some number. *)

Inductive part := Zero | Some_part (x : R).
Definition of_part (p : part) : R := match p with Zero => 0 | Some_part x => x end.
Definition part_plus (p q : part) : part :=
  match p, q with Zero, _ => q | _, Zero => p | Some_part x, Some_part y => Some_part (x + y) end.
Definition part_opp (p : part) : part := match p with Zero => Zero | Some_part x => Some_part (- x) end.
Definition part_minus (p q : part) : part :=
  match p, q with _, Zero => p | Zero, Some_part y => Some_part (- y) | Some_part x, Some_part y => Some_part (x - y) end.
Definition part_mult (p q : part) : part :=
  match p, q with Zero, _ => Zero | _, Zero => Zero | Some_part x, Some_part y => Some_part (x * y) end.
Definition part_over (p : part) (y : R) : part := match p with Zero => Zero | Some_part x => Some_part (x / y) end.
Definition is_zero (p : part) : Prop := match p with Zero => True | Some_part x => x = 0 end.

Inductive tree :=
  | Whole (x : R) | Nought | Unit | Known (z : C) (p q : part) (H : z = Pair (of_part p) (of_part q))
  | Sum (s t : tree) | Difference (s t : tree) | Opposite (s : tree) | Product (s t : tree)
  | Conjugate (s : tree) | Inverted (s : tree) | Quotient (s t : tree).

Fixpoint value (t : tree) : C :=
  match t with
  | Whole x => RtoC x
  | Nought => RtoC 0
  | Unit => Ci
  | Known z _ _ _ => z
  | Sum s t => (value s + value t)%C
  | Difference s t => (value s - value t)%C
  | Opposite s => (- value s)%C
  | Product s t => (value s * value t)%C
  | Conjugate s => Cconj (value s)
  | Inverted s => (/ value s)%C
  | Quotient s t => (value s / value t)%C
  end.

Fixpoint parts (t : tree) : part * part :=
  match t with
  | Whole x => (Some_part x, Zero)
  | Nought => (Zero, Zero)
  | Unit => (Zero, Some_part 1)
  | Known _ p q _ => (p, q)
  | Sum s t => let (a, b) := parts s in let (c, d) := parts t in (part_plus a c, part_plus b d)
  | Difference s t => let (a, b) := parts s in let (c, d) := parts t in (part_minus a c, part_minus b d)
  | Opposite s => let (a, b) := parts s in (part_opp a, part_opp b)
  | Product s t =>
      let (a, b) := parts s in let (c, d) := parts t in
      (part_minus (part_mult a c) (part_mult b d), part_plus (part_mult a d) (part_mult b c))
  | Conjugate s => let (a, b) := parts s in (a, part_opp b)
  | Inverted s => let (a, _) := parts s in (part_over (Some_part 1) (of_part a), Zero)
  | Quotient s t => let (a, b) := parts s in let (c, _) := parts t in (part_over a (of_part c), part_over b (of_part c))
  end.

(** When the parts are those of the value: what is divided by is real and not 0. *)

Definition divides (p : part * part) : Prop := is_zero (snd p) /\ of_part (fst p) <> 0.

Fixpoint fit (t : tree) : Prop :=
  match t with
  | Whole _ | Nought | Unit | Known _ _ _ _ => True
  | Sum s t | Difference s t | Product s t => fit s /\ fit t
  | Opposite s | Conjugate s => fit s
  | Inverted s => fit s /\ divides (parts s)
  | Quotient s t => fit s /\ fit t /\ divides (parts t)
  end.

Definition joined (p : part * part) : C := Pair (of_part (fst p)) (of_part (snd p)).

Ltac cases_of t :=
  let a := fresh in let b := fresh in destruct (parts t) as [a b]; destruct a; destruct b.

Lemma is_zero_part p : is_zero p -> of_part p = 0.
Proof. destruct p; simpl; auto. Qed.

Lemma value_parts t : fit t -> value t = joined (parts t).
Proof.
  induction t as [x| | |z p q H|s IHs t IHt|s IHs t IHt|s IHs|s IHs t IHt|s IHs|s IHs|s IHs t IHt]; simpl; intros F;
    try reflexivity; [exact H|..].
  1-2, 4: destruct F as [F G]; rewrite (IHs F), (IHt G); cases_of s; cases_of t;
    apply injective_projections; simpl; ring.
  1-2: rewrite (IHs F); cases_of s; apply injective_projections; simpl; ring.
  - destruct F as [F [Z N]]. rewrite (IHs F). destruct (parts s) as [a b]. simpl in *.
    unfold joined. simpl. rewrite (is_zero_part b Z). apply injective_projections; simpl; field; exact N.
  - destruct F as [F [G [Z N]]]. rewrite (IHs F), (IHt G). cases_of s; destruct (parts t) as [c d]; simpl in *;
      unfold joined; simpl; rewrite (is_zero_part d Z); apply injective_projections; simpl; field; exact N.
Qed.

Lemma equal_by_parts s t : fit s -> fit t -> of_part (fst (parts s)) = of_part (fst (parts t)) ->
  of_part (snd (parts s)) = of_part (snd (parts t)) -> value s = value t.
Proof. intros F G E H. rewrite (value_parts s F), (value_parts t G). unfold joined. rewrite E, H. reflexivity. Qed.

Lemma real_part t : fit t -> Re (value t) = of_part (fst (parts t)).
Proof. intros F. rewrite (value_parts t F). reflexivity. Qed.

Lemma real_value t : fit t -> of_part (snd (parts t)) = 0 -> is_real (value t).
Proof. intros F H. unfold is_real. rewrite (value_parts t F). exact H. Qed.

Lemma not_zero_value t : fit t -> of_part (fst (parts t)) <> 0 -> value t <> RtoC 0.
Proof. intros F H Z. apply H. rewrite <- (real_part t F), Z. reflexivity. Qed.

(** Reading an expression as a tree; the entries of a matrix are what is known of them. *)

Ltac written B := match B with _ => let _ := match B with _ => is_var B end in eval unfold B in B | _ => B end.
Ltac tree z :=
  lazymatch z with
  | Cplus ?x ?y => let s := tree x in let t := tree y in constr:(Sum s t)
  | Cminus ?x ?y => let s := tree x in let t := tree y in constr:(Difference s t)
  | Copp ?x => let s := tree x in constr:(Opposite s)
  | Cmult ?x ?y => let s := tree x in let t := tree y in constr:(Product s t)
  | Cinv ?x => let s := tree x in constr:(Inverted s)
  | Cdiv ?x ?y => let s := tree x in let t := tree y in constr:(Quotient s t)
  | Cconj ?x => let s := tree x in constr:(Conjugate s)
  | Ci => constr:(Unit)
  | RtoC 0 => constr:(Nought)
  | RtoC ?x => constr:(Whole x)
  | Pair 0 ?y => constr:(Known z Zero (Some_part y) eq_refl)
  | Pair ?x ?y => constr:(Known z (Some_part x) (Some_part y) eq_refl)
  | ?A ?i ?j =>
      match goal with
      | H : entries_as ?m ?n A ?B |- _ =>
          let e := constr:(entry_as m n A B i j H eq_refl eq_refl) in
          let b := written B in let b := eval cbv beta iota delta [of_rows nth] in (b i j) in
          lazymatch b with
          | RtoC 0 => constr:(Known (A i j) Zero Zero e)
          | RtoC ?x => constr:(Known (A i j) (Some_part x) Zero e)
          | Pair 0 ?y => constr:(Known (A i j) Zero (Some_part y) e)
          | Pair ?x ?y => constr:(Known (A i j) (Some_part x) (Some_part y) e)
          end
      end
  end.

Ltac indices :=
  repeat match goal with
  | H : (?i < _)%nat |- _ => is_var i; first [exfalso; lia | destruct i as [|i]; [clear H|apply PeanoNat.Nat.succ_lt_mono in H]]
  end; try (exfalso; lia).

(** Everything that is said of explicit matrices, written out. *)

Ltac explicit :=
  cbv beta iota zeta delta [mdet mtrace minv mmul madd mscale mtrans madj mid mzero msum of_rows minor skip sign nth
    Nat.eqb Nat.even Nat.ltb Nat.leb Nat.add Nat.pred of_real].
Ltac written_out :=
  cbv [parts part_plus part_opp part_minus part_mult part_over of_part fst snd fit divides is_zero].

(** An equation of real numbers, of complex ones, and of explicit matrices, by whatever is known to be read so. What is
    defined is read as it reads, and else as it is defined. *)

Ltac known_inverse :=
  match goal with
  | H : entries_as _ _ (minv ?n ?A) _ |- context [minv ?n ?A] =>
      let W := fresh in set (W := minv n A) in H |- *; clearbody W
  end.
Ltac plainly :=
  repeat first
  [ known_inverse
  | match goal with
    | M := _ : mat |- ?G =>
        lazymatch G with context [M] => lazymatch goal with H : entries_as _ _ M _ |- _ => fail | _ => unfold M end end
    end ].
(** Functions of what equals what a function is known to be read of. *)

Ltac unread t := lazymatch goal with E : reads_as t _ |- _ => fail | E : stands t |- _ => fail | _ => idtac end.
Ltac same_argument f x y :=
  unread (f x);
  let H := fresh in assert (H : x = y) by (opened; same_quotient); rewrite H; clear H.
Ltac same_arguments_of f a b c d :=
  tryif (constr_eq a c; constr_eq b d) then fail else
    unread (f c d);
    let H := fresh in
    assert (H : f c d = f a b) by (apply f_equal2; opened; same_quotient);
    rewrite H; clear H.
Ltac same_arguments :=
  repeat match goal with
  | E : reads_as (ln ?y) _ |- context [ln ?x] => same_argument ln x y
  | E : stands (ln ?y) |- context [ln ?x] => same_argument ln x y
  | E : stands (exp ?y) |- context [exp ?x] => same_argument exp x y
  | E : stands (sqrt ?y) |- context [sqrt ?x] => same_argument sqrt x y
  | E : reads_as (arcoth ?y) _ |- context [arcoth ?x] => same_argument arcoth x y
  | E : reads_as (artanh ?y) _ |- context [artanh ?x] => same_argument artanh x y
  | E : reads_as (exp ?y) _ |- context [exp ?x] => same_argument exp x y
  | E : reads_as (sqrt ?y) _ |- context [sqrt ?x] => same_argument sqrt x y
  | E : reads_as (Rmax ?a ?b) _ |- context [Rmax ?c ?d] => same_arguments_of Rmax a b c d
  | E : reads_as (Rmin ?a ?b) _ |- context [Rmin ?c ?d] => same_arguments_of Rmin a b c d
  | |- context [Rmin ?a ?b] => match goal with |- context [Rmin ?c ?d] => same_arguments_of Rmin a b c d end
  | |- context [Rmax ?a ?b] => match goal with |- context [Rmax ?c ?d] => same_arguments_of Rmax a b c d end
  end.
Ltac same_functions :=
  repeat match goal with
  | |- context [ln ?y] => match goal with |- context [ln ?x] => tryif constr_eq x y then fail else same_argument ln x y end
  | |- context [exp ?y] => match goal with |- context [exp ?x] => tryif constr_eq x y then fail else same_argument exp x y end
  | |- context [sqrt ?y] => match goal with |- context [sqrt ?x] => tryif constr_eq x y then fail else same_argument sqrt x y end
  end.
Ltac closed :=
  first [close | progress same_arguments; opened; close | progress same_functions; close
        | progress at_ends; squares_at_ends; opened; try same_arguments; opened; same_functions; close].

Ltac fits := written_out; repeat apply conj; first [exact I | reflexivity | nonzero].
Ltac real_terms :=
  repeat match goal with
  | |- context [Re ?z] =>
      let t := tree z in let H := fresh in
      pose proof (real_part t ltac:(fits)) as H; cbv [value] in H; rewrite H; clear H; written_out
  end.
Ltac equal_part :=
  first [reflexivity | opened; lazymatch goal with |- context [Re _] => plainly; explicit; real_terms; opened | _ => idtac end; closed].
Ltac equal :=
  lazymatch goal with
  | |- ?x = ?x => reflexivity
  | |- context [Re _] => opened; try (plainly; explicit; real_terms; opened); closed
  | |- _ => opened; lazymatch goal with |- context [Re _] => try (plainly; explicit; real_terms; opened) | _ => idtac end; closed
  end.
Ltac equal_complex :=
  lazymatch goal with
  | |- ?x = ?x => reflexivity
  | |- _ =>
      plainly; explicit;
      lazymatch goal with |- ?z = ?w =>
        let s := tree z in let t := tree w in
        refine (equal_by_parts s t _ _ _ _ : z = w); [fits|fits|written_out; equal_part|written_out; equal_part]
      end
  end.
(** What many proofs are to speak of is called something, which keeps them short. *)
Ltac called :=
  repeat match goal with
  | H : entries_as _ _ _ ?B |- _ => tryif is_var B then fail else (let b := fresh in set (b := B) in H)
  end.
Ltac equal_entries := unfold meq; intros; called; plainly; indices; equal_complex.
Ltac mats := repeat match goal with M := _ : mat |- ?G => lazymatch G with context [M] => unfold M end end.
Ltac isnat n := lazymatch n with O => constr:(true) | S ?k => isnat k | _ => constr:(false) end.
Ltac equal_matrix :=
  lazymatch goal with
  | |- meq ?m ?n ?A ?A => intros ? ? _ _; reflexivity
  | |- meq ?m ?n _ _ =>
      let explicitly := isnat m in
      lazymatch explicitly with
      | true => first [equal_entries | mats; opened; words]
      | false => mats; opened; words
      end
  end.

(** An exponential as a product of powers, a logarithm as a sum, and a derivative. *)

Ltac exponential l :=
  unfold reads_as; transitivity (exp (combination l));
  [f_equal; cbn [combination]; equal|rewrite exp_combination; cbn [map powers zpow fst snd]; simpl_powers].
Ltac turned f l :=
  unfold reads_as; transitivity (f (combination l));
  [f_equal; cbn [combination]; equal
  |first [rewrite cos_turns | rewrite sin_turns];
   cbv [turns zturn turn fst snd Pos.to_nat Pos.iter_op Nat.add]; close].
Ltac logarithm l :=
  unfold reads_as; transitivity (ln (powers l));
  [f_equal; cbn [powers zpow]; cbv [Pos.to_nat Pos.iter_op Nat.add]
  |rewrite ln_powers; [cbn [map combination fst snd]; rewrite ?ln_exp; polynomial_equation|cbn [all_positive snd]]].
Ltac derivative := unfold arcoth, artanh, coth, tanh, cosh, sinh; auto_derive; [solve [same_arguments; side]|same_arguments].
Ltac differentiable := unfold arcoth, artanh, coth, tanh, cosh, sinh; auto_derive; same_arguments; side.
Ltac not_zero_complex :=
  plainly; explicit;
  lazymatch goal with |- ?z <> _ =>
    let t := tree z in refine (not_zero_value t _ _ : z <> RtoC 0); [fits|written_out]
  end.
Ltac real_number :=
  plainly; explicit;
  lazymatch goal with |- is_real ?z =>
    let t := tree z in refine (real_value t _ _ : is_real z); [fits|written_out; equal_part]
  end.
(** Numbers that are made of traces of matrices of any size. *)
Ltac moving_mats :=
  repeat match goal with M := _ : R -> mat |- ?G => lazymatch G with context [M] => unfold M end end; cbv beta.
Ltac equal_traces := mats; moving_mats; words_by (first [Word.coefficient | equal_complex]).
