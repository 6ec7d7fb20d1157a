; exact-law/optimum: What an exact reverse of one mode costs
; Source: follow-up
;
; Claim: min{ T : M_rev ⪰ 0 } = T* at (k₁₁, k₁₂, k₂₁, k₂₂) = (K*₁₁, K*₁₂, K*₂₁, K*₂₂)
; On the domain: ν > 1; v₁₁ > 0
; σ = [[0, 1], [−1, 0]], symplectic form
; V = [[v₁₁, v₁₂], [v₁₂, (ν² + v₁₂²)/v₁₁]], any covariance with the symplectic eigenvalue ν
; Vₜ = [[f₁₁, f₁₂], [f₁₂, f₂₂]], V̇, any flow
; νₜ = ν tr(V⁻¹Vₜ)/2, rate of ν
; K_rev = [[k₁₁, k₁₂], [k₂₁, k₂₂]], drift of the reverse
; D_rev = −K_rev V − VK_revᵀ − Vₜ, its diffusion
; M_rev = D_rev + i(K_revσ + σK_revᵀ), its CP matrix
; T = tr(V⁻¹D_rev), its cost
; T* = max(2νₜ/(ν(ν − 1)), −2νₜ/(ν(ν + 1))), the least cost
; D* = (T*/2)V, the diffusion that costs no more
; K* = −(D* + Vₜ)V⁻¹/2, with the drift
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const nu Real)
(declare-const v_11 Real)
(declare-const v_12 Real)
(declare-const f_11 Real)
(declare-const f_12 Real)
(declare-const f_22 Real)
(declare-const k_11_any Real) ; any other value in the minimum
(declare-const k_12_any Real) ; any other value in the minimum
(declare-const k_21_any Real) ; any other value in the minimum
(declare-const k_22_any Real) ; any other value in the minimum

; Definitions
(define-fun |V has a value| () Bool (not (= v_11 0)))
; over v_11
(define-fun |V[2,2] above| () Real (+ (* nu nu) (* v_12 v_12)))
(define-fun
  |nu_t has a value|
  ()
  Bool
  (and |V has a value| (not (= (+ |V[2,2] above| (* (- 1) v_12 v_12)) 0))))
; over (+ |V[2,2] above| (* (- 1) v_12 v_12)) · v_11
(define-fun
  |nu_t above|
  ()
  Real
  (*
    (/ 1 2)
    nu
    (+ (* |V[2,2] above| f_11) (* (- 1) v_12 f_12 v_11) (* (+ (* (- 1) v_12 f_12) (* v_11 f_22)) v_11))))
; over (+ nu (- 1)) · (+ nu 1) · (+ |V[2,2] above| (* (- 1) v_12 v_12)) · nu · v_11
(define-fun
  |max 5 above|
  ()
  Real
  (ite
    (ite
      (> (* (+ nu (- 1)) (+ nu 1) (+ |V[2,2] above| (* (- 1) v_12 v_12)) nu v_11) 0)
      (>= (* 2 |nu_t above| (+ nu 1)) (* (- 2) |nu_t above| (+ nu (- 1))))
      (>= (* (- 2) |nu_t above| (+ nu (- 1))) (* 2 |nu_t above| (+ nu 1))))
    (* 2 |nu_t above| (+ nu 1))
    (* (- 2) |nu_t above| (+ nu (- 1)))))
(define-fun
  |T_star has a value|
  ()
  Bool
  (and (not (= nu 0)) |nu_t has a value| (not (= (+ nu (- 1)) 0)) (not (= (+ nu 1) 0))))
(define-fun |D_star has a value| () Bool (and |T_star has a value| |V has a value|))
(define-fun
  |K_star has a value|
  ()
  Bool
  (and |D_star has a value| |V has a value| (not (= (+ |V[2,2] above| (* (- 1) v_12 v_12)) 0))))
