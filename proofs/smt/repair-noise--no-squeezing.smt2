; repair-noise/no-squeezing: What a repaired decoder adds
; Source: reconstructed
;
; Claim: (a + b)/(2ab) ≤ 1
; On the domain: a₀ > 0; b₀ > 0
; Given: a₀ = b₀; a₀b₀ ≥ 1; x > 0; x ≤ 1
; a = 1 + x(a₀ − 1), V_t on q
; b = 1 + x(b₀ − 1), V_t on p
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const x Real)
(declare-const a_0 Real)
(declare-const b_0 Real)

; Definitions
(define-fun a () Real (+ (* x (+ a_0 (- 1))) 1))
(define-fun b () Real (+ (* x (+ b_0 (- 1))) 1))

; Hypotheses
(assert (> a_0 0))
(assert (> b_0 0))
(assert (= a_0 b_0))
(assert (>= (* a_0 b_0) 1))
(assert (> x 0))
(assert (<= x 1))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      (not (= a 0))
      (not (= b 0))
      (ite (> (* a b) 0) (<= (* (/ 1 2) (+ a b)) (* a b)) (<= (* a b) (* (/ 1 2) (+ a b)))))))

(check-sat)
