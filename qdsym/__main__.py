"""``python -m qdsym`` is the ``qdsym`` command."""

from qdsym.command.main import main

if __name__ == "__main__":
    main()
