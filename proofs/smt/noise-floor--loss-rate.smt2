; noise-floor/loss-rate: The noise floor of one mode, in three numbers
; Source: reconstructed
;
; Claim: ∂/∂s (ln(1 + st/2 + δd·s²/4)/2) ≥ (t + 2d·s)/(4(δ + st + d·s²))
; On the domain: δ > 1; t ≥ 0; d ≥ 0; t² ≥ 4δd
; Given: s ≥ 0; s ≤ 1
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

; Hypotheses
(assert (> delta 1))
(assert (>= t 0))
(assert (>= d 0))
(assert (>= (* t t) (* 4 d delta)))
(assert (>= s 0))
(assert (<= s 1))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      (not (= (+ (* (/ 1 4) d delta s s) (* (/ 1 2) s t) 1) 0))
      (> (+ (* (/ 1 4) d delta s s) (* (/ 1 2) s t) 1) 0)
      (not (= (+ (* 4 d s s) (* 4 delta) (* 4 s t)) 0))
      (ite
        (> (* (+ (* (/ 1 4) d delta s s) (* (/ 1 2) s t) 1) (+ (* 4 d s s) (* 4 delta) (* 4 s t))) 0)
        (>=
          (* (/ 1 2) (+ (* (/ 1 2) d delta s) (* (/ 1 2) t)) (+ (* 4 d s s) (* 4 delta) (* 4 s t)))
          (* (+ (* 2 d s) t) (+ (* (/ 1 4) d delta s s) (* (/ 1 2) s t) 1)))
        (>=
          (* (+ (* 2 d s) t) (+ (* (/ 1 4) d delta s s) (* (/ 1 2) s t) 1))
          (* (/ 1 2) (+ (* (/ 1 2) d delta s) (* (/ 1 2) t)) (+ (* 4 d s s) (* 4 delta) (* 4 s t))))))))

(check-sat)
