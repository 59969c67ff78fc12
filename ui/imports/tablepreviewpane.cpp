// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tablepreviewpane.h"

#include "ui/frame/retranslate.h"
#include "ui/imports/tablepreviewlist.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "wording/tables.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = TablePreviewModel::Kind;
constexpr std::optional<Kind> kinds[] = {std::nullopt, Kind::New, Kind::Changed, Kind::Refused};
enum Figure { New, Changed, Identical, Rejected };

QTextBrowser *reader(const QString &name)
{
    auto *made = new QTextBrowser;
    made->setObjectName(name);
    made->setFrameShape(QFrame::NoFrame);
    made->setMinimumHeight(64);
    made->setTabChangesFocus(true);
    return made;
}

} // namespace

TablePreviewPane::TablePreviewPane(const Language &language, QWidget *parent)
    : QScrollArea(parent)
    , m_language(language)
    , m_model(new TablePreviewModel(language, this))
    , m_strip(new KeyFigureStrip)
    , m_facts(new Label({}, Role::Label, Ink::Text3))
    , m_update(new QCheckBox)
    , m_rowsPanel(new ui::Panel)
    , m_kinds(new SegmentedControl(QStringList(4, u"…"_s)))
    , m_save(new QPushButton)
    , m_list(new TablePreviewList)
    , m_nothing(new Label({}, Role::Body, Ink::Text2))
    , m_wholePanel(new ui::Panel)
    , m_beforeTitle(new Label({}, Role::Label, Ink::Text3))
    , m_afterTitle(new Label({}, Role::Label, Ink::Text3))
    , m_before(reader(u"tableBefore"_s))
    , m_after(reader(u"tableAfter"_s))
{
    setObjectName(u"tablePreview"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    build();
    connect(m_update, &QCheckBox::toggled, this, [this](bool on) {
        m_model->setUpdates(on);
        Q_EMIT changed();
    });
    connect(m_model, &TablePreviewModel::decided, this, &TablePreviewPane::changed);
    connect(m_kinds, &SegmentedControl::chosen, this, &TablePreviewPane::showKind);
    connect(m_save, &QPushButton::clicked, this, &TablePreviewPane::saveRefusedRequested);
    connect(m_list, &TablePreviewList::currentRowChanged, this, &TablePreviewPane::showWhole);
    retranslate(this, [this] { retranslateUi(); });
}

void TablePreviewPane::build()
{
    buildFigures();
    m_facts->setObjectName(u"tableFacts"_s);
    m_facts->setWordWrap(true);
    m_update->setObjectName(u"tableUpdate"_s);
    m_list->setObjectName(u"tableRows"_s);
    m_list->setModel(m_model);
    m_kinds->setObjectName(u"tableKinds"_s);
    m_kinds->setCurrentIndex(0);
    m_save->setObjectName(u"tableSaveRefused"_s);
    m_save->setIcon(icon(u"document-save"_s));
    Style::setSmall(m_save);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_rowsPanel->addHeaderWidget(m_kinds);
    m_rowsPanel->addHeaderWidget(m_save);
    m_rowsPanel->setEdgeToEdge(true);
    m_rowsPanel->content()->addWidget(m_list, 1);
    m_rowsPanel->content()->addWidget(m_nothing, 1);
    auto *sides = new QGridLayout;
    sides->setHorizontalSpacing(16);
    sides->setVerticalSpacing(4);
    sides->addWidget(m_beforeTitle, 0, 0);
    sides->addWidget(m_afterTitle, 0, 1);
    sides->addWidget(m_before, 1, 0);
    sides->addWidget(m_after, 1, 1);
    sides->setColumnStretch(0, 1);
    sides->setColumnStretch(1, 1);
    m_beforeTitle->setBuddy(m_before);
    m_afterTitle->setBuddy(m_after);
    m_wholePanel->content()->addLayout(sides);
    auto *inner = new QWidget;
    auto *all = new QVBoxLayout(inner);
    all->setContentsMargins(16, 12, 16, 12);
    all->setSpacing(12);
    all->addWidget(m_strip);
    all->addWidget(m_facts);
    all->addWidget(m_update);
    all->addWidget(m_rowsPanel, 3);
    all->addWidget(m_wholePanel, 1);
    setWidget(inner);
}

void TablePreviewPane::buildFigures()
{
    const QString marks[] = {u"list-add"_s, u"document-edit"_s, u"checkmark"_s, u"data-warning"_s};
    const char *names[] = {"tableNew", "tableChanged", "tableIdentical", "tableRejected"};
    const int segments[] = {1, 2, -1, 3};
    for (size_t i = 0; i < std::size(marks); ++i) {
        auto *figure = new KeyFigure;
        figure->setObjectName(QLatin1StringView(names[i]));
        figure->setMark(marks[i]);
        figure->setLeadsOn(segments[i] >= 0);
        if (segments[i] >= 0)
            connect(figure, &QPushButton::clicked, this, [this, segment = segments[i]] {
                m_kinds->setCurrentIndex(segment);
                showKind(segment);
                m_list->setFocus();
            });
        m_strip->addFigure(figure);
        m_figures.append(figure);
    }
}

void TablePreviewPane::setPlan(exchange::EntityPlan plan)
{
    const QSignalBlocker quiet(m_update);
    m_update->setChecked(false);
    m_model->setUpdates(false);
    m_kinds->setCurrentIndex(0);
    m_model->setShown({});
    m_model->setPlan(std::move(plan));
    retranslateUi();
    Q_EMIT changed();
}

bool TablePreviewPane::updates() const
{
    return m_update->isChecked();
}

QString TablePreviewPane::whyNothing() const
{
    if (plan().writesAnything(updates()))
        return {};
    const exchange::EntityCounts &counts = plan().counts;
    if (counts.read == 0)
        return tr("Nothing to import: the table has no rows.");
    if (counts.changed > 0)
        return updates() ? tr("Nothing to import: every change is kept as it is.")
                         : tr("Nothing to import unless what is there is updated.");
    return counts.identical > 0 ? tr("Nothing to import: all rows that can be imported are already here.")
                                : tr("Nothing to import: every row was rejected.");
}

void TablePreviewPane::showKind(int segment)
{
    m_model->setShown(kinds[qBound(0, segment, 3)]);
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    showWhole();
}

void TablePreviewPane::showFigures()
{
    const auto &wording = m_language.wording();
    const exchange::EntityCounts &c = plan().counts;
    const auto set = [&](Figure figure, qint64 count, const QString &label, const QString &context) {
        m_figures.at(figure)->setFigure(wording.number(count), label, context);
        m_figures.at(figure)->setToolTip(context);
    };
    set(New, c.added, tr("New"), tr("will be added"));
    set(Changed, c.changed, tr("Changed"), tr("with other content"));
    set(Identical, c.identical, tr("Identical"), tr("nothing to do"));
    set(Rejected, c.refused, tr("Rejected"), tr("cannot be imported like this"));
    m_figures.at(Rejected)->setUrgency(c.refused > 0 ? domain::Urgency::Overdue : domain::Urgency::None);
    m_kinds->setSegmentText(0, tr("All"));
    m_kinds->setSegmentText(1, tr("New %1").arg(wording.number(c.added)));
    m_kinds->setSegmentText(2, tr("Changed %1").arg(wording.number(c.changed)));
    m_kinds->setSegmentText(3, tr("Rejected %1").arg(wording.number(c.refused)));
    m_save->setEnabled(c.refused > 0);
    m_save->setToolTip(m_save->isEnabled() ? tr("Saves the rejected rows with their reasons, to be corrected and imported again")
                                           : tr("No row was rejected."));
    m_update->setVisible(c.changed > 0);
}

void TablePreviewPane::showFacts()
{
    const auto &wording = m_language.wording();
    QStringList facts {plan().fileName, wording::tables::kind(wording, domain::code(plan().kind))};
    if (!plan().sheet.isEmpty())
        facts << tr("Sheet “%1”").arg(plan().sheet);
    facts << tr("%Ln row(s)", nullptr, static_cast<int>(plan().counts.read));
    if (!plan().unread.isEmpty())
        facts << tr("Columns that are not read: %1").arg(plan().unread.join(u", "_s));
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setVisible(!plan().fileName.isEmpty());
}

void TablePreviewPane::showWhole()
{
    const QModelIndex current = m_list->currentIndex();
    const bool isChange =
        current.isValid() && static_cast<Kind>(current.data(TablePreviewModel::KindRole).toInt()) == Kind::Changed;
    m_wholePanel->setVisible(current.isValid() && m_model->rowCount() > 0);
    m_wholePanel->setContext(current.isValid() ? current.siblingAtColumn(TablePreviewModel::About).data().toString() : QString());
    m_beforeTitle->setVisible(isChange);
    m_before->setVisible(isChange);
    m_before->setPlainText(current.data(TablePreviewModel::BeforeRole).toString());
    m_after->setPlainText(current.data(TablePreviewModel::AfterRole).toString());
}

void TablePreviewPane::retranslateUi()
{
    m_rowsPanel->setTitle(tr("What would come in"));
    m_kinds->setAccessibleName(tr("Which rows are listed"));
    m_list->setAccessibleName(tr("What would come in"));
    m_save->setText(tr("Save rejected rows…"));
    m_nothing->setText(tr("There are no such rows."));
    m_update->setText(tr("Update what changed"));
    m_wholePanel->setTitle(tr("In full"));
    m_beforeTitle->setText(tr("In the workspace"));
    m_afterTitle->setText(tr("In the file"));
    m_model->retranslate();
    showFigures();
    showFacts();
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    showWhole();
}

} // namespace ui
