"""Example values for schemas, and records rendered through the schema of an operation.

The request handlers render records with ``Views``, which takes the fields that the simulator does not compute from
``Examples``. Sample calls take their request bodies from ``Examples`` too. ``Distortion`` makes responses that a client
must tolerate.
"""
