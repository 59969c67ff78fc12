// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/actordialog.h"

#include "ui/frame/retranslate.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

ActorDialog::ActorDialog(const QString &actor, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(actor))
{
    setObjectName(u"actorDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(400);
    m_name->setObjectName(u"actor"_s);
    auto *label = new QLabel;
    label->setBuddy(m_name);
    auto *remark = new Label({}, Role::Context, Ink::Text3);
    remark->setWordWrap(true);
    auto *cancel = new QPushButton;
    auto *save = new QPushButton;
    cancel->setObjectName(u"cancel"_s);
    save->setObjectName(u"save"_s);
    save->setDefault(true);
    cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(8);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(remark);
    column->addSpacing(8);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        if (!m_name->text().trimmed().isEmpty())
            Q_EMIT chosen(m_name->text().trimmed());
        accept();
    });
    m_name->selectAll();
    retranslate(this, [this, label, remark, cancel, save] {
        setWindowTitle(tr("Your name in the history"));
        label->setText(tr("&Name"));
        remark->setText(tr("It stands beside every change from now on."));
        cancel->setText(tr("Cancel"));
        save->setText(tr("Save"));
    });
}

} // namespace ui
