(** Equations between matrices of any size, decided by normal forms of words. Of all this only [words] and
    [words_by] are meant to be used; see the tests at the end. *)

From Coq Require Import Lra Psatz Lia QArith Qreals Arith List Bool.
Require Import Qdsym Lemmas.
Import ListNotations.

Module Word.
Local Open Scope nat_scope.
Local Notation "'Forall'" := (@List.Forall _).

(** * What is computed: nothing here mentions a number or a matrix *)

(** A letter by its index, transposed or not, conjugated or not. A word is a list of letters, each with the size
    that follows it; a word also has the size before it. *)
Inductive atom : Set := At (l : nat) (t j : bool).
Definition word : Set := list (atom * nat).

Inductive zexp : Set := ZV (n : nat) | ZP | ZN | ZOpp (a : zexp) | ZMul (a b : zexp) | ZConj (a : zexp).

Inductive expr : Set :=
  | EV (l : nat) | EId | EZero
  | EAdd (a b : expr) | EScale (z : zexp) (a : expr) | EMul (k : nat) (a b : expr)
  | ETrans (a : expr) | EAdj (a : expr).

Inductive texpr : Set :=
  | TTr (n : nat) (e : expr) | TC (z : zexp)
  | TAdd (a b : texpr) | TSub (a b : texpr) | TOpp (a : texpr)
  | TL (z : zexp) (a : texpr) | TR (a : texpr) (z : zexp) | TConj (a : texpr).

(** Factors of a coefficient: a number, conjugated or not, or a size. *)
Inductive catom : Set := CA (z : nat) (j : bool) | CD (n : nat).
Definition mono : Set := (bool * list catom)%type.
Definition term : Set := (mono * word)%type.
Definition key : Set := option (nat * word).

Definition atom_eqb (a b : atom) : bool :=
  match a, b with At l t j, At l' t' j' => Nat.eqb l l' && Bool.eqb t t' && Bool.eqb j j' end.

Fixpoint word_eqb (u v : word) : bool :=
  match u, v with
  | [], [] => true
  | (a, d) :: u, (b, e) :: v => atom_eqb a b && Nat.eqb d e && word_eqb u v
  | _, _ => false
  end.

Definition key_eqb (k l : key) : bool :=
  match k, l with
  | None, None => true
  | Some (n, u), Some (m, v) => Nat.eqb n m && word_eqb u v
  | _, _ => false
  end.

Fixpoint get {A : Type} (d : A) (l : list A) (n : nat) : A :=
  match l, n with
  | [], _ => d
  | x :: _, 0 => x
  | _ :: l, S n => get d l n
  end.

Section Compute.
Variable big : nat.
Variable real : nat -> bool.
Variable can : nat -> nat.

Definition flip_t (a : atom) : atom := match a with At l t j => At l (negb t) j end.
Definition flip_j (a : atom) : atom := match a with At l t j => At l t (negb j && negb (real l)) end.

Fixpoint tw (r : nat) (w acc : word) : word :=
  match w with
  | [] => acc
  | (a, d) :: w => tw d w ((flip_t a, r) :: acc)
  end.

Definition cw (w : word) : word := map (fun x => (flip_j (fst x), snd x)) w.

Definition mneg (m : mono) : mono := (negb (fst m), snd m).
Definition mmult (m n : mono) : mono := (xorb (fst m) (fst n), snd m ++ snd n).

Fixpoint zn (j : bool) (z : zexp) : mono :=
  match z with
  | ZV n => (false, [CA n j])
  | ZP => (false, [])
  | ZN => (true, [])
  | ZOpp a => mneg (zn j a)
  | ZMul a b => mmult (zn j a) (zn j b)
  | ZConj a => zn (negb j) a
  end.

Definition prod (p q : list term) : list term :=
  flat_map (fun x => map (fun y => (mmult (fst x) (fst y), snd x ++ snd y)) q) p.

Fixpoint norm (t j : bool) (e : expr) (r c : nat) : list term :=
  match e with
  | EV l => [((false, []), [(At l t (j && negb (real l)), c)])]
  | EId => [((false, []), if Nat.eqb r c then [] else [(At 0 false false, c)])]
  | EZero => []
  | EAdd a b => norm t j a r c ++ norm t j b r c
  | EScale z a => map (fun x => (mmult (zn j z) (fst x), snd x)) (norm t j a r c)
  | EMul k a b =>
      if t then prod (norm t j b r (can k)) (norm t j a (can k) c)
      else prod (norm t j a r (can k)) (norm t j b (can k) c)
  | ETrans a => norm (negb t) j a r c
  | EAdj a => norm (negb t) (negb j) a r c
  end.

(** Laws: el = ± ew from size er to size ec. *)
Record eqn : Set := Eqn { er : nat; ec : nat; el : word; es : bool; ew : word }.

Fixpoint strip (p w : word) : option word :=
  match p, w with
  | [], _ => Some w
  | (a, d) :: p, (b, e) :: w => if atom_eqb a b && Nat.eqb d e then strip p w else None
  | _, _ => None
  end.

Fixpoint fire (rules : list eqn) (r : nat) (w : word) : option (bool * word) :=
  match rules with
  | [] => None
  | q :: rules =>
      if Nat.eqb (er q) r
      then match strip (el q) w with Some u => Some (es q, ew q ++ u) | None => fire rules r w end
      else fire rules r w
  end.

Fixpoint step (rules : list eqn) (r : nat) (w : word) : option (bool * word) :=
  match fire rules r w with
  | Some x => Some x
  | None =>
      match w with
      | [] => None
      | (a, d) :: w => match step rules d w with Some (s, v) => Some (s, (a, d) :: v) | None => None end
      end
  end.

Fixpoint reduce (fuel : nat) (rules : list eqn) (r : nat) (w : word) : bool * word :=
  match fuel with
  | 0 => (false, w)
  | S fuel =>
      match step rules r w with
      | None => (false, w)
      | Some (s, v) => let x := reduce fuel rules r v in (xorb s (fst x), snd x)
      end
  end.

Definition red := reduce big.

(** Shorter words first, then the dictionary. *)
Definition code (a : atom) : nat := match a with At l t j => 4 * l + (if t then 2 else 0) + (if j then 1 else 0) end.

Fixpoint lex (u v : word) : bool :=
  match u, v with
  | (a, _) :: u, (b, _) :: v =>
      if Nat.ltb (code a) (code b) then true else if Nat.ltb (code b) (code a) then false else lex u v
  | _, _ => false
  end.

Definition wlt (u v : word) : bool :=
  if Nat.ltb (length u) (length v) then true else if Nat.ltb (length v) (length u) then false else lex u v.

Definition orient (rules : list eqn) (q : eqn) : option eqn :=
  let x := red rules (er q) (el q) in
  let y := red rules (er q) (ew q) in
  let s := xorb (xorb (fst x) (es q)) (fst y) in
  let u := snd x in
  let v := snd y in
  if Nat.ltb 14 (length u + length v) then None
  else if wlt v u then Some (Eqn (er q) (ec q) u s v)
  else if wlt u v then Some (Eqn (er q) (ec q) v s u)
  else None.

Definition tr_eqn (q : eqn) : eqn := Eqn (ec q) (er q) (tw (er q) (el q) []) (es q) (tw (er q) (ew q) []).
Definition cj_eqn (q : eqn) : eqn := Eqn (er q) (ec q) (cw (el q)) (es q) (cw (ew q)).

(** Overlaps of two laws, as in Knuth-Bendix completion. *)
Fixpoint ovl (q1 q2 : eqn) (p : word) (d : nat) (o : word) : list eqn :=
  match o with
  | [] => []
  | (a, e) :: o' =>
      (if Nat.eqb d (er q2)
       then match strip o (el q2) with
            | Some u => [Eqn (er q1) (ec q2) (ew q1 ++ u) (xorb (es q1) (es q2)) (p ++ ew q2)]
            | None => []
            end
       else []) ++ ovl q1 q2 (p ++ [(a, e)]) e o'
  end.

(** A product of square letters that is ±1 remains so when turned. *)
Definition square (n : nat) (w : word) : bool := forallb (fun x => Nat.eqb (snd x) n) w.

Fixpoint turns (fuel n : nat) (s : bool) (w : word) : list eqn :=
  match fuel, w with
  | S fuel, x :: u => Eqn n n (u ++ [x]) s [] :: turns fuel n s (u ++ [x])
  | _, _ => []
  end.

Definition turned (q : eqn) : list eqn :=
  match ew q with
  | [] => if Nat.eqb (er q) (ec q) && square (er q) (el q) then turns (length (el q)) (er q) (es q) (el q) else []
  | _ => []
  end.

(** From u = ± v and v y = ± 1 follows u y = ± 1. *)
Definition joined (q1 q2 : eqn) : list eqn :=
  match ew q1, ew q2 with
  | _ :: _, [] =>
      if Nat.eqb (er q1) (er q2)
      then match strip (ew q1) (el q2) with
           | Some y => turned (Eqn (er q1) (ec q2) (el q1 ++ y) (xorb (es q1) (es q2)) [])
           | None => []
           end
      else []
  | _, _ => []
  end.

Definition pairs (q1 q2 : eqn) : list eqn := ovl q1 q2 [] (er q1) (el q1) ++ joined q1 q2.

Definition size (q : eqn) : nat := length (el q) + length (ew q).

Fixpoint insert (q : eqn) (l : list eqn) : list eqn :=
  match l with
  | [] => [q]
  | x :: l' => if Nat.leb (size q) (size x) then q :: l else x :: insert q l'
  end.

Definition hit (n q : eqn) : bool := match step [n] (er q) (el q) with Some _ => true | None => false end.

Fixpoint complete (cj : bool) (fuel : nat) (rules pending : list eqn) : list eqn :=
  match fuel, pending with
  | S fuel, q :: pending =>
      if Nat.ltb 100 (length rules) then rules else
      match orient rules q with
      | None => complete cj fuel rules pending
      | Some n =>
          let keep := filter (fun q => negb (hit n q)) rules in
          let back := filter (hit n) rules in
          let fresh := turned n ++ flat_map (fun q => pairs n q ++ pairs q n) (n :: keep) in
          complete cj fuel (n :: keep)
            (fold_right insert pending (back ++ tr_eqn n :: (if cj then [cj_eqn n] else []) ++ fresh))
      end
  | _, _ => rules
  end.

(** Conjugates are left out if nothing is conjugated. *)
Fixpoint conj_in (e : expr) : bool :=
  match e with
  | EV _ | EId | EZero => false
  | EAdd a b | EMul _ a b => conj_in a || conj_in b
  | EScale _ a | ETrans a => conj_in a
  | EAdj _ => true
  end.

Fixpoint conj_in_t (e : texpr) : bool :=
  match e with
  | TTr _ e => conj_in e
  | TC _ => false
  | TAdd a b | TSub a b => conj_in_t a || conj_in_t b
  | TOpp a | TL _ a | TR a _ => conj_in_t a
  | TConj _ => true
  end.

Record hyp : Set := Hyp { hr : nat; hc : nat; hl : expr; hw : expr }.

(** Hypotheses on the letters of the goal only. *)
Fixpoint letters (e : expr) : list nat :=
  match e with
  | EV l => [l]
  | EId | EZero => []
  | EAdd a b | EMul _ a b => letters a ++ letters b
  | EScale _ a | ETrans a | EAdj a => letters a
  end.

Fixpoint letters_t (e : texpr) : list nat :=
  match e with
  | TTr _ e => letters e
  | TC _ => []
  | TAdd a b | TSub a b => letters_t a ++ letters_t b
  | TOpp a | TL _ a | TR a _ | TConj a => letters_t a
  end.

Definition within (g : list nat) (h : hyp) : bool :=
  forallb (fun l => existsb (Nat.eqb l) g) (letters (hl h) ++ letters (hw h)).

(** Mode 0 uses those, mode 1 all hypotheses, mode 2 the sums too, and mode 3 those also when a trace is turned; mode 4
    also what laws make of sums, and a trace between two letters with a square. *)
Definition select (mode : nat) (g : list nat) (hs : list hyp) : list hyp :=
  match mode with 0 => filter (within g) hs | _ => hs end.

