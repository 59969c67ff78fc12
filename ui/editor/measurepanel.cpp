// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/measurepanel.h"

#include "ui/editor/partslist.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/twolinetext.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>

namespace ui {

using namespace Qt::StringLiterals;
using Model = items::MeasureGradeModel;

namespace {

constexpr int narrow = 640; ///< below, the two lists stand one above the other
constexpr int rowPadding = 6;

/// The grade's words, and below them its place on the scale and the year.
class GradeCellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool current = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, current ? t.sel : option.state & QStyle::State_MouseOver ? t.hover : t.base);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(t.focus, 2));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
        }
        const bool graded = index.data(Model::PlaceRole).toInt() >= 0;
        const QRect inner = option.rect.adjusted(8, rowPadding, -6, -rowPadding);
        QRect line(inner.left(), inner.top(), inner.width(), lineHeight(Role::Body));
        paintText(*painter, line, index.data().toString(), ui::font(Role::Body), graded ? t.text : t.text3);
        if (graded) {
            line.moveTop(line.bottom() + 1);
            line.setHeight(lineHeight(Role::Context));
            const QRect used = paintGradeMark(*painter, line, index.data(Model::CountRole).toInt(), index.data(Model::PlaceRole).toInt(), t);
            line.setLeft(used.right() + lineGap);
            paintText(*painter, line, index.data(Model::YearRole).toString(), ui::font(Role::Context), t.text3);
        }
        painter->restore();
    }
};

/// Components are sentences: the head of a row takes several lines of them.
class ComponentHeader final : public QHeaderView
{
public:
    explicit ComponentHeader(QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
    {
        setSectionResizeMode(Fixed);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &t = tokens(this);
        painter->fillRect(rect, t.subtle);
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.border);
        painter->fillRect(rect.right(), rect.top(), 1, rect.height(), t.border);
        const QString text = model()->headerData(section, Qt::Vertical).toString();
        const QRect inner = rect.adjusted(10, rowPadding, -8, -rowPadding);
        const int line = lineHeight(Role::Label);
        const auto lines = static_cast<int>(brokenLines(text, ui::font(Role::Label), inner.width(), 2).size());
        paintLines(*painter, inner.adjusted(0, (inner.height() - lines * line) / 2, 0, 0), text, ui::font(Role::Label), t.text2, line, 2);
    }
};

} // namespace

