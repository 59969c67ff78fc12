// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowcleaner.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exchange {

QString RowCleaner::cell(Column column) const
{
    const QString &printed = m_row[column];
    const bool guarded = printed.size() > 1 && printed.front() == u'\'' && u"=+-@"_s.contains(printed[1]);
    return guarded ? printed.sliced(1) : printed;
}

void RowCleaner::note(Column column, Rule rule, const QString &before, const QString &after)
{
    if (before != after)
        m_cleanings << Cleaning{column, rule, before, after};
}

QString RowCleaner::first(Column column)
{
    const QString printed = cell(column);
    if (asPrinted(column))
        return printed.left(longestName);
    const QString value = clean::listValues(printed).value(0).left(longestName);
    note(column, Rule::Value, printed, value);
    return value;
}

QDate RowCleaner::date(Column column)
{
    const QString printed = cell(column);
    const QDate date = clean::date(printed);
    if (date.isValid())
        note(column, Rule::Date, printed, date.toString(Qt::ISODate));
    else if (const QString value = clean::listValues(printed).value(0); !value.isEmpty())
        remark(Reason::UnknownDate, value.left(80));
    return date;
}

QString RowCleaner::text(Column column, const QString &printed)
{
    if (asPrinted(column))
        return printed;
    return clean::plain(printed, [this, column](Rule rule, const QString &before, const QString &after) {
        note(column, rule, before, after);
    });
}

QStringList RowCleaner::names(Column column)
{
    const QString printed = cell(column);
    QStringList names = asPrinted(column) ? printed.split(u'\n', Qt::SkipEmptyParts) : clean::listValues(printed);
    names.removeIf([](const QString &name) { return name.size() > longestName || clean::folded(name).isEmpty(); });
    note(column, Rule::Value, printed, names.join(u'\n'));
    return names;
}

QStringList RowCleaner::institutions(Column column)
{
    static const QRegularExpression between(uR"(\s*[\n;|]\s*)"_s);
    QStringList names = clean::listValues(cell(column)).join(u'\n').split(between, Qt::SkipEmptyParts);
    names.removeIf([](const QString &name) { return name.size() > longestName || clean::folded(name).isEmpty(); });
    names.removeDuplicates();
    if (!names.isEmpty())
        note(column, Rule::Value, cell(column), names.join(u'\n'));
    return names;
}

} // namespace exchange