; over (+ nu (- 1)) · (+ nu 1) · (+ |V[2,2] above| (* (- 1) v_12 v_12)) · (+ |V[2,2] above| (* (- 1) v_12 v_12)) · nu · v_11
(define-fun
  |K_star[1,1] above|
  ()
  Real
  (*
    (/ 1 2)
    (+
      (*
        (+
          (* (/ (- 1) 2) |max 5 above|)
          (* (- 1) f_11 (+ nu (- 1)) (+ nu 1) (+ |V[2,2] above| (* (- 1) v_12 v_12)) nu))
        |V[2,2] above|)
      (*
        (- 1)
        (+
          (* (/ (- 1) 2) |max 5 above| v_12)
          (* (- 1) f_12 (+ nu (- 1)) (+ nu 1) (+ |V[2,2] above| (* (- 1) v_12 v_12)) nu v_11))
        v_12))))
; over (+ nu (- 1)) · (+ nu 1) · (+ |V[2,2] above| (* (- 1) v_12 v_12)) · (+ |V[2,2] above| (* (- 1) v_12 v_12)) · nu
(define-fun
  |K_star[1,2] above|
  ()
  Real
  (*
    (/ 1 2)
    (+
      (*
        (- 1)
        (+
          (* (/ (- 1) 2) |max 5 above|)
          (* (- 1) f_11 (+ nu (- 1)) (+ nu 1) (+ |V[2,2] above| (* (- 1) v_12 v_12)) nu))
        v_12)
      (* (/ (- 1) 2) |max 5 above| v_12)
      (* (- 1) f_12 (+ nu (- 1)) (+ nu 1) (+ |V[2,2] above| (* (- 1) v_12 v_12)) nu v_11))))
; over (+ nu (- 1)) · (+ nu 1) · (+ |V[2,2] above| (* (- 1) v_12 v_12)) · (+ |V[2,2] above| (* (- 1) v_12 v_12)) · nu · v_11 · v_11
(define-fun
  |K_star[2,1] above|
  ()
  Real
  (*
    (/ 1 2)
    (+
      (*
        (+
          (* (/ (- 1) 2) |max 5 above| v_12)
          (* (- 1) f_12 (+ nu (- 1)) (+ nu 1) (+ |V[2,2] above| (* (- 1) v_12 v_12)) nu v_11))
        |V[2,2] above|)
      (*
        (- 1)
        (+
          (* (/ (- 1) 2) |max 5 above| |V[2,2] above|)
          (* (- 1) f_22 (+ nu (- 1)) (+ nu 1) (+ |V[2,2] above| (* (- 1) v_12 v_12)) nu v_11 v_11))
        v_12))))
; over (+ nu (- 1)) · (+ nu 1) · (+ |V[2,2] above| (* (- 1) v_12 v_12)) · (+ |V[2,2] above| (* (- 1) v_12 v_12)) · nu · v_11
(define-fun
  |K_star[2,2] above|
  ()
  Real
  (*
    (/ 1 2)
    (+
      (*
        (- 1)
        (+
          (* (/ (- 1) 2) |max 5 above| v_12)
          (* (- 1) f_12 (+ nu (- 1)) (+ nu 1) (+ |V[2,2] above| (* (- 1) v_12 v_12)) nu v_11))
        v_12)
      (* (/ (- 1) 2) |max 5 above| |V[2,2] above|)
      (* (- 1) f_22 (+ nu (- 1)) (+ nu 1) (+ |V[2,2] above| (* (- 1) v_12 v_12)) nu v_11 v_11))))
(define-fun |k_11_best has a value| () Bool |K_star has a value|)
(define-fun |k_12_best has a value| () Bool |K_star has a value|)
(define-fun |k_21_best has a value| () Bool |K_star has a value|)
(define-fun |k_22_best has a value| () Bool |K_star has a value|)

