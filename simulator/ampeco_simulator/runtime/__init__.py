"""The running tenant: its parts in one context, and what happens as its time advances.

``assembly`` creates the ``SimulatorContext``, which every handler, write hook and action receives. ``time_engine`` runs
scheduled jobs and sessions up to the current time; ``simulator`` calls it whenever the clock has moved.
"""
