; refuted-uniqueness/family: The optimal reverse of two modes is unique
; Source: follow-up
;
; Claim: K_rev V + VK_revᵀ + D_rev = −Vₜ, M_rev ⪰ 0 and tr(V⁻¹D_rev) = 2(d₁/ν₁ + d₂/ν₂)
; On the domain: ν₁ > 1; ν₂ > 1; x > 0; y > 0; t² ≤ xy/((ν₂ + 1)(ν₁ − 1))
; σ = [[0, 1, 0, 0], [−1, 0, 0, 0], [0, 0, 0, 1], [0, 0, −1, 0]], symplectic form of two modes
; V = diag(ν₁, ν₁, ν₂, ν₂), covariance
; Vₜ = diag(x, x, −y, −y), V̇: the first mode heats, the second cools
; d₁ = x/(ν₁ − 1), what the first mode needs
; d₂ = y/(ν₂ + 1), and the second
; β = −t(ν₂ + 1)/(ν₁ + ν₂), pull of the first mode on the second
; α = t(ν₁ − 1)/(ν₁ + ν₂), and back
; K_rev = [[−d₁/2, 0, α, 0], [0, −d₁/2, 0, −α], [β, 0, d₂/2, 0], [0, −β, 0, d₂/2]], drift of the reverse
; D_rev = [[d₁, 0, t, 0], [0, d₁, 0, −t], [t, 0, d₂, 0], [0, −t, 0, d₂]], its diffusion, for any t
; M_rev = D_rev + i(K_revσ + σK_revᵀ), its CP matrix
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const nu_1 Real)
(declare-const nu_2 Real)
(declare-const x Real)
(declare-const y Real)
(declare-const t Real)

; Definitions
(define-fun |d_1 has a value| () Bool (not (= (+ nu_1 (- 1)) 0)))
(define-fun |alpha has a value| () Bool (not (= (+ nu_1 nu_2) 0)))
; over (+ nu_1 nu_2)
(define-fun |alpha above| () Real (* t (+ nu_1 (- 1))))
(define-fun |beta has a value| () Bool (not (= (+ nu_1 nu_2) 0)))
; over (+ nu_1 nu_2)
(define-fun |beta above| () Real (* (- 1) t (+ nu_2 1)))
(define-fun |d_2 has a value| () Bool (not (= (+ nu_2 1) 0)))
(define-fun
  |K_rev has a value|
  ()
  Bool
  (and |d_1 has a value| |alpha has a value| |beta has a value| |d_2 has a value|))
(define-fun |D_rev has a value| () Bool (and |d_1 has a value| |d_2 has a value|))
(define-fun |M_rev has a value| () Bool (and |K_rev has a value| |D_rev has a value|))
; over (+ nu_1 (- 1))
(define-fun |Im M_rev[1,2] above| () Real (+ (* (/ (- 1) 2) x) (* (/ (- 1) 2) x)))
; over (+ nu_1 nu_2)
(define-fun |Im M_rev[1,4] above| () Real (+ |alpha above| (* (- 1) |beta above|)))
; over (+ nu_1 (- 1))
(define-fun |Im M_rev[2,1] above| () Real (+ (* (/ 1 2) x) (* (/ 1 2) x)))
; over (+ nu_1 nu_2)
(define-fun |Im M_rev[2,3] above| () Real (+ |alpha above| (* (- 1) |beta above|)))
; over (+ nu_1 nu_2)
(define-fun |Im M_rev[3,2] above| () Real (+ |beta above| (* (- 1) |alpha above|)))
; over (+ nu_2 1)
(define-fun |Im M_rev[3,4] above| () Real (+ (* (/ 1 2) y) (* (/ 1 2) y)))
; over (+ nu_1 nu_2)
(define-fun |Im M_rev[4,1] above| () Real (+ |beta above| (* (- 1) |alpha above|)))
; over (+ nu_2 1)
(define-fun |Im M_rev[4,3] above| () Real (+ (* (/ (- 1) 2) y) (* (/ (- 1) 2) y)))

