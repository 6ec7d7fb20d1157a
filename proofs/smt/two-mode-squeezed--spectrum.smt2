; two-mode-squeezed/spectrum: The two-mode squeezed thermal reference
; Source: extension
;
; Claim: spec M = {2γ(1 − h₁) on (1, i, 0, 0)ᵀ/√2, 2γ(1 − h₂) on (0, 0, 1, i)ᵀ/√2, 2γh₁ on (1, −i, 0, 0)ᵀ/√2,
;   2γh₂ on (0, 0, 1, −i)ᵀ/√2}
; On the domain: ν₁ ≥ 1; ν₂ ≥ 1; γ > 0
; σ = [[0, 1, 0, 0], [−1, 0, 0, 0], [0, 0, 0, 1], [0, 0, −1, 0]], symplectic form of two modes
; S = [[cosh(s), 0, sinh(s), 0], [0, cosh(s), 0, −sinh(s)], [sinh(s), 0, cosh(s), 0], [0, −sinh(s), 0,
;   cosh(s)]], two-mode squeezer
; V = S diag(ν₁, ν₁, ν₂, ν₂) S, reference
; K_B = γV⁻¹ − (γ/2)I, Bayes reverse drift
; M = i(K_Bσ + σK_Bᵀ) + γI, its CP matrix
; h₁ = sinh²(s)/ν₂ + cosh²(s)/ν₁, first eigenvalue of U†V⁻¹U
; h₂ = cosh²(s)/ν₂ + sinh²(s)/ν₁, second eigenvalue
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const nu_1 Real)
(declare-const nu_2 Real)
(declare-const gamma Real)
(declare-const |exp(s)| Real) ; e^(s)
(declare-const |sqrt(2)| Real) ; sqrt(2), not negative

; Definitions
; over |exp(s)|
(define-fun |S[1,1] above| () Real (* (/ 1 2) (+ (* |exp(s)| |exp(s)|) 1)))
; over |exp(s)|
(define-fun |S[1,3] above| () Real (* (/ 1 2) (+ (* |exp(s)| |exp(s)|) (- 1))))
; over |exp(s)|
(define-fun |S[2,2] above| () Real (* (/ 1 2) (+ (* |exp(s)| |exp(s)|) 1)))
; over |exp(s)|
(define-fun |S[2,4] above| () Real (* (/ (- 1) 2) (+ (* |exp(s)| |exp(s)|) (- 1))))
; over |exp(s)|
(define-fun |S[3,1] above| () Real (* (/ 1 2) (+ (* |exp(s)| |exp(s)|) (- 1))))
; over |exp(s)|
(define-fun |S[3,3] above| () Real (* (/ 1 2) (+ (* |exp(s)| |exp(s)|) 1)))
; over |exp(s)|
(define-fun |S[4,2] above| () Real (* (/ (- 1) 2) (+ (* |exp(s)| |exp(s)|) (- 1))))
; over |exp(s)|
(define-fun |S[4,4] above| () Real (* (/ 1 2) (+ (* |exp(s)| |exp(s)|) 1)))
; over |exp(s)| · |exp(s)|
(define-fun
  |V[1,1] above|
  ()
  Real
  (+ (* |S[1,1] above| nu_1 |S[1,1] above|) (* |S[1,3] above| nu_2 |S[3,1] above|)))
; over |exp(s)| · |exp(s)|
(define-fun
  |V[1,3] above|
  ()
  Real
  (+ (* |S[1,1] above| nu_1 |S[1,3] above|) (* |S[1,3] above| nu_2 |S[3,3] above|)))
; over |exp(s)| · |exp(s)|
(define-fun
  |V[2,2] above|
  ()
  Real
  (+ (* |S[2,2] above| nu_1 |S[2,2] above|) (* |S[2,4] above| nu_2 |S[4,2] above|)))
; over |exp(s)| · |exp(s)|
(define-fun
  |V[2,4] above|
  ()
  Real
  (+ (* |S[2,2] above| nu_1 |S[2,4] above|) (* |S[2,4] above| nu_2 |S[4,4] above|)))
; over |exp(s)| · |exp(s)|
(define-fun
  |V[3,1] above|
  ()
  Real
  (+ (* |S[3,1] above| nu_1 |S[1,1] above|) (* |S[3,3] above| nu_2 |S[3,1] above|)))
