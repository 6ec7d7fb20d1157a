; repair-noise/integrand: What a repaired decoder adds
; Source: reconstructed
;
; Claim: (2Φ₁₁²/x)(tr(Vₜ⁻¹)/2 − 1) = (2a₀²/a²)((a + b)/(2ab) − 1)
; On the domain: a₀ > 0; b₀ > 0
; Given: x > 0; x ≤ 1
; a = 1 + x(a₀ − 1), V_t on q
; b = 1 + x(b₀ − 1), V_t on p
; V₀ = diag(a₀, b₀), reference before the loss
; Vₜ = xV₀ + (1 − x)I, reference at transmission x
; Φ = √x V₀Vₜ⁻¹, smoother gain
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
(declare-const |sqrt(x)| Real) ; sqrt(x), not negative

; Definitions
(define-fun |V_t[1,1]| () Real (+ (* x a_0) (* (- 1) x) 1))
(define-fun |V_t[2,2]| () Real (+ (* x b_0) (* (- 1) x) 1))
(define-fun |Phi has a value| () Bool (and (>= x 0) (not (= |V_t[1,1]| 0)) (not (= |V_t[2,2]| 0))))
(define-fun a () Real (+ (* x (+ a_0 (- 1))) 1))
(define-fun b () Real (+ (* x (+ b_0 (- 1))) 1))

; What is known of the variables
(assert (=> (>= x 0) (and (>= |sqrt(x)| 0) (= (* |sqrt(x)| |sqrt(x)|) x))))

; Hypotheses
(assert (> a_0 0))
(assert (> b_0 0))
(assert (> x 0))
(assert (<= x 1))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      (not (= x 0))
      (not (= |V_t[1,1]| 0))
      (not (= |V_t[2,2]| 0))
      |Phi has a value|
      (not (= a 0))
      (not (= b 0))
      (=
        (*
          2
          (+ (* (/ 1 2) (+ |V_t[2,2]| |V_t[1,1]|)) (* (- 1) |V_t[1,1]| |V_t[2,2]|))
          a_0
          |sqrt(x)|
          a_0
          |sqrt(x)|
          a
          a
          a
          b)
        (* 2 a_0 a_0 (+ (* (- 1) a b) (* (/ 1 2) (+ a b))) x |V_t[1,1]| |V_t[1,1]| |V_t[1,1]| |V_t[2,2]|)))))

(check-sat)
