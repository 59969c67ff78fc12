// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/comparisonpanel.h"

#include "ui/frame/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/worddiff.h"

#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

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

QToolButton *stepButton(const QString &iconName, const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    return button;
}

QString marked(const QList<DiffRun> &runs, const QString &style)
{
    QString html;
    for (const DiffRun &run : runs) {
        const QString text = run.text.toHtmlEscaped();
        const QString blank = run.text.endsWith(u' ') ? u" "_s : QString();
        html +=
            run.same ? text : u"<span style=\"%1\">%2</span>%3"_s.arg(style, run.text.trimmed().toHtmlEscaped(), blank);
    }
    return html;
}

} // namespace

ComparisonPanel::ComparisonPanel(QWidget *parent)
    : QWidget(parent)
    , m_panel(new Panel)
    , m_file(textView("importTextInFile"))
    , m_other(textView("importTextInWorkspace"))
    , m_note(new Label({}, Role::Label, Ink::Text2))
    , m_previous(stepButton(u"go-previous"_s, "importPreviousRow"))
    , m_next(stepButton(u"go-next"_s, "importNextRow"))
{
    m_panel->setEdgeToEdge(true);
    m_panel->addHeaderWidget(m_previous);
    m_panel->addHeaderWidget(m_next);
    auto *line = new QWidget;
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    m_between = line;
    auto *sides = new QHBoxLayout;
    sides->setContentsMargins(1, 0, 1, 0);
    sides->setSpacing(0);
    sides->addWidget(m_file, 1);
    sides->addWidget(line);
    sides->addWidget(m_other, 1);
    m_note->setObjectName(u"importComparisonNote"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(13, 6, 13, 6);
    m_panel->content()->addLayout(sides, 1);
    m_panel->content()->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_previous, &QToolButton::clicked, this, &ComparisonPanel::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &ComparisonPanel::nextRequested);
    retranslate(this, [this] {
        m_panel->setTitle(tr("Comparison"));
        m_file->setAccessibleName(tr("The row in the file"));
        m_other->setAccessibleName(tr("What it resembles"));
        const std::pair<QToolButton *, QString> buttons[] = {
            {m_previous, tr("Previous row")}, {m_next, tr("Next row")}};
        for (const auto &[button, text] : buttons) {
            button->setToolTip(text);
            button->setAccessibleName(text);
        }
    });
}

void ComparisonPanel::setPlace(int row, int count, const QString &shown)
{
    m_panel->setContext(shown);
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row >= 0 && row + 1 < count);
}

void ComparisonPanel::setCompared(const std::optional<Compared> &compared, const QString &why)
{
    m_compared = compared;
    m_other->setVisible(compared && compared->other);
    QStringList notes;
    if (!why.isEmpty())
        notes << why;
    if (compared && !compared->updated.isEmpty())
        notes << tr("An update changes: %1.").arg(compared->updated.join(u", "_s));
    if (compared && !compared->kept.isEmpty())
        notes << tr("Edited here and kept: %1.").arg(compared->kept.join(u", "_s));
    if (compared && !compared->other)
        notes << tr("There is nothing to compare it with.");
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    m_file->setVisible(compared.has_value());
    m_between->setVisible(compared && compared->other);
    render();
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
    const Tokens &t = tokens(this);
    QString fileText = m_compared->file.text.toHtmlEscaped();
    QString otherText = m_compared->other ? m_compared->other->text.toHtmlEscaped() : QString();
    if (m_compared->other && m_compared->sameLanguage) {
        const WordDiff diff = wordDiff(m_compared->file.text, m_compared->other->text);
        fileText = marked(diff.left,
            u"background-color:%1;color:%2;text-decoration:underline"_s.arg(t.sel.name(), t.accentText.name()));
        otherText = marked(diff.right,
            u"background-color:%1;color:%2;text-decoration:line-through"_s.arg(t.track.name(), t.text2.name()));
    }
    m_file->setHtml(html(m_compared->file, fileText));
    if (m_compared->other)
        m_other->setHtml(html(*m_compared->other, otherText));
}

void ComparisonPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace ui
