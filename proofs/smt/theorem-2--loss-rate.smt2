; theorem-2/loss-rate: Quantum noise floor for Gaussian decoders
; Source: reconstructed
;
; Claim: ∂/∂s (ln(1 + (s/2)(n₁₁v₂₂ − 2n₁₂v₁₂ + n₂₂v₁₁) + (s²/4)(n₁₁n₂₂ − n₁₂²)(v₁₁v₂₂ − v₁₂²))/2) = tr((W⁻¹ +
;   (s/2)N)⁻¹N)/4
; On the domain: v₁₁ > 0; v₁₁v₂₂ − v₁₂² > 1
; Given: N ⪰ 0; s ≥ 0
; σ = [[0, 1], [−1, 0]], symplectic form
; V = [[v₁₁, v₁₂], [v₁₂, v₂₂]], covariance of the target
; N = [[n₁₁, n₁₂], [n₁₂, n₂₂]], noise that the repair injects
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
(declare-const n_11 Real)
(declare-const n_12 Real)
(declare-const n_22 Real)
(declare-const s Real)

; Hypotheses
(assert (> v_11 0))
(assert (> (+ (* v_11 v_22) (* (- 1) v_12 v_12)) 1))
(assert (and (>= n_11 0) (>= n_22 0) (>= (+ (* n_11 n_22) (* (- 1) n_12 n_12)) 0)))
(assert (>= s 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      (not
        (=
          (+
            (* (/ 1 4) s s (+ (* n_11 n_22) (* (- 1) n_12 n_12)) (+ (* v_11 v_22) (* (- 1) v_12 v_12)))
            (* (/ 1 2) s (+ (* n_11 v_22) (* (- 2) n_12 v_12) (* n_22 v_11)))
            1)
          0))
      (>
        (+
          (* (/ 1 4) s s (+ (* n_11 n_22) (* (- 1) n_12 n_12)) (+ (* v_11 v_22) (* (- 1) v_12 v_12)))
          (* (/ 1 2) s (+ (* n_11 v_22) (* (- 2) n_12 v_12) (* n_22 v_11)))
          1)
        0)
      (not (= (+ (* v_22 v_11) (* (- 1) v_12 v_12)) 0))
      (not
        (=
          (+
            (*
              (+ (* (/ 1 2) s n_11 (+ (* v_22 v_11) (* (- 1) v_12 v_12))) v_11)
              (+ (* (/ 1 2) s n_22 (+ (* v_22 v_11) (* (- 1) v_12 v_12))) v_22))
            (*
              (- 1)
              (+ (* (/ 1 2) s n_12 (+ (* v_22 v_11) (* (- 1) v_12 v_12))) v_12)
              (+ (* (/ 1 2) s n_12 (+ (* v_22 v_11) (* (- 1) v_12 v_12))) v_12)))
          0))
      (=
        (*
          (/ 1 2)
          (+
            (* (/ 1 2) n_11 v_22)
            (* (- 1) n_12 v_12)
            (* (/ 1 2) n_22 v_11)
            (* (/ 1 2) s (+ (* n_11 n_22) (* (- 1) n_12 n_12)) (+ (* v_11 v_22) (* (- 1) v_12 v_12))))
          (+
            (*
              (+ (* (/ 1 2) s n_11 (+ (* v_22 v_11) (* (- 1) v_12 v_12))) v_11)
              (+ (* (/ 1 2) s n_22 (+ (* v_22 v_11) (* (- 1) v_12 v_12))) v_22))
            (*
              (- 1)
              (+ (* (/ 1 2) s n_12 (+ (* v_22 v_11) (* (- 1) v_12 v_12))) v_12)
              (+ (* (/ 1 2) s n_12 (+ (* v_22 v_11) (* (- 1) v_12 v_12))) v_12))))
        (*
          (/ 1 4)
          (+
            (*
              (+ (* v_22 v_11) (* (- 1) v_12 v_12))
              (+ (* (/ 1 2) s n_22 (+ (* v_22 v_11) (* (- 1) v_12 v_12))) v_22)
              n_11)
            (*
              (- 1)
              (+ (* v_22 v_11) (* (- 1) v_12 v_12))
              (+ (* (/ 1 2) s n_12 (+ (* v_22 v_11) (* (- 1) v_12 v_12))) v_12)
              n_12)
            (*
              (- 1)
              (+ (* v_22 v_11) (* (- 1) v_12 v_12))
              (+ (* (/ 1 2) s n_12 (+ (* v_22 v_11) (* (- 1) v_12 v_12))) v_12)
              n_12)
            (*
              (+ (* v_22 v_11) (* (- 1) v_12 v_12))
              (+ (* (/ 1 2) s n_11 (+ (* v_22 v_11) (* (- 1) v_12 v_12))) v_11)
              n_22))
          (+
            (* (/ 1 4) s s (+ (* n_11 n_22) (* (- 1) n_12 n_12)) (+ (* v_11 v_22) (* (- 1) v_12 v_12)))
            (* (/ 1 2) s (+ (* n_11 v_22) (* (- 2) n_12 v_12) (* n_22 v_11)))
            1))))))

(check-sat)
