"""The compared signatures and annotations are those of the generated package, for the whole contract."""

import ast
from pathlib import Path

import ampeco_async
from generator.contract_diff.compared_contract import ComparedContract
from generator.contract_diff.fields import annotation, required
from generator.contract_diff.signature import signature

PACKAGE = Path(ampeco_async.__file__).parent


def test_annotations_and_defaults_of_every_field(whole: ComparedContract) -> None:
    generated = {}
    for path in sorted((PACKAGE / "models").glob("*.py")):
        for node in ast.parse(path.read_text()).body:
            for line in node.body if isinstance(node, ast.ClassDef) else ():
                if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
                    kind = ast.unparse(line.annotation).replace("dt.", "")
                    generated[node.name, line.target.id] = (kind, _has_no_default(line.value))
    compared = {
        (model.name, field.python): (annotation(whole.annotator, model, field), required(model, field))
        for model in whole.api.models
        for field in model.fields
    }
    assert len(compared) > 2000
    differences = {
        key: (value, generated.get(key)) for key, value in compared.items() if generated.get(key, ("",))[0] != value[0]
    }
    assert differences == {}
    in_requests = {model.name for model in whole.api.models if model.in_request}
    assert {key for key, value in compared.items() if value[1]} == {
        key for key, value in generated.items() if value[1] and key[0] in in_requests
    }


def _has_no_default(value: ast.expr | None) -> bool:
    """Return whether a field has no default: neither a value nor ``wire(..., default=...)``."""
    if isinstance(value, ast.Call):
        return all(keyword.arg != "default" for keyword in value.keywords)
    return value is None


def test_signatures_of_every_method(whole: ComparedContract) -> None:
    generated = set()
    for path in sorted((PACKAGE / "api").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.args.kwarg:
                names = [one.arg for one in (*node.args.args[1:], *node.args.kwonlyargs)]
                generated.add((node.name, *names, _plain(node.returns)))
    for operation in whole.api.operations:
        found = signature(whole, operation)
        names = [argument.python for argument in found.arguments]
        assert (operation.verb, *names, found.returns.replace("builtins.", "")) in generated


def _plain(node: ast.expr | None) -> str:
    return ast.unparse(node).replace("builtins.", "").replace("dt.", "") if node else ""
