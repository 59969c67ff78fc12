// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/newworkspacedialog.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/theme/style.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/labels.h"
#include "wording/countries.h"

#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

NewWorkspaceDialog::NewWorkspaceDialog(const Language &language, QWidget *parent)
    : QDialog(parent)
    , m_language(language)
    , m_state(new QComboBox)
    , m_stateProblem(new Label({}, Role::Context, Ink::Late))
    , m_spanish(new QLineEdit)
    , m_english(new QLineEdit)
    , m_file(new QLineEdit)
    , m_fileProblem(new Label({}, Role::Context, Ink::Late))
    , m_browse(new QPushButton)
    , m_create(new QPushButton)
    , m_cancel(new QPushButton)
    , m_form(new QFormLayout)
    , m_intro(new Label({}, Role::Body, Ink::Text2))
{
    setObjectName(u"newWorkspaceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    m_intro->setWordWrap(true);
    makeForm();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(14);
    column->addWidget(m_intro);
    column->addLayout(m_form);
    column->addStretch(1);
    makeButtons();
    retranslate(this, [this] { retranslateTexts(); });
    connect(m_state, &QComboBox::currentTextChanged, this, &NewWorkspaceDialog::takeState);
}

void NewWorkspaceDialog::makeForm()
{
    m_state->setObjectName(u"state"_s);
    m_spanish->setObjectName(u"spanishName"_s);
    m_english->setObjectName(u"englishName"_s);
    m_file->setObjectName(u"file"_s);
    m_browse->setObjectName(u"browse"_s);
    m_stateProblem->setObjectName(u"stateProblem"_s);
    m_fileProblem->setObjectName(u"fileProblem"_s);
    m_state->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_state->setEditable(true);
    m_state->setInsertPolicy(QComboBox::NoInsert);
    m_state->setMaxVisibleItems(14);
    m_state->completer()->setFilterMode(Qt::MatchContains);
    m_state->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_stateProblem->hide();
    m_fileProblem->hide();
    m_fileProblem->setWordWrap(true);
    const auto withProblem = [](QWidget *field, QWidget *problem) {
        auto *box = new QVBoxLayout;
        box->setSpacing(2);
        box->addWidget(field);
        box->addWidget(problem);
        return box;
    };
    auto *file = new QWidget;
    auto *row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_file, 1);
    row->addWidget(m_browse);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setVerticalSpacing(10);
    m_form->setHorizontalSpacing(14);
    m_form->addRow(new QLabel, withProblem(m_state, m_stateProblem));
    m_form->addRow(new QLabel, m_spanish);
    m_form->addRow(new QLabel, m_english);
    m_form->addRow(new QLabel, withProblem(file, m_fileProblem));
    // A label is the buddy of its field only when the field is the row's widget; here some are layouts.
    const std::pair<int, QWidget *> fields[] = {{0, m_state}, {1, m_spanish}, {2, m_english}, {3, m_file}};
    for (const auto &[place, field] : fields)
        static_cast<QLabel *>(m_form->itemAt(place, QFormLayout::LabelRole)->widget())->setBuddy(field);
    connect(m_browse, &QPushButton::clicked, this, &NewWorkspaceDialog::browse);
}

void NewWorkspaceDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_create);
    m_create->setObjectName(u"create"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_create->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_browse->setAutoDefault(false);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_create, &QPushButton::clicked, this, &NewWorkspaceDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &NewWorkspaceDialog::reject);
}

void NewWorkspaceDialog::retranslateTexts()
{
    setWindowTitle(tr("New workspace"));
    m_intro->setText(tr("A workspace holds what is recommended to one State. It is one file."));
    const std::pair<int, QString> labels[] = {{0, tr("&State")}, {1, tr("Name in S&panish")}, {2, tr("Name in &English")}, {3, tr("&File")}};
    for (const auto &[place, text] : labels)
        static_cast<QLabel *>(m_form->itemAt(place, QFormLayout::LabelRole)->widget())->setText(text);
    m_browse->setText(tr("&Browse…"));
    m_create->setText(tr("&Create"));
    m_cancel->setText(tr("Cancel"));
    m_stateProblem->setText(tr("Choose a State of the list."));
    m_fileProblem->setText(tr("Name a file in a folder that exists; it must not be there yet."));
    m_state->lineEdit()->setPlaceholderText(tr("Type or choose"));
    fillStates();
}

