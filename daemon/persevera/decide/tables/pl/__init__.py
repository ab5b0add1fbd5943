"""Words of Polish."""
