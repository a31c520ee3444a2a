"""What is judged is what is emitted: signatures and annotations of the whole contract, as the package has them."""

import ast
from pathlib import Path

import ampeco_async
from generator.releases.diff.fields import annotation, required
from generator.releases.diff.side import Side
from generator.releases.diff.signature import signature

PACKAGE = Path(ampeco_async.__file__).parent


def test_annotations_and_defaults_of_every_field(whole: Side) -> None:
    emitted = {}
    for path in sorted((PACKAGE / "models").glob("*.py")):
        for node in ast.parse(path.read_text()).body:
            for line in node.body if isinstance(node, ast.ClassDef) else ():
                if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
                    kind = ast.unparse(line.annotation).replace("dt.", "")
                    emitted[node.name, line.target.id] = (kind, _bare(line.value))
    judged = {
        (model.name, field.python): (annotation(whole.writer, model, field), required(model, field))
        for model in whole.api.models
        for field in model.fields
    }
    assert len(judged) > 2000
    differ = {key: (value, emitted.get(key)) for key, value in judged.items() if emitted.get(key, ("",))[0] != value[0]}
    assert differ == {}
    in_requests = {model.name for model in whole.api.models if model.in_request}
    assert {key for key, value in judged.items() if value[1]} == {
        key for key, value in emitted.items() if value[1] and key[0] in in_requests
    }


def _bare(value: ast.expr | None) -> bool:
    """Whether a field has no default: neither a value nor `wire(..., default=...)`."""
    if isinstance(value, ast.Call):
        return all(keyword.arg != "default" for keyword in value.keywords)
    return value is None


def test_signatures_of_every_method(whole: Side) -> None:
    emitted = set()
    for path in sorted((PACKAGE / "api").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.args.kwarg:
                names = [one.arg for one in (*node.args.args[1:], *node.args.kwonlyargs)]
                emitted.add((node.name, *names, _plain(node.returns)))
    for operation in whole.api.operations:
        found = signature(whole, operation)
        names = [argument.python for argument in found.arguments]
        assert (operation.verb, *names, found.returns.replace("builtins.", "")) in emitted


def _plain(node: ast.expr | None) -> str:
    return ast.unparse(node).replace("builtins.", "").replace("dt.", "") if node else ""
