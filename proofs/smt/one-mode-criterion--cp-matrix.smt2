; one-mode-criterion/cp-matrix: When the Bayes reverse of one mode is physical
; Source: extension
;
; Claim: M = D + itσ
; On the domain: v₁₁ > 0; v₁₁v₂₂ − v₁₂² ≥ 1
; σ = [[0, 1], [−1, 0]], symplectic form
; K = [[k₁₁, k₁₂], [k₂₁, k₂₂]], any drift
; D = [[d₁₁, d₁₂], [d₁₂, d₂₂]], its diffusion
; V = [[v₁₁, v₁₂], [v₁₂, v₂₂]], covariance of a state
; K_B = K + DV⁻¹, Bayes reverse drift
; M = D + i(K_Bσ + σK_Bᵀ), its CP matrix
; t = tr(DV⁻¹) + tr(K), trace of K_B
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const k_11 Real)
(declare-const k_12 Real)
(declare-const k_21 Real)
(declare-const k_22 Real)
(declare-const d_11 Real)
(declare-const d_12 Real)
(declare-const d_22 Real)
(declare-const v_11 Real)
(declare-const v_12 Real)
(declare-const v_22 Real)

; Definitions
(define-fun |K_B has a value| () Bool (not (= (+ (* v_11 v_22) (* (- 1) v_12 v_12)) 0)))
; over (+ (* v_11 v_22) (* (- 1) v_12 v_12))
(define-fun
  |K_B[1,1] above|
  ()
  Real
  (+ (* d_11 v_22) (* (- 1) d_12 v_12) (* k_11 (+ (* v_11 v_22) (* (- 1) v_12 v_12)))))
; over (+ (* v_11 v_22) (* (- 1) v_12 v_12))
(define-fun
  |K_B[1,2] above|
  ()
  Real
  (+ (* (- 1) d_11 v_12) (* d_12 v_11) (* k_12 (+ (* v_11 v_22) (* (- 1) v_12 v_12)))))
; over (+ (* v_11 v_22) (* (- 1) v_12 v_12))
(define-fun
  |K_B[2,1] above|
  ()
  Real
  (+ (* d_12 v_22) (* (- 1) d_22 v_12) (* k_21 (+ (* v_11 v_22) (* (- 1) v_12 v_12)))))
; over (+ (* v_11 v_22) (* (- 1) v_12 v_12))
(define-fun
  |K_B[2,2] above|
  ()
  Real
  (+ (* (- 1) d_12 v_12) (* d_22 v_11) (* k_22 (+ (* v_11 v_22) (* (- 1) v_12 v_12)))))
(define-fun |M has a value| () Bool |K_B has a value|)
; over (+ (* v_11 v_22) (* (- 1) v_12 v_12))
(define-fun |Re M[1,1] above| () Real (* d_11 (+ (* v_11 v_22) (* (- 1) v_12 v_12))))
; over (+ (* v_11 v_22) (* (- 1) v_12 v_12))
(define-fun |Im M[1,1] above| () Real (+ (* (- 1) |K_B[1,2] above|) |K_B[1,2] above|))
; over (+ (* v_11 v_22) (* (- 1) v_12 v_12))
(define-fun |Re M[1,2] above| () Real (* d_12 (+ (* v_11 v_22) (* (- 1) v_12 v_12))))
; over (+ (* v_11 v_22) (* (- 1) v_12 v_12))
(define-fun |Im M[1,2] above| () Real (+ |K_B[1,1] above| |K_B[2,2] above|))
; over (+ (* v_11 v_22) (* (- 1) v_12 v_12))
(define-fun |Re M[2,1] above| () Real (* d_12 (+ (* v_11 v_22) (* (- 1) v_12 v_12))))
; over (+ (* v_11 v_22) (* (- 1) v_12 v_12))
(define-fun |Im M[2,1] above| () Real (+ (* (- 1) |K_B[2,2] above|) (* (- 1) |K_B[1,1] above|)))
; over (+ (* v_11 v_22) (* (- 1) v_12 v_12))
(define-fun |Re M[2,2] above| () Real (* d_22 (+ (* v_11 v_22) (* (- 1) v_12 v_12))))
; over (+ (* v_11 v_22) (* (- 1) v_12 v_12))
(define-fun |Im M[2,2] above| () Real (+ |K_B[2,1] above| (* (- 1) |K_B[2,1] above|)))
(define-fun |t has a value| () Bool (not (= (+ (* v_11 v_22) (* (- 1) v_12 v_12)) 0)))
; over (+ (* v_11 v_22) (* (- 1) v_12 v_12))
(define-fun
  |t above|
  ()
  Real
  (+
    (* d_11 v_22)
    (* (- 1) d_12 v_12)
    (* (- 1) d_12 v_12)
    (* d_22 v_11)
    (* (+ k_11 k_22) (+ (* v_11 v_22) (* (- 1) v_12 v_12)))))

; Hypotheses
(assert (> v_11 0))
(assert (>= (+ (* v_11 v_22) (* (- 1) v_12 v_12)) 1))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |M has a value|
      |t has a value|
      (= |Re M[1,1] above| (* d_11 (+ (* v_11 v_22) (* (- 1) v_12 v_12))))
      (= |Im M[1,1] above| 0)
      (= |Re M[1,2] above| (* d_12 (+ (* v_11 v_22) (* (- 1) v_12 v_12))))
      (= |Im M[1,2] above| |t above|)
      (= |Re M[2,1] above| (* d_12 (+ (* v_11 v_22) (* (- 1) v_12 v_12))))
      (= |Im M[2,1] above| (* (- 1) |t above|))
      (= |Re M[2,2] above| (* d_22 (+ (* v_11 v_22) (* (- 1) v_12 v_12))))
      (= |Im M[2,2] above| 0))))

(check-sat)
