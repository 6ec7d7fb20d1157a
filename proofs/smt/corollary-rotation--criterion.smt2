; corollary-rotation/criterion: The criterion at every squeezing angle
; Source: reconstructed
;
; Claim: M ⋡ 0 ⇔ cosh(2r) > ν
; On the domain: ν ≥ 1; γ > 0
; σ = [[0, 1], [−1, 0]], symplectic form
; V = [[νe^(2r) cos²(φ) + νe^(−2r) sin²(φ), (νe^(2r) − νe^(−2r)) cos(φ) sin(φ)], [(νe^(2r) − νe^(−2r)) cos(φ)
;   sin(φ), νe^(2r) sin²(φ) + νe^(−2r) cos²(φ)]], squeezed thermal reference at angle φ
; K = −(γ/2)I, drift of the attenuator
; D = γI, diffusion of the attenuator, kept by the reverse
; K_B = K + DV⁻¹, Bayes reverse drift in Anderson's form
; M = D + i(K_Bσ + σK_Bᵀ), CP matrix of the reverse
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
(declare-const |exp(2*r)| Real) ; e^(2*r)
(declare-const |cos(phi)| Real) ; cos(phi)
(declare-const |sin(phi)| Real) ; sin(phi)

; Definitions
; over |exp(2*r)|
(define-fun
  |V[1,1] above|
  ()
  Real
  (+ (* nu |exp(2*r)| |cos(phi)| |cos(phi)| |exp(2*r)|) (* nu |sin(phi)| |sin(phi)|)))
; over |exp(2*r)|
(define-fun |V[1,2] above| () Real (* (+ (* nu |exp(2*r)| |exp(2*r)|) (* (- 1) nu)) |sin(phi)| |cos(phi)|))
; over |exp(2*r)|
(define-fun |V[2,1] above| () Real (* (+ (* nu |exp(2*r)| |exp(2*r)|) (* (- 1) nu)) |sin(phi)| |cos(phi)|))
; over |exp(2*r)|
(define-fun
  |V[2,2] above|
  ()
  Real
  (+ (* nu |exp(2*r)| |sin(phi)| |sin(phi)| |exp(2*r)|) (* nu |cos(phi)| |cos(phi)|)))
(define-fun
  |K_B has a value|
  ()
  Bool
  (not (= (+ (* |V[1,1] above| |V[2,2] above|) (* (- 1) |V[1,2] above| |V[2,1] above|)) 0)))
; over (+ (* |V[1,1] above| |V[2,2] above|) (* (- 1) |V[1,2] above| |V[2,1] above|))
(define-fun
  |K_B[1,1] above|
  ()
  Real
  (+
    (* gamma |exp(2*r)| |V[2,2] above|)
    (* (/ (- 1) 2) gamma (+ (* |V[1,1] above| |V[2,2] above|) (* (- 1) |V[1,2] above| |V[2,1] above|)))))
; over (+ (* |V[1,1] above| |V[2,2] above|) (* (- 1) |V[1,2] above| |V[2,1] above|))
(define-fun
  |K_B[2,2] above|
  ()
  Real
  (+
    (* gamma |exp(2*r)| |V[1,1] above|)
    (* (/ (- 1) 2) gamma (+ (* |V[1,1] above| |V[2,2] above|) (* (- 1) |V[1,2] above| |V[2,1] above|)))))
(define-fun |M has a value| () Bool |K_B has a value|)
; over (+ (* |V[1,1] above| |V[2,2] above|) (* (- 1) |V[1,2] above| |V[2,1] above|))
(define-fun
  |Re M[1,1] above|
  ()
  Real
  (* gamma (+ (* |V[1,1] above| |V[2,2] above|) (* (- 1) |V[1,2] above| |V[2,1] above|))))
; over (+ (* |V[1,1] above| |V[2,2] above|) (* (- 1) |V[1,2] above| |V[2,1] above|))
(define-fun
  |Im M[1,1] above|
  ()
  Real
  (+ (* gamma |exp(2*r)| |V[1,2] above|) (* (- 1) gamma |exp(2*r)| |V[1,2] above|)))
; over (+ (* |V[1,1] above| |V[2,2] above|) (* (- 1) |V[1,2] above| |V[2,1] above|))
(define-fun |Im M[1,2] above| () Real (+ |K_B[1,1] above| |K_B[2,2] above|))
; over (+ (* |V[1,1] above| |V[2,2] above|) (* (- 1) |V[1,2] above| |V[2,1] above|))
(define-fun |Im M[2,1] above| () Real (+ (* (- 1) |K_B[2,2] above|) (* (- 1) |K_B[1,1] above|)))
; over (+ (* |V[1,1] above| |V[2,2] above|) (* (- 1) |V[1,2] above| |V[2,1] above|))
(define-fun
  |Re M[2,2] above|
  ()
  Real
  (* gamma (+ (* |V[1,1] above| |V[2,2] above|) (* (- 1) |V[1,2] above| |V[2,1] above|))))
; over (+ (* |V[1,1] above| |V[2,2] above|) (* (- 1) |V[1,2] above| |V[2,1] above|))
(define-fun
  |Im M[2,2] above|
  ()
  Real
  (+ (* (- 1) gamma |exp(2*r)| |V[2,1] above|) (* gamma |exp(2*r)| |V[2,1] above|)))

; What is known of the variables
(assert (> |exp(2*r)| 0))
(assert (= (+ (* |cos(phi)| |cos(phi)|) (* |sin(phi)| |sin(phi)|)) 1))

; Hypotheses
(assert (>= nu 1))
(assert (> gamma 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |M has a value|
      (=
        (not
          (and
            (= |Im M[1,1] above| (* (- 1) |Im M[1,1] above|))
            (= |Im M[1,2] above| (* (- 1) |Im M[2,1] above|))
            (= |Im M[2,1] above| (* (- 1) |Im M[1,2] above|))
            (= |Im M[2,2] above| (* (- 1) |Im M[2,2] above|))
            (ite
              (> (+ (* |V[1,1] above| |V[2,2] above|) (* (- 1) |V[1,2] above| |V[2,1] above|)) 0)
              (>= |Re M[1,1] above| 0)
              (>= 0 |Re M[1,1] above|))
            (ite
              (> (+ (* |V[1,1] above| |V[2,2] above|) (* (- 1) |V[1,2] above| |V[2,1] above|)) 0)
              (>= |Re M[2,2] above| 0)
              (>= 0 |Re M[2,2] above|))
            (>=
              (+
                (* |Re M[1,1] above| |Re M[2,2] above|)
                (* (- 1) |Im M[1,1] above| |Im M[2,2] above|)
                (* |Im M[1,2] above| |Im M[2,1] above|))
              0)))
        (> (* (/ 1 2) (+ (* |exp(2*r)| |exp(2*r)|) 1)) (* nu |exp(2*r)|))))))

(check-sat)
