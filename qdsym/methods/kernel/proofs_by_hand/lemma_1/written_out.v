(* Each size is an instance of the lemma: D is symmetric and sigma antisymmetric, entry by entry. *)
Ltac entry_by_entry := intros i j Hi Hj;
  do 8 (destruct i as [|i]; [do 8 (destruct j as [|j]; [try reflexivity; by_parts; ring|]); exfalso; lia|]); exfalso; lia.

Theorem proof : claim.
Proof.
  cbv delta [claim] beta. intros.
  split; [|split; [|split]]; apply cp_matrix_flip; entry_by_entry.
Qed.
