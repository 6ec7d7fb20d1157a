(** repair-noise: what is claimed, generated from the claims, and its proofs by hand.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    Made by python proofs/record; the proofs are edited in qdsym/methods/kernel/proofs. In this folder:
    for f in Qdsym Lemmas Attenuator Onset Metrics Noise repair_noise; do coqc $f.v; done *)

Require Import Qdsym.
Require Lemmas Attenuator Onset Metrics Noise.

(** * gain *)

Module gain.

Definition claim : Prop :=
  forall x a_0 b_0 : R,
  let a : R := x * (a_0 - 1) + 1 in
  let b : R := x * (b_0 - 1) + 1 in
  let V_0 : mat := of_rows [[RtoC a_0; RtoC 0]; [RtoC 0; RtoC b_0]] in
  let V_t : mat := madd (mscale (RtoC x) V_0) (of_rows [[RtoC (1 - x); RtoC 0]; [RtoC 0; RtoC (1 - x)]]) in
  let Phi : mat := mmul 2 V_0 (mmul 2 (of_rows [[RtoC (sqrt x); RtoC 0]; [RtoC 0; RtoC (sqrt x)]]) (minv 2 V_t)) in
  let Phi_defined : Prop := 0 <= x /\ mdet 2 V_t <> RtoC 0 in
  a_0 > 0 ->
  b_0 > 0 ->
  x > 0 ->
  x <= 1 ->
  (Phi_defined /\ 0 <= x /\ a <> 0 /\ b <> 0) /\ meq 2 2 Phi (of_rows [[RtoC (a_0 * sqrt x / a); RtoC 0]; [RtoC 0; RtoC (b_0 * sqrt x / b)]]).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b V_0 V_t Phi Phi_defined Ha Hb Hx Hx1.
  assert (A : 0 < a) by (apply mixed_positive; assumption). assert (B : 0 < b) by (apply mixed_positive; assumption).
  assert (E : entries V_t a b 0 0) by exact (mixed_entries x a_0 b_0).
  assert (N : a * b - (0 ^ 2 + 0 ^ 2) <> 0) by nra.
  split; [split; [split; [lra|rewrite (entries_det _ _ _ _ _ E); apply RtoC_neq, N]|lra]|].
  pose proof (entries_inverse V_t _ _ _ _ E N) as (I00 & I11 & I01 & I10).
  unfold Phi, V_0. two; written; rewrite ?I00, ?I11, ?I01, ?I10; unfold of_rows; cbn [nth]; by_parts; field;
    repeat split; nra.
Qed.

End gain.

(** * ratio *)

Module ratio.

Definition claim : Prop :=
  forall x a_0 b_0 : R,
  let a : R := x * (a_0 - 1) + 1 in
  let b : R := x * (b_0 - 1) + 1 in
  let V_0 : mat := of_rows [[RtoC a_0; RtoC 0]; [RtoC 0; RtoC b_0]] in
  let V_t : mat := madd (mscale (RtoC x) V_0) (of_rows [[RtoC (1 - x); RtoC 0]; [RtoC 0; RtoC (1 - x)]]) in
  a_0 > 0 ->
  b_0 > 0 ->
  x > 0 ->
  x <= 1 ->
  (mdet 2 V_t <> RtoC 0 /\ a <> 0 /\ b <> 0) /\ (mtrace 2 (minv 2 V_t) / RtoC 2)%C = RtoC ((a + b) / (2 * a * b)).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b V_0 V_t Ha Hb Hx Hx1.
  assert (A : 0 < a) by (apply mixed_positive; assumption). assert (B : 0 < b) by (apply mixed_positive; assumption).
  assert (E : entries V_t a b 0 0) by exact (mixed_entries x a_0 b_0).
  assert (N : a * b - (0 ^ 2 + 0 ^ 2) <> 0) by nra.
  split; [split; [rewrite (entries_det _ _ _ _ _ E); apply RtoC_neq, N|lra]|].
  rewrite (entries_trace_inverse _ _ _ _ _ E N). by_parts; field; repeat split; nra.
Qed.

End ratio.

(** * integrand *)

Module integrand.

