; finite-onset/threshold: From which depth on one mode can be reversed by one map
; Source: extension
;
; Claim: 0 < x_f < η_c
; On the domain: ν ≥ 1; η > 0; η < 1
; Given: cosh(2r) > ν; ν > 1
; m = 2ν cosh(2r) − ν² − 1, Tr V_0 − 1 − det V_0
; x_f = (ν² − 1)/m, transmission at which the map becomes physical
; η_c = (ν cosh(2r) − 1)/m, transmission at which the band of defects ends
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
(define-fun |x_f has a value| () Bool (not (= |m above| 0)))
; over |m above|
(define-fun |x_f above| () Real (* |exp(2*r)| (+ (* nu nu) (- 1))))
(define-fun |eta_c has a value| () Bool (not (= |m above| 0)))
; over |m above|
(define-fun |eta_c above| () Real (+ (* (/ 1 2) nu (+ (* |exp(2*r)| |exp(2*r)|) 1)) (* (- 1) |exp(2*r)|)))

; What is known of the variables
(assert (> |exp(2*r)| 0))

; Hypotheses
(assert (>= nu 1))
(assert (> eta 0))
(assert (< eta 1))
(assert (> (* (/ 1 2) (+ (* |exp(2*r)| |exp(2*r)|) 1)) (* nu |exp(2*r)|)))
(assert (> nu 1))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |x_f has a value|
      |eta_c has a value|
      (ite (> |m above| 0) (> |x_f above| 0) (> 0 |x_f above|))
      (ite (> |m above| 0) (< |x_f above| |eta_c above|) (< |eta_c above| |x_f above|)))))

(check-sat)
