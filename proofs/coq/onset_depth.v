(** onset-depth: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic onset_depth; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module factor.
Definition claim : Prop :=
  forall nu r gamma t : R,
  let V_0 : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let eta : R := exp (- gamma * t) in
  let V_t : mat := madd (mscale (RtoC eta) V_0) (of_rows [[RtoC (1 - eta); RtoC 0]; [RtoC 0; RtoC (1 - eta)]]) in
  let T : R := 2 * nu * cosh (2 * r) in
  let m : R := T - nu ^ 2 - 1 in
  nu >= 1 ->
  gamma > 0 ->
  (mdet 2 V_t - mtrace 2 V_t / RtoC 2)%C = RtoC (eta * (T / 2 - eta * m - 1)).
End factor.

Module threshold.
Definition claim : Prop :=
  forall nu r gamma : R,
  let T : R := 2 * nu * cosh (2 * r) in
  let m : R := T - nu ^ 2 - 1 in
  let eta_c : R := (T - 2) / (2 * m) in
  let eta_c_defined : Prop := m <> 0 in
  nu >= 1 ->
  gamma > 0 ->
  cosh (2 * r) > nu ->
  eta_c_defined /\ (eta_c > 0 /\ eta_c < 1).
End threshold.

Module band.
Definition claim : Prop :=
  forall nu r gamma t : R,
  let V_0 : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let eta : R := exp (- gamma * t) in
  let V_t : mat := madd (mscale (RtoC eta) V_0) (of_rows [[RtoC (1 - eta); RtoC 0]; [RtoC 0; RtoC (1 - eta)]]) in
  let c_t : R := Re (mtrace 2 (minv 2 V_t) / RtoC 2)%C in
  let c_t_defined : Prop := mdet 2 V_t <> RtoC 0 /\ is_real (mtrace 2 (minv 2 V_t) / RtoC 2)%C in
  let T : R := 2 * nu * cosh (2 * r) in
  let m : R := T - nu ^ 2 - 1 in
  let eta_c : R := (T - 2) / (2 * m) in
  let eta_c_defined : Prop := m <> 0 in
  nu >= 1 ->
  gamma > 0 ->
  cosh (2 * r) > nu ->
  t >= 0 ->
  (c_t_defined /\ eta_c_defined) /\ (c_t > 1 <-> eta > eta_c).
End band.

Module depth.
Definition claim : Prop :=
  forall nu r gamma t : R,
  let V_0 : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let eta : R := exp (- gamma * t) in
  let V_t : mat := madd (mscale (RtoC eta) V_0) (of_rows [[RtoC (1 - eta); RtoC 0]; [RtoC 0; RtoC (1 - eta)]]) in
  let c_t : R := Re (mtrace 2 (minv 2 V_t) / RtoC 2)%C in
  let c_t_defined : Prop := mdet 2 V_t <> RtoC 0 /\ is_real (mtrace 2 (minv 2 V_t) / RtoC 2)%C in
  let T : R := 2 * nu * cosh (2 * r) in
  let m : R := T - nu ^ 2 - 1 in
  let eta_c : R := (T - 2) / (2 * m) in
  let eta_c_defined : Prop := m <> 0 in
  let S_c : R := - ln eta_c / gamma in
  let S_c_defined : Prop := eta_c_defined /\ 0 < eta_c /\ gamma <> 0 in
  nu >= 1 ->
  gamma > 0 ->
  cosh (2 * r) > nu ->
  t >= 0 ->
  (c_t_defined /\ S_c_defined) /\ (c_t > 1 <-> t < S_c).
End depth.

Module no_band.
Definition claim : Prop :=
  forall nu r gamma t : R,
  let V_0 : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]] in
  let eta : R := exp (- gamma * t) in
  let V_t : mat := madd (mscale (RtoC eta) V_0) (of_rows [[RtoC (1 - eta); RtoC 0]; [RtoC 0; RtoC (1 - eta)]]) in
  let c_t : R := Re (mtrace 2 (minv 2 V_t) / RtoC 2)%C in
  let c_t_defined : Prop := mdet 2 V_t <> RtoC 0 /\ is_real (mtrace 2 (minv 2 V_t) / RtoC 2)%C in
  nu >= 1 ->
  gamma > 0 ->
  cosh (2 * r) <= nu ->
  t >= 0 ->
  c_t_defined /\ c_t <= 1.
End no_band.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic.

Section derivation.
Variable nu : R.
Variable r : R.
Variable gamma : R.
Variable t : R.
Let V_0 : mat := of_rows [[RtoC (nu * exp (2 * r)); RtoC 0]; [RtoC 0; RtoC (nu * exp (- 2 * r))]].
Let eta : R := exp (- gamma * t).
Let V_t : mat := madd (mscale (RtoC eta) V_0) (of_rows [[RtoC (1 - eta); RtoC 0]; [RtoC 0; RtoC (1 - eta)]]).
Let c_t : R := Re (mtrace 2 (minv 2 V_t) / RtoC 2)%C.
Let c_t_defined : Prop := mdet 2 V_t <> RtoC 0 /\ is_real (mtrace 2 (minv 2 V_t) / RtoC 2)%C.
Let T : R := 2 * nu * cosh (2 * r).
Let m : R := T - nu ^ 2 - 1.
Let eta_c : R := (T - 2) / (2 * m).
Let eta_c_defined : Prop := m <> 0.
Let S_c : R := - ln eta_c / gamma.
Let S_c_defined : Prop := eta_c_defined /\ 0 < eta_c /\ gamma <> 0.
Hypothesis H'1 : nu >= 1.
Hypothesis H'2 : gamma > 0.

Lemma V_0'read :
  (reads_as (exp (2 * r)) ((exp r ^ 2))) /\
  (reads_as (exp (- 2 * r)) ((/ (exp r ^ 2)))) /\
  (entries_as 2 2 V_0 (of_rows [[RtoC (nu * exp r ^ 2); RtoC 0]; [RtoC 0; RtoC (nu / (exp r) ^ 2)]])).
Proof using All.
  assert (E'1 : reads_as (exp (2 * r)) ((exp r ^ 2))) by (exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- 2 * r)) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (M'3 : entries_as 2 2 V_0 (of_rows [[RtoC (nu * exp r ^ 2); RtoC 0]; [RtoC 0; RtoC (nu / (exp r) ^ 2)]])) by (unfold entries_as, V_0; equal_entries).
  all_known.
Qed.

Lemma eta'read :
  (reads_as (exp (- gamma * t)) ((/ (exp (gamma * t))))) /\
  (reads_as eta (1 / (exp (gamma * t)))).
