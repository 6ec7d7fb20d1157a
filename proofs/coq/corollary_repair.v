(** corollary-repair: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic corollary_repair; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module half_trace.
Definition claim : Prop :=
  forall nu gamma d_11 d_12 d_22 : R,
  let u : mat := of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]] in
  let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
  nu >= 1 ->
  gamma > 0 ->
  mmul 2 (madj u) (mmul 2 DeltaD u) 0%nat 0%nat = RtoC (d_11 / 2 + d_22 / 2).
End half_trace.

Module bound.
Definition claim : Prop :=
  forall nu r gamma d_11 d_12 d_22 : R,
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
  let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
  nu >= 1 ->
  gamma > 0 ->
  M_defined /\ positive_semidefinite 2 (madd DeltaD M) ->
  c_defined /\ d_11 + d_22 >= 4 * gamma * (c - 1).
End bound.

Module bound_value.
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
  (M_defined /\ c_defined) /\ mscale (RtoC (-2)) (mmul 2 (madj u) (mmul 2 M u)) 0%nat 0%nat = RtoC (4 * gamma * (c - 1)).
End bound_value.

Module injection.
Definition claim : Prop :=
  forall nu r gamma d_11 d_12 d_22 : R,
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
  let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
  nu >= 1 ->
  gamma > 0 ->
  M_defined /\ positive_semidefinite 2 (madd DeltaD M) ->
  c_defined /\ c > 1 ->
  d_11 + d_22 > 0.
End injection.

Module optimum.
Definition claim : Prop :=
  forall nu r gamma d_11 d_12 d_22 : R,
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
  let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
  nu >= 1 ->
  gamma > 0 ->
  (
    let feasible := fun d_11 d_12 d_22 : R => let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in positive_semidefinite 2 DeltaD /\ (M_defined /\ positive_semidefinite 2 (madd DeltaD M)) in
    let objective := fun d_11 d_12 d_22 : R => let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in d_11 + d_22 in
    let objective_defined := fun d_11 d_12 d_22 : R => let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in True in
    (c_defined) /\
    (forall d_11 d_12 d_22 : R, let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in M_defined) /\
    (forall d_11 d_12 d_22 : R, feasible d_11 d_12 d_22 -> objective_defined d_11 d_12 d_22 /\ 4 * gamma * Rmax 0 (c - 1) <= objective d_11 d_12 d_22) /\
    (let best_feasible := feasible (2 * gamma * Rmax 0 (c - 1)) 0 (2 * gamma * Rmax 0 (c - 1)) in
    best_feasible /\ objective_defined (2 * gamma * Rmax 0 (c - 1)) 0 (2 * gamma * Rmax 0 (c - 1)) /\
    objective (2 * gamma * Rmax 0 (c - 1)) 0 (2 * gamma * Rmax 0 (c - 1)) = 4 * gamma * Rmax 0 (c - 1))).
End optimum.

Module defect.
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
  c_defined /\ c > 1 ->
  (M_defined /\ c_defined) /\ smallest_eigenvalue 2 M (- 2 * gamma * Rmax 0 (c - 1)).
End defect.

Module dual.
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
  let Z_ : mat := mscale (RtoC 2) (mmul 1 u (madj u)) in
  nu >= 1 ->
  gamma > 0 ->
  (M_defined /\ c_defined) /\ (positive_semidefinite 2 Z_ /\ meq 2 2 (madd (mscale (RtoC (1 / 2)) Z_) (mscale (RtoC (1 / 2)) (madj (mtrans Z_)))) (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) /\ (- mtrace 2 (mmul 2 Z_ M))%C = RtoC (4 * gamma * (c - 1))).
End dual.

Module slackness.
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
  let DeltaD_star : mat := of_rows [[RtoC (2 * gamma * Rmax 0 (c - 1)); RtoC 0]; [RtoC 0; RtoC (2 * gamma * Rmax 0 (c - 1))]] in
  let DeltaD_star_defined : Prop := c_defined in
  let Z_ : mat := mscale (RtoC 2) (mmul 1 u (madj u)) in
  nu >= 1 ->
  gamma > 0 ->
  c_defined /\ c > 1 ->
  (DeltaD_star_defined /\ M_defined) /\ meq 2 2 (mmul 2 Z_ (madd DeltaD_star M)) mzero.
End slackness.

Module no_repair.
Definition claim : Prop :=
  forall nu r gamma : R,
  let c : R := cosh (2 * r) / nu in
  let c_defined : Prop := nu <> 0 in
  let DeltaD_star : mat := of_rows [[RtoC (2 * gamma * Rmax 0 (c - 1)); RtoC 0]; [RtoC 0; RtoC (2 * gamma * Rmax 0 (c - 1))]] in
  let DeltaD_star_defined : Prop := c_defined in
  nu >= 1 ->
  gamma > 0 ->
  c_defined /\ c <= 1 ->
  DeltaD_star_defined /\ meq 2 2 DeltaD_star mzero.
End no_repair.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic.

