"""What several statements speak of: the squeezed attenuator of one mode, and states of any number of modes."""