Definition claim : Prop :=
  forall x a_0 b_0 : R,
  let a : R := x * (a_0 - 1) + 1 in
  let b : R := x * (b_0 - 1) + 1 in
  let V_0 : mat := of_rows [[RtoC a_0; RtoC 0]; [RtoC 0; RtoC b_0]] in
  let V_t : mat := madd (mscale (RtoC x) V_0) (of_rows [[RtoC (1 - x); RtoC 0]; [RtoC 0; RtoC (1 - x)]]) in
  let Phi : mat := mmul 2 V_0 (mmul 2 (of_rows [[RtoC (sqrt x); RtoC 0]; [RtoC 0; RtoC (sqrt x)]]) (minv 2 V_t)) in
  let Phi_defined : Prop := 0 <= x /\ mdet 2 V_t <> RtoC 0 in
  a_0 > 0 ->
  b_0 > 0 ->
  x > 0 ->
  x <= 1 ->
  (mdet 2 V_t <> RtoC 0 /\ Phi_defined /\ RtoC x <> RtoC 0 /\ a <> 0 /\ b <> 0 /\ a ^ 2 <> 0) /\ (RtoC 2 * (mtrace 2 (minv 2 V_t) / RtoC 2 + RtoC (-1)) * (Phi 0%nat 0%nat * Phi 0%nat 0%nat) / RtoC x)%C = RtoC (2 * a_0 ^ 2 * (-1 + (a + b) / (2 * a * b)) / a ^ 2).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b V_0 V_t Phi Phi_defined Ha Hb Hx Hx1.
  assert (A : 0 < a) by (apply mixed_positive; assumption). assert (B : 0 < b) by (apply mixed_positive; assumption).
  assert (E : entries V_t a b 0 0) by exact (mixed_entries x a_0 b_0).
  assert (N : a * b - (0 ^ 2 + 0 ^ 2) <> 0) by nra.
  assert (D : mdet 2 V_t <> RtoC 0) by (rewrite (entries_det _ _ _ _ _ E); apply RtoC_neq, N).
  assert (A2 : a ^ 2 <> 0) by (apply pow_nonzero; lra).
  assert (X : RtoC x <> RtoC 0) by (apply RtoC_neq; lra).
  split; [repeat split; try assumption; lra|].
  pose proof (entries_inverse V_t _ _ _ _ E N) as (I00 & I11 & I01 & I10).
  assert (P : Phi 0%nat 0%nat = RtoC (a_0 * sqrt x / a)).
  { unfold Phi, V_0; written; rewrite ?I00, ?I11, ?I01, ?I10; unfold of_rows; cbn [nth]; by_parts; field; lra. }
  pose proof (sqrt_sqrt x ltac:(lra)) as S.
  rewrite P, (entries_trace_inverse _ _ _ _ _ E N).
  assert (F : a_0 * sqrt x / a * (a_0 * sqrt x / a) = a_0 ^ 2 * x / a ^ 2) by (rewrite <- S at 3; field; lra).
  rewrite <- RtoC_mult, F. by_parts; field; repeat split; nra.
Qed.

End integrand.

(** * antiderivative *)

Module antiderivative.

