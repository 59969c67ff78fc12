// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/scaledialog.h"

#include "ui/editing/datefield.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/reference/gradetable.h"
#include "ui/reference/referenceedits.h"
#include "ui/reference/sourcefield.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

ScaleDialog::ScaleDialog(
    const Surroundings &surroundings, Session &session, const storage::scales::Scale &scale, const QString &body, Mode mode, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_scale(scale)
    , m_body(body)
    , m_mode(mode)
    , m_why(new Label({}, Role::Body, Ink::Text2, this))
    , m_spanish(new QLineEdit(this))
    , m_english(new QLineEdit(this))
    , m_from(new DateField(surroundings.language, surroundings.clock, this))
    , m_to(new DateField(surroundings.language, surroundings.clock, this))
    , m_source(new SourceField(mode == Mode::Supersede ? QString() : scale.source, this))
{
    setObjectName(u"scaleDialog"_s);
    setSubject(this, {scale.id ? scale.id->value() : 0, static_cast<int>(mode)});
    m_why->setObjectName(u"why"_s);
    m_why->setWordWrap(true);
    m_why->setVisible(mode == Mode::Supersede);
    content()->addWidget(m_why);
    makeFields();
    makeGrades();
    const QSize room = parent ? parent->window()->size() - QSize(24, 24) : QSize(900, 640);
    resize(QSize(900, 640).boundedTo(room));
    retranslate(this, [this] { retranslateTexts(); });
    m_mode == Mode::Supersede ? m_from->setFocus() : m_spanish->setFocus();
}

void ScaleDialog::makeFields()
{
    const auto row = [this](const QList<std::pair<QWidget *, QString>> &fields) {
        auto *made = new QHBoxLayout;
        made->setSpacing(12);
        for (const auto &[field, name] : fields) {
            auto *column = new QVBoxLayout;
            made->addLayout(column, 1);
            m_labels.append(addField(column, field, name));
            column->addStretch(1);
        }
        content()->addLayout(made);
    };
    row({{m_spanish, u"name_es"_s}, {m_english, u"name_en"_s}});
    row({{m_from, u"valid_from"_s}, {m_to, u"valid_to"_s}, {m_source, u"source"_s}});
    m_spanish->setText(m_scale.name.es);
    m_english->setText(m_scale.name.en);
    // A new version begins later than the one it takes the place of, and is confirmed by a paper of its own.
    m_from->setDate(m_mode == Mode::Supersede ? today() : m_scale.validFrom);
    m_to->setDate(m_mode == Mode::Supersede ? QDate() : m_scale.validTo);
}

void ScaleDialog::makeGrades()
{
    QList<domain::Grade> grades = m_scale.grades;
    if (m_mode == Mode::Supersede) {
        for (auto &grade : grades)
            grade.id.reset();
    }
    m_model.setGrades(grades);
    m_gradesLabel = new Label({}, Role::Label, Ink::Text2, this);
    m_table = new GradeTable(m_model, true, this);
    m_table->setObjectName(u"grades"_s);
    m_gradesLabel->setBuddy(m_table);
    content()->addWidget(m_gradesLabel);
    content()->addWidget(m_table, 1);
    const auto button = [this](const QString &name, const QString &iconName) {
        auto *made = new QPushButton(icon(iconName), {}, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        Style::setSmall(made);
        return made;
    };
    m_add = button(u"addGrade"_s, u"list-add"_s);
    m_remove = button(u"removeGrade"_s, u"list-remove"_s);
    m_up = button(u"gradeUp"_s, u"go-up"_s);
    m_down = button(u"gradeDown"_s, u"go-down"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (auto *one : {m_add, m_remove, m_up, m_down})
        row->addWidget(one);
    row->addStretch(1);
    content()->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_model.add();
        m_table->setCurrentIndex(m_model.index(m_model.rowCount() - 1, items::GradeModel::Spanish));
        m_table->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model.remove(m_table->currentIndex().row()); });
    connect(m_up, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { step(1); });
}

void ScaleDialog::step(int by)
{
    m_model.move(m_table->currentIndex().row(), by);
    m_table->scrollTo(m_table->currentIndex());
}

void ScaleDialog::retranslateTexts()
{
    const bool next = m_mode == Mode::Supersede;
    setHeading(next ? tr("New version of the scale of %1").arg(m_body) : tr("Scale of %1").arg(m_body));
    setVerb(next ? tr("Add the version") : tr("Save"));
    m_why->setText(tr("Grades of this scale were given, and what was said then must be read on the scale of then. It ends on the day before, and the new version begins."));
    const QStringList texts {tr("Name in Spanish"), tr("Name in English"), next ? tr("Begins on") : tr("Valid from; leave empty for always"), tr("Valid until; leave empty while it is"),
        tr("Source: the document that sets it")};
    for (int i = 0; i < texts.size(); ++i)
        m_labels[i]->setText(texts[i]);
    m_source->setWording(wording());
    m_from->edit()->setAccessibleName(texts[2]);
    m_to->edit()->setAccessibleName(texts[3]);
    m_gradesLabel->setText(tr("Grades, the best first; F2 edits a cell"));
    m_table->setAccessibleName(tr("Grades"));
    m_model.setHeaders({tr("Code"), tr("Spanish"), tr("English"), tr("Meaning in Spanish"), tr("Meaning in English"), tr("Weight")}, wording().locale());
    m_add->setText(tr("Add grade"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
}

bool ScaleDialog::submit()
{
    m_table->setCurrentIndex(m_table->currentIndex()); // what is being typed counts
    m_table->setFocus();
    for (auto *field : {m_from, m_to}) {
        if (!field->check()) {
            field->setFocus();
            return false;
        }
    }
    auto scale = m_scale;
    scale.name = {m_spanish->text().simplified(), m_english->text().simplified()};
    scale.validFrom = *m_from->date();
    scale.validTo = *m_to->date();
    scale.source = m_source->source();
    if (m_mode == Mode::Supersede)
        scale.confirmed = !scale.source.isEmpty();
    scale.grades = m_model.grades();
    std::optional<domain::ScaleId> written;
    const bool done = attempt([&] {
        written = m_mode == Mode::Supersede ? referenceedits::supersede(session(), *m_scale.id, scale, m_body)
                                            : referenceedits::saveScale(session(), scale, m_body);
        return written.has_value();
    });
    if (done)
        Q_EMIT saved(*written);
    return done;
}

} // namespace ui
