; noise-floor/tightness: The noise floor of one mode, in three numbers
; Source: reconstructed
;
; Claim: ∂/∂s (ln(1 + st/2 + δd·s²/4)/2) = δ(∂/∂s (((√(δ + st + d·s²) + 1) ln((√(δ + st + d·s²) + 1)/2) − (√(δ
;   + st + d·s²) − 1) ln((√(δ + st + d·s²) − 1)/2))/2))/(2ν arcoth(ν))
; On the domain: δ > 1; t ≥ 0; d ≥ 0; t² ≥ 4δd
; Given: s = 0
; ν = √δ, symplectic eigenvalue of the target
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const delta Real)
(declare-const t Real)
(declare-const d Real)
(declare-const s Real)
(declare-const |sqrt(delta)| Real) ; sqrt(delta), not negative
(declare-const |2*acoth(nu)| Real) ; 2*acoth(nu)
(declare-const |sqrt(d*s**2 + delta + s*t)| Real) ; sqrt(d*s**2 + delta + s*t), not negative
(declare-const |ln(sqrt(d*s**2 + delta + s*t)/2 - 1/2)| Real) ; ln(sqrt(d*s**2 + delta + s*t)/2 - 1/2)
(declare-const |ln(sqrt(d*s**2 + delta + s*t)/2 + 1/2)| Real) ; ln(sqrt(d*s**2 + delta + s*t)/2 + 1/2)

; Definitions
(define-fun |nu has a value| () Bool (>= delta 0))

; What is known of the variables
(assert (=> (>= delta 0) (and (>= |sqrt(delta)| 0) (= (* |sqrt(delta)| |sqrt(delta)|) delta))))
(assert
  (=>
    (>= (+ (* d s s) delta (* s t)) 0)
    (and
      (>= |sqrt(d*s**2 + delta + s*t)| 0)
      (= (* |sqrt(d*s**2 + delta + s*t)| |sqrt(d*s**2 + delta + s*t)|) (+ (* d s s) delta (* s t))))))
(assert
  (=>
    (and
      (not (= (+ |sqrt(delta)| (- 1)) 0))
      (ite (> (+ |sqrt(delta)| (- 1)) 0) (> (+ |sqrt(delta)| 1) 0) (> 0 (+ |sqrt(delta)| 1))))
    (and
      (=
        (< |2*acoth(nu)| 0)
        (ite
          (> (+ |sqrt(delta)| (- 1)) 0)
          (< (+ |sqrt(delta)| 1) (+ |sqrt(delta)| (- 1)))
          (< (+ |sqrt(delta)| (- 1)) (+ |sqrt(delta)| 1))))
      (= (= |2*acoth(nu)| 0) (= (+ |sqrt(delta)| 1) (+ |sqrt(delta)| (- 1)))))))
(assert
  (=>
    (and
      (not (= (+ |sqrt(delta)| (- 1)) 0))
      (ite (> (+ |sqrt(delta)| (- 1)) 0) (> (+ |sqrt(delta)| 1) 0) (> 0 (+ |sqrt(delta)| 1)))
      (> (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ (- 1) 2)) 0))
    (and
      (=
        (< |2*acoth(nu)| |ln(sqrt(d*s**2 + delta + s*t)/2 - 1/2)|)
        (ite
          (> (+ |sqrt(delta)| (- 1)) 0)
          (<
            (+ |sqrt(delta)| 1)
            (* (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ (- 1) 2)) (+ |sqrt(delta)| (- 1))))
          (<
            (* (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ (- 1) 2)) (+ |sqrt(delta)| (- 1)))
            (+ |sqrt(delta)| 1))))
      (=
        (= |2*acoth(nu)| |ln(sqrt(d*s**2 + delta + s*t)/2 - 1/2)|)
        (=
          (+ |sqrt(delta)| 1)
          (* (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ (- 1) 2)) (+ |sqrt(delta)| (- 1))))))))
(assert
  (=>
    (and
      (not (= (+ |sqrt(delta)| (- 1)) 0))
      (ite (> (+ |sqrt(delta)| (- 1)) 0) (> (+ |sqrt(delta)| 1) 0) (> 0 (+ |sqrt(delta)| 1)))
      (> (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ (- 1) 2)) 0)
      (=
        (* (+ |sqrt(delta)| 1) (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ (- 1) 2)))
        (* (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ 1 2)) (+ |sqrt(delta)| (- 1)))))
    (= (+ |2*acoth(nu)| |ln(sqrt(d*s**2 + delta + s*t)/2 - 1/2)|) |ln(sqrt(d*s**2 + delta + s*t)/2 + 1/2)|)))
