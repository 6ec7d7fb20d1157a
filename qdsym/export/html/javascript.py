"""The formulas of `qdsym.quantities.double_precision` as JavaScript, so that the explorer computes with the same text.

The module is read as a syntax tree and written anew for single numbers: a mask is then a condition, and what stands
under it a branch. Whatever this cannot read stops it; nothing is ever left out silently.
"""

from __future__ import annotations

import ast
import inspect
from functools import cache

from qdsym.quantities import double_precision

_MATH = {"hypot", "log", "log1p", "exp", "expm1", "sinh", "cosh", "sin", "cos", "sqrt"}
_MATH_OF_TWO = {"minimum": "min", "maximum": "max"}
_OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.BitAnd: "&&", ast.BitOr: "||"}
_COMPARISONS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}
_REPLACED = {"_gauss", "_above"}
_FOR_PYTHON_ONLY = {"_NODES", "_Formula", "_Evaluation"}


class Untranslatable(ValueError):
    """The formulas use something that has no counterpart here."""


@cache
def closed_forms() -> str:
    """Return a JavaScript function of ν − 1 that returns the closed forms as functions of ν, r, γ and the depth.

    >>> print(closed_forms().splitlines()[0])
    const closedForms = (above) => {
    """
    tree = ast.parse(inspect.getsource(double_precision))
    nodes = ", ".join(f"[{float(node)!r}, {float(weight)!r}]" for node, weight in double_precision._gauss())
    lines = ["const closedForms = (above) => {", f"const _nodes = [{nodes}];", "const _gauss = () => _nodes;"]
    lines.append("const _above = () => above;")
    names = []
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name not in _REPLACED:
            lines += _function(node)
            names.append(node.name)
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            lines.append(f"const {_target(node.target)} = {_expression(node.value)};")
            names.append(_target(node.target))
        elif isinstance(node, ast.Assign) and {_target(target) for target in node.targets} - _FOR_PYTHON_ONLY:
            raise Untranslatable(ast.unparse(node))
    public = ", ".join(name for name in names if not name.startswith("_"))
    return "\n".join([*lines, f"return {{{public}}};", "};"]) + "\n"


def _function(node: ast.FunctionDef) -> list[str]:
    parameters = _parameters(node.args)
    body = node.body[1:] if ast.get_docstring(node) is not None else node.body
    return [f"const {node.name} = ({', '.join(parameters)}) => {{", *_block(body, set(parameters)), "};"]


def _parameters(arguments: ast.arguments) -> list[str]:
    if arguments.defaults or arguments.kwonlyargs or arguments.vararg or arguments.kwarg:
        raise Untranslatable(ast.unparse(arguments))
    return [argument.arg for argument in arguments.args]


def _block(body: list[ast.stmt], declared: set[str]) -> list[str]:
    """Write statements; every name is declared once, in the block where it is first assigned."""
    lines: list[str] = []
    for statement in body:
        match statement:
            case ast.FunctionDef():
                lines += _function(statement)
            case ast.Return(value=value) if value is not None:
                lines.append(f"return {_expression(value)};")
            case ast.If(test=test, body=inner, orelse=[]):
                lines += [f"if ({_expression(test)}) {{", *_block(inner, set(declared)), "}"]
            case ast.Assign(targets=[ast.Subscript(value=ast.Name(id=name), slice=mask)], value=value):
                lines.append(f"if ({_expression(mask)}) {name} = {_expression(value)};")
            case ast.AugAssign(target=ast.Name(id=name), op=op, value=value) if type(op) in _OPERATORS:
                lines.append(f"{name} {_OPERATORS[type(op)]}= {_expression(value)};")
            case ast.Assign(targets=[target], value=value):
                fresh = sorted({n.id for n in ast.walk(target) if isinstance(n, ast.Name)} - declared)
                lines += [f"let {', '.join(fresh)};"] if fresh else []
                lines.append(f"{_target(target)} = {_expression(value)};")
                declared |= set(fresh)
            case _:
                raise Untranslatable(ast.unparse(statement))
    return lines


def _target(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name):
            return name
        case ast.Tuple(elts=parts):
            return f"[{', '.join(map(_target, parts))}]"
    raise Untranslatable(ast.unparse(node))


def _expression(node: ast.expr) -> str:
    match node:
        case ast.Constant(value=int() | float() as value):
            return repr(value)
        case ast.Name(id=name):
            return name
        case ast.Tuple(elts=parts):
            return f"[{', '.join(map(_expression, parts))}]"
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return f"(-{_expression(operand)})"
        case ast.UnaryOp(op=ast.Invert(), operand=operand):
            return f"(!{_expression(operand)})"
        case ast.BinOp(left=left, op=ast.Pow(), right=ast.Constant(value=int() as power)) if power in (2, 3):
            return f"(({_expression(left)}) ** {power})"
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
            return f"({_expression(left)} {_OPERATORS[type(op)]} {_expression(right)})"
        case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _COMPARISONS:
            return f"({_expression(left)} {_COMPARISONS[type(op)]} {_expression(right)})"
        case ast.Subscript(value=value, slice=ast.Constant(value=int() as index)):
            return f"{_expression(value)}[{index}]"
        case ast.Subscript(value=value, slice=ast.Name()):
            return _expression(value)  # A number under a mask is that number.
        case ast.Lambda(args=arguments, body=body):
            return f"(({', '.join(_parameters(arguments))}) => {_expression(body)})"
        case ast.Call():
            return _call(node)
    raise Untranslatable(ast.unparse(node))


def _call(node: ast.Call) -> str:
    arguments = node.args
    if node.keywords:
        raise Untranslatable(ast.unparse(node))
    match node.func:
        case ast.Attribute(value=ast.Name(id="np"), attr=name):
            return _numpy(name, arguments)
        case ast.Attribute(value=mask, attr="any") if not arguments:
            return _expression(mask)
        case ast.Name(id="float"):
            return _expression(arguments[0])
        case ast.Name(id="sum"):
            return _sum(arguments[0])
        case ast.Name(id=name):
            return f"{name}({', '.join(map(_expression, arguments))})"
    raise Untranslatable(ast.unparse(node))


def _numpy(name: str, arguments: list[ast.expr]) -> str:
    if name in ("zeros", "ones"):
        return str(int(name == "ones"))
    written = [_expression(argument) for argument in arguments]
    if name == "asarray":
        return written[0]
    if name == "where":
        return f"({written[0]} ? {written[1]} : {written[2]})"
    if name == "broadcast_arrays":
        return f"[{', '.join(written)}]"
    if name in _MATH or name in _MATH_OF_TWO:
        return f"Math.{_MATH_OF_TWO.get(name, name)}({', '.join(written)})"
    raise Untranslatable(f"np.{name}")


def _sum(node: ast.expr) -> str:
    match node:
        case ast.GeneratorExp(elt=term, generators=[ast.comprehension(target=target, iter=values, ifs=[])]):
            return f"{_expression(values)}.reduce((total, {_target(target)}) => total + {_expression(term)}, 0)"
    raise Untranslatable(ast.unparse(node))
