; theorem-1/sum-of-squares: No-go for noiseless quantum score reversal
; Source: reconstructed
;
; Claim: v†Mv = γc((x₁ − y₂)² + (x₂ + y₁)²) + γ(1 − c)((x₁ + y₂)² + (y₁ − x₂)²)
; On the domain: ν ≥ 1; γ > 0
; σ = [[0, 1], [−1, 0]], symplectic form
; V = ν diag(e^(2r), e^(−2r)), squeezed thermal reference
; K = −(γ/2)I, drift of the attenuator
; D = γI, diffusion of the attenuator, kept by the reverse
; K_B = K + DV⁻¹, Bayes reverse drift in Anderson's form
; M = D + i(K_Bσ + σK_Bᵀ), CP matrix of the reverse
; c = cosh(2r)/ν, CP ratio
; v = (x₁ + iy₁, x₂ + iy₂)ᵀ, any vector of ℂ²
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const nu Real)
(declare-const gamma Real)
(declare-const x_1 Real)
(declare-const y_1 Real)
(declare-const x_2 Real)
(declare-const y_2 Real)
(declare-const |exp(2*r)| Real) ; e^(2*r)

; Definitions
(define-fun |K_B has a value| () Bool (not (= nu 0)))
; over nu · |exp(2*r)|
(define-fun |K_B[1,1] above| () Real (+ gamma (* (/ (- 1) 2) gamma nu |exp(2*r)|)))
; over nu
(define-fun |K_B[2,2] above| () Real (+ (* gamma |exp(2*r)|) (* (/ (- 1) 2) gamma nu)))
(define-fun |M has a value| () Bool |K_B has a value|)
; over nu · |exp(2*r)|
(define-fun |Im M[1,2] above| () Real (+ |K_B[1,1] above| (* |K_B[2,2] above| |exp(2*r)|)))
; over nu · |exp(2*r)|
(define-fun |Im M[2,1] above| () Real (+ (* (- 1) |K_B[2,2] above| |exp(2*r)|) (* (- 1) |K_B[1,1] above|)))
(define-fun |c has a value| () Bool (not (= nu 0)))
; over nu · |exp(2*r)|
(define-fun |c above| () Real (* (/ 1 2) (+ (* |exp(2*r)| |exp(2*r)|) 1)))

; What is known of the variables
(assert (> |exp(2*r)| 0))

; Hypotheses
(assert (>= nu 1))
(assert (> gamma 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |M has a value|
      |c has a value|
      (=
        (+
          (* (+ (* x_1 gamma nu |exp(2*r)|) (* y_2 |Im M[2,1] above|)) x_1)
          (* (- 1) (+ (* (- 1) y_1 gamma nu |exp(2*r)|) (* x_2 |Im M[2,1] above|)) y_1)
          (* (+ (* y_1 |Im M[1,2] above|) (* x_2 gamma nu |exp(2*r)|)) x_2)
          (* (- 1) (+ (* x_1 |Im M[1,2] above|) (* (- 1) y_2 gamma nu |exp(2*r)|)) y_2))
        (+
          (* |c above| gamma (+ (* (+ x_1 (* (- 1) y_2)) (+ x_1 (* (- 1) y_2))) (* (+ x_2 y_1) (+ x_2 y_1))))
          (*
            gamma
            (+ (* nu |exp(2*r)|) (* (- 1) |c above|))
            (+ (* (+ x_1 y_2) (+ x_1 y_2)) (* (+ (* (- 1) x_2) y_1) (+ (* (- 1) x_2) y_1))))))
      (=
        (+
          (* (+ (* x_1 gamma nu |exp(2*r)|) (* y_2 |Im M[2,1] above|)) y_1)
          (* (+ (* (- 1) y_1 gamma nu |exp(2*r)|) (* x_2 |Im M[2,1] above|)) x_1)
          (* (+ (* y_1 |Im M[1,2] above|) (* x_2 gamma nu |exp(2*r)|)) y_2)
          (* (+ (* x_1 |Im M[1,2] above|) (* (- 1) y_2 gamma nu |exp(2*r)|)) x_2))
        0))))

(check-sat)
