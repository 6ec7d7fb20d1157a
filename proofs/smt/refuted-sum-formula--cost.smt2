; refuted-sum-formula/cost: The exact law may be summed in any Williamson frame
; Source: extension
;
; Claim: tr(V⁻¹D_rev) ≥ 4/3
; Given: M_rev ⪰ 0
; σ = [[0, 1, 0, 0], [−1, 0, 0, 0], [0, 0, 0, 1], [0, 0, −1, 0]], symplectic form of two modes
; V = diag(4√2 + 6, 6 − 4√2, 2, 2), reference, ν₁ = ν₂ = 2
; Vₜ = I − V, V̇ under loss at rate 1
; K_rev = [[k₁₁, k₁₂, k₁₃, k₁₄], [k₂₁, k₂₂, k₂₃, k₂₄], [k₃₁, k₃₂, k₃₃, k₃₄], [k₄₁, k₄₂, k₄₃, k₄₄]], any drift
;   of a reverse
; D_rev = −K_rev V − VK_revᵀ − Vₜ, its diffusion
; M_rev = D_rev + i(K_revσ + σK_revᵀ), its CP matrix
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const k_11 Real)
(declare-const k_12 Real)
(declare-const k_13 Real)
(declare-const k_14 Real)
(declare-const k_21 Real)
(declare-const k_22 Real)
(declare-const k_23 Real)
(declare-const k_24 Real)
(declare-const k_31 Real)
(declare-const k_32 Real)
(declare-const k_33 Real)
(declare-const k_34 Real)
(declare-const k_41 Real)
(declare-const k_42 Real)
(declare-const k_43 Real)
(declare-const k_44 Real)
(declare-const |sqrt(2)| Real) ; sqrt(2), not negative

; Definitions
(define-fun |V[1,1]| () Real (+ (* 4 |sqrt(2)|) 6))
(define-fun |V[2,2]| () Real (+ (* (- 4) |sqrt(2)|) 6))
(define-fun |V_t[1,1]| () Real (+ (* (- 1) |V[1,1]|) 1))
(define-fun |V_t[2,2]| () Real (+ (* (- 1) |V[2,2]|) 1))
(define-fun |D_rev[1,1]| () Real (+ (* (- 1) |V_t[1,1]|) (* (- 1) k_11 |V[1,1]|) (* (- 1) |V[1,1]| k_11)))
(define-fun |D_rev[1,2]| () Real (+ (* (- 1) k_12 |V[2,2]|) (* (- 1) |V[1,1]| k_21)))
(define-fun |D_rev[1,3]| () Real (+ (* (- 2) k_13) (* (- 1) |V[1,1]| k_31)))
(define-fun |D_rev[1,4]| () Real (+ (* (- 2) k_14) (* (- 1) |V[1,1]| k_41)))
(define-fun |D_rev[2,1]| () Real (+ (* (- 1) k_21 |V[1,1]|) (* (- 1) |V[2,2]| k_12)))
(define-fun |D_rev[2,2]| () Real (+ (* (- 1) |V_t[2,2]|) (* (- 1) k_22 |V[2,2]|) (* (- 1) |V[2,2]| k_22)))
(define-fun |D_rev[2,3]| () Real (+ (* (- 2) k_23) (* (- 1) |V[2,2]| k_32)))
(define-fun |D_rev[2,4]| () Real (+ (* (- 2) k_24) (* (- 1) |V[2,2]| k_42)))
(define-fun |D_rev[3,1]| () Real (+ (* (- 1) k_31 |V[1,1]|) (* (- 2) k_13)))
(define-fun |D_rev[3,2]| () Real (+ (* (- 1) k_32 |V[2,2]|) (* (- 2) k_23)))
(define-fun |D_rev[3,3]| () Real (+ (* (- 2) k_33) (* (- 2) k_33) 1))
(define-fun |D_rev[3,4]| () Real (+ (* (- 2) k_34) (* (- 2) k_43)))
(define-fun |D_rev[4,1]| () Real (+ (* (- 1) k_41 |V[1,1]|) (* (- 2) k_14)))
(define-fun |D_rev[4,2]| () Real (+ (* (- 1) k_42 |V[2,2]|) (* (- 2) k_24)))
(define-fun |D_rev[4,3]| () Real (+ (* (- 2) k_43) (* (- 2) k_34)))
(define-fun |D_rev[4,4]| () Real (+ (* (- 2) k_44) (* (- 2) k_44) 1))
(define-fun |Im M_rev[1,1]| () Real (+ (* (- 1) k_12) k_12))
(define-fun |Im M_rev[1,2]| () Real (+ k_11 k_22))
(define-fun |Im M_rev[1,3]| () Real (+ (* (- 1) k_14) k_32))
(define-fun |Im M_rev[1,4]| () Real (+ k_13 k_42))
(define-fun |Im M_rev[2,1]| () Real (+ (* (- 1) k_22) (* (- 1) k_11)))
(define-fun |Im M_rev[2,2]| () Real (+ k_21 (* (- 1) k_21)))
(define-fun |Im M_rev[2,3]| () Real (+ (* (- 1) k_24) (* (- 1) k_31)))
(define-fun |Im M_rev[2,4]| () Real (+ k_23 (* (- 1) k_41)))
(define-fun |Im M_rev[3,1]| () Real (+ (* (- 1) k_32) k_14))
(define-fun |Im M_rev[3,2]| () Real (+ k_31 k_24))
(define-fun |Im M_rev[3,3]| () Real (+ (* (- 1) k_34) k_34))
(define-fun |Im M_rev[3,4]| () Real (+ k_33 k_44))
(define-fun |Im M_rev[4,1]| () Real (+ (* (- 1) k_42) (* (- 1) k_13)))
(define-fun |Im M_rev[4,2]| () Real (+ k_41 (* (- 1) k_23)))
(define-fun |Im M_rev[4,3]| () Real (+ (* (- 1) k_44) (* (- 1) k_33)))
(define-fun |Im M_rev[4,4]| () Real (+ k_43 (* (- 1) k_43)))

