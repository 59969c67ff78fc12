// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/reports/draftpanel.h"
#include "ui/reports/keptpanel.h"
#include "ui/reports/pageview.h"
#include "ui/reports/previewpanel.h"
#include "ui/reports/reportdrafting.h"
#include "ui/reports/reportform.h"
#include "ui/reports/reportgeneration.h"
#include "ui/reports/reportlistmodel.h"
#include "ui/reports/reportspage.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tablecopy.h"

#include <QAction>
#include <QFileInfo>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

// How the page of reports is laid out, and what its parts tell each other.
namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString splitterState = u"reports.splitter.3"_s;
constexpr int listWidth = 230;
constexpr int middleWidth = 424;
constexpr int widestList = 320;
constexpr int narrowBelow = 980; ///< then pages and choices take turns

/// The ground of lists and panels. A background role would make labels forget their inks.
class Choices final : public QStackedWidget
{
protected:
    void paintEvent(QPaintEvent *event) override { QPainter(this).fillRect(event->rect(), tokens(this).base); }
};

} // namespace

ReportsPage::ReportsPage(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_around(surroundings)
    , m_header(new PageHeader)
    , m_state(new Label({}, Role::Label, Ink::Text3))
    , m_part(new SegmentedControl({QString(), QString()}))
    , m_print(new QPushButton)
    , m_generate(new QPushButton)
    , m_generateAction(new QAction(this))
    , m_printAction(new QAction(this))
    , m_editAction(new QAction(this))
    , m_discardAction(new QAction(this))
    , m_letterheadAction(new QAction(this))
    , m_saveTemplateAction(new QAction(this))
    , m_useTemplateAction(new QAction(this))
    , m_ownLooksAction(new QAction(this))
    , m_bar(new MessageBar)
    , m_showWritten(m_bar->addVerb())
    , m_splitter(new QSplitter)
    , m_list(new NavigationList)
    , m_model(new ReportListModel(surroundings.language.wording(), this))
    , m_middle(new Choices)
    , m_form(new ReportForm(surroundings))
    , m_panel(new DraftPanel(surroundings))
    , m_kept(new KeptPanel(surroundings))
    , m_preview(new PreviewPanel(surroundings))
    , m_drafting(new ReportDrafting(this))
    , m_generation(new ReportGeneration(surroundings, this))
{
    setObjectName(u"reportsPage"_s);
    makeActions();
    build();
    connectParts();
    retranslate(this, [this] { retranslateUi(); });
    showReady(false);
}

void ReportsPage::makeActions()
{
    const std::tuple<QAction *, const char *, QKeySequence, const char *> actions[] = {
        {m_generateAction, "createReport", QKeySequence(Qt::CTRL | Qt::Key_G), "document-export"},
        {m_printAction, "printReport", QKeySequence(QKeySequence::Print), "document-print"},
        {m_editAction, "editReportText", QKeySequence(), "document-edit"},
        {m_discardAction, "discardReport", QKeySequence(), "edit-delete"},
        {m_letterheadAction, "letterhead", QKeySequence(), "view-institution"},
        {m_saveTemplateAction, "saveStyleTemplate", QKeySequence(), "document-save-as"},
        {m_useTemplateAction, "useStyleTemplate", QKeySequence(), "document-open"},
        {m_ownLooksAction, "withoutStyleTemplate", QKeySequence(), "edit-clear"}};
    for (const auto &[action, name, keys, iconName] : actions) {
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(keys);
        action->setIcon(icon(QLatin1StringView(iconName)));
    }
}

void ReportsPage::buildHeader()
{
    m_state->setObjectName(u"reportState"_s);
    m_part->setObjectName(u"reportPart"_s);
    m_part->setCurrentIndex(0);
    m_part->setTall(true);
    m_generate->setObjectName(u"createReportButton"_s);
    m_generate->setDefault(true);
    m_generate->setIcon(icon(u"document-export"_s));
    Style::setKeyHint(m_generate, m_generateAction->shortcut().toString(QKeySequence::NativeText));
    m_print->setObjectName(u"printReportButton"_s);
    m_print->setIcon(icon(u"document-print"_s));
    for (QWidget *one : {static_cast<QWidget *>(m_part), static_cast<QWidget *>(m_state),
             static_cast<QWidget *>(m_print), static_cast<QWidget *>(m_generate)})
        m_header->addTrailing(one);
    m_bar->setObjectName(u"reportBar"_s);
    m_bar->setFlush(true);
    m_bar->hide();
    m_showWritten->setObjectName(u"showWritten"_s);
}

QWidget *ReportsPage::buildMiddle()
{
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(12);
    column->addWidget(m_form);
    column->addWidget(new Hairline(choices));
    column->addWidget(m_panel, 1);
    auto *kept = new QWidget;
    auto *keptColumn = new QVBoxLayout(kept);
    keptColumn->setContentsMargins(18, 14, 18, 16);
    keptColumn->addWidget(m_kept);
    for (QWidget *body : {choices, kept}) {
        auto *area = new QScrollArea;
        letScroll(area, body);
        m_middle->addWidget(area);
    }
    m_middle->setObjectName(u"reportMiddle"_s);
    m_middle->setMinimumWidth(330);
    return m_middle;
}

void ReportsPage::build()
{
    buildHeader();
    m_list->setObjectName(u"reportKinds"_s);
    m_list->setModel(m_model);
    m_list->setInPage(true);
    m_list->setMinimumWidth(170);
    m_list->setMaximumWidth(widestList);
    copyAsTable(m_list);
    m_preview->setMinimumWidth(300);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(buildMiddle());
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({listWidth, middleWidth, 1000});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->restoreState(m_around.settings.state(splitterState));
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_around.settings.setState(splitterState, m_splitter->saveState()); });
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_bar);
    page->addWidget(m_splitter, 1);
}

