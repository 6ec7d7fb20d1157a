Ltac four := intros [|[|[|[|?]]]] [|[|[|[|?]]]] ? ?; try (exfalso; lia).

Theorem proof : claim.
Proof.
  intros t n xi_1 xi_2 f_q f_1 q xiR xiR_defined rho A A_defined Ht Hf Hf1 Hn.
  split; [unfold A_defined, xiR_defined; lra|].
  unfold A, xiR, rho; four; written; unfold of_rows; cbn [nth]; by_parts; field.
Qed.
