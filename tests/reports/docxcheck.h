// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QXmlStreamAttributes>

/// What makes Word refuse a file, looked for in the file alone: nothing here knows how it was written.
namespace docxcheck {

using Parts = QMap<QString, QByteArray>;

/// Name and content of every part; empty when the bytes are no archive.
[[nodiscard]] Parts partsOf(const QByteArray &docx);
/// Every fault found, a sentence each: parts that are not well-formed or have no type, relations that lead nowhere,
/// styles, lists, notes and bookmarks that are used and not there, properties out of the order of the schema, tables
/// that are none.
[[nodiscard]] QStringList faults(const Parts &parts);

struct Element
{
    QString name; ///< with its prefix
    QXmlStreamAttributes attributes;
    int parent = -1; ///< place of the one it stands in
    QString text = {}; ///< of itself
};
/// Every element in the order of its beginning; empty when the part is not well-formed.
[[nodiscard]] QList<Element> elementsOf(const QByteArray &part);
[[nodiscard]] QString value(const Element &element, const QString &attribute);

} // namespace docxcheck
