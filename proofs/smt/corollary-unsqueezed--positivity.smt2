; corollary-unsqueezed/positivity: No obstruction without squeezing
; Source: paper
;
; Claim: M ⪰ 0
; On the domain: ν ≥ 1; γ > 0
; σ = [[0, 1], [−1, 0]], symplectic form
; V = νI, thermal reference, r = 0
; K = −(γ/2)I, drift of the attenuator
; D = γI, diffusion of the attenuator, kept by the reverse
; K_B = K + DV⁻¹, Bayes reverse drift in Anderson's form
; M = D + i(K_Bσ + σK_Bᵀ), CP matrix of the reverse
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

; Definitions
(define-fun |K_B has a value| () Bool (not (= nu 0)))
; over nu
(define-fun |K_B[1,1] above| () Real (+ gamma (* (/ (- 1) 2) gamma nu)))
; over nu
(define-fun |K_B[2,2] above| () Real (+ gamma (* (/ (- 1) 2) gamma nu)))
(define-fun |M has a value| () Bool |K_B has a value|)
; over nu
(define-fun |Im M[1,2] above| () Real (+ |K_B[1,1] above| |K_B[2,2] above|))
; over nu
(define-fun |Im M[2,1] above| () Real (+ (* (- 1) |K_B[2,2] above|) (* (- 1) |K_B[1,1] above|)))

; Hypotheses
(assert (>= nu 1))
(assert (> gamma 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |M has a value|
      (= |Im M[1,2] above| (* (- 1) |Im M[2,1] above|))
      (= |Im M[2,1] above| (* (- 1) |Im M[1,2] above|))
      (>= gamma 0)
      (>= (+ (* gamma gamma nu nu) (* |Im M[1,2] above| |Im M[2,1] above|)) 0))))

(check-sat)
