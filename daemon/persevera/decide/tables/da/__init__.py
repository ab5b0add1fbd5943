"""Danish, and Norwegian where it is written alike."""
