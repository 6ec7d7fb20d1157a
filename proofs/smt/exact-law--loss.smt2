; exact-law/loss: What an exact reverse of one mode costs
; Source: follow-up
;
; Claim: ν tr(γV⁻¹(I − V))/2 = γν(tr(V⁻¹)/2 − 1)
; On the domain: ν > 1; v₁₁ > 0
; V = [[v₁₁, v₁₂], [v₁₂, (ν² + v₁₂²)/v₁₁]], any covariance with the symplectic eigenvalue ν
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
(declare-const v_12 Real)
(declare-const gamma Real)

; Definitions
(define-fun |V has a value| () Bool (not (= v_11 0)))
; over v_11
(define-fun |V[2,2] above| () Real (+ (* nu nu) (* v_12 v_12)))

; Hypotheses
(assert (> nu 1))
(assert (> v_11 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |V has a value|
      (not (= (+ |V[2,2] above| (* (- 1) v_12 v_12)) 0))
      (=
        (*
          (/ 1 2)
          nu
          (+
            (* gamma (+ (* |V[2,2] above| (+ (* (- 1) v_11) 1)) (* v_12 v_12 v_11)))
            (* gamma (+ (* v_12 v_12) (* (- 1) |V[2,2] above|) v_11) v_11)))
        (*
          gamma
          nu
          (+
            (* (/ 1 2) (+ |V[2,2] above| (* v_11 v_11)))
            (* (- 1) (+ |V[2,2] above| (* (- 1) v_12 v_12)) v_11)))))))

(check-sat)
