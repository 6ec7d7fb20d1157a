; lemma-2/table: Adjacent-ratio restriction for displacement tangents
; Source: reconstructed
;
; Claim: 2(1 − q)/(q + 1) = 2/ν, 4(1 − q)/(1 + e^(−t/2))² = 4 tanh(t/4), (1 − q) ln(q)/(q − 1) = 2 arcoth(ν)
;   and (q + 1)(1 − q)/(2q) = 2ν/(ν² − 1)
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
(declare-const |exp(t/4)| Real) ; e^(t/4)
(declare-const |ln(q)| Real) ; ln(q)
(declare-const |2*acoth(nu)| Real) ; 2*acoth(nu)

; Definitions
(define-fun |nu has a value| () Bool (not (= (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)) 0)))
; over (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1))
(define-fun |nu above| () Real (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) 1))

; What is known of the variables
(assert (> |exp(t/4)| 0))
(assert (and (= (< (* (/ 1 4) t) 0) (< |exp(t/4)| 1)) (= (= (* (/ 1 4) t) 0) (= |exp(t/4)| 1))))
(assert
  (=>
    (> 1 0)
    (and
      (= (< |ln(q)| 0) (< 1 (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|)))
      (= (= |ln(q)| 0) (= 1 (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|))))))
(assert
  (=>
    (> 1 0)
    (and
      (= (< (* (/ 1 4) t) |ln(q)|) (< (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) 1))
      (= (= (* (/ 1 4) t) |ln(q)|) (= (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) 1)))))
(assert
  (=>
    (> 1 0)
    (and
      (= (< (* (/ (- 1) 4) t) |ln(q)|) (< (* |exp(t/4)| |exp(t/4)| |exp(t/4)|) 1))
      (= (= (* (/ (- 1) 4) t) |ln(q)|) (= (* |exp(t/4)| |exp(t/4)| |exp(t/4)|) 1)))))
(assert
  (=>
    (> 1 0)
    (and
      (=
        (< (* (/ 1 2) t) |ln(q)|)
        (< (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) 1))
      (=
        (= (* (/ 1 2) t) |ln(q)|)
        (= (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) 1)))))
(assert
  (=>
    (> 1 0)
    (and
      (= (< (* (/ (- 1) 2) t) |ln(q)|) (< (* |exp(t/4)| |exp(t/4)|) 1))
      (= (= (* (/ (- 1) 2) t) |ln(q)|) (= (* |exp(t/4)| |exp(t/4)|) 1)))))
(assert
  (=>
    (> 1 0)
    (and
      (=
        (< t |ln(q)|)
        (< (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) 1))
      (=
        (= t |ln(q)|)
        (= (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) 1)))))
(assert (=> (> 1 0) (and (= (< (* (- 1) t) |ln(q)|) (< 1 1)) (= (= (* (- 1) t) |ln(q)|) true))))
(assert
  (=>
    (and
      (> 1 0)
      (not (= (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0))
      (ite
        (> (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0)
        (> (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)) 0)
        (> 0 (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)))))
    (and
      (=
        (< |ln(q)| |2*acoth(nu)|)
        (ite
          (> (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0)
          (<
            (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1))))
            (*
              (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1))
              |exp(t/4)|
              |exp(t/4)|
              |exp(t/4)|
              |exp(t/4)|))
          (<
            (*
              (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1))
              |exp(t/4)|
              |exp(t/4)|
              |exp(t/4)|
              |exp(t/4)|)
            (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))))))
      (=
        (= |ln(q)| |2*acoth(nu)|)
        (=
          (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1))))
          (*
            (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1))
            |exp(t/4)|
            |exp(t/4)|
            |exp(t/4)|
            |exp(t/4)|))))))
(assert
  (=>
    (and
      (not (= (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0))
      (ite
        (> (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0)
        (> (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)) 0)
        (> 0 (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)))))
    (and
      (=
        (< |2*acoth(nu)| 0)
        (ite
          (> (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0)
          (<
            (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1))
            (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))))
          (<
            (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1))))
            (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)))))
      (=
        (= |2*acoth(nu)| 0)
        (=
          (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1))
          (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))))))))
(assert
  (=>
    (and
      (not (= (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0))
      (ite
        (> (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0)
        (> (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)) 0)
        (> 0 (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)))))
    (and
      (=
        (< (* (/ 1 4) t) |2*acoth(nu)|)
        (ite
          (> (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0)
          (<
            (* |exp(t/4)| (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))))
            (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)))
          (<
            (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1))
            (* |exp(t/4)| (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1))))))))
      (=
        (= (* (/ 1 4) t) |2*acoth(nu)|)
        (=
          (* |exp(t/4)| (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))))
          (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)))))))
(assert
  (=>
    (and
      (not (= (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0))
      (ite
        (> (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0)
        (> (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)) 0)
        (> 0 (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)))))
    (and
      (=
        (< (* (/ (- 1) 4) t) |2*acoth(nu)|)
        (ite
          (> (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0)
          (<
            (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1))))
            (* (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)) |exp(t/4)|))
          (<
            (* (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)) |exp(t/4)|)
            (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))))))
      (=
        (= (* (/ (- 1) 4) t) |2*acoth(nu)|)
        (=
          (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1))))
          (* (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)) |exp(t/4)|))))))
