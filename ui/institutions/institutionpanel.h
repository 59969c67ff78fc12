// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/surroundings.h"
#include "ui/institutions/institutiondetail.h"
#include "wording/wording.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class Label;
class LinkButton;

/// One institution: its facts, what is open there, its focal points of today and of the past.
class InstitutionPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit InstitutionPanel(const Surroundings &surroundings, QWidget *parent = nullptr);

    /// None: nothing is chosen.
    void setDetail(const std::optional<InstitutionDetail> &detail);
    void setWritable(bool writable);
    [[nodiscard]] const std::optional<InstitutionDetail> &detail() const { return m_detail; }

Q_SIGNALS:
    void editRequested();
    void removeRequested();
    void handoverRequested(std::optional<domain::PersonId> person); ///< none: the institution as a whole
    void personRequested(std::optional<domain::PersonId> person); ///< none: a new one
    void institutionRequested(domain::InstitutionId id); ///< the one above, or one below
    void listRequested(const domain::Criteria &criteria);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead();
    void makeOpen();
    void makePersons();
    void retranslateAll();
    void fill();
    void fillHead();
    void fillOpen();
    void fillPersons();
    [[nodiscard]] const wording::Wording &wording() const;

    Surroundings m_surroundings;
    std::optional<InstitutionDetail> m_detail;
    bool m_writable = false;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QVBoxLayout *m_column;
    Label *m_none;
    Label *m_acronym;
    Label *m_title;
    Label *m_context;
    Label *m_time;
    LinkButton *m_parent;
    QPushButton *m_edit;
    QPushButton *m_hand;
    QPushButton *m_remove;
    Label *m_openHeading;
    QList<Label *> m_openNames;
    QList<LinkButton *> m_openCounts;
    Label *m_personsHeading;
    LinkButton *m_addPerson;
    QWidget *m_people = nullptr;
    QVBoxLayout *m_peoplePlace;
    Label *m_belowHeading;
    QWidget *m_below = nullptr;
    QVBoxLayout *m_belowPlace;
};

} // namespace ui
