; finite-onset/later: From which depth on one mode can be reversed by one map
; Source: extension
;
; Claim: −ln(x_f) > −ln(η_c)
; On the domain: ν ≥ 1; η > 0; η < 1
; Given: cosh(2r) > ν; ν > 1
; m = 2ν cosh(2r) − ν² − 1, Tr V_0 − 1 − det V_0
; x_f = (ν² − 1)/m, transmission at which the map becomes physical
; η_c = (ν cosh(2r) − 1)/m, transmission at which the band of defects ends
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
(declare-const eta Real)
(declare-const |exp(2*r)| Real) ; e^(2*r)
(declare-const |ln(x_f)| Real) ; ln(x_f)
(declare-const |ln(eta_c)| Real) ; ln(eta_c)

; Definitions
; over |exp(2*r)|
(define-fun
  |m above|
  ()
  Real
  (+ (* (- 1) nu nu |exp(2*r)|) (* nu (+ (* |exp(2*r)| |exp(2*r)|) 1)) (* (- 1) |exp(2*r)|)))
(define-fun |x_f has a value| () Bool (not (= |m above| 0)))
; over |m above|
(define-fun |x_f above| () Real (* |exp(2*r)| (+ (* nu nu) (- 1))))
(define-fun |eta_c has a value| () Bool (not (= |m above| 0)))
; over |m above|
(define-fun |eta_c above| () Real (+ (* (/ 1 2) nu (+ (* |exp(2*r)| |exp(2*r)|) 1)) (* (- 1) |exp(2*r)|)))

; What is known of the variables
(assert (> |exp(2*r)| 0))
(assert (and (= (< (* 2 r) 0) (< |exp(2*r)| 1)) (= (= (* 2 r) 0) (= |exp(2*r)| 1))))
(assert
  (=>
    (and (not (= |m above| 0)) (ite (> |m above| 0) (> |x_f above| 0) (> 0 |x_f above|)))
    (and
      (= (< |ln(x_f)| 0) (ite (> |m above| 0) (< |x_f above| |m above|) (< |m above| |x_f above|)))
      (= (= |ln(x_f)| 0) (= |x_f above| |m above|)))))
(assert
  (=>
    (and (not (= |m above| 0)) (ite (> |m above| 0) (> |x_f above| 0) (> 0 |x_f above|)))
    (and
      (=
        (< (* 2 r) |ln(x_f)|)
        (ite
          (> |m above| 0)
          (< (* |exp(2*r)| |m above|) |x_f above|)
          (< |x_f above| (* |exp(2*r)| |m above|))))
      (= (= (* 2 r) |ln(x_f)|) (= (* |exp(2*r)| |m above|) |x_f above|)))))
(assert
  (=>
    (and (not (= |m above| 0)) (ite (> |m above| 0) (> |x_f above| 0) (> 0 |x_f above|)))
    (and
      (=
        (< (* (- 2) r) |ln(x_f)|)
        (ite
          (> |m above| 0)
          (< |m above| (* |x_f above| |exp(2*r)|))
          (< (* |x_f above| |exp(2*r)|) |m above|)))
      (= (= (* (- 2) r) |ln(x_f)|) (= |m above| (* |x_f above| |exp(2*r)|))))))
(assert
  (=>
    (and
      (not (= |m above| 0))
      (ite (> |m above| 0) (> |x_f above| 0) (> 0 |x_f above|))
      (ite (> |m above| 0) (> |eta_c above| 0) (> 0 |eta_c above|)))
    (and
      (=
        (< |ln(x_f)| |ln(eta_c)|)
        (ite (> |m above| 0) (< |x_f above| |eta_c above|) (< |eta_c above| |x_f above|)))
      (= (= |ln(x_f)| |ln(eta_c)|) (= |x_f above| |eta_c above|)))))
(assert
  (=>
    (and (not (= |m above| 0)) (ite (> |m above| 0) (> |eta_c above| 0) (> 0 |eta_c above|)))
    (and
      (= (< |ln(eta_c)| 0) (ite (> |m above| 0) (< |eta_c above| |m above|) (< |m above| |eta_c above|)))
      (= (= |ln(eta_c)| 0) (= |eta_c above| |m above|)))))
(assert
  (=>
    (and (not (= |m above| 0)) (ite (> |m above| 0) (> |eta_c above| 0) (> 0 |eta_c above|)))
    (and
      (=
        (< (* 2 r) |ln(eta_c)|)
        (ite
          (> |m above| 0)
          (< (* |exp(2*r)| |m above|) |eta_c above|)
          (< |eta_c above| (* |exp(2*r)| |m above|))))
      (= (= (* 2 r) |ln(eta_c)|) (= (* |exp(2*r)| |m above|) |eta_c above|)))))
(assert
  (=>
    (and (not (= |m above| 0)) (ite (> |m above| 0) (> |eta_c above| 0) (> 0 |eta_c above|)))
    (and
      (=
        (< (* (- 2) r) |ln(eta_c)|)
        (ite
          (> |m above| 0)
          (< |m above| (* |eta_c above| |exp(2*r)|))
          (< (* |eta_c above| |exp(2*r)|) |m above|)))
      (= (= (* (- 2) r) |ln(eta_c)|) (= |m above| (* |eta_c above| |exp(2*r)|))))))

; Hypotheses
(assert (>= nu 1))
(assert (> eta 0))
(assert (< eta 1))
(assert (> (* (/ 1 2) (+ (* |exp(2*r)| |exp(2*r)|) 1)) (* nu |exp(2*r)|)))
(assert (> nu 1))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |x_f has a value|
      (ite (> |m above| 0) (> |x_f above| 0) (> 0 |x_f above|))
      |eta_c has a value|
      (ite (> |m above| 0) (> |eta_c above| 0) (> 0 |eta_c above|))
      (> (* (- 1) |ln(x_f)|) (* (- 1) |ln(eta_c)|)))))

(check-sat)
