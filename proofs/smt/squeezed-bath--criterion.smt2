; squeezed-bath/criterion: The threshold in a phase-sensitive bath
; Source: extension
;
; Claim: M ⋡ 0 ⇔ c_b > (μ + 1)/2
; On the domain: ν ≥ 1; γ > 0; v₁₁ > 0; μ ≥ 1; b₁₁ > 0
; σ = [[0, 1], [−1, 0]], symplectic form
; V = [[v₁₁, v₁₂], [v₁₂, (ν² + v₁₂²)/v₁₁]], any covariance with the symplectic eigenvalue ν
; V_b = [[b₁₁, b₁₂], [b₁₂, (b₁₂² + μ²)/b₁₁]], covariance of the bath, with the symplectic eigenvalue μ
; c_b = tr(V_b V⁻¹)/2, CP ratio as the bath sees it
; K = −(γ/2)I, drift
; D = γV_b, diffusion
; K_B = K + DV⁻¹, Bayes reverse drift
; M = D + i(K_Bσ + σK_Bᵀ), its CP matrix
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
(declare-const mu Real)
(declare-const b_11 Real)
(declare-const b_12 Real)
(declare-const gamma Real)

; Definitions
(define-fun |V_b has a value| () Bool (not (= b_11 0)))
; over b_11
(define-fun |V_b[2,2] above| () Real (+ (* b_12 b_12) (* mu mu)))
(define-fun |D has a value| () Bool |V_b has a value|)
(define-fun |V has a value| () Bool (not (= v_11 0)))
; over v_11
(define-fun |V[2,2] above| () Real (+ (* nu nu) (* v_12 v_12)))
(define-fun
  |K_B has a value|
  ()
  Bool
  (and |D has a value| |V has a value| (not (= (+ |V[2,2] above| (* (- 1) v_12 v_12)) 0))))
; over (+ |V[2,2] above| (* (- 1) v_12 v_12)) · v_11
(define-fun
  |K_B[1,1] above|
  ()
  Real
  (+
    (* gamma b_11 |V[2,2] above|)
    (* (- 1) gamma b_12 v_12 v_11)
    (* (/ (- 1) 2) gamma (+ |V[2,2] above| (* (- 1) v_12 v_12)) v_11)))
; over (+ |V[2,2] above| (* (- 1) v_12 v_12))
(define-fun |K_B[1,2] above| () Real (+ (* (- 1) gamma b_11 v_12) (* gamma b_12 v_11)))
; over (+ |V[2,2] above| (* (- 1) v_12 v_12)) · b_11 · v_11
(define-fun
  |K_B[2,1] above|
  ()
  Real
  (+ (* gamma b_12 |V[2,2] above| b_11) (* (- 1) gamma |V_b[2,2] above| v_12 v_11)))
; over (+ |V[2,2] above| (* (- 1) v_12 v_12)) · b_11
(define-fun
  |K_B[2,2] above|
  ()
  Real
  (+
    (* (- 1) gamma b_12 v_12 b_11)
    (* gamma |V_b[2,2] above| v_11)
    (* (/ (- 1) 2) gamma (+ |V[2,2] above| (* (- 1) v_12 v_12)) b_11)))
