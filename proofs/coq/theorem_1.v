(** theorem-1: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic theorem_1; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module cp_matrix.
Definition claim : Prop :=
  forall nu r gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  nu >= 1 ->
  gamma > 0 ->
  (M_defined /\ c_defined) /\ meq 2 2 M (mscale (RtoC gamma) (madd (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) (mscale (Ci * RtoC (2 * c - 1))%C sigma))).
End cp_matrix.

Module quadratic_form.
Definition claim : Prop :=
  forall nu r gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let u : mat := of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  nu >= 1 ->
  gamma > 0 ->
  (M_defined /\ c_defined) /\ mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat = RtoC (2 * gamma * (1 - c)).
End quadratic_form.

Module spectrum.
Definition claim : Prop :=
  forall nu r gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let u : mat := of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  nu >= 1 ->
  gamma > 0 ->
  (M_defined /\ c_defined) /\ has_spectrum 2 M [RtoC (2 * gamma * (1 - c)); RtoC (2 * c * gamma)] [u; mtrans (madj u)].
End spectrum.

Module least_eigenvalue.
Definition claim : Prop :=
  forall nu r gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  nu >= 1 ->
  gamma > 0 ->
  (M_defined /\ c_defined) /\ smallest_eigenvalue 2 M (2 * gamma * Rmin c (1 - c)).
End least_eigenvalue.

Module criterion.
Definition claim : Prop :=
  forall nu r gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  nu >= 1 ->
  gamma > 0 ->
  M_defined /\ (~ positive_semidefinite 2 M <-> cosh (2 * r) > nu).
End criterion.

Module two_sides.
Definition claim : Prop :=
  forall nu r gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let u : mat := of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  nu >= 1 ->
  gamma > 0 ->
  ((cosh (2 * r) > nu -> M_defined) /\ (cosh (2 * r) > nu -> is_real (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat)) /\ (cosh (2 * r) <= nu -> M_defined)) /\ ((cosh (2 * r) > nu -> Re (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat) < 0) /\ (cosh (2 * r) <= nu -> positive_semidefinite 2 M)).
End two_sides.

Module sum_of_squares.
Definition claim : Prop :=
  forall nu r gamma x_1 y_1 x_2 y_2 : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  let v : mat := of_rows [[(RtoC x_1 + Ci * RtoC y_1)%C]; [(RtoC x_2 + Ci * RtoC y_2)%C]] in
  nu >= 1 ->
  gamma > 0 ->
  (M_defined /\ c_defined) /\ mmul 2 (madj v) (mmul 2 M v) 0%nat 0%nat = RtoC (c * gamma * ((x_1 - y_2) ^ 2 + (x_2 + y_1) ^ 2) + gamma * (1 - c) * ((x_1 + y_2) ^ 2 + (- x_2 + y_1) ^ 2)).
End sum_of_squares.

Module surface.
Definition claim : Prop :=
  forall nu r gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let K_B : mat := madd K (mmul 2 D (minv 2 V)) in
  let K_B_defined : Prop := mdet 2 V <> RtoC 0 in
  let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  nu >= 1 ->
  gamma > 0 ->
  cosh (2 * r) = nu ->
  M_defined /\ smallest_eigenvalue 2 M 0.
End surface.

Module reverse_time.
Definition claim : Prop :=
  forall nu r gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]] in
  let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]] in
  let M_rev : mat := madd D (mscale Ci (madd (mmul 2 (madd (mscale (RtoC (-1)) K) (mscale (RtoC (-1)) (mmul 2 D (minv 2 V)))) sigma) (mmul 2 sigma (madd (mscale (RtoC (-1)) (mtrans K)) (mscale (RtoC (-1)) (mmul 2 (minv 2 (mtrans V)) (mtrans D))))))) in
  let M_rev_defined : Prop := mdet 2 V <> RtoC 0 /\ mdet 2 (mtrans V) <> RtoC 0 in
  nu >= 1 ->
  gamma > 0 ->
  M_rev_defined /\ (~ positive_semidefinite 2 M_rev <-> cosh (2 * r) > nu).
End reverse_time.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic.

Module derivation'lemma_1.
Section derivation.
Variable n : nat.
Hypothesis n'positive : (0 < n)%nat.
Variable K_entries : rmat.
Let K : mat := of_real K_entries.
Variable D_entries : rmat.
Hypothesis D'symmetry : symmetric (2 * n) D_entries.
Let D : mat := of_real D_entries.
Variable sigma_entries : rmat.
Hypothesis sigma'symmetry : antisymmetric (2 * n) sigma_entries.
Let sigma : mat := of_real sigma_entries.
Let M : mat := madd D (mscale Ci (madd (mmul (2 * n) K sigma) (mmul (2 * n) sigma (mtrans K)))).
Let M_minus : mat := madd D (mscale Ci (madd (mscale (RtoC (-1)) (mmul (2 * n) K sigma)) (mscale (RtoC (-1)) (mmul (2 * n) sigma (mtrans K))))).



(* step 1, identity: Dᵀ = D and σᵀ = −σ *)
Lemma step'1 :
meq (2 * n) (2 * n) M_minus (mtrans M).
Proof using All.
  equal_matrix.
