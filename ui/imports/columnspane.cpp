// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/columnspane.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/imports/columnsmodel.h"
#include "ui/imports/columnstable.h"
#include "ui/imports/defaultspanel.h"
#include "ui/imports/importfile.h"
#include "ui/imports/importwords.h"
#include "ui/imports/optionspanel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using exchange::Column;

namespace {

constexpr int sideWidth = 320;

} // namespace

ColumnsPane::ColumnsPane(const ImportFile &file, const Surroundings &surroundings, QWidget *parent)
    : QScrollArea(parent)
    , m_file(file)
    , m_model(new ColumnsModel(surroundings.language, this))
    , m_panel(new ui::Panel)
    , m_note(new Label({}, Role::Label, Ink::Text2))
    , m_own(new QCheckBox)
    , m_table(new ColumnsTable)
    , m_noTable(new Label({}, Role::Body, Ink::Text2))
    , m_options(new OptionsPanel)
    , m_defaults(new DefaultsPanel(surroundings))
{
    setObjectName(u"importColumns"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    build();
    connect(m_own, &QCheckBox::toggled, this, &ColumnsPane::chooseOwn);
    connect(m_defaults, &DefaultsPanel::changed, this, &ColumnsPane::changed);
    connect(m_model, &ColumnsModel::mapped, this, [this] {
        showColumns();
        Q_EMIT mappingChosen(m_model->mapping());
        Q_EMIT changed();
    });
    retranslate(this, [this] { retranslateUi(); });
}

void ColumnsPane::build()
{
    m_note->setObjectName(u"importColumnsNote"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(13, 10, 13, 6);
    m_own->setObjectName(u"importOwnMapping"_s);
    m_own->setContentsMargins(13, 0, 13, 0);
    m_table->setObjectName(u"importMapping"_s);
    m_table->setModel(m_model);
    m_noTable->setAlignment(Qt::AlignCenter);
    m_noTable->setWordWrap(true);
    m_panel->setEdgeToEdge(true);
    auto *own = new QHBoxLayout;
    own->setContentsMargins(13, 0, 13, 10);
    own->addWidget(m_own);
    m_panel->content()->addWidget(m_note);
    m_panel->content()->addLayout(own);
    m_panel->content()->addWidget(m_table, 1);
    m_panel->content()->addWidget(m_noTable, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(12);
    side->addWidget(m_options);
    side->addWidget(m_defaults);
    side->addStretch(1);
    m_options->setFixedWidth(sideWidth);
    m_defaults->setFixedWidth(sideWidth);
    auto *inner = new QWidget;
    auto *row = new QHBoxLayout(inner);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(m_panel, 1);
    row->addLayout(side);
    setWidget(inner);
}

void ColumnsPane::setBodies(const QStringList &bodies)
{
    m_defaults->setBodies(bodies);
}

bool ColumnsPane::isKnownFamily() const
{
    return m_file.isOpen() && m_file.family() != exchange::Family::Mapped;
}

bool ColumnsPane::needsDefaults() const
{
    const bool isTable
        = m_file.isOpen() && m_file.sample().recognised.format.container != exchange::Container::Json;
    return isTable && (!m_model->has(Column::Body) || !m_model->has(Column::Symbol))
        && m_file.family() != exchange::Family::UprInfo;
}

void ColumnsPane::showFile()
{
    if (!m_file.isOpen()) {
        m_path.clear();
        return;
    }
    if (m_path != m_file.path()) {
        m_path = m_file.path();
        const auto chosen = m_file.remembered().value_or(exchange::ImportOptions());
        m_options->setOptions(chosen);
        m_defaults->setDefaults(chosen.defaults);
    }
    const QSignalBlocker quiet(m_own);
    m_own->setChecked(m_file.reading().mapping.has_value());
    m_model->setSample(m_file.sample());
    m_model->setEditable(!isKnownFamily() || m_own->isChecked());
    showColumns();
}

/// A known family's columns mapped by hand are no longer read as that family's.
void ColumnsPane::chooseOwn(bool own)
{
    m_model->setEditable(own);
    Q_EMIT mappingChosen(own ? std::optional(m_model->mapping()) : std::nullopt);
    showColumns();
    Q_EMIT changed();
}

QString ColumnsPane::whyNot() const
{
    const bool isJson = m_file.sample().recognised.format.container == exchange::Container::Json;
    if (!isJson && !m_model->hasText())
        return tr("Say first which column holds the text of the recommendations.");
    if (!m_defaults->isHidden() && !m_defaults->defaults())
        return tr("The date for all rows is no date.");
    return {};
}

exchange::ImportOptions ColumnsPane::options() const
{
    exchange::ImportOptions options;
    m_options->apply(options);
    if (!m_defaults->isHidden())
        options.defaults = m_defaults->defaults().value_or(exchange::Defaults());
    return options;
}

QString ColumnsPane::note() const
{
    const QString family = importwords::family(m_file.family());
    if (m_file.remembered() && m_file.remembered()->reading.mapping == m_file.reading().mapping
        && m_file.reading().mapping)
        return tr("Filled in as you chose for the last file with these columns.");
    if (m_file.remembered())
        return tr("The options are those you chose for the last file with these columns.");
    if (isKnownFamily())
        return m_own->isChecked() ? tr("The columns are read as chosen here, no longer as %1.").arg(family)
                                  : tr("Known columns: %1.").arg(family);
    return tr("These columns are not known. What they mean was guessed by their names: look at it and correct it.");
}

void ColumnsPane::showColumns()
{
    if (!m_file.isOpen())
        return;
    const bool isTable = m_file.sample().recognised.format.container != exchange::Container::Json;
    m_panel->setContext(isTable ? tr("%1 of %2 used", "columns").arg(m_model->used()).arg(m_model->rowCount())
                                : QString());
    m_note->setText(note());
    m_note->setVisible(isTable);
    m_own->setVisible(isTable && isKnownFamily());
    m_table->setVisible(isTable);
    m_noTable->setVisible(!isTable);
    m_options->setInstitutions(m_model->has(Column::Lead) || m_model->has(Column::Support));
    m_defaults->setVisible(needsDefaults());
}

void ColumnsPane::retranslateUi()
{
    m_panel->setTitle(tr("Columns"));
    m_own->setText(tr("Choose the columns myself"));
    m_table->setAccessibleName(tr("What the columns of the file mean"));
    m_noTable->setText(tr("The records of this format name their fields: there are no columns to choose."));
    m_model->retranslate();
    showColumns();
}

} // namespace ui
