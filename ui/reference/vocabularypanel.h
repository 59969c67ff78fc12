// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/termtreemodel.h"
#include "ui/frame/surroundings.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace ui {

class Label;

/// One vocabulary with its terms. Of the office's own everything can be changed; of the others the terms that files brought, which nobody confirmed.
class VocabularyPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit VocabularyPanel(const Surroundings &surroundings, QWidget *parent = nullptr);

    struct Shown
    {
        domain::Vocabulary vocabulary;
        QList<domain::Term> terms;
        QHash<domain::TermId, int> uses;
    };
    void setVocabulary(const Shown &shown, bool writable);
    /// Makes this term current as soon as it is there.
    void chooseTerm(domain::TermId id);
    [[nodiscard]] const std::optional<Shown> &shown() const { return m_shown; }

Q_SIGNALS:
    void renameRequested();
    void removeRequested();
    void addTermRequested();
    void editTermRequested(const domain::Term &term);
    void mergeTermRequested(const domain::Term &term);
    void removeTermRequested(const domain::Term &term);
    void confirmTermRequested(const domain::Term &term);

private:
    void makeHead(class QVBoxLayout *all);
    void makeTree(class QVBoxLayout *all);
    void retranslateTexts();
    void fill();
    void updateButtons();
    [[nodiscard]] std::optional<domain::Term> current() const;
    [[nodiscard]] bool mayChange(const domain::Term &term) const;

    Surroundings m_surroundings;
    std::optional<Shown> m_shown;
    std::optional<domain::TermId> m_wanted;
    bool m_writable = false;
    items::TermTreeModel m_model;
    Label *m_title;
    Label *m_context;
    Label *m_why;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_merge;
    QPushButton *m_removeTerm;
    QPushButton *m_confirm;
    QTreeView *m_tree;
};

} // namespace ui
