"""Actions: the effect of each ``POST /public-api/actions/...`` operation, in one module for each domain.

An effect is a function of the ``ActionContext``. It changes records and returns the fields of the success body that it
decides. The ``ActionHandler`` of each action, to which the endpoint table routes calls, checks the targets, calls the
effect and renders the response.
"""
