#!/usr/bin/env python3
"""Writes a C++ header with one string constant per file: embed.py OUT NAMESPACE kName=path ..."""

import sys
from pathlib import Path

# Compilers may refuse one literal over 64 KiB; neighbours are joined.
PIECE = 8_000


def literal(text: str) -> str:
    pieces = [text[i : i + PIECE] for i in range(0, len(text), PIECE)] or [""]
    return "\n".join(f'R"EMBED({piece})EMBED"' for piece in pieces)


def main() -> None:
    out, namespace, *pairs = sys.argv[1:]
    lines = ["#pragma once", "", "#include <string_view>", "", f"namespace {namespace} {{", ""]
    for pair in pairs:
        name, path = pair.split("=", 1)
        lines += [f"inline constexpr std::string_view {name} =", literal(Path(path).read_text(encoding="utf-8")) + ";", ""]
    lines += [f"}} // namespace {namespace}", ""]
    Path(out).parent.mkdir(parents=True, exist_ok=True)
    Path(out).write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
