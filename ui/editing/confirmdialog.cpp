// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/confirmdialog.h"

#include "ui/frame/retranslate.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ConfirmDialog::ConfirmDialog(
    const Surroundings &surroundings, Session &session, std::function<Words()> words, std::function<bool()> work, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_work(std::move(work))
    , m_text(new Label({}, Role::Body, Ink::Text, this))
{
    setObjectName(u"confirmDialog"_s);
    m_text->setObjectName(u"confirmText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    content()->addWidget(m_text);
    Style::setKind(verbButton(), ButtonKind::Danger);
    retranslate(this, [this, words = std::move(words)] {
        const Words now = words();
        setHeading(now.heading);
        m_text->setText(now.text);
        setVerb(now.verb);
    });
    verbButton()->setFocus();
}

bool ConfirmDialog::submit()
{
    return attempt(m_work);
}

} // namespace ui
