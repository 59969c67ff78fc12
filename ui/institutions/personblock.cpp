// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/personblock.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// What a person wrote, to be read, selected and copied.
Label *reading(const QString &text, Role role, Ink ink, QWidget *parent)
{
    auto *label = new Label(text, role, ink, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setProperty("content", true);
    return label;
}

} // namespace

PersonBlock::PersonBlock(
    const InstitutionDetail::Somebody &somebody, const wording::Wording &wording, bool past, bool writable, int place, QWidget *parent)
    : QWidget(parent)
{
    const auto &person = somebody.person;
    setObjectName(u"person%1"_s.arg(place));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 4);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *name = reading(person.name, Role::BodyStrong, past ? Ink::Text2 : Ink::Text, this);
    name->setObjectName(u"personName%1"_s.arg(place));
    head->addWidget(name, 1);
    if (writable)
        addLinks(head, somebody, past, place);
    column->addLayout(head);
    if (!person.post.isEmpty())
        column->addWidget(reading(person.post.preferred(wording.language()), Role::Body, Ink::Text2, this));
    if (person.focalFrom.isValid() || person.focalTo.isValid()) {
        auto *time = new Label(tr("Focal point: %1").arg(wording.quarter(person.focalFrom, person.focalTo)), Role::Label, Ink::Text3, this);
        time->setProperty("content", true);
        column->addWidget(time);
    }
    if (!person.email.isEmpty()) {
        auto *mail = reading({}, Role::Body, Ink::Text, this);
        mail->setObjectName(u"personMail%1"_s.arg(place));
        mail->setTextFormat(Qt::RichText);
        mail->setTextInteractionFlags(Qt::TextBrowserInteraction);
        mail->setOpenExternalLinks(true);
        mail->setText(u"<a href=\"mailto:%1\">%1</a>"_s.arg(person.email.toHtmlEscaped()));
        column->addWidget(mail);
    }
    if (!person.phone.isEmpty())
        column->addWidget(reading(person.phone, Role::Body, Ink::Text, this));
    if (!somebody.named.isEmpty()) {
        auto *named = new LinkButton(tr("Answers by name for %Ln recommendation(s)", nullptr, static_cast<int>(somebody.named.size())), Role::Label, this);
        named->setObjectName(u"personNamed%1"_s.arg(place));
        connect(named, &LinkButton::clicked, this, [this, ids = somebody.named] { Q_EMIT listRequested(institutioncriteria::these(ids)); });
        auto *row = new QHBoxLayout;
        row->addWidget(named);
        row->addStretch(1);
        column->addLayout(row);
    }
}

void PersonBlock::addLinks(QHBoxLayout *row, const InstitutionDetail::Somebody &somebody, bool past, int place)
{
    const auto &person = somebody.person;
    auto *edit = new LinkButton(tr("Edit…"), Role::Label, this);
    edit->setObjectName(u"editPerson%1"_s.arg(place));
    edit->setAccessibleName(tr("Edit %1").arg(person.name));
    connect(edit, &LinkButton::clicked, this, [this, id = *person.id] { Q_EMIT editRequested(id); });
    row->addWidget(edit);
    if (past && somebody.named.isEmpty())
        return;
    auto *hand = new LinkButton(tr("Hand over…"), Role::Label, this);
    hand->setObjectName(u"handOverPerson%1"_s.arg(place));
    hand->setAccessibleName(tr("Hand over what %1 answers for").arg(person.name));
    connect(hand, &LinkButton::clicked, this, [this, id = *person.id] { Q_EMIT handoverRequested(id); });
    row->addWidget(hand);
}

} // namespace ui
