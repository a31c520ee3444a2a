"""The contract as data.

Input: the YAML files in ``spec/``. Output: a ``Contract``, which is one self-contained OpenAPI document with the source
location of each part. ``bundle`` reads the files, ``unbundle`` writes them back, ``shapes`` classifies schemas.
"""
