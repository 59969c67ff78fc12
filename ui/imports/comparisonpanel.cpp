// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/comparisonpanel.h"

#include "ui/frame/retranslate.h"
#include "ui/imports/beforeafter.h"
#include "ui/imports/candidatebar.h"
#include "ui/imports/decisionbar.h"
#include "ui/imports/partspanel.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "wording/cleanings.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tallestParts = 132;

QTextBrowser *textView(const char *name)
{
    auto *view = new QTextBrowser;
    view->setObjectName(QLatin1StringView(name));
    view->setFrameShape(QFrame::NoFrame);
    view->setTabChangesFocus(true);
    view->setOpenLinks(false);
    view->document()->setDocumentMargin(12);
    view->setMinimumHeight(90);
    view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    return view;
}

} // namespace

ComparisonPanel::ComparisonPanel(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_panel(new Panel)
    , m_cleaning(new QPushButton)
    , m_file(textView("importTextInFile"))
    , m_other(textView("importTextInWorkspace"))
    , m_cleanings(textView("importRowCleanings"))
    , m_candidates(new CandidateBar(language))
    , m_partsArea(new QScrollArea)
    , m_parts(new PartsPanel)
    , m_decision(new DecisionBar(language))
    , m_note(new Label({}, Role::Label, Ink::Text2))
    , m_previous(stepButton(u"go-previous"_s, u"importPreviousRow"_s))
    , m_next(stepButton(u"go-next"_s, u"importNextRow"_s))
{
    build();
    connectAll();
    retranslate(this, [this] { retranslateUi(); });
}

void ComparisonPanel::build()
{
    m_cleaning->setObjectName(u"importRowCleaning"_s);
    m_cleaning->setCheckable(true);
    Style::setSmall(m_cleaning);
    m_panel->setEdgeToEdge(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_cleaning, m_previous, m_next})
        m_panel->addHeaderWidget(widget);
    m_otherSide = new QWidget;
    auto *other = new QVBoxLayout(m_otherSide);
    other->setContentsMargins(0, 0, 0, 0);
    other->setSpacing(0);
    other->addWidget(m_candidates);
    other->addWidget(m_other, 1);
    m_between = new QWidget;
    m_between->setFixedWidth(1);
    m_between->setAutoFillBackground(true);
    m_between->setBackgroundRole(QPalette::Mid);
    m_sides = new QWidget;
    auto *sides = new QHBoxLayout(m_sides);
    sides->setContentsMargins(1, 0, 1, 0);
    sides->setSpacing(0);
    sides->addWidget(m_file, 1);
    sides->addWidget(m_between);
    sides->addWidget(m_otherSide, 1);
    m_note->setObjectName(u"importComparisonNote"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(13, 6, 13, 6);
    m_partsArea->setFrameShape(QFrame::NoFrame);
    m_partsArea->setWidgetResizable(true);
    m_partsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_partsArea->setWidget(m_parts);
    m_partsArea->viewport()->setAutoFillBackground(false);
    m_parts->setAutoFillBackground(false);
    m_cleanings->hide();
    QVBoxLayout *content = m_panel->content();
    content->addWidget(m_sides, 1);
    content->addWidget(m_cleanings, 1);
    content->addWidget(m_note);
    content->addWidget(m_partsArea);
    content->addWidget(m_decision);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
}

void ComparisonPanel::connectAll()
{
    connect(m_previous, &QToolButton::clicked, this, &ComparisonPanel::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &ComparisonPanel::nextRequested);
    connect(m_candidates, &CandidateBar::candidateRequested, this, &ComparisonPanel::candidateRequested);
    connect(m_parts, &PartsPanel::chosen, this, &ComparisonPanel::partChosen);
    connect(m_decision, &DecisionBar::decided, this, &ComparisonPanel::decided);
    connect(m_cleaning, &QPushButton::toggled, this, [this](bool on) {
        m_sides->setVisible(!on);
        m_cleanings->setVisible(on);
        if (on && !m_done)
            Q_EMIT cleaningsRequested();
    });
}

void ComparisonPanel::setPlace(int row, int count, const QString &shown)
{
    m_panel->setContext(shown);
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row >= 0 && row + 1 < count);
    m_cleaning->setEnabled(row >= 0);
}

