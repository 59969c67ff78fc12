// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documentjson.h"

#include "reports/documentfields.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>
#include <limits>

using namespace Qt::StringLiterals;

namespace reports {
namespace {

using kept::members;

/// The kinds of Block, in the variant's order.
constexpr std::array<QLatin1StringView, std::variant_size_v<Block>> blockNames{"heading"_L1, "paragraph"_L1, "list"_L1,
    "table"_L1, "facts"_L1, "keyFigures"_L1, "figure"_L1, "contents"_L1, "pageBreak"_L1};
constexpr QLatin1StringView blockKind = "is"_L1;

template <class T>
concept Coded = std::is_enum_v<T>;
template <class T>
concept HasMembers = std::is_class_v<T> && requires(T &part)
{
    members(part, [](const char *, auto &) {});
};

class Putting
{
public:
    static QJsonValue json(const QString &text) { return text; }
    static QJsonValue json(bool value) { return value; }
    static QJsonValue json(int value) { return value; }
    static QJsonValue json(qint64 value) { return value; }
    static QJsonValue json(double value) { return value; }
    static QJsonValue json(QDate date) { return date.toString(Qt::ISODate); }
    static QJsonValue json(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }
    static QJsonValue json(domain::EvidenceId id) { return id.value(); }
    static QJsonValue json(Coded auto value) { return QString(domain::code(value)); }
    template <class T>
    static QJsonValue json(const std::optional<T> &value)
    {
        return value ? json(*value) : QJsonValue();
    }
    template <class T>
    static QJsonValue json(const QList<T> &list)
    {
        QJsonArray out;
        for (const T &item : list)
            out.append(json(item));
        return out;
    }
    static QJsonValue json(const Block &block)
    {
        QJsonObject out = std::visit([](const auto &part) { return object(part); }, block);
        out.insert(blockKind, blockNames[block.index()]);
        return out;
    }
    static QJsonValue json(const HasMembers auto &part) { return object(part); }

