// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/evidencedialog.h"

#include "ui/editing/datefield.h"
#include "ui/evidence/evidencechip.h"
#include "ui/evidence/newevidence.h"
#include "ui/frame/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;
using domain::Confidentiality;

EvidenceDialog::EvidenceDialog(const Surroundings &surroundings, Session &session, const domain::Evidence &evidence,
    std::function<bool(const domain::Evidence &)> take, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_evidence(evidence)
    , m_take(std::move(take))
    , m_isLink(evidence.fileName.isEmpty())
    , m_title(new QLineEdit(this))
    , m_issuer(new QLineEdit(this))
    , m_issued(new DateField(surroundings.language, surroundings.clock, this))
    , m_confidentiality(new QComboBox(this))
    , m_facts(new Label({}, Role::Label, Ink::Text3, this))
{
    setObjectName(u"evidenceDialog"_s);
    setSubject(this, {evidence.id ? evidence.id->value() : 0, evidence.fileName, evidence.link, evidence.title, QVariant::fromValue(parent)});
    makeFields();
    m_title->setText(evidence.title);
    m_issuer->setText(evidence.issuer);
    m_issued->setDate(evidence.issued);
    for (const auto value : domain::allOf<Confidentiality>())
        m_confidentiality->addItem(icon(confidentialityIcon(value)), QString());
    m_confidentiality->setCurrentIndex(static_cast<int>(evidence.confidentiality));
    retranslate(this, [this] { word(); });
    if (m_isLink && evidence.link.isEmpty()) {
        m_link->setFocus();
    } else {
        m_title->setFocus();
        m_title->selectAll();
    }
}

void EvidenceDialog::makeFields()
{
    if (m_isLink) {
        m_link = new QLineEdit(m_evidence.link, this);
        m_link->setPlaceholderText(u"https://"_s);
        m_linkLabel = addField(content(), m_link, u"evidenceLink"_s);
    }
    m_titleLabel = addField(content(), m_title, u"evidenceTitle"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    row->addLayout(left, 3);
    row->addLayout(right, 2);
    content()->addLayout(row);
    m_issuerLabel = addField(left, m_issuer, u"evidenceIssuer"_s);
    m_issuedLabel = addField(right, m_issued, u"evidenceIssued"_s);
    left->addStretch(1);
    right->addStretch(1);
    m_confidentialityLabel = addField(content(), m_confidentiality, u"evidenceConfidentiality"_s);
    m_facts->setWordWrap(true);
    m_facts->setVisible(!m_isLink);
    content()->addWidget(m_facts);
}

void EvidenceDialog::word()
{
    const bool isNewLink = m_isLink && m_evidence.link.isEmpty();
    setHeading(isNewLink ? tr("Add a link") : tr("Describe the evidence"));
    setVerb(isNewLink ? tr("Add") : tr("Save"));
    if (m_isLink)
        m_linkLabel->setText(tr("Address"));
    m_titleLabel->setText(tr("Title"));
    m_issuerLabel->setText(tr("Issued by"));
    m_issuedLabel->setText(tr("Date issued"));
    m_issued->edit()->setAccessibleName(m_issuedLabel->text());
    m_confidentialityLabel->setText(tr("Who may see it"));
    const QStringList meanings {tr("may be published"), tr("within the offices that work on it"), tr("leaves the office only when somebody says so")};
    for (const auto value : domain::allOf<Confidentiality>()) {
        const int index = static_cast<int>(value);
        m_confidentiality->setItemText(index, tr("%1: %2", "confidentiality, meaning").arg(wording().confidentiality(value), meanings.at(index)));
    }
    m_facts->setText(m_evidence.fileName + u" · "_s + wording().fileSize(m_evidence.size)
        + (m_evidence.mediaType.isEmpty() ? QString() : u" · "_s + m_evidence.mediaType));
}

domain::Evidence EvidenceDialog::typed() const
{
    domain::Evidence typed = m_evidence;
    if (m_isLink)
        typed.link = m_link->text().trimmed();
    typed.title = m_title->text().trimmed();
    if (m_isLink && typed.title.isEmpty())
        typed.title = typed.link;
    typed.issuer = m_issuer->text().trimmed();
    typed.issued = m_issued->date().value_or(QDate());
    typed.confidentiality = static_cast<Confidentiality>(m_confidentiality->currentIndex());
    return typed;
}

bool EvidenceDialog::submit()
{
    if (m_isLink && !isWebAddress(m_link->text())) {
        return refuse([] { return tr("That is no web address. It begins with https:// or http://."); }, m_link);
    }
    if (!m_issued->check()) {
        m_issued->setFocus();
        return false;
    }
    const auto given = typed();
    if (given.title.isEmpty()) {
        return refuse([] { return tr("Give it a title by which people know it."); }, m_title);
    }
    return attempt([&] { return m_take(given); });
}

} // namespace ui
