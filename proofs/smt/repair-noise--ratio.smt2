; repair-noise/ratio: What a repaired decoder adds
; Source: reconstructed
;
; Claim: tr(Vₜ⁻¹)/2 = (a + b)/(2ab)
; On the domain: a₀ > 0; b₀ > 0
; Given: x > 0; x ≤ 1
; a = 1 + x(a₀ − 1), V_t on q
; b = 1 + x(b₀ − 1), V_t on p
; V₀ = diag(a₀, b₀), reference before the loss
; Vₜ = xV₀ + (1 − x)I, reference at transmission x
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
(define-fun |V_t[1,1]| () Real (+ (* x a_0) (* (- 1) x) 1))
(define-fun |V_t[2,2]| () Real (+ (* x b_0) (* (- 1) x) 1))
(define-fun a () Real (+ (* x (+ a_0 (- 1))) 1))
(define-fun b () Real (+ (* x (+ b_0 (- 1))) 1))

; Hypotheses
(assert (> a_0 0))
(assert (> b_0 0))
(assert (> x 0))
(assert (<= x 1))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      (not (= |V_t[1,1]| 0))
      (not (= |V_t[2,2]| 0))
      (not (= a 0))
      (not (= b 0))
      (= (* (/ 1 2) (+ |V_t[2,2]| |V_t[1,1]|) a b) (* (/ 1 2) (+ a b) |V_t[1,1]| |V_t[2,2]|)))))

(check-sat)
