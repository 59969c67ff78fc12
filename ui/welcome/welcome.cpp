// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/welcome/recentlist.h"
#include "ui/widgets/commandcard.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int blockWidth = 1000;
constexpr int stackedBelow = 760; ///< of the page: recent workspaces below the cards instead of beside them

/// The program's sign, in the scheme of the moment.
class Sign : public QWidget
{
public:
    Sign() { setFixedSize(60, 60); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        logo(tokens(this).dark).paint(&painter, rect());
    }
};

} // namespace

Welcome::Welcome(const Surroundings &surroundings, bool canImport, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
{
    setObjectName(u"welcome"_s);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"welcomeScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(40, 0, 40, 24);
    m_block = makeBlock(canImport);
    m_column->addStretch(2);
    m_column->addWidget(m_block, 0, Qt::AlignHCenter);
    m_column->addStretch(3);
    scroll->setWidget(inside);
    m_foot = makeFoot();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(makeTop());
    page->addWidget(scroll, 1);
    page->addWidget(m_foot);
    retranslate(this, [this] { retranslateTexts(); });
}

QWidget *Welcome::makeTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(24, 18, 24, 4);
    row->setSpacing(12);
    m_languageLabel = new Label({}, Role::Body, Ink::Text2);
    m_languages = new SegmentedControl({u"Español"_s, u"English"_s});
    m_languages->setObjectName(u"welcomeLanguages"_s);
    m_languages->setTall(true);
    row->addStretch(1);
    row->addWidget(m_languageLabel);
    row->addWidget(m_languages);
    connect(m_languages, &SegmentedControl::chosen, this,
        [this](int index) { Q_EMIT languageChosen(static_cast<domain::Language>(index)); });
    return top;
}

QWidget *Welcome::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    m_purpose = new Label({}, Role::Body, Ink::Text2);
    m_purpose->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Label(u"Avance"_s, Role::Welcome));
    words->addWidget(m_purpose);
    row->addWidget(new Sign, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    return head;
}

QWidget *Welcome::makeBlock(bool canImport)
{
    auto *block = new QWidget;
    block->setObjectName(u"welcomeBlock"_s);
    auto *cards = new QWidget;
    auto *stack = new QVBoxLayout(cards);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(10);
    struct Choice
    {
        const char *name;
        const char *icon;
        void (Welcome::*request)();
    };
    const Choice choices[] = {
        {"newCard", "document-new", &Welcome::newRequested},
        {"openCard", "document-open", &Welcome::openRequested},
        {"demonstrationCard", "view-presentation", &Welcome::demonstrationRequested},
        {"importCard", "document-import", &Welcome::importRequested},
    };
    for (const Choice &choice : choices) {
        auto *card = new CommandCard(QString::fromLatin1(choice.icon));
        card->setObjectName(QString::fromLatin1(choice.name));
        connect(card, &QPushButton::clicked, this, choice.request);
        stack->addWidget(card);
        m_cards.append(card);
    }
    m_cards.last()->setVisible(canImport);
    setFocusProxy(m_cards.first());
    stack->addStretch(1);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(40);
    m_columns->addWidget(cards, 3);
    m_columns->addWidget(makeRecent(), 2);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(40);
    column->addWidget(makeHead());
    column->addLayout(m_columns);
    return block;
}