Module derivation'theorem_1.
Section derivation.
Variable nu : R.
Variable r : R.
Variable gamma : R.
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

End derivation.

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
Theorem proof : claim.
Proof.
  intros nu r gamma sigma u V K D K_B K_B_defined M M_defined c c_defined H'1 H'2.
  exact (step'6 nu r gamma H'1 H'2).
Qed.
End spectrum.

End derivation'theorem_1.

Section derivation.
Variable nu : R.
Variable r : R.
Variable gamma : R.
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
Let DeltaD_star : mat := of_rows [[RtoC (2 * gamma * Rmax 0 (c - 1)); RtoC 0]; [RtoC 0; RtoC (2 * gamma * Rmax 0 (c - 1))]].
Let DeltaD_star_defined : Prop := c_defined.
Let Z_ : mat := mscale (RtoC 2) (mmul 1 u (madj u)).
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

Lemma DeltaD_star'read :
  (DeltaD_star_defined) /\
  (entries_as 2 2 DeltaD_star (of_rows [[RtoC (2 * gamma * (Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2))); RtoC 0]; [RtoC 0; RtoC (2 * gamma * (Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))]])).
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  try assert (E'7 : reads_as (Rmax 0 (c - 1)) ((Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))) by (unfold reads_as; solve [same_extremum]).
  assert (C'8 : DeltaD_star_defined) by (unfold DeltaD_star_defined; all_known).
  assert (M'9 : entries_as 2 2 DeltaD_star (of_rows [[RtoC (2 * gamma * (Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2))); RtoC 0]; [RtoC 0; RtoC (2 * gamma * (Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))]])) by (unfold entries_as, DeltaD_star; equal_entries).
  all_known.
Qed.

Lemma Z_'read :
  (entries_as 2 2 Z_ (of_rows [[RtoC 1; Pair 0 (- 1)]; [Pair 0 1; RtoC 1]])).
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  assert (M'4 : entries_as 2 2 Z_ (of_rows [[RtoC 1; Pair 0 (- 1)]; [Pair 0 1; RtoC 1]])) by (unfold entries_as, Z_; equal_entries).
  all_known.
Qed.


(* step 1, identity: u†ΔD u = ½ Tr ΔD for every real symmetric ΔD *)
Lemma step'1 :
forall d_11 d_12 d_22 : R,
let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
mmul 2 (madj u) (mmul 2 DeltaD u) 0%nat 0%nat = RtoC (d_11 / 2 + d_22 / 2).
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  intros d_11 d_12 d_22 DeltaD.
  equal_complex.
Qed.

(* step 2, identity: Theorem 1: u†Mu = 2γ 1 − c *)
Lemma step'2 :
(M_defined /\ c_defined) /\ mscale (RtoC (-2)) (mmul 2 (madj u) (mmul 2 M u)) 0%nat 0%nat = RtoC (4 * gamma * (c - 1)).
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof c'read as [E'16 [E'17 [E'18 [C'19 [C'20 E'21]]]]].
  split; [all_known|].
  equal_complex.
Qed.

(* step 3, rewriting *)
Lemma step'3 :
forall d_11 d_12 d_22 : R,
let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
M_defined /\ positive_semidefinite 2 (madd DeltaD M) ->
M_defined /\ positive_semidefinite 2 (madd DeltaD M).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof M'read as [C'11 M'12].
  intros d_11 d_12 d_22 DeltaD G'1.
  pose proof (proj1 G'1) as D'13; pose proof (proj2 G'1) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  split; [all_known|].
  exact Q'14.
Qed.

(* step 4, compression: the value of M + ΔD on u *)
Lemma step'4 :
forall d_11 d_12 d_22 : R,
let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
M_defined /\ positive_semidefinite 2 (madd DeltaD M) ->
c_defined /\ d_11 / 2 + d_22 / 2 - 2 * gamma * (c - 1) >= 0.
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof c'read as [E'16 [E'17 [E'18 [C'19 [C'20 E'21]]]]].
  intros d_11 d_12 d_22 DeltaD G'1.
  pose proof (proj1 G'1) as D'22; pose proof (proj2 G'1) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  pose proof (step'3 d_11 d_12 d_22 G'1) as P'24.
  pose proof (proj1 P'24) as D'25; pose proof (proj2 P'24) as Q'26.
  pose proof D'25 as D'25'parts; split_up D'25'parts.
  split; [all_known|].
  pose proof (Rle_ge _ _ (proj2 (psd_column 2 (madd DeltaD M) u Q'23))) as W'27. says W'27.
Qed.

(* step 5, sign *)
Lemma step'5 :
forall d_11 d_12 d_22 : R,
let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
M_defined /\ positive_semidefinite 2 (madd DeltaD M) ->
c_defined /\ d_11 + d_22 >= 4 * gamma * (c - 1).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof M'read as [C'11 M'12].
  pose proof c'read as [E'13 [E'14 [E'15 [C'16 [C'17 E'18]]]]].
  intros d_11 d_12 d_22 DeltaD G'1.
  pose proof (proj1 G'1) as D'19; pose proof (proj2 G'1) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  pose proof (step'4 d_11 d_12 d_22 G'1) as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_ge _ _ Q'23)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1)))) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1)))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 6, sign *)
Lemma step'6 :
c_defined /\ c > 1 ->
c_defined /\ 4 * gamma * (c - 1) > 0.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'7; pose proof (proj2 G'1) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 4) (from_gt _ _ H'2)) (from_gt _ _ Q'8)) _); [reflexivity|equal].
Qed.

(* step 7, sign *)
Lemma step'7 :
forall d_11 d_12 d_22 : R,
let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
M_defined /\ positive_semidefinite 2 (madd DeltaD M) ->
c_defined /\ c > 1 ->
d_11 + d_22 > 0.
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof M'read as [C'11 M'12].
  pose proof c'read as [E'13 [E'14 [E'15 [C'16 [C'17 E'18]]]]].
  intros d_11 d_12 d_22 DeltaD G'1 G'2.
  pose proof (proj1 G'1) as D'19; pose proof (proj2 G'1) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  pose proof (proj1 G'2) as D'21; pose proof (proj2 G'2) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  pose proof (step'5 d_11 d_12 d_22 G'1) as P'23.
  pose proof (proj1 P'23) as D'24; pose proof (proj2 P'23) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  pose proof (step'6 G'2) as P'26.
  pose proof (proj1 P'26) as D'27; pose proof (proj2 P'26) as Q'28.
  pose proof D'27 as D'27'parts; split_up D'27'parts.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ Q'25) (has_mul _ _ _ _ (has_whole 4) (has_mul _ _ _ _ (has_ratio 1 4) (from_gt _ _ Q'28)))) _); [reflexivity|equal].
Qed.

(* step 8, extremum *)
Lemma step'8 :
c_defined /\ c > 1 ->
c_defined /\ Rmax 0 (c - 1) = c - 1.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'7; pose proof (proj2 G'1) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  try assert (E'9 : reads_as (Rmax 0 (c - 1)) ((Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))) by (unfold reads_as; solve [same_extremum]).
  split; [all_known|].
  assert (O'10 : c - 1 >= 0) by (refine (to_ge _ _ _ _ _ (from_gt _ _ Q'8) _); [reflexivity|equal]).
  extremes.
Qed.

(* step 9, extremum *)
Lemma step'9 :
c_defined /\ c <= 1 ->
c_defined /\ Rmax 0 (c - 1) = 0.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'7; pose proof (proj2 G'1) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  try assert (E'9 : reads_as (Rmax 0 (c - 1)) ((Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))) by (unfold reads_as; solve [same_extremum]).
  split; [all_known|].
  assert (O'10 : 0 >= c - 1) by (refine (to_ge _ _ _ _ _ (has_opp _ _ (from_le _ _ Q'8)) _); [reflexivity|equal]).
  extremes.
Qed.

(* step 10, rewriting *)
Lemma step'10 :
forall d_11 d_12 d_22 : R,
let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
positive_semidefinite 2 DeltaD ->
positive_semidefinite 2 DeltaD.
Proof using All.
  intros d_11 d_12 d_22 DeltaD G'1.
  exact G'1.
Qed.

(* step 11, compression *)
Lemma step'11 :
forall d_11 d_12 d_22 : R,
let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
positive_semidefinite 2 DeltaD ->
d_11 >= 0.
Proof using All.
  intros d_11 d_12 d_22 DeltaD G'1.
  pose proof (step'10 d_11 d_12 d_22 G'1) as P'1.
  pose proof (Rle_ge _ _ (proj2 (psd_column 2 DeltaD (of_rows [[RtoC 1]; [RtoC 0]]) G'1))) as W'2. says W'2.
Qed.

(* step 12, rewriting *)
Lemma step'12 :
forall d_11 d_12 d_22 : R,
let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
positive_semidefinite 2 DeltaD ->
positive_semidefinite 2 DeltaD.
Proof using All.
  intros d_11 d_12 d_22 DeltaD G'1.
  exact G'1.
Qed.

(* step 13, compression *)
Lemma step'13 :
forall d_11 d_12 d_22 : R,
let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
positive_semidefinite 2 DeltaD ->
d_22 >= 0.
Proof using All.
  intros d_11 d_12 d_22 DeltaD G'1.
  pose proof (step'12 d_11 d_12 d_22 G'1) as P'1.
  pose proof (Rle_ge _ _ (proj2 (psd_column 2 DeltaD (of_rows [[RtoC 0]; [RtoC 1]]) G'1))) as W'2. says W'2.
Qed.

(* step 14, sign: its diagonal is ≥ 0 *)
Lemma step'14 :
forall d_11 d_12 d_22 : R,
let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
positive_semidefinite 2 DeltaD ->
d_11 + d_22 >= 0.
Proof using All.
  intros d_11 d_12 d_22 DeltaD G'1.
  pose proof (step'11 d_11 d_12 d_22 G'1) as P'1.
  pose proof (step'13 d_11 d_12 d_22 G'1) as P'2.
  refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ P'1) (from_ge _ _ P'2)) _); [reflexivity|equal].
Qed.

(* step 15, rewriting *)
Lemma step'15 :
forall d_11 d_12 d_22 : R,
let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
M_defined /\ positive_semidefinite 2 (madd DeltaD M) ->
c_defined /\ c > 1 ->
c_defined /\ d_11 + d_22 >= 4 * gamma * Rmax 0 (c - 1).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof M'read as [C'11 M'12].
  pose proof c'read as [E'13 [E'14 [E'15 [C'16 [C'17 E'18]]]]].
  intros d_11 d_12 d_22 DeltaD G'1 G'2.
  pose proof (proj1 G'1) as D'19; pose proof (proj2 G'1) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  pose proof (proj1 G'2) as D'21; pose proof (proj2 G'2) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  pose proof (step'5 d_11 d_12 d_22 G'1) as P'23.
  pose proof (proj1 P'23) as D'24; pose proof (proj2 P'23) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  pose proof (step'8 G'2) as P'26.
  pose proof (proj1 P'26) as D'27; pose proof (proj2 P'26) as Q'28.
  pose proof D'27 as D'27'parts; split_up D'27'parts.
  try assert (E'29 : reads_as (Rmax 0 (c - 1)) ((Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))) by (unfold reads_as; solve [same_extremum]).
  assert (E'30 : reads_as (Rmax 0 (c - 1)) (c - 1)) by (exact Q'28).
  split; [all_known|].
  pose proof Q'25 as W'31. says W'31.
Qed.

(* step 16, rewriting *)
Lemma step'16 :
forall d_11 d_12 d_22 : R,
let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
positive_semidefinite 2 DeltaD ->
c_defined /\ c <= 1 ->
c_defined /\ d_11 + d_22 >= 4 * gamma * Rmax 0 (c - 1).
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  intros d_11 d_12 d_22 DeltaD G'1 G'2.
  pose proof (proj1 G'2) as D'7; pose proof (proj2 G'2) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof (step'14 d_11 d_12 d_22 G'1) as P'9.
  pose proof (step'9 G'2) as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  try assert (E'13 : reads_as (Rmax 0 (c - 1)) ((Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))) by (unfold reads_as; solve [same_extremum]).
  assert (E'14 : reads_as (Rmax 0 (c - 1)) (0)) by (exact Q'12).
  split; [all_known|].
  pose proof P'9 as W'15. says W'15.
Qed.

(* step 17, cases *)
Lemma step'17 :
forall d_11 d_12 d_22 : R,
let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in
M_defined /\ positive_semidefinite 2 (madd DeltaD M) ->
positive_semidefinite 2 DeltaD ->
c_defined /\ d_11 + d_22 >= 4 * gamma * Rmax 0 (c - 1).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof M'read as [C'11 M'12].
  pose proof c'read as [E'13 [E'14 [E'15 [C'16 [C'17 E'18]]]]].
  intros d_11 d_12 d_22 DeltaD G'1 G'2.
  pose proof (proj1 G'1) as D'19; pose proof (proj2 G'1) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  try assert (E'21 : reads_as (Rmax 0 (c - 1)) ((Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))) by (unfold reads_as; solve [same_extremum]).
  split; [all_known|].
  destruct (either_gt c 1) as [h'22|h'22]; [exact (proj2 (step'15 d_11 d_12 d_22 G'1 ltac:(first [exact h'22 | split; [all_known|exact h'22]])))|exact (proj2 (step'16 d_11 d_12 d_22 G'2 ltac:(first [exact h'22 | split; [all_known|exact h'22]])))].
Qed.

(* step 18, extremum *)
Lemma step'18 :
c_defined /\ Rmax 0 (c - 1) >= c - 1.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  try assert (E'7 : reads_as (Rmax 0 (c - 1)) ((Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))) by (unfold reads_as; solve [same_extremum]).
  split; [all_known|].
  extremes.
Qed.

(* step 19, sign *)
Lemma step'19 :
c_defined /\ 2 * gamma * Rmax 0 (c - 1) >= 0.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  try assert (E'7 : reads_as (Rmax 0 (c - 1)) ((Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))) by (unfold reads_as; solve [same_extremum]).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ H'2)) (has_max _ _ _ _ (has_eq _ _ 0 has_nought ltac:(equal)) (has_eq _ _ (c - 1) (has_add _ _ _ _ (has_opp _ _ (has_whole 1)) (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1)) eq_refl) (has_cosh (2 * r)))) ltac:(equal)))) _); [reflexivity|equal].
Qed.

(* step 20, sign *)
Lemma step'20 :
c_defined /\ 2 * gamma * (- c + Rmax 0 (c - 1) + 1) >= 0.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  pose proof step'18 as P'7.
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  try assert (E'10 : reads_as (Rmax 0 (c - 1)) ((Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))) by (unfold reads_as; solve [same_extremum]).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ H'2)) (from_ge _ _ Q'9)) _); [reflexivity|equal].
Qed.

(* step 21, sign *)
Lemma step'21 :
c_defined /\ 2 * gamma * (c + Rmax 0 (c - 1)) >= 0.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  try assert (E'7 : reads_as (Rmax 0 (c - 1)) ((Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))) by (unfold reads_as; solve [same_extremum]).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ H'2)) (has_add _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1)) eq_refl) (has_cosh (2 * r))) (has_max _ _ _ _ (has_eq _ _ 0 has_nought ltac:(equal)) (has_eq _ _ (c - 1) (has_add _ _ _ _ (has_opp _ _ (has_whole 1)) (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1)) eq_refl) (has_cosh (2 * r)))) ltac:(equal))))) _); [reflexivity|equal].
Qed.

(* step 22, conic sum *)
Lemma step'22 :
DeltaD_star_defined /\ positive_semidefinite 2 DeltaD_star.
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof c'read as [E'4 [E'5 [E'6 [C'7 [C'8 E'9]]]]].
  pose proof DeltaD_star'read as [C'10 M'11].
  pose proof step'19 as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  try assert (E'15 : reads_as (Rmax 0 (c - 1)) ((Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))) by (unfold reads_as; solve [same_extremum]).
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale 2 (2 * gamma * Rmax 0 (c - 1)) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_ratio 1 2) (from_ge _ _ Q'14))) _); [reflexivity|equal]) (psd_gram 2 1 u)) (psd_scale 2 (2 * gamma * Rmax 0 (c - 1)) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_ratio 1 2) (from_ge _ _ Q'14))) _); [reflexivity|equal]) (psd_gram 2 1 (mtrans (madj u))))) as W'16. says W'16.
Qed.

(* step 23, conic sum *)
Lemma step'23 :
(DeltaD_star_defined /\ M_defined) /\ positive_semidefinite 2 (madd DeltaD_star M).
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof c'read as [E'16 [E'17 [E'18 [C'19 [C'20 E'21]]]]].
  pose proof DeltaD_star'read as [C'22 M'23].
  pose proof step'20 as P'24.
  pose proof (proj1 P'24) as D'25; pose proof (proj2 P'24) as Q'26.
  pose proof D'25 as D'25'parts; split_up D'25'parts.
  pose proof step'21 as P'27.
  pose proof (proj1 P'27) as D'28; pose proof (proj2 P'27) as Q'29.
  pose proof D'28 as D'28'parts; split_up D'28'parts.
  try assert (E'30 : reads_as (Rmax 0 (c - 1)) ((Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))) by (unfold reads_as; solve [same_extremum]).
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale 2 (2 * gamma * (- c + Rmax 0 (c - 1) + 1)) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_mul _ _ _ _ (has_ratio 1 2) (from_ge _ _ Q'26))) _); [reflexivity|equal]) (psd_gram 2 1 u)) (psd_scale 2 (2 * gamma * (c + Rmax 0 (c - 1))) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ H'2)) (has_add _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1)) eq_refl) (has_cosh (2 * r))) (has_max _ _ _ _ (has_eq _ _ 0 has_nought ltac:(equal)) (has_eq _ _ (c - 1) (has_add _ _ _ _ (has_opp _ _ (has_whole 1)) (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1)) eq_refl) (has_cosh (2 * r)))) ltac:(equal))))) _); [reflexivity|equal]) (psd_gram 2 1 (mtrans (madj u))))) as W'31. says W'31.
Qed.

