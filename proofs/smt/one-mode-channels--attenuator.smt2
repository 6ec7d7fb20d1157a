; one-mode-channels/attenuator: Thresholds of the attenuator, the amplifier and added noise
; Source: extension
;
; Claim: M_loss ⋡ 0 ⇔ c > (μ + 1)/(2μ)
; On the domain: ν ≥ 1; μ ≥ 1; γ > 0
; σ = [[0, 1], [−1, 0]], symplectic form
; V = ν diag(e^(2r), e^(−2r)), squeezed thermal reference
; c = cosh(2r)/ν, CP ratio
; D = γμI, diffusion, from a bath of symplectic eigenvalue μ
; M_loss = D + i((DV⁻¹ − (γ/2)I)σ + σ(V⁻ᵀDᵀ − (γ/2)I)), CP matrix of the reverse of the attenuator
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const nu Real)
(declare-const mu Real)
(declare-const gamma Real)
(declare-const |exp(2*r)| Real) ; e^(2*r)

; Definitions
(define-fun |M_loss has a value| () Bool (not (= nu 0)))
; over nu · |exp(2*r)|
(define-fun
  |Im M_loss[1,2] above|
  ()
  Real
  (+
    (* gamma mu)
    (* (/ (- 1) 2) gamma nu |exp(2*r)|)
    (* (+ (* |exp(2*r)| gamma mu) (* (/ (- 1) 2) gamma nu)) |exp(2*r)|)))
; over nu · |exp(2*r)|
(define-fun
  |Im M_loss[2,1] above|
  ()
  Real
  (+
    (* (- 1) (+ (* gamma mu |exp(2*r)|) (* (/ (- 1) 2) gamma nu)) |exp(2*r)|)
    (* (- 1) (+ (* gamma mu) (* (/ (- 1) 2) gamma nu |exp(2*r)|)))))
(define-fun |c has a value| () Bool (not (= nu 0)))
; over nu · |exp(2*r)|
(define-fun |c above| () Real (* (/ 1 2) (+ (* |exp(2*r)| |exp(2*r)|) 1)))

; What is known of the variables
(assert (> |exp(2*r)| 0))

; Hypotheses
(assert (>= nu 1))
(assert (>= mu 1))
(assert (> gamma 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |M_loss has a value|
      |c has a value|
      (not (= mu 0))
      (=
        (not
          (and
            (= |Im M_loss[1,2] above| (* (- 1) |Im M_loss[2,1] above|))
            (= |Im M_loss[2,1] above| (* (- 1) |Im M_loss[1,2] above|))
            (>= (* gamma mu) 0)
            (>=
              (+
                (* gamma mu gamma mu nu nu |exp(2*r)| |exp(2*r)|)
                (* |Im M_loss[1,2] above| |Im M_loss[2,1] above|))
              0)))
        (ite
          (> (* mu nu) 0)
          (> (* |c above| mu) (* (/ 1 2) (+ mu 1) nu |exp(2*r)|))
          (> (* (/ 1 2) (+ mu 1) nu |exp(2*r)|) (* |c above| mu)))))))

(check-sat)