void ComparisonPanel::setItem(const exchange::PlanItem *item, bool update, qsizetype similar, bool anew)
{
    using exchange::Decision;
    using exchange::Verdict;
    if (anew) {
        m_done.reset();
        m_cleanings->clear();
        m_cleaning->setChecked(false);
    }
    const bool doubtful = item && item->verdict == Verdict::Doubtful;
    m_candidates->setItem(doubtful ? item : nullptr);
    m_decision->setVisible(doubtful);
    if (doubtful)
        m_decision->setItem(*item, similar, anew);
    const bool hasParts = item && item->match && !item->changes.isEmpty()
        && (!doubtful || item->decision == Decision::TakeAsUpdate);
    m_partsArea->setVisible(hasParts);
    if (hasParts) {
        m_parts->setItem(item, update, m_language.wording());
        m_parts->layout()->activate();
        m_partsArea->setFixedHeight(qMin(tallestParts, m_parts->sizeHint().height() + 2));
    }
}

void ComparisonPanel::setCompared(const std::optional<Compared> &compared, const QString &why)
{
    m_compared = compared;
    m_otherSide->setVisible(compared && compared->other);
    QStringList notes;
    if (!why.isEmpty())
        notes << why;
    if (compared && !compared->other)
        notes << tr("There is nothing to compare it with.");
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    m_file->setVisible(compared.has_value());
    m_between->setVisible(compared && compared->other);
    render();
}

void ComparisonPanel::setCleanings(const QList<exchange::Cleaning> &cleanings)
{
    m_done = cleanings;
    renderCleanings();
}

void ComparisonPanel::renderCleanings()
{
    if (!m_done)
        return;
    const QString grey = tokens(this).text3.name();
    QString html = m_done->isEmpty() ? tr("Cleaning changed nothing in this row.").toHtmlEscaped() : QString();
    for (const exchange::Cleaning &one : std::as_const(*m_done)) {
        const QString column = wording::importColumn(m_language.wording(), QString(domain::code(one.column)));
        const QString rule = wording::cleaningRule(m_language.wording(), QString(domain::code(one.rule)));
        html += u"<p style=\"margin-bottom:10px;line-height:125%\"><b>%1</b> <span style=\"color:%2\">%3</span><br>%4</p>"_s
                    .arg(column.toHtmlEscaped(), grey, rule.toHtmlEscaped(), beforeAfter(one.before, one.after, this));
    }
    m_cleanings->setHtml(html);
}

QString ComparisonPanel::html(const ComparedSide &side, const QString &text) const
{
    const Tokens &t = tokens(this);
    const QString mark = u"background-color:%1;color:%2"_s.arg(t.sel.name(), t.accentText.name());
    QString html =
        u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr><td style=\"font-weight:600\">%1</td>"
        "<td align=\"right\" style=\"color:%3\">%2</td></tr></table><p style=\"margin-top:8px;margin-bottom:10px;line-height:125%\">"_s
            .arg(side.title.toHtmlEscaped(), side.remark.toHtmlEscaped().left(24), t.text3.name())
        + text + u"</p><table cellspacing=\"0\" cellpadding=\"2\" style=\"margin-top:8px\">"_s;
    for (qsizetype i = 0; i < side.facts.size(); ++i) {
        const bool differs = m_compared->differs.value(i);
        html +=
            u"<tr><td style=\"color:%1;padding-right:14px\">%2</td><td><span style=\"%3\">%4</span></td></tr>"_s.arg(
                t.text3.name(), m_compared->labels.at(i).toHtmlEscaped(), differs ? mark : QString(),
                side.facts.at(i).toHtmlEscaped());
    }
    return html + u"</table>"_s;
}

void ComparisonPanel::render()
{
    if (!m_compared) {
        m_file->clear();
        m_other->clear();
        return;
    }
    MarkedTexts texts{m_compared->file.text.toHtmlEscaped(),
        m_compared->other ? m_compared->other->text.toHtmlEscaped() : QString()};
    if (m_compared->other && m_compared->sameLanguage)
        texts = markedTexts(m_compared->file.text, m_compared->other->text, this);
    m_file->setHtml(html(m_compared->file, texts.left));
    if (m_compared->other)
        m_other->setHtml(html(*m_compared->other, texts.right));
}

void ComparisonPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        render();
        renderCleanings();
    }
}

void ComparisonPanel::retranslateUi()
{
    m_panel->setTitle(tr("Comparison"));
    m_cleaning->setText(tr("Cleaning"));
    m_cleaning->setToolTip(tr("Shows what cleaning did to this row"));
    m_file->setAccessibleName(tr("The row in the file"));
    m_other->setAccessibleName(tr("What it resembles"));
    m_cleanings->setAccessibleName(tr("What cleaning did to this row"));
    const std::pair<QToolButton *, QString> buttons[] = {{m_previous, tr("Previous row")}, {m_next, tr("Next row")}};
    for (const auto &[button, text] : buttons) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    renderCleanings();
}

} // namespace ui
