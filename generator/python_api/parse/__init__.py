"""From the bundled contract to the generator's own form, with openapi-python-client as the parser in between."""
