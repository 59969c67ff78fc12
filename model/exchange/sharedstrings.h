// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QTemporaryFile>
#include <array>
#include <vector>

namespace exchange {

/// The table of strings of a workbook. The strings wait in a temporary file and are read back by blocks: sheets use
/// them nearly in order, so a few blocks in memory serve nearly every cell.
class SharedStrings
{
public:
    /// DiskFull or FileNotWritable when the temporary file says no.
    [[nodiscard]] domain::Result<void> add(const QString &text);
    /// Empty when there is no such string.
    [[nodiscard]] QString at(qint64 index);
    [[nodiscard]] qint64 size() const { return static_cast<qint64>(m_ends.size()); }

private:
    static constexpr qint64 blockSize = 1 << 16;
    struct Block
    {
        qint64 number = -1;
        QByteArray bytes;
    };
    [[nodiscard]] domain::Result<void> flush();
    [[nodiscard]] const QByteArray &block(qint64 number);

    std::vector<quint64> m_ends; ///< where each string ends in the file
    QByteArray m_pending;
    qint64 m_written = 0;
    QTemporaryFile m_file;
    std::array<Block, 64> m_blocks;
};

} // namespace exchange
