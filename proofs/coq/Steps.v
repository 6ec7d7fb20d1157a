(** What generated proofs are made of, beside signs: equations of exponentials and logarithms, and their tactics. *)

From Coq Require Import Lra Psatz ZArith List.
Require Import Qdsym Rational Signs.
Open Scope R_scope.

Definition zpow (x : R) (k : Z) : R :=
  match k with Z0 => 1 | Zpos p => x ^ Pos.to_nat p | Zneg p => / x ^ Pos.to_nat p end.

Fixpoint combination (l : list (Z * R)) : R :=
  match l with nil => 0 | (k, t) :: rest => IZR k * t + combination rest end.
Fixpoint powers (l : list (Z * R)) : R :=
  match l with nil => 1 | (k, x) :: rest => zpow x k * powers rest end.
Fixpoint all_positive (l : list (Z * R)) : Prop :=
  match l with nil => True | (_, x) :: rest => 0 < x /\ all_positive rest end.

Lemma exp_nat n t : exp (INR n * t) = exp t ^ n.
Proof.
  induction n as [|n IH]; [simpl; rewrite Rmult_0_l; apply exp_0|].
  rewrite S_INR, Rmult_plus_distr_r, exp_plus, IH, Rmult_1_l. simpl. ring.
Qed.

Lemma exp_zpow k t : exp (IZR k * t) = zpow (exp t) k.
Proof.
  destruct k as [|p|p]; unfold zpow.
  - rewrite Rmult_0_l. apply exp_0.
  - rewrite <- exp_nat, INR_IPR. reflexivity.
  - rewrite <- exp_nat, <- exp_Ropp, INR_IPR. f_equal. unfold IZR. ring.
Qed.

Lemma exp_combination l : exp (combination l) = powers (map (fun p => (fst p, exp (snd p))) l).
Proof.
  induction l as [|[k t] l IH]; [apply exp_0|]. simpl. rewrite exp_plus, exp_zpow, IH. reflexivity.
Qed.

Lemma zpow_positive k x : 0 < x -> 0 < zpow x k.
Proof.
  intros H; destruct k; simpl; [lra|apply pow_lt, H|apply Rinv_0_lt_compat, pow_lt, H].
Qed.

Lemma powers_positive l : all_positive l -> 0 < powers l.
Proof.
  induction l as [|[k x] l IH]; simpl; [lra|]. intros [H K]. apply Rmult_lt_0_compat; [apply zpow_positive, H|apply IH, K].
Qed.

Lemma ln_nat n x : 0 < x -> ln (x ^ n) = INR n * ln x.
Proof.
  intros H; induction n as [|n IH]; [simpl; rewrite ln_1; ring|].
  rewrite S_INR. simpl (x ^ S n). rewrite ln_mult, IH; [ring|exact H|apply pow_lt, H].
Qed.

Lemma ln_zpow k x : 0 < x -> ln (zpow x k) = IZR k * ln x.
Proof.
  intros H; destruct k as [|p|p]; unfold zpow.
  - rewrite ln_1. ring.
  - rewrite (ln_nat _ _ H), INR_IPR. reflexivity.
  - rewrite ln_Rinv by (apply pow_lt, H). rewrite (ln_nat _ _ H), INR_IPR. unfold IZR. ring.
Qed.

Lemma ln_powers l : all_positive l -> ln (powers l) = combination (map (fun p => (fst p, ln (snd p))) l).
Proof.
  induction l as [|[k x] l IH]; simpl; [intros _; apply ln_1|]. intros [H K].
  rewrite ln_mult, ln_zpow, IH; [reflexivity|assumption..|apply zpow_positive, H|apply powers_positive, K].
Qed.

(** Cosines and sines of sums of multiples of angles. *)

Fixpoint turn (c s : R) (n : nat) : R * R :=
  match n with O => (1, 0) | S n => let (a, b) := turn c s n in (c * a - s * b, s * a + c * b) end.
