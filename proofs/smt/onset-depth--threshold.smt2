; onset-depth/threshold: Where the CP defect band ends
; Source: reconstructed
;
; Claim: 0 < η_c < 1
; On the domain: ν ≥ 1; γ > 0
; Given: cosh(2r) > ν
; T = 2ν cosh(2r), Tr V_0
; m = T − ν² − 1, Tr V_0 − 1 − det V_0
; η_c = (T − 2)/(2m), transmission at which the band ends
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
; over |exp(2*r)|
(define-fun |T above| () Real (* nu (+ (* |exp(2*r)| |exp(2*r)|) 1)))
; over |exp(2*r)|
(define-fun |m above| () Real (+ |T above| (* (- 1) nu nu |exp(2*r)|) (* (- 1) |exp(2*r)|)))
(define-fun |eta_c has a value| () Bool (not (= |m above| 0)))
; over |m above|
(define-fun |eta_c above| () Real (* (/ 1 2) (+ |T above| (* (- 2) |exp(2*r)|))))

; What is known of the variables
(assert (> |exp(2*r)| 0))

; Hypotheses
(assert (>= nu 1))
(assert (> gamma 0))
(assert (> (* (/ 1 2) (+ (* |exp(2*r)| |exp(2*r)|) 1)) (* nu |exp(2*r)|)))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |eta_c has a value|
      (ite (> |m above| 0) (> |eta_c above| 0) (> 0 |eta_c above|))
      (ite (> |m above| 0) (< |eta_c above| |m above|) (< |m above| |eta_c above|)))))

(check-sat)
