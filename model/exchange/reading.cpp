// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading.h"

#include "exchange/header.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr qsizetype mostColumns = 16'384;

QJsonArray arrayOf(const Mapping &mapping)
{
    QJsonArray array;
    for (const auto &column : mapping)
        array += column ? QJsonValue(QString(domain::code(*column))) : QJsonValue();
    return array;
}

Mapping mappingOf(const QJsonArray &array)
{
    Mapping mapping;
    for (const auto &value : array) {
        if (mapping.size() < mostColumns)
            mapping.push_back(domain::fromCode<Column>(value.toString()));
    }
    return mapping;
}

} // namespace

QJsonObject Reading::toJson() const
{
    QJsonObject object;
    if (encoding)
        object.insert(u"encoding"_s, QString(domain::code(*encoding)));
    if (separator)
        object.insert(u"separator"_s, QString(*separator));
    if (!sheet.isEmpty())
        object.insert(u"sheet"_s, sheet);
    if (headerRow)
        object.insert(u"header_row"_s, *headerRow);
    if (mapping)
        object.insert(u"mapping"_s, arrayOf(*mapping));
    return object;
}

Reading Reading::fromJson(const QJsonObject &object)
{
    Reading reading;
    reading.encoding = domain::fromCode<Encoding>(object.value("encoding"_L1).toString());
    if (const QString separator = object.value("separator"_L1).toString(); separator.size() == 1)
        reading.separator = separator.front();
    reading.sheet = object.value("sheet"_L1).toString();
    if (const qint64 row = object.value("header_row"_L1).toInteger(); row > 0)
        reading.headerRow = row;
    if (const QJsonValue mapping = object.value("mapping"_L1); mapping.isArray())
        reading.mapping = mappingOf(mapping.toArray());
    return reading;
}

QString shapeOf(Container container, const QStringList &header)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(domain::code(container).data()));
    for (const QString &cell : header) {
        // What we put behind the columns of rows that were left out (refused.h) changes no shape.
        if (!cell.startsWith("avance_"_L1))
            hash.addData('\n' + columnKey(cell).toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex().first(32));
}

} // namespace exchange
