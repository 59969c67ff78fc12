# SPDX-FileCopyrightText: 2026 The Avance authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What another library finds in a DOCX, as JSON.   docx_readback.py FILE
import json
import sys

import docx
from docx.oxml.ns import qn

document = docx.Document(sys.argv[1])
paragraphs = document.paragraphs


def numbered(paragraph):
    properties = paragraph._p.pPr
    return properties is not None and properties.numPr is not None


def repeats_header(table):
    row = table.rows[0]._tr
    return row.trPr is not None and row.trPr.find(qn("w:tblHeader")) is not None


notes = [
    relation.target_part.blob
    for relation in document.part.rels.values()
    if relation.reltype.endswith("/footnotes")
]
section = document.sections[-1]
json.dump(
    {
        "title": document.core_properties.title,
        "language": document.core_properties.language,
        "headings": [[p.style.name, p.text] for p in paragraphs if p.style.name.startswith("Heading")],
        "numbered": [p.text for p in paragraphs if p.style.name == "List Paragraph" and numbered(p)],
        "quotes": [p.text for p in paragraphs if p.style.name == "Quote"],
        "tables": [
            {"style": t.style.name, "header": repeats_header(t), "cells": [[c.text for c in r.cells] for r in t.rows]}
            for t in document.tables
        ],
        "notes": notes[0].decode().count("<w:footnoteRef/>") if notes else 0,
        "pictures": len(document.inline_shapes),
        "width": section.page_width.mm,
        "margin": section.left_margin.mm,
        "header": [p.text for p in section.header.paragraphs],
        "sections": len(document.sections),
    },
    sys.stdout,
)