Definition claim : Prop :=
  forall x a_0 b_0 : R,
  let a : R := x * (a_0 - 1) + 1 in
  let b : R := x * (b_0 - 1) + 1 in
  a_0 > 0 ->
  b_0 > 0 ->
  x > 0 ->
  x <= 1 ->
  a_0 - 1 <> 0 ->
  a_0 - b_0 <> 0 ->
  ((locally x (fun x : R => 2 * a_0 - 2 <> 0)) /\ (locally x (fun x : R => (x * (a_0 - 1) + 1) ^ 2 <> 0)) /\ (locally x (fun x : R => a_0 - b_0 <> 0)) /\ (locally x (fun x : R => x * (a_0 - 1) + 1 <> 0)) /\ (locally x (fun x : R => x * (b_0 - 1) + 1 <> 0)) /\ (locally x (fun x : R => 0 < (x * (a_0 - 1) + 1) / (x * (b_0 - 1) + 1))) /\ (locally x (fun x : R => (a_0 - b_0) ^ 2 <> 0)) /\ (locally x (fun x : R => a_0 - 1 <> 0)) /\ (ex_derive (fun x : R => (a_0 ^ 2 * (- 1 / ((2 * a_0 - 2) * (x * (a_0 - 1) + 1) ^ 2) - 1 / ((a_0 - b_0) * (x * (a_0 - 1) + 1)) - (b_0 - 1) * ln ((x * (a_0 - 1) + 1) / (x * (b_0 - 1) + 1)) / (a_0 - b_0) ^ 2 + 2 / ((a_0 - 1) * (x * (a_0 - 1) + 1))))%R) x) /\ a <> 0 /\ b <> 0 /\ a ^ 2 <> 0) /\ (Derive (fun x : R => (a_0 ^ 2 * (- 1 / ((2 * a_0 - 2) * (x * (a_0 - 1) + 1) ^ 2) - 1 / ((a_0 - b_0) * (x * (a_0 - 1) + 1)) - (b_0 - 1) * ln ((x * (a_0 - 1) + 1) / (x * (b_0 - 1) + 1)) / (a_0 - b_0) ^ 2 + 2 / ((a_0 - 1) * (x * (a_0 - 1) + 1))))%R) x = 2 * a_0 ^ 2 * (-1 + (a + b) / (2 * a * b)) / a ^ 2).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b Ha Hb Hx Hx1 Na Nw.
  assert (A : 0 < a) by (apply mixed_positive; assumption). assert (B : 0 < b) by (apply mixed_positive; assumption).
  assert (A2 : 0 < a ^ 2) by (apply pow_lt, A).
  assert (Q : 0 < a / b) by (apply Rdiv_lt_0_compat; assumption).
  match goal with |- context [ex_derive ?f x] => set (F := f) end.
  assert (D : is_derive F x (2 * a_0 ^ 2 * (-1 + (a + b) / (2 * a * b)) / a ^ 2)).
  { unfold F, a, b in *. auto_derive.
    - repeat split; try exact I; try assumption; try nra; try lra.
    - field. repeat split; try assumption; try lra. }
  assert (C : forall c : R, c <> 0 -> locally x (fun _ : R => c <> 0)) by (intros c Hc; apply filter_forall; intros _; exact Hc).
  split; [|apply is_derive_unique; exact D].
  split; [apply C; lra|]. split; [apply (locally_nonzero (fun x => (x * (a_0 - 1) + 1) ^ 2)); [auto_derive; exact I|exact A2]|].
  split; [apply C; assumption|].
  split; [apply (locally_nonzero (fun x => x * (a_0 - 1) + 1)); [auto_derive; exact I|exact A]|].
  split; [apply (locally_nonzero (fun x => x * (b_0 - 1) + 1)); [auto_derive; exact I|exact B]|].
  split; [apply (locally_above (fun x => (x * (a_0 - 1) + 1) / (x * (b_0 - 1) + 1)));
    [auto_derive; unfold b in B; lra|exact Q]|].
  split; [apply C; apply pow_nonzero; assumption|]. split; [apply C; assumption|].
  split; [eexists; exact D|]. lra.
Qed.

End antiderivative.

(** * depth *)

Module depth.