; What is known of the variables
(assert (=> (>= 2 0) (and (>= |sqrt(2)| 0) (= (* |sqrt(2)| |sqrt(2)|) 2))))

; Hypotheses
(assert
  (and
    (= |Im M_rev[1,1]| (* (- 1) |Im M_rev[1,1]|))
    (= |D_rev[1,2]| |D_rev[2,1]|)
    (= |Im M_rev[1,2]| (* (- 1) |Im M_rev[2,1]|))
    (= |D_rev[1,3]| |D_rev[3,1]|)
    (= |Im M_rev[1,3]| (* (- 1) |Im M_rev[3,1]|))
    (= |D_rev[1,4]| |D_rev[4,1]|)
    (= |Im M_rev[1,4]| (* (- 1) |Im M_rev[4,1]|))
    (= |D_rev[2,1]| |D_rev[1,2]|)
    (= |Im M_rev[2,1]| (* (- 1) |Im M_rev[1,2]|))
    (= |Im M_rev[2,2]| (* (- 1) |Im M_rev[2,2]|))
    (= |D_rev[2,3]| |D_rev[3,2]|)
    (= |Im M_rev[2,3]| (* (- 1) |Im M_rev[3,2]|))
    (= |D_rev[2,4]| |D_rev[4,2]|)
    (= |Im M_rev[2,4]| (* (- 1) |Im M_rev[4,2]|))
    (= |D_rev[3,1]| |D_rev[1,3]|)
    (= |Im M_rev[3,1]| (* (- 1) |Im M_rev[1,3]|))
    (= |D_rev[3,2]| |D_rev[2,3]|)
    (= |Im M_rev[3,2]| (* (- 1) |Im M_rev[2,3]|))
    (= |Im M_rev[3,3]| (* (- 1) |Im M_rev[3,3]|))
    (= |D_rev[3,4]| |D_rev[4,3]|)
    (= |Im M_rev[3,4]| (* (- 1) |Im M_rev[4,3]|))
    (= |D_rev[4,1]| |D_rev[1,4]|)
    (= |Im M_rev[4,1]| (* (- 1) |Im M_rev[1,4]|))
    (= |D_rev[4,2]| |D_rev[2,4]|)
    (= |Im M_rev[4,2]| (* (- 1) |Im M_rev[2,4]|))
    (= |D_rev[4,3]| |D_rev[3,4]|)
    (= |Im M_rev[4,3]| (* (- 1) |Im M_rev[3,4]|))
    (= |Im M_rev[4,4]| (* (- 1) |Im M_rev[4,4]|))
    (>= |D_rev[1,1]| 0)
    (>= |D_rev[2,2]| 0)
    (>= |D_rev[3,3]| 0)
    (>= |D_rev[4,4]| 0)
    (>=
      (+
        (* |D_rev[1,1]| |D_rev[2,2]|)
        (* (- 1) |Im M_rev[1,1]| |Im M_rev[2,2]|)
        (* (- 1) (+ (* |D_rev[1,2]| |D_rev[2,1]|) (* (- 1) |Im M_rev[1,2]| |Im M_rev[2,1]|))))
      0)
    (>=
      (+
        (* |D_rev[1,1]| |D_rev[3,3]|)
        (* (- 1) |Im M_rev[1,1]| |Im M_rev[3,3]|)
        (* (- 1) (+ (* |D_rev[1,3]| |D_rev[3,1]|) (* (- 1) |Im M_rev[1,3]| |Im M_rev[3,1]|))))
      0)
    (>=
      (+
        (* |D_rev[1,1]| |D_rev[4,4]|)
        (* (- 1) |Im M_rev[1,1]| |Im M_rev[4,4]|)
        (* (- 1) (+ (* |D_rev[1,4]| |D_rev[4,1]|) (* (- 1) |Im M_rev[1,4]| |Im M_rev[4,1]|))))
      0)
    (>=
      (+
        (* |D_rev[2,2]| |D_rev[3,3]|)
        (* (- 1) |Im M_rev[2,2]| |Im M_rev[3,3]|)
        (* (- 1) (+ (* |D_rev[2,3]| |D_rev[3,2]|) (* (- 1) |Im M_rev[2,3]| |Im M_rev[3,2]|))))
      0)
    (>=
      (+
        (* |D_rev[2,2]| |D_rev[4,4]|)
        (* (- 1) |Im M_rev[2,2]| |Im M_rev[4,4]|)
        (* (- 1) (+ (* |D_rev[2,4]| |D_rev[4,2]|) (* (- 1) |Im M_rev[2,4]| |Im M_rev[4,2]|))))
      0)
    (>=
      (+
        (* |D_rev[3,3]| |D_rev[4,4]|)
        (* (- 1) |Im M_rev[3,3]| |Im M_rev[4,4]|)
        (* (- 1) (+ (* |D_rev[3,4]| |D_rev[4,3]|) (* (- 1) |Im M_rev[3,4]| |Im M_rev[4,3]|))))
      0)
    (>=
      (+
        (*
          |D_rev[1,1]|
          (+
            (* |D_rev[2,2]| |D_rev[3,3]|)
            (* (- 1) |Im M_rev[2,2]| |Im M_rev[3,3]|)
            (* (- 1) (+ (* |D_rev[2,3]| |D_rev[3,2]|) (* (- 1) |Im M_rev[2,3]| |Im M_rev[3,2]|)))))
        (*
          (- 1)
          |Im M_rev[1,1]|
          (+
            (* |D_rev[2,2]| |Im M_rev[3,3]|)
            (* |Im M_rev[2,2]| |D_rev[3,3]|)
            (* (- 1) (+ (* |D_rev[2,3]| |Im M_rev[3,2]|) (* |Im M_rev[2,3]| |D_rev[3,2]|)))))
        (*
          (- 1)
          (+
            (*
              |D_rev[1,2]|
              (+
                (* |D_rev[2,1]| |D_rev[3,3]|)
                (* (- 1) |Im M_rev[2,1]| |Im M_rev[3,3]|)
                (* (- 1) (+ (* |D_rev[2,3]| |D_rev[3,1]|) (* (- 1) |Im M_rev[2,3]| |Im M_rev[3,1]|)))))
            (*
              (- 1)
              |Im M_rev[1,2]|
              (+
                (* |D_rev[2,1]| |Im M_rev[3,3]|)
                (* |Im M_rev[2,1]| |D_rev[3,3]|)
                (* (- 1) (+ (* |D_rev[2,3]| |Im M_rev[3,1]|) (* |Im M_rev[2,3]| |D_rev[3,1]|)))))))
        (*
          |D_rev[1,3]|
          (+
            (* |D_rev[2,1]| |D_rev[3,2]|)
            (* (- 1) |Im M_rev[2,1]| |Im M_rev[3,2]|)
            (* (- 1) (+ (* |D_rev[2,2]| |D_rev[3,1]|) (* (- 1) |Im M_rev[2,2]| |Im M_rev[3,1]|)))))
        (*
          (- 1)
          |Im M_rev[1,3]|
          (+
            (* |D_rev[2,1]| |Im M_rev[3,2]|)
            (* |Im M_rev[2,1]| |D_rev[3,2]|)
            (* (- 1) (+ (* |D_rev[2,2]| |Im M_rev[3,1]|) (* |Im M_rev[2,2]| |D_rev[3,1]|))))))
      0)
    (>=
      (+
        (*
          |D_rev[1,1]|
          (+
            (* |D_rev[2,2]| |D_rev[4,4]|)
            (* (- 1) |Im M_rev[2,2]| |Im M_rev[4,4]|)
            (* (- 1) (+ (* |D_rev[2,4]| |D_rev[4,2]|) (* (- 1) |Im M_rev[2,4]| |Im M_rev[4,2]|)))))
        (*
          (- 1)
          |Im M_rev[1,1]|
          (+
            (* |D_rev[2,2]| |Im M_rev[4,4]|)
            (* |Im M_rev[2,2]| |D_rev[4,4]|)
            (* (- 1) (+ (* |D_rev[2,4]| |Im M_rev[4,2]|) (* |Im M_rev[2,4]| |D_rev[4,2]|)))))
        (*
          (- 1)
          (+
            (*
              |D_rev[1,2]|
              (+
                (* |D_rev[2,1]| |D_rev[4,4]|)
                (* (- 1) |Im M_rev[2,1]| |Im M_rev[4,4]|)
                (* (- 1) (+ (* |D_rev[2,4]| |D_rev[4,1]|) (* (- 1) |Im M_rev[2,4]| |Im M_rev[4,1]|)))))
            (*
              (- 1)
              |Im M_rev[1,2]|
              (+
                (* |D_rev[2,1]| |Im M_rev[4,4]|)
                (* |Im M_rev[2,1]| |D_rev[4,4]|)
                (* (- 1) (+ (* |D_rev[2,4]| |Im M_rev[4,1]|) (* |Im M_rev[2,4]| |D_rev[4,1]|)))))))
        (*
          |D_rev[1,4]|
          (+
            (* |D_rev[2,1]| |D_rev[4,2]|)
            (* (- 1) |Im M_rev[2,1]| |Im M_rev[4,2]|)
            (* (- 1) (+ (* |D_rev[2,2]| |D_rev[4,1]|) (* (- 1) |Im M_rev[2,2]| |Im M_rev[4,1]|)))))
        (*
          (- 1)
          |Im M_rev[1,4]|
          (+
            (* |D_rev[2,1]| |Im M_rev[4,2]|)
            (* |Im M_rev[2,1]| |D_rev[4,2]|)
            (* (- 1) (+ (* |D_rev[2,2]| |Im M_rev[4,1]|) (* |Im M_rev[2,2]| |D_rev[4,1]|))))))
      0)
    (>=
      (+
        (*
          |D_rev[1,1]|
          (+
            (* |D_rev[3,3]| |D_rev[4,4]|)
            (* (- 1) |Im M_rev[3,3]| |Im M_rev[4,4]|)
            (* (- 1) (+ (* |D_rev[3,4]| |D_rev[4,3]|) (* (- 1) |Im M_rev[3,4]| |Im M_rev[4,3]|)))))
        (*
          (- 1)
          |Im M_rev[1,1]|
          (+
            (* |D_rev[3,3]| |Im M_rev[4,4]|)
            (* |Im M_rev[3,3]| |D_rev[4,4]|)
            (* (- 1) (+ (* |D_rev[3,4]| |Im M_rev[4,3]|) (* |Im M_rev[3,4]| |D_rev[4,3]|)))))
        (*
          (- 1)
          (+
            (*
              |D_rev[1,3]|
              (+
                (* |D_rev[3,1]| |D_rev[4,4]|)
                (* (- 1) |Im M_rev[3,1]| |Im M_rev[4,4]|)
                (* (- 1) (+ (* |D_rev[3,4]| |D_rev[4,1]|) (* (- 1) |Im M_rev[3,4]| |Im M_rev[4,1]|)))))
            (*
              (- 1)
              |Im M_rev[1,3]|
              (+
                (* |D_rev[3,1]| |Im M_rev[4,4]|)
                (* |Im M_rev[3,1]| |D_rev[4,4]|)
                (* (- 1) (+ (* |D_rev[3,4]| |Im M_rev[4,1]|) (* |Im M_rev[3,4]| |D_rev[4,1]|)))))))
        (*
          |D_rev[1,4]|
          (+
            (* |D_rev[3,1]| |D_rev[4,3]|)
            (* (- 1) |Im M_rev[3,1]| |Im M_rev[4,3]|)
            (* (- 1) (+ (* |D_rev[3,3]| |D_rev[4,1]|) (* (- 1) |Im M_rev[3,3]| |Im M_rev[4,1]|)))))
        (*
          (- 1)
          |Im M_rev[1,4]|
          (+
            (* |D_rev[3,1]| |Im M_rev[4,3]|)
            (* |Im M_rev[3,1]| |D_rev[4,3]|)
            (* (- 1) (+ (* |D_rev[3,3]| |Im M_rev[4,1]|) (* |Im M_rev[3,3]| |D_rev[4,1]|))))))
      0)
    (>=
      (+
        (*
          |D_rev[2,2]|
          (+
            (* |D_rev[3,3]| |D_rev[4,4]|)
            (* (- 1) |Im M_rev[3,3]| |Im M_rev[4,4]|)
            (* (- 1) (+ (* |D_rev[3,4]| |D_rev[4,3]|) (* (- 1) |Im M_rev[3,4]| |Im M_rev[4,3]|)))))
        (*
          (- 1)
          |Im M_rev[2,2]|
          (+
            (* |D_rev[3,3]| |Im M_rev[4,4]|)
            (* |Im M_rev[3,3]| |D_rev[4,4]|)
            (* (- 1) (+ (* |D_rev[3,4]| |Im M_rev[4,3]|) (* |Im M_rev[3,4]| |D_rev[4,3]|)))))
        (*
          (- 1)
          (+
            (*
              |D_rev[2,3]|
              (+
                (* |D_rev[3,2]| |D_rev[4,4]|)
                (* (- 1) |Im M_rev[3,2]| |Im M_rev[4,4]|)
                (* (- 1) (+ (* |D_rev[3,4]| |D_rev[4,2]|) (* (- 1) |Im M_rev[3,4]| |Im M_rev[4,2]|)))))
            (*
              (- 1)
              |Im M_rev[2,3]|
              (+
                (* |D_rev[3,2]| |Im M_rev[4,4]|)
                (* |Im M_rev[3,2]| |D_rev[4,4]|)
                (* (- 1) (+ (* |D_rev[3,4]| |Im M_rev[4,2]|) (* |Im M_rev[3,4]| |D_rev[4,2]|)))))))
        (*
          |D_rev[2,4]|
          (+
            (* |D_rev[3,2]| |D_rev[4,3]|)
            (* (- 1) |Im M_rev[3,2]| |Im M_rev[4,3]|)
            (* (- 1) (+ (* |D_rev[3,3]| |D_rev[4,2]|) (* (- 1) |Im M_rev[3,3]| |Im M_rev[4,2]|)))))
        (*
          (- 1)
          |Im M_rev[2,4]|
          (+
            (* |D_rev[3,2]| |Im M_rev[4,3]|)
            (* |Im M_rev[3,2]| |D_rev[4,3]|)
            (* (- 1) (+ (* |D_rev[3,3]| |Im M_rev[4,2]|) (* |Im M_rev[3,3]| |D_rev[4,2]|))))))
      0)
    (>=
      (+
        (*
          |D_rev[1,1]|
          (+
            (*
              |D_rev[2,2]|
              (+
                (* |D_rev[3,3]| |D_rev[4,4]|)
                (* (- 1) |Im M_rev[3,3]| |Im M_rev[4,4]|)
                (* (- 1) (+ (* |D_rev[3,4]| |D_rev[4,3]|) (* (- 1) |Im M_rev[3,4]| |Im M_rev[4,3]|)))))
            (*
              (- 1)
              |Im M_rev[2,2]|
              (+
                (* |D_rev[3,3]| |Im M_rev[4,4]|)
                (* |Im M_rev[3,3]| |D_rev[4,4]|)
                (* (- 1) (+ (* |D_rev[3,4]| |Im M_rev[4,3]|) (* |Im M_rev[3,4]| |D_rev[4,3]|)))))
            (*
              (- 1)
              (+
                (*
                  |D_rev[2,3]|
                  (+
                    (* |D_rev[3,2]| |D_rev[4,4]|)
                    (* (- 1) |Im M_rev[3,2]| |Im M_rev[4,4]|)
                    (* (- 1) (+ (* |D_rev[3,4]| |D_rev[4,2]|) (* (- 1) |Im M_rev[3,4]| |Im M_rev[4,2]|)))))
                (*
                  (- 1)
                  |Im M_rev[2,3]|
                  (+
                    (* |D_rev[3,2]| |Im M_rev[4,4]|)
                    (* |Im M_rev[3,2]| |D_rev[4,4]|)
                    (* (- 1) (+ (* |D_rev[3,4]| |Im M_rev[4,2]|) (* |Im M_rev[3,4]| |D_rev[4,2]|)))))))
            (*
              |D_rev[2,4]|
              (+
                (* |D_rev[3,2]| |D_rev[4,3]|)
                (* (- 1) |Im M_rev[3,2]| |Im M_rev[4,3]|)
                (* (- 1) (+ (* |D_rev[3,3]| |D_rev[4,2]|) (* (- 1) |Im M_rev[3,3]| |Im M_rev[4,2]|)))))
            (*
              (- 1)
              |Im M_rev[2,4]|
              (+
                (* |D_rev[3,2]| |Im M_rev[4,3]|)
                (* |Im M_rev[3,2]| |D_rev[4,3]|)
                (* (- 1) (+ (* |D_rev[3,3]| |Im M_rev[4,2]|) (* |Im M_rev[3,3]| |D_rev[4,2]|)))))))
        (*
          (- 1)
          |Im M_rev[1,1]|
          (+
            (*
              |D_rev[2,2]|
              (+
                (* |D_rev[3,3]| |Im M_rev[4,4]|)
                (* |Im M_rev[3,3]| |D_rev[4,4]|)
                (* (- 1) (+ (* |D_rev[3,4]| |Im M_rev[4,3]|) (* |Im M_rev[3,4]| |D_rev[4,3]|)))))
            (*
              |Im M_rev[2,2]|
              (+
                (* |D_rev[3,3]| |D_rev[4,4]|)
                (* (- 1) |Im M_rev[3,3]| |Im M_rev[4,4]|)
                (* (- 1) (+ (* |D_rev[3,4]| |D_rev[4,3]|) (* (- 1) |Im M_rev[3,4]| |Im M_rev[4,3]|)))))
            (*
              (- 1)
              (+
                (*
                  |D_rev[2,3]|
                  (+
                    (* |D_rev[3,2]| |Im M_rev[4,4]|)
                    (* |Im M_rev[3,2]| |D_rev[4,4]|)
                    (* (- 1) (+ (* |D_rev[3,4]| |Im M_rev[4,2]|) (* |Im M_rev[3,4]| |D_rev[4,2]|)))))
                (*
                  |Im M_rev[2,3]|
                  (+
                    (* |D_rev[3,2]| |D_rev[4,4]|)
                    (* (- 1) |Im M_rev[3,2]| |Im M_rev[4,4]|)
                    (* (- 1) (+ (* |D_rev[3,4]| |D_rev[4,2]|) (* (- 1) |Im M_rev[3,4]| |Im M_rev[4,2]|)))))))
            (*
              |D_rev[2,4]|
              (+
                (* |D_rev[3,2]| |Im M_rev[4,3]|)
                (* |Im M_rev[3,2]| |D_rev[4,3]|)
                (* (- 1) (+ (* |D_rev[3,3]| |Im M_rev[4,2]|) (* |Im M_rev[3,3]| |D_rev[4,2]|)))))
            (*
              |Im M_rev[2,4]|
              (+
                (* |D_rev[3,2]| |D_rev[4,3]|)
                (* (- 1) |Im M_rev[3,2]| |Im M_rev[4,3]|)
                (* (- 1) (+ (* |D_rev[3,3]| |D_rev[4,2]|) (* (- 1) |Im M_rev[3,3]| |Im M_rev[4,2]|)))))))
        (*
          (- 1)
          (+
            (*
              |D_rev[1,2]|
              (+
                (*
                  |D_rev[2,1]|
                  (+
                    (* |D_rev[3,3]| |D_rev[4,4]|)
                    (* (- 1) |Im M_rev[3,3]| |Im M_rev[4,4]|)
                    (* (- 1) (+ (* |D_rev[3,4]| |D_rev[4,3]|) (* (- 1) |Im M_rev[3,4]| |Im M_rev[4,3]|)))))
                (*
                  (- 1)
                  |Im M_rev[2,1]|
                  (+
                    (* |D_rev[3,3]| |Im M_rev[4,4]|)
                    (* |Im M_rev[3,3]| |D_rev[4,4]|)
                    (* (- 1) (+ (* |D_rev[3,4]| |Im M_rev[4,3]|) (* |Im M_rev[3,4]| |D_rev[4,3]|)))))
                (*
                  (- 1)
                  (+
                    (*
                      |D_rev[2,3]|
                      (+
                        (* |D_rev[3,1]| |D_rev[4,4]|)
                        (* (- 1) |Im M_rev[3,1]| |Im M_rev[4,4]|)
                        (* (- 1) (+ (* |D_rev[3,4]| |D_rev[4,1]|) (* (- 1) |Im M_rev[3,4]| |Im M_rev[4,1]|)))))
                    (*
                      (- 1)
                      |Im M_rev[2,3]|
                      (+
                        (* |D_rev[3,1]| |Im M_rev[4,4]|)
                        (* |Im M_rev[3,1]| |D_rev[4,4]|)
                        (* (- 1) (+ (* |D_rev[3,4]| |Im M_rev[4,1]|) (* |Im M_rev[3,4]| |D_rev[4,1]|)))))))
                (*
                  |D_rev[2,4]|
                  (+
                    (* |D_rev[3,1]| |D_rev[4,3]|)
                    (* (- 1) |Im M_rev[3,1]| |Im M_rev[4,3]|)
                    (* (- 1) (+ (* |D_rev[3,3]| |D_rev[4,1]|) (* (- 1) |Im M_rev[3,3]| |Im M_rev[4,1]|)))))
                (*
                  (- 1)
                  |Im M_rev[2,4]|
                  (+
                    (* |D_rev[3,1]| |Im M_rev[4,3]|)
                    (* |Im M_rev[3,1]| |D_rev[4,3]|)
                    (* (- 1) (+ (* |D_rev[3,3]| |Im M_rev[4,1]|) (* |Im M_rev[3,3]| |D_rev[4,1]|)))))))
            (*
              (- 1)
              |Im M_rev[1,2]|
              (+
                (*
                  |D_rev[2,1]|
                  (+
                    (* |D_rev[3,3]| |Im M_rev[4,4]|)
                    (* |Im M_rev[3,3]| |D_rev[4,4]|)
                    (* (- 1) (+ (* |D_rev[3,4]| |Im M_rev[4,3]|) (* |Im M_rev[3,4]| |D_rev[4,3]|)))))
                (*
                  |Im M_rev[2,1]|
                  (+
                    (* |D_rev[3,3]| |D_rev[4,4]|)
                    (* (- 1) |Im M_rev[3,3]| |Im M_rev[4,4]|)
                    (* (- 1) (+ (* |D_rev[3,4]| |D_rev[4,3]|) (* (- 1) |Im M_rev[3,4]| |Im M_rev[4,3]|)))))
                (*
                  (- 1)
                  (+
                    (*
                      |D_rev[2,3]|
                      (+
                        (* |D_rev[3,1]| |Im M_rev[4,4]|)
                        (* |Im M_rev[3,1]| |D_rev[4,4]|)
                        (* (- 1) (+ (* |D_rev[3,4]| |Im M_rev[4,1]|) (* |Im M_rev[3,4]| |D_rev[4,1]|)))))
                    (*
                      |Im M_rev[2,3]|
                      (+
                        (* |D_rev[3,1]| |D_rev[4,4]|)
                        (* (- 1) |Im M_rev[3,1]| |Im M_rev[4,4]|)
                        (* (- 1) (+ (* |D_rev[3,4]| |D_rev[4,1]|) (* (- 1) |Im M_rev[3,4]| |Im M_rev[4,1]|)))))))
                (*
                  |D_rev[2,4]|
                  (+
                    (* |D_rev[3,1]| |Im M_rev[4,3]|)
                    (* |Im M_rev[3,1]| |D_rev[4,3]|)
                    (* (- 1) (+ (* |D_rev[3,3]| |Im M_rev[4,1]|) (* |Im M_rev[3,3]| |D_rev[4,1]|)))))
                (*
                  |Im M_rev[2,4]|
                  (+
                    (* |D_rev[3,1]| |D_rev[4,3]|)
                    (* (- 1) |Im M_rev[3,1]| |Im M_rev[4,3]|)
                    (* (- 1) (+ (* |D_rev[3,3]| |D_rev[4,1]|) (* (- 1) |Im M_rev[3,3]| |Im M_rev[4,1]|)))))))))
        (*
          |D_rev[1,3]|
          (+
            (*
              |D_rev[2,1]|
              (+
                (* |D_rev[3,2]| |D_rev[4,4]|)
                (* (- 1) |Im M_rev[3,2]| |Im M_rev[4,4]|)
                (* (- 1) (+ (* |D_rev[3,4]| |D_rev[4,2]|) (* (- 1) |Im M_rev[3,4]| |Im M_rev[4,2]|)))))
            (*
              (- 1)
              |Im M_rev[2,1]|
              (+
                (* |D_rev[3,2]| |Im M_rev[4,4]|)
                (* |Im M_rev[3,2]| |D_rev[4,4]|)
                (* (- 1) (+ (* |D_rev[3,4]| |Im M_rev[4,2]|) (* |Im M_rev[3,4]| |D_rev[4,2]|)))))
            (*
              (- 1)
              (+
                (*
                  |D_rev[2,2]|
                  (+
                    (* |D_rev[3,1]| |D_rev[4,4]|)
                    (* (- 1) |Im M_rev[3,1]| |Im M_rev[4,4]|)
                    (* (- 1) (+ (* |D_rev[3,4]| |D_rev[4,1]|) (* (- 1) |Im M_rev[3,4]| |Im M_rev[4,1]|)))))
                (*
                  (- 1)
                  |Im M_rev[2,2]|
                  (+
                    (* |D_rev[3,1]| |Im M_rev[4,4]|)
                    (* |Im M_rev[3,1]| |D_rev[4,4]|)
                    (* (- 1) (+ (* |D_rev[3,4]| |Im M_rev[4,1]|) (* |Im M_rev[3,4]| |D_rev[4,1]|)))))))
            (*
              |D_rev[2,4]|
              (+
                (* |D_rev[3,1]| |D_rev[4,2]|)
                (* (- 1) |Im M_rev[3,1]| |Im M_rev[4,2]|)
                (* (- 1) (+ (* |D_rev[3,2]| |D_rev[4,1]|) (* (- 1) |Im M_rev[3,2]| |Im M_rev[4,1]|)))))
            (*
              (- 1)
              |Im M_rev[2,4]|
              (+
                (* |D_rev[3,1]| |Im M_rev[4,2]|)
                (* |Im M_rev[3,1]| |D_rev[4,2]|)
                (* (- 1) (+ (* |D_rev[3,2]| |Im M_rev[4,1]|) (* |Im M_rev[3,2]| |D_rev[4,1]|)))))))
        (*
          (- 1)
          |Im M_rev[1,3]|
          (+
            (*
              |D_rev[2,1]|
              (+
                (* |D_rev[3,2]| |Im M_rev[4,4]|)
                (* |Im M_rev[3,2]| |D_rev[4,4]|)
                (* (- 1) (+ (* |D_rev[3,4]| |Im M_rev[4,2]|) (* |Im M_rev[3,4]| |D_rev[4,2]|)))))
            (*
              |Im M_rev[2,1]|
              (+
                (* |D_rev[3,2]| |D_rev[4,4]|)
                (* (- 1) |Im M_rev[3,2]| |Im M_rev[4,4]|)
                (* (- 1) (+ (* |D_rev[3,4]| |D_rev[4,2]|) (* (- 1) |Im M_rev[3,4]| |Im M_rev[4,2]|)))))
            (*
              (- 1)
              (+
                (*
                  |D_rev[2,2]|
                  (+
                    (* |D_rev[3,1]| |Im M_rev[4,4]|)
                    (* |Im M_rev[3,1]| |D_rev[4,4]|)
                    (* (- 1) (+ (* |D_rev[3,4]| |Im M_rev[4,1]|) (* |Im M_rev[3,4]| |D_rev[4,1]|)))))
                (*
                  |Im M_rev[2,2]|
                  (+
                    (* |D_rev[3,1]| |D_rev[4,4]|)
                    (* (- 1) |Im M_rev[3,1]| |Im M_rev[4,4]|)
                    (* (- 1) (+ (* |D_rev[3,4]| |D_rev[4,1]|) (* (- 1) |Im M_rev[3,4]| |Im M_rev[4,1]|)))))))
            (*
              |D_rev[2,4]|
              (+
                (* |D_rev[3,1]| |Im M_rev[4,2]|)
                (* |Im M_rev[3,1]| |D_rev[4,2]|)
                (* (- 1) (+ (* |D_rev[3,2]| |Im M_rev[4,1]|) (* |Im M_rev[3,2]| |D_rev[4,1]|)))))
            (*
              |Im M_rev[2,4]|
              (+
                (* |D_rev[3,1]| |D_rev[4,2]|)
                (* (- 1) |Im M_rev[3,1]| |Im M_rev[4,2]|)
                (* (- 1) (+ (* |D_rev[3,2]| |D_rev[4,1]|) (* (- 1) |Im M_rev[3,2]| |Im M_rev[4,1]|)))))))
        (*
          (- 1)
          (+
            (*
              |D_rev[1,4]|
              (+
                (*
                  |D_rev[2,1]|
                  (+
                    (* |D_rev[3,2]| |D_rev[4,3]|)
                    (* (- 1) |Im M_rev[3,2]| |Im M_rev[4,3]|)
                    (* (- 1) (+ (* |D_rev[3,3]| |D_rev[4,2]|) (* (- 1) |Im M_rev[3,3]| |Im M_rev[4,2]|)))))
                (*
                  (- 1)
                  |Im M_rev[2,1]|
                  (+
                    (* |D_rev[3,2]| |Im M_rev[4,3]|)
                    (* |Im M_rev[3,2]| |D_rev[4,3]|)
                    (* (- 1) (+ (* |D_rev[3,3]| |Im M_rev[4,2]|) (* |Im M_rev[3,3]| |D_rev[4,2]|)))))
                (*
                  (- 1)
                  (+
                    (*
                      |D_rev[2,2]|
                      (+
                        (* |D_rev[3,1]| |D_rev[4,3]|)
                        (* (- 1) |Im M_rev[3,1]| |Im M_rev[4,3]|)
                        (* (- 1) (+ (* |D_rev[3,3]| |D_rev[4,1]|) (* (- 1) |Im M_rev[3,3]| |Im M_rev[4,1]|)))))
                    (*
                      (- 1)
                      |Im M_rev[2,2]|
                      (+
                        (* |D_rev[3,1]| |Im M_rev[4,3]|)
                        (* |Im M_rev[3,1]| |D_rev[4,3]|)
                        (* (- 1) (+ (* |D_rev[3,3]| |Im M_rev[4,1]|) (* |Im M_rev[3,3]| |D_rev[4,1]|)))))))
                (*
                  |D_rev[2,3]|
                  (+
                    (* |D_rev[3,1]| |D_rev[4,2]|)
                    (* (- 1) |Im M_rev[3,1]| |Im M_rev[4,2]|)
                    (* (- 1) (+ (* |D_rev[3,2]| |D_rev[4,1]|) (* (- 1) |Im M_rev[3,2]| |Im M_rev[4,1]|)))))
                (*
                  (- 1)
                  |Im M_rev[2,3]|
                  (+
                    (* |D_rev[3,1]| |Im M_rev[4,2]|)
                    (* |Im M_rev[3,1]| |D_rev[4,2]|)
                    (* (- 1) (+ (* |D_rev[3,2]| |Im M_rev[4,1]|) (* |Im M_rev[3,2]| |D_rev[4,1]|)))))))
            (*
              (- 1)
              |Im M_rev[1,4]|
              (+
                (*
                  |D_rev[2,1]|
                  (+
                    (* |D_rev[3,2]| |Im M_rev[4,3]|)
                    (* |Im M_rev[3,2]| |D_rev[4,3]|)
                    (* (- 1) (+ (* |D_rev[3,3]| |Im M_rev[4,2]|) (* |Im M_rev[3,3]| |D_rev[4,2]|)))))
                (*
                  |Im M_rev[2,1]|
                  (+
                    (* |D_rev[3,2]| |D_rev[4,3]|)
                    (* (- 1) |Im M_rev[3,2]| |Im M_rev[4,3]|)
                    (* (- 1) (+ (* |D_rev[3,3]| |D_rev[4,2]|) (* (- 1) |Im M_rev[3,3]| |Im M_rev[4,2]|)))))
                (*
                  (- 1)
                  (+
                    (*
                      |D_rev[2,2]|
                      (+
                        (* |D_rev[3,1]| |Im M_rev[4,3]|)
                        (* |Im M_rev[3,1]| |D_rev[4,3]|)
                        (* (- 1) (+ (* |D_rev[3,3]| |Im M_rev[4,1]|) (* |Im M_rev[3,3]| |D_rev[4,1]|)))))
                    (*
                      |Im M_rev[2,2]|
                      (+
                        (* |D_rev[3,1]| |D_rev[4,3]|)
                        (* (- 1) |Im M_rev[3,1]| |Im M_rev[4,3]|)
                        (* (- 1) (+ (* |D_rev[3,3]| |D_rev[4,1]|) (* (- 1) |Im M_rev[3,3]| |Im M_rev[4,1]|)))))))
                (*
                  |D_rev[2,3]|
                  (+
                    (* |D_rev[3,1]| |Im M_rev[4,2]|)
                    (* |Im M_rev[3,1]| |D_rev[4,2]|)
                    (* (- 1) (+ (* |D_rev[3,2]| |Im M_rev[4,1]|) (* |Im M_rev[3,2]| |D_rev[4,1]|)))))
                (*
                  |Im M_rev[2,3]|
                  (+
                    (* |D_rev[3,1]| |D_rev[4,2]|)
                    (* (- 1) |Im M_rev[3,1]| |Im M_rev[4,2]|)
                    (* (- 1) (+ (* |D_rev[3,2]| |D_rev[4,1]|) (* (- 1) |Im M_rev[3,2]| |Im M_rev[4,1]|))))))))))
      0)))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      (not (= |V[1,1]| 0))
      (not (= |V[2,2]| 0))
      (ite
        (> (* |V[1,1]| |V[2,2]|) 0)
        (>=
          (+
            (* |D_rev[1,1]| |V[2,2]|)
            (* |D_rev[2,2]| |V[1,1]|)
            (* (/ 1 2) |D_rev[3,3]| |V[1,1]| |V[2,2]|)
            (* (/ 1 2) |D_rev[4,4]| |V[1,1]| |V[2,2]|))
          (* (/ 4 3) |V[1,1]| |V[2,2]|))
        (>=
          (* (/ 4 3) |V[1,1]| |V[2,2]|)
          (+
            (* |D_rev[1,1]| |V[2,2]|)
            (* |D_rev[2,2]| |V[1,1]|)
            (* (/ 1 2) |D_rev[3,3]| |V[1,1]| |V[2,2]|)
            (* (/ 1 2) |D_rev[4,4]| |V[1,1]| |V[2,2]|)))))))

(check-sat)
