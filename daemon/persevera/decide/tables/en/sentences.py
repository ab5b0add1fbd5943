"""What English writes with a full stop that ends no sentence."""

from __future__ import annotations

from persevera.decide.tables.sentences import SentenceWords

TABLE = SentenceWords(
    shortened="""
mr mrs ms mx messrs dr prof st jr no num ref art pp p vol fig cap tel fax ext approx est incl excl max min inc corp co
ltd dept attn vs cf jan feb mar apr may jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
""",
    also_words="no co may mar sat sun mon fri min max ext est inc ms p fig cap vol st jun",
)
