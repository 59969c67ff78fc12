// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/id.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QSqlQuery>
#include <QVariant>
#include <optional>

namespace storage {

class Connection;
class Reader;

namespace detail {

template <class T>
inline constexpr bool isId = false;
template <class Tag>
inline constexpr bool isId<domain::Id<Tag>> = true;

template <class E>
concept Coded = std::is_enum_v<E> && requires { codesOf(E {}); };

inline QVariant toVariant(const QString &v)
{
    return v.isNull() ? QVariant(QLatin1StringView("")) : QVariant(v);
}
inline QVariant toVariant(qint64 v)
{
    return QVariant::fromValue(v);
}
inline QVariant toVariant(int v)
{
    return v;
}
inline QVariant toVariant(bool v)
{
    return v ? 1 : 0;
}
inline QVariant toVariant(double v)
{
    return v;
}
inline QVariant toVariant(const QByteArray &v)
{
    return v;
}
QVariant toVariant(const QStringList &v); ///< a JSON array
QVariant toVariant(const QJsonObject &v);
QVariant toVariant(QDate v); ///< a null date is NULL
QVariant toVariant(const QDateTime &v); ///< UTC with milliseconds; a null moment is NULL
template <class Tag>
QVariant toVariant(domain::Id<Tag> v)
{
    return QVariant::fromValue(v.value());
}
template <Coded E>
QVariant toVariant(E v)
{
    return QString(domain::code(v));
}
template <class T>
QVariant toVariant(const std::optional<T> &v)
{
    return v ? toVariant(*v) : QVariant();
}

inline void fromVariant(const QVariant &v, QString &out)
{
    out = v.toString();
}
inline void fromVariant(const QVariant &v, qint64 &out)
{
    out = v.toLongLong();
}
inline void fromVariant(const QVariant &v, int &out)
{
    out = v.toInt();
}
inline void fromVariant(const QVariant &v, bool &out)
{
    out = v.toInt() != 0;
}
inline void fromVariant(const QVariant &v, double &out)
{
    out = v.toDouble();
}
inline void fromVariant(const QVariant &v, QByteArray &out)
{
    out = v.toByteArray();
}
void fromVariant(const QVariant &v, QStringList &out);
void fromVariant(const QVariant &v, QJsonObject &out);
void fromVariant(const QVariant &v, QDate &out);
void fromVariant(const QVariant &v, QDateTime &out);
template <class Tag>
void fromVariant(const QVariant &v, domain::Id<Tag> &out)
{
    out = domain::Id<Tag>(v.toLongLong());
}
[[noreturn]] void throwUnknownCode(const QString &text);
template <Coded E>
void fromVariant(const QVariant &v, E &out)
{
    const QString text = v.toString();
    const auto value = domain::fromCode<E>(text);
    if (!value)
        throwUnknownCode(text);
    out = *value;
}
template <class T>
void fromVariant(const QVariant &v, std::optional<T> &out)
{
    if (v.isNull()) {
        out.reset();
        return;
    }
    if constexpr (detail::isId<T>)
        out.emplace(qint64 {0});
    else
        out.emplace();
    fromVariant(v, *out);
}

} // namespace detail

/// One prepared statement. Throws Failure when the database says no. Ids, enumerations, dates and optionals bind and read
/// directly, so that a wrong id does not compile. Parameters are plain `?`: Qt's driver rewrites them, and a numbered `?1` does not
/// survive that.
class Statement
{
public:
    Statement(const Reader &db, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds the next parameters, left to right.
    template <class... T>
    Statement &bind(const T &...values)
    {
        (m_query.bindValue(m_next++, detail::toVariant(values)), ...);
        return *this;
    }
    /// Binds a value made elsewhere (criteria).
    Statement &bindVariant(const QVariant &value);

    /// Runs a statement without rows and makes it ready to be bound again. Returns how many rows it changed.
    int run();
    /// Moves to the next row; runs the statement at the first call. False at the end, after which it can be bound again.
    bool step();
    /// Reads the columns of this row, left to right.
    template <class... T>
    void into(T &...values) const
    {
        int column = 0;
        (detail::fromVariant(m_query.value(column++), values), ...);
    }
    template <class T>
    [[nodiscard]] T value(int column) const
    {
        std::optional<T> out;
        detail::fromVariant(m_query.value(column), out);
        if constexpr (detail::isId<T>)
            return out.value_or(T(qint64 {0}));
        else
            return out ? *std::move(out) : T();
    }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QVariant variant(int column) const { return m_query.value(column); }
    /// The key of the row the last run inserted.
    [[nodiscard]] qint64 insertedId() const { return m_insertedId; }

private:
    void execute();

    Connection &m_connection;
    QString m_sql;
    QSqlQuery m_query;
    int m_next = 0;
    qint64 m_insertedId = 0;
    bool m_running = false;
};

} // namespace storage
