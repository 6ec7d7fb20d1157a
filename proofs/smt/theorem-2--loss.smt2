; theorem-2/loss: Quantum noise floor for Gaussian decoders
; Source: reconstructed
;
; Claim: L_wc = ln(det(I + WN/2))/2
; On the domain: v₁₁ > 0; v₁₁v₂₂ − v₁₂² > 1
; Given: N ⪰ 0
; σ = [[0, 1], [−1, 0]], symplectic form
; V = [[v₁₁, v₁₂], [v₁₂, v₂₂]], covariance of the target
; N = [[n₁₁, n₁₂], [n₁₂, n₂₂]], noise that the repair injects
; W = σᵀVσ, V turned by σ
; L_wc = “½ ln det(I + ½WN)”, the loss −2 ln F_wc
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
(declare-const |ln 1| Real) ; ln(n_11*v_22/2 - n_12*v_12 + n_22*v_11/2 + (n_11*n_22 - n_12**2)*(v_11*v_22 - v_12**2)/4 + 1)
(declare-const |ln 2| Real) ; ln(Determinant(Matrix([ [1, 0], [0, 1]]) + (1/2)*W*N))

; Definitions
(define-fun
  |L_wc has a value|
  ()
  Bool
  (>
    (+
      (* (/ 1 2) n_11 v_22)
      (* (- 1) n_12 v_12)
      (* (/ 1 2) n_22 v_11)
      (* (/ 1 4) (+ (* n_11 n_22) (* (- 1) n_12 n_12)) (+ (* v_11 v_22) (* (- 1) v_12 v_12)))
      1)
    0))

; What is known of the variables
(assert
  (=>
    (>
      (+
        (* (/ 1 2) n_11 v_22)
        (* (- 1) n_12 v_12)
        (* (/ 1 2) n_22 v_11)
        (* (/ 1 4) (+ (* n_11 n_22) (* (- 1) n_12 n_12)) (+ (* v_11 v_22) (* (- 1) v_12 v_12)))
        1)
      0)
    (and
      (=
        (< |ln 1| 0)
        (<
          (+
            (* (/ 1 2) n_11 v_22)
            (* (- 1) n_12 v_12)
            (* (/ 1 2) n_22 v_11)
            (* (/ 1 4) (+ (* n_11 n_22) (* (- 1) n_12 n_12)) (+ (* v_11 v_22) (* (- 1) v_12 v_12)))
            1)
          1))
      (=
        (= |ln 1| 0)
        (=
          (+
            (* (/ 1 2) n_11 v_22)
            (* (- 1) n_12 v_12)
            (* (/ 1 2) n_22 v_11)
            (* (/ 1 4) (+ (* n_11 n_22) (* (- 1) n_12 n_12)) (+ (* v_11 v_22) (* (- 1) v_12 v_12)))
            1)
          1)))))
