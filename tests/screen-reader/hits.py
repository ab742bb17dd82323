"""
Prints as JSON what assistive technology finds at the middle of each cell of a grid: `hits.py <title of the page>`.

A cell is right if it, or something in it, is what the page has there.
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

LOOKS = 50
PAUSE = 0.1  # s

SCREEN = Atspi.CoordType.SCREEN


def children(node):
    return [child for child in (node.get_child_at_index(index) for index in range(node.get_child_count())) if child]


def descendants(node, role):
    found = [node] if node.get_role() == role else []
    return found + [one for child in children(node) for one in descendants(child, role)]


def deepest_at(node, x, y):
    """A browser may return a direct child only."""
    while True:
        component = node.get_component_iface()
        child = component and component.get_accessible_at_point(x, y, SCREEN)
        if not child or child == node:
            return node
        node = child


def ancestors(node):
    while node:
        yield node
        node = node.get_parent()


def text_of(node):
    """The name of a node, or its text, from which WebKit makes no name."""
    text = node.get_text_iface()
    own = text and Atspi.Text.get_text(text, 0, -1).replace("\ufffc", "")
    return node.get_name() or own or "".join(text_of(child) for child in children(node))


def look(document, cell):
    box = cell.get_component_iface().get_extents(SCREEN)
    x, y = box.x + box.width // 2, box.y + box.height // 2
    found = deepest_at(document, x, y)
    at = " in ".join(f"{node.get_role_name()} “{text_of(node)[:20]}”" for node in list(ancestors(found))[:5])
    return {"name": text_of(cell), "x": x, "y": y, "isHit": cell in ancestors(found), "found": at}


def look_around(title):
    documents = [
        document
        for application in children(Atspi.get_desktop(0))
        for document in descendants(application, Atspi.Role.DOCUMENT_WEB)
        if document.get_name() == title
    ]
    return [look(document, cell) for document in documents for cell in descendants(document, Atspi.Role.TABLE_CELL)]


Atspi.init()
# A browser may have no page yet, and may work out what is where only when it is asked: first answers come too early.
for _ in range(LOOKS):
    try:
        hits = look_around(sys.argv[1])
    except GLib.Error:
        # A part of the page has gone since its parent was read.
        hits = []
    if hits and all(hit["isHit"] for hit in hits):
        break
    time.sleep(PAUSE)
json.dump(hits, sys.stdout)
