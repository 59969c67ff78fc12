// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/sourcepanel.h"

#include "ui/frame/retranslate.h"
#include "ui/imports/importwords.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

#include <QGridLayout>

namespace ui {

using namespace Qt::StringLiterals;

SourcePanel::SourcePanel(QWidget *parent)
    : QWidget(parent)
    , m_panel(new Panel)
    , m_icon(new QLabel)
    , m_name(new Label({}, Role::BodyStrong))
    , m_formatName(new Label({}, Role::Label, Ink::Text3))
    , m_grid(new QGridLayout)
{
    setObjectName(u"importSource"_s);
    m_name->setObjectName(u"importFileName"_s);
    m_name->setElided(true);
    m_formatName->setElided(true);
    m_icon->setFixedSize(32, 32);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_name);
    names->addWidget(m_formatName);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_icon);
    head->addLayout(names, 1);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 1);
    m_panel->content()->addLayout(head);
    m_panel->content()->addLayout(m_grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_panel, &Panel::linkActivated, this, &SourcePanel::fileRequested);
    retranslate(this, [this] { retranslateUi(); });
}

void SourcePanel::setFile(const QString &name, exchange::Format format)
{
    m_format = format;
    m_name->setText(name);
    m_icon->setPixmap(fileIcon(importwords::suffix(format)).pixmap(32));
    retranslateUi();
}

void SourcePanel::setFacts(const QList<Fact> &facts)
{
    while (m_lines.size() < facts.size()) {
        const int row = static_cast<int>(m_lines.size());
        auto *label = new Label({}, Role::Label, Ink::Text3);
        auto *value = new Label({}, Role::Body);
        value->setElided(true);
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(value, row, 1);
        m_lines.append(std::pair{label, value});
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto &[label, value] = m_lines.at(i);
        const bool shown = i < facts.size();
        label->setVisible(shown);
        value->setVisible(shown);
        if (shown) {
            label->setText(facts.at(i).first);
            value->setText(facts.at(i).second);
        }
    }
}

void SourcePanel::retranslateUi()
{
    m_panel->setTitle(tr("Source"));
    m_panel->setLink(tr("Change file…"));
    if (m_format)
        m_formatName->setText(importwords::format(*m_format));
}

} // namespace ui
