; petz-reverse/bayes: The Petz reverse of one mode
; Source: extension
;
; Claim: K_P = I/2 − V⁻¹ and D_P = I
; On the domain: ν > 1
; Given: cosh(2r) = ν
; V = ν diag(e^(2r), e^(−2r)), squeezed thermal reference
; c = cosh(2r)/ν, CP ratio
; κ = (1 − c)/(ν² − 1), how far the state is from c = 1
; K_P = (κ + 1/2)I − V⁻¹, drift of the Petz reverse
; D_P = I − 2κV, its diffusion
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const nu Real)
(declare-const |exp(2*r)| Real) ; e^(2*r)

; Definitions
(define-fun |c has a value| () Bool (not (= nu 0)))
; over nu · |exp(2*r)|
(define-fun |c above| () Real (* (/ 1 2) (+ (* |exp(2*r)| |exp(2*r)|) 1)))
(define-fun |kappa has a value| () Bool (and |c has a value| (not (= (+ (* nu nu) (- 1)) 0))))
; over (+ (* nu nu) (- 1)) · nu · |exp(2*r)|
(define-fun |kappa above| () Real (+ (* nu |exp(2*r)|) (* (- 1) |c above|)))
(define-fun |K_P has a value| () Bool (and (not (= nu 0)) |kappa has a value|))
; over (+ (* nu nu) (- 1)) · nu · |exp(2*r)|
(define-fun
  |K_P[1,1] above|
  ()
  Real
  (+ (* (- 1) (+ (* nu nu) (- 1))) |kappa above| (* (/ 1 2) (+ (* nu nu) (- 1)) nu |exp(2*r)|)))
; over (+ (* nu nu) (- 1)) · nu · |exp(2*r)|
(define-fun
  |K_P[2,2] above|
  ()
  Real
  (+
    (* (- 1) |exp(2*r)| (+ (* nu nu) (- 1)) |exp(2*r)|)
    |kappa above|
    (* (/ 1 2) (+ (* nu nu) (- 1)) nu |exp(2*r)|)))
(define-fun |D_P has a value| () Bool |kappa has a value|)
; over (+ (* nu nu) (- 1))
(define-fun |D_P[1,1] above| () Real (+ (* (- 2) |kappa above|) (* nu nu) (- 1)))
; over (+ (* nu nu) (- 1)) · |exp(2*r)| · |exp(2*r)|
(define-fun
  |D_P[2,2] above|
  ()
  Real
  (+ (* (- 2) |kappa above|) (* (+ (* nu nu) (- 1)) |exp(2*r)| |exp(2*r)|)))

; What is known of the variables
(assert (> |exp(2*r)| 0))

; Hypotheses
(assert (> nu 1))
(assert (= (* (/ 1 2) (+ (* |exp(2*r)| |exp(2*r)|) 1)) (* nu |exp(2*r)|)))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |K_P has a value|
      (not (= nu 0))
      |D_P has a value|
      (= |K_P[1,1] above| (* (+ (* (/ 1 2) nu |exp(2*r)|) (- 1)) (+ (* nu nu) (- 1))))
      (= |K_P[2,2] above| (* (+ (* (- 1) |exp(2*r)|) (* (/ 1 2) nu)) (+ (* nu nu) (- 1)) |exp(2*r)|))
      (= |D_P[1,1] above| (+ (* nu nu) (- 1)))
      (= |D_P[2,2] above| (* (+ (* nu nu) (- 1)) |exp(2*r)| |exp(2*r)|)))))

(check-sat)
