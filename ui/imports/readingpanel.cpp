// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/readingpanel.h"

#include "ui/frame/retranslate.h"
#include "ui/imports/importwords.h"
#include "ui/imports/samplemodel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 150;
constexpr int lastHeaderRow = 1000;
enum Place { EncodingField, SeparatorField, SheetField, HeaderField };

} // namespace

ReadingPanel::ReadingPanel(QWidget *parent)
    : QWidget(parent)
    , m_panel(new Panel)
    , m_encodings(new QComboBox)
    , m_separators(new QComboBox)
    , m_sheets(new QComboBox)
    , m_headerRow(new QSpinBox)
    , m_note(new Label({}, Role::Label, Ink::Text3))
    , m_model(new SampleModel(this))
    , m_table(new QTableView)
{
    build();
    connectAll();
    retranslate(this, [this] { retranslateUi(); });
}

void ReadingPanel::build()
{
    m_headerRow->setRange(1, lastHeaderRow);
    m_headerRow->setKeyboardTracking(false);
    m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheets->setMinimumContentsLength(18);
    m_note->setWordWrap(true);
    auto *fields = new QWidget;
    auto *flow = new FlowLayout(fields, 16);
    flow->setContentsMargins(13, 0, 13, 0);
    const std::pair<QWidget *, const char *> controls[] = {{m_encodings, "importEncoding"},
        {m_separators, "importSeparator"}, {m_sheets, "importSheet"}, {m_headerRow, "importHeaderRow"}};
    for (const auto &[control, name] : controls)
        m_fields.append(addField(flow, control, name));
    m_table->setObjectName(u"importSample"_s);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setDefaultSectionSize(columnWidth);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(26, fontMetrics().height() + 8));
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(130);
    m_note->setContentsMargins(13, 0, 13, 0);
    m_panel->setEdgeToEdge(true);
    m_panel->content()->addSpacing(10);
    m_panel->content()->addWidget(fields);
    m_panel->content()->addSpacing(8);
    m_panel->content()->addWidget(m_note);
    m_panel->content()->addSpacing(8);
    m_panel->content()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
}

ReadingPanel::Field ReadingPanel::addField(QLayout *row, QWidget *control, const char *name)
{
    control->setObjectName(QLatin1StringView(name));
    auto *label = new Label({}, Role::Label, Ink::Text2);
    label->setBuddy(control);
    auto *pair = new QWidget;
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(control);
    row->addWidget(pair);
    return {label, control};
}

void ReadingPanel::connectAll()
{
    connect(m_encodings, &QComboBox::activated, this, [this](int index) {
        m_reading.encoding = static_cast<exchange::Encoding>(m_encodings->itemData(index).toInt());
        Q_EMIT readingChosen(m_reading);
    });
    connect(m_separators, &QComboBox::activated, this, [this](int index) {
        m_reading.separator = m_separators->itemData(index).toChar();
        Q_EMIT readingChosen(m_reading);
    });
    connect(m_sheets, &QComboBox::activated, this, [this](int index) {
        m_reading.sheet = m_sheets->itemText(index);
        m_reading.headerRow.reset();
        Q_EMIT readingChosen(m_reading);
    });
    connect(m_headerRow, &QSpinBox::valueChanged, this, [this](int row) {
        m_reading.headerRow = row;
        Q_EMIT readingChosen(m_reading);
    });
}

void ReadingPanel::setSample(const exchange::Sample &sample, const exchange::Reading &reading)
{
    m_sample = sample;
    m_reading = reading;
    const bool separated = sample.recognised.format.container == exchange::Container::Csv;
    fillEncodings();
    fillSeparators();
    m_sheets->clear();
    m_sheets->addItems(sample.sheets);
    m_sheets->setCurrentText(sample.sheet);
    const QSignalBlocker quiet(m_headerRow);
    m_headerRow->setValue(static_cast<int>(sample.headerRow));
    const bool shown[] = {separated, separated, sample.sheets.size() > 1, true};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i).control->parentWidget()->setVisible(shown[i]);
    m_model->setSample(sample);
    retranslateUi();
}

void ReadingPanel::fillEncodings()
{
    m_encodings->clear();
    for (const auto encoding : domain::allOf<exchange::Encoding>())
        m_encodings->addItem(importwords::encoding(encoding), static_cast<int>(encoding));
    m_encodings->setCurrentIndex(m_encodings->findData(static_cast<int>(m_sample.encoding)));
}

void ReadingPanel::fillSeparators()
{
    QList<QChar> separators{u',', u';', u'\t', u'|'};
    if (!m_sample.separator.isNull() && !separators.contains(m_sample.separator))
        separators << m_sample.separator;
    m_separators->clear();
    for (const QChar separator : separators)
        m_separators->addItem(importwords::separator(separator), separator);
    m_separators->setCurrentIndex(static_cast<int>(separators.indexOf(m_sample.separator)));
}

void ReadingPanel::retranslateUi()
{
    m_panel->setTitle(tr("How the file is read"));
    const QString names[] = {tr("Encoding"), tr("Separator"), tr("Sheet"), tr("Headers in row")};
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        m_fields.at(i).label->setText(names[i]);
        m_fields.at(i).control->setAccessibleName(names[i]);
    }
    fillSeparators();
    m_note->setText(tr("The first rows, as they would be read. If accents or columns look wrong, correct it above."));
    m_table->setAccessibleName(tr("First rows of the file"));
}

} // namespace ui
