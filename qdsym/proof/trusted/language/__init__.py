"""What can be said: expressions with a value, propositions, domains, steps with their certificates, statements."""
