// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/facetloader.h"
#include "items/idloader.h"
#include "items/recommendationmodel.h"
#include "ui/frame/page.h"
#include "ui/frame/surroundings.h"

#include <QPointer>
#include <QTimer>

class QDialog;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class BulkBar;
class CommandSet;
class DetailPanel;
class EmptyState;
class FacetPanel;
class FilterStrip;
class Label;
class PageHeader;
class RecommendationTable;
class SearchField;

/// The list of recommendations with its search, filters and detail: what people work in all day. Everything it changes goes through the
/// session.
class RecommendationsPage final : public Page
{
    Q_OBJECT
public:
    explicit RecommendationsPage(const Surroundings &surroundings, QWidget *parent = nullptr);
    ~RecommendationsPage() override;

    void setSession(Session *session) override;
    void focusSearch() override;

    /// The filters, for the frame to place: below the navigation, or as a column in a wide window. Until it does they are a child of the page
    /// and hidden. Where that place is hidden they open from the funnel.
    [[nodiscard]] QWidget *filters() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    [[nodiscard]] const CommandSet &commands() const { return *m_commands; }

    /// What the list shows now: for a report about it.
    [[nodiscard]] domain::Criteria criteria() const override;
    /// Shows these: what filters can say is ticked, the rest stands in the search field.
    void showCriteria(const domain::Criteria &criteria) override;
    /// Shows this one, with all filters cleared when they hide it.
    void showRecommendation(domain::RecommendationId id) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Ids = items::IdLoader::Ids;
    void makeHeader();
    void makeBody();
    void connectModels();
    void connectCommands();
    void connectDetail();
    void retranslateAll();

    void search(const QString &text);
    void choose(const items::FacetChoice &choice);
    void clearFilters();
    /// Reads the list anew. `fresh`: it is another list, to be seen from its top.
    void refresh(bool fresh);
    void recount();
    void take(const Ids &ids, bool complete);
    void restoreCurrent(bool complete);
    void apply(const storage::ChangeSet &changes);
    void showCounts();
    void showState();
    void showProblem();
    void readDetail();
    void updateTargets();
    void adaptToSize();
    void showDetail(bool shown);
    void openDetail();
    void closeDetail();
    void toggleFilters();
    void step(int by);
    [[nodiscard]] Ids targets() const;
    [[nodiscard]] Ids current() const;
    void start(QDialog *dialog);
    void editAssignment(const Ids &ids);
    void editStatus(const Ids &ids);
    void editDue(const Ids &ids);
    void writeProgress(const Ids &ids);
    void openEntry(domain::ProgressId entry);
    void create();

    Surroundings m_surroundings;
    Session *m_session = nullptr;
    items::RecommendationModel m_model;
    items::FacetModel m_facets;
    items::IdLoader m_idLoader;
    items::FacetLoader m_facetLoader;
    domain::Criteria m_base; ///< of the search field
    std::optional<domain::Error> m_problem; ///< of the search field
    std::optional<domain::RecommendationId> m_wanted; ///< to be current when the list has come
    int m_wantedRow = 0; ///< or, when it is gone, whoever stands here
    bool m_fresh = true;
    bool m_scrollToWanted = false;
    qint64 m_fitting = 0;
    qint64 m_all = 0;
    bool m_counted = false;
    bool m_narrow = false;
    int m_placedFor = 0; ///< the width list and detail were last placed for
    QTimer m_patience; ///< until grey bars are shown
    QTimer m_detailPause; ///< while rows run by

    PageHeader *m_header;
    SearchField *m_search;
    Label *m_searchProblem;
    QPushButton *m_import;
    QPushButton *m_new;
    RecommendationTable *m_table;
    CommandSet *m_commands;
    QPointer<FacetPanel> m_panel; ///< the frame takes it, and may go first
    FilterStrip *m_strip;
    EmptyState *m_empty;
    QStackedWidget *m_list; ///< table or empty state
    BulkBar *m_bulk;
    DetailPanel *m_detail;
    QSplitter *m_splitter;
    QStackedWidget *m_pages; ///< list, or the detail alone
};

} // namespace ui
