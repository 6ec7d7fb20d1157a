; onset-depth/band: Where the CP defect band ends
; Source: reconstructed
;
; Claim: cₜ > 1 ⇔ η > η_c
; On the domain: ν ≥ 1; γ > 0
; Given: cosh(2r) > ν; t ≥ 0
; V₀ = ν diag(e^(2r), e^(−2r)), reference before the loss
; η = e^(−γt), transmission of the forward loss
; Vₜ = ηV₀ + (1 − η)I, reference at depth t
; cₜ = tr(Vₜ⁻¹)/2, CP ratio at depth t
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
(declare-const t Real)
(declare-const |exp(2*r)| Real) ; e^(2*r)
(declare-const |exp(-gamma*t)| Real) ; e^(-gamma*t)

; Definitions
(define-fun |V_t[1,1]| () Real (+ (* |exp(-gamma*t)| nu |exp(2*r)|) (* (- 1) |exp(-gamma*t)|) 1))
; over |exp(2*r)|
(define-fun
  |V_t[2,2] above|
  ()
  Real
  (+ (* |exp(-gamma*t)| nu) (* (+ (* (- 1) |exp(-gamma*t)|) 1) |exp(2*r)|)))
(define-fun |c_t has a value| () Bool (and (not (= |V_t[1,1]| 0)) (not (= |V_t[2,2] above| 0))))
; over |V_t[1,1]| · |V_t[2,2] above|
(define-fun |c_t above| () Real (* (/ 1 2) (+ |V_t[2,2] above| (* |exp(2*r)| |V_t[1,1]|))))
; over |exp(2*r)|
(define-fun |T above| () Real (* nu (+ (* |exp(2*r)| |exp(2*r)|) 1)))
; over |exp(2*r)|
(define-fun |m above| () Real (+ |T above| (* (- 1) nu nu |exp(2*r)|) (* (- 1) |exp(2*r)|)))
(define-fun |eta_c has a value| () Bool (not (= |m above| 0)))
; over |m above|
(define-fun |eta_c above| () Real (* (/ 1 2) (+ |T above| (* (- 2) |exp(2*r)|))))

; What is known of the variables
(assert (> |exp(2*r)| 0))
(assert (> |exp(-gamma*t)| 0))
(assert
  (and (= (< (* (- 1) gamma t) 0) (< |exp(-gamma*t)| 1)) (= (= (* (- 1) gamma t) 0) (= |exp(-gamma*t)| 1))))

; Hypotheses
(assert (>= nu 1))
(assert (> gamma 0))
(assert (> (* (/ 1 2) (+ (* |exp(2*r)| |exp(2*r)|) 1)) (* nu |exp(2*r)|)))
(assert (>= t 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |c_t has a value|
      |eta_c has a value|
      (=
        (ite
          (> (* |V_t[1,1]| |V_t[2,2] above|) 0)
          (> |c_t above| (* |V_t[1,1]| |V_t[2,2] above|))
          (> (* |V_t[1,1]| |V_t[2,2] above|) |c_t above|))
        (ite
          (> |m above| 0)
          (> (* |exp(-gamma*t)| |m above|) |eta_c above|)
          (> |eta_c above| (* |exp(-gamma*t)| |m above|)))))))

(check-sat)