void ReportsPage::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportsPage::openRow);
    connect(m_form, &ReportForm::changed, this, &ReportsPage::makeStale);
    connect(m_drafting, &ReportDrafting::prepared, this, &ReportsPage::take);
    connect(m_drafting, &ReportDrafting::failed, this, &ReportsPage::report);
    connect(
        m_preview, &PreviewPanel::languageChosen, this, [this] { m_panel->show(m_draft.get(), m_preview->shown()); });
    connect(m_preview, &PreviewPanel::keyChosen, this, &ReportsPage::chooseText);
    connect(m_preview, &PreviewPanel::editRequested, this, &ReportsPage::editText);
    connect(m_panel, &DraftPanel::keyChosen, this, [this](const QString &key) { m_preview->choose(key); });
    connect(m_panel, &DraftPanel::editRequested, this, &ReportsPage::editText);
    connect(m_panel, &DraftPanel::sectionOpened, m_preview, &PreviewPanel::goToHeading);
    connect(m_panel, &DraftPanel::recommendationsRequested, this, &Page::listRequested);
    connect(m_kept, &KeptPanel::againRequested, this, &ReportsPage::makeAgain);
    connect(m_kept, &KeptPanel::comparisonRequested, this, &ReportsPage::compare);
    connect(m_kept, &KeptPanel::nextRequested, this, &ReportsPage::startNext);
    connect(m_generation, &ReportGeneration::done, this, &ReportsPage::sayWritten);
    connect(m_generation, &ReportGeneration::failed, this, &ReportsPage::report);
    connect(m_part, &SegmentedControl::chosen, this, &ReportsPage::adaptToWidth);
    connect(m_generateAction, &QAction::triggered, this, &ReportsPage::generate);
    connect(m_printAction, &QAction::triggered, this, &ReportsPage::print);
    connect(m_editAction, &QAction::triggered, this, [this] { editText(m_preview->view()->chosen()); });
    connect(m_discardAction, &QAction::triggered, this, &ReportsPage::discard);
    connect(m_saveTemplateAction, &QAction::triggered, this, &ReportsPage::saveTemplate);
    connect(m_useTemplateAction, &QAction::triggered, this, &ReportsPage::askForTemplate);
    connect(m_ownLooksAction, &QAction::triggered, this, [this] { useTemplate({}); });
    connect(m_letterheadAction, &QAction::triggered, this, &ReportsPage::editLetterhead);
    connect(m_generate, &QPushButton::clicked, m_generateAction, &QAction::trigger);
    connect(m_print, &QPushButton::clicked, m_printAction, &QAction::trigger);
    connect(m_bar, &MessageBar::closed, this, [this] {
        m_error.reset();
        m_written.clear();
    });
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        if (!m_written.isEmpty())
            m_around.open(QUrl::fromLocalFile(QFileInfo(m_written.first()).absolutePath()));
    });
    connect(m_showWritten, &QPushButton::clicked, this, [this] {
        if (!m_written.isEmpty())
            m_around.open(QUrl::fromLocalFile(m_written.first()));
    });
}

QList<QAction *> ReportsPage::menuActions() const
{
    return {m_generateAction, m_printAction, nullptr, m_editAction, m_discardAction, nullptr, m_letterheadAction,
        m_saveTemplateAction, m_useTemplateAction, m_ownLooksAction};
}

void ReportsPage::focusSearch()
{
    m_list->setFocus();
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    adaptToWidth();
    if (m_stale && m_session)
        makeStale();
}

void ReportsPage::hideEvent(QHideEvent *event)
{
    keepChoice();
    Page::hideEvent(event);
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    adaptToWidth();
}

void ReportsPage::adaptToWidth()
{
    const bool narrow = width() < narrowBelow;
    const bool pages = m_part->currentIndex() == 1;
    m_part->setVisible(narrow);
    m_state->setVisible(!narrow);
    m_middle->setVisible(!narrow || !pages);
    m_preview->setVisible(!narrow || pages);
}

void ReportsPage::retranslateUi()
{
    m_header->setTitle(tr("Reports"));
    m_generateAction->setText(tr("&Generate report…"));
    m_printAction->setText(tr("&Print…"));
    m_editAction->setText(tr("&Edit the chosen text…"));
    m_discardAction->setText(tr("&Discard the report in preparation"));
    m_letterheadAction->setText(tr("&Letterhead…"));
    wordTemplates();
    m_generate->setText(tr("Generate report"));
    m_print->setText(tr("Print…"));
    m_part->setSegmentText(0, tr("Choices"));
    m_part->setSegmentText(1, tr("Pages"));
    m_part->setAccessibleName(tr("What is shown"));
    m_list->setAccessibleName(tr("Kinds of report and reports"));
    m_model->setWording(m_around.language.wording());
    if (m_bar->isVisible())
        wordBar(true);
    selectShown();
    showUsual();
    showState();
}

} // namespace ui
