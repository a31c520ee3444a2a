"""Import a published OpenAPI document into the contract.

Input: the OpenAPI 3.0 document of the API, the current contract in ``spec/``, and the names that users rely on
(``spec/names.lock``). Output: the updated contract, the updated names, and a list of changes. The steps are:

1. ``corrections`` apply OpenAPI Overlays to the published document;
2. ``normalisation`` rewrites each schema so that equivalent schemas always have the same form;
3. ``composition`` builds a contract in which every object, union and string enum is a named component;
4. ``reconciliation`` merges that contract into the current one and keeps what was edited by hand.

Nothing here generates code: see ``python_api`` and ``render`` for that.
"""