Definition zturn (c s : R) (k : Z) : R * R :=
  match k with Z0 => (1, 0) | Zpos p => turn c s (Pos.to_nat p) | Zneg p => turn c (- s) (Pos.to_nat p) end.
Fixpoint turns (l : list (Z * R)) : R * R :=
  match l with
  | nil => (1, 0)
  | (k, t) :: rest => let (a, b) := zturn (cos t) (sin t) k in let (c, d) := turns rest in (a * c - b * d, a * d + b * c)
  end.

Lemma turn_nat t n : (cos (INR n * t), sin (INR n * t)) = turn (cos t) (sin t) n.
Proof.
  induction n as [|n IH]; [simpl; rewrite Rmult_0_l, cos_0, sin_0; reflexivity|].
  rewrite S_INR, Rmult_plus_distr_r, Rmult_1_l, cos_plus, sin_plus. cbn [turn]. rewrite <- IH.
  apply injective_projections; simpl; ring.
Qed.

Lemma turn_z t k : (cos (IZR k * t), sin (IZR k * t)) = zturn (cos t) (sin t) k.
Proof.
  destruct k as [|p|p]; unfold zturn.
  - rewrite Rmult_0_l, cos_0, sin_0. reflexivity.
  - rewrite <- turn_nat, INR_IPR. reflexivity.
  - rewrite <- sin_neg, <- (cos_neg t), <- turn_nat, INR_IPR.
    replace (IPR p * - t) with (IZR (Zneg p) * t) by (unfold IZR; ring). reflexivity.
Qed.

Lemma turns_of l : (cos (combination l), sin (combination l)) = turns l.
Proof.
  induction l as [|[k t] l IH]; [simpl; rewrite cos_0, sin_0; reflexivity|].
  cbn [combination turns]. rewrite <- IH, <- turn_z, cos_plus, sin_plus.
  apply injective_projections; simpl; ring.
Qed.

Lemma cos_turns l : cos (combination l) = fst (turns l).
Proof. rewrite <- turns_of. reflexivity. Qed.
Lemma sin_turns l : sin (combination l) = snd (turns l).
Proof. rewrite <- turns_of. reflexivity. Qed.

Lemma root_square x : 0 <= x -> sqrt x ^ 2 = x.
Proof. intros H. simpl. rewrite Rmult_1_r. apply sqrt_sqrt, H. Qed.

Lemma root_over p q x : 0 < q -> x = p / q ^ 2 -> sqrt x = sqrt p / q.
Proof. intros Q ->. rewrite sqrt_div_alt by (apply pow_lt, Q). rewrite sqrt_pow2; [reflexivity|left; exact Q]. Qed.

(** The root of a number is a rational times roots of different primes. *)

Definition product (l : list positive) : R := fold_right (fun p x => IZR (Zpos p) * x) 1 l.
Definition roots (l : list positive) : R := fold_right (fun p x => sqrt (IZR (Zpos p)) * x) 1 l.
Lemma root_split c l x : 0 <= c -> x = c ^ 2 * product l -> sqrt x = c * roots l.
Proof.
  intros C ->. rewrite sqrt_mult_alt by (apply pow_le, C). rewrite sqrt_pow2 by exact C. f_equal.
  induction l as [|p l IH]; simpl; [exact sqrt_1|]. rewrite sqrt_mult_alt, IH; [reflexivity|apply IZR_le; discriminate].
Qed.

Lemma cosh_of x e : exp x = e -> cosh x = (e + / e) / 2.
Proof. intros <-. unfold cosh. rewrite exp_Ropp. reflexivity. Qed.
Lemma sinh_of x e : exp x = e -> sinh x = (e - / e) / 2.
Proof. intros <-. unfold sinh. rewrite exp_Ropp. reflexivity. Qed.
Lemma tanh_of x e : exp x = e -> tanh x = ((e - / e) / 2) / ((e + / e) / 2).
Proof. intros H. unfold tanh. rewrite (cosh_of _ _ H), (sinh_of _ _ H). reflexivity. Qed.
Lemma coth_of x e : exp x = e -> coth x = ((e + / e) / 2) / ((e - / e) / 2).
Proof. intros H. unfold coth. rewrite (cosh_of _ _ H), (sinh_of _ _ H). reflexivity. Qed.

