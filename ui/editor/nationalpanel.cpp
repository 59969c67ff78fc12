// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/nationalpanel.h"

#include "ui/editor/scalelist.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

NationalPanel::NationalPanel(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_panel(new Panel({}, this))
    , m_list(new ScaleList(this))
    , m_bar(new ThinBar(this))
    , m_percent(new Label({}, Role::Body, Ink::Text, this))
    , m_reason(new Label({}, Role::Context, Ink::Text3, this))
{
    setObjectName(u"nationalPanel"_s);
    m_list->setObjectName(u"statusList"_s);
    m_percent->setObjectName(u"editorPercent"_s);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setProperty("content", true);
    m_bar->setFixedWidth(96);
    auto *progress = new QHBoxLayout;
    progress->setSpacing(10);
    progress->addWidget(m_bar);
    progress->addWidget(m_percent);
    progress->addStretch(1);
    m_panel->content()->addWidget(m_list);
    m_panel->content()->addLayout(progress);
    m_panel->content()->addWidget(m_reason);
    m_panel->content()->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panel);
    connect(m_list, &ScaleList::chosen, this,
        [this](int step) { Q_EMIT statusRequested(domain::allOf<domain::Status>().at(static_cast<size_t>(step))); });
    retranslate(this, [this] {
        m_panel->setTitle(tr("National status"));
        m_list->setAccessibleName(tr("National status"));
        fill();
    });
}

void NationalPanel::setReading(const EditorReading &reading)
{
    m_reading = reading;
    fill();
}

void NationalPanel::setReadOnly(bool readOnly, const QString &why)
{
    m_readOnly = readOnly;
    m_why = why;
    fill();
}

void NationalPanel::fill()
{
    if (!m_reading)
        return;
    const auto &wording = m_language.wording();
    const auto &r = m_reading->detail.recommendation;
    QList<ScaleList::Step> steps;
    for (const auto status : domain::allOf<domain::Status>())
        steps.append({.text = wording.status(status), .meaning = m_why, .status = status, .given = status == r.status});
    m_list->setSteps(steps);
    m_list->setChoosable(!m_readOnly);
    m_panel->setContext(wording.date(r.statusSince));
    m_bar->setShare(r.percent / 100.0, r.status);
    m_percent->setText(wording.percent(r.percent));
    m_reason->setText(r.statusReason);
    m_reason->setVisible(!r.statusReason.isEmpty());
}

} // namespace ui
