// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/progresspanel.h"

#include "ui/editing/timelineview.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tablecopy.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ProgressPanel::ProgressPanel(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_model(language.wording())
    , m_panel(new Panel({}, this))
    , m_view(new TimelineView(m_model, this))
    , m_none(new Label({}, Role::Label, Ink::Text3, this))
    , m_older(new LinkButton({}, Role::Label, this))
{
    setObjectName(u"progressPanel"_s);
    m_view->setObjectName(u"editorTimeline"_s);
    copyAsTable(m_view);
    m_older->setObjectName(u"olderEntries"_s);
    m_none->setWordWrap(true);
    m_panel->content()->addWidget(m_view);
    m_panel->content()->addWidget(m_none);
    m_panel->content()->addWidget(m_older, 0, Qt::AlignLeft);
    m_panel->content()->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panel);
    connect(m_panel, &Panel::linkActivated, this, &ProgressPanel::addRequested);
    connect(m_view, &TimelineView::opened, this, &ProgressPanel::entryRequested);
    connect(m_view, &TimelineView::evidenceOffered, this, &ProgressPanel::evidenceOffered);
    connect(m_older, &LinkButton::clicked, this, &ProgressPanel::olderRequested);
    retranslate(this, [this] {
        m_panel->setTitle(tr("Progress log"));
        m_view->setAccessibleName(tr("Progress log"));
        m_none->setText(tr("Nothing has been reported yet. The first entry says what was done and carries the evidence."));
        m_model.setWording(m_language.wording());
        fill();
    });
}

void ProgressPanel::setReading(const EditorReading &reading)
{
    m_count = reading.entries;
    const int current = m_view->currentIndex().row();
    m_model.setEntries(reading.detail.progress);
    if (current >= 0)
        m_view->setCurrentIndex(m_model.index(qMin(current, m_model.rowCount() - 1)));
    fill();
}

void ProgressPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    fill();
}

void ProgressPanel::focusLog()
{
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model.index(0));
    m_view->setFocus(Qt::OtherFocusReason);
}

void ProgressPanel::fill()
{
    const int hidden = m_count - m_model.rowCount();
    m_panel->setContext(m_count > 0 ? m_language.wording().number(m_count) : QString());
    m_panel->setLink(m_readOnly ? QString() : tr("Add progress"));
    m_view->setVisible(m_count > 0);
    m_none->setVisible(m_count == 0);
    m_older->setVisible(hidden > 0);
    m_older->setText(tr("Show older entries (%Ln)", nullptr, qMax(0, hidden)));
}

} // namespace ui
