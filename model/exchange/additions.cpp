// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/additions.h"

#include "storage/failure.h"

#include <QDataStream>
#include <QHash>
#include <QMutex>
#include <QTemporaryFile>
#include <algorithm>
#include <vector>

namespace exchange {
namespace {

/// The same list of members writes and reads.
class MemberWriter
{
public:
    explicit MemberWriter(QByteArray &bytes)
        : m_stream(&bytes, QIODevice::WriteOnly)
    {
    }
    void operator()(const QString &text) { m_stream << text.toUtf8(); }
    void operator()(const QStringList &list) { many(list); }
    void operator()(const QList<domain::RecommendingState> &list) { many(list); }
    void operator()(const domain::RecommendingState &state)
    {
        (*this)(state.iso3);
        (*this)(state.printed);
    }
    void operator()(QDate date) { m_stream << date; }
    void operator()(bool value) { m_stream << value; }
    void operator()(int value) { m_stream << value; }
    template <class E>
    requires std::is_enum_v<E>
    void operator()(E value)
    {
        m_stream << static_cast<qint8>(value);
    }
    template <class T>
    void operator()(const std::optional<T> &value)
    {
        m_stream << value.has_value();
        if (value)
            (*this)(*value);
    }

private:
    template <class List>
    void many(const List &list)
    {
        m_stream << static_cast<qint32>(list.size());
        for (const auto &value : list)
            (*this)(value);
    }
    QDataStream m_stream;
};

class MemberReader
{
public:
    explicit MemberReader(const QByteArray &bytes)
        : m_stream(bytes)
    {
    }
    void operator()(QString &text)
    {
        QByteArray bytes;
        m_stream >> bytes;
        text = QString::fromUtf8(bytes);
    }
    void operator()(QStringList &list) { many<QString>(list); }
    void operator()(QList<domain::RecommendingState> &list) { many<domain::RecommendingState>(list); }
    void operator()(domain::RecommendingState &state)
    {
        (*this)(state.iso3);
        (*this)(state.printed);
    }
    void operator()(QDate &date) { m_stream >> date; }
    void operator()(bool &value) { m_stream >> value; }
    void operator()(int &value) { m_stream >> value; }
    template <class E>
    requires std::is_enum_v<E>
    void operator()(E &value)
    {
        qint8 number = 0;
        m_stream >> number;
        value = static_cast<E>(number);
    }
    template <class T>
    void operator()(std::optional<T> &value)
    {
        bool there = false;
        m_stream >> there;
        value.reset();
        if (there)
            (*this)(value.emplace());
    }

private:
    template <class T, class List>
    void many(List &list)
    {
        qint32 size = 0;
        m_stream >> size;
        for (qint32 i = 0; i < size && m_stream.status() == QDataStream::Ok; ++i) {
            T value;
            (*this)(value);
            list << value;
        }
    }
    QDataStream m_stream;
};

void eachMember(auto &in, auto visit)
{
    visit(in.document.body);
    visit(in.document.kind);
    visit(in.document.symbol);
    visit(in.document.caseName);
    visit(in.document.published);
    visit(in.document.session);
    visit(in.document.cycle);
    visit(in.document.isUpr);
    visit(in.paragraph);
    visit(in.order);
    visit(in.kind);
    visit(in.saysKind);
    visit(in.language);
    visit(in.text);
    visit(in.translation);
    visit(in.sourceText);
    visit(in.position);
    visit(in.states);
    visit(in.themes);
    visit(in.groups);
    visit(in.sdgs);
    visit(in.uid);
    visit(in.externalSystem);
    visit(in.externalId);
    visit(in.lead);
    visit(in.support);
    visit(in.due);
    visit(in.priority);
    visit(in.status);
}

} // namespace

struct Additions::Data
{
    struct Place
    {
        qint64 row;
        qint64 from; ///< in the file
    };
    std::vector<Place> places;
    QHash<qsizetype, QList<qint64>> joined;
    qint64 joinedRows = 0;
    qint64 end = 0;
    QTemporaryFile file;
    QMutex mutex; ///< of the file's position

    /// Where it stands.
    [[nodiscard]] qint64 write(const Incoming &incoming)
    {
        QByteArray bytes;
        MemberWriter writing(bytes);
        eachMember(incoming, std::ref(writing));
        if (!file.isOpen() && !file.open())
            throw storage::Failure(domain::ErrorCode::FileNotWritable, file.fileTemplate());
        QDataStream stream(&file);
        file.seek(end);
        stream << bytes;
        if (stream.status() != QDataStream::Ok)
            throw storage::Failure(domain::ErrorCode::DiskFull, file.fileName());
        return std::exchange(end, file.pos());
    }
    [[nodiscard]] Incoming read(qint64 from)
    {
        const QMutexLocker alone(&mutex);
        QByteArray bytes;
        file.seek(from);
        QDataStream stream(&file);
        stream >> bytes;
        Incoming incoming;
        MemberReader reading(bytes);
        eachMember(incoming, std::ref(reading));
        return incoming;
    }
};

Additions::Additions()
    : m_data(std::make_shared<Data>())
{
}

qsizetype Additions::size() const
{
    return static_cast<qsizetype>(m_data->places.size());
}

qint64 Additions::rows() const
{
    return size() + m_data->joinedRows;
}

Addition Additions::at(qsizetype place) const
{
    const auto &known = m_data->places.at(static_cast<size_t>(place));
    return {known.row, m_data->joined.value(place), m_data->read(known.from)};
}

std::optional<Addition> Additions::ofRow(qint64 row) const
{
    const auto found = std::ranges::find(m_data->places, row, &Data::Place::row);
    return found == m_data->places.end() ? std::nullopt : std::optional(at(found - m_data->places.begin()));
}

void Additions::add(qint64 row, const Incoming &incoming)
{
    m_data->places.push_back({row, m_data->write(incoming)});
}

void Additions::join(qsizetype place, qint64 row, const Incoming &incoming)
{
    m_data->places.at(static_cast<size_t>(place)).from = m_data->write(incoming);
    m_data->joined[place] << row;
    ++m_data->joinedRows;
}

} // namespace exchange