(** Only laws between two words up to a sign are used. *)
Definition law (h : hyp) : list eqn :=
  match norm false false (hl h) (can (hr h)) (can (hc h)), norm false false (hw h) (can (hr h)) (can (hc h)) with
  | [((s, []), u)], [((s', []), v)] => [Eqn (can (hr h)) (can (hc h)) u (xorb s s') v]
  | _, _ => []
  end.

Definition laws (fuel : nat) (cj : bool) (hs : list hyp) : list eqn :=
  complete cj fuel [] (fold_right insert [] (flat_map law hs)).

(** A hypothesis whose left side is one word and whose right side is a sum rewrites the word to the sum, if that is
    asked for; so do its transpose and its conjugate. *)
Record pol : Set := Pol { pr : nat; pc : nat; pl : word; pp : list term }.

Definition tr_pol (q : pol) : pol :=
  Pol (pc q) (pr q) (tw (pr q) (pl q) []) (map (fun x => (fst x, tw (pr q) (snd x) [])) (pp q)).
Definition cj_catom (a : catom) : catom := match a with CA z j => CA z (negb j) | CD n => CD n end.
Definition cj_mono (m : mono) : mono := (fst m, map cj_catom (snd m)).
Definition cj_pol (q : pol) : pol :=
  Pol (pr q) (pc q) (cw (pl q)) (map (fun x => (cj_mono (fst x), cw (snd x))) (pp q)).

Definition scaled (m : mono) (p : list term) : list term := map (fun x => (mmult m (fst x), snd x)) p.

Definition red_pol (rules : list eqn) (q : pol) : pol :=
  let y := red rules (pr q) (pl q) in Pol (pr q) (pc q) (snd y) (scaled (fst y, []) (pp q)).

Definition sums (h : hyp) : list pol :=
  match norm false false (hl h) (can (hr h)) (can (hc h)), norm false false (hw h) (can (hr h)) (can (hc h)) with
  | [((s, []), u)], [((s', []), v)] => []
  | [((s, []), u)], p => [Pol (can (hr h)) (can (hc h)) u (scaled (s, []) p)]
  | _, _ => []
  end.

Fixpoint pfire (qs : list pol) (r : nat) (w : word) : option (list term) :=
  match qs with
  | [] => None
  | q :: qs =>
      if Nat.eqb (pr q) r
      then match strip (pl q) w with Some u => Some (prod (pp q) [((false, []), u)]) | None => pfire qs r w end
      else pfire qs r w
  end.

Fixpoint pstep (qs : list pol) (r : nat) (w : word) : option (list term) :=
  match pfire qs r w with
  | Some x => Some x
  | None =>
      match w with
      | [] => None
      | (a, d) :: w => match pstep qs d w with Some p => Some (prod [((false, []), [(a, d)])] p) | None => None end
      end
  end.

Definition useful (q : pol) : bool :=
  match pl q with
  | [] => false
  | _ => forallb (fun x => match pstep [q] (pr q) (snd x) with Some _ => false | None => true end) (pp q)
  end.

Definition red_term (rules : list eqn) (r : nat) (x : term) : term :=
  let y := red rules r (snd x) in ((xorb (fst (fst x)) (fst y), snd (fst x)), snd y).

(** Where a law u = ± v has a sum in u, v is that sum with what stands around it, if all words of that are less. *)
Definition met (rules : list eqn) (qs : list pol) : list pol :=
  flat_map (fun q =>
    match pstep qs (er q) (el q) with
    | Some p =>
        if forallb (fun x => wlt (snd (red_term rules (er q) x)) (snd (red rules (er q) (ew q)))) p
        then [red_pol rules (Pol (er q) (ec q) (ew q) (scaled (es q, []) p))] else []
    | None => []
    end) rules.

Definition pols (mode : nat) (rules : list eqn) (hs : list hyp) : list pol :=
  let qs := if Nat.leb 2 mode
    then filter useful (map (red_pol rules) (flat_map (fun q =>
      [q; tr_pol q; cj_pol q; cj_pol (tr_pol q)]) (flat_map sums hs)))
    else [] in
  if Nat.leb 4 mode then qs ++ filter useful (met rules qs) else qs.

Fixpoint expand (fuel : nat) (rules : list eqn) (qs : list pol) (r : nat) (x : term) : list term :=
  let y := red_term rules r x in
  match fuel with
  | 0 => [y]
  | S fuel =>
      match pstep qs r (snd y) with
      | None => [y]
      | Some p => flat_map (expand fuel rules qs r) (scaled (fst y) p)
      end
  end.

(** Traces: the smallest of the rotated and transposed words, with its sign. *)
Definition tword : Set := (bool * nat * word)%type.

Fixpoint rots (fuel : nat) (s : bool) (n : nat) (w : word) : list tword :=
  (s, n, w) ::
  match fuel, w with
  | S fuel, (a, d) :: u => rots fuel s d (u ++ [(a, d)])
  | _, _ => []
  end.

Definition redt (rules : list eqn) (x : tword) : tword :=
  let y := red rules (snd (fst x)) (snd x) in (xorb (fst (fst x)) (fst y), snd (fst x), snd y).

Definition trt (x : tword) : tword := (fst x, tw (snd (fst x)) (snd x) []).

Definition around (rules : list eqn) (x : tword) : list tword :=
  let l := rots (length (snd x)) (fst (fst x)) (snd (fst x)) (snd x) in
  map (redt rules) (l ++ map trt l).

Definition same (x y : tword) : bool := Nat.eqb (snd (fst x)) (snd (fst y)) && word_eqb (snd x) (snd y).

Fixpoint dedup (seen l : list tword) : list tword :=
  match l with
  | [] => seen
  | x :: l =>
      if existsb (fun y => same x y && Bool.eqb (fst (fst x)) (fst (fst y))) seen then dedup seen l
      else dedup (x :: seen) l
  end.

Definition least (x : tword) (l : list tword) : tword :=
  fold_right (fun y b => if wlt (snd y) (snd b) then y else b) x l.

Fixpoint canon (fuel : nat) (rules : list eqn) (x : tword) : option tword :=
  let vs := around rules x in
  let vs := dedup [] (vs ++ flat_map (around rules) (dedup [] vs)) in
  let b := least x vs in
  if wlt (snd b) (snd x)
  then match fuel with 0 => Some x | S fuel => canon fuel rules b end
  else if existsb (fun y => same x y && negb (Bool.eqb (fst (fst x)) (fst (fst y)))) vs then None
  else Some x.

(** A trace between twice a letter whose square is ± 1. *)
Definition mirrored (squares : list eqn) (x : tword) : list tword :=
  flat_map (fun q =>
    match el q, ew q with
    | [(a, d); (b, e)], [] =>
        if atom_eqb a b && Nat.eqb (er q) (snd (fst x)) && Nat.eqb d (snd (fst x)) && Nat.eqb e (snd (fst x))
        then [((xorb (fst (fst x)) (es q), snd (fst x)), (a, d) :: snd x ++ [(b, e)])] else []
    | _, _ => []
    end) squares.

Fixpoint best (l : list (option tword)) : option tword :=
  match l with
  | [] => None
  | [o] => o
  | o :: l =>
      match o, best l with
      | Some x, Some y => Some (if wlt (snd y) (snd x) then y else x)
      | _, _ => None
      end
  end.

(** A trace reduced to terms with keys. *)
Definition kterm : Set := (mono * key)%type.

Definition tterm (squares rules : list eqn) (n : nat) (x : term) : list kterm :=
  let y := redt rules (fst (fst x), n, snd x) in
  match best (map (canon big rules) (y :: map (redt rules) (mirrored squares y))) with
  | None => []
  | Some (s, m, []) => [((s, CD m :: snd (fst x)), None)]
  | Some (s, m, w) => [((s, snd (fst x)), Some (m, w))]
  end.

(** What is a sum when it is turned is written out again, so many times at most. *)
Fixpoint turn_step (qs : list pol) (l : list tword) : option (bool * nat * list term) :=
  match l with
  | [] => None
  | x :: l =>
      match pstep qs (snd (fst x)) (snd x) with
      | Some p => Some (fst (fst x), snd (fst x), p)
      | None => turn_step qs l
      end
  end.

Fixpoint turned_out (fuel : nat) (squares rules : list eqn) (qs : list pol) (n : nat) (x : term) : list kterm :=
  match fuel with
  | 0 => tterm squares rules n x
  | S fuel =>
      let y := (fst (fst x), n, snd x) in
      match turn_step qs (around rules y ++ flat_map (around rules) (mirrored squares y)) with
      | None => tterm squares rules n x
      | Some (s, m, p) =>
          flat_map (turned_out fuel squares rules qs m) (flat_map (expand big rules qs m) (scaled (s, snd (fst x)) p))
      end
  end.

Fixpoint tnorm (turns : nat) (squares rules : list eqn) (qs : list pol) (j : bool) (e : texpr) : list kterm :=
  match e with
  | TTr n e =>
      flat_map (turned_out turns squares rules qs (can n))
        (flat_map (expand big rules qs (can n)) (norm false j e (can n) (can n)))
  | TC z => [(zn j z, None)]
  | TAdd a b => tnorm turns squares rules qs j a ++ tnorm turns squares rules qs j b
  | TSub a b => tnorm turns squares rules qs j a ++ map (fun x => (mneg (fst x), snd x)) (tnorm turns squares rules qs j b)
  | TOpp a => map (fun x => (mneg (fst x), snd x)) (tnorm turns squares rules qs j a)
  | TL z a => map (fun x => (mmult (zn j z) (fst x), snd x)) (tnorm turns squares rules qs j a)
  | TR a z => map (fun x => (mmult (zn j z) (fst x), snd x)) (tnorm turns squares rules qs j a)
  | TConj a => tnorm turns squares rules qs (negb j) a
  end.

Definition mterm (r : nat) (x : term) : kterm := (fst x, Some (r, snd x)).

(** Coefficients of both sides, word by word. *)
Definition group : Set := (key * (list mono * list mono))%type.

Fixpoint ins (left : bool) (x : kterm) (g : list group) : list group :=
  match g with
  | [] => [(snd x, if left then ([fst x], []) else ([], [fst x]))]
  | (k, (a, b)) :: g =>
      if key_eqb (snd x) k then (k, if left then (fst x :: a, b) else (a, fst x :: b)) :: g
      else (k, (a, b)) :: ins left x g
  end.

Definition groups (p q : list kterm) : list group := fold_right (ins true) (fold_right (ins false) [] q) p.

(** Completion ends after so many laws, for which a few are mostly enough. *)
Definition run_meq (fuel mode : nat) (hs0 : list hyp) (r c : nat) (a b : expr) : list group :=
  let hs := select mode (letters a ++ letters b) hs0 in
  let cj := conj_in a || conj_in b || existsb (fun h => conj_in (hl h) || conj_in (hw h)) hs in
  let rules := laws fuel cj hs in
  let qs := pols mode rules hs in
  let side e := map (mterm (can r)) (flat_map (expand big rules qs (can r)) (norm false false e (can r) (can c))) in
  groups (side a) (side b).

Definition run_trace (fuel mode : nat) (hs0 : list hyp) (a b : texpr) : list group :=
  let hs := select mode (letters_t a ++ letters_t b) hs0 in
  let cj := conj_in_t a || conj_in_t b || existsb (fun h => conj_in (hl h) || conj_in (hw h)) hs in
  let rules := laws fuel cj hs in
  let qs := pols mode rules hs in
  let turns := if Nat.leb 3 mode then 12 else 0 in
  let squares := if Nat.leb 4 mode then rules else [] in
  groups (tnorm turns squares rules qs false a) (tnorm turns squares rules qs false b).

(** An order of the letters in which completion tends to end: first those with a square or antisymmetric, which other
    letters are to be moved past, then those in many laws. *)
Definition lone (q : eqn) (l : nat) : bool :=
  match el q, ew q with
  | [(At k _ _, _); (At k' _ _, _)], [] => Nat.eqb k l && Nat.eqb k' l
  | [(At k true _, _)], [(At k' false _, _)] => Nat.eqb k l && Nat.eqb k' l && es q
  | _, _ => false
  end.

Definition score (ls : list eqn) (l : nat) : nat :=
  length (filter (fun q => existsb (fun x => match fst x with At k _ _ => Nat.eqb k l end) (el q ++ ew q)) ls) +
  (if existsb (fun q => lone q l) ls then 50 else 0).

Fixpoint place (f : nat -> nat) (l : nat) (o : list nat) : list nat :=
  match o with
  | [] => [l]
  | k :: o' => if Nat.leb (f k) (f l) then l :: o else k :: place f l o'
  end.

Definition best_order (n : nat) (hs : list hyp) : list nat :=
  let ls := flat_map law hs in map Nat.pred (fold_right (place (score ls)) [] (seq 1 n)).

End Compute.

(** * One-sided inverses *)

Lemma msum_split n j f : j <= n -> msum (S n) f = (f j + msum n (fun k => f (skip j k)))%C.
Proof.
  induction n as [|n IH]; intros H.
  - replace j with 0 by lia. cbn. ring.
  - change (msum (S (S n)) f) with (msum (S n) f + f (S n))%C.
    destruct (Nat.eq_dec j (S n)) as [->|N].
    + rewrite (msum_ext (S n) (fun k => f (skip (S n) k)) f); [ring|].
      intros k Hk. unfold skip. destruct (Nat.ltb_spec k (S n)); [reflexivity|lia].
    + rewrite IH by lia. cbn [msum]. unfold skip at 3. destruct (Nat.ltb_spec n j); [lia|]. ring.
Qed.

(** Fewer equations than unknowns have a solution other than 0. *)
Lemma kernel n : forall M : mat, exists x : nat -> C,
  (exists j, j < S n /\ x j <> RtoC 0) /\ forall i, i < n -> msum (S n) (fun j => (M i j * x j)%C) = RtoC 0.
Proof.
  induction n as [|n IH]; intros M.
  - exists (fun _ => RtoC 1). split; [exists 0; split; [lia|apply RtoC_neq; lra]|intros i Hi; lia].
  - assert (Dec : (exists j, j < S (S n) /\ M n j <> RtoC 0) \/ forall j, j < S (S n) -> M n j = RtoC 0).
    { generalize (S (S n)) as k. induction k as [|k [[j [Hj Hn]]|Z]].
      - right. intros j Hj. lia.
      - left. exists j. split; [lia|exact Hn].
      - destruct (Ceq_dec (M n k) (RtoC 0)) as [E|N].
        + right. intros j Hj. destruct (Nat.eq_dec j k) as [->|]; [exact E|apply Z; lia].
        + left. exists k. split; [lia|exact N]. }
    destruct Dec as [[p [Hp Np]]|Z].
    + destruct (IH (fun i j => (M i (skip p j) - M i p * M n (skip p j) / M n p)%C)) as (x & (j & Hj & Nj) & Hx).
      set (y := (- (msum (S n) (fun j => M n (skip p j) * x j) / M n p))%C).
      exists (fun k => if Nat.eqb k p then y else if Nat.ltb k p then x k else x (Nat.pred k)).
      assert (K : forall k, (if Nat.eqb (skip p k) p then y
        else if Nat.ltb (skip p k) p then x (skip p k) else x (Nat.pred (skip p k))) = x k).
      { intros k. unfold skip. destruct (Nat.ltb_spec k p) as [L|L].
        - destruct (Nat.eqb_spec k p); [lia|]. destruct (Nat.ltb_spec k p); [reflexivity|lia].
        - destruct (Nat.eqb_spec (S k) p); [lia|]. destruct (Nat.ltb_spec (S k) p); [lia|reflexivity]. }
      split.
      * exists (skip p j). split; [apply skip_lt, Hj|]. rewrite K. exact Nj.
      * intros i Hi. rewrite (msum_split (S n) p) by lia. rewrite Nat.eqb_refl.
        rewrite (msum_ext (S n) _ (fun k => (M i (skip p k) * x k)%C)) by (intros k _; rewrite K; reflexivity).
        destruct (Nat.eq_dec i n) as [->|Ni].
        -- unfold y. field. exact Np.
        -- assert (Hi' : i < n) by lia. specialize (Hx i Hi').
           assert (E : msum (S n) (fun k => (M i (skip p k) * x k)%C) =
             (M i p / M n p * msum (S n) (fun k => (M n (skip p k) * x k)%C))%C).
           { rewrite <- msum_scale.
             transitivity (msum (S n) (fun k => ((M i (skip p k) - M i p * M n (skip p k) / M n p) * x k
               + M i p / M n p * (M n (skip p k) * x k))%C)).
             - apply msum_ext; intros k _. field. exact Np.
             - rewrite msum_plus, Hx. ring. }
           rewrite E. unfold y. field. exact Np.
    + destruct (IH M) as (x & (j & Hj & Nj) & Hx).
      exists (fun k => if Nat.eqb k (S n) then RtoC 0 else x k). split.
      * exists j. split; [lia|]. destruct (Nat.eqb_spec j (S n)); [lia|exact Nj].
      * intros i Hi. destruct (Nat.eq_dec i n) as [->|Ni].
        -- rewrite <- (msum_zero (S (S n))). apply msum_ext; intros k Hk. rewrite (Z k Hk). ring.
        -- assert (Hi' : i < n) by lia. specialize (Hx i Hi').
           change (msum (S (S n)) ?f) with (msum (S n) f + f (S n))%C. cbv beta. rewrite Nat.eqb_refl.
           rewrite (msum_ext (S n) _ (fun k => (M i k * x k)%C)).
           ++ rewrite Hx. ring.
           ++ intros k Hk. destruct (Nat.eqb_spec k (S n)); [lia|reflexivity].
Qed.

(** A right inverse is a left inverse. *)
Theorem one_sided n A B : meq n n (mmul n A B) mid -> meq n n (mmul n B A) mid.
Proof.
  intros H.
  assert (Inj : forall v : nat -> C, (forall i, i < n -> msum n (fun k => (A i k * v k)%C) = RtoC 0) ->
    forall i, i < n -> v i = RtoC 0).
  { intros v Hv. destruct (kernel n (fun i j => if Nat.eqb j n then v i else B i j)) as (x & (j & Hj & Nj) & Hx).
    assert (X : forall i, i < n -> (msum n (fun k => (B i k * x k)%C) + v i * x n)%C = RtoC 0).
    { intros i Hi. rewrite <- (Hx i Hi). cbn [msum]. rewrite Nat.eqb_refl. f_equal. apply msum_ext; intros k Hk.
      destruct (Nat.eqb_spec k n); [lia|reflexivity]. }
    assert (Y : forall i, i < n -> x i = RtoC 0).
    { intros i Hi.
      assert (E : msum n (fun l => (A i l * (msum n (fun k => B l k * x k) + v l * x n))%C) = x i).
      { transitivity (msum n (fun l => (msum n (fun k => A i l * B l k * x k) + A i l * v l * x n)%C)).
        - apply msum_ext; intros l _.
          rewrite (msum_ext n (fun k => (A i l * B l k * x k)%C) (fun k => (A i l * (B l k * x k))%C))
            by (intros k _; ring). rewrite msum_scale. ring.
        - rewrite msum_plus, msum_swap, (msum_scale_r n (x n) (fun l => (A i l * v l)%C)), (Hv i Hi).
          rewrite (msum_ext n _ (fun k => (mid i k * x k)%C)).
          + rewrite (msum_delta n i x Hi). ring.
          + intros k Hk. rewrite msum_scale_r. f_equal. exact (H i k Hi Hk). }
      rewrite <- E, <- (msum_zero n). apply msum_ext; intros l Hl. rewrite (X l Hl). ring. }
    assert (N : x n <> RtoC 0).
    { destruct (Nat.eq_dec j n) as [<-|]; [exact Nj|]. exfalso. apply Nj, Y. lia. }
    intros i Hi. specialize (X i Hi).
    rewrite (msum_ext n _ (fun _ => RtoC 0)), msum_zero in X by (intros k Hk; rewrite (Y k Hk); ring).
    transitivity ((RtoC 0 + v i * x n) / x n)%C; [field; exact N|]. rewrite X. field. exact N. }
  intros i j Hi Hj.
  assert (Z : (mmul n B A i j - mid i j)%C = RtoC 0).
  { apply (Inj (fun k => (mmul n B A k j - mid k j)%C)); [|exact Hi]. intros l Hl.
    transitivity (mmul n A (mmul n B A) l j - mmul n A mid l j)%C.
    - unfold mmul at 2 4. unfold Cminus.
      transitivity (msum n (fun k => (A l k * mmul n B A k j)%C) + RtoC (-1) * msum n (fun k => (A l k * mid k j)%C))%C.
      + rewrite <- msum_scale, <- msum_plus. apply msum_ext; intros k _. unfold mmul. by_parts; ring.
      + unfold mmul. by_parts; ring.
    - rewrite <- mmul_assoc, (mmul_meq n _ mid A A H (meq_refl n A) l j Hl Hj), mmul_mid_l, mmul_mid_r by assumption.
      ring. }
  transitivity ((mmul n B A i j - mid i j) + mid i j)%C; [ring|rewrite Z; ring].
Qed.

(** * What it means *)

Section Meaning.
Variables (big : nat) (L : nat -> mat) (D : nat -> nat) (Z : nat -> C) (real : nat -> bool) (can : nat -> nat).
Hypothesis L_0 : L 0 = mid.
Hypothesis real_ok : forall l, real l = true -> forall i j, Cconj (L l i j) = L l i j.
Hypothesis can_ok : forall k, D (can k) = D k.

Definition flag (t j : bool) (A : mat) : mat :=
  fun a b => let x := if t then A b a else A a b in if j then Cconj x else x.

Definition sg (s : bool) (z : C) : C := if s then Copp z else z.

Fixpoint zI (z : zexp) : C :=
  match z with
  | ZV n => Z n
  | ZP => RtoC 1
  | ZN => RtoC (-1)
  | ZOpp a => Copp (zI a)
  | ZMul a b => Cmult (zI a) (zI b)
  | ZConj a => Cconj (zI a)
  end.

Fixpoint eI (e : expr) : mat :=
  match e with
  | EV l => L l
  | EId => mid
  | EZero => mzero
  | EAdd a b => madd (eI a) (eI b)
  | EScale z a => mscale (zI z) (eI a)
  | EMul k a b => mmul (D k) (eI a) (eI b)
  | ETrans a => mtrans (eI a)
  | EAdj a => madj (eI a)
  end.

Fixpoint tI (e : texpr) : C :=
  match e with
  | TTr n e => mtrace (D n) (eI e)
  | TC z => zI z
  | TAdd a b => Cplus (tI a) (tI b)
  | TSub a b => Cminus (tI a) (tI b)
  | TOpp a => Copp (tI a)
  | TL z a => Cmult (zI z) (tI a)
  | TR a z => Cmult (tI a) (zI z)
  | TConj a => Cconj (tI a)
  end.

Definition caI (a : catom) : C :=
  match a with
  | CA z j => if j then Cconj (Z z) else Z z
  | CD n => RtoC (INR (D n))
  end.

Fixpoint csI (l : list catom) : C :=
  match l with
  | [] => RtoC 1
  | a :: l => Cmult (caI a) (csI l)
  end.

Definition mI (m : mono) : C := sg (fst m) (csI (snd m)).

Fixpoint mlI (l : list mono) : C :=
  match l with
  | [] => RtoC 0
  | m :: l => Cplus (mI m) (mlI l)
  end.

Fixpoint all_groups (g : list group) : Prop :=
  match g with
  | [] => True
  | (_, (a, b)) :: g => mlI a = mlI b /\ all_groups g
  end.

Fixpoint all_hyps (hs : list hyp) : Prop :=
  match hs with
  | [] => True
  | h :: hs => meq (D (hr h)) (D (hc h)) (eI (hl h)) (eI (hw h)) /\ all_hyps hs
  end.

Definition aI (a : atom) : mat := match a with At l t j => flag t j (L l) end.

Fixpoint wI (w : word) : mat :=
  match w with
  | [] => mid
  | (a, d) :: w => mmul (D d) (aI a) (wI w)
  end.

Fixpoint wf (r : nat) (w : word) (c : nat) : Prop :=
  match w with
  | [] => r = c
  | (_, d) :: w => wf d w c
  end.

Definition pI (p : list term) : mat := fun i j =>
  fold_right (fun x s => (mI (fst x) * wI (snd x) i j + s)%C) (RtoC 0) p.

(** ** Equality tests *)

Lemma atom_eqb_ok a b : atom_eqb a b = true -> a = b.
Proof.
  destruct a as [l t j], b as [l' t' j']; simpl. rewrite !andb_true_iff, Nat.eqb_eq, !eqb_true_iff.
  intros [[-> ->] ->]; reflexivity.
Qed.

Lemma word_eqb_ok u : forall v, word_eqb u v = true -> u = v.
Proof.
  induction u as [|[a d] u IH]; intros [|[b e] v]; simpl; try discriminate; [reflexivity|].
  rewrite !andb_true_iff, Nat.eqb_eq. intros [[H ->] H']. rewrite (atom_eqb_ok _ _ H), (IH _ H'). reflexivity.
Qed.

Lemma key_eqb_ok k l : key_eqb k l = true -> k = l.
Proof.
  destruct k as [[n u]|], l as [[m v]|]; simpl; try discriminate; [|reflexivity].
  rewrite andb_true_iff, Nat.eqb_eq. intros [-> H]. rewrite (word_eqb_ok _ _ H). reflexivity.
Qed.

Lemma strip_ok p : forall w u, strip p w = Some u -> w = p ++ u.
Proof.
  induction p as [|[a d] p IH]; intros w u; simpl; [intros [= ->]; reflexivity|].
  destruct w as [|[b e] w]; [discriminate|].
  destruct (atom_eqb a b && Nat.eqb d e) eqn:E; [|discriminate].
  apply andb_true_iff in E. destruct E as [Ea Ed]. apply atom_eqb_ok in Ea. apply Nat.eqb_eq in Ed.
  intros H. rewrite (IH _ _ H), Ea, Ed. reflexivity.
Qed.

(** ** Matrices of unequal sizes *)

Lemma mmul_meq' r k c A A' B B' : meq r k A A' -> meq k c B B' -> meq r c (mmul k A B) (mmul k A' B').
Proof.
  intros HA HB i j Hi Hj. unfold mmul. apply msum_ext; intros x Hx. rewrite HA, HB by assumption. reflexivity.
Qed.

Lemma mmul_assoc' p q A B X i j : mmul q (mmul p A B) X i j = mmul p A (mmul q B X) i j.
Proof.
  unfold mmul. transitivity (msum q (fun k => msum p (fun l => (A i l * B l k * X k j)%C))).
  - apply msum_ext; intros k _. rewrite <- msum_scale_r. reflexivity.
  - rewrite msum_swap. apply msum_ext; intros l _. rewrite <- msum_scale. apply msum_ext; intros k _. ring.
Qed.

Lemma mid_l k c A : meq k c (mmul k mid A) A.
Proof. intros i j Hi Hj. unfold mmul. apply (msum_delta k i (fun x => A x j) Hi). Qed.

Lemma mid_r r k A : meq r k (mmul k A mid) A.
Proof.
  intros i j Hi Hj. unfold mmul. rewrite <- (msum_delta k j (fun x => A i x) Hj).
  apply msum_ext; intros x _. rewrite <- (mid_trans x j). unfold mtrans. ring.
Qed.

Lemma meq_t r c A B X : meq r c A B -> meq r c B X -> meq r c A X.
Proof. intros H1 H2 i j Hi Hj. rewrite H1, H2 by assumption. reflexivity. Qed.

Lemma meq_r r c A : meq r c A A.
Proof. intros i j _ _. reflexivity. Qed.

Lemma meq_p r c (A B : mat) : (forall i j, A i j = B i j) -> meq r c A B.
Proof. intros H i j _ _. apply H. Qed.

Definition ssc (s : bool) (A : mat) : mat := fun i j => sg s (A i j).

Lemma sg_xorb s t z : sg (xorb s t) z = sg s (sg t z).
Proof. destruct s, t; simpl; ring. Qed.

Lemma sg_mult s z x : (sg s z * x)%C = sg s (z * x)%C.
Proof. destruct s; simpl; ring. Qed.

Lemma sg_mult_r s z x : (z * sg s x)%C = sg s (z * x)%C.
Proof. destruct s; simpl; ring. Qed.

Lemma sg_msum s n f : msum n (fun k => sg s (f k)) = sg s (msum n f).
Proof. destruct s; simpl; [|reflexivity]. induction n as [|n IH]; simpl; [ring|rewrite IH; ring]. Qed.

Lemma sg_inv s x y : x = sg s y -> y = sg s x.
Proof. intros ->. destruct s; simpl; ring. Qed.

Lemma Cconj_opp x : Cconj (- x)%C = (- Cconj x)%C.
Proof. by_parts; ring. Qed.

Lemma Cconj_sg s x : Cconj (sg s x) = sg s (Cconj x).
Proof. destruct s; simpl; [apply Cconj_opp|reflexivity]. Qed.

Lemma mmul_ssc_l k s A B i j : mmul k (ssc s A) B i j = sg s (mmul k A B i j).
Proof. unfold mmul, ssc. rewrite <- sg_msum. apply msum_ext; intros x _. apply sg_mult. Qed.

Lemma mmul_ssc_r k s A B i j : mmul k A (ssc s B) i j = sg s (mmul k A B i j).
Proof. unfold mmul, ssc. rewrite <- sg_msum. apply msum_ext; intros x _. apply sg_mult_r. Qed.

(** ** Words *)

Lemma wf_app u v : forall r k c, wf r u k -> wf k v c -> wf r (u ++ v) c.
Proof. induction u as [|[a d] u IH]; simpl; intros r k c H1 H2; [subst; exact H2|exact (IH _ _ _ H1 H2)]. Qed.

Lemma wf_rest u v : forall r k c, wf r u k -> wf r (u ++ v) c -> wf k v c.
Proof. induction u as [|[a d] u IH]; simpl; intros r k c H1 H2; [subst; exact H2|exact (IH _ _ _ H1 H2)]. Qed.

Lemma wI_app u v : forall r k c, wf r u k -> meq (D r) (D c) (wI (u ++ v)) (mmul (D k) (wI u) (wI v)).
Proof.
  induction u as [|[a d] u IH]; simpl; intros r k c H.
  - subst. intros i j Hi Hj; symmetry; exact (mid_l _ (D c) _ i j Hi Hj).
  - intros i j Hi Hj. rewrite mmul_assoc'. revert i j Hi Hj. apply mmul_meq'; [apply meq_r|]. apply IH, H.
Qed.
Definition weq (r c : nat) (s : bool) (u v : word) : Prop :=
  wf r u c /\ wf r v c /\ meq (D r) (D c) (wI u) (ssc s (wI v)).

Lemma weq_refl r c u : wf r u c -> weq r c false u u.
Proof. intros H; split; [exact H|split; [exact H|apply meq_r]]. Qed.

Lemma weq_sym r c s u v : weq r c s u v -> weq r c s v u.
Proof.
  intros (H1 & H2 & H); split; [exact H2|split; [exact H1|]].
  intros i j Hi Hj. unfold ssc. apply sg_inv. exact (H i j Hi Hj).
Qed.

Lemma weq_trans r c s t u v w : weq r c s u v -> weq r c t v w -> weq r c (xorb s t) u w.
Proof.
  intros (H1 & H2 & H) (_ & H4 & H'); split; [exact H1|split; [exact H4|]].
  intros i j Hi Hj. unfold ssc. rewrite sg_xorb, (H i j Hi Hj). unfold ssc. f_equal. exact (H' i j Hi Hj).
Qed.

Lemma weq_cons a d r c s u v : weq d c s u v -> weq r c s ((a, d) :: u) ((a, d) :: v).
Proof.
  intros (H1 & H2 & H); split; [exact H1|split; [exact H2|]]. simpl.
  intros i j Hi Hj. unfold ssc at 1. rewrite <- mmul_ssc_r. revert i j Hi Hj. apply mmul_meq'; [apply meq_r|exact H].
Qed.

Lemma weq_app_l p : forall r d c s u v, wf r p d -> weq d c s u v -> weq r c s (p ++ u) (p ++ v).
Proof.
  induction p as [|[a e] p IH]; simpl; intros r d c s u v Hp H; [subst; exact H|].
  apply weq_cons. exact (IH _ _ _ _ _ _ Hp H).
Qed.

Lemma weq_app_r r k c s u v x : weq r k s u v -> wf k x c -> weq r c s (u ++ x) (v ++ x).
Proof.
  intros (H1 & H2 & H) Hx.
  split; [exact (wf_app _ _ _ _ _ H1 Hx)|split; [exact (wf_app _ _ _ _ _ H2 Hx)|]].
  intros i j Hi Hj. unfold ssc.
  rewrite (wI_app u x r k c H1 i j Hi Hj), (wI_app v x r k c H2 i j Hi Hj), <- mmul_ssc_l.
  revert i j Hi Hj. apply mmul_meq'; [exact H|apply meq_r].
Qed.

Lemma mmul_t k A B i j : mtrans (mmul k A B) i j = mmul k (mtrans B) (mtrans A) i j.
Proof. unfold mmul, mtrans. apply msum_ext; intros x _. ring. Qed.

Lemma tw_wf w : forall r c r0 acc, wf r w c -> wf r acc r0 -> wf c (tw r w acc) r0.
Proof.
  induction w as [|[a d] w IH]; simpl; intros r c r0 acc H1 H2; [subst; exact H2|].
  apply (IH d); [exact H1|exact H2].
Qed.

Lemma flip_t_ok a i j : aI (flip_t a) i j = mtrans (aI a) i j.
Proof. destruct a as [l [|] k]; reflexivity. Qed.

Lemma tw_ok w : forall r c r0 acc, wf r w c ->
  meq (D c) (D r0) (wI (tw r w acc)) (mmul (D r) (mtrans (wI w)) (wI acc)).
Proof.
  induction w as [|[a d] w IH]; simpl; intros r c r0 acc H1.
  - subst. intros i j Hi Hj. transitivity (mmul (D c) mid (wI acc) i j).
    + symmetry. exact (mid_l _ (D r0) _ i j Hi Hj).
    + unfold mmul. apply msum_ext; intros x _. rewrite mid_trans. reflexivity.
  - eapply meq_t; [apply (IH d); exact H1|]. apply meq_p; intros i j. simpl.
    rewrite <- mmul_assoc'. unfold mmul at 1 3. apply msum_ext; intros x _. f_equal.
    rewrite mmul_t. unfold mmul. apply msum_ext; intros y _. rewrite flip_t_ok. reflexivity.
Qed.

Lemma tw_trans r c w : wf r w c -> meq (D c) (D r) (wI (tw r w [])) (mtrans (wI w)).
Proof.
  intros H. eapply meq_t; [apply (tw_ok w r c r); exact H|]. simpl. apply mid_r.
Qed.

Lemma tw_weq r c s u v : weq r c s u v -> weq c r s (tw r u []) (tw r v []).
Proof.
  intros (H1 & H2 & H).
  split; [apply tw_wf; [exact H1|reflexivity]|split; [apply tw_wf; [exact H2|reflexivity]|]].
  intros i j Hi Hj. unfold ssc.
  rewrite (tw_trans r c u H1 i j Hi Hj), (tw_trans r c v H2 i j Hi Hj). exact (H j i Hj Hi).
Qed.

Lemma flip_j_ok a i j : aI (flip_j real a) i j = Cconj (aI a i j).
Proof.
  destruct a as [l t k]. simpl. unfold flag. destruct (real l) eqn:E.
  - rewrite andb_false_r. destruct t, k; rewrite ?real_ok by exact E; reflexivity.
  - rewrite andb_true_r. destruct t, k; simpl; rewrite ?Cconj_conj; reflexivity.
Qed.

Lemma cw_wf w : forall r c, wf r w c -> wf r (cw real w) c.
Proof. induction w as [|[a d] w IH]; simpl; intros r c H; [exact H|apply IH, H]. Qed.

Lemma cw_ok w : forall i j, wI (cw real w) i j = Cconj (wI w i j).
Proof.
  induction w as [|[a d] w IH]; intros i j.
  - simpl. unfold mid. destruct (Nat.eqb i j); rewrite Cconj_RtoC; reflexivity.
  - simpl. unfold mmul. rewrite Cconj_msum. apply msum_ext; intros x _. rewrite flip_j_ok, IH, Cconj_mult.
    reflexivity.
Qed.

Lemma cw_weq r c s u v : weq r c s u v -> weq r c s (cw real u) (cw real v).
Proof.
  intros (H1 & H2 & H). split; [apply cw_wf, H1|split; [apply cw_wf, H2|]].
  intros i j Hi Hj. unfold ssc. rewrite !cw_ok, <- Cconj_sg. f_equal. exact (H i j Hi Hj).
Qed.

(** ** Laws and their completion *)

Definition eok (q : eqn) : Prop := weq (er q) (ec q) (es q) (el q) (ew q).

Lemma fire_ok rules r c w s v : Forall eok rules -> wf r w c -> fire rules r w = Some (s, v) -> weq r c s w v.
Proof.
  intros F Hw. induction F as [|q rules Hq F IH]; simpl; [discriminate|].
  destruct (Nat.eqb_spec (er q) r) as [E|_]; [|exact IH].
  destruct (strip (el q) w) as [u|] eqn:S; [|exact IH].
  intros [= <- <-]. apply strip_ok in S. subst. apply (weq_app_r _ (ec q)); [exact Hq|].
  destruct Hq as (H1 & _). exact (wf_rest _ _ _ _ _ H1 Hw).
Qed.

Lemma step_ok rules (F : Forall eok rules) w : forall r c s v,
  wf r w c -> step rules r w = Some (s, v) -> weq r c s w v.
Proof.
  induction w as [|[a d] w IH]; intros r c s v Hw; cbn [step].
  - destruct (fire rules r []) as [[t x]|] eqn:E; [|discriminate].
    intros [= <- <-]. exact (fire_ok _ _ _ _ _ _ F Hw E).
  - destruct (fire rules r _) as [[t x]|] eqn:E.
    + intros [= <- <-]. exact (fire_ok _ _ _ _ _ _ F Hw E).
    + destruct (step rules d w) as [[t x]|] eqn:E'; [|discriminate].
      intros [= <- <-]. apply weq_cons. exact (IH _ _ _ _ Hw E').
Qed.

Lemma reduce_ok fuel rules (F : Forall eok rules) : forall r c w,
  wf r w c -> weq r c (fst (reduce fuel rules r w)) w (snd (reduce fuel rules r w)).
Proof.
  induction fuel as [|fuel IH]; simpl; intros r c w Hw; [apply weq_refl, Hw|].
  destruct (step rules r w) as [[s v]|] eqn:E; [|apply weq_refl, Hw].
  pose proof (step_ok rules F _ _ _ _ _ Hw E) as H. simpl. apply (weq_trans _ _ _ _ _ v); [exact H|].
  apply IH. apply H.
Qed.

Lemma red_ok rules (F : Forall eok rules) r c w :
  wf r w c -> weq r c (fst (red big rules r w)) w (snd (red big rules r w)).
Proof. unfold red. apply reduce_ok, F. Qed.
Lemma orient_ok rules (F : Forall eok rules) q n : eok q -> orient big rules q = Some n -> eok n.
Proof.
  intros Hq. unfold orient.
  assert (H : weq (er q) (ec q)
    (xorb (xorb (fst (red big rules (er q) (el q))) (es q)) (fst (red big rules (er q) (ew q))))
    (snd (red big rules (er q) (el q))) (snd (red big rules (er q) (ew q)))).
  { destruct Hq as (H1 & H2 & H).
    eapply weq_trans; [eapply weq_trans; [apply weq_sym, red_ok; assumption|]|apply red_ok; assumption].
    split; [exact H1|split; [exact H2|exact H]]. }
  destruct (Nat.ltb _ _); [discriminate|]. destruct (wlt _ _).
  - intros [= <-]. exact H.
  - destruct (wlt _ _); [|discriminate]. intros [= <-]. exact (weq_sym _ _ _ _ _ H).
Qed.

Lemma ovl_ok q1 q2 (H1 : eok q1) (H2 : eok q2) : forall o p d,
  el q1 = p ++ o -> wf (er q1) p d -> Forall eok (ovl q1 q2 p d o).
Proof.
  induction o as [|[a e] o IH]; intros p d E Hp; [constructor|]. cbn [ovl]. apply Forall_app; split.
  - destruct (Nat.eqb_spec d (er q2)) as [->|_]; [|constructor].
    destruct (strip _ _) as [u|] eqn:S; [|constructor]. apply strip_ok in S.
    constructor; [|constructor]. unfold eok; cbn [er ec el es ew].
    assert (Hu : wf (ec q1) u (ec q2)).
    { destruct H1 as (W1 & _), H2 as (W2 & _). rewrite S in W2. rewrite E in W1.
      pose proof (wf_rest _ _ _ _ _ Hp W1) as W. exact (wf_rest _ _ _ _ _ W W2). }
    apply (weq_trans _ _ _ _ _ (p ++ el q2)).
    + rewrite S, app_assoc, <- E. apply weq_sym. exact (weq_app_r _ _ _ _ _ _ _ H1 Hu).
    + exact (weq_app_l _ _ _ _ _ _ _ Hp H2).
  - apply IH; [rewrite E, <- app_assoc; reflexivity|]. apply (wf_app _ _ _ d); [exact Hp|reflexivity].
Qed.

Lemma turn_ok a n s u : weq n n s ((a, n) :: u) [] -> weq n n s (u ++ [(a, n)]) [].
Proof.
  intros (W & _ & H). cbn [wf] in W.
  split; [apply (wf_app _ _ _ n); [exact W|reflexivity]|split; [reflexivity|]].
  assert (O : meq (D n) (D n) (mmul (D n) (ssc s (wI u)) (aI a)) mid).
  { apply one_sided. intros i j Hi Hj. rewrite mmul_ssc_r. symmetry. apply sg_inv. exact (H i j Hi Hj). }
  intros i j Hi Hj. rewrite (wI_app u _ n n n W i j Hi Hj). cbn [wI].
  rewrite (mmul_meq' _ _ _ _ _ _ _ (meq_r _ _ (wI u)) (mid_r (D n) (D n) (aI a)) i j Hi Hj).
  unfold ssc. apply sg_inv. rewrite <- mmul_ssc_l. symmetry. exact (O i j Hi Hj).
Qed.

Lemma turns_ok fuel : forall n s w, square n w = true -> weq n n s w [] -> Forall eok (turns fuel n s w).
Proof.
  induction fuel as [|fuel IH]; intros n s w Q H; [constructor|]. cbn [turns]. destruct w as [|[a d] u]; [constructor|].
  cbn [square forallb snd] in Q. apply andb_true_iff in Q. destruct Q as [E Q]. apply Nat.eqb_eq in E. subst d.
  apply turn_ok in H. constructor; [exact H|]. apply IH; [|exact H].
  unfold square. rewrite forallb_app. apply andb_true_iff; split; [exact Q|]. cbn. rewrite Nat.eqb_refl. reflexivity.
Qed.

Lemma turned_ok q : eok q -> Forall eok (turned q).
Proof.
  destruct q as [r c u s v]. unfold eok, turned; cbn [er ec el es ew]. intros H. destruct v; [|constructor].
  destruct (_ && _) eqn:E; [|constructor].
  apply andb_true_iff in E. destruct E as [E Q]. apply Nat.eqb_eq in E. subst c.
  apply turns_ok; assumption.
Qed.

Lemma joined_ok q1 q2 : eok q1 -> eok q2 -> Forall eok (joined q1 q2).
Proof.
  intros H1 H2. unfold joined. destruct (ew q1) as [|x v] eqn:E1; [constructor|].
  destruct (ew q2) eqn:E2; [|constructor]. destruct (Nat.eqb_spec (er q1) (er q2)) as [E|_]; [|constructor].
  destruct (strip _ _) as [y|] eqn:S; [|constructor]. apply strip_ok in S. apply turned_ok.
  unfold eok in *; cbn [er ec el es ew]. rewrite E1 in H1. rewrite E2, S, <- E in H2.
  apply (weq_trans _ _ _ _ _ ((x :: v) ++ y)); [|exact H2]. apply (weq_app_r _ (ec q1)); [exact H1|].
  exact (wf_rest _ _ _ _ _ (proj1 (proj2 H1)) (proj1 H2)).
Qed.

Lemma pairs_ok q1 q2 : eok q1 -> eok q2 -> Forall eok (pairs q1 q2).
Proof.
  intros H1 H2. apply Forall_app; split; [apply ovl_ok; try assumption; reflexivity|apply joined_ok; assumption].
Qed.

Lemma insert_ok q l : eok q -> Forall eok l -> Forall eok (insert q l).
Proof.
  intros Hq F. induction F as [|x l Hx F IH]; simpl; [auto|].
  destruct (Nat.leb _ _); constructor; auto.
Qed.

Lemma inserts_ok l p : Forall eok l -> Forall eok p -> Forall eok (fold_right insert p l).
Proof. intros F G. induction F as [|x l Hx F IH]; simpl; [exact G|apply insert_ok; assumption]. Qed.

Lemma filter_ok f l : Forall eok l -> Forall eok (filter f l).
Proof. intros F. induction F as [|x l Hx F IH]; simpl; [constructor|]. destruct (f x); [constructor|]; assumption. Qed.

Lemma complete_ok cj fuel : forall rules pending, Forall eok rules -> Forall eok pending ->
  Forall eok (complete big real cj fuel rules pending).
Proof.
  induction fuel as [|fuel IH]; intros rules pending F G; [exact F|].
  cbn [complete]. destruct G as [|q pending Hq G]; [exact F|]. destruct (Nat.ltb _ _); [exact F|].
  destruct (orient big rules q) as [n|] eqn:E; [|apply IH; assumption].
  apply orient_ok in E; [|assumption|assumption].
  pose proof (filter_ok (fun q => negb (hit n q)) _ F) as K.
  assert (K' : Forall eok (n :: filter (fun q => negb (hit n q)) rules)) by (constructor; assumption).
  apply IH; [exact K'|]. apply inserts_ok; [|exact G].
  apply Forall_app; split; [apply filter_ok, F|]. constructor; [exact (tw_weq _ _ _ _ _ E)|].
  apply Forall_app; split; [destruct cj; [constructor; [exact (cw_weq _ _ _ _ _ E)|]|]; constructor|].
  apply Forall_app; split; [apply turned_ok, E|].
  induction K' as [|x l Hx K' IH']; [constructor|]. cbn [flat_map].
  apply Forall_app; split; [|exact IH']. apply Forall_app; split; apply pairs_ok; assumption.
Qed.

(** ** The normal form *)

Definition pwf (r c : nat) (p : list term) : Prop := Forall (fun x => wf r (snd x) c) p.

Lemma pI_cons x p i j : pI (x :: p) i j = (mI (fst x) * wI (snd x) i j + pI p i j)%C.
Proof. reflexivity. Qed.

Lemma pI_app p q i j : pI (p ++ q) i j = (pI p i j + pI q i j)%C.
Proof.
  induction p as [|x p IH]; [change (pI q i j = (RtoC 0 + pI q i j)%C); ring|].
  cbn [app]. rewrite !pI_cons, IH. ring.
Qed.

Lemma csI_app a b : csI (a ++ b) = (csI a * csI b)%C.
Proof. induction a as [|x a IH]; simpl; [ring|rewrite IH; ring]. Qed.

Lemma mmult_ok m n : mI (mmult m n) = (mI m * mI n)%C.
Proof. unfold mI, mmult; simpl. rewrite csI_app, sg_xorb, sg_mult, sg_mult_r. reflexivity. Qed.

Lemma mneg_ok m : mI (mneg m) = (- mI m)%C.
Proof. destruct m as [[|] l]; unfold mI; simpl; ring. Qed.

Lemma zn_ok z : forall j, mI (zn j z) = if j then Cconj (zI z) else zI z.
Proof.
  assert (N : RtoC (-1) = (- RtoC 1)%C) by (by_parts; ring).
  assert (R : Cconj (RtoC 1) = RtoC 1) by apply Cconj_RtoC.
  induction z as [n| | |a IH|a IHa b IHb|a IH]; intros j; cbn [zn zI].
  - unfold mI; simpl. ring.
  - unfold mI; simpl. destruct j; rewrite ?R; reflexivity.
  - unfold mI; simpl. rewrite N. destruct j; rewrite ?Cconj_opp, ?R; reflexivity.
  - rewrite mneg_ok, IH. destruct j; rewrite ?Cconj_opp; reflexivity.
  - rewrite mmult_ok, IHa, IHb. destruct j; rewrite ?Cconj_mult; reflexivity.
  - rewrite IH. destruct j; simpl; rewrite ?Cconj_conj; reflexivity.
Qed.

Lemma pI_scale m p i j : pI (map (fun x => (mmult m (fst x), snd x)) p) i j = (mI m * pI p i j)%C.
Proof.
  induction p as [|x p IH]; [change (RtoC 0 = (mI m * RtoC 0)%C); ring|].
  cbn [map]. rewrite !pI_cons, IH. cbn [fst snd]. rewrite mmult_ok. ring.
Qed.

Lemma pwf_scale r c m p : pwf r c p -> pwf r c (map (fun x => (mmult m (fst x), snd x)) p).
Proof. intros F. induction F as [|x p Hx F IH]; constructor; [exact Hx|exact IH]. Qed.

Lemma prod_wf r k c p q : pwf r k p -> pwf k c q -> pwf r c (prod p q).
Proof.
  intros F G. induction F as [|x p Hx F IH]; [constructor|]. cbn [prod flat_map]. apply Forall_app; split; [|exact IH].
  clear IH F. induction G as [|y q Hy G IH]; constructor; [exact (wf_app _ _ _ _ _ Hx Hy)|exact IH].
Qed.

Lemma prod_ok r k c p q : pwf r k p -> pwf k c q -> meq (D r) (D c) (mmul (D k) (pI p) (pI q)) (pI (prod p q)).
Proof.
  intros F G i j Hi Hj. induction F as [|x p Hx F IH].
  - unfold mmul. transitivity (msum (D k) (fun _ => RtoC 0)); [|apply msum_zero].
    apply msum_ext; intros y _. change (pI [] i y) with (RtoC 0). ring.
  - cbn [prod flat_map]. rewrite pI_app. fold (prod p q). rewrite <- IH. unfold mmul at 1.
    transitivity (msum (D k) (fun y => (mI (fst x) * wI (snd x) i y * pI q y j + pI p i y * pI q y j)%C)).
    { apply msum_ext; intros y _. rewrite pI_cons. ring. }
    rewrite msum_plus. f_equal. clear IH F. induction G as [|y q Hy G IH].
    + transitivity (msum (D k) (fun _ => RtoC 0)); [|apply msum_zero].
      apply msum_ext; intros y _. change (pI [] y j) with (RtoC 0). ring.
    + cbn [map]. rewrite pI_cons, <- IH. cbn [fst snd]. rewrite (wI_app _ _ _ _ _ Hx i j Hi Hj), mmult_ok.
      unfold mmul. rewrite <- msum_scale, <- msum_plus. apply msum_ext; intros z _.
      rewrite pI_cons. destruct x, y; cbn [fst snd]. ring.
Qed.

Lemma norm_wf e : forall t j r c, pwf r c (norm real can t j e r c).
Proof.
  induction e as [l| | |a IHa b IHb|z a IH|k a IHa b IHb|a IH|a IH]; intros t j r c; cbn [norm].
  - constructor; [reflexivity|constructor].
  - constructor; [|constructor]. cbn [snd]. destruct (Nat.eqb_spec r c) as [E|_]; [exact E|reflexivity].
  - constructor.
  - apply Forall_app; split; [apply IHa|apply IHb].
  - apply pwf_scale, IH.
  - destruct t; eapply prod_wf; (apply IHa || apply IHb).
  - apply IH.
  - apply IH.
Qed.

Lemma pI_one w i j : pI [((false, []), w)] i j = wI w i j.
Proof. rewrite pI_cons. change (pI [] i j) with (RtoC 0). unfold mI; simpl. ring. Qed.

Lemma norm_ok e : forall t j r c, meq (D r) (D c) (pI (norm real can t j e r c)) (flag t j (eI e)).
Proof.
  induction e as [l| | |a IHa b IHb|z a IH|k a IHa b IHb|a IH|a IH]; intros t j r c i i' Hi Hi'; cbn [norm eI].
  - rewrite pI_one. cbn [wI]. rewrite (mid_r (D r) (D c) _ i i' Hi Hi'). unfold aI, flag.
    destruct (real l) eqn:E; destruct t, j; simpl; rewrite ?real_ok by exact E; reflexivity.
  - rewrite pI_one.
    assert (M : flag t j mid i i' = mid i i').
    { assert (N : Cconj (mid i i') = mid i i')
        by (unfold mid; destruct (Nat.eqb i i'); apply Cconj_RtoC).
      unfold flag. pose proof (mid_trans i i') as T. unfold mtrans in T. destruct t, j; rewrite ?T, ?N; reflexivity. }
    rewrite M. destruct (Nat.eqb r c); [reflexivity|]. cbn [wI].
    rewrite (mid_r (D r) (D c) _ i i' Hi Hi'). unfold aI, flag. rewrite L_0. reflexivity.
  - change (RtoC 0 = flag t j mzero i i'). unfold flag, mzero. destruct t, j; rewrite ?Cconj_RtoC; reflexivity.
  - rewrite pI_app, (IHa t j r c i i' Hi Hi'), (IHb t j r c i i' Hi Hi'). unfold flag, madd.
    destruct t, j; rewrite ?Cconj_plus; reflexivity.
  - rewrite pI_scale, (IH t j r c i i' Hi Hi'), zn_ok. unfold flag, mscale.
    destruct t, j; rewrite ?Cconj_mult; reflexivity.
  - assert (E : flag t j (mmul (D k) (eI a) (eI b)) i i' =
      (if t then mmul (D k) (flag t j (eI b)) (flag t j (eI a))
       else mmul (D k) (flag t j (eI a)) (flag t j (eI b))) i i').
    { unfold flag, mmul. destruct t, j; rewrite ?Cconj_msum; try reflexivity;
        apply msum_ext; intros x _; rewrite ?Cconj_mult; ring. }
    rewrite E. clear E. destruct t.
    + rewrite <- (prod_ok r (can k) c _ _ (norm_wf b _ _ _ _) (norm_wf a _ _ _ _) i i' Hi Hi'), can_ok.
      rewrite <- (can_ok k).
      exact (mmul_meq' _ _ _ _ _ _ _ (IHb _ _ _ _) (IHa _ _ _ _) i i' Hi Hi').
    + rewrite <- (prod_ok r (can k) c _ _ (norm_wf a _ _ _ _) (norm_wf b _ _ _ _) i i' Hi Hi'), can_ok.
      rewrite <- (can_ok k).
      exact (mmul_meq' _ _ _ _ _ _ _ (IHa _ _ _ _) (IHb _ _ _ _) i i' Hi Hi').
  - rewrite (IH (negb t) j r c i i' Hi Hi'). unfold flag, mtrans. destruct t; reflexivity.
  - rewrite (IH (negb t) (negb j) r c i i' Hi Hi'). unfold flag, madj. destruct t, j; simpl; rewrite ?Cconj_conj;
      reflexivity.
Qed.

Lemma norm_ok' e r c : meq (D r) (D c) (pI (norm real can false false e (can r) (can c))) (eI e).
Proof.
  pose proof (norm_ok e false false (can r) (can c)) as H. rewrite !can_ok in H. exact H.
Qed.

Lemma law_ok h : meq (D (hr h)) (D (hc h)) (eI (hl h)) (eI (hw h)) -> Forall eok (law real can h).
Proof.
  intros H. unfold law.
  pose proof (norm_ok' (hl h) (hr h) (hc h)) as H1. pose proof (norm_ok' (hw h) (hr h) (hc h)) as H2.
  pose proof (norm_wf (hl h) false false (can (hr h)) (can (hc h))) as W1.
  pose proof (norm_wf (hw h) false false (can (hr h)) (can (hc h))) as W2.
  destruct (norm real can false false (hl h) _ _) as [|[[s [|? ?]] u] [|? ?]]; try constructor.
  destruct (norm real can false false (hw h) _ _) as [|[[s' [|? ?]] v] [|? ?]]; constructor; [|constructor].
  inversion_clear W1 as [|? ? W1' _]. inversion_clear W2 as [|? ? W2' _]. cbn [snd] in W1', W2'.
  split; [exact W1'|split; [exact W2'|]]. cbn [er ec el es ew]. rewrite !can_ok.
  intros i j Hi Hj. specialize (H i j Hi Hj). rewrite <- (H1 i j Hi Hj), <- (H2 i j Hi Hj) in H.
  revert H. rewrite !pI_cons. change (pI [] i j) with (RtoC 0). unfold mI, ssc; cbn [fst snd csI].
  destruct s, s'; cbn [sg xorb]; intros H.
  - transitivity (- (- RtoC 1 * wI u i j + RtoC 0))%C; [ring|rewrite H; ring].
  - transitivity (- (- RtoC 1 * wI u i j + RtoC 0))%C; [ring|rewrite H; ring].
  - transitivity (RtoC 1 * wI u i j + RtoC 0)%C; [ring|rewrite H; ring].
  - transitivity (RtoC 1 * wI u i j + RtoC 0)%C; [ring|rewrite H; ring].
Qed.

Lemma select_ok mode g hs : all_hyps hs -> all_hyps (select mode g hs).
Proof.
  intros H. destruct mode; [|exact H]. cbn [select]. induction hs as [|h hs IH]; [exact I|]. destruct H as [H1 H2].
  cbn [filter]. destruct (within g h); [split; [exact H1|]|]; exact (IH H2).
Qed.

Lemma laws_ok fuel cj hs : all_hyps hs -> Forall eok (laws big real can fuel cj hs).
Proof.
  intros H. unfold laws. apply complete_ok; [constructor|]. apply inserts_ok; [|constructor].
  induction hs as [|h hs IH]; [constructor|]. destruct H as [H1 H2]. cbn [flat_map].
  apply Forall_app; split; [apply law_ok, H1|apply IH, H2].
Qed.
(** ** Words rewritten to sums *)

Definition pok (q : pol) : Prop :=
  wf (pr q) (pl q) (pc q) /\ pwf (pr q) (pc q) (pp q) /\ meq (D (pr q)) (D (pc q)) (wI (pl q)) (pI (pp q)).

Lemma scaled_ok m p i j : pI (scaled m p) i j = (mI m * pI p i j)%C.
Proof. apply pI_scale. Qed.

Lemma mI_sign s : mI (s, []) = sg s (RtoC 1).
Proof. reflexivity. Qed.

Lemma tr_pol_ok q : pok q -> pok (tr_pol q).
Proof.
  destruct q as [r c u p]. unfold pok; cbn [pr pc pl pp tr_pol]. intros (H1 & H2 & H).
  split; [apply (tw_wf _ r); [exact H1|reflexivity]|split].
  - clear H. induction H2 as [|x p Hx H2 IH]; constructor; [|exact IH]. apply (tw_wf _ r); [exact Hx|reflexivity].
  - intros i j Hi Hj. rewrite (tw_trans r c u H1 i j Hi Hj). unfold mtrans. rewrite (H j i Hj Hi).
    clear H. induction H2 as [|x p Hx H2 IH]; [reflexivity|]. cbn [map]. rewrite !pI_cons, IH. cbn [fst snd].
    rewrite (tw_trans r c _ Hx i j Hi Hj). reflexivity.
Qed.

Lemma cj_mono_ok m : mI (cj_mono m) = Cconj (mI m).
Proof.
  unfold mI, cj_mono; cbn [fst snd]. rewrite Cconj_sg. f_equal.
  induction (snd m) as [|a l IH]; [symmetry; apply Cconj_RtoC|]. cbn [map csI]. rewrite IH, Cconj_mult. f_equal.
  destruct a as [z [|]|n]; cbn; rewrite ?Cconj_conj, ?Cconj_RtoC; reflexivity.
Qed.

Lemma cj_pol_ok q : pok q -> pok (cj_pol real q).
Proof.
  destruct q as [r c u p]. unfold pok; cbn [pr pc pl pp cj_pol]. intros (H1 & H2 & H).
  split; [apply cw_wf, H1|split].
  - clear H. induction H2 as [|x p Hx H2 IH]; constructor; [apply cw_wf, Hx|exact IH].
  - intros i j Hi Hj. rewrite cw_ok, (H i j Hi Hj). clear H H2. induction p as [|x p IH].
    + apply Cconj_RtoC.
    + cbn [map]. rewrite !pI_cons, <- IH. cbn [fst snd]. rewrite cj_mono_ok, cw_ok, Cconj_plus, Cconj_mult.
      reflexivity.
Qed.

Lemma red_pol_ok rules (F : Forall eok rules) q : pok q -> pok (red_pol big rules q).
Proof.
  destruct q as [r c u p]. unfold pok; cbn [pr pc pl pp red_pol]. intros (H1 & H2 & H).
  pose proof (red_ok rules F _ _ _ H1) as R. apply weq_sym in R. destruct R as (W & _ & R).
  split; [exact W|split; [apply pwf_scale, H2|]].
  intros i j Hi Hj. rewrite (R i j Hi Hj), scaled_ok, mI_sign, <- (H i j Hi Hj). unfold ssc.
  rewrite sg_mult. f_equal. ring.
Qed.

Lemma sums_ok h : meq (D (hr h)) (D (hc h)) (eI (hl h)) (eI (hw h)) -> Forall pok (sums real can h).
Proof.
  intros H.
  assert (G : forall s u, norm real can false false (hl h) (can (hr h)) (can (hc h)) = [((s, []), u)] ->
    pok (Pol (can (hr h)) (can (hc h)) u
      (scaled (s, []) (norm real can false false (hw h) (can (hr h)) (can (hc h)))))).
  { intros s u E.
    pose proof (norm_ok' (hl h) (hr h) (hc h)) as H1. pose proof (norm_ok' (hw h) (hr h) (hc h)) as H2.
    pose proof (norm_wf (hl h) false false (can (hr h)) (can (hc h))) as W1.
    pose proof (norm_wf (hw h) false false (can (hr h)) (can (hc h))) as W2.
    rewrite E in H1, W1. inversion_clear W1 as [|? ? W1' _]. cbn [snd] in W1'.
    split; [exact W1'|split; [apply pwf_scale, W2|]]. cbn [pr pc pl pp]. rewrite !can_ok.
    intros i j Hi Hj. rewrite scaled_ok, (H2 i j Hi Hj), <- (H i j Hi Hj), <- (H1 i j Hi Hj), pI_cons, mI_sign.
    cbn [fst snd]. rewrite mI_sign. change (pI [] i j) with (RtoC 0). destruct s; cbn [sg]; ring. }
  unfold sums. destruct (norm real can false false (hl h) _ _) as [|[[s [|? ?]] u] [|? ?]]; try constructor.
  specialize (G s u eq_refl). destruct (norm real can false false (hw h) _ _) as [|[[s' [|? ?]] v] [|? ?]];
    solve [constructor | constructor; [exact G|constructor]].
Qed.

Lemma pfire_ok qs r c w p : Forall pok qs -> wf r w c -> pfire qs r w = Some p ->
  pwf r c p /\ meq (D r) (D c) (wI w) (pI p).
Proof.
  intros F Hw. induction F as [|q qs Hq F IH]; cbn [pfire]; [discriminate|].
  destruct (Nat.eqb_spec (pr q) r) as [E|_]; [|exact IH].
  destruct (strip (pl q) w) as [u|] eqn:S; [|exact IH].
  intros [= <-]. apply strip_ok in S. subst. destruct Hq as (H1 & H2 & H).
  pose proof (wf_rest _ _ _ _ _ H1 Hw) as Hu.
  assert (U : pwf (pc q) c [((false, []), u)]) by (constructor; [exact Hu|constructor]).
  split; [exact (prod_wf _ _ _ _ _ H2 U)|]. eapply meq_t; [exact (wI_app _ _ _ _ _ H1)|].
  eapply meq_t; [|exact (prod_ok _ _ _ _ _ H2 U)]. apply mmul_meq'; [exact H|].
  apply meq_p; intros i j. symmetry. apply pI_one.
Qed.

Lemma pstep_ok qs (F : Forall pok qs) w : forall r c p, wf r w c -> pstep qs r w = Some p ->
  pwf r c p /\ meq (D r) (D c) (wI w) (pI p).
Proof.
  induction w as [|[a d] w IH]; intros r c p Hw; cbn [pstep].
  - destruct (pfire qs r []) as [x|] eqn:E; [|discriminate]. intros [= <-]. exact (pfire_ok _ _ _ _ _ F Hw E).
  - destruct (pfire qs r _) as [x|] eqn:E; [intros [= <-]; exact (pfire_ok _ _ _ _ _ F Hw E)|].
    destruct (pstep qs d w) as [x|] eqn:E'; [|discriminate]. intros [= <-].
    destruct (IH d c x Hw E') as [H1 H2].
    assert (U : pwf r d [((false, []), [(a, d)])]) by (constructor; [reflexivity|constructor]).
    split; [exact (prod_wf _ _ _ _ _ U H1)|]. eapply meq_t; [|exact (prod_ok _ _ _ _ _ U H1)].
    cbn [wI]. apply mmul_meq'; [|exact H2]. intros i j Hi Hj. rewrite pI_one. cbn [wI]. symmetry.
    exact (mid_r (D r) (D d) _ i j Hi Hj).
Qed.

Lemma useful_ok l : Forall pok l -> Forall pok (filter useful l).
Proof. intros G. induction G as [|x l Hx G IH]; simpl; [constructor|]. destruct (useful x); [constructor|]; assumption. Qed.

Lemma sums_of_all_ok rules hs : Forall eok rules -> all_hyps hs ->
  Forall pok (filter useful (map (red_pol big rules) (flat_map (fun q =>
    [q; tr_pol q; cj_pol real q; cj_pol real (tr_pol q)]) (flat_map (sums real can) hs)))).
Proof.
  intros F H. apply useful_ok, List.Forall_map. eapply List.Forall_impl; [intros q; apply red_pol_ok, F|].
  assert (K : Forall pok (flat_map (sums real can) hs)).
  { induction hs as [|h hs IH]; [constructor|]. destruct H as [H1 H2]. cbn [flat_map].
    apply Forall_app; split; [apply sums_ok, H1|apply IH, H2]. }
  induction K as [|q l Hq K IH]; [constructor|]. cbn [flat_map].
  apply Forall_app; split; [|exact IH]. pose proof (tr_pol_ok q Hq) as T.
  do 4 (constructor; [first [exact Hq | exact T | apply cj_pol_ok; assumption]|]). constructor.
Qed.

Lemma met_ok rules qs : Forall eok rules -> Forall pok qs -> Forall pok (met big rules qs).
Proof.
  intros F G. unfold met.
  match goal with |- Forall pok (flat_map ?f _) => assert (E : forall l, Forall eok l -> Forall pok (flat_map f l)) end;
    [|exact (E rules F)].
  intros l K. induction K as [|q l Hq K IH]; [constructor|]. cbn [flat_map]. apply Forall_app; split; [|exact IH].
  destruct (pstep qs (er q) (el q)) as [p|] eqn:E; [|constructor]. destruct (forallb _ p); [|constructor].
  constructor; [|constructor]. apply red_pol_ok; [exact F|]. destruct Hq as (W & V & M).
  destruct (pstep_ok qs G _ _ _ _ W E) as [P N].
  split; [exact V|split; [apply pwf_scale, P|]]. cbn [pr pc pl pp]. intros i j Hi Hj.
  rewrite scaled_ok, mI_sign, <- (N i j Hi Hj), (M i j Hi Hj). unfold ssc. rewrite sg_mult. destruct (es q); cbn [sg]; ring.
Qed.

Lemma pols_ok mode rules hs : Forall eok rules -> all_hyps hs -> Forall pok (pols big real can mode rules hs).
Proof.
  intros F H. unfold pols.
  match goal with |- Forall pok (if _ then ?l ++ _ else _) => assert (K : Forall pok l) end.
  { destruct (Nat.leb 2 mode); [exact (sums_of_all_ok rules hs F H)|constructor]. }
  destruct (Nat.leb 4 mode); [|exact K]. apply Forall_app; split; [exact K|]. apply useful_ok, met_ok; assumption.
Qed.

Lemma mI_xorb s m : mI (xorb (fst m) s, snd m) = sg s (mI m).
Proof. unfold mI; cbn [fst snd]. rewrite xorb_comm, sg_xorb. reflexivity. Qed.

Lemma expand_ok rules (F : Forall eok rules) qs (G : Forall pok qs) fuel : forall r c x, wf r (snd x) c ->
  pwf r c (expand big fuel rules qs r x) /\
  forall i j, i < D r -> j < D c -> pI (expand big fuel rules qs r x) i j = (mI (fst x) * wI (snd x) i j)%C.
Proof.
  assert (B : forall r c x, wf r (snd x) c -> wf r (snd (red_term big rules r x)) c /\
    forall i j, i < D r -> j < D c ->
    (mI (fst (red_term big rules r x)) * wI (snd (red_term big rules r x)) i j)%C = (mI (fst x) * wI (snd x) i j)%C).
  { intros r c x H. pose proof (red_ok rules F _ _ _ H) as (_ & W & E). split; [exact W|].
    intros i j Hi Hj. unfold red_term; cbn [fst snd]. rewrite mI_xorb, (E i j Hi Hj). unfold ssc.
    rewrite sg_mult, sg_mult_r. reflexivity. }
  assert (O : forall r c x y, wf r (snd y) c /\
    (forall i j, i < D r -> j < D c -> (mI (fst y) * wI (snd y) i j)%C = (mI (fst x) * wI (snd x) i j)%C) ->
    pwf r c [y] /\ forall i j, i < D r -> j < D c -> pI [y] i j = (mI (fst x) * wI (snd x) i j)%C).
  { intros r c x y [W E]. split; [constructor; [exact W|constructor]|]. intros i j Hi Hj.
    rewrite pI_cons, (E i j Hi Hj). change (pI [] i j) with (RtoC 0). ring. }
  induction fuel as [|fuel IH]; intros r c x H; cbn [expand]; [apply O, B, H|].
  destruct (B r c x H) as [W E]. destruct (pstep qs r _) as [p|] eqn:S; [|apply O, B, H].
  destruct (pstep_ok qs G _ _ _ _ W S) as [P M].
  assert (K : forall q, pwf r c q -> pwf r c (flat_map (expand big fuel rules qs r) q) /\
    forall i j, i < D r -> j < D c -> pI (flat_map (expand big fuel rules qs r) q) i j = pI q i j).
  { intros q Q. induction Q as [|y q Hy Q [IH1 IH2]]; [split; [constructor|reflexivity]|]. cbn [flat_map].
    destruct (IH r c y Hy) as [I1 I2]. split; [apply Forall_app; split; assumption|].
    intros i j Hi Hj. rewrite pI_app, pI_cons, (I2 i j Hi Hj), (IH2 i j Hi Hj). reflexivity. }
  destruct (K (scaled (fst (red_term big rules r x)) p)) as [K1 K2]; [apply pwf_scale, P|].
  split; [exact K1|]. intros i j Hi Hj. rewrite (K2 i j Hi Hj), scaled_ok, <- (M i j Hi Hj). exact (E i j Hi Hj).
Qed.

Lemma expands_ok rules (F : Forall eok rules) qs (G : Forall pok qs) r c p : pwf r c p ->
  pwf r c (flat_map (expand big big rules qs r) p) /\
  meq (D r) (D c) (pI (flat_map (expand big big rules qs r) p)) (pI p).
Proof.
  intros Q. induction Q as [|y q Hy Q [IH1 IH2]]; [split; [constructor|apply meq_r]|]. cbn [flat_map].
  destruct (expand_ok rules F qs G big r c y Hy) as [I1 I2]. split; [apply Forall_app; split; assumption|].
  intros i j Hi Hj. rewrite pI_app, pI_cons, (I2 i j Hi Hj), (IH2 i j Hi Hj). reflexivity.
Qed.

(** ** Traces *)

Definition twf (x : tword) : Prop := wf (snd (fst x)) (snd x) (snd (fst x)).
Definition tv (x : tword) : C := sg (fst (fst x)) (mtrace (D (snd (fst x))) (wI (snd x))).
Definition tsame (x y : tword) : Prop := twf y /\ tv y = tv x.

Lemma mtrace_ext n A B : meq n n A B -> mtrace n A = mtrace n B.
Proof. intros H. apply msum_ext; intros k Hk. apply H; assumption. Qed.

Lemma mtrace_turn n k A B : mtrace n (mmul k A B) = mtrace k (mmul n B A).
Proof.
  unfold mtrace, mmul. rewrite msum_swap. apply msum_ext; intros x _. apply msum_ext; intros y _. ring.
Qed.

Lemma mtrace_ssc n s A : mtrace n (ssc s A) = sg s (mtrace n A).
Proof. unfold mtrace, ssc. apply sg_msum. Qed.

Lemma mtrace_mid n : mtrace n mid = RtoC (INR n).
Proof.
  induction n as [|n IH]; [reflexivity|]. rewrite S_INR, RtoC_plus, <- IH. unfold mtrace; simpl.
  f_equal. unfold mid. rewrite Nat.eqb_refl. reflexivity.
Qed.

Lemma rots_ok fuel : forall s n w, wf n w n -> Forall (tsame (s, n, w)) (rots fuel s n w).
Proof.
  induction fuel as [|fuel IH]; intros s n w H; cbn [rots]; (constructor; [split; [exact H|reflexivity]|]);
    [constructor|]. destruct w as [|[a d] u]; [constructor|].
  assert (W : wf d (u ++ [(a, d)]) d) by (apply (wf_app _ _ _ n); [exact H|reflexivity]).
  eapply List.Forall_impl; [|apply IH; exact W]. intros y [H1 H2]. split; [exact H1|]. rewrite H2.
  unfold tv; cbn [fst snd wI]. f_equal. rewrite mtrace_turn. apply mtrace_ext.
  eapply meq_t; [apply (wI_app _ _ d n d); exact H|]. apply mmul_meq'; [apply meq_r|]. apply mid_r.
Qed.

Lemma redt_ok rules (F : Forall eok rules) x : twf x -> tsame x (redt big rules x).
Proof.
  destruct x as [[s n] w]. unfold twf; cbn [fst snd]. intros H.
  pose proof (red_ok rules F _ _ _ H) as (_ & W & E). unfold redt, tsame, twf, tv; cbn [fst snd].
  destruct (red big rules n w) as [t v]. cbn [fst snd] in *. split; [exact W|]. rewrite sg_xorb. f_equal.
  rewrite <- mtrace_ssc. symmetry. apply mtrace_ext, E.
Qed.

Lemma trt_ok x : twf x -> tsame x (trt x).
Proof.
  destruct x as [[s n] w]. unfold twf; cbn [fst snd]. intros H. split.
  - apply (tw_wf _ _ n); [exact H|reflexivity].
  - unfold tv, trt; cbn [fst snd]. f_equal. rewrite (mtrace_ext _ _ _ (tw_trans _ _ _ H)). reflexivity.
Qed.

Lemma tsame_trans x y z : tsame x y -> tsame y z -> tsame x z.
Proof. intros [_ H] [W H']. split; [exact W|congruence]. Qed.

Lemma around_ok rules (F : Forall eok rules) x : twf x -> Forall (tsame x) (around big rules x).
Proof.
  intros H. unfold around. pose proof (rots_ok (length (snd x)) (fst (fst x)) (snd (fst x)) (snd x) H) as R.
  replace (fst (fst x), snd (fst x), snd x) with x in R by (destruct x as [[s n] w]; reflexivity).
  apply List.Forall_map. apply Forall_app; split.
  - eapply List.Forall_impl; [|exact R]. intros y Hy. apply (tsame_trans _ _ _ Hy), redt_ok; [exact F|apply Hy].
  - apply List.Forall_map. eapply List.Forall_impl; [|exact R]. intros y Hy.
    pose proof (trt_ok y (proj1 Hy)) as T. apply (tsame_trans _ _ _ Hy). apply (tsame_trans _ _ _ T).
    apply redt_ok; [exact F|apply T].
Qed.

Lemma dedup_ok (P : tword -> Prop) l : forall seen, Forall P seen -> Forall P l -> Forall P (dedup seen l).
Proof.
  induction l as [|x l IH]; intros seen H1 H2; [exact H1|]. inversion_clear H2. cbn [dedup].
  destruct (existsb _ seen); apply IH; try constructor; assumption.
Qed.

Lemma least_ok (P : tword -> Prop) x l : P x -> Forall P l -> P (least x l).
Proof. intros H F. induction F as [|y l Hy F IH]; [exact H|]. cbn. destruct (wlt _ _); assumption. Qed.

Lemma same_ok x y : same x y = true -> snd (fst x) = snd (fst y) /\ snd x = snd y.
Proof.
  unfold same. rewrite andb_true_iff, Nat.eqb_eq. intros [H H']. split; [exact H|apply word_eqb_ok, H'].
Qed.

Lemma opposite z : z = (- z)%C -> z = RtoC 0.
Proof.
  destruct z as [x y]. intros H. injection H as H1 H2. by_parts; lra.
Qed.

Lemma canon_ok fuel rules (F : Forall eok rules) : forall x, twf x ->
  match canon big fuel rules x with None => tv x = RtoC 0 | Some y => tsame x y end.
Proof.
  induction fuel as [|fuel IH]; intros x H; cbn [canon];
    set (vs0 := around big rules x); set (vs := dedup [] (vs0 ++ flat_map (around big rules) (dedup [] vs0)));
    (assert (V : Forall (tsame x) vs);
      [apply dedup_ok; [constructor|]; pose proof (around_ok rules F x H) as A;
       apply Forall_app; split; [exact A|];
       pose proof (dedup_ok _ _ [] (List.Forall_nil _) A) as B; fold vs0 in B;
       induction B as [|y l Hy B IHB]; [constructor|]; cbn [flat_map]; apply Forall_app; split; [|exact IHB];
       eapply List.Forall_impl; [|apply around_ok; [exact F|apply Hy]];
       intros z Hz; exact (tsame_trans _ _ _ Hy Hz)|]);
    (assert (X : tsame x x); [split; [exact H|reflexivity]|]);
    pose proof (least_ok _ x vs X V) as B; destruct (wlt _ _).
  - exact X.
  - destruct (existsb _ vs) eqn:E; [|exact X]. apply existsb_exists in E. destruct E as (y & I & E).
    rewrite List.Forall_forall in V. apply V in I. apply andb_true_iff in E. destruct E as [E N].
    apply same_ok in E. destruct E as [E1 E2]. destruct I as [_ T]. apply opposite. rewrite <- T at 1.
    unfold tv. rewrite E1, E2. destruct (fst (fst x)), (fst (fst y)); try discriminate N; simpl; ring.
  - specialize (IH _ (proj1 B)). destruct (canon big fuel rules _) as [y|].
    + exact (tsame_trans _ _ _ B IH).
    + rewrite <- (proj2 B). exact IH.
  - destruct (existsb _ vs) eqn:E; [|exact X]. apply existsb_exists in E. destruct E as (y & I & E).
    rewrite List.Forall_forall in V. apply V in I. apply andb_true_iff in E. destruct E as [E N].
    apply same_ok in E. destruct E as [E1 E2]. destruct I as [_ T]. apply opposite. rewrite <- T at 1.
    unfold tv. rewrite E1, E2. destruct (fst (fst x)), (fst (fst y)); try discriminate N; simpl; ring.
Qed.

Lemma mirrored_ok squares (F : Forall eok squares) x : twf x -> Forall (tsame x) (mirrored squares x).
Proof.
  destruct x as [[s n] w]. unfold twf, mirrored; cbn [fst snd]. intros H.
  induction F as [|[r c u t v] squares Hq F IH]; [constructor|]. cbn [flat_map].
  apply Forall_app; split; [|exact IH]. cbn [el ew er es].
  destruct u as [|[a d] [|[b e] [|? ?]]]; try constructor. destruct v as [|? ?]; [|constructor].
  destruct (atom_eqb a b) eqn:E; [apply atom_eqb_ok in E; subst b|constructor].
  destruct (Nat.eqb_spec r n) as [->|]; [|constructor]. destruct (Nat.eqb_spec d n) as [->|]; [|constructor].
  destruct (Nat.eqb_spec e n) as [->|]; [|constructor]. cbn [andb]. constructor; [|constructor].
  unfold eok in Hq; cbn [er ec es el ew] in Hq. destruct Hq as (W & V & M).
  cbn [wf] in W. assert (C : n = c) by (cbn in W; tauto). subst c.
  assert (T : wf n ((a, n) :: w ++ [(a, n)]) n) by (cbn [wf]; apply (wf_app _ _ _ n); [exact H|reflexivity]).
  split; [exact T|]. unfold tv; cbn [fst snd]. rewrite sg_xorb. f_equal. cbn [wI]. rewrite mtrace_turn.
  rewrite (mtrace_ext _ _ (ssc t (wI w))).
  - rewrite mtrace_ssc. destruct t; cbn [sg]; ring.
  - intros i j Hi Hj.
    transitivity (mmul (D n) (wI w) (wI [(a, n); (a, n)]) i j).
    + transitivity (mmul (D n) (mmul (D n) (wI w) (wI [(a, n)])) (aI a) i j).
      * exact (mmul_meq' (D n) (D n) (D n) _ _ _ _ (wI_app w [(a, n)] n n n H) (meq_r _ _ _) i j Hi Hj).
      * rewrite mmul_assoc. refine (mmul_meq' (D n) (D n) (D n) _ _ _ _ (meq_r _ _ _) _ i j Hi Hj). cbn [wI].
        apply mmul_meq'; [apply mid_r|]. intros k l Hk Hl. symmetry. exact (mid_r (D n) (D n) _ k l Hk Hl).
    + transitivity (mmul (D n) (wI w) (ssc t mid) i j).
      * exact (mmul_meq' (D n) (D n) (D n) _ _ _ _ (meq_r _ _ _) M i j Hi Hj).
      * transitivity (sg t (mmul (D n) (wI w) mid i j)).
        -- unfold mmul, ssc. rewrite <- sg_msum. apply msum_ext; intros k _. destruct t; cbn [sg]; ring.
        -- unfold ssc. f_equal. exact (mid_r (D n) (D n) _ i j Hi Hj).
Qed.

Lemma best_ok x l : Forall (fun o => match o with None => tv x = RtoC 0 | Some y => tsame x y end) l ->
  l <> [] -> match best l with None => tv x = RtoC 0 | Some y => tsame x y end.
Proof.
  intros F N. induction F as [|o l Ho F IH]; [contradiction|]. destruct l as [|o' l]; [exact Ho|].
  specialize (IH ltac:(discriminate)). change (best (o :: o' :: l)) with
    (match o, best (o' :: l) with Some x, Some y => Some (if wlt (snd y) (snd x) then y else x) | _, _ => None end).
  destruct o as [y|]; [|exact Ho]. destruct (best (o' :: l)) as [z|]; [|exact IH]. destruct (wlt _ _); assumption.
Qed.

(** ** Comparison of the coefficients *)

Definition kI (kv : key -> C) (p : list kterm) : C :=
  fold_right (fun x s => (mI (fst x) * kv (snd x) + s)%C) (RtoC 0) p.

Definition gI (kv : key -> C) (left : bool) (g : list group) : C :=
  fold_right (fun x s => (mlI (if left then fst (snd x) else snd (snd x)) * kv (fst x) + s)%C) (RtoC 0) g.

Lemma gI_cons kv side k a b g :
  gI kv side ((k, (a, b)) :: g) = (mlI (if side then a else b) * kv k + gI kv side g)%C.
Proof. destruct side; reflexivity. Qed.

Lemma ins_ok kv left side x g :
  gI kv side (ins left x g) = if Bool.eqb left side then (mI (fst x) * kv (snd x) + gI kv side g)%C else gI kv side g.
Proof.
  destruct x as [m l]. cbn [fst snd]. induction g as [|[k [a b]] g IH].
  - cbn [ins fst snd].
    destruct left, side; rewrite gI_cons; change (gI kv _ []) with (RtoC 0); cbn [mlI Bool.eqb]; ring.
  - cbn [ins fst snd]. destruct (key_eqb l k) eqn:E.
    + apply key_eqb_ok in E. subst. destruct left, side; rewrite !gI_cons; cbn [mlI Bool.eqb]; ring.
    + rewrite !gI_cons, IH. destruct left, side; cbn [Bool.eqb]; ring.
Qed.

Lemma ins_all kv left side p g :
  gI kv side (fold_right (ins left) g p) = if Bool.eqb left side then (kI kv p + gI kv side g)%C else gI kv side g.
Proof.
  induction p as [|x p IH].
  - cbn [fold_right]. change (kI kv []) with (RtoC 0). destruct (Bool.eqb left side); [ring|reflexivity].
  - cbn [fold_right]. rewrite ins_ok, IH. destruct (Bool.eqb left side); [|reflexivity].
    change (kI kv (x :: p)) with (mI (fst x) * kv (snd x) + kI kv p)%C. ring.
Qed.

Lemma groups_ok kv p q : all_groups (groups p q) -> kI kv p = kI kv q.
Proof.
  intros H. transitivity (gI kv true (groups p q)).
  - unfold groups. rewrite !ins_all. cbn [Bool.eqb]. change (gI kv true []) with (RtoC 0). ring.
  - transitivity (gI kv false (groups p q)).
    + revert H. generalize (groups p q). intros g. induction g as [|[k [a b]] g IH]; [reflexivity|].
      intros [H1 H2]. rewrite !gI_cons, H1, (IH H2). reflexivity.
    + unfold groups. rewrite !ins_all. cbn [Bool.eqb]. change (gI kv false []) with (RtoC 0). ring.
Qed.

Definition kvm (i j : nat) (k : key) : C := match k with None => RtoC 1 | Some (_, w) => wI w i j end.
Definition kvt (k : key) : C := match k with None => RtoC 1 | Some (n, w) => mtrace (D n) (wI w) end.

Lemma mterms_ok r p i j : kI (kvm i j) (map (mterm r) p) = pI p i j.
Proof.
  induction p as [|x p IH]; [reflexivity|]. cbn [map].
  change (kI (kvm i j) (?y :: ?l)) with (mI (fst y) * kvm i j (snd y) + kI (kvm i j) l)%C.
  rewrite pI_cons, IH. reflexivity.
Qed.

Theorem meq_ok fuel mode hs0 r c a b : all_hyps hs0 -> all_groups (run_meq big real can fuel mode hs0 r c a b) ->
  meq (D r) (D c) (eI a) (eI b).
Proof.
  intros H0 G i j Hi Hj. revert G. unfold run_meq.
  pose proof (select_ok mode (letters a ++ letters b) _ H0) as H. revert H.
  generalize (select mode (letters a ++ letters b) hs0).
  intros hs H. generalize (conj_in a || conj_in b || existsb (fun h => conj_in (hl h) || conj_in (hw h)) hs).
  intros cj G. pose proof (laws_ok fuel cj _ H) as F. pose proof (pols_ok mode _ _ F H) as P. cbv zeta in G.
  rewrite <- (norm_ok' a r c i j Hi Hj), <- (norm_ok' b r c i j Hi Hj).
  rewrite <- (can_ok r) in Hi. rewrite <- (can_ok c) in Hj.
  rewrite <- (proj2 (expands_ok _ F _ P _ _ _ (norm_wf a _ _ _ _)) i j Hi Hj).
  rewrite <- (proj2 (expands_ok _ F _ P _ _ _ (norm_wf b _ _ _ _)) i j Hi Hj).
  rewrite <- !(mterms_ok (can r)). exact (groups_ok _ _ _ G).
Qed.

Lemma kI_app kv p q : kI kv (p ++ q) = (kI kv p + kI kv q)%C.
Proof.
  induction p as [|x p IH]; [change (kI kv q = (RtoC 0 + kI kv q)%C); ring|]. cbn [app].
  change (kI kv (x :: ?l)) with (mI (fst x) * kv (snd x) + kI kv l)%C. rewrite IH. ring.
Qed.

Lemma kI_scale kv m p : kI kv (map (fun x => (mmult m (fst x), snd x)) p) = (mI m * kI kv p)%C.
Proof.
  induction p as [|x p IH]; [change (RtoC 0 = (mI m * RtoC 0)%C); ring|]. cbn [map].
  change (kI kv (?y :: ?l)) with (mI (fst y) * kv (snd y) + kI kv l)%C. rewrite IH. cbn [fst snd].
  rewrite mmult_ok. ring.
Qed.

Lemma kI_neg kv p : kI kv (map (fun x => (mneg (fst x), snd x)) p) = (- kI kv p)%C.
Proof.
  induction p as [|x p IH]; [change (RtoC 0 = (- RtoC 0)%C); ring|]. cbn [map].
  change (kI kv (?y :: ?l)) with (mI (fst y) * kv (snd y) + kI kv l)%C. rewrite IH. cbn [fst snd].
  rewrite mneg_ok. ring.
Qed.

Lemma tterm_ok squares (E : Forall eok squares) rules (F : Forall eok rules) n x : wf n (snd x) n ->
  kI kvt (tterm big squares rules n x) = (mI (fst x) * mtrace (D n) (wI (snd x)))%C.
Proof.
  intros H. unfold tterm.
  pose proof (redt_ok rules F (fst (fst x), n, snd x) H) as R.
  set (y := redt big rules (fst (fst x), n, snd x)) in *.
  assert (K : match best (map (canon big big rules) (y :: map (redt big rules) (mirrored squares y))) with
    | None => tv y = RtoC 0 | Some z => tsame y z end).
  { apply best_ok; [|discriminate]. apply List.Forall_map. constructor.
    - exact (canon_ok big rules F _ (proj1 R)).
    - apply List.Forall_map. eapply List.Forall_impl; [|exact (mirrored_ok squares E y (proj1 R))].
      intros z Hz. pose proof (redt_ok rules F z (proj1 Hz)) as T. pose proof (canon_ok big rules F _ (proj1 T)) as K.
      pose proof (tsame_trans _ _ _ Hz T) as S. destruct (canon _ _ _ _) as [u|]; [exact (tsame_trans _ _ _ S K)|].
      rewrite <- (proj2 S). exact K. }
  assert (V : (mI (fst x) * mtrace (D n) (wI (snd x)))%C = (csI (snd (fst x)) * tv (fst (fst x), n, snd x))%C).
  { unfold mI, tv; cbn [fst snd]. rewrite sg_mult, sg_mult_r. reflexivity. }
  rewrite V, <- (proj2 R). cbv zeta.
  destruct (best _) as [[[s m] w]|]; [destruct K as [_ K]|].
  - rewrite <- K. unfold tv; cbn [fst snd]. destruct w as [|u w].
    + cbn [wI]. rewrite mtrace_mid. unfold kI, mI; cbn. destruct s; cbn; ring.
    + unfold kI, mI; cbn [fold_right fst snd kvt]. destruct s; cbn [sg]; ring.
  - rewrite K. change (RtoC 0 = (csI (snd (fst x)) * RtoC 0)%C). ring.
Qed.

Lemma turn_step_ok qs (G : Forall pok qs) x l s m p : Forall (tsame x) l -> turn_step qs l = Some (s, m, p) ->
  pwf m m p /\ sg s (mtrace (D m) (pI p)) = tv x.
Proof.
  intros A. induction A as [|y l [W T] A IH]; cbn [turn_step]; [discriminate|].
  destruct (pstep qs _ _) as [q|] eqn:E; [|exact IH]. intros [= <- <- <-].
  destruct (pstep_ok qs G _ _ _ _ W E) as [P M]. split; [exact P|]. rewrite <- T. unfold tv. f_equal.
  symmetry. apply mtrace_ext, M.
Qed.

Lemma each_ok (f : term -> list kterm) n p :
  (forall x, wf n (snd x) n -> kI kvt (f x) = (mI (fst x) * mtrace (D n) (wI (snd x)))%C) -> pwf n n p ->
  kI kvt (flat_map f p) = mtrace (D n) (pI p).
Proof.
  intros O W. induction W as [|x p Hx W IH].
  - cbn. symmetry. apply msum_zero.
  - cbn [flat_map]. rewrite kI_app, IH, (O x Hx). unfold mtrace.
    rewrite <- msum_scale, <- msum_plus. reflexivity.
Qed.

Lemma turned_out_ok squares (Q : Forall eok squares) rules (F : Forall eok rules) qs (G : Forall pok qs) fuel : forall n x, wf n (snd x) n ->
  kI kvt (turned_out big fuel squares rules qs n x) = (mI (fst x) * mtrace (D n) (wI (snd x)))%C.
Proof.
  induction fuel as [|fuel IH]; intros n x H; cbn [turned_out]; [exact (tterm_ok squares Q rules F n x H)|].
  cbv zeta. destruct (turn_step qs _) as [[[s m] p]|] eqn:E; [|exact (tterm_ok squares Q rules F n x H)].
  set (y := (fst (fst x), n, snd x)) in E.
  assert (A : Forall (tsame y) (around big rules y ++ flat_map (around big rules) (mirrored squares y))).
  { apply Forall_app; split; [exact (around_ok rules F y H)|]. pose proof (mirrored_ok squares Q y H) as M.
    clear E. induction M as [|z l Hz M IHM]; [constructor|]. cbn [flat_map]. apply Forall_app; split; [|exact IHM].
    eapply List.Forall_impl; [|exact (around_ok rules F z (proj1 Hz))]. intros u. exact (tsame_trans _ _ _ Hz). }
  destruct (turn_step_ok qs G _ _ _ _ _ A E) as [P V].
  assert (S : pwf m m (scaled (s, snd (fst x)) p)) by exact (pwf_scale _ _ _ _ P).
  destruct (expands_ok rules F qs G m m _ S) as [Y M].
  rewrite (each_ok _ m _ (IH m) Y), (mtrace_ext _ _ _ M). unfold mtrace.
  rewrite (msum_ext (D m) _ (fun i => (mI (s, snd (fst x)) * pI p i i)%C)) by (intros; apply scaled_ok).
  rewrite msum_scale. change (msum (D m) (fun i => pI p i i)) with (mtrace (D m) (pI p)).
  unfold mI at 1 2; cbn [fst snd]. rewrite !sg_mult, <- !sg_mult_r, V. unfold tv; cbn [fst snd]. reflexivity.
Qed.

Lemma tnorm_ok turns squares (Q : Forall eok squares) rules (F : Forall eok rules) qs (G : Forall pok qs) e : forall j,
  kI kvt (tnorm big real can turns squares rules qs j e) = if j then Cconj (tI e) else tI e.
Proof.
  induction e as [n e|z|a IHa b IHb|a IHa b IHb|a IH|z a IH|a IH z|a IH]; intros j; cbn [tnorm tI].
  - destruct (expands_ok rules F qs G _ _ _ (norm_wf e false j (can n) (can n))) as [W E].
    rewrite (each_ok _ _ _ (turned_out_ok squares Q rules F qs G turns _) W), (mtrace_ext _ _ _ E), (mtrace_ext _ _ _ (norm_ok e false j _ _)), can_ok.
    unfold mtrace, flag. destruct j; [symmetry; apply Cconj_msum|reflexivity].
  - change (mI (zn j z) * RtoC 1 + RtoC 0 = (if j then Cconj (zI z) else zI z))%C. rewrite zn_ok. ring.
  - rewrite kI_app, IHa, IHb. destruct j; rewrite ?Cconj_plus; reflexivity.
  - rewrite kI_app, kI_neg, IHa, IHb. unfold Cminus. destruct j; rewrite ?Cconj_plus, ?Cconj_opp; reflexivity.
  - rewrite kI_neg, IH. destruct j; rewrite ?Cconj_opp; reflexivity.
  - rewrite kI_scale, IH, zn_ok. destruct j; rewrite ?Cconj_mult; reflexivity.
  - rewrite kI_scale, IH, zn_ok. destruct j; rewrite ?Cconj_mult; ring.
  - rewrite IH. destruct j; cbn [negb]; rewrite ?Cconj_conj; reflexivity.
Qed.

Theorem trace_ok fuel mode hs0 a b : all_hyps hs0 -> all_groups (run_trace big real can fuel mode hs0 a b) -> tI a = tI b.
Proof.
  intros H0. unfold run_trace.
  pose proof (select_ok mode (letters_t a ++ letters_t b) _ H0) as H. revert H.
  generalize (select mode (letters_t a ++ letters_t b) hs0).
  intros hs H. generalize (conj_in_t a || conj_in_t b || existsb (fun h => conj_in (hl h) || conj_in (hw h)) hs).
  intros cj G. pose proof (laws_ok fuel cj _ H) as F. pose proof (pols_ok mode _ _ F H) as P. cbv zeta in G.
  set (turns := if Nat.leb 3 mode then 12 else 0) in G.
  set (rules := laws big real can fuel cj hs) in *. set (squares := if Nat.leb 4 mode then rules else []) in G.
  assert (Q : Forall eok squares) by (unfold squares; destruct (Nat.leb 4 mode); [exact F|constructor]).
  rewrite <- (tnorm_ok turns squares Q _ F _ P a false), <- (tnorm_ok turns squares Q _ F _ P b false).
  exact (groups_ok _ _ _ G).
Qed.
End Meaning.
(** * The tactic *)

Definition letter (ls : list mat) : nat -> mat := get mzero (mid :: ls).
Definition dim (ds : list nat) : nat -> nat := get 0 ds.
Definition number (zs : list C) : nat -> C := get (RtoC 0) zs.
Definition is_known_real (rs : list bool) : nat -> bool := get false (false :: rs).
Definition canonical (cs : list nat) (k : nat) : nat := get k cs k.

Fixpoint all_real (ls : list mat) (rs : list bool) : Prop :=
  match ls, rs with
  | A :: ls, b :: rs => (if b then forall i j, Cconj (A i j) = A i j else True) /\ all_real ls rs
  | _, _ => True
  end.

Fixpoint same_dims (ds : list nat) (i : nat) (cs : list nat) : Prop :=
  match cs with
  | [] => True
  | c :: cs => dim ds c = dim ds i /\ same_dims ds (S i) cs
  end.

Lemma all_real_ok ls : forall rs, all_real ls rs ->
  forall l, is_known_real rs l = true -> forall i j, Cconj (letter ls l i j) = letter ls l i j.
Proof.
  assert (G : forall ls rs, all_real ls rs -> forall l, get false rs l = true ->
    forall i j, Cconj (get mzero ls l i j) = get mzero ls l i j).
  { intros ls'. induction ls' as [|A ls' IH]; intros rs H l E i j.
    - cbn [get]. apply Cconj_RtoC.
    - destruct rs as [|b rs]; [discriminate|]. destruct H as [H1 H2]. destruct l as [|l].
      + cbn [get] in E. subst. exact (H1 i j).
      + exact (IH rs H2 l E i j). }
  intros rs H [|l] E i j; [discriminate|]. exact (G ls rs H l E i j).
Qed.

Lemma same_dims_ok ds cs : same_dims ds 0 cs -> forall k, dim ds (canonical cs k) = dim ds k.
Proof.
  assert (G : forall cs i, same_dims ds i cs -> forall k, dim ds (get (i + k) cs k) = dim ds (i + k)).
  { intros cs'. induction cs' as [|c cs' IH]; intros i H k; [reflexivity|]. destruct H as [H1 H2].
    destruct k as [|k].
    - cbn [get]. rewrite Nat.add_0_r. exact H1.
    - cbn [get]. rewrite <- Nat.add_succ_comm. exact (IH _ H2 k). }
  intros H k. exact (G cs 0 H k).
Qed.

Theorem prove_meq fuel mode ls ds zs rs cs hs r c a b g :
  all_real ls rs -> same_dims ds 0 cs -> all_hyps (letter ls) (dim ds) (number zs) hs ->
  run_meq 300 (is_known_real rs) (canonical cs) fuel mode hs r c a b = g ->
  all_groups (dim ds) (number zs) g ->
  meq (dim ds r) (dim ds c) (eI (letter ls) (dim ds) (number zs) a) (eI (letter ls) (dim ds) (number zs) b).
Proof.
  intros H1 H2 H3 <- H5.
  exact (meq_ok 300 _ _ _ _ _ eq_refl (all_real_ok ls rs H1) (same_dims_ok ds cs H2) fuel mode hs r c a b H3 H5).
Qed.

Theorem prove_trace fuel mode ls ds zs rs cs hs a b g :
  all_real ls rs -> same_dims ds 0 cs -> all_hyps (letter ls) (dim ds) (number zs) hs ->
  run_trace 300 (is_known_real rs) (canonical cs) fuel mode hs a b = g ->
  all_groups (dim ds) (number zs) g ->
  tI (letter ls) (dim ds) (number zs) a = tI (letter ls) (dim ds) (number zs) b.
Proof.
  intros H1 H2 H3 <- H5.
  exact (trace_ok 300 _ _ _ _ _ eq_refl (all_real_ok ls rs H1) (same_dims_ok ds cs H2) fuel mode hs a b H3 H5).
Qed.

(** Hypotheses brought to the form meq. *)

Lemma of_real_real E i j : Cconj (of_real E i j) = of_real E i j.
Proof. apply Cconj_RtoC. Qed.

Lemma Im_real (A : mat) : (forall i j, Im (A i j) = 0%R) -> forall i j, Cconj (A i j) = A i j.
Proof.
  intros H i j. specialize (H i j). destruct (A i j) as [x y]. cbn in H. subst. by_parts; ring.
Qed.

Lemma mdet_real n : forall A : mat, (forall i j, Cconj (A i j) = A i j) -> Cconj (mdet n A) = mdet n A.
Proof.
  induction n as [|n IH]; intros A H; [apply Cconj_RtoC|].
  rewrite mdet_S, Cconj_msum. apply msum_ext; intros j _. rewrite !Cconj_mult, H, IH.
  - f_equal. f_equal. unfold sign. destruct (Nat.even j); apply Cconj_RtoC.
  - intros a b. apply H.
Qed.

Lemma Cconj_inv z : Cconj (/ z)%C = (/ Cconj z)%C.
Proof.
  destruct z as [x y]. unfold Cconj, Cinv; cbn [fst snd]. replace ((- y) ^ 2)%R with (y ^ 2)%R by ring.
  apply injective_projections; cbn [fst snd]; [reflexivity|]. unfold Rdiv. ring.
Qed.

Lemma minv_real n (A : mat) : (forall i j, Cconj (A i j) = A i j) -> forall i j, Cconj (minv n A i j) = minv n A i j.
Proof.
  intros H i j. unfold minv, Cdiv. rewrite !Cconj_mult, Cconj_inv, !mdet_real by (exact H || (intros a b; apply H)).
  f_equal. f_equal. unfold sign. destruct (Nat.even (i + j)); apply Cconj_RtoC.
Qed.

Lemma complex_structure_real i j : Cconj (complex_structure i j) = complex_structure i j.
Proof.
  unfold complex_structure. destruct (Nat.even i && Nat.eqb j (S i)); [apply Cconj_RtoC|].
  destruct (Nat.even j && Nat.eqb i (S j)); apply Cconj_RtoC.
Qed.

Lemma direct_sum_real f i j : Cconj (direct_sum f i j) = direct_sum f i j.
Proof. unfold direct_sum. destruct (Nat.eqb i j); apply Cconj_RtoC. Qed.

Lemma mtrans_real (A : mat) : (forall i j, Cconj (A i j) = A i j) -> forall i j, Cconj (mtrans A i j) = mtrans A i j.
Proof. intros H i j. apply H. Qed.

Lemma mmul_real n (A B : mat) : (forall i j, Cconj (A i j) = A i j) -> (forall i j, Cconj (B i j) = B i j) ->
  forall i j, Cconj (mmul n A B i j) = mmul n A B i j.
Proof.
  intros H K i j. unfold mmul. rewrite Cconj_msum. apply msum_ext; intros k _. rewrite Cconj_mult, H, K. reflexivity.
Qed.

Lemma madd_real (A B : mat) : (forall i j, Cconj (A i j) = A i j) -> (forall i j, Cconj (B i j) = B i j) ->
  forall i j, Cconj (madd A B i j) = madd A B i j.
Proof. intros H K i j. unfold madd. rewrite Cconj_plus, H, K. reflexivity. Qed.

Lemma mscale_real (x : R) (A : mat) : (forall i j, Cconj (A i j) = A i j) ->
  forall i j, Cconj (mscale (RtoC x) A i j) = mscale (RtoC x) A i j.
Proof. intros H i j. unfold mscale. rewrite Cconj_mult, Cconj_RtoC, H. reflexivity. Qed.

Lemma mid_real i j : Cconj (mid i j) = mid i j.
Proof. unfold mid. destruct (Nat.eqb i j); apply Cconj_RtoC. Qed.

Lemma mzero_real i j : Cconj (mzero i j) = mzero i j.
Proof. apply Cconj_RtoC. Qed.

Lemma symmetric_meq n E : symmetric n E -> meq n n (mtrans (of_real E)) (of_real E).
Proof. intros H i j Hi Hj. unfold mtrans, of_real. rewrite (H i j Hi Hj). reflexivity. Qed.

Lemma antisymmetric_meq n E : antisymmetric n E -> meq n n (mtrans (of_real E)) (mscale (RtoC (-1)) (of_real E)).
Proof. intros H i j Hi Hj. unfold mtrans, mscale, of_real. rewrite (H i j Hi Hj). by_parts; ring. Qed.

Lemma entries_antisymmetric n (A : mat) :
  (forall i j, i < n -> j < n -> A j i = (- A i j)%C) -> meq n n (mtrans A) (mscale (RtoC (-1)) A).
Proof. intros H i j Hi Hj. unfold mtrans, mscale. rewrite (H i j Hi Hj). by_parts; ring. Qed.

Lemma entries_antisymmetric' n (A : mat) :
  (forall i j, i < n -> j < n -> A i j = (- A j i)%C) -> meq n n (mtrans A) (mscale (RtoC (-1)) A).
Proof. intros H. apply entries_antisymmetric. intros i j Hi Hj. exact (H j i Hj Hi). Qed.

Lemma entries_symmetric' n (A : mat) : (forall i j, i < n -> j < n -> A i j = A j i) -> meq n n (mtrans A) A.
Proof. intros H i j Hi Hj. exact (H j i Hj Hi). Qed.

Ltac add_hyp pf acc :=
  let T := type of pf in
  lazymatch T with
  | ?P /\ ?Q => let a := add_hyp constr:(@proj2 P Q pf) acc in add_hyp constr:(@proj1 P Q pf) a
  | meq _ _ _ _ => uconstr:(conj pf acc)
  | is_inverse ?n ?X ?Y =>
      uconstr:(conj (proj1 pf : meq n n (mmul n X Y) mid) (conj (proj2 pf : meq n n (mmul n Y X) mid) acc))
  | hermitian ?n ?A => uconstr:(conj (pf : meq n n (madj A) A) acc)
  | positive_semidefinite ?n ?A => uconstr:(conj (proj1 pf : meq n n (madj A) A) acc)
  | symmetric ?n ?E => uconstr:(conj (symmetric_meq n E pf) acc)
  | symplectic ?n ?A =>
      uconstr:(conj (pf : meq n n (mmul n A (mmul n complex_structure (mtrans A))) complex_structure) acc)
  | antisymmetric ?n ?E => uconstr:(conj (antisymmetric_meq n E pf) acc)
  | forall i j : nat, (i < ?n)%nat -> (j < ?n)%nat -> @eq C (?A j i) (?A i j) =>
      uconstr:(conj (pf : meq n n (mtrans A) A) acc)
  | forall i j : nat, (i < ?n)%nat -> (j < ?n)%nat -> @eq C (?A i j) (?A j i) =>
      uconstr:(conj (entries_symmetric' n A pf) acc)
  | forall i j : nat, (i < ?n)%nat -> (j < ?n)%nat -> @eq C (?A j i) (Copp (?A i j)) =>
      uconstr:(conj (entries_antisymmetric n A pf) acc)
  | forall i j : nat, (i < ?n)%nat -> (j < ?n)%nat -> @eq C (?A i j) (Copp (?A j i)) =>
      uconstr:(conj (entries_antisymmetric' n A pf) acc)
  | forall i j : nat, (i < ?n)%nat -> (j < ?m)%nat -> @eq C (Cconj (?A i j)) (?A i j) =>
      uconstr:(conj (pf : meq n m (madj (mtrans A)) A) acc)
  | forall i j : nat, (i < ?n)%nat -> (j < ?m)%nat -> @eq C (?A i j) (?B i j) =>
      uconstr:(conj (pf : meq n m A B) acc)
  end.

(** Whether a hypothesis may be a law. Those that were gathered are marked; their conjunction is typed once, at the end. *)
Definition marked {A : Prop} (H : A) (more : unit) : unit := more.

Ltac may_be_law T :=
  lazymatch T with
  | _ /\ _ => idtac
  | meq _ _ _ _ => idtac
  | is_inverse _ _ _ => idtac
  | hermitian _ _ => idtac
  | positive_semidefinite _ _ => idtac
  | symmetric _ _ => idtac
  | antisymmetric _ _ => idtac
  | symplectic _ _ => idtac
  | forall i j : nat, _ -> _ -> @eq C _ _ => idtac
  end.

Ltac gather_beside marks acc :=
  match goal with
  | H : ?T |- _ =>
      let _ := lazymatch goal with _ => may_be_law T end in
      let _ := lazymatch marks with context [H] => fail | _ => idtac end in
      let more := constr:(marked H marks) in
      let a := add_hyp H acc in gather_beside more a
  | _ => acc
  end.
Ltac gather acc := let a := gather_beside tt acc in constr:(a).

Ltac add x l :=
  let rec go m := lazymatch m with nil => constr:(cons x l) | cons x _ => l | cons _ ?t => go t end in go l.

Ltac index x l := lazymatch l with cons x _ => constr:(O) | cons _ ?t => let k := index x t in constr:(S k) end.

Ltac with_dim n env := lazymatch env with (?ls, ?ds, ?zs) => let ds' := add n ds in constr:((ls, ds', zs)) end.
Ltac with_letter A env := lazymatch env with (?ls, ?ds, ?zs) => let ls' := add A ls in constr:((ls', ds, zs)) end.

Ltac coll_z z env :=
  lazymatch z with
  | RtoC 1%R => env
  | RtoC (-1)%R => env
  | Copp ?a => coll_z a env
  | Cmult ?a ?b => let e := coll_z a env in coll_z b e
  | Cconj ?a => coll_z a env
  | _ => lazymatch env with (?ls, ?ds, ?zs) => let zs' := add z zs in constr:((ls, ds, zs')) end
  end.

Ltac reify_z zs z :=
  lazymatch z with
  | RtoC 1%R => constr:(ZP)
  | RtoC (-1)%R => constr:(ZN)
  | Copp ?a => let a' := reify_z zs a in constr:(ZOpp a')
  | Cmult ?a ?b => let a' := reify_z zs a in let b' := reify_z zs b in constr:(ZMul a' b')
  | Cconj ?a => let a' := reify_z zs a in constr:(ZConj a')
  | _ => let k := index z zs in constr:(ZV k)
  end.

Ltac coll A env :=
  lazymatch A with
  | mid => env
  | mzero => env
  | madd ?X ?Y => let e := coll X env in coll Y e
  | mscale ?z ?X => let e := coll_z z env in coll X e
  | mmul ?k ?X ?Y => let e := with_dim k env in let e := coll X e in coll Y e
  | mtrans ?X => coll X env
  | madj ?X => coll X env
  | _ => with_letter A env
  end.

Ltac reify ls ds zs A :=
  lazymatch A with
  | mid => constr:(EId)
  | mzero => constr:(EZero)
  | madd ?X ?Y => let a := reify ls ds zs X in let b := reify ls ds zs Y in constr:(EAdd a b)
  | mscale ?z ?X => let z' := reify_z zs z in let a := reify ls ds zs X in constr:(EScale z' a)
  | mmul ?k ?X ?Y =>
      let k' := index k ds in let a := reify ls ds zs X in let b := reify ls ds zs Y in constr:(EMul k' a b)
  | mtrans ?X => let a := reify ls ds zs X in constr:(ETrans a)
  | madj ?X => let a := reify ls ds zs X in constr:(EAdj a)
  | _ => let k := index A ls in constr:(EV (S k))
  end.

Ltac has_trace x := lazymatch x with context [mtrace _ _] => constr:(true) | _ => constr:(false) end.

Ltac coll_t x env :=
  lazymatch x with
  | mtrace ?n ?A => let e := with_dim n env in coll A e
  | Cplus ?a ?b => let e := coll_t a env in coll_t b e
  | Cminus ?a ?b => let e := coll_t a env in coll_t b e
  | Copp ?a => coll_t a env
  | Cmult ?a ?b =>
      let t := has_trace b in
      lazymatch t with
      | true => let e := coll_z a env in coll_t b e
      | false => let e := coll_t a env in coll_z b e
      end
  | Cdiv ?a ?b => let e := coll_t a env in coll_z (Cinv b) e
  | Cconj ?a => coll_t a env
  | _ => coll_z x env
  end.

Ltac reify_t ls ds zs x :=
  lazymatch x with
  | mtrace ?n ?A => let k := index n ds in let a := reify ls ds zs A in constr:(TTr k a)
  | Cplus ?a ?b => let a' := reify_t ls ds zs a in let b' := reify_t ls ds zs b in constr:(TAdd a' b')
  | Cminus ?a ?b => let a' := reify_t ls ds zs a in let b' := reify_t ls ds zs b in constr:(TSub a' b')
  | Copp ?a => let a' := reify_t ls ds zs a in constr:(TOpp a')
  | Cmult ?a ?b =>
      let t := has_trace b in
      lazymatch t with
      | true => let a' := reify_z zs a in let b' := reify_t ls ds zs b in constr:(TL a' b')
      | false => let a' := reify_t ls ds zs a in let b' := reify_z zs b in constr:(TR a' b')
      end
  | Cdiv ?a ?b => let a' := reify_t ls ds zs a in let b' := reify_z zs (Cinv b) in constr:(TR a' b')
  | Cconj ?a => let a' := reify_t ls ds zs a in constr:(TConj a')
  | _ => let z := reify_z zs x in constr:(TC z)
  end.

Ltac coll_h T env :=
  lazymatch T with
  | meq ?r ?c ?A ?B /\ ?Q =>
      let e := with_dim r env in let e := with_dim c e in let e := coll A e in let e := coll B e in coll_h Q e
  | _ => env
  end.

Ltac reify_h ls ds zs T :=
  lazymatch T with
  | meq ?r ?c ?A ?B /\ ?Q =>
      let r' := index r ds in let c' := index c ds in
      let a := reify ls ds zs A in let b := reify ls ds zs B in
      let q := reify_h ls ds zs Q in constr:(cons (Hyp r' c' a b) q)
  | _ => constr:(@nil hyp)
  end.

(** A proof that a letter is real, or I. *)
Ltac real_of A :=
  match A with
  | of_real ?E => constr:(of_real_real E)
  | complex_structure => constr:(complex_structure_real)
  | direct_sum ?f => constr:(direct_sum_real f)
  | mid => constr:(mid_real)
  | mzero => constr:(mzero_real)
  | mtrans ?X => let p := real_of X in lazymatch p with I => fail | _ => constr:(mtrans_real X p) end
  | mmul ?n ?X ?Y =>
      let p := real_of X in let q := real_of Y in
      lazymatch p with I => fail | _ => lazymatch q with I => fail | _ => constr:(mmul_real n X Y p q) end end
  | madd ?X ?Y =>
      let p := real_of X in let q := real_of Y in
      lazymatch p with I => fail | _ => lazymatch q with I => fail | _ => constr:(madd_real X Y p q) end end
  | mscale (RtoC ?x) ?X => let p := real_of X in lazymatch p with I => fail | _ => constr:(mscale_real x X p) end
  | minv ?n ?X =>
      let p := real_of X in lazymatch p with I => fail | _ => constr:(minv_real n X p) end
  | _ =>
      match goal with
      | H : forall i j : nat, Cconj (A i j) = A i j |- _ => H
      | H : forall i j : nat, Im (A i j) = 0%R |- _ => constr:(Im_real A H)
      | H : forall i j : nat, is_real (A i j) |- _ => constr:(Im_real A H)
      end
  | _ => I
  end.

(** The list of marks with its proof. *)
Ltac reals ls :=
  lazymatch ls with
  | nil => constr:((@nil bool, I))
  | cons ?A ?t =>
      let p := real_of A in
      lazymatch reals t with
      | (?bs, ?q) =>
          lazymatch p with
          | I => constr:((cons false bs, conj I q))
          | _ => constr:((cons true bs, conj p q))
          end
      end
  end.

(** The index of the first size that is the same. *)
Ltac first_same d l :=
  lazymatch l with
  | cons d _ => constr:(O)
  | cons ?e ?t =>
      let yes := match goal with
        | _ => let p := constr:(ltac:(lia) : d = e) in constr:(true)
        | _ => constr:(false)
        end in
      lazymatch yes with true => constr:(O) | false => let k := first_same d t in constr:(S k) end
  end.

Ltac canonicals l ds :=
  lazymatch l with
  | nil => constr:(@nil nat)
  | cons ?d ?t => let k := first_same d ds in let ks := canonicals t ds in constr:(cons k ks)
  end.

Ltac dims_proof := cbv [same_dims dim get]; repeat split; first [reflexivity | lia].

Ltac pick ks l :=
  lazymatch ks with
  | nil => constr:(@nil mat)
  | cons ?k ?t => let A := eval cbv [get] in (get mzero l k) in let r := pick t l in constr:(cons A r)
  end.

(** k gets the letters, sizes, numbers, marks, canonical sizes, hypotheses and proofs. *)
Ltac prepare pf env k :=
  let T := type of pf in
  let env := coll_h T env in
  lazymatch env with
  | (?ls0, ?ds, ?zs) =>
      let cs := canonicals ds ds in
      let hs0 := reify_h ls0 ds zs T in
      let n := eval cbv [length] in (length ls0) in
      let o := eval vm_compute in (best_order (fun _ => false) (canonical cs) n hs0) in
      let ls := pick o ls0 in
      let hs := reify_h ls ds zs T in
      lazymatch reals ls with (?rs, ?rp) => k ls ds zs rs cs hs rp end
  end.

(** Nothing more is tried where no hypothesis has a sum. *)
Ltac with_sums cs rs hs :=
  let l := eval vm_compute in (flat_map (sums (is_known_real rs) (canonical cs)) hs) in
  lazymatch l with nil => fail | _ => idtac end.

Ltac go_meq r c A B close_all :=
  let pf := gather I in
  let env := constr:((@nil mat, @nil nat, @nil C)) in
  let env := with_dim r env in let env := with_dim c env in
  let env := coll A env in let env := coll B env in
  prepare pf env ltac:(fun ls ds zs rs cs hs rp =>
    let r' := index r ds in let c' := index c ds in
    let a := reify ls ds zs A in let b := reify ls ds zs B in
    let attempt fuel mode :=
      let g := eval vm_compute in (run_meq 300 (is_known_real rs) (canonical cs) fuel mode hs r' c' a b) in
      simple refine (prove_meq fuel mode ls ds zs rs cs hs r' c' a b g rp _ pf _ _);
      [dims_proof|vm_cast_no_check (eq_refl g)
      |cbv [all_groups mlI mI csI caI sg fst snd number dim get]; close_all] in
    first [attempt 100%nat 0%nat | attempt 100%nat 1%nat | attempt 100%nat 2%nat
      | attempt 3000%nat 0%nat | attempt 3000%nat 1%nat | attempt 3000%nat 2%nat
      | with_sums cs rs hs; first [attempt 100%nat 4%nat | attempt 3000%nat 4%nat]]).

Ltac go_trace x y close_all :=
  let pf := gather I in
  let env := constr:((@nil mat, @nil nat, @nil C)) in
  let env := coll_t x env in let env := coll_t y env in
  prepare pf env ltac:(fun ls ds zs rs cs hs rp =>
    let a := reify_t ls ds zs x in let b := reify_t ls ds zs y in
    let attempt fuel mode :=
      let g := eval vm_compute in (run_trace 300 (is_known_real rs) (canonical cs) fuel mode hs a b) in
      simple refine (prove_trace fuel mode ls ds zs rs cs hs a b g rp _ pf _ _);
      [dims_proof|vm_cast_no_check (eq_refl g)
      |cbv [all_groups mlI mI csI caI sg fst snd number dim get]; close_all] in
    first [attempt 100%nat 0%nat | attempt 100%nat 1%nat | attempt 100%nat 2%nat | attempt 100%nat 3%nat
      | attempt 3000%nat 0%nat | attempt 3000%nat 1%nat | attempt 3000%nat 2%nat | attempt 3000%nat 3%nat
      | attempt 100%nat 4%nat | attempt 3000%nat 4%nat]).

(** Numbers that are made of whole ones and i are computed. *)
Inductive rational : Set :=
  | RWhole (z : Z) | RSum (a b : rational) | RLess (a b : rational) | ROpposite (a : rational)
  | RTimes (a b : rational) | RInverse (a : rational) | ROver (a b : rational).
Inductive gauss : Set :=
  | GReal (r : rational) | GUnit | GSum (a b : gauss) | GLess (a b : gauss) | GOpposite (a : gauss)
  | GTimes (a b : gauss) | GInverse (a : gauss) | GOver (a b : gauss) | GConj (a : gauss).

Fixpoint rR (r : rational) : R :=
  match r with
  | RWhole z => IZR z
  | RSum a b => rR a + rR b
  | RLess a b => rR a - rR b
  | ROpposite a => - rR a
  | RTimes a b => rR a * rR b
  | RInverse a => / rR a
  | ROver a b => rR a / rR b
  end%R.
Fixpoint gC (g : gauss) : C :=
  match g with
  | GReal r => RtoC (rR r)
  | GUnit => Ci
  | GSum a b => (gC a + gC b)%C
  | GLess a b => (gC a - gC b)%C
  | GOpposite a => (- gC a)%C
  | GTimes a b => (gC a * gC b)%C
  | GInverse a => (/ gC a)%C
  | GOver a b => (gC a / gC b)%C
  | GConj a => Cconj (gC a)
  end.

Definition over (a b : option Q) : option Q :=
  match a, b with Some p, Some q => if Qeq_bool q 0 then None else Some (Qred (p / q)) | _, _ => None end.
Definition both (f : Q -> Q -> Q) (a b : option Q) : option Q :=
  match a, b with Some p, Some q => Some (Qred (f p q)) | _, _ => None end.
Fixpoint rQ (r : rational) : option Q :=
  match r with
  | RWhole z => Some (inject_Z z)
  | RSum a b => both Qplus (rQ a) (rQ b)
  | RLess a b => both Qminus (rQ a) (rQ b)
  | ROpposite a => both Qminus (Some 0%Q) (rQ a)
  | RTimes a b => both Qmult (rQ a) (rQ b)
  | RInverse a => over (Some 1%Q) (rQ a)
  | ROver a b => over (rQ a) (rQ b)
  end.
Definition qdiv (p q : Q * Q) : option (Q * Q) :=
  let (a, b) := p in let (c, d) := q in
  let n := (c * c + d * d)%Q in
  if Qeq_bool n 0 then None else Some (Qred ((a * c + b * d) / n), Qred ((b * c - a * d) / n))%Q.
Definition with_both (f : Q * Q -> Q * Q -> option (Q * Q)) (p q : option (Q * Q)) : option (Q * Q) :=
  match p, q with Some p, Some q => f p q | _, _ => None end.
Definition qsum (p q : Q * Q) := Some (Qred (fst p + fst q), Qred (snd p + snd q))%Q.
Definition qless (p q : Q * Q) := Some (Qred (fst p - fst q), Qred (snd p - snd q))%Q.
Definition qtimes (p q : Q * Q) :=
  Some (Qred (fst p * fst q - snd p * snd q), Qred (fst p * snd q + snd p * fst q))%Q.
Fixpoint gQ (g : gauss) : option (Q * Q) :=
  match g with
  | GReal r => match rQ r with Some q => Some (q, 0%Q) | None => None end
  | GUnit => Some (0, 1)%Q
  | GSum a b => with_both qsum (gQ a) (gQ b)
  | GLess a b => with_both qless (gQ a) (gQ b)
  | GOpposite a => with_both qless (Some (0, 0)%Q) (gQ a)
  | GTimes a b => with_both qtimes (gQ a) (gQ b)
  | GInverse a => with_both qdiv (Some (1, 0)%Q) (gQ a)
  | GOver a b => with_both qdiv (gQ a) (gQ b)
  | GConj a => match gQ a with Some p => Some (fst p, - snd p)%Q | None => None end
  end.
Definition alike (a b : gauss) : bool :=
  match gQ a, gQ b with
  | Some p, Some q => Qeq_bool (fst p) (fst q) && Qeq_bool (snd p) (snd q)
  | _, _ => false
  end.

Lemma Q2R_red q : Q2R (Qred q) = Q2R q.
Proof. apply Qeq_eqR, Qred_correct. Qed.
Lemma Q2R_whole z : Q2R (inject_Z z) = IZR z.
Proof. unfold Q2R; simpl. rewrite Rinv_1. ring. Qed.
Lemma not_0_Q2R q : Qeq_bool q 0 = false -> Q2R q <> 0%R.
Proof. intros E Z. rewrite <- RMicromega.Q2R_0 in Z. apply eqR_Qeq in Z. apply Qeq_bool_neq in E. contradiction. Qed.
Ltac injection_some H := lazymatch type of H with Some ?x = Some ?y => assert (x = y) as <- by congruence; clear H end.
Ltac parted := repeat rewrite ?Q2R_red, ?Q2R_plus, ?Q2R_minus, ?Q2R_mult, ?Q2R_opp.

Lemma both_ok f g a b q : (forall x y, Q2R (f x y) = g (Q2R x) (Q2R y)) -> both f a b = Some q ->
  exists x y, a = Some x /\ b = Some y /\ Q2R q = g (Q2R x) (Q2R y).
Proof.
  intros E. destruct a as [x|], b as [y|]; try discriminate. intros H. assert (Qred (f x y) = q) as <- by (cbv [both] in H; congruence).
  exists x, y. rewrite Q2R_red, E. auto.
Qed.
Lemma over_ok a b q : over a b = Some q -> exists x y, a = Some x /\ b = Some y /\ Q2R q = (Q2R x / Q2R y)%R.
Proof.
  destruct a as [x|], b as [y|]; try discriminate. unfold over. destruct (Qeq_bool y 0) eqn:E; [discriminate|].
  intros H. assert (Qred (x / y) = q) as <- by congruence. exists x, y. rewrite Q2R_red, Q2R_div; [auto|]. apply Qeq_bool_neq, E.
Qed.

Lemma rQ_ok r : forall q, rQ r = Some q -> rR r = Q2R q.
Proof.
  induction r as [z|a IHa b IHb|a IHa b IHb|a IHa|a IHa b IHb|a IHa|a IHa b IHb]; intros q; cbn [rQ rR].
  - intros [= <-]. symmetry. apply Q2R_whole.
  - intros H. apply (both_ok _ Rplus) in H; [|exact Q2R_plus]. destruct H as (x & y & X & Y & ->).
    rewrite (IHa _ X), (IHb _ Y). reflexivity.
  - intros H. apply (both_ok _ Rminus) in H; [|exact Q2R_minus]. destruct H as (x & y & X & Y & ->).
    rewrite (IHa _ X), (IHb _ Y). reflexivity.
  - intros H. apply (both_ok _ Rminus) in H; [|exact Q2R_minus]. destruct H as (x & y & [= <-] & Y & ->).
    rewrite (IHa _ Y), RMicromega.Q2R_0. ring.
  - intros H. apply (both_ok _ Rmult) in H; [|exact Q2R_mult]. destruct H as (x & y & X & Y & ->).
    rewrite (IHa _ X), (IHb _ Y). reflexivity.
  - intros H. apply over_ok in H. destruct H as (x & y & [= <-] & Y & ->).
    rewrite (IHa _ Y), RMicromega.Q2R_1. unfold Rdiv. ring.
  - intros H. apply over_ok in H. destruct H as (x & y & X & Y & ->). rewrite (IHa _ X), (IHb _ Y). reflexivity.
Qed.

Definition qC (p : Q * Q) : C := (Q2R (fst p), Q2R (snd p)).
Lemma with_both_ok f g p q s : (forall x y t, f x y = Some t -> qC t = g (qC x) (qC y)) -> with_both f p q = Some s ->
  exists x y, p = Some x /\ q = Some y /\ qC s = g (qC x) (qC y).
Proof. intros E. destruct p as [x|], q as [y|]; try discriminate. intros H. exists x, y. auto. Qed.
Lemma qsum_ok x y t : qsum x y = Some t -> qC t = (qC x + qC y)%C.
Proof. unfold qsum, qless, qtimes. intros H. injection_some H. unfold qC; cbn [fst snd]. parted. reflexivity. Qed.
Lemma qless_ok x y t : qless x y = Some t -> qC t = (qC x - qC y)%C.
Proof. unfold qsum, qless, qtimes. intros H. injection_some H. unfold qC; cbn [fst snd]. parted. reflexivity. Qed.
Lemma qtimes_ok x y t : qtimes x y = Some t -> qC t = (qC x * qC y)%C.
Proof. unfold qsum, qless, qtimes. intros H. injection_some H. unfold qC; cbn [fst snd]. parted. reflexivity. Qed.
Lemma qdiv_ok x y t : qdiv x y = Some t -> qC t = (qC x / qC y)%C.
Proof.
  destruct x as [a b], y as [c d]. unfold qdiv. destruct (Qeq_bool _ 0) eqn:E; [discriminate|].
  intros H. injection_some H. pose proof (not_0_Q2R _ E) as N. rewrite Q2R_plus, !Q2R_mult in N.
  unfold qC; cbn [fst snd]. rewrite !Q2R_red, !Q2R_div by (apply Qeq_bool_neq, E). parted.
  apply injective_projections; simpl; field; intros Z; apply N; rewrite <- Z; ring.
Qed.
Lemma qC_0 : qC (0, 0)%Q = RtoC 0.
Proof. unfold qC; cbn [fst snd]. rewrite RMicromega.Q2R_0. reflexivity. Qed.

Lemma gQ_ok g : forall p, gQ g = Some p -> gC g = qC p.
Proof.
  induction g as [r| |a IHa b IHb|a IHa b IHb|a IHa|a IHa b IHb|a IHa|a IHa b IHb|a IHa]; intros p; cbn [gQ gC].
  - destruct (rQ r) as [q|] eqn:E; [|discriminate]. intros [= <-]. rewrite (rQ_ok _ _ E).
    unfold qC; cbn [fst snd]. rewrite RMicromega.Q2R_0. reflexivity.
  - intros [= <-]. unfold qC; cbn [fst snd]. rewrite RMicromega.Q2R_0, RMicromega.Q2R_1. reflexivity.
  - intros H. apply (with_both_ok _ _ _ _ _ qsum_ok) in H. destruct H as (x & y & X & Y & ->).
    rewrite (IHa _ X), (IHb _ Y). reflexivity.
  - intros H. apply (with_both_ok _ _ _ _ _ qless_ok) in H. destruct H as (x & y & X & Y & ->).
    rewrite (IHa _ X), (IHb _ Y). reflexivity.
  - intros H. apply (with_both_ok _ _ _ _ _ qless_ok) in H. destruct H as (x & y & [= <-] & Y & ->).
    rewrite (IHa _ Y), qC_0. ring.
  - intros H. apply (with_both_ok _ _ _ _ _ qtimes_ok) in H. destruct H as (x & y & X & Y & ->).
    rewrite (IHa _ X), (IHb _ Y). reflexivity.
  - intros H. apply (with_both_ok _ _ _ _ _ qdiv_ok) in H. destruct H as (x & y & [= <-] & Y & ->).
    rewrite (IHa _ Y). unfold Cdiv. replace (qC (1, 0)%Q) with (RtoC 1); [ring|].
    unfold qC; cbn [fst snd]. rewrite RMicromega.Q2R_0, RMicromega.Q2R_1. reflexivity.
  - intros H. apply (with_both_ok _ _ _ _ _ qdiv_ok) in H. destruct H as (x & y & X & Y & ->).
    rewrite (IHa _ X), (IHb _ Y). reflexivity.
  - destruct (gQ a) as [q|] eqn:E; [|discriminate]. intros [= <-]. rewrite (IHa _ eq_refl).
    unfold qC, Cconj; cbn [fst snd]. parted. reflexivity.
Qed.

Lemma alike_ok a b : alike a b = true -> gC a = gC b.
Proof.
  unfold alike. destruct (gQ a) as [p|] eqn:A; [|discriminate]. destruct (gQ b) as [q|] eqn:B; [|discriminate].
  rewrite andb_true_iff. intros [E F]. rewrite (gQ_ok _ _ A), (gQ_ok _ _ B). unfold qC.
  rewrite (Qeq_eqR _ _ (Qeq_bool_eq _ _ E)), (Qeq_eqR _ _ (Qeq_bool_eq _ _ F)). reflexivity.
Qed.

Ltac rational_of x :=
  lazymatch x with
  | IZR ?z => constr:(RWhole z)
  | Rplus ?a ?b => let s := rational_of a in let t := rational_of b in constr:(RSum s t)
  | Rminus ?a ?b => let s := rational_of a in let t := rational_of b in constr:(RLess s t)
  | Ropp ?a => let s := rational_of a in constr:(ROpposite s)
  | Rmult ?a ?b => let s := rational_of a in let t := rational_of b in constr:(RTimes s t)
  | Rinv ?a => let s := rational_of a in constr:(RInverse s)
  | Rdiv ?a ?b => let s := rational_of a in let t := rational_of b in constr:(ROver s t)
  end.
Ltac gauss_of z :=
  lazymatch z with
  | RtoC ?x => let s := rational_of x in constr:(GReal s)
  | Ci => constr:(GUnit)
  | Cplus ?a ?b => let s := gauss_of a in let t := gauss_of b in constr:(GSum s t)
  | Cminus ?a ?b => let s := gauss_of a in let t := gauss_of b in constr:(GLess s t)
  | Copp ?a => let s := gauss_of a in constr:(GOpposite s)
  | Cmult ?a ?b => let s := gauss_of a in let t := gauss_of b in constr:(GTimes s t)
  | Cinv ?a => let s := gauss_of a in constr:(GInverse s)
  | Cdiv ?a ?b => let s := gauss_of a in let t := gauss_of b in constr:(GOver s t)
  | Cconj ?a => let s := gauss_of a in constr:(GConj s)
  end.
(** Whatever is tried where no letter stands for a number, fails where this does. *)
Ltac computed how :=
  lazymatch goal with
  | |- ?x = ?y =>
      let pair := match goal with
        | _ => let a := gauss_of x in let b := gauss_of y in constr:((a, b))
        | _ => constr:(tt) end in
      lazymatch pair with
      | (?a, ?b) => exact (alike_ok a b (eq_refl : alike a b = true))
      | _ => how ()
      end
  end.

(** Coefficients. *)
Lemma Ci_square : (Ci * Ci)%C = RtoC (-1).
Proof. by_parts; ring. Qed.

Ltac sides :=
  repeat match goal with |- _ /\ _ => split end;
  first [assumption | apply RtoC_neq; first [assumption | lra | nra] | lra | nra
    | (let E := fresh in intros E;
       match goal with H : _ <> _ |- _ => apply H; first [exact E | rewrite <- E; ring | nra] end)].

Ltac conjugates :=
  repeat first [rewrite Cconj_mult | rewrite Cconj_plus | rewrite Cconj_opp | rewrite Cconj_inv
    | rewrite Cconj_RtoC | rewrite Cconj_conj | rewrite Cconj_Ci
    | progress unfold Cminus at 1, Cdiv at 1].

Ltac with_letters :=
  rewrite ?plus_INR, ?mult_INR, ?S_INR; cbn [INR];
  first [ring | field; sides
    | conjugates; first [ring | ring [Ci_square] | field; sides]
    | by_parts; ring | by_parts; field; sides].
Ltac coefficient := idtac; computed ltac:(fun _ => with_letters).

Lemma times_1 z : (z * RtoC 1)%C = z.
Proof. ring. Qed.

Lemma plus_0 z : (z + RtoC 0)%C = z.
Proof. ring. Qed.

Ltac close tac :=
  repeat lazymatch goal with |- _ /\ _ => split | |- True => exact I end;
  lazymatch goal with
  | |- ?x = ?x => reflexivity
  | |- _ => rewrite ?times_1, ?plus_0; tac
  end.

Ltac unfold_it x :=
  match goal with
  | |- context [x] => idtac
  | H : context [x] |- _ => idtac
  end;
  progress unfold x in *.
Ltac unfold_local :=
  cbv zeta;
  repeat match goal with
    | x := _ : mat |- _ => unfold_it x
    | x := _ : rmat |- _ => unfold_it x
    | x := _ : nat |- _ => unfold_it x
    | x := _ : C |- _ => unfold_it x
    | x := _ : _ -> mat |- _ => unfold_it x
    end;
  cbv beta.

Ltac go tac :=
  lazymatch goal with
  | |- is_inverse _ _ _ => split; go tac
  | |- _ /\ _ => split; go tac
  | |- hermitian ?n ?A => change (meq n n (madj A) A); go tac
  | |- meq ?r ?c ?A ?B => go_meq r c A B ltac:(close tac)
  | |- forall i j : nat, (i < ?n)%nat -> (j < ?n)%nat -> @eq C (?A j i) (?A i j) =>
      change (meq n n (mtrans A) A); go tac
  | |- forall i j : nat, (i < ?n)%nat -> (j < ?m)%nat -> @eq C (?A i j) (?B i j) => change (meq n m A B); go tac
  | |- @eq R (Re ?x) (Re ?y) => apply (f_equal Re); go tac
  | |- @eq R (Im ?x) (Im ?y) => apply (f_equal Im); go tac
  | |- @eq C ?x ?y => go_trace x y ltac:(close tac)
  end.

Ltac run tac := unfold_local; go tac.
End Word.

(** [words] proves the goal or fails; [words_by tac] closes the equations between coefficients by tac, so that
    [words_by idtac] leaves them. *)
Ltac words := Word.run Word.coefficient.
Tactic Notation "words_by" tactic3(tac) := Word.run tac.

Module Tests.
Section Tests.
Variables (n m : nat).

Lemma assoc A B X Y : meq n m (mmul n A (mmul n B (mmul m X Y))) (mmul m (mmul n (mmul n A B) X) Y).
Proof. words. Qed.

Lemma distr A B X (z : C) : meq n n (mmul n (madd A (mscale z B)) X) (madd (mscale z (mmul n B X)) (mmul n A X)).
Proof. words. Qed.

Lemma units A : meq n m (mmul n (madd mid mzero) (mmul m A mid)) (mtrans (mtrans A)).
Proof. words. Qed.

Lemma trans_product A B : meq n n (mtrans (mmul n A B)) (mmul n (mtrans B) (mtrans A)).
Proof. words. Qed.

Lemma adjoint A B (z : C) : meq n n (madj (mscale z (mmul m A B))) (mscale (Cconj z) (mmul m (madj B) (madj A))).
Proof. words. Qed.

Lemma square_sum (A B : rmat) :
  meq n n (mmul n (madd (of_real A) (of_real B)) (madj (madd (of_real A) (of_real B))))
    (madd (mmul n (of_real A) (mtrans (of_real A))) (madd (mmul n (of_real A) (mtrans (of_real B)))
      (madd (mmul n (of_real B) (mtrans (of_real A))) (mmul n (of_real B) (mtrans (of_real B)))))).
Proof. words. Qed.

Lemma cp_flip (K D sigma : rmat) : symmetric (2 * n) D -> antisymmetric (2 * n) sigma ->
  let k := of_real K in let d := of_real D in let s := of_real sigma in
  meq (2 * n) (2 * n)
    (madd d (mscale Ci (madd (mscale (RtoC (-1)) (mmul (2 * n) k s)) (mscale (RtoC (-1)) (mmul (2 * n) s (mtrans k))))))
    (mtrans (madd d (mscale Ci (madd (mmul (2 * n) k s) (mmul (2 * n) s (mtrans k)))))).
Proof. intros HD Hs k d s. words. Qed.

Lemma cp_hermitian (K D sigma : rmat) : symmetric (2 * n) D -> antisymmetric (2 * n) sigma ->
  let k := of_real K in let d := of_real D in let s := of_real sigma in
  hermitian (n + n) (madd d (mscale Ci (madd (mmul (2 * n) k s) (mmul (2 * n) s (mtrans k))))).
Proof. intros HD Hs k d s. words. Qed.

Lemma inverses X Y A B : is_inverse n X Y ->
  meq n n (mmul n A (mmul n X (mmul n Y B))) (mmul n (mmul n A B) (mtrans (mmul n X Y))).
Proof. intros H. words. Qed.

Lemma inverse_symmetric V W : is_inverse n V W -> meq n n (mtrans V) V -> meq n n (mtrans W) W.
Proof. intros H S. words. Qed.

Lemma inverse_product X Y X' Y' : is_inverse n X Y -> is_inverse n X' Y' ->
  is_inverse n (mmul n X X') (mmul n Y' Y).
Proof. intros H H'. words. Qed.

Section Symplectic.
Variables (S S' sigma : mat).
Hypothesis square : meq (2 * n) (2 * n) (mmul (2 * n) sigma sigma) (mscale (RtoC (-1)) mid).
Hypothesis anti : meq (2 * n) (2 * n) (mtrans sigma) (mscale (RtoC (-1)) sigma).
Hypothesis symp : meq (2 * n) (2 * n) (mmul (2 * n) S (mmul (2 * n) sigma (mtrans S))) sigma.
Hypothesis symp' : meq (2 * n) (2 * n) (mmul (2 * n) (mtrans S) (mmul (2 * n) sigma S)) sigma.
Local Notation "A ** B" := (mmul (2 * n) A B) (at level 40, left associativity).

Lemma symplectic_inside A B : meq (2 * n) (2 * n) (A ** S ** sigma ** mtrans S ** B) (A ** (sigma ** B)).
Proof. words. Qed.

Lemma symplectic_inverse : is_inverse (2 * n) S (mscale (RtoC (-1)) (sigma ** mtrans S ** sigma)).
Proof. words. Qed.

Lemma symplectic_transposed : meq (2 * n) (2 * n) (mtrans S ** sigma ** S) sigma.
Proof. clear symp'. words. Qed.

Lemma symplectic_inverse_of : is_inverse (2 * n) S S' -> meq (2 * n) (2 * n) (sigma ** mtrans S) (S' ** sigma).
Proof. intros H. words. Qed.

Lemma symplectic_conjugate V W : is_inverse (2 * n) V W ->
  is_inverse (2 * n) (S ** V ** mtrans S) (sigma ** S ** mtrans sigma ** W ** sigma ** mtrans S ** mtrans sigma).
Proof. intros H. words. Qed.

Lemma commuting L A : meq (2 * n) (2 * n) (L ** sigma) (sigma ** L) -> meq (2 * n) (2 * n) (mtrans L) L ->
  meq (2 * n) (2 * n) (sigma ** L ** L ** sigma ** A) (mscale (RtoC (-1)) (L ** L ** A)).
Proof. intros H H'. words. Qed.

Lemma trace_symplectic A : mtrace (2 * n) (S ** sigma ** mtrans S ** A) = mtrace (2 * n) (A ** sigma).
Proof. words. Qed.

Lemma trace_zero A : meq (2 * n) (2 * n) (mtrans A) A -> mtrace (2 * n) (A ** sigma) = RtoC 0.
Proof. intros H. words. Qed.

Lemma trace_square : mtrace (2 * n) (sigma ** mtrans sigma) = RtoC (2 * INR n).
Proof. words. Qed.
End Symplectic.

Lemma trace_cycle A B X : mtrace n (mmul n A (mmul n B X)) = mtrace n (mmul n X (mmul n A B)).
Proof. words. Qed.

Lemma trace_sizes A B : mtrace n (mmul m A B) = mtrace m (mmul n B A).
Proof. words. Qed.

Lemma trace_transposed A : mtrace n A = mtrace n (mtrans A).
Proof. words. Qed.

Lemma trace_linear A B (z : C) (g : R) :
  (z * mtrace n (mmul n A B) - RtoC g * mtrace n (mscale Ci (mmul n B A)))%C =
  mtrace n (mmul n (mscale (z - RtoC g * Ci)%C B) A).
Proof. words. Qed.

Lemma trace_conj (A B : rmat) : Cconj (mtrace n (mmul n (of_real A) (mscale Ci (of_real B)))) =
  (- Ci * mtrace n (mmul n (mtrans (of_real A)) (mtrans (of_real B))))%C.
Proof. words. Qed.

Lemma quotient A B (g h : R) : g <> 0%R -> h > 0 ->
  meq n n (mscale (RtoC (/ g)) (mmul n A (mscale (RtoC g) B))) (mmul n (mscale (RtoC h) A) (mscale (RtoC (1 / h)) B)).
Proof. intros Hg Hh. words. Qed.

Local Notation "A ** B" := (mmul n A B) (at level 40, left associativity).

Lemma ten A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 :
  meq n n (mtrans (A1 ** (A2 ** (A3 ** (A4 ** (A5 ** (A6 ** (A7 ** (A8 ** (A9 ** A10))))))))))
    (mtrans (A6 ** A7 ** A8 ** A9 ** A10) ** mtrans (A1 ** A2 ** A3 ** A4 ** A5)).
Proof. words. Qed.

Lemma fifth_power A B : let P := madd A B in meq n n (P ** (P ** (P ** (P ** P)))) (P ** P ** (P ** P) ** P).
Proof. words. Qed.

Lemma two_sizes p q A : p = (n + q)%nat -> q = n -> meq p (n * 2) (mmul (2 * n) mid A) A.
Proof. intros. words. Qed.

Lemma symmetric_entries A : (forall i j, (i < n)%nat -> (j < n)%nat -> A j i = A i j) ->
  forall i j, (i < n)%nat -> (j < n)%nat -> (A ** A) j i = (A ** A) i j.
Proof. intros H. words. Qed.

Lemma unitary H U : hermitian n H -> is_inverse n U (madj U) -> hermitian n (U ** H ** madj U) /\
  mtrace n (U ** H ** madj U) = Cconj (mtrace n H).
Proof. intros. words. Qed.

Lemma real_inverse A : (forall i j, Cconj (A i j) = A i j) -> meq n n (madj (minv n A)) (mtrans (minv n A)).
Proof. intros H. words. Qed.

Lemma diagonal L1 L2 L3 : meq n n (L1 ** L2) (L2 ** L1) -> meq n n (L1 ** L3) (L3 ** L1) ->
  meq n n (L2 ** L3) (L3 ** L2) -> meq n n (mtrans L1) L1 -> meq n n (mtrans L2) L2 -> meq n n (mtrans L3) L3 ->
  meq n n (L1 ** L2 ** L3 ** L1 ** L2 ** L3) (mtrans (L3 ** L3 ** L2 ** L2 ** L1 ** L1)).
Proof. intros. words. Qed.

Lemma exponents A (t : R) : meq n n (mscale (RtoC (exp (- t))) (mscale (RtoC (exp t)) A)) A.
Proof. words_by (rewrite <- RtoC_mult, <- exp_plus, Rplus_opp_l, exp_0; reflexivity). Qed.

(** What is false is not proved, nor what does not follow. *)
Lemma not_commuting A B : meq n n (A ** B) (B ** A).
Proof. Fail words. Abort.

Lemma not_real A : meq n n (madj A) (mtrans A).
Proof. Fail words. Abort.

Lemma not_sizes A B : meq n n (mmul m A B) (A ** B).
Proof. Fail words. Abort.

Lemma not_reversible A B X : mtrace n (A ** B ** X) = mtrace n (B ** A ** X).
Proof. Fail words. Abort.
(** A word on the left of a hypothesis is rewritten to the sum on its right. *)
Lemma substituted V K X (z : C) : meq n n V (madd K (mscale (Ci * z)%C X)) ->
  meq n n (madj V ** V) (madd (madj K ** V) (mscale (- Ci * Cconj z)%C (madj X ** madd K (mscale (z * Ci)%C X)))).
Proof. intros H. words. Qed.

(** It is also when a trace has to be turned first; what does not stand together in any turn stays. *)
Lemma turned A B F X Y : meq n n (A ** B) (madd F (mscale (RtoC 2) B)) ->
  mtrace n (B ** X ** A) = (mtrace n (X ** F) + RtoC 2 * mtrace n (B ** X))%C /\
  mtrace n (B ** X ** A ** Y) = mtrace n (A ** Y ** B ** X).
Proof. intros H. split; words. Qed.
Lemma not_turned A B F X : meq n n (A ** B) (madd F (mscale (RtoC 2) B)) ->
  mtrace n (A ** X ** B) = (mtrace n (X ** F) + RtoC 2 * mtrace n (B ** X))%C.
Proof. intros H. Fail words. Abort.

(** A sum is also found within a law, where it leads to less. *)
Lemma within S T V V' F X W : is_inverse n S T -> is_inverse n V V' -> is_inverse n (S ** V ** mtrans S) W ->
  meq n n (V' ** F) (madd X (mscale (RtoC (-1)) V')) ->
  meq n n (W ** S ** F) (madd (mtrans T ** X) (mscale (RtoC (-1)) (W ** S))).
Proof. intros. words. Qed.
Lemma not_within S T V V' F X W : is_inverse n S T -> is_inverse n V V' -> is_inverse n (S ** V ** mtrans S) W ->
  meq n n (V' ** F) (madd X (mscale (RtoC (-1)) V')) ->
  meq n n (W ** S ** F) (madd (mtrans T ** X) (W ** S)).
Proof. intros. Fail words. Abort.

(** A trace may stand between two letters with a square. *)
Lemma between J S T F : meq n n (J ** J) (mscale (RtoC (-1)) mid) -> meq n n (J ** S) (T ** J) ->
  meq n n (J ** F) (F ** J) -> meq n n (J ** mtrans S) (mtrans T ** J) ->
  mtrace n (S ** F ** mtrans S) = mtrace n (T ** F ** mtrans T).
Proof. intros. words. Qed.
Lemma not_between J S T F : meq n n (J ** J) (mscale (RtoC (-1)) mid) -> meq n n (J ** S) (T ** J) ->
  meq n n (J ** F) (mscale (RtoC (-1)) (F ** J)) -> meq n n (J ** mtrans S) (mtrans T ** J) ->
  mtrace n (S ** F ** mtrans S) = mtrace n (T ** F ** mtrans T).
Proof. intros. Fail words. Abort.
End Tests.
End Tests.
