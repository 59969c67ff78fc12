// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/cleaningpanel.h"

#include "ui/frame/retranslate.h"
#include "ui/imports/beforeafter.h"
#include "ui/imports/choicedelegate.h"
#include "ui/imports/choicetable.h"
#include "ui/imports/cleaningmodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// The list of what cleaning did.
class CleaningTable final : public ChoiceTable
{
public:
    CleaningTable()
        : ChoiceTable(-1)
    {
        setItemDelegate(new ChoiceDelegate({}, this));
        setSelectionMode(SingleSelection);
    }

protected:
    void fitColumns() override
    {
        const int width = viewport()->width();
        const int count = fontMetrics().horizontalAdvance(u"1,267,548"_s) + 24;
        const int column = qMin(230, width * 26 / 100);
        const int rule = qMin(320, width * 36 / 100);
        setColumnWidth(CleaningModel::Cleaned, column);
        setColumnWidth(CleaningModel::Rule, rule);
        setColumnWidth(CleaningModel::Count, count);
        setColumnWidth(CleaningModel::Example, qMax(40, width - column - rule - count));
    }
};

} // namespace

CleaningPanel::CleaningPanel(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_model(new CleaningModel(language, this))
    , m_panel(new Panel)
    , m_note(new Label({}, Role::Label, Ink::Text2))
    , m_table(new CleaningTable)
    , m_examples(new QTextBrowser)
{
    m_table->setObjectName(u"importCleanings"_s);
    m_table->setModel(m_model);
    m_examples->setObjectName(u"importCleaningExamples"_s);
    m_examples->setFrameShape(QFrame::NoFrame);
    m_examples->setTabChangesFocus(true);
    m_examples->setOpenLinks(false);
    m_examples->document()->setDocumentMargin(12);
    m_examples->setMinimumHeight(110);
    m_examples->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(13, 10, 13, 10);
    m_panel->setEdgeToEdge(true);
    m_panel->content()->addWidget(m_note);
    m_panel->content()->addWidget(m_table, 3);
    m_panel->content()->addWidget(m_examples, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_panel, &Panel::linkActivated, this, &CleaningPanel::backRequested);
    connect(m_model, &CleaningModel::chosen, this, &CleaningPanel::asPrintedChosen);
    connect(m_table, &ChoiceTable::currentRowChanged, this, &CleaningPanel::showExamples);
    setFocusProxy(m_table);
    retranslate(this, [this] { retranslateUi(); });
}

void CleaningPanel::setCleanings(const QList<exchange::CleaningTally> &tallies, const exchange::Columns &asPrinted)
{
    const int row = m_table->currentIndex().row();
    m_model->setCleanings(tallies, asPrinted);
    if (row > 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
    showExamples();
}

void CleaningPanel::showExamples()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount()) {
        m_examples->clear();
        return;
    }
    const QString grey = tokens(this).text3.name();
    QString html;
    for (const auto &example : m_model->tallies().at(row).examples) {
        html += u"<p style=\"margin-bottom:10px;line-height:125%\"><span style=\"color:%1\">%2</span><br>%3</p>"_s.arg(
            grey, tr("Row %1").arg(m_language.wording().number(example.row)).toHtmlEscaped(),
            beforeAfter(example.before, example.after, this));
    }
    m_examples->setHtml(html);
}

void CleaningPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showExamples();
}

void CleaningPanel::retranslateUi()
{
    m_panel->setTitle(tr("What cleaning did"));
    m_panel->setLink(tr("Back to the rows"));
    m_note->setText(tr("A column without its mark is taken as it is printed; the file is compared again."));
    m_table->setAccessibleName(tr("What cleaning did, by column"));
    m_examples->setAccessibleName(tr("Examples, before and after"));
    m_model->retranslate();
    showExamples();
}

} // namespace ui
