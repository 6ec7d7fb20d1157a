"""The report as a page: one self-contained HTML file that opens from a disk, without a network."""
