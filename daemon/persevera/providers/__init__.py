"""Ways to the world; no provider knows another."""
