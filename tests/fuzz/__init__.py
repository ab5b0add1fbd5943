"""Mail made by chance, to be read and judged: nothing may crash, hang or grow."""
