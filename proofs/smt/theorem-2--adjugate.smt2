; theorem-2/adjugate: Quantum noise floor for Gaussian decoders
; Source: reconstructed
;
; Claim: W = det(V) V⁻¹
; On the domain: v₁₁ > 0; v₁₁v₂₂ − v₁₂² > 1
; σ = [[0, 1], [−1, 0]], symplectic form
; V = [[v₁₁, v₁₂], [v₁₂, v₂₂]], covariance of the target
; W = σᵀVσ, V turned by σ
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

; Hypotheses
(assert (> v_11 0))
(assert (> (+ (* v_11 v_22) (* (- 1) v_12 v_12)) 1))

; The claim does not hold, or something in it has no value
(assert (not (not (= (+ (* v_11 v_22) (* (- 1) v_12 v_12)) 0))))

(check-sat)
