; squeezed-bath/angle: The threshold in a phase-sensitive bath
; Source: extension
;
; Claim: tr([[(μe^(2s) cos²(φ) + μe^(−2s) sin²(φ)) e^(−2r), (μe^(2s) − μe^(−2s)) e^(2r) cos(φ) sin(φ)],
;   [(μe^(2s) − μe^(−2s)) e^(−2r) cos(φ) sin(φ), (μe^(2s) sin²(φ) + μe^(−2s) cos²(φ)) e^(2r)]]/ν)/2 =
;   (μ/ν)(cosh(2r) cosh(2s) − cos(2φ) sinh(2r) sinh(2s))
; On the domain: ν ≥ 1; γ > 0; v₁₁ > 0; μ ≥ 1; b₁₁ > 0
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const nu Real)
(declare-const v_11 Real)
(declare-const mu Real)
(declare-const b_11 Real)
(declare-const gamma Real)
(declare-const |exp(2*s)| Real) ; e^(2*s)
(declare-const |cos(phi)| Real) ; cos(phi)
(declare-const |sin(phi)| Real) ; sin(phi)
(declare-const |exp(2*r)| Real) ; e^(2*r)

; What is known of the variables
(assert (> |exp(2*s)| 0))
(assert (> |exp(2*r)| 0))
(assert (= (+ (* |cos(phi)| |cos(phi)|) (* |sin(phi)| |sin(phi)|)) 1))

; Hypotheses
(assert (>= nu 1))
(assert (> gamma 0))
(assert (> v_11 0))
(assert (>= mu 1))
(assert (> b_11 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      (not (= nu 0))
      (=
        (*
          (/ 1 2)
          (+
            (* mu |exp(2*s)| |cos(phi)| |cos(phi)| |exp(2*s)|)
            (* mu |sin(phi)| |sin(phi)|)
            (*
              (+ (* mu |exp(2*s)| |sin(phi)| |sin(phi)| |exp(2*s)|) (* mu |cos(phi)| |cos(phi)|))
              |exp(2*r)|
              |exp(2*r)|)))
        (*
          mu
          (+
            (*
              (/ (- 1) 4)
              (+ (* |cos(phi)| |cos(phi)|) (* (- 1) |sin(phi)| |sin(phi)|))
              (+ (* |exp(2*r)| |exp(2*r)|) (- 1))
              (+ (* |exp(2*s)| |exp(2*s)|) (- 1)))
            (* (/ 1 4) (+ (* |exp(2*r)| |exp(2*r)|) 1) (+ (* |exp(2*s)| |exp(2*s)|) 1))))))))

(check-sat)
