; de-bruijn/entropy-rate: Gaussian de Bruijn identity
; Source: reconstructed
;
; Claim: d/dν (((ν + 1) ln((ν + 1)/2) − (ν − 1) ln((ν − 1)/2))/2) = arcoth(ν)
; Given: ν > 1
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const nu Real)
(declare-const |ln(nu/2 - 1/2)| Real) ; ln(nu/2 - 1/2)
(declare-const |ln(nu/2 + 1/2)| Real) ; ln(nu/2 + 1/2)
(declare-const |2*acoth(nu)| Real) ; 2*acoth(nu)

; What is known of the variables
(assert
  (=>
    (> (+ (* (/ 1 2) nu) (/ (- 1) 2)) 0)
    (and
      (= (< |ln(nu/2 - 1/2)| 0) (< (+ (* (/ 1 2) nu) (/ (- 1) 2)) 1))
      (= (= |ln(nu/2 - 1/2)| 0) (= (+ (* (/ 1 2) nu) (/ (- 1) 2)) 1)))))
(assert
  (=>
    (and (> (+ (* (/ 1 2) nu) (/ (- 1) 2)) 0) (> (+ (* (/ 1 2) nu) (/ 1 2)) 0))
    (and
      (= (< |ln(nu/2 - 1/2)| |ln(nu/2 + 1/2)|) (< (+ (* (/ 1 2) nu) (/ (- 1) 2)) (+ (* (/ 1 2) nu) (/ 1 2))))
      (= (= |ln(nu/2 - 1/2)| |ln(nu/2 + 1/2)|) (= (+ (* (/ 1 2) nu) (/ (- 1) 2)) (+ (* (/ 1 2) nu) (/ 1 2)))))))
(assert
  (=>
    (and
      (> (+ (* (/ 1 2) nu) (/ (- 1) 2)) 0)
      (> (+ (* (/ 1 2) nu) (/ 1 2)) 0)
      (not (= (+ nu (- 1)) 0))
      (= (* (+ (* (/ 1 2) nu) (/ (- 1) 2)) (+ (* (/ 1 2) nu) (/ 1 2)) (+ nu (- 1))) (+ nu 1)))
    (= (+ |ln(nu/2 - 1/2)| |ln(nu/2 + 1/2)|) |2*acoth(nu)|)))
(assert
  (=>
    (and
      (> (+ (* (/ 1 2) nu) (/ (- 1) 2)) 0)
      (not (= (+ nu (- 1)) 0))
      (ite (> (+ nu (- 1)) 0) (> (+ nu 1) 0) (> 0 (+ nu 1))))
    (and
      (=
        (< |ln(nu/2 - 1/2)| |2*acoth(nu)|)
        (ite
          (> (+ nu (- 1)) 0)
          (< (* (+ (* (/ 1 2) nu) (/ (- 1) 2)) (+ nu (- 1))) (+ nu 1))
          (< (+ nu 1) (* (+ (* (/ 1 2) nu) (/ (- 1) 2)) (+ nu (- 1))))))
      (= (= |ln(nu/2 - 1/2)| |2*acoth(nu)|) (= (* (+ (* (/ 1 2) nu) (/ (- 1) 2)) (+ nu (- 1))) (+ nu 1))))))
(assert
  (=>
    (and
      (> (+ (* (/ 1 2) nu) (/ (- 1) 2)) 0)
      (not (= (+ nu (- 1)) 0))
      (ite (> (+ nu (- 1)) 0) (> (+ nu 1) 0) (> 0 (+ nu 1)))
      (= (* (+ (* (/ 1 2) nu) (/ (- 1) 2)) (+ nu 1)) (* (+ (* (/ 1 2) nu) (/ 1 2)) (+ nu (- 1)))))
    (= (+ |ln(nu/2 - 1/2)| |2*acoth(nu)|) |ln(nu/2 + 1/2)|)))
(assert
  (=>
    (> (+ (* (/ 1 2) nu) (/ 1 2)) 0)
    (and
      (= (< |ln(nu/2 + 1/2)| 0) (< (+ (* (/ 1 2) nu) (/ 1 2)) 1))
      (= (= |ln(nu/2 + 1/2)| 0) (= (+ (* (/ 1 2) nu) (/ 1 2)) 1)))))
(assert
  (=>
    (and
      (> (+ (* (/ 1 2) nu) (/ 1 2)) 0)
      (not (= (+ nu (- 1)) 0))
      (ite (> (+ nu (- 1)) 0) (> (+ nu 1) 0) (> 0 (+ nu 1))))
    (and
      (=
        (< |ln(nu/2 + 1/2)| |2*acoth(nu)|)
        (ite
          (> (+ nu (- 1)) 0)
          (< (* (+ (* (/ 1 2) nu) (/ 1 2)) (+ nu (- 1))) (+ nu 1))
          (< (+ nu 1) (* (+ (* (/ 1 2) nu) (/ 1 2)) (+ nu (- 1))))))
      (= (= |ln(nu/2 + 1/2)| |2*acoth(nu)|) (= (* (+ (* (/ 1 2) nu) (/ 1 2)) (+ nu (- 1))) (+ nu 1))))))
(assert
  (=>
    (and
      (> (+ (* (/ 1 2) nu) (/ 1 2)) 0)
      (not (= (+ nu (- 1)) 0))
      (ite (> (+ nu (- 1)) 0) (> (+ nu 1) 0) (> 0 (+ nu 1)))
      (= (* (+ (* (/ 1 2) nu) (/ 1 2)) (+ nu 1)) (* (+ (* (/ 1 2) nu) (/ (- 1) 2)) (+ nu (- 1)))))
    (= (+ |ln(nu/2 + 1/2)| |2*acoth(nu)|) |ln(nu/2 - 1/2)|)))
(assert
  (=>
    (and (not (= (+ nu (- 1)) 0)) (ite (> (+ nu (- 1)) 0) (> (+ nu 1) 0) (> 0 (+ nu 1))))
    (and
      (= (< |2*acoth(nu)| 0) (ite (> (+ nu (- 1)) 0) (< (+ nu 1) (+ nu (- 1))) (< (+ nu (- 1)) (+ nu 1))))
      (= (= |2*acoth(nu)| 0) (= (+ nu 1) (+ nu (- 1)))))))

; Hypotheses
(assert (> nu 1))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      (> (+ (* (/ 1 2) nu) (/ (- 1) 2)) 0)
      (> (+ (* (/ 1 2) nu) (/ 1 2)) 0)
      (not (= (+ nu (- 1)) 0))
      (ite (> (+ nu (- 1)) 0) (> (+ nu 1) 0) (> 0 (+ nu 1)))
      (= (+ (* (/ (- 1) 2) |ln(nu/2 - 1/2)|) (* (/ 1 2) |ln(nu/2 + 1/2)|)) (* (/ 1 2) |2*acoth(nu)|)))))

(check-sat)
