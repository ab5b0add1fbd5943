"""Words of Swedish, Danish and Norwegian."""
