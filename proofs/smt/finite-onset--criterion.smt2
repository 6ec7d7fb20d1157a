; finite-onset/criterion: From which depth on one mode can be reversed by one map
; Source: extension
;
; Claim: M_T ⪰ 0 ⇔ η²m ≤ ν² − 1
; On the domain: ν ≥ 1; η > 0; η < 1
; σ = [[0, 1], [−1, 0]], symplectic form
; V₀ = ν diag(e^(2r), e^(−2r)), reference before the loss
; V_T = η²V₀ + (1 − η²)I, reference at transmission x
; X = ηV₀V_T⁻¹, smoother gain
; Y = V₀ − XV_T Xᵀ, noise of the reverse
; M_T = Y + iσ − iXσXᵀ, what has to be positive for the map
; m = 2ν cosh(2r) − ν² − 1, Tr V_0 − 1 − det V_0
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const nu Real)
(declare-const eta Real)
(declare-const |exp(2*r)| Real) ; e^(2*r)

; Definitions
(define-fun |V_T[1,1]| () Real (+ (* eta eta nu |exp(2*r)|) (* (- 1) eta eta) 1))
; over |exp(2*r)|
(define-fun |V_T[2,2] above| () Real (+ (* eta eta nu) (* (+ (* (- 1) eta eta) 1) |exp(2*r)|)))
(define-fun |X has a value| () Bool (and (not (= |V_T[1,1]| 0)) (not (= |V_T[2,2] above| 0))))
(define-fun |Y has a value| () Bool |X has a value|)
; over |V_T[1,1]|
(define-fun
  |Y[1,1] above|
  ()
  Real
  (+ (* (- 1) eta nu |exp(2*r)| eta nu |exp(2*r)|) (* nu |exp(2*r)| |V_T[1,1]|)))
; over |V_T[2,2] above| · |exp(2*r)|
(define-fun |Y[2,2] above| () Real (+ (* (- 1) eta nu eta nu) (* nu |V_T[2,2] above|)))
(define-fun |M_T has a value| () Bool (and |X has a value| |Y has a value|))
; over |V_T[1,1]| · |V_T[2,2] above|
(define-fun
  |Im M_T[1,2] above|
  ()
  Real
  (+ (* |V_T[1,1]| |V_T[2,2] above|) (* (- 1) eta nu |exp(2*r)| eta nu)))
; over |V_T[1,1]| · |V_T[2,2] above|
(define-fun
  |Im M_T[2,1] above|
  ()
  Real
  (+ (* (- 1) |V_T[1,1]| |V_T[2,2] above|) (* eta nu eta nu |exp(2*r)|)))
; over |exp(2*r)|
(define-fun
  |m above|
  ()
  Real
  (+ (* (- 1) nu nu |exp(2*r)|) (* nu (+ (* |exp(2*r)| |exp(2*r)|) 1)) (* (- 1) |exp(2*r)|)))

; What is known of the variables
(assert (> |exp(2*r)| 0))

; Hypotheses
(assert (>= nu 1))
(assert (> eta 0))
(assert (< eta 1))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |M_T has a value|
      (=
        (and
          (= |Im M_T[1,2] above| (* (- 1) |Im M_T[2,1] above|))
          (= |Im M_T[2,1] above| (* (- 1) |Im M_T[1,2] above|))
          (ite (> |V_T[1,1]| 0) (>= |Y[1,1] above| 0) (>= 0 |Y[1,1] above|))
          (ite (> |V_T[2,2] above| 0) (>= |Y[2,2] above| 0) (>= 0 |Y[2,2] above|))
          (>=
            (+
              (* |Y[1,1] above| |Y[2,2] above| |V_T[1,1]| |V_T[2,2] above|)
              (* |Im M_T[1,2] above| |Im M_T[2,1] above| |exp(2*r)|))
            0))
        (<= (* eta eta |m above|) (* (+ (* nu nu) (- 1)) |exp(2*r)|))))))

(check-sat)
