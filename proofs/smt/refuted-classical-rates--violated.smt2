; refuted-classical-rates/violated: Classical references never obstruct the reverse, at unequal rates
; Source: extension
;
; Claim: M ⋡ 0 ⇔ (4ρ − 1)(4 − ρ) < 0
; On the domain: γ > 0
; σ = [[0, 1, 0, 0], [−1, 0, 0, 0], [0, 0, 0, 1], [0, 0, −1, 0]], symplectic form of two modes
; V = [[50/9, 0, −40/9, 0], [0, 50/9, 0, −40/9], [−40/9, 0, 50/9, 0], [0, −40/9, 0, 50/9]], classical
;   reference: V⁻¹ has ½ on its diagonal and ⅖ between the modes
; K = (γ/2) diag(−1, −1, −ρ, −ρ), drift of the loss
; D = γ diag(1, 1, ρ, ρ), its diffusion
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
(declare-const gamma Real)
(declare-const rho Real)

; Definitions
(define-fun |K_B[1,1]| () Real (+ (* (/ 1 2) gamma) (* (/ (- 1) 2) gamma)))
(define-fun |K_B[2,2]| () Real (+ (* (/ 1 2) gamma) (* (/ (- 1) 2) gamma)))
(define-fun |K_B[3,3]| () Real (+ (* (/ 1 2) gamma rho) (* (/ (- 1) 2) gamma rho)))
(define-fun |K_B[4,4]| () Real (+ (* (/ 1 2) gamma rho) (* (/ (- 1) 2) gamma rho)))
(define-fun |Im M[1,2]| () Real (+ |K_B[1,1]| |K_B[2,2]|))
(define-fun |Im M[1,4]| () Real (+ (* (/ 2 5) gamma) (* (/ 2 5) gamma rho)))
(define-fun |Im M[2,1]| () Real (+ (* (- 1) |K_B[2,2]|) (* (- 1) |K_B[1,1]|)))
(define-fun |Im M[2,3]| () Real (+ (* (/ (- 2) 5) gamma) (* (/ (- 2) 5) gamma rho)))
(define-fun |Im M[3,2]| () Real (+ (* (/ 2 5) gamma rho) (* (/ 2 5) gamma)))
(define-fun |Im M[3,4]| () Real (+ |K_B[3,3]| |K_B[4,4]|))
(define-fun |Im M[4,1]| () Real (+ (* (/ (- 2) 5) gamma rho) (* (/ (- 2) 5) gamma)))
(define-fun |Im M[4,3]| () Real (+ (* (- 1) |K_B[4,4]|) (* (- 1) |K_B[3,3]|)))

; Hypotheses
(assert (> gamma 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (=
      (not
        (and
          (= |Im M[1,2]| (* (- 1) |Im M[2,1]|))
          (= |Im M[1,4]| (* (- 1) |Im M[4,1]|))
          (= |Im M[2,1]| (* (- 1) |Im M[1,2]|))
          (= |Im M[2,3]| (* (- 1) |Im M[3,2]|))
          (= |Im M[3,2]| (* (- 1) |Im M[2,3]|))
          (= |Im M[3,4]| (* (- 1) |Im M[4,3]|))
          (= |Im M[4,1]| (* (- 1) |Im M[1,4]|))
          (= |Im M[4,3]| (* (- 1) |Im M[3,4]|))
          (>= gamma 0)
          (>= (* gamma rho) 0)
          (>= (+ (* gamma gamma) (* |Im M[1,2]| |Im M[2,1]|)) 0)
          (>= (* gamma gamma rho) 0)
          (>= (+ (* gamma gamma rho) (* |Im M[1,4]| |Im M[4,1]|)) 0)
          (>= (+ (* gamma gamma rho) (* |Im M[2,3]| |Im M[3,2]|)) 0)
          (>= (+ (* gamma rho gamma rho) (* |Im M[3,4]| |Im M[4,3]|)) 0)
          (>=
            (+
              (* gamma (+ (* gamma gamma rho) (* |Im M[2,3]| |Im M[3,2]|)))
              (* |Im M[1,2]| |Im M[2,1]| gamma rho))
            0)
          (>=
            (+
              (* gamma gamma gamma rho)
              (* |Im M[1,2]| |Im M[2,1]| gamma rho)
              (* |Im M[1,4]| gamma |Im M[4,1]|))
            0)
          (>=
            (+
              (* gamma (+ (* gamma rho gamma rho) (* |Im M[3,4]| |Im M[4,3]|)))
              (* |Im M[1,4]| gamma rho |Im M[4,1]|))
            0)
          (>=
            (+
              (* gamma (+ (* gamma rho gamma rho) (* |Im M[3,4]| |Im M[4,3]|)))
              (* |Im M[2,3]| |Im M[3,2]| gamma rho))
            0)
          (>=
            (+
              (*
                gamma
                (+
                  (* gamma (+ (* gamma rho gamma rho) (* |Im M[3,4]| |Im M[4,3]|)))
                  (* |Im M[2,3]| |Im M[3,2]| gamma rho)))
              (*
                |Im M[1,2]|
                (+
                  (* |Im M[2,1]| (+ (* gamma rho gamma rho) (* |Im M[3,4]| |Im M[4,3]|)))
                  (* (- 1) |Im M[2,3]| |Im M[3,4]| |Im M[4,1]|)))
              (*
                |Im M[1,4]|
                (+
                  (* (- 1) |Im M[2,1]| |Im M[3,2]| |Im M[4,3]|)
                  (* gamma gamma rho |Im M[4,1]|)
                  (* |Im M[2,3]| |Im M[3,2]| |Im M[4,1]|))))
            0)))
      (< (* (+ (* (- 1) rho) 4) (+ (* 4 rho) (- 1))) 0))))

(check-sat)
