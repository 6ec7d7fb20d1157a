; de-bruijn/identity: Gaussian de Bruijn identity
; Source: reconstructed
;
; Claim: ∂/∂s (((√((v₁₁ + d₁₁s)(v₂₂ + d₂₂s) − (v₁₂ + d₁₂s)²) + 1) ln((√((v₁₁ + d₁₁s)(v₂₂ + d₂₂s) − (v₁₂ +
;   d₁₂s)²) + 1)/2) − (√((v₁₁ + d₁₁s)(v₂₂ + d₂₂s) − (v₁₂ + d₁₂s)²) − 1) ln((√((v₁₁ + d₁₁s)(v₂₂ + d₂₂s) − (v₁₂
;   + d₁₂s)²) − 1)/2))/2) = tr(2√((v₁₁ + d₁₁s)(v₂₂ + d₂₂s) − (v₁₂ + d₁₂s)²) arcoth(√((v₁₁ + d₁₁s)(v₂₂ + d₂₂s)
;   − (v₁₂ + d₁₂s)²)) Vₛ⁻¹ ΔD)/4
; Given: (v₁₁ + d₁₁s)(v₂₂ + d₂₂s) − (v₁₂ + d₁₂s)² > 1
; Vₛ = [[v₁₁ + d₁₁s, v₁₂ + d₁₂s], [v₁₂ + d₁₂s, v₂₂ + d₂₂s]], V + sΔD
; ΔD = [[d₁₁, d₁₂], [d₁₂, d₂₂]], added diffusion
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const v_11 Real)
(declare-const v_22 Real)
(declare-const v_12 Real)
(declare-const d_11 Real)
(declare-const d_12 Real)
(declare-const d_22 Real)
(declare-const s Real)
(declare-const |sqrt 1| Real) ; sqrt((d_11*s + v_11)*(d_22*s + v_22) - (d_12*s + v_12)**2), not negative
(declare-const |ln 2| Real) ; ln(sqrt((d_11*s + v_11)*(d_22*s + v_22) - (d_12*s + v_12)**2)/2 - 1/2)
(declare-const |ln 3| Real) ; ln(sqrt((d_11*s + v_11)*(d_22*s + v_22) - (d_12*s + v_12)**2)/2 + 1/2)
(declare-const |2*acoth 4| Real) ; 2*acoth(sqrt((d_11*s + v_11)*(d_22*s + v_22) - (d_12*s + v_12)**2))

; Definitions
(define-fun |V_s[1,1]| () Real (+ (* d_11 s) v_11))
(define-fun |V_s[1,2]| () Real (+ (* d_12 s) v_12))
(define-fun |V_s[2,1]| () Real (+ (* d_12 s) v_12))
(define-fun |V_s[2,2]| () Real (+ (* d_22 s) v_22))

; What is known of the variables
(assert
  (=>
    (>= (+ (* (+ (* d_11 s) v_11) (+ (* d_22 s) v_22)) (* (- 1) (+ (* d_12 s) v_12) (+ (* d_12 s) v_12))) 0)
    (and
      (>= |sqrt 1| 0)
      (=
        (* |sqrt 1| |sqrt 1|)
        (+ (* (+ (* d_11 s) v_11) (+ (* d_22 s) v_22)) (* (- 1) (+ (* d_12 s) v_12) (+ (* d_12 s) v_12)))))))
(assert
  (=>
    (> (+ (* (/ 1 2) |sqrt 1|) (/ (- 1) 2)) 0)
    (and
      (= (< |ln 2| 0) (< (+ (* (/ 1 2) |sqrt 1|) (/ (- 1) 2)) 1))
      (= (= |ln 2| 0) (= (+ (* (/ 1 2) |sqrt 1|) (/ (- 1) 2)) 1)))))
