"""What would be rejected? Every claim and every step changed in one small thing, and what becomes of each mutant."""