; Hypotheses
(assert (> nu_1 1))
(assert (> nu_2 1))
(assert (> x 0))
(assert (> y 0))
(assert
  (and
    (not (= (+ nu_1 (- 1)) 0))
    (not (= (+ nu_2 1) 0))
    (ite
      (> (* (+ nu_1 (- 1)) (+ nu_2 1)) 0)
      (<= (* t t (+ nu_1 (- 1)) (+ nu_2 1)) (* x y))
      (<= (* x y) (* t t (+ nu_1 (- 1)) (+ nu_2 1))))))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |K_rev has a value|
      |D_rev has a value|
      |M_rev has a value|
      (not (= nu_1 0))
      (not (= nu_2 0))
      |d_1 has a value|
      |d_2 has a value|
      (= (+ (* (/ (- 1) 2) x nu_1) (* (/ (- 1) 2) nu_1 x) x) (* (- 1) x (+ nu_1 (- 1))))
      (= (+ (* |alpha above| nu_2) (* nu_1 |beta above|) (* t (+ nu_1 nu_2))) 0)
      (= (+ (* (- 1) |alpha above| nu_2) (* (- 1) nu_1 |beta above|) (* (- 1) t (+ nu_1 nu_2))) 0)
      (= (+ (* |beta above| nu_1) (* nu_2 |alpha above|) (* t (+ nu_1 nu_2))) 0)
      (= (+ (* (/ 1 2) y nu_2) (* (/ 1 2) nu_2 y) y) (* y (+ nu_2 1)))
      (= (+ (* (- 1) |beta above| nu_1) (* (- 1) nu_2 |alpha above|) (* (- 1) t (+ nu_1 nu_2))) 0)
      (= |Im M_rev[1,2] above| (* (- 1) |Im M_rev[2,1] above|))
      (= |Im M_rev[1,4] above| (* (- 1) |Im M_rev[4,1] above|))
      (= |Im M_rev[2,1] above| (* (- 1) |Im M_rev[1,2] above|))
      (= |Im M_rev[2,3] above| (* (- 1) |Im M_rev[3,2] above|))
      (= |Im M_rev[3,2] above| (* (- 1) |Im M_rev[2,3] above|))
      (= |Im M_rev[3,4] above| (* (- 1) |Im M_rev[4,3] above|))
      (= |Im M_rev[4,1] above| (* (- 1) |Im M_rev[1,4] above|))
      (= |Im M_rev[4,3] above| (* (- 1) |Im M_rev[3,4] above|))
      (ite (> (+ nu_1 (- 1)) 0) (>= x 0) (>= 0 x))
      (ite (> (+ nu_2 1) 0) (>= y 0) (>= 0 y))
      (>= (+ (* x x) (* |Im M_rev[1,2] above| |Im M_rev[2,1] above|)) 0)
      (ite
        (> (* (+ nu_1 (- 1)) (+ nu_2 1)) 0)
        (>= (+ (* x y) (* (- 1) t t (+ nu_1 (- 1)) (+ nu_2 1))) 0)
        (>= 0 (+ (* x y) (* (- 1) t t (+ nu_1 (- 1)) (+ nu_2 1)))))
      (ite
        (> (* (+ nu_1 (- 1)) (+ nu_2 1)) 0)
        (>=
          (+
            (* x y (+ nu_1 nu_2) (+ nu_1 nu_2))
            (* |Im M_rev[1,4] above| |Im M_rev[4,1] above| (+ nu_1 (- 1)) (+ nu_2 1)))
          0)
        (>=
          0
          (+
            (* x y (+ nu_1 nu_2) (+ nu_1 nu_2))
            (* |Im M_rev[1,4] above| |Im M_rev[4,1] above| (+ nu_1 (- 1)) (+ nu_2 1)))))
      (ite
        (> (* (+ nu_1 (- 1)) (+ nu_2 1)) 0)
        (>=
          (+
            (* x y (+ nu_1 nu_2) (+ nu_1 nu_2))
            (* |Im M_rev[2,3] above| |Im M_rev[3,2] above| (+ nu_1 (- 1)) (+ nu_2 1)))
          0)
        (>=
          0
          (+
            (* x y (+ nu_1 nu_2) (+ nu_1 nu_2))
            (* |Im M_rev[2,3] above| |Im M_rev[3,2] above| (+ nu_1 (- 1)) (+ nu_2 1)))))
      (>= (+ (* y y) (* |Im M_rev[3,4] above| |Im M_rev[4,3] above|)) 0)
      (ite
        (> (+ nu_2 1) 0)
        (>=
          (+
            (*
              x
              (+
                (* x y (+ nu_1 nu_2) (+ nu_1 nu_2))
                (* |Im M_rev[2,3] above| |Im M_rev[3,2] above| (+ nu_1 (- 1)) (+ nu_2 1))))
            (*
              |Im M_rev[1,2] above|
              (+
                (* |Im M_rev[2,1] above| y (+ nu_1 nu_2))
                (* (- 1) |Im M_rev[2,3] above| t (+ nu_1 (- 1)) (+ nu_2 1)))
              (+ nu_1 nu_2))
            (*
              t
              (+ (* (- 1) |Im M_rev[2,1] above| |Im M_rev[3,2] above|) (* (- 1) x t (+ nu_1 nu_2)))
              (+ nu_1 (- 1))
              (+ nu_1 nu_2)
              (+ nu_2 1)))
          0)
        (>=
          0
          (+
            (*
              x
              (+
                (* x y (+ nu_1 nu_2) (+ nu_1 nu_2))
                (* |Im M_rev[2,3] above| |Im M_rev[3,2] above| (+ nu_1 (- 1)) (+ nu_2 1))))
            (*
              |Im M_rev[1,2] above|
              (+
                (* |Im M_rev[2,1] above| y (+ nu_1 nu_2))
                (* (- 1) |Im M_rev[2,3] above| t (+ nu_1 (- 1)) (+ nu_2 1)))
              (+ nu_1 nu_2))
            (*
              t
              (+ (* (- 1) |Im M_rev[2,1] above| |Im M_rev[3,2] above|) (* (- 1) x t (+ nu_1 nu_2)))
              (+ nu_1 (- 1))
              (+ nu_1 nu_2)
              (+ nu_2 1)))))
      (ite
        (> (+ nu_2 1) 0)
        (>=
          (+
            (* x (+ (* x y) (* (- 1) t t (+ nu_1 (- 1)) (+ nu_2 1))) (+ nu_1 nu_2) (+ nu_1 nu_2))
            (*
              |Im M_rev[1,2] above|
              (+
                (* |Im M_rev[2,1] above| y (+ nu_1 nu_2))
                (* t |Im M_rev[4,1] above| (+ nu_1 (- 1)) (+ nu_2 1)))
              (+ nu_1 nu_2))
            (*
              (- 1)
              |Im M_rev[1,4] above|
              (+ (* (- 1) |Im M_rev[2,1] above| t (+ nu_1 nu_2)) (* (- 1) x |Im M_rev[4,1] above|))
              (+ nu_1 (- 1))
              (+ nu_2 1)))
          0)
        (>=
          0
          (+
            (* x (+ (* x y) (* (- 1) t t (+ nu_1 (- 1)) (+ nu_2 1))) (+ nu_1 nu_2) (+ nu_1 nu_2))
            (*
              |Im M_rev[1,2] above|
              (+
                (* |Im M_rev[2,1] above| y (+ nu_1 nu_2))
                (* t |Im M_rev[4,1] above| (+ nu_1 (- 1)) (+ nu_2 1)))
              (+ nu_1 nu_2))
            (*
              (- 1)
              |Im M_rev[1,4] above|
              (+ (* (- 1) |Im M_rev[2,1] above| t (+ nu_1 nu_2)) (* (- 1) x |Im M_rev[4,1] above|))
              (+ nu_1 (- 1))
              (+ nu_2 1)))))
      (ite
        (> (+ nu_1 (- 1)) 0)
        (>=
          (+
            (* x (+ (* y y) (* |Im M_rev[3,4] above| |Im M_rev[4,3] above|)) (+ nu_1 nu_2) (+ nu_1 nu_2))
            (*
              (- 1)
              t
              (+ (* t y (+ nu_1 nu_2)) (* |Im M_rev[3,4] above| |Im M_rev[4,1] above|))
              (+ nu_1 (- 1))
              (+ nu_2 1)
              (+ nu_1 nu_2))
            (*
              (- 1)
              |Im M_rev[1,4] above|
              (+ (* t |Im M_rev[4,3] above| (+ nu_1 nu_2)) (* (- 1) y |Im M_rev[4,1] above|))
              (+ nu_1 (- 1))
              (+ nu_2 1)))
          0)
        (>=
          0
          (+
            (* x (+ (* y y) (* |Im M_rev[3,4] above| |Im M_rev[4,3] above|)) (+ nu_1 nu_2) (+ nu_1 nu_2))
            (*
              (- 1)
              t
              (+ (* t y (+ nu_1 nu_2)) (* |Im M_rev[3,4] above| |Im M_rev[4,1] above|))
              (+ nu_1 (- 1))
              (+ nu_2 1)
              (+ nu_1 nu_2))
            (*
              (- 1)
              |Im M_rev[1,4] above|
              (+ (* t |Im M_rev[4,3] above| (+ nu_1 nu_2)) (* (- 1) y |Im M_rev[4,1] above|))
              (+ nu_1 (- 1))
              (+ nu_2 1)))))
      (ite
        (> (+ nu_1 (- 1)) 0)
        (>=
          (+
            (* x (+ (* y y) (* |Im M_rev[3,4] above| |Im M_rev[4,3] above|)) (+ nu_1 nu_2) (+ nu_1 nu_2))
            (*
              |Im M_rev[2,3] above|
              (+ (* |Im M_rev[3,2] above| y) (* |Im M_rev[3,4] above| t (+ nu_1 nu_2)))
              (+ nu_1 (- 1))
              (+ nu_2 1))
            (*
              (- 1)
              t
              (+ (* (- 1) |Im M_rev[3,2] above| |Im M_rev[4,3] above|) (* y t (+ nu_1 nu_2)))
              (+ nu_1 (- 1))
              (+ nu_2 1)
              (+ nu_1 nu_2)))
          0)
        (>=
          0
          (+
            (* x (+ (* y y) (* |Im M_rev[3,4] above| |Im M_rev[4,3] above|)) (+ nu_1 nu_2) (+ nu_1 nu_2))
            (*
              |Im M_rev[2,3] above|
              (+ (* |Im M_rev[3,2] above| y) (* |Im M_rev[3,4] above| t (+ nu_1 nu_2)))
              (+ nu_1 (- 1))
              (+ nu_2 1))
            (*
              (- 1)
              t
              (+ (* (- 1) |Im M_rev[3,2] above| |Im M_rev[4,3] above|) (* y t (+ nu_1 nu_2)))
              (+ nu_1 (- 1))
              (+ nu_2 1)
              (+ nu_1 nu_2)))))
      (>=
        (+
          (*
            x
            (+
              (* x (+ (* y y) (* |Im M_rev[3,4] above| |Im M_rev[4,3] above|)) (+ nu_1 nu_2) (+ nu_1 nu_2))
              (*
                |Im M_rev[2,3] above|
                (+ (* |Im M_rev[3,2] above| y) (* |Im M_rev[3,4] above| t (+ nu_1 nu_2)))
                (+ nu_1 (- 1))
                (+ nu_2 1))
              (*
                (- 1)
                t
                (+ (* (- 1) |Im M_rev[3,2] above| |Im M_rev[4,3] above|) (* y t (+ nu_1 nu_2)))
                (+ nu_1 (- 1))
                (+ nu_2 1)
                (+ nu_1 nu_2)))
            (+ nu_1 nu_2)
            (+ nu_1 nu_2))
          (*
            |Im M_rev[1,2] above|
            (+
              (*
                |Im M_rev[2,1] above|
                (+ (* y y) (* |Im M_rev[3,4] above| |Im M_rev[4,3] above|))
                (+ nu_1 nu_2)
                (+ nu_1 nu_2))
              (*
                (- 1)
                |Im M_rev[2,3] above|
                (+ (* t y (+ nu_1 nu_2)) (* |Im M_rev[3,4] above| |Im M_rev[4,1] above|))
                (+ nu_1 (- 1))
                (+ nu_2 1))
              (*
                (- 1)
                t
                (+ (* t |Im M_rev[4,3] above| (+ nu_1 nu_2)) (* (- 1) y |Im M_rev[4,1] above|))
                (+ nu_1 (- 1))
                (+ nu_2 1)
                (+ nu_1 nu_2)))
            (+ nu_1 nu_2)
            (+ nu_1 nu_2))
          (*
            t
            (+
              (*
                (- 1)
                |Im M_rev[2,1] above|
                (+ (* |Im M_rev[3,2] above| y) (* |Im M_rev[3,4] above| t (+ nu_1 nu_2)))
                (+ nu_1 nu_2))
              (*
                (- 1)
                x
                (+ (* t y (+ nu_1 nu_2)) (* |Im M_rev[3,4] above| |Im M_rev[4,1] above|))
                (+ nu_1 nu_2))
              (*
                (- 1)
                t
                (+ (* (- 1) t t (+ nu_1 nu_2) (+ nu_1 nu_2)) (* |Im M_rev[3,2] above| |Im M_rev[4,1] above|))
                (+ nu_1 (- 1))
                (+ nu_2 1)))
            (+ nu_1 (- 1))
            (+ nu_1 nu_2)
            (+ nu_1 nu_2)
            (+ nu_2 1))
          (*
            |Im M_rev[1,4] above|
            (+
              (*
                |Im M_rev[2,1] above|
                (+ (* (- 1) |Im M_rev[3,2] above| |Im M_rev[4,3] above|) (* y t (+ nu_1 nu_2)))
                (+ nu_1 nu_2)
                (+ nu_1 nu_2))
              (*
                (- 1)
                x
                (+ (* t |Im M_rev[4,3] above| (+ nu_1 nu_2)) (* (- 1) y |Im M_rev[4,1] above|))
                (+ nu_1 nu_2)
                (+ nu_1 nu_2))
              (*
                |Im M_rev[2,3] above|
                (+ (* (- 1) t t (+ nu_1 nu_2) (+ nu_1 nu_2)) (* |Im M_rev[3,2] above| |Im M_rev[4,1] above|))
                (+ nu_1 (- 1))
                (+ nu_2 1)))
            (+ nu_1 (- 1))
            (+ nu_2 1)))
        0)
      (=
        (+ (* x (+ nu_2 1) nu_2) (* x (+ nu_2 1) nu_2) (* y (+ nu_1 (- 1)) nu_1) (* y (+ nu_1 (- 1)) nu_1))
        (+ (* 2 x (+ nu_2 1) nu_2) (* 2 y (+ nu_1 (- 1)) nu_1))))))

(check-sat)