Definition claim : Prop :=
  forall S_ a_0 b_0 : R,
  a_0 > 0 ->
  b_0 > 0 ->
  S_ >= 0 ->
  a_0 - 1 <> 0 ->
  a_0 - b_0 <> 0 ->
  ((locally S_ (fun S_ : R => 2 * a_0 - 2 <> 0)) /\ (locally S_ (fun S_ : R => ((a_0 - 1) * exp (- S_) + 1) ^ 2 <> 0)) /\ (locally S_ (fun S_ : R => a_0 - b_0 <> 0)) /\ (locally S_ (fun S_ : R => (a_0 - 1) * exp (- S_) + 1 <> 0)) /\ (locally S_ (fun S_ : R => (b_0 - 1) * exp (- S_) + 1 <> 0)) /\ (locally S_ (fun S_ : R => 0 < ((a_0 - 1) * exp (- S_) + 1) / ((b_0 - 1) * exp (- S_) + 1))) /\ (locally S_ (fun S_ : R => (a_0 - b_0) ^ 2 <> 0)) /\ (locally S_ (fun S_ : R => a_0 - 1 <> 0)) /\ (locally S_ (fun S_ : R => b_0 <> 0)) /\ (locally S_ (fun S_ : R => 0 < a_0 / b_0)) /\ (locally S_ (fun S_ : R => a_0 <> 0)) /\ (locally S_ (fun S_ : R => a_0 ^ 2 <> 0)) /\ (ex_derive (fun S_ : R => (- a_0 ^ 2 * (- 1 / ((2 * a_0 - 2) * ((a_0 - 1) * exp (- S_) + 1) ^ 2) - 1 / ((a_0 - b_0) * ((a_0 - 1) * exp (- S_) + 1)) - (b_0 - 1) * ln (((a_0 - 1) * exp (- S_) + 1) / ((b_0 - 1) * exp (- S_) + 1)) / (a_0 - b_0) ^ 2 + 2 / ((a_0 - 1) * ((a_0 - 1) * exp (- S_) + 1))) + a_0 ^ 2 * (- (b_0 - 1) * ln (a_0 / b_0) / (a_0 - b_0) ^ 2 - 1 / (a_0 * (a_0 - b_0)) + 2 / (a_0 * (a_0 - 1)) - 1 / (a_0 ^ 2 * (2 * a_0 - 2))))%R) S_) /\ (a_0 - 1) * exp (- S_) + 1 <> 0 /\ (b_0 - 1) * exp (- S_) + 1 <> 0 /\ ((a_0 - 1) * exp (- S_) + 1) ^ 2 <> 0) /\ (Derive (fun S_ : R => (- a_0 ^ 2 * (- 1 / ((2 * a_0 - 2) * ((a_0 - 1) * exp (- S_) + 1) ^ 2) - 1 / ((a_0 - b_0) * ((a_0 - 1) * exp (- S_) + 1)) - (b_0 - 1) * ln (((a_0 - 1) * exp (- S_) + 1) / ((b_0 - 1) * exp (- S_) + 1)) / (a_0 - b_0) ^ 2 + 2 / ((a_0 - 1) * ((a_0 - 1) * exp (- S_) + 1))) + a_0 ^ 2 * (- (b_0 - 1) * ln (a_0 / b_0) / (a_0 - b_0) ^ 2 - 1 / (a_0 * (a_0 - b_0)) + 2 / (a_0 * (a_0 - 1)) - 1 / (a_0 ^ 2 * (2 * a_0 - 2))))%R) S_ = 2 * a_0 ^ 2 * (-1 + ((a_0 - 1) * exp (- S_) + (b_0 - 1) * exp (- S_) + 2) / (2 * ((a_0 - 1) * exp (- S_) + 1) * ((b_0 - 1) * exp (- S_) + 1))) * exp (- S_) / ((a_0 - 1) * exp (- S_) + 1) ^ 2).

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros S_ a_0 b_0 Ha Hb HS Na Nw.
  assert (E : 0 < exp (- S_) <= 1).
  { split; [apply exp_pos|]. rewrite <- exp_0. destruct (Req_dec S_ 0) as [Z|N];
    [right; f_equal; lra|left; apply exp_increasing; lra]. }
  set (a := fun S_ => (a_0 - 1) * exp (- S_) + 1). set (b := fun S_ => (b_0 - 1) * exp (- S_) + 1).
  assert (A : 0 < a S_) by (unfold a; nra). assert (B : 0 < b S_) by (unfold b; nra).
  assert (A2 : 0 < a S_ ^ 2) by (apply pow_lt, A).
  assert (Q : 0 < a S_ / b S_) by (apply Rdiv_lt_0_compat; assumption).
  assert (Q0 : 0 < a_0 / b_0) by (apply Rdiv_lt_0_compat; assumption).
  match goal with |- context [ex_derive ?f S_] => set (F := f) end.
  match goal with |- context [Derive F S_ = ?v] => assert (D : is_derive F S_ v) end.
  { unfold F, a, b in *. auto_derive.
    - repeat split; try exact I; try assumption; try nra; try lra.
    - field. repeat split; try assumption; try lra. }
  assert (C : forall P : Prop, P -> locally S_ (fun _ : R => P)) by (intros P HP; apply filter_forall; intros _; exact HP).
  split; [|apply is_derive_unique; exact D].
  split; [apply C; lra|]. split; [apply (locally_nonzero (fun S_ => a S_ ^ 2)); [unfold a; auto_derive; exact I|exact A2]|].
  split; [apply C; assumption|].
  split; [apply (locally_nonzero a); [unfold a; auto_derive; exact I|exact A]|].
  split; [apply (locally_nonzero b); [unfold b; auto_derive; exact I|exact B]|].
  split; [apply (locally_above (fun S_ => a S_ / b S_)); [unfold a, b in *; auto_derive; lra|exact Q]|].
  split; [apply C; apply pow_nonzero; assumption|]. split; [apply C; assumption|].
  split; [apply C; lra|]. split; [apply C; exact Q0|]. split; [apply C; lra|].
  split; [apply C; apply pow_nonzero; lra|]. split; [eexists; exact D|].
  unfold a, b in *. lra.
