// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"
#include "exchange/zipparts.h"

namespace exchange {

/// A workbook of one sheet (see SheetWriter), in Office Open XML. The device must be one that can be sought in.
///
/// Written here and not by libxlsxwriter: on Debian that library and QuaZip bring different functions of the same names, and a program with both
/// crashes in whichever is not found first (docs/decisions/0010-packages.md).
class XlsxSheet : public SheetWriter
{
public:
    explicit XlsxSheet(QIODevice &device);
    domain::Result<void> begin(const SheetHead &head) override;
    domain::Result<void> row(const QList<Cell> &cells) override;
    domain::Result<void> end() override;

    /// As a cell holds it: what XML does not allow as "_x0000_", and a text that looks like such escaped in turn; at most 32,767 characters,
    /// the last an ellipsis when it was cut.
    [[nodiscard]] static QString escaped(const QString &text, bool *cut = nullptr);

private:
    enum Look { Plain, Header, Text, Date, Percent, Number, Followed, LookCount };
    void beginSheet();
    void endSheet();
    void put(const QString &place, const Cell &cell, Look look);
    void putText(const QString &place, const QString &text, Look look);
    void putNumber(const QString &place, double number, Look look);
    [[nodiscard]] QByteArray styles() const;
    [[nodiscard]] QByteArray workbook() const;
    [[nodiscard]] QByteArray links() const;
    [[nodiscard]] QString range(bool absolute) const;

    ZipParts m_parts;
    SheetHead m_head;
    QString m_name;
    QStringList m_letters; ///< of the columns
    QList<std::pair<QString, QString>> m_links; ///< cell and address
};

} // namespace exchange
