; exact-law-weighted/cooling: What an exact reverse costs when diffusion has any price
; Source: extension
;
; Claim: min{ tr(WD_rev) : M_rev ⪰ 0 } = 2νₜ(ω − ρ)/(ν² − 1) at (k₁₁, k₁₂, k₂₁, k₂₂) = ((K_down)₁₁,
;   (K_down)₁₂, (K_down)₂₁, (K_down)₂₂)
; On the domain: ν > 1; a > 0; b > 0
; Given: νₜ ≤ 0
; σ = [[0, 1], [−1, 0]], symplectic form
; V = νI, covariance
; W = diag(a, b), price of diffusion
; Vₜ = [[f + νₜ, g], [g, νₜ − f]], V̇, any flow; ν̇ is half its trace
; K_rev = [[k₁₁, k₁₂], [k₂₁, k₂₂]], drift of the reverse
; D_rev = −K_rev V − VK_revᵀ − Vₜ, its diffusion
; M_rev = D_rev + i(K_revσ + σK_revᵀ), its CP matrix
; ω = (a + b)/2, Tr(WV)/2ν
; ρ = √(ω² + ab(ν² − 1)), √(ω² + (ν² − 1) det W)
; D_down = (νₜ/ρ) diag(−b − (ω − ρ)/(ν² − 1), −a − (ω − ρ)/(ν² − 1)), the best diffusion
; K_down = −(D_down + Vₜ)V⁻¹/2, with the drift
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const nu Real)
(declare-const a Real)
(declare-const b Real)
(declare-const nu_t Real)
(declare-const f Real)
(declare-const g Real)
(declare-const k_11_any Real) ; any other value in the minimum
(declare-const k_12_any Real) ; any other value in the minimum
(declare-const k_21_any Real) ; any other value in the minimum
(declare-const k_22_any Real) ; any other value in the minimum
(declare-const |sqrt(a*b*(nu**2 - 1) + omega**2)| Real) ; sqrt(a*b*(nu**2 - 1) + omega**2), not negative

; Definitions
(define-fun omega () Real (+ (* (/ 1 2) a) (* (/ 1 2) b)))
(define-fun |rho has a value| () Bool (>= (+ (* a b (+ (* nu nu) (- 1))) (* omega omega)) 0))
(define-fun |V_t[1,1]| () Real (+ f nu_t))
(define-fun |V_t[2,2]| () Real (+ (* (- 1) f) nu_t))
(define-fun
  |D_down has a value|
  ()
  Bool
  (and |rho has a value| (not (= |sqrt(a*b*(nu**2 - 1) + omega**2)| 0)) (not (= (+ (* nu nu) (- 1)) 0))))
; over (+ (* nu nu) (- 1)) · |sqrt(a*b*(nu**2 - 1) + omega**2)|
(define-fun
  |D_down[1,1] above|
  ()
  Real
  (* (- 1) nu_t (+ (* b (+ (* nu nu) (- 1))) omega (* (- 1) |sqrt(a*b*(nu**2 - 1) + omega**2)|))))
; over (+ (* nu nu) (- 1)) · |sqrt(a*b*(nu**2 - 1) + omega**2)|
(define-fun
  |D_down[2,2] above|
  ()
  Real
  (* (- 1) nu_t (+ (* a (+ (* nu nu) (- 1))) omega (* (- 1) |sqrt(a*b*(nu**2 - 1) + omega**2)|))))
(define-fun |K_down has a value| () Bool (and |D_down has a value| (not (= nu 0))))
; over (+ (* nu nu) (- 1)) · nu · |sqrt(a*b*(nu**2 - 1) + omega**2)|
(define-fun
  |K_down[1,1] above|
  ()
  Real
  (*
    (/ 1 2)
    (+
      (* (- 1) |D_down[1,1] above|)
      (* (- 1) |V_t[1,1]| (+ (* nu nu) (- 1)) |sqrt(a*b*(nu**2 - 1) + omega**2)|))))
; over (+ (* nu nu) (- 1)) · nu · |sqrt(a*b*(nu**2 - 1) + omega**2)|
(define-fun
  |K_down[2,2] above|
  ()
  Real
  (*
    (/ 1 2)
    (+
      (* (- 1) |D_down[2,2] above|)
      (* (- 1) |V_t[2,2]| (+ (* nu nu) (- 1)) |sqrt(a*b*(nu**2 - 1) + omega**2)|))))
(define-fun |k_11_best has a value| () Bool |K_down has a value|)
(define-fun |k_12_best has a value| () Bool |K_down has a value|)
(define-fun |k_21_best has a value| () Bool |K_down has a value|)
(define-fun |k_22_best has a value| () Bool |K_down has a value|)

