(** theorem-2-modes: what is claimed, generated from the claims, and its proofs: a lemma for each step of
    the derivation, and each claim from the last of them.
    A claim says that where its hypotheses hold its expressions have values (x_defined: what that asks
    of x), and then what it claims; so it does not rest on what Coq's functions give for 1/0 or ln(-1).
    In this folder:
    for f in Qdsym Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic theorem_2_modes; do coqc $f.v; done *)

Require Import Qdsym.

(** * What is claimed *)

Module Statement.

Module domination.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  let sigma : mat := complex_structure in
  forall A_entries : rmat,
  symmetric (2 * n) A_entries ->
  let A : mat := of_real A_entries in
  forall S__entries : rmat,
  let S_ : mat := of_real S__entries in
  symplectic (2 * n) S_ ->
  forall S_0_entries : rmat,
  let S_0 : mat := of_real S_0_entries in
  symplectic (2 * n) S_0 ->
  forall nu_min : R,
  forall lambda_k'in nu_k'in mu_k'in : nat -> R,
  let Lambda : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in nu_k) in
  let Lambda_t : mat := direct_sum (fun mode : nat => let mu_k : R := mu_k'in mode in mu_k) in
  let Lambda_0 : mat := direct_sum (fun mode : nat => let lambda_k : R := lambda_k'in mode in lambda_k) in
  let V : mat := mmul (2 * n) S_ (mmul (2 * n) Lambda (mtrans S_)) in
  let N : mat := mmul (2 * n) S_ (mmul (2 * n) (madd Lambda_t (madd (mmul (2 * n) A (mmul (2 * n) sigma Lambda)) (mscale (RtoC (-1)) (mmul (2 * n) Lambda (mmul (2 * n) sigma A))))) (mtrans S_)) in
  let V_0 : mat := mmul (2 * n) S_0 (mmul (2 * n) Lambda_0 (mtrans S_0)) in
  let W : mat := mmul (2 * n) (mtrans sigma) (mmul (2 * n) V_0 sigma) in
  let P : mat := madd (mscale (RtoC (-1 / 2)) V_0) (madd (mscale (RtoC (1 / 2)) V) (minv (2 * n) W)) in
  let P_defined : Prop := mdet (2 * n) W <> RtoC 0 in
  P_defined /\ mdet (2 * n) P <> RtoC 0 ->
  nu_min > 1 ->
  (forall mode : nat, (mode < n)%nat -> let lambda_k : R := lambda_k'in mode in lambda_k >= nu_min) ->
  positive_semidefinite (2 * n) (madd V (mscale (RtoC (-1)) V_0)) ->
  positive_semidefinite (2 * n) N ->
  mdet (2 * n) W <> RtoC 0 /\ positive_semidefinite (2 * n) (madd V_0 (mscale (RtoC (-1)) (minv (2 * n) W))).
End domination.

Module least.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  let sigma : mat := complex_structure in
  forall A_entries : rmat,
  symmetric (2 * n) A_entries ->
  let A : mat := of_real A_entries in
  forall S__entries : rmat,
  let S_ : mat := of_real S__entries in
  symplectic (2 * n) S_ ->
  forall S_0_entries : rmat,
  let S_0 : mat := of_real S_0_entries in
  symplectic (2 * n) S_0 ->
  forall nu_min : R,
  forall lambda_k'in nu_k'in mu_k'in : nat -> R,
  let Lambda : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in nu_k) in
  let Lambda_t : mat := direct_sum (fun mode : nat => let mu_k : R := mu_k'in mode in mu_k) in
  let Lambda_0 : mat := direct_sum (fun mode : nat => let lambda_k : R := lambda_k'in mode in lambda_k) in
  let V : mat := mmul (2 * n) S_ (mmul (2 * n) Lambda (mtrans S_)) in
  let N : mat := mmul (2 * n) S_ (mmul (2 * n) (madd Lambda_t (madd (mmul (2 * n) A (mmul (2 * n) sigma Lambda)) (mscale (RtoC (-1)) (mmul (2 * n) Lambda (mmul (2 * n) sigma A))))) (mtrans S_)) in
  let V_0 : mat := mmul (2 * n) S_0 (mmul (2 * n) Lambda_0 (mtrans S_0)) in
  let W : mat := mmul (2 * n) (mtrans sigma) (mmul (2 * n) V_0 sigma) in
  let P : mat := madd (mscale (RtoC (-1 / 2)) V_0) (madd (mscale (RtoC (1 / 2)) V) (minv (2 * n) W)) in
  let P_defined : Prop := mdet (2 * n) W <> RtoC 0 in
  P_defined /\ mdet (2 * n) P <> RtoC 0 ->
  nu_min > 1 ->
  (forall mode : nat, (mode < n)%nat -> let lambda_k : R := lambda_k'in mode in lambda_k >= nu_min) ->
  positive_semidefinite (2 * n) (madd V (mscale (RtoC (-1)) V_0)) ->
  positive_semidefinite (2 * n) N ->
  forall mode : nat, (mode < n)%nat ->
  let lambda_k : R := lambda_k'in mode in
  let nu_k : R := nu_k'in mode in
  let mu_k : R := mu_k'in mode in
  nu_k >= nu_min.
End least.

Module order.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  let sigma : mat := complex_structure in
  forall A_entries : rmat,
  symmetric (2 * n) A_entries ->
  let A : mat := of_real A_entries in
  forall S__entries : rmat,
  let S_ : mat := of_real S__entries in
  symplectic (2 * n) S_ ->
  forall S_0_entries : rmat,
  let S_0 : mat := of_real S_0_entries in
  symplectic (2 * n) S_0 ->
  forall nu_min : R,
  forall lambda_k'in nu_k'in mu_k'in : nat -> R,
  let Lambda : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in nu_k) in
  let Lambda_t : mat := direct_sum (fun mode : nat => let mu_k : R := mu_k'in mode in mu_k) in
  let Lambda_0 : mat := direct_sum (fun mode : nat => let lambda_k : R := lambda_k'in mode in lambda_k) in
  let V : mat := mmul (2 * n) S_ (mmul (2 * n) Lambda (mtrans S_)) in
  let N : mat := mmul (2 * n) S_ (mmul (2 * n) (madd Lambda_t (madd (mmul (2 * n) A (mmul (2 * n) sigma Lambda)) (mscale (RtoC (-1)) (mmul (2 * n) Lambda (mmul (2 * n) sigma A))))) (mtrans S_)) in
  let V_0 : mat := mmul (2 * n) S_0 (mmul (2 * n) Lambda_0 (mtrans S_0)) in
  let W : mat := mmul (2 * n) (mtrans sigma) (mmul (2 * n) V_0 sigma) in
  let P : mat := madd (mscale (RtoC (-1 / 2)) V_0) (madd (mscale (RtoC (1 / 2)) V) (minv (2 * n) W)) in
  let P_defined : Prop := mdet (2 * n) W <> RtoC 0 in
  P_defined /\ mdet (2 * n) P <> RtoC 0 ->
  nu_min > 1 ->
  (forall mode : nat, (mode < n)%nat -> let lambda_k : R := lambda_k'in mode in lambda_k >= nu_min) ->
  positive_semidefinite (2 * n) (madd V (mscale (RtoC (-1)) V_0)) ->
  positive_semidefinite (2 * n) N ->
  (P_defined /\ mdet (2 * n) P <> RtoC 0 /\ mdet (2 * n) V <> RtoC 0) /\ positive_semidefinite (2 * n) (madd (minv (2 * n) P) (mscale (RtoC (-1)) (minv (2 * n) V))).
End order.

Module metrics.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  let sigma : mat := complex_structure in
  forall A_entries : rmat,
  symmetric (2 * n) A_entries ->
  let A : mat := of_real A_entries in
  forall S__entries : rmat,
  let S_ : mat := of_real S__entries in
  symplectic (2 * n) S_ ->
  forall S_0_entries : rmat,
  let S_0 : mat := of_real S_0_entries in
  symplectic (2 * n) S_0 ->
  forall nu_min : R,
  forall lambda_k'in nu_k'in mu_k'in : nat -> R,
  let Lambda : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in nu_k) in
  let Lambda_t : mat := direct_sum (fun mode : nat => let mu_k : R := mu_k'in mode in mu_k) in
  let Theta : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in 2 * arcoth nu_k) in
  let Theta_defined : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in 1 < Rabs nu_k in
  let Lambda_0 : mat := direct_sum (fun mode : nat => let lambda_k : R := lambda_k'in mode in lambda_k) in
  let V : mat := mmul (2 * n) S_ (mmul (2 * n) Lambda (mtrans S_)) in
  let N : mat := mmul (2 * n) S_ (mmul (2 * n) (madd Lambda_t (madd (mmul (2 * n) A (mmul (2 * n) sigma Lambda)) (mscale (RtoC (-1)) (mmul (2 * n) Lambda (mmul (2 * n) sigma A))))) (mtrans S_)) in
  let J_SLD : mat := mscale (RtoC 2) (mmul (2 * n) (minv (2 * n) (mtrans S_)) (mmul (2 * n) (minv (2 * n) Lambda) (minv (2 * n) S_))) in
  let J_SLD_defined : Prop := mdet (2 * n) (mtrans S_) <> RtoC 0 /\ mdet (2 * n) Lambda <> RtoC 0 /\ mdet (2 * n) S_ <> RtoC 0 in
  let J_KMB : mat := mmul (2 * n) (minv (2 * n) (mtrans S_)) (mmul (2 * n) Theta (minv (2 * n) S_)) in
  let J_KMB_defined : Prop := mdet (2 * n) (mtrans S_) <> RtoC 0 /\ Theta_defined /\ mdet (2 * n) S_ <> RtoC 0 in
  let V_0 : mat := mmul (2 * n) S_0 (mmul (2 * n) Lambda_0 (mtrans S_0)) in
  let W : mat := mmul (2 * n) (mtrans sigma) (mmul (2 * n) V_0 sigma) in
  let P : mat := madd (mscale (RtoC (-1 / 2)) V_0) (madd (mscale (RtoC (1 / 2)) V) (minv (2 * n) W)) in
  let P_defined : Prop := mdet (2 * n) W <> RtoC 0 in
  P_defined /\ mdet (2 * n) P <> RtoC 0 ->
  nu_min > 1 ->
  (forall mode : nat, (mode < n)%nat -> let lambda_k : R := lambda_k'in mode in lambda_k >= nu_min) ->
  positive_semidefinite (2 * n) (madd V (mscale (RtoC (-1)) V_0)) ->
  positive_semidefinite (2 * n) N ->
  (J_SLD_defined /\ 1 < Rabs nu_min /\ nu_min <> 0 /\ arcoth nu_min <> 0 /\ J_KMB_defined) /\ positive_semidefinite (2 * n) (madd J_SLD (mscale (RtoC (- 1 / (nu_min * arcoth nu_min))) J_KMB)).
End metrics.

Module loss_rate.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  forall now : R,
  let sigma : mat := complex_structure in
  forall A'path : R -> rmat,
  symmetric (2 * n) (A'path now) ->
  let A (time : R) : mat := of_real (A'path time) in
  forall S_'path : R -> rmat,
  let S_ (time : R) : mat := of_real (S_'path time) in
  symplectic (2 * n) (S_ now) ->
  forall S_0_entries : rmat,
  let S_0 : mat := of_real S_0_entries in
  symplectic (2 * n) S_0 ->
  forall nu_min : R,
  forall lambda_k'in : nat -> R,
  forall nu_k'path mu_k'path : R -> nat -> R,
  let Lambda (time : R) : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'path time mode in nu_k) in
  let Lambda_t (time : R) : mat := direct_sum (fun mode : nat => let mu_k : R := mu_k'path time mode in mu_k) in
  let Lambda_0 : mat := direct_sum (fun mode : nat => let lambda_k : R := lambda_k'in mode in lambda_k) in
  (exists rate : mat, matrix_rate (2 * n) (2 * n) A now rate) ->
  matrix_rate (2 * n) (2 * n) S_ now (mmul (2 * n) (S_ now) (mmul (2 * n) (A now) sigma)) ->
  (forall mode : nat, (mode < n)%nat -> let mu_k : R := mu_k'path now mode in is_derive (fun time : R => nu_k'path time mode) now mu_k) ->
  (forall mode : nat, (mode < n)%nat -> ex_derive (fun time : R => mu_k'path time mode) now) ->
  let V (time : R) : mat := mmul (2 * n) (S_ time) (mmul (2 * n) (Lambda time) (mtrans (S_ time))) in
  let N (time : R) : mat := mmul (2 * n) (S_ time) (mmul (2 * n) (madd (Lambda_t time) (madd (mmul (2 * n) (A time) (mmul (2 * n) sigma (Lambda time))) (mscale (RtoC (-1)) (mmul (2 * n) (Lambda time) (mmul (2 * n) sigma (A time)))))) (mtrans (S_ time))) in
  let V_0 : mat := mmul (2 * n) S_0 (mmul (2 * n) Lambda_0 (mtrans S_0)) in
  let W : mat := mmul (2 * n) (mtrans sigma) (mmul (2 * n) V_0 sigma) in
  let P (time : R) : mat := madd (mscale (RtoC (-1 / 2)) V_0) (madd (mscale (RtoC (1 / 2)) (V time)) (minv (2 * n) W)) in
  let P_defined (time : R) : Prop := mdet (2 * n) W <> RtoC 0 in
  P_defined now /\ mdet (2 * n) (P now) <> RtoC 0 ->
  nu_min > 1 ->
  (forall mode : nat, (mode < n)%nat -> let lambda_k : R := lambda_k'in mode in lambda_k >= nu_min) ->
  positive_semidefinite (2 * n) (madd (V now) (mscale (RtoC (-1)) V_0)) ->
  positive_semidefinite (2 * n) (N now) ->
  (is_real (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V now) (mscale (RtoC (-1)) V_0)))))) /\ 0 < Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V now) (mscale (RtoC (-1)) V_0)))))) /\ P_defined now /\ mdet (2 * n) (P now) <> RtoC 0) /\ (number_rate (fun time : R => RtoC (ln (Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V time) (mscale (RtoC (-1)) V_0))))))) / 2)) now (mtrace (2 * n) (mmul (2 * n) (minv (2 * n) (P now)) (N now)) / RtoC 4)%C).
End loss_rate.

Module entropy_rate.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  forall now : R,
  let sigma : mat := complex_structure in
  forall A'path : R -> rmat,
  symmetric (2 * n) (A'path now) ->
  let A (time : R) : mat := of_real (A'path time) in
  forall S_'path : R -> rmat,
  let S_ (time : R) : mat := of_real (S_'path time) in
  symplectic (2 * n) (S_ now) ->
  forall S_0_entries : rmat,
  let S_0 : mat := of_real S_0_entries in
  symplectic (2 * n) S_0 ->
  forall nu_min : R,
  forall lambda_k'in : nat -> R,
  forall nu_k'path mu_k'path : R -> nat -> R,
  let Lambda (time : R) : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'path time mode in nu_k) in
  let Lambda_t (time : R) : mat := direct_sum (fun mode : nat => let mu_k : R := mu_k'path time mode in mu_k) in
  let Theta (time : R) : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'path time mode in 2 * arcoth nu_k) in
  let Theta_defined (time : R) : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path time mode in 1 < Rabs nu_k in
  let E (time : R) : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'path time mode in - (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2)) in
  let E_defined (time : R) : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path time mode in 0 < nu_k / 2 - 1 / 2 /\ 0 < nu_k / 2 + 1 / 2 in
  let Lambda_0 : mat := direct_sum (fun mode : nat => let lambda_k : R := lambda_k'in mode in lambda_k) in
  (exists rate : mat, matrix_rate (2 * n) (2 * n) A now rate) ->
  matrix_rate (2 * n) (2 * n) S_ now (mmul (2 * n) (S_ now) (mmul (2 * n) (A now) sigma)) ->
  (forall mode : nat, (mode < n)%nat -> let mu_k : R := mu_k'path now mode in is_derive (fun time : R => nu_k'path time mode) now mu_k) ->
  (forall mode : nat, (mode < n)%nat -> ex_derive (fun time : R => mu_k'path time mode) now) ->
  let V (time : R) : mat := mmul (2 * n) (S_ time) (mmul (2 * n) (Lambda time) (mtrans (S_ time))) in
  let N (time : R) : mat := mmul (2 * n) (S_ time) (mmul (2 * n) (madd (Lambda_t time) (madd (mmul (2 * n) (A time) (mmul (2 * n) sigma (Lambda time))) (mscale (RtoC (-1)) (mmul (2 * n) (Lambda time) (mmul (2 * n) sigma (A time)))))) (mtrans (S_ time))) in
  let J_KMB (time : R) : mat := mmul (2 * n) (minv (2 * n) (mtrans (S_ time))) (mmul (2 * n) (Theta time) (minv (2 * n) (S_ time))) in
  let J_KMB_defined (time : R) : Prop := mdet (2 * n) (mtrans (S_ time)) <> RtoC 0 /\ Theta_defined time /\ mdet (2 * n) (S_ time) <> RtoC 0 in
  let V_0 : mat := mmul (2 * n) S_0 (mmul (2 * n) Lambda_0 (mtrans S_0)) in
  let W : mat := mmul (2 * n) (mtrans sigma) (mmul (2 * n) V_0 sigma) in
  let P (time : R) : mat := madd (mscale (RtoC (-1 / 2)) V_0) (madd (mscale (RtoC (1 / 2)) (V time)) (minv (2 * n) W)) in
  let P_defined (time : R) : Prop := mdet (2 * n) W <> RtoC 0 in
  P_defined now /\ mdet (2 * n) (P now) <> RtoC 0 ->
  nu_min > 1 ->
  (forall mode : nat, (mode < n)%nat -> let lambda_k : R := lambda_k'in mode in lambda_k >= nu_min) ->
  positive_semidefinite (2 * n) (madd (V now) (mscale (RtoC (-1)) V_0)) ->
  positive_semidefinite (2 * n) (N now) ->
  (E_defined now /\ J_KMB_defined now /\ (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in (locally nu_k (fun nu_k : R => 0 < nu_k / 2 - 1 / 2)) /\ (locally nu_k (fun nu_k : R => 0 < nu_k / 2 + 1 / 2)) /\ (ex_derive (fun nu_k : R => (- (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2))%R) nu_k))) /\ (number_rate (fun time : R => (mtrace (2 * n) (E time) / RtoC 2)%C) now (mtrace (2 * n) (mmul (2 * n) (J_KMB now) (N now)) / RtoC 4)%C).
End entropy_rate.

Module rates.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  let sigma : mat := complex_structure in
  forall A_entries : rmat,
  symmetric (2 * n) A_entries ->
  let A : mat := of_real A_entries in
  forall S__entries : rmat,
  let S_ : mat := of_real S__entries in
  symplectic (2 * n) S_ ->
  forall S_0_entries : rmat,
  let S_0 : mat := of_real S_0_entries in
  symplectic (2 * n) S_0 ->
  forall nu_min : R,
  forall lambda_k'in nu_k'in mu_k'in : nat -> R,
  let Lambda : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in nu_k) in
  let Lambda_t : mat := direct_sum (fun mode : nat => let mu_k : R := mu_k'in mode in mu_k) in
  let Theta : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in 2 * arcoth nu_k) in
  let Theta_defined : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in 1 < Rabs nu_k in
  let Lambda_0 : mat := direct_sum (fun mode : nat => let lambda_k : R := lambda_k'in mode in lambda_k) in
  let V : mat := mmul (2 * n) S_ (mmul (2 * n) Lambda (mtrans S_)) in
  let N : mat := mmul (2 * n) S_ (mmul (2 * n) (madd Lambda_t (madd (mmul (2 * n) A (mmul (2 * n) sigma Lambda)) (mscale (RtoC (-1)) (mmul (2 * n) Lambda (mmul (2 * n) sigma A))))) (mtrans S_)) in
  let J_KMB : mat := mmul (2 * n) (minv (2 * n) (mtrans S_)) (mmul (2 * n) Theta (minv (2 * n) S_)) in
  let J_KMB_defined : Prop := mdet (2 * n) (mtrans S_) <> RtoC 0 /\ Theta_defined /\ mdet (2 * n) S_ <> RtoC 0 in
  let V_0 : mat := mmul (2 * n) S_0 (mmul (2 * n) Lambda_0 (mtrans S_0)) in
  let W : mat := mmul (2 * n) (mtrans sigma) (mmul (2 * n) V_0 sigma) in
  let P : mat := madd (mscale (RtoC (-1 / 2)) V_0) (madd (mscale (RtoC (1 / 2)) V) (minv (2 * n) W)) in
  let P_defined : Prop := mdet (2 * n) W <> RtoC 0 in
  P_defined /\ mdet (2 * n) P <> RtoC 0 ->
  nu_min > 1 ->
  (forall mode : nat, (mode < n)%nat -> let lambda_k : R := lambda_k'in mode in lambda_k >= nu_min) ->
  positive_semidefinite (2 * n) (madd V (mscale (RtoC (-1)) V_0)) ->
  positive_semidefinite (2 * n) N ->
  (P_defined /\ mdet (2 * n) P <> RtoC 0 /\ is_real (mtrace (2 * n) (mmul (2 * n) (minv (2 * n) P) N) / RtoC 4)%C /\ J_KMB_defined /\ 1 < Rabs nu_min /\ RtoC nu_min <> RtoC 0 /\ RtoC (arcoth nu_min) <> RtoC 0 /\ is_real (mtrace (2 * n) (mmul (2 * n) J_KMB N) / (RtoC 8 * RtoC nu_min * RtoC (arcoth nu_min)))%C) /\ Re (mtrace (2 * n) (mmul (2 * n) (minv (2 * n) P) N) / RtoC 4)%C >= Re (mtrace (2 * n) (mmul (2 * n) J_KMB N) / (RtoC 8 * RtoC nu_min * RtoC (arcoth nu_min)))%C.
End rates.

Module floor.
Definition claim : Prop :=
  forall n : nat, (0 < n)%nat ->
  forall start stop : R,
  start <= stop ->
  let sigma : mat := complex_structure in
  forall A'path : R -> rmat,
  (forall time : R, start <= time <= stop -> symmetric (2 * n) (A'path time)) ->
  let A (time : R) : mat := of_real (A'path time) in
  forall S_'path : R -> rmat,
  let S_ (time : R) : mat := of_real (S_'path time) in
  (forall time : R, start <= time <= stop -> symplectic (2 * n) (S_ time)) ->
  forall S_0_entries : rmat,
  let S_0 : mat := of_real S_0_entries in
  (forall time : R, start <= time <= stop -> symplectic (2 * n) S_0) ->
  forall nu_min : R,
  forall lambda_k'in : nat -> R,
  forall nu_k'path mu_k'path : R -> nat -> R,
  let Lambda (time : R) : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'path time mode in nu_k) in
  let Lambda_t (time : R) : mat := direct_sum (fun mode : nat => let mu_k : R := mu_k'path time mode in mu_k) in
  let E (time : R) : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'path time mode in - (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2)) in
  let E_defined (time : R) : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path time mode in 0 < nu_k / 2 - 1 / 2 /\ 0 < nu_k / 2 + 1 / 2 in
  let Lambda_0 : mat := direct_sum (fun mode : nat => let lambda_k : R := lambda_k'in mode in lambda_k) in
  (forall time : R, start <= time <= stop -> (exists rate : mat, matrix_rate (2 * n) (2 * n) A time rate)) ->
  (forall time : R, start <= time <= stop -> matrix_rate (2 * n) (2 * n) S_ time (mmul (2 * n) (S_ time) (mmul (2 * n) (A time) sigma))) ->
  (forall time : R, start <= time <= stop -> (forall mode : nat, (mode < n)%nat -> let mu_k : R := mu_k'path time mode in is_derive (fun time : R => nu_k'path time mode) time mu_k)) ->
  (forall time : R, start <= time <= stop -> (forall mode : nat, (mode < n)%nat -> ex_derive (fun time : R => mu_k'path time mode) time)) ->
  let V (time : R) : mat := mmul (2 * n) (S_ time) (mmul (2 * n) (Lambda time) (mtrans (S_ time))) in
  let N (time : R) : mat := mmul (2 * n) (S_ time) (mmul (2 * n) (madd (Lambda_t time) (madd (mmul (2 * n) (A time) (mmul (2 * n) sigma (Lambda time))) (mscale (RtoC (-1)) (mmul (2 * n) (Lambda time) (mmul (2 * n) sigma (A time)))))) (mtrans (S_ time))) in
  let V_0 : mat := mmul (2 * n) S_0 (mmul (2 * n) Lambda_0 (mtrans S_0)) in
  let W : mat := mmul (2 * n) (mtrans sigma) (mmul (2 * n) V_0 sigma) in
  let P (time : R) : mat := madd (mscale (RtoC (-1 / 2)) V_0) (madd (mscale (RtoC (1 / 2)) (V time)) (minv (2 * n) W)) in
  let P_defined (time : R) : Prop := mdet (2 * n) W <> RtoC 0 in
  (forall time : R, start <= time <= stop -> P_defined time /\ mdet (2 * n) (P time) <> RtoC 0) ->
  (forall time : R, start <= time <= stop -> nu_min > 1) ->
  (forall time : R, start <= time <= stop -> forall mode : nat, (mode < n)%nat -> let lambda_k : R := lambda_k'in mode in lambda_k >= nu_min) ->
  (forall time : R, start <= time <= stop -> positive_semidefinite (2 * n) (madd (V time) (mscale (RtoC (-1)) V_0))) ->
  (forall time : R, start <= time <= stop -> positive_semidefinite (2 * n) (N time)) ->
  (forall time : R, start <= time <= stop -> is_real (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V time) (mscale (RtoC (-1)) V_0)))))) /\ 0 < Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V time) (mscale (RtoC (-1)) V_0)))))) /\ E_defined time /\ 1 < Rabs nu_min /\ RtoC nu_min <> RtoC 0 /\ RtoC (arcoth nu_min) <> RtoC 0 /\ is_real (mtrace (2 * n) (E time) / (RtoC 4 * RtoC nu_min * RtoC (arcoth nu_min)))%C /\ (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path time mode in (locally nu_k (fun nu_k : R => 0 < nu_k / 2 - 1 / 2)) /\ (locally nu_k (fun nu_k : R => 0 < nu_k / 2 + 1 / 2)) /\ (ex_derive (fun nu_k : R => (- (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2))%R) nu_k))) /\ ln (Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V stop) (mscale (RtoC (-1)) V_0))))))) / 2 - ln (Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V start) (mscale (RtoC (-1)) V_0))))))) / 2 >= Re (mtrace (2 * n) (E stop) / (RtoC 4 * RtoC nu_min * RtoC (arcoth nu_min)))%C - Re (mtrace (2 * n) (E start) / (RtoC 4 * RtoC nu_min * RtoC (arcoth nu_min)))%C.
End floor.

End Statement.

(** * The derivation *)

From Coq Require Import Lra Lia.
Require Import Lemmas Cones Words Determinants Modes Rates Signs Rational Steps Parts Calculus Logic.

Module derivation'lemma_2.
Section derivation.
Variable t : R.
Variable f_q : R.
Variable f_1 : R.
Let q : R := exp (- t).
Let nu : R := (q + 1) / (1 - q).
Let nu_defined : Prop := 1 - q <> 0.
Let kappa : R := 1 / (nu * arcoth nu).
Let kappa_defined : Prop := nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0.
Hypothesis H'1 : t > 0.
Hypothesis H'2 : f_q > 0.
Hypothesis H'3 : f_1 > 0.

Lemma q'read :
  (reads_as (exp (- t)) ((/ (exp (t / 4) ^ 4)))) /\
  (reads_as q (1 / (exp (t / 4)) ^ 4)).
