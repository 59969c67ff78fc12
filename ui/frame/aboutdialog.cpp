// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/aboutdialog.h"

#include "ui/frame/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(420);
    auto *sign = new QLabel;
    sign->setPixmap(logo(tokens(this).dark).pixmap(QSize(48, 48), devicePixelRatioF()));
    auto *name = new Label(u"Avance"_s, Role::PageTitle);
    auto *version = new Label({}, Role::Body, Ink::Text2);
    auto *purpose = new Label;
    auto *licence = new Label({}, Role::Context, Ink::Text3);
    auto *close = new QPushButton;
    close->setObjectName(u"close"_s);
    for (Label *label : {purpose, licence})
        label->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(name);
    words->addWidget(version);
    words->addSpacing(6);
    words->addWidget(purpose);
    words->addWidget(licence);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(row);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    retranslate(this, [this, version, purpose, licence, close] {
        setWindowTitle(tr("About Avance"));
        version->setText(tr("Version %1").arg(QStringLiteral(AVANCE_VERSION)));
        purpose->setText(tr("Follows every human-rights recommendation from its source to the report."));
        licence->setText(tr("Free software under the GNU General Public License, version 3 or later. Without any warranty."));
        close->setText(tr("Close"));
    });
}

} // namespace ui
