// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

#include <QHash>

/// Documents made by hand, for what no report may hold today but every writer has to know.
namespace tree {

/// Every block and every field, with what is easily got wrong: links that must not be followed, letters that mean
/// something in some format, a paragraph to write in, notes in all places that take text.
[[nodiscard]] reports::Document everything(domain::Language language);

/// `count` numbered paragraphs of lifelike length, each with a heading above and a list of facts below it.
[[nodiscard]] reports::Document many(domain::Language language, int count);

/// The words of a document line by line, as somebody would write it out by hand. Only what counts towards a limit.
[[nodiscard]] QString writtenOut(const reports::Document &document);

/// What a writer gives for a document.
[[nodiscard]] QByteArray bytes(const reports::Document &document, reports::Format format);

/// A part of a package; empty when it is not there.
[[nodiscard]] QByteArray part(const QByteArray &package, const QString &name);
/// The names of a package's parts in their order.
[[nodiscard]] QStringList parts(const QByteArray &package);

/// An element of XML with its attributes by their names as written, and all words in it.
struct Element
{
    QString name;
    QHash<QString, QString> attributes;
    QString words;
    QStringList within; ///< names of the elements around it
};
/// All elements in the order they begin; none when the file is not well-formed.
[[nodiscard]] QList<Element> elements(const QByteArray &xml);
[[nodiscard]] QList<Element> elements(const QByteArray &xml, const QString &name);

} // namespace tree