Proof using All.
  assert (E'1 : reads_as (exp (- t)) ((/ (exp (t / 4) ^ 4)))) by (exponential ([((-4)%Z, t / 4)] : list (Z * R))).
  assert (E'2 : reads_as q (1 / (exp (t / 4)) ^ 4)) by (unfold reads_as, q; equal).
  all_known.
Qed.


(* step 1, sign *)
Lemma step'1 :
forall w : R,
(ex_derive (fun w : R => (exp w)%R) w) /\ (Derive (fun w : R => (exp w)%R) w > 0).
Proof using All.
  intros w.
  assert (E'1 : reads_as (exp w) ((exp (w / 4) ^ 4))) by (exponential ([((4)%Z, w / 4)] : list (Z * R))).
  assert (E'2 : reads_as (Derive (fun w : R => (exp w)%R) w) (exp w)) by (apply (is_derive_unique (fun w : R => (exp w)%R)); derivative; equal).
  assert (C'3 : ex_derive (fun w : R => (exp w)%R) w) by (differentiable).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_exp w) _); [reflexivity|equal].
Qed.

(* step 2, growth *)
Lemma step'2 :
exp t > 1.
Proof using All.
  assert (E'1 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (E'2 : reads_as (exp 0) (1)) by (exponential ([] : list (Z * R))).
  assert (C'3 : forall w : R, 0 <= w -> w <= t -> ex_derive (fun w : R => (exp w)%R) w).
  { intros w Above' Below'.
  assert (E'4 : reads_as (exp w) ((exp (w / 4) ^ 4))) by (exponential ([((4)%Z, w / 4)] : list (Z * R))).
  differentiable.
  }
  pose proof (growth_gt (fun w : R => (exp w)%R) 0 t C'3 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ H'1) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'1 w)))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 15, sign *)
Lemma step'15 :
(nu_defined /\ nu <> 0) /\ 2 / nu < 4 * tanh (t / 4).
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'2 as P'3.
  assert (E'4 : stands (exp (t / 4))) by (exact I).
  assert (E'5 : reads_as (exp (- (t / 4))) ((/ (exp (t / 4))))) by (exponential ([((-1)%Z, t / 4)] : list (Z * R))).
  assert (E'6 : reads_as (tanh (t / 4)) (((((exp (t / 4))) - / ((exp (t / 4)))) / 2) / ((((exp (t / 4))) + / ((exp (t / 4)))) / 2))) by (apply tanh_of; exponential ([((1)%Z, t / 4)] : list (Z * R))).
  assert (E'7 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (N'8 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (N'9 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'8; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'10 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'8; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'11 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'8; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  try assert (N'12 : (exp (t / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (C'13 : 1 - q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'14 : nu_defined) by (unfold nu_defined; all_known).
  assert (C'15 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) eq_refl) (has_add _ _ _ _ (has_whole 1) (has_exp (- t)))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 4)) (has_inverse _ _ (has_add _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_tanh _ _ (has_eq _ _ (t / 4) (has_mul _ _ _ _ (has_ratio 1 4) (from_gt _ _ H'1)) ltac:(equal))) eq_refl)) eq_refl)) eq_refl)) (has_within _ pos _ (has_pow pos 3 _ (has_within _ pos _ (has_tanh _ _ (has_eq _ _ (t / 4) (has_mul _ _ _ _ (has_ratio 1 4) (from_gt _ _ H'1)) ltac:(equal))) eq_refl)) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 16, sign *)
Lemma step'16 :
forall w : R,
w > 0 ->
(ex_derive (fun w : R => (- w + 4 * tanh (w / 4))%R) w) /\ (Derive (fun w : R => (- w + 4 * tanh (w / 4))%R) w < 0).
Proof using All.
  intros w G'1.
  assert (E'1 : stands (exp (w / 4))) by (exact I).
  assert (E'2 : reads_as (exp (- (w / 4))) ((/ (exp (w / 4))))) by (exponential ([((-1)%Z, w / 4)] : list (Z * R))).
  assert (E'3 : reads_as (tanh (w / 4)) (((((exp (w / 4))) - / ((exp (w / 4)))) / 2) / ((((exp (w / 4))) + / ((exp (w / 4)))) / 2))) by (apply tanh_of; exponential ([((1)%Z, w / 4)] : list (Z * R))).
  assert (E'4 : reads_as (cosh (w / 4)) ((((exp (w / 4))) + / ((exp (w / 4)))) / 2)) by (apply cosh_of; exponential ([((1)%Z, w / 4)] : list (Z * R))).
  try assert (N'5 : (exp (w / 4) ^ 2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_exp (w / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'6 : reads_as (Derive (fun w : R => (- w + 4 * tanh (w / 4))%R) w) (-1 + 1 / cosh (w / 4) ^ 2)) by (apply (is_derive_unique (fun w : R => (- w + 4 * tanh (w / 4))%R)); derivative; equal).
  assert (C'7 : ex_derive (fun w : R => (- w + 4 * tanh (w / 4))%R) w) by (differentiable).
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (has_mul _ _ _ _ (has_opp _ _ (has_whole 1)) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_tanh _ _ (has_eq _ _ (w / 4) (has_mul _ _ _ _ (has_ratio 1 4) (from_gt _ _ G'1)) ltac:(equal))) eq_refl)) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 17, growth *)
Lemma step'17 :
- t + 4 * tanh (t / 4) < 0.
Proof using All.
  assert (E'1 : stands (exp (t / 4))) by (exact I).
  assert (E'2 : reads_as (exp (- (t / 4))) ((/ (exp (t / 4))))) by (exponential ([((-1)%Z, t / 4)] : list (Z * R))).
  assert (E'3 : reads_as (tanh (t / 4)) (((((exp (t / 4))) - / ((exp (t / 4)))) / 2) / ((((exp (t / 4))) + / ((exp (t / 4)))) / 2))) by (apply tanh_of; exponential ([((1)%Z, t / 4)] : list (Z * R))).
  try assert (N'4 : (exp (t / 4) ^ 2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  assert (E'5 : reads_as (exp (0 / 4)) (1)) by (exponential ([] : list (Z * R))).
  assert (E'6 : reads_as (exp (- (0 / 4))) (1)) by (exponential ([] : list (Z * R))).
  assert (E'7 : reads_as (tanh (0 / 4)) ((((1) - / (1)) / 2) / (((1) + / (1)) / 2))) by (apply tanh_of; exponential ([] : list (Z * R))).
  assert (C'8 : forall w : R, 0 <= w -> w <= t -> ex_derive (fun w : R => (- w + 4 * tanh (w / 4))%R) w).
  { intros w Above' Below'.
  assert (E'9 : stands (exp (w / 4))) by (exact I).
  assert (E'10 : reads_as (exp (- (w / 4))) ((/ (exp (w / 4))))) by (exponential ([((-1)%Z, w / 4)] : list (Z * R))).
  assert (E'11 : reads_as (tanh (w / 4)) (((((exp (w / 4))) - / ((exp (w / 4)))) / 2) / ((((exp (w / 4))) + / ((exp (w / 4)))) / 2))) by (apply tanh_of; exponential ([((1)%Z, w / 4)] : list (Z * R))).
  differentiable.
  }
  pose proof (growth_lt (fun w : R => (- w + 4 * tanh (w / 4))%R) 0 t C'8 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ H'1) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'16 w ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 19, sign *)
Lemma step'19 :
forall z : R,
z > 0 ->
(ex_derive (fun z : R => (- z + sinh z)%R) z) /\ (Derive (fun z : R => (- z + sinh z)%R) z > 0).
Proof using All.
  intros z G'1.
  assert (E'1 : reads_as (exp z) ((exp (z / 2) ^ 2))) by (exponential ([((2)%Z, z / 2)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- z)) ((/ (exp (z / 2) ^ 2)))) by (exponential ([((-2)%Z, z / 2)] : list (Z * R))).
  assert (E'3 : reads_as (sinh z) ((((exp (z / 2) ^ 2)) - / ((exp (z / 2) ^ 2))) / 2)) by (apply sinh_of; exponential ([((2)%Z, z / 2)] : list (Z * R))).
  assert (E'4 : stands (exp (z / 2))) by (exact I).
  assert (E'5 : reads_as (exp (- (z / 2))) ((/ (exp (z / 2))))) by (exponential ([((-1)%Z, z / 2)] : list (Z * R))).
  assert (E'6 : reads_as (sinh (z / 2)) ((((exp (z / 2))) - / ((exp (z / 2)))) / 2)) by (apply sinh_of; exponential ([((1)%Z, z / 2)] : list (Z * R))).
  assert (E'7 : reads_as (cosh z) ((((exp (z / 2) ^ 2)) + / ((exp (z / 2) ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, z / 2)] : list (Z * R))).
  assert (E'8 : reads_as (Derive (fun z : R => (- z + sinh z)%R) z) (cosh z - 1)) by (apply (is_derive_unique (fun z : R => (- z + sinh z)%R)); derivative; equal).
  assert (C'9 : ex_derive (fun z : R => (- z + sinh z)%R) z) by (differentiable).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_sinh _ _ (has_eq _ _ (z / 2) (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ G'1)) ltac:(equal))) eq_refl)) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 20, growth *)
Lemma step'20 :
- t + sinh t > 0.
Proof using All.
  assert (E'1 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (E'2 : reads_as (exp (- t)) ((/ (exp (t / 4) ^ 4)))) by (exponential ([((-4)%Z, t / 4)] : list (Z * R))).
  assert (E'3 : reads_as (sinh t) ((((exp (t / 4) ^ 4)) - / ((exp (t / 4) ^ 4))) / 2)) by (apply sinh_of; exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (E'4 : reads_as (exp 0) (1)) by (exponential ([] : list (Z * R))).
  assert (E'5 : reads_as (exp (- 0)) (1)) by (exponential ([] : list (Z * R))).
  assert (E'6 : reads_as (sinh 0) (((1) - / (1)) / 2)) by (apply sinh_of; exponential ([] : list (Z * R))).
  assert (C'7 : forall z : R, 0 <= z -> z <= t -> ex_derive (fun z : R => (- z + sinh z)%R) z).
  { intros z Above' Below'.
  assert (E'8 : reads_as (exp z) ((exp (z / 2) ^ 2))) by (exponential ([((2)%Z, z / 2)] : list (Z * R))).
  assert (E'9 : reads_as (exp (- z)) ((/ (exp (z / 2) ^ 2)))) by (exponential ([((-2)%Z, z / 2)] : list (Z * R))).
  assert (E'10 : reads_as (sinh z) ((((exp (z / 2) ^ 2)) - / ((exp (z / 2) ^ 2))) / 2)) by (apply sinh_of; exponential ([((2)%Z, z / 2)] : list (Z * R))).
  differentiable.
  }
  pose proof (growth_gt (fun z : R => (- z + sinh z)%R) 0 t C'7 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ H'1) _); [reflexivity|equal]) (fun z Above' Below' => (proj2 (step'19 z ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 37, sign *)
Lemma step'37 :
- t + 2 * tanh (t / 2) < 0.
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'2 as P'3.
  pose proof step'15 as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  pose proof step'17 as P'7.
  assert (E'8 : reads_as (exp (t / 2)) ((exp (t / 4) ^ 2))) by (exponential ([((2)%Z, t / 4)] : list (Z * R))).
  assert (E'9 : reads_as (exp (- (t / 2))) ((/ (exp (t / 4) ^ 2)))) by (exponential ([((-2)%Z, t / 4)] : list (Z * R))).
  assert (E'10 : reads_as (tanh (t / 2)) (((((exp (t / 4) ^ 2)) - / ((exp (t / 4) ^ 2))) / 2) / ((((exp (t / 4) ^ 2)) + / ((exp (t / 4) ^ 2))) / 2))) by (apply tanh_of; exponential ([((2)%Z, t / 4)] : list (Z * R))).
  assert (E'11 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (E'12 : stands (exp (t / 4))) by (exact I).
  assert (E'13 : reads_as (exp (- (t / 4))) ((/ (exp (t / 4))))) by (exponential ([((-1)%Z, t / 4)] : list (Z * R))).
  assert (E'14 : reads_as (tanh (t / 4)) (((((exp (t / 4))) - / ((exp (t / 4)))) / 2) / ((((exp (t / 4))) + / ((exp (t / 4)))) / 2))) by (apply tanh_of; exponential ([((1)%Z, t / 4)] : list (Z * R))).
  assert (N'15 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (N'16 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'15; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'17 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'15; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'18 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'15; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  try assert (N'19 : (exp (t / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  refine (to_lt _ _ _ _ _ (has_add _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_lt _ _ Q'6)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) eq_refl)) eq_refl) eq_refl)) (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) eq_refl)) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) eq_refl)) eq_refl) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) eq_refl)) eq_refl) eq_refl) eq_refl)) (from_lt _ _ P'7)) _); [reflexivity|equal].
Qed.

(* step 38, sign *)
Lemma step'38 :
kappa_defined /\ kappa < 1.
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'2 as P'3.
  pose proof step'37 as P'4.
  assert (E'5 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (E'6 : reads_as (exp (t / 2)) ((exp (t / 4) ^ 2))) by (exponential ([((2)%Z, t / 4)] : list (Z * R))).
  assert (E'7 : reads_as (exp (- (t / 2))) ((/ (exp (t / 4) ^ 2)))) by (exponential ([((-2)%Z, t / 4)] : list (Z * R))).
  assert (E'8 : reads_as (tanh (t / 2)) (((((exp (t / 4) ^ 2)) - / ((exp (t / 4) ^ 2))) / 2) / ((((exp (t / 4) ^ 2)) + / ((exp (t / 4) ^ 2))) / 2))) by (apply tanh_of; exponential ([((2)%Z, t / 4)] : list (Z * R))).
  assert (N'9 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (N'10 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'9; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'11 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'9; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'12 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'9; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (E'13 : reads_as (ln ((nu + 1) / (nu - 1))) ((4) * (t / 4))) by (logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (C'14 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'15 : reads_as (arcoth nu) (((4) * (t / 4)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (N'16 : (exp (t / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  try assert (N'17 : t <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _) eq_refl); equal).
  assert (C'18 : 1 - q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'19 : nu_defined) by (unfold nu_defined; all_known).
  assert (C'20 : 1 < Rabs nu) by (apply beyond_above; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) eq_refl)) eq_refl) eq_refl) eq_refl)) _); [reflexivity|equal]).
  assert (N'21 : nu - 1 <> 0) by (exact (beyond_nonzero _ C'20)).
  assert (C'22 : 0 < (nu + 1) / (nu - 1)) by (exact (beyond_ratio _ C'20)).
  assert (C'23 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) eq_refl) (has_add _ _ _ _ (has_whole 1) (has_exp (- t)))) _) eq_refl); equal).
  assert (C'24 : arcoth nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _) eq_refl); equal).
  assert (C'25 : kappa_defined) by (unfold kappa_defined; all_known).
  split; [all_known|].
  refine (to_lt _ _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (from_gt _ _ H'1) eq_refl) (from_lt _ _ P'4)) _); [reflexivity|equal].
Qed.

(* step 39, sign *)
Lemma step'39 :
(kappa_defined /\ nu_defined /\ nu ^ 2 <> 0) /\ kappa > 1 - 1 / nu ^ 2.
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'2 as P'3.
  pose proof step'20 as P'4.
  assert (E'5 : reads_as (exp t) ((exp (t / 4) ^ 4))) by (exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (E'6 : reads_as (sinh t) ((((exp (t / 4) ^ 4)) - / ((exp (t / 4) ^ 4))) / 2)) by (apply sinh_of; exponential ([((4)%Z, t / 4)] : list (Z * R))).
  assert (E'7 : reads_as (exp (t / 2)) ((exp (t / 4) ^ 2))) by (exponential ([((2)%Z, t / 4)] : list (Z * R))).
  assert (E'8 : reads_as (exp (- (t / 2))) ((/ (exp (t / 4) ^ 2)))) by (exponential ([((-2)%Z, t / 4)] : list (Z * R))).
  assert (E'9 : reads_as (cosh (t / 2)) ((((exp (t / 4) ^ 2)) + / ((exp (t / 4) ^ 2))) / 2)) by (apply cosh_of; exponential ([((2)%Z, t / 4)] : list (Z * R))).
  assert (N'10 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) _) eq_refl); equal).
  assert (N'11 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'10; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'12 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'10; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'13 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'10; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (E'14 : reads_as (ln ((nu + 1) / (nu - 1))) ((4) * (t / 4))) by (logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (C'15 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'16 : reads_as (arcoth nu) (((4) * (t / 4)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (N'17 : (exp (t / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  try assert (N'18 : t <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _) eq_refl); equal).
  assert (C'19 : 1 - q <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (C'20 : nu_defined) by (unfold nu_defined; all_known).
  assert (C'21 : 1 < Rabs nu) by (apply beyond_above; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) eq_refl)) eq_refl) eq_refl) eq_refl)) _); [reflexivity|equal]).
  assert (N'22 : nu - 1 <> 0) by (exact (beyond_nonzero _ C'21)).
  assert (C'23 : 0 < (nu + 1) / (nu - 1)) by (exact (beyond_ratio _ C'21)).
  assert (C'24 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) eq_refl) (has_add _ _ _ _ (has_whole 1) (has_exp (- t)))) _) eq_refl); equal).
  assert (C'25 : arcoth nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _) eq_refl); equal).
  assert (C'26 : kappa_defined) by (unfold kappa_defined; all_known).
  assert (C'27 : nu ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_inverse _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'3)) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) eq_refl) (has_add _ _ _ _ (has_whole 1) (has_exp (- t)))) eq_refl)) eq_refl) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (from_gt _ _ H'1) eq_refl) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_cosh (t / 2)) eq_refl)) eq_refl) eq_refl)) (from_gt _ _ P'4)) _); [reflexivity|equal].
Qed.

(* step 40, introduction *)
Lemma step'40 :
(kappa_defined /\ nu_defined /\ nu ^ 2 <> 0) /\ (kappa > 1 - 1 / nu ^ 2 /\ kappa < 1).
Proof using All.
  pose proof q'read as [E'1 E'2].
  pose proof step'39 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof step'38 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  assert (N'9 : (exp (t / 4) ^ 4 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_neq _ _ (proj1 (proj1 D'4)))) (has_within _ pos _ (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_exp (t / 4))) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) _) eq_refl); equal).
  assert (N'10 : (exp (t / 4) - 1) <> 0) by (intro Z'; apply N'9; transitivity ((exp (t / 4) - 1) * (exp (t / 4) ^ 3 + exp (t / 4) ^ 2 + exp (t / 4) + 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'11 : (exp (t / 4) + 1) <> 0) by (intro Z'; apply N'9; transitivity ((exp (t / 4) + 1) * (exp (t / 4) ^ 3 - exp (t / 4) ^ 2 + exp (t / 4) - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (N'12 : (exp (t / 4) ^ 2 + 1) <> 0) by (intro Z'; apply N'9; transitivity ((exp (t / 4) ^ 2 + 1) * (exp (t / 4) ^ 2 - 1)); [close|rewrite Z'; polynomial_equation]).
  assert (E'13 : reads_as (ln ((nu + 1) / (nu - 1))) ((4) * (t / 4))) by (logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (C'14 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'15 : reads_as (arcoth nu) (((4) * (t / 4)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((4)%Z, (exp (t / 4)))] : list (Z * R)); [equal|split; [apply exp_pos|]; exact I]).
  try assert (N'16 : (exp (t / 4) ^ 4 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_within _ pos _ (has_even pos 2 _ (has_within _ pos _ (has_exp (t / 4)) eq_refl)) eq_refl)) (has_whole 1))) _) eq_refl); equal).
  try assert (N'17 : t <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_whole 1)) _) eq_refl); equal).
  split; [all_known|].
  split; [exact Q'5|].
  exact Q'8.
Qed.

End derivation.

Module kappa_classical.
Definition claim : Prop :=
forall t f_q f_1 : R,
let q : R := exp (- t) in
let nu : R := (q + 1) / (1 - q) in
let nu_defined : Prop := 1 - q <> 0 in
let kappa : R := 1 / (nu * arcoth nu) in
let kappa_defined : Prop := nu_defined /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0 in
t > 0 ->
f_q > 0 ->
f_1 > 0 ->
(kappa_defined /\ nu_defined /\ nu ^ 2 <> 0) /\ (kappa > 1 - 1 / nu ^ 2 /\ kappa < 1).
Theorem proof : claim.
Proof.
  intros t f_q f_1 q nu nu_defined kappa kappa_defined H'1 H'2 H'3.
  exact (step'40 t f_q f_1 H'1 H'2 H'3).
Qed.
End kappa_classical.

End derivation'lemma_2.

Module derivation'geometric_constant.
Section derivation.
Variable nu : R.
Variable nu_2 : R.
Hypothesis H'1 : nu > 1.



(* step 1, sign *)
Lemma step'1 :
forall z : R,
z >= nu ->
z > 1.
Proof using All.
  intros z G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (from_gt _ _ H'1)) _); [reflexivity|equal].
Qed.

(* step 2, sign *)
Lemma step'2 :
forall z : R,
z >= nu ->
z - 1 <> 0 /\ (z + 1) / (z - 1) > 1.
Proof using All.
  intros z G'1.
  pose proof (step'1 z G'1) as P'1.
  try assert (N'2 : (z - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'1)) _) eq_refl); equal).
  assert (C'3 : z - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'1) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_inverse _ _ (from_gt _ _ P'1) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 3, sign *)
Lemma step'3 :
forall w : R,
w > 1 ->
((locally w (fun w : R => 0 < w)) /\ (ex_derive (fun w : R => (ln w)%R) w)) /\ (Derive (fun w : R => (ln w)%R) w > 0).
Proof using All.
  intros w G'1.
  assert (N'1 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'2 : stands (ln w)) by (exact I).
  assert (C'3 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) _); [reflexivity|equal]).
  assert (E'4 : reads_as (Derive (fun w : R => (ln w)%R) w) (1 / w)) by (apply (is_derive_unique (fun w : R => (ln w)%R)); derivative; equal).
  assert (C'5 : locally w (fun w : R => 0 < w)) by (apply (locally_positive (fun w : R => w)); [differentiable|assumption]).
  assert (C'6 : ex_derive (fun w : R => (ln w)%R) w) by (differentiable).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 4, sign *)
Lemma step'4 :
forall w : R,
w >= 1 ->
w > 0.
Proof using All.
  intros w G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 5, growth *)
Lemma step'5 :
forall z : R,
z >= nu ->
(z - 1 <> 0 /\ 0 < (z + 1) / (z - 1)) /\ ln ((z + 1) / (z - 1)) > 0.
Proof using All.
  intros z G'1.
  pose proof (step'2 z G'1) as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'1 z G'1) as P'4.
  try assert (N'5 : (z - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _) eq_refl); equal).
  assert (N'6 : (z + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'7 : reads_as (ln ((z + 1) / (z - 1))) (ln (z + 1) + (-1) * ln (z - 1))) by (logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _); [reflexivity|equal]|]; exact I]).
  assert (N'8 : (z ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (E'9 : reads_as (ln 1) (0)) by (transitivity (ln 1); [apply f_equal; equal|exact ln_1]).
  assert (C'10 : 0 < (z + 1) / (z - 1)) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'3) (has_whole 1)) _); [reflexivity|equal]).
  split; [all_known|].
  assert (C'11 : forall w : R, 1 <= w -> w <= (z + 1) / (z - 1) -> ex_derive (fun w : R => (ln w)%R) w).
  { intros w Above' Below'.
  pose proof (step'4 w ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'12.
  assert (N'13 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'14 : stands (ln w)) by (exact I).
  assert (C'15 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)) _); [reflexivity|equal]).
  differentiable.
  }
  pose proof (growth_gt (fun w : R => (ln w)%R) 1 ((z + 1) / (z - 1)) C'11 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'3) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'3 w ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 6, sign *)
Lemma step'6 :
forall z : R,
z >= nu ->
1 < Rabs z /\ arcoth z > 0.
Proof using All.
  intros z G'1.
  pose proof (step'5 z G'1) as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'2 z G'1) as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  pose proof (step'1 z G'1) as P'7.
  try assert (N'8 : (z - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _) eq_refl); equal).
  assert (N'9 : (z + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'10 : reads_as (ln ((z + 1) / (z - 1))) (ln (z + 1) + (-1) * ln (z - 1))) by (logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'11 : 0 < (z + 1) / (z - 1)) by (apply beyond_ratio; assumption).
  assert (E'12 : reads_as (arcoth z) ((ln (z + 1) + (-1) * ln (z - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  assert (N'13 : (z ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (C'14 : 1 < Rabs z) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ P'7) _); [reflexivity|equal]).
  assert (N'15 : z - 1 <> 0) by (exact (beyond_nonzero _ C'14)).
  assert (C'16 : 0 < (z + 1) / (z - 1)) by (exact (beyond_ratio _ C'14)).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'3)) _); [reflexivity|equal].
Qed.

(* step 7, instance *)
Lemma step'7 :
forall z : R,
z >= nu ->
(1 < Rabs z /\ z <> 0 /\ arcoth z <> 0 /\ z ^ 2 <> 0) /\ (1 / (z * arcoth z) > 1 - 1 / z ^ 2 /\ 1 / (z * arcoth z) < 1).
Proof using All.
  intros z G'1.
  pose proof (step'5 z G'1) as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'1 z G'1) as P'4.
  pose proof (step'6 z G'1) as P'5.
  pose proof (proj1 P'5) as D'6; pose proof (proj2 P'5) as Q'7.
  pose proof D'6 as D'6'parts; split_up D'6'parts.
  try assert (N'8 : (z - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _) eq_refl); equal).
  assert (N'9 : (z + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'10 : reads_as (ln ((z + 1) / (z - 1))) (ln (z + 1) + (-1) * ln (z - 1))) by (logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'11 : 0 < (z + 1) / (z - 1)) by (apply beyond_ratio; assumption).
  assert (E'12 : reads_as (arcoth z) ((ln (z + 1) + (-1) * ln (z - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'13 : z <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (N'14 : (z ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  try assert (N'15 : (ln (z + 1) - ln (z - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ Q'3)) _) eq_refl); equal).
  assert (E'16 : reads_as (exp (ln ((z + 1) / (z - 1)))) (((z + 1) / (z - 1)))) by (apply exp_ln; apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ (proj2 D'2)) _); [reflexivity|equal]).
  assert (E'17 : reads_as (exp (- ln ((z + 1) / (z - 1)))) ((/ (exp (ln ((z + 1) / (z - 1))))))) by (exponential ([((-1)%Z, ln ((z + 1) / (z - 1)))] : list (Z * R))).
  assert (E'18 : reads_as (ln (((1 + exp (- ln ((z + 1) / (z - 1)))) / (1 - exp (- ln ((z + 1) / (z - 1)))) + 1) / ((1 + exp (- ln ((z + 1) / (z - 1)))) / (1 - exp (- ln ((z + 1) / (z - 1)))) - 1))) (ln (z + 1) + (-1) * ln (z - 1))) by (logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'19 : 0 < ((1 + exp (- ln ((z + 1) / (z - 1)))) / (1 - exp (- ln ((z + 1) / (z - 1)))) + 1) / ((1 + exp (- ln ((z + 1) / (z - 1)))) / (1 - exp (- ln ((z + 1) / (z - 1)))) - 1)) by (apply beyond_ratio; assumption).
  assert (E'20 : reads_as (arcoth ((1 + exp (- ln ((z + 1) / (z - 1)))) / (1 - exp (- ln ((z + 1) / (z - 1)))))) ((ln (z + 1) + (-1) * ln (z - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _); [reflexivity|equal]|]; exact I]).
  pose proof Q'3 as P'21.
  assert (C'22 : 1 > 0) by (refine (to_gt _ _ _ _ _ (has_whole 1) _); [reflexivity|equal]).
  pose proof (derivation'lemma_2.kappa_classical.proof (ln ((z + 1) / (z - 1))) 1 1 ltac:(cbv zeta; first [meets P'21]) ltac:(cbv zeta; meets C'22) ltac:(cbv zeta; meets C'22)) as W'23. put_in W'23.
  assert (C'24 : z <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)) _) eq_refl); equal).
  assert (C'25 : arcoth z <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'7) _) eq_refl); equal).
  assert (C'26 : z ^ 2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)) eq_refl)) eq_refl) _) eq_refl); equal).
  split; [all_known|].
  pose proof (proj2 W'23) as W'27. says W'27.
Qed.

(* step 8, detachment *)
Lemma step'8 :
forall z : R,
z >= nu ->
(1 < Rabs z /\ z <> 0 /\ arcoth z <> 0 /\ z ^ 2 <> 0) /\ 1 / (z * arcoth z) > 1 - 1 / z ^ 2.
Proof using All.
  intros z G'1.
  pose proof (step'7 z G'1) as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'7 z G'1) as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  try assert (N'7 : z <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_neq _ _ (proj1 (proj2 D'2))))) (has_whole 1)) _) eq_refl); equal).
  try assert (N'8 : (ln (z + 1) - ln (z - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_neq _ _ (proj1 (proj2 (proj2 D'2))))) _) eq_refl); equal).
  split; [all_known|].
  exact (proj1 Q'3).
Qed.

(* step 9, sign *)
Lemma step'9 :
forall z : R,
z >= nu ->
(z ^ 2 - 1 <> 0 /\ 1 < Rabs z) /\ z / (z ^ 2 - 1) - arcoth z > 0.
Proof using All.
  intros z G'1.
  pose proof (step'8 z G'1) as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'6 z G'1) as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  pose proof (step'1 z G'1) as P'7.
  try assert (N'8 : (z - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _) eq_refl); equal).
  assert (N'9 : (z + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'10 : reads_as (ln ((z + 1) / (z - 1))) (ln (z + 1) + (-1) * ln (z - 1))) by (logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'11 : 0 < (z + 1) / (z - 1)) by (apply beyond_ratio; assumption).
  assert (E'12 : reads_as (arcoth z) ((ln (z + 1) + (-1) * ln (z - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  assert (N'13 : (z ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  try assert (N'14 : z <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  try assert (N'15 : (ln (z + 1) - ln (z - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'6)) _) eq_refl); equal).
  assert (C'16 : z ^ 2 - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)) eq_refl)) eq_refl) (has_inverse _ _ (has_add _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1))) eq_refl)) (has_inverse _ _ (from_gt _ _ P'7) eq_refl)) (from_gt _ _ Q'3)) (from_gt _ _ Q'6)) _); [reflexivity|equal].
Qed.

(* step 10, sign *)
Lemma step'10 :
forall z : R,
z >= nu ->
((locally z (fun z : R => 1 < Rabs z)) /\ (locally z (fun z : R => z <> 0)) /\ (locally z (fun z : R => arcoth z <> 0)) /\ (ex_derive (fun z : R => (1 / (2 * z * arcoth z))%R) z)) /\ (Derive (fun z : R => (1 / (2 * z * arcoth z))%R) z >= 0).
Proof using All.
  intros z G'1.
  pose proof (step'9 z G'1) as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'6 z G'1) as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  pose proof (step'1 z G'1) as P'7.
  try assert (N'8 : (z - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _) eq_refl); equal).
  assert (N'9 : (z + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'10 : reads_as (ln ((z + 1) / (z - 1))) (ln (z + 1) + (-1) * ln (z - 1))) by (logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'11 : 0 < (z + 1) / (z - 1)) by (apply beyond_ratio; assumption).
  assert (E'12 : reads_as (arcoth z) ((ln (z + 1) + (-1) * ln (z - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  assert (C'13 : z <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)) _) eq_refl); equal).
  assert (C'14 : arcoth z <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'6) _) eq_refl); equal).
  assert (N'15 : (z ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  try assert (N'16 : (ln (z + 1) - ln (z - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'6)) _) eq_refl); equal).
  assert (E'17 : reads_as (Derive (fun z : R => (1 / (2 * z * arcoth z))%R) z) (- 1 / (2 * z * (1 - z ^ 2) * arcoth z ^ 2) - 1 / (2 * z ^ 2 * arcoth z))) by (apply (is_derive_unique (fun z : R => (1 / (2 * z * arcoth z))%R)); derivative; equal).
  assert (C'18 : locally z (fun z : R => 1 < Rabs z)) by (apply (locally_beyond (fun z : R => z)); [differentiable|assumption]).
  assert (C'19 : locally z (fun z : R => z <> 0)) by (apply (locally_nonzero (fun z : R => z)); [differentiable|assumption]).
  assert (C'20 : locally z (fun z : R => arcoth z <> 0)) by (apply (locally_nonzero (fun z : R => arcoth z)); [differentiable|assumption]).
  assert (C'21 : ex_derive (fun z : R => (1 / (2 * z * arcoth z))%R) z) by (differentiable).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)) eq_refl)) eq_refl) eq_refl)) (has_inverse _ _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (from_gt _ _ Q'6) eq_refl)) eq_refl) eq_refl)) (from_gt _ _ Q'3)) _); [reflexivity|equal].
Qed.

(* step 11, sign *)
Lemma step'11 :
nu_2 >= nu ->
nu_2 > 1.
Proof using All.
  intros G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (from_gt _ _ H'1)) _); [reflexivity|equal].
Qed.

(* step 12, sign *)
Lemma step'12 :
nu - 1 <> 0 /\ (nu + 1) / (nu - 1) > 1.
Proof using All.
  try assert (N'1 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (C'2 : nu - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'1) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_inverse _ _ (from_gt _ _ H'1) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 13, sign *)
Lemma step'13 :
forall w : R,
w > 1 ->
((locally w (fun w : R => 0 < w)) /\ (ex_derive (fun w : R => (ln w)%R) w)) /\ (Derive (fun w : R => (ln w)%R) w > 0).
Proof using All.
  intros w G'1.
  assert (N'1 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'2 : stands (ln w)) by (exact I).
  assert (C'3 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) _); [reflexivity|equal]).
  assert (E'4 : reads_as (Derive (fun w : R => (ln w)%R) w) (1 / w)) by (apply (is_derive_unique (fun w : R => (ln w)%R)); derivative; equal).
  assert (C'5 : locally w (fun w : R => 0 < w)) by (apply (locally_positive (fun w : R => w)); [differentiable|assumption]).
  assert (C'6 : ex_derive (fun w : R => (ln w)%R) w) by (differentiable).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 14, sign *)
Lemma step'14 :
forall w : R,
w >= 1 ->
w > 0.
Proof using All.
  intros w G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 15, growth *)
Lemma step'15 :
(nu - 1 <> 0 /\ 0 < (nu + 1) / (nu - 1)) /\ ln ((nu + 1) / (nu - 1)) > 0.
Proof using All.
  pose proof step'12 as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  try assert (N'4 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'5 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'6 : reads_as (ln ((nu + 1) / (nu - 1))) (ln (nu + 1) + (-1) * ln (nu - 1))) by (logarithm ([((1)%Z, (nu + 1)); ((-1)%Z, (nu - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'7 : (nu ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (E'8 : reads_as (ln 1) (0)) by (transitivity (ln 1); [apply f_equal; equal|exact ln_1]).
  assert (C'9 : 0 < (nu + 1) / (nu - 1)) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'3) (has_whole 1)) _); [reflexivity|equal]).
  split; [all_known|].
  assert (C'10 : forall w : R, 1 <= w -> w <= (nu + 1) / (nu - 1) -> ex_derive (fun w : R => (ln w)%R) w).
  { intros w Above' Below'.
  pose proof (step'14 w ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'11.
  assert (N'12 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'13 : stands (ln w)) by (exact I).
  assert (C'14 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)) _); [reflexivity|equal]).
  differentiable.
  }
  pose proof (growth_gt (fun w : R => (ln w)%R) 1 ((nu + 1) / (nu - 1)) C'10 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'3) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'13 w ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 16, sign *)
Lemma step'16 :
1 < Rabs nu /\ arcoth nu > 0.
Proof using All.
  pose proof step'15 as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof step'12 as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  try assert (N'7 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'8 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'9 : reads_as (ln ((nu + 1) / (nu - 1))) (ln (nu + 1) + (-1) * ln (nu - 1))) by (logarithm ([((1)%Z, (nu + 1)); ((-1)%Z, (nu - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'10 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'11 : reads_as (arcoth nu) ((ln (nu + 1) + (-1) * ln (nu - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu + 1)); ((-1)%Z, (nu - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'12 : (nu ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (C'13 : 1 < Rabs nu) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ H'1) _); [reflexivity|equal]).
  assert (N'14 : nu - 1 <> 0) by (exact (beyond_nonzero _ C'13)).
  assert (C'15 : 0 < (nu + 1) / (nu - 1)) by (exact (beyond_ratio _ C'13)).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'3)) _); [reflexivity|equal].
Qed.

(* step 17, sign *)
Lemma step'17 :
nu_2 >= nu ->
nu_2 - 1 <> 0 /\ (nu_2 + 1) / (nu_2 - 1) > 1.
Proof using All.
  intros G'1.
  pose proof (step'11 G'1) as P'1.
  try assert (N'2 : (nu_2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'1)) _) eq_refl); equal).
  assert (C'3 : nu_2 - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'1) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_inverse _ _ (from_gt _ _ P'1) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 18, sign *)
Lemma step'18 :
forall w : R,
w > 1 ->
((locally w (fun w : R => 0 < w)) /\ (ex_derive (fun w : R => (ln w)%R) w)) /\ (Derive (fun w : R => (ln w)%R) w > 0).
Proof using All.
  intros w G'1.
  assert (N'1 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'2 : stands (ln w)) by (exact I).
  assert (C'3 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) _); [reflexivity|equal]).
  assert (E'4 : reads_as (Derive (fun w : R => (ln w)%R) w) (1 / w)) by (apply (is_derive_unique (fun w : R => (ln w)%R)); derivative; equal).
  assert (C'5 : locally w (fun w : R => 0 < w)) by (apply (locally_positive (fun w : R => w)); [differentiable|assumption]).
  assert (C'6 : ex_derive (fun w : R => (ln w)%R) w) by (differentiable).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 19, sign *)
Lemma step'19 :
forall w : R,
w >= 1 ->
w > 0.
Proof using All.
  intros w G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 20, growth *)
Lemma step'20 :
nu_2 >= nu ->
(nu_2 - 1 <> 0 /\ 0 < (nu_2 + 1) / (nu_2 - 1)) /\ ln ((nu_2 + 1) / (nu_2 - 1)) > 0.
Proof using All.
  intros G'1.
  pose proof (step'17 G'1) as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'11 G'1) as P'4.
  try assert (N'5 : (nu_2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _) eq_refl); equal).
  assert (N'6 : (nu_2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'7 : reads_as (ln ((nu_2 + 1) / (nu_2 - 1))) (ln (nu_2 + 1) + (-1) * ln (nu_2 - 1))) by (logarithm ([((1)%Z, (nu_2 + 1)); ((-1)%Z, (nu_2 - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _); [reflexivity|equal]|]; exact I]).
  assert (N'8 : (nu_2 ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (E'9 : reads_as (ln 1) (0)) by (transitivity (ln 1); [apply f_equal; equal|exact ln_1]).
  assert (C'10 : 0 < (nu_2 + 1) / (nu_2 - 1)) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'3) (has_whole 1)) _); [reflexivity|equal]).
  split; [all_known|].
  assert (C'11 : forall w : R, 1 <= w -> w <= (nu_2 + 1) / (nu_2 - 1) -> ex_derive (fun w : R => (ln w)%R) w).
  { intros w Above' Below'.
  pose proof (step'19 w ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'12.
  assert (N'13 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'14 : stands (ln w)) by (exact I).
  assert (C'15 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)) _); [reflexivity|equal]).
  differentiable.
  }
  pose proof (growth_gt (fun w : R => (ln w)%R) 1 ((nu_2 + 1) / (nu_2 - 1)) C'11 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'3) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'18 w ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 21, sign *)
Lemma step'21 :
nu_2 >= nu ->
1 < Rabs nu_2 /\ arcoth nu_2 > 0.
Proof using All.
  intros G'1.
  pose proof (step'20 G'1) as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'17 G'1) as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  pose proof (step'11 G'1) as P'7.
  try assert (N'8 : (nu_2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _) eq_refl); equal).
  assert (N'9 : (nu_2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'10 : reads_as (ln ((nu_2 + 1) / (nu_2 - 1))) (ln (nu_2 + 1) + (-1) * ln (nu_2 - 1))) by (logarithm ([((1)%Z, (nu_2 + 1)); ((-1)%Z, (nu_2 - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'11 : 0 < (nu_2 + 1) / (nu_2 - 1)) by (apply beyond_ratio; assumption).
  assert (E'12 : reads_as (arcoth nu_2) ((ln (nu_2 + 1) + (-1) * ln (nu_2 - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_2 + 1)); ((-1)%Z, (nu_2 - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  assert (N'13 : (nu_2 ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (C'14 : 1 < Rabs nu_2) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ P'7) _); [reflexivity|equal]).
  assert (N'15 : nu_2 - 1 <> 0) by (exact (beyond_nonzero _ C'14)).
  assert (C'16 : 0 < (nu_2 + 1) / (nu_2 - 1)) by (exact (beyond_ratio _ C'14)).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'3)) _); [reflexivity|equal].
Qed.

(* step 22, growth *)
Lemma step'22 :
nu_2 >= nu ->
(1 < Rabs nu_2 /\ nu_2 <> 0 /\ arcoth nu_2 <> 0 /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0) /\ 1 / (2 * nu_2 * arcoth nu_2) >= 1 / (2 * nu * arcoth nu).
Proof using All.
  intros G'1.
  pose proof step'16 as P'1.
  pose proof (proj1 P'1) as D'2; pose proof (proj2 P'1) as Q'3.
  pose proof D'2 as D'2'parts; split_up D'2'parts.
  pose proof (step'21 G'1) as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  pose proof (step'11 G'1) as P'7.
  try assert (N'8 : (nu_2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _) eq_refl); equal).
  assert (N'9 : (nu_2 + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'10 : reads_as (ln ((nu_2 + 1) / (nu_2 - 1))) (ln (nu_2 + 1) + (-1) * ln (nu_2 - 1))) by (logarithm ([((1)%Z, (nu_2 + 1)); ((-1)%Z, (nu_2 - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'11 : 0 < (nu_2 + 1) / (nu_2 - 1)) by (apply beyond_ratio; assumption).
  assert (E'12 : reads_as (arcoth nu_2) ((ln (nu_2 + 1) + (-1) * ln (nu_2 - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_2 + 1)); ((-1)%Z, (nu_2 - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'13 : (nu - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'14 : (nu + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'15 : reads_as (ln ((nu + 1) / (nu - 1))) (ln (nu + 1) + (-1) * ln (nu - 1))) by (logarithm ([((1)%Z, (nu + 1)); ((-1)%Z, (nu - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'16 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  assert (E'17 : reads_as (arcoth nu) ((ln (nu + 1) + (-1) * ln (nu - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu + 1)); ((-1)%Z, (nu - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'18 : nu_2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (N'19 : (nu_2 ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  try assert (N'20 : (ln (nu_2 + 1) - ln (nu_2 - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'6)) _) eq_refl); equal).
  try assert (N'21 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (N'22 : (nu ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  try assert (N'23 : (ln (nu + 1) - ln (nu - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'3)) _) eq_refl); equal).
  try assert (C'24 : 0 < (nu + 1) / (nu - 1)) by (apply beyond_ratio; assumption).
  try assert (C'25 : 0 < (nu_2 + 1) / (nu_2 - 1)) by (apply beyond_ratio; assumption).
  assert (C'26 : nu_2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)) _) eq_refl); equal).
  assert (C'27 : arcoth nu_2 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'6) _) eq_refl); equal).
  assert (C'28 : nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)) _) eq_refl); equal).
  assert (C'29 : arcoth nu <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'3) _) eq_refl); equal).
  split; [all_known|].
  assert (C'30 : forall z : R, nu <= z -> z <= nu_2 -> ex_derive (fun z : R => (1 / (2 * z * arcoth z))%R) z).
  { intros z Above' Below'.
  pose proof (step'10 z ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'31.
  pose proof (proj1 P'31) as D'32; pose proof (proj2 P'31) as Q'33.
  pose proof D'32 as D'32'parts; split_up D'32'parts.
  pose proof (step'6 z ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'34.
  pose proof (proj1 P'34) as D'35; pose proof (proj2 P'34) as Q'36.
  pose proof D'35 as D'35'parts; split_up D'35'parts.
  pose proof (step'1 z ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'37.
  try assert (N'38 : (z - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'37)) _) eq_refl); equal).
  assert (N'39 : (z + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'37) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'40 : reads_as (ln ((z + 1) / (z - 1))) (ln (z + 1) + (-1) * ln (z - 1))) by (logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'37) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'37)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'41 : 0 < (z + 1) / (z - 1)) by (apply beyond_ratio; assumption).
  assert (E'42 : reads_as (arcoth z) ((ln (z + 1) + (-1) * ln (z - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (z + 1)); ((-1)%Z, (z - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'37) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'37)) _); [reflexivity|equal]|]; exact I]).
  assert (C'43 : z <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ P'37) (has_whole 1)) _) eq_refl); equal).
  assert (C'44 : arcoth z <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'36) _) eq_refl); equal).
  differentiable.
  }
  pose proof (growth_ge (fun z : R => (1 / (2 * z * arcoth z))%R) nu nu_2 C'30 ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (from_ge _ _ G'1) _); [reflexivity|equal]) (fun z Above' Below' => (proj2 (step'10 z ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

End derivation.

Module growth.
Definition claim : Prop :=
forall nu nu_2 : R,
nu > 1 ->
nu_2 >= nu ->
(1 < Rabs nu_2 /\ nu_2 <> 0 /\ arcoth nu_2 <> 0 /\ 1 < Rabs nu /\ nu <> 0 /\ arcoth nu <> 0) /\ 1 / (2 * nu_2 * arcoth nu_2) >= 1 / (2 * nu * arcoth nu).
Theorem proof : claim.
Proof.
  intros nu nu_2 H'1 G'1.
  exact (step'22 nu nu_2 H'1 G'1).
Qed.
End growth.

End derivation'geometric_constant.

Section derivation.
Variable n : nat.
Hypothesis n'positive : (0 < n)%nat.
Let sigma : mat := complex_structure.
Variable A_entries : rmat.
Hypothesis A'symmetry : symmetric (2 * n) A_entries.
Let A : mat := of_real A_entries.
Variable S__entries : rmat.
Let S_ : mat := of_real S__entries.
Hypothesis S_'symplectic : symplectic (2 * n) S_.
Variable S_0_entries : rmat.
Let S_0 : mat := of_real S_0_entries.
Hypothesis S_0'symplectic : symplectic (2 * n) S_0.
Variable nu_min : R.
Variable lambda_k'in : nat -> R.
Variable nu_k'in : nat -> R.
Variable mu_k'in : nat -> R.
Let Lambda : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in nu_k).
Let Lambda_t : mat := direct_sum (fun mode : nat => let mu_k : R := mu_k'in mode in mu_k).
Let Theta : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in 2 * arcoth nu_k).
Let Theta_defined : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in 1 < Rabs nu_k.
Let E : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'in mode in - (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2)).
Let E_defined : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in 0 < nu_k / 2 - 1 / 2 /\ 0 < nu_k / 2 + 1 / 2.
Let Lambda_0 : mat := direct_sum (fun mode : nat => let lambda_k : R := lambda_k'in mode in lambda_k).
Let V : mat := mmul (2 * n) S_ (mmul (2 * n) Lambda (mtrans S_)).
Let N : mat := mmul (2 * n) S_ (mmul (2 * n) (madd Lambda_t (madd (mmul (2 * n) A (mmul (2 * n) sigma Lambda)) (mscale (RtoC (-1)) (mmul (2 * n) Lambda (mmul (2 * n) sigma A))))) (mtrans S_)).
Let J_SLD : mat := mscale (RtoC 2) (mmul (2 * n) (minv (2 * n) (mtrans S_)) (mmul (2 * n) (minv (2 * n) Lambda) (minv (2 * n) S_))).
Let J_SLD_defined : Prop := mdet (2 * n) (mtrans S_) <> RtoC 0 /\ mdet (2 * n) Lambda <> RtoC 0 /\ mdet (2 * n) S_ <> RtoC 0.
Let J_KMB : mat := mmul (2 * n) (minv (2 * n) (mtrans S_)) (mmul (2 * n) Theta (minv (2 * n) S_)).
Let J_KMB_defined : Prop := mdet (2 * n) (mtrans S_) <> RtoC 0 /\ Theta_defined /\ mdet (2 * n) S_ <> RtoC 0.
Let V_0 : mat := mmul (2 * n) S_0 (mmul (2 * n) Lambda_0 (mtrans S_0)).
Let W : mat := mmul (2 * n) (mtrans sigma) (mmul (2 * n) V_0 sigma).
Let P : mat := madd (mscale (RtoC (-1 / 2)) V_0) (madd (mscale (RtoC (1 / 2)) V) (minv (2 * n) W)).
Let P_defined : Prop := mdet (2 * n) W <> RtoC 0.
Hypothesis P'invertible : P_defined /\ mdet (2 * n) P <> RtoC 0.
Hypothesis H'1 : nu_min > 1.
Hypothesis H'2 : (forall mode : nat, (mode < n)%nat -> let lambda_k : R := lambda_k'in mode in lambda_k >= nu_min).
Hypothesis H'3 : positive_semidefinite (2 * n) (madd V (mscale (RtoC (-1)) V_0)).
Hypothesis H'4 : positive_semidefinite (2 * n) N.



(* step 2, sign *)
Lemma step'2 :
forall mode : nat, (mode < n)%nat ->
let lambda_k : R := lambda_k'in mode in
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
lambda_k > 1.
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  intros mode mode'in lambda_k nu_k mu_k.
  assert (M'3 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ M'3) (from_gt _ _ H'1)) _); [reflexivity|equal].
Qed.

(* step 3, sign *)
Lemma step'3 :
forall mode : nat, (mode < n)%nat ->
let lambda_k : R := lambda_k'in mode in
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
lambda_k > 0.
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  intros mode mode'in lambda_k nu_k mu_k.
  assert (M'3 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'4 : lambda_k > 1) by (exact (step'2 mode mode'in)).
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 4, sign *)
Lemma step'4 :
forall mode : nat, (mode < n)%nat ->
let lambda_k : R := lambda_k'in mode in
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
lambda_k <> 0 /\ lambda_k - 1 / lambda_k >= 0.
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  intros mode mode'in lambda_k nu_k mu_k.
  assert (M'3 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'4 : lambda_k > 1) by (exact (step'2 mode mode'in)).
  assert (P'5 : lambda_k > 0) by (exact (step'3 mode mode'in)).
  try assert (N'6 : lambda_k <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (C'7 : lambda_k <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)) eq_refl) (has_add _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)))) (from_gt _ _ P'4)) _); [reflexivity|equal].
Qed.

(* step 5, direct sum *)
Lemma step'5 :
mdet (2 * n) Lambda_0 <> RtoC 0 /\ positive_semidefinite (2 * n) (madd Lambda_0 (mscale (RtoC (-1)) (minv (2 * n) Lambda_0))).
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  assert (L'3 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'4 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'5 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'6 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'7 : meq (2 * n) (2 * n) (mtrans Lambda_t) Lambda_t) by (unfold Lambda_t; apply sum_transposed).
  assert (L'8 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t complex_structure) (mmul (2 * n) complex_structure Lambda_t)) by (unfold Lambda_t; apply sum_sigma).
  assert (L'9 : meq (2 * n) (2 * n) (mtrans Lambda_0) Lambda_0) by (unfold Lambda_0; apply sum_transposed).
  assert (L'10 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_0 complex_structure) (mmul (2 * n) complex_structure Lambda_0)) by (unfold Lambda_0; apply sum_sigma).
  assert (L'11 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_t) (mmul (2 * n) Lambda_t Lambda)) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (L'12 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_0) (mmul (2 * n) Lambda_0 Lambda)) by (unfold Lambda, Lambda_0; apply sums_commute).
  assert (L'13 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t Lambda_0) (mmul (2 * n) Lambda_0 Lambda_t)) by (unfold Lambda_t, Lambda_0; apply sums_commute).
  assert (C'14 : (forall mode : nat, (mode < n)%nat -> let lambda_k : R := lambda_k'in mode in lambda_k <> 0)).
  { try clear dependent mode; intros mode mode'in lambda_k.
  pose (nu_k := nu_k'in mode).
  pose (mu_k := mu_k'in mode).
  assert (M'15 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'16 : lambda_k <> 0 /\ lambda_k - 1 / lambda_k >= 0) by (exact (step'4 mode mode'in)).
  pose proof (proj1 P'16) as D'17; pose proof (proj2 P'16) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  assert (P'19 : lambda_k > 1) by (exact (step'2 mode mode'in)).
  assert (P'20 : lambda_k > 0) by (exact (step'3 mode mode'in)).
  refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ P'19) (has_whole 1)) _) eq_refl); equal.
  }
  assert (N'21 : mdet (2 * n) Lambda_0 <> RtoC 0) by (unfold Lambda_0; apply regular_sum; exact C'14).
  assert (I'22 : is_inverse (2 * n) Lambda_0 (minv (2 * n) Lambda_0)) by (apply inverse_of; all_known).
  split; [all_known|].
  eapply (psd_of_modes n (madd Lambda_0 (mscale (RtoC (-1)) (minv (2 * n) Lambda_0))) _ _ (fun mode : nat => let lambda_k : R := lambda_k'in mode in let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in (lambda_k - 1 / lambda_k)) (fun mode : nat => let lambda_k : R := lambda_k'in mode in let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in 0)); [mats; in_blocks|].
  intros mode mode'in; cbv beta zeta.
  pose (lambda_k := lambda_k'in mode).
  pose (nu_k := nu_k'in mode).
  pose (mu_k := mu_k'in mode).
  assert (M'23 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'24 : lambda_k <> 0 /\ lambda_k - 1 / lambda_k >= 0) by (exact (step'4 mode mode'in)).
  pose proof (proj1 P'24) as D'25; pose proof (proj2 P'24) as Q'26.
  pose proof D'25 as D'25'parts; split_up D'25'parts.
  assert (P'27 : lambda_k > 1) by (exact (step'2 mode mode'in)).
  assert (P'28 : lambda_k > 0) by (exact (step'3 mode mode'in)).
  try assert (N'29 : lambda_k <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'27) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  change (lambda_k'in mode) with lambda_k.
  change (nu_k'in mode) with nu_k.
  change (mu_k'in mode) with mu_k.
  assert (Low' : lambda_k - 1 / lambda_k >= 0) by (refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'27) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'27))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'27) (has_whole 1)))) (has_whole 1))))) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'27) (has_whole 1)))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) _); [reflexivity|equal]).
  assert (High' : lambda_k - 1 / lambda_k >= 0) by (refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'27) (has_whole 1)))) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'27))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'27) (has_whole 1)))) (has_whole 1))))) (has_inverse _ _ (has_within _ pos _ (has_within _ pos _ (has_even pos 1 _ (has_within _ pos _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'27) (has_whole 1)))) (has_whole 1)) eq_refl)) eq_refl) eq_refl) eq_refl)) _); [reflexivity|equal]).
  split; [equal_complex|split; [equal_complex|split]].
  { apply Rge_le. replace (_ - _) with (lambda_k - 1 / lambda_k) by equal. exact Low'. }
  { apply Rge_le. replace (_ + _) with (lambda_k - 1 / lambda_k) by equal. exact High'. }
Qed.

(* step 7, conic sum: W⁻¹ ⪯ V_0 *)
Lemma step'7 :
mdet (2 * n) W <> RtoC 0 /\ positive_semidefinite (2 * n) (madd V_0 (mscale (RtoC (-1)) (minv (2 * n) W))).
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof step'5 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  assert (L'6 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'7 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'8 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'9 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'10 : meq (2 * n) (2 * n) (mtrans Lambda_t) Lambda_t) by (unfold Lambda_t; apply sum_transposed).
  assert (L'11 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t complex_structure) (mmul (2 * n) complex_structure Lambda_t)) by (unfold Lambda_t; apply sum_sigma).
  assert (L'12 : meq (2 * n) (2 * n) (mtrans Lambda_0) Lambda_0) by (unfold Lambda_0; apply sum_transposed).
  assert (L'13 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_0 complex_structure) (mmul (2 * n) complex_structure Lambda_0)) by (unfold Lambda_0; apply sum_sigma).
  assert (L'14 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_t) (mmul (2 * n) Lambda_t Lambda)) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (L'15 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_0) (mmul (2 * n) Lambda_0 Lambda)) by (unfold Lambda, Lambda_0; apply sums_commute).
  assert (L'16 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t Lambda_0) (mmul (2 * n) Lambda_0 Lambda_t)) by (unfold Lambda_t, Lambda_0; apply sums_commute).
  assert (I'17 : is_inverse (2 * n) W (minv (2 * n) W)) by (apply inverse_of; all_known).
  assert (I'18 : is_inverse (2 * n) Lambda_0 (minv (2 * n) Lambda_0)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_whole 1) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) S_0 (madd Lambda_0 (mscale (RtoC (-1)) (minv (2 * n) Lambda_0))) Q'5)) as W'19. says W'19.
Qed.

(* step 8, direct sum *)
Lemma step'8 :
positive_semidefinite (2 * n) (madd Lambda_0 (mscale (Ci * RtoC nu_min)%C sigma)).
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  assert (L'3 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'4 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'5 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'6 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'7 : meq (2 * n) (2 * n) (mtrans Lambda_t) Lambda_t) by (unfold Lambda_t; apply sum_transposed).
  assert (L'8 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t complex_structure) (mmul (2 * n) complex_structure Lambda_t)) by (unfold Lambda_t; apply sum_sigma).
  assert (L'9 : meq (2 * n) (2 * n) (mtrans Lambda_0) Lambda_0) by (unfold Lambda_0; apply sum_transposed).
  assert (L'10 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_0 complex_structure) (mmul (2 * n) complex_structure Lambda_0)) by (unfold Lambda_0; apply sum_sigma).
  assert (L'11 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_t) (mmul (2 * n) Lambda_t Lambda)) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (L'12 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_0) (mmul (2 * n) Lambda_0 Lambda)) by (unfold Lambda, Lambda_0; apply sums_commute).
  assert (L'13 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t Lambda_0) (mmul (2 * n) Lambda_0 Lambda_t)) by (unfold Lambda_t, Lambda_0; apply sums_commute).
  eapply (psd_of_modes n (madd Lambda_0 (mscale (Ci * RtoC nu_min)%C sigma)) _ _ (fun mode : nat => let lambda_k : R := lambda_k'in mode in let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in lambda_k) (fun mode : nat => let lambda_k : R := lambda_k'in mode in let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in nu_min)); [mats; in_blocks|].
  intros mode mode'in; cbv beta zeta.
  pose (lambda_k := lambda_k'in mode).
  pose (nu_k := nu_k'in mode).
  pose (mu_k := mu_k'in mode).
  assert (M'14 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'15 : lambda_k > 1) by (exact (step'2 mode mode'in)).
  assert (P'16 : lambda_k > 0) by (exact (step'3 mode mode'in)).
  change (lambda_k'in mode) with lambda_k.
  change (nu_k'in mode) with nu_k.
  change (mu_k'in mode) with mu_k.
  assert (Low' : lambda_k - nu_min >= 0) by (refine (to_ge _ _ _ _ _ (from_ge _ _ M'14) _); [reflexivity|equal]).
  assert (High' : lambda_k + nu_min >= 0) by (refine (to_ge _ _ _ _ _ (has_add _ _ _ _ (has_add _ _ _ _ (from_gt _ _ P'15) (has_whole 1)) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1))) _); [reflexivity|equal]).
  split; [equal_complex|split; [equal_complex|split]].
  { apply Rge_le. replace (_ - _) with (lambda_k - nu_min) by equal. exact Low'. }
  { apply Rge_le. replace (_ + _) with (lambda_k + nu_min) by equal. exact High'. }
Qed.

(* step 9, conic sum: V + iν_minσ = S₀ Λ₀ + iν_minσ S₀ᵀ + V − V_0 , and S₀σS₀ᵀ = σ = SσSᵀ *)
Lemma step'9 :
positive_semidefinite (2 * n) (madd Lambda (mscale (Ci * RtoC nu_min)%C sigma)).
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof step'8 as P'3.
  assert (L'4 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'5 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'6 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'7 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'8 : meq (2 * n) (2 * n) (mtrans Lambda_t) Lambda_t) by (unfold Lambda_t; apply sum_transposed).
  assert (L'9 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t complex_structure) (mmul (2 * n) complex_structure Lambda_t)) by (unfold Lambda_t; apply sum_sigma).
  assert (L'10 : meq (2 * n) (2 * n) (mtrans Lambda_0) Lambda_0) by (unfold Lambda_0; apply sum_transposed).
  assert (L'11 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_0 complex_structure) (mmul (2 * n) complex_structure Lambda_0)) by (unfold Lambda_0; apply sum_sigma).
  assert (L'12 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_t) (mmul (2 * n) Lambda_t Lambda)) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (L'13 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_0) (mmul (2 * n) Lambda_0 Lambda)) by (unfold Lambda, Lambda_0; apply sums_commute).
  assert (L'14 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t Lambda_0) (mmul (2 * n) Lambda_0 Lambda_t)) by (unfold Lambda_t, Lambda_0; apply sums_commute).
  assert (N'15 : mdet (2 * n) S_ <> RtoC 0) by (regular).
  assert (I'16 : is_inverse (2 * n) S_ (minv (2 * n) S_)) by (apply inverse_of; all_known).
  pose proof (psd_add _ _ _ (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_whole 1) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) (mmul (2 * n) (minv (2 * n) S_) S_0) (madd Lambda_0 (mscale (Ci * RtoC nu_min)%C sigma)) P'3)) (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_whole 1) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) (minv (2 * n) S_) (madd V (mscale (RtoC (-1)) V_0)) H'3))) as W'17. says W'17.
Qed.

(* step 10, direct sum: Λ + iν_minσ has the eigenvalues ν ± ν_min *)
Lemma step'10 :
forall mode : nat, (mode < n)%nat ->
let lambda_k : R := lambda_k'in mode in
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
nu_k >= nu_min.
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  intros mode mode'in lambda_k nu_k mu_k.
  assert (M'3 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'4 : positive_semidefinite (2 * n) (madd Lambda (mscale (Ci * RtoC nu_min)%C sigma))) by (exact step'9).
  assert (B'5 : forall k, (k < n)%nat -> (fun mode : nat => let lambda_k : R := lambda_k'in mode in let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in nu_k) k - (fun mode : nat => let lambda_k : R := lambda_k'in mode in let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in nu_min) k >= 0 /\ (fun mode : nat => let lambda_k : R := lambda_k'in mode in let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in nu_k) k + (fun mode : nat => let lambda_k : R := lambda_k'in mode in let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in nu_min) k >= 0).
  { eapply (modes_of_psd n (madd Lambda (mscale (Ci * RtoC nu_min)%C sigma)) _ _ (fun mode : nat => let lambda_k : R := lambda_k'in mode in let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in nu_k) (fun mode : nat => let lambda_k : R := lambda_k'in mode in let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in nu_min)); [mats; in_blocks| |exact P'4].
  intros k Hk; in_mode k Hk; cbv beta zeta; split; equal_complex. }
  destruct (B'5 mode mode'in) as [Low' High']; cbv beta zeta in Low', High'.
  first [refine (to_ge nonneg _ _ _ eq_refl (from_ge _ _ (Low' : nu_k - nu_min >= 0)) _); solve [equal] | refine (to_ge nonneg _ _ _ eq_refl (from_ge _ _ (High' : nu_k + nu_min >= 0)) _); solve [equal]].
Qed.

(* step 11, sign *)
Lemma step'11 :
forall mode : nat, (mode < n)%nat ->
let lambda_k : R := lambda_k'in mode in
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
nu_k > 1.
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  intros mode mode'in lambda_k nu_k mu_k.
  assert (M'3 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'4 : nu_k >= nu_min) by (exact (step'10 mode mode'in)).
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ P'4) (from_gt _ _ H'1)) _); [reflexivity|equal].
Qed.

(* step 12, sign *)
Lemma step'12 :
forall mode : nat, (mode < n)%nat ->
let lambda_k : R := lambda_k'in mode in
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
nu_k > 0.
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  intros mode mode'in lambda_k nu_k mu_k.
  assert (M'3 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'4 : nu_k > 1) by (exact (step'11 mode mode'in)).
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ P'4) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 13, sign *)
Lemma step'13 :
forall mode : nat, (mode < n)%nat ->
let lambda_k : R := lambda_k'in mode in
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
nu_k - 1 <> 0 /\ (nu_k + 1) / (nu_k - 1) > 1.
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  intros mode mode'in lambda_k nu_k mu_k.
  assert (M'3 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'4 : nu_k > 1) by (exact (step'11 mode mode'in)).
  assert (P'5 : nu_k > 0) by (exact (step'12 mode mode'in)).
  try assert (N'6 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'4)) _) eq_refl); equal).
  assert (C'7 : nu_k - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ P'4) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_inverse _ _ (from_gt _ _ P'4) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 14, sign *)
Lemma step'14 :
forall w : R,
w > 1 ->
((locally w (fun w : R => 0 < w)) /\ (ex_derive (fun w : R => (ln w)%R) w)) /\ (Derive (fun w : R => (ln w)%R) w > 0).
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  intros w G'1.
  assert (N'3 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'4 : stands (ln w)) by (exact I).
  assert (C'5 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) _); [reflexivity|equal]).
  assert (E'6 : reads_as (Derive (fun w : R => (ln w)%R) w) (1 / w)) by (apply (is_derive_unique (fun w : R => (ln w)%R)); derivative; equal).
  assert (C'7 : locally w (fun w : R => 0 < w)) by (apply (locally_positive (fun w : R => w)); [differentiable|assumption]).
  assert (C'8 : ex_derive (fun w : R => (ln w)%R) w) by (differentiable).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 15, sign *)
Lemma step'15 :
forall w : R,
w >= 1 ->
w > 0.
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  intros w G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 16, growth *)
Lemma step'16 :
forall mode : nat, (mode < n)%nat ->
let lambda_k : R := lambda_k'in mode in
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
(nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0.
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  intros mode mode'in lambda_k nu_k mu_k.
  assert (M'3 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'4 : nu_k - 1 <> 0 /\ (nu_k + 1) / (nu_k - 1) > 1) by (exact (step'13 mode mode'in)).
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  assert (P'7 : nu_k > 1) by (exact (step'11 mode mode'in)).
  assert (P'8 : nu_k > 0) by (exact (step'12 mode mode'in)).
  try assert (N'9 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _) eq_refl); equal).
  assert (N'10 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'11 : reads_as (ln ((nu_k + 1) / (nu_k - 1))) (ln (nu_k + 1) + (-1) * ln (nu_k - 1))) by (logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7)) _); [reflexivity|equal]|]; exact I]).
  assert (N'12 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'7))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'7) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (E'13 : reads_as (ln 1) (0)) by (transitivity (ln 1); [apply f_equal; equal|exact ln_1]).
  assert (C'14 : 0 < (nu_k + 1) / (nu_k - 1)) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'6) (has_whole 1)) _); [reflexivity|equal]).
  split; [all_known|].
  assert (C'15 : forall w : R, 1 <= w -> w <= (nu_k + 1) / (nu_k - 1) -> ex_derive (fun w : R => (ln w)%R) w).
  { intros w Above' Below'.
  pose proof (step'15 w ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'16.
  assert (N'17 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'18 : stands (ln w)) by (exact I).
  assert (C'19 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)) _); [reflexivity|equal]).
  differentiable.
  }
  pose proof (growth_gt (fun w : R => (ln w)%R) 1 ((nu_k + 1) / (nu_k - 1)) C'15 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'6) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'14 w ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 17, sign *)
Lemma step'17 :
forall mode : nat, (mode < n)%nat ->
let lambda_k : R := lambda_k'in mode in
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
1 < Rabs nu_k /\ arcoth nu_k > 0.
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  intros mode mode'in lambda_k nu_k mu_k.
  assert (M'3 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'4 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'16 mode mode'in)).
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  assert (P'7 : nu_k - 1 <> 0 /\ (nu_k + 1) / (nu_k - 1) > 1) by (exact (step'13 mode mode'in)).
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  assert (P'10 : nu_k > 1) by (exact (step'11 mode mode'in)).
  assert (P'11 : nu_k > 0) by (exact (step'12 mode mode'in)).
  try assert (N'12 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'10)) _) eq_refl); equal).
  assert (N'13 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'10) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'14 : reads_as (ln ((nu_k + 1) / (nu_k - 1))) (ln (nu_k + 1) + (-1) * ln (nu_k - 1))) by (logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'10) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'10)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'15 : 0 < (nu_k + 1) / (nu_k - 1)) by (apply beyond_ratio; assumption).
  assert (E'16 : reads_as (arcoth nu_k) ((ln (nu_k + 1) + (-1) * ln (nu_k - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'10) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'10)) _); [reflexivity|equal]|]; exact I]).
  assert (N'17 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'10))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'10) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (C'18 : 1 < Rabs nu_k) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ P'10) _); [reflexivity|equal]).
  assert (N'19 : nu_k - 1 <> 0) by (exact (beyond_nonzero _ C'18)).
  assert (C'20 : 0 < (nu_k + 1) / (nu_k - 1)) by (exact (beyond_ratio _ C'18)).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'6)) _); [reflexivity|equal].
Qed.

(* step 18, sign *)
Lemma step'18 :
nu_min - 1 <> 0 /\ (nu_min + 1) / (nu_min - 1) > 1.
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  try assert (N'3 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (C'4 : nu_min - 1 <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ H'1) _) eq_refl); equal).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 2) (has_inverse _ _ (from_gt _ _ H'1) eq_refl)) _); [reflexivity|equal].
Qed.

(* step 19, sign *)
Lemma step'19 :
forall w : R,
w > 1 ->
((locally w (fun w : R => 0 < w)) /\ (ex_derive (fun w : R => (ln w)%R) w)) /\ (Derive (fun w : R => (ln w)%R) w > 0).
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  intros w G'1.
  assert (N'3 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'4 : stands (ln w)) by (exact I).
  assert (C'5 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) _); [reflexivity|equal]).
  assert (E'6 : reads_as (Derive (fun w : R => (ln w)%R) w) (1 / w)) by (apply (is_derive_unique (fun w : R => (ln w)%R)); derivative; equal).
  assert (C'7 : locally w (fun w : R => 0 < w)) by (apply (locally_positive (fun w : R => w)); [differentiable|assumption]).
  assert (C'8 : ex_derive (fun w : R => (ln w)%R) w) by (differentiable).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ G'1) (has_whole 1)) eq_refl) _); [reflexivity|equal].
Qed.

(* step 20, sign *)
Lemma step'20 :
forall w : R,
w >= 1 ->
w > 0.
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  intros w G'1.
  refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ G'1) (has_whole 1)) _); [reflexivity|equal].
Qed.

(* step 21, growth *)
Lemma step'21 :
(nu_min - 1 <> 0 /\ 0 < (nu_min + 1) / (nu_min - 1)) /\ ln ((nu_min + 1) / (nu_min - 1)) > 0.
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof step'18 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  try assert (N'6 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'7 : (nu_min + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'8 : reads_as (ln ((nu_min + 1) / (nu_min - 1))) (ln (nu_min + 1) + (-1) * ln (nu_min - 1))) by (logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'9 : (nu_min ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (E'10 : reads_as (ln 1) (0)) by (transitivity (ln 1); [apply f_equal; equal|exact ln_1]).
  assert (C'11 : 0 < (nu_min + 1) / (nu_min - 1)) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_gt _ _ Q'5) (has_whole 1)) _); [reflexivity|equal]).
  split; [all_known|].
  assert (C'12 : forall w : R, 1 <= w -> w <= (nu_min + 1) / (nu_min - 1) -> ex_derive (fun w : R => (ln w)%R) w).
  { intros w Above' Below'.
  pose proof (step'20 w ltac:(first [exact (Rle_ge _ _ Above') | split; [all_known|exact (Rle_ge _ _ Above')]])) as P'13.
  assert (N'14 : w <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (E'15 : stands (ln w)) by (exact I).
  assert (C'16 : 0 < w) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (from_ge _ _ (Rle_ge _ _ Above')) (has_whole 1)) _); [reflexivity|equal]).
  differentiable.
  }
  pose proof (growth_gt (fun w : R => (ln w)%R) 1 ((nu_min + 1) / (nu_min - 1)) C'12 ltac:(apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'5) _); [reflexivity|equal]) (fun w Above' Below' => (proj2 (step'19 w ltac:(first [exact ltac:(known) | split; [all_known|exact ltac:(known)]]))))) as W'.
  cbv beta zeta in W'. says W'.
Qed.

(* step 22, sign *)
Lemma step'22 :
1 < Rabs nu_min /\ arcoth nu_min > 0.
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof step'21 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof step'18 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  try assert (N'9 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'10 : (nu_min + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'11 : reads_as (ln ((nu_min + 1) / (nu_min - 1))) (ln (nu_min + 1) + (-1) * ln (nu_min - 1))) by (logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'12 : 0 < (nu_min + 1) / (nu_min - 1)) by (apply beyond_ratio; assumption).
  assert (E'13 : reads_as (arcoth nu_min) ((ln (nu_min + 1) + (-1) * ln (nu_min - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'14 : (nu_min ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (C'15 : 1 < Rabs nu_min) by (apply beyond_above; refine (to_gt _ _ _ _ _ (from_gt _ _ H'1) _); [reflexivity|equal]).
  assert (N'16 : nu_min - 1 <> 0) by (exact (beyond_nonzero _ C'15)).
  assert (C'17 : 0 < (nu_min + 1) / (nu_min - 1)) by (exact (beyond_ratio _ C'15)).
  split; [all_known|].
  refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ Q'5)) _); [reflexivity|equal].
Qed.

(* step 23, direct sum *)
Lemma step'23 :
mdet (2 * n) Lambda_0 <> RtoC 0 /\ positive_semidefinite (2 * n) (minv (2 * n) Lambda_0).
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  assert (L'3 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'4 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'5 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'6 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'7 : meq (2 * n) (2 * n) (mtrans Lambda_t) Lambda_t) by (unfold Lambda_t; apply sum_transposed).
  assert (L'8 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t complex_structure) (mmul (2 * n) complex_structure Lambda_t)) by (unfold Lambda_t; apply sum_sigma).
  assert (L'9 : meq (2 * n) (2 * n) (mtrans Lambda_0) Lambda_0) by (unfold Lambda_0; apply sum_transposed).
  assert (L'10 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_0 complex_structure) (mmul (2 * n) complex_structure Lambda_0)) by (unfold Lambda_0; apply sum_sigma).
  assert (L'11 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_t) (mmul (2 * n) Lambda_t Lambda)) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (L'12 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_0) (mmul (2 * n) Lambda_0 Lambda)) by (unfold Lambda, Lambda_0; apply sums_commute).
  assert (L'13 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t Lambda_0) (mmul (2 * n) Lambda_0 Lambda_t)) by (unfold Lambda_t, Lambda_0; apply sums_commute).
  assert (C'14 : (forall mode : nat, (mode < n)%nat -> let lambda_k : R := lambda_k'in mode in lambda_k <> 0)).
  { try clear dependent mode; intros mode mode'in lambda_k.
  pose (nu_k := nu_k'in mode).
  pose (mu_k := mu_k'in mode).
  assert (M'15 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'16 : lambda_k > 1) by (exact (step'2 mode mode'in)).
  assert (P'17 : lambda_k > 0) by (exact (step'3 mode mode'in)).
  refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ P'16) (has_whole 1)) _) eq_refl); equal.
  }
  assert (N'18 : mdet (2 * n) Lambda_0 <> RtoC 0) by (unfold Lambda_0; apply regular_sum; exact C'14).
  assert (I'19 : is_inverse (2 * n) Lambda_0 (minv (2 * n) Lambda_0)) by (apply inverse_of; all_known).
  split; [all_known|].
  eapply (psd_of_modes n (minv (2 * n) Lambda_0) _ _ (fun mode : nat => let lambda_k : R := lambda_k'in mode in let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in (1 / lambda_k)) (fun mode : nat => let lambda_k : R := lambda_k'in mode in let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in 0)); [mats; in_blocks|].
  intros mode mode'in; cbv beta zeta.
  pose (lambda_k := lambda_k'in mode).
  pose (nu_k := nu_k'in mode).
  pose (mu_k := mu_k'in mode).
  assert (M'20 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'21 : lambda_k > 1) by (exact (step'2 mode mode'in)).
  assert (P'22 : lambda_k > 0) by (exact (step'3 mode mode'in)).
  try assert (N'23 : lambda_k <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'21) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  change (lambda_k'in mode) with lambda_k.
  change (nu_k'in mode) with nu_k.
  change (mu_k'in mode) with mu_k.
  assert (Low' : 1 / lambda_k >= 0) by (refine (to_ge _ _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ P'21) (has_whole 1)) eq_refl) _); [reflexivity|equal]).
  assert (High' : 1 / lambda_k >= 0) by (refine (to_ge _ _ _ _ _ (has_inverse _ _ (has_add _ _ _ _ (from_gt _ _ P'21) (has_whole 1)) eq_refl) _); [reflexivity|equal]).
  split; [equal_complex|split; [equal_complex|split]].
  { apply Rge_le. replace (_ - _) with (1 / lambda_k) by equal. exact Low'. }
  { apply Rge_le. replace (_ + _) with (1 / lambda_k) by equal. exact High'. }
Qed.

(* step 24, conic sum *)
Lemma step'24 :
mdet (2 * n) W <> RtoC 0 /\ positive_semidefinite (2 * n) (minv (2 * n) W).
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof step'23 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  assert (L'6 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'7 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'8 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'9 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'10 : meq (2 * n) (2 * n) (mtrans Lambda_t) Lambda_t) by (unfold Lambda_t; apply sum_transposed).
  assert (L'11 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t complex_structure) (mmul (2 * n) complex_structure Lambda_t)) by (unfold Lambda_t; apply sum_sigma).
  assert (L'12 : meq (2 * n) (2 * n) (mtrans Lambda_0) Lambda_0) by (unfold Lambda_0; apply sum_transposed).
  assert (L'13 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_0 complex_structure) (mmul (2 * n) complex_structure Lambda_0)) by (unfold Lambda_0; apply sum_sigma).
  assert (L'14 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_t) (mmul (2 * n) Lambda_t Lambda)) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (L'15 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_0) (mmul (2 * n) Lambda_0 Lambda)) by (unfold Lambda, Lambda_0; apply sums_commute).
  assert (L'16 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t Lambda_0) (mmul (2 * n) Lambda_0 Lambda_t)) by (unfold Lambda_t, Lambda_0; apply sums_commute).
  assert (I'17 : is_inverse (2 * n) W (minv (2 * n) W)) by (apply inverse_of; all_known).
  assert (I'18 : is_inverse (2 * n) Lambda_0 (minv (2 * n) Lambda_0)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_whole 1) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) S_0 (minv (2 * n) Lambda_0) Q'5)) as W'19. says W'19.
Qed.

(* step 25, conic sum *)
Lemma step'25 :
positive_semidefinite (2 * n) W.
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof step'24 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  assert (L'6 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'7 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'8 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'9 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'10 : meq (2 * n) (2 * n) (mtrans Lambda_t) Lambda_t) by (unfold Lambda_t; apply sum_transposed).
  assert (L'11 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t complex_structure) (mmul (2 * n) complex_structure Lambda_t)) by (unfold Lambda_t; apply sum_sigma).
  assert (L'12 : meq (2 * n) (2 * n) (mtrans Lambda_0) Lambda_0) by (unfold Lambda_0; apply sum_transposed).
  assert (L'13 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_0 complex_structure) (mmul (2 * n) complex_structure Lambda_0)) by (unfold Lambda_0; apply sum_sigma).
  assert (L'14 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_t) (mmul (2 * n) Lambda_t Lambda)) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (L'15 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_0) (mmul (2 * n) Lambda_0 Lambda)) by (unfold Lambda, Lambda_0; apply sums_commute).
  assert (L'16 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t Lambda_0) (mmul (2 * n) Lambda_0 Lambda_t)) by (unfold Lambda_t, Lambda_0; apply sums_commute).
  assert (I'17 : is_inverse (2 * n) W (minv (2 * n) W)) by (apply inverse_of; all_known).
  pose proof (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_whole 1) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) W (minv (2 * n) W) Q'5)) as W'18. says W'18.
Qed.

(* step 26, conic sum *)
Lemma step'26 :
P_defined /\ positive_semidefinite (2 * n) P.
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof step'24 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  assert (L'6 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'7 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'8 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'9 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'10 : meq (2 * n) (2 * n) (mtrans Lambda_t) Lambda_t) by (unfold Lambda_t; apply sum_transposed).
  assert (L'11 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t complex_structure) (mmul (2 * n) complex_structure Lambda_t)) by (unfold Lambda_t; apply sum_sigma).
  assert (L'12 : meq (2 * n) (2 * n) (mtrans Lambda_0) Lambda_0) by (unfold Lambda_0; apply sum_transposed).
  assert (L'13 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_0 complex_structure) (mmul (2 * n) complex_structure Lambda_0)) by (unfold Lambda_0; apply sum_sigma).
  assert (L'14 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_t) (mmul (2 * n) Lambda_t Lambda)) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (L'15 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_0) (mmul (2 * n) Lambda_0 Lambda)) by (unfold Lambda, Lambda_0; apply sums_commute).
  assert (L'16 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t Lambda_0) (mmul (2 * n) Lambda_0 Lambda_t)) by (unfold Lambda_t, Lambda_0; apply sums_commute).
  assert (I'17 : is_inverse (2 * n) W (minv (2 * n) W)) by (apply inverse_of; all_known).
  try assert (L'18 : meq (2 * n) (2 * n) (mtrans P) P) by (unfold P; mats; moving_mats; words).
  try assert (L'19 : forall i j : nat, Cconj (P i j) = P i j) by (unfold P; mats; moving_mats; real_matrix).
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_whole 1) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) mid (minv (2 * n) W) Q'5)) (psd_scale (2 * n) (1 / 2) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_ratio 1 2) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) mid (madd V (mscale (RtoC (-1)) V_0)) H'3))) as W'20. first [solve [clearbody P; says W'20]|says W'20].
Qed.

(* step 27, positive determinant: I + ½W V − V_0 = WP *)
Lemma step'27 :
is_real (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd V (mscale (RtoC (-1)) V_0)))))) /\ Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd V (mscale (RtoC (-1)) V_0)))))) > 0.
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof step'25 as P'3.
  pose proof step'26 as P'4.
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  assert (L'7 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'8 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'9 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'10 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'11 : meq (2 * n) (2 * n) (mtrans Lambda_t) Lambda_t) by (unfold Lambda_t; apply sum_transposed).
  assert (L'12 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t complex_structure) (mmul (2 * n) complex_structure Lambda_t)) by (unfold Lambda_t; apply sum_sigma).
  assert (L'13 : meq (2 * n) (2 * n) (mtrans Lambda_0) Lambda_0) by (unfold Lambda_0; apply sum_transposed).
  assert (L'14 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_0 complex_structure) (mmul (2 * n) complex_structure Lambda_0)) by (unfold Lambda_0; apply sum_sigma).
  assert (L'15 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_t) (mmul (2 * n) Lambda_t Lambda)) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (L'16 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_0) (mmul (2 * n) Lambda_0 Lambda)) by (unfold Lambda, Lambda_0; apply sums_commute).
  assert (L'17 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t Lambda_0) (mmul (2 * n) Lambda_0 Lambda_t)) by (unfold Lambda_t, Lambda_0; apply sums_commute).
  assert (I'18 : is_inverse (2 * n) W (minv (2 * n) W)) by (apply inverse_of; all_known).
  try assert (L'19 : meq (2 * n) (2 * n) (mtrans P) P) by (unfold P; mats; moving_mats; words).
  try assert (L'20 : forall i j : nat, Cconj (P i j) = P i j) by (unfold P; mats; moving_mats; real_matrix).
  assert (N'21 : mdet (2 * n) P <> RtoC 0) by (regular).
  assert (W'22 : is_real (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd V (mscale (RtoC (-1)) V_0)))))) /\ 0 < Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd V (mscale (RtoC (-1)) V_0))))))).
  { rewrite (mdet_ext (2 * n) _ (mmul (2 * n) W P)) by (equal_matrix). exact (det_product (2 * n) _ _ (det_positive (2 * n) W P'3 ltac:(all_known)) (det_positive (2 * n) P Q'6 ltac:(all_known))). }
  assert (C'23 : is_real (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd V (mscale (RtoC (-1)) V_0))))))) by (exact (proj1 W'22)).
  split; [all_known|].
  exact (proj2 W'22).
Qed.

(* step 29, conic sum: V − P = V_0 − W⁻¹ + ½ V − V_0 *)
Lemma step'29 :
P_defined /\ positive_semidefinite (2 * n) (madd V (mscale (RtoC (-1)) P)).
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof step'7 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  assert (L'6 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'7 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'8 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'9 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'10 : meq (2 * n) (2 * n) (mtrans Lambda_t) Lambda_t) by (unfold Lambda_t; apply sum_transposed).
  assert (L'11 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t complex_structure) (mmul (2 * n) complex_structure Lambda_t)) by (unfold Lambda_t; apply sum_sigma).
  assert (L'12 : meq (2 * n) (2 * n) (mtrans Lambda_0) Lambda_0) by (unfold Lambda_0; apply sum_transposed).
  assert (L'13 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_0 complex_structure) (mmul (2 * n) complex_structure Lambda_0)) by (unfold Lambda_0; apply sum_sigma).
  assert (L'14 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_t) (mmul (2 * n) Lambda_t Lambda)) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (L'15 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_0) (mmul (2 * n) Lambda_0 Lambda)) by (unfold Lambda, Lambda_0; apply sums_commute).
  assert (L'16 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t Lambda_0) (mmul (2 * n) Lambda_0 Lambda_t)) by (unfold Lambda_t, Lambda_0; apply sums_commute).
  assert (I'17 : is_inverse (2 * n) W (minv (2 * n) W)) by (apply inverse_of; all_known).
  try assert (L'18 : meq (2 * n) (2 * n) (mtrans P) P) by (unfold P; mats; moving_mats; words).
  try assert (L'19 : forall i j : nat, Cconj (P i j) = P i j) by (unfold P; mats; moving_mats; real_matrix).
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_whole 1) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) mid (madd V_0 (mscale (RtoC (-1)) (minv (2 * n) W))) Q'5)) (psd_scale (2 * n) (1 / 2) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_ratio 1 2) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) mid (madd V (mscale (RtoC (-1)) V_0)) H'3))) as W'20. first [solve [clearbody P; says W'20]|says W'20].
Qed.

(* step 30, conic sum *)
Lemma step'30 :
(P_defined /\ mdet (2 * n) P <> RtoC 0) /\ positive_semidefinite (2 * n) (minv (2 * n) P).
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof step'26 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  assert (L'6 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'7 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'8 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'9 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'10 : meq (2 * n) (2 * n) (mtrans Lambda_t) Lambda_t) by (unfold Lambda_t; apply sum_transposed).
  assert (L'11 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t complex_structure) (mmul (2 * n) complex_structure Lambda_t)) by (unfold Lambda_t; apply sum_sigma).
  assert (L'12 : meq (2 * n) (2 * n) (mtrans Lambda_0) Lambda_0) by (unfold Lambda_0; apply sum_transposed).
  assert (L'13 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_0 complex_structure) (mmul (2 * n) complex_structure Lambda_0)) by (unfold Lambda_0; apply sum_sigma).
  assert (L'14 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_t) (mmul (2 * n) Lambda_t Lambda)) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (L'15 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_0) (mmul (2 * n) Lambda_0 Lambda)) by (unfold Lambda, Lambda_0; apply sums_commute).
  assert (L'16 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t Lambda_0) (mmul (2 * n) Lambda_0 Lambda_t)) by (unfold Lambda_t, Lambda_0; apply sums_commute).
  assert (I'17 : is_inverse (2 * n) W (minv (2 * n) W)) by (apply inverse_of; all_known).
  try assert (L'18 : meq (2 * n) (2 * n) (mtrans P) P) by (unfold P; mats; moving_mats; words).
  try assert (L'19 : forall i j : nat, Cconj (P i j) = P i j) by (unfold P; mats; moving_mats; real_matrix).
  assert (N'20 : mdet (2 * n) P <> RtoC 0) by (regular).
  assert (I'21 : is_inverse (2 * n) P (minv (2 * n) P)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_whole 1) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) (minv (2 * n) P) P Q'5)) as W'22. first [solve [clearbody P; says W'22]|says W'22].
Qed.

(* step 31, conic sum: inversion turns the order round *)
Lemma step'31 :
(P_defined /\ mdet (2 * n) P <> RtoC 0 /\ mdet (2 * n) V <> RtoC 0) /\ positive_semidefinite (2 * n) (madd (minv (2 * n) P) (mscale (RtoC (-1)) (minv (2 * n) V))).
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof step'29 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof step'30 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'22 as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  pose proof step'21 as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  try assert (N'15 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'16 : (nu_min + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'17 : reads_as (ln ((nu_min + 1) / (nu_min - 1))) (ln (nu_min + 1) + (-1) * ln (nu_min - 1))) by (logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'18 : 0 < (nu_min + 1) / (nu_min - 1)) by (apply beyond_ratio; assumption).
  assert (E'19 : reads_as (arcoth nu_min) ((ln (nu_min + 1) + (-1) * ln (nu_min - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'20 : (nu_min ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (L'21 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'22 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'23 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'24 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'25 : meq (2 * n) (2 * n) (mtrans Lambda_t) Lambda_t) by (unfold Lambda_t; apply sum_transposed).
  assert (L'26 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t complex_structure) (mmul (2 * n) complex_structure Lambda_t)) by (unfold Lambda_t; apply sum_sigma).
  assert (L'27 : meq (2 * n) (2 * n) (mtrans Lambda_0) Lambda_0) by (unfold Lambda_0; apply sum_transposed).
  assert (L'28 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_0 complex_structure) (mmul (2 * n) complex_structure Lambda_0)) by (unfold Lambda_0; apply sum_sigma).
  assert (L'29 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_t) (mmul (2 * n) Lambda_t Lambda)) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (L'30 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_0) (mmul (2 * n) Lambda_0 Lambda)) by (unfold Lambda, Lambda_0; apply sums_commute).
  assert (L'31 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t Lambda_0) (mmul (2 * n) Lambda_0 Lambda_t)) by (unfold Lambda_t, Lambda_0; apply sums_commute).
  assert (I'32 : is_inverse (2 * n) W (minv (2 * n) W)) by (apply inverse_of; all_known).
  try assert (L'33 : meq (2 * n) (2 * n) (mtrans P) P) by (unfold P; mats; moving_mats; words).
  try assert (L'34 : forall i j : nat, Cconj (P i j) = P i j) by (unfold P; mats; moving_mats; real_matrix).
  assert (C'35 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k <> 0)).
  { try clear dependent mode; intros mode mode'in nu_k.
  pose (lambda_k := lambda_k'in mode).
  pose (mu_k := mu_k'in mode).
  assert (M'36 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'37 : nu_k >= nu_min) by (exact (step'10 mode mode'in)).
  assert (P'38 : nu_k > 1) by (exact (step'11 mode mode'in)).
  assert (P'39 : nu_k > 0) by (exact (step'12 mode mode'in)).
  assert (P'40 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'17 mode mode'in)).
  pose proof (proj1 P'40) as D'41; pose proof (proj2 P'40) as Q'42.
  pose proof D'41 as D'41'parts; split_up D'41'parts.
  assert (P'43 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'16 mode mode'in)).
  pose proof (proj1 P'43) as D'44; pose proof (proj2 P'43) as Q'45.
  pose proof D'44 as D'44'parts; split_up D'44'parts.
  assert (P'46 : lambda_k > 1) by (exact (step'2 mode mode'in)).
  assert (P'47 : lambda_k > 0) by (exact (step'3 mode mode'in)).
  refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ P'38) (has_whole 1)) _) eq_refl); equal.
  }
  assert (N'48 : mdet (2 * n) Lambda <> RtoC 0) by (unfold Lambda; apply regular_sum; exact C'35).
  assert (N'49 : mdet (2 * n) V <> RtoC 0) by (regular).
  assert (I'50 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  assert (I'51 : is_inverse (2 * n) P (minv (2 * n) P)) by (apply inverse_of; all_known).
  split; [all_known|].
  pose proof (psd_add _ _ _ (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_whole 1) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) (minv (2 * n) V) (madd V (mscale (RtoC (-1)) P)) Q'5)) (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_whole 1) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) (mmul (2 * n) (minv (2 * n) V) (madd V (mscale (RtoC (-1)) P))) (minv (2 * n) P) Q'8))) as W'52. first [solve [clearbody P; says W'52]|says W'52].
Qed.

(* step 32, instance *)
Lemma step'32 :
forall mode : nat, (mode < n)%nat ->
let lambda_k : R := lambda_k'in mode in
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
(1 < Rabs nu_k /\ nu_k <> 0 /\ arcoth nu_k <> 0 /\ 1 < Rabs nu_min /\ nu_min <> 0 /\ arcoth nu_min <> 0) /\ 1 / (2 * nu_k * arcoth nu_k) >= 1 / (2 * nu_min * arcoth nu_min).
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  intros mode mode'in lambda_k nu_k mu_k.
  assert (M'3 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'4 : nu_k >= nu_min) by (exact (step'10 mode mode'in)).
  assert (P'5 : nu_k > 1) by (exact (step'11 mode mode'in)).
  assert (P'6 : nu_k > 0) by (exact (step'12 mode mode'in)).
  assert (P'7 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'17 mode mode'in)).
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  assert (P'10 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'16 mode mode'in)).
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  assert (P'13 : 1 < Rabs nu_min /\ arcoth nu_min > 0) by (exact step'22).
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  assert (P'16 : (nu_min - 1 <> 0 /\ 0 < (nu_min + 1) / (nu_min - 1)) /\ ln ((nu_min + 1) / (nu_min - 1)) > 0) by (exact step'21).
  pose proof (proj1 P'16) as D'17; pose proof (proj2 P'16) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  assert (P'19 : lambda_k > 1) by (exact (step'2 mode mode'in)).
  assert (P'20 : lambda_k > 0) by (exact (step'3 mode mode'in)).
  try assert (N'21 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'5)) _) eq_refl); equal).
  assert (N'22 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'5) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'23 : reads_as (ln ((nu_k + 1) / (nu_k - 1))) (ln (nu_k + 1) + (-1) * ln (nu_k - 1))) by (logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'5) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'5)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'24 : 0 < (nu_k + 1) / (nu_k - 1)) by (apply beyond_ratio; assumption).
  assert (E'25 : reads_as (arcoth nu_k) ((ln (nu_k + 1) + (-1) * ln (nu_k - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'5) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'5)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'26 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'27 : (nu_min + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'28 : reads_as (ln ((nu_min + 1) / (nu_min - 1))) (ln (nu_min + 1) + (-1) * ln (nu_min - 1))) by (logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'29 : 0 < (nu_min + 1) / (nu_min - 1)) by (apply beyond_ratio; assumption).
  assert (E'30 : reads_as (arcoth nu_min) ((ln (nu_min + 1) + (-1) * ln (nu_min - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'31 : nu_k <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'5) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (N'32 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'5))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'5) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  try assert (N'33 : (ln (nu_k + 1) - ln (nu_k - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'9)) _) eq_refl); equal).
  try assert (N'34 : nu_min <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (N'35 : (nu_min ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  try assert (N'36 : (ln (nu_min + 1) - ln (nu_min - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'15)) _) eq_refl); equal).
  pose proof H'1 as P'37.
  pose proof P'4 as P'38.
  pose proof (derivation'geometric_constant.growth.proof nu_min nu_k ltac:(cbv zeta; first [meets P'37]) ltac:(cbv zeta; first [meets P'38])) as W'39. put_in W'39.
  assert (C'40 : nu_k <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ P'5) (has_whole 1)) _) eq_refl); equal).
  assert (C'41 : arcoth nu_k <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'9) _) eq_refl); equal).
  assert (C'42 : nu_min <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)) _) eq_refl); equal).
  assert (C'43 : arcoth nu_min <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'15) _) eq_refl); equal).
  split; [all_known|].
  pose proof (proj2 W'39) as W'44. says W'44.
Qed.

(* step 33, sign *)
Lemma step'33 :
forall mode : nat, (mode < n)%nat ->
let lambda_k : R := lambda_k'in mode in
let nu_k : R := nu_k'in mode in
let mu_k : R := mu_k'in mode in
(1 < Rabs nu_k /\ 1 < Rabs nu_min /\ nu_min <> 0 /\ arcoth nu_min <> 0 /\ nu_k <> 0) /\ - 2 * arcoth nu_k / (nu_min * arcoth nu_min) + 2 / nu_k >= 0.
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  intros mode mode'in lambda_k nu_k mu_k.
  assert (M'3 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'4 : (1 < Rabs nu_k /\ nu_k <> 0 /\ arcoth nu_k <> 0 /\ 1 < Rabs nu_min /\ nu_min <> 0 /\ arcoth nu_min <> 0) /\ 1 / (2 * nu_k * arcoth nu_k) >= 1 / (2 * nu_min * arcoth nu_min)) by (exact (step'32 mode mode'in)).
  pose proof (proj1 P'4) as D'5; pose proof (proj2 P'4) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  assert (P'7 : nu_k >= nu_min) by (exact (step'10 mode mode'in)).
  assert (P'8 : nu_k > 1) by (exact (step'11 mode mode'in)).
  assert (P'9 : nu_k > 0) by (exact (step'12 mode mode'in)).
  assert (P'10 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'17 mode mode'in)).
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  assert (P'13 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'16 mode mode'in)).
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  assert (P'16 : 1 < Rabs nu_min /\ arcoth nu_min > 0) by (exact step'22).
  pose proof (proj1 P'16) as D'17; pose proof (proj2 P'16) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  assert (P'19 : (nu_min - 1 <> 0 /\ 0 < (nu_min + 1) / (nu_min - 1)) /\ ln ((nu_min + 1) / (nu_min - 1)) > 0) by (exact step'21).
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  assert (P'22 : lambda_k > 1) by (exact (step'2 mode mode'in)).
  assert (P'23 : lambda_k > 0) by (exact (step'3 mode mode'in)).
  try assert (N'24 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'25 : (nu_min + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'26 : reads_as (ln ((nu_min + 1) / (nu_min - 1))) (ln (nu_min + 1) + (-1) * ln (nu_min - 1))) by (logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'27 : 0 < (nu_min + 1) / (nu_min - 1)) by (apply beyond_ratio; assumption).
  assert (E'28 : reads_as (arcoth nu_min) ((ln (nu_min + 1) + (-1) * ln (nu_min - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'29 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'8)) _) eq_refl); equal).
  assert (N'30 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'8) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'31 : reads_as (ln ((nu_k + 1) / (nu_k - 1))) (ln (nu_k + 1) + (-1) * ln (nu_k - 1))) by (logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'8) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'8)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'32 : 0 < (nu_k + 1) / (nu_k - 1)) by (apply beyond_ratio; assumption).
  assert (E'33 : reads_as (arcoth nu_k) ((ln (nu_k + 1) + (-1) * ln (nu_k - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'8) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'8)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'34 : nu_k <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'8) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  try assert (N'35 : nu_min <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  assert (N'36 : (nu_min ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  try assert (N'37 : (ln (nu_min + 1) - ln (nu_min - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'18)) _) eq_refl); equal).
  assert (N'38 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'8))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'8) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  try assert (N'39 : (ln (nu_k + 1) - ln (nu_k - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'12)) _) eq_refl); equal).
  split; [all_known|].
  refine (to_ge _ _ _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 4) (from_ge _ _ Q'6)) (from_gt _ _ Q'12)) _); [reflexivity|equal].
Qed.

(* step 34, direct sum *)
Lemma step'34 :
(mdet (2 * n) Lambda <> RtoC 0 /\ 1 < Rabs nu_min /\ nu_min <> 0 /\ arcoth nu_min <> 0 /\ Theta_defined) /\ positive_semidefinite (2 * n) (madd (mscale (RtoC 2) (minv (2 * n) Lambda)) (mscale (RtoC (- 1 / (nu_min * arcoth nu_min))) Theta)).
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof step'22 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof step'21 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  try assert (N'9 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'10 : (nu_min + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'11 : reads_as (ln ((nu_min + 1) / (nu_min - 1))) (ln (nu_min + 1) + (-1) * ln (nu_min - 1))) by (logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'12 : 0 < (nu_min + 1) / (nu_min - 1)) by (apply beyond_ratio; assumption).
  assert (E'13 : reads_as (arcoth nu_min) ((ln (nu_min + 1) + (-1) * ln (nu_min - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'14 : (nu_min ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (L'15 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'16 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'17 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'18 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'19 : meq (2 * n) (2 * n) (mtrans Lambda_t) Lambda_t) by (unfold Lambda_t; apply sum_transposed).
  assert (L'20 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t complex_structure) (mmul (2 * n) complex_structure Lambda_t)) by (unfold Lambda_t; apply sum_sigma).
  assert (L'21 : meq (2 * n) (2 * n) (mtrans Theta) Theta) by (unfold Theta; apply sum_transposed).
  assert (L'22 : meq (2 * n) (2 * n) (mmul (2 * n) Theta complex_structure) (mmul (2 * n) complex_structure Theta)) by (unfold Theta; apply sum_sigma).
  assert (L'23 : meq (2 * n) (2 * n) (mtrans Lambda_0) Lambda_0) by (unfold Lambda_0; apply sum_transposed).
  assert (L'24 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_0 complex_structure) (mmul (2 * n) complex_structure Lambda_0)) by (unfold Lambda_0; apply sum_sigma).
  assert (L'25 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_t) (mmul (2 * n) Lambda_t Lambda)) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (L'26 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Theta) (mmul (2 * n) Theta Lambda)) by (unfold Lambda, Theta; apply sums_commute).
  assert (L'27 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_0) (mmul (2 * n) Lambda_0 Lambda)) by (unfold Lambda, Lambda_0; apply sums_commute).
  assert (L'28 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t Theta) (mmul (2 * n) Theta Lambda_t)) by (unfold Lambda_t, Theta; apply sums_commute).
  assert (L'29 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t Lambda_0) (mmul (2 * n) Lambda_0 Lambda_t)) by (unfold Lambda_t, Lambda_0; apply sums_commute).
  assert (L'30 : meq (2 * n) (2 * n) (mmul (2 * n) Theta Lambda_0) (mmul (2 * n) Lambda_0 Theta)) by (unfold Theta, Lambda_0; apply sums_commute).
  assert (C'31 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in nu_k <> 0)).
  { try clear dependent mode; intros mode mode'in nu_k.
  pose (lambda_k := lambda_k'in mode).
  pose (mu_k := mu_k'in mode).
  assert (M'32 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'33 : (1 < Rabs nu_k /\ 1 < Rabs nu_min /\ nu_min <> 0 /\ arcoth nu_min <> 0 /\ nu_k <> 0) /\ - 2 * arcoth nu_k / (nu_min * arcoth nu_min) + 2 / nu_k >= 0) by (exact (step'33 mode mode'in)).
  pose proof (proj1 P'33) as D'34; pose proof (proj2 P'33) as Q'35.
  pose proof D'34 as D'34'parts; split_up D'34'parts.
  assert (P'36 : nu_k >= nu_min) by (exact (step'10 mode mode'in)).
  assert (P'37 : nu_k > 1) by (exact (step'11 mode mode'in)).
  assert (P'38 : nu_k > 0) by (exact (step'12 mode mode'in)).
  assert (P'39 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'17 mode mode'in)).
  pose proof (proj1 P'39) as D'40; pose proof (proj2 P'39) as Q'41.
  pose proof D'40 as D'40'parts; split_up D'40'parts.
  assert (P'42 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'16 mode mode'in)).
  pose proof (proj1 P'42) as D'43; pose proof (proj2 P'42) as Q'44.
  pose proof D'43 as D'43'parts; split_up D'43'parts.
  assert (P'45 : lambda_k > 1) by (exact (step'2 mode mode'in)).
  assert (P'46 : lambda_k > 0) by (exact (step'3 mode mode'in)).
  refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ P'37) (has_whole 1)) _) eq_refl); equal.
  }
  assert (N'47 : mdet (2 * n) Lambda <> RtoC 0) by (unfold Lambda; apply regular_sum; exact C'31).
  assert (I'48 : is_inverse (2 * n) Lambda (minv (2 * n) Lambda)) by (apply inverse_of; all_known).
  assert (C'49 : nu_min <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)) _) eq_refl); equal).
  assert (C'50 : arcoth nu_min <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'5) _) eq_refl); equal).
  assert (C'51 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'in mode in 1 < Rabs nu_k)).
  { try clear dependent mode; intros mode mode'in nu_k.
  pose (lambda_k := lambda_k'in mode).
  pose (mu_k := mu_k'in mode).
  assert (M'52 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'53 : (1 < Rabs nu_k /\ 1 < Rabs nu_min /\ nu_min <> 0 /\ arcoth nu_min <> 0 /\ nu_k <> 0) /\ - 2 * arcoth nu_k / (nu_min * arcoth nu_min) + 2 / nu_k >= 0) by (exact (step'33 mode mode'in)).
  pose proof (proj1 P'53) as D'54; pose proof (proj2 P'53) as Q'55.
  pose proof D'54 as D'54'parts; split_up D'54'parts.
  assert (P'56 : nu_k >= nu_min) by (exact (step'10 mode mode'in)).
  assert (P'57 : nu_k > 1) by (exact (step'11 mode mode'in)).
  assert (P'58 : nu_k > 0) by (exact (step'12 mode mode'in)).
  assert (P'59 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'17 mode mode'in)).
  pose proof (proj1 P'59) as D'60; pose proof (proj2 P'59) as Q'61.
  pose proof D'60 as D'60'parts; split_up D'60'parts.
  assert (P'62 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'16 mode mode'in)).
  pose proof (proj1 P'62) as D'63; pose proof (proj2 P'62) as Q'64.
  pose proof D'63 as D'63'parts; split_up D'63'parts.
  assert (P'65 : lambda_k > 1) by (exact (step'2 mode mode'in)).
  assert (P'66 : lambda_k > 0) by (exact (step'3 mode mode'in)).
  try assert (N'67 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'57)) _) eq_refl); equal).
  assert (N'68 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'57))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'57) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (N'69 : (nu_k + 1) <> 0) by (intro Z'; apply N'68; transitivity ((nu_k + 1) * (nu_k - 1)); [close|rewrite Z'; polynomial_equation]).
  all_known.
  }
  assert (C'70 : Theta_defined) by (exact C'51).
  split; [all_known|].
  eapply (psd_of_modes n (madd (mscale (RtoC 2) (minv (2 * n) Lambda)) (mscale (RtoC (- 1 / (nu_min * arcoth nu_min))) Theta)) _ _ (fun mode : nat => let lambda_k : R := lambda_k'in mode in let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in (- 2 * arcoth nu_k / (nu_min * arcoth nu_min) + 2 / nu_k)) (fun mode : nat => let lambda_k : R := lambda_k'in mode in let nu_k : R := nu_k'in mode in let mu_k : R := mu_k'in mode in 0)); [mats; in_blocks|].
  intros mode mode'in; cbv beta zeta.
  pose (lambda_k := lambda_k'in mode).
  pose (nu_k := nu_k'in mode).
  pose (mu_k := mu_k'in mode).
  assert (M'71 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'72 : (1 < Rabs nu_k /\ 1 < Rabs nu_min /\ nu_min <> 0 /\ arcoth nu_min <> 0 /\ nu_k <> 0) /\ - 2 * arcoth nu_k / (nu_min * arcoth nu_min) + 2 / nu_k >= 0) by (exact (step'33 mode mode'in)).
  pose proof (proj1 P'72) as D'73; pose proof (proj2 P'72) as Q'74.
  pose proof D'73 as D'73'parts; split_up D'73'parts.
  assert (P'75 : nu_k >= nu_min) by (exact (step'10 mode mode'in)).
  assert (P'76 : nu_k > 1) by (exact (step'11 mode mode'in)).
  assert (P'77 : nu_k > 0) by (exact (step'12 mode mode'in)).
  assert (P'78 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'17 mode mode'in)).
  pose proof (proj1 P'78) as D'79; pose proof (proj2 P'78) as Q'80.
  pose proof D'79 as D'79'parts; split_up D'79'parts.
  assert (P'81 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'16 mode mode'in)).
  pose proof (proj1 P'81) as D'82; pose proof (proj2 P'81) as Q'83.
  pose proof D'82 as D'82'parts; split_up D'82'parts.
  assert (P'84 : lambda_k > 1) by (exact (step'2 mode mode'in)).
  assert (P'85 : lambda_k > 0) by (exact (step'3 mode mode'in)).
  try assert (N'86 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  try assert (C'87 : 0 < (nu_min + 1) / (nu_min - 1)) by (apply beyond_ratio; assumption).
  try assert (N'88 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'76)) _) eq_refl); equal).
  assert (N'89 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'76) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'90 : reads_as (ln ((nu_k + 1) / (nu_k - 1))) (ln (nu_k + 1) + (-1) * ln (nu_k - 1))) by (logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'76) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'76)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'91 : 0 < (nu_k + 1) / (nu_k - 1)) by (apply beyond_ratio; assumption).
  assert (E'92 : reads_as (arcoth nu_k) ((ln (nu_k + 1) + (-1) * ln (nu_k - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'76) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'76)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'93 : nu_k <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'76) (has_whole 1)))) (has_whole 1)) _) eq_refl); equal).
  try assert (N'94 : (ln (nu_min + 1) - ln (nu_min - 1)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 2) (from_gt _ _ Q'5)) _) eq_refl); equal).
  assert (N'95 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'76))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'76) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  change (lambda_k'in mode) with lambda_k.
  change (nu_k'in mode) with nu_k.
  change (mu_k'in mode) with mu_k.
  assert (Low' : - 2 * arcoth nu_k / (nu_min * arcoth nu_min) + 2 / nu_k >= 0) by (refine (to_ge _ _ _ _ _ (from_ge _ _ Q'74) _); [reflexivity|equal]).
  assert (High' : - 2 * arcoth nu_k / (nu_min * arcoth nu_min) + 2 / nu_k >= 0) by (refine (to_ge _ _ _ _ _ (from_ge _ _ Q'74) _); [reflexivity|equal]).
  split; [equal_complex|split; [equal_complex|split]].
  { apply Rge_le. replace (_ - _) with (- 2 * arcoth nu_k / (nu_min * arcoth nu_min) + 2 / nu_k) by equal. exact Low'. }
  { apply Rge_le. replace (_ + _) with (- 2 * arcoth nu_k / (nu_min * arcoth nu_min) + 2 / nu_k) by equal. exact High'. }
Qed.

(* step 35, conic sum *)
Lemma step'35 :
(J_SLD_defined /\ 1 < Rabs nu_min /\ nu_min <> 0 /\ arcoth nu_min <> 0 /\ J_KMB_defined) /\ positive_semidefinite (2 * n) (madd J_SLD (mscale (RtoC (- 1 / (nu_min * arcoth nu_min))) J_KMB)).
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof step'34 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof step'22 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'21 as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  try assert (N'12 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'13 : (nu_min + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'14 : reads_as (ln ((nu_min + 1) / (nu_min - 1))) (ln (nu_min + 1) + (-1) * ln (nu_min - 1))) by (logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'15 : 0 < (nu_min + 1) / (nu_min - 1)) by (apply beyond_ratio; assumption).
  assert (E'16 : reads_as (arcoth nu_min) ((ln (nu_min + 1) + (-1) * ln (nu_min - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'17 : (nu_min ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (L'18 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'19 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'20 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'21 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'22 : meq (2 * n) (2 * n) (mtrans Lambda_t) Lambda_t) by (unfold Lambda_t; apply sum_transposed).
  assert (L'23 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t complex_structure) (mmul (2 * n) complex_structure Lambda_t)) by (unfold Lambda_t; apply sum_sigma).
  assert (L'24 : meq (2 * n) (2 * n) (mtrans Theta) Theta) by (unfold Theta; apply sum_transposed).
  assert (L'25 : meq (2 * n) (2 * n) (mmul (2 * n) Theta complex_structure) (mmul (2 * n) complex_structure Theta)) by (unfold Theta; apply sum_sigma).
  assert (L'26 : meq (2 * n) (2 * n) (mtrans Lambda_0) Lambda_0) by (unfold Lambda_0; apply sum_transposed).
  assert (L'27 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_0 complex_structure) (mmul (2 * n) complex_structure Lambda_0)) by (unfold Lambda_0; apply sum_sigma).
  assert (L'28 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_t) (mmul (2 * n) Lambda_t Lambda)) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (L'29 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Theta) (mmul (2 * n) Theta Lambda)) by (unfold Lambda, Theta; apply sums_commute).
  assert (L'30 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_0) (mmul (2 * n) Lambda_0 Lambda)) by (unfold Lambda, Lambda_0; apply sums_commute).
  assert (L'31 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t Theta) (mmul (2 * n) Theta Lambda_t)) by (unfold Lambda_t, Theta; apply sums_commute).
  assert (L'32 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t Lambda_0) (mmul (2 * n) Lambda_0 Lambda_t)) by (unfold Lambda_t, Lambda_0; apply sums_commute).
  assert (L'33 : meq (2 * n) (2 * n) (mmul (2 * n) Theta Lambda_0) (mmul (2 * n) Lambda_0 Theta)) by (unfold Theta, Lambda_0; apply sums_commute).
  assert (N'34 : mdet (2 * n) (mtrans S_) <> RtoC 0) by (regular).
  assert (I'35 : is_inverse (2 * n) (mtrans S_) (minv (2 * n) (mtrans S_))) by (apply inverse_of; all_known).
  assert (I'36 : is_inverse (2 * n) Lambda (minv (2 * n) Lambda)) by (apply inverse_of; all_known).
  assert (N'37 : mdet (2 * n) S_ <> RtoC 0) by (regular).
  assert (I'38 : is_inverse (2 * n) S_ (minv (2 * n) S_)) by (apply inverse_of; all_known).
  assert (C'39 : J_SLD_defined) by (unfold J_SLD_defined; all_known).
  assert (C'40 : J_KMB_defined) by (unfold J_KMB_defined; all_known).
  split; [all_known|].
  pose proof (psd_scale (2 * n) 1 _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_whole 1) _); [reflexivity|equal]) (psd_frame (2 * n) (2 * n) (mtrans (minv (2 * n) S_)) (madd (mscale (RtoC 2) (minv (2 * n) Lambda)) (mscale (RtoC (- 1 / (nu_min * arcoth nu_min))) Theta)) Q'5)) as W'41. says W'41.
Qed.

(* step 38, trace order: J_SLD = 2V⁻¹ and c_geom = κ/2 *)
Lemma step'38 :
(P_defined /\ mdet (2 * n) P <> RtoC 0 /\ is_real (mtrace (2 * n) (mmul (2 * n) (minv (2 * n) P) N) / RtoC 4)%C /\ J_KMB_defined /\ 1 < Rabs nu_min /\ RtoC nu_min <> RtoC 0 /\ RtoC (arcoth nu_min) <> RtoC 0 /\ is_real (mtrace (2 * n) (mmul (2 * n) J_KMB N) / (RtoC 8 * RtoC nu_min * RtoC (arcoth nu_min)))%C) /\ Re (mtrace (2 * n) (mmul (2 * n) (minv (2 * n) P) N) / RtoC 4)%C >= Re (mtrace (2 * n) (mmul (2 * n) J_KMB N) / (RtoC 8 * RtoC nu_min * RtoC (arcoth nu_min)))%C.
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  pose proof step'31 as P'3.
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  pose proof step'35 as P'6.
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  pose proof step'22 as P'9.
  pose proof (proj1 P'9) as D'10; pose proof (proj2 P'9) as Q'11.
  pose proof D'10 as D'10'parts; split_up D'10'parts.
  pose proof step'21 as P'12.
  pose proof (proj1 P'12) as D'13; pose proof (proj2 P'12) as Q'14.
  pose proof D'13 as D'13'parts; split_up D'13'parts.
  try assert (N'15 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'16 : (nu_min + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'17 : reads_as (ln ((nu_min + 1) / (nu_min - 1))) (ln (nu_min + 1) + (-1) * ln (nu_min - 1))) by (logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'18 : 0 < (nu_min + 1) / (nu_min - 1)) by (apply beyond_ratio; assumption).
  assert (E'19 : reads_as (arcoth nu_min) ((ln (nu_min + 1) + (-1) * ln (nu_min - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'20 : (nu_min ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (L'21 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'22 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'23 : meq (2 * n) (2 * n) (mtrans Lambda) Lambda) by (unfold Lambda; apply sum_transposed).
  assert (L'24 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda complex_structure) (mmul (2 * n) complex_structure Lambda)) by (unfold Lambda; apply sum_sigma).
  assert (L'25 : meq (2 * n) (2 * n) (mtrans Lambda_t) Lambda_t) by (unfold Lambda_t; apply sum_transposed).
  assert (L'26 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t complex_structure) (mmul (2 * n) complex_structure Lambda_t)) by (unfold Lambda_t; apply sum_sigma).
  assert (L'27 : meq (2 * n) (2 * n) (mtrans Theta) Theta) by (unfold Theta; apply sum_transposed).
  assert (L'28 : meq (2 * n) (2 * n) (mmul (2 * n) Theta complex_structure) (mmul (2 * n) complex_structure Theta)) by (unfold Theta; apply sum_sigma).
  assert (L'29 : meq (2 * n) (2 * n) (mtrans Lambda_0) Lambda_0) by (unfold Lambda_0; apply sum_transposed).
  assert (L'30 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_0 complex_structure) (mmul (2 * n) complex_structure Lambda_0)) by (unfold Lambda_0; apply sum_sigma).
  assert (L'31 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_t) (mmul (2 * n) Lambda_t Lambda)) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (L'32 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Theta) (mmul (2 * n) Theta Lambda)) by (unfold Lambda, Theta; apply sums_commute).
  assert (L'33 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda Lambda_0) (mmul (2 * n) Lambda_0 Lambda)) by (unfold Lambda, Lambda_0; apply sums_commute).
  assert (L'34 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t Theta) (mmul (2 * n) Theta Lambda_t)) by (unfold Lambda_t, Theta; apply sums_commute).
  assert (L'35 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_t Lambda_0) (mmul (2 * n) Lambda_0 Lambda_t)) by (unfold Lambda_t, Lambda_0; apply sums_commute).
  assert (L'36 : meq (2 * n) (2 * n) (mmul (2 * n) Theta Lambda_0) (mmul (2 * n) Lambda_0 Theta)) by (unfold Theta, Lambda_0; apply sums_commute).
  assert (I'37 : is_inverse (2 * n) W (minv (2 * n) W)) by (apply inverse_of; all_known).
  try assert (L'38 : meq (2 * n) (2 * n) (mtrans P) P) by (unfold P; mats; moving_mats; words).
  try assert (L'39 : forall i j : nat, Cconj (P i j) = P i j) by (unfold P; mats; moving_mats; real_matrix).
  assert (I'40 : is_inverse (2 * n) (mtrans S_) (minv (2 * n) (mtrans S_))) by (apply inverse_of; all_known).
  assert (I'41 : is_inverse (2 * n) Lambda (minv (2 * n) Lambda)) by (apply inverse_of; all_known).
  assert (I'42 : is_inverse (2 * n) S_ (minv (2 * n) S_)) by (apply inverse_of; all_known).
  assert (I'43 : is_inverse (2 * n) P (minv (2 * n) P)) by (apply inverse_of; all_known).
  assert (I'44 : is_inverse (2 * n) V (minv (2 * n) V)) by (apply inverse_of; all_known).
  assert (C'45 : is_real (mtrace (2 * n) (mmul (2 * n) (minv (2 * n) P) N) / RtoC 4)%C) by (real_of_matrices).
  assert (C'46 : RtoC nu_min <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)) _) eq_refl); equal).
  assert (C'47 : RtoC (arcoth nu_min) <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'11) _) eq_refl); equal).
  assert (C'48 : is_real (mtrace (2 * n) (mmul (2 * n) J_KMB N) / (RtoC 8 * RtoC nu_min * RtoC (arcoth nu_min)))%C) by (real_of_matrices).
  split; [all_known|].
  apply (larger (mtrace (2 * n) (mmul (2 * n) (minv (2 * n) P) N) / RtoC 4)%C (mtrace (2 * n) (mmul (2 * n) J_KMB N) / (RtoC 8 * RtoC nu_min * RtoC (arcoth nu_min)))%C (RtoC (1 / 4) * mtrace (2 * n) (mmul (2 * n) (madd (minv (2 * n) P) (mscale (RtoC (-1)) (minv (2 * n) V))) N) + (RtoC (1 / 8) * mtrace (2 * n) (mmul (2 * n) (madd J_SLD (mscale (RtoC (- 1 / (nu_min * arcoth nu_min))) J_KMB)) N)))%C); [first [solve [clearbody P; equal_traces]|equal_traces]|exact (nonneg_plus _ _ (nonneg_scale (1 / 4) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_ratio 1 4) _); [reflexivity|equal]) (trace_product_nonneg (2 * n) (madd (minv (2 * n) P) (mscale (RtoC (-1)) (minv (2 * n) V))) N Q'5 H'4)) (nonneg_scale (1 / 8) _ ltac:(apply Rge_le; refine (to_ge _ _ _ _ _ (has_ratio 1 8) _); [reflexivity|equal]) (trace_product_nonneg (2 * n) (madd J_SLD (mscale (RtoC (- 1 / (nu_min * arcoth nu_min))) J_KMB)) N Q'8 H'4)))].
Qed.

End derivation.

Section moving.
Variable n : nat.
Hypothesis n'positive : (0 < n)%nat.
Variable now : R.
Let sigma : mat := complex_structure.
Variable A'path : R -> rmat.
Hypothesis A'symmetry : symmetric (2 * n) (A'path now).
Let A (time : R) : mat := of_real (A'path time).
Variable S_'path : R -> rmat.
Let S_ (time : R) : mat := of_real (S_'path time).
Hypothesis S_'symplectic : symplectic (2 * n) (S_ now).
Variable S_0_entries : rmat.
Let S_0 : mat := of_real S_0_entries.
Hypothesis S_0'symplectic : symplectic (2 * n) S_0.
Variable nu_min : R.
Variable lambda_k'in : nat -> R.
Variable nu_k'path : R -> nat -> R.
Variable mu_k'path : R -> nat -> R.
Let Lambda (time : R) : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'path time mode in nu_k).
Let Lambda_t (time : R) : mat := direct_sum (fun mode : nat => let mu_k : R := mu_k'path time mode in mu_k).
Let Theta (time : R) : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'path time mode in 2 * arcoth nu_k).
Let Theta_defined (time : R) : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path time mode in 1 < Rabs nu_k.
Let E (time : R) : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'path time mode in - (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2)).
Let E_defined (time : R) : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path time mode in 0 < nu_k / 2 - 1 / 2 /\ 0 < nu_k / 2 + 1 / 2.
Let Lambda_0 : mat := direct_sum (fun mode : nat => let lambda_k : R := lambda_k'in mode in lambda_k).
Hypothesis A'moves : (exists rate : mat, matrix_rate (2 * n) (2 * n) A now rate).
Hypothesis S_'rate : matrix_rate (2 * n) (2 * n) S_ now (mmul (2 * n) (S_ now) (mmul (2 * n) (A now) sigma)).
Hypothesis nu_k'rate : (forall mode : nat, (mode < n)%nat -> let mu_k : R := mu_k'path now mode in is_derive (fun time : R => nu_k'path time mode) now mu_k).
Hypothesis mu_k'rate : (forall mode : nat, (mode < n)%nat -> ex_derive (fun time : R => mu_k'path time mode) now).
Let V (time : R) : mat := mmul (2 * n) (S_ time) (mmul (2 * n) (Lambda time) (mtrans (S_ time))).
Let N (time : R) : mat := mmul (2 * n) (S_ time) (mmul (2 * n) (madd (Lambda_t time) (madd (mmul (2 * n) (A time) (mmul (2 * n) sigma (Lambda time))) (mscale (RtoC (-1)) (mmul (2 * n) (Lambda time) (mmul (2 * n) sigma (A time)))))) (mtrans (S_ time))).
Let J_SLD (time : R) : mat := mscale (RtoC 2) (mmul (2 * n) (minv (2 * n) (mtrans (S_ time))) (mmul (2 * n) (minv (2 * n) (Lambda time)) (minv (2 * n) (S_ time)))).
Let J_SLD_defined (time : R) : Prop := mdet (2 * n) (mtrans (S_ time)) <> RtoC 0 /\ mdet (2 * n) (Lambda time) <> RtoC 0 /\ mdet (2 * n) (S_ time) <> RtoC 0.
Let J_KMB (time : R) : mat := mmul (2 * n) (minv (2 * n) (mtrans (S_ time))) (mmul (2 * n) (Theta time) (minv (2 * n) (S_ time))).
Let J_KMB_defined (time : R) : Prop := mdet (2 * n) (mtrans (S_ time)) <> RtoC 0 /\ Theta_defined time /\ mdet (2 * n) (S_ time) <> RtoC 0.
Let V_0 : mat := mmul (2 * n) S_0 (mmul (2 * n) Lambda_0 (mtrans S_0)).
Let W : mat := mmul (2 * n) (mtrans sigma) (mmul (2 * n) V_0 sigma).
Let P (time : R) : mat := madd (mscale (RtoC (-1 / 2)) V_0) (madd (mscale (RtoC (1 / 2)) (V time)) (minv (2 * n) W)).
Let P_defined (time : R) : Prop := mdet (2 * n) W <> RtoC 0.
Hypothesis P'invertible : P_defined now /\ mdet (2 * n) (P now) <> RtoC 0.
Hypothesis H'1 : nu_min > 1.
Hypothesis H'2 : (forall mode : nat, (mode < n)%nat -> let lambda_k : R := lambda_k'in mode in lambda_k >= nu_min).
Hypothesis H'3 : positive_semidefinite (2 * n) (madd (V now) (mscale (RtoC (-1)) V_0)).
Hypothesis H'4 : positive_semidefinite (2 * n) (N now).

(* step 28, differentiation: Ṗ = ½N *)
Lemma step'28 :
(is_real (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V now) (mscale (RtoC (-1)) V_0)))))) /\ 0 < Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V now) (mscale (RtoC (-1)) V_0)))))) /\ P_defined now /\ mdet (2 * n) (P now) <> RtoC 0) /\ (number_rate (fun time : R => RtoC (ln (Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V time) (mscale (RtoC (-1)) V_0))))))) / 2)) now (mtrace (2 * n) (mmul (2 * n) (minv (2 * n) (P now)) (N now)) / RtoC 4)%C).
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  assert (P'3 : is_real (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V now) (mscale (RtoC (-1)) V_0)))))) /\ Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V now) (mscale (RtoC (-1)) V_0)))))) > 0) by (exact (step'27 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4)).
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  assert (L'6 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'7 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'8 : meq (2 * n) (2 * n) (mtrans (Lambda now)) (Lambda now)) by (unfold Lambda; apply sum_transposed).
  assert (L'9 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda now) complex_structure) (mmul (2 * n) complex_structure (Lambda now))) by (unfold Lambda; apply sum_sigma).
  assert (L'10 : meq (2 * n) (2 * n) (mtrans (Lambda_t now)) (Lambda_t now)) by (unfold Lambda_t; apply sum_transposed).
  assert (L'11 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda_t now) complex_structure) (mmul (2 * n) complex_structure (Lambda_t now))) by (unfold Lambda_t; apply sum_sigma).
  assert (L'12 : meq (2 * n) (2 * n) (mtrans Lambda_0) Lambda_0) by (unfold Lambda_0; apply sum_transposed).
  assert (L'13 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_0 complex_structure) (mmul (2 * n) complex_structure Lambda_0)) by (unfold Lambda_0; apply sum_sigma).
  assert (L'14 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda now) (Lambda_t now)) (mmul (2 * n) (Lambda_t now) (Lambda now))) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (L'15 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda now) Lambda_0) (mmul (2 * n) Lambda_0 (Lambda now))) by (unfold Lambda, Lambda_0; apply sums_commute).
  assert (L'16 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda_t now) Lambda_0) (mmul (2 * n) Lambda_0 (Lambda_t now))) by (unfold Lambda_t, Lambda_0; apply sums_commute).
  assert (I'17 : is_inverse (2 * n) W (minv (2 * n) W)) by (apply inverse_of; all_known).
  try assert (L'18 : meq (2 * n) (2 * n) (mtrans (P now)) (P now)) by (unfold P; mats; moving_mats; words).
  try assert (L'19 : forall i j : nat, Cconj ((P now) i j) = (P now) i j) by (unfold P; mats; moving_mats; real_matrix).
  assert (N'20 : mdet (2 * n) (P now) <> RtoC 0) by (regular).
  assert (I'21 : is_inverse (2 * n) (P now) (minv (2 * n) (P now))) by (apply inverse_of; all_known).
  assert (C'22 : 0 < Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V now) (mscale (RtoC (-1)) V_0))))))) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (from_gt _ _ Q'5) _); [reflexivity|equal]).
  split; [all_known|].
  assert (C'23 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in let mu_k : R := mu_k'path now mode in is_derive (fun time : R => let nu_k : R := nu_k'path time mode in nu_k) now (mu_k * 1))).
  { try clear dependent mode; intros mode mode'in nu_k mu_k.
  pose (lambda_k := lambda_k'in mode).
  assert (M'24 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'25 : lambda_k > 1) by (exact (step'2 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'26 : lambda_k > 0) by (exact (step'3 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (Slope' : is_derive (fun nu_k : R => nu_k) nu_k 1) by (derivative; equal).
  exact (is_derive_along (fun nu_k : R => nu_k) (fun time : R => nu_k'path time mode) now _ _ Slope' (nu_k'rate mode mode'in)).
  }
  assert (C'27 : meq (2 * n) (2 * n) (direct_sum (fun mode : nat => let nu_k : R := nu_k'path now mode in let mu_k : R := mu_k'path now mode in mu_k * 1)) (Lambda_t now)).
  { eapply meq_of_modes; [mats; moving_mats; in_blocks|mats; moving_mats; in_blocks|]; intros mode mode'in; cbv beta zeta.
  pose (lambda_k := lambda_k'in mode).
  pose (nu_k := nu_k'path now mode).
  pose (mu_k := mu_k'path now mode).
  assert (M'28 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'29 : lambda_k > 1) by (exact (step'2 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'30 : lambda_k > 0) by (exact (step'3 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  change (lambda_k'in mode) with lambda_k.
  change (nu_k'path now mode) with nu_k.
  change (mu_k'path now mode) with mu_k.
  split; equal_complex.
  }
  assert (L'31 : matrix_rate (2 * n) (2 * n) Lambda now (Lambda_t now)) by (refine (rate_is (2 * n) (2 * n) _ _ _ _ _ C'27); apply rate_sum; exact C'23).
  assert (L'32 : meq (2 * n) (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V now) (mscale (RtoC (-1)) V_0))))) (mmul (2 * n) W (P now))) by (first [solve [clearbody P; equal_matrix]|equal_matrix]).
  assert (N'33 : mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V now) (mscale (RtoC (-1)) V_0))))) <> RtoC 0) by (apply (regular_meq (2 * n) _ _ L'32); regular).
  assert (L'34 : meq (2 * n) (2 * n) (minv (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V now) (mscale (RtoC (-1)) V_0)))))) (mmul (2 * n) (minv (2 * n) (P now)) (minv (2 * n) W))) by (apply (meq_trans _ _ (minv (2 * n) (mmul (2 * n) W (P now)))); [apply minv_meq; [regular|exact L'32]|inverse_of_product]).
  assert (C'35 : is_real (mtrace (2 * n) (mmul (2 * n) (minv (2 * n) (P now)) (N now)) / RtoC 4)%C) by (real_of_matrices).
  apply nrate_real_value; [|exact C'35].
  apply (is_derive_ext (fun time : R => (1 / 2) * ln (Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V time) (mscale (RtoC (-1)) V_0))))))))); [intros; simpl; field|].
  eapply (rate_log (2 * n) now (fun time : R => madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V time) (mscale (RtoC (-1)) V_0)))))); [|all_known|all_known|].
  { unfold V. cbv beta. rates. }
  cbv beta. first [solve [clearbody P; equal_traces]|equal_traces].
Qed.

(* step 36, differentiation: S' ν = arcoth ν; the symplectic part of N has no trace with Θ *)
Lemma step'36 :
(E_defined now /\ J_KMB_defined now /\ (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in (locally nu_k (fun nu_k : R => 0 < nu_k / 2 - 1 / 2)) /\ (locally nu_k (fun nu_k : R => 0 < nu_k / 2 + 1 / 2)) /\ (ex_derive (fun nu_k : R => (- (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2))%R) nu_k))) /\ (number_rate (fun time : R => (mtrace (2 * n) (E time) / RtoC 2)%C) now (mtrace (2 * n) (mmul (2 * n) (J_KMB now) (N now)) / RtoC 4)%C).
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  assert (P'3 : 1 < Rabs nu_min /\ arcoth nu_min > 0) by (exact (step'22 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4)).
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  assert (P'6 : (nu_min - 1 <> 0 /\ 0 < (nu_min + 1) / (nu_min - 1)) /\ ln ((nu_min + 1) / (nu_min - 1)) > 0) by (exact (step'21 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4)).
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  try assert (N'9 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'10 : (nu_min + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'11 : reads_as (ln ((nu_min + 1) / (nu_min - 1))) (ln (nu_min + 1) + (-1) * ln (nu_min - 1))) by (logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'12 : 0 < (nu_min + 1) / (nu_min - 1)) by (apply beyond_ratio; assumption).
  assert (E'13 : reads_as (arcoth nu_min) ((ln (nu_min + 1) + (-1) * ln (nu_min - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'14 : (nu_min ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (L'15 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'16 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'17 : meq (2 * n) (2 * n) (mtrans (Lambda now)) (Lambda now)) by (unfold Lambda; apply sum_transposed).
  assert (L'18 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda now) complex_structure) (mmul (2 * n) complex_structure (Lambda now))) by (unfold Lambda; apply sum_sigma).
  assert (L'19 : meq (2 * n) (2 * n) (mtrans (Lambda_t now)) (Lambda_t now)) by (unfold Lambda_t; apply sum_transposed).
  assert (L'20 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda_t now) complex_structure) (mmul (2 * n) complex_structure (Lambda_t now))) by (unfold Lambda_t; apply sum_sigma).
  assert (L'21 : meq (2 * n) (2 * n) (mtrans (Theta now)) (Theta now)) by (unfold Theta; apply sum_transposed).
  assert (L'22 : meq (2 * n) (2 * n) (mmul (2 * n) (Theta now) complex_structure) (mmul (2 * n) complex_structure (Theta now))) by (unfold Theta; apply sum_sigma).
  assert (L'23 : meq (2 * n) (2 * n) (mtrans (E now)) (E now)) by (unfold E; apply sum_transposed).
  assert (L'24 : meq (2 * n) (2 * n) (mmul (2 * n) (E now) complex_structure) (mmul (2 * n) complex_structure (E now))) by (unfold E; apply sum_sigma).
  assert (L'25 : meq (2 * n) (2 * n) (mtrans Lambda_0) Lambda_0) by (unfold Lambda_0; apply sum_transposed).
  assert (L'26 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_0 complex_structure) (mmul (2 * n) complex_structure Lambda_0)) by (unfold Lambda_0; apply sum_sigma).
  assert (L'27 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda now) (Lambda_t now)) (mmul (2 * n) (Lambda_t now) (Lambda now))) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (L'28 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda now) (Theta now)) (mmul (2 * n) (Theta now) (Lambda now))) by (unfold Lambda, Theta; apply sums_commute).
  assert (L'29 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda now) (E now)) (mmul (2 * n) (E now) (Lambda now))) by (unfold Lambda, E; apply sums_commute).
  assert (L'30 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda now) Lambda_0) (mmul (2 * n) Lambda_0 (Lambda now))) by (unfold Lambda, Lambda_0; apply sums_commute).
  assert (L'31 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda_t now) (Theta now)) (mmul (2 * n) (Theta now) (Lambda_t now))) by (unfold Lambda_t, Theta; apply sums_commute).
  assert (L'32 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda_t now) (E now)) (mmul (2 * n) (E now) (Lambda_t now))) by (unfold Lambda_t, E; apply sums_commute).
  assert (L'33 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda_t now) Lambda_0) (mmul (2 * n) Lambda_0 (Lambda_t now))) by (unfold Lambda_t, Lambda_0; apply sums_commute).
  assert (L'34 : meq (2 * n) (2 * n) (mmul (2 * n) (Theta now) (E now)) (mmul (2 * n) (E now) (Theta now))) by (unfold Theta, E; apply sums_commute).
  assert (L'35 : meq (2 * n) (2 * n) (mmul (2 * n) (Theta now) Lambda_0) (mmul (2 * n) Lambda_0 (Theta now))) by (unfold Theta, Lambda_0; apply sums_commute).
  assert (L'36 : meq (2 * n) (2 * n) (mmul (2 * n) (E now) Lambda_0) (mmul (2 * n) Lambda_0 (E now))) by (unfold E, Lambda_0; apply sums_commute).
  assert (N'37 : mdet (2 * n) (mtrans (S_ now)) <> RtoC 0) by (regular).
  assert (I'38 : is_inverse (2 * n) (mtrans (S_ now)) (minv (2 * n) (mtrans (S_ now)))) by (apply inverse_of; all_known).
  assert (N'39 : mdet (2 * n) (S_ now) <> RtoC 0) by (regular).
  assert (I'40 : is_inverse (2 * n) (S_ now) (minv (2 * n) (S_ now))) by (apply inverse_of; all_known).
  assert (C'41 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in 0 < nu_k / 2 - 1 / 2 /\ 0 < nu_k / 2 + 1 / 2)).
  { try clear dependent mode; intros mode mode'in nu_k.
  pose (lambda_k := lambda_k'in mode).
  pose (mu_k := mu_k'path now mode).
  assert (M'42 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'43 : nu_k >= nu_min) by (exact (step'10 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'44 : nu_k > 1) by (exact (step'11 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'45 : nu_k > 0) by (exact (step'12 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'46 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'17 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'46) as D'47; pose proof (proj2 P'46) as Q'48.
  pose proof D'47 as D'47'parts; split_up D'47'parts.
  assert (P'49 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'16 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'49) as D'50; pose proof (proj2 P'49) as Q'51.
  pose proof D'50 as D'50'parts; split_up D'50'parts.
  assert (P'52 : lambda_k > 1) by (exact (step'2 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'53 : lambda_k > 0) by (exact (step'3 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  try assert (N'54 : ((1/2) * nu_k + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'44) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  try assert (N'55 : ((1/2) * nu_k - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ P'44)) _) eq_refl); equal).
  assert (C'56 : 0 < nu_k / 2 - 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ P'44)) _); [reflexivity|equal]).
  assert (C'57 : 0 < nu_k / 2 + 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (from_gt _ _ P'44) (has_whole 1)))) _); [reflexivity|equal]).
  all_known.
  }
  assert (C'58 : E_defined now) by (exact C'41).
  assert (C'59 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in 1 < Rabs nu_k)).
  { try clear dependent mode; intros mode mode'in nu_k.
  pose (lambda_k := lambda_k'in mode).
  pose (mu_k := mu_k'path now mode).
  assert (M'60 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'61 : nu_k >= nu_min) by (exact (step'10 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'62 : nu_k > 1) by (exact (step'11 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'63 : nu_k > 0) by (exact (step'12 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'64 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'17 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'64) as D'65; pose proof (proj2 P'64) as Q'66.
  pose proof D'65 as D'65'parts; split_up D'65'parts.
  assert (P'67 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'16 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'67) as D'68; pose proof (proj2 P'67) as Q'69.
  pose proof D'68 as D'68'parts; split_up D'68'parts.
  assert (P'70 : lambda_k > 1) by (exact (step'2 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'71 : lambda_k > 0) by (exact (step'3 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  try assert (N'72 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'62)) _) eq_refl); equal).
  assert (N'73 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'62))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'62) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (N'74 : (nu_k + 1) <> 0) by (intro Z'; apply N'73; transitivity ((nu_k + 1) * (nu_k - 1)); [close|rewrite Z'; polynomial_equation]).
  all_known.
  }
  assert (C'75 : Theta_defined now) by (exact C'59).
  assert (C'76 : J_KMB_defined now) by (unfold J_KMB_defined; all_known).
  assert (C'77 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in (locally nu_k (fun nu_k : R => 0 < nu_k / 2 - 1 / 2)) /\ (locally nu_k (fun nu_k : R => 0 < nu_k / 2 + 1 / 2)) /\ (ex_derive (fun nu_k : R => (- (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2))%R) nu_k))).
  { try clear dependent mode; intros mode mode'in nu_k.
  pose (lambda_k := lambda_k'in mode).
  pose (mu_k := mu_k'path now mode).
  assert (M'78 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'79 : nu_k >= nu_min) by (exact (step'10 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'80 : nu_k > 1) by (exact (step'11 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'81 : nu_k > 0) by (exact (step'12 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'82 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'17 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'82) as D'83; pose proof (proj2 P'82) as Q'84.
  pose proof D'83 as D'83'parts; split_up D'83'parts.
  assert (P'85 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'16 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'85) as D'86; pose proof (proj2 P'85) as Q'87.
  pose proof D'86 as D'86'parts; split_up D'86'parts.
  assert (P'88 : lambda_k > 1) by (exact (step'2 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'89 : lambda_k > 0) by (exact (step'3 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  try assert (N'90 : ((1/2) * nu_k + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'80) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  try assert (N'91 : ((1/2) * nu_k - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ P'80)) _) eq_refl); equal).
  assert (C'92 : 0 < nu_k / 2 - 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ P'80)) _); [reflexivity|equal]).
  assert (C'93 : locally nu_k (fun nu_k : R => 0 < nu_k / 2 - 1 / 2)) by (apply (locally_positive (fun nu_k : R => nu_k / 2 - 1 / 2)); [differentiable|assumption]).
  assert (C'94 : 0 < nu_k / 2 + 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (from_gt _ _ P'80) (has_whole 1)))) _); [reflexivity|equal]).
  assert (C'95 : locally nu_k (fun nu_k : R => 0 < nu_k / 2 + 1 / 2)) by (apply (locally_positive (fun nu_k : R => nu_k / 2 + 1 / 2)); [differentiable|assumption]).
  assert (C'96 : ex_derive (fun nu_k : R => (- (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2))%R) nu_k) by (differentiable).
  all_known.
  }
  split; [all_known|].
  assert (C'97 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in let mu_k : R := mu_k'path now mode in is_derive (fun time : R => let nu_k : R := nu_k'path time mode in - (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2)) now (mu_k * (- ln (nu_k / 2 - 1 / 2) / 2 + ln (nu_k / 2 + 1 / 2) / 2)))).
  { try clear dependent mode; intros mode mode'in nu_k mu_k.
  pose (lambda_k := lambda_k'in mode).
  assert (M'98 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'99 : nu_k >= nu_min) by (exact (step'10 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'100 : nu_k > 1) by (exact (step'11 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'101 : nu_k > 0) by (exact (step'12 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'102 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'17 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'102) as D'103; pose proof (proj2 P'102) as Q'104.
  pose proof D'103 as D'103'parts; split_up D'103'parts.
  assert (P'105 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'16 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'105) as D'106; pose proof (proj2 P'105) as Q'107.
  pose proof D'106 as D'106'parts; split_up D'106'parts.
  assert (P'108 : lambda_k > 1) by (exact (step'2 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'109 : lambda_k > 0) by (exact (step'3 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (N'110 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'100) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'111 : reads_as (ln (nu_k / 2 + 1 / 2)) ((-1) * ln 2 + ln (nu_k + 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (nu_k + 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'100) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; exact I]).
  assert (N'112 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'100)) _) eq_refl); equal).
  assert (E'113 : reads_as (ln (nu_k / 2 - 1 / 2)) ((-1) * ln 2 + ln (nu_k - 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'100)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'114 : ((1/2) * nu_k + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'100) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  try assert (N'115 : ((1/2) * nu_k - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ P'100)) _) eq_refl); equal).
  assert (C'116 : 0 < nu_k / 2 - 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ P'100)) _); [reflexivity|equal]).
  assert (C'117 : 0 < nu_k / 2 + 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (from_gt _ _ P'100) (has_whole 1)))) _); [reflexivity|equal]).
  assert (Slope' : is_derive (fun nu_k : R => - (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2)) nu_k (- ln (nu_k / 2 - 1 / 2) / 2 + ln (nu_k / 2 + 1 / 2) / 2)) by (derivative; equal).
  exact (is_derive_along (fun nu_k : R => - (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2)) (fun time : R => nu_k'path time mode) now _ _ Slope' (nu_k'rate mode mode'in)).
  }
  assert (C'118 : meq (2 * n) (2 * n) (direct_sum (fun mode : nat => let nu_k : R := nu_k'path now mode in let mu_k : R := mu_k'path now mode in mu_k * (- ln (nu_k / 2 - 1 / 2) / 2 + ln (nu_k / 2 + 1 / 2) / 2))) (mscale (RtoC (1 / 2)) (mmul (2 * n) (Lambda_t now) (Theta now)))).
  { eapply meq_of_modes; [mats; moving_mats; in_blocks|mats; moving_mats; in_blocks|]; intros mode mode'in; cbv beta zeta.
  pose (lambda_k := lambda_k'in mode).
  pose (nu_k := nu_k'path now mode).
  pose (mu_k := mu_k'path now mode).
  assert (M'119 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'120 : nu_k >= nu_min) by (exact (step'10 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'121 : nu_k > 1) by (exact (step'11 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'122 : nu_k > 0) by (exact (step'12 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'123 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'17 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'123) as D'124; pose proof (proj2 P'123) as Q'125.
  pose proof D'124 as D'124'parts; split_up D'124'parts.
  assert (P'126 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'16 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'126) as D'127; pose proof (proj2 P'126) as Q'128.
  pose proof D'127 as D'127'parts; split_up D'127'parts.
  assert (P'129 : lambda_k > 1) by (exact (step'2 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'130 : lambda_k > 0) by (exact (step'3 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (N'131 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'121) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'132 : reads_as (ln (nu_k / 2 + 1 / 2)) ((-1) * ln 2 + ln (nu_k + 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (nu_k + 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'121) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; exact I]).
  assert (N'133 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'121)) _) eq_refl); equal).
  assert (E'134 : reads_as (ln (nu_k / 2 - 1 / 2)) ((-1) * ln 2 + ln (nu_k - 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'121)) _); [reflexivity|equal]|]; exact I]).
  assert (E'135 : reads_as (ln ((nu_k + 1) / (nu_k - 1))) (ln (nu_k + 1) + (-1) * ln (nu_k - 1))) by (logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'121) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'121)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'136 : 0 < (nu_k + 1) / (nu_k - 1)) by (apply beyond_ratio; assumption).
  assert (E'137 : reads_as (arcoth nu_k) ((ln (nu_k + 1) + (-1) * ln (nu_k - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'121) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'121)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'138 : ((1/2) * nu_k + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'121) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  try assert (N'139 : ((1/2) * nu_k - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ P'121)) _) eq_refl); equal).
  assert (N'140 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'121))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'121) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  change (lambda_k'in mode) with lambda_k.
  change (nu_k'path now mode) with nu_k.
  change (mu_k'path now mode) with mu_k.
  split; equal_complex.
  }
  assert (L'141 : matrix_rate (2 * n) (2 * n) E now (mscale (RtoC (1 / 2)) (mmul (2 * n) (Lambda_t now) (Theta now)))) by (refine (rate_is (2 * n) (2 * n) _ _ _ _ _ C'118); apply rate_sum; exact C'97).
  cbv beta. eapply nrate_is; [number_rates|].
  cbv beta. equal_traces.
Qed.

(* step 37, differentiation: c_geom ν_min is a constant *)
Lemma step'37 :
(E_defined now /\ 1 < Rabs nu_min /\ RtoC nu_min <> RtoC 0 /\ RtoC (arcoth nu_min) <> RtoC 0 /\ J_KMB_defined now /\ (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in (locally nu_k (fun nu_k : R => 0 < nu_k / 2 - 1 / 2)) /\ (locally nu_k (fun nu_k : R => 0 < nu_k / 2 + 1 / 2)) /\ (ex_derive (fun nu_k : R => (- (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2))%R) nu_k))) /\ (number_rate (fun time : R => (mtrace (2 * n) (E time) / (RtoC 4 * RtoC nu_min * RtoC (arcoth nu_min)))%C) now (mtrace (2 * n) (mmul (2 * n) (J_KMB now) (N now)) / (RtoC 8 * RtoC nu_min * RtoC (arcoth nu_min)))%C).
Proof using All.
  pose proof (proj1 P'invertible) as D'1; pose proof (proj2 P'invertible) as Q'2.
  pose proof D'1 as D'1'parts; split_up D'1'parts.
  assert (P'3 : 1 < Rabs nu_min /\ arcoth nu_min > 0) by (exact (step'22 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4)).
  pose proof (proj1 P'3) as D'4; pose proof (proj2 P'3) as Q'5.
  pose proof D'4 as D'4'parts; split_up D'4'parts.
  assert (P'6 : (nu_min - 1 <> 0 /\ 0 < (nu_min + 1) / (nu_min - 1)) /\ ln ((nu_min + 1) / (nu_min - 1)) > 0) by (exact (step'21 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4)).
  pose proof (proj1 P'6) as D'7; pose proof (proj2 P'6) as Q'8.
  pose proof D'7 as D'7'parts; split_up D'7'parts.
  try assert (N'9 : (nu_min - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _) eq_refl); equal).
  assert (N'10 : (nu_min + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'11 : reads_as (ln ((nu_min + 1) / (nu_min - 1))) (ln (nu_min + 1) + (-1) * ln (nu_min - 1))) by (logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'12 : 0 < (nu_min + 1) / (nu_min - 1)) by (apply beyond_ratio; assumption).
  assert (E'13 : reads_as (arcoth nu_min) ((ln (nu_min + 1) + (-1) * ln (nu_min - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_min + 1)); ((-1)%Z, (nu_min - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1)) _); [reflexivity|equal]|]; exact I]).
  assert (N'14 : (nu_min ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ H'1))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (L'15 : meq (2 * n) (2 * n) (mmul (2 * n) complex_structure complex_structure) (mscale (RtoC (-1)) mid)) by (apply sigma_square).
  assert (L'16 : meq (2 * n) (2 * n) (mtrans complex_structure) (mscale (RtoC (-1)) complex_structure)) by (apply sigma_transposed).
  assert (L'17 : meq (2 * n) (2 * n) (mtrans (Lambda now)) (Lambda now)) by (unfold Lambda; apply sum_transposed).
  assert (L'18 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda now) complex_structure) (mmul (2 * n) complex_structure (Lambda now))) by (unfold Lambda; apply sum_sigma).
  assert (L'19 : meq (2 * n) (2 * n) (mtrans (Lambda_t now)) (Lambda_t now)) by (unfold Lambda_t; apply sum_transposed).
  assert (L'20 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda_t now) complex_structure) (mmul (2 * n) complex_structure (Lambda_t now))) by (unfold Lambda_t; apply sum_sigma).
  assert (L'21 : meq (2 * n) (2 * n) (mtrans (Theta now)) (Theta now)) by (unfold Theta; apply sum_transposed).
  assert (L'22 : meq (2 * n) (2 * n) (mmul (2 * n) (Theta now) complex_structure) (mmul (2 * n) complex_structure (Theta now))) by (unfold Theta; apply sum_sigma).
  assert (L'23 : meq (2 * n) (2 * n) (mtrans (E now)) (E now)) by (unfold E; apply sum_transposed).
  assert (L'24 : meq (2 * n) (2 * n) (mmul (2 * n) (E now) complex_structure) (mmul (2 * n) complex_structure (E now))) by (unfold E; apply sum_sigma).
  assert (L'25 : meq (2 * n) (2 * n) (mtrans Lambda_0) Lambda_0) by (unfold Lambda_0; apply sum_transposed).
  assert (L'26 : meq (2 * n) (2 * n) (mmul (2 * n) Lambda_0 complex_structure) (mmul (2 * n) complex_structure Lambda_0)) by (unfold Lambda_0; apply sum_sigma).
  assert (L'27 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda now) (Lambda_t now)) (mmul (2 * n) (Lambda_t now) (Lambda now))) by (unfold Lambda, Lambda_t; apply sums_commute).
  assert (L'28 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda now) (Theta now)) (mmul (2 * n) (Theta now) (Lambda now))) by (unfold Lambda, Theta; apply sums_commute).
  assert (L'29 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda now) (E now)) (mmul (2 * n) (E now) (Lambda now))) by (unfold Lambda, E; apply sums_commute).
  assert (L'30 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda now) Lambda_0) (mmul (2 * n) Lambda_0 (Lambda now))) by (unfold Lambda, Lambda_0; apply sums_commute).
  assert (L'31 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda_t now) (Theta now)) (mmul (2 * n) (Theta now) (Lambda_t now))) by (unfold Lambda_t, Theta; apply sums_commute).
  assert (L'32 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda_t now) (E now)) (mmul (2 * n) (E now) (Lambda_t now))) by (unfold Lambda_t, E; apply sums_commute).
  assert (L'33 : meq (2 * n) (2 * n) (mmul (2 * n) (Lambda_t now) Lambda_0) (mmul (2 * n) Lambda_0 (Lambda_t now))) by (unfold Lambda_t, Lambda_0; apply sums_commute).
  assert (L'34 : meq (2 * n) (2 * n) (mmul (2 * n) (Theta now) (E now)) (mmul (2 * n) (E now) (Theta now))) by (unfold Theta, E; apply sums_commute).
  assert (L'35 : meq (2 * n) (2 * n) (mmul (2 * n) (Theta now) Lambda_0) (mmul (2 * n) Lambda_0 (Theta now))) by (unfold Theta, Lambda_0; apply sums_commute).
  assert (L'36 : meq (2 * n) (2 * n) (mmul (2 * n) (E now) Lambda_0) (mmul (2 * n) Lambda_0 (E now))) by (unfold E, Lambda_0; apply sums_commute).
  assert (N'37 : mdet (2 * n) (mtrans (S_ now)) <> RtoC 0) by (regular).
  assert (I'38 : is_inverse (2 * n) (mtrans (S_ now)) (minv (2 * n) (mtrans (S_ now)))) by (apply inverse_of; all_known).
  assert (N'39 : mdet (2 * n) (S_ now) <> RtoC 0) by (regular).
  assert (I'40 : is_inverse (2 * n) (S_ now) (minv (2 * n) (S_ now))) by (apply inverse_of; all_known).
  assert (C'41 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in 0 < nu_k / 2 - 1 / 2 /\ 0 < nu_k / 2 + 1 / 2)).
  { try clear dependent mode; intros mode mode'in nu_k.
  pose (lambda_k := lambda_k'in mode).
  pose (mu_k := mu_k'path now mode).
  assert (M'42 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'43 : nu_k >= nu_min) by (exact (step'10 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'44 : nu_k > 1) by (exact (step'11 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'45 : nu_k > 0) by (exact (step'12 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'46 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'17 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'46) as D'47; pose proof (proj2 P'46) as Q'48.
  pose proof D'47 as D'47'parts; split_up D'47'parts.
  assert (P'49 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'16 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'49) as D'50; pose proof (proj2 P'49) as Q'51.
  pose proof D'50 as D'50'parts; split_up D'50'parts.
  assert (P'52 : lambda_k > 1) by (exact (step'2 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'53 : lambda_k > 0) by (exact (step'3 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  try assert (N'54 : ((1/2) * nu_k + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'44) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  try assert (N'55 : ((1/2) * nu_k - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ P'44)) _) eq_refl); equal).
  assert (C'56 : 0 < nu_k / 2 - 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ P'44)) _); [reflexivity|equal]).
  assert (C'57 : 0 < nu_k / 2 + 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (from_gt _ _ P'44) (has_whole 1)))) _); [reflexivity|equal]).
  all_known.
  }
  assert (C'58 : E_defined now) by (exact C'41).
  assert (C'59 : RtoC nu_min <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (has_add _ _ _ _ (from_gt _ _ H'1) (has_whole 1)) _) eq_refl); equal).
  assert (C'60 : RtoC (arcoth nu_min) <> RtoC 0) by (not_zero_complex; refine (to_nonzero _ _ (has_eq _ _ _ (from_gt _ _ Q'5) _) eq_refl); equal).
  assert (C'61 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in 1 < Rabs nu_k)).
  { try clear dependent mode; intros mode mode'in nu_k.
  pose (lambda_k := lambda_k'in mode).
  pose (mu_k := mu_k'path now mode).
  assert (M'62 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'63 : nu_k >= nu_min) by (exact (step'10 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'64 : nu_k > 1) by (exact (step'11 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'65 : nu_k > 0) by (exact (step'12 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'66 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'17 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'66) as D'67; pose proof (proj2 P'66) as Q'68.
  pose proof D'67 as D'67'parts; split_up D'67'parts.
  assert (P'69 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'16 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'69) as D'70; pose proof (proj2 P'69) as Q'71.
  pose proof D'70 as D'70'parts; split_up D'70'parts.
  assert (P'72 : lambda_k > 1) by (exact (step'2 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'73 : lambda_k > 0) by (exact (step'3 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  try assert (N'74 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'64)) _) eq_refl); equal).
  assert (N'75 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'64))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'64) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  assert (N'76 : (nu_k + 1) <> 0) by (intro Z'; apply N'75; transitivity ((nu_k + 1) * (nu_k - 1)); [close|rewrite Z'; polynomial_equation]).
  all_known.
  }
  assert (C'77 : Theta_defined now) by (exact C'61).
  assert (C'78 : J_KMB_defined now) by (unfold J_KMB_defined; all_known).
  assert (C'79 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in (locally nu_k (fun nu_k : R => 0 < nu_k / 2 - 1 / 2)) /\ (locally nu_k (fun nu_k : R => 0 < nu_k / 2 + 1 / 2)) /\ (ex_derive (fun nu_k : R => (- (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2))%R) nu_k))).
  { try clear dependent mode; intros mode mode'in nu_k.
  pose (lambda_k := lambda_k'in mode).
  pose (mu_k := mu_k'path now mode).
  assert (M'80 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'81 : nu_k >= nu_min) by (exact (step'10 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'82 : nu_k > 1) by (exact (step'11 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'83 : nu_k > 0) by (exact (step'12 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'84 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'17 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'84) as D'85; pose proof (proj2 P'84) as Q'86.
  pose proof D'85 as D'85'parts; split_up D'85'parts.
  assert (P'87 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'16 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'87) as D'88; pose proof (proj2 P'87) as Q'89.
  pose proof D'88 as D'88'parts; split_up D'88'parts.
  assert (P'90 : lambda_k > 1) by (exact (step'2 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'91 : lambda_k > 0) by (exact (step'3 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  try assert (N'92 : ((1/2) * nu_k + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'82) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  try assert (N'93 : ((1/2) * nu_k - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ P'82)) _) eq_refl); equal).
  assert (C'94 : 0 < nu_k / 2 - 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ P'82)) _); [reflexivity|equal]).
  assert (C'95 : locally nu_k (fun nu_k : R => 0 < nu_k / 2 - 1 / 2)) by (apply (locally_positive (fun nu_k : R => nu_k / 2 - 1 / 2)); [differentiable|assumption]).
  assert (C'96 : 0 < nu_k / 2 + 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (from_gt _ _ P'82) (has_whole 1)))) _); [reflexivity|equal]).
  assert (C'97 : locally nu_k (fun nu_k : R => 0 < nu_k / 2 + 1 / 2)) by (apply (locally_positive (fun nu_k : R => nu_k / 2 + 1 / 2)); [differentiable|assumption]).
  assert (C'98 : ex_derive (fun nu_k : R => (- (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2))%R) nu_k) by (differentiable).
  all_known.
  }
  split; [all_known|].
  assert (C'99 : (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path now mode in let mu_k : R := mu_k'path now mode in is_derive (fun time : R => let nu_k : R := nu_k'path time mode in - (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2)) now (mu_k * (- ln (nu_k / 2 - 1 / 2) / 2 + ln (nu_k / 2 + 1 / 2) / 2)))).
  { try clear dependent mode; intros mode mode'in nu_k mu_k.
  pose (lambda_k := lambda_k'in mode).
  assert (M'100 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'101 : nu_k >= nu_min) by (exact (step'10 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'102 : nu_k > 1) by (exact (step'11 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'103 : nu_k > 0) by (exact (step'12 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'104 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'17 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'104) as D'105; pose proof (proj2 P'104) as Q'106.
  pose proof D'105 as D'105'parts; split_up D'105'parts.
  assert (P'107 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'16 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'107) as D'108; pose proof (proj2 P'107) as Q'109.
  pose proof D'108 as D'108'parts; split_up D'108'parts.
  assert (P'110 : lambda_k > 1) by (exact (step'2 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'111 : lambda_k > 0) by (exact (step'3 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (N'112 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'102) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'113 : reads_as (ln (nu_k / 2 + 1 / 2)) ((-1) * ln 2 + ln (nu_k + 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (nu_k + 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'102) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; exact I]).
  assert (N'114 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'102)) _) eq_refl); equal).
  assert (E'115 : reads_as (ln (nu_k / 2 - 1 / 2)) ((-1) * ln 2 + ln (nu_k - 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'102)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'116 : ((1/2) * nu_k + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'102) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  try assert (N'117 : ((1/2) * nu_k - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ P'102)) _) eq_refl); equal).
  assert (C'118 : 0 < nu_k / 2 - 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ P'102)) _); [reflexivity|equal]).
  assert (C'119 : 0 < nu_k / 2 + 1 / 2) by (apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_add _ _ _ _ (has_ratio 1 2) (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (from_gt _ _ P'102) (has_whole 1)))) _); [reflexivity|equal]).
  assert (Slope' : is_derive (fun nu_k : R => - (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2)) nu_k (- ln (nu_k / 2 - 1 / 2) / 2 + ln (nu_k / 2 + 1 / 2) / 2)) by (derivative; equal).
  exact (is_derive_along (fun nu_k : R => - (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2)) (fun time : R => nu_k'path time mode) now _ _ Slope' (nu_k'rate mode mode'in)).
  }
  assert (C'120 : meq (2 * n) (2 * n) (direct_sum (fun mode : nat => let nu_k : R := nu_k'path now mode in let mu_k : R := mu_k'path now mode in mu_k * (- ln (nu_k / 2 - 1 / 2) / 2 + ln (nu_k / 2 + 1 / 2) / 2))) (mscale (RtoC (1 / 2)) (mmul (2 * n) (Lambda_t now) (Theta now)))).
  { eapply meq_of_modes; [mats; moving_mats; in_blocks|mats; moving_mats; in_blocks|]; intros mode mode'in; cbv beta zeta.
  pose (lambda_k := lambda_k'in mode).
  pose (nu_k := nu_k'path now mode).
  pose (mu_k := mu_k'path now mode).
  assert (M'121 : lambda_k >= nu_min) by (exact (H'2 mode mode'in)).
  assert (P'122 : nu_k >= nu_min) by (exact (step'10 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'123 : nu_k > 1) by (exact (step'11 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'124 : nu_k > 0) by (exact (step'12 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'125 : 1 < Rabs nu_k /\ arcoth nu_k > 0) by (exact (step'17 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'125) as D'126; pose proof (proj2 P'125) as Q'127.
  pose proof D'126 as D'126'parts; split_up D'126'parts.
  assert (P'128 : (nu_k - 1 <> 0 /\ 0 < (nu_k + 1) / (nu_k - 1)) /\ ln ((nu_k + 1) / (nu_k - 1)) > 0) by (exact (step'16 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  pose proof (proj1 P'128) as D'129; pose proof (proj2 P'128) as Q'130.
  pose proof D'129 as D'129'parts; split_up D'129'parts.
  assert (P'131 : lambda_k > 1) by (exact (step'2 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (P'132 : lambda_k > 0) by (exact (step'3 n n'positive (A'path now) A'symmetry (S_'path now) S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in (nu_k'path now) (mu_k'path now) P'invertible H'1 H'2 H'3 H'4 mode mode'in)).
  assert (N'133 : (nu_k + 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'123) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  assert (E'134 : reads_as (ln (nu_k / 2 + 1 / 2)) ((-1) * ln 2 + ln (nu_k + 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (nu_k + 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'123) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; exact I]).
  assert (N'135 : (nu_k - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'123)) _) eq_refl); equal).
  assert (E'136 : reads_as (ln (nu_k / 2 - 1 / 2)) ((-1) * ln 2 + ln (nu_k - 1))) by (logarithm ([((-1)%Z, 2); ((1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [lra|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'123)) _); [reflexivity|equal]|]; exact I]).
  assert (E'137 : reads_as (ln ((nu_k + 1) / (nu_k - 1))) (ln (nu_k + 1) + (-1) * ln (nu_k - 1))) by (logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'123) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'123)) _); [reflexivity|equal]|]; exact I]).
  try assert (C'138 : 0 < (nu_k + 1) / (nu_k - 1)) by (apply beyond_ratio; assumption).
  assert (E'139 : reads_as (arcoth nu_k) ((ln (nu_k + 1) + (-1) * ln (nu_k - 1)) / 2)) by (unfold reads_as, arcoth; f_equal; logarithm ([((1)%Z, (nu_k + 1)); ((-1)%Z, (nu_k - 1))] : list (Z * R)); [equal|split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'123) (has_whole 1)))) (has_whole 1))) _); [reflexivity|equal]|]; split; [apply Rgt_lt; refine (to_gt _ _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'123)) _); [reflexivity|equal]|]; exact I]).
  try assert (N'140 : ((1/2) * nu_k + (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'123) (has_whole 1)))) (has_whole 1))) _) eq_refl); equal).
  try assert (N'141 : ((1/2) * nu_k - (1/2)) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_ratio 1 2) (from_gt _ _ P'123)) _) eq_refl); equal).
  assert (N'142 : (nu_k ^ 2 - 1) <> 0) by (refine (to_nonzero _ _ (has_eq _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (from_gt _ _ P'123))) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (has_mul _ _ _ _ (has_whole 1) (has_mul _ _ _ _ (has_whole 1) (has_add _ _ _ _ (from_gt _ _ P'123) (has_whole 1)))) (has_whole 1))))) _) eq_refl); equal).
  change (lambda_k'in mode) with lambda_k.
  change (nu_k'path now mode) with nu_k.
  change (mu_k'path now mode) with mu_k.
  split; equal_complex.
  }
  assert (L'143 : matrix_rate (2 * n) (2 * n) E now (mscale (RtoC (1 / 2)) (mmul (2 * n) (Lambda_t now) (Theta now)))) by (refine (rate_is (2 * n) (2 * n) _ _ _ _ _ C'120); apply rate_sum; exact C'99).
  cbv beta. eapply nrate_is; [number_rates|].
  cbv beta. equal_traces.
Qed.

End moving.

Section growing.
Variable n : nat.
Hypothesis n'positive : (0 < n)%nat.
Variable start : R.
Variable stop : R.
Hypothesis start'stop : start <= stop.
Let sigma : mat := complex_structure.
Variable A'path : R -> rmat.
Hypothesis A'symmetry : (forall time : R, start <= time <= stop -> symmetric (2 * n) (A'path time)).
Let A (time : R) : mat := of_real (A'path time).
Variable S_'path : R -> rmat.
Let S_ (time : R) : mat := of_real (S_'path time).
Hypothesis S_'symplectic : (forall time : R, start <= time <= stop -> symplectic (2 * n) (S_ time)).
Variable S_0_entries : rmat.
Let S_0 : mat := of_real S_0_entries.
Hypothesis S_0'symplectic : (forall time : R, start <= time <= stop -> symplectic (2 * n) S_0).
Variable nu_min : R.
Variable lambda_k'in : nat -> R.
Variable nu_k'path : R -> nat -> R.
Variable mu_k'path : R -> nat -> R.
Let Lambda (time : R) : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'path time mode in nu_k).
Let Lambda_t (time : R) : mat := direct_sum (fun mode : nat => let mu_k : R := mu_k'path time mode in mu_k).
Let Theta (time : R) : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'path time mode in 2 * arcoth nu_k).
Let Theta_defined (time : R) : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path time mode in 1 < Rabs nu_k.
Let E (time : R) : mat := direct_sum (fun mode : nat => let nu_k : R := nu_k'path time mode in - (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2)).
Let E_defined (time : R) : Prop := forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path time mode in 0 < nu_k / 2 - 1 / 2 /\ 0 < nu_k / 2 + 1 / 2.
Let Lambda_0 : mat := direct_sum (fun mode : nat => let lambda_k : R := lambda_k'in mode in lambda_k).
Hypothesis A'moves : (forall time : R, start <= time <= stop -> (exists rate : mat, matrix_rate (2 * n) (2 * n) A time rate)).
Hypothesis S_'rate : (forall time : R, start <= time <= stop -> matrix_rate (2 * n) (2 * n) S_ time (mmul (2 * n) (S_ time) (mmul (2 * n) (A time) sigma))).
Hypothesis nu_k'rate : (forall time : R, start <= time <= stop -> (forall mode : nat, (mode < n)%nat -> let mu_k : R := mu_k'path time mode in is_derive (fun time : R => nu_k'path time mode) time mu_k)).
Hypothesis mu_k'rate : (forall time : R, start <= time <= stop -> (forall mode : nat, (mode < n)%nat -> ex_derive (fun time : R => mu_k'path time mode) time)).
Let V (time : R) : mat := mmul (2 * n) (S_ time) (mmul (2 * n) (Lambda time) (mtrans (S_ time))).
Let N (time : R) : mat := mmul (2 * n) (S_ time) (mmul (2 * n) (madd (Lambda_t time) (madd (mmul (2 * n) (A time) (mmul (2 * n) sigma (Lambda time))) (mscale (RtoC (-1)) (mmul (2 * n) (Lambda time) (mmul (2 * n) sigma (A time)))))) (mtrans (S_ time))).
Let J_SLD (time : R) : mat := mscale (RtoC 2) (mmul (2 * n) (minv (2 * n) (mtrans (S_ time))) (mmul (2 * n) (minv (2 * n) (Lambda time)) (minv (2 * n) (S_ time)))).
Let J_SLD_defined (time : R) : Prop := mdet (2 * n) (mtrans (S_ time)) <> RtoC 0 /\ mdet (2 * n) (Lambda time) <> RtoC 0 /\ mdet (2 * n) (S_ time) <> RtoC 0.
Let J_KMB (time : R) : mat := mmul (2 * n) (minv (2 * n) (mtrans (S_ time))) (mmul (2 * n) (Theta time) (minv (2 * n) (S_ time))).
Let J_KMB_defined (time : R) : Prop := mdet (2 * n) (mtrans (S_ time)) <> RtoC 0 /\ Theta_defined time /\ mdet (2 * n) (S_ time) <> RtoC 0.
Let V_0 : mat := mmul (2 * n) S_0 (mmul (2 * n) Lambda_0 (mtrans S_0)).
Let W : mat := mmul (2 * n) (mtrans sigma) (mmul (2 * n) V_0 sigma).
Let P (time : R) : mat := madd (mscale (RtoC (-1 / 2)) V_0) (madd (mscale (RtoC (1 / 2)) (V time)) (minv (2 * n) W)).
Let P_defined (time : R) : Prop := mdet (2 * n) W <> RtoC 0.
Hypothesis P'invertible : (forall time : R, start <= time <= stop -> P_defined time /\ mdet (2 * n) (P time) <> RtoC 0).
Hypothesis H'1 : (forall time : R, start <= time <= stop -> nu_min > 1).
Hypothesis H'2 : (forall time : R, start <= time <= stop -> forall mode : nat, (mode < n)%nat -> let lambda_k : R := lambda_k'in mode in lambda_k >= nu_min).
Hypothesis H'3 : (forall time : R, start <= time <= stop -> positive_semidefinite (2 * n) (madd (V time) (mscale (RtoC (-1)) V_0))).
Hypothesis H'4 : (forall time : R, start <= time <= stop -> positive_semidefinite (2 * n) (N time)).

(* step 39, integration *)
Lemma step'39 :
(forall time : R, start <= time <= stop -> is_real (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V time) (mscale (RtoC (-1)) V_0)))))) /\ 0 < Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V time) (mscale (RtoC (-1)) V_0)))))) /\ E_defined time /\ 1 < Rabs nu_min /\ RtoC nu_min <> RtoC 0 /\ RtoC (arcoth nu_min) <> RtoC 0 /\ is_real (mtrace (2 * n) (E time) / (RtoC 4 * RtoC nu_min * RtoC (arcoth nu_min)))%C /\ (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path time mode in (locally nu_k (fun nu_k : R => 0 < nu_k / 2 - 1 / 2)) /\ (locally nu_k (fun nu_k : R => 0 < nu_k / 2 + 1 / 2)) /\ (ex_derive (fun nu_k : R => (- (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2))%R) nu_k))) /\ ln (Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V stop) (mscale (RtoC (-1)) V_0))))))) / 2 - ln (Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V start) (mscale (RtoC (-1)) V_0))))))) / 2 >= Re (mtrace (2 * n) (E stop) / (RtoC 4 * RtoC nu_min * RtoC (arcoth nu_min)))%C - Re (mtrace (2 * n) (E start) / (RtoC 4 * RtoC nu_min * RtoC (arcoth nu_min)))%C.
Proof using All.
  assert (P'1 : forall time : R, start <= time <= stop -> (is_real (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V time) (mscale (RtoC (-1)) V_0)))))) /\ 0 < Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V time) (mscale (RtoC (-1)) V_0)))))) /\ P_defined time /\ mdet (2 * n) (P time) <> RtoC 0) /\ (number_rate (fun time : R => RtoC (ln (Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V time) (mscale (RtoC (-1)) V_0))))))) / 2)) time (mtrace (2 * n) (mmul (2 * n) (minv (2 * n) (P time)) (N time)) / RtoC 4)%C)) by (intros time time'in; exact (step'28 n n'positive time A'path (A'symmetry time time'in) S_'path (S_'symplectic time time'in) S_0_entries (S_0'symplectic time time'in) nu_min lambda_k'in nu_k'path mu_k'path (A'moves time time'in) (S_'rate time time'in) (nu_k'rate time time'in) (mu_k'rate time time'in) (P'invertible time time'in) (H'1 time time'in) (H'2 time time'in) (H'3 time time'in) (H'4 time time'in))).
  assert (P'2 : forall time : R, start <= time <= stop -> (E_defined time /\ 1 < Rabs nu_min /\ RtoC nu_min <> RtoC 0 /\ RtoC (arcoth nu_min) <> RtoC 0 /\ J_KMB_defined time /\ (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path time mode in (locally nu_k (fun nu_k : R => 0 < nu_k / 2 - 1 / 2)) /\ (locally nu_k (fun nu_k : R => 0 < nu_k / 2 + 1 / 2)) /\ (ex_derive (fun nu_k : R => (- (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2))%R) nu_k))) /\ (number_rate (fun time : R => (mtrace (2 * n) (E time) / (RtoC 4 * RtoC nu_min * RtoC (arcoth nu_min)))%C) time (mtrace (2 * n) (mmul (2 * n) (J_KMB time) (N time)) / (RtoC 8 * RtoC nu_min * RtoC (arcoth nu_min)))%C)) by (intros time time'in; exact (step'37 n n'positive time A'path (A'symmetry time time'in) S_'path (S_'symplectic time time'in) S_0_entries (S_0'symplectic time time'in) nu_min lambda_k'in nu_k'path mu_k'path (A'moves time time'in) (S_'rate time time'in) (nu_k'rate time time'in) (mu_k'rate time time'in) (P'invertible time time'in) (H'1 time time'in) (H'2 time time'in) (H'3 time time'in) (H'4 time time'in))).
  assert (P'3 : forall time : R, start <= time <= stop -> (P_defined time /\ mdet (2 * n) (P time) <> RtoC 0 /\ is_real (mtrace (2 * n) (mmul (2 * n) (minv (2 * n) (P time)) (N time)) / RtoC 4)%C /\ J_KMB_defined time /\ 1 < Rabs nu_min /\ RtoC nu_min <> RtoC 0 /\ RtoC (arcoth nu_min) <> RtoC 0 /\ is_real (mtrace (2 * n) (mmul (2 * n) (J_KMB time) (N time)) / (RtoC 8 * RtoC nu_min * RtoC (arcoth nu_min)))%C) /\ Re (mtrace (2 * n) (mmul (2 * n) (minv (2 * n) (P time)) (N time)) / RtoC 4)%C >= Re (mtrace (2 * n) (mmul (2 * n) (J_KMB time) (N time)) / (RtoC 8 * RtoC nu_min * RtoC (arcoth nu_min)))%C) by (intros time time'in; exact (step'38 n n'positive (A'path time) (A'symmetry time time'in) (S_'path time) (S_'symplectic time time'in) S_0_entries (S_0'symplectic time time'in) nu_min lambda_k'in (nu_k'path time) (mu_k'path time) (P'invertible time time'in) (H'1 time time'in) (H'2 time time'in) (H'3 time time'in) (H'4 time time'in))).
  assert (C'4 : (forall time : R, start <= time <= stop -> is_real (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V time) (mscale (RtoC (-1)) V_0)))))) /\ 0 < Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V time) (mscale (RtoC (-1)) V_0)))))) /\ E_defined time /\ 1 < Rabs nu_min /\ RtoC nu_min <> RtoC 0 /\ RtoC (arcoth nu_min) <> RtoC 0 /\ is_real (mtrace (2 * n) (E time) / (RtoC 4 * RtoC nu_min * RtoC (arcoth nu_min)))%C /\ (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path time mode in (locally nu_k (fun nu_k : R => 0 < nu_k / 2 - 1 / 2)) /\ (locally nu_k (fun nu_k : R => 0 < nu_k / 2 + 1 / 2)) /\ (ex_derive (fun nu_k : R => (- (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2))%R) nu_k)))).
  { intros time time'in.
  pose proof (proj1 (P'invertible time time'in)) as D'5; pose proof (proj2 (P'invertible time time'in)) as Q'6.
  pose proof D'5 as D'5'parts; split_up D'5'parts.
  assert (P'7 : (is_real (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V time) (mscale (RtoC (-1)) V_0)))))) /\ 0 < Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V time) (mscale (RtoC (-1)) V_0)))))) /\ P_defined time /\ mdet (2 * n) (P time) <> RtoC 0) /\ (number_rate (fun time : R => RtoC (ln (Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V time) (mscale (RtoC (-1)) V_0))))))) / 2)) time (mtrace (2 * n) (mmul (2 * n) (minv (2 * n) (P time)) (N time)) / RtoC 4)%C)) by (exact (step'28 n n'positive time A'path (A'symmetry time time'in) S_'path (S_'symplectic time time'in) S_0_entries (S_0'symplectic time time'in) nu_min lambda_k'in nu_k'path mu_k'path (A'moves time time'in) (S_'rate time time'in) (nu_k'rate time time'in) (mu_k'rate time time'in) (P'invertible time time'in) (H'1 time time'in) (H'2 time time'in) (H'3 time time'in) (H'4 time time'in))).
  pose proof (proj1 P'7) as D'8; pose proof (proj2 P'7) as Q'9.
  pose proof D'8 as D'8'parts; split_up D'8'parts.
  assert (P'10 : (E_defined time /\ 1 < Rabs nu_min /\ RtoC nu_min <> RtoC 0 /\ RtoC (arcoth nu_min) <> RtoC 0 /\ J_KMB_defined time /\ (forall mode : nat, (mode < n)%nat -> let nu_k : R := nu_k'path time mode in (locally nu_k (fun nu_k : R => 0 < nu_k / 2 - 1 / 2)) /\ (locally nu_k (fun nu_k : R => 0 < nu_k / 2 + 1 / 2)) /\ (ex_derive (fun nu_k : R => (- (nu_k / 2 - 1 / 2) * ln (nu_k / 2 - 1 / 2) + (nu_k / 2 + 1 / 2) * ln (nu_k / 2 + 1 / 2))%R) nu_k))) /\ (number_rate (fun time : R => (mtrace (2 * n) (E time) / (RtoC 4 * RtoC nu_min * RtoC (arcoth nu_min)))%C) time (mtrace (2 * n) (mmul (2 * n) (J_KMB time) (N time)) / (RtoC 8 * RtoC nu_min * RtoC (arcoth nu_min)))%C)) by (exact (step'37 n n'positive time A'path (A'symmetry time time'in) S_'path (S_'symplectic time time'in) S_0_entries (S_0'symplectic time time'in) nu_min lambda_k'in nu_k'path mu_k'path (A'moves time time'in) (S_'rate time time'in) (nu_k'rate time time'in) (mu_k'rate time time'in) (P'invertible time time'in) (H'1 time time'in) (H'2 time time'in) (H'3 time time'in) (H'4 time time'in))).
  pose proof (proj1 P'10) as D'11; pose proof (proj2 P'10) as Q'12.
  pose proof D'11 as D'11'parts; split_up D'11'parts.
  assert (P'13 : (P_defined time /\ mdet (2 * n) (P time) <> RtoC 0 /\ is_real (mtrace (2 * n) (mmul (2 * n) (minv (2 * n) (P time)) (N time)) / RtoC 4)%C /\ J_KMB_defined time /\ 1 < Rabs nu_min /\ RtoC nu_min <> RtoC 0 /\ RtoC (arcoth nu_min) <> RtoC 0 /\ is_real (mtrace (2 * n) (mmul (2 * n) (J_KMB time) (N time)) / (RtoC 8 * RtoC nu_min * RtoC (arcoth nu_min)))%C) /\ Re (mtrace (2 * n) (mmul (2 * n) (minv (2 * n) (P time)) (N time)) / RtoC 4)%C >= Re (mtrace (2 * n) (mmul (2 * n) (J_KMB time) (N time)) / (RtoC 8 * RtoC nu_min * RtoC (arcoth nu_min)))%C) by (exact (step'38 n n'positive (A'path time) (A'symmetry time time'in) (S_'path time) (S_'symplectic time time'in) S_0_entries (S_0'symplectic time time'in) nu_min lambda_k'in (nu_k'path time) (mu_k'path time) (P'invertible time time'in) (H'1 time time'in) (H'2 time time'in) (H'3 time time'in) (H'4 time time'in))).
  pose proof (proj1 P'13) as D'14; pose proof (proj2 P'13) as Q'15.
  pose proof D'14 as D'14'parts; split_up D'14'parts.
  assert (P'16 : is_real (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V time) (mscale (RtoC (-1)) V_0)))))) /\ Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V time) (mscale (RtoC (-1)) V_0)))))) > 0) by (exact (step'27 n n'positive (A'path time) (A'symmetry time time'in) (S_'path time) (S_'symplectic time time'in) S_0_entries (S_0'symplectic time time'in) nu_min lambda_k'in (nu_k'path time) (mu_k'path time) (P'invertible time time'in) (H'1 time time'in) (H'2 time time'in) (H'3 time time'in) (H'4 time time'in))).
  pose proof (proj1 P'16) as D'17; pose proof (proj2 P'16) as Q'18.
  pose proof D'17 as D'17'parts; split_up D'17'parts.
  assert (P'19 : 1 < Rabs nu_min /\ arcoth nu_min > 0) by (exact (step'22 n n'positive (A'path time) (A'symmetry time time'in) (S_'path time) (S_'symplectic time time'in) S_0_entries (S_0'symplectic time time'in) nu_min lambda_k'in (nu_k'path time) (mu_k'path time) (P'invertible time time'in) (H'1 time time'in) (H'2 time time'in) (H'3 time time'in) (H'4 time time'in))).
  pose proof (proj1 P'19) as D'20; pose proof (proj2 P'19) as Q'21.
  pose proof D'20 as D'20'parts; split_up D'20'parts.
  assert (P'22 : (nu_min - 1 <> 0 /\ 0 < (nu_min + 1) / (nu_min - 1)) /\ ln ((nu_min + 1) / (nu_min - 1)) > 0) by (exact (step'21 n n'positive (A'path time) (A'symmetry time time'in) (S_'path time) (S_'symplectic time time'in) S_0_entries (S_0'symplectic time time'in) nu_min lambda_k'in (nu_k'path time) (mu_k'path time) (P'invertible time time'in) (H'1 time time'in) (H'2 time time'in) (H'3 time time'in) (H'4 time time'in))).
  pose proof (proj1 P'22) as D'23; pose proof (proj2 P'22) as Q'24.
  pose proof D'23 as D'23'parts; split_up D'23'parts.
  pose proof (proj1 (P'1 time time'in)) as D'25; pose proof (proj2 (P'1 time time'in)) as Q'26.
  pose proof D'25 as D'25'parts; split_up D'25'parts.
  pose proof (proj1 (P'2 time time'in)) as D'27; pose proof (proj2 (P'2 time time'in)) as Q'28.
  pose proof D'27 as D'27'parts; split_up D'27'parts.
  pose proof (proj1 (P'3 time time'in)) as D'29; pose proof (proj2 (P'3 time time'in)) as Q'30.
  pose proof D'29 as D'29'parts; split_up D'29'parts.
  assert (C'31 : is_real (mtrace (2 * n) (E time) / (RtoC 4 * RtoC nu_min * RtoC (arcoth nu_min)))%C) by (real_of_matrices).
  all_known.
  }
  split; [assumption|].
  refine (grows (fun time : R => ln (Re (mdet (2 * n) (madd mid (mscale (RtoC (1 / 2)) (mmul (2 * n) W (madd (V time) (mscale (RtoC (-1)) V_0))))))) / 2) (fun time : R => Re (mtrace (2 * n) (E time) / (RtoC 4 * RtoC nu_min * RtoC (arcoth nu_min)))%C) (fun time : R => Re (mtrace (2 * n) (mmul (2 * n) (minv (2 * n) (P time)) (N time)) / RtoC 4)%C) (fun time : R => Re (mtrace (2 * n) (mmul (2 * n) (J_KMB time) (N time)) / (RtoC 8 * RtoC nu_min * RtoC (arcoth nu_min)))%C) start stop start'stop _ _ _); [intros time time'in; exact (nrate_Re _ _ _ (proj2 (P'1 time time'in)))|intros time time'in; exact (nrate_Re _ _ _ (proj2 (P'2 time time'in)))|intros time time'in; exact (proj2 (P'3 time time'in))].
Qed.

End growing.

(** * domination *)

Module domination.
Import Statement.domination.

Theorem proof : claim.
Proof.
  intros n n'positive sigma A_entries A'symmetry A S__entries S_ S_'symplectic S_0_entries S_0 S_0'symplectic nu_min lambda_k'in nu_k'in mu_k'in Lambda Lambda_t Lambda_0 V N V_0 W P P_defined P'invertible H'1 H'2 H'3 H'4.
  exact (step'7 n n'positive A_entries A'symmetry S__entries S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in nu_k'in mu_k'in P'invertible H'1 H'2 H'3 H'4).
Qed.

End domination.

(** * least *)

Module least.
Import Statement.least.

Theorem proof : claim.
Proof.
  intros n n'positive sigma A_entries A'symmetry A S__entries S_ S_'symplectic S_0_entries S_0 S_0'symplectic nu_min lambda_k'in nu_k'in mu_k'in Lambda Lambda_t Lambda_0 V N V_0 W P P_defined P'invertible H'1 H'2 H'3 H'4 mode mode'in lambda_k nu_k mu_k.
  exact (step'10 n n'positive A_entries A'symmetry S__entries S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in nu_k'in mu_k'in P'invertible H'1 H'2 H'3 H'4 mode mode'in).
Qed.

End least.

(** * order *)

Module order.
Import Statement.order.

Theorem proof : claim.
Proof.
  intros n n'positive sigma A_entries A'symmetry A S__entries S_ S_'symplectic S_0_entries S_0 S_0'symplectic nu_min lambda_k'in nu_k'in mu_k'in Lambda Lambda_t Lambda_0 V N V_0 W P P_defined P'invertible H'1 H'2 H'3 H'4.
  exact (step'31 n n'positive A_entries A'symmetry S__entries S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in nu_k'in mu_k'in P'invertible H'1 H'2 H'3 H'4).
Qed.

End order.

(** * metrics *)

Module metrics.
Import Statement.metrics.

Theorem proof : claim.
Proof.
  intros n n'positive sigma A_entries A'symmetry A S__entries S_ S_'symplectic S_0_entries S_0 S_0'symplectic nu_min lambda_k'in nu_k'in mu_k'in Lambda Lambda_t Theta Theta_defined Lambda_0 V N J_SLD J_SLD_defined J_KMB J_KMB_defined V_0 W P P_defined P'invertible H'1 H'2 H'3 H'4.
  exact (step'35 n n'positive A_entries A'symmetry S__entries S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in nu_k'in mu_k'in P'invertible H'1 H'2 H'3 H'4).
Qed.

End metrics.

(** * loss-rate *)

Module loss_rate.
Import Statement.loss_rate.

Theorem proof : claim.
Proof.
  intros n n'positive now sigma A'path A'symmetry A S_'path S_ S_'symplectic S_0_entries S_0 S_0'symplectic nu_min lambda_k'in nu_k'path mu_k'path Lambda Lambda_t Lambda_0 A'moves S_'rate nu_k'rate mu_k'rate V N V_0 W P P_defined P'invertible H'1 H'2 H'3 H'4.
  exact (step'28 n n'positive now A'path A'symmetry S_'path S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in nu_k'path mu_k'path A'moves S_'rate nu_k'rate mu_k'rate P'invertible H'1 H'2 H'3 H'4).
Qed.

End loss_rate.

(** * entropy-rate *)

Module entropy_rate.
Import Statement.entropy_rate.

Theorem proof : claim.
Proof.
  intros n n'positive now sigma A'path A'symmetry A S_'path S_ S_'symplectic S_0_entries S_0 S_0'symplectic nu_min lambda_k'in nu_k'path mu_k'path Lambda Lambda_t Theta Theta_defined E E_defined Lambda_0 A'moves S_'rate nu_k'rate mu_k'rate V N J_KMB J_KMB_defined V_0 W P P_defined P'invertible H'1 H'2 H'3 H'4.
  exact (step'36 n n'positive now A'path A'symmetry S_'path S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in nu_k'path mu_k'path A'moves S_'rate nu_k'rate mu_k'rate P'invertible H'1 H'2 H'3 H'4).
Qed.

End entropy_rate.

(** * rates *)

Module rates.
Import Statement.rates.

Theorem proof : claim.
Proof.
  intros n n'positive sigma A_entries A'symmetry A S__entries S_ S_'symplectic S_0_entries S_0 S_0'symplectic nu_min lambda_k'in nu_k'in mu_k'in Lambda Lambda_t Theta Theta_defined Lambda_0 V N J_KMB J_KMB_defined V_0 W P P_defined P'invertible H'1 H'2 H'3 H'4.
  exact (step'38 n n'positive A_entries A'symmetry S__entries S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in nu_k'in mu_k'in P'invertible H'1 H'2 H'3 H'4).
Qed.

End rates.

(** * floor *)

Module floor.
Import Statement.floor.

Theorem proof : claim.
Proof.
  intros n n'positive start stop start'stop sigma A'path A'symmetry A S_'path S_ S_'symplectic S_0_entries S_0 S_0'symplectic nu_min lambda_k'in nu_k'path mu_k'path Lambda Lambda_t E E_defined Lambda_0 A'moves S_'rate nu_k'rate mu_k'rate V N V_0 W P P_defined P'invertible H'1 H'2 H'3 H'4.
  exact (step'39 n n'positive start stop start'stop A'path A'symmetry S_'path S_'symplectic S_0_entries S_0'symplectic nu_min lambda_k'in nu_k'path mu_k'path A'moves S_'rate nu_k'rate mu_k'rate P'invertible H'1 H'2 H'3 H'4).
Qed.

End floor.

(** * What all of them assume *)

Definition proofs : (Statement.domination.claim * Statement.least.claim * Statement.order.claim * Statement.metrics.claim * Statement.loss_rate.claim * Statement.entropy_rate.claim * Statement.rates.claim * Statement.floor.claim * True)%type :=
  (domination.proof, least.proof, order.proof, metrics.proof, loss_rate.proof, entropy_rate.proof, rates.proof, floor.proof, I).

Print Assumptions proofs.
