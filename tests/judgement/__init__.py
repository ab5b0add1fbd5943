"""How well mail is judged: gold sets that were written by other hands than the rules, and what is measured on them."""
