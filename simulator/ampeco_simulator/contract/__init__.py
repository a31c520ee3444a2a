"""What the simulator knows of the API: the operations, schemas and URL templates of the bundled ``contract.json``.

Nothing here has state. Every other package reads the contract through these modules, never the document itself.
"""
