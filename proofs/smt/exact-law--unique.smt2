; exact-law/unique: What an exact reverse of one mode costs
; Source: follow-up
;
; Claim: (D_rev)₁₁ = TV₁₁/2, (D_rev)₁₂ = TV₁₂/2 and (D_rev)₂₂ = TV₂₂/2
; On the domain: ν > 1; v₁₁ > 0
; Given: M_rev ⪰ 0; T ≤ T*
; σ = [[0, 1], [−1, 0]], symplectic form
; V = [[v₁₁, v₁₂], [v₁₂, (ν² + v₁₂²)/v₁₁]], any covariance with the symplectic eigenvalue ν
; Vₜ = [[f₁₁, f₁₂], [f₁₂, f₂₂]], V̇, any flow
; νₜ = ν tr(V⁻¹Vₜ)/2, rate of ν
; K_rev = [[k₁₁, k₁₂], [k₂₁, k₂₂]], drift of the reverse
; D_rev = −K_rev V − VK_revᵀ − Vₜ, its diffusion
; M_rev = D_rev + i(K_revσ + σK_revᵀ), its CP matrix
; T = tr(V⁻¹D_rev), its cost
; T* = max(2νₜ/(ν(ν − 1)), −2νₜ/(ν(ν + 1))), the least cost
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const nu Real)
(declare-const v_11 Real)
(declare-const v_12 Real)
(declare-const f_11 Real)
(declare-const f_12 Real)
(declare-const f_22 Real)
(declare-const k_11 Real)
(declare-const k_12 Real)
(declare-const k_21 Real)
(declare-const k_22 Real)

; Definitions
(define-fun |V has a value| () Bool (not (= v_11 0)))
; over v_11
(define-fun |V[2,2] above| () Real (+ (* nu nu) (* v_12 v_12)))
(define-fun |D_rev has a value| () Bool |V has a value|)
(define-fun
  |D_rev[1,1]|
  ()
  Real
  (+ (* (- 1) f_11) (* (- 1) (+ (* k_11 v_11) (* k_12 v_12))) (* (- 1) (+ (* v_11 k_11) (* v_12 k_12)))))
; over v_11
(define-fun
  |D_rev[1,2] above|
  ()
  Real
  (+
    (* (- 1) f_12 v_11)
    (* (- 1) (+ (* k_11 v_12 v_11) (* k_12 |V[2,2] above|)))
    (* (- 1) (+ (* v_11 k_21) (* v_12 k_22)) v_11)))
; over v_11
(define-fun
  |D_rev[2,1] above|
  ()
  Real
  (+
    (* (+ (* (- 1) f_12) (* (- 1) (+ (* k_21 v_11) (* k_22 v_12)))) v_11)
    (* (- 1) (+ (* v_12 k_11 v_11) (* |V[2,2] above| k_12)))))
; over v_11
(define-fun
  |D_rev[2,2] above|
  ()
  Real
  (+
    (* (- 1) f_22 v_11)
    (* (- 1) (+ (* k_21 v_12 v_11) (* k_22 |V[2,2] above|)))
    (* (- 1) (+ (* v_12 k_21 v_11) (* |V[2,2] above| k_22)))))
(define-fun |M_rev has a value| () Bool |D_rev has a value|)
(define-fun |Im M_rev[1,1]| () Real (+ (* (- 1) k_12) k_12))
; over v_11
(define-fun |Im M_rev[1,2] above| () Real (* (+ k_11 k_22) v_11))
; over v_11
(define-fun |Im M_rev[2,1] above| () Real (* (+ (* (- 1) k_22) (* (- 1) k_11)) v_11))
; over v_11
(define-fun |Im M_rev[2,2] above| () Real (* (+ k_21 (* (- 1) k_21)) v_11))
(define-fun
  |T has a value|
  ()
  Bool
  (and |V has a value| (not (= (+ |V[2,2] above| (* (- 1) v_12 v_12)) 0)) |D_rev has a value|))
