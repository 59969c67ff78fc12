// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"

namespace exchange {

/// Comma-separated values (see SheetWriter).
class CsvSheet : public SheetWriter
{
public:
    explicit CsvSheet(QIODevice &device);
    domain::Result<void> begin(const SheetHead &head) override;
    domain::Result<void> row(const QList<Cell> &cells) override;
    domain::Result<void> end() override;

private:
    [[nodiscard]] domain::Result<void> put(const QByteArray &bytes);
    QIODevice &m_device;
};

} // namespace exchange
