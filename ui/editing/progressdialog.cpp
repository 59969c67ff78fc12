// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/progressdialog.h"

#include "storage/recommendations.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/present.h"

#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 720;
constexpr int leastWidth = 540;
constexpr int roomToWrite = 90; ///< more than the least height of the texts

} // namespace

ProgressDialog::ProgressDialog(const Surroundings &surroundings, Session &session, domain::RecommendationId id,
    std::optional<domain::ProgressId> entry, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"progressDialog"_s);
    setSubject(this, {id.value(), entry ? entry->value() : 0});
    setAttribute(Qt::WA_DeleteOnClose);
    auto *about = new Label({}, Role::DetailTitle, Ink::Text, this);
    auto *scroll = new QScrollArea(this);
    m_room = new QWidget(scroll);
    m_form = new EntryForm(surroundings, session, id, m_room);
    m_form->setClosable(true);
    auto *inside = new QVBoxLayout(m_room);
    inside->setContentsMargins(20, 0, 20, 16);
    inside->addWidget(m_form);
    scroll->setWidget(m_room);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 16, 0, 0);
    all->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 0, 20, 0);
    head->addWidget(about);
    all->addLayout(head);
    all->addWidget(scroll, 1);
    setMinimumWidth(leastWidth);
    if (entry)
        m_form->setEntry(entry);
    const auto rows = session.store().read([&](const storage::Reader &db) { return storage::recommendations::page(db, {id}); });
    const auto row = rows.value_or(decltype(rows)::value_type()).value(0);
    retranslate(this, [this, about, row, &language = surroundings.language] {
        about->setText(language.wording().reference(row.symbol.isEmpty() ? row.caseName : row.symbol, row.paragraph));
        setWindowTitle(tr("Progress entry"));
    });
    connect(m_form, &EntryForm::closeRequested, this, &QDialog::reject);
    connect(m_form, &EntryForm::written, this, &QDialog::accept);
    m_form->focusNarrative();
}

/// As high as the form needs, where the screen is: known when it has its fonts.
void ProgressDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (std::exchange(m_wasShown, true))
        return;
    // The texts are content with less than they would like.
    const int inside = m_room->layout()->totalMinimumSize().height() + roomToWrite;
    resize(QSize(usualWidth, inside + layout()->contentsMargins().top() + layout()->itemAt(0)->sizeHint().height()).boundedTo(screen()->availableSize() * 0.9));
}

} // namespace ui