Proof using All.
  assert (E'1 : reads_as (exp (- gamma * t)) ((/ (exp (gamma * t))))) by (exponential ([((-1)%Z, gamma * t)] : list (Z * R))).
  assert (E'2 : reads_as eta (1 / (exp (gamma * t)))) by (unfold reads_as, eta; equal).
  all_known.
Qed.

Lemma V_t'read :
  (entries_as 2 2 V_t (of_rows [[RtoC ((nu * exp r ^ 2 + exp (gamma * t) - 1) / (exp (gamma * t))); RtoC 0]; [RtoC 0; RtoC ((nu + exp r ^ 2 * exp (gamma * t) - exp r ^ 2) / (exp (gamma * t)) / (exp r) ^ 2)]])).
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof eta'read as [E'4 E'5].
  assert (M'6 : entries_as 2 2 V_t (of_rows [[RtoC ((nu * exp r ^ 2 + exp (gamma * t) - 1) / (exp (gamma * t))); RtoC 0]; [RtoC 0; RtoC ((nu + exp r ^ 2 * exp (gamma * t) - exp r ^ 2) / (exp (gamma * t)) / (exp r) ^ 2)]])) by (unfold entries_as, V_t; equal_entries).
  all_known.
Qed.

Lemma T'read :
  (reads_as (exp (2 * r)) ((exp r ^ 2))) /\
  (reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) /\
  (reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) /\
  (reads_as T ((nu * exp r ^ 4 + nu) / (exp r) ^ 2)).
Proof using All.
  assert (E'1 : reads_as (exp (2 * r)) ((exp r ^ 2))) by (exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'3 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'4 : reads_as T ((nu * exp r ^ 4 + nu) / (exp r) ^ 2)) by (unfold reads_as, T; equal).
  all_known.
Qed.

Lemma m'read :
  (reads_as m ((- nu ^ 2 * exp r ^ 2 + nu * exp r ^ 4 + nu - exp r ^ 2) / (exp r) ^ 2)).
Proof using All.
  pose proof T'read as [E'1 [E'2 [E'3 E'4]]].
  assert (E'5 : reads_as m ((- nu ^ 2 * exp r ^ 2 + nu * exp r ^ 4 + nu - exp r ^ 2) / (exp r) ^ 2)) by (unfold reads_as, m; equal).
  all_known.
Qed.


(* step 2, identity: cosh²2r − sinh²2r = 1 in det V_0 = ν² *)
Lemma step'2 :
(mdet 2 V_t - mtrace 2 V_t / RtoC 2)%C = RtoC (eta * (T / 2 - eta * m - 1)).
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof eta'read as [E'4 E'5].
  pose proof V_t'read as M'6.
  pose proof T'read as [E'7 [E'8 [E'9 E'10]]].
  pose proof m'read as E'11.
  first [equal_complex|equal_traces].
Qed.

(* step 3, sign *)
Lemma step'3 :
forall w : R,
(ex_derive (fun w : R => (exp (- gamma * w))%R) w) /\ (Derive (fun w : R => (exp (- gamma * w))%R) w < 0).
Proof using All.
  intros w.
  assert (E'1 : reads_as (exp (- gamma * w)) ((/ (exp (gamma * w))))) by (exponential ([((-1)%Z, gamma * w)] : list (Z * R))).
  assert (E'2 : reads_as (Derive (fun w : R => (exp (- gamma * w))%R) w) (- gamma * exp (- gamma * w))) by (apply (is_derive_unique (fun w : R => (exp (- gamma * w))%R)); derivative; equal).
  assert (C'3 : ex_derive (fun w : R => (exp (- gamma * w))%R) w) by (differentiable).
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_gt _ _ H'2)) (has_exp (- gamma * w))) _); [reflexivity|equal].
Qed.

(* step 4, sign *)
Lemma step'4 :
forall w : R,
(ex_derive (fun w : R => (exp (- gamma * w))%R) w) /\ (Derive (fun w : R => (exp (- gamma * w))%R) w <= 0).
Proof using All.
  intros w.
  assert (E'1 : reads_as (exp (- gamma * w)) ((/ (exp (gamma * w))))) by (exponential ([((-1)%Z, gamma * w)] : list (Z * R))).
  assert (E'2 : reads_as (Derive (fun w : R => (exp (- gamma * w))%R) w) (- gamma * exp (- gamma * w))) by (apply (is_derive_unique (fun w : R => (exp (- gamma * w))%R)); derivative; equal).
  assert (C'3 : ex_derive (fun w : R => (exp (- gamma * w))%R) w) by (differentiable).
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_gt _ _ H'2)) (has_exp (- gamma * w))) _); [reflexivity|equal].
Qed.

(* step 5, growth *)
Lemma step'5 :
t >= 0 ->
eta <= 1.
Proof using All.
  pose proof eta'read as [E'1 E'2].
  intros G'1.
  assert (E'3 : reads_as (exp (- gamma * 0)) (1)) by (exponential ([] : list (Z * R))).
  assert (C'4 : forall w : R, 0 <= w -> w <= t -> ex_derive (fun w : R => (exp (- gamma * w))%R) w).
  { intros w Above' Below'.
  assert (E'5 : reads_as (exp (- gamma * w)) ((/ (exp (gamma * w))))) by (exponential ([((-1)%Z, gamma * w)] : list (Z * R))).
  differentiable.
  }
  pose proof (growth_le (fun w : R => (exp (- gamma * w))%R) 0 t C'4 ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_ge _ _ G'1) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'4 w)))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 6, sign *)
Lemma step'6 :
eta > 0.
Proof using All.
  pose proof eta'read as [E'1 E'2].
  refine (to_gt _ _ _ _ _ (has_exp (- gamma * t)) _); [reflexivity|equal].
Qed.

(* step 7, sign *)
Lemma step'7 :
t >= 0 ->
eta * nu * exp (2 * r) - eta + 1 > 0.
Proof using All.
  pose proof eta'read as [E'1 E'2].
  intros G'1.
  pose proof (step'5 G'1) as P'3.
  pose proof step'6 as P'4.
  assert (E'5 : reads_as (exp (2 * r)) ((exp r ^ 2))) by (exponential ([((2)%Z, r)] : list (Z * R))).
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_opp _ _ (from_le _ _ P'3)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ P'4) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1))) (has_exp (2 * r)))) _); [reflexivity|equal].
Qed.

(* step 8, sign *)
Lemma step'8 :
t >= 0 ->
eta * nu * exp (- 2 * r) - eta + 1 > 0.
Proof using All.
  pose proof eta'read as [E'1 E'2].
  intros G'1.
  pose proof (step'5 G'1) as P'3.
  pose proof step'6 as P'4.
  assert (E'5 : reads_as (exp (- 2 * r)) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_opp _ _ (from_le _ _ P'3)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ P'4) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1))) (has_exp (- 2 * r)))) _); [reflexivity|equal].
Qed.

(* step 9, sign *)
Lemma step'9 :
t >= 0 ->
is_real (mdet 2 V_t) /\ Re (mdet 2 V_t) > 0.
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof eta'read as [E'4 E'5].
  pose proof V_t'read as M'6.
  intros G'1.
  pose proof (step'7 G'1) as P'7.
  pose proof (step'8 G'1) as P'8.
  assert (C'9 : is_real (mdet 2 V_t)) by (real_number).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ P'8) (from_gt _ _ P'7)) _); [reflexivity|equal].
Qed.

(* step 10, sign *)
Lemma step'10 :
cosh (2 * r) > nu ->
m > 0.
Proof using All.
  pose proof T'read as [E'1 [E'2 [E'3 E'4]]].
  pose proof m'read as E'5.
  intros G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1))) (from_gt _ _ G'1)) (has_mul _ _ _ _ (has_add _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1))) (from_ge _ _ H'1))) _); [reflexivity|equal].
Qed.

(* step 11, sign *)
Lemma step'11 :
cosh (2 * r) > nu ->
T - 2 > 0.
Proof using All.
  pose proof T'read as [E'1 [E'2 [E'3 E'4]]].
  intros G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1))) (from_gt _ _ G'1)) (has_mul _ _ _ _ (has_add _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1))) (has_mul _ _ _ _ (has_whole 2) (from_ge _ _ H'1)))) _); [reflexivity|equal].
Qed.

(* step 12, sign *)
Lemma step'12 :
cosh (2 * r) > nu ->
eta_c_defined /\ eta_c > 0.
Proof using All.
  pose proof T'read as [E'1 [E'2 [E'3 E'4]]].
  pose proof m'read as E'5.
  intros G'1.
  pose proof (step'10 G'1) as P'6.
  pose proof (step'11 G'1) as P'7.
  assert (N'8 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_gt _ _ P'6)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'9 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'8; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'10 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'8; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  assert (C'11 : m <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'6) _) eq_refl); equal).
  assert (C'12 : eta_c_defined) by (unfold eta_c_defined; all_known).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_inverse _ _ (from_gt _ _ P'6) eq_refl)) (from_gt _ _ P'7)) _); [reflexivity|equal].
Qed.

(* step 13, sign *)
Lemma step'13 :
cosh (2 * r) > nu ->
eta_c_defined /\ eta_c < 1.
Proof using All.
  pose proof T'read as [E'1 [E'2 [E'3 E'4]]].
  pose proof m'read as E'5.
  intros G'1.
  pose proof (step'10 G'1) as P'6.
  assert (N'7 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_gt _ _ P'6)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'8 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'7; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'9 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'7; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  assert (C'10 : m <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'6) _) eq_refl); equal).
  assert (C'11 : eta_c_defined) by (unfold eta_c_defined; all_known).
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1))) (has_inverse _ _ (from_gt _ _ P'6) eq_refl)) (from_gt _ _ G'1)) _); [reflexivity|equal].
Qed.

