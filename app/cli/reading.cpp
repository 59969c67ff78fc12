// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reading.h"

#include "app/cli/verb.h"
#include "exchange/header.h"
#include "exchange/readers.h"

namespace app {

using namespace Qt::StringLiterals;
using exchange::Column;
using exchange::Reading;

namespace {

tl::unexpected<domain::Error> invalid(const QString &value)
{
    return domain::failure(domain::ErrorCode::InvalidValue, value);
}

std::optional<exchange::Encoding> encodingNamed(const QString &name)
{
    for (const auto encoding : domain::allOf<exchange::Encoding>()) {
        if (name.compare(domain::code(encoding), Qt::CaseInsensitive) == 0)
            return encoding;
    }
    return std::nullopt;
}

std::optional<QChar> separatorNamed(const QString &name)
{
    static const QHash<QString, QChar> names{
        {u"comma"_s, u','}, {u"semicolon"_s, u';'}, {u"tab"_s, u'\t'}, {u"\\t"_s, u'\t'}};
    if (name.size() == 1)
        return name.front();
    const auto found = names.constFind(name.toLower());
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

/// The place of a column in the header; none: no column is called so.
std::optional<size_t> placeOf(const QString &column, const QStringList &header)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (exchange::columnKey(header.at(i)) == exchange::columnKey(column))
            return static_cast<size_t>(i);
    }
    bool ok = false;
    const qsizetype number = column.toInt(&ok);
    return ok && number >= 1 && number <= header.size() ? std::optional(static_cast<size_t>(number - 1)) : std::nullopt;
}

/// "COLUMN=FIELD": the last "=" divides, since a header may hold one; FIELD "none": not imported.
domain::Result<void> map(const QString &pair, const QStringList &header, exchange::Mapping &mapping)
{
    const qsizetype sign = pair.lastIndexOf(u'=');
    const auto place = sign > 0 ? placeOf(pair.first(sign), header) : std::nullopt;
    const QString field = pair.mid(sign + 1);
    const auto column = domain::fromCode<Column>(field);
    if (!place || (!column && field != "none"_L1))
        return invalid(pair);
    mapping[*place] = column;
    return {};
}

domain::Result<Reading> shapeGiven(const Arguments &arguments)
{
    Reading reading;
    if (const auto name = arguments.value("encoding")) {
        reading.encoding = encodingNamed(*name);
        if (!reading.encoding)
            return invalid(*name);
    }
    if (const auto name = arguments.value("separator")) {
        reading.separator = separatorNamed(*name);
        if (!reading.separator)
            return invalid(*name);
    }
    reading.sheet = arguments.value("sheet").value_or(QString());
    if (const auto row = arguments.value("header-row")) {
        bool ok = false;
        reading.headerRow = row->toLongLong(&ok);
        if (!ok || *reading.headerRow < 1)
            return invalid(*row);
    }
    return reading;
}

} // namespace

domain::Result<Reading> readingOf(const Arguments &arguments, const QString &file)
{
    auto reading = shapeGiven(arguments);
    const QStringList pairs = arguments.values("map");
    if (!reading || pairs.isEmpty())
        return reading;
    const auto sample = exchange::sample(file, *reading, 0);
    if (!sample)
        return tl::unexpected(sample.error());
    exchange::Mapping mapping = sample->mapping;
    for (const QString &pair : pairs) {
        if (const auto done = map(pair, sample->header, mapping); !done)
            return tl::unexpected(done.error());
    }
    reading->mapping = mapping;
    return reading;
}

} // namespace app
