// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/collation.h"

#include "storage/failure.h"
#include "storage/utf8.h"

#include <sqlite3.h>

namespace storage {

using namespace Qt::StringLiterals;
using Kind = domain::FoldedCharacter::Kind;

namespace {

/// Walks through a text as it is compared: folded letters, and numbers whole.
class Walker
{
public:
    explicit Walker(std::string_view text)
        : m_text(text)
    {
        next();
    }
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] bool atDigit() const { return !m_atEnd && m_folded.kind == Kind::Digit; }
    [[nodiscard]] const domain::FoldedCharacter &character() const { return m_folded; }
    [[nodiscard]] char32_t printed() const { return m_printed; }
    void next()
    {
        do {
            m_atEnd = m_at >= m_text.size();
            if (m_atEnd)
                return;
            m_printed = nextCharacter(m_text, m_at);
            m_folded = domain::fold(m_printed);
        } while (m_folded.kind == Kind::Ignored);
    }
    /// Reads the number that begins here; its leading zeros do not count.
    std::string_view number()
    {
        m_number.clear();
        for (; atDigit(); next()) {
            if (!m_number.empty() || m_folded.text[0] != u'0')
                appendUtf8(m_number, m_folded);
        }
        return m_number;
    }

private:
    std::string_view m_text;
    size_t m_at = 0;
    char32_t m_printed = 0;
    domain::FoldedCharacter m_folded;
    std::string m_number;
    bool m_atEnd = false;
};

int compareNumbers(Walker &left, Walker &right)
{
    const std::string_view l = left.number();
    const std::string_view r = right.number();
    return l.size() != r.size() ? (l.size() < r.size() ? -1 : 1) : l.compare(r);
}

/// Separators come before digits, digits before letters.
int rank(Kind kind)
{
    return kind == Kind::Separator ? 0 : kind == Kind::Digit ? 1 : 2;
}

int compareCharacters(const Walker &left, const Walker &right)
{
    const auto &l = left.character();
    const auto &r = right.character();
    if (l.kind != r.kind)
        return rank(l.kind) - rank(r.kind);
    if (l.kind == Kind::Separator)
        return left.printed() == right.printed() ? 0 : left.printed() < right.printed() ? -1 : 1;
    return QStringView(l.text.data(), l.size).compare(QStringView(r.text.data(), r.size));
}

int compareNaturally(std::string_view leftText, std::string_view rightText)
{
    Walker left(leftText);
    Walker right(rightText);
    while (!left.atEnd() && !right.atEnd()) {
        if (left.atDigit() && right.atDigit()) {
            if (const int order = compareNumbers(left, right); order != 0)
                return order;
            continue;
        }
        if (const int order = compareCharacters(left, right); order != 0)
            return order;
        left.next();
        right.next();
    }
    return left.atEnd() ? (right.atEnd() ? 0 : -1) : 1;
}

int collate(void *, int leftSize, const void *left, int rightSize, const void *right)
{
    return compareNaturally({static_cast<const char *>(left), static_cast<size_t>(leftSize)},
        {static_cast<const char *>(right), static_cast<size_t>(rightSize)});
}

QString textOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(bytes, sqlite3_value_bytes(value));
}

void holds(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context, domain::folded(textOf(values[0])).contains(textOf(values[1])) ? 1 : 0);
}

} // namespace

void registerHolds(sqlite3 *connection)
{
    if (sqlite3_create_function_v2(
            connection, "holds", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, holds, nullptr, nullptr, nullptr)
        != SQLITE_OK)
        throw Failure(domain::ErrorCode::Internal, u"holds"_s);
}

void registerCollation(sqlite3 *connection)
{
    if (sqlite3_create_collation_v2(connection, "as_read", SQLITE_UTF8, nullptr, collate, nullptr) != SQLITE_OK)
        throw Failure(domain::ErrorCode::Internal, u"collation"_s);
}

} // namespace storage
