// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/kinds.h"
#include "storage/reportrecords.h"
#include "wording/wording.h"

#include <QAbstractListModel>

namespace ui {

/// The kinds of report in their groups, with their limits of words; below them the reports in preparation and those
/// that were issued, newest first. Answers the roles of a navigation (see navigation.h).
class ReportListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ReportListModel(const wording::Wording &wording, QObject *parent = nullptr);

    struct Kept
    {
        storage::reportrecords::Report report;
        QString suffix; ///< of its first file; empty: in preparation
    };
    void setReports(const QList<Kept> &reports);
    void setWording(const wording::Wording &wording);

    [[nodiscard]] std::optional<reports::Kind> kindAt(const QModelIndex &index) const;
    /// nullptr: no report stands there.
    [[nodiscard]] const storage::reportrecords::Report *reportAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(reports::Kind kind) const;
    [[nodiscard]] QModelIndex indexOf(domain::ReportId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        enum class What { Circle, Kind, Heading, Report };
        What what = What::Kind;
        reports::Circle circle = reports::Circle::Internal;
        reports::Kind kind = reports::Kind::Status;
        bool issued = false; ///< of Heading
        qsizetype report = -1;
    };
    [[nodiscard]] QList<Row> rows() const;
    [[nodiscard]] QVariant ofKind(reports::Kind kind, int role) const;
    [[nodiscard]] QVariant ofReport(const Kept &kept, int role) const;
    [[nodiscard]] QVariant ofHeading(const Row &row, int role) const;

    wording::Wording m_wording;
    QList<Kept> m_reports;
    QList<Row> m_rows;
};

} // namespace ui
