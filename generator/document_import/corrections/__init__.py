"""Correct errors in a published document.

Input: the document, and a folder of OpenAPI Overlay 1.0 files whose actions have a reason and evidence. Output: a
corrected copy of the document.
"""
