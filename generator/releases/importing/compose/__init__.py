"""A published document and the names that users have -> a contract in the house style, in memory."""
