// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>
#include <array>
#include <memory>

namespace exchange {

/// The encodings in which tables are met.
enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252, Latin1, MacRoman };
constexpr std::array<QLatin1StringView, 6> codesOf(Encoding)
{
    using C = QLatin1StringView;
    return {C("UTF-8"), C("UTF-16LE"), C("UTF-16BE"), C("windows-1252"), C("ISO-8859-1"), C("macintosh")};
}

/// Decides from the bytes: a byte order mark; blank high bytes that betray UTF-16; UTF-8 in which at most one sequence
/// in ten is none (what was pasted from elsewhere); otherwise, among the
/// one-byte encodings, the one in which most high bytes are letters inside words. Line ends that are only CR speak for
/// Mac Roman. Reads the device to its end in pieces and leaves it at the start.
[[nodiscard]] Encoding detectEncoding(QIODevice &device);

/// Decodes a stream in pieces, the last of which is empty; a byte order mark is dropped. A byte that is no UTF-8 is
/// read as Windows-1252, so that nothing is lost; halves of pairs in UTF-16, and bytes that a one-byte encoding does
/// not know, become U+FFFD.
class Decoder
{
public:
    explicit Decoder(Encoding encoding);
    [[nodiscard]] QString decode(QByteArrayView bytes);

private:
    [[nodiscard]] QString decodeUtf8(QByteArrayView piece);

    bool m_isUtf8;
    bool m_atStart = true;
    QByteArray m_rest; ///< the start of a sequence of UTF-8
    std::array<char16_t, 256> m_table{}; ///< of a one-byte encoding
    std::unique_ptr<QStringDecoder> m_decoder; ///< of UTF-16
};

} // namespace exchange