(assert
  (=>
    (and
      (not (= (+ |sqrt(delta)| (- 1)) 0))
      (ite (> (+ |sqrt(delta)| (- 1)) 0) (> (+ |sqrt(delta)| 1) 0) (> 0 (+ |sqrt(delta)| 1)))
      (> (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ 1 2)) 0))
    (and
      (=
        (< |2*acoth(nu)| |ln(sqrt(d*s**2 + delta + s*t)/2 + 1/2)|)
        (ite
          (> (+ |sqrt(delta)| (- 1)) 0)
          (<
            (+ |sqrt(delta)| 1)
            (* (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ 1 2)) (+ |sqrt(delta)| (- 1))))
          (<
            (* (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ 1 2)) (+ |sqrt(delta)| (- 1)))
            (+ |sqrt(delta)| 1))))
      (=
        (= |2*acoth(nu)| |ln(sqrt(d*s**2 + delta + s*t)/2 + 1/2)|)
        (=
          (+ |sqrt(delta)| 1)
          (* (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ 1 2)) (+ |sqrt(delta)| (- 1))))))))
(assert
  (=>
    (and
      (not (= (+ |sqrt(delta)| (- 1)) 0))
      (ite (> (+ |sqrt(delta)| (- 1)) 0) (> (+ |sqrt(delta)| 1) 0) (> 0 (+ |sqrt(delta)| 1)))
      (> (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ 1 2)) 0)
      (=
        (* (+ |sqrt(delta)| 1) (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ 1 2)))
        (* (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ (- 1) 2)) (+ |sqrt(delta)| (- 1)))))
    (= (+ |2*acoth(nu)| |ln(sqrt(d*s**2 + delta + s*t)/2 + 1/2)|) |ln(sqrt(d*s**2 + delta + s*t)/2 - 1/2)|)))
(assert
  (=>
    (> (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ (- 1) 2)) 0)
    (and
      (=
        (< |ln(sqrt(d*s**2 + delta + s*t)/2 - 1/2)| 0)
        (< (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ (- 1) 2)) 1))
      (=
        (= |ln(sqrt(d*s**2 + delta + s*t)/2 - 1/2)| 0)
        (= (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ (- 1) 2)) 1)))))
(assert
  (=>
    (and
      (> (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ (- 1) 2)) 0)
      (> (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ 1 2)) 0))
    (and
      (=
        (< |ln(sqrt(d*s**2 + delta + s*t)/2 - 1/2)| |ln(sqrt(d*s**2 + delta + s*t)/2 + 1/2)|)
        (<
          (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ (- 1) 2))
          (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ 1 2))))
      (=
        (= |ln(sqrt(d*s**2 + delta + s*t)/2 - 1/2)| |ln(sqrt(d*s**2 + delta + s*t)/2 + 1/2)|)
        (=
          (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ (- 1) 2))
          (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ 1 2)))))))
(assert
  (=>
    (and
      (> (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ (- 1) 2)) 0)
      (> (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ 1 2)) 0)
      (not (= (+ |sqrt(delta)| (- 1)) 0))
      (=
        (*
          (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ (- 1) 2))
          (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ 1 2))
          (+ |sqrt(delta)| (- 1)))
        (+ |sqrt(delta)| 1)))
    (= (+ |ln(sqrt(d*s**2 + delta + s*t)/2 - 1/2)| |ln(sqrt(d*s**2 + delta + s*t)/2 + 1/2)|) |2*acoth(nu)|)))
(assert
  (=>
    (> (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ 1 2)) 0)
    (and
      (=
        (< |ln(sqrt(d*s**2 + delta + s*t)/2 + 1/2)| 0)
        (< (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ 1 2)) 1))
      (=
        (= |ln(sqrt(d*s**2 + delta + s*t)/2 + 1/2)| 0)
        (= (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ 1 2)) 1)))))

; Hypotheses
(assert (> delta 1))
(assert (>= t 0))
(assert (>= d 0))
(assert (>= (* t t) (* 4 d delta)))
(assert (= s 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      (not (= (+ (* (/ 1 4) d delta s s) (* (/ 1 2) s t) 1) 0))
      (> (+ (* (/ 1 4) d delta s s) (* (/ 1 2) s t) 1) 0)
      |nu has a value|
      (not (= |sqrt(delta)| 0))
      (not (= (+ |sqrt(delta)| (- 1)) 0))
      (ite (> (+ |sqrt(delta)| (- 1)) 0) (> (+ |sqrt(delta)| 1) 0) (> 0 (+ |sqrt(delta)| 1)))
      (not (= |2*acoth(nu)| 0))
      (>= (+ (* d s s) delta (* s t)) 0)
      (not (= |sqrt(d*s**2 + delta + s*t)| 0))
      (> (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ (- 1) 2)) 0)
      (> (+ (* (/ 1 2) |sqrt(d*s**2 + delta + s*t)|) (/ 1 2)) 0)
      (> (+ (* d s s) delta (* s t)) 0)
      (=
        (*
          (/ 1 2)
          (+ (* (/ 1 2) d delta s) (* (/ 1 2) t))
          |2*acoth(nu)|
          |sqrt(d*s**2 + delta + s*t)|
          |sqrt(delta)|)
        (*
          delta
          (+
            (* (/ (- 1) 4) (+ (* 2 d s) t) |ln(sqrt(d*s**2 + delta + s*t)/2 - 1/2)|)
            (* (/ 1 4) (+ (* 2 d s) t) |ln(sqrt(d*s**2 + delta + s*t)/2 + 1/2)|))
          (+ (* (/ 1 4) d delta s s) (* (/ 1 2) s t) 1))))))

(check-sat)
