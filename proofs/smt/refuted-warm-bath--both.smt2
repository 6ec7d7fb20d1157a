; refuted-warm-bath/both: A warm bath can only help the reverse
; Source: extension
;
; Claim: M_vac ⪰ 0 and u†M_warm u < 0
; On the domain: μ ≥ 1; γ > 0
; Given: c ≤ 1; c > (μ + 1)/(2μ)
; σ = [[0, 1], [−1, 0]], symplectic form
; u = (1, i)ᵀ/√2, eigenvector of σ to the eigenvalue i
; ν = cosh(2r)/c, symplectic eigenvalue of the reference with the CP ratio c
; V = ν diag(e^(2r), e^(−2r)), squeezed thermal reference
; M_vac = i((γV⁻¹ − (γ/2)I)σ + σ(γV⁻ᵀ − (γ/2)I)) + γI, CP matrix of the reverse, for a bath in the vacuum
; M_warm = i((γμV⁻¹ − (γ/2)I)σ + σ(γμV⁻ᵀ − (γ/2)I)) + γμI, the same for a bath of symplectic eigenvalue μ
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const c Real)
(declare-const mu Real)
(declare-const gamma Real)
(declare-const |exp(2*r)| Real) ; e^(2*r)
(declare-const |sqrt(2)| Real) ; sqrt(2), not negative

; Definitions
(define-fun |nu has a value| () Bool (not (= c 0)))
; over c · |exp(2*r)|
(define-fun |nu above| () Real (* (/ 1 2) (+ (* |exp(2*r)| |exp(2*r)|) 1)))
(define-fun |V has a value| () Bool |nu has a value|)
(define-fun |M_vac has a value| () Bool (and |V has a value| (not (= |nu above| 0))))
; over |nu above|
(define-fun
  |Im M_vac[1,2] above|
  ()
  Real
  (+
    (* gamma c)
    (* (/ (- 1) 2) gamma |nu above|)
    (* c |exp(2*r)| |exp(2*r)| gamma)
    (* (/ (- 1) 2) gamma |nu above|)))
; over |nu above|
(define-fun
  |Im M_vac[2,1] above|
  ()
  Real
  (+
    (* (- 1) (+ (* gamma c |exp(2*r)| |exp(2*r)|) (* (/ (- 1) 2) gamma |nu above|)))
    (* (- 1) (+ (* c gamma) (* (/ (- 1) 2) gamma |nu above|)))))
(define-fun |M_warm has a value| () Bool (and |V has a value| (not (= |nu above| 0))))
; over |nu above|
(define-fun
  |Im M_warm[1,2] above|
  ()
  Real
  (+
    (* gamma mu c)
    (* (/ (- 1) 2) gamma |nu above|)
    (* c |exp(2*r)| |exp(2*r)| gamma mu)
    (* (/ (- 1) 2) gamma |nu above|)))
; over |nu above|
(define-fun
  |Im M_warm[2,1] above|
  ()
  Real
  (+
    (* (- 1) (+ (* gamma mu c |exp(2*r)| |exp(2*r)|) (* (/ (- 1) 2) gamma |nu above|)))
    (* (- 1) (+ (* c gamma mu) (* (/ (- 1) 2) gamma |nu above|)))))

; What is known of the variables
(assert (> |exp(2*r)| 0))
(assert (=> (>= 2 0) (and (>= |sqrt(2)| 0) (= (* |sqrt(2)| |sqrt(2)|) 2))))

; Hypotheses
(assert (>= mu 1))
(assert (> gamma 0))
(assert (<= c 1))
(assert
  (and (not (= mu 0)) (ite (> mu 0) (> (* c mu) (* (/ 1 2) (+ mu 1))) (> (* (/ 1 2) (+ mu 1)) (* c mu)))))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |M_vac has a value|
      |M_warm has a value|
      (= |Im M_vac[1,2] above| (* (- 1) |Im M_vac[2,1] above|))
      (= |Im M_vac[2,1] above| (* (- 1) |Im M_vac[1,2] above|))
      (>= gamma 0)
      (>= (+ (* gamma gamma |nu above| |nu above|) (* |Im M_vac[1,2] above| |Im M_vac[2,1] above|)) 0)
      (ite
        (> |nu above| 0)
        (<
          (+
            (*
              (/ 1 2)
              (+ (* (/ 1 2) |sqrt(2)| gamma mu |nu above|) (* (/ 1 2) |sqrt(2)| |Im M_warm[2,1] above|))
              |sqrt(2)|)
            (*
              (/ (- 1) 2)
              (+ (* (/ 1 2) |sqrt(2)| |Im M_warm[1,2] above|) (* (/ (- 1) 2) |sqrt(2)| gamma mu |nu above|))
              |sqrt(2)|))
          0)
        (<
          0
          (+
            (*
              (/ 1 2)
              (+ (* (/ 1 2) |sqrt(2)| gamma mu |nu above|) (* (/ 1 2) |sqrt(2)| |Im M_warm[2,1] above|))
              |sqrt(2)|)
            (*
              (/ (- 1) 2)
              (+ (* (/ 1 2) |sqrt(2)| |Im M_warm[1,2] above|) (* (/ (- 1) 2) |sqrt(2)| gamma mu |nu above|))
              |sqrt(2)|)))))))

(check-sat)
