(* (SΛSᵀ)⁻¹ = S⁻ᵀΛ⁻¹S⁻¹, for any number of modes. *)
Theorem proof : claim.
Proof.
  intros N HN S_entries S_ HS Lambda_entries HLambda Lambda HL t f_q f_1 V.
  split; [destruct HS as [B HB]; exists (mtrans B); apply trans_inverse, HB|]. intros inverse_1 H1.
  split; [exact HL|]. intros inverse_2 H2. split; [exact HS|]. intros inverse_3 H3 J_SLD Ht Hf Hf1.
  assert (P : is_inverse (2 * N) V (mmul (2 * N) (mmul (2 * N) inverse_1 inverse_2) inverse_3)).
  { apply product_inverse; [exact H3|]. apply product_inverse; assumption. }
  split; [eexists; exact P|]. intros inverse_4 H4 i j Hi Hj.
  unfold J_SLD, mscale. rewrite <- mmul_assoc, (inverse_unique _ _ _ _ P H4 i j Hi Hj). reflexivity.
Qed.
