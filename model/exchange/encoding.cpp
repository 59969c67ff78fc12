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

/// How many bytes the sequence at the start of some bytes has in UTF-8: 0 when they are none, -1 when more are needed
/// to tell.
int sequenceLength(QByteArrayView bytes)
{
    const auto at = [bytes](qsizetype i) { return static_cast<uchar>(bytes[i]); };
    const uchar first = at(0);
    if (first < 0x80)
        return 1;
    const int length = first >= 0xC2 && first < 0xE0 ? 2
        : first >= 0xE0 && first < 0xF0              ? 3
        : first >= 0xF0 && first < 0xF5              ? 4
                                                     : 0;
    for (int i = 1; i < length; ++i) {
        if (i >= bytes.size())
            return -1;
        if ((at(i) & 0xC0) != 0x80)
            return 0;
        // Longer than need be, surrogates, beyond the last character.
        const bool strange = i == 1
            && ((first == 0xE0 && at(1) < 0xA0) || (first == 0xED && at(1) >= 0xA0) || (first == 0xF0 && at(1) < 0x90)
                || (first == 0xF4 && at(1) >= 0x90));
        if (strange)
            return 0;
    }
    return length;
}

/// Follows bytes as UTF-8 across pieces and counts what is some and what is none.
class Utf8Check
{
public:
    void feed(QByteArrayView piece)
    {
        QByteArray bytes = std::exchange(m_rest, QByteArray());
        bytes.append(piece);
        qsizetype at = 0;
        while (at < bytes.size()) {
            const int length = sequenceLength(QByteArrayView(bytes).sliced(at));
            if (length < 0)
                break;
            m_good += length > 1 ? 1 : 0;
            m_bad += length == 0 ? 1 : 0;
            at += std::max(length, 1);
        }
        m_rest = bytes.sliced(at);
    }
    /// A few bytes pasted from elsewhere do not make a file one of another encoding.
    [[nodiscard]] bool valid() const { return m_bad == 0 || m_good > m_bad * 10; }

private:
    QByteArray m_rest;
    qint64 m_good = 0;
    qint64 m_bad = 0;
};

/// Counts, for one one-byte encoding, how well the high bytes read.
class Hearing
{
public:
    explicit Hearing(Encoding encoding)
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
    std::array readings{Hearing(Encoding::Windows1252), Hearing(Encoding::MacRoman), Hearing(Encoding::Latin1)};
    device.seek(0);
    uchar before = ' ';
    uchar current = ' ';
    while (true) {
        const QByteArray piece = device.read(pieceSize);
        for (const char c : piece.isEmpty() ? QByteArrayView(" ") : QByteArrayView(piece)) {
            const auto after = static_cast<uchar>(c);
            if (current >= 0x80) {
                for (Hearing &reading : readings)
                    reading.see(before, current, after);
            }
            before = std::exchange(current, after);
        }
        if (piece.isEmpty())
            break;
    }
    // A tie goes to the first, and only old Macintosh programs end lines with CR alone.
    const auto value = [onlyReturns](const Hearing &r) {
        return r.score() + (onlyReturns && r.encoding() == Encoding::MacRoman ? 8 : 0);
    };
    const Hearing *best = &readings.front();
    for (const Hearing &reading : readings)
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
    : m_isUtf8(encoding == Encoding::Utf8)
{
    if (encoding == Encoding::Utf16Le)
        m_decoder = std::make_unique<QStringDecoder>(QStringConverter::Utf16LE);
    else if (encoding == Encoding::Utf16Be)
        m_decoder = std::make_unique<QStringDecoder>(QStringConverter::Utf16BE);
    else
        m_table = tableOf(m_isUtf8 ? Encoding::Windows1252 : encoding);
}

QString Decoder::decode(QByteArrayView bytes)
{
    if (m_isUtf8)
        return decodeUtf8(bytes);
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

QString Decoder::decodeUtf8(QByteArrayView piece)
{
    const bool atEnd = piece.isEmpty();
    QByteArray bytes = std::exchange(m_rest, QByteArray());
    bytes.append(piece);
    QString text;
    qsizetype from = 0; // of what is good and not yet taken
    qsizetype at = 0;
    while (at < bytes.size()) {
        const int length = sequenceLength(QByteArrayView(bytes).sliced(at));
        if (length < 0 && !atEnd)
            break;
        if (length > 0) {
            at += length;
            continue;
        }
        text += QString::fromUtf8(QByteArrayView(bytes).sliced(from, at - from));
        text += QChar(m_table[static_cast<uchar>(bytes.at(at))]);
        from = ++at;
    }
    text += QString::fromUtf8(QByteArrayView(bytes).sliced(from, at - from));
    m_rest = bytes.sliced(at);
    if (std::exchange(m_atStart, m_atStart && text.isEmpty()) && text.startsWith(u'\uFEFF'))
        text.remove(0, 1);
    return text;
}

} // namespace exchange
