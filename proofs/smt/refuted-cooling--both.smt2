; refuted-cooling/both: Two modes can be reversed wherever their entropy falls
; Source: extension
;
; Claim: M ⋡ 0 and tr(γJ_KMB(I − V))/4 < 0
; On the domain: ν > 1; γ > 0
; Given: cosh(2r) > ν; cosh(2r) < 2ν − 1
; σ = [[0, 1, 0, 0], [−1, 0, 0, 0], [0, 0, 0, 1], [0, 0, −1, 0]], symplectic form of two modes
; V = ν diag(e^(2r), e^(−2r), 1, 1), a squeezed mode and a thermal one
; K_B = γV⁻¹ − (γ/2)I, Bayes reverse drift
; M = i(K_Bσ + σK_Bᵀ) + γI, its CP matrix
; J_KMB = 2ν arcoth(ν) V⁻¹, KMB metric, as both modes have ν
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const nu Real)
(declare-const r Real)
(declare-const gamma Real)
(declare-const |exp(2*r)| Real) ; e^(2*r)
(declare-const |2*acoth(nu)| Real) ; 2*acoth(nu)

; Definitions
(define-fun |K_B has a value| () Bool (not (= nu 0)))
; over nu · |exp(2*r)|
(define-fun |K_B[1,1] above| () Real (+ gamma (* (/ (- 1) 2) gamma nu |exp(2*r)|)))
; over nu
(define-fun |K_B[2,2] above| () Real (+ (* gamma |exp(2*r)|) (* (/ (- 1) 2) gamma nu)))
; over nu
(define-fun |K_B[3,3] above| () Real (+ gamma (* (/ (- 1) 2) gamma nu)))
; over nu
(define-fun |K_B[4,4] above| () Real (+ gamma (* (/ (- 1) 2) gamma nu)))
(define-fun |M has a value| () Bool |K_B has a value|)
; over nu · |exp(2*r)|
(define-fun |Im M[1,2] above| () Real (+ |K_B[1,1] above| (* |K_B[2,2] above| |exp(2*r)|)))
; over nu · |exp(2*r)|
(define-fun |Im M[2,1] above| () Real (+ (* (- 1) |K_B[2,2] above| |exp(2*r)|) (* (- 1) |K_B[1,1] above|)))
; over nu
(define-fun |Im M[3,4] above| () Real (+ |K_B[3,3] above| |K_B[4,4] above|))
; over nu
(define-fun |Im M[4,3] above| () Real (+ (* (- 1) |K_B[4,4] above|) (* (- 1) |K_B[3,3] above|)))
(define-fun
  |J_KMB has a value|
  ()
  Bool
  (and (not (= (+ nu (- 1)) 0)) (ite (> (+ nu (- 1)) 0) (> (+ nu 1) 0) (> 0 (+ nu 1))) (not (= nu 0))))

; What is known of the variables
(assert (> |exp(2*r)| 0))
(assert (and (= (< (* 2 r) 0) (< |exp(2*r)| 1)) (= (= (* 2 r) 0) (= |exp(2*r)| 1))))
(assert
  (=>
    (and (not (= (+ nu (- 1)) 0)) (ite (> (+ nu (- 1)) 0) (> (+ nu 1) 0) (> 0 (+ nu 1))))
    (and
      (= (< |2*acoth(nu)| 0) (ite (> (+ nu (- 1)) 0) (< (+ nu 1) (+ nu (- 1))) (< (+ nu (- 1)) (+ nu 1))))
      (= (= |2*acoth(nu)| 0) (= (+ nu 1) (+ nu (- 1)))))))
(assert
  (=>
    (and (not (= (+ nu (- 1)) 0)) (ite (> (+ nu (- 1)) 0) (> (+ nu 1) 0) (> 0 (+ nu 1))))
    (and
      (=
        (< (* 2 r) |2*acoth(nu)|)
        (ite
          (> (+ nu (- 1)) 0)
          (< (* |exp(2*r)| (+ nu (- 1))) (+ nu 1))
          (< (+ nu 1) (* |exp(2*r)| (+ nu (- 1))))))
      (= (= (* 2 r) |2*acoth(nu)|) (= (* |exp(2*r)| (+ nu (- 1))) (+ nu 1))))))
(assert
  (=>
    (and (not (= (+ nu (- 1)) 0)) (ite (> (+ nu (- 1)) 0) (> (+ nu 1) 0) (> 0 (+ nu 1))))
    (and
      (=
        (< (* (- 2) r) |2*acoth(nu)|)
        (ite
          (> (+ nu (- 1)) 0)
          (< (+ nu (- 1)) (* (+ nu 1) |exp(2*r)|))
          (< (* (+ nu 1) |exp(2*r)|) (+ nu (- 1)))))
      (= (= (* (- 2) r) |2*acoth(nu)|) (= (+ nu (- 1)) (* (+ nu 1) |exp(2*r)|))))))

; Hypotheses
(assert (> nu 1))
(assert (> gamma 0))
(assert (> (* (/ 1 2) (+ (* |exp(2*r)| |exp(2*r)|) 1)) (* nu |exp(2*r)|)))
(assert (< (* (/ 1 2) (+ (* |exp(2*r)| |exp(2*r)|) 1)) (* (+ (* 2 nu) (- 1)) |exp(2*r)|)))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |M has a value|
      |J_KMB has a value|
      (not
        (and
          (= |Im M[1,2] above| (* (- 1) |Im M[2,1] above|))
          (= |Im M[2,1] above| (* (- 1) |Im M[1,2] above|))
          (= |Im M[3,4] above| (* (- 1) |Im M[4,3] above|))
          (= |Im M[4,3] above| (* (- 1) |Im M[3,4] above|))
          (>= gamma 0)
          (>= (+ (* gamma gamma nu nu |exp(2*r)| |exp(2*r)|) (* |Im M[1,2] above| |Im M[2,1] above|)) 0)
          (>= (* gamma gamma) 0)
          (>= (+ (* gamma gamma nu nu) (* |Im M[3,4] above| |Im M[4,3] above|)) 0)
          (>=
            (+
              (* gamma gamma gamma nu nu |exp(2*r)| |exp(2*r)|)
              (* |Im M[1,2] above| |Im M[2,1] above| gamma))
            0)
          (>= (* gamma (+ (* gamma gamma nu nu) (* |Im M[3,4] above| |Im M[4,3] above|))) 0)
          (>=
            (+
              (*
                gamma
                gamma
                (+ (* gamma gamma nu nu) (* |Im M[3,4] above| |Im M[4,3] above|))
                nu
                nu
                |exp(2*r)|
                |exp(2*r)|)
              (*
                |Im M[1,2] above|
                |Im M[2,1] above|
                (+ (* gamma gamma nu nu) (* |Im M[3,4] above| |Im M[4,3] above|))))
            0)))
      (<
        (*
          (/ 1 4)
          (+
            (* gamma |2*acoth(nu)| (+ (* (- 1) nu |exp(2*r)|) 1))
            (* gamma |2*acoth(nu)| (+ (* (- 1) nu) |exp(2*r)|) |exp(2*r)|)
            (* gamma |2*acoth(nu)| (+ (* (- 1) nu) 1) |exp(2*r)|)
            (* gamma |2*acoth(nu)| (+ (* (- 1) nu) 1) |exp(2*r)|)))
        0))))

(check-sat)