; Hypotheses
(assert (> nu 1))
(assert (> v_11 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |T_star has a value|
      |V has a value|
      (=>
        (and
          (= (+ (* (- 1) k_12_any) k_12_any) (* (- 1) (+ (* (- 1) k_12_any) k_12_any)))
          (=
            (+
              (* (- 1) f_12 v_11)
              (* (- 1) (+ (* k_11_any v_12 v_11) (* k_12_any |V[2,2] above|)))
              (* (- 1) (+ (* v_11 k_21_any) (* v_12 k_22_any)) v_11))
            (+
              (* (+ (* (- 1) f_12) (* (- 1) (+ (* k_21_any v_11) (* k_22_any v_12)))) v_11)
              (* (- 1) (+ (* v_12 k_11_any v_11) (* |V[2,2] above| k_12_any)))))
          (= (* (+ k_11_any k_22_any) v_11) (* (- 1) (+ (* (- 1) k_22_any) (* (- 1) k_11_any)) v_11))
          (=
            (+
              (* (+ (* (- 1) f_12) (* (- 1) (+ (* k_21_any v_11) (* k_22_any v_12)))) v_11)
              (* (- 1) (+ (* v_12 k_11_any v_11) (* |V[2,2] above| k_12_any))))
            (+
              (* (- 1) f_12 v_11)
              (* (- 1) (+ (* k_11_any v_12 v_11) (* k_12_any |V[2,2] above|)))
              (* (- 1) (+ (* v_11 k_21_any) (* v_12 k_22_any)) v_11)))
          (= (* (+ (* (- 1) k_22_any) (* (- 1) k_11_any)) v_11) (* (- 1) (+ k_11_any k_22_any) v_11))
          (= (* (+ k_21_any (* (- 1) k_21_any)) v_11) (* (- 1) (+ k_21_any (* (- 1) k_21_any)) v_11))
          (>=
            (+
              (* (- 1) f_11)
              (* (- 1) (+ (* k_11_any v_11) (* k_12_any v_12)))
              (* (- 1) (+ (* v_11 k_11_any) (* v_12 k_12_any))))
            0)
          (ite
            (> v_11 0)
            (>=
              (+
                (* (- 1) f_22 v_11)
                (* (- 1) (+ (* k_21_any v_12 v_11) (* k_22_any |V[2,2] above|)))
                (* (- 1) (+ (* v_12 k_21_any v_11) (* |V[2,2] above| k_22_any))))
              0)
            (>=
              0
              (+
                (* (- 1) f_22 v_11)
                (* (- 1) (+ (* k_21_any v_12 v_11) (* k_22_any |V[2,2] above|)))
                (* (- 1) (+ (* v_12 k_21_any v_11) (* |V[2,2] above| k_22_any))))))
          (>=
            (+
              (*
                (+
                  (*
                    (+
                      (* (- 1) f_11)
                      (* (- 1) (+ (* k_11_any v_11) (* k_12_any v_12)))
                      (* (- 1) (+ (* v_11 k_11_any) (* v_12 k_12_any))))
                    (+
                      (* (- 1) f_22 v_11)
                      (* (- 1) (+ (* k_21_any v_12 v_11) (* k_22_any |V[2,2] above|)))
                      (* (- 1) (+ (* v_12 k_21_any v_11) (* |V[2,2] above| k_22_any)))))
                  (* (- 1) (+ (* (- 1) k_12_any) k_12_any) (+ k_21_any (* (- 1) k_21_any)) v_11))
                v_11)
              (*
                (- 1)
                (+
                  (*
                    (+
                      (* (- 1) f_12 v_11)
                      (* (- 1) (+ (* k_11_any v_12 v_11) (* k_12_any |V[2,2] above|)))
                      (* (- 1) (+ (* v_11 k_21_any) (* v_12 k_22_any)) v_11))
                    (+
                      (* (+ (* (- 1) f_12) (* (- 1) (+ (* k_21_any v_11) (* k_22_any v_12)))) v_11)
                      (* (- 1) (+ (* v_12 k_11_any v_11) (* |V[2,2] above| k_12_any)))))
                  (* (- 1) (+ k_11_any k_22_any) v_11 (+ (* (- 1) k_22_any) (* (- 1) k_11_any)) v_11))))
            0))
        (and
          |V has a value|
          (not (= (+ |V[2,2] above| (* (- 1) v_12 v_12)) 0))
          (ite
            (> (* (+ nu (- 1)) (+ nu 1) (+ |V[2,2] above| (* (- 1) v_12 v_12)) nu v_11) 0)
            (<=
              |max 5 above|
              (*
                (+
                  (*
                    |V[2,2] above|
                    (+
                      (* (- 1) f_11)
                      (* (- 1) (+ (* k_11_any v_11) (* k_12_any v_12)))
                      (* (- 1) (+ (* v_11 k_11_any) (* v_12 k_12_any)))))
                  (*
                    (- 1)
                    v_12
                    (+
                      (* (+ (* (- 1) f_12) (* (- 1) (+ (* k_21_any v_11) (* k_22_any v_12)))) v_11)
                      (* (- 1) (+ (* v_12 k_11_any v_11) (* |V[2,2] above| k_12_any)))))
                  (*
                    (- 1)
                    v_12
                    (+
                      (* (- 1) f_12 v_11)
                      (* (- 1) (+ (* k_11_any v_12 v_11) (* k_12_any |V[2,2] above|)))
                      (* (- 1) (+ (* v_11 k_21_any) (* v_12 k_22_any)) v_11)))
                  (*
                    (+
                      (* (- 1) f_22 v_11)
                      (* (- 1) (+ (* k_21_any v_12 v_11) (* k_22_any |V[2,2] above|)))
                      (* (- 1) (+ (* v_12 k_21_any v_11) (* |V[2,2] above| k_22_any))))
                    v_11))
                (+ nu (- 1))
                (+ nu 1)
                nu))
            (<=
              (*
                (+
                  (*
                    |V[2,2] above|
                    (+
                      (* (- 1) f_11)
                      (* (- 1) (+ (* k_11_any v_11) (* k_12_any v_12)))
                      (* (- 1) (+ (* v_11 k_11_any) (* v_12 k_12_any)))))
                  (*
                    (- 1)
                    v_12
                    (+
                      (* (+ (* (- 1) f_12) (* (- 1) (+ (* k_21_any v_11) (* k_22_any v_12)))) v_11)
                      (* (- 1) (+ (* v_12 k_11_any v_11) (* |V[2,2] above| k_12_any)))))
                  (*
                    (- 1)
                    v_12
                    (+
                      (* (- 1) f_12 v_11)
                      (* (- 1) (+ (* k_11_any v_12 v_11) (* k_12_any |V[2,2] above|)))
                      (* (- 1) (+ (* v_11 k_21_any) (* v_12 k_22_any)) v_11)))
                  (*
                    (+
                      (* (- 1) f_22 v_11)
                      (* (- 1) (+ (* k_21_any v_12 v_11) (* k_22_any |V[2,2] above|)))
                      (* (- 1) (+ (* v_12 k_21_any v_11) (* |V[2,2] above| k_22_any))))
                    v_11))
                (+ nu (- 1))
                (+ nu 1)
                nu)
              |max 5 above|))))
      |k_11_best has a value|
      |k_12_best has a value|
      |k_21_best has a value|
      |k_22_best has a value|
      (=
        (+ (* (- 1) |K_star[1,2] above|) |K_star[1,2] above|)
        (* (- 1) (+ (* (- 1) |K_star[1,2] above|) |K_star[1,2] above|)))
      (=
        (+
          (*
            (- 1)
            f_12
            (+ nu (- 1))
            (+ nu 1)
            (+ |V[2,2] above| (* (- 1) v_12 v_12))
            (+ |V[2,2] above| (* (- 1) v_12 v_12))
            nu
            v_11)
          (* (- 1) (+ (* |K_star[1,1] above| v_12) (* |K_star[1,2] above| |V[2,2] above|)))
          (* (- 1) (+ |K_star[2,1] above| (* v_12 |K_star[2,2] above|))))
        (+
          (*
            (- 1)
            f_12
            (+ nu (- 1))
            (+ nu 1)
            (+ |V[2,2] above| (* (- 1) v_12 v_12))
            (+ |V[2,2] above| (* (- 1) v_12 v_12))
            nu
            v_11)
          (* (- 1) (+ |K_star[2,1] above| (* |K_star[2,2] above| v_12)))
          (* (- 1) (+ (* v_12 |K_star[1,1] above|) (* |V[2,2] above| |K_star[1,2] above|)))))
      (=
        (+ |K_star[1,1] above| |K_star[2,2] above|)
        (* (- 1) (+ (* (- 1) |K_star[2,2] above|) (* (- 1) |K_star[1,1] above|))))
      (=
        (+
          (*
            (- 1)
            f_12
            (+ nu (- 1))
            (+ nu 1)
            (+ |V[2,2] above| (* (- 1) v_12 v_12))
            (+ |V[2,2] above| (* (- 1) v_12 v_12))
            nu
            v_11)
          (* (- 1) (+ |K_star[2,1] above| (* |K_star[2,2] above| v_12)))
          (* (- 1) (+ (* v_12 |K_star[1,1] above|) (* |V[2,2] above| |K_star[1,2] above|))))
        (+
          (*
            (- 1)
            f_12
            (+ nu (- 1))
            (+ nu 1)
            (+ |V[2,2] above| (* (- 1) v_12 v_12))
            (+ |V[2,2] above| (* (- 1) v_12 v_12))
            nu
            v_11)
          (* (- 1) (+ (* |K_star[1,1] above| v_12) (* |K_star[1,2] above| |V[2,2] above|)))
          (* (- 1) (+ |K_star[2,1] above| (* v_12 |K_star[2,2] above|)))))
      (=
        (+ (* (- 1) |K_star[2,2] above|) (* (- 1) |K_star[1,1] above|))
        (* (- 1) (+ |K_star[1,1] above| |K_star[2,2] above|)))
      (=
        (+ |K_star[2,1] above| (* (- 1) |K_star[2,1] above|))
        (* (- 1) (+ |K_star[2,1] above| (* (- 1) |K_star[2,1] above|))))
      (ite
        (> (* (+ nu (- 1)) (+ nu 1) nu) 0)
        (>=
          (+
            (*
              (- 1)
              f_11
              (+ nu (- 1))
              (+ nu 1)
              (+ |V[2,2] above| (* (- 1) v_12 v_12))
              (+ |V[2,2] above| (* (- 1) v_12 v_12))
              nu)
            (* (- 1) (+ |K_star[1,1] above| (* |K_star[1,2] above| v_12)))
            (* (- 1) (+ |K_star[1,1] above| (* v_12 |K_star[1,2] above|))))
          0)
        (>=
          0
          (+
            (*
              (- 1)
              f_11
              (+ nu (- 1))
              (+ nu 1)
              (+ |V[2,2] above| (* (- 1) v_12 v_12))
              (+ |V[2,2] above| (* (- 1) v_12 v_12))
              nu)
            (* (- 1) (+ |K_star[1,1] above| (* |K_star[1,2] above| v_12)))
            (* (- 1) (+ |K_star[1,1] above| (* v_12 |K_star[1,2] above|))))))
      (ite
        (> (* (+ nu (- 1)) (+ nu 1) nu) 0)
        (>=
          (+
            (*
              (- 1)
              f_22
              (+ nu (- 1))
              (+ nu 1)
              (+ |V[2,2] above| (* (- 1) v_12 v_12))
              (+ |V[2,2] above| (* (- 1) v_12 v_12))
              nu
              v_11
              v_11)
            (* (- 1) (+ (* |K_star[2,1] above| v_12) (* |K_star[2,2] above| |V[2,2] above|)))
            (* (- 1) (+ (* v_12 |K_star[2,1] above|) (* |V[2,2] above| |K_star[2,2] above|))))
          0)
        (>=
          0
          (+
            (*
              (- 1)
              f_22
              (+ nu (- 1))
              (+ nu 1)
              (+ |V[2,2] above| (* (- 1) v_12 v_12))
              (+ |V[2,2] above| (* (- 1) v_12 v_12))
              nu
              v_11
              v_11)
            (* (- 1) (+ (* |K_star[2,1] above| v_12) (* |K_star[2,2] above| |V[2,2] above|)))
            (* (- 1) (+ (* v_12 |K_star[2,1] above|) (* |V[2,2] above| |K_star[2,2] above|))))))
      (>=
        (+
          (*
            (+
              (*
                (- 1)
                f_11
                (+ nu (- 1))
                (+ nu 1)
                (+ |V[2,2] above| (* (- 1) v_12 v_12))
                (+ |V[2,2] above| (* (- 1) v_12 v_12))
                nu)
              (* (- 1) (+ |K_star[1,1] above| (* |K_star[1,2] above| v_12)))
              (* (- 1) (+ |K_star[1,1] above| (* v_12 |K_star[1,2] above|))))
            (+
              (*
                (- 1)
                f_22
                (+ nu (- 1))
                (+ nu 1)
                (+ |V[2,2] above| (* (- 1) v_12 v_12))
                (+ |V[2,2] above| (* (- 1) v_12 v_12))
                nu
                v_11
                v_11)
              (* (- 1) (+ (* |K_star[2,1] above| v_12) (* |K_star[2,2] above| |V[2,2] above|)))
              (* (- 1) (+ (* v_12 |K_star[2,1] above|) (* |V[2,2] above| |K_star[2,2] above|)))))
          (*
            (- 1)
            (+ (* (- 1) |K_star[1,2] above|) |K_star[1,2] above|)
            (+ |K_star[2,1] above| (* (- 1) |K_star[2,1] above|)))
          (*
            (- 1)
            (+
              (*
                (+
                  (*
                    (- 1)
                    f_12
                    (+ nu (- 1))
                    (+ nu 1)
                    (+ |V[2,2] above| (* (- 1) v_12 v_12))
                    (+ |V[2,2] above| (* (- 1) v_12 v_12))
                    nu
                    v_11)
                  (* (- 1) (+ (* |K_star[1,1] above| v_12) (* |K_star[1,2] above| |V[2,2] above|)))
                  (* (- 1) (+ |K_star[2,1] above| (* v_12 |K_star[2,2] above|))))
                (+
                  (*
                    (- 1)
                    f_12
                    (+ nu (- 1))
                    (+ nu 1)
                    (+ |V[2,2] above| (* (- 1) v_12 v_12))
                    (+ |V[2,2] above| (* (- 1) v_12 v_12))
                    nu
                    v_11)
                  (* (- 1) (+ |K_star[2,1] above| (* |K_star[2,2] above| v_12)))
                  (* (- 1) (+ (* v_12 |K_star[1,1] above|) (* |V[2,2] above| |K_star[1,2] above|)))))
              (*
                (- 1)
                (+ |K_star[1,1] above| |K_star[2,2] above|)
                (+ (* (- 1) |K_star[2,2] above|) (* (- 1) |K_star[1,1] above|))))))
        0)
      (not (= (+ |V[2,2] above| (* (- 1) v_12 v_12)) 0))
      (=
        (+
          (*
            |V[2,2] above|
            (+
              (*
                (- 1)
                f_11
                (+ nu (- 1))
                (+ nu 1)
                (+ |V[2,2] above| (* (- 1) v_12 v_12))
                (+ |V[2,2] above| (* (- 1) v_12 v_12))
                nu)
              (* (- 1) (+ |K_star[1,1] above| (* |K_star[1,2] above| v_12)))
              (* (- 1) (+ |K_star[1,1] above| (* v_12 |K_star[1,2] above|)))))
          (*
            (- 1)
            v_12
            (+
              (*
                (- 1)
                f_12
                (+ nu (- 1))
                (+ nu 1)
                (+ |V[2,2] above| (* (- 1) v_12 v_12))
                (+ |V[2,2] above| (* (- 1) v_12 v_12))
                nu
                v_11)
              (* (- 1) (+ |K_star[2,1] above| (* |K_star[2,2] above| v_12)))
              (* (- 1) (+ (* v_12 |K_star[1,1] above|) (* |V[2,2] above| |K_star[1,2] above|)))))
          (*
            (- 1)
            v_12
            (+
              (*
                (- 1)
                f_12
                (+ nu (- 1))
                (+ nu 1)
                (+ |V[2,2] above| (* (- 1) v_12 v_12))
                (+ |V[2,2] above| (* (- 1) v_12 v_12))
                nu
                v_11)
              (* (- 1) (+ (* |K_star[1,1] above| v_12) (* |K_star[1,2] above| |V[2,2] above|)))
              (* (- 1) (+ |K_star[2,1] above| (* v_12 |K_star[2,2] above|)))))
          (*
            (- 1)
            f_22
            (+ nu (- 1))
            (+ nu 1)
            (+ |V[2,2] above| (* (- 1) v_12 v_12))
            (+ |V[2,2] above| (* (- 1) v_12 v_12))
            nu
            v_11
            v_11)
          (* (- 1) (+ (* |K_star[2,1] above| v_12) (* |K_star[2,2] above| |V[2,2] above|)))
          (* (- 1) (+ (* v_12 |K_star[2,1] above|) (* |V[2,2] above| |K_star[2,2] above|))))
        (* |max 5 above| (+ |V[2,2] above| (* (- 1) v_12 v_12)) (+ |V[2,2] above| (* (- 1) v_12 v_12)))))))

(check-sat)
