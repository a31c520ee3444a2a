"""Jobs that operators run, written as users would write them."""
