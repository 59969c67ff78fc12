// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportlistmodel.h"

#include "ui/reports/reportwords.h"
#include "ui/theme/icons.h"
#include "ui/widgets/navigation.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kindCount = 13;
static_assert(codesOf(reports::Kind{}).size() == kindCount);

} // namespace

ReportListModel::ReportListModel(const wording::Wording &wording, QObject *parent)
    : QAbstractListModel(parent)
    , m_wording(wording)
    , m_rows(rows())
{
}

QList<ReportListModel::Row> ReportListModel::rows() const
{
    QList<Row> out;
    for (const auto circle :
        {reports::Circle::UnitedNations, reports::Circle::InterAmerican, reports::Circle::Internal}) {
        out.append({.what = Row::What::Circle, .circle = circle});
        for (int i = 0; i < kindCount; ++i) {
            if (const auto kind = static_cast<reports::Kind>(i); reports::traits(kind).circle == circle)
                out.append({.what = Row::What::Kind, .circle = circle, .kind = kind});
        }
    }
    for (const bool issued : {false, true}) {
        bool first = true;
        for (qsizetype i = 0; i < m_reports.size(); ++i) {
            if (m_reports.at(i).report.issued != issued)
                continue;
            if (std::exchange(first, false))
                out.append({.what = Row::What::Heading, .issued = issued});
            out.append({.what = Row::What::Report, .issued = issued, .report = i});
        }
    }
    return out;
}

void ReportListModel::setReports(const QList<Kept> &reports)
{
    beginResetModel();
    m_reports = reports;
    m_rows = rows();
    endResetModel();
}

void ReportListModel::setWording(const wording::Wording &wording)
{
    m_wording = wording;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::optional<reports::Kind> ReportListModel::kindAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).what != Row::What::Kind)
        return std::nullopt;
    return m_rows.at(index.row()).kind;
}

const storage::reportrecords::Report *ReportListModel::reportAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).what != Row::What::Report)
        return nullptr;
    return &m_reports.at(m_rows.at(index.row()).report).report;
}

QModelIndex ReportListModel::indexOf(reports::Kind kind) const
{
    const auto row =
        std::ranges::find_if(m_rows, [&](const Row &one) { return one.what == Row::What::Kind && one.kind == kind; });
    return index(static_cast<int>(row - m_rows.begin()));
}

QModelIndex ReportListModel::indexOf(domain::ReportId id) const
{
    const auto row = std::ranges::find_if(
        m_rows, [&](const Row &one) { return one.report >= 0 && m_reports.at(one.report).report.id == id; });
    return row == m_rows.end() ? QModelIndex() : index(static_cast<int>(row - m_rows.begin()));
}

int ReportListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags ReportListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto what = m_rows.at(index.row()).what;
    const bool entry = what == Row::What::Kind || what == Row::What::Report;
    return Qt::ItemNeverHasChildren | (entry ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
}

QVariant ReportListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.what == Row::What::Kind)
        return ofKind(row.kind, role);
    if (row.what == Row::What::Report)
        return ofReport(m_reports.at(row.report), role);
    return ofHeading(row, role);
}

QVariant ReportListModel::ofHeading(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (row.what == Row::What::Circle)
            return reportwords::circle(row.circle);
        return row.issued ? tr("Generated") : tr("In preparation");
    case NavigationTrailingRole:
        return row.what == Row::What::Circle && row.circle == reports::Circle::UnitedNations ? tr("words") : QString();
    case NavigationSectionRole:
        return true;
    default:
        return {};
    }
}

QVariant ReportListModel::ofKind(reports::Kind kind, int role) const
{
    const auto limit = reports::traits(kind).words;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return reportwords::kind(kind);
    case Qt::DecorationRole:
        return reportwords::kindIcon(kind);
    case NavigationTrailingRole:
        return limit ? m_wording.number(*limit) : QString();
    case Qt::AccessibleTextRole:
        return limit ? tr("%1, at most %2 words").arg(reportwords::kind(kind), m_wording.number(*limit))
                     : reportwords::kind(kind);
    default:
        return {};
    }
}

QVariant ReportListModel::ofReport(const Kept &kept, int role) const
{
    const QString date = m_wording.date(kept.report.madeAt.toLocalTime().date());
    const auto kind = domain::fromCode<reports::Kind>(kept.report.kind);
    const QString title = !kept.report.title.isEmpty() ? kept.report.title
        : kind                                         ? reportwords::kind(*kind)
                                                       : kept.report.kind;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return title;
    case NavigationContextRole:
        return date;
    case Qt::DecorationRole:
        return kept.report.issued ? QVariant(fileIcon(kept.suffix)) : QVariant(u"document-edit"_s);
    case NavigationColourIconRole:
        return kept.report.issued;
    case Qt::AccessibleTextRole:
        return kept.report.issued ? tr("%1, generated on %2").arg(title, date)
                                  : tr("%1, in preparation, %2").arg(title, date);
    default:
        return {};
    }
}

} // namespace ui
