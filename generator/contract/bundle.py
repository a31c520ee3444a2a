"""Merge the contract's files into one self-contained OpenAPI document.

Every file keeps its components in ``schemas``, ``parameters`` and ``responses``; in the bundle they are in
``components/<kind>/<name>``. Names are unique across files. The root file's ``paths`` refer to whole path items.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.contract import pointer, source, strict
from generator.contract.document import Contract, SourceLocation
from generator.problem import Problem, ProblemsError

if TYPE_CHECKING:
    from pathlib import Path

KINDS = ("schemas", "parameters", "responses")


def bundle(root: Path) -> Contract:
    """Return the contract of a root file.

    Raises:
        ProblemsError: A file or a reference is missing, or two components have the same name.
    """
    bundler = _Bundler(root.resolve())
    contract = bundler.run()
    if bundler.problems:
        raise ProblemsError(bundler.problems)
    return contract


class _Bundler:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self._files: dict[Path, Any] = {}
        self._components: dict[str, dict[str, Any]] = {kind: {} for kind in KINDS}
        self._owners: dict[tuple[str, str], Path] = {}
        self._locations: dict[str, SourceLocation] = {}
        self._mounted: set[tuple[Path, str]] = set()

    def run(self) -> Contract:
        document = self._read(self.root)
        if not isinstance(document, dict) or not isinstance(document.get("paths"), dict):
            raise ProblemsError([*self.problems, Problem(self.root.name, "root", "not an OpenAPI document with paths")])
        for file in self._all_files():
            self._read(file)
        for file, content in sorted(self._files.items()):
            self._collect(file, content)
        paths = {path: self._path_item(path, item) for path, item in document["paths"].items()}
        self._report_unmounted()
        bundled = {key: value for key, value in document.items() if key not in {"paths", "components", *KINDS}}
        bundled["paths"] = paths
        components = {kind: dict(sorted(found.items())) for kind, found in self._components.items() if found}
        others = {k: v for k, v in (document.get("components") or {}).items() if k not in KINDS}
        bundled["components"] = {**components, **others}
        return Contract(bundled, self._locations)

    def _all_files(self) -> list[Path]:
        """List the root file and, if it has a ``resources`` folder, all other files: unused ones are reported too."""
        folder = self.root.parent
        if not (folder / "resources").is_dir():
            return [self.root]
        return sorted({self.root, *folder.glob("*.yaml"), *folder.glob("resources/*.yaml")})

    def _read(self, file: Path) -> Any:
        if file not in self._files:
            try:
                self._files[file] = source.read(file)
            except OSError as error:
                self._files[file] = None
                self.problems.append(Problem(self._name(file), "file", str(error)))
            except ProblemsError as error:
                self._files[file] = None
                self.problems.extend(error.problems)
        return self._files[file]

    def _name(self, file: Path) -> str:
        folder = self.root.parent
        return file.relative_to(folder).as_posix() if file.is_relative_to(folder) else file.as_posix()

    def _collect(self, file: Path, content: Any) -> None:
        """Move the file's components into the bundle."""
        if not isinstance(content, dict):
            return
        for kind in KINDS:
            for prefix, section in (("", content), ("/components", content.get("components") or {})):
                for name, component in (section.get(kind) or {}).items():
                    self._add(file, kind, name, component, f"{prefix}{pointer.join(kind, name)}")

    def _add(self, file: Path, kind: str, name: str, component: Any, at: str) -> None:
        where = f"{self._name(file)}#{at}"
        if (kind, name) in self._owners:
            other = self._name(self._owners[kind, name])
            self.problems.append(Problem(where, "duplicate-component", f"{other} has a component with this name too"))
            return
        self._owners[kind, name] = file
        self._locations[pointer.join("components", kind, name)] = SourceLocation(self._name(file), at)
        self._components[kind][name] = self._rewrite(component, file, where)

    def _path_item(self, path: str, item: Any) -> Any:
        """Return the path item that the root refers to, or the item itself if it is in the root."""
        file, at = self.root, pointer.join("paths", path)
        where = f"{self._name(file)}#{at}"
        if isinstance(item, dict) and "$ref" in item:
            target, _, at = str(item["$ref"]).partition("#")
            file = (self.root.parent / target).resolve() if target else self.root
            try:
                item = pointer.resolve(self._files.get(file), at)
            except KeyError:
                self.problems.append(Problem(where, "broken-ref", f"{target}#{at} does not exist"))
                return {}
        if (file, at) in self._mounted:
            self.problems.append(Problem(where, "path-twice", f"{self._name(file)}#{at} is already mounted"))
        self._mounted.add((file, at))
        self._locations[pointer.join("paths", path)] = SourceLocation(self._name(file), at)
        return self._rewrite(item, file, f"{self._name(file)}#{at}")

    def _report_unmounted(self) -> None:
        for file, content in self._files.items():
            if file == self.root or not isinstance(content, dict):
                continue
            for key in content.get("paths") or {}:
                at = pointer.join("paths", key)
                if (file, at) not in self._mounted:
                    self.problems.append(
                        Problem(f"{self._name(file)}#{at}", "path-unused", "not mounted by the root file")
                    )

    def _rewrite(self, node: Any, file: Path, where: str) -> Any:
        """Return a copy whose references and discriminator mappings point into the bundle, with nulls in shorthand."""
        if isinstance(node, list):
            return [self._rewrite(child, file, f"{where}/{index}") for index, child in enumerate(node)]
        if not isinstance(node, dict):
            return node
        if isinstance(node.get("$ref"), str):
            return {"$ref": self._target(node["$ref"], file, where)}
        copy = {key: self._rewrite(child, file, f"{where}/{pointer.escape(key)}") for key, child in node.items()}
        mapping = node["mapping"] if "propertyName" in node and isinstance(node.get("mapping"), dict) else {}
        if mapping:
            targets = {value: str(target) for value, target in mapping.items()}
            copy["mapping"] = {value: self._mapping_target(target, file, where) for value, target in targets.items()}
        return strict.shorthand(copy)

    def _mapping_target(self, target: str, file: Path, where: str) -> str:
        """Resolve a member of a discriminator mapping, given as a reference or as a component name."""
        return self._target(target, file, where) if "#" in target else f"#/components/schemas/{target}"

    def _target(self, reference: str, file: Path, where: str) -> str:
        target, _, at = reference.partition("#")
        other = (file.parent / target).resolve() if target else file
        if other not in self._files:
            self.problems.append(Problem(where, "broken-ref", f"{reference} is outside the contract's folder"))
            return reference
        parts = pointer.split(at)
        kind, name = (parts[-2], parts[-1]) if len(parts) >= 2 else ("", "")
        try:
            pointer.resolve(self._files[other], at)
        except KeyError:
            self.problems.append(Problem(where, "broken-ref", f"{reference} does not exist"))
        if kind not in KINDS or len(parts) - (parts[0] == "components") != 2:
            self.problems.append(Problem(where, "broken-ref", f"{reference} is not a component in {', '.join(KINDS)}"))
        return f"#{pointer.join('components', kind, name)}"
