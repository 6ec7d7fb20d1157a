; de-bruijn/determinant: Gaussian de Bruijn identity
; Source: reconstructed
;
; Claim: det(Vₛ) = (v₁₁ + d₁₁s)(v₂₂ + d₂₂s) − (v₁₂ + d₁₂s)²
; Vₛ = [[v₁₁ + d₁₁s, v₁₂ + d₁₂s], [v₁₂ + d₁₂s, v₂₂ + d₂₂s]], V + sΔD
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const v_11 Real)
(declare-const v_22 Real)
(declare-const v_12 Real)
(declare-const d_11 Real)
(declare-const d_12 Real)
(declare-const d_22 Real)
(declare-const s Real)

; Definitions
(define-fun |V_s[1,1]| () Real (+ (* d_11 s) v_11))
(define-fun |V_s[1,2]| () Real (+ (* d_12 s) v_12))
(define-fun |V_s[2,1]| () Real (+ (* d_12 s) v_12))
(define-fun |V_s[2,2]| () Real (+ (* d_22 s) v_22))

; The claim does not hold, or something in it has no value
(assert
  (not
    (=
      (+ (* |V_s[1,1]| |V_s[2,2]|) (* (- 1) |V_s[1,2]| |V_s[2,1]|))
      (+ (* (+ (* d_11 s) v_11) (+ (* d_22 s) v_22)) (* (- 1) (+ (* d_12 s) v_12) (+ (* d_12 s) v_12))))))

(check-sat)
