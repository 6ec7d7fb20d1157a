Require Export Lemmas.
