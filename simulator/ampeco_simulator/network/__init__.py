"""The charging network of the simulated operator and the accounts around it, all generated from a seed.

Locations, charge points, EVSEs, circuits and tariffs; users, partners, subscriptions, vouchers and settlements. Each
module computes the records of its collections. ``ChargingNetwork`` makes the collections by name, for the collection
registry, and keeps the live state of the EVSEs, for actions and for the time engine.
"""
