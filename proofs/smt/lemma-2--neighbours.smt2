; lemma-2/neighbours: Adjacent-ratio restriction for displacement tangents
; Source: reconstructed
;
; Claim: A = (i/√2)[[0, −√(n + 1) (ξ₁ − iξ₂)(1 − q)(e^(−nt) − e^(−t(n + 1))), 0, 0], [√(n + 1) (ξ₁ + iξ₂)(1 −
;   q)(e^(−nt) − e^(−t(n + 1))), 0, −√(n + 2) (ξ₁ − iξ₂)(1 − q)(e^(−t(n + 1)) − e^(−t(n + 2))), 0], [0, √(n +
;   2) (ξ₁ + iξ₂)(1 − q)(e^(−t(n + 1)) − e^(−t(n + 2))), 0, −√(n + 3) (ξ₁ − iξ₂)(1 − q)(e^(−t(n + 2)) −
;   e^(−t(n + 3)))], [0, 0, √(n + 3) (ξ₁ + iξ₂)(1 − q)(e^(−t(n + 2)) − e^(−t(n + 3))), 0]]
; On the domain: t > 0; f_q > 0; f₁ > 0
; Given: n ≥ 0
; q = e^(−t), ratio of neighbouring weights
; ξ·R = [[0, √(n + 1) (ξ₁ − iξ₂), 0, 0], [√(n + 1) (ξ₁ + iξ₂), 0, √(n + 2) (ξ₁ − iξ₂), 0], [0, √(n + 2) (ξ₁ +
;   iξ₂), 0, √(n + 3) (ξ₁ − iξ₂)], [0, 0, √(n + 3) (ξ₁ + iξ₂), 0]]/√2, between levels n … n + 3
; ρ = diag((1 − q) e^(−nt), (1 − q) e^(−t(n + 1)), (1 − q) e^(−t(n + 2)), (1 − q) e^(−t(n + 3))), the thermal
;   state there
; A = i((ξ·R)ρ − ρ(ξ·R)), displacement tangent
;
; The answer has to be unsat: no real numbers meet the hypotheses and make the claim false or leave something
;   in it without a value. Fractions are multiplied out; what stands below them is named beside their
;   numerators. Made from the claim by python proofs/record.
(set-info :smt-lib-version 2.6)
(set-info :status unsat)
(set-logic QF_NRA)

; Variables
(declare-const t Real)
(declare-const n Real)
(declare-const xi_1 Real)
(declare-const xi_2 Real)
(declare-const f_q Real)
(declare-const f_1 Real)
(declare-const |sqrt(2)| Real) ; sqrt(2), not negative
(declare-const |sqrt(n + 1)| Real) ; sqrt(n + 1), not negative
(declare-const |sqrt(n + 2)| Real) ; sqrt(n + 2), not negative
(declare-const |sqrt(n + 3)| Real) ; sqrt(n + 3), not negative
(declare-const |exp(-t)| Real) ; e^(-t)
(declare-const |exp(-n*t)| Real) ; e^(-n*t)

; Definitions
(define-fun |xiR has a value| () Bool (and (>= (+ n 1) 0) (>= (+ n 2) 0) (>= (+ n 3) 0)))
(define-fun |rho[1,1]| () Real (* (+ (* (- 1) |exp(-t)|) 1) |exp(-n*t)|))
(define-fun |rho[2,2]| () Real (* (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-n*t)|))
(define-fun |rho[3,3]| () Real (* (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-t)| |exp(-n*t)|))
(define-fun |rho[4,4]| () Real (* (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-t)| |exp(-t)| |exp(-n*t)|))
(define-fun |A has a value| () Bool |xiR has a value|)
(define-fun
  |Re A[1,2]|
  ()
  Real
  (*
    (- 1)
    (+
      (* (/ (- 1) 2) |sqrt(2)| |sqrt(n + 1)| xi_2 |rho[2,2]|)
      (* (/ 1 2) |rho[1,1]| |sqrt(2)| |sqrt(n + 1)| xi_2))))
(define-fun
  |Im A[1,2]|
  ()
  Real
  (+
    (* (/ 1 2) |sqrt(2)| |sqrt(n + 1)| xi_1 |rho[2,2]|)
    (* (/ (- 1) 2) |rho[1,1]| |sqrt(2)| |sqrt(n + 1)| xi_1)))
