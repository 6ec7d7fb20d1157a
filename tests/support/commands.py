"""Running the command in this process, and what bad input has to come to."""

from click.testing import CliRunner

from qdsym.command.main import main


def run(*arguments):
    """The command's result in this process."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def one_line(result, status):
    """Whether a result is an exit status with one line on standard error and no traceback."""
    assert result.exit_code == status, result.output
    assert result.stderr.startswith("qdsym: ")
    assert result.stderr.count("\n") == 1
    assert "Traceback" not in result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return True
