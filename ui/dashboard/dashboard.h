// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/figures.h"
#include "ui/frame/page.h"
#include "ui/frame/surroundings.h"

#include <QPointer>

class QGridLayout;
class QScrollArea;
class QStackedWidget;

namespace ui {

class EmptyState;
class FigurePanel;
class FilterBar;
class KeyFigure;
class KeyFigureStrip;
class PageHeader;

/// Home: the figures of the workspace, each a way to the list behind it. Reads on a worker; a change of the workspace reads anew.
class Dashboard : public Page
{
    Q_OBJECT
public:
    explicit Dashboard(const Surroundings &surroundings, QWidget *parent = nullptr);
    void setSession(Session *session) override;
    void focusSearch() override;

Q_SIGNALS:
    /// Figures of this moment stand on the page. For tests and pictures.
    void shown();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Tile { Total, Implemented, Overdue, Soon, Silent, Review, TileCount };
    /// Everything one reading brings.
    struct Reading
    {
        figures::Figures figures;
        figures::Choices choices;
    };

    void makeTiles();
    void rememberViews();
    void makePanels();
    void arrange();
    void reload();
    void take(quint64 generation, const domain::Criteria &criteria, const domain::Result<Reading> &reading);
    void showAll();
    void showTiles();
    void showHeader();
    void tileClicked(Tile tile);

    Surroundings m_surroundings;
    QPointer<Session> m_session;
    PageHeader *m_header;
    FilterBar *m_filters;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    QGridLayout *m_grid;
    KeyFigureStrip *m_strip;
    std::array<KeyFigure *, TileCount> m_tiles {};
    QList<FigurePanel *> m_panels; ///< status, trend, lead, next, silent, quality
    QWidget *m_side; ///< holds the last two
    int m_columns = 0;
    bool m_stale = true; ///< the workspace changed while the page was not to be seen
    quint64 m_generation = 0;
    std::optional<Reading> m_reading;
    domain::Criteria m_base; ///< of the reading that is shown
};

} // namespace ui