QWidget *Welcome::makeRecent()
{
    auto *box = new QWidget;
    m_recentTitle = new Label({}, Role::BodyStrong);
    m_clear = new LinkButton;
    m_clear->setObjectName(u"clearRecent"_s);
    m_recent = new RecentList;
    m_recent->setObjectName(u"recentWorkspaces"_s);
    m_noRecent = new Label({}, Role::Body, Ink::Text3);
    m_noRecent->setWordWrap(true);
    m_oneFile = new Label({}, Role::Body, Ink::Text2);
    m_oneFile->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_recentTitle, 1);
    head->addWidget(m_clear);
    auto *remark = new QHBoxLayout;
    remark->setContentsMargins(2, 12, 0, 0);
    remark->setSpacing(12);
    remark->addWidget(new IconLabel(u"documentinfo"_s), 0, Qt::AlignTop);
    remark->addWidget(m_oneFile, 1);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_recent);
    column->addWidget(m_noRecent);
    column->addLayout(remark);
    column->addStretch(1);
    connect(m_recent, &RecentList::chosen, this, &Welcome::workspaceChosen);
    connect(m_clear, &LinkButton::clicked, this, [this] {
        m_surroundings.settings.clearRecentWorkspaces();
        refresh();
    });
    return box;
}

QWidget *Welcome::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 10, 24, 12);
    row->setSpacing(12);
    m_local = new Label({}, Role::Label, Ink::Text3);
    m_local->setElided(true);
    m_shortcuts = new LinkButton;
    m_shortcuts->setObjectName(u"shortcutsLink"_s);
    m_version = new Label({}, Role::Label, Ink::Text3);
    row->addWidget(new IconLabel(u"object-locked"_s, Ink::Text3));
    row->addWidget(m_local, 1);
    row->addWidget(m_shortcuts);
    row->addWidget(m_version);
    connect(m_shortcuts, &LinkButton::clicked, this, &Welcome::shortcutsRequested);
    return foot;
}

void Welcome::retranslateTexts()
{
    m_languageLabel->setText(tr("Language"));
    m_languages->setAccessibleName(tr("Language"));
    m_languages->setCurrentIndex(static_cast<int>(m_surroundings.language.current()));
    m_purpose->setText(tr("Follow every human-rights recommendation from its source to the report."));
    m_cards[0]->setTexts(tr("New workspace…"), tr("Choose the State and where the file is kept."));
    m_cards[1]->setTexts(tr("Open workspace…"), tr("Open an .avance file from this computer or a removable drive."));
    m_cards[2]->setTexts(tr("Demonstration workspace…"), tr("An invented State, Valdoria, to try things out."));
    m_cards[3]->setTexts(tr("Import from UHRI or UPR Info…"), tr("Start a workspace from an export file (XLSX, JSON or CSV)."));
    // Names of keys differ by language.
    static constexpr std::array<const char *, 4> keys {"Ctrl+Shift+N", "Ctrl+O", "Ctrl+Shift+D", "Ctrl+I"};
    for (size_t i = 0; i < keys.size(); ++i)
        m_cards[static_cast<qsizetype>(i)]->setKeys(QKeySequence(QString::fromLatin1(keys[i])).toString(QKeySequence::NativeText));
    m_recentTitle->setText(tr("Recent workspaces"));
    m_recent->setAccessibleName(tr("Recent workspaces"));
    m_clear->setText(tr("Clear list"));
    m_noRecent->setText(tr("The workspaces you open will appear here."));
    m_oneFile->setText(tr("A workspace is one file. Copy it, back it up or hand it over."));
    m_local->setText(tr("Works without a network. Nothing leaves this computer."));
    m_shortcuts->setText(tr("Keyboard shortcuts"));
    m_version->setText(tr("Version %1").arg(QStringLiteral(AVANCE_VERSION)));
    refresh();
}

void Welcome::refresh()
{
    const auto recent = m_surroundings.settings.recentWorkspaces();
    m_recent->setRecent(recent, m_surroundings.language.wording(), m_surroundings.clock);
    m_recent->setVisible(!recent.isEmpty());
    m_clear->setVisible(!recent.isEmpty());
    m_noRecent->setVisible(recent.isEmpty());
}

void Welcome::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_block->setFixedWidth(std::min(blockWidth, width() - 96));
    m_columns->setDirection(width() < stackedBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_column->setStretch(0, height() < 760 ? 0 : 2);
}

void Welcome::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, m_foot->y(), width(), 1), tokens(this).border);
}

} // namespace ui
