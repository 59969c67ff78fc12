// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/viewbar.h"

#include "ui/editing/viewdialog.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/recommendations/columnchoice.h"
#include "ui/recommendations/savedviews.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

ViewBar::ViewBar(const Surroundings &surroundings, SavedViews &views, ColumnChoice &columns, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_views(views)
    , m_label(new Label({}, Role::Body, Ink::Text2, this))
    , m_combo(new QComboBox(this))
    , m_save(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"viewBar"_s);
    m_combo->setObjectName(u"viewCombo"_s);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(18);
    m_label->setBuddy(m_combo);
    m_save->setObjectName(u"saveView"_s);
    Style::setKind(m_save, ButtonKind::Quiet);
    m_more->setObjectName(u"viewMore"_s);
    m_more->setIcon(icon(u"overflow-menu"_s));
    connect(m_more, &QToolButton::clicked, this, [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    Style::setKind(m_more, ButtonKind::Quiet);
    makeMenu(columns);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_combo);
    row->addWidget(m_save);
    row->addWidget(m_more);
    connect(m_combo, &QComboBox::activated, this, [this](int place) {
        const QVariant id = m_combo->itemData(place);
        m_views.choose(id.isValid() ? std::optional(domain::SavedViewId(id.toLongLong())) : std::nullopt);
    });
    connect(m_save, &QPushButton::clicked, this, [this] { ask(false); });
    connect(&views, &SavedViews::changed, this, &ViewBar::fill);
    retranslate(this, [this] { retranslateAll(); });
}

void ViewBar::makeMenu(ColumnChoice &columns)
{
    m_menu->setObjectName(u"viewMenu"_s);
    const auto add = [this](const QString &name, const QString &iconName) {
        auto *action = m_menu->addAction(icon(iconName), QString());
        action->setObjectName(name);
        return action;
    };
    m_update = add(u"updateView"_s, u"document-save"_s);
    m_rename = add(u"renameView"_s, u"edit-rename"_s);
    m_remove = add(u"removeView"_s, u"edit-delete"_s);
    m_menu->addSeparator();
    m_menu->addAction(columns.action());
    connect(m_update, &QAction::triggered, &m_views, &SavedViews::update);
    connect(m_remove, &QAction::triggered, &m_views, &SavedViews::remove);
    connect(m_rename, &QAction::triggered, this, [this] { ask(true); });
}

void ViewBar::ask(bool rename)
{
    if (!m_views.session() || (rename && !m_views.current()))
        return;
    const auto view = rename ? *m_views.current() : m_views.now();
    auto *dialog = new ViewDialog(m_surroundings, *m_views.session(), view, window());
    connect(dialog, &ViewDialog::written, &m_views, &SavedViews::written);
    dialog->start();
}

void ViewBar::fill()
{
    const QSignalBlocker quiet(m_combo);
    const auto *current = m_views.current();
    m_combo->clear();
    m_combo->addItem(tr("All recommendations"));
    for (const auto &view : m_views.all()) {
        const bool modified = current == &view && m_views.isModified();
        m_combo->addItem(modified ? tr("%1 (modified)", "a saved view").arg(view.name) : view.name, QVariant::fromValue(view.id->value()));
        if (current == &view)
            m_combo->setCurrentIndex(m_combo->count() - 1);
    }
    m_combo->setToolTip(current ? m_combo->currentText() : QString());
    const bool writable = m_views.session() && !m_views.session()->store().isReadOnly();
    m_save->setEnabled(writable);
    m_update->setEnabled(writable && current && m_views.isModified());
    m_rename->setEnabled(writable && current);
    m_remove->setEnabled(writable && current);
}

void ViewBar::retranslateAll()
{
    m_label->setText(tr("View:"));
    m_combo->setAccessibleName(tr("View"));
    m_save->setText(tr("Save view…"));
    m_more->setToolTip(tr("More about the view"));
    m_more->setAccessibleName(tr("More about the view"));
    m_update->setText(tr("&Update view"));
    m_rename->setText(tr("&Rename view…"));
    m_remove->setText(tr("&Delete view"));
    fill();
}

} // namespace ui
