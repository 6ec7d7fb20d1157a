; lemma-2/kappa-vacuum: Adjacent-ratio restriction for displacement tangents
; Source: reconstructed
;
; Claim: 0 < κ < ε
; On the domain: t > 0; f_q > 0; f₁ > 0
; Given: εt > 2
; q = e^(−t), ratio of neighbouring weights
; ν = (q + 1)/(1 − q), symplectic eigenvalue
; κ = 1/(ν arcoth(ν)), ratio of the SLD to the KMB metric
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
(declare-const epsilon Real)
(declare-const |exp(-t)| Real) ; e^(-t)
(declare-const |2*acoth(nu)| Real) ; 2*acoth(nu)

; Definitions
(define-fun |nu has a value| () Bool (not (= (+ (* (- 1) |exp(-t)|) 1) 0)))
; over (+ (* (- 1) |exp(-t)|) 1)
(define-fun |nu above| () Real (+ |exp(-t)| 1))
(define-fun
  |kappa has a value|
  ()
  Bool
  (and
    |nu has a value|
    (not (= |nu above| 0))
    (not (= (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1))) 0))
    (ite
      (> (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1))) 0)
      (> (+ (* (- 1) |exp(-t)|) |nu above| 1) 0)
      (> 0 (+ (* (- 1) |exp(-t)|) |nu above| 1)))
    (not (= |2*acoth(nu)| 0))))
; over |2*acoth(nu)| · |nu above|
(define-fun |kappa above| () Real (* 2 (+ (* (- 1) |exp(-t)|) 1)))

; What is known of the variables
(assert (> |exp(-t)| 0))
(assert (and (= (< (* (- 1) t) 0) (< |exp(-t)| 1)) (= (= (* (- 1) t) 0) (= |exp(-t)| 1))))
(assert
  (=>
    (and
      (not (= (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1))) 0))
      (ite
        (> (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1))) 0)
        (> (+ (* (- 1) |exp(-t)|) |nu above| 1) 0)
        (> 0 (+ (* (- 1) |exp(-t)|) |nu above| 1))))
    (and
      (=
        (< |2*acoth(nu)| 0)
        (ite
          (> (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1))) 0)
          (< (+ (* (- 1) |exp(-t)|) |nu above| 1) (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1))))
          (< (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1))) (+ (* (- 1) |exp(-t)|) |nu above| 1))))
      (=
        (= |2*acoth(nu)| 0)
        (= (+ (* (- 1) |exp(-t)|) |nu above| 1) (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1))))))))
(assert
  (=>
    (and
      (not (= (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1))) 0))
      (ite
        (> (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1))) 0)
        (> (+ (* (- 1) |exp(-t)|) |nu above| 1) 0)
        (> 0 (+ (* (- 1) |exp(-t)|) |nu above| 1))))
    (and
      (=
        (< (* (- 1) t) |2*acoth(nu)|)
        (ite
          (> (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1))) 0)
          (<
            (* |exp(-t)| (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1))))
            (+ (* (- 1) |exp(-t)|) |nu above| 1))
          (<
            (+ (* (- 1) |exp(-t)|) |nu above| 1)
            (* |exp(-t)| (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1)))))))
      (=
        (= (* (- 1) t) |2*acoth(nu)|)
        (=
          (* |exp(-t)| (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1))))
          (+ (* (- 1) |exp(-t)|) |nu above| 1))))))
(assert
  (=>
    (and
      (not (= (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1))) 0))
      (ite
        (> (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1))) 0)
        (> (+ (* (- 1) |exp(-t)|) |nu above| 1) 0)
        (> 0 (+ (* (- 1) |exp(-t)|) |nu above| 1))))
    (and
      (=
        (< t |2*acoth(nu)|)
        (ite
          (> (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1))) 0)
          (<
            (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1)))
            (* (+ (* (- 1) |exp(-t)|) |nu above| 1) |exp(-t)|))
          (<
            (* (+ (* (- 1) |exp(-t)|) |nu above| 1) |exp(-t)|)
            (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1))))))
      (=
        (= t |2*acoth(nu)|)
        (=
          (+ |nu above| (* (- 1) (+ (* (- 1) |exp(-t)|) 1)))
          (* (+ (* (- 1) |exp(-t)|) |nu above| 1) |exp(-t)|))))))

; Hypotheses
(assert (> t 0))
(assert (> f_q 0))
(assert (> f_1 0))
(assert (> (* epsilon t) 2))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |kappa has a value|
      (ite (> (* |2*acoth(nu)| |nu above|) 0) (> |kappa above| 0) (> 0 |kappa above|))
      (ite
        (> (* |2*acoth(nu)| |nu above|) 0)
        (< |kappa above| (* epsilon |2*acoth(nu)| |nu above|))
        (< (* epsilon |2*acoth(nu)| |nu above|) |kappa above|)))))

(check-sat)
