"""Takes the API's own published document into the contract, or makes a contract of it in memory."""