MeasurePanel::MeasurePanel(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_model(language.wording())
    , m_panel(new Panel({}, this))
    , m_standing(new Label({}, Role::Body, Ink::Text2, this))
    , m_table(new QTableView(this))
    , m_lists(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_componentList(new PartsList(u"component"_s, this))
    , m_beneficiaryList(new PartsList(u"beneficiary"_s, this))
{
    setObjectName(u"measurePanel"_s);
    m_standing->setObjectName(u"caseStanding"_s);
    m_standing->setWordWrap(true);
    makeTable();
    m_lists->setSpacing(16);
    m_lists->addWidget(m_componentList, 1);
    m_lists->addWidget(m_beneficiaryList, 1);
    m_panel->content()->addWidget(m_standing);
    m_panel->content()->addWidget(m_table);
    m_panel->content()->addLayout(m_lists);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panel);
    retranslate(this, [this] { retranslateAll(); });
}

void MeasurePanel::makeTable()
{
    m_table->setObjectName(u"measureTable"_s);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new GradeCellDelegate(m_table));
    m_table->setVerticalHeader(new ComponentHeader(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setProperty("content", true);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_table->installEventFilter(this);
    copyAsTable(m_table);
    connect(m_table, &QTableView::doubleClicked, this, &MeasurePanel::open);
}

bool MeasurePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitTable(); // its width is known only now
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            open(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MeasurePanel::open(const QModelIndex &cell)
{
    if (!cell.isValid() || m_readOnly)
        return;
    std::optional<domain::ComponentId> component;
    std::optional<domain::BeneficiaryId> beneficiary;
    std::optional<domain::AssessmentId> known;
    if (const QVariant id = cell.data(Model::ComponentRole); id.isValid())
        component = domain::ComponentId(id.toLongLong());
    if (const QVariant id = cell.data(Model::BeneficiaryRole); id.isValid())
        beneficiary = domain::BeneficiaryId(id.toLongLong());
    if (const QVariant id = cell.data(Model::AssessmentRole); id.isValid())
        known = domain::AssessmentId(id.toLongLong());
    Q_EMIT gradeRequested(component, beneficiary, known);
}

void MeasurePanel::setReading(const EditorReading &reading)
{
    m_reading = reading;
    setVisible(reading.isCourt());
    if (!reading.isCourt())
        return;
    const QModelIndex current = m_table->currentIndex();
    m_model.setMeasure(reading.components, reading.beneficiaries, reading.detail.assessments);
    m_table->setCurrentIndex(m_model.index(qMax(0, current.row()), qMax(0, current.column())));
    fill();
}

void MeasurePanel::setReadOnly(bool readOnly, const QString &why)
{
    m_readOnly = readOnly;
    m_table->setToolTip(readOnly ? why : QString());
    m_componentList->setReadOnly(readOnly, why);
    m_beneficiaryList->setReadOnly(readOnly, why);
}

void MeasurePanel::retranslateAll()
{
    m_panel->setTitle(tr("What the court said of each part"));
    m_table->setAccessibleName(tr("Newest grade of each component for each beneficiary"));
    m_model.setWords(m_language.wording(),
        {.whole = tr("The whole measure"), .everybody = tr("All beneficiaries"), .confidential = tr("%1 (confidential)"),
            .notGraded = tr("Not graded yet")});
    m_componentList->setWords({.title = tr("Components"), .add = tr("Add component…"),
        .none = tr("The measure is followed as a whole. Add its components if the court speaks of each by itself.")});
    m_beneficiaryList->setWords({.title = tr("Beneficiaries"), .add = tr("Add beneficiary…"),
        .none = tr("No beneficiary is named. Add them if the court speaks of each by name; names are confidential unless you say otherwise.")});
    fill();
}

void MeasurePanel::fill()
{
    if (!m_reading || !m_reading->isCourt())
        return;
    const auto language = m_language.current();
    QStringList texts;
    QList<qint64> ids;
    for (const auto &component : m_reading->components) {
        texts.append(component.text.preferred(language));
        ids.append(component.id->value());
    }
    m_componentList->setParts(texts, ids);
    texts.clear();
    ids.clear();
    for (const auto &person : m_reading->beneficiaries) {
        texts.append(person.confidential ? tr("%1 (confidential)").arg(person.name) : person.name);
        ids.append(person.id->value());
    }
    m_beneficiaryList->setParts(texts, ids);
    const auto standing = m_reading->standing.value_or(storage::assessments::CaseStanding {});
    m_standing->setText(standing.isOpen()
            ? tr("The case is open: %1 of %Ln measure(s) fully complied with.", nullptr, standing.measures)
                  .arg(m_language.wording().number(standing.complied))
            : tr("Every measure of the case is fully complied with, by the court's own grades."));
    fitTable();
}

/// As high as its rows, the columns as wide as there is room for.
void MeasurePanel::fitTable()
{
    const int row = lineHeight(Role::Body) + lineHeight(Role::Context) + 2 * rowPadding;
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->verticalHeader()->setFixedWidth(qBound(140, m_table->width() * 2 / 5, 360));
    const int room = m_table->width() - m_table->verticalHeader()->width() - 2 * m_table->frameWidth();
    const int columns = qMax(1, m_model.columnCount());
    const int width = qMax(130, room / columns);
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, width);
    const int scroll = width * columns > room ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + row * m_model.rowCount() + 2 * m_table->frameWidth() + scroll);
}

void MeasurePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_lists->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace ui
