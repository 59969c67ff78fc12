// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <array>

namespace exchange {

/// SHA-256 (FIPS 180-4) of files of hundreds of megabytes. QCryptographicHash takes several times as long as reading
/// such a file and waiting for it would be most of an import's time; this one uses the processor's own instructions
/// where it has them.
class Sha256
{
public:
    void add(QByteArrayView bytes);
    /// Hex, lower case. Nothing may be added after it.
    [[nodiscard]] QByteArray hex();

    /// Of a device from where it stands to its end; empty when reading fails.
    [[nodiscard]] static QByteArray of(QIODevice &device);

private:
    std::array<quint32, 8> m_state{
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    QByteArray m_rest; ///< less than a block
    quint64 m_length = 0;
};

} // namespace exchange
