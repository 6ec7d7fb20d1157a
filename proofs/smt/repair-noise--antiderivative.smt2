; repair-noise/antiderivative: What a repaired decoder adds
; Source: reconstructed
;
; Claim: ∂/∂x (a₀²(2/((1 + x(a₀ − 1))(a₀ − 1)) − 1/(2(1 + x(a₀ − 1))²(a₀ − 1)) − 1/((1 + x(a₀ − 1))(a₀ − b₀))
;   − (b₀ − 1) ln((1 + x(a₀ − 1))/(1 + x(b₀ − 1)))/(a₀ − b₀)²)) = (2a₀²/a²)((a + b)/(2ab) − 1)
; On the domain: a₀ > 0; b₀ > 0
; Given: x > 0; x ≤ 1; a₀ − 1 ≠ 0; a₀ − b₀ ≠ 0
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
(assert (> x 0))
(assert (<= x 1))
(assert (not (= (+ a_0 (- 1)) 0)))
(assert (not (= (+ a_0 (* (- 1) b_0)) 0)))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      (not (= (+ (* 2 a_0) (- 2)) 0))
      (not (= (+ (* x (+ a_0 (- 1))) 1) 0))
      (not (= (+ a_0 (* (- 1) b_0)) 0))
      (not (= (+ (* x (+ b_0 (- 1))) 1) 0))
      (ite (> (+ (* x (+ b_0 (- 1))) 1) 0) (> (+ (* x (+ a_0 (- 1))) 1) 0) (> 0 (+ (* x (+ a_0 (- 1))) 1)))
      (not (= (+ a_0 (- 1)) 0))
      (not (= a 0))
      (not (= b 0))
      (=
        (*
          a_0
          a_0
          (+
            (* 2 (+ a_0 (- 1)) (+ a_0 (* (- 1) b_0)) (+ a_0 (* (- 1) b_0)) (+ (* x (+ b_0 (- 1))) 1))
            (*
              (+ a_0 (- 1))
              (+ (* 2 a_0) (- 2))
              (+ (* x (+ a_0 (- 1))) 1)
              (+ a_0 (* (- 1) b_0))
              (+ (* x (+ b_0 (- 1))) 1))
            (*
              (- 2)
              (+ (* 2 a_0) (- 2))
              (+ (* x (+ a_0 (- 1))) 1)
              (+ a_0 (* (- 1) b_0))
              (+ a_0 (* (- 1) b_0))
              (+ (* x (+ b_0 (- 1))) 1))
            (*
              (- 1)
              (+ b_0 (- 1))
              (+
                (* (+ a_0 (- 1)) (+ (* x (+ b_0 (- 1))) 1))
                (* (- 1) (+ b_0 (- 1)) (+ (* x (+ a_0 (- 1))) 1)))
              (+ (* 2 a_0) (- 2))
              (+ (* x (+ a_0 (- 1))) 1)
              (+ (* x (+ a_0 (- 1))) 1)))
          a
          a
          a
          b)
        (*
          2
          a_0
          a_0
          (+ (* (- 1) a b) (* (/ 1 2) (+ a b)))
          (+ (* 2 a_0) (- 2))
          (+ (* x (+ a_0 (- 1))) 1)
          (+ (* x (+ a_0 (- 1))) 1)
          (+ (* x (+ a_0 (- 1))) 1)
          (+ (* x (+ b_0 (- 1))) 1)
          (+ a_0 (* (- 1) b_0))
          (+ a_0 (* (- 1) b_0)))))))

(check-sat)
