// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/partspanel.h"

#include "ui/imports/decisions.h"
#include "ui/imports/importwords.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using exchange::PartChange;

PartsPanel::PartsPanel(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(13, 8, 13, 8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    for (int column = 0; column < 3; ++column) {
        m_heads[column] = new Label({}, Role::Context, Ink::Text3);
        m_grid->addWidget(m_heads[column], 0, column);
    }
}

void PartsPanel::setItem(const exchange::PlanItem *item, bool update, const wording::Wording &wording)
{
    const QList<PartChange> changes = item ? item->changes : QList<PartChange>();
    if (!std::ranges::equal(m_lines, changes, {}, &Line::part, &PartChange::part)) {
        for (const Line &line : std::as_const(m_lines)) {
            for (QWidget *widget : std::initializer_list<QWidget *>{line.take, line.before, line.after, line.kept}) {
                widget->hide();
                widget->deleteLater();
            }
        }
        m_lines.clear();
        for (const PartChange &change : changes)
            addLine(change.part);
    }
    m_heads[0]->setText(tr("Take from the file"));
    m_heads[1]->setText(tr("Here"));
    m_heads[2]->setText(tr("In the file"));
    for (qsizetype i = 0; i < changes.size(); ++i)
        show(m_lines.at(i), *item, changes.at(i), update, wording);
}

void PartsPanel::addLine(exchange::Part part)
{
    const Line line{.part = part,
        .take = new QCheckBox,
        .before = new Label({}, Role::Body, Ink::Text2),
        .after = new Label,
        .kept = new Label({}, Role::Label, Ink::Soon)};
    line.take->setObjectName(u"importPart_"_s + domain::code(part));
    line.before->setElided(true);
    line.after->setElided(true);
    const int row = static_cast<int>(m_lines.size()) + 1;
    m_grid->addWidget(line.take, row, 0);
    m_grid->addWidget(line.before, row, 1);
    m_grid->addWidget(line.after, row, 2);
    m_grid->addWidget(line.kept, row, 3);
    // Now, so that the panel's size counts them.
    for (QWidget *widget : std::initializer_list<QWidget *>{line.take, line.before, line.after, line.kept})
        widget->show();
    connect(line.take, &QCheckBox::clicked, this, [this, part](bool take) { Q_EMIT chosen(part, take); });
    m_lines.append(line);
}

void PartsPanel::show(const Line &line, const exchange::PlanItem &item, const PartChange &change, bool update,
    const wording::Wording &wording)
{
    const QString name = importwords::part(change.part);
    const QString before = importwords::partValue(change.part, change.before, wording);
    const QString after = importwords::partValue(change.part, change.after, wording);
    line.take->setText(name);
    line.take->setAccessibleName(
        tr("Take %1 from the file: %2 instead of %3", "name of a field and its values").arg(name, after, before));
    line.take->setChecked(decisions::isTaken(item, change, update));
    line.before->setText(before);
    line.after->setText(after);
    line.kept->setText(change.kept ? tr("kept") : QString());
    line.kept->setToolTip(tr("It was edited here since it came in, or another system spells it differently: it stays unless you take it."));
}

} // namespace ui