(* step 14, introduction *)
Lemma step'14 :
cosh (2 * r) > nu ->
eta_c_defined /\ (eta_c > 0 /\ eta_c < 1).
Proof using All.
  pose proof T'read as [E'1 [E'2 [E'3 E'4]]].
  pose proof m'read as E'5.
  intros G'1.
  pose proof (step'12 G'1) as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof (step'13 G'1) as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  assert (N'12 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_neq _ _ D'7)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'13 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'12; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'14 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'12; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  split; [all_known|].
  split; [exact Q'8|].
  exact Q'11.
Qed.

(* step 15, sign *)
Lemma step'15 :
cosh (2 * r) > nu ->
eta_c_defined /\ eta > eta_c ->
t >= 0 ->
c_t_defined /\ c_t > 1.
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof eta'read as [E'4 E'5].
  pose proof V_t'read as M'6.
  pose proof T'read as [E'7 [E'8 [E'9 E'10]]].
  pose proof m'read as E'11.
  intros G'1 G'2 G'3.
  pose proof (proj1 G'2) as D'12; pose proof (proj2 G'2) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof (step'9 G'3) as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (step'10 G'1) as P'17.
  pose proof step'6 as P'18.
  assert (N'19 : ((nu ^ 2 * exp r ^ 2 + nu * exp r ^ 4 * exp (gamma * t) - nu * exp r ^ 4 + nu * exp (gamma * t) - nu + exp r ^ 2 * exp (gamma * t) ^ 2 - 2 * exp r ^ 2 * exp (gamma * t) + exp r ^ 2) / (exp (gamma * t)) ^ 2 / (exp r) ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'16) _) eq_refl); equal).
  assert (N'20 : (nu ^ 2 * exp r ^ 2 + nu * exp r ^ 4 * exp (gamma * t) - nu * exp r ^ 4 + nu * exp (gamma * t) - nu + exp r ^ 2 * exp (gamma * t) ^ 2 - 2 * exp r ^ 2 * exp (gamma * t) + exp r ^ 2) <> 0) by (intro Z'; apply N'19; rewrite Z'; field; nonzero).
  assert (N'21 : (nu + exp r ^ 2 * exp (gamma * t) - exp r ^ 2) <> 0) by (intro Z'; apply N'20; transitivity ((nu + exp r ^ 2 * exp (gamma * t) - exp r ^ 2) * (nu * exp r ^ 2 + exp (gamma * t) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'22 : (nu * exp r ^ 2 + exp (gamma * t) - 1) <> 0) by (intro Z'; apply N'20; transitivity ((nu * exp r ^ 2 + exp (gamma * t) - 1) * (nu + exp r ^ 2 * exp (gamma * t) - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  assert (N'23 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_gt _ _ P'17)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'24 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'23; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'25 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'23; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  assert (C'26 : mdet 2 V_t <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'16) _) eq_refl); equal).
  assert (C'27 : is_real (mtrace 2 (minv 2 V_t) / RtoC 2)%C) by (real_number).
  assert (C'28 : c_t_defined) by (unfold c_t_defined; all_known).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ P'18) (from_gt _ _ P'17)) (has_inverse _ _ (from_gt _ _ Q'16) eq_refl)) (from_gt _ _ Q'13)) _); [reflexivity|equal].
Qed.

(* step 16, sign *)
Lemma step'16 :
cosh (2 * r) > nu ->
eta_c_defined /\ eta <= eta_c ->
t >= 0 ->
c_t_defined /\ c_t <= 1.
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof eta'read as [E'4 E'5].
  pose proof V_t'read as M'6.
  pose proof T'read as [E'7 [E'8 [E'9 E'10]]].
  pose proof m'read as E'11.
  intros G'1 G'2 G'3.
  pose proof (proj1 G'2) as D'12; pose proof (proj2 G'2) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof (step'9 G'3) as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (step'10 G'1) as P'17.
  pose proof step'6 as P'18.
  assert (N'19 : ((nu ^ 2 * exp r ^ 2 + nu * exp r ^ 4 * exp (gamma * t) - nu * exp r ^ 4 + nu * exp (gamma * t) - nu + exp r ^ 2 * exp (gamma * t) ^ 2 - 2 * exp r ^ 2 * exp (gamma * t) + exp r ^ 2) / (exp (gamma * t)) ^ 2 / (exp r) ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'16) _) eq_refl); equal).
  assert (N'20 : (nu ^ 2 * exp r ^ 2 + nu * exp r ^ 4 * exp (gamma * t) - nu * exp r ^ 4 + nu * exp (gamma * t) - nu + exp r ^ 2 * exp (gamma * t) ^ 2 - 2 * exp r ^ 2 * exp (gamma * t) + exp r ^ 2) <> 0) by (intro Z'; apply N'19; rewrite Z'; field; nonzero).
  assert (N'21 : (nu + exp r ^ 2 * exp (gamma * t) - exp r ^ 2) <> 0) by (intro Z'; apply N'20; transitivity ((nu + exp r ^ 2 * exp (gamma * t) - exp r ^ 2) * (nu * exp r ^ 2 + exp (gamma * t) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'22 : (nu * exp r ^ 2 + exp (gamma * t) - 1) <> 0) by (intro Z'; apply N'20; transitivity ((nu * exp r ^ 2 + exp (gamma * t) - 1) * (nu + exp r ^ 2 * exp (gamma * t) - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  assert (N'23 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_gt _ _ P'17)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'24 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'23; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'25 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'23; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  assert (C'26 : mdet 2 V_t <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'16) _) eq_refl); equal).
  assert (C'27 : is_real (mtrace 2 (minv 2 V_t) / RtoC 2)%C) by (real_number).
  assert (C'28 : c_t_defined) by (unfold c_t_defined; all_known).
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_gt _ _ P'18) (from_gt _ _ P'17)) (has_inverse _ _ (from_gt _ _ Q'16) eq_refl)) (from_le _ _ Q'13)) _); [reflexivity|equal].
Qed.

(* step 17, introduction *)
Lemma step'17 :
cosh (2 * r) > nu ->
t >= 0 ->
(c_t_defined /\ eta_c_defined) /\ (c_t > 1 <-> eta > eta_c).
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof eta'read as [E'4 E'5].
  pose proof V_t'read as M'6.
  pose proof T'read as [E'7 [E'8 [E'9 E'10]]].
  pose proof m'read as E'11.
  intros G'1 G'2.
  pose proof (step'9 G'2) as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  pose proof (step'10 G'1) as P'15.
  pose proof step'6 as P'16.
  assert (N'17 : ((nu ^ 2 * exp r ^ 2 + nu * exp r ^ 4 * exp (gamma * t) - nu * exp r ^ 4 + nu * exp (gamma * t) - nu + exp r ^ 2 * exp (gamma * t) ^ 2 - 2 * exp r ^ 2 * exp (gamma * t) + exp r ^ 2) / (exp (gamma * t)) ^ 2 / (exp r) ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'14) _) eq_refl); equal).
  assert (N'18 : (nu ^ 2 * exp r ^ 2 + nu * exp r ^ 4 * exp (gamma * t) - nu * exp r ^ 4 + nu * exp (gamma * t) - nu + exp r ^ 2 * exp (gamma * t) ^ 2 - 2 * exp r ^ 2 * exp (gamma * t) + exp r ^ 2) <> 0) by (intro Z'; apply N'17; rewrite Z'; field; nonzero).
  assert (N'19 : (nu + exp r ^ 2 * exp (gamma * t) - exp r ^ 2) <> 0) by (intro Z'; apply N'18; transitivity ((nu + exp r ^ 2 * exp (gamma * t) - exp r ^ 2) * (nu * exp r ^ 2 + exp (gamma * t) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'20 : (nu * exp r ^ 2 + exp (gamma * t) - 1) <> 0) by (intro Z'; apply N'18; transitivity ((nu * exp r ^ 2 + exp (gamma * t) - 1) * (nu + exp r ^ 2 * exp (gamma * t) - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  assert (N'21 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_gt _ _ P'15)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'22 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'21; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'23 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'21; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  assert (C'24 : mdet 2 V_t <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'14) _) eq_refl); equal).
  assert (C'25 : is_real (mtrace 2 (minv 2 V_t) / RtoC 2)%C) by (real_number).
  assert (C'26 : c_t_defined) by (unfold c_t_defined; all_known).
  assert (C'27 : m <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'15) _) eq_refl); equal).
  assert (C'28 : eta_c_defined) by (unfold eta_c_defined; all_known).
  split; [all_known|].
  split; [intros h'29; destruct (either_gt eta eta_c) as [h'30|h'30]; [exact h'30|exfalso; pose proof (proj2 (step'16 G'1 ltac:(first [exact h'30 | split; [all_known|exact h'30]]) G'2)) as Against'; against h'29 Against']|intros h'31; exact (proj2 (step'15 G'1 ltac:(first [exact h'31 | split; [all_known|exact h'31]]) G'2))].
