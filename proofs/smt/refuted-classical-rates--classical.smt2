; refuted-classical-rates/classical: Classical references never obstruct the reverse, at unequal rates
; Source: extension
;
; Claim: λ_min(V) = 10/9
; On the domain: γ > 0
; V = [[50/9, 0, −40/9, 0], [0, 50/9, 0, −40/9], [−40/9, 0, 50/9, 0], [0, −40/9, 0, 50/9]], classical
;   reference: V⁻¹ has ½ on its diagonal and ⅖ between the modes
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const gamma Real)

; Hypotheses
(assert (> gamma 0))

; The claim does not hold, or something in it has no value
(assert (not (and (>= (/ 40 9) 0) (>= (/ 1600 81) 0) (>= 0 0))))

(check-sat)
