(** The words in which generated statements are written: definitions only, nothing is assumed and nothing proved.

    Real functions are those of Coq's library; C, Re, Im, Cconj, Derive and is_series are Coquelicot's. A matrix is a
    function of a row and a column, both counted from 0, of which only the indices below a size are ever read. *)

From Coq Require Export Reals List.
From Coquelicot Require Export Coquelicot.
Export ListNotations.
Open Scope R_scope.

(** Real functions that the library lacks. arcoth is defined for 1 < |x|, artanh for |x| < 1, coth for x <> 0. *)

Definition arcoth (x : R) : R := ln ((x + 1) / (x - 1)) / 2.
Definition artanh (x : R) : R := ln ((1 + x) / (1 - x)) / 2.
Definition coth (x : R) : R := cosh x / sinh x.

(** A number that has to be real where an order or a real function needs it. *)

Definition is_real (z : C) : Prop := Im z = 0.

(** Matrices. *)

Definition mat : Type := nat -> nat -> C.
Definition rmat : Type := nat -> nat -> R.

Fixpoint msum (n : nat) (f : nat -> C) : C :=
  match n with
  | 0%nat => RtoC 0
  | S k => (msum k f + f k)%C
  end.

Definition of_rows (rows : list (list C)) : mat := fun i j => nth j (nth i rows []) (RtoC 0).
Definition of_real (A : rmat) : mat := fun i j => RtoC (A i j).
Definition mzero : mat := fun i j => RtoC 0.
Definition mid : mat := fun i j => if Nat.eqb i j then RtoC 1 else RtoC 0.
Definition madd (A B : mat) : mat := fun i j => (A i j + B i j)%C.
Definition mscale (z : C) (A : mat) : mat := fun i j => (z * A i j)%C.
Definition mmul (n : nat) (A B : mat) : mat := fun i j => msum n (fun k => (A i k * B k j)%C).
Definition mtrans (A : mat) : mat := fun i j => A j i.
Definition madj (A : mat) : mat := fun i j => Cconj (A j i).
Definition mtrace (n : nat) (A : mat) : C := msum n (fun k => A k k).

(** The determinant is expanded along the first row; the inverse is the adjugate over the determinant, and is one
    where the determinant is not 0. *)

Definition skip (k i : nat) : nat := if Nat.ltb i k then i else S i.
Definition minor (A : mat) (i j : nat) : mat := fun a b => A (skip i a) (skip j b).
Definition sign (k : nat) : C := if Nat.even k then RtoC 1 else RtoC (-1).

Fixpoint mdet (n : nat) (A : mat) : C :=
  match n with
  | 0%nat => RtoC 1
  | S k => msum (S k) (fun j => (sign j * A 0%nat j * mdet k (minor A 0 j))%C)
  end.

Definition minv (n : nat) (A : mat) : mat :=
  fun i j => (sign (i + j) * mdet (Nat.pred n) (minor A j i) / mdet n A)%C.

(** What is said of matrices. *)

Definition meq (rows columns : nat) (A B : mat) : Prop :=
  forall i j : nat, (i < rows)%nat -> (j < columns)%nat -> A i j = B i j.

Definition symmetric (n : nat) (A : rmat) : Prop :=
  forall i j : nat, (i < n)%nat -> (j < n)%nat -> A j i = A i j.
Definition antisymmetric (n : nat) (A : rmat) : Prop :=
  forall i j : nat, (i < n)%nat -> (j < n)%nat -> A j i = - A i j.

(** Matrices of 2m rows, for m modes: σ = ⊕ [[0, 1], [-1, 0]], and ⊕ f_k I₂ with a number for each mode. *)

Definition complex_structure : mat := fun i j =>
  if andb (Nat.even i) (Nat.eqb j (S i)) then RtoC 1
  else if andb (Nat.even j) (Nat.eqb i (S j)) then RtoC (-1) else RtoC 0.
Definition direct_sum (f : nat -> R) : mat := fun i j => if Nat.eqb i j then RtoC (f (Nat.div2 i)) else RtoC 0.
Definition symplectic (n : nat) (A : mat) : Prop :=
  meq n n (mmul n A (mmul n complex_structure (mtrans A))) complex_structure.

(** What moves is a function of time. A has the rate B at an instant when each entry is differentiable there, in its
    real and in its imaginary part, with the entry of B as its derivative. *)

Definition number_rate (f : R -> C) (time : R) (z : C) : Prop :=
  is_derive (fun t : R => Re (f t)) time (Re z) /\ is_derive (fun t : R => Im (f t)) time (Im z).
Definition matrix_rate (rows columns : nat) (A : R -> mat) (time : R) (B : mat) : Prop :=
  forall i j : nat, (i < rows)%nat -> (j < columns)%nat -> number_rate (fun t : R => A t i j) time (B i j).

Definition is_inverse (n : nat) (A B : mat) : Prop := meq n n (mmul n A B) mid /\ meq n n (mmul n B A) mid.
Definition invertible (n : nat) (A : mat) : Prop := exists B : mat, is_inverse n A B.

Definition hermitian (n : nat) (A : mat) : Prop := meq n n (madj A) A.

Definition form (n : nat) (A : mat) (v : nat -> C) : C :=
  msum n (fun i => msum n (fun j => (Cconj (v i) * A i j * v j)%C)).

Definition positive_semidefinite (n : nat) (A : mat) : Prop :=
  hermitian n A /\ forall v : nat -> C, 0 <= Re (form n A v).

Definition same_spectrum (n : nat) (A B : mat) : Prop :=
  forall z : C,
    mdet n (madd (mscale z mid) (mscale (RtoC (-1)) A)) = mdet n (madd (mscale z mid) (mscale (RtoC (-1)) B)).

(** Column vectors are matrices of one column. *)

Definition eigenvector (n : nat) (A : mat) (value : C) (v : mat) : Prop :=
  meq n 1 (mmul n A v) (mscale value v).

Definition overlap (n : nat) (v w : mat) : C := mmul n (madj v) w 0%nat 0%nat.

(** n values with n orthonormal vectors: they span, so this is the whole spectrum. *)

Definition has_spectrum (n : nat) (A : mat) (values : list C) (vectors : list mat) : Prop :=
  hermitian n A /\ length values = n /\ length vectors = n /\
  forall k : nat, (k < n)%nat ->
    eigenvector n A (nth k values (RtoC 0)) (nth k vectors mzero) /\
    forall j : nat, (j < n)%nat ->
      overlap n (nth j vectors mzero) (nth k vectors mzero) = if Nat.eqb j k then RtoC 1 else RtoC 0.

(** The eigenvalues of a Hermitian matrix are real, so it is enough to compare with real numbers. *)

Definition eigenvalue (n : nat) (A : mat) (value : R) : Prop :=
  exists v : mat, ~ meq n 1 v mzero /\ eigenvector n A (RtoC value) v.

Definition smallest_eigenvalue (n : nat) (A : mat) (value : R) : Prop :=
  hermitian n A /\ eigenvalue n A value /\ forall other : R, eigenvalue n A other -> value <= other.