(define-fun
  |Re A[2,1]|
  ()
  Real
  (*
    (- 1)
    (+
      (* (/ 1 2) |sqrt(2)| |sqrt(n + 1)| xi_2 |rho[1,1]|)
      (* (/ (- 1) 2) |rho[2,2]| |sqrt(2)| |sqrt(n + 1)| xi_2))))
(define-fun
  |Im A[2,1]|
  ()
  Real
  (+
    (* (/ 1 2) |sqrt(2)| |sqrt(n + 1)| xi_1 |rho[1,1]|)
    (* (/ (- 1) 2) |rho[2,2]| |sqrt(2)| |sqrt(n + 1)| xi_1)))
(define-fun
  |Re A[2,3]|
  ()
  Real
  (*
    (- 1)
    (+
      (* (/ (- 1) 2) |sqrt(2)| |sqrt(n + 2)| xi_2 |rho[3,3]|)
      (* (/ 1 2) |rho[2,2]| |sqrt(2)| |sqrt(n + 2)| xi_2))))
(define-fun
  |Im A[2,3]|
  ()
  Real
  (+
    (* (/ 1 2) |sqrt(2)| |sqrt(n + 2)| xi_1 |rho[3,3]|)
    (* (/ (- 1) 2) |rho[2,2]| |sqrt(2)| |sqrt(n + 2)| xi_1)))
(define-fun
  |Re A[3,2]|
  ()
  Real
  (*
    (- 1)
    (+
      (* (/ 1 2) |sqrt(2)| |sqrt(n + 2)| xi_2 |rho[2,2]|)
      (* (/ (- 1) 2) |rho[3,3]| |sqrt(2)| |sqrt(n + 2)| xi_2))))
(define-fun
  |Im A[3,2]|
  ()
  Real
  (+
    (* (/ 1 2) |sqrt(2)| |sqrt(n + 2)| xi_1 |rho[2,2]|)
    (* (/ (- 1) 2) |rho[3,3]| |sqrt(2)| |sqrt(n + 2)| xi_1)))
(define-fun
  |Re A[3,4]|
  ()
  Real
  (*
    (- 1)
    (+
      (* (/ (- 1) 2) |sqrt(2)| |sqrt(n + 3)| xi_2 |rho[4,4]|)
      (* (/ 1 2) |rho[3,3]| |sqrt(2)| |sqrt(n + 3)| xi_2))))
(define-fun
  |Im A[3,4]|
  ()
  Real
  (+
    (* (/ 1 2) |sqrt(2)| |sqrt(n + 3)| xi_1 |rho[4,4]|)
    (* (/ (- 1) 2) |rho[3,3]| |sqrt(2)| |sqrt(n + 3)| xi_1)))
(define-fun
  |Re A[4,3]|
  ()
  Real
  (*
    (- 1)
    (+
      (* (/ 1 2) |sqrt(2)| |sqrt(n + 3)| xi_2 |rho[3,3]|)
      (* (/ (- 1) 2) |rho[4,4]| |sqrt(2)| |sqrt(n + 3)| xi_2))))
(define-fun
  |Im A[4,3]|
  ()
  Real
  (+
    (* (/ 1 2) |sqrt(2)| |sqrt(n + 3)| xi_1 |rho[3,3]|)
    (* (/ (- 1) 2) |rho[4,4]| |sqrt(2)| |sqrt(n + 3)| xi_1)))

; What is known of the variables
(assert (> |exp(-t)| 0))
(assert (> |exp(-n*t)| 0))
(assert (=> (>= 2 0) (and (>= |sqrt(2)| 0) (= (* |sqrt(2)| |sqrt(2)|) 2))))
(assert (=> (>= (+ n 1) 0) (and (>= |sqrt(n + 1)| 0) (= (* |sqrt(n + 1)| |sqrt(n + 1)|) (+ n 1)))))
(assert (=> (>= (+ n 2) 0) (and (>= |sqrt(n + 2)| 0) (= (* |sqrt(n + 2)| |sqrt(n + 2)|) (+ n 2)))))
(assert (=> (>= (+ n 3) 0) (and (>= |sqrt(n + 3)| 0) (= (* |sqrt(n + 3)| |sqrt(n + 3)|) (+ n 3)))))
(assert (and (= (< (* (- 1) t) 0) (< |exp(-t)| 1)) (= (= (* (- 1) t) 0) (= |exp(-t)| 1))))
(assert (and (= (< (* (- 1) n t) 0) (< |exp(-n*t)| 1)) (= (= (* (- 1) n t) 0) (= |exp(-n*t)| 1))))

