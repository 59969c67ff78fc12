// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recommendations/listing.h"

#include <QMimeData>
#include <QPointer>

namespace ui {

/// Recommendations on their way to another program: as a workbook where it takes files, else as a table to be pasted. The workbook is written when
/// the other program asks for it, into the session's private folder, which nobody else may look into and which goes with the session. Confidential
/// beneficiaries and evidence never leave this way.
class RowsDrag final : public QMimeData
{
    Q_OBJECT
public:
    /// More rows are no file: who drops them would wait for it.
    static constexpr size_t mostRows = 5000;

    RowsDrag(Session &session, const Listing::Ids &ids, const wording::Wording &wording, std::unique_ptr<QMimeData> table);

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &mimeType) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    [[nodiscard]] QString file() const;

    QPointer<Session> m_session;
    Listing::Ids m_ids;
    wording::Wording m_wording;
    std::unique_ptr<QMimeData> m_table;
    mutable QString m_path; ///< once it is written
};

} // namespace ui
