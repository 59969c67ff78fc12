// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"
#include "exchange/zipparts.h"

namespace exchange {

/// An OpenDocument spreadsheet of one sheet (see SheetWriter). The device must be one that can be sought in.
class OdsSheet : public SheetWriter
{
public:
    explicit OdsSheet(QIODevice &device);
    domain::Result<void> begin(const SheetHead &head) override;
    domain::Result<void> row(const QList<Cell> &cells) override;
    domain::Result<void> end() override;

private:
    [[nodiscard]] QByteArray meta() const;
    [[nodiscard]] QByteArray styles() const;
    [[nodiscard]] QByteArray settings() const;
    void beginContent();
    void put(const Cell &cell, const QString &style);
    void putText(const QString &text);

    SheetHead m_head;
    QString m_name;
    ZipParts m_parts;
    QXmlStreamWriter &m_xml;
};

} // namespace exchange
