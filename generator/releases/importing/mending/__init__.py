"""Schemas as anyone publishes them -> schemas that say one thing in one way.

A mended schema stands alone: no references, no allOf, no anyOf. It is plain OpenAPI 3.0 and these marks:

- `x-ref`: the published component that it was, a hint for its name;
- `x-again`: in place of a schema, the `x-ref` of the one around it that stands here once more (recursion);
- `x-open`: beside an enum, any other text is documented too;
- `oneOf` has a `discriminator` with `propertyName`; every member is an object, at most one lacks the property.
"""
