"""HTML of a mail as plain text: line breaks, lists, tables and quotations kept; scripts, styles and hidden parts left out."""

from __future__ import annotations

import re
from html import unescape

from lxml import etree

_LEFT_OUT = frozenset({"script", "style", "head", "title", "template", "svg", "object", "iframe", "select", "noscript"})
_SPACED = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "ul", "ol", "dl"})
_BLOCKS = _SPACED | frozenset(
    {"address", "article", "aside", "body", "center", "dd", "div", "dt", "fieldset", "figure", "footer", "form", "header"}
    | {"li", "main", "nav", "section", "tbody", "thead", "tr", "caption"}
)
_HIDDEN = re.compile(r"display\s{0,5}:\s{0,5}none|mso-hide\s{0,5}:\s{0,5}all", re.IGNORECASE)
_BLANKS = re.compile(r"[ \n\r\f\v\xa0]+")
_TAG = re.compile(r"<[^<>]*>")
_RULE = "_" * 32


def html_to_text(markup: str) -> str:
    """The text a reader of this HTML sees; empty where there is none. Runs once over the elements, without recursion."""
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True)
    try:
        root = etree.fromstring(markup.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None or any("depth" in entry.message for entry in parser.error_log):
        return unescape(_TAG.sub(" ", markup)).strip()
    page = _Page()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            page.enter(tag, element)
            if not page.left_out:
                page.add(element.text)
        else:
            page.leave(tag)
            if not page.left_out:
                page.add(element.tail)
    return page.text()


class _Page:
    """The text while it grows, line by line."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.quoted = 0
        self.left_out = 0
        self.verbatim = 0
        self.lists: list[int] = []

    def enter(self, tag: str, element: etree._Element) -> None:
        """Note the beginning of an element."""
        if self.left_out or tag in _LEFT_OUT or _HIDDEN.search(element.get("style") or ""):
            self.left_out += 1
            return
        if tag == "br":
            self.end_line()
        elif tag == "hr":
            self.break_line()
            self.line.append(_RULE)
            self.break_line()
        elif tag in ("td", "th"):
            if self.line:
                self.line.append("\t")
        elif tag in _BLOCKS:
            self.break_line()
            if tag in _SPACED and not self.lists and not (tag == "p" and "mso" in (element.get("class") or "").lower()):
                self.blank_line()
            self.open_block(tag)

    def open_block(self, tag: str) -> None:
        """Begin what a quotation, a list or verbatim text begins with."""
        if tag == "blockquote":
            self.quoted += 1
        elif tag == "pre":
            self.verbatim += 1
        elif tag in ("ul", "ol"):
            self.lists.append(1 if tag == "ol" else 0)
        elif tag == "li":
            number = self.lists[-1] if self.lists else 0
            self.line.append(f"{number}. " if number else "- ")
            if number:
                self.lists[-1] += 1

    def leave(self, tag: str) -> None:
        """Note the end of an element."""
        if self.left_out:
            self.left_out -= 1
            return
        if tag not in _BLOCKS:
            return
        self.break_line()
        if tag == "blockquote":
            self.quoted -= 1
        elif tag == "pre":
            self.verbatim -= 1
        elif tag in ("ul", "ol") and self.lists:
            self.lists.pop()
        if tag in _SPACED and tag != "p" and not self.lists:
            self.blank_line()

    def add(self, text: str | None) -> None:
        """Add running text to the line."""
        if not text:
            return
        if self.verbatim:
            first, *others = text.split("\n")
            self.line.append(first)
            for other in others:
                self.end_line()
                self.line.append(other)
        elif (folded := _BLANKS.sub(" ", text.replace("\t", " "))) != " " or self.line:
            self.line.append(folded)

    def end_line(self) -> None:
        """End the line, even an empty one."""
        text = "".join(self.line)
        self.line.clear()
        text = text.rstrip() if self.verbatim else re.sub(r" {2,}", " ", text).strip()
        self.lines.append(("> " * min(self.quoted, 20) + text).rstrip())

    def break_line(self) -> None:
        """End the line if something stands on it."""
        if any(not piece.isspace() for piece in self.line):
            self.end_line()
        else:
            self.line.clear()

    def blank_line(self) -> None:
        """Leave a line blank, once."""
        if self.lines and self.lines[-1].strip("> "):
            self.end_line()

    def text(self) -> str:
        """All lines, never more than two blank ones in a row."""
        self.break_line()
        kept: list[str] = []
        for line in self.lines:
            if line.strip("> ") or kept[-2:] != [line, line]:
                kept.append(line)
        while kept and not kept[-1].strip("> "):
            kept.pop()
        return "\n".join(kept).strip("\n")
