// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/rowscopy.h"

#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/recommendations/rowsdrag.h"
#include "ui/widgets/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace ui {

using Model = items::RecommendationModel;

namespace {

using Rows = QList<QStringList>;
constexpr size_t step = 512; ///< rows read at a time

/// The percentage stands beside the status, as in the list.
Rows rowsOf(const storage::Reader &db, const Listing::Ids &ids, const wording::Wording &wording)
{
    Rows rows;
    for (size_t from = 0; from < ids.size(); from += step) {
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(from);
        const auto last = ids.begin() + static_cast<std::ptrdiff_t>(qMin(from + step, ids.size()));
        for (const auto &row : storage::recommendations::page(db, {first, last})) {
            QStringList cells;
            for (int column = Model::Reference; column < Model::ColumnCount; ++column) {
                cells << Model::words(row, column, wording);
                if (column == Model::Status)
                    cells << wording.percent(row.percent);
            }
            rows << cells;
        }
    }
    return rows;
}

} // namespace

RowsCopy::RowsCopy(const Surroundings &surroundings, Listing &listing, QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
    , m_listing(listing)
{
}

QStringList RowsCopy::headers() const
{
    QStringList headers;
    for (int column = Model::Reference; column < Model::ColumnCount; ++column) {
        if (column == Model::Status)
            headers << tr("Status") << tr("Progress");
        else
            headers << m_listing.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    return headers;
}

void RowsCopy::copy(const Listing::Ids &ids)
{
    if (!m_listing.session() || ids.empty())
        return;
    const std::function<Rows(const storage::Reader &)> read
        = [ids, wording = m_surroundings.language.wording()](const storage::Reader &db) { return rowsOf(db, ids, wording); };
    const auto take = [this, headers = headers()](const domain::Result<Rows> &rows) {
        if (!rows) {
            Q_EMIT failed(rows.error());
            return;
        }
        QGuiApplication::clipboard()->setMimeData(tableOf(Rows {headers} + *rows).release());
        Q_EMIT copied(static_cast<int>(rows->size()));
    };
    const auto &store = m_listing.session()->store();
    if (ids.size() <= static_cast<size_t>(Session::few))
        take(store.read(read));
    else
        work::whenDone(this, items::readOnWorker<Rows>({store.path(), store.context()}, read), take);
}

std::unique_ptr<QMimeData> RowsCopy::dragged(const Listing::Ids &ids) const
{
    Session *session = m_listing.session();
    if (!session || ids.empty())
        return nullptr;
    const auto &wording = m_surroundings.language.wording();
    const auto shown = static_cast<std::ptrdiff_t>(qMin(ids.size(), RowsDrag::mostRows));
    const Listing::Ids some(ids.begin(), ids.begin() + shown);
    const auto rows = session->store().read([&](const storage::Reader &db) { return rowsOf(db, some, wording); });
    if (!rows)
        return nullptr;
    return std::make_unique<RowsDrag>(*session, ids, wording, tableOf(Rows {headers()} + *rows));
}

} // namespace ui
