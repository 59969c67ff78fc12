// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/rowsmodel.h"

#include "ui/imports/choicedelegate.h"
#include "ui/imports/decisions.h"
#include "ui/imports/importwords.h"
#include "wording/reasons.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using exchange::Decision;
using exchange::PlanItem;
using exchange::Verdict;

namespace {

QStringList partNames(const PlanItem &item)
{
    QStringList names;
    for (const exchange::PartChange &change : item.changes)
        names << importwords::part(change.part);
    return names;
}

} // namespace

RowsModel::RowsModel(const Language &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void RowsModel::setPlan(exchange::ImportPlan plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    fill();
    endResetModel();
}

void RowsModel::setShown(std::optional<RowKind> kind)
{
    beginResetModel();
    m_kind = kind;
    fill();
    endResetModel();
}

void RowsModel::fill()
{
    m_entries.clear();
    const auto wanted = [this](RowKind kind) {
        return m_kind ? *m_kind == kind : kind == RowKind::Doubtful || kind == RowKind::Refused;
    };
    for (qsizetype i = 0; i < m_plan.items.size(); ++i) {
        const Verdict verdict = m_plan.items.at(i).verdict;
        if (verdict == Verdict::Doubtful && wanted(RowKind::Doubtful))
            m_entries.append({RowKind::Doubtful, i});
        else if (verdict == Verdict::Changed && wanted(RowKind::Changed))
            m_entries.append({RowKind::Changed, i});
    }
    for (qsizetype i = 0; wanted(RowKind::Refused) && i < m_plan.refused.size(); ++i)
        m_entries.append({RowKind::Refused, i});
    for (qsizetype i = 0; wanted(RowKind::Remark) && i < m_plan.remarks.size(); ++i)
        m_entries.append({RowKind::Remark, i});
    std::ranges::stable_sort(m_entries, {}, [this](const Entry &entry) { return numberOf(entry); });
}

qint64 RowsModel::count(RowKind kind) const
{
    switch (kind) {
    case RowKind::Doubtful:
        return m_plan.counts.doubtful;
    case RowKind::Refused:
        return m_plan.refused.size();
    case RowKind::Changed:
        return m_plan.counts.changed;
    case RowKind::Remark:
        return m_plan.remarks.size();
    }
    return 0;
}

const exchange::Remark *RowsModel::remark(const Entry &entry) const
{
    if (entry.kind == RowKind::Refused)
        return &m_plan.refused.at(entry.place);
    return entry.kind == RowKind::Remark ? &m_plan.remarks.at(entry.place) : nullptr;
}

qint64 RowsModel::numberOf(const Entry &entry) const
{
    const exchange::Remark *said = remark(entry);
    return said ? said->row : m_plan.items.at(entry.place).row;
}

const PlanItem *RowsModel::item(int row) const
{
    if (row < 0 || row >= m_entries.size() || remark(m_entries.at(row)))
        return nullptr;
    return &m_plan.items.at(m_entries.at(row).place);
}

PlanItem *RowsModel::itemAt(int row)
{
    return const_cast<PlanItem *>(item(row)); // the plan is this model's own
}

qint64 RowsModel::number(int row) const
{
    return numberOf(m_entries.at(row));
}

void RowsModel::noticeRow(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT decided();
}

void RowsModel::setUpdates(bool update)
{
    m_update = update;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT decided();
}

qsizetype RowsModel::similar(int row) const
{
    const PlanItem *one = item(row);
    if (!one)
        return 0;
    return std::ranges::count_if(m_plan.items, [one](const PlanItem &other) {
        return other.decision == Decision::None && decisions::areSimilar(*one, other);
    });
}

void RowsModel::decideSimilar(int row)
{
    const PlanItem *one = item(row);
    if (!one || one->decision == Decision::None)
        return;
    for (PlanItem &other : m_plan.items) {
        if (other.decision == Decision::None && decisions::areSimilar(*one, other))
            decisions::decide(other, one->decision);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT decided();
}

void RowsModel::chooseCandidate(int row, qsizetype candidate)
{
    PlanItem *chosen = itemAt(row);
    if (!chosen || candidate < 0 || candidate >= chosen->candidates.size())
        return;
    chosen->chooseCandidate(candidate);
    noticeRow(row);
}

void RowsModel::choosePart(int row, exchange::Part part, bool take)
{
    PlanItem *chosen = itemAt(row);
    if (!chosen)
        return;
    for (exchange::PartChange &change : chosen->changes) {
        if (change.part == part)
            change.choice = take;
    }
    noticeRow(row);
}

qint64 RowsModel::rowsToWrite() const
{
    return m_plan.additions.rows() + std::ranges::count_if(m_plan.items, [this](const PlanItem &item) {
        return decisions::isWritten(item, m_update);
    });
}

bool RowsModel::writesAnything() const
{
    return rowsToWrite() > 0 || std::ranges::any_of(m_plan.items, [](const PlanItem &item) {
        return item.verdict == Verdict::Doubtful && item.decision == Decision::Leave;
    });
}

exchange::ImportPlan RowsModel::toWrite() const
{
    return decisions::settled(m_plan, m_update);
}

qint64 RowsModel::undecided() const
{
    return std::ranges::count_if(m_plan.items,
        [](const PlanItem &item) { return item.verdict == Verdict::Doubtful && item.decision == Decision::None; });
}

QList<exchange::Remark> RowsModel::toSave() const
{
    QList<exchange::Remark> all = m_plan.refused;
    for (const PlanItem &item : m_plan.items) {
        if (item.verdict == Verdict::Doubtful)
            all.append({item.row, item.reason, item.detail});
    }
    std::ranges::stable_sort(all, {}, &exchange::Remark::row);
    return all;
}

void RowsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RowsModel::wrong(exchange::Reason reason, const QString &detail) const
{
    if (reason == exchange::Reason::None)
        return {};
    return wording::importReason(m_language.wording(), QString(domain::code(reason)), detail);
}

QString RowsModel::itemText(const PlanItem &item, int column) const
{
    const bool changed = item.verdict == Verdict::Changed;
    switch (column) {
    case Reference: {
        const auto &document = item.incoming.document;
        return m_language.wording().reference(
            document.symbol.isEmpty() ? document.caseName : document.symbol, item.incoming.paragraph);
    }
    case Value:
        return item.incoming.text.simplified();
    case Wrong:
        return changed ? tr("Differs in: %1").arg(partNames(item).join(u", "_s))
                       : wrong(item.reason, item.detail);
    default:
        break;
    }
    return importwords::decision(decisions::of(item, m_update), item.verdict);
}

QString RowsModel::shownText(const Entry &entry, int column) const
{
    if (column == Row)
        return m_language.wording().number(numberOf(entry));
    const exchange::Remark *said = remark(entry);
    if (!said)
        return itemText(m_plan.items.at(entry.place), column);
    switch (column) {
    case Value:
        return said->detail;
    case Wrong:
        return wrong(said->reason, said->detail);
    case ToDo:
        return entry.kind == RowKind::Refused ? tr("Not imported") : tr("Nothing");
    default:
        return u"–"_s;
    }
}

QVariantList RowsModel::offered(const Entry &entry) const
{
    QVariantList all;
    if (!remark(entry)) {
        for (const Decision decision : decisions::offered(m_plan.items.at(entry.place)))
            all.append(static_cast<int>(decision));
    }
    return all;
}

QStringList RowsModel::offeredNames(const Entry &entry) const
{
    QStringList names;
    if (!remark(entry)) {
        const PlanItem &item = m_plan.items.at(entry.place);
        for (const Decision decision : decisions::offered(item))
            names << importwords::decision(decision, item.verdict);
    }
    return names;
}

/// What concerns the choice of a row.
QVariant RowsModel::choice(const QModelIndex &index, int role) const
{
    const Entry &entry = m_entries.at(index.row());
    const bool isChoice = index.column() == ToDo;
    const PlanItem *decidedItem = isChoice ? item(index.row()) : nullptr;
    switch (role) {
    case OfferedRole:
        return isChoice ? offered(entry) : QVariant();
    case OfferedNamesRole:
        return isChoice ? offeredNames(entry) : QVariant();
    case MutedRole:
        return index.column() == Reference
            || (isChoice && (!decidedItem || decisions::of(*decidedItem, m_update) == Decision::None));
    case Qt::EditRole:
        return decidedItem ? QVariant(static_cast<int>(decisions::of(*decidedItem, m_update))) : QVariant();
    default:
        return {};
    }
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(entry, index.column());
    case Qt::ToolTipRole:
        return shownText(entry, index.column()).left(2000).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "name of a column and what it says")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), shownText(entry, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KindRole:
        return static_cast<int>(entry.kind);
    default:
        return choice(index, role);
    }
}

bool RowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != ToDo)
        return false;
    const Entry &entry = m_entries.at(index.row());
    if (!offered(entry).contains(value))
        return false;
    decisions::decide(m_plan.items[entry.place], static_cast<Decision>(value.toInt()));
    noticeRow(index.row());
    return true;
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Row"), tr("Recommendation"), tr("In the file"),
        m_kind == RowKind::Changed ? tr("What differs") : tr("What is wrong"), tr("What to do")};
    return names[section];
}

Qt::ItemFlags RowsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags all = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == ToDo && item(index.row()))
        all |= Qt::ItemIsEditable;
    return all;
}

} // namespace ui
