; one-mode-channels/warm-bath: Thresholds of the attenuator, the amplifier and added noise
; Source: extension
;
; Claim: 1/2 < (μ + 1)/(2μ) ≤ 1
; On the domain: ν ≥ 1; μ ≥ 1; γ > 0
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const nu Real)
(declare-const mu Real)
(declare-const gamma Real)

; Hypotheses
(assert (>= nu 1))
(assert (>= mu 1))
(assert (> gamma 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      (not (= mu 0))
      (ite (> mu 0) (> (* (/ 1 2) (+ mu 1)) (* (/ 1 2) mu)) (> (* (/ 1 2) mu) (* (/ 1 2) (+ mu 1))))
      (ite (> mu 0) (<= (* (/ 1 2) (+ mu 1)) mu) (<= mu (* (/ 1 2) (+ mu 1)))))))

(check-sat)
