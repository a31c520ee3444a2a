"""Normalise published schemas: equivalent schemas get the same form.

Input: any schema of a published document. Output: a schema without references, ``allOf`` and ``anyOf``, in plain
OpenAPI 3.0 with these marks:

- ``x-component``: the published component that it was; a candidate for its name;
- ``x-recursion``: instead of a schema, the ``x-component`` of an enclosing schema, which is used here again;
- ``x-open-enum``: beside an enum, any other string is documented too;
- ``oneOf`` has a ``discriminator`` with ``propertyName``; every member is an object, and at most one member lacks the
  property.
"""
