(** noise-floor: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Attenuator Onset Metrics Noise Cones Words Signs Steps Parts Logic noise_floor; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module loss_rate.
Definition claim : Prop :=
  forall delta t d s : R,
  delta > 1 ->
  t >= 0 ->
  d >= 0 ->
  t ^ 2 >= 4 * d * delta ->
  s >= 0 ->
  s <= 1 ->
  ((locally s (fun s : R => 0 < d * delta * s ^ 2 / 4 + s * t / 2 + 1)) /\ (ex_derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s) /\ 4 * d * s ^ 2 + 4 * delta + 4 * s * t <> 0) /\ (Derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s >= (2 * d * s + t) / (4 * d * s ^ 2 + 4 * delta + 4 * s * t)).
End loss_rate.

Module tightness.
Definition claim : Prop :=
  forall delta t d s : R,
  let nu : R := sqrt delta in
  let nu_defined : Prop := 0 <= delta in
  delta > 1 ->
  t >= 0 ->
  d >= 0 ->
  t ^ 2 >= 4 * d * delta ->
  s = 0 ->
  ((locally s (fun s : R => 0 < d * delta * s ^ 2 / 4 + s * t / 2 + 1)) /\ (ex_derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s) /\ (locally s (fun s : R => 0 <= d * s ^ 2 + delta + s * t)) /\ (locally s (fun s : R => 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2)) /\ (locally s (fun s : R => 0 < sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2)) /\ (ex_derive (fun s : R => (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2))%R) s) /\ nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0) /\ (Derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s = delta * Derive (fun s : R => (- (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 - 1 / 2) + (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2) * ln (sqrt (d * s ^ 2 + delta + s * t) / 2 + 1 / 2))%R) s / (2 * nu * arcoth nu)).
End tightness.

Module floor.
Definition claim : Prop :=
  forall delta t d : R,
  let nu : R := sqrt delta in
  let nu_defined : Prop := 0 <= delta in
  let L_wc : R := ln (d * delta / 4 + t / 2 + 1) / 2 in
  let L_wc_defined : Prop := 0 < d * delta / 4 + t / 2 + 1 in
  let I_dec : R := (nu / 2 - 1 / 2) * ln (nu / 2 - 1 / 2) - (nu / 2 + 1 / 2) * ln (nu / 2 + 1 / 2) - (sqrt (d + delta + t) / 2 - 1 / 2) * ln (sqrt (d + delta + t) / 2 - 1 / 2) + (sqrt (d + delta + t) / 2 + 1 / 2) * ln (sqrt (d + delta + t) / 2 + 1 / 2) in
  let I_dec_defined : Prop := nu_defined /\ 0 < nu / 2 - 1 / 2 /\ 0 < nu / 2 + 1 / 2 /\ 0 <= d + delta + t /\ 0 < sqrt (d + delta + t) / 2 - 1 / 2 /\ 0 < sqrt (d + delta + t) / 2 + 1 / 2 in
  delta > 1 ->
  t >= 0 ->
  d >= 0 ->
  t ^ 2 >= 4 * d * delta ->
  (L_wc_defined /\ I_dec_defined /\ nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0) /\ L_wc >= I_dec / (2 * nu * arcoth nu).
End floor.

End Statement.

Require Lemmas Attenuator Onset Metrics Noise.
(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Signs Steps Parts Logic.

Section derivation.
Variable delta : R.
Variable t : R.
Variable d : R.
Let nu : R := sqrt delta.
Let nu_defined : Prop := 0 <= delta.
Hypothesis H'1 : delta > 1.
Hypothesis H'2 : t >= 0.
Hypothesis H'3 : d >= 0.
Hypothesis H'4 : t ^ 2 >= 4 * d * delta.

Lemma nu'read :
  (stands (sqrt delta)) /\
  (root_of (sqrt delta) delta) /\
  (0 <= delta) /\
  (nu_defined) /\
  (reads_as nu (sqrt delta)).
Proof using All.
  assert (E'1 : stands (sqrt delta)) by (exact I).
  assert (S'2 : root_of (sqrt delta) delta) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra))))) (from_pos (1) ltac:(lra))) _); [reflexivity|equal]).
  assert (C'3 : 0 <= delta) by (apply Rge_le; refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra))) _); [reflexivity|equal]).
  assert (C'4 : nu_defined) by (unfold nu_defined; all_known).
  assert (E'5 : reads_as nu (sqrt delta)) by (unfold reads_as, nu; equal).
  all_known.
Qed.

(* step 1, sign *)
Lemma step'1 :
delta > 0.
Proof using All.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra))) _); [reflexivity|equal].
Qed.

(* step 2, sign *)
Lemma step'2 :
forall s : R,
s <= 1 ->
s >= 0 ->
d * s ^ 2 + delta + s * t > 1.
Proof using All.
  intros s G'1 G'2.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (has_mul _ _ _ _ (from_ge _ _ G'2) (from_ge _ _ H'2))) (has_mul _ _ _ _ (from_ge _ _ H'3) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl))) _); [reflexivity|equal].
Qed.

(* step 3, sign *)
Lemma step'3 :
forall s : R,
s <= 1 ->
s >= 0 ->
d * delta * s ^ 2 / 4 + s * t / 2 + 1 > 0.
Proof using All.
  intros s G'1 G'2.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(lra)) (from_ge _ _ G'2)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 4) ltac:(lra)) (from_ge _ _ H'3)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra)))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl))) _); [reflexivity|equal].
