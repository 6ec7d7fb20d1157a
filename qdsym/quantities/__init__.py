"""Named quantities: their names, one formula each, and its value in several arithmetics, at a point or on a grid."""
