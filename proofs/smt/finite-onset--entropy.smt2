; finite-onset/entropy: From which depth on one mode can be reversed by one map
; Source: extension
;
; Claim: η²m ≤ ν² − 1 ⇔ det(V_T) ≤ det(V₀)
; On the domain: ν ≥ 1; η > 0; η < 1
; V₀ = ν diag(e^(2r), e^(−2r)), reference before the loss
; V_T = η²V₀ + (1 − η²)I, reference at transmission x
; m = 2ν cosh(2r) − ν² − 1, Tr V_0 − 1 − det V_0
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const nu Real)
(declare-const eta Real)
(declare-const |exp(2*r)| Real) ; e^(2*r)

; Definitions
; over |exp(2*r)|
(define-fun
  |m above|
  ()
  Real
  (+ (* (- 1) nu nu |exp(2*r)|) (* nu (+ (* |exp(2*r)| |exp(2*r)|) 1)) (* (- 1) |exp(2*r)|)))
(define-fun |V_T[1,1]| () Real (+ (* eta eta nu |exp(2*r)|) (* (- 1) eta eta) 1))
; over |exp(2*r)|
(define-fun |V_T[2,2] above| () Real (+ (* eta eta nu) (* (+ (* (- 1) eta eta) 1) |exp(2*r)|)))

; What is known of the variables
(assert (> |exp(2*r)| 0))

; Hypotheses
(assert (>= nu 1))
(assert (> eta 0))
(assert (< eta 1))

; The claim does not hold, or something in it has no value
(assert
  (not
    (=
      (<= (* eta eta |m above|) (* (+ (* nu nu) (- 1)) |exp(2*r)|))
      (<= (* |V_T[1,1]| |V_T[2,2] above|) (* nu nu |exp(2*r)|)))))

(check-sat)