(assert
  (=>
    (and
      (>
        (+
          (* (/ 1 2) n_11 v_22)
          (* (- 1) n_12 v_12)
          (* (/ 1 2) n_22 v_11)
          (* (/ 1 4) (+ (* n_11 n_22) (* (- 1) n_12 n_12)) (+ (* v_11 v_22) (* (- 1) v_12 v_12)))
          1)
        0)
      (>
        (+
          (*
            (+ (* (/ 1 2) (+ (* v_22 n_11) (* (- 1) v_12 n_12))) 1)
            (+ (* (/ 1 2) (+ (* (- 1) v_12 n_12) (* v_11 n_22))) 1))
          (* (/ (- 1) 4) (+ (* v_22 n_12) (* (- 1) v_12 n_22)) (+ (* (- 1) v_12 n_11) (* v_11 n_12))))
        0))
    (and
      (=
        (< |ln 1| |ln 2|)
        (<
          (+
            (* (/ 1 2) n_11 v_22)
            (* (- 1) n_12 v_12)
            (* (/ 1 2) n_22 v_11)
            (* (/ 1 4) (+ (* n_11 n_22) (* (- 1) n_12 n_12)) (+ (* v_11 v_22) (* (- 1) v_12 v_12)))
            1)
          (+
            (*
              (+ (* (/ 1 2) (+ (* v_22 n_11) (* (- 1) v_12 n_12))) 1)
              (+ (* (/ 1 2) (+ (* (- 1) v_12 n_12) (* v_11 n_22))) 1))
            (* (/ (- 1) 4) (+ (* v_22 n_12) (* (- 1) v_12 n_22)) (+ (* (- 1) v_12 n_11) (* v_11 n_12))))))
      (=
        (= |ln 1| |ln 2|)
        (=
          (+
            (* (/ 1 2) n_11 v_22)
            (* (- 1) n_12 v_12)
            (* (/ 1 2) n_22 v_11)
            (* (/ 1 4) (+ (* n_11 n_22) (* (- 1) n_12 n_12)) (+ (* v_11 v_22) (* (- 1) v_12 v_12)))
            1)
          (+
            (*
              (+ (* (/ 1 2) (+ (* v_22 n_11) (* (- 1) v_12 n_12))) 1)
              (+ (* (/ 1 2) (+ (* (- 1) v_12 n_12) (* v_11 n_22))) 1))
            (* (/ (- 1) 4) (+ (* v_22 n_12) (* (- 1) v_12 n_22)) (+ (* (- 1) v_12 n_11) (* v_11 n_12)))))))))
(assert
  (=>
    (>
      (+
        (*
          (+ (* (/ 1 2) (+ (* v_22 n_11) (* (- 1) v_12 n_12))) 1)
          (+ (* (/ 1 2) (+ (* (- 1) v_12 n_12) (* v_11 n_22))) 1))
        (* (/ (- 1) 4) (+ (* v_22 n_12) (* (- 1) v_12 n_22)) (+ (* (- 1) v_12 n_11) (* v_11 n_12))))
      0)
    (and
      (=
        (< |ln 2| 0)
        (<
          (+
            (*
              (+ (* (/ 1 2) (+ (* v_22 n_11) (* (- 1) v_12 n_12))) 1)
              (+ (* (/ 1 2) (+ (* (- 1) v_12 n_12) (* v_11 n_22))) 1))
            (* (/ (- 1) 4) (+ (* v_22 n_12) (* (- 1) v_12 n_22)) (+ (* (- 1) v_12 n_11) (* v_11 n_12))))
          1))
      (=
        (= |ln 2| 0)
        (=
          (+
            (*
              (+ (* (/ 1 2) (+ (* v_22 n_11) (* (- 1) v_12 n_12))) 1)
              (+ (* (/ 1 2) (+ (* (- 1) v_12 n_12) (* v_11 n_22))) 1))
            (* (/ (- 1) 4) (+ (* v_22 n_12) (* (- 1) v_12 n_22)) (+ (* (- 1) v_12 n_11) (* v_11 n_12))))
          1)))))

; Hypotheses
(assert (> v_11 0))
(assert (> (+ (* v_11 v_22) (* (- 1) v_12 v_12)) 1))
(assert (and (>= n_11 0) (>= n_22 0) (>= (+ (* n_11 n_22) (* (- 1) n_12 n_12)) 0)))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |L_wc has a value|
      (>
        (+
          (*
            (+ (* (/ 1 2) (+ (* v_22 n_11) (* (- 1) v_12 n_12))) 1)
            (+ (* (/ 1 2) (+ (* (- 1) v_12 n_12) (* v_11 n_22))) 1))
          (* (/ (- 1) 4) (+ (* v_22 n_12) (* (- 1) v_12 n_22)) (+ (* (- 1) v_12 n_11) (* v_11 n_12))))
        0)
      (= (* (/ 1 2) |ln 1|) (* (/ 1 2) |ln 2|)))))

(check-sat)