(define-fun |M has a value| () Bool (and |K_B has a value| |D has a value|))
; over (+ |V[2,2] above| (* (- 1) v_12 v_12))
(define-fun |Re M[1,1] above| () Real (* gamma b_11 (+ |V[2,2] above| (* (- 1) v_12 v_12))))
; over (+ |V[2,2] above| (* (- 1) v_12 v_12))
(define-fun |Im M[1,1] above| () Real (+ (* (- 1) |K_B[1,2] above|) |K_B[1,2] above|))
; over (+ |V[2,2] above| (* (- 1) v_12 v_12)) · b_11 · v_11
(define-fun |Re M[1,2] above| () Real (* gamma b_12 (+ |V[2,2] above| (* (- 1) v_12 v_12)) b_11 v_11))
; over (+ |V[2,2] above| (* (- 1) v_12 v_12)) · b_11 · v_11
(define-fun |Im M[1,2] above| () Real (+ (* |K_B[1,1] above| b_11) (* |K_B[2,2] above| v_11)))
; over (+ |V[2,2] above| (* (- 1) v_12 v_12)) · b_11 · v_11
(define-fun |Re M[2,1] above| () Real (* gamma b_12 (+ |V[2,2] above| (* (- 1) v_12 v_12)) b_11 v_11))
; over (+ |V[2,2] above| (* (- 1) v_12 v_12)) · b_11 · v_11
(define-fun |Im M[2,1] above| () Real (+ (* (- 1) |K_B[2,2] above| v_11) (* (- 1) |K_B[1,1] above| b_11)))
; over (+ |V[2,2] above| (* (- 1) v_12 v_12)) · b_11 · v_11
(define-fun |Re M[2,2] above| () Real (* gamma |V_b[2,2] above| (+ |V[2,2] above| (* (- 1) v_12 v_12)) v_11))
; over (+ |V[2,2] above| (* (- 1) v_12 v_12)) · b_11 · v_11
(define-fun |Im M[2,2] above| () Real (+ |K_B[2,1] above| (* (- 1) |K_B[2,1] above|)))
(define-fun
  |c_b has a value|
  ()
  Bool
  (and |V_b has a value| |V has a value| (not (= (+ |V[2,2] above| (* (- 1) v_12 v_12)) 0))))
; over (+ |V[2,2] above| (* (- 1) v_12 v_12)) · b_11 · v_11
(define-fun
  |c_b above|
  ()
  Real
  (*
    (/ 1 2)
    (+
      (* (+ (* b_11 |V[2,2] above|) (* (- 1) b_12 v_12 v_11)) b_11)
      (* (+ (* (- 1) b_12 v_12 b_11) (* |V_b[2,2] above| v_11)) v_11))))

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
      |M has a value|
      |c_b has a value|
      (=
        (not
          (and
            (= |Im M[1,1] above| (* (- 1) |Im M[1,1] above|))
            (= |Re M[1,2] above| |Re M[2,1] above|)
            (= |Im M[1,2] above| (* (- 1) |Im M[2,1] above|))
            (= |Re M[2,1] above| |Re M[1,2] above|)
            (= |Im M[2,1] above| (* (- 1) |Im M[1,2] above|))
            (= |Im M[2,2] above| (* (- 1) |Im M[2,2] above|))
            (ite
              (> (+ |V[2,2] above| (* (- 1) v_12 v_12)) 0)
              (>= |Re M[1,1] above| 0)
              (>= 0 |Re M[1,1] above|))
            (ite
              (> (* (+ |V[2,2] above| (* (- 1) v_12 v_12)) b_11 v_11) 0)
              (>= |Re M[2,2] above| 0)
              (>= 0 |Re M[2,2] above|))
            (>=
              (+
                (*
                  (+ (* |Re M[1,1] above| |Re M[2,2] above|) (* (- 1) |Im M[1,1] above| |Im M[2,2] above|))
                  b_11
                  v_11)
                (*
                  (- 1)
                  (+ (* |Re M[1,2] above| |Re M[2,1] above|) (* (- 1) |Im M[1,2] above| |Im M[2,1] above|))))
              0)))
        (ite
          (> (* (+ |V[2,2] above| (* (- 1) v_12 v_12)) b_11 v_11) 0)
          (> |c_b above| (* (+ (* (/ 1 2) mu) (/ 1 2)) (+ |V[2,2] above| (* (- 1) v_12 v_12)) b_11 v_11))
          (> (* (+ (* (/ 1 2) mu) (/ 1 2)) (+ |V[2,2] above| (* (- 1) v_12 v_12)) b_11 v_11) |c_b above|))))))

(check-sat)
