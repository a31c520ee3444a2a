"""What the tenant tells its subscribers: webhooks, signed, retried, and kept when they fail."""
