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
    connect(m_save, &QPushButton::clicked, this, &SummaryPane::saveLeftRequested);
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
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(inner, 1000);
    row->addStretch(1);
}

void SummaryPane::setSummary(const exchange::ImportSummary &summary, const QString &fileName, qint64 left)
{
    m_summary = summary;
    m_fileName = fileName;
    m_left = left;
    m_undone = false;
    m_stayed = {};
    retranslateUi();
}

void SummaryPane::setUndone(bool undone)
{
    m_undone = undone;
    if (!undone)
        m_stayed = {};
    retranslateUi();
}

void SummaryPane::setStayed(const storage::Stayed &stayed)
{
    m_stayed = stayed;
    retranslateUi();
}

QString SummaryPane::what() const
{
    if (m_undone)
        return m_stayed.nothing() ? tr("The import was undone; the workspace is as it was before.")
                                  : tr("The import was undone, but for what was edited since.");
    const QString added = tr("%n recommendation(s) added", nullptr, static_cast<int>(m_summary.written));
    const QString updated = tr("%n recommendation(s) updated", nullptr, static_cast<int>(m_summary.updated));
    return m_summary.updated == 0 ? added : m_summary.written == 0 ? updated : tr("%1, %2").arg(added, updated);
}

QString SummaryPane::stayed() const
{
    QStringList lines;
    if (m_stayed.recommendations > 0) {
        QString names = m_stayed.references.join(u"; "_s);
        if (m_stayed.recommendations > m_stayed.references.size())
            names += u"; …"_s;
        lines << tr("%n recommendation(s) stay(s) in the workspace: %1.", nullptr, static_cast<int>(m_stayed.recommendations))
                     .arg(names);
    }
    if (m_stayed.others > 0)
        lines << tr("%n other thing(s) edited since stay(s) too.", nullptr, static_cast<int>(m_stayed.others));
    return lines.join(u' ');
}

QString SummaryPane::remark() const
{
    if (m_undone)
        return stayed();
    const exchange::ImportCounts &c = m_summary.counts;
    QStringList remarks;
    if (c.refused > 0)
        remarks << tr("%n row(s) could not be imported.", nullptr, static_cast<int>(c.refused));
    if (m_left > c.refused)
        remarks << tr("%n doubtful row(s) wait(s) for a decision; they are offered again when the file is imported again.",
            nullptr, static_cast<int>(m_left - c.refused));
    if (m_left > 0)
        remarks << tr("The rows that did not come in can be saved as a file of the same columns with the reasons, corrected and "
                      "imported again.");
    return remarks.join(u' ');
}

void SummaryPane::showFigures()
{
    const auto &wording = m_language.wording();
    const exchange::ImportCounts &c = m_summary.counts;
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
}

void SummaryPane::retranslateUi()
{
    m_panel->setTitle(m_fileName);
    m_what->setText(what());
    m_remark->setText(remark());
    m_remark->setVisible(!m_remark->text().isEmpty());
    showFigures();
    m_show->setText(tr("Show them"));
    m_show->setVisible(m_summary.written > 0 && !m_undone);
    m_undo->setText(tr("Undo the import"));
    m_undo->setVisible(m_summary.change && !m_undone);
    m_save->setText(tr("Save the rows that did not come in…"));
    m_save->setVisible(m_left > 0);
}

} // namespace ui