; Hypotheses
(assert (> t 0))
(assert (> f_q 0))
(assert (> f_1 0))
(assert (>= n 0))

; The claim does not hold, or something in it has no value
(assert
  (not
    (and
      |A has a value|
      (>= (+ n 1) 0)
      (>= (+ n 2) 0)
      (>= (+ n 3) 0)
      (=
        |Re A[1,2]|
        (*
          (/ (- 1) 2)
          |sqrt(2)|
          |sqrt(n + 1)|
          xi_2
          (+
            (* (- 1) (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-n*t)|)
            (* (+ (* (- 1) |exp(-t)|) 1) |exp(-n*t)|))))
      (=
        |Im A[1,2]|
        (*
          (/ (- 1) 2)
          |sqrt(2)|
          |sqrt(n + 1)|
          xi_1
          (+
            (* (- 1) (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-n*t)|)
            (* (+ (* (- 1) |exp(-t)|) 1) |exp(-n*t)|))))
      (=
        |Re A[2,1]|
        (*
          (/ (- 1) 2)
          |sqrt(2)|
          |sqrt(n + 1)|
          xi_2
          (+
            (* (- 1) (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-n*t)|)
            (* (+ (* (- 1) |exp(-t)|) 1) |exp(-n*t)|))))
      (=
        |Im A[2,1]|
        (*
          (/ 1 2)
          |sqrt(2)|
          |sqrt(n + 1)|
          xi_1
          (+
            (* (- 1) (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-n*t)|)
            (* (+ (* (- 1) |exp(-t)|) 1) |exp(-n*t)|))))
      (=
        |Re A[2,3]|
        (*
          (/ (- 1) 2)
          |sqrt(2)|
          |sqrt(n + 2)|
          xi_2
          (+
            (* (- 1) (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-t)| |exp(-n*t)|)
            (* (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-n*t)|))))
      (=
        |Im A[2,3]|
        (*
          (/ (- 1) 2)
          |sqrt(2)|
          |sqrt(n + 2)|
          xi_1
          (+
            (* (- 1) (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-t)| |exp(-n*t)|)
            (* (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-n*t)|))))
      (=
        |Re A[3,2]|
        (*
          (/ (- 1) 2)
          |sqrt(2)|
          |sqrt(n + 2)|
          xi_2
          (+
            (* (- 1) (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-t)| |exp(-n*t)|)
            (* (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-n*t)|))))
      (=
        |Im A[3,2]|
        (*
          (/ 1 2)
          |sqrt(2)|
          |sqrt(n + 2)|
          xi_1
          (+
            (* (- 1) (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-t)| |exp(-n*t)|)
            (* (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-n*t)|))))
      (=
        |Re A[3,4]|
        (*
          (/ (- 1) 2)
          |sqrt(2)|
          |sqrt(n + 3)|
          xi_2
          (+
            (* (- 1) (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-t)| |exp(-t)| |exp(-n*t)|)
            (* (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-t)| |exp(-n*t)|))))
      (=
        |Im A[3,4]|
        (*
          (/ (- 1) 2)
          |sqrt(2)|
          |sqrt(n + 3)|
          xi_1
          (+
            (* (- 1) (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-t)| |exp(-t)| |exp(-n*t)|)
            (* (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-t)| |exp(-n*t)|))))
      (=
        |Re A[4,3]|
        (*
          (/ (- 1) 2)
          |sqrt(2)|
          |sqrt(n + 3)|
          xi_2
          (+
            (* (- 1) (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-t)| |exp(-t)| |exp(-n*t)|)
            (* (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-t)| |exp(-n*t)|))))
      (=
        |Im A[4,3]|
        (*
          (/ 1 2)
          |sqrt(2)|
          |sqrt(n + 3)|
          xi_1
          (+
            (* (- 1) (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-t)| |exp(-t)| |exp(-n*t)|)
            (* (+ (* (- 1) |exp(-t)|) 1) |exp(-t)| |exp(-t)| |exp(-n*t)|)))))))

(check-sat)