(** What an exponential, a root, a logarithm or a derivative reads as. Hypotheses of this form are rewritten with, the
    last ones first, since what stands inside a function is read before the function. *)

Definition reads_as (l r : R) : Prop := l = r.
Definition stands (x : R) : Prop := True.
Definition is_at (x r : R) : Prop := x = r.
Definition squares_to (s x : R) : Prop := s ^ 2 = x.

Lemma circle x : squares_to (cos x) (1 - sin x ^ 2).
Proof. unfold squares_to. pose proof (sin2_cos2 x) as H. unfold Rsqr in H. lra. Qed.

(** Where a variable is, is put in when all else is read: what is read of it holds wherever it is. *)

Ltac at_ends :=
  repeat match goal with E : is_at ?x ?r |- ?G => lazymatch G with context [x] => progress (rewrite (E : x = r)) end end.
Ltac squares_at_ends :=
  repeat match goal with
  | E : is_at ?x ?r, S : squares_to _ _ |- _ =>
      lazymatch r with
      | context [x] => fail
      | _ => lazymatch type of S with context [x] => rewrite (E : x = r) in S end
      end
  end.
Ltac reads :=
  repeat match goal with E : reads_as ?l ?r |- ?G => lazymatch G with context [l] => progress (rewrite (E : l = r)) end end.

(** Definitions that have no reading are opened, the last ones first, so that what is read of the others is not missed.
    What a mode variable is in a mode is no definition: it is called by its name wherever it stands. *)

Ltac of_a_mode v := match v with ?f _ => is_var f | ?f _ _ => is_var f end.
Ltac folded := repeat match goal with x := ?v : R |- context [?v] => of_a_mode v; change v with x end.
Ltac opened :=
  folded; reads;
  repeat (match goal with
    x := ?v : R |- ?G => tryif of_a_mode v then fail else lazymatch G with context [x] => unfold x end
  end; folded; reads).
Ltac opened_everywhere :=
  opened;
  repeat match goal with
  | E : reads_as ?l _, H : context [?l] |- _ => lazymatch type of H with reads_as _ _ => fail | _ => rewrite (E : l = _) in H end
  | x := ?v : R, H : ?T |- _ =>
      lazymatch T with
      | reads_as _ _ => fail
      | context [x] => tryif of_a_mode v then fail else unfold x in H
      | context [v] => of_a_mode v; change v with x in H
      end
  end.
(** A relation and its negation, which mostly speak of the same numbers in the same words. *)
Ltac against N H := first [solve [clear - N H; lra] | opened_everywhere; lra].
Ltac split_up H :=
  lazymatch type of H with
  | _ /\ _ => let A := fresh "A" in let B := fresh "B" in destruct H as [A B]; split_up A; split_up B
  | ?P => tryif is_var P then (let K := fresh in pose proof H as K; unfold P in K; split_up K) else idtac
  end.
Ltac all_known := first [assumption | exact I | apply conj; all_known].

(** What stands below a line is not 0: it is so up to a factor, or a product of what is so. *)

Ltac positive :=
  repeat first [ apply exp_pos | apply Rinv_0_lt_compat | apply Rplus_lt_0_compat | apply Rmult_lt_0_compat
               | apply Rdiv_lt_0_compat | apply pow_lt | assumption | lra ].