(assert
  (=>
    (and (> (+ (* (/ 1 2) |sqrt 1|) (/ (- 1) 2)) 0) (> (+ (* (/ 1 2) |sqrt 1|) (/ 1 2)) 0))
    (and
      (= (< |ln 2| |ln 3|) (< (+ (* (/ 1 2) |sqrt 1|) (/ (- 1) 2)) (+ (* (/ 1 2) |sqrt 1|) (/ 1 2))))
      (= (= |ln 2| |ln 3|) (= (+ (* (/ 1 2) |sqrt 1|) (/ (- 1) 2)) (+ (* (/ 1 2) |sqrt 1|) (/ 1 2)))))))
(assert
  (=>
    (and
      (> (+ (* (/ 1 2) |sqrt 1|) (/ (- 1) 2)) 0)
      (> (+ (* (/ 1 2) |sqrt 1|) (/ 1 2)) 0)
      (not (= (+ |sqrt 1| (- 1)) 0))
      (=
        (* (+ (* (/ 1 2) |sqrt 1|) (/ (- 1) 2)) (+ (* (/ 1 2) |sqrt 1|) (/ 1 2)) (+ |sqrt 1| (- 1)))
        (+ |sqrt 1| 1)))
    (= (+ |ln 2| |ln 3|) |2*acoth 4|)))
(assert
  (=>
    (and
      (> (+ (* (/ 1 2) |sqrt 1|) (/ (- 1) 2)) 0)
      (not (= (+ |sqrt 1| (- 1)) 0))
      (ite (> (+ |sqrt 1| (- 1)) 0) (> (+ |sqrt 1| 1) 0) (> 0 (+ |sqrt 1| 1))))
    (and
      (=
        (< |ln 2| |2*acoth 4|)
        (ite
          (> (+ |sqrt 1| (- 1)) 0)
          (< (* (+ (* (/ 1 2) |sqrt 1|) (/ (- 1) 2)) (+ |sqrt 1| (- 1))) (+ |sqrt 1| 1))
          (< (+ |sqrt 1| 1) (* (+ (* (/ 1 2) |sqrt 1|) (/ (- 1) 2)) (+ |sqrt 1| (- 1))))))
      (=
        (= |ln 2| |2*acoth 4|)
        (= (* (+ (* (/ 1 2) |sqrt 1|) (/ (- 1) 2)) (+ |sqrt 1| (- 1))) (+ |sqrt 1| 1))))))
(assert
  (=>
    (and
      (> (+ (* (/ 1 2) |sqrt 1|) (/ (- 1) 2)) 0)
      (not (= (+ |sqrt 1| (- 1)) 0))
      (ite (> (+ |sqrt 1| (- 1)) 0) (> (+ |sqrt 1| 1) 0) (> 0 (+ |sqrt 1| 1)))
      (=
        (* (+ (* (/ 1 2) |sqrt 1|) (/ (- 1) 2)) (+ |sqrt 1| 1))
        (* (+ (* (/ 1 2) |sqrt 1|) (/ 1 2)) (+ |sqrt 1| (- 1)))))
    (= (+ |ln 2| |2*acoth 4|) |ln 3|)))
(assert
  (=>
    (> (+ (* (/ 1 2) |sqrt 1|) (/ 1 2)) 0)
    (and
      (= (< |ln 3| 0) (< (+ (* (/ 1 2) |sqrt 1|) (/ 1 2)) 1))
      (= (= |ln 3| 0) (= (+ (* (/ 1 2) |sqrt 1|) (/ 1 2)) 1)))))
(assert
  (=>
    (and
      (> (+ (* (/ 1 2) |sqrt 1|) (/ 1 2)) 0)
      (not (= (+ |sqrt 1| (- 1)) 0))
      (ite (> (+ |sqrt 1| (- 1)) 0) (> (+ |sqrt 1| 1) 0) (> 0 (+ |sqrt 1| 1))))
    (and
      (=
        (< |ln 3| |2*acoth 4|)
        (ite
          (> (+ |sqrt 1| (- 1)) 0)
          (< (* (+ (* (/ 1 2) |sqrt 1|) (/ 1 2)) (+ |sqrt 1| (- 1))) (+ |sqrt 1| 1))
          (< (+ |sqrt 1| 1) (* (+ (* (/ 1 2) |sqrt 1|) (/ 1 2)) (+ |sqrt 1| (- 1))))))
      (= (= |ln 3| |2*acoth 4|) (= (* (+ (* (/ 1 2) |sqrt 1|) (/ 1 2)) (+ |sqrt 1| (- 1))) (+ |sqrt 1| 1))))))
