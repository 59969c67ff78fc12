// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "reports/choice.h"
#include "wording/wording.h"

#include <QWidget>

namespace ui {

class IdCombo;
class Label;
class SearchField;
class Session;

/// What a report is about, as its kind asks: a paper, an institution and who leaves it, or a query.
class ScopeField final : public QWidget
{
    Q_OBJECT
public:
    explicit ScopeField(QWidget *parent = nullptr);

    /// Reads what there is to choose from; nullptr: nothing.
    void setSession(Session *session);
    void setWording(const wording::Wording &wording);
    /// Shows the choice's scope, and where the kind asks for a paper and none is chosen, the newest of those such
    /// reports answer.
    void put(const reports::Choice &choice);
    /// Writes what is chosen into `choice`. InvalidQuery.
    [[nodiscard]] domain::Result<void> take(reports::Choice &choice) const;
    /// Says what is wrong with the query; empty: nothing.
    void setProblem(const QString &sentence);
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void changed();

private:
    void read();
    void fill();
    void fillPersons();
    void showKind();
    [[nodiscard]] bool answers(const domain::Document &document) const;
    [[nodiscard]] std::optional<domain::DocumentId> newest() const;

    Session *m_session = nullptr;
    wording::Wording m_wording{domain::Language::Spanish};
    reports::Kind m_kind = reports::Kind::Status;
    QList<domain::Document> m_documents;
    QHash<domain::MechanismId, domain::Mechanism> m_mechanisms;
    QList<domain::Institution> m_institutions;
    IdCombo *m_document;
    IdCombo *m_institution;
    IdCombo *m_person;
    SearchField *m_query;
    Label *m_problem;
};

} // namespace ui
