"""Earlier releases of the API, as far as the contract itself remembers them."""
