// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/prioritydialog.h"

#include "ui/editing/differing.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using domain::Priority;

PriorityDialog::PriorityDialog(const Surroundings &surroundings, Session &session, const edits::Ids &ids, QWidget *parent)
    : EditDialog(surroundings, session, ids, parent)
    , m_priority(new QComboBox(this))
{
    setObjectName(u"priorityDialog"_s);
    m_label = addField(content(), m_priority, u"priority"_s);
    for (const auto priority : {Priority::High, Priority::Normal, Priority::Low})
        m_priority->addItem({}, static_cast<int>(priority));
    m_priority->setCurrentIndex(-1);
    readThen<storage::spread::Shares>([ids](const storage::Reader &db) { return storage::spread::priorities(db, ids); },
        [this](const storage::spread::Shares &shares) {
            m_present = shares;
            const auto same = shares.size() == 1 ? domain::fromCode<Priority>(shares.first().value) : std::nullopt;
            if (same && m_priority->currentIndex() < 0)
                m_priority->setCurrentIndex(m_priority->findData(static_cast<int>(*same)));
            word();
        });
    retranslate(this, [this] { word(); });
    m_priority->setFocus();
}

void PriorityDialog::word()
{
    setHeading(tr("Set priority"));
    setVerb(tr("Set"));
    m_label->setText(wording().field(domain::Field::Priority));
    for (int i = 0; i < m_priority->count(); ++i)
        m_priority->setItemText(i, wording().priority(static_cast<Priority>(m_priority->itemData(i).toInt())));
    m_priority->setPlaceholderText(Differing::priorities(m_present, wording()));
}

bool PriorityDialog::submit()
{
    if (m_priority->currentIndex() < 0) {
        return refuse([] { return tr("Choose a priority."); }, m_priority);
    }
    const auto chosen = static_cast<Priority>(m_priority->currentData().toInt());
    return attempt([&] { return edits::setPriority(session(), ids(), chosen); });
}

} // namespace ui
