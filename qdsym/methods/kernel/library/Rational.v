(** Equations of rational functions, each read as an expression in one go, which [field] does node by node.

    What stands for numbers is taken out of an equation, then the operations, and those of expressions are put in. *)

From Coq Require Import Reals Lra NArith List BinList InitialRing Field_theory Ring_polynom.
Import ListNotations.
Open Scope R_scope.

(** Expressions in the universe of numbers, as what is read takes the place of these. *)

Inductive form : Set :=
  | Const (z : Z) | Var (k : positive) | Add (a b : form) | Sub (a b : form) | Mul (a b : form) | Div (a b : form)
  | Opp (a : form) | Inv (a : form) | Pow (a : form) (n : nat).
Fixpoint fraction (a : form) : FExpr Z :=
  match a with
  | Const z => FEc z
  | Var k => FEX Z k
  | Add a b => FEadd (fraction a) (fraction b)
  | Sub a b => FEsub (fraction a) (fraction b)
  | Mul a b => FEmul (fraction a) (fraction b)
  | Div a b => FEdiv (fraction a) (fraction b)
  | Opp a => FEopp (fraction a)
  | Inv a => FEinv (fraction a)
  | Pow a n => FEpow (fraction a) (N.of_nat n)
  end.
(** Of what has nothing below a line. *)
Fixpoint polynomial (a : form) : PExpr Z :=
  match a with
  | Const z => PEc z
  | Var k => PEX Z k
  | Add a b => PEadd (polynomial a) (polynomial b)
  | Sub a b => PEsub (polynomial a) (polynomial b)
  | Mul a b => PEmul (polynomial a) (polynomial b)
  | Div a b => polynomial a
  | Opp a => PEopp (polynomial a)
  | Inv a => polynomial a
  | Pow a n => PEpow (polynomial a) (N.of_nat n)
  end.

(** What is not to be 0, with numbers as they are written. *)

Fixpoint number (l : list R) (a : PExpr Z) : R :=
  match a with
  | PEO => 0
  | PEI => 1
  | PEc z => IZR z
  | PEX _ k => BinList.nth 0 k l
  | PEadd a b => number l a + number l b
  | PEsub a b => number l a - number l b
  | PEmul a b => number l a * number l b
  | PEopp a => - number l a
  | PEpow a n => number l a ^ N.to_nat n
  end.
Fixpoint other_than_0 (l : list R) (as' : list (PExpr Z)) : Prop :=
  match as' with [] => True | [a] => number l a <> 0 | a :: rest => number l a <> 0 /\ other_than_0 l rest end.

Lemma literal_positive p : gen_phiPOS 1 Rplus Rmult p = IZR (Zpos p).
Proof.
  induction p as [p IH|p IH|]; [| |reflexivity].
  - rewrite Pos2Z.inj_xI, plus_IZR, mult_IZR, <- IH. destruct p; cbn [gen_phiPOS]; ring.
  - rewrite Pos2Z.inj_xO, mult_IZR, <- IH. destruct p; cbn [gen_phiPOS]; ring.
Qed.
Lemma literal_number z : gen_phiZ 0 1 Rplus Rmult Ropp z = IZR z.
Proof.
  destruct z as [|p|p]; [reflexivity|apply literal_positive|].
  change (- gen_phiPOS 1 Rplus Rmult p = - IZR (Zpos p)). rewrite literal_positive. reflexivity.
Qed.

Section Conditions.
Variable phi : Z -> R.
Hypothesis same : forall z, phi z = IZR z.
Lemma number_of l a : PEeval 0 1 Rplus Rmult Rminus Ropp phi N.to_nat pow l a = number l a.
Proof. induction a as [| |z|k|a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa|a IHa n]; cbn [PEeval number]; rewrite ?IHa, ?IHb; auto. Qed.
Lemma conditions l as' : other_than_0 l as' -> PCond 0 1 Rplus Rmult Rminus Ropp eq phi N.to_nat pow l as'.
Proof.
  induction as' as [|a [|b rest] IH]; [exact (fun H => H)|cbn; rewrite number_of; exact (fun H => H)|].
  intros [H K]. split; [rewrite number_of; exact H|apply IH, K].
Qed.
End Conditions.

(** What is no operation: each once, and none before what it stands in. *)

Ltac insert t l :=
  lazymatch l with
  | nil => constr:([t])
  | cons ?a ?r => lazymatch t with context [a] => constr:(cons t l) | _ => let r' := insert t r in constr:(cons a r') end
  end.
