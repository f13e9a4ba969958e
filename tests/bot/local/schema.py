"""Holds calls, answers and updates against the published Bot API schema (see `schema.json`)."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bot.local.faults import Received

_SCHEMA = json.loads((Path(__file__).parent / "schema.json").read_text(encoding="utf-8"))
_TYPES: dict[str, dict[str, Any]] = _SCHEMA["types"]
_UNIONS: dict[str, list[str]] = _SCHEMA["unions"]
_METHODS: dict[str, dict[str, Any]] = _SCHEMA["methods"]
_PLAIN: dict[str, tuple[type, ...]] = {"String": (str,), "Integer": (int,), "Float": (int, float)}


def faults_of_answer(request: Received) -> list[str]:
    """What is wrong with what a good call gave back."""
    if not request.answer["ok"]:
        return []
    kind = _METHODS[request.method]["returns"]
    return value_faults(request.answer["result"], kind, request.method)


def faults_of_request(request: Received) -> list[str]:
    """What is wrong with a call that a bot made."""
    method = _METHODS.get(request.method)
    if method is None:
        return [f"{request.method} is not in the schema"]
    parameters = method["parameters"]
    given = {**request.values, **dict.fromkeys(request.uploads, "attach://here")}
    attached = {value for value in _strings(given) if value.startswith("attach://")}
    faults = [
        f"{request.method} has no parameter {name}"
        for name in given
        if name not in parameters and f"attach://{name}" not in attached
    ]
    faults += [
        f"{request.method} lacks {name}"
        for name, told in parameters.items()
        if told["required"] and name not in given
    ]
    for name, value in given.items():
        if name in parameters:
            faults += _parameter_faults(value, parameters[name]["type"], f"{request.method}.{name}")
    return faults


def value_faults(value: object, kind: str, where: str) -> list[str]:
    """What is wrong with a JSON value that should be of the kind."""
    if kind.startswith("Array of "):
        if not isinstance(value, list):
            return [f"{where} should be an array, is {value!r}"]
        inner = kind.removeprefix("Array of ")
        return [
            fault
            for i, item in enumerate(value)
            for fault in value_faults(item, inner, f"{where}[{i}]")
        ]
    kinds = [member for name in _alternatives(kind) for member in _UNIONS.get(name, [name])]
    tried = [_faults_as(value, name, where) for name in kinds]
    return min(tried, key=len)


def _faults_as(value: object, kind: str, where: str) -> list[str]:
    if kind in ("Boolean", "True"):
        right = value is True or (value is False and kind == "Boolean")
        return [] if right else [f"{where} should be {kind}, is {value!r}"]
    if kind in _PLAIN:
        right = isinstance(value, _PLAIN[kind]) and not isinstance(value, bool)
        return [] if right else [f"{where} should be {kind}, is {value!r}"]
    if kind == "InputFile":
        return [] if isinstance(value, str) else [f"{where} is no file"]
    fields = _TYPES.get(kind)
    if fields is None:
        return [f"{where}: {kind} is not in the schema"]
    if not isinstance(value, dict):
        return [f"{where} should be {kind}, is {value!r}"]
    return _object_faults(value, fields, where, kind)


def _object_faults(
    value: Mapping[str, object], fields: Mapping[str, Any], where: str, kind: str
) -> list[str]:
    faults = [f"{where}: {kind} has no {name}" for name in value if name not in fields]
    for name, told in fields.items():
        if name in value:
            faults += value_faults(value[name], told["type"], f"{where}.{name}")
        elif told["required"]:
            faults.append(f"{where}: {kind} lacks {name}")
    return faults


def _parameter_faults(value: object, kind: str, where: str) -> list[str]:
    """Forms carry everything as text."""
    if not isinstance(value, str) or "String" in _alternatives(kind):
        return value_faults(value, kind, where)
    if kind == "InputFile":
        return []
    try:
        return value_faults(json.loads(value), kind, where)
    except ValueError:
        return [f"{where} is no JSON: {value!r}"]


def _alternatives(kind: str) -> list[str]:
    return re.split(r", | and | or ", kind)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        for item in value.values():
            yield from _strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)
    elif isinstance(value, str):
        yield value
        if value.startswith(("[", "{")):
            yield from _strings(json.loads(value))
