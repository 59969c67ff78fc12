// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/detailplace.h"

#include "ui/frame/settings.h"
#include "ui/recommendations/detailpanel.h"

#include <QAction>
#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowWidth = 1100; ///< below, there is no room for the detail
const QString splitterState = u"recommendations.splitter"_s;
const QString shownState = u"recommendations.detail"_s;

/// The detail grows with the window: 360 at 1440, 440 at 1920, 520 at 2560.
int detailWidth(int window)
{
    if (window >= 2560)
        return 520;
    if (window >= 1920)
        return 440;
    return window >= 1360 ? 360 : 320;
}

} // namespace

DetailPlace::DetailPlace(Settings &settings, QStackedWidget *pages, QSplitter *splitter, DetailPanel *detail, QAction *toggle)
    : QObject(splitter)
    , m_settings(settings)
    , m_pages(pages)
    , m_splitter(splitter)
    , m_detail(detail)
    , m_toggle(toggle)
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->handle(1)->installEventFilter(this);
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_settings.setState(splitterState, m_splitter->saveState()); });
    m_toggle->setChecked(m_settings.state(shownState) != "0");
    connect(m_toggle, &QAction::toggled, this, [this](bool shown) {
        m_settings.setState(shownState, shown ? "1" : "0");
        setShown(shown);
    });
}

/// A double click on the line between list and detail puts it back.
bool DetailPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonDblClick)
        return QObject::eventFilter(watched, event);
    placeAsUsual();
    m_settings.setState(splitterState, {});
    return true;
}

void DetailPlace::placeAsUsual()
{
    const int detail = detailWidth(m_splitter->window()->width());
    m_splitter->setSizes({m_pages->width() - detail, detail});
}

void DetailPlace::adapt()
{
    const bool narrow = m_pages->window()->width() < narrowWidth;
    if (narrow == m_narrow && m_placedFor == m_pages->width())
        return;
    m_narrow = narrow;
    m_placedFor = m_pages->width();
    m_detail->setMinimumWidth(narrow ? 0 : 280);
    setShown(m_toggle->isChecked());
    const QByteArray kept = m_settings.state(splitterState);
    if (kept.isEmpty() || !m_splitter->restoreState(kept))
        placeAsUsual();
    m_splitter->setHandleWidth(1);
}

void DetailPlace::setShown(bool shown)
{
    m_detail->setVisible(shown && !m_narrow);
    m_toggle->setEnabled(!m_narrow);
}

} // namespace ui
