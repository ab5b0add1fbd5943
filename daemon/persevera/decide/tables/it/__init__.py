"""Words of Italian."""
