// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/viewdialog.h"

#include "storage/views.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ViewDialog::ViewDialog(const Surroundings &surroundings, Session &session, const domain::SavedView &view, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_view(view)
    , m_isNew(!view.id)
    , m_name(new QLineEdit(view.name, this))
{
    setObjectName(u"viewDialog"_s);
    setSubject(this, {view.id ? view.id->value() : 0, view.query, view.columns, view.sort});
    m_name->setMaxLength(80);
    m_label = addField(content(), m_name, u"viewName"_s);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_replaced.clear();
        if (m_isNew) { // the view it was to replace, had that not failed, is not the one of this name
            m_view.id.reset();
            m_view.uid.clear();
        }
        setProblem({});
        word();
    });
    retranslate(this, [this] { word(); });
    m_name->selectAll();
    m_name->setFocus();
}

void ViewDialog::word()
{
    setHeading(m_isNew ? tr("Save view") : tr("Rename view"));
    setVerb(!m_replaced.isEmpty() ? tr("Replace") : m_isNew ? tr("Save") : tr("Rename"));
    m_label->setText(tr("Name"));
}

bool ViewDialog::mayTake(const QString &name)
{
    const auto all = session().store().read(storage::views::all).value_or(QList<domain::SavedView>());
    const auto same = std::find_if(all.begin(), all.end(), [&](const domain::SavedView &view) {
        return view.name.compare(name, Qt::CaseInsensitive) == 0 && view.id != m_view.id;
    });
    if (same == all.end())
        return true;
    if (m_isNew && m_replaced == name) {
        m_view.id = same->id;
        m_view.uid = same->uid;
        return true;
    }
    if (m_isNew) {
        m_replaced = name;
        setProblem([name] { return tr("There is a view called “%1” already. Replace it, or give this one another name.").arg(name); }, m_name);
    } else {
        setProblem([name] { return tr("There is a view called “%1” already. Give this one another name.").arg(name); }, m_name);
    }
    word();
    return false;
}

bool ViewDialog::submit()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        return refuse([] { return tr("Give the view a name."); }, m_name);
    }
    if (!mayTake(name))
        return false;
    m_view.name = name;
    return attempt([this] {
        const auto id = edits::saveView(session(), m_view);
        if (id)
            Q_EMIT written(*id);
        return id.has_value();
    });
}

} // namespace ui
