; corollary-repair/slackness: Any Gaussian CP repair must inject diffusion
; Source: reconstructed
;
; Claim: Z(M + ΔD*) = 0
; On the domain: ν ≥ 1; γ > 0
; Given: c > 1
; σ = [[0, 1], [−1, 0]], symplectic form
; u = (1, i)ᵀ/√2, eigenvector of σ to the eigenvalue i
; V = ν diag(e^(2r), e^(−2r)), squeezed thermal reference
; K = −(γ/2)I, drift of the attenuator
; D = γI, diffusion of the attenuator, kept by the reverse
; K_B = K + DV⁻¹, Bayes reverse drift in Anderson's form
; M = D + i(K_Bσ + σK_Bᵀ), CP matrix of the reverse
; c = cosh(2r)/ν, CP ratio
; ΔD* = 2γ(c − 1)₊I, the repair of least trace
; Z = 2uu†, dual certificate for c > 1; for c ≤ 1 it is 0
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
(declare-const |exp(2*r)| Real) ; e^(2*r)

; Definitions
(define-fun |c has a value| () Bool (not (= nu 0)))
; over nu · |exp(2*r)|
(define-fun |c above| () Real (* (/ 1 2) (+ (* |exp(2*r)| |exp(2*r)|) 1)))
; over nu · |exp(2*r)|
(define-fun
  |max 3 above|
  ()
  Real
  (ite
    (ite (> nu 0) (>= 0 (+ |c above| (* (- 1) nu |exp(2*r)|))) (>= (+ |c above| (* (- 1) nu |exp(2*r)|)) 0))
    0
    (+ |c above| (* (- 1) nu |exp(2*r)|))))
(define-fun |DeltaD_star has a value| () Bool |c has a value|)
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

; What is known of the variables
(assert (> |exp(2*r)| 0))

; Hypotheses
(assert (>= nu 1))
(assert (> gamma 0))
(assert (and |c has a value| (ite (> nu 0) (> |c above| (* nu |exp(2*r)|)) (> (* nu |exp(2*r)|) |c above|))))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |DeltaD_star has a value|
      |M has a value|
      (= (+ (* 2 gamma |max 3 above|) (* gamma nu |exp(2*r)|) |Im M[2,1] above|) 0)
      (= (+ |Im M[1,2] above| (* (- 1) (+ (* 2 gamma |max 3 above|) (* gamma nu |exp(2*r)|)))) 0)
      (= (+ (* (- 1) |Im M[1,2] above|) (* 2 gamma |max 3 above|) (* gamma nu |exp(2*r)|)) 0))))

(check-sat)
