// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recommendations/listing.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class BulkBar;
class CommandSet;
class EmptyState;
class FilterStrip;
class Label;
class PageHeader;
class RecommendationTable;
class SearchField;

/// The list of recommendations as it is seen: its head with the search field, the strip of filters, the table or why it is empty, and the bar
/// for what is checked. Keeps the current row while the list is read anew.
class RecommendationList final : public QWidget
{
    Q_OBJECT
public:
    using Ids = Listing::Ids;

    RecommendationList(const Surroundings &surroundings, Listing &listing, QWidget *parent = nullptr);

    /// The commands it offers in buttons of its own; the table has theirs by then.
    void setCommands(const CommandSet &commands);
    [[nodiscard]] RecommendationTable *table() const { return m_table; }
    [[nodiscard]] FilterStrip *strip() const { return m_strip; }
    /// The list, and room beside it.
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }

    /// Empties the search field and forgets which row was wanted.
    void reset();
    void focusSearch();
    /// Shows these: what filters can say is ticked, the rest stands in the search field.
    void showCriteria(const domain::Criteria &criteria);
    void clearFilters();
    /// Shows this one, with all filters cleared when they hide it.
    void showRecommendation(domain::RecommendationId id);

    /// Where this one stands, from 1 (0: not listed), and of how many.
    [[nodiscard]] std::pair<int, int> place(domain::RecommendationId id) const;

    /// The current row was changed: `settled` follows.
    void unsettle() { m_pause.start(); }
    /// The current row alone.
    [[nodiscard]] Ids current() const;
    /// The checked rows; without any, the current one.
    [[nodiscard]] Ids targets() const;

Q_SIGNALS:
    void targetsChanged(); ///< what the commands act on
    void settled(); ///< the current row is no longer just run by, or was changed: to be read
    void opened(domain::RecommendationId id);
    void importRequested();
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeHeader();
    void makeBody();
    void connectListing();
    void connectTable();
    void retranslateAll();
    void prepare(bool fresh);
    void take(bool complete);
    void restoreCurrent(bool complete);
    void standIn();
    void followOrder();
    void showCounts();
    void showState();
    void showProblem();

    Surroundings m_surroundings;
    Listing &m_listing;
    std::optional<domain::RecommendationId> m_wanted; ///< to be current when the list has come
    std::optional<domain::RecommendationId> m_standIn; ///< current while the wanted one is looked for
    int m_wantedRow = 0; ///< or, when it is gone, whoever stands here
    bool m_fresh = true;
    bool m_scrollToWanted = false;
    QTimer m_patience; ///< until grey bars are shown
    QTimer m_pause; ///< while rows run by

    PageHeader *m_header;
    SearchField *m_search;
    Label *m_searchProblem;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_new;
    RecommendationTable *m_table;
    FilterStrip *m_strip;
    EmptyState *m_empty;
    QStackedWidget *m_body; ///< table or empty state
    BulkBar *m_bulk;
    QSplitter *m_splitter;
    QAction *m_clear = nullptr;
};

} // namespace ui