Qed.

End depth.

(** * no-loss-on-q *)

Module no_loss_on_q.

Definition claim : Prop :=
  forall x a_0 b_0 : R,
  let a : R := x * (a_0 - 1) + 1 in
  let b : R := x * (b_0 - 1) + 1 in
  a_0 > 0 ->
  b_0 > 0 ->
  a_0 = 1 ->
  a_0 * b_0 >= 1 ->
  x > 0 ->
  x <= 1 ->
  (a <> 0 /\ b <> 0) /\ (a + b) / (2 * a * b) <= 1.

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b Ha Hb E P Hx Hx1.
  assert (A : a = 1) by (unfold a; rewrite E; ring). assert (1 <= b_0) by nra.
  assert (B : 1 <= b) by (unfold b; nra).
  split; [lra|]. rewrite A. apply Rmult_le_reg_r with (2 * 1 * b); [lra|].
  replace ((1 + b) / (2 * 1 * b) * (2 * 1 * b)) with (1 + b) by (field; lra). lra.
Qed.

End no_loss_on_q.

(** * no-loss-on-p *)

Module no_loss_on_p.

Definition claim : Prop :=
  forall x a_0 b_0 : R,
  let a : R := x * (a_0 - 1) + 1 in
  let b : R := x * (b_0 - 1) + 1 in
  a_0 > 0 ->
  b_0 > 0 ->
  b_0 = 1 ->
  a_0 * b_0 >= 1 ->
  x > 0 ->
  x <= 1 ->
  (a <> 0 /\ b <> 0) /\ (a + b) / (2 * a * b) <= 1.

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b Ha Hb E P Hx Hx1.
  assert (B : b = 1) by (unfold b; rewrite E; ring). assert (1 <= a_0) by nra.
  assert (A : 1 <= a) by (unfold a; nra).
  split; [lra|]. rewrite B. apply Rmult_le_reg_r with (2 * a * 1); [lra|].
  replace ((a + 1) / (2 * a * 1) * (2 * a * 1)) with (a + 1) by (field; lra). lra.
Qed.

End no_loss_on_p.

(** * no-squeezing *)

Module no_squeezing.

Definition claim : Prop :=
  forall x a_0 b_0 : R,
  let a : R := x * (a_0 - 1) + 1 in
  let b : R := x * (b_0 - 1) + 1 in
  a_0 > 0 ->
  b_0 > 0 ->
  a_0 = b_0 ->
  a_0 * b_0 >= 1 ->
  x > 0 ->
  x <= 1 ->
  (a <> 0 /\ b <> 0) /\ (a + b) / (2 * a * b) <= 1.

Import Lemmas Attenuator Onset Metrics Noise.

Theorem proof : claim.
Proof.
  intros x a_0 b_0 a b Ha Hb E P Hx Hx1.
  assert (1 <= b_0) by nra. assert (B : 1 <= b) by (unfold b; nra).
  assert (A : a = b) by (unfold a, b; rewrite E; ring).
  split; [lra|]. rewrite A. apply Rmult_le_reg_r with (2 * b * b); [nra|].
  replace ((b + b) / (2 * b * b) * (2 * b * b)) with (b + b) by (field; lra). nra.
Qed.

End no_squeezing.

(** * What all of them assume *)

Definition proofs := (gain.proof, ratio.proof, integrand.proof, antiderivative.proof, depth.proof, no_loss_on_q.proof, no_loss_on_p.proof, no_squeezing.proof, I).

Print Assumptions proofs.
