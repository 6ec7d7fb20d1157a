; lemma-2/adjacent-ratio: Adjacent-ratio restriction for displacement tangents
; Source: reconstructed
;
; Claim: p_next/pₙ = q
; On the domain: t > 0; f_q > 0; f₁ > 0
; q = e^(−t), ratio of neighbouring weights
; pₙ = (1 − q) e^(−nt), weight of level n
; p_next = (1 − q) e^(−t(n + 1)), weight of level n + 1
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const t Real)
(declare-const n Real)
(declare-const f_q Real)
(declare-const f_1 Real)
(declare-const |exp(-t)| Real) ; e^(-t)
(declare-const |exp(-n*t)| Real) ; e^(-n*t)

; Definitions
(define-fun p_n () Real (* (+ (* (- 1) |exp(-t)|) 1) |exp(-n*t)|))
(define-fun p_next () Real (* (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-n*t)|))

; What is known of the variables
(assert (> |exp(-t)| 0))
(assert (> |exp(-n*t)| 0))
(assert (and (= (< (* (- 1) t) 0) (< |exp(-t)| 1)) (= (= (* (- 1) t) 0) (= |exp(-t)| 1))))
(assert (and (= (< (* (- 1) n t) 0) (< |exp(-n*t)| 1)) (= (= (* (- 1) n t) 0) (= |exp(-n*t)| 1))))

; Hypotheses
(assert (> t 0))
(assert (> f_q 0))
(assert (> f_1 0))

; The claim does not hold, or something in it has no value
(assert (not (and (not (= p_n 0)) (= p_next (* |exp(-t)| p_n)))))

(check-sat)
