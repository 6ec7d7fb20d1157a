; corollary-repair/half-trace: Any Gaussian CP repair must inject diffusion
; Source: reconstructed
;
; Claim: u†ΔD u = (d₁₁ + d₂₂)/2
; On the domain: ν ≥ 1; γ > 0
; u = (1, i)ᵀ/√2, eigenvector of σ to the eigenvalue i
; ΔD = [[d₁₁, d₁₂], [d₁₂, d₂₂]], any real symmetric diffusion added
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const nu Real)
(declare-const gamma Real)
(declare-const d_12 Real)

; Hypotheses
(assert (>= nu 1))
(assert (> gamma 0))

; The claim does not hold, or something in it has no value
(assert (not (= (+ (* (/ (- 1) 2) d_12) (* (/ 1 2) d_12)) 0)))

(check-sat)
