// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"
#include "ui/recommendations/listing.h"

#include <QPointer>

class QStackedWidget;

namespace ui {

class CommandSet;
class DetailPanel;
class DetailPlace;
class EditCommands;
class EditorPlace;
class FacetPanel;
class SavedViews;
class RecommendationList;

/// What people work in all day: a stack whose first page is the list of recommendations with the detail of the current one beside it. The page
/// joins its parts (list, filters, commands, detail); everything it changes goes through the session.
class RecommendationsPage final : public Page
{
    Q_OBJECT
public:
    explicit RecommendationsPage(const Surroundings &surroundings, QWidget *parent = nullptr);
    ~RecommendationsPage() override;

    void setSession(Session *session) override;
    void focusSearch() override;

    /// The saved views and the filters, for the frame to place: below the navigation, or as a column in a wide window. Until it does they are a child of the page
    /// and hidden. Where that place is hidden they open from the funnel.
    [[nodiscard]] QWidget *filters() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    [[nodiscard]] const CommandSet &commands() const { return *m_commands; }

    /// What the list shows now: for a report about it.
    [[nodiscard]] domain::Criteria criteria() const override;
    [[nodiscard]] Exportable exportable() const override;
    /// Shows these: what filters can say is ticked, the rest stands in the search field.
    void showCriteria(const domain::Criteria &criteria) override;
    /// Opens this one, with all filters cleared when they hide it.
    void showRecommendation(domain::RecommendationId id) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeSide();
    void makeStack();
    void connectList();
    void connectCommands();
    void connectDetail();
    void apply(const storage::ChangeSet &changes);
    void readDetail();
    void updateTargets();
    void adaptToSize();
    void toggleFilters();

    Surroundings m_surroundings;
    Session *m_session = nullptr;
    Listing m_listing;
    RecommendationList *m_list;
    CommandSet *m_commands;
    SavedViews *m_views;
    QPointer<QWidget> m_side; ///< views and filters; the frame takes it, and may go first
    FacetPanel *m_panel; ///< in it
    DetailPanel *m_detail;
    QStackedWidget *m_pages; ///< the list, and what takes its place
    DetailPlace *m_detailPlace;
    EditorPlace *m_editorPlace;
    EditCommands *m_edits;
};

} // namespace ui