; over (+ |V[2,2] above| (* (- 1) v_12 v_12)) · v_11
(define-fun
  |T above|
  ()
  Real
  (+
    (* |V[2,2] above| |D_rev[1,1]|)
    (* (- 1) v_12 |D_rev[2,1] above|)
    (* (- 1) v_12 |D_rev[1,2] above|)
    (* |D_rev[2,2] above| v_11)))
(define-fun
  |nu_t has a value|
  ()
  Bool
  (and |V has a value| (not (= (+ |V[2,2] above| (* (- 1) v_12 v_12)) 0))))
; over (+ |V[2,2] above| (* (- 1) v_12 v_12)) · v_11
(define-fun
  |nu_t above|
  ()
  Real
  (*
    (/ 1 2)
    nu
    (+ (* |V[2,2] above| f_11) (* (- 1) v_12 f_12 v_11) (* (+ (* (- 1) v_12 f_12) (* v_11 f_22)) v_11))))
; over (+ nu (- 1)) · (+ nu 1) · (+ |V[2,2] above| (* (- 1) v_12 v_12)) · nu · v_11
(define-fun
  |max 17 above|
  ()
  Real
  (ite
    (ite
      (> (* (+ nu (- 1)) (+ nu 1) (+ |V[2,2] above| (* (- 1) v_12 v_12)) nu v_11) 0)
      (>= (* 2 |nu_t above| (+ nu 1)) (* (- 2) |nu_t above| (+ nu (- 1))))
      (>= (* (- 2) |nu_t above| (+ nu (- 1))) (* 2 |nu_t above| (+ nu 1))))
    (* 2 |nu_t above| (+ nu 1))
    (* (- 2) |nu_t above| (+ nu (- 1)))))
(define-fun
  |T_star has a value|
  ()
  Bool
  (and (not (= nu 0)) |nu_t has a value| (not (= (+ nu (- 1)) 0)) (not (= (+ nu 1) 0))))

; Hypotheses
(assert (> nu 1))
(assert (> v_11 0))
(assert
  (and
    |M_rev has a value|
    (= |Im M_rev[1,1]| (* (- 1) |Im M_rev[1,1]|))
    (= |D_rev[1,2] above| |D_rev[2,1] above|)
    (= |Im M_rev[1,2] above| (* (- 1) |Im M_rev[2,1] above|))
    (= |D_rev[2,1] above| |D_rev[1,2] above|)
    (= |Im M_rev[2,1] above| (* (- 1) |Im M_rev[1,2] above|))
    (= |Im M_rev[2,2] above| (* (- 1) |Im M_rev[2,2] above|))
    (>= |D_rev[1,1]| 0)
    (ite (> v_11 0) (>= |D_rev[2,2] above| 0) (>= 0 |D_rev[2,2] above|))
    (>=
      (+
        (* (+ (* |D_rev[1,1]| |D_rev[2,2] above|) (* (- 1) |Im M_rev[1,1]| |Im M_rev[2,2] above|)) v_11)
        (*
          (- 1)
          (+ (* |D_rev[1,2] above| |D_rev[2,1] above|) (* (- 1) |Im M_rev[1,2] above| |Im M_rev[2,1] above|))))
      0)))
(assert
  (and
    |T has a value|
    |T_star has a value|
    (ite
      (> (* (+ nu (- 1)) (+ nu 1) (+ |V[2,2] above| (* (- 1) v_12 v_12)) nu v_11) 0)
      (<= (* |T above| (+ nu (- 1)) (+ nu 1) nu) |max 17 above|)
      (<= |max 17 above| (* |T above| (+ nu (- 1)) (+ nu 1) nu)))))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |D_rev has a value|
      |T has a value|
      |V has a value|
      (= (* |D_rev[1,1]| (+ |V[2,2] above| (* (- 1) v_12 v_12))) (* (/ 1 2) |T above|))
      (= (* |D_rev[1,2] above| (+ |V[2,2] above| (* (- 1) v_12 v_12))) (* (/ 1 2) |T above| v_12))
      (=
        (* |D_rev[2,2] above| v_11 (+ |V[2,2] above| (* (- 1) v_12 v_12)))
        (* (/ 1 2) |T above| |V[2,2] above|)))))

(check-sat)