Qed.

(* step 4, transposition *)
Lemma step'4 :
(positive_semidefinite (2 * n) M_minus <-> positive_semidefinite (2 * n) M).
Proof using All.
  pose proof step'1 as P'1.
  first [apply psd_iff_trans; solve [first [equal_matrix | pose proof P'1 as W'; says W']] | apply psd_iff_conj; first [equal_matrix | pose proof P'1 as W'; says W']].
Qed.

End derivation.

Module positivity.
Definition claim : Prop :=
forall n : nat, (0 < n)%nat ->
forall K_entries : rmat,
let K : mat := of_real K_entries in
forall D_entries : rmat,
symmetric (2 * n) D_entries ->
let D : mat := of_real D_entries in
forall sigma_entries : rmat,
antisymmetric (2 * n) sigma_entries ->
let sigma : mat := of_real sigma_entries in
let M : mat := madd D (mscale Ci (madd (mmul (2 * n) K sigma) (mmul (2 * n) sigma (mtrans K)))) in
let M_minus : mat := madd D (mscale Ci (madd (mscale (RtoC (-1)) (mmul (2 * n) K sigma)) (mscale (RtoC (-1)) (mmul (2 * n) sigma (mtrans K))))) in
(positive_semidefinite (2 * n) M_minus <-> positive_semidefinite (2 * n) M).
Theorem proof : claim.
Proof.
  intros n n'positive K_entries K D_entries D'symmetry D sigma_entries sigma'symmetry sigma M M_minus.
  exact (step'4 n n'positive K_entries D_entries D'symmetry sigma_entries sigma'symmetry).
Qed.
End positivity.

End derivation'lemma_1.

Section derivation.
Variable nu : R.
Variable r : R.
Variable gamma : R.
Variable a_11 : R.
Variable a_12 : R.
Variable a_21 : R.
Variable a_22 : R.
Variable x_1 : R.
Variable y_1 : R.
Variable x_2 : R.
Variable y_2 : R.
Let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]].
Let u : mat := of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]].
Let V : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]].
Let K : mat := of_rows [[RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC (- gamma / 2)]].
Let D : mat := of_rows [[RtoC gamma; RtoC 0]; [RtoC 0; RtoC gamma]].
Let K_B : mat := madd K (mmul 2 D (minv 2 V)).
Let K_B_defined : Prop := mdet 2 V <> RtoC 0.
Let M : mat := madd D (mscale Ci (madd (mmul 2 K_B sigma) (mmul 2 sigma (mtrans K_B)))).
Let M_defined : Prop := K_B_defined.
Let c : R := cosh (2 * r) / nu.
Let c_defined : Prop := nu <> 0.
Let M_rev : mat := madd D (mscale Ci (madd (mmul 2 (madd (mscale (RtoC (-1)) K) (mscale (RtoC (-1)) (mmul 2 D (minv 2 V)))) sigma) (mmul 2 sigma (madd (mscale (RtoC (-1)) (mtrans K)) (mscale (RtoC (-1)) (mmul 2 (minv 2 (mtrans V)) (mtrans D))))))).
Let M_rev_defined : Prop := mdet 2 V <> RtoC 0 /\ mdet 2 (mtrans V) <> RtoC 0.
Let v : mat := of_rows [[(RtoC x_1 + Ci * RtoC y_1)%C]; [(RtoC x_2 + Ci * RtoC y_2)%C]].
Let A : mat := of_rows [[RtoC a_11; RtoC a_12]; [RtoC a_21; RtoC a_22]].
Hypothesis H'1 : nu >= 1.
Hypothesis H'2 : gamma > 0.

Lemma u'read :
  (stands (sqrt 2)) /\
  (squares_to (sqrt 2) 2) /\
  (entries_as 2 1 u (of_rows [[RtoC ((1/2) * sqrt 2)]; [Pair 0 ((1/2) * sqrt 2)]])).
