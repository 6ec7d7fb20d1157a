"""qdsym: symbolic verification of quantum diffusion models in Gaussian dynamics."""

__version__ = "0.1.0"