Qed.

(* step 4, sign *)
Lemma step'4 :
forall s : R,
s <= 1 ->
s >= 0 ->
d * s ^ 2 + delta + s * t > 0.
Proof using All.
  intros s G'1 G'2.
  pose proof (step'2 s G'1 G'2) as P'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ P'1) (from_pos (1) ltac:(lra))) _); [reflexivity|equal].
Qed.

(* step 5, sign *)
Lemma step'5 :
forall s : R,
s <= 1 ->
s >= 0 ->
0 <= d * s ^ 2 + delta + s * t /\ sqrt (d * s ^ 2 + delta + s * t) > 0.
Proof using All.
  intros s G'1 G'2.
  pose proof (step'4 s G'1 G'2) as P'1.
  assert (E'2 : reads_as (sqrt (d * s ^ 2 + delta + s * t)) (sqrt (delta + t * s + d * s ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'3 : root_of (sqrt (delta + t * s + d * s ^ 2)) (delta + t * s + d * s ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra))))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) _); [reflexivity|equal]).
  assert (C'4 : 0 <= d * s ^ 2 + delta + s * t) by (apply Rge_le; refine (to_ge _ _ _ _ _ (from_gt _ _ P'1) _); [reflexivity|equal]).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_sqrt _ _ (has_eq _ _ (d * s ^ 2 + delta + s * t) (from_gt _ _ P'1) ltac:(equal)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 6, sign *)
Lemma step'6 :
forall s : R,
s <= 1 ->
s >= 0 ->
0 <= d * s ^ 2 + delta + s * t /\ sqrt (d * s ^ 2 + delta + s * t) > 1.
Proof using All.
  intros s G'1 G'2.
  pose proof (step'2 s G'1 G'2) as P'1.
  pose proof (step'4 s G'1 G'2) as P'2.
  pose proof (step'5 s G'1 G'2) as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  assert (E'6 : reads_as (sqrt (d * s ^ 2 + delta + s * t)) (sqrt (delta + t * s + d * s ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'7 : root_of (sqrt (delta + t * s + d * s ^ 2)) (delta + t * s + d * s ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra))))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) _); [reflexivity|equal]).
  try assert (N'8 : (sqrt (delta + t * s + d * s ^ 2) + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_sqrt _ _ (has_eq _ _ (delta + t * s + d * s ^ 2) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra))))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(lra)))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ Q'5)) eq_refl) (from_gt _ _ P'1)) _); [reflexivity|equal].
Qed.

(* step 7, sign *)
Lemma step'7 :
nu_defined /\ nu > 0.
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  pose proof step'1 as P'6.
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_sqrt _ _ (has_eq _ _ delta (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra))) ltac:(equal)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 8, sign *)
Lemma step'8 :
nu_defined /\ nu > 1.
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  pose proof step'1 as P'6.
  pose proof step'7 as P'7.
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  try assert (N'10 : (sqrt delta + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_sqrt _ _ (has_eq _ _ delta (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra))))) (from_pos (1) ltac:(lra))) ltac:(equal)) eq_refl)) (from_pos (1) ltac:(lra)))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_pos (1) ltac:(lra)) (from_gt _ _ Q'9)) eq_refl) (from_gt _ _ H'1)) _); [reflexivity|equal].
Qed.

(* step 9, sign *)
Lemma step'9 :
delta ^ 2 + 2 * delta - 2 > 0.
Proof using All.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ H'1) eq_refl)) eq_refl) (has_mul _ _ _ _ (from_pos (4) ltac:(lra)) (from_gt _ _ H'1))) (from_pos (1) ltac:(lra))) _); [reflexivity|equal].
Qed.