; What is known of the variables
(assert
  (=>
    (>= (+ (* a b (+ (* nu nu) (- 1))) (* omega omega)) 0)
    (and
      (>= |sqrt(a*b*(nu**2 - 1) + omega**2)| 0)
      (=
        (* |sqrt(a*b*(nu**2 - 1) + omega**2)| |sqrt(a*b*(nu**2 - 1) + omega**2)|)
        (+ (* a b (+ (* nu nu) (- 1))) (* omega omega))))))

; Hypotheses
(assert (> nu 1))
(assert (> a 0))
(assert (> b 0))
(assert (<= nu_t 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      (not (= (+ (* nu nu) (- 1)) 0))
      |rho has a value|
      (=>
        (and
          (= (+ (* (- 1) k_12_any) k_12_any) (* (- 1) (+ (* (- 1) k_12_any) k_12_any)))
          (=
            (+ (* (- 1) g) (* (- 1) k_12_any nu) (* (- 1) nu k_21_any))
            (+ (* (- 1) g) (* (- 1) k_21_any nu) (* (- 1) nu k_12_any)))
          (= (+ k_11_any k_22_any) (* (- 1) (+ (* (- 1) k_22_any) (* (- 1) k_11_any))))
          (=
            (+ (* (- 1) g) (* (- 1) k_21_any nu) (* (- 1) nu k_12_any))
            (+ (* (- 1) g) (* (- 1) k_12_any nu) (* (- 1) nu k_21_any)))
          (= (+ (* (- 1) k_22_any) (* (- 1) k_11_any)) (* (- 1) (+ k_11_any k_22_any)))
          (= (+ k_21_any (* (- 1) k_21_any)) (* (- 1) (+ k_21_any (* (- 1) k_21_any))))
          (>= (+ (* (- 1) |V_t[1,1]|) (* (- 1) k_11_any nu) (* (- 1) nu k_11_any)) 0)
          (>= (+ (* (- 1) |V_t[2,2]|) (* (- 1) k_22_any nu) (* (- 1) nu k_22_any)) 0)
          (>=
            (+
              (*
                (+ (* (- 1) |V_t[1,1]|) (* (- 1) k_11_any nu) (* (- 1) nu k_11_any))
                (+ (* (- 1) |V_t[2,2]|) (* (- 1) k_22_any nu) (* (- 1) nu k_22_any)))
              (* (- 1) (+ (* (- 1) k_12_any) k_12_any) (+ k_21_any (* (- 1) k_21_any)))
              (*
                (- 1)
                (+
                  (*
                    (+ (* (- 1) g) (* (- 1) k_12_any nu) (* (- 1) nu k_21_any))
                    (+ (* (- 1) g) (* (- 1) k_21_any nu) (* (- 1) nu k_12_any)))
                  (* (- 1) (+ k_11_any k_22_any) (+ (* (- 1) k_22_any) (* (- 1) k_11_any))))))
            0))
        (ite
          (> (+ (* nu nu) (- 1)) 0)
          (<=
            (* 2 nu_t (+ omega (* (- 1) |sqrt(a*b*(nu**2 - 1) + omega**2)|)))
            (*
              (+
                (* a (+ (* (- 1) |V_t[1,1]|) (* (- 1) k_11_any nu) (* (- 1) nu k_11_any)))
                (* b (+ (* (- 1) |V_t[2,2]|) (* (- 1) k_22_any nu) (* (- 1) nu k_22_any))))
              (+ (* nu nu) (- 1))))
          (<=
            (*
              (+
                (* a (+ (* (- 1) |V_t[1,1]|) (* (- 1) k_11_any nu) (* (- 1) nu k_11_any)))
                (* b (+ (* (- 1) |V_t[2,2]|) (* (- 1) k_22_any nu) (* (- 1) nu k_22_any))))
              (+ (* nu nu) (- 1)))
            (* 2 nu_t (+ omega (* (- 1) |sqrt(a*b*(nu**2 - 1) + omega**2)|))))))
      |k_11_best has a value|
      |k_12_best has a value|
      |k_21_best has a value|
      |k_22_best has a value|
      (=
        (* (+ (* (/ 1 2) g) (* (/ (- 1) 2) g)) (+ (* nu nu) (- 1)) |sqrt(a*b*(nu**2 - 1) + omega**2)|)
        (* (- 1) (+ (* (/ 1 2) g) (* (/ (- 1) 2) g)) (+ (* nu nu) (- 1)) |sqrt(a*b*(nu**2 - 1) + omega**2)|))
      (=
        (+ |K_down[1,1] above| |K_down[2,2] above|)
        (* (- 1) (+ (* (- 1) |K_down[2,2] above|) (* (- 1) |K_down[1,1] above|))))
      (=
        (+ (* (- 1) |K_down[2,2] above|) (* (- 1) |K_down[1,1] above|))
        (* (- 1) (+ |K_down[1,1] above| |K_down[2,2] above|)))
      (=
        (* (+ (* (/ (- 1) 2) g) (* (/ 1 2) g)) (+ (* nu nu) (- 1)) |sqrt(a*b*(nu**2 - 1) + omega**2)|)
        (* (- 1) (+ (* (/ (- 1) 2) g) (* (/ 1 2) g)) (+ (* nu nu) (- 1)) |sqrt(a*b*(nu**2 - 1) + omega**2)|))
      (ite
        (> (* (+ (* nu nu) (- 1)) nu |sqrt(a*b*(nu**2 - 1) + omega**2)|) 0)
        (>=
          (*
            (+
              (* (- 1) |V_t[1,1]| (+ (* nu nu) (- 1)) |sqrt(a*b*(nu**2 - 1) + omega**2)|)
              (* (- 1) |K_down[1,1] above|)
              (* (- 1) |K_down[1,1] above|))
            nu)
          0)
        (>=
          0
          (*
            (+
              (* (- 1) |V_t[1,1]| (+ (* nu nu) (- 1)) |sqrt(a*b*(nu**2 - 1) + omega**2)|)
              (* (- 1) |K_down[1,1] above|)
              (* (- 1) |K_down[1,1] above|))
            nu)))
      (ite
        (> (* (+ (* nu nu) (- 1)) nu |sqrt(a*b*(nu**2 - 1) + omega**2)|) 0)
        (>=
          (*
            (+
              (* (- 1) |V_t[2,2]| (+ (* nu nu) (- 1)) |sqrt(a*b*(nu**2 - 1) + omega**2)|)
              (* (- 1) |K_down[2,2] above|)
              (* (- 1) |K_down[2,2] above|))
            nu)
          0)
        (>=
          0
          (*
            (+
              (* (- 1) |V_t[2,2]| (+ (* nu nu) (- 1)) |sqrt(a*b*(nu**2 - 1) + omega**2)|)
              (* (- 1) |K_down[2,2] above|)
              (* (- 1) |K_down[2,2] above|))
            nu)))
      (>=
        (+
          (*
            (+
              (* (- 1) |V_t[1,1]| (+ (* nu nu) (- 1)) |sqrt(a*b*(nu**2 - 1) + omega**2)|)
              (* (- 1) |K_down[1,1] above|)
              (* (- 1) |K_down[1,1] above|))
            nu
            (+
              (* (- 1) |V_t[2,2]| (+ (* nu nu) (- 1)) |sqrt(a*b*(nu**2 - 1) + omega**2)|)
              (* (- 1) |K_down[2,2] above|)
              (* (- 1) |K_down[2,2] above|))
            nu)
          (*
            (- 1)
            (+ (* (/ 1 2) g) (* (/ (- 1) 2) g))
            (+ (* nu nu) (- 1))
            |sqrt(a*b*(nu**2 - 1) + omega**2)|
            (+ (* (/ (- 1) 2) g) (* (/ 1 2) g))
            (+ (* nu nu) (- 1))
            |sqrt(a*b*(nu**2 - 1) + omega**2)|)
          (*
            (- 1)
            (+
              (*
                (+ (* (- 1) g) (* (/ 1 2) g) (* (/ 1 2) g))
                (+ (* nu nu) (- 1))
                nu
                |sqrt(a*b*(nu**2 - 1) + omega**2)|
                (+ (* (- 1) g) (* (/ 1 2) g) (* (/ 1 2) g))
                (+ (* nu nu) (- 1))
                nu
                |sqrt(a*b*(nu**2 - 1) + omega**2)|)
              (*
                (- 1)
                (+ |K_down[1,1] above| |K_down[2,2] above|)
                (+ (* (- 1) |K_down[2,2] above|) (* (- 1) |K_down[1,1] above|))))))
        0)
      (=
        (+
          (*
            a
            (+
              (* (- 1) |V_t[1,1]| (+ (* nu nu) (- 1)) |sqrt(a*b*(nu**2 - 1) + omega**2)|)
              (* (- 1) |K_down[1,1] above|)
              (* (- 1) |K_down[1,1] above|)))
          (*
            b
            (+
              (* (- 1) |V_t[2,2]| (+ (* nu nu) (- 1)) |sqrt(a*b*(nu**2 - 1) + omega**2)|)
              (* (- 1) |K_down[2,2] above|)
              (* (- 1) |K_down[2,2] above|))))
        (* 2 nu_t (+ omega (* (- 1) |sqrt(a*b*(nu**2 - 1) + omega**2)|)) |sqrt(a*b*(nu**2 - 1) + omega**2)|)))))

(check-sat)