Proof using All.
  assert (E'1 : stands (sqrt 2)) by (exact I).
  assert (S'2 : squares_to (sqrt 2) 2) by (apply root_square; lra).
  assert (M'3 : entries_as 2 1 u (of_rows [[RtoC ((1/2) * sqrt 2)]; [Pair 0 ((1/2) * sqrt 2)]])) by (unfold entries_as, u; equal_entries).
  all_known.
Qed.

Lemma V'read :
  (reads_as (exp (2 * r)) ((exp r ^ 2))) /\
  (reads_as (exp (- 2 * r)) ((/ (exp r ^ 2)))) /\
  (entries_as 2 2 V (of_rows [[RtoC (nu * exp r ^ 2); RtoC 0]; [RtoC 0; RtoC (nu / (exp r) ^ 2)]])).
Proof using All.
  assert (E'1 : reads_as (exp (2 * r)) ((exp r ^ 2))) by (exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- 2 * r)) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (M'3 : entries_as 2 2 V (of_rows [[RtoC (nu * exp r ^ 2); RtoC 0]; [RtoC 0; RtoC (nu / (exp r) ^ 2)]])) by (unfold entries_as, V; equal_entries).
  all_known.
Qed.

Lemma K'read :
  (entries_as 2 2 K (of_rows [[RtoC (- (1/2) * gamma); RtoC 0]; [RtoC 0; RtoC (- (1/2) * gamma)]])).
Proof using All.
  assert (M'1 : entries_as 2 2 K (of_rows [[RtoC (- (1/2) * gamma); RtoC 0]; [RtoC 0; RtoC (- (1/2) * gamma)]])) by (unfold entries_as, K; equal_entries).
  all_known.
Qed.

Lemma K_B'read :
  (((nu ^ 2 * exp r ^ 2) / (exp r) ^ 2) <> 0) /\
  ((nu ^ 2 * exp r ^ 2) <> 0) /\
  (nu <> 0) /\
  (mdet 2 V <> RtoC 0) /\
  (K_B_defined) /\
  (entries_as 2 2 K_B (of_rows [[RtoC ((- (1/2) * nu * gamma * exp r ^ 2 + gamma) / nu / (exp r) ^ 2); RtoC 0]; [RtoC 0; RtoC ((- (1/2) * nu * gamma + gamma * exp r ^ 2) / nu)]])).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  assert (N'5 : ((nu ^ 2 * exp r ^ 2) / (exp r) ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1))) eq_refl)) eq_refl)) (has_whole 1)) _) eq_refl); equal).
  assert (N'6 : (nu ^ 2 * exp r ^ 2) <> 0) by (intro Z'; apply N'5; rewrite Z'; field; nonzero).
  assert (N'7 : nu <> 0) by (intro Z'; apply N'6; transitivity (nu * (nu * exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  assert (C'8 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1))) eq_refl)) eq_refl)) (has_whole 1)) _) eq_refl); equal).
  assert (C'9 : K_B_defined) by (unfold K_B_defined; all_known).
  assert (M'10 : entries_as 2 2 K_B (of_rows [[RtoC ((- (1/2) * nu * gamma * exp r ^ 2 + gamma) / nu / (exp r) ^ 2); RtoC 0]; [RtoC 0; RtoC ((- (1/2) * nu * gamma + gamma * exp r ^ 2) / nu)]])) by (unfold entries_as, K_B; equal_entries).
  all_known.
Qed.

Lemma M'read :
  (M_defined) /\
  (entries_as 2 2 M (of_rows [[RtoC gamma; Pair 0 ((- nu * gamma * exp r ^ 2 + gamma * exp r ^ 4 + gamma) / nu / (exp r) ^ 2)]; [Pair 0 ((nu * gamma * exp r ^ 2 - gamma * exp r ^ 4 - gamma) / nu / (exp r) ^ 2); RtoC gamma]])).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  assert (C'11 : M_defined) by (unfold M_defined; all_known).
  assert (M'12 : entries_as 2 2 M (of_rows [[RtoC gamma; Pair 0 ((- nu * gamma * exp r ^ 2 + gamma * exp r ^ 4 + gamma) / nu / (exp r) ^ 2)]; [Pair 0 ((nu * gamma * exp r ^ 2 - gamma * exp r ^ 4 - gamma) / nu / (exp r) ^ 2); RtoC gamma]])) by (unfold entries_as, M; equal_entries).
  all_known.
Qed.

Lemma c'read :
  (reads_as (exp (2 * r)) ((exp r ^ 2))) /\
  (reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) /\
  (reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) /\
  (nu <> 0) /\
  (c_defined) /\
  (reads_as c (((1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)).
Proof using All.
  assert (E'1 : reads_as (exp (2 * r)) ((exp r ^ 2))) by (exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'3 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  try assert (N'4 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (C'5 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1)) _) eq_refl); equal).
  assert (C'6 : c_defined) by (unfold c_defined; all_known).
  assert (E'7 : reads_as c (((1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)) by (unfold reads_as, c; equal).
  all_known.
Qed.

Lemma M_rev'read :
  (((nu ^ 2 * exp r ^ 2) / (exp r) ^ 2) <> 0) /\
  ((nu ^ 2 * exp r ^ 2) <> 0) /\
  (nu <> 0) /\
  (mdet 2 V <> RtoC 0) /\
  (mdet 2 (mtrans V) <> RtoC 0) /\
  (M_rev_defined) /\
  (entries_as 2 2 M_rev (of_rows [[RtoC gamma; Pair 0 ((nu * gamma * exp r ^ 2 - gamma * exp r ^ 4 - gamma) / nu / (exp r) ^ 2)]; [Pair 0 ((- nu * gamma * exp r ^ 2 + gamma * exp r ^ 4 + gamma) / nu / (exp r) ^ 2); RtoC gamma]])).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  assert (N'5 : ((nu ^ 2 * exp r ^ 2) / (exp r) ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1))) eq_refl)) eq_refl)) (has_whole 1)) _) eq_refl); equal).
  assert (N'6 : (nu ^ 2 * exp r ^ 2) <> 0) by (intro Z'; apply N'5; rewrite Z'; field; nonzero).
  assert (N'7 : nu <> 0) by (intro Z'; apply N'6; transitivity (nu * (nu * exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  assert (C'8 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1))) eq_refl)) eq_refl)) (has_whole 1)) _) eq_refl); equal).
  assert (C'9 : mdet 2 (mtrans V) <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1))) eq_refl)) eq_refl)) (has_whole 1)) _) eq_refl); equal).
  assert (C'10 : M_rev_defined) by (unfold M_rev_defined; all_known).
  assert (M'11 : entries_as 2 2 M_rev (of_rows [[RtoC gamma; Pair 0 ((nu * gamma * exp r ^ 2 - gamma * exp r ^ 4 - gamma) / nu / (exp r) ^ 2)]; [Pair 0 ((- nu * gamma * exp r ^ 2 + gamma * exp r ^ 4 + gamma) / nu / (exp r) ^ 2); RtoC gamma]])) by (unfold entries_as, M_rev; equal_entries).
  all_known.
Qed.

Lemma v'read :
  (entries_as 2 1 v (of_rows [[Pair x_1 y_1]; [Pair x_2 y_2]])).
Proof using All.
  assert (M'1 : entries_as 2 1 v (of_rows [[Pair x_1 y_1]; [Pair x_2 y_2]])) by (unfold entries_as, v; equal_entries).
  all_known.
Qed.


(* step 1, identity: for every 2×2 matrix A *)
Lemma step'1 :
meq 2 2 (madd (mmul 2 A sigma) (mmul 2 sigma (mtrans A))) (mscale (mtrace 2 A) sigma).
Proof using All.
  equal_matrix.
Qed.

(* step 2, identity: tr V⁻¹ = 2 cosh 2r /ν *)
Lemma step'2 :
(K_B_defined /\ c_defined) /\ mtrace 2 K_B = RtoC (gamma * (2 * c - 1)).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof c'read as [E'11 [E'12 [E'13 [C'14 [C'15 E'16]]]]].
  split; [all_known|].
  first [equal_complex|equal_traces].
Qed.

(* step 3, identity: A = K_B *)
Lemma step'3 :
(M_defined /\ c_defined) /\ meq 2 2 M (mscale (RtoC gamma) (madd (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) (mscale (Ci * RtoC (2 * c - 1))%C sigma))).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof M'read as [C'11 M'12].
  pose proof c'read as [E'13 [E'14 [E'15 [C'16 [C'17 E'18]]]]].
  pose proof step'1 as P'19.
  pose proof step'2 as P'20.
  pose proof (proj1 P'20) as D'21; pose proof (proj2 P'20) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  split; [all_known|].
  equal_matrix.
Qed.

(* step 4, identity: the definition of u *)
Lemma step'4 :
meq 2 1 (mmul 2 sigma u) (mscale Ci u).
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  equal_matrix.
Qed.

(* step 5, identity: u†σu = i *)
Lemma step'5 :
(M_defined /\ c_defined) /\ mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat = RtoC (2 * gamma * (1 - c)).
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof c'read as [E'16 [E'17 [E'18 [C'19 [C'20 E'21]]]]].
  pose proof step'3 as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  pose proof step'4 as P'25.
  split; [all_known|].
  equal_complex.
Qed.

(* step 6, spectral resolution: M is made of I and σ, and σu = iu, σū = −iū *)
Lemma step'6 :
(M_defined /\ c_defined) /\ has_spectrum 2 M [RtoC (2 * gamma * (1 - c)); RtoC (2 * c * gamma)] [u; mtrans (madj u)].
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof c'read as [E'16 [E'17 [E'18 [C'19 [C'20 E'21]]]]].
  split; [all_known|].
  apply (spectral_resolution 2 M [2 * gamma * (1 - c); 2 * c * gamma] [u; mtrans (madj u)]); [reflexivity|reflexivity|orthonormal|].
  cbn [resolution]; equal_matrix.
Qed.

(* step 7, least eigenvalue: both values, written 2γ· … *)
Lemma step'7 :
(M_defined /\ c_defined) /\ smallest_eigenvalue 2 M (2 * gamma * Rmin c (1 - c)).
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof c'read as [E'16 [E'17 [E'18 [C'19 [C'20 E'21]]]]].
  pose proof step'6 as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  try assert (E'25 : reads_as (Rmin c (1 - c)) (- (Rmax ((- (1/2) * exp r ^ 4 - (1/2)) / nu / (exp r) ^ 2) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))) by (unfold reads_as; solve [same_extremum]).
  split; [all_known|].
  assert (E'26 : 2 * gamma * Rmin c (1 - c) = 2 * c * gamma \/ 2 * gamma * Rmin c (1 - c) = 2 * gamma * (1 - c)) by (extreme_cases; one_of).
  assert (C'27 : 2 * gamma * Rmin c (1 - c) <= 2 * gamma * (1 - c)) by (apply (Rle_trans _ ((2 * gamma) * (1 - c))); [apply (scaled_below (2 * gamma) (Rmin c (1 - c)) (1 - c)); [apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ H'2)) _); [reflexivity|equal]|extreme_cases; lra|equal]|apply Rge_le; refine (to_ge _ _ _ _ _ has_nought _); [reflexivity|equal]]).
  assert (C'28 : 2 * gamma * Rmin c (1 - c) <= 2 * c * gamma) by (apply (Rle_trans _ ((2 * gamma) * c)); [apply (scaled_below (2 * gamma) (Rmin c (1 - c)) c); [apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ H'2)) _); [reflexivity|equal]|extreme_cases; lra|equal]|apply Rge_le; refine (to_ge _ _ _ _ _ has_nought _); [reflexivity|equal]]).
  apply (least_eigenvalue_is 2 M [2 * gamma * (1 - c); 2 * c * gamma] _ (2 * gamma * Rmin c (1 - c)) Q'24).
  { destruct E'26 as [E'26|E'26]; [exists 1%nat; split; [lia|symmetry; exact E'26]|exists 0%nat; split; [lia|symmetry; exact E'26]]. }
  intros ? ?; indices; cbn [nth]; [exact C'27|exact C'28].
Qed.

(* step 8, sign *)
Lemma step'8 :
cosh (2 * r) > nu ->
c_defined /\ 2 * gamma * (1 - c) < 0.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  intros G'1.
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ H'2)) (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1)) eq_refl)) (has_opp _ _ (from_gt _ _ G'1))) _); [reflexivity|equal].
Qed.

(* step 9, rewriting *)
Lemma step'9 :
cosh (2 * r) > nu ->
(M_defined /\ is_real (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat)) /\ Re (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat) < 0.
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof c'read as [E'16 [E'17 [E'18 [C'19 [C'20 E'21]]]]].
  intros G'1.
  pose proof (step'8 G'1) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  assert (C'25 : is_real (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat)) by (real_number).
  split; [all_known|].
  pose proof Q'24 as W'26. says W'26.
Qed.

(* step 10, rewriting *)
Lemma step'10 :
M_defined /\ positive_semidefinite 2 M ->
M_defined /\ positive_semidefinite 2 M.
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof M'read as [C'11 M'12].
  intros G'1.
  pose proof (proj1 G'1) as D'13; pose proof (proj2 G'1) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  split; [all_known|].
  exact Q'14.
Qed.

(* step 11, compression *)
Lemma step'11 :
M_defined /\ positive_semidefinite 2 M ->
(M_defined /\ is_real (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat)) /\ Re (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat) >= 0.
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]].
  pose proof M'read as [C'14 M'15].
  intros G'1.
  pose proof (proj1 G'1) as D'16; pose proof (proj2 G'1) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  pose proof (step'10 G'1) as P'18.
  pose proof (proj1 P'18) as D'19; pose proof (proj2 P'18) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  assert (C'21 : is_real (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat)) by (real_number).
  split; [all_known|].
  pose proof (Rle_ge _ _ (proj2 (psd_column 2 M u Q'17))) as W'22. says W'22.
Qed.

(* step 12, introduction *)
Lemma step'12 :
(M_defined /\ (positive_semidefinite 2 M -> is_real (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat))) /\ (positive_semidefinite 2 M -> Re (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat) >= 0).
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]].
  pose proof M'read as [C'14 M'15].
  assert (C'17 : (positive_semidefinite 2 M -> is_real (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat))).
  { intros h'16.
  assert (C'18 : is_real (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat)) by (real_number).
  all_known.
  }
  split; [all_known|].
  intros h'19; exact (proj2 (step'11 ltac:(first [exact h'19 | split; [all_known|exact h'19]]))).
Qed.

(* step 13, detachment *)
Lemma step'13 :
cosh (2 * r) > nu ->
M_defined /\ (~ positive_semidefinite 2 M).
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]].
  pose proof M'read as [C'14 M'15].
  intros G'1.
  pose proof step'12 as P'16.
  pose proof (proj1 P'16) as D'17; pose proof (proj2 P'16) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (step'9 G'1) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  assert (E'22 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'23 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  split; [all_known|].
  intros h'24; pose proof (Q'18 h'24) as Other'; pose proof Q'21 as No'; against Other' No'.
Qed.

(* step 14, identity: v = x₁ + iy₁, x₂ + iy₂ , component by component *)
Lemma step'14 :
(M_defined /\ c_defined) /\ mmul 2 (madj v) (mmul 2 M v) 0%nat 0%nat = RtoC (c * gamma * ((x_1 - y_2) ^ 2 + (x_2 + y_1) ^ 2) + gamma * (1 - c) * ((x_1 + y_2) ^ 2 + (- x_2 + y_1) ^ 2)).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof M'read as [C'11 M'12].
  pose proof c'read as [E'13 [E'14 [E'15 [C'16 [C'17 E'18]]]]].
  pose proof v'read as M'19.
  split; [all_known|].
  equal_complex.
Qed.

(* step 15, sign *)
Lemma step'15 :
cosh (2 * r) <= nu ->
c_defined /\ 2 * gamma * (1 - c) >= 0.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  intros G'1.
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ H'2)) (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1)) eq_refl)) (has_opp _ _ (from_le _ _ G'1))) _); [reflexivity|equal].
Qed.

(* step 16, sign *)
Lemma step'16 :
c_defined /\ 2 * c * gamma >= 0.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ H'2)) (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1)) eq_refl)) (has_cosh (2 * r))) _); [reflexivity|equal].
Qed.

(* step 17, conic sum: both weights are ≥ 0 *)
Lemma step'17 :
cosh (2 * r) <= nu ->
M_defined /\ positive_semidefinite 2 M.
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof c'read as [E'16 [E'17 [E'18 [C'19 [C'20 E'21]]]]].
  intros G'1.
  pose proof (step'15 G'1) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  pose proof step'16 as P'25.
  pose proof (proj1 P'25) as D'26; pose proof (proj2 P'25) as Q'27.
  pose proof D'26 as D'26'parts; split_up D'26'parts.
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale 2 (2 * gamma * (1 - c)) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_ratio 1 2) (from_ge _ _ Q'24))) _); [reflexivity|equal]) (psd_gram 2 1 u)) (psd_scale 2 (2 * c * gamma) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1)) eq_refl) (has_cosh (2 * r)))) (from_gt _ _ H'2)) _); [reflexivity|equal]) (psd_gram 2 1 (mtrans (madj u))))) as W'28. says W'28.
Qed.

(* step 18, introduction *)
Lemma step'18 :
((cosh (2 * r) > nu -> M_defined) /\ (cosh (2 * r) > nu -> is_real (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat))) /\ (cosh (2 * r) > nu -> Re (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat) < 0).
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]].
  pose proof M'read as [C'14 M'15].
  assert (E'16 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'17 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  assert (C'19 : (cosh (2 * r) > nu -> M_defined)).
  { intros h'18.
  all_known.
  }
  assert (C'21 : (cosh (2 * r) > nu -> is_real (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat))).
  { intros h'20.
  assert (C'22 : is_real (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat)) by (real_number).
  all_known.
  }
  split; [all_known|].
  intros h'23; exact (proj2 (step'9 ltac:(first [exact h'23 | split; [all_known|exact h'23]]))).
Qed.

(* step 19, introduction *)
Lemma step'19 :
(cosh (2 * r) <= nu -> M_defined) /\ (cosh (2 * r) <= nu -> positive_semidefinite 2 M).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof M'read as [C'11 M'12].
  assert (E'13 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'14 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  assert (C'16 : (cosh (2 * r) <= nu -> M_defined)).
  { intros h'15.
  all_known.
  }
  split; [all_known|].
  intros h'17; exact (proj2 (step'17 ltac:(first [exact h'17 | split; [all_known|exact h'17]]))).
Qed.

(* step 20, introduction *)
Lemma step'20 :
((cosh (2 * r) > nu -> M_defined) /\ (cosh (2 * r) > nu -> is_real (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat)) /\ (cosh (2 * r) <= nu -> M_defined)) /\ ((cosh (2 * r) > nu -> Re (mmul 2 (madj u) (mmul 2 M u) 0%nat 0%nat) < 0) /\ (cosh (2 * r) <= nu -> positive_semidefinite 2 M)).
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof step'18 as P'16.
  pose proof (proj1 P'16) as D'17; pose proof (proj2 P'16) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof step'19 as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  assert (E'22 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'23 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  split; [all_known|].
  split; [exact Q'18|].
  exact Q'21.
Qed.

(* step 21, introduction *)
Lemma step'21 :
M_defined /\ (~ positive_semidefinite 2 M <-> cosh (2 * r) > nu).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof M'read as [C'11 M'12].
  assert (E'13 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'14 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  split; [all_known|].
  split; [intros h'15; destruct (either_gt (cosh (2 * r)) nu) as [h'16|h'16]; [exact h'16|exfalso; pose proof (proj2 (step'17 ltac:(first [exact h'16 | split; [all_known|exact h'16]]))) as Against'; contradiction]|intros h'17; exact (proj2 (step'13 ltac:(first [exact h'17 | split; [all_known|exact h'17]])))].
Qed.

(* step 22, sign *)
Lemma step'22 :
cosh (2 * r) = nu ->
c_defined /\ 2 * gamma * (1 - c) = 0.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  intros G'1.
  split; [all_known|].
  refine (to_eq _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ H'2)) (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1)) eq_refl)) (has_opp _ _ (from_eq _ _ G'1))) _); [reflexivity|equal].
Qed.

(* step 23, sign: 2γ 1 − c = 0 ≤ 2γc *)
Lemma step'23 :
cosh (2 * r) = nu ->
c_defined /\ 2 * c * gamma - 2 * gamma * (1 - c) >= 0.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  intros G'1.
  pose proof (step'22 G'1) as P'7.
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof step'16 as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 2)) (has_mul _ _ _ _ (has_ratio 1 2) (from_eq _ _ Q'9))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1)) eq_refl) (has_cosh (2 * r)))) (from_gt _ _ H'2))) _); [reflexivity|equal].
Qed.

(* step 24, least eigenvalue *)
Lemma step'24 :
cosh (2 * r) = nu ->
(M_defined /\ c_defined) /\ smallest_eigenvalue 2 M (2 * gamma * (1 - c)).
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof c'read as [E'16 [E'17 [E'18 [C'19 [C'20 E'21]]]]].
  intros G'1.
  pose proof step'6 as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  pose proof (step'23 G'1) as P'25.
  pose proof (proj1 P'25) as D'26; pose proof (proj2 P'25) as Q'27.
  pose proof D'26 as D'26'parts; split_up D'26'parts.
  split; [all_known|].
  assert (E'28 : 2 * gamma * (1 - c) = 2 * gamma * (1 - c)) by (extreme_cases; one_of).
  assert (C'29 : 2 * gamma * (1 - c) <= 2 * gamma * (1 - c)) by (apply Rge_le; refine (to_ge _ _ _ _ _ has_nought _); [reflexivity|equal]).
  assert (C'30 : 2 * gamma * (1 - c) <= 2 * c * gamma) by (apply Rge_le; refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 2)) (from_gt _ _ H'2)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1)))) (from_eq _ _ G'1)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1)))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1)) eq_refl) (has_cosh (2 * r)))) (from_gt _ _ H'2))) _); [reflexivity|equal]).
  apply (least_eigenvalue_is 2 M [2 * gamma * (1 - c); 2 * c * gamma] _ (2 * gamma * (1 - c)) Q'24).
  { exists 0%nat; split; [lia|symmetry; exact E'28]. }
  intros ? ?; indices; cbn [nth]; [exact C'29|exact C'30].
Qed.

(* step 25, rewriting *)
Lemma step'25 :
cosh (2 * r) = nu ->
M_defined /\ smallest_eigenvalue 2 M 0.
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof M'read as [C'11 M'12].
  pose proof c'read as [E'13 [E'14 [E'15 [C'16 [C'17 E'18]]]]].
  intros G'1.
  pose proof (step'24 G'1) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof (step'22 G'1) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  assert (E'25 : reads_as (2 * gamma * (1 - c)) (0)) by (exact Q'24).
  split; [all_known|].
  pose proof Q'21 as W'26. says W'26.
Qed.

(* step 26, instance: one mode, drift K_B *)
Lemma step'26 :
(M_rev_defined /\ M_defined) /\ (positive_semidefinite 2 M_rev <-> positive_semidefinite 2 M).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof M'read as [C'11 M'12].
  pose proof M_rev'read as [N'13 [N'14 [N'15 [C'16 [C'17 [C'18 M'19]]]]]].
  pose proof (derivation'lemma_1.positivity.proof 1%nat ltac:(lia) (fun i j => Re (K_B i j)) (fun i j => Re (D i j)) ltac:(entries_alike) (fun i j => Re (sigma i j)) ltac:(entries_alike)) as W'20. put_in W'20.
  split; [all_known|].
  pose proof W'20 as W'21. says W'21.
Qed.

(* step 27, rewriting *)
Lemma step'27 :
M_rev_defined /\ (~ positive_semidefinite 2 M_rev) ->
M_rev_defined /\ (~ positive_semidefinite 2 M_rev).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof M_rev'read as [N'5 [N'6 [N'7 [C'8 [C'9 [C'10 M'11]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'12; pose proof (proj2 G'1) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  split; [all_known|].
  exact Q'13.
Qed.

(* step 28, detachment *)
Lemma step'28 :
M_rev_defined /\ (~ positive_semidefinite 2 M_rev) ->
M_defined /\ (~ positive_semidefinite 2 M).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof M'read as [C'11 M'12].
  pose proof M_rev'read as [N'13 [N'14 [N'15 [C'16 [C'17 [C'18 M'19]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'20; pose proof (proj2 G'1) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof step'26 as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  pose proof (step'27 G'1) as P'25.
  pose proof (proj1 P'25) as D'26; pose proof (proj2 P'25) as Q'27.
  pose proof D'26 as D'26'parts; split_up D'26'parts.
  split; [all_known|].
  intros h'28; pose proof ((proj2 Q'24) h'28) as Other'; pose proof Q'21 as No'; contradiction.
Qed.

(* step 29, detachment *)
Lemma step'29 :
M_rev_defined /\ (~ positive_semidefinite 2 M_rev) ->
cosh (2 * r) > nu.
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof M'read as [C'11 M'12].
  pose proof M_rev'read as [N'13 [N'14 [N'15 [C'16 [C'17 [C'18 M'19]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'20; pose proof (proj2 G'1) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof step'21 as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  pose proof (step'28 G'1) as P'25.
  pose proof (proj1 P'25) as D'26; pose proof (proj2 P'25) as Q'27.
  pose proof D'26 as D'26'parts; split_up D'26'parts.
  assert (E'28 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'29 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  exact ((proj1 Q'24) Q'27).
Qed.

(* step 30, rewriting *)
Lemma step'30 :
cosh (2 * r) > nu ->
cosh (2 * r) > nu.
Proof using All.
  intros G'1.
  assert (E'1 : reads_as (exp (2 * r)) ((exp r ^ 2))) by (exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'3 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  exact G'1.
Qed.

(* step 31, detachment *)
Lemma step'31 :
cosh (2 * r) > nu ->
M_defined /\ (~ positive_semidefinite 2 M).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof M'read as [C'11 M'12].
  intros G'1.
  pose proof step'21 as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  pose proof (step'30 G'1) as P'16.
  assert (E'17 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'18 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  split; [all_known|].
  exact ((proj2 Q'15) G'1).
Qed.

(* step 32, detachment *)
Lemma step'32 :
cosh (2 * r) > nu ->
M_rev_defined /\ (~ positive_semidefinite 2 M_rev).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof M'read as [C'11 M'12].
  pose proof M_rev'read as [N'13 [N'14 [N'15 [C'16 [C'17 [C'18 M'19]]]]]].
  intros G'1.
  pose proof step'26 as P'20.
  pose proof (proj1 P'20) as D'21; pose proof (proj2 P'20) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  pose proof (step'31 G'1) as P'23.
  pose proof (proj1 P'23) as D'24; pose proof (proj2 P'23) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  assert (E'26 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'27 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  split; [all_known|].
  intros h'28; pose proof ((proj1 Q'22) h'28) as Other'; pose proof Q'25 as No'; contradiction.
Qed.

(* step 33, introduction *)
Lemma step'33 :
M_rev_defined /\ (~ positive_semidefinite 2 M_rev <-> cosh (2 * r) > nu).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof M'read as [C'11 M'12].
  pose proof M_rev'read as [N'13 [N'14 [N'15 [C'16 [C'17 [C'18 M'19]]]]]].
  pose proof step'26 as P'20.
  pose proof (proj1 P'20) as D'21; pose proof (proj2 P'20) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  pose proof step'21 as P'23.
  pose proof (proj1 P'23) as D'24; pose proof (proj2 P'23) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  assert (E'26 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'27 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  split; [all_known|].
  split; [intros h'28; exact (step'29 ltac:(first [exact h'28 | split; [all_known|exact h'28]]))|intros h'30; exact (proj2 (step'32 ltac:(first [exact h'30 | split; [all_known|exact h'30]])))].
Qed.

End derivation.

(** * cp-matrix *)

Module cp_matrix.
Import Statement.cp_matrix.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K D K_B K_B_defined M M_defined c c_defined H'1 H'2.
  exact (step'3 nu r gamma 0 0 0 0 0 0 0 0 H'1 H'2).
Qed.

End cp_matrix.

(** * quadratic-form *)

Module quadratic_form.
Import Statement.quadratic_form.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma u V K D K_B K_B_defined M M_defined c c_defined H'1 H'2.
  exact (step'5 nu r gamma 0 0 0 0 0 0 0 0 H'1 H'2).
Qed.

End quadratic_form.

(** * spectrum *)

Module spectrum.
Import Statement.spectrum.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma u V K D K_B K_B_defined M M_defined c c_defined H'1 H'2.
  exact (step'6 nu r gamma 0 0 0 0 0 0 0 0 H'1 H'2).
Qed.

End spectrum.

(** * least-eigenvalue *)

Module least_eigenvalue.
Import Statement.least_eigenvalue.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K D K_B K_B_defined M M_defined c c_defined H'1 H'2.
  exact (step'7 nu r gamma 0 0 0 0 0 0 0 0 H'1 H'2).
Qed.

End least_eigenvalue.

(** * criterion *)

Module criterion.
Import Statement.criterion.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K D K_B K_B_defined M M_defined H'1 H'2.
  exact (step'21 nu r gamma 0 0 0 0 0 0 0 0 H'1 H'2).
Qed.

End criterion.

(** * two-sides *)

Module two_sides.
Import Statement.two_sides.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma u V K D K_B K_B_defined M M_defined H'1 H'2.
  exact (step'20 nu r gamma 0 0 0 0 0 0 0 0 H'1 H'2).
Qed.

End two_sides.

(** * sum-of-squares *)

Module sum_of_squares.
Import Statement.sum_of_squares.

Theorem proof : claim.
Proof.
  intros nu r gamma x_1 y_1 x_2 y_2 sigma V K D K_B K_B_defined M M_defined c c_defined v H'1 H'2.
  exact (step'14 nu r gamma 0 0 0 0 x_1 y_1 x_2 y_2 H'1 H'2).
Qed.

End sum_of_squares.

(** * surface *)

Module surface.
Import Statement.surface.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K D K_B K_B_defined M M_defined H'1 H'2 G'1.
  exact (step'25 nu r gamma 0 0 0 0 0 0 0 0 H'1 H'2 G'1).
Qed.

End surface.

(** * reverse-time *)

Module reverse_time.
Import Statement.reverse_time.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K D M_rev M_rev_defined H'1 H'2.
  exact (step'33 nu r gamma 0 0 0 0 0 0 0 0 H'1 H'2).
Qed.

End reverse_time.

(** * What all of them assume *)

Definition proofs : (Statement.cp_matrix.claim * Statement.quadratic_form.claim * Statement.spectrum.claim * Statement.least_eigenvalue.claim * Statement.criterion.claim * Statement.two_sides.claim * Statement.sum_of_squares.claim * Statement.surface.claim * Statement.reverse_time.claim * True)%type :=
  (cp_matrix.proof, quadratic_form.proof, spectrum.proof, least_eigenvalue.proof, criterion.proof, two_sides.proof, sum_of_squares.proof, surface.proof, reverse_time.proof, I).

Print Assumptions proofs.