Ltac atom t l := lazymatch l with context [cons t _] => l | _ => insert t l end.
Ltac whole n := lazymatch n with O => true | S ?k => whole k | _ => false end.
Ltac ground z :=
  lazymatch z with
  | xO ?p => ground p | xI ?p => ground p | xH => true | Zpos ?p => ground p | Zneg ?p => ground p | Z0 => true
  | _ => false
  end.
Ltac atoms t l :=
  lazymatch t with
  | Rmult ?a ?b => let l := atoms a l in atoms b l
  | Rplus ?a ?b => let l := atoms a l in atoms b l
  | pow ?a ?n => let known := whole n in lazymatch known with true => atoms a l | false => atom t l end
  | IZR ?z => let known := ground z in lazymatch known with true => l | false => atom t l end
  | Rminus ?a ?b => let l := atoms a l in atoms b l
  | Rdiv ?a ?b => let l := atoms a l in atoms b l
  | Ropp ?a => atoms a l
  | Rinv ?a => atoms a l
  | @eq R ?a ?b => let l := atoms a l in atoms b l
  | and ?a ?b => let l := atoms a l in atoms b l
  | _ => atom t l
  end.

(** Equations as equations of expressions, in which the k-th of the atoms is the k-th variable. *)

Ltac taken_out t l :=
  lazymatch l with
  | nil => t
  | cons ?a ?r => lazymatch eval pattern a in t with ?f _ => taken_out f r end
  end.
Ltac put_for f l k :=
  lazymatch l with
  | nil => f
  | cons _ ?r => let g := put_for f r (Pos.succ k) in constr:(g (Var k))
  end.
Ltac read t l :=
  let f := taken_out t l in
  lazymatch eval pattern R, Rplus, Rminus, Rmult, Rdiv, Ropp, Rinv, pow, IZR in f with
  | ?h _ _ _ _ _ _ _ _ _ =>
      let e := put_for (h form Add Sub Mul Div Opp Inv Pow Const) l xH in
      eval cbv beta delta [Pos.succ] iota in e
  end.

Ltac by_lemma l known e f proof :=
  simple refine (RealField.RField_field_lemma1 100 l known (fraction e) (fraction f) proof _ eq_refl _ eq_refl _ eq_refl _ _);
  [ vm_compute; reflexivity
  | apply RealField.RField_lemma5; let lock := fresh in let E := fresh in
    intros lock E; vm_compute; rewrite E; clear E lock;
    apply (conditions _ ltac:(first [exact literal_number | reflexivity]));
    cbv [other_than_0 number BinList.nth jump hd tl N.to_nat Pos.to_nat Pos.iter_op Nat.add]; try exact I ].

(** [rational] proves an equation and leaves what is not to be 0; the squares of some atoms may be known. *)

Ltac rational :=
  lazymatch goal with
  | |- ?t => let l := atoms t (@nil R) in lazymatch read t l with ?e = ?f => by_lemma l (@nil (PExpr Z * PExpr Z)) e f I end
  end.
Ltac pairs t :=
  lazymatch t with
  | ?a = ?b /\ ?rest => let l := pairs rest in constr:((polynomial a, polynomial b) :: l)
  | ?a = ?b => constr:([(polynomial a, polynomial b)])
  end.
Ltac rational_by squares :=
  lazymatch goal with
  | |- ?t =>
      let s := type of squares in let t := constr:(t /\ s) in let l := atoms t (@nil R) in
      lazymatch read t l with ?e = ?f /\ ?known => let known := pairs known in by_lemma l known e f squares end
  end.

(** An equation of polynomials: what [lra] makes of it at once, with nothing else in sight. *)

Ltac polynomial_equation := clear; lra.

Module Tests.
Lemma quotients x y : x <> 0 -> x + y <> 0 -> 1 / x - / (x + y) = y / (x * (y + x)).
Proof. intros N M. rational; repeat split; first [exact N | exact M | rewrite Rplus_comm; exact M]. Qed.
Lemma functions x s : s ^ 2 = x -> 1 + exp s <> 0 -> (x + exp s * s ^ 2 + 3 / 2) / (exp s + 1) = x + (3 / 2) / (1 + exp s).
Proof. intros S N. rational_by S; repeat split; first [exact N | rewrite Rplus_comm; exact N]. Qed.
Lemma polynomials x y : 0 < y -> (x + 2 / 3 * y) ^ 3 = x ^ 3 + 2 * x ^ 2 * y + 4 / 3 * x * y ^ 2 + 8 / 27 * y ^ 3.
Proof. intros. assert_succeeds polynomial_equation. rational. Qed.
Lemma unequal x : x <> 0 -> True.
Proof. intros. assert_fails (assert (1 / x = x) by (rational; assumption)). exact I. Qed.
End Tests.
