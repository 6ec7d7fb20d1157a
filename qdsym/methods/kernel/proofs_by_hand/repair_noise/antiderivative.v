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
