; theorem-1/reverse-time: No-go for noiseless quantum score reversal
; Source: reconstructed
;
; Claim: M_rev ⋡ 0 ⇔ cosh(2r) > ν
; On the domain: ν ≥ 1; γ > 0
; σ = [[0, 1], [−1, 0]], symplectic form
; V = ν diag(e^(2r), e^(−2r)), squeezed thermal reference
; K = −(γ/2)I, drift of the attenuator
; D = γI, diffusion of the attenuator, kept by the reverse
; M_rev = D − i((K + DV⁻¹)σ + σ(Kᵀ + V⁻ᵀDᵀ)), CP matrix of the reverse-time form
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
(define-fun |M_rev has a value| () Bool (not (= nu 0)))
; over nu · |exp(2*r)|
(define-fun
  |Im M_rev[1,2] above|
  ()
  Real
  (+
    (* (/ 1 2) gamma nu |exp(2*r)|)
    (* (- 1) gamma)
    (* (+ (* (/ 1 2) gamma nu) (* (- 1) |exp(2*r)| gamma)) |exp(2*r)|)))
; over nu · |exp(2*r)|
(define-fun
  |Im M_rev[2,1] above|
  ()
  Real
  (+
    (* (- 1) (+ (* (/ 1 2) gamma nu) (* (- 1) gamma |exp(2*r)|)) |exp(2*r)|)
    (* (- 1) (+ (* (/ 1 2) gamma nu |exp(2*r)|) (* (- 1) gamma)))))

; What is known of the variables
(assert (> |exp(2*r)| 0))

; Hypotheses
(assert (>= nu 1))
(assert (> gamma 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |M_rev has a value|
      (=
        (not
          (and
            (= |Im M_rev[1,2] above| (* (- 1) |Im M_rev[2,1] above|))
            (= |Im M_rev[2,1] above| (* (- 1) |Im M_rev[1,2] above|))
            (>= gamma 0)
            (>=
              (+ (* gamma gamma nu nu |exp(2*r)| |exp(2*r)|) (* |Im M_rev[1,2] above| |Im M_rev[2,1] above|))
              0)))
        (> (* (/ 1 2) (+ (* |exp(2*r)| |exp(2*r)|) 1)) (* nu |exp(2*r)|))))))

(check-sat)
