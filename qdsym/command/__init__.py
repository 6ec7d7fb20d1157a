"""The command ``qdsym``: one file a subcommand, and the terminal. What is shown and decided stands below."""
