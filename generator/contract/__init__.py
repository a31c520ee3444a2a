"""The contract as data: reading its files, bundling them into one document, looking things up in it."""