(* step 10, sign: t² ≥ 4δd *)
Lemma step'10 :
forall s : R,
s <= 1 ->
s >= 0 ->
((locally s (fun s : R => 0 < d * delta * s ^ 2 / 4 + s * t / 2 + 1)) /\ (ex_derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s) /\ 4 * d * s ^ 2 + 4 * delta + 4 * s * t <> 0) /\ (Derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s >= (2 * d * s + t) / (4 * d * s ^ 2 + 4 * delta + 4 * s * t)).
Proof using All.
  pose proof nu'read as [E'1 [S'2 [C'3 [C'4 E'5]]]].
  intros s G'1 G'2.
  pose proof step'1 as P'6.
  pose proof (step'2 s G'1 G'2) as P'7.
  pose proof (step'3 s G'1 G'2) as P'8.
  pose proof (step'4 s G'1 G'2) as P'9.
  pose proof (step'5 s G'1 G'2) as P'10.
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  pose proof (step'6 s G'1 G'2) as P'13.
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  pose proof step'7 as P'16.
  pose proof (proj1 P'16) as D'17; pose proof (proj2 P'16) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  pose proof step'8 as P'19.
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  pose proof step'9 as P'22.
  assert (N'23 : (delta * d * s ^ 2 + 2 * t * s + 4) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra))))) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ G'2)) eq_refl)) eq_refl)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ G'2)))) (from_pos (4) ltac:(lra)))) _) eq_refl); equal).
  assert (E'24 : reads_as (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1)) ((-2) * ln 2 + ln (delta * d * s ^ 2 + 2 * t * s + 4))) by (logarithm ([((-2)%Z, 2); ((1)%Z, (delta * d * s ^ 2 + 2 * t * s + 4))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra))))) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ G'2)) eq_refl)) eq_refl)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ G'2)))) (from_pos (4) ltac:(lra)))) _); [reflexivity|equal]|]; exact I]).
  assert (C'25 : 0 < d * delta * s ^ 2 / 4 + s * t / 2 + 1) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ P'8) _); [reflexivity|equal]).
  assert (E'26 : reads_as (Derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s) ((d * delta * s / 2 + t / 2) / (2 * (d * delta * s ^ 2 / 4 + s * t / 2 + 1)))) by (apply (is_derive_unique (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R)); derivative; equal).
  assert (E'27 : reads_as (sqrt (d * s ^ 2 + delta + s * t)) (sqrt (delta + t * s + d * s ^ 2))) by (unfold reads_as; f_equal; equal).
  assert (S'28 : root_of (sqrt (delta + t * s + d * s ^ 2)) (delta + t * s + d * s ^ 2)) by (apply root_square; apply Rge_le; refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra))))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) _); [reflexivity|equal]).
  try assert (N'29 : (delta + t * s + d * s ^ 2) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra))))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ G'2)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ H'3))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (has_mul _ _ _ _ (from_pos (1) ltac:(lra)) (from_ge _ _ G'2)) eq_refl)) eq_refl)))) _) eq_refl); equal).
  assert (C'30 : locally s (fun s : R => 0 < d * delta * s ^ 2 / 4 + s * t / 2 + 1)) by (apply (locally_positive (fun s : R => d * delta * s ^ 2 / 4 + s * t / 2 + 1)); [differentiable|assumption]).
  assert (C'31 : ex_derive (fun s : R => (ln (d * delta * s ^ 2 / 4 + s * t / 2 + 1) / 2)%R) s) by (differentiable).
  assert (C'32 : 4 * d * s ^ 2 + 4 * delta + 4 * s * t <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (from_pos (4) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (4) ltac:(lra)) (from_ge _ _ H'3)) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (4) ltac:(lra)) (from_ge _ _ G'2)) (from_ge _ _ H'2))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_ge _ _ H'2) (has_inverse _ _ (has_add _ _ _ _ (has_add _ _ _ _ (from_pos (4) ltac:(lra)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(lra)) (from_ge _ _ G'2)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_ge _ _ H'3) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra)))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl))) eq_refl)) (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ P'7) (from_pos (1) ltac:(lra))) eq_refl)) (from_gt _ _ H'1)) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(lra)) (from_ge _ _ G'2)) (has_inverse _ _ (has_add _ _ _ _ (has_add _ _ _ _ (from_pos (4) ltac:(lra)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(lra)) (from_ge _ _ G'2)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_ge _ _ H'3) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra)))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl))) eq_refl)) (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ P'7) (from_pos (1) ltac:(lra))) eq_refl)) (from_ge _ _ H'4))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_ge _ _ H'3) (from_ge _ _ G'2)) (has_inverse _ _ (has_add _ _ _ _ (has_add _ _ _ _ (from_pos (4) ltac:(lra)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(lra)) (from_ge _ _ G'2)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_ge _ _ H'3) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra)))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl))) eq_refl)) (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ P'7) (from_pos (1) ltac:(lra))) eq_refl)) (from_gt _ _ P'22))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (3 / 4) ltac:(lra)) (from_ge _ _ H'3)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra)))) (from_ge _ _ H'2)) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl)) (has_inverse _ _ (has_add _ _ _ _ (has_add _ _ _ _ (from_pos (4) ltac:(lra)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(lra)) (from_ge _ _ G'2)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_ge _ _ H'3) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra)))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl))) eq_refl)) (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ P'7) (from_pos (1) ltac:(lra))) eq_refl))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (1 / 2) ltac:(lra)) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra)))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ H'3) eq_refl)) eq_refl)) (has_within _ nonneg _ (has_pow nonneg 3 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl)) (has_inverse _ _ (has_add _ _ _ _ (has_add _ _ _ _ (from_pos (4) ltac:(lra)) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_pos (2) ltac:(lra)) (from_ge _ _ G'2)) (from_ge _ _ H'2))) (has_mul _ _ _ _ (has_mul _ _ _ _ (from_ge _ _ H'3) (has_add _ _ _ _ (from_gt _ _ H'1) (from_pos (1) ltac:(lra)))) (has_within _ nonneg _ (has_even nonneg 1 _ (has_within _ nonneg _ (from_ge _ _ G'2) eq_refl)) eq_refl))) eq_refl)) (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ P'7) (from_pos (1) ltac:(lra))) eq_refl))) _); [reflexivity|equal].
