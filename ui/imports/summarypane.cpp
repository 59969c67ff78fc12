// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/summarypane.h"

#include "ui/frame/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QPushButton *verb(const QString &iconName, const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(icon(iconName));
    return button;
}

} // namespace

SummaryPane::SummaryPane(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_panel(new Panel)
    , m_what(new Label({}, Role::ItemTitle))
    , m_remark(new Label({}, Role::Body, Ink::Text2))
    , m_strip(new KeyFigureStrip)
    , m_show(verb(u"view-list-details"_s, "importShow"))
    , m_undo(verb(u"edit-undo"_s, "importUndo"))
    , m_save(verb(u"document-save"_s, "importSaveRejected"))
{
    build();
    connect(m_show, &QPushButton::clicked, this, &SummaryPane::showRequested);
    connect(m_undo, &QPushButton::clicked, this, &SummaryPane::undoRequested);
    connect(m_save, &QPushButton::clicked, this, &SummaryPane::saveListRequested);
    retranslate(this, [this] { retranslateUi(); });
}

void SummaryPane::build()
{
    m_what->setObjectName(u"importSummary"_s);
    m_what->setWordWrap(true);
    m_remark->setObjectName(u"importSummaryRemark"_s);
    m_remark->setWordWrap(true);
    const QString marks[] = {
        u"list-add"_s, u"document-edit"_s, u"checkmark"_s, u"chronometer"_s, u"data-warning"_s, u"dialog-cancel"_s};
    for (const QString &mark : marks) {
        auto *figure = new KeyFigure;
        figure->setMark(mark);
        figure->setLeadsOn(false);
        m_strip->addFigure(figure);
        m_figures.append(figure);
    }
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    for (QPushButton *button : {m_show, m_undo, m_save})
        verbs->addWidget(button);
    verbs->addStretch();
    m_panel->content()->addWidget(m_what);
    m_panel->content()->addWidget(m_remark);
    m_panel->content()->addSpacing(8);
    m_panel->content()->addLayout(verbs);
    auto *inner = new QWidget;
    inner->setMaximumWidth(960);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_panel);
    column->addWidget(m_strip);
    column->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(inner, 1000);
    row->addStretch(1);
}

void SummaryPane::setSummary(const exchange::ImportSummary &summary, const QString &fileName)
{
    m_summary = summary;
    m_fileName = fileName;
    m_undone = false;
    retranslateUi();
}

void SummaryPane::setUndone(bool undone)
{
    m_undone = undone;
    retranslateUi();
}

void SummaryPane::retranslateUi()
{
    const auto &wording = m_language.wording();
    const exchange::ImportCounts &c = m_summary.counts;
    m_panel->setTitle(m_fileName);
    const QString added = tr("%n recommendation(s) added", nullptr, static_cast<int>(m_summary.written));
    const QString updated = tr("%n recommendation(s) updated", nullptr, static_cast<int>(m_summary.updated));
    if (m_undone)
        m_what->setText(tr("The import was undone; the workspace is as it was before."));
    else
        m_what->setText(m_summary.updated == 0 ? added
                : m_summary.written == 0       ? updated
                                               : tr("%1, %2").arg(added, updated));
    QStringList remarks;
    if (c.refused > 0)
        remarks << tr("%n row(s) could not be imported; the list with the reasons can be saved.", nullptr,
            static_cast<int>(c.refused));
    if (c.doubtful > 0)
        remarks << tr("Doubtful rows nobody decided about are offered again when the file is imported again.");
    m_remark->setText(remarks.join(u' '));
    m_remark->setVisible(!remarks.isEmpty() && !m_undone);
    const std::tuple<qint64, QString, QString> figures[] = {{m_summary.written, tr("Added"), tr("recommendations")},
        {m_summary.updated, tr("Updated"), tr("recommendations")},
        {c.identical, tr("Identical"), tr("rows, left as they are")}, {c.doubtful, tr("Doubtful"), tr("rows")},
        {c.refused, tr("Rejected"), tr("rows")}, {c.skipped, tr("Skipped"), tr("rows")}};
    for (size_t i = 0; i < std::size(figures); ++i) {
        const auto &[count, label, context] = figures[i];
        m_figures.at(static_cast<qsizetype>(i))->setFigure(wording.number(count), label, context);
    }
    m_figures.at(3)->setUrgency(c.doubtful > 0 ? domain::Urgency::Soon : domain::Urgency::None);
    m_figures.at(4)->setUrgency(c.refused > 0 ? domain::Urgency::Overdue : domain::Urgency::None);
    m_show->setText(tr("Show them"));
    m_show->setVisible(m_summary.written > 0 && !m_undone);
    m_undo->setText(tr("Undo the import"));
    m_undo->setVisible(m_summary.change && !m_undone);
    m_save->setText(tr("Save the list of rejected rows…"));
    m_save->setVisible(c.refused + c.doubtful > 0);
}

} // namespace ui
