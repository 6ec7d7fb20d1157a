(** two-mode-squeezed: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic two_mode_squeezed; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module spectrum.
Definition claim : Prop :=
  forall nu_1 nu_2 s gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC (-1); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]; [RtoC 0; RtoC 0; RtoC (-1); RtoC 0]] in
  let S_ : mat := of_rows [[RtoC (cosh s); RtoC 0; RtoC (sinh s); RtoC 0]; [RtoC 0; RtoC (cosh s); RtoC 0; RtoC (- sinh s)]; [RtoC (sinh s); RtoC 0; RtoC (cosh s); RtoC 0]; [RtoC 0; RtoC (- sinh s); RtoC 0; RtoC (cosh s)]] in
  let V : mat := mmul 4 S_ (mmul 4 (of_rows [[RtoC nu_1; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC nu_1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC nu_2; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC nu_2]]) S_) in
  let K_B : mat := madd (mmul 4 (of_rows [[RtoC gamma; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC gamma; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC gamma]]) (minv 4 V)) (of_rows [[RtoC (- gamma / 2); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (- gamma / 2); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (- gamma / 2)]]) in
  let K_B_defined : Prop := mdet 4 V <> RtoC 0 in
  let M : mat := madd (of_rows [[RtoC gamma; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC gamma; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC gamma]]) (mscale Ci (madd (mmul 4 K_B sigma) (mmul 4 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let h_1 : R := sinh s ^ 2 / nu_2 + cosh s ^ 2 / nu_1 in
  let h_1_defined : Prop := nu_2 <> 0 /\ nu_1 <> 0 in
  let h_2 : R := cosh s ^ 2 / nu_2 + sinh s ^ 2 / nu_1 in
  let h_2_defined : Prop := nu_2 <> 0 /\ nu_1 <> 0 in
  nu_1 >= 1 ->
  nu_2 >= 1 ->
  gamma > 0 ->
  (M_defined /\ h_1_defined /\ h_2_defined) /\ has_spectrum 4 M [RtoC (2 * gamma * (1 - h_1)); RtoC (2 * gamma * (1 - h_2)); RtoC (2 * gamma * h_1); RtoC (2 * gamma * h_2)] [of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]]; of_rows [[RtoC 0]; [RtoC 0]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]]; of_rows [[RtoC (sqrt 2 / 2)]; [(- RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]]; of_rows [[RtoC 0]; [RtoC 0]; [RtoC (sqrt 2 / 2)]; [(- RtoC (sqrt 2) * Ci / RtoC 2)%C]]].
End spectrum.

Module criterion.
Definition claim : Prop :=
  forall nu_1 nu_2 s gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC (-1); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]; [RtoC 0; RtoC 0; RtoC (-1); RtoC 0]] in
  let S_ : mat := of_rows [[RtoC (cosh s); RtoC 0; RtoC (sinh s); RtoC 0]; [RtoC 0; RtoC (cosh s); RtoC 0; RtoC (- sinh s)]; [RtoC (sinh s); RtoC 0; RtoC (cosh s); RtoC 0]; [RtoC 0; RtoC (- sinh s); RtoC 0; RtoC (cosh s)]] in
  let V : mat := mmul 4 S_ (mmul 4 (of_rows [[RtoC nu_1; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC nu_1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC nu_2; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC nu_2]]) S_) in
  let K_B : mat := madd (mmul 4 (of_rows [[RtoC gamma; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC gamma; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC gamma]]) (minv 4 V)) (of_rows [[RtoC (- gamma / 2); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (- gamma / 2); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (- gamma / 2)]]) in
  let K_B_defined : Prop := mdet 4 V <> RtoC 0 in
  let M : mat := madd (of_rows [[RtoC gamma; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC gamma; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC gamma]]) (mscale Ci (madd (mmul 4 K_B sigma) (mmul 4 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  let h_1 : R := sinh s ^ 2 / nu_2 + cosh s ^ 2 / nu_1 in
  let h_1_defined : Prop := nu_2 <> 0 /\ nu_1 <> 0 in
  let h_2 : R := cosh s ^ 2 / nu_2 + sinh s ^ 2 / nu_1 in
  let h_2_defined : Prop := nu_2 <> 0 /\ nu_1 <> 0 in
  nu_1 >= 1 ->
  nu_2 >= 1 ->
  gamma > 0 ->
  (M_defined /\ h_1_defined /\ h_2_defined) /\ (positive_semidefinite 4 M <-> (h_1 <= 1 /\ h_2 <= 1)).
End criterion.

Module equal.
Definition claim : Prop :=
  forall nu_1 nu_2 s gamma : R,
  let sigma : mat := of_rows [[RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC (-1); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]; [RtoC 0; RtoC 0; RtoC (-1); RtoC 0]] in
  let S_ : mat := of_rows [[RtoC (cosh s); RtoC 0; RtoC (sinh s); RtoC 0]; [RtoC 0; RtoC (cosh s); RtoC 0; RtoC (- sinh s)]; [RtoC (sinh s); RtoC 0; RtoC (cosh s); RtoC 0]; [RtoC 0; RtoC (- sinh s); RtoC 0; RtoC (cosh s)]] in
  let V : mat := mmul 4 S_ (mmul 4 (of_rows [[RtoC nu_1; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC nu_1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC nu_2; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC nu_2]]) S_) in
  let K_B : mat := madd (mmul 4 (of_rows [[RtoC gamma; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC gamma; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC gamma]]) (minv 4 V)) (of_rows [[RtoC (- gamma / 2); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (- gamma / 2); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (- gamma / 2)]]) in
  let K_B_defined : Prop := mdet 4 V <> RtoC 0 in
  let M : mat := madd (of_rows [[RtoC gamma; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC gamma; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC gamma]]) (mscale Ci (madd (mmul 4 K_B sigma) (mmul 4 sigma (mtrans K_B)))) in
  let M_defined : Prop := K_B_defined in
  nu_1 >= 1 ->
  nu_2 >= 1 ->
  gamma > 0 ->
  nu_1 = nu_2 ->
  M_defined /\ (positive_semidefinite 4 M <-> cosh (2 * s) <= nu_1).
End equal.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Steps Parts Calculus Logic.

Section derivation.
Variable nu_1 : R.
Variable nu_2 : R.
Variable s : R.
Variable gamma : R.
Let sigma : mat := of_rows [[RtoC 0; RtoC 1; RtoC 0; RtoC 0]; [RtoC (-1); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC 1]; [RtoC 0; RtoC 0; RtoC (-1); RtoC 0]].
Let S_ : mat := of_rows [[RtoC (cosh s); RtoC 0; RtoC (sinh s); RtoC 0]; [RtoC 0; RtoC (cosh s); RtoC 0; RtoC (- sinh s)]; [RtoC (sinh s); RtoC 0; RtoC (cosh s); RtoC 0]; [RtoC 0; RtoC (- sinh s); RtoC 0; RtoC (cosh s)]].
Let V : mat := mmul 4 S_ (mmul 4 (of_rows [[RtoC nu_1; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC nu_1; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC nu_2; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC nu_2]]) S_).
Let K_B : mat := madd (mmul 4 (of_rows [[RtoC gamma; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC gamma; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC gamma]]) (minv 4 V)) (of_rows [[RtoC (- gamma / 2); RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC (- gamma / 2); RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC (- gamma / 2); RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC (- gamma / 2)]]).
Let K_B_defined : Prop := mdet 4 V <> RtoC 0.
Let M : mat := madd (of_rows [[RtoC gamma; RtoC 0; RtoC 0; RtoC 0]; [RtoC 0; RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC gamma; RtoC 0]; [RtoC 0; RtoC 0; RtoC 0; RtoC gamma]]) (mscale Ci (madd (mmul 4 K_B sigma) (mmul 4 sigma (mtrans K_B)))).
Let M_defined : Prop := K_B_defined.
Let h_1 : R := sinh s ^ 2 / nu_2 + cosh s ^ 2 / nu_1.
Let h_1_defined : Prop := nu_2 <> 0 /\ nu_1 <> 0.
Let h_2 : R := cosh s ^ 2 / nu_2 + sinh s ^ 2 / nu_1.
Let h_2_defined : Prop := nu_2 <> 0 /\ nu_1 <> 0.
Hypothesis H'1 : nu_1 >= 1.
Hypothesis H'2 : nu_2 >= 1.
Hypothesis H'3 : gamma > 0.

Lemma S_'read :
  (stands (exp s)) /\
  (reads_as (exp (- s)) ((/ (exp s)))) /\
  (reads_as (cosh s) ((((exp s)) + / ((exp s))) / 2)) /\
  (reads_as (sinh s) ((((exp s)) - / ((exp s))) / 2)) /\
  (entries_as 4 4 S_ (of_rows [[RtoC (((1/2) * exp s ^ 2 + (1/2)) / (exp s)); RtoC 0; RtoC (((1/2) * exp s ^ 2 - (1/2)) / (exp s)); RtoC 0]; [RtoC 0; RtoC (((1/2) * exp s ^ 2 + (1/2)) / (exp s)); RtoC 0; RtoC ((- (1/2) * exp s ^ 2 + (1/2)) / (exp s))]; [RtoC (((1/2) * exp s ^ 2 - (1/2)) / (exp s)); RtoC 0; RtoC (((1/2) * exp s ^ 2 + (1/2)) / (exp s)); RtoC 0]; [RtoC 0; RtoC ((- (1/2) * exp s ^ 2 + (1/2)) / (exp s)); RtoC 0; RtoC (((1/2) * exp s ^ 2 + (1/2)) / (exp s))]])).
Proof using All.
  assert (E'1 : stands (exp s)) by (exact I).
  assert (E'2 : reads_as (exp (- s)) ((/ (exp s)))) by (exponential ([((-1)%Z, s)] : list (Z * R))).
  assert (E'3 : reads_as (cosh s) ((((exp s)) + / ((exp s))) / 2)) by (apply cosh_of; exponential ([((1)%Z, s)] : list (Z * R))).
  assert (E'4 : reads_as (sinh s) ((((exp s)) - / ((exp s))) / 2)) by (apply sinh_of; exponential ([((1)%Z, s)] : list (Z * R))).
  assert (M'5 : entries_as 4 4 S_ (of_rows [[RtoC (((1/2) * exp s ^ 2 + (1/2)) / (exp s)); RtoC 0; RtoC (((1/2) * exp s ^ 2 - (1/2)) / (exp s)); RtoC 0]; [RtoC 0; RtoC (((1/2) * exp s ^ 2 + (1/2)) / (exp s)); RtoC 0; RtoC ((- (1/2) * exp s ^ 2 + (1/2)) / (exp s))]; [RtoC (((1/2) * exp s ^ 2 - (1/2)) / (exp s)); RtoC 0; RtoC (((1/2) * exp s ^ 2 + (1/2)) / (exp s)); RtoC 0]; [RtoC 0; RtoC ((- (1/2) * exp s ^ 2 + (1/2)) / (exp s)); RtoC 0; RtoC (((1/2) * exp s ^ 2 + (1/2)) / (exp s))]])) by (unfold entries_as, S_; equal_entries).
  all_known.
Qed.

Lemma V'read :
  (entries_as 4 4 V (of_rows [[RtoC (((1/4) * nu_1 * exp s ^ 4 + (1/2) * nu_1 * exp s ^ 2 + (1/4) * nu_1 + (1/4) * nu_2 * exp s ^ 4 - (1/2) * nu_2 * exp s ^ 2 + (1/4) * nu_2) / (exp s) ^ 2); RtoC 0; RtoC (((1/4) * nu_1 * exp s ^ 4 - (1/4) * nu_1 + (1/4) * nu_2 * exp s ^ 4 - (1/4) * nu_2) / (exp s) ^ 2); RtoC 0]; [RtoC 0; RtoC (((1/4) * nu_1 * exp s ^ 4 + (1/2) * nu_1 * exp s ^ 2 + (1/4) * nu_1 + (1/4) * nu_2 * exp s ^ 4 - (1/2) * nu_2 * exp s ^ 2 + (1/4) * nu_2) / (exp s) ^ 2); RtoC 0; RtoC ((- (1/4) * nu_1 * exp s ^ 4 + (1/4) * nu_1 - (1/4) * nu_2 * exp s ^ 4 + (1/4) * nu_2) / (exp s) ^ 2)]; [RtoC (((1/4) * nu_1 * exp s ^ 4 - (1/4) * nu_1 + (1/4) * nu_2 * exp s ^ 4 - (1/4) * nu_2) / (exp s) ^ 2); RtoC 0; RtoC (((1/4) * nu_1 * exp s ^ 4 - (1/2) * nu_1 * exp s ^ 2 + (1/4) * nu_1 + (1/4) * nu_2 * exp s ^ 4 + (1/2) * nu_2 * exp s ^ 2 + (1/4) * nu_2) / (exp s) ^ 2); RtoC 0]; [RtoC 0; RtoC ((- (1/4) * nu_1 * exp s ^ 4 + (1/4) * nu_1 - (1/4) * nu_2 * exp s ^ 4 + (1/4) * nu_2) / (exp s) ^ 2); RtoC 0; RtoC (((1/4) * nu_1 * exp s ^ 4 - (1/2) * nu_1 * exp s ^ 2 + (1/4) * nu_1 + (1/4) * nu_2 * exp s ^ 4 + (1/2) * nu_2 * exp s ^ 2 + (1/4) * nu_2) / (exp s) ^ 2)]])).
Proof using All.
  pose proof S_'read as [E'1 [E'2 [E'3 [E'4 M'5]]]].
  assert (M'6 : entries_as 4 4 V (of_rows [[RtoC (((1/4) * nu_1 * exp s ^ 4 + (1/2) * nu_1 * exp s ^ 2 + (1/4) * nu_1 + (1/4) * nu_2 * exp s ^ 4 - (1/2) * nu_2 * exp s ^ 2 + (1/4) * nu_2) / (exp s) ^ 2); RtoC 0; RtoC (((1/4) * nu_1 * exp s ^ 4 - (1/4) * nu_1 + (1/4) * nu_2 * exp s ^ 4 - (1/4) * nu_2) / (exp s) ^ 2); RtoC 0]; [RtoC 0; RtoC (((1/4) * nu_1 * exp s ^ 4 + (1/2) * nu_1 * exp s ^ 2 + (1/4) * nu_1 + (1/4) * nu_2 * exp s ^ 4 - (1/2) * nu_2 * exp s ^ 2 + (1/4) * nu_2) / (exp s) ^ 2); RtoC 0; RtoC ((- (1/4) * nu_1 * exp s ^ 4 + (1/4) * nu_1 - (1/4) * nu_2 * exp s ^ 4 + (1/4) * nu_2) / (exp s) ^ 2)]; [RtoC (((1/4) * nu_1 * exp s ^ 4 - (1/4) * nu_1 + (1/4) * nu_2 * exp s ^ 4 - (1/4) * nu_2) / (exp s) ^ 2); RtoC 0; RtoC (((1/4) * nu_1 * exp s ^ 4 - (1/2) * nu_1 * exp s ^ 2 + (1/4) * nu_1 + (1/4) * nu_2 * exp s ^ 4 + (1/2) * nu_2 * exp s ^ 2 + (1/4) * nu_2) / (exp s) ^ 2); RtoC 0]; [RtoC 0; RtoC ((- (1/4) * nu_1 * exp s ^ 4 + (1/4) * nu_1 - (1/4) * nu_2 * exp s ^ 4 + (1/4) * nu_2) / (exp s) ^ 2); RtoC 0; RtoC (((1/4) * nu_1 * exp s ^ 4 - (1/2) * nu_1 * exp s ^ 2 + (1/4) * nu_1 + (1/4) * nu_2 * exp s ^ 4 + (1/2) * nu_2 * exp s ^ 2 + (1/4) * nu_2) / (exp s) ^ 2)]])) by (unfold entries_as, V; equal_entries).
  all_known.
Qed.

Lemma K_B'read :
  (((nu_1 ^ 2 * nu_2 ^ 2 * exp s ^ 8) / (exp s) ^ 8) <> 0) /\
  ((nu_1 ^ 2 * nu_2 ^ 2 * exp s ^ 8) <> 0) /\
  (nu_2 <> 0) /\
  (nu_1 <> 0) /\
  (mdet 4 V <> RtoC 0) /\
  (K_B_defined) /\
  (entries_as 4 4 K_B (of_rows [[RtoC ((- (1/2) * nu_1 ^ 2 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 - (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 14 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 + (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14); RtoC 0; RtoC ((- (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 - (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14); RtoC 0]; [RtoC 0; RtoC ((- (1/2) * nu_1 ^ 2 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 - (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 14 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 + (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14); RtoC 0; RtoC (((1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 - (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 - (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14)]; [RtoC ((- (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 - (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14); RtoC 0; RtoC ((- (1/2) * nu_1 ^ 2 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 + (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 14 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 - (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14); RtoC 0]; [RtoC 0; RtoC (((1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 - (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 - (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14); RtoC 0; RtoC ((- (1/2) * nu_1 ^ 2 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 + (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 14 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 - (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14)]])).
Proof using All.
  pose proof S_'read as [E'1 [E'2 [E'3 [E'4 M'5]]]].
  pose proof V'read as M'6.
  assert (N'7 : ((nu_1 ^ 2 * nu_2 ^ 2 * exp s ^ 8) / (exp s) ^ 8) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (N'8 : (nu_1 ^ 2 * nu_2 ^ 2 * exp s ^ 8) <> 0) by (intro Z'; apply N'7; rewrite Z'; field; nonzero).
  assert (N'9 : nu_2 <> 0) by (intro Z'; apply N'8; transitivity (nu_2 * (nu_1 ^ 2 * nu_2 * exp s ^ 8)); [close|rewrite Z'; ring]).
  assert (N'10 : nu_1 <> 0) by (intro Z'; apply N'8; transitivity (nu_1 * (nu_1 * nu_2 ^ 2 * exp s ^ 8)); [close|rewrite Z'; ring]).
  assert (C'11 : mdet 4 V <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant)))) eq_refl)) eq_refl)) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'12 : K_B_defined) by (unfold K_B_defined; all_known).
  assert (M'13 : entries_as 4 4 K_B (of_rows [[RtoC ((- (1/2) * nu_1 ^ 2 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 - (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 14 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 + (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14); RtoC 0; RtoC ((- (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 - (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14); RtoC 0]; [RtoC 0; RtoC ((- (1/2) * nu_1 ^ 2 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 - (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 14 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 + (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14); RtoC 0; RtoC (((1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 - (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 - (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14)]; [RtoC ((- (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 - (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14); RtoC 0; RtoC ((- (1/2) * nu_1 ^ 2 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 + (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 14 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 - (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14); RtoC 0]; [RtoC 0; RtoC (((1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 - (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 - (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14); RtoC 0; RtoC ((- (1/2) * nu_1 ^ 2 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 + (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 14 + (1/4) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 - (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/4) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14)]])) by (unfold entries_as, K_B; equal_entries).
  all_known.
Qed.

Lemma M'read :
  (M_defined) /\
  (entries_as 4 4 M (of_rows [[RtoC gamma; Pair 0 ((- nu_1 ^ 2 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 - nu_1 ^ 2 * nu_2 * gamma * exp s ^ 14 + (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 + (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 + nu_1 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14); RtoC 0; RtoC 0]; [Pair 0 ((nu_1 ^ 2 * nu_2 ^ 2 * gamma * exp s ^ 14 - (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 + nu_1 ^ 2 * nu_2 * gamma * exp s ^ 14 - (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 - (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 - nu_1 * nu_2 ^ 2 * gamma * exp s ^ 14 - (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14); RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC gamma; Pair 0 ((- nu_1 ^ 2 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 + nu_1 ^ 2 * nu_2 * gamma * exp s ^ 14 + (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 + (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 - nu_1 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14)]; [RtoC 0; RtoC 0; Pair 0 ((nu_1 ^ 2 * nu_2 ^ 2 * gamma * exp s ^ 14 - (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 - nu_1 ^ 2 * nu_2 * gamma * exp s ^ 14 - (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 - (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 + nu_1 * nu_2 ^ 2 * gamma * exp s ^ 14 - (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14); RtoC gamma]])).
Proof using All.
  pose proof S_'read as [E'1 [E'2 [E'3 [E'4 M'5]]]].
  pose proof V'read as M'6.
  pose proof K_B'read as [N'7 [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]]].
  assert (C'14 : M_defined) by (unfold M_defined; all_known).
  assert (M'15 : entries_as 4 4 M (of_rows [[RtoC gamma; Pair 0 ((- nu_1 ^ 2 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 - nu_1 ^ 2 * nu_2 * gamma * exp s ^ 14 + (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 + (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 + nu_1 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14); RtoC 0; RtoC 0]; [Pair 0 ((nu_1 ^ 2 * nu_2 ^ 2 * gamma * exp s ^ 14 - (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 + nu_1 ^ 2 * nu_2 * gamma * exp s ^ 14 - (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 - (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 - nu_1 * nu_2 ^ 2 * gamma * exp s ^ 14 - (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14); RtoC gamma; RtoC 0; RtoC 0]; [RtoC 0; RtoC 0; RtoC gamma; Pair 0 ((- nu_1 ^ 2 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 + nu_1 ^ 2 * nu_2 * gamma * exp s ^ 14 + (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 + (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 - nu_1 * nu_2 ^ 2 * gamma * exp s ^ 14 + (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14)]; [RtoC 0; RtoC 0; Pair 0 ((nu_1 ^ 2 * nu_2 ^ 2 * gamma * exp s ^ 14 - (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 16 - nu_1 ^ 2 * nu_2 * gamma * exp s ^ 14 - (1/2) * nu_1 ^ 2 * nu_2 * gamma * exp s ^ 12 - (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 16 + nu_1 * nu_2 ^ 2 * gamma * exp s ^ 14 - (1/2) * nu_1 * nu_2 ^ 2 * gamma * exp s ^ 12) / nu_1 ^ 2 / nu_2 ^ 2 / (exp s) ^ 14); RtoC gamma]])) by (unfold entries_as, M; equal_entries).
  all_known.
Qed.

Lemma h_1'read :
  (stands (exp s)) /\
  (reads_as (exp (- s)) ((/ (exp s)))) /\
  (reads_as (cosh s) ((((exp s)) + / ((exp s))) / 2)) /\
  (reads_as (sinh s) ((((exp s)) - / ((exp s))) / 2)) /\
  (nu_2 <> 0) /\
  (nu_1 <> 0) /\
  (h_1_defined) /\
  (reads_as h_1 (((1/4) * nu_1 * exp s ^ 4 - (1/2) * nu_1 * exp s ^ 2 + (1/4) * nu_1 + (1/4) * nu_2 * exp s ^ 4 + (1/2) * nu_2 * exp s ^ 2 + (1/4) * nu_2) / nu_1 / (exp s) ^ 2 / nu_2)).
Proof using All.
  assert (E'1 : stands (exp s)) by (exact I).
  assert (E'2 : reads_as (exp (- s)) ((/ (exp s)))) by (exponential ([((-1)%Z, s)] : list (Z * R))).
  assert (E'3 : reads_as (cosh s) ((((exp s)) + / ((exp s))) / 2)) by (apply cosh_of; exponential ([((1)%Z, s)] : list (Z * R))).
  assert (E'4 : reads_as (sinh s) ((((exp s)) - / ((exp s))) / 2)) by (apply sinh_of; exponential ([((1)%Z, s)] : list (Z * R))).
  try assert (N'5 : nu_1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  try assert (N'6 : nu_2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'7 : nu_2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'8 : nu_1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'9 : h_1_defined) by (unfold h_1_defined; all_known).
  assert (E'10 : reads_as h_1 (((1/4) * nu_1 * exp s ^ 4 - (1/2) * nu_1 * exp s ^ 2 + (1/4) * nu_1 + (1/4) * nu_2 * exp s ^ 4 + (1/2) * nu_2 * exp s ^ 2 + (1/4) * nu_2) / nu_1 / (exp s) ^ 2 / nu_2)) by (unfold reads_as, h_1; equal).
  all_known.
Qed.

Lemma h_2'read :
  (stands (exp s)) /\
  (reads_as (exp (- s)) ((/ (exp s)))) /\
  (reads_as (sinh s) ((((exp s)) - / ((exp s))) / 2)) /\
  (reads_as (cosh s) ((((exp s)) + / ((exp s))) / 2)) /\
  (nu_2 <> 0) /\
  (nu_1 <> 0) /\
  (h_2_defined) /\
  (reads_as h_2 (((1/4) * nu_1 * exp s ^ 4 + (1/2) * nu_1 * exp s ^ 2 + (1/4) * nu_1 + (1/4) * nu_2 * exp s ^ 4 - (1/2) * nu_2 * exp s ^ 2 + (1/4) * nu_2) / nu_1 / (exp s) ^ 2 / nu_2)).
Proof using All.
  assert (E'1 : stands (exp s)) by (exact I).
  assert (E'2 : reads_as (exp (- s)) ((/ (exp s)))) by (exponential ([((-1)%Z, s)] : list (Z * R))).
  assert (E'3 : reads_as (sinh s) ((((exp s)) - / ((exp s))) / 2)) by (apply sinh_of; exponential ([((1)%Z, s)] : list (Z * R))).
  assert (E'4 : reads_as (cosh s) ((((exp s)) + / ((exp s))) / 2)) by (apply cosh_of; exponential ([((1)%Z, s)] : list (Z * R))).
  try assert (N'5 : nu_1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  try assert (N'6 : nu_2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'7 : nu_2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'8 : nu_1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'9 : h_2_defined) by (unfold h_2_defined; all_known).
  assert (E'10 : reads_as h_2 (((1/4) * nu_1 * exp s ^ 4 + (1/2) * nu_1 * exp s ^ 2 + (1/4) * nu_1 + (1/4) * nu_2 * exp s ^ 4 - (1/2) * nu_2 * exp s ^ 2 + (1/4) * nu_2) / nu_1 / (exp s) ^ 2 / nu_2)) by (unfold reads_as, h_2; equal).
  all_known.
Qed.

(* step 1, spectral resolution: U†V⁻¹U is diagonal, and M does not mix u with ū *)
Lemma step'1 :
(M_defined /\ h_1_defined /\ h_2_defined) /\ has_spectrum 4 M [RtoC (2 * gamma * (1 - h_1)); RtoC (2 * gamma * (1 - h_2)); RtoC (2 * gamma * h_1); RtoC (2 * gamma * h_2)] [of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]]; of_rows [[RtoC 0]; [RtoC 0]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]]; of_rows [[RtoC (sqrt 2 / 2)]; [(- RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]]; of_rows [[RtoC 0]; [RtoC 0]; [RtoC (sqrt 2 / 2)]; [(- RtoC (sqrt 2) * Ci / RtoC 2)%C]]].
Proof using All.
  pose proof S_'read as [E'1 [E'2 [E'3 [E'4 M'5]]]].
  pose proof V'read as M'6.
  pose proof K_B'read as [N'7 [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof h_1'read as [E'16 [E'17 [E'18 [E'19 [C'20 [C'21 [C'22 E'23]]]]]]].
  pose proof h_2'read as [E'24 [E'25 [E'26 [E'27 [C'28 [C'29 [C'30 E'31]]]]]]].
  assert (E'32 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'33 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  split; [all_known|].
  apply (spectral_resolution 4 M [2 * gamma * (1 - h_1); 2 * gamma * (1 - h_2); 2 * gamma * h_1; 2 * gamma * h_2] [of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]]; of_rows [[RtoC 0]; [RtoC 0]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]]; of_rows [[RtoC (sqrt 2 / 2)]; [(- RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]]; of_rows [[RtoC 0]; [RtoC 0]; [RtoC (sqrt 2 / 2)]; [(- RtoC (sqrt 2) * Ci / RtoC 2)%C]]]); [reflexivity|reflexivity|orthonormal|].
  cbn [resolution]; equal_matrix.
Qed.

(* step 2, rewriting *)
Lemma step'2 :
M_defined /\ positive_semidefinite 4 M ->
M_defined /\ positive_semidefinite 4 M.
Proof using All.
  pose proof S_'read as [E'1 [E'2 [E'3 [E'4 M'5]]]].
  pose proof V'read as M'6.
  pose proof K_B'read as [N'7 [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]]].
  pose proof M'read as [C'14 M'15].
  intros G'1.
  pose proof (proj1 G'1) as D'16; pose proof (proj2 G'1) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  split; [all_known|].
  exact Q'17.
Qed.

(* step 3, compression *)
Lemma step'3 :
M_defined /\ positive_semidefinite 4 M ->
h_1_defined /\ 2 * gamma * (1 - h_1) >= 0.
Proof using All.
  pose proof S_'read as [E'1 [E'2 [E'3 [E'4 M'5]]]].
  pose proof V'read as M'6.
  pose proof K_B'read as [N'7 [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof h_1'read as [E'16 [E'17 [E'18 [E'19 [C'20 [C'21 [C'22 E'23]]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'24; pose proof (proj2 G'1) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  pose proof (step'2 G'1) as P'26.
  pose proof (proj1 P'26) as D'27; pose proof (proj2 P'26) as Q'28.
  pose proof D'27 as D'27'parts; split_up D'27'parts.
  assert (E'29 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'30 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  split; [all_known|].
  pose proof (Rle_ge _ _ (proj2 (psd_column 4 M (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]]) Q'25))) as W'31. says W'31.
Qed.

(* step 4, rewriting *)
Lemma step'4 :
M_defined /\ positive_semidefinite 4 M ->
M_defined /\ positive_semidefinite 4 M.
Proof using All.
  pose proof S_'read as [E'1 [E'2 [E'3 [E'4 M'5]]]].
  pose proof V'read as M'6.
  pose proof K_B'read as [N'7 [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]]].
  pose proof M'read as [C'14 M'15].
  intros G'1.
  pose proof (proj1 G'1) as D'16; pose proof (proj2 G'1) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  split; [all_known|].
  exact Q'17.
Qed.

(* step 5, compression *)
Lemma step'5 :
M_defined /\ positive_semidefinite 4 M ->
h_2_defined /\ 2 * gamma * (1 - h_2) >= 0.
Proof using All.
  pose proof S_'read as [E'1 [E'2 [E'3 [E'4 M'5]]]].
  pose proof V'read as M'6.
  pose proof K_B'read as [N'7 [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof h_2'read as [E'16 [E'17 [E'18 [E'19 [C'20 [C'21 [C'22 E'23]]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'24; pose proof (proj2 G'1) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  pose proof (step'4 G'1) as P'26.
  pose proof (proj1 P'26) as D'27; pose proof (proj2 P'26) as Q'28.
  pose proof D'27 as D'27'parts; split_up D'27'parts.
  assert (E'29 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'30 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  split; [all_known|].
  pose proof (Rle_ge _ _ (proj2 (psd_column 4 M (of_rows [[RtoC 0]; [RtoC 0]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]]) Q'25))) as W'31. says W'31.
Qed.

(* step 6, sign *)
Lemma step'6 :
M_defined /\ positive_semidefinite 4 M ->
h_1_defined /\ h_1 <= 1.
Proof using All.
  pose proof S_'read as [E'1 [E'2 [E'3 [E'4 M'5]]]].
  pose proof V'read as M'6.
  pose proof K_B'read as [N'7 [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof h_1'read as [E'16 [E'17 [E'18 [E'19 [C'20 [C'21 [C'22 E'23]]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'24; pose proof (proj2 G'1) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  pose proof (step'3 G'1) as P'26.
  pose proof (proj1 P'26) as D'27; pose proof (proj2 P'26) as Q'28.
  pose proof D'27 as D'27'parts; split_up D'27'parts.
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (has_inverse _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'3)) eq_refl)) (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_ge _ _ Q'28))) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp s)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp s)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 7, sign *)
Lemma step'7 :
M_defined /\ positive_semidefinite 4 M ->
h_2_defined /\ h_2 <= 1.
Proof using All.
  pose proof S_'read as [E'1 [E'2 [E'3 [E'4 M'5]]]].
  pose proof V'read as M'6.
  pose proof K_B'read as [N'7 [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof h_2'read as [E'16 [E'17 [E'18 [E'19 [C'20 [C'21 [C'22 E'23]]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'24; pose proof (proj2 G'1) as Q'25.
  pose proof D'24 as D'24'parts; split_up D'24'parts.
  pose proof (step'5 G'1) as P'26.
  pose proof (proj1 P'26) as D'27; pose proof (proj2 P'26) as Q'28.
  pose proof D'27 as D'27'parts; split_up D'27'parts.
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_neg (- (1)) ltac:(constant)) (has_inverse _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (from_gt _ _ H'3)) eq_refl)) (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_ge _ _ Q'28))) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp s)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_exp s)) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) eq_refl)) eq_refl) eq_refl) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 8, rewriting *)
Lemma step'8 :
(h_1_defined /\ h_2_defined) /\ (h_1 <= 1 /\ h_2 <= 1) ->
(h_1_defined /\ h_2_defined) /\ (h_1 <= 1 /\ h_2 <= 1).
Proof using All.
  pose proof h_1'read as [E'1 [E'2 [E'3 [E'4 [C'5 [C'6 [C'7 E'8]]]]]]].
  pose proof h_2'read as [E'9 [E'10 [E'11 [E'12 [C'13 [C'14 [C'15 E'16]]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'17; pose proof (proj2 G'1) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  split; [all_known|].
  exact Q'18.
Qed.

(* step 9, sign *)
Lemma step'9 :
(h_1_defined /\ h_2_defined) /\ (h_1 <= 1 /\ h_2 <= 1) ->
h_1_defined /\ 2 * gamma * (1 - h_1) >= 0.
Proof using All.
  pose proof h_1'read as [E'1 [E'2 [E'3 [E'4 [C'5 [C'6 [C'7 E'8]]]]]]].
  pose proof h_2'read as [E'9 [E'10 [E'11 [E'12 [C'13 [C'14 [C'15 E'16]]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'17; pose proof (proj2 G'1) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (step'8 G'1) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ H'3)) (has_opp _ _ (from_le _ _ (proj1 Q'18)))) _); [reflexivity|equal].
Qed.

(* step 10, sign *)
Lemma step'10 :
(h_1_defined /\ h_2_defined) /\ (h_1 <= 1 /\ h_2 <= 1) ->
h_2_defined /\ 2 * gamma * (1 - h_2) >= 0.
Proof using All.
  pose proof h_1'read as [E'1 [E'2 [E'3 [E'4 [C'5 [C'6 [C'7 E'8]]]]]]].
  pose proof h_2'read as [E'9 [E'10 [E'11 [E'12 [C'13 [C'14 [C'15 E'16]]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'17; pose proof (proj2 G'1) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (step'8 G'1) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ H'3)) (has_opp _ _ (from_le _ _ (proj2 Q'18)))) _); [reflexivity|equal].
Qed.

(* step 11, sign *)
Lemma step'11 :
h_1_defined /\ 2 * gamma * h_1 >= 0.
Proof using All.
  pose proof h_1'read as [E'1 [E'2 [E'3 [E'4 [C'5 [C'6 [C'7 E'8]]]]]]].
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ H'3)) (has_add _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_cosh s) eq_refl)) eq_refl)) (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))) eq_refl) (has_within _ nonneg _ (has_even any 1 _ (has_within _ any _ (has_sinh _ _ (has_eq _ _ s (has_any s) ltac:(equal))) eq_refl)) eq_refl)))) _); [reflexivity|equal].
Qed.

(* step 12, sign *)
Lemma step'12 :
h_2_defined /\ 2 * gamma * h_2 >= 0.
Proof using All.
  pose proof h_2'read as [E'1 [E'2 [E'3 [E'4 [C'5 [C'6 [C'7 E'8]]]]]]].
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ H'3)) (has_add _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl) (has_within _ nonneg _ (has_even any 1 _ (has_within _ any _ (has_sinh _ _ (has_eq _ _ s (has_any s) ltac:(equal))) eq_refl)) eq_refl)) (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))) eq_refl) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_cosh s) eq_refl)) eq_refl)))) _); [reflexivity|equal].
Qed.

(* step 13, conic sum *)
Lemma step'13 :
(h_1_defined /\ h_2_defined) /\ (h_1 <= 1 /\ h_2 <= 1) ->
M_defined /\ positive_semidefinite 4 M.
Proof using All.
  pose proof S_'read as [E'1 [E'2 [E'3 [E'4 M'5]]]].
  pose proof V'read as M'6.
  pose proof K_B'read as [N'7 [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof h_1'read as [E'16 [E'17 [E'18 [E'19 [C'20 [C'21 [C'22 E'23]]]]]]].
  pose proof h_2'read as [E'24 [E'25 [E'26 [E'27 [C'28 [C'29 [C'30 E'31]]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'32; pose proof (proj2 G'1) as Q'33.
  pose proof D'32 as D'32'parts; split_up D'32'parts.
  pose proof (step'9 G'1) as P'34.
  pose proof (proj1 P'34) as D'35; pose proof (proj2 P'34) as Q'36.
  pose proof D'35 as D'35'parts; split_up D'35'parts.
  pose proof (step'10 G'1) as P'37.
  pose proof (proj1 P'37) as D'38; pose proof (proj2 P'37) as Q'39.
  pose proof D'38 as D'38'parts; split_up D'38'parts.
  pose proof step'11 as P'40.
  pose proof (proj1 P'40) as D'41; pose proof (proj2 P'40) as Q'42.
  pose proof D'41 as D'41'parts; split_up D'41'parts.
  pose proof step'12 as P'43.
  pose proof (proj1 P'43) as D'44; pose proof (proj2 P'43) as Q'45.
  pose proof D'44 as D'44'parts; split_up D'44'parts.
  assert (E'46 : reads_as (sqrt 2) (sqrt (2))) by (unfold reads_as; f_equal; equal).
  assert (S'47 : squares_to (sqrt (2)) (2)) by (apply root_square; lra).
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale 4 (2 * gamma * (1 - h_1)) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_ge _ _ Q'36))) _); [reflexivity|equal]) (psd_gram 4 1 (of_rows [[RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]]))) (psd_add _ _ _ (psd_scale 4 (2 * gamma * (1 - h_2)) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(constant)) (from_ge _ _ Q'39))) _); [reflexivity|equal]) (psd_gram 4 1 (of_rows [[RtoC 0]; [RtoC 0]; [RtoC (sqrt 2 / 2)]; [(RtoC (sqrt 2) * Ci / RtoC 2)%C]]))) (psd_add _ _ _ (psd_scale 4 (2 * gamma * h_1) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ H'3)) (has_add _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_cosh s) eq_refl)) eq_refl)) (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))) eq_refl) (has_within _ nonneg _ (has_even any 1 _ (has_within _ any _ (has_sinh _ _ (has_eq _ _ s (has_any s) ltac:(equal))) eq_refl)) eq_refl)))) _); [reflexivity|equal]) (psd_gram 4 1 (of_rows [[RtoC (sqrt 2 / 2)]; [(- RtoC (sqrt 2) * Ci / RtoC 2)%C]; [RtoC 0]; [RtoC 0]]))) (psd_scale 4 (2 * gamma * h_2) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(constant)) (from_gt _ _ H'3)) (has_add _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl) (has_within _ nonneg _ (has_even any 1 _ (has_within _ any _ (has_sinh _ _ (has_eq _ _ s (has_any s) ltac:(equal))) eq_refl)) eq_refl)) (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'2) (from_pos (1) ltac:(constant))) eq_refl) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_cosh s) eq_refl)) eq_refl)))) _); [reflexivity|equal]) (psd_gram 4 1 (of_rows [[RtoC 0]; [RtoC 0]; [RtoC (sqrt 2 / 2)]; [(- RtoC (sqrt 2) * Ci / RtoC 2)%C]])))))) as W'48. says W'48.
Qed.

(* step 14, introduction *)
Lemma step'14 :
M_defined /\ positive_semidefinite 4 M ->
(h_1_defined /\ h_2_defined) /\ (h_1 <= 1 /\ h_2 <= 1).
Proof using All.
  pose proof S_'read as [E'1 [E'2 [E'3 [E'4 M'5]]]].
  pose proof V'read as M'6.
  pose proof K_B'read as [N'7 [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof h_1'read as [E'16 [E'17 [E'18 [E'19 [C'20 [C'21 [C'22 E'23]]]]]]].
  pose proof h_2'read as [E'24 [E'25 [E'26 [E'27 [C'28 [C'29 [C'30 E'31]]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'32; pose proof (proj2 G'1) as Q'33.
  pose proof D'32 as D'32'parts; split_up D'32'parts.
  pose proof (step'6 G'1) as P'34.
  pose proof (proj1 P'34) as D'35; pose proof (proj2 P'34) as Q'36.
  pose proof D'35 as D'35'parts; split_up D'35'parts.
  pose proof (step'7 G'1) as P'37.
  pose proof (proj1 P'37) as D'38; pose proof (proj2 P'37) as Q'39.
  pose proof D'38 as D'38'parts; split_up D'38'parts.
  split; [all_known|].
  split; [exact Q'36|].
  exact Q'39.
Qed.

(* step 15, introduction *)
Lemma step'15 :
(M_defined /\ h_1_defined /\ h_2_defined) /\ (positive_semidefinite 4 M <-> (h_1 <= 1 /\ h_2 <= 1)).
Proof using All.
  pose proof S_'read as [E'1 [E'2 [E'3 [E'4 M'5]]]].
  pose proof V'read as M'6.
  pose proof K_B'read as [N'7 [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof h_1'read as [E'16 [E'17 [E'18 [E'19 [C'20 [C'21 [C'22 E'23]]]]]]].
  pose proof h_2'read as [E'24 [E'25 [E'26 [E'27 [C'28 [C'29 [C'30 E'31]]]]]]].
  split; [all_known|].
  split; [intros h'32; exact (proj2 (step'14 ltac:(first [exact h'32 | split; [all_known|exact h'32]])))|intros h'34; exact (proj2 (step'13 ltac:(first [exact h'34 | split; [all_known|exact h'34]])))].
Qed.

(* step 16, rewriting *)
Lemma step'16 :
nu_1 = nu_2 ->
nu_1 = nu_2.
Proof using All.
  intros G'1.
  exact G'1.
Qed.

(* step 17, identity *)
Lemma step'17 :
nu_1 = nu_2 ->
(h_1_defined /\ nu_1 <> 0) /\ h_1 = cosh (2 * s) / nu_1.
Proof using All.
  pose proof h_1'read as [E'1 [E'2 [E'3 [E'4 [C'5 [C'6 [C'7 E'8]]]]]]].
  intros G'1.
  pose proof (step'16 G'1) as P'9.
  assert (E'10 : reads_as (exp (2 * s)) ((exp s ^ 2))) by (exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'11 : reads_as (exp (- (2 * s))) ((/ (exp s ^ 2)))) by (exponential ([((-2)%Z, s)] : list (Z * R))).
  assert (E'12 : reads_as (cosh (2 * s)) ((((exp s ^ 2)) + / ((exp s ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'13 : is_at (nu_1) (nu_2)) by (exact G'1).
  split; [all_known|].
  equal.
Qed.

(* step 18, identity *)
Lemma step'18 :
nu_1 = nu_2 ->
(h_2_defined /\ nu_1 <> 0) /\ h_2 = cosh (2 * s) / nu_1.
Proof using All.
  pose proof h_2'read as [E'1 [E'2 [E'3 [E'4 [C'5 [C'6 [C'7 E'8]]]]]]].
  intros G'1.
  pose proof (step'16 G'1) as P'9.
  assert (E'10 : reads_as (exp (2 * s)) ((exp s ^ 2))) by (exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'11 : reads_as (exp (- (2 * s))) ((/ (exp s ^ 2)))) by (exponential ([((-2)%Z, s)] : list (Z * R))).
  assert (E'12 : reads_as (cosh (2 * s)) ((((exp s ^ 2)) + / ((exp s ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'13 : is_at (nu_1) (nu_2)) by (exact G'1).
  split; [all_known|].
  equal.
Qed.

(* step 19, rewriting *)
Lemma step'19 :
(h_1_defined /\ h_2_defined) /\ (h_1 <= 1 /\ h_2 <= 1) ->
(h_1_defined /\ h_2_defined) /\ (h_1 <= 1 /\ h_2 <= 1).
Proof using All.
  pose proof h_1'read as [E'1 [E'2 [E'3 [E'4 [C'5 [C'6 [C'7 E'8]]]]]]].
  pose proof h_2'read as [E'9 [E'10 [E'11 [E'12 [C'13 [C'14 [C'15 E'16]]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'17; pose proof (proj2 G'1) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  split; [all_known|].
  exact Q'18.
Qed.

(* step 20, detachment *)
Lemma step'20 :
(h_1_defined /\ h_2_defined) /\ (h_1 <= 1 /\ h_2 <= 1) ->
h_1_defined /\ h_1 <= 1.
Proof using All.
  pose proof h_1'read as [E'1 [E'2 [E'3 [E'4 [C'5 [C'6 [C'7 E'8]]]]]]].
  pose proof h_2'read as [E'9 [E'10 [E'11 [E'12 [C'13 [C'14 [C'15 E'16]]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'17; pose proof (proj2 G'1) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (step'19 G'1) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof (step'19 G'1) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  split; [all_known|].
  exact (proj1 Q'18).
Qed.

(* step 21, rewriting *)
Lemma step'21 :
(h_1_defined /\ h_2_defined) /\ (h_1 <= 1 /\ h_2 <= 1) ->
nu_1 = nu_2 ->
nu_1 <> 0 /\ cosh (2 * s) / nu_1 <= 1.
Proof using All.
  pose proof h_1'read as [E'1 [E'2 [E'3 [E'4 [C'5 [C'6 [C'7 E'8]]]]]]].
  pose proof h_2'read as [E'9 [E'10 [E'11 [E'12 [C'13 [C'14 [C'15 E'16]]]]]]].
  intros G'1 G'2.
  pose proof (proj1 G'1) as D'17; pose proof (proj2 G'1) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (step'20 G'1) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof (step'17 G'2) as P'22.
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  assert (E'25 : reads_as (exp (2 * s)) ((exp s ^ 2))) by (exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'26 : reads_as (exp (- (2 * s))) ((/ (exp s ^ 2)))) by (exponential ([((-2)%Z, s)] : list (Z * R))).
  assert (E'27 : reads_as (cosh (2 * s)) ((((exp s ^ 2)) + / ((exp s ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'28 : reads_as (h_1) (cosh (2 * s) / nu_1)) by (exact Q'24).
  split; [all_known|].
  pose proof (proj1 Q'18) as W'29. says W'29.
Qed.

(* step 22, sign *)
Lemma step'22 :
(h_1_defined /\ h_2_defined) /\ (h_1 <= 1 /\ h_2 <= 1) ->
nu_1 = nu_2 ->
cosh (2 * s) <= nu_1.
Proof using All.
  pose proof h_1'read as [E'1 [E'2 [E'3 [E'4 [C'5 [C'6 [C'7 E'8]]]]]]].
  pose proof h_2'read as [E'9 [E'10 [E'11 [E'12 [C'13 [C'14 [C'15 E'16]]]]]]].
  intros G'1 G'2.
  pose proof (proj1 G'1) as D'17; pose proof (proj2 G'1) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof (step'21 G'1 G'2) as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  assert (E'22 : reads_as (exp (2 * s)) ((exp s ^ 2))) by (exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'23 : reads_as (exp (- (2 * s))) ((/ (exp s ^ 2)))) by (exponential ([((-2)%Z, s)] : list (Z * R))).
  assert (E'24 : reads_as (cosh (2 * s)) ((((exp s ^ 2)) + / ((exp s ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, s)] : list (Z * R))).
  refine (to_le _ _ _ _ _ (has_mul _ _ _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) (from_le _ _ Q'21)) _); [reflexivity|equal].
Qed.

(* step 23, sign *)
Lemma step'23 :
cosh (2 * s) <= nu_1 ->
nu_1 <> 0 /\ cosh (2 * s) / nu_1 <= 1.
Proof using All.
  intros G'1.
  assert (E'1 : reads_as (exp (2 * s)) ((exp s ^ 2))) by (exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- (2 * s))) ((/ (exp s ^ 2)))) by (exponential ([((-2)%Z, s)] : list (Z * R))).
  assert (E'3 : reads_as (cosh (2 * s)) ((((exp s ^ 2)) + / ((exp s ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, s)] : list (Z * R))).
  try assert (N'4 : nu_1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_mul _ _ _ _ (from_pos (1) ltac:(constant)) (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))))) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  assert (C'5 : nu_1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_le _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_ge _ _ H'1) (from_pos (1) ltac:(constant))) eq_refl) (from_le _ _ G'1)) _); [reflexivity|equal].
Qed.

(* step 24, rewriting *)
Lemma step'24 :
cosh (2 * s) <= nu_1 ->
nu_1 = nu_2 ->
h_1_defined /\ h_1 <= 1.
Proof using All.
  pose proof h_1'read as [E'1 [E'2 [E'3 [E'4 [C'5 [C'6 [C'7 E'8]]]]]]].
  intros G'1 G'2.
  pose proof (step'23 G'1) as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  pose proof (step'17 G'2) as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  assert (E'15 : reads_as (exp (2 * s)) ((exp s ^ 2))) by (exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'16 : reads_as (exp (- (2 * s))) ((/ (exp s ^ 2)))) by (exponential ([((-2)%Z, s)] : list (Z * R))).
  assert (E'17 : reads_as (cosh (2 * s)) ((((exp s ^ 2)) + / ((exp s ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'18 : reads_as (h_1) (cosh (2 * s) / nu_1)) by (exact Q'14).
  split; [all_known|].
  pose proof Q'11 as W'19. says W'19.
Qed.

(* step 25, rewriting *)
Lemma step'25 :
cosh (2 * s) <= nu_1 ->
nu_1 = nu_2 ->
h_2_defined /\ h_2 <= 1.
Proof using All.
  pose proof h_2'read as [E'1 [E'2 [E'3 [E'4 [C'5 [C'6 [C'7 E'8]]]]]]].
  intros G'1 G'2.
  pose proof (step'23 G'1) as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  pose proof (step'18 G'2) as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  assert (E'15 : reads_as (exp (2 * s)) ((exp s ^ 2))) by (exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'16 : reads_as (exp (- (2 * s))) ((/ (exp s ^ 2)))) by (exponential ([((-2)%Z, s)] : list (Z * R))).
  assert (E'17 : reads_as (cosh (2 * s)) ((((exp s ^ 2)) + / ((exp s ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'18 : reads_as (h_2) (cosh (2 * s) / nu_1)) by (exact Q'14).
  split; [all_known|].
  pose proof Q'11 as W'19. says W'19.
Qed.

(* step 26, introduction *)
Lemma step'26 :
cosh (2 * s) <= nu_1 ->
nu_1 = nu_2 ->
(h_1_defined /\ h_2_defined) /\ (h_1 <= 1 /\ h_2 <= 1).
Proof using All.
  pose proof h_1'read as [E'1 [E'2 [E'3 [E'4 [C'5 [C'6 [C'7 E'8]]]]]]].
  pose proof h_2'read as [E'9 [E'10 [E'11 [E'12 [C'13 [C'14 [C'15 E'16]]]]]]].
  intros G'1 G'2.
  pose proof (step'24 G'1 G'2) as P'17.
  pose proof (proj1 P'17) as D'18; pose proof (proj2 P'17) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  pose proof (step'25 G'1 G'2) as P'20.
  pose proof (proj1 P'20) as D'21; pose proof (proj2 P'20) as Q'22.
  pose proof D'21 as D'21'parts; split_up D'21'parts.
  assert (E'23 : reads_as (exp (2 * s)) ((exp s ^ 2))) by (exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'24 : reads_as (exp (- (2 * s))) ((/ (exp s ^ 2)))) by (exponential ([((-2)%Z, s)] : list (Z * R))).
  assert (E'25 : reads_as (cosh (2 * s)) ((((exp s ^ 2)) + / ((exp s ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, s)] : list (Z * R))).
  split; [all_known|].
  split; [exact Q'19|].
  exact Q'22.
Qed.

(* step 27, introduction *)
Lemma step'27 :
nu_1 = nu_2 ->
(h_1_defined /\ h_2_defined) /\ ((h_1 <= 1 /\ h_2 <= 1) <-> cosh (2 * s) <= nu_1).
Proof using All.
  pose proof h_1'read as [E'1 [E'2 [E'3 [E'4 [C'5 [C'6 [C'7 E'8]]]]]]].
  pose proof h_2'read as [E'9 [E'10 [E'11 [E'12 [C'13 [C'14 [C'15 E'16]]]]]]].
  intros G'1.
  assert (E'17 : reads_as (exp (2 * s)) ((exp s ^ 2))) by (exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'18 : reads_as (exp (- (2 * s))) ((/ (exp s ^ 2)))) by (exponential ([((-2)%Z, s)] : list (Z * R))).
  assert (E'19 : reads_as (cosh (2 * s)) ((((exp s ^ 2)) + / ((exp s ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, s)] : list (Z * R))).
  split; [all_known|].
  split; [intros h'20; exact (step'22 ltac:(first [exact h'20 | split; [all_known|exact h'20]]) G'1)|intros h'22; exact (proj2 (step'26 ltac:(first [exact h'22 | split; [all_known|exact h'22]]) G'1))].
Qed.

(* step 28, rewriting *)
Lemma step'28 :
M_defined /\ positive_semidefinite 4 M ->
M_defined /\ positive_semidefinite 4 M.
Proof using All.
  pose proof S_'read as [E'1 [E'2 [E'3 [E'4 M'5]]]].
  pose proof V'read as M'6.
  pose proof K_B'read as [N'7 [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]]].
  pose proof M'read as [C'14 M'15].
  intros G'1.
  pose proof (proj1 G'1) as D'16; pose proof (proj2 G'1) as Q'17.
  pose proof D'16 as D'16'parts; split_up D'16'parts.
  split; [all_known|].
  exact Q'17.
Qed.

(* step 29, detachment *)
Lemma step'29 :
M_defined /\ positive_semidefinite 4 M ->
(h_1_defined /\ h_2_defined) /\ (h_1 <= 1 /\ h_2 <= 1).
Proof using All.
  pose proof S_'read as [E'1 [E'2 [E'3 [E'4 M'5]]]].
  pose proof V'read as M'6.
  pose proof K_B'read as [N'7 [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof h_1'read as [E'16 [E'17 [E'18 [E'19 [C'20 [C'21 [C'22 E'23]]]]]]].
  pose proof h_2'read as [E'24 [E'25 [E'26 [E'27 [C'28 [C'29 [C'30 E'31]]]]]]].
  intros G'1.
  pose proof (proj1 G'1) as D'32; pose proof (proj2 G'1) as Q'33.
  pose proof D'32 as D'32'parts; split_up D'32'parts.
  pose proof step'15 as P'34.
  pose proof (proj1 P'34) as D'35; pose proof (proj2 P'34) as Q'36.
  pose proof D'35 as D'35'parts; split_up D'35'parts.
  pose proof (step'28 G'1) as P'37.
  pose proof (proj1 P'37) as D'38; pose proof (proj2 P'37) as Q'39.
  pose proof D'38 as D'38'parts; split_up D'38'parts.
  split; [all_known|].
  exact ((proj1 Q'36) Q'33).
Qed.

(* step 30, detachment *)
Lemma step'30 :
M_defined /\ positive_semidefinite 4 M ->
nu_1 = nu_2 ->
cosh (2 * s) <= nu_1.
Proof using All.
  pose proof S_'read as [E'1 [E'2 [E'3 [E'4 M'5]]]].
  pose proof V'read as M'6.
  pose proof K_B'read as [N'7 [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof h_1'read as [E'16 [E'17 [E'18 [E'19 [C'20 [C'21 [C'22 E'23]]]]]]].
  pose proof h_2'read as [E'24 [E'25 [E'26 [E'27 [C'28 [C'29 [C'30 E'31]]]]]]].
  intros G'1 G'2.
  pose proof (proj1 G'1) as D'32; pose proof (proj2 G'1) as Q'33.
  pose proof D'32 as D'32'parts; split_up D'32'parts.
  pose proof (step'27 G'2) as P'34.
  pose proof (proj1 P'34) as D'35; pose proof (proj2 P'34) as Q'36.
  pose proof D'35 as D'35'parts; split_up D'35'parts.
  pose proof (step'29 G'1) as P'37.
  pose proof (proj1 P'37) as D'38; pose proof (proj2 P'37) as Q'39.
  pose proof D'38 as D'38'parts; split_up D'38'parts.
  assert (E'40 : reads_as (exp (2 * s)) ((exp s ^ 2))) by (exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'41 : reads_as (exp (- (2 * s))) ((/ (exp s ^ 2)))) by (exponential ([((-2)%Z, s)] : list (Z * R))).
  assert (E'42 : reads_as (cosh (2 * s)) ((((exp s ^ 2)) + / ((exp s ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, s)] : list (Z * R))).
  exact ((proj1 Q'36) Q'39).
Qed.

(* step 31, rewriting *)
Lemma step'31 :
cosh (2 * s) <= nu_1 ->
cosh (2 * s) <= nu_1.
Proof using All.
  intros G'1.
  assert (E'1 : reads_as (exp (2 * s)) ((exp s ^ 2))) by (exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- (2 * s))) ((/ (exp s ^ 2)))) by (exponential ([((-2)%Z, s)] : list (Z * R))).
  assert (E'3 : reads_as (cosh (2 * s)) ((((exp s ^ 2)) + / ((exp s ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, s)] : list (Z * R))).
  exact G'1.
Qed.

(* step 32, detachment *)
Lemma step'32 :
cosh (2 * s) <= nu_1 ->
nu_1 = nu_2 ->
(h_1_defined /\ h_2_defined) /\ (h_1 <= 1 /\ h_2 <= 1).
Proof using All.
  pose proof h_1'read as [E'1 [E'2 [E'3 [E'4 [C'5 [C'6 [C'7 E'8]]]]]]].
  pose proof h_2'read as [E'9 [E'10 [E'11 [E'12 [C'13 [C'14 [C'15 E'16]]]]]]].
  intros G'1 G'2.
  pose proof (step'27 G'2) as P'17.
  pose proof (proj1 P'17) as D'18; pose proof (proj2 P'17) as Q'19.
  pose proof D'18 as D'18'parts; split_up D'18'parts.
  pose proof (step'31 G'1) as P'20.
  assert (E'21 : reads_as (exp (2 * s)) ((exp s ^ 2))) by (exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'22 : reads_as (exp (- (2 * s))) ((/ (exp s ^ 2)))) by (exponential ([((-2)%Z, s)] : list (Z * R))).
  assert (E'23 : reads_as (cosh (2 * s)) ((((exp s ^ 2)) + / ((exp s ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, s)] : list (Z * R))).
  split; [all_known|].
  exact ((proj2 Q'19) G'1).
Qed.

(* step 33, detachment *)
Lemma step'33 :
cosh (2 * s) <= nu_1 ->
nu_1 = nu_2 ->
M_defined /\ positive_semidefinite 4 M.
Proof using All.
  pose proof S_'read as [E'1 [E'2 [E'3 [E'4 M'5]]]].
  pose proof V'read as M'6.
  pose proof K_B'read as [N'7 [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof h_1'read as [E'16 [E'17 [E'18 [E'19 [C'20 [C'21 [C'22 E'23]]]]]]].
  pose proof h_2'read as [E'24 [E'25 [E'26 [E'27 [C'28 [C'29 [C'30 E'31]]]]]]].
  intros G'1 G'2.
  pose proof step'15 as P'32.
  pose proof (proj1 P'32) as D'33; pose proof (proj2 P'32) as Q'34.
  pose proof D'33 as D'33'parts; split_up D'33'parts.
  pose proof (step'32 G'1 G'2) as P'35.
  pose proof (proj1 P'35) as D'36; pose proof (proj2 P'35) as Q'37.
  pose proof D'36 as D'36'parts; split_up D'36'parts.
  assert (E'38 : reads_as (exp (2 * s)) ((exp s ^ 2))) by (exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'39 : reads_as (exp (- (2 * s))) ((/ (exp s ^ 2)))) by (exponential ([((-2)%Z, s)] : list (Z * R))).
  assert (E'40 : reads_as (cosh (2 * s)) ((((exp s ^ 2)) + / ((exp s ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, s)] : list (Z * R))).
  split; [all_known|].
  exact ((proj2 Q'34) Q'37).
Qed.

(* step 34, introduction *)
Lemma step'34 :
nu_1 = nu_2 ->
M_defined /\ (positive_semidefinite 4 M <-> cosh (2 * s) <= nu_1).
Proof using All.
  pose proof S_'read as [E'1 [E'2 [E'3 [E'4 M'5]]]].
  pose proof V'read as M'6.
  pose proof K_B'read as [N'7 [N'8 [N'9 [N'10 [C'11 [C'12 M'13]]]]]].
  pose proof M'read as [C'14 M'15].
  pose proof h_1'read as [E'16 [E'17 [E'18 [E'19 [C'20 [C'21 [C'22 E'23]]]]]]].
  pose proof h_2'read as [E'24 [E'25 [E'26 [E'27 [C'28 [C'29 [C'30 E'31]]]]]]].
  intros G'1.
  pose proof step'15 as P'32.
  pose proof (proj1 P'32) as D'33; pose proof (proj2 P'32) as Q'34.
  pose proof D'33 as D'33'parts; split_up D'33'parts.
  pose proof (step'27 G'1) as P'35.
  pose proof (proj1 P'35) as D'36; pose proof (proj2 P'35) as Q'37.
  pose proof D'36 as D'36'parts; split_up D'36'parts.
  assert (E'38 : reads_as (exp (2 * s)) ((exp s ^ 2))) by (exponential ([((2)%Z, s)] : list (Z * R))).
  assert (E'39 : reads_as (exp (- (2 * s))) ((/ (exp s ^ 2)))) by (exponential ([((-2)%Z, s)] : list (Z * R))).
  assert (E'40 : reads_as (cosh (2 * s)) ((((exp s ^ 2)) + / ((exp s ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, s)] : list (Z * R))).
  split; [all_known|].
  split; [intros h'41; exact (step'30 ltac:(first [exact h'41 | split; [all_known|exact h'41]]) G'1)|intros h'43; exact (proj2 (step'33 ltac:(first [exact h'43 | split; [all_known|exact h'43]]) G'1))].
Qed.

End derivation.

(** * spectrum *)

Module spectrum.
Import Statement.spectrum.

Theorem proof : claim.
Proof.
  intros nu_1 nu_2 s gamma sigma S_ V K_B K_B_defined M M_defined h_1 h_1_defined h_2 h_2_defined H'1 H'2 H'3.
  exact (step'1 nu_1 nu_2 s gamma H'1 H'2 H'3).
Qed.

End spectrum.

(** * criterion *)

Module criterion.
Import Statement.criterion.

Theorem proof : claim.
Proof.
  intros nu_1 nu_2 s gamma sigma S_ V K_B K_B_defined M M_defined h_1 h_1_defined h_2 h_2_defined H'1 H'2 H'3.
  exact (step'15 nu_1 nu_2 s gamma H'1 H'2 H'3).
Qed.

End criterion.

(** * equal *)

Module equal.
Import Statement.equal.

Theorem proof : claim.
Proof.
  intros nu_1 nu_2 s gamma sigma S_ V K_B K_B_defined M M_defined H'1 H'2 H'3 G'1.
  exact (step'34 nu_1 nu_2 s gamma H'1 H'2 H'3 G'1).
Qed.

End equal.

(** * What all of them assume *)

Definition proofs := (spectrum.proof, criterion.proof, equal.proof, I).

Print Assumptions proofs.
