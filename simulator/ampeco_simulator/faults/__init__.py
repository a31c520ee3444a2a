"""Faults on demand: failures, distorted data, latency and clock skew.

``fault`` describes one fault, ``plan`` decides which faults a call gets, ``effects`` changes responses, and ``latency``
is how long a response takes. ``http.pipeline`` and ``http.server`` apply them.
"""
