// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/confirmdialog.h"

#include "ui/frame/retranslate.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

ConfirmDialog::ConfirmDialog(const Surroundings &surroundings, Session &session, const QString &name, const QString &source,
    std::function<bool(const QString &)> confirm, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_name(name)
    , m_confirm(std::move(confirm))
    , m_source(new QLineEdit(source, this))
{
    setObjectName(u"confirmDialog"_s);
    m_sourceLabel = addField(content(), m_source, u"source"_s);
    retranslate(this, [this] {
        setHeading(tr("Confirm: %1").arg(m_name));
        setVerb(tr("Confirm"));
        m_sourceLabel->setText(tr("The document it was compared with"));
    });
    m_source->setFocus();
    m_source->selectAll();
}

bool ConfirmDialog::submit()
{
    return attempt([this] { return m_confirm(m_source->text().simplified()); });
}

} // namespace ui
