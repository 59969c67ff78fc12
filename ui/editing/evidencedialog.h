// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editdialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

class DateField;

/// What is said of a piece of evidence: title, issuer, date, who may see it, and a link's address. It writes nothing itself: what was typed is given to who
/// asked.
class EvidenceDialog final : public EditDialog
{
    Q_OBJECT
public:
    /// `take` writes it; false: it was refused, and the session has said why. A piece without a file is a link; without an address it is a new one.
    EvidenceDialog(const Surroundings &surroundings, Session &session, const domain::Evidence &evidence,
        std::function<bool(const domain::Evidence &)> take, QWidget *parent);

protected:
    bool submit() override;

private:
    void makeFields();
    void word();
    [[nodiscard]] domain::Evidence typed() const;

    domain::Evidence m_evidence;
    std::function<bool(const domain::Evidence &)> m_take;
    bool m_isLink;
    QLineEdit *m_link = nullptr;
    Label *m_linkLabel = nullptr;
    QLineEdit *m_title;
    QLineEdit *m_issuer;
    DateField *m_issued;
    QComboBox *m_confidentiality;
    Label *m_titleLabel;
    Label *m_issuerLabel;
    Label *m_issuedLabel;
    Label *m_confidentialityLabel;
    Label *m_facts; ///< of the file
};

} // namespace ui
