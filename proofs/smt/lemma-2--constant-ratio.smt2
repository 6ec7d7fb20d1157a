; lemma-2/constant-ratio: Adjacent-ratio restriction for displacement tangents
; Source: reconstructed
;
; Claim: g_f/g₁ = f₁/f_q
; On the domain: t > 0; f_q > 0; f₁ > 0
; Given: |ξ|² > 0
; q = e^(−t), ratio of neighbouring weights
; |ξ|² = ξ₁² + ξ₂²
; g_f = |ξ|²(1 − q)/f_q, metric of f
; g₁ = |ξ|²(1 − q)/f₁, metric of another f
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const t Real)
(declare-const xi_1 Real)
(declare-const xi_2 Real)
(declare-const f_q Real)
(declare-const f_1 Real)
(declare-const |exp(-t)| Real) ; e^(-t)

; Definitions
(define-fun norm_xi () Real (+ (* xi_1 xi_1) (* xi_2 xi_2)))
(define-fun |g_1 has a value| () Bool (not (= f_1 0)))
; over f_1
(define-fun |g_1 above| () Real (* norm_xi (+ (* (- 1) |exp(-t)|) 1)))
(define-fun |g_f has a value| () Bool (not (= f_q 0)))
; over f_q
(define-fun |g_f above| () Real (* norm_xi (+ (* (- 1) |exp(-t)|) 1)))

; What is known of the variables
(assert (> |exp(-t)| 0))
(assert (and (= (< (* (- 1) t) 0) (< |exp(-t)| 1)) (= (= (* (- 1) t) 0) (= |exp(-t)| 1))))

; Hypotheses
(assert (> t 0))
(assert (> f_q 0))
(assert (> f_1 0))
(assert (> norm_xi 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |g_1 has a value|
      (not (= |g_1 above| 0))
      |g_f has a value|
      (not (= f_q 0))
      (= (* f_1 |g_f above|) (* f_1 |g_1 above|)))))

(check-sat)
