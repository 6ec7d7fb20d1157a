; lemma-2/ratio-of-nu: Adjacent-ratio restriction for displacement tangents
; Source: reconstructed
;
; Claim: q = (ν − 1)/(ν + 1)
; On the domain: t > 0; f_q > 0; f₁ > 0
; q = e^(−t), ratio of neighbouring weights
; ν = (q + 1)/(1 − q), symplectic eigenvalue
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const t Real)
(declare-const f_q Real)
(declare-const f_1 Real)
(declare-const |exp(-t)| Real) ; e^(-t)

; Definitions
(define-fun |nu has a value| () Bool (not (= (+ (* (- 1) |exp(-t)|) 1) 0)))
; over (+ (* (- 1) |exp(-t)|) 1)
(define-fun |nu above| () Real (+ |exp(-t)| 1))

; What is known of the variables
(assert (> |exp(-t)| 0))
(assert (and (= (< (* (- 1) t) 0) (< |exp(-t)| 1)) (= (= (* (- 1) t) 0) (= |exp(-t)| 1))))

; Hypotheses
(assert (> t 0))
(assert (> f_q 0))
(assert (> f_1 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |nu has a value|
      (not (= (+ |nu above| (* (- 1) |exp(-t)|) 1) 0))
      (=
        (* |exp(-t)| (+ |nu above| (* (- 1) |exp(-t)|) 1))
        (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1)))))))

(check-sat)
