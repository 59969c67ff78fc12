// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "exchange/zipparts.h"

#include <QDateTime>
#include <QList>
#include <functional>

/// What every package of Office Open XML and every workbook in one has alike.
namespace exchange::officepackage {

[[nodiscard]] QString mainSpace();
[[nodiscard]] QString officeSpace();

/// A part that is written at once.
[[nodiscard]] QByteArray part(const std::function<void(QXmlStreamWriter &)> &write);

struct Relation
{
    QString type; ///< "worksheet"; one of packages with a slash before it: "/relationships/metadata/core-properties"
    QString target;
    bool isOutside = false;
};
/// They are called rId1, rId2, …
[[nodiscard]] QByteArray relations(const QList<Relation> &relations);
/// Names and contents of the parts that say what the package holds: a workbook (xl/workbook.xml) with its styles and this many sheets
/// (xl/worksheets/sheet1.xml, …), its title, language and the moment it was made.
[[nodiscard]] QList<std::pair<QString, QByteArray>> frame(
    qsizetype sheets, const QString &title, domain::Language language, const QDateTime &made = QDateTime::currentDateTimeUtc());

/// The formats of dates (164) and percentages (165) as a language writes them.
void numberFormats(QXmlStreamWriter &xml, domain::Language language);
/// None (0), and a thin line below (1).
void borders(QXmlStreamWriter &xml);
/// The styles that cells begin from, before `cells`, and the one with a name, after them.
void cellStyles(QXmlStreamWriter &xml, const std::function<void()> &cells);

} // namespace exchange::officepackage
