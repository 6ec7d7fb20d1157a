; corollary-half-loss/half-loss: Pure squeezed references: the band ends at half the light lost
; Source: reconstructed
;
; Claim: cₜ > 1 ⇔ t < ln(2)/γ
; On the domain: γ > 0; r ≠ 0; t ≥ 0
; Vₜ = diag(1 − e^(−γt) + e^(2r) e^(−γt), 1 − e^(−γt) + e^(−2r) e^(−γt)), pure squeezed reference at depth t
; cₜ = tr(Vₜ⁻¹)/2, CP ratio at depth t
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const r Real)
(declare-const gamma Real)
(declare-const t Real)
(declare-const |exp(2*r)| Real) ; e^(2*r)
(declare-const |exp(-gamma*t)| Real) ; e^(-gamma*t)
(declare-const |ln(2)| Real) ; ln(2)

; Definitions
(define-fun |V_t[1,1]| () Real (+ (* |exp(2*r)| |exp(-gamma*t)|) (* (- 1) |exp(-gamma*t)|) 1))
; over |exp(2*r)|
(define-fun |V_t[2,2] above| () Real (+ |exp(2*r)| (* (- 1) |exp(-gamma*t)| |exp(2*r)|) |exp(-gamma*t)|))
(define-fun |c_t has a value| () Bool (and (not (= |V_t[1,1]| 0)) (not (= |V_t[2,2] above| 0))))
; over |V_t[1,1]| · |V_t[2,2] above|
(define-fun |c_t above| () Real (* (/ 1 2) (+ |V_t[2,2] above| (* |exp(2*r)| |V_t[1,1]|))))

; What is known of the variables
(assert (> |exp(2*r)| 0))
(assert (> |exp(-gamma*t)| 0))
(assert (and (= (< (* 2 r) 0) (< |exp(2*r)| 1)) (= (= (* 2 r) 0) (= |exp(2*r)| 1))))
(assert
  (and (= (< (* (- 1) gamma t) 0) (< |exp(-gamma*t)| 1)) (= (= (* (- 1) gamma t) 0) (= |exp(-gamma*t)| 1))))
(assert (=> (> 2 0) (and (= (< |ln(2)| 0) (< 2 1)) (= (= |ln(2)| 0) (= 2 1)))))
(assert (=> (> 2 0) (and (= (< (* 2 r) |ln(2)|) (< |exp(2*r)| 2)) (= (= (* 2 r) |ln(2)|) (= |exp(2*r)| 2)))))
(assert
  (=>
    (> 2 0)
    (and
      (= (< (* (- 2) r) |ln(2)|) (< 1 (* 2 |exp(2*r)|)))
      (= (= (* (- 2) r) |ln(2)|) (= 1 (* 2 |exp(2*r)|))))))
(assert
  (=>
    (> 2 0)
    (and
      (= (< (* (- 1) gamma t) |ln(2)|) (< |exp(-gamma*t)| 2))
      (= (= (* (- 1) gamma t) |ln(2)|) (= |exp(-gamma*t)| 2)))))
(assert
  (=>
    (> 2 0)
    (and
      (= (< (* gamma t) |ln(2)|) (< 1 (* 2 |exp(-gamma*t)|)))
      (= (= (* gamma t) |ln(2)|) (= 1 (* 2 |exp(-gamma*t)|))))))

; Hypotheses
(assert (> gamma 0))
(assert (not (= r 0)))
(assert (>= t 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |c_t has a value|
      (not (= gamma 0))
      (> 2 0)
      (=
        (ite
          (> (* |V_t[1,1]| |V_t[2,2] above|) 0)
          (> |c_t above| (* |V_t[1,1]| |V_t[2,2] above|))
          (> (* |V_t[1,1]| |V_t[2,2] above|) |c_t above|))
        (ite (> gamma 0) (< (* t gamma) |ln(2)|) (< |ln(2)| (* t gamma)))))))

(check-sat)
