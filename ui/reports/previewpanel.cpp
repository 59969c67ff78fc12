// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/previewpanel.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/reports/pageview.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double zoomStep = 1.25;

QToolButton *toolButton(const QString &iconName, const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    return button;
}

} // namespace

PreviewPanel::PreviewPanel(const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_around(surroundings)
    , m_view(new PageView)
    , m_waiting(new EmptyState)
    , m_page(new Label)
    , m_scale(new Label({}, Role::Label, Ink::Text2))
    , m_previous(toolButton(u"go-up"_s, "reportPreviousPage"))
    , m_next(toolButton(u"go-down"_s, "reportNextPage"))
    , m_smaller(toolButton(u"zoom-out"_s, "reportZoomOut"))
    , m_larger(toolButton(u"zoom-in"_s, "reportZoomIn"))
    , m_fitWidth(toolButton(u"zoom-fit-width"_s, "reportFitWidth"))
    , m_fitPage(toolButton(u"zoom-fit-page"_s, "reportFitPage"))
    , m_edit(new QPushButton)
    , m_language(new SegmentedControl({u"ES"_s, u"EN"_s}))
{
    setObjectName(u"reportPreviewPanel"_s);
    m_view->setObjectName(u"reportPreview"_s);
    m_waiting->setObjectName(u"reportWaiting"_s);
    m_page->setObjectName(u"reportPage"_s);
    m_edit->setObjectName(u"reportEditText"_s);
    m_edit->setIcon(icon(u"document-edit"_s));
    Style::setKind(m_edit, ButtonKind::Quiet);
    Style::setSmall(m_edit);
    m_language->setObjectName(u"reportShownLanguage"_s);
    m_language->setSegmentName(0, u"Español"_s);
    m_language->setSegmentName(1, u"English"_s);
    build();
    connect(m_view, &PageView::currentPageChanged, this, &PreviewPanel::showPage);
    connect(m_view, &PageView::scaleChanged, this, &PreviewPanel::showPage);
    connect(m_view, &PageView::editRequested, this, &PreviewPanel::editRequested);
    connect(m_view, &PageView::keyChosen, this, [this](const QString &key) {
        m_edit->setEnabled(!key.isEmpty());
        Q_EMIT keyChosen(key);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (!m_view->chosen().isEmpty())
            Q_EMIT editRequested(m_view->chosen());
    });
    connect(m_language, &SegmentedControl::chosen, this, [this](int index) {
        m_shown = index;
        showLanguage();
        Q_EMIT languageChosen();
    });
    retranslate(this, [this] { retranslateUi(); });
}

void PreviewPanel::build()
{
    auto *strip = new QWidget;
    buildToolStrip(strip);
    auto *paper = new QWidget;
    m_stack = new QStackedLayout(paper);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addWidget(paper, 1);
}

void PreviewPanel::buildToolStrip(QWidget *strip)
{
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(4);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_page);
    row->addStretch();
    row->addWidget(m_edit);
    row->addWidget(m_smaller);
    row->addWidget(m_scale);
    row->addWidget(m_larger);
    row->addWidget(m_fitWidth);
    row->addWidget(m_fitPage);
    row->addSpacing(4);
    row->addWidget(m_language);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->goTo(m_view->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->goTo(m_view->currentPage() + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_view->setScale(m_view->scale() / zoomStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_view->setScale(m_view->scale() * zoomStep); });
    connect(m_fitWidth, &QToolButton::clicked, this, [this] { m_view->setZoom(PageView::Zoom::FitWidth); });
    connect(m_fitPage, &QToolButton::clicked, this, [this] { m_view->setZoom(PageView::Zoom::FitPage); });
}

void PreviewPanel::show(const ReportDraft *draft, bool editable)
{
    m_draft = draft;
    m_editable = editable;
    if (!draft || draft->languages.isEmpty()) {
        m_view->setPages({});
        showReason(tr("Preparing the pages"), tr("You can go on working."));
        m_language->hide();
        m_edit->hide();
        return;
    }
    m_shown = qBound<qsizetype>(0, m_shown, draft->languages.size() - 1);
    m_language->setVisible(draft->languages.size() > 1);
    m_language->setCurrentIndex(static_cast<int>(m_shown));
    m_edit->setVisible(editable);
    showLanguage();
    m_stack->setCurrentWidget(m_view);
}

void PreviewPanel::showReason(const QString &title, const QString &explanation)
{
    m_waiting->setIconName(u"view-pim-notes"_s);
    m_waiting->setTexts(title, explanation);
    m_stack->setCurrentWidget(m_waiting);
    showPage();
}

void PreviewPanel::showLanguage()
{
    if (!m_draft || m_shown >= m_draft->languages.size())
        return;
    const QString chosen = m_view->chosen();
    m_view->setEditable(m_editable);
    m_view->setPages(m_draft->languages.at(m_shown).pages);
    showNotes();
    if (m_editable && !chosen.isEmpty())
        m_view->choose(chosen);
    m_edit->setEnabled(!m_view->chosen().isEmpty());
    showPage();
}

void PreviewPanel::showNotes()
{
    QHash<QString, PageNote> notes;
    if (m_draft && m_editable && m_shown < m_draft->languages.size()) {
        for (const ReportText &text : m_draft->languages.at(m_shown).texts) {
            const QString leader = text.recommendation ? m_draft->led.value(*text.recommendation) : QString();
            const QString more = leader.isEmpty() ? tr("This note is not printed.")
                                                  : tr("Led by %1. This note is not printed.").arg(leader);
            if (text.shown().isEmpty() && !text.isWritten)
                notes.insert(text.key, {text.recommendation ? tr("No answer yet.") : tr("Still to write."), more});
            else if (text.movedOn)
                notes.insert(text.key, {tr("The record has moved on since this was written."), more});
        }
    }
    m_view->setNotes(notes);
}

void PreviewPanel::choose(const QString &key)
{
    m_view->choose(key);
    m_edit->setEnabled(!m_view->chosen().isEmpty());
}

void PreviewPanel::goToHeading(const QString &title)
{
    if (!m_draft || m_shown >= m_draft->languages.size())
        return;
    for (const auto &mark : m_draft->languages.at(m_shown).pages.marks()) {
        if (mark.title == title && mark.level == 1)
            return m_view->goTo(mark.page, mark.top);
    }
}

void PreviewPanel::showPage()
{
    const auto &wording = m_around.language.wording();
    const bool pages = m_stack->currentWidget() == m_view;
    const int page = pages ? m_view->currentPage() : -1;
    m_page->setText(
        page < 0 ? QString() : tr("Page %1 of %2").arg(wording.number(page + 1), wording.number(m_view->pageCount())));
    m_scale->setText(wording.percent(qRound(m_view->scale() * 100)));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page >= 0 && page + 1 < m_view->pageCount());
    for (auto *button : {m_smaller, m_larger, m_fitWidth, m_fitPage})
        button->setEnabled(pages);
}

void PreviewPanel::retranslateUi()
{
    const std::pair<QToolButton *, QString> buttons[] = {{m_previous, tr("Previous page")}, {m_next, tr("Next page")},
        {m_smaller, tr("Smaller")}, {m_larger, tr("Larger")}, {m_fitWidth, tr("Fit to width")},
        {m_fitPage, tr("Whole page")}};
    for (const auto &[button, text] : buttons) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    m_edit->setText(tr("Edit text…"));
    m_edit->setToolTip(tr("Edit the chosen text. Ctrl+Down and Ctrl+Up choose one, Enter opens it."));
    m_view->setAccessibleName(tr("Pages of the report"));
    m_language->setAccessibleName(tr("Language shown"));
    showNotes();
    showPage();
}

} // namespace ui
