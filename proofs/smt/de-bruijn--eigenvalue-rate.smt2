; de-bruijn/eigenvalue-rate: Gaussian de Bruijn identity
; Source: reconstructed
;
; Claim: ∂/∂s (√((v₁₁ + d₁₁s)(v₂₂ + d₂₂s) − (v₁₂ + d₁₂s)²)) = √((v₁₁ + d₁₁s)(v₂₂ + d₂₂s) − (v₁₂ + d₁₂s)²)
;   tr(Vₛ⁻¹ ΔD)/2
; Given: (v₁₁ + d₁₁s)(v₂₂ + d₂₂s) − (v₁₂ + d₁₂s)² > 1
; Vₛ = [[v₁₁ + d₁₁s, v₁₂ + d₁₂s], [v₁₂ + d₁₂s, v₂₂ + d₂₂s]], V + sΔD
; ΔD = [[d₁₁, d₁₂], [d₁₂, d₂₂]], added diffusion
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
(declare-const |sqrt 1| Real) ; sqrt((d_11*s + v_11)*(d_22*s + v_22) - (d_12*s + v_12)**2), not negative

; Definitions
(define-fun |V_s[1,1]| () Real (+ (* d_11 s) v_11))
(define-fun |V_s[1,2]| () Real (+ (* d_12 s) v_12))
(define-fun |V_s[2,1]| () Real (+ (* d_12 s) v_12))
(define-fun |V_s[2,2]| () Real (+ (* d_22 s) v_22))

; What is known of the variables
(assert
  (=>
    (>= (+ (* (+ (* d_11 s) v_11) (+ (* d_22 s) v_22)) (* (- 1) (+ (* d_12 s) v_12) (+ (* d_12 s) v_12))) 0)
    (and
      (>= |sqrt 1| 0)
      (=
        (* |sqrt 1| |sqrt 1|)
        (+ (* (+ (* d_11 s) v_11) (+ (* d_22 s) v_22)) (* (- 1) (+ (* d_12 s) v_12) (+ (* d_12 s) v_12)))))))

; Hypotheses
(assert
  (> (+ (* (+ (* d_11 s) v_11) (+ (* d_22 s) v_22)) (* (- 1) (+ (* d_12 s) v_12) (+ (* d_12 s) v_12))) 1))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      (>= (+ (* (+ (* d_11 s) v_11) (+ (* d_22 s) v_22)) (* (- 1) (+ (* d_12 s) v_12) (+ (* d_12 s) v_12))) 0)
      (not (= |sqrt 1| 0))
      (> (+ (* (+ (* d_11 s) v_11) (+ (* d_22 s) v_22)) (* (- 1) (+ (* d_12 s) v_12) (+ (* d_12 s) v_12))) 0)
      (not (= (+ (* |V_s[1,1]| |V_s[2,2]|) (* (- 1) |V_s[1,2]| |V_s[2,1]|)) 0))
      (=
        (*
          (/ 1 2)
          (+
            (* d_11 (+ (* d_22 s) v_22))
            (* (- 1) d_12 (+ (* 2 d_12 s) (* 2 v_12)))
            (* d_22 (+ (* d_11 s) v_11)))
          (+ (* |V_s[1,1]| |V_s[2,2]|) (* (- 1) |V_s[1,2]| |V_s[2,1]|)))
        (*
          (/ 1 2)
          |sqrt 1|
          (+ (* |V_s[2,2]| d_11) (* (- 1) |V_s[1,2]| d_12) (* (- 1) |V_s[2,1]| d_12) (* |V_s[1,1]| d_22))
          |sqrt 1|)))))

(check-sat)