    template <class Part>
    static QJsonObject object(const Part &part)
    {
        QJsonObject out;
        static const QList<QJsonValue> usual = values(Part());
        qsizetype number = 0;
        members(part, [&](const char *name, const auto &value) {
            if (const QJsonValue one = json(value); one != usual[number++])
                out.insert(QLatin1StringView(name), one);
        });
        return out;
    }

private:
    template <class Part>
    static QList<QJsonValue> values(const Part &part)
    {
        QList<QJsonValue> out;
        members(part, [&out](const char *, const auto &value) { out.append(json(value)); });
        return out;
    }
};

/// Each takes a value only when it is one that Putting writes.
class Taking
{
public:
    static bool take(const QJsonValue &json, QString &text)
    {
        text = json.toString();
        return json.isString();
    }
    static bool take(const QJsonValue &json, bool &value)
    {
        value = json.toBool();
        return json.isBool();
    }
    static bool take(const QJsonValue &json, qint64 &value)
    {
        value = json.toInteger(std::numeric_limits<qint64>::min());
        return json.isDouble() && value != std::numeric_limits<qint64>::min();
    }
    static bool take(const QJsonValue &json, int &value)
    {
        qint64 wide = 0;
        const bool taken = take(json, wide) && qint64(int(wide)) == wide;
        value = taken ? static_cast<int>(wide) : 0;
        return taken;
    }
    static bool take(const QJsonValue &json, double &value)
    {
        value = json.toDouble();
        return json.isDouble();
    }
    static bool take(const QJsonValue &json, QDate &date)
    {
        date = QDate::fromString(json.toString(), Qt::ISODate);
        return date.isValid();
    }
    static bool take(const QJsonValue &json, QByteArray &bytes)
    {
        const auto decoded =
            QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        bytes = decoded.decoded;
        return json.isString() && decoded;
    }
    template <Coded E>
    static bool take(const QJsonValue &json, E &value)
    {
        const auto found = domain::fromCode<E>(json.toString());
        value = found.value_or(E{});
        return found.has_value();
    }
    static bool take(const QJsonValue &json, std::optional<domain::EvidenceId> &id)
    {
        qint64 value = 0;
        const bool taken = take(json, value);
        id = domain::EvidenceId(value);
        return taken;
    }
    static bool take(const QJsonValue &json, std::optional<domain::Language> &language)
    {
        return take(json, language.emplace());
    }
    template <class T>
    static bool take(const QJsonValue &json, QList<T> &list)
    {
        if (!json.isArray())
            return false;
        const QJsonArray items = json.toArray();
        list.reserve(items.size());
        return std::all_of(
            items.begin(), items.end(), [&list](const QJsonValue &item) { return take(item, list.emplaceBack()); });
    }
    static bool take(const QJsonValue &json, Block &block)
    {
        QJsonObject object = json.toObject();
        const QString kind = object.take(blockKind).toString();
        const auto name = std::find(blockNames.begin(), blockNames.end(), kind);
        return name != blockNames.end() && takeBlock(object, block, static_cast<size_t>(name - blockNames.begin()));
    }
    static bool take(const QJsonValue &json, HasMembers auto &part)
    {
        if (!json.isObject())
            return false;
        const QJsonObject object = json.toObject();
        qsizetype found = 0;
        bool sound = true;
        members(part, [&](const char *name, auto &value) {
            const auto member = object.constFind(QLatin1StringView(name));
            if (member == object.constEnd())
                return;
            ++found;
            sound = sound && take(*member, value);
        });
        return sound && found == object.size();
    }

private:
    template <size_t Index = 0>
    static bool takeBlock(const QJsonObject &object, Block &block, size_t index)
    {
        if constexpr (Index < std::variant_size_v<Block>) {
            if (index == Index)
                return take(object, block.emplace<Index>());
            return takeBlock<Index + 1>(object, block, index);
        }
        return false;
    }
};

constexpr QByteArrayView mark("AvanceReport 1\n");
constexpr qsizetype checksumSize = 32; // SHA-256
constexpr qsizetype lengthSize = 4; // what qCompress begins with
constexpr quint32 mostUnpacked = 512U << 20;
constexpr qsizetype mostDense = 1100; // deflate gives back 1,032 bytes for one at most

QByteArray checksum(QByteArrayView packed)
{
    return QCryptographicHash::hash(packed.toByteArray(), QCryptographicHash::Sha256);
}

} // namespace

QJsonObject toJson(const Document &document)
{
    return Putting::object(document);
}

domain::Result<Document> documentFromJson(const QJsonObject &object)
{
    Document out;
    if (!Taking::take(QJsonValue(object), out))
        return domain::failure(domain::ErrorCode::MalformedFile);
    return out;
}

QByteArray toBytes(const Document &document)
{
    const QByteArray packed = qCompress(QJsonDocument(toJson(document)).toJson(QJsonDocument::Compact));
    return mark.toByteArray() + checksum(packed) + packed;
}

domain::Result<Document> fromBytes(const QByteArray &bytes)
{
    const auto malformed = domain::failure(domain::ErrorCode::MalformedFile);
    const qsizetype head = mark.size() + checksumSize;
    if (!bytes.startsWith(mark) || bytes.size() < head + lengthSize)
        return malformed;
    const QByteArray packed = bytes.mid(head);
    if (bytes.mid(mark.size(), checksumSize) != checksum(packed))
        return malformed;
    // Bytes that only claim to be much would take the memory for it.
    const auto length = qFromBigEndian<quint32>(packed.constData());
    if (length > mostUnpacked || length / mostDense > packed.size())
        return malformed;
    const QJsonDocument json = QJsonDocument::fromJson(qUncompress(packed));
    return json.isObject() ? documentFromJson(json.object()) : domain::Result<Document>(malformed);
}

} // namespace reports
