"""How formulas read: names, the order of terms, sentences, and all of it on one line in Unicode."""
