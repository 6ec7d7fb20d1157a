Theorem proof : claim.
Proof.
  intros nu Hnu. pose proof (entropy_derive nu Hnu) as D.
  split; [split; [|split; [|split]]|].
  - apply (filter_imp (fun y => 1 < y)); [intros y; lra|]. apply (locally_above (fun y => y)); [|exact Hnu].
    exists 1. apply (is_derive_id (K := R_AbsRing)).
  - apply (filter_imp (fun y => 1 < y)); [intros y; lra|]. apply (locally_above (fun y => y)); [|exact Hnu].
    exists 1. apply (is_derive_id (K := R_AbsRing)).
  - exists (arcoth nu). exact D.
  - apply arcoth_domain, Hnu.
  - apply is_derive_unique. exact D.
Qed.