; over |exp(s)| · |exp(s)|
(define-fun
  |V[3,3] above|
  ()
  Real
  (+ (* |S[3,1] above| nu_1 |S[1,3] above|) (* |S[3,3] above| nu_2 |S[3,3] above|)))
; over |exp(s)| · |exp(s)|
(define-fun
  |V[4,2] above|
  ()
  Real
  (+ (* |S[4,2] above| nu_1 |S[2,2] above|) (* |S[4,4] above| nu_2 |S[4,2] above|)))
; over |exp(s)| · |exp(s)|
(define-fun
  |V[4,4] above|
  ()
  Real
  (+ (* |S[4,2] above| nu_1 |S[2,4] above|) (* |S[4,4] above| nu_2 |S[4,4] above|)))
(define-fun
  |K_B has a value|
  ()
  Bool
  (not
    (=
      (+
        (*
          |V[1,1] above|
          (+
            (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
            (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
        (*
          |V[1,3] above|
          (+
            (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
            (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))
      0)))
; over (+ (* |V[1,1] above| (+ (* |V[2,2] above| |V[3,3] above| |V[4,4] above|) (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|))) (* |V[1,3] above| (+ (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|) (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))
(define-fun
  |K_B[1,1] above|
  ()
  Real
  (+
    (*
      gamma
      |exp(s)|
      |exp(s)|
      (+
        (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
        (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
    (*
      (/ (- 1) 2)
      gamma
      (+
        (*
          |V[1,1] above|
          (+
            (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
            (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
        (*
          |V[1,3] above|
          (+
            (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
            (* |V[2,4] above| |V[3,1] above| |V[4,2] above|)))))))
; over (+ (* |V[1,1] above| (+ (* |V[2,2] above| |V[3,3] above| |V[4,4] above|) (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|))) (* |V[1,3] above| (+ (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|) (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))
(define-fun
  |K_B[1,3] above|
  ()
  Real
  (*
    (- 1)
    gamma
    |exp(s)|
    |exp(s)|
    |V[1,3] above|
    (+ (* |V[2,2] above| |V[4,4] above|) (* (- 1) |V[2,4] above| |V[4,2] above|))))
; over (+ (* |V[1,1] above| (+ (* |V[2,2] above| |V[3,3] above| |V[4,4] above|) (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|))) (* |V[1,3] above| (+ (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|) (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))
(define-fun
  |K_B[2,2] above|
  ()
  Real
  (+
    (*
      gamma
      |exp(s)|
      |exp(s)|
      (+
        (* |V[1,1] above| |V[3,3] above| |V[4,4] above|)
        (* (- 1) |V[1,3] above| |V[3,1] above| |V[4,4] above|)))
    (*
      (/ (- 1) 2)
      gamma
      (+
        (*
          |V[1,1] above|
          (+
            (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
            (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
        (*
          |V[1,3] above|
          (+
            (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
            (* |V[2,4] above| |V[3,1] above| |V[4,2] above|)))))))
; over (+ (* |V[1,1] above| (+ (* |V[2,2] above| |V[3,3] above| |V[4,4] above|) (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|))) (* |V[1,3] above| (+ (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|) (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))
(define-fun
  |K_B[2,4] above|
  ()
  Real
  (*
    gamma
    |exp(s)|
    |exp(s)|
    (+
      (* (- 1) |V[1,1] above| |V[2,4] above| |V[3,3] above|)
      (* |V[1,3] above| |V[2,4] above| |V[3,1] above|))))
; over (+ (* |V[1,1] above| (+ (* |V[2,2] above| |V[3,3] above| |V[4,4] above|) (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|))) (* |V[1,3] above| (+ (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|) (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))
(define-fun
  |K_B[3,1] above|
  ()
  Real
  (*
    gamma
    |exp(s)|
    |exp(s)|
    (+
      (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
      (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))
; over (+ (* |V[1,1] above| (+ (* |V[2,2] above| |V[3,3] above| |V[4,4] above|) (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|))) (* |V[1,3] above| (+ (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|) (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))
(define-fun
  |K_B[3,3] above|
  ()
  Real
  (+
    (*
      gamma
      |exp(s)|
      |exp(s)|
      |V[1,1] above|
      (+ (* |V[2,2] above| |V[4,4] above|) (* (- 1) |V[2,4] above| |V[4,2] above|)))
    (*
      (/ (- 1) 2)
      gamma
      (+
        (*
          |V[1,1] above|
          (+
            (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
            (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
        (*
          |V[1,3] above|
          (+
            (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
            (* |V[2,4] above| |V[3,1] above| |V[4,2] above|)))))))
; over (+ (* |V[1,1] above| (+ (* |V[2,2] above| |V[3,3] above| |V[4,4] above|) (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|))) (* |V[1,3] above| (+ (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|) (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))
(define-fun
  |K_B[4,2] above|
  ()
  Real
  (*
    gamma
    |exp(s)|
    |exp(s)|
    (+
      (* (- 1) |V[1,1] above| |V[3,3] above| |V[4,2] above|)
      (* |V[1,3] above| |V[3,1] above| |V[4,2] above|))))
; over (+ (* |V[1,1] above| (+ (* |V[2,2] above| |V[3,3] above| |V[4,4] above|) (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|))) (* |V[1,3] above| (+ (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|) (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))
(define-fun
  |K_B[4,4] above|
  ()
  Real
  (+
    (*
      gamma
      |exp(s)|
      |exp(s)|
      (+
        (* |V[1,1] above| |V[2,2] above| |V[3,3] above|)
        (* (- 1) |V[1,3] above| |V[2,2] above| |V[3,1] above|)))
    (*
      (/ (- 1) 2)
      gamma
      (+
        (*
          |V[1,1] above|
          (+
            (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
            (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
        (*
          |V[1,3] above|
          (+
            (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
            (* |V[2,4] above| |V[3,1] above| |V[4,2] above|)))))))
(define-fun |M has a value| () Bool |K_B has a value|)
; over (+ (* |V[1,1] above| (+ (* |V[2,2] above| |V[3,3] above| |V[4,4] above|) (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|))) (* |V[1,3] above| (+ (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|) (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))
(define-fun |Im M[1,2] above| () Real (+ |K_B[1,1] above| |K_B[2,2] above|))
; over (+ (* |V[1,1] above| (+ (* |V[2,2] above| |V[3,3] above| |V[4,4] above|) (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|))) (* |V[1,3] above| (+ (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|) (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))
(define-fun |Im M[1,4] above| () Real (+ |K_B[1,3] above| |K_B[4,2] above|))
; over (+ (* |V[1,1] above| (+ (* |V[2,2] above| |V[3,3] above| |V[4,4] above|) (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|))) (* |V[1,3] above| (+ (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|) (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))
(define-fun |Im M[2,1] above| () Real (+ (* (- 1) |K_B[2,2] above|) (* (- 1) |K_B[1,1] above|)))
; over (+ (* |V[1,1] above| (+ (* |V[2,2] above| |V[3,3] above| |V[4,4] above|) (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|))) (* |V[1,3] above| (+ (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|) (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))
(define-fun |Im M[2,3] above| () Real (+ (* (- 1) |K_B[2,4] above|) (* (- 1) |K_B[3,1] above|)))
; over (+ (* |V[1,1] above| (+ (* |V[2,2] above| |V[3,3] above| |V[4,4] above|) (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|))) (* |V[1,3] above| (+ (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|) (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))
(define-fun |Im M[3,2] above| () Real (+ |K_B[3,1] above| |K_B[2,4] above|))
; over (+ (* |V[1,1] above| (+ (* |V[2,2] above| |V[3,3] above| |V[4,4] above|) (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|))) (* |V[1,3] above| (+ (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|) (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))
(define-fun |Im M[3,4] above| () Real (+ |K_B[3,3] above| |K_B[4,4] above|))
; over (+ (* |V[1,1] above| (+ (* |V[2,2] above| |V[3,3] above| |V[4,4] above|) (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|))) (* |V[1,3] above| (+ (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|) (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))
(define-fun |Im M[4,1] above| () Real (+ (* (- 1) |K_B[4,2] above|) (* (- 1) |K_B[1,3] above|)))
; over (+ (* |V[1,1] above| (+ (* |V[2,2] above| |V[3,3] above| |V[4,4] above|) (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|))) (* |V[1,3] above| (+ (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|) (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))
(define-fun |Im M[4,3] above| () Real (+ (* (- 1) |K_B[4,4] above|) (* (- 1) |K_B[3,3] above|)))
(define-fun |h_1 has a value| () Bool (and (not (= nu_2 0)) (not (= nu_1 0))))
; over nu_1 · nu_2 · |exp(s)| · |exp(s)|
(define-fun
  |h_1 above|
  ()
  Real
  (+
    (* (/ 1 4) (+ (* |exp(s)| |exp(s)|) (- 1)) (+ (* |exp(s)| |exp(s)|) (- 1)) nu_1)
    (* (/ 1 4) (+ (* |exp(s)| |exp(s)|) 1) (+ (* |exp(s)| |exp(s)|) 1) nu_2)))
(define-fun |h_2 has a value| () Bool (and (not (= nu_2 0)) (not (= nu_1 0))))
; over nu_1 · nu_2 · |exp(s)| · |exp(s)|
(define-fun
  |h_2 above|
  ()
  Real
  (+
    (* (/ 1 4) (+ (* |exp(s)| |exp(s)|) 1) (+ (* |exp(s)| |exp(s)|) 1) nu_1)
    (* (/ 1 4) (+ (* |exp(s)| |exp(s)|) (- 1)) (+ (* |exp(s)| |exp(s)|) (- 1)) nu_2)))

; What is known of the variables
(assert (> |exp(s)| 0))
(assert (=> (>= 2 0) (and (>= |sqrt(2)| 0) (= (* |sqrt(2)| |sqrt(2)|) 2))))

; Hypotheses
(assert (>= nu_1 1))
(assert (>= nu_2 1))
(assert (> gamma 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |M has a value|
      |h_1 has a value|
      |h_2 has a value|
      (= |Im M[1,2] above| (* (- 1) |Im M[2,1] above|))
      (= |Im M[1,4] above| (* (- 1) |Im M[4,1] above|))
      (= |Im M[2,1] above| (* (- 1) |Im M[1,2] above|))
      (= |Im M[2,3] above| (* (- 1) |Im M[3,2] above|))
      (= |Im M[3,2] above| (* (- 1) |Im M[2,3] above|))
      (= |Im M[3,4] above| (* (- 1) |Im M[4,3] above|))
      (= |Im M[4,1] above| (* (- 1) |Im M[1,4] above|))
      (= |Im M[4,3] above| (* (- 1) |Im M[3,4] above|))
      (=
        (*
          (+
            (*
              (/ 1 2)
              gamma
              |sqrt(2)|
              (+
                (*
                  |V[1,1] above|
                  (+
                    (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
                    (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
                (*
                  |V[1,3] above|
                  (+
                    (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
                    (* |V[2,4] above| |V[3,1] above| |V[4,2] above|)))))
            (* (/ (- 1) 2) |Im M[1,2] above| |sqrt(2)|))
          nu_1
          nu_2
          |exp(s)|
          |exp(s)|)
        (*
          gamma
          (+ (* nu_1 nu_2 |exp(s)| |exp(s)|) (* (- 1) |h_1 above|))
          |sqrt(2)|
          (+
            (*
              |V[1,1] above|
              (+
                (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
                (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
            (*
              |V[1,3] above|
              (+
                (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
                (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))))
      (=
        (*
          (+
            (* (/ 1 2) |Im M[2,1] above| |sqrt(2)|)
            (*
              (/ 1 2)
              gamma
              |sqrt(2)|
              (+
                (*
                  |V[1,1] above|
                  (+
                    (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
                    (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
                (*
                  |V[1,3] above|
                  (+
                    (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
                    (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))))
          nu_1
          nu_2
          |exp(s)|
          |exp(s)|)
        (*
          gamma
          (+ (* nu_1 nu_2 |exp(s)| |exp(s)|) (* (- 1) |h_1 above|))
          |sqrt(2)|
          (+
            (*
              |V[1,1] above|
              (+
                (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
                (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
            (*
              |V[1,3] above|
              (+
                (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
                (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))))
      (= (* (/ (- 1) 2) |Im M[3,2] above| |sqrt(2)|) 0)
      (= (* (/ 1 2) |Im M[4,1] above| |sqrt(2)|) 0)
      (= (* (/ (- 1) 2) |Im M[1,4] above| |sqrt(2)|) 0)
      (= (* (/ 1 2) |Im M[2,3] above| |sqrt(2)|) 0)
      (=
        (*
          (+
            (*
              (/ 1 2)
              gamma
              |sqrt(2)|
              (+
                (*
                  |V[1,1] above|
                  (+
                    (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
                    (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
                (*
                  |V[1,3] above|
                  (+
                    (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
                    (* |V[2,4] above| |V[3,1] above| |V[4,2] above|)))))
            (* (/ (- 1) 2) |Im M[3,4] above| |sqrt(2)|))
          nu_1
          nu_2
          |exp(s)|
          |exp(s)|)
        (*
          gamma
          (+ (* nu_1 nu_2 |exp(s)| |exp(s)|) (* (- 1) |h_2 above|))
          |sqrt(2)|
          (+
            (*
              |V[1,1] above|
              (+
                (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
                (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
            (*
              |V[1,3] above|
              (+
                (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
                (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))))
      (=
        (*
          (+
            (* (/ 1 2) |Im M[4,3] above| |sqrt(2)|)
            (*
              (/ 1 2)
              gamma
              |sqrt(2)|
              (+
                (*
                  |V[1,1] above|
                  (+
                    (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
                    (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
                (*
                  |V[1,3] above|
                  (+
                    (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
                    (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))))
          nu_1
          nu_2
          |exp(s)|
          |exp(s)|)
        (*
          gamma
          (+ (* nu_1 nu_2 |exp(s)| |exp(s)|) (* (- 1) |h_2 above|))
          |sqrt(2)|
          (+
            (*
              |V[1,1] above|
              (+
                (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
                (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
            (*
              |V[1,3] above|
              (+
                (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
                (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))))
      (=
        (*
          (+
            (*
              (/ 1 2)
              gamma
              |sqrt(2)|
              (+
                (*
                  |V[1,1] above|
                  (+
                    (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
                    (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
                (*
                  |V[1,3] above|
                  (+
                    (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
                    (* |V[2,4] above| |V[3,1] above| |V[4,2] above|)))))
            (* (/ 1 2) |Im M[1,2] above| |sqrt(2)|))
          nu_1
          nu_2
          |exp(s)|
          |exp(s)|)
        (*
          gamma
          |h_1 above|
          |sqrt(2)|
          (+
            (*
              |V[1,1] above|
              (+
                (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
                (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
            (*
              |V[1,3] above|
              (+
                (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
                (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))))
      (=
        (*
          (+
            (* (/ 1 2) |Im M[2,1] above| |sqrt(2)|)
            (*
              (/ (- 1) 2)
              gamma
              |sqrt(2)|
              (+
                (*
                  |V[1,1] above|
                  (+
                    (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
                    (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
                (*
                  |V[1,3] above|
                  (+
                    (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
                    (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))))
          nu_1
          nu_2
          |exp(s)|
          |exp(s)|)
        (*
          (- 1)
          gamma
          |h_1 above|
          |sqrt(2)|
          (+
            (*
              |V[1,1] above|
              (+
                (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
                (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
            (*
              |V[1,3] above|
              (+
                (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
                (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))))
      (= (* (/ 1 2) |Im M[3,2] above| |sqrt(2)|) 0)
      (= (* (/ 1 2) |Im M[1,4] above| |sqrt(2)|) 0)
      (=
        (*
          (+
            (*
              (/ 1 2)
              gamma
              |sqrt(2)|
              (+
                (*
                  |V[1,1] above|
                  (+
                    (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
                    (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
                (*
                  |V[1,3] above|
                  (+
                    (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
                    (* |V[2,4] above| |V[3,1] above| |V[4,2] above|)))))
            (* (/ 1 2) |Im M[3,4] above| |sqrt(2)|))
          nu_1
          nu_2
          |exp(s)|
          |exp(s)|)
        (*
          gamma
          |h_2 above|
          |sqrt(2)|
          (+
            (*
              |V[1,1] above|
              (+
                (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
                (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
            (*
              |V[1,3] above|
              (+
                (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
                (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))))
      (=
        (*
          (+
            (* (/ 1 2) |Im M[4,3] above| |sqrt(2)|)
            (*
              (/ (- 1) 2)
              gamma
              |sqrt(2)|
              (+
                (*
                  |V[1,1] above|
                  (+
                    (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
                    (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
                (*
                  |V[1,3] above|
                  (+
                    (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
                    (* |V[2,4] above| |V[3,1] above| |V[4,2] above|))))))
          nu_1
          nu_2
          |exp(s)|
          |exp(s)|)
        (*
          (- 1)
          gamma
          |h_2 above|
          |sqrt(2)|
          (+
            (*
              |V[1,1] above|
              (+
                (* |V[2,2] above| |V[3,3] above| |V[4,4] above|)
                (* (- 1) |V[2,4] above| |V[3,3] above| |V[4,2] above|)))
            (*
              |V[1,3] above|
              (+
                (* (- 1) |V[2,2] above| |V[3,1] above| |V[4,4] above|)
                (* |V[2,4] above| |V[3,1] above| |V[4,2] above|)))))))))

(check-sat)