Qed.

End derivation.

(** * loss-rate *)

Module loss_rate.
Import Statement.loss_rate.

Theorem proof : claim.
Proof.
  intros delta t d s H'1 H'2 H'3 H'4 G'1 G'2.
  exact (step'10 delta t d H'1 H'2 H'3 H'4 s G'2 G'1).
Qed.

End loss_rate.

(** * tightness *)

Module tightness.
Import Statement.tightness.
Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros delta t d s nu nu_defined Hd Ht H0 Hq Hs. subst s. unfold nu_defined, nu.
  pose proof (argument_positive delta t d 0 Hd Ht H0 ltac:(lra)) as A. pose proof (loss_derive delta t d 0 A) as D.
  assert (V : volume delta t d 0 = delta) by (unfold volume; ring).
  pose proof (volume_derive delta t d 0) as DV. pose proof (above_root delta ltac:(lra)) as N.
  assert (HV : 1 < volume delta t d 0) by (rewrite V; lra).
  pose proof (entropy_path _ _ _ DV HV) as E. destruct (path_conditions _ _ _ DV HV) as (C1 & C2 & C3).
  pose proof (arcoth_positive _ N) as AN.
  split.
  - split; [apply (locally_above (argument delta t d)); [unfold argument; auto_derive; exact I|exact A]|].
    split; [eexists; exact D|]. split; [exact C1|]. split; [exact C2|]. split; [exact C3|].
    split; [eexists; exact E|]. split; [lra|]. split; [apply arcoth_domain, N|]. split; lra.
  - derivative D. derivative E. rewrite V. unfold loss_slope, argument.
    assert (Q : sqrt delta * sqrt delta = delta) by (apply sqrt_sqrt; lra).
    transitivity ((sqrt delta * sqrt delta) * (t / 4 / (sqrt delta * sqrt delta))); [rewrite Q; field; lra|].
    rewrite Q at 1. field. split; lra.
Qed.

End tightness.

(** * floor *)

Module floor.
Import Statement.floor.
Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros delta t d nu nu_defined L_wc L_wc_defined I_dec I_dec_defined Hd Ht H0 Hq.
  unfold I_dec_defined, L_wc_defined, nu_defined, I_dec, L_wc, nu. pose proof (floor_core delta t d Hd Ht H0 Hq) as F.
  pose proof (argument_positive delta t d 1 Hd Ht H0 ltac:(lra)) as A.
  pose proof (volume_above delta t d 1 Hd Ht H0 ltac:(lra)) as V.
  assert (EA : argument delta t d 1 = d * delta / 4 + t / 2 + 1) by (unfold argument; field).
  assert (EV : volume delta t d 1 = d + delta + t) by (unfold volume; ring).
  rewrite EA in F, A. rewrite EV in F, V.
  pose proof (above_root delta ltac:(lra)) as N. pose proof (above_root (d + delta + t) ltac:(lra)) as N'.
  pose proof (arcoth_positive _ N) as AN. pose proof (arcoth_domain _ N).
  split; [repeat split; try assumption; lra|]. apply Rle_ge.
  eapply Rle_trans; [|exact F]. right. f_equal. unfold entropy_of. ring.
Qed.

End floor.

(** * What all of them assume *)

Definition proofs := (loss_rate.proof, tightness.proof, floor.proof, I).

Print Assumptions proofs.
