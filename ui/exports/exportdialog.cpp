// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exportdialog.h"

#include "ui/editing/fields.h"
#include "ui/exports/columnlist.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/theme/style.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/labels.h"
#include "wording/columns.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using exchange::ListFormat;

namespace {

const QString columnsState = u"exportColumns"_s;
const QString formatState = u"exportFormat"_s;
constexpr int columnsHeight = 190;
/// In the order in which they are offered.
constexpr std::array formats {ListFormat::Xlsx, ListFormat::Ods, ListFormat::Csv, ListFormat::Json};

} // namespace

ExportDialog::ExportDialog(const Surroundings &surroundings, Session &session, const Exportable &list, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_exportable(list)
    , m_all(new QRadioButton(this))
    , m_checked(new QRadioButton(this))
    , m_whole(new QRadioButton(this))
    , m_format(new QComboBox(this))
    , m_columnPart(new QWidget(this))
    , m_columns(new ColumnList(m_columnPart))
    , m_everyColumn(new QPushButton(m_columnPart))
    , m_usualColumns(new QPushButton(m_columnPart))
    , m_confidential(new QCheckBox(this))
    , m_evidence(new QCheckBox(this))
    , m_scopeLabel(new Label({}, Role::Label, Ink::Text2, this))
    , m_note(new Label({}, Role::Label, Ink::Text3, this))
{
    setObjectName(u"exportDialog"_s);
    makeScope();
    makeColumns();
    makePrivacy();
    Style::setKind(verbButton(), ButtonKind::Primary);
    const auto remembered = QString::fromUtf8(surroundings.settings.state(formatState));
    const auto known = domain::fromCode<ListFormat>(remembered);
    m_format->setCurrentIndex(static_cast<int>(std::ranges::find(formats, known.value_or(ListFormat::Xlsx)) - formats.begin()));
    const auto columns = QString::fromUtf8(surroundings.settings.state(columnsState));
    m_columns->setChosen(columns.isEmpty() ? ColumnList::usual() : columns.split(u',', Qt::SkipEmptyParts));
    retranslate(this, [this] { retranslateAll(); });
    connect(m_whole, &QRadioButton::toggled, this, &ExportDialog::showScope);
    showScope();
    (m_checked->isChecked() ? m_checked : m_all)->setFocus();
}

void ExportDialog::makeScope()
{
    m_all->setObjectName(u"exportList"_s);
    m_checked->setObjectName(u"exportChecked"_s);
    m_whole->setObjectName(u"exportWhole"_s);
    auto *scope = new QVBoxLayout;
    scope->setSpacing(4);
    scope->addWidget(m_scopeLabel);
    for (auto *choice : {m_all, m_checked, m_whole})
        scope->addWidget(choice);
    content()->addLayout(scope);
    const bool some = !m_exportable.checked.empty();
    m_checked->setVisible(some);
    (some ? m_checked : m_all)->setChecked(true);
    for (size_t i = 0; i < formats.size(); ++i)
        m_format->addItem(QString());
    m_formatLabel = addField(content(), m_format, u"exportFormat"_s);
}

void ExportDialog::makeColumns()
{
    m_everyColumn->setObjectName(u"everyColumn"_s);
    m_usualColumns->setObjectName(u"usualColumns"_s);
    auto *column = new QVBoxLayout(m_columnPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_columnsLabel = addField(column, m_columns, u"exportColumns"_s);
    m_columns->setMinimumHeight(columnsHeight);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    for (auto *button : {m_usualColumns, m_everyColumn}) {
        button->setAutoDefault(false);
        ways->addWidget(button);
    }
    ways->addStretch(1);
    column->addLayout(ways);
    content()->addWidget(m_columnPart, 1);
    connect(m_everyColumn, &QPushButton::clicked, this, [this] { m_columns->setChosen({}); });
    connect(m_usualColumns, &QPushButton::clicked, this, [this] { m_columns->setChosen(ColumnList::usual()); });
}

void ExportDialog::makePrivacy()
{
    m_confidential->setObjectName(u"exportConfidential"_s);
    m_evidence->setObjectName(u"exportEvidence"_s);
    m_note->setObjectName(u"exportNote"_s);
    m_note->setWordWrap(true);
    content()->addWidget(m_note);
    content()->addWidget(m_evidence);
    content()->addWidget(m_confidential);
}

bool ExportDialog::isWhole() const
{
    return m_whole->isChecked();
}

ListFormat ExportDialog::format() const
{
    return isWhole() ? ListFormat::Json : formats[static_cast<size_t>(qMax(0, m_format->currentIndex()))];
}

/// A whole workspace is JSON and has no columns.
void ExportDialog::showScope()
{
    m_columnPart->setVisible(!isWhole());
    m_format->setVisible(!isWhole());
    m_formatLabel->setVisible(!isWhole());
    m_evidence->setVisible(isWhole());
    m_note->setVisible(isWhole());
    adjustSize();
}

void ExportDialog::retranslateAll()
{
    setHeading(tr("Export"));
    setVerb(tr("Export…"));
    const auto &words = wording();
    m_scopeLabel->setText(tr("What leaves"));
    m_all->setText(m_exportable.isNarrowed ? tr("The list as it is filtered now: %1").arg(words.number(m_exportable.count))
                                           : tr("The whole list: %1").arg(words.number(m_exportable.count)));
    m_checked->setText(tr("The checked rows: %1").arg(words.number(static_cast<qint64>(m_exportable.checked.size()))));
    m_whole->setText(tr("The whole workspace, as JSON"));
    m_formatLabel->setText(tr("Format"));
    const QStringList names {tr("Excel workbook (XLSX)"), tr("OpenDocument spreadsheet (ODS)"), tr("Comma-separated values (CSV)"), tr("JSON, for programs")};
    for (int i = 0; i < names.size(); ++i)
        m_format->setItemText(i, names.at(i));
    m_columnsLabel->setText(tr("Columns"));
    m_columns->setWording(words);
    m_everyColumn->setText(tr("All columns"));
    m_usualColumns->setText(tr("Usual columns"));
    m_note->setText(tr("Everything but the history and drafts. It can be imported into an empty workspace, which is then the same."));
    m_evidence->setText(tr("With the files of the evidence"));
    m_confidential->setText(tr("With what is confidential: beneficiaries and evidence marked so"));
}

QString ExportDialog::proposedName() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString workspace = QFileInfo(session().store().path()).completeBaseName();
    const QString name = isWhole() ? workspace : wording::columns::tableName(wording()).toLower();
    return QDir(folder).filePath(u"%1-%2.%3"_s.arg(name, today().toString(Qt::ISODate), domain::code(format())));
}

/// The file is asked for beside the dialog; the dialog closes when there is one.
bool ExportDialog::submit()
{
    if (!isWhole() && m_columns->chosen().isEmpty()) {
        setProblem([this] { return tr("No column is ticked, so nothing was written. Tick at least one."); });
        return false;
    }
    auto *dialog = new FileDialog(this, tr("Export"));
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QString(domain::code(format())));
    dialog->setNameFilter(isWhole() ? tr("JSON (*.json)") : u"%1 (*.%2)"_s.arg(m_format->currentText().section(u" ("_s, 0, 0), domain::code(format())));
    dialog->setLabelText(QFileDialog::Accept, tr("Export"));
    dialog->selectFile(proposedName());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::take);
    dialog->open();
    return false;
}

void ExportDialog::take(const QString &path)
{
    auto &settings = surroundings().settings;
    if (!isWhole()) {
        settings.setState(formatState, QString(domain::code(format())).toUtf8());
        settings.setState(columnsState, m_columns->chosen().join(u',').toUtf8());
    }
    ExportRequest request {.path = path, .whole = isWhole()};
    request.list = {.format = format(), .criteria = m_exportable.criteria, .order = m_exportable.order, .columns = m_columns->chosen(),
        .withConfidential = m_confidential->isChecked()};
    if (m_checked->isChecked())
        request.list.only = m_exportable.checked;
    request.workspace = {.withConfidential = m_confidential->isChecked(), .withEvidence = m_evidence->isChecked()};
    Q_EMIT chosen(request);
    accept();
}

} // namespace ui