Qed.

(* step 18, growth *)
Lemma step'18 :
cosh (2 * r) > nu ->
S_c_defined /\ t < S_c ->
eta_c_defined /\ eta_c < eta.
Proof using All.
  pose proof eta'read as [E'1 E'2].
  pose proof T'read as [E'3 [E'4 [E'5 E'6]]].
  pose proof m'read as E'7.
  intros G'1 G'2.
  pose proof (proj1 G'2) as D'8; pose proof (proj2 G'2) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof (step'12 G'1) as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof (step'10 G'1) as P'13.
  assert (N'14 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_gt _ _ P'13)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'15 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'14; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'16 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'14; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  try assert (N'17 : gamma <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'2))) (has_whole 1)) _) eq_refl); equal).
  assert (N'18 : (- (1/2) * nu ^ 3 * exp r ^ 6 - (1/2) * nu ^ 3 * exp r ^ 2 + (1/2) * nu ^ 2 * exp r ^ 8 + 2 * nu ^ 2 * exp r ^ 4 + (1/2) * nu ^ 2 - (3/2) * nu * exp r ^ 6 - (3/2) * nu * exp r ^ 2 + exp r ^ 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ (proj1 (proj2 D'8)))) (has_within _ pos _ (has_within _ pos _ (has_even neg 1 _ (has_within _ neg _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_gt _ _ P'13)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'19 : (nu * exp r ^ 4 + nu - 2 * exp r ^ 2) <> 0) by (intro Z'; apply N'18; transitivity ((nu * exp r ^ 4 + nu - 2 * exp r ^ 2) * (- (1/2) * nu ^ 2 * exp r ^ 2 + (1/2) * nu * exp r ^ 4 + (1/2) * nu - (1/2) * exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  assert (E'20 : reads_as (exp (ln eta_c)) (eta_c)) by (apply exp_ln; apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ (proj1 (proj2 D'8))) _); [reflexivity|equal]).
  assert (E'21 : reads_as (exp (- gamma * S_c)) ((exp (ln eta_c)))) by (exponential ([((1)%Z, ln eta_c)] : list (Z * R))).
  split; [all_known|].
  assert (C'22 : forall w : R, t <= w -> w <= S_c -> ex_derive (fun w : R => (exp (- gamma * w))%R) w).
  { intros w Above' Below'.
  assert (E'23 : reads_as (exp (- gamma * w)) ((/ (exp (gamma * w))))) by (exponential ([((-1)%Z, gamma * w)] : list (Z * R))).
  differentiable.
  }
  pose proof (growth_lt (fun w : R => (exp (- gamma * w))%R) t S_c C'22 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_opp _ _ (from_lt _ _ Q'9)) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'3 w)))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 19, growth *)
Lemma step'19 :
cosh (2 * r) > nu ->
S_c_defined /\ t >= S_c ->
eta_c_defined /\ eta <= eta_c.
Proof using All.
  pose proof eta'read as [E'1 E'2].
  pose proof T'read as [E'3 [E'4 [E'5 E'6]]].
  pose proof m'read as E'7.
  intros G'1 G'2.
  pose proof (proj1 G'2) as D'8; pose proof (proj2 G'2) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof (step'12 G'1) as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof (step'10 G'1) as P'13.
  assert (N'14 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_gt _ _ P'13)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'15 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'14; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'16 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'14; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  try assert (N'17 : gamma <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'2))) (has_whole 1)) _) eq_refl); equal).
  assert (N'18 : (- (1/2) * nu ^ 3 * exp r ^ 6 - (1/2) * nu ^ 3 * exp r ^ 2 + (1/2) * nu ^ 2 * exp r ^ 8 + 2 * nu ^ 2 * exp r ^ 4 + (1/2) * nu ^ 2 - (3/2) * nu * exp r ^ 6 - (3/2) * nu * exp r ^ 2 + exp r ^ 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ (proj1 (proj2 D'8)))) (has_within _ pos _ (has_within _ pos _ (has_even neg 1 _ (has_within _ neg _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_gt _ _ P'13)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'19 : (nu * exp r ^ 4 + nu - 2 * exp r ^ 2) <> 0) by (intro Z'; apply N'18; transitivity ((nu * exp r ^ 4 + nu - 2 * exp r ^ 2) * (- (1/2) * nu ^ 2 * exp r ^ 2 + (1/2) * nu * exp r ^ 4 + (1/2) * nu - (1/2) * exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  assert (E'20 : reads_as (exp (ln eta_c)) (eta_c)) by (apply exp_ln; apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ (proj1 (proj2 D'8))) _); [reflexivity|equal]).
  assert (E'21 : reads_as (exp (- gamma * S_c)) ((exp (ln eta_c)))) by (exponential ([((1)%Z, ln eta_c)] : list (Z * R))).
  split; [all_known|].
  assert (C'22 : forall w : R, S_c <= w -> w <= t -> ex_derive (fun w : R => (exp (- gamma * w))%R) w).
  { intros w Above' Below'.
  assert (E'23 : reads_as (exp (- gamma * w)) ((/ (exp (gamma * w))))) by (exponential ([((-1)%Z, gamma * w)] : list (Z * R))).
  differentiable.
  }
  pose proof (growth_le (fun w : R => (exp (- gamma * w))%R) S_c t C'22 ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_ge _ _ Q'9) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'4 w)))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 20, sign *)
Lemma step'20 :
cosh (2 * r) > nu ->
S_c_defined /\ t < S_c ->
eta_c_defined /\ eta > eta_c.
Proof using All.
  pose proof eta'read as [E'1 E'2].
  pose proof T'read as [E'3 [E'4 [E'5 E'6]]].
  pose proof m'read as E'7.
  intros G'1 G'2.
  pose proof (proj1 G'2) as D'8; pose proof (proj2 G'2) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof (step'18 G'1 G'2) as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof (step'10 G'1) as P'13.
  assert (N'14 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_gt _ _ P'13)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'15 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'14; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'16 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'14; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  try assert (N'17 : gamma <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'2))) (has_whole 1)) _) eq_refl); equal).
  assert (N'18 : (- (1/2) * nu ^ 3 * exp r ^ 6 - (1/2) * nu ^ 3 * exp r ^ 2 + (1/2) * nu ^ 2 * exp r ^ 8 + 2 * nu ^ 2 * exp r ^ 4 + (1/2) * nu ^ 2 - (3/2) * nu * exp r ^ 6 - (3/2) * nu * exp r ^ 2 + exp r ^ 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ (proj1 (proj2 D'8)))) (has_within _ pos _ (has_within _ pos _ (has_even neg 1 _ (has_within _ neg _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_gt _ _ P'13)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'19 : (nu * exp r ^ 4 + nu - 2 * exp r ^ 2) <> 0) by (intro Z'; apply N'18; transitivity ((nu * exp r ^ 4 + nu - 2 * exp r ^ 2) * (- (1/2) * nu ^ 2 * exp r ^ 2 + (1/2) * nu * exp r ^ 4 + (1/2) * nu - (1/2) * exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_opp _ _ (from_lt _ _ Q'12)) _); [reflexivity|equal].
Qed.

(* step 21, introduction *)
Lemma step'21 :
cosh (2 * r) > nu ->
(eta_c_defined /\ S_c_defined) /\ (eta > eta_c <-> t < S_c).
Proof using All.
  pose proof eta'read as [E'1 E'2].
  pose proof T'read as [E'3 [E'4 [E'5 E'6]]].
  pose proof m'read as E'7.
  intros G'1.
  pose proof (step'10 G'1) as P'8.
  pose proof (step'12 G'1) as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  assert (N'12 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_gt _ _ P'8)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'13 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'12; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'14 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'12; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  try assert (N'15 : gamma <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'2))) (has_whole 1)) _) eq_refl); equal).
  assert (N'16 : (- (1/2) * nu ^ 3 * exp r ^ 6 - (1/2) * nu ^ 3 * exp r ^ 2 + (1/2) * nu ^ 2 * exp r ^ 8 + 2 * nu ^ 2 * exp r ^ 4 + (1/2) * nu ^ 2 - (3/2) * nu * exp r ^ 6 - (3/2) * nu * exp r ^ 2 + exp r ^ 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'11)) (has_within _ pos _ (has_within _ pos _ (has_even neg 1 _ (has_within _ neg _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_gt _ _ P'8)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'17 : (nu * exp r ^ 4 + nu - 2 * exp r ^ 2) <> 0) by (intro Z'; apply N'16; transitivity ((nu * exp r ^ 4 + nu - 2 * exp r ^ 2) * (- (1/2) * nu ^ 2 * exp r ^ 2 + (1/2) * nu * exp r ^ 4 + (1/2) * nu - (1/2) * exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  assert (C'18 : 0 < eta_c) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'11) _); [reflexivity|equal]).
  assert (C'19 : gamma <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'2) _) eq_refl); equal).
  assert (C'20 : S_c_defined) by (unfold S_c_defined; all_known).
  split; [all_known|].
  split; [intros h'21; destruct (either_lt t S_c) as [h'22|h'22]; [exact h'22|exfalso; pose proof (proj2 (step'19 G'1 ltac:(first [exact h'22 | split; [all_known|exact h'22]]))) as Against'; against h'21 Against']|intros h'23; exact (proj2 (step'20 G'1 ltac:(first [exact h'23 | split; [all_known|exact h'23]])))].
Qed.

(* step 22, rewriting *)
Lemma step'22 :
c_t_defined /\ c_t > 1 ->
c_t_defined /\ c_t > 1.
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof eta'read as [E'4 E'5].
  pose proof V_t'read as M'6.
  intros G'1.
  pose proof (proj1 G'1) as D'7; pose proof (proj2 G'1) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  split; [all_known|].
  exact Q'8.
Qed.

(* step 23, detachment *)
Lemma step'23 :
c_t_defined /\ c_t > 1 ->
cosh (2 * r) > nu ->
t >= 0 ->
eta_c_defined /\ eta > eta_c.
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof eta'read as [E'4 E'5].
  pose proof V_t'read as M'6.
  pose proof T'read as [E'7 [E'8 [E'9 E'10]]].
  pose proof m'read as E'11.
  intros G'1 G'2 G'3.
  pose proof (proj1 G'1) as D'12; pose proof (proj2 G'1) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof (step'17 G'2 G'3) as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (step'22 G'1) as P'17.
  pose proof (proj1 P'17) as D'18; pose proof (proj2 P'17) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  assert (N'20 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_neq _ _ (proj2 D'15))) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'21 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'20; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'22 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'20; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  split; [all_known|].
  exact ((proj1 Q'16) Q'13).
Qed.

(* step 24, detachment *)
Lemma step'24 :
c_t_defined /\ c_t > 1 ->
cosh (2 * r) > nu ->
t >= 0 ->
S_c_defined /\ t < S_c.
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof eta'read as [E'4 E'5].
  pose proof V_t'read as M'6.
  pose proof T'read as [E'7 [E'8 [E'9 E'10]]].
  pose proof m'read as E'11.
  intros G'1 G'2 G'3.
  pose proof (proj1 G'1) as D'12; pose proof (proj2 G'1) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof (step'21 G'2) as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (step'23 G'1 G'2 G'3) as P'17.
  pose proof (proj1 P'17) as D'18; pose proof (proj2 P'17) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  assert (N'20 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_neq _ _ (proj1 D'15))) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'21 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'20; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'22 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'20; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  try assert (N'23 : gamma <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'2))) (has_whole 1)) _) eq_refl); equal).
  assert (N'24 : (- (1/2) * nu ^ 3 * exp r ^ 6 - (1/2) * nu ^ 3 * exp r ^ 2 + (1/2) * nu ^ 2 * exp r ^ 8 + 2 * nu ^ 2 * exp r ^ 4 + (1/2) * nu ^ 2 - (3/2) * nu * exp r ^ 6 - (3/2) * nu * exp r ^ 2 + exp r ^ 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ (proj1 (proj2 (proj2 D'15))))) (has_within _ pos _ (has_within _ pos _ (has_even nonzero 1 _ (has_within _ nonzero _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_neq _ _ (proj1 D'15))) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'25 : (nu * exp r ^ 4 + nu - 2 * exp r ^ 2) <> 0) by (intro Z'; apply N'24; transitivity ((nu * exp r ^ 4 + nu - 2 * exp r ^ 2) * (- (1/2) * nu ^ 2 * exp r ^ 2 + (1/2) * nu * exp r ^ 4 + (1/2) * nu - (1/2) * exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  split; [all_known|].
  exact ((proj1 Q'16) Q'19).
Qed.

(* step 25, rewriting *)
Lemma step'25 :
S_c_defined /\ t < S_c ->
S_c_defined /\ t < S_c.
Proof using All.
  pose proof T'read as [E'1 [E'2 [E'3 E'4]]].
  pose proof m'read as E'5.
  intros G'1.
  pose proof (proj1 G'1) as D'6; pose proof (proj2 G'1) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  assert (N'8 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_neq _ _ (proj1 D'6))) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'9 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'8; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'10 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'8; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  try assert (N'11 : gamma <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'2))) (has_whole 1)) _) eq_refl); equal).
  assert (N'12 : (- (1/2) * nu ^ 3 * exp r ^ 6 - (1/2) * nu ^ 3 * exp r ^ 2 + (1/2) * nu ^ 2 * exp r ^ 8 + 2 * nu ^ 2 * exp r ^ 4 + (1/2) * nu ^ 2 - (3/2) * nu * exp r ^ 6 - (3/2) * nu * exp r ^ 2 + exp r ^ 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ (proj1 (proj2 D'6)))) (has_within _ pos _ (has_within _ pos _ (has_even nonzero 1 _ (has_within _ nonzero _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_neq _ _ (proj1 D'6))) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'13 : (nu * exp r ^ 4 + nu - 2 * exp r ^ 2) <> 0) by (intro Z'; apply N'12; transitivity ((nu * exp r ^ 4 + nu - 2 * exp r ^ 2) * (- (1/2) * nu ^ 2 * exp r ^ 2 + (1/2) * nu * exp r ^ 4 + (1/2) * nu - (1/2) * exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  split; [all_known|].
  exact Q'7.
Qed.

(* step 26, detachment *)
Lemma step'26 :
cosh (2 * r) > nu ->
S_c_defined /\ t < S_c ->
eta_c_defined /\ eta > eta_c.
Proof using All.
  pose proof eta'read as [E'1 E'2].
  pose proof T'read as [E'3 [E'4 [E'5 E'6]]].
  pose proof m'read as E'7.
  intros G'1 G'2.
  pose proof (proj1 G'2) as D'8; pose proof (proj2 G'2) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  pose proof (step'21 G'1) as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof (step'25 G'2) as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  assert (N'16 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_neq _ _ (proj1 D'8))) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'17 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'16; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'18 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'16; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  try assert (N'19 : gamma <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'2))) (has_whole 1)) _) eq_refl); equal).
  assert (N'20 : (- (1/2) * nu ^ 3 * exp r ^ 6 - (1/2) * nu ^ 3 * exp r ^ 2 + (1/2) * nu ^ 2 * exp r ^ 8 + 2 * nu ^ 2 * exp r ^ 4 + (1/2) * nu ^ 2 - (3/2) * nu * exp r ^ 6 - (3/2) * nu * exp r ^ 2 + exp r ^ 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ (proj1 (proj2 D'8)))) (has_within _ pos _ (has_within _ pos _ (has_even nonzero 1 _ (has_within _ nonzero _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_neq _ _ (proj1 D'8))) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'21 : (nu * exp r ^ 4 + nu - 2 * exp r ^ 2) <> 0) by (intro Z'; apply N'20; transitivity ((nu * exp r ^ 4 + nu - 2 * exp r ^ 2) * (- (1/2) * nu ^ 2 * exp r ^ 2 + (1/2) * nu * exp r ^ 4 + (1/2) * nu - (1/2) * exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  split; [all_known|].
  exact ((proj2 Q'12) Q'9).
Qed.

(* step 27, detachment *)
Lemma step'27 :
cosh (2 * r) > nu ->
S_c_defined /\ t < S_c ->
t >= 0 ->
c_t_defined /\ c_t > 1.
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof eta'read as [E'4 E'5].
  pose proof V_t'read as M'6.
  pose proof T'read as [E'7 [E'8 [E'9 E'10]]].
  pose proof m'read as E'11.
  intros G'1 G'2 G'3.
  pose proof (proj1 G'2) as D'12; pose proof (proj2 G'2) as Q'13.
  pose proof D'12 as D'12'parts; split_up D'12'parts.
  pose proof (step'17 G'1 G'3) as P'14.
  pose proof (proj1 P'14) as D'15; pose proof (proj2 P'14) as Q'16.
  pose proof D'15 as D'15'parts; split_up D'15'parts.
  pose proof (step'26 G'1 G'2) as P'17.
  pose proof (proj1 P'17) as D'18; pose proof (proj2 P'17) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  assert (N'20 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_neq _ _ (proj1 D'12))) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'21 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'20; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'22 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'20; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  try assert (N'23 : gamma <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'2))) (has_whole 1)) _) eq_refl); equal).
  assert (N'24 : (- (1/2) * nu ^ 3 * exp r ^ 6 - (1/2) * nu ^ 3 * exp r ^ 2 + (1/2) * nu ^ 2 * exp r ^ 8 + 2 * nu ^ 2 * exp r ^ 4 + (1/2) * nu ^ 2 - (3/2) * nu * exp r ^ 6 - (3/2) * nu * exp r ^ 2 + exp r ^ 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ (proj1 (proj2 D'12)))) (has_within _ pos _ (has_within _ pos _ (has_even nonzero 1 _ (has_within _ nonzero _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_neq _ _ (proj1 D'12))) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'25 : (nu * exp r ^ 4 + nu - 2 * exp r ^ 2) <> 0) by (intro Z'; apply N'24; transitivity ((nu * exp r ^ 4 + nu - 2 * exp r ^ 2) * (- (1/2) * nu ^ 2 * exp r ^ 2 + (1/2) * nu * exp r ^ 4 + (1/2) * nu - (1/2) * exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  split; [all_known|].
  exact ((proj2 Q'16) Q'19).
Qed.

(* step 28, introduction *)
Lemma step'28 :
cosh (2 * r) > nu ->
t >= 0 ->
(c_t_defined /\ S_c_defined) /\ (c_t > 1 <-> t < S_c).
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof eta'read as [E'4 E'5].
  pose proof V_t'read as M'6.
  pose proof T'read as [E'7 [E'8 [E'9 E'10]]].
  pose proof m'read as E'11.
  intros G'1 G'2.
  pose proof (step'17 G'1 G'2) as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  pose proof (step'21 G'1) as P'15.
  pose proof (proj1 P'15) as D'16; pose proof (proj2 P'15) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  assert (N'18 : (nu ^ 2 * exp r ^ 2 - nu * exp r ^ 4 - nu + exp r ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_neq _ _ (proj2 D'13))) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'19 : (nu - exp r ^ 2) <> 0) by (intro Z'; apply N'18; transitivity ((nu - exp r ^ 2) * (nu * exp r ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'20 : (nu * exp r ^ 2 - 1) <> 0) by (intro Z'; apply N'18; transitivity ((nu * exp r ^ 2 - 1) * (nu - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  try assert (N'21 : gamma <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'2))) (has_whole 1)) _) eq_refl); equal).
  assert (N'22 : (- (1/2) * nu ^ 3 * exp r ^ 6 - (1/2) * nu ^ 3 * exp r ^ 2 + (1/2) * nu ^ 2 * exp r ^ 8 + 2 * nu ^ 2 * exp r ^ 4 + (1/2) * nu ^ 2 - (3/2) * nu * exp r ^ 6 - (3/2) * nu * exp r ^ 2 + exp r ^ 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ (proj1 (proj2 (proj2 D'16))))) (has_within _ pos _ (has_within _ pos _ (has_even nonzero 1 _ (has_within _ nonzero _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_neq _ _ (proj2 D'13))) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp r)) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'23 : (nu * exp r ^ 4 + nu - 2 * exp r ^ 2) <> 0) by (intro Z'; apply N'22; transitivity ((nu * exp r ^ 4 + nu - 2 * exp r ^ 2) * (- (1/2) * nu ^ 2 * exp r ^ 2 + (1/2) * nu * exp r ^ 4 + (1/2) * nu - (1/2) * exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  split; [all_known|].
  split; [intros h'24; exact (proj2 (step'24 ltac:(first [exact h'24 | split; [all_known|exact h'24]]) G'1 G'2))|intros h'26; exact (proj2 (step'27 G'1 ltac:(first [exact h'26 | split; [all_known|exact h'26]]) G'2))].
Qed.

(* step 29, sign *)
Lemma step'29 :
cosh (2 * r) >= 1.
Proof using All.
  assert (E'1 : reads_as (exp (2 * r)) ((exp r ^ 2))) by (exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- (2 * r))) ((/ (exp r ^ 2)))) by (exponential ([((-2)%Z, r)] : list (Z * R))).
  assert (E'3 : reads_as (cosh (2 * r)) ((((exp r ^ 2)) + / ((exp r ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, r)] : list (Z * R))).
  assert (E'4 : stands (exp r)) by (exact I).
  assert (E'5 : reads_as (exp (- r)) ((/ (exp r)))) by (exponential ([((-1)%Z, r)] : list (Z * R))).
  assert (E'6 : reads_as (sinh r) ((((exp r)) - / ((exp r))) / 2)) by (apply sinh_of; exponential ([((1)%Z, r)] : list (Z * R))).
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_within _ nonneg _ (has_even any 1 _ (has_within _ any _ (has_sinh _ _ (has_eq _ _ r (has_any r) ltac:(equal))) eq_refl)) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 30, sign *)
Lemma step'30 :
T >= 2.
Proof using All.
  pose proof T'read as [E'1 [E'2 [E'3 E'4]]].
  pose proof step'29 as P'5.
  refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_ge _ _ H'1)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1))) (from_ge _ _ P'5))) _); [reflexivity|equal].
Qed.

(* step 31, sign: T − 2 /2 − m = ν² − T/2 *)
Lemma step'31 :
cosh (2 * r) <= nu ->
- T / 2 + nu ^ 2 >= 0.
Proof using All.
  pose proof T'read as [E'1 [E'2 [E'3 E'4]]].
  intros G'1.
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (has_whole 1)) (has_opp _ _ (from_le _ _ G'1))) _); [reflexivity|equal].
Qed.

(* step 32, sign *)
Lemma step'32 :
cosh (2 * r) <= nu ->
t >= 0 ->
T / 2 - eta * m - 1 >= 0.
Proof using All.
  pose proof eta'read as [E'1 E'2].
  pose proof T'read as [E'3 [E'4 [E'5 E'6]]].
  pose proof m'read as E'7.
  intros G'1 G'2.
  pose proof step'30 as P'8.
  pose proof (step'31 G'1) as P'9.
  pose proof (step'5 G'2) as P'10.
  pose proof step'6 as P'11.
  refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_opp _ _ (from_le _ _ P'10))) (from_ge _ _ P'8)) (has_mul _ _ _ _ (from_gt _ _ P'11) (from_ge _ _ P'9))) _); [reflexivity|equal].
Qed.

(* step 33, sign *)
Lemma step'33 :
cosh (2 * r) <= nu ->
t >= 0 ->
c_t_defined /\ c_t <= 1.
Proof using All.
  pose proof V_0'read as [E'1 [E'2 M'3]].
  pose proof eta'read as [E'4 E'5].
  pose proof V_t'read as M'6.
  pose proof T'read as [E'7 [E'8 [E'9 E'10]]].
  pose proof m'read as E'11.
  intros G'1 G'2.
  pose proof (step'32 G'1 G'2) as P'12.
  pose proof (step'9 G'2) as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  pose proof step'6 as P'16.
  pose proof step'2 as P'17.
  assert (N'18 : ((nu ^ 2 * exp r ^ 2 + nu * exp r ^ 4 * exp (gamma * t) - nu * exp r ^ 4 + nu * exp (gamma * t) - nu + exp r ^ 2 * exp (gamma * t) ^ 2 - 2 * exp r ^ 2 * exp (gamma * t) + exp r ^ 2) / (exp (gamma * t)) ^ 2 / (exp r) ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'15) _) eq_refl); equal).
  assert (N'19 : (nu ^ 2 * exp r ^ 2 + nu * exp r ^ 4 * exp (gamma * t) - nu * exp r ^ 4 + nu * exp (gamma * t) - nu + exp r ^ 2 * exp (gamma * t) ^ 2 - 2 * exp r ^ 2 * exp (gamma * t) + exp r ^ 2) <> 0) by (intro Z'; apply N'18; rewrite Z'; field; nonzero).
  assert (N'20 : (nu + exp r ^ 2 * exp (gamma * t) - exp r ^ 2) <> 0) by (intro Z'; apply N'19; transitivity ((nu + exp r ^ 2 * exp (gamma * t) - exp r ^ 2) * (nu * exp r ^ 2 + exp (gamma * t) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'21 : (nu * exp r ^ 2 + exp (gamma * t) - 1) <> 0) by (intro Z'; apply N'19; transitivity ((nu * exp r ^ 2 + exp (gamma * t) - 1) * (nu + exp r ^ 2 * exp (gamma * t) - exp r ^ 2)); [close|rewrite Z'; polynomial_equation]).
  assert (C'22 : mdet 2 V_t <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'15) _) eq_refl); equal).
  assert (C'23 : is_real (mtrace 2 (minv 2 V_t) / RtoC 2)%C) by (real_number).
  assert (C'24 : c_t_defined) by (unfold c_t_defined; all_known).
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (from_gt _ _ P'16)) (has_inverse _ _ (from_gt _ _ Q'15) eq_refl)) (from_ge _ _ P'12)) _); [reflexivity|equal].
Qed.

End derivation.

(** * factor *)

Module factor.
Import Statement.factor.

Theorem proof : claim.
Proof.
  intros nu r gamma t V_0 eta V_t T m H'1 H'2.
  exact (step'2 nu r gamma t H'1 H'2).
Qed.

End factor.

(** * threshold *)

Module threshold.
Import Statement.threshold.

Theorem proof : claim.
Proof.
  intros nu r gamma T m eta_c eta_c_defined H'1 H'2 G'1.
  exact (step'14 nu r gamma 0 H'1 H'2 G'1).
Qed.

End threshold.

(** * band *)

Module band.
Import Statement.band.

Theorem proof : claim.
Proof.
  intros nu r gamma t V_0 eta V_t c_t c_t_defined T m eta_c eta_c_defined H'1 H'2 G'1 G'2.
  exact (step'17 nu r gamma t H'1 H'2 G'1 G'2).
Qed.

End band.

(** * depth *)

Module depth.
Import Statement.depth.

Theorem proof : claim.
Proof.
  intros nu r gamma t V_0 eta V_t c_t c_t_defined T m eta_c eta_c_defined S_c S_c_defined H'1 H'2 G'1 G'2.
  exact (step'28 nu r gamma t H'1 H'2 G'1 G'2).
Qed.

End depth.

(** * no-band *)

Module no_band.
Import Statement.no_band.

Theorem proof : claim.
Proof.
  intros nu r gamma t V_0 eta V_t c_t c_t_defined H'1 H'2 G'1 G'2.
  exact (step'33 nu r gamma t H'1 H'2 G'1 G'2).
Qed.

End no_band.

(** * What all of them assume *)

Definition proofs : (Statement.factor.claim * Statement.threshold.claim * Statement.band.claim * Statement.depth.claim * Statement.no_band.claim * True)%type :=
  (factor.proof, threshold.proof, band.proof, depth.proof, no_band.proof, I).

Print Assumptions proofs.
