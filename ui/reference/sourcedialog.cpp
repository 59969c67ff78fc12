// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/sourcedialog.h"

#include "ui/frame/retranslate.h"
#include "ui/reference/sourcefield.h"
#include "ui/widgets/labels.h"

namespace ui {

using namespace Qt::StringLiterals;

SourceDialog::SourceDialog(const Surroundings &surroundings, Session &session, const QString &name, const QString &source,
    std::function<bool(const QString &)> confirm, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_name(name)
    , m_confirm(std::move(confirm))
    , m_source(new SourceField(source, this))
{
    setObjectName(u"sourceDialog"_s);
    m_sourceLabel = addField(content(), m_source, u"source"_s);
    retranslate(this, [this] {
        m_source->setWording(wording());
        setHeading(tr("Confirm: %1").arg(m_name));
        setVerb(tr("Confirm"));
        m_sourceLabel->setText(tr("The document it was compared with"));
    });
    m_source->setFocus();
    m_source->selectAll();
}

bool SourceDialog::submit()
{
    return attempt([this] { return m_confirm(m_source->source()); });
}

} // namespace ui
