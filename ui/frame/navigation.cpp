// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/navigation.h"

#include "ui/frame/retranslate.h"
#include "ui/frame/workspacehead.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QPainter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int nameRole = Qt::UserRole + 1;
}

Navigation::Navigation(QWidget *parent)
    : QWidget(parent)
    , m_head(new WorkspaceHead)
    , m_pages(new NavigationList)
    , m_model(new QStandardItemModel(this))
    , m_filters(new QStackedWidget)
    , m_foot(new QWidget)
{
    setObjectName(u"navigation"_s);
    m_head->setObjectName(u"workspaceHead"_s);
    m_pages->setObjectName(u"pages"_s);
    m_pages->setModel(m_model);
    m_pages->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_pages, &QListView::clicked, this, &Navigation::choose);
    connect(m_pages, &QListView::activated, this, &Navigation::choose);
    retranslate(m_pages, [this] { m_pages->setAccessibleName(tr("Pages")); });
    m_filters->setObjectName(u"filters"_s);
    m_filters->addWidget(new QWidget);
    makeFoot();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addSpacing(6);
    column->addWidget(m_pages);
    column->addSpacing(6);
    column->addWidget(m_filters, 1);
    column->addStretch(0); // takes the room of the filters where they are not
    column->addWidget(m_foot);
    setRail(false);
}

void Navigation::makeFoot()
{
    m_languages = new SegmentedControl({u"ES"_s, u"EN"_s});
    m_languages->setObjectName(u"languages"_s);
    m_languages->setSegmentName(0, u"Español"_s);
    m_languages->setSegmentName(1, u"English"_s);
    m_otherLanguage = new QToolButton;
    m_otherLanguage->setObjectName(u"otherLanguage"_s);
    m_saved = new Label({}, Role::Context, Ink::Text3);
    m_saved->setObjectName(u"saved"_s);
    m_saved->setElided(true);
    m_savedBox = new QWidget;
    auto *saved = new QHBoxLayout(m_savedBox);
    saved->setContentsMargins(0, 0, 0, 0);
    saved->setSpacing(4);
    saved->addWidget(new IconLabel(u"checkmark"_s, Ink::Text3, 14));
    saved->addWidget(m_saved, 1);

    auto *row = new QHBoxLayout(m_foot);
    row->setSpacing(8);
    row->addWidget(m_languages);
    row->addWidget(m_otherLanguage);
    row->addWidget(m_savedBox, 1);
    connect(m_languages, &SegmentedControl::chosen, this,
        [this](int index) { Q_EMIT languageChosen(static_cast<domain::Language>(index)); });
    connect(m_otherLanguage, &QToolButton::clicked, this, [this] {
        const bool spanish = m_language == domain::Language::Spanish;
        Q_EMIT languageChosen(spanish ? domain::Language::English : domain::Language::Spanish);
    });
    retranslate(m_foot, [this] {
        m_languages->setAccessibleName(tr("Language"));
        m_otherLanguage->setAccessibleName(tr("Language"));
    });
}

void Navigation::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.nav);
    painter.fillRect(QRect(QWidget::width() - 1, 0, 1, height()), colours.border);
    painter.fillRect(QRect(0, m_foot->y(), QWidget::width(), 1), colours.border);
    if (m_filters->currentIndex() > 0 && !m_rail)
        painter.fillRect(QRect(0, m_filters->y() - 1, QWidget::width() - 1, 1), colours.border);
}

void Navigation::addPage(const QString &name, const QString &iconName)
{
    auto *entry = new QStandardItem;
    entry->setData(name, nameRole);
    entry->setData(iconName, Qt::DecorationRole);
    entry->setEditable(false);
    m_model->appendRow(entry);
    fitPages();
}

/// The list is as high as its entries: what is below belongs to the filters.
void Navigation::fitPages()
{
    m_pages->setFixedHeight(m_pages->sizeHint().height());
}

QStandardItem *Navigation::item(const QString &name) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(nameRole).toString() == name)
            return m_model->item(row);
    }
    return nullptr;
}

void Navigation::setPageText(const QString &name, const QString &text, const QString &keys)
{
    if (QStandardItem *entry = item(name)) {
        entry->setText(text);
        entry->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)", "a page and its key").arg(text, keys));
    }
}

void Navigation::setCurrent(const QString &name)
{
    if (const QStandardItem *entry = item(name))
        m_pages->setCurrentIndex(entry->index());
    else
        m_pages->selectionModel()->clear();
}

void Navigation::choose(const QModelIndex &index)
{
    Q_EMIT pageChosen(index.data(nameRole).toString());
}

void Navigation::setFilters(QWidget *filters)
{
    if (filters && m_filters->indexOf(filters) < 0)
        m_filters->addWidget(filters);
    m_filters->setCurrentIndex(filters ? m_filters->indexOf(filters) : 0);
    update();
}

void Navigation::setWorkspace(const QString &stateName, const QString &fileName)
{
    m_head->setWorkspace(stateName, fileName);
}

void Navigation::setMenu(QMenu *menu)
{
    m_head->setMenu(menu);
}

void Navigation::setLanguage(domain::Language language)
{
    m_language = language;
    m_languages->setCurrentIndex(static_cast<int>(language));
    m_otherLanguage->setText(language == domain::Language::Spanish ? u"ES"_s : u"EN"_s);
}

void Navigation::setSaved(const QString &text)
{
    m_saved->setText(text);
    m_savedBox->setVisible(!text.isEmpty() && !m_rail);
}

void Navigation::setRail(bool rail)
{
    m_rail = rail;
    setFixedWidth(rail ? railWidth : width);
    m_head->setRail(rail);
    m_filters->setVisible(!rail);
    m_languages->setVisible(!rail);
    m_otherLanguage->setVisible(rail);
    m_savedBox->setVisible(!rail && !m_saved->text().isEmpty());
    m_foot->layout()->setContentsMargins(rail ? 6 : 12, 9, rail ? 5 : 4, 9);
}

void Navigation::focusPages()
{
    m_pages->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ui
