; theorem-2/path: Quantum noise floor for Gaussian decoders
; Source: reconstructed
;
; Claim: det(V + sN) = v₁₁v₂₂ − v₁₂² + s(n₁₁v₂₂ − 2n₁₂v₁₂ + n₂₂v₁₁) + s²(n₁₁n₂₂ − n₁₂²)
; On the domain: v₁₁ > 0; v₁₁v₂₂ − v₁₂² > 1
; V = [[v₁₁, v₁₂], [v₁₂, v₂₂]], covariance of the target
; N = [[n₁₁, n₁₂], [n₁₂, n₂₂]], noise that the repair injects
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const v_11 Real)
(declare-const v_12 Real)
(declare-const v_22 Real)
(declare-const n_11 Real)
(declare-const n_12 Real)
(declare-const n_22 Real)
(declare-const s Real)

; Hypotheses
(assert (> v_11 0))
(assert (> (+ (* v_11 v_22) (* (- 1) v_12 v_12)) 1))

; The claim does not hold, or something in it has no value
(assert
  (not
    (=
      (+ (* (+ (* s n_11) v_11) (+ (* s n_22) v_22)) (* (- 1) (+ (* s n_12) v_12) (+ (* s n_12) v_12)))
      (+
        (* s s (+ (* n_11 n_22) (* (- 1) n_12 n_12)))
        (* s (+ (* n_11 v_22) (* (- 2) n_12 v_12) (* n_22 v_11)))
        (* v_11 v_22)
        (* (- 1) v_12 v_12)))))

(check-sat)
