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
