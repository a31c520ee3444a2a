"""From the contract in spec/ to the generated rooms of ampeco_async: bundle, lint, parse, name, render."""