(* step 24, identity: ΔD = 2γ c − 1 ₊ I *)
Lemma step'24 :
(DeltaD_star_defined /\ c_defined) /\ mtrace 2 DeltaD_star = RtoC (4 * gamma * Rmax 0 (c - 1)).
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  pose proof DeltaD_star'read as [C'7 M'8].
  try assert (E'9 : reads_as (Rmax 0 (c - 1)) ((Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))) by (unfold reads_as; solve [same_extremum]).
  split; [all_known|].
  first [equal_complex|equal_traces].
Qed.

(* step 25, least value *)
Lemma step'25 :
(
  let feasible := fun d_11 d_12 d_22 : R => let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in positive_semidefinite 2 DeltaD /\ (M_defined /\ positive_semidefinite 2 (madd DeltaD M)) in
  let objective := fun d_11 d_12 d_22 : R => let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in d_11 + d_22 in
  let objective_defined := fun d_11 d_12 d_22 : R => let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in True in
  (c_defined) /\
  (forall d_11 d_12 d_22 : R, let DeltaD : mat := of_rows [[RtoC d_11; RtoC d_12]; [RtoC d_12; RtoC d_22]] in M_defined) /\
  (forall d_11 d_12 d_22 : R, feasible d_11 d_12 d_22 -> objective_defined d_11 d_12 d_22 /\ 4 * gamma * Rmax 0 (c - 1) <= objective d_11 d_12 d_22) /\
  (let best_feasible := feasible (2 * gamma * Rmax 0 (c - 1)) 0 (2 * gamma * Rmax 0 (c - 1)) in
  best_feasible /\ objective_defined (2 * gamma * Rmax 0 (c - 1)) 0 (2 * gamma * Rmax 0 (c - 1)) /\
  objective (2 * gamma * Rmax 0 (c - 1)) 0 (2 * gamma * Rmax 0 (c - 1)) = 4 * gamma * Rmax 0 (c - 1))).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof M'read as [C'11 M'12].
  pose proof c'read as [E'13 [E'14 [E'15 [C'16 [C'17 E'18]]]]].
  pose proof DeltaD_star'read as [C'19 M'20].
  pose proof step'22 as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  pose proof step'23 as P'24.
  pose proof (proj1 P'24) as D'25; pose proof (proj2 P'24) as Q'26.
  pose proof D'25 as D'25'parts; split_up D'25'parts.
  pose proof step'24 as P'27.
  pose proof (proj1 P'27) as D'28; pose proof (proj2 P'27) as Q'29.
  pose proof D'28 as D'28'parts; split_up D'28'parts.
  try assert (E'30 : reads_as (Rmax 0 (c - 1)) ((Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))) by (unfold reads_as; solve [same_extremum]).
  intros feasible objective objective_defined.
  split; [all_known|]. 
  split; [intros; all_known|].
  split.
  { intros d_11 d_12 d_22 F'. unfold feasible in F'.
  destruct F' as [F'1 F'].
  rename F' into F'2.
  pose proof (step'17 d_11 d_12 d_22 ltac:(first [exact F'2 | split; [all_known|exact F'2]]) ltac:(first [exact F'1 | split; [all_known|exact F'1]])) as L'. unfold objective, objective_defined.
  destruct L' as [D' L']. split_up D'. split; [all_known|apply Rge_le; exact L']. }
  cbv zeta. unfold feasible, objective, objective_defined. cbv beta zeta.
  split; [split; [first [meets Q'23 | meets Q'26 | split; [conditions_alike|first [meets Q'23 | meets Q'26]]]|first [meets Q'23 | meets Q'26 | split; [conditions_alike|first [meets Q'23 | meets Q'26]]]]|].
  split; [first [exact I | conditions_alike]|first [solve [equal] | first [meets Q'29 | split; [conditions_alike|first [meets Q'29]]]]].
Qed.

(* step 26, instance *)
Lemma step'26 :
(M_defined /\ c_defined) /\ has_spectrum 2 M [RtoC (- 2 * gamma * (c - 1)); RtoC (2 * c * gamma)] [u; mtrans (madj u)].
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof c'read as [E'16 [E'17 [E'18 [C'19 [C'20 E'21]]]]].
  pose proof H'1 as P'22.
  pose proof H'2 as P'23.
  pose proof (derivation'theorem_1.spectrum.proof nu r gamma ltac:(cbv zeta; first [meets P'22]) ltac:(cbv zeta; first [meets P'23])) as W'24. put_in W'24.
  split; [all_known|].
  pose proof (proj2 W'24) as W'25. says W'25.
Qed.

(* step 27, sign *)
Lemma step'27 :
c_defined /\ c > 1 ->
c_defined /\ 2 * c * gamma + 2 * gamma * (c - 1) >= 0.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'7; pose proof (proj2 G'1) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_add _ _ _ _ (from_gt _ _ Q'8) (has_whole 1))) (from_gt _ _ H'2)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ H'2)) (from_gt _ _ Q'8))) _); [reflexivity|equal].
Qed.

(* step 28, least eigenvalue *)
Lemma step'28 :
c_defined /\ c > 1 ->
(M_defined /\ c_defined) /\ smallest_eigenvalue 2 M (- 2 * gamma * (c - 1)).
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof c'read as [E'16 [E'17 [E'18 [C'19 [C'20 E'21]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'22; pose proof (proj2 G'1) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  pose proof step'26 as P'24.
  pose proof (proj1 P'24) as D'25; pose proof (proj2 P'24) as Q'26.
  pose proof D'25 as D'25'parts; split_up D'25'parts.
  pose proof (step'27 G'1) as P'27.
  pose proof (proj1 P'27) as D'28; pose proof (proj2 P'27) as Q'29.
  pose proof D'28 as D'28'parts; split_up D'28'parts.
  split; [all_known|].
  assert (E'30 : - 2 * gamma * (c - 1) = - 2 * gamma * (c - 1)) by (extreme_cases; one_of).
  assert (C'31 : - 2 * gamma * (c - 1) <= - 2 * gamma * (c - 1)) by (apply Rge_le; refine (to_ge _ _ _ _ _ has_nought _); [reflexivity|equal]).
  assert (C'32 : - 2 * gamma * (c - 1) <= 2 * c * gamma) by (apply Rge_le; refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_add _ _ _ _ (from_gt _ _ Q'23) (has_whole 1))) (from_gt _ _ H'2)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ H'2)) (from_gt _ _ Q'23))) _); [reflexivity|equal]).
  apply (least_eigenvalue_is 2 M [- 2 * gamma * (c - 1); 2 * c * gamma] _ (- 2 * gamma * (c - 1)) Q'26).
  { exists 0%nat; split; [lia|symmetry; exact E'30]. }
  intros ? ?; indices; cbn [nth]; [exact C'31|exact C'32].
Qed.

(* step 29, rewriting *)
Lemma step'29 :
c_defined /\ c > 1 ->
(M_defined /\ c_defined) /\ smallest_eigenvalue 2 M (- 2 * gamma * Rmax 0 (c - 1)).
Proof using All.
  pose proof V'read as [E'1 [E'2 M'3]].
  pose proof K'read as M'4.
  pose proof K_B'read as [N'5 [N'6 [N'7 [C'8 [C'9 M'10]]]]].
  pose proof M'read as [C'11 M'12].
  pose proof c'read as [E'13 [E'14 [E'15 [C'16 [C'17 E'18]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'19; pose proof (proj2 G'1) as Q'20.
  pose proof D'19 as D'19'parts; split_up D'19'parts.
  pose proof (step'28 G'1) as P'21.
  pose proof (proj1 P'21) as D'22; pose proof (proj2 P'21) as Q'23.
  pose proof D'22 as D'22'parts; split_up D'22'parts.
  pose proof (step'8 G'1) as P'24.
  pose proof (proj1 P'24) as D'25; pose proof (proj2 P'24) as Q'26.
  pose proof D'25 as D'25'parts; split_up D'25'parts.
  try assert (E'27 : reads_as (Rmax 0 (c - 1)) ((Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))) by (unfold reads_as; solve [same_extremum]).
  assert (E'28 : reads_as (Rmax 0 (c - 1)) (c - 1)) by (exact Q'26).
  split; [all_known|].
  pose proof Q'23 as W'29. says W'29.
Qed.

(* step 30, sign *)
Lemma step'30 :
2 >= 0.
Proof using All.
  refine (to_ge _ _ _ _ _ (has_whole 2) _); [reflexivity|equal].
Qed.

(* step 31, conic sum *)
Lemma step'31 :
positive_semidefinite 2 Z_.
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof Z_'read as M'4.
  pose proof step'30 as P'5.
  pose proof (psd_scale 2 2 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_whole 2) _); [reflexivity|equal]) (psd_gram 2 1 u)) as W'6. says W'6.
Qed.

(* step 32, identity: the antisymmetric parts cancel *)
Lemma step'32 :
meq 2 2 (madd (mscale (RtoC (1 / 2)) Z_) (mscale (RtoC (1 / 2)) (madj (mtrans Z_)))) (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]).
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof Z_'read as M'4.
  equal_matrix.
Qed.

(* step 33, identity: Tr ZM = 2u†Mu *)
Lemma step'33 :
(M_defined /\ c_defined) /\ (- mtrace 2 (mmul 2 Z_ M))%C = RtoC (4 * gamma * (c - 1)).
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof c'read as [E'16 [E'17 [E'18 [C'19 [C'20 E'21]]]]].
  pose proof Z_'read as M'22.
  split; [all_known|].
  first [equal_complex|equal_traces].
Qed.

(* step 34, introduction *)
Lemma step'34 :
(M_defined /\ c_defined) /\ (positive_semidefinite 2 Z_ /\ meq 2 2 (madd (mscale (RtoC (1 / 2)) Z_) (mscale (RtoC (1 / 2)) (madj (mtrans Z_)))) (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) /\ (- mtrace 2 (mmul 2 Z_ M))%C = RtoC (4 * gamma * (c - 1))).
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof c'read as [E'16 [E'17 [E'18 [C'19 [C'20 E'21]]]]].
  pose proof Z_'read as M'22.
  pose proof step'31 as P'23.
  pose proof step'32 as P'24.
  pose proof step'33 as P'25.
  pose proof (proj1 P'25) as D'26; pose proof (proj2 P'25) as Q'27.
  pose proof D'26 as D'26'parts; split_up D'26'parts.
  split; [all_known|].
  split; [exact P'23|].
  split; [exact P'24|].
  exact Q'27.
Qed.

(* step 35, identity: M + ΔD vanishes on u *)
Lemma step'35 :
c_defined /\ c > 1 ->
(DeltaD_star_defined /\ M_defined) /\ meq 2 2 (mmul 2 Z_ (madd DeltaD_star M)) mzero.
Proof using All.
  pose proof u'read as [E'1 [S'2 M'3]].
  pose proof V'read as [E'4 [E'5 M'6]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof c'read as [E'16 [E'17 [E'18 [C'19 [C'20 E'21]]]]].
  pose proof DeltaD_star'read as [C'22 M'23].
  pose proof Z_'read as M'24.
  intros G'1.
  pose proof (proj1 G'1) as D'25; pose proof (proj2 G'1) as Q'26.
  pose proof D'25 as D'25'parts; split_up D'25'parts.
  pose proof (step'8 G'1) as P'27.
  pose proof (proj1 P'27) as D'28; pose proof (proj2 P'27) as Q'29.
  pose proof D'28 as D'28'parts; split_up D'28'parts.
  try assert (E'30 : reads_as (Rmax 0 (c - 1)) ((Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))) by (unfold reads_as; solve [same_extremum]).
  assert (E'31 : reads_as (Rmax 0 (c - 1)) (c - 1)) by (exact Q'29).
  split; [all_known|].
  first [solve [equal_matrix]|clear M'23; equal_matrix].
Qed.

(* step 36, identity: nothing to repair *)
Lemma step'36 :
c_defined /\ c <= 1 ->
DeltaD_star_defined /\ meq 2 2 DeltaD_star mzero.
Proof using All.
  pose proof c'read as [E'1 [E'2 [E'3 [C'4 [C'5 E'6]]]]].
  pose proof DeltaD_star'read as [C'7 M'8].
  intros G'1.
  pose proof (proj1 G'1) as D'9; pose proof (proj2 G'1) as Q'10.
  pose proof D'9 as D'9'parts; split_up D'9'parts.
  pose proof (step'9 G'1) as P'11.
  pose proof (proj1 P'11) as D'12; pose proof (proj2 P'11) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  try assert (E'14 : reads_as (Rmax 0 (c - 1)) ((Rmax (0) ((- nu * exp r ^ 2 + (1/2) * exp r ^ 4 + (1/2)) / nu / (exp r) ^ 2)))) by (unfold reads_as; solve [same_extremum]).
  assert (E'15 : reads_as (Rmax 0 (c - 1)) (0)) by (exact Q'13).
  split; [all_known|].
  first [solve [equal_matrix]|clear M'8; equal_matrix].
Qed.

End derivation.

(** * half-trace *)

Module half_trace.
Import Statement.half_trace.

Theorem proof : claim.
Proof.
  intros nu gamma d_11 d_12 d_22 u DeltaD H'1 H'2.
  exact (step'1 nu 0 gamma H'1 H'2 d_11 d_12 d_22).
Qed.

End half_trace.

(** * bound *)

Module bound.
Import Statement.bound.

Theorem proof : claim.
Proof.
  intros nu r gamma d_11 d_12 d_22 sigma V K D K_B K_B_defined M M_defined c c_defined DeltaD H'1 H'2 G'1.
  exact (step'5 nu r gamma H'1 H'2 d_11 d_12 d_22 G'1).
Qed.

End bound.

(** * bound-value *)

Module bound_value.
Import Statement.bound_value.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma u V K D K_B K_B_defined M M_defined c c_defined H'1 H'2.
  exact (step'2 nu r gamma H'1 H'2).
Qed.

End bound_value.

(** * injection *)

Module injection.
Import Statement.injection.

Theorem proof : claim.
Proof.
  intros nu r gamma d_11 d_12 d_22 sigma V K D K_B K_B_defined M M_defined c c_defined DeltaD H'1 H'2 G'1 G'2.
  exact (step'7 nu r gamma H'1 H'2 d_11 d_12 d_22 G'1 G'2).
Qed.

End injection.

(** * optimum *)

Module optimum.
Import Statement.optimum.

Theorem proof : claim.
Proof.
  intros nu r gamma d_11 d_12 d_22 sigma V K D K_B K_B_defined M M_defined c c_defined DeltaD H'1 H'2.
  exact (step'25 nu r gamma H'1 H'2).
Qed.

End optimum.

(** * defect *)

Module defect.
Import Statement.defect.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K D K_B K_B_defined M M_defined c c_defined H'1 H'2 G'1.
  exact (step'29 nu r gamma H'1 H'2 G'1).
Qed.

End defect.

(** * dual *)

Module dual.
Import Statement.dual.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma u V K D K_B K_B_defined M M_defined c c_defined Z_ H'1 H'2.
  exact (step'34 nu r gamma H'1 H'2).
Qed.

End dual.

(** * slackness *)

Module slackness.
Import Statement.slackness.

Theorem proof : claim.
Proof.
  intros nu r gamma sigma u V K D K_B K_B_defined M M_defined c c_defined DeltaD_star DeltaD_star_defined Z_ H'1 H'2 G'1.
  exact (step'35 nu r gamma H'1 H'2 G'1).
Qed.

End slackness.

(** * no-repair *)

Module no_repair.
Import Statement.no_repair.

Theorem proof : claim.
Proof.
  intros nu r gamma c c_defined DeltaD_star DeltaD_star_defined H'1 H'2 G'1.
  exact (step'36 nu r gamma H'1 H'2 G'1).
Qed.

End no_repair.

(** * What all of them assume *)

Definition proofs : (Statement.half_trace.claim * Statement.bound.claim * Statement.bound_value.claim * Statement.injection.claim * Statement.optimum.claim * Statement.defect.claim * Statement.dual.claim * Statement.slackness.claim * Statement.no_repair.claim * True)%type :=
  (half_trace.proof, bound.proof, bound_value.proof, injection.proof, optimum.proof, defect.proof, dual.proof, slackness.proof, no_repair.proof, I).

Print Assumptions proofs.
