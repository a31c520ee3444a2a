"""Example values for schemas, and records rendered through the schema of an operation.

Handlers render records with ``Views`` and fill in what the simulator does not compute with ``Examples``; ``samples.py``
builds valid request bodies with ``Examples``. ``Distortion`` makes responses that a client must tolerate.
"""
