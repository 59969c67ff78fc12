// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"

#include <unicode/ucnv.h>

namespace exchange {
namespace {

constexpr qint64 pieceSize = 1 << 18;

std::array<char16_t, 256> tableOf(Encoding encoding)
{
    std::array<char16_t, 256> table{};
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(domain::code(encoding).data(), &status);
    for (size_t i = 0; i < table.size(); ++i) {
        const char byte = static_cast<char>(i);
        std::array<char16_t, 4> out{};
        UErrorCode one = U_ZERO_ERROR;
        const bool converted = U_SUCCESS(status) && ucnv_toUChars(converter, out.data(), 4, &byte, 1, &one) == 1;
        table[i] = converted && U_SUCCESS(one) ? out[0] : u'\uFFFD';
    }
    if (converter)
        ucnv_close(converter);
    return table;
}

/// Follows bytes as UTF-8 across pieces; says no at the first sequence that is none.
class Utf8Check
{
public:
    void feed(QByteArrayView bytes)
    {
        for (const char c : bytes)
            feed(static_cast<uchar>(c));
    }
    [[nodiscard]] bool valid() const { return m_valid; }

private:
    void feed(uchar byte)
    {
        if (m_missing > 0) {
            m_valid = m_valid && (byte & 0xC0) == 0x80;
            --m_missing;
        } else if (byte >= 0xF0) {
            m_valid = m_valid && byte <= 0xF4;
            m_missing = 3;
        } else if (byte >= 0xE0) {
            m_missing = 2;
        } else if (byte >= 0xC0) {
            m_valid = m_valid && byte >= 0xC2;
            m_missing = 1;
        } else if (byte >= 0x80) {
            m_valid = false;
        }
    }
    int m_missing = 0;
    bool m_valid = true;
};

/// Counts, for one one-byte encoding, how well the high bytes read.
class Reading
{
public:
    explicit Reading(Encoding encoding)
        : m_encoding(encoding)
        , m_table(tableOf(encoding))
    {
    }
    void see(uchar before, uchar byte, uchar after)
    {
        const QChar c = m_table[byte];
        const bool inWord = QChar::isLetter(before) && QChar::isLetter(after);
        const bool byWord = QChar::isLetter(before) || QChar::isLetter(after);
        if (c == u'\uFFFD' || c.category() == QChar::Other_Control)
            m_score -= 4;
        else if (c.isLetter())
            m_score += c.isLower() ? (byWord ? 3 : 0) : (QChar::isLetter(before) ? -2 : 1);
        else if (c == u'\u2019' && QChar::isLetter(before))
            m_score += !inWord || QByteArrayView("stlrSTLR").contains(static_cast<char>(after))
                    || QByteArrayView("dlDL").contains(static_cast<char>(before))
                ? 4
                : -2;
        else if (inWord)
            m_score -= 2;
        else if (c.isPunct() || c.isSpace())
            m_score += 1;
        else
            m_score -= 1;
    }
    [[nodiscard]] qint64 score() const { return m_score; }
    [[nodiscard]] Encoding encoding() const { return m_encoding; }

private:
    Encoding m_encoding;
    std::array<char16_t, 256> m_table;
    qint64 m_score = 0;
};

struct Seen
{
    qint64 lineFeeds = 0;
    qint64 returns = 0;
    std::array<qint64, 2> zeros{}; ///< at even and odd places
    qint64 bytes = 0;

    void feed(QByteArrayView piece)
    {
        for (const char c : piece) {
            if (c == '\n')
                ++lineFeeds;
            else if (c == '\r')
                ++returns;
            else if (c == '\0')
                ++zeros[static_cast<size_t>(bytes & 1)];
            ++bytes;
        }
    }
};

std::optional<Encoding> byMark(const QByteArray &head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (head.startsWith("\xFF\xFE"))
        return Encoding::Utf16Le;
    if (head.startsWith("\xFE\xFF"))
        return Encoding::Utf16Be;
    return std::nullopt;
}

Encoding bestOneByte(QIODevice &device, bool onlyReturns)
{
    std::array readings{Reading(Encoding::Windows1252), Reading(Encoding::MacRoman), Reading(Encoding::Latin1)};
    device.seek(0);
    uchar before = ' ';
    uchar current = ' ';
    while (true) {
        const QByteArray piece = device.read(pieceSize);
        for (const char c : piece.isEmpty() ? QByteArrayView(" ") : QByteArrayView(piece)) {
            const auto after = static_cast<uchar>(c);
            if (current >= 0x80) {
                for (Reading &reading : readings)
                    reading.see(before, current, after);
            }
            before = std::exchange(current, after);
        }
        if (piece.isEmpty())
            break;
    }
    // A tie goes to the first, and only old Macintosh programs end lines with CR alone.
    const auto value = [onlyReturns](const Reading &r) {
        return r.score() + (onlyReturns && r.encoding() == Encoding::MacRoman ? 8 : 0);
    };
    const Reading *best = &readings.front();
    for (const Reading &reading : readings)
        best = value(reading) > value(*best) ? &reading : best;
    return best->encoding();
}

} // namespace

Encoding detectEncoding(QIODevice &device)
{
    device.seek(0);
    Utf8Check utf8;
    Seen seen;
    std::optional<Encoding> found;
    for (QByteArray piece = device.read(pieceSize); !piece.isEmpty() && !found; piece = device.read(pieceSize)) {
        if (seen.bytes == 0)
            found = byMark(piece);
        utf8.feed(piece);
        seen.feed(piece);
    }
    if (!found && seen.zeros[1] * 4 > seen.bytes)
        found = Encoding::Utf16Le;
    else if (!found && seen.zeros[0] * 4 > seen.bytes)
        found = Encoding::Utf16Be;
    else if (!found)
        found = utf8.valid() ? Encoding::Utf8 : bestOneByte(device, seen.lineFeeds == 0 && seen.returns > 0);
    device.seek(0);
    return *found;
}

Decoder::Decoder(Encoding encoding)
{
    if (encoding == Encoding::Utf8)
        m_decoder = std::make_unique<QStringDecoder>(QStringConverter::Utf8);
    else if (encoding == Encoding::Utf16Le)
        m_decoder = std::make_unique<QStringDecoder>(QStringConverter::Utf16LE);
    else if (encoding == Encoding::Utf16Be)
        m_decoder = std::make_unique<QStringDecoder>(QStringConverter::Utf16BE);
    else
        m_table = tableOf(encoding);
}

QString Decoder::decode(QByteArrayView bytes)
{
    if (m_decoder) {
        QString text = m_decoder->decode(bytes);
        return text;
    }
    QString text(bytes.size(), Qt::Uninitialized);
    qsizetype i = 0;
    for (const char c : bytes)
        text[i++] = m_table[static_cast<uchar>(c)];
    return text;
}

} // namespace exchange
