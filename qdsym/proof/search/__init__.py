"""Search for derivations: what it finds is a list of ordinary steps, which the checker goes over as any other."""
