// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "ui/editing/editdialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

class TextEdit;

/// A term, new or known: its words in both languages, other names by which files know it, and the term it stands below.
class TermDialog final : public EditDialog
{
    Q_OBJECT
public:
    TermDialog(const Surroundings &surroundings, Session &session, const domain::Term &term, const QList<domain::Term> &vocabulary, QWidget *parent);

Q_SIGNALS:
    void saved(domain::TermId id);

protected:
    bool submit() override;
    [[nodiscard]] QWidget *fieldOf(const QString &detail) const override;

private:
    void wordParents();

    domain::Term m_term;
    QList<domain::Term> m_parents;
    QLineEdit *m_spanish;
    QLineEdit *m_english;
    QComboBox *m_parent;
    TextEdit *m_aliases;
    Label *m_spanishLabel;
    Label *m_englishLabel;
    Label *m_parentLabel;
    Label *m_aliasesLabel;
};

/// Two terms become one: which one stays.
class MergeDialog final : public EditDialog
{
    Q_OBJECT
public:
    MergeDialog(const Surroundings &surroundings, Session &session, const domain::Term &term, int uses, const QList<domain::Term> &vocabulary, QWidget *parent);

Q_SIGNALS:
    void merged(domain::TermId into);

protected:
    bool submit() override;

private:
    void wordTargets();
    [[nodiscard]] QString name(const domain::Term &term) const;

    domain::Term m_term;
    int m_uses;
    QList<domain::Term> m_targets;
    Label *m_what;
    QComboBox *m_into;
    Label *m_intoLabel;
};

} // namespace ui
