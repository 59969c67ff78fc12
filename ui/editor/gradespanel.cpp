// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/gradespanel.h"

#include "ui/editor/scalelist.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using storage::assessments::Given;

GradesPanel::GradesPanel(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_panel(new Panel({}, this))
    , m_list(new ScaleList(this))
    , m_none(new Label({}, Role::Label, Ink::Text3, this))
    , m_source(new Label({}, Role::Label, Ink::Text2, this))
    , m_correct(new LinkButton({}, Role::Label, this))
    , m_comment(new Label({}, Role::Context, Ink::Text3, this))
    , m_earlier(new QVBoxLayout)
{
    setObjectName(u"gradesPanel"_s);
    m_list->setObjectName(u"gradeList"_s);
    m_list->setProperty("content", true);
    m_correct->setObjectName(u"correctGrade"_s);
    m_source->setObjectName(u"gradeSource"_s);
    m_source->setWordWrap(true);
    m_none->setWordWrap(true);
    m_none->setObjectName(u"noGrade"_s);
    m_comment->setWordWrap(true);
    m_comment->setTextFormat(Qt::PlainText);
    m_comment->setProperty("content", true);
    auto *source = new QHBoxLayout;
    source->setSpacing(8);
    source->addWidget(m_source, 1);
    source->addWidget(m_correct, 0, Qt::AlignTop);
    m_earlier->setSpacing(2);
    auto *content = m_panel->content();
    content->addWidget(m_list);
    content->addWidget(m_none);
    content->addLayout(source);
    content->addWidget(m_comment);
    content->addLayout(m_earlier);
    content->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panel);
    connect(m_panel, &Panel::linkActivated, this, &GradesPanel::gradeRequested);
    connect(m_correct, &LinkButton::clicked, this, [this] {
        if (const auto given = onTheWhole(); !given.isEmpty())
            Q_EMIT correctionRequested(*given.first().assessment.id);
    });
    retranslate(this, [this] { fill(); });
}

void GradesPanel::setReading(const EditorReading &reading)
{
    m_reading = reading;
    setVisible(!reading.scales.isEmpty()); // a body without a scale gives no grades
    fill();
}

void GradesPanel::setReadOnly(bool readOnly, const QString &why)
{
    m_readOnly = readOnly;
    m_why = why;
    fill();
}

/// What was said of parts of a court's measure stands in its own table.
QList<Given> GradesPanel::onTheWhole() const
{
    QList<Given> given = m_reading->detail.assessments;
    given.removeIf([](const Given &each) { return each.assessment.component || each.assessment.beneficiary; });
    return given;
}

const storage::scales::Scale *GradesPanel::scale() const
{
    const auto given = onTheWhole();
    const auto &scales = m_reading->scales;
    const auto found = given.isEmpty()
        ? std::ranges::find_if(scales, [](const auto &scale) { return !scale.validTo.isValid(); })
        : std::ranges::find_if(scales, [&](const auto &scale) { return scale.id == given.first().grade.scale; });
    return found == scales.end() ? nullptr : &*found;
}

void GradesPanel::fill()
{
    if (!m_reading)
        return;
    const auto language = m_language.current();
    m_panel->setTitle(tr("Grade by %1", "a body").arg(m_reading->detail.mechanism.shortName.preferred(language)));
    const auto *shown = scale();
    m_list->setVisible(shown != nullptr);
    m_panel->setContext(!shown || !shown->validFrom.isValid() ? QString() : tr("scale of %1", "a year").arg(QString::number(shown->validFrom.year())));
    m_panel->setLink(m_readOnly ? QString() : tr("Note grade…"));
    QList<ScaleList::Step> steps;
    const auto given = onTheWhole();
    for (const auto &grade : shown ? shown->grades : QList<domain::Grade>())
        steps.append({.text = grade.label.preferred(language), .meaning = grade.meaning.preferred(language), .status = {},
            .given = !given.isEmpty() && given.first().grade.id == grade.id});
    m_list->setSteps(steps);
    m_list->setAccessibleName(tr("Scale of the body"));
    fillGiven();
    fillEarlier();
}

void GradesPanel::fillGiven()
{
    const auto &wording = m_language.wording();
    const auto given = onTheWhole();
    m_none->setVisible(given.isEmpty());
    m_none->setText(tr("Not graded yet."));
    m_source->setVisible(!given.isEmpty());
    m_correct->setVisible(!given.isEmpty() && !m_readOnly);
    m_correct->setText(tr("Correct…"));
    m_correct->setAccessibleName(tr("Correct the newest grade"));
    m_comment->clear();
    if (!given.isEmpty()) {
        const auto &said = given.first().assessment;
        const QString date = wording.date(said.date);
        m_source->setText(said.paragraph.isEmpty() ? date : tr("%1, %2", "date and paragraph").arg(date, m_language.wording().paragraph(said.paragraph)));
        m_comment->setText(said.comment.preferred(wording.language()));
    }
    m_comment->setVisible(!m_comment->text().isEmpty());
}

void GradesPanel::fillEarlier()
{
    while (auto *item = m_earlier->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto given = onTheWhole();
    for (int i = 1; i < given.size(); ++i) {
        const auto &said = given.at(i);
        auto *link = new LinkButton(tr("%1: %2", "date and grade")
                                        .arg(m_language.wording().date(said.assessment.date), said.grade.label.preferred(m_language.current())),
            Role::Context, this);
        link->setObjectName(u"earlierGrade_%1"_s.arg(said.assessment.id->value()));
        link->setProperty("content", true);
        link->setEnabled(!m_readOnly);
        link->setToolTip(m_readOnly ? m_why : tr("Correct or remove this grade"));
        connect(link, &LinkButton::clicked, this, [this, id = *said.assessment.id] { Q_EMIT correctionRequested(id); });
        m_earlier->addWidget(link, 0, Qt::AlignLeft);
    }
}

} // namespace ui
