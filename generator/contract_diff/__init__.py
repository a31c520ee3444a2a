"""Compare two contracts as users of the generated Python package see them.

Input: two of: a contract file, a published document, a release of the API, a git revision. Output: a ``Report`` of
changes, each compatible or breaking, as text, Markdown, JSON or a changelog entry, and the next version of the package.
Nothing here changes the contract or generates code; signatures are computed with ``render``, so that they are those of
the generated code.
"""