Ltac nonzero_1 :=
  match goal with
  | |- exp _ <> 0 => apply Rgt_not_eq, exp_pos
  | |- PI <> 0 => apply Rgt_not_eq, PI_RGT_0
  | |- INR _ <> 0 => apply not_0_INR; lia
  | |- _ * _ <> 0 => apply Rmult_integral_contrapositive; split
  | |- _ ^ _ <> 0 => apply pow_nonzero
  | |- / _ <> 0 => apply Rinv_neq_0_compat
  | |- - _ <> 0 => apply Ropp_neq_0_compat
  | |- _ => assumption
  | |- sqrt _ <> 0 => apply Rgt_not_eq, Rlt_gt, sqrt_lt_R0; solve [positive]
  | N : ?y <> 0 |- ?x <> 0 => let E := fresh in intro E; apply N; revert E; clear; intro E; lra
  | N : ?y <> 0 |- ?x <> 0 =>
      lazymatch y with context [x] => let E := fresh in intro E; apply N; rewrite E; unfold Rdiv; polynomial_equation end
  | |- _ => lra
  | |- _ => apply Rgt_not_eq, Rlt_gt; solve [positive]
  end.
(** Equations of rational functions, with what the squares of what stands in them are known to be. *)

Ltac occurs s :=
  match goal with
  | |- context [s] => idtac
  | _ : squares_to _ ?x |- _ => lazymatch x with context [s] => idtac end
  end.
(** Whether a number is a quotient or made of one, but for what a function is taken of. *)
Ltac divided t :=
  lazymatch t with
  | Rdiv _ _ => true
  | Rinv _ => true
  | Rplus ?a ?b => lazymatch divided a with true => true | false => divided b end
  | Rminus ?a ?b => lazymatch divided a with true => true | false => divided b end
  | Rmult ?a ?b => lazymatch divided a with true => true | false => divided b end
  | Ropp ?a => divided a
  | pow ?a _ => divided a
  | _ => false
  end.
Ltac forget_squares :=
  repeat match goal with S : squares_to ?s ?x |- _ =>
    let over := divided x in
    lazymatch over with
    | true => clear S
    | false => tryif occurs s then fail else clear S
    end
  end.
Ltac squares seen :=
  match goal with
  | S : squares_to ?s ?x |- _ =>
      lazymatch seen with
      | context [S] => fail
      | _ =>
          let rest := squares (seen, S) in
          lazymatch rest with tt => constr:(S : s ^ 2 = x) | _ => constr:(conj (S : s ^ 2 = x) rest) end
      end
  | |- _ => tt
  end.
Ltac by_squares side :=
  forget_squares;
  lazymatch goal with
  | _ : squares_to _ _ |- _ => let known := squares tt in rational_by known; side ()
  | |- context [Rdiv _ _] => rational; side ()
  | |- context [Rinv _] => rational; side ()
  | |- _ => polynomial_equation
  end.
Ltac nonzero_2 :=
  match goal with
  | N : ?y <> 0 |- ?x <> 0 =>
      let E := fresh in intro E; apply N; transitivity x; [|exact E];
      let side _ := (repeat apply conj; repeat nonzero_1) in solve [by_squares side]
  end.
Ltac nonzero :=
  opened; repeat apply conj; solve [repeat nonzero_1 | nonzero_2 | opened_everywhere; first [solve [repeat nonzero_1] | nonzero_2]].

(** Equal numbers, also where something that they have in common is divided by and may be 0. *)

Ltac same_quotient :=
  lazymatch goal with
  | |- ?x = ?x => reflexivity
  | |- context [Rdiv _ _] => assert_succeeds rational; first [solve [rational; nonzero] | ring]
  | |- context [Rinv _] => assert_succeeds rational; first [solve [rational; nonzero] | ring]
  | |- _ => polynomial_equation
  end.

Ltac side := repeat apply conj; try exact I; first
  [ assumption | reads; first [assumption | lra | nonzero
  | match goal with H : 0 < ?y |- 0 < ?x => replace x with y by same_quotient; exact H end
  | match goal with H : ?y > 0 |- 0 < ?x => replace x with y by same_quotient; exact H end ] ].

Ltac close := first [reflexivity | by_squares ltac:(fun _ => nonzero)].
Ltac simpl_powers := cbv [Pos.to_nat Pos.iter_op Nat.add]; close.
Ltac known := first [assumption | lra | opened_everywhere; lra].