void NewWorkspaceDialog::fillStates()
{
    const QString chosen = state();
    const QString typed = m_state->currentText();
    const auto language = m_language.current();
    QList<std::pair<QString, QString>> names;
    for (const QString &code : wording::countries::all())
        names.append({wording::countries::name(code, language), code});
    QCollator order(m_language.wording().locale());
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(names.begin(), names.end(), [&](const auto &a, const auto &b) { return order.compare(a.first, b.first) < 0; });
    const QSignalBlocker quiet(m_state);
    m_state->clear();
    for (const auto &[name, code] : std::as_const(names))
        m_state->addItem(name, code);
    m_state->setCurrentIndex(chosen.isEmpty() ? -1 : m_state->findData(chosen));
    if (chosen.isEmpty())
        m_state->setEditText(typed);
}

QString NewWorkspaceDialog::state() const
{
    const int row = m_state->findText(m_state->currentText().trimmed(), Qt::MatchFixedString);
    if (row >= 0)
        return m_state->itemData(row).toString();
    return wording::countries::fromName(m_state->currentText()).value_or(QString());
}

QString NewWorkspaceDialog::suggestedFile(const QString &name)
{
    // Letters without accents, so that the file travels well.
    QString plain = name.toLower().normalized(QString::NormalizationForm_D);
    plain.remove(QRegularExpression(u"\\p{M}"_s));
    plain.replace(QRegularExpression(u"[^a-z0-9]+"_s), u"-"_s);
    plain.remove(QRegularExpression(u"^-|-$"_s));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = folder.filePath(plain + u".avance"_s);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(u"%1-%2.avance"_s.arg(plain).arg(i));
    return path;
}

void NewWorkspaceDialog::takeState()
{
    m_stateProblem->hide();
    Style::setFieldError(m_state, false);
    const QString code = state();
    if (code.isEmpty())
        return;
    const auto suggest = [](QLineEdit *field, QString &former, const QString &text) {
        if (field->text().isEmpty() || field->text() == former)
            field->setText(text);
        former = text;
    };
    suggest(m_spanish, m_suggestedSpanish, wording::countries::name(code, domain::Language::Spanish));
    suggest(m_english, m_suggestedEnglish, wording::countries::name(code, domain::Language::English));
    suggest(m_file, m_suggestedFile, QDir::toNativeSeparators(suggestedFile(wording::countries::name(code, m_language.current()))));
}

void NewWorkspaceDialog::browse()
{
    auto *dialog = new FileDialog(this, tr("Where to put the workspace"));
    dialog->setObjectName(u"newFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(u"avance"_s);
    dialog->setNameFilter(tr("Workspaces of Avance (*.avance)"));
    if (!m_file->text().isEmpty())
        dialog->selectFile(m_file->text());
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void NewWorkspaceDialog::accept()
{
    const QString code = state();
    m_stateProblem->setVisible(code.isEmpty());
    Style::setFieldError(m_state, code.isEmpty());
    QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += u".avance"_s;
    const QFileInfo file(path);
    const bool usable = !path.isEmpty() && file.isAbsolute() && file.dir().exists() && !file.exists();
    m_fileProblem->setVisible(!usable);
    Style::setFieldError(m_file, !usable);
    if (code.isEmpty())
        return m_state->setFocus();
    if (!usable)
        return m_file->setFocus();
    Q_EMIT chosen({.state = code, .name = {.es = m_spanish->text().trimmed(), .en = m_english->text().trimmed()}, .uid = {}}, path);
    QDialog::accept();
}

} // namespace ui
