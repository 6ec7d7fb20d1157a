"""The command ``qdsym eval``: a quantity at exact arguments."""

from __future__ import annotations

import click

from qdsym.command.arguments import arguments, typed


class _WithQuantities(click.Command):
    """Its help has the quantities, with their formulas."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from qdsym.export.quantities import lines

        with formatter.section("Quantities"):
            for line in lines(formatter.width - 2):
                formatter.write(f"  {line}\n")


@click.command("eval", cls=_WithQuantities)
@arguments("NUMBER")
@click.option("--digits", type=click.IntRange(1, 10000), default=30, show_default=True, help="Significant digits.")
@click.option("--ball", "as_ball", is_flag=True, help="Print a rigorous enclosure, [midpoint +/- radius].")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def evaluate(quantity: str, digits: int, as_ball: bool, as_json: bool, **given: str | None) -> None:
    """Evaluate QUANTITY at exact arguments: integers, decimals or fractions such as 3/2."""
    from qdsym.numbers import parse_number, written

    known = {name: parse_number(text, f"--{name}") for name, text in typed(quantity, given).items()}

    from qdsym.quantities.evaluation import ball, decimal

    enclosure = {"ball": ball(quantity, digits, **known).text} if as_ball else {}
    if as_json:
        import json

        plain = {name: written(number) for name, number in known.items()}
        value = decimal(quantity, digits, **known)
        shown = {"quantity": quantity, "arguments": plain, "value": value, "digits": digits}
        click.echo(json.dumps(shown | enclosure))
    else:
        click.echo(enclosure["ball"] if as_ball else decimal(quantity, digits, **known))
