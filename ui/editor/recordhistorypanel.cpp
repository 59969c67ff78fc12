// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/recordhistorypanel.h"

#include "items/historymodel.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/history/historydelegate.h"
#include "ui/history/historyends.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tablecopy.h"

#include <QAction>
#include <QListView>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

RecordHistoryPanel::RecordHistoryPanel(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_panel(new Panel({}, this))
    , m_view(new QListView(this))
    , m_model(new items::HistoryModel(language.wording(), [this](const storage::Change &change) { return sentence(change); }, this))
    , m_shown(new HistoryEnds(m_reading, this))
    , m_undo(new QAction(this))
{
    setObjectName(u"recordHistoryPanel"_s);
    m_shown->setSourceModel(m_model);
    m_view->setObjectName(u"recordHistory"_s);
    m_view->setModel(m_shown);
    auto *delegate = new HistoryDelegate(m_view);
    delegate->setCompact(true);
    m_view->setItemDelegate(delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setResizeMode(QListView::Adjust);
    m_view->viewport()->installEventFilter(this);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    copyAsTable(m_view);
    m_panel->setEdgeToEdge(true);
    m_panel->content()->addWidget(m_view);
    m_panel->content()->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panel);
    m_undo->setObjectName(u"undoRecordChange"_s);
    m_undo->setShortcut(QKeySequence(Qt::Key_Delete));
    m_undo->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_undo);
    connect(m_undo, &QAction::triggered, this, [this] { undo(m_view->currentIndex()); });
    connect(delegate, &HistoryDelegate::undoClicked, this, &RecordHistoryPanel::undo);
    connect(m_panel, &Panel::linkActivated, this, &RecordHistoryPanel::allRequested);
    retranslate(this, [this] {
        m_panel->setTitle(tr("Change history"));
        m_view->setAccessibleName(tr("Changes of this recommendation, newest first"));
        m_undo->setText(tr("Undo this change"));
        m_model->setWording(m_language.wording());
        fill();
    });
}

QString RecordHistoryPanel::sentence(const storage::Change &change) const
{
    const auto story = m_reading.stories.constFind(change.id.value());
    return story == m_reading.stories.constEnd() ? QString() : story->sentence(m_language.wording());
}

void RecordHistoryPanel::setReading(const EditorReading &reading)
{
    const qint64 current = m_view->currentIndex().data(items::HistoryModel::IdRole).toLongLong();
    m_reading = reading.history;
    m_count = reading.changes;
    m_model->setChanges(m_reading.changes);
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        if (const auto index = m_shown->index(row, 0); index.data(items::HistoryModel::IdRole).toLongLong() == current)
            m_view->setCurrentIndex(index);
    }
    fill();
}

void RecordHistoryPanel::setReadOnly(bool readOnly)
{
    m_shown->setReadOnly(readOnly);
    m_view->viewport()->update();
}

void RecordHistoryPanel::fill()
{
    m_panel->setContext(m_count > 0 ? m_language.wording().number(m_count) : QString());
    m_panel->setLink(tr("Show all"));
    const int rows = m_shown->rowCount();
    m_view->setVisible(rows > 0);
    fit();
}

/// As high as its rows, which wrap.
void RecordHistoryPanel::fit()
{
    int height = 0;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        height += m_view->sizeHintForRow(row);
    m_view->setFixedHeight(qMax(1, height) + 2);
}

bool RecordHistoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const auto *resized = static_cast<QResizeEvent *>(event);
        if (resized->size().width() != resized->oldSize().width())
            fit();
    }
    return QWidget::eventFilter(watched, event);
}

void RecordHistoryPanel::undo(const QModelIndex &index)
{
    const auto end = static_cast<HistoryDelegate::End>(index.data(HistoryDelegate::EndRole).toInt());
    if (index.isValid() && end == HistoryDelegate::End::Undo)
        Q_EMIT undoRequested(domain::ChangeId(index.data(items::HistoryModel::IdRole).toLongLong()));
}

} // namespace ui
