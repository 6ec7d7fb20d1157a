"""The method `ball`: a claim over whole boxes of its domain, in the ball arithmetic of Arb."""
