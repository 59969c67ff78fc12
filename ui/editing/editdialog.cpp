// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/editdialog.h"

#include "storage/recommendations.h"
#include "ui/editing/fields.h"
#include "ui/frame/hearing.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

EditDialog::EditDialog(const Surroundings &surroundings, Session &session, const edits::Ids &ids, QWidget *parent)
    : QDialog(parent)
    , m_surroundings(surroundings)
    , m_session(session)
    , m_ids(ids)
    , m_title(new Label({}, Role::DetailTitle, Ink::Text, this))
    , m_about(new Label({}, Role::Label, Ink::Text3, this))
    , m_content(new QVBoxLayout)
    , m_problem(new ProblemLine(this))
    , m_verbs(new QHBoxLayout)
    , m_cancel(new QPushButton(this))
    , m_verb(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    m_verb->setObjectName(u"submit"_s);
    m_verb->setDefault(true);
    m_content->setSpacing(12);
    m_verbs->setSpacing(8);
    m_verbs->addStretch(1);
    m_verbs->addWidget(m_cancel);
    m_verbs->addWidget(m_verb);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 16);
    all->setSpacing(4);
    all->addWidget(m_title);
    all->addWidget(m_about);
    all->addSpacing(12);
    all->addLayout(m_content, 1);
    all->addSpacing(8);
    all->addWidget(m_problem);
    all->addSpacing(8);
    all->addLayout(m_verbs);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &EditDialog::tryToSubmit);

    setSubject(this, {numbers(m_ids)}); // dialogs about something else say so in their turn
    if (m_ids.size() == 1) {
        const auto rows = session.store().read(
            [this](const storage::Reader &db) { return storage::recommendations::page(db, m_ids); });
        if (rows && !rows->isEmpty()) {
            m_symbol = rows->first().symbol.isEmpty() ? rows->first().caseName : rows->first().symbol;
            m_paragraph = rows->first().paragraph;
        }
    }
    retranslate(this, [this] { retranslateFrame(); });
}

QVariant EditDialog::numbers(const edits::Ids &ids)
{
    QList<qint64> list;
    list.reserve(static_cast<qsizetype>(ids.size()));
    for (const auto id : ids)
        list.append(id.value());
    return QVariant::fromValue(list);
}

void EditDialog::start()
{
    present(this);
}

bool EditDialog::isAboutFew() const
{
    return m_ids.size() <= static_cast<size_t>(Session::few);
}

const storage::Store &EditDialog::store() const
{
    return m_session.store();
}

items::Source EditDialog::source() const
{
    return {store().path(), store().context()};
}

const wording::Wording &EditDialog::wording() const
{
    return m_surroundings.language.wording();
}

void EditDialog::setHeading(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(title);
}

QString EditDialog::about() const
{
    if (m_ids.size() == 1)
        return wording().reference(m_symbol, m_paragraph);
    return m_ids.empty() ? QString() : tr("%Ln recommendation(s)", nullptr, static_cast<int>(m_ids.size()));
}

void EditDialog::setVerb(const QString &verb)
{
    m_verb->setText(verb);
}

void EditDialog::setCancel(const QString &words)
{
    m_cancelWords = words;
    m_cancel->setText(words.isEmpty() ? tr("Cancel") : words);
}

QPushButton *EditDialog::addVerb()
{
    auto *button = new QPushButton(this);
    button->setAutoDefault(false);
    m_verbs->insertWidget(m_verbs->indexOf(m_verb), button);
    return button;
}

Label *EditDialog::addField(QVBoxLayout *into, QWidget *field, const QString &objectName)
{
    return ui::addField(into, field, objectName, this);
}

void EditDialog::setProblem(std::function<QString()> words, QWidget *field)
{
    m_problem->setProblem(std::move(words), field);
}

bool EditDialog::refuse(std::function<QString()> words, QWidget *field)
{
    setProblem(std::move(words), field);
    field->setFocus();
    return false;
}

QWidget *EditDialog::fieldOf(const QString &detail) const
{
    QString name = detail;
    name.remove(u"_taken"_s);
    for (const QString &known : {name, name + u"_es"_s}) {
        if (auto *field = findChild<QWidget *>(known))
            return field;
    }
    return nullptr;
}

bool EditDialog::attempt(const std::function<bool()> &work)
{
    const Hearing hearing(m_session);
    const bool done = work();
    if (const auto &refused = hearing.refused(); !done && refused) {
        auto *field = refused->code == domain::ErrorCode::InvalidValue ? fieldOf(refused->detail) : nullptr;
        setProblem([this, error = *refused] { return wording().error(error); }, field);
        if (field)
            field->setFocus();
    }
    return done;
}

void EditDialog::tryToSubmit()
{
    setProblem({});
    if (submit())
        accept();
}

void EditDialog::retranslateFrame()
{
    m_about->setText(about());
    m_about->setVisible(!m_about->text().isEmpty());
    setCancel(m_cancelWords);
}

} // namespace ui
