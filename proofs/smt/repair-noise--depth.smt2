; repair-noise/depth: What a repaired decoder adds
; Source: reconstructed
;
; Claim: ∂/∂S (a₀²(2/(a₀(a₀ − 1)) − 1/(a₀(a₀ − b₀)) − 1/(2a₀²(a₀ − 1)) − (b₀ − 1) ln(a₀/b₀)/(a₀ − b₀)²) −
;   a₀²(2/((1 + (a₀ − 1) e^(−S))(a₀ − 1)) − 1/(2(1 + (a₀ − 1) e^(−S))²(a₀ − 1)) − 1/((1 + (a₀ − 1) e^(−S))(a₀
;   − b₀)) − (b₀ − 1) ln((1 + (a₀ − 1) e^(−S))/(1 + (b₀ − 1) e^(−S)))/(a₀ − b₀)²)) = 2a₀²((2 + (a₀ − 1) e^(−S)
;   + (b₀ − 1) e^(−S))/(2(1 + (a₀ − 1) e^(−S))(1 + (b₀ − 1) e^(−S))) − 1) e^(−S)/(1 + (a₀ − 1) e^(−S))²
; On the domain: a₀ > 0; b₀ > 0
; Given: S ≥ 0; a₀ − 1 ≠ 0; a₀ − b₀ ≠ 0
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const S Real)
(declare-const a_0 Real)
(declare-const b_0 Real)
(declare-const |exp(-S)| Real) ; e^(-S)

; What is known of the variables
(assert (> |exp(-S)| 0))
(assert (and (= (< (* (- 1) S) 0) (< |exp(-S)| 1)) (= (= (* (- 1) S) 0) (= |exp(-S)| 1))))

; Hypotheses
(assert (> a_0 0))
(assert (> b_0 0))
(assert (>= S 0))
(assert (not (= (+ a_0 (- 1)) 0)))
(assert (not (= (+ a_0 (* (- 1) b_0)) 0)))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      (not (= (+ (* 2 a_0) (- 2)) 0))
      (not (= (+ (* (+ a_0 (- 1)) |exp(-S)|) 1) 0))
      (not (= (+ a_0 (* (- 1) b_0)) 0))
      (not (= (+ (* (+ b_0 (- 1)) |exp(-S)|) 1) 0))
      (ite
        (> (+ (* (+ b_0 (- 1)) |exp(-S)|) 1) 0)
        (> (+ (* (+ a_0 (- 1)) |exp(-S)|) 1) 0)
        (> 0 (+ (* (+ a_0 (- 1)) |exp(-S)|) 1)))
      (not (= (+ a_0 (- 1)) 0))
      (not (= b_0 0))
      (ite (> b_0 0) (> a_0 0) (> 0 a_0))
      (not (= a_0 0))
      (=
        (*
          (- 1)
          a_0
          a_0
          (+
            (*
              (- 2)
              (+ a_0 (- 1))
              |exp(-S)|
              (+ a_0 (* (- 1) b_0))
              (+ a_0 (* (- 1) b_0))
              (+ (* (+ b_0 (- 1)) |exp(-S)|) 1))
            (*
              (- 1)
              (+ a_0 (- 1))
              |exp(-S)|
              (+ (* (+ a_0 (- 1)) |exp(-S)|) 1)
              (+ (* 2 a_0) (- 2))
              (+ a_0 (* (- 1) b_0))
              (+ (* (+ b_0 (- 1)) |exp(-S)|) 1))
            (*
              2
              |exp(-S)|
              (+ (* (+ a_0 (- 1)) |exp(-S)|) 1)
              (+ (* 2 a_0) (- 2))
              (+ a_0 (* (- 1) b_0))
              (+ a_0 (* (- 1) b_0))
              (+ (* (+ b_0 (- 1)) |exp(-S)|) 1))
            (*
              (- 1)
              (+ b_0 (- 1))
              (+
                (* (- 1) (+ a_0 (- 1)) |exp(-S)| (+ (* (+ b_0 (- 1)) |exp(-S)|) 1))
                (* (+ b_0 (- 1)) (+ (* (+ a_0 (- 1)) |exp(-S)|) 1) |exp(-S)|))
              (+ (* (+ a_0 (- 1)) |exp(-S)|) 1)
              (+ (* (+ a_0 (- 1)) |exp(-S)|) 1)
              (+ (* 2 a_0) (- 2)))))
        (*
          2
          a_0
          a_0
          (+
            (* (- 1) (+ (* (+ a_0 (- 1)) |exp(-S)|) 1) (+ (* (+ b_0 (- 1)) |exp(-S)|) 1))
            (* (/ 1 2) (+ (* (+ a_0 (- 1)) |exp(-S)|) (* (+ b_0 (- 1)) |exp(-S)|) 2)))
          |exp(-S)|
          (+ (* 2 a_0) (- 2))
          (+ a_0 (* (- 1) b_0))
          (+ a_0 (* (- 1) b_0)))))))

(check-sat)