(assert
  (=>
    (and
      (not (= (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0))
      (ite
        (> (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0)
        (> (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)) 0)
        (> 0 (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)))))
    (and
      (=
        (< (* (/ 1 2) t) |2*acoth(nu)|)
        (ite
          (> (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0)
          (<
            (*
              |exp(t/4)|
              |exp(t/4)|
              (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))))
            (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)))
          (<
            (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1))
            (*
              |exp(t/4)|
              |exp(t/4)|
              (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1))))))))
      (=
        (= (* (/ 1 2) t) |2*acoth(nu)|)
        (=
          (*
            |exp(t/4)|
            |exp(t/4)|
            (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))))
          (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)))))))
(assert
  (=>
    (and
      (not (= (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0))
      (ite
        (> (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0)
        (> (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)) 0)
        (> 0 (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)))))
    (and
      (=
        (< (* (/ (- 1) 2) t) |2*acoth(nu)|)
        (ite
          (> (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0)
          (<
            (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1))))
            (* (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)) |exp(t/4)| |exp(t/4)|))
          (<
            (* (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)) |exp(t/4)| |exp(t/4)|)
            (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))))))
      (=
        (= (* (/ (- 1) 2) t) |2*acoth(nu)|)
        (=
          (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1))))
          (* (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)) |exp(t/4)| |exp(t/4)|))))))
(assert
  (=>
    (and
      (not (= (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0))
      (ite
        (> (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0)
        (> (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)) 0)
        (> 0 (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)))))
    (and
      (=
        (< t |2*acoth(nu)|)
        (ite
          (> (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0)
          (<
            (*
              |exp(t/4)|
              |exp(t/4)|
              |exp(t/4)|
              |exp(t/4)|
              (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))))
            (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)))
          (<
            (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1))
            (*
              |exp(t/4)|
              |exp(t/4)|
              |exp(t/4)|
              |exp(t/4)|
              (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1))))))))
      (=
        (= t |2*acoth(nu)|)
        (=
          (*
            |exp(t/4)|
            |exp(t/4)|
            |exp(t/4)|
            |exp(t/4)|
            (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))))
          (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)))))))
(assert
  (=>
    (and
      (not (= (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0))
      (ite
        (> (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0)
        (> (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)) 0)
        (> 0 (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)))))
    (and
      (=
        (< (* (- 1) t) |2*acoth(nu)|)
        (ite
          (> (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0)
          (<
            (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1))))
            (*
              (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1))
              |exp(t/4)|
              |exp(t/4)|
              |exp(t/4)|
              |exp(t/4)|))
          (<
            (*
              (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1))
              |exp(t/4)|
              |exp(t/4)|
              |exp(t/4)|
              |exp(t/4)|)
            (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))))))
      (=
        (= (* (- 1) t) |2*acoth(nu)|)
        (=
          (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1))))
          (*
            (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1))
            |exp(t/4)|
            |exp(t/4)|
            |exp(t/4)|
            |exp(t/4)|))))))

; Hypotheses
(assert (> t 0))
(assert (> f_q 0))
(assert (> f_1 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      (not (= (+ (* (/ 1 2) |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (/ 1 2)) 0))
      |nu has a value|
      (not (= |nu above| 0))
      (not (= (+ (* (/ 1 2) |exp(t/4)| |exp(t/4)|) (/ 1 2)) 0))
      (not (= (+ (* |exp(t/4)| |exp(t/4)|) 1) 0))
      (not (= (+ (* (- 1) |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) 1) 0))
      (> 1 0)
      (not (= (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0))
      (ite
        (> (+ |nu above| (* (- 1) (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))) 0)
        (> (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1)) 0)
        (> 0 (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) |nu above| (- 1))))
      (not
        (=
          (+
            (* |nu above| |nu above|)
            (*
              (- 1)
              (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1))
              (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1))))
          0))
      (=
        (* (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)) |nu above|)
        (*
          2
          (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1))
          (+ (* (/ 1 2) |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (/ 1 2))))
      (=
        (* (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)) (+ (* |exp(t/4)| |exp(t/4)|) 1))
        (*
          4
          (+ (* |exp(t/4)| |exp(t/4)|) (- 1))
          (+ (* (/ 1 2) |exp(t/4)| |exp(t/4)|) (/ 1 2))
          (+ (* (/ 1 2) |exp(t/4)| |exp(t/4)|) (/ 1 2))))
      (=
        (* (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)) |ln(q)|)
        (* |2*acoth(nu)| (+ (* (- 1) |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) 1)))
      (=
        (*
          (/ 1 2)
          (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1))
          (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) 1)
          (+
            (* |nu above| |nu above|)
            (*
              (- 1)
              (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1))
              (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1)))))
        (*
          2
          |nu above|
          (+ (* |exp(t/4)| |exp(t/4)| |exp(t/4)| |exp(t/4)|) (- 1))
          |exp(t/4)|
          |exp(t/4)|
          |exp(t/4)|
          |exp(t/4)|)))))

(check-sat)
