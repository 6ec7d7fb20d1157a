(** corollary-rotation: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic corollary_rotation; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module cp_matrix.
Definition claim : Prop :=
  forall nu r phi gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r) * cos phi ^ 2 + nu * exp (- 2 * r) * sin phi ^ 2); RtoC ((nu * exp (2 * r) - nu * exp (- 2 * r)) * sin phi * cos phi)]; [RtoC ((nu * exp (2 * r) - nu * exp (- 2 * r)) * sin phi * cos phi); RtoC (nu * exp (2 * r) * sin phi ^ 2 + nu * exp (- 2 * r) * cos phi ^ 2)]] in
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

Module criterion.
Definition claim : Prop :=
  forall nu r phi gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]] in
  let V : mat := of_rows [[RtoC (nu * exp (2 * r) * cos phi ^ 2 + nu * exp (- 2 * r) * sin phi ^ 2); RtoC ((nu * exp (2 * r) - nu * exp (- 2 * r)) * sin phi * cos phi)]; [RtoC ((nu * exp (2 * r) - nu * exp (- 2 * r)) * sin phi * cos phi); RtoC (nu * exp (2 * r) * sin phi ^ 2 + nu * exp (- 2 * r) * cos phi ^ 2)]] in
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

End derivation.

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
Theorem proof : claim.
Proof.
  intros nu r gamma sigma V K D K_B K_B_defined M M_defined H'1 H'2.
  exact (step'21 nu r gamma H'1 H'2).
Qed.
End criterion.

End derivation'theorem_1.

Section derivation.
Variable nu : R.
Variable r : R.
Variable phi : R.
Variable gamma : R.
Let sigma : mat := of_rows [[RtoC 0; RtoC 1]; [RtoC (-1); RtoC 0]].
Let V : mat := of_rows [[RtoC (nu * exp (2 * r) * cos phi ^ 2 + nu * exp (- 2 * r) * sin phi ^ 2); RtoC ((nu * exp (2 * r) - nu * exp (- 2 * r)) * sin phi * cos phi)]; [RtoC ((nu * exp (2 * r) - nu * exp (- 2 * r)) * sin phi * cos phi); RtoC (nu * exp (2 * r) * sin phi ^ 2 + nu * exp (- 2 * r) * cos phi ^ 2)]].
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

Lemma V'read :
  (reads_as (exp (2 * r)) ((exp r ^ 2))) /\
  (reads_as (exp (- 2 * r)) ((/ (exp r ^ 2)))) /\
  (squares_to (cos phi) (1 - sin phi ^ 2)) /\
  (stands (cos phi)) /\
  (stands (sin phi)) /\
  (entries_as 2 2 V (of_rows [[RtoC ((nu * exp r ^ 4 - nu * exp r ^ 4 * sin phi ^ 2 + nu * sin phi ^ 2) / (exp r) ^ 2); RtoC ((nu * exp r ^ 4 * cos phi * sin phi - nu * cos phi * sin phi) / (exp r) ^ 2)]; [RtoC ((nu * exp r ^ 4 * cos phi * sin phi - nu * cos phi * sin phi) / (exp r) ^ 2); RtoC ((nu * exp r ^ 4 * sin phi ^ 2 + nu - nu * sin phi ^ 2) / (exp r) ^ 2)]])).
Proof using All.
  assert (E'1 : reads_as (exp (2 * r)) ((exp r ^ 2))) by (exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- 2 * r)) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (T'3 : squares_to (cos phi) (1 - sin phi ^ 2)) by (exact (circle phi)).
  assert (E'4 : stands (cos phi)) by (exact I).
  assert (E'5 : stands (sin phi)) by (exact I).
  assert (M'6 : entries_as 2 2 V (of_rows [[RtoC ((nu * exp r ^ 4 - nu * exp r ^ 4 * sin phi ^ 2 + nu * sin phi ^ 2) / (exp r) ^ 2); RtoC ((nu * exp r ^ 4 * cos phi * sin phi - nu * cos phi * sin phi) / (exp r) ^ 2)]; [RtoC ((nu * exp r ^ 4 * cos phi * sin phi - nu * cos phi * sin phi) / (exp r) ^ 2); RtoC ((nu * exp r ^ 4 * sin phi ^ 2 + nu - nu * sin phi ^ 2) / (exp r) ^ 2)]])) by (unfold entries_as, V; equal_entries).
  all_known.
Qed.

Lemma K'read :
  (entries_as 2 2 K (of_rows [[RtoC (- (1/2) * gamma); RtoC 0]; [RtoC 0; RtoC (- (1/2) * gamma)]])).
Proof using All.
  assert (M'1 : entries_as 2 2 K (of_rows [[RtoC (- (1/2) * gamma); RtoC 0]; [RtoC 0; RtoC (- (1/2) * gamma)]])) by (unfold entries_as, K; equal_entries).
  all_known.
Qed.

Lemma K_B'read :
  (((nu ^ 2 * exp r ^ 4) / (exp r) ^ 4) <> 0) /\
  ((nu ^ 2 * exp r ^ 4) <> 0) /\
  ((nu ^ 2) <> 0) /\
  (nu <> 0) /\
  (mdet 2 V <> RtoC 0) /\
  (K_B_defined) /\
  (entries_as 2 2 K_B (of_rows [[RtoC ((- (1/2) * nu * gamma * exp r ^ 2 + gamma * exp r ^ 4 * sin phi ^ 2 + gamma - gamma * sin phi ^ 2) / nu / (exp r) ^ 2); RtoC ((- gamma * exp r ^ 4 * cos phi * sin phi + gamma * cos phi * sin phi) / nu / (exp r) ^ 2)]; [RtoC ((- gamma * exp r ^ 4 * cos phi * sin phi + gamma * cos phi * sin phi) / nu / (exp r) ^ 2); RtoC ((- (1/2) * nu * gamma * exp r ^ 2 + gamma * exp r ^ 4 - gamma * exp r ^ 4 * sin phi ^ 2 + gamma * sin phi ^ 2) / nu / (exp r) ^ 2)]])).
Proof using All.
  pose proof V'read as [E'1 [E'2 [T'3 [E'4 [E'5 M'6]]]]].
  pose proof K'read as M'7.
  assert (N'8 : ((nu ^ 2 * exp r ^ 4) / (exp r) ^ 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1))) eq_refl)) eq_refl)) (has_whole 1)) _) eq_refl); equal).
  assert (N'9 : (nu ^ 2 * exp r ^ 4) <> 0) by (intro Z'; apply N'8; rewrite Z'; field; nonzero).
  assert (N'10 : (nu ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1))) eq_refl)) eq_refl)) (has_whole 1)) _) eq_refl); equal).
  assert (N'11 : nu <> 0) by (intro Z'; apply N'10; transitivity (nu * nu); [close|rewrite Z'; polynomial_equation]).
  assert (C'12 : mdet 2 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1))) eq_refl)) eq_refl)) (has_whole 1)) _) eq_refl); equal).
  assert (C'13 : K_B_defined) by (unfold K_B_defined; all_known).
  assert (M'14 : entries_as 2 2 K_B (of_rows [[RtoC ((- (1/2) * nu * gamma * exp r ^ 2 + gamma * exp r ^ 4 * sin phi ^ 2 + gamma - gamma * sin phi ^ 2) / nu / (exp r) ^ 2); RtoC ((- gamma * exp r ^ 4 * cos phi * sin phi + gamma * cos phi * sin phi) / nu / (exp r) ^ 2)]; [RtoC ((- gamma * exp r ^ 4 * cos phi * sin phi + gamma * cos phi * sin phi) / nu / (exp r) ^ 2); RtoC ((- (1/2) * nu * gamma * exp r ^ 2 + gamma * exp r ^ 4 - gamma * exp r ^ 4 * sin phi ^ 2 + gamma * sin phi ^ 2) / nu / (exp r) ^ 2)]])) by (unfold entries_as, K_B; equal_entries).
  all_known.
Qed.

Lemma M'read :
  (M_defined) /\
  (entries_as 2 2 M (of_rows [[RtoC gamma; Pair 0 ((- nu * gamma * exp r ^ 2 + gamma * exp r ^ 4 + gamma) / nu / (exp r) ^ 2)]; [Pair 0 ((nu * gamma * exp r ^ 2 - gamma * exp r ^ 4 - gamma) / nu / (exp r) ^ 2); RtoC gamma]])).
Proof using All.
  pose proof V'read as [E'1 [E'2 [T'3 [E'4 [E'5 M'6]]]]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [N'11 [C'12 [C'13 M'14]]]]]].
  assert (C'15 : M_defined) by (unfold M_defined; all_known).
  assert (M'16 : entries_as 2 2 M (of_rows [[RtoC gamma; Pair 0 ((- nu * gamma * exp r ^ 2 + gamma * exp r ^ 4 + gamma) / nu / (exp r) ^ 2)]; [Pair 0 ((nu * gamma * exp r ^ 2 - gamma * exp r ^ 4 - gamma) / nu / (exp r) ^ 2); RtoC gamma]])) by (unfold entries_as, M; equal_entries).
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


(* step 2, identity: so M is what it is at φ = 0 *)
Lemma step'2 :
(M_defined /\ c_defined) /\ meq 2 2 M (mscale (RtoC gamma) (madd (of_rows [[RtoC 1; RtoC 0]; [RtoC 0; RtoC 1]]) (mscale (Ci * RtoC (2 * c - 1))%C sigma))).
Proof using All.
  pose proof V'read as [E'1 [E'2 [T'3 [E'4 [E'5 M'6]]]]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [N'11 [C'12 [C'13 M'14]]]]]].
  pose proof M'read as [C'15 M'16].
  pose proof c'read as [E'17 [E'18 [E'19 [C'20 [C'21 E'22]]]]].
  split; [all_known|].
  equal_matrix.
Qed.

(* step 3, instance: the same matrix *)
Lemma step'3 :
M_defined /\ (~ positive_semidefinite 2 M <-> cosh (2 * r) > nu).
Proof using All.
  pose proof V'read as [E'1 [E'2 [T'3 [E'4 [E'5 M'6]]]]].
  pose proof K'read as M'7.
  pose proof K_B'read as [N'8 [N'9 [N'10 [N'11 [C'12 [C'13 M'14]]]]]].
  pose proof M'read as [C'15 M'16].
  assert (E'17 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'18 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  assert (N'19 : ((nu ^ 2 * exp r ^ 2) / (exp r) ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1))) eq_refl)) eq_refl)) (has_whole 1)) _) eq_refl); equal).
  assert (N'20 : (nu ^ 2 * exp r ^ 2) <> 0) by (intro Z'; apply N'19; rewrite Z'; field; nonzero).
  pose proof H'1 as P'21.
  pose proof H'2 as P'22.
  pose proof (derivation'theorem_1.criterion.proof nu r gamma ltac:(cbv zeta; first [meets P'21]) ltac:(cbv zeta; first [meets P'22])) as W'23. put_in W'23.
  split; [all_known|].
  pose proof (proj2 W'23) as W'24. says W'24.
Qed.

End derivation.

(** * cp-matrix *)

Module cp_matrix.
Import Statement.cp_matrix.

Theorem proof : claim.
Proof.
  intros nu r phi gamma sigma V K D K_B K_B_defined M M_defined c c_defined H'1 H'2.
  exact (step'2 nu r phi gamma H'1 H'2).
Qed.

End cp_matrix.

(** * criterion *)

Module criterion.
Import Statement.criterion.

Theorem proof : claim.
Proof.
  intros nu r phi gamma sigma V K D K_B K_B_defined M M_defined H'1 H'2.
  exact (step'3 nu r phi gamma H'1 H'2).
Qed.

End criterion.

(** * What all of them assume *)

Definition proofs : (Statement.cp_matrix.claim * Statement.criterion.claim * True)%type :=
  (cp_matrix.proof, criterion.proof, I).

Print Assumptions proofs.
