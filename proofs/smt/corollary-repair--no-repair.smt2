; corollary-repair/no-repair: Any Gaussian CP repair must inject diffusion
; Source: reconstructed
;
; Claim: ΔD* = 0
; On the domain: ν ≥ 1; γ > 0
; Given: c ≤ 1
; c = cosh(2r)/ν, CP ratio
; ΔD* = 2γ(c − 1)₊I, the repair of least trace
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

; What is known of the variables
(assert (> |exp(2*r)| 0))

; Hypotheses
(assert (>= nu 1))
(assert (> gamma 0))
(assert
  (and |c has a value| (ite (> nu 0) (<= |c above| (* nu |exp(2*r)|)) (<= (* nu |exp(2*r)|) |c above|))))

; The claim does not hold, or something in it has no value
(assert (not (and |DeltaD_star has a value| (= (* 2 gamma |max 3 above|) 0))))

(check-sat)