(assert
  (=>
    (and
      (> (+ (* (/ 1 2) |sqrt 1|) (/ 1 2)) 0)
      (not (= (+ |sqrt 1| (- 1)) 0))
      (ite (> (+ |sqrt 1| (- 1)) 0) (> (+ |sqrt 1| 1) 0) (> 0 (+ |sqrt 1| 1)))
      (=
        (* (+ (* (/ 1 2) |sqrt 1|) (/ 1 2)) (+ |sqrt 1| 1))
        (* (+ (* (/ 1 2) |sqrt 1|) (/ (- 1) 2)) (+ |sqrt 1| (- 1)))))
    (= (+ |ln 3| |2*acoth 4|) |ln 2|)))
(assert
  (=>
    (and
      (not (= (+ |sqrt 1| (- 1)) 0))
      (ite (> (+ |sqrt 1| (- 1)) 0) (> (+ |sqrt 1| 1) 0) (> 0 (+ |sqrt 1| 1))))
    (and
      (=
        (< |2*acoth 4| 0)
        (ite
          (> (+ |sqrt 1| (- 1)) 0)
          (< (+ |sqrt 1| 1) (+ |sqrt 1| (- 1)))
          (< (+ |sqrt 1| (- 1)) (+ |sqrt 1| 1))))
      (= (= |2*acoth 4| 0) (= (+ |sqrt 1| 1) (+ |sqrt 1| (- 1)))))))

; Hypotheses
(assert
  (> (+ (* (+ (* d_11 s) v_11) (+ (* d_22 s) v_22)) (* (- 1) (+ (* d_12 s) v_12) (+ (* d_12 s) v_12))) 1))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      (>= (+ (* (+ (* d_11 s) v_11) (+ (* d_22 s) v_22)) (* (- 1) (+ (* d_12 s) v_12) (+ (* d_12 s) v_12))) 0)
      (not (= |sqrt 1| 0))
      (> (+ (* (/ 1 2) |sqrt 1|) (/ (- 1) 2)) 0)
      (> (+ (* (/ 1 2) |sqrt 1|) (/ 1 2)) 0)
      (> (+ (* (+ (* d_11 s) v_11) (+ (* d_22 s) v_22)) (* (- 1) (+ (* d_12 s) v_12) (+ (* d_12 s) v_12))) 0)
      (not (= (+ |sqrt 1| (- 1)) 0))
      (ite (> (+ |sqrt 1| (- 1)) 0) (> (+ |sqrt 1| 1) 0) (> 0 (+ |sqrt 1| 1)))
      (not (= (+ (* |V_s[1,1]| |V_s[2,2]|) (* (- 1) |V_s[1,2]| |V_s[2,1]|)) 0))
      (=
        (*
          (+
            (*
              (/ (- 1) 4)
              (+
                (* d_11 (+ (* d_22 s) v_22))
                (* (- 1) d_12 (+ (* 2 d_12 s) (* 2 v_12)))
                (* d_22 (+ (* d_11 s) v_11)))
              |ln 2|)
            (*
              (/ 1 4)
              (+
                (* d_11 (+ (* d_22 s) v_22))
                (* (- 1) d_12 (+ (* 2 d_12 s) (* 2 v_12)))
                (* d_22 (+ (* d_11 s) v_11)))
              |ln 3|))
          (+ (* |V_s[1,1]| |V_s[2,2]|) (* (- 1) |V_s[1,2]| |V_s[2,1]|)))
        (*
          (/ 1 4)
          (+
            (* |sqrt 1| |2*acoth 4| (+ (* |V_s[2,2]| d_11) (* (- 1) |V_s[1,2]| d_12)))
            (* |sqrt 1| |2*acoth 4| (+ (* (- 1) |V_s[2,1]| d_12) (* |V_s[1,1]| d_22))))
          |sqrt 1|)))))

(check-sat)
