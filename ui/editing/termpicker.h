// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/termmodel.h"

#include <QWidget>

class QLineEdit;
class QTreeView;

namespace ui {

class TermNarrowing;

/// Terms to tick, by vocabulary. What is typed narrows them, in either language, by code or label and without accents; Enter ticks the term
/// that is current then, so that a known one takes a few letters and a key.
class TermPicker : public QWidget
{
    Q_OBJECT
public:
    explicit TermPicker(domain::Language language, QWidget *parent = nullptr);

    [[nodiscard]] items::TermModel &model() { return *m_model; }
    [[nodiscard]] const items::TermModel &model() const { return *m_model; }
    void setVocabularies(const QList<items::TermModel::Vocabulary> &vocabularies);
    /// Opens the vocabularies that have something ticked.
    void setPresent(const QHash<domain::TermId, qint64> &counts, qint64 of);
    void setLanguage(domain::Language language);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &typed);
    void tickCurrent();
    void openChosen();
    void goToFirst();

    items::TermModel *m_model;
    TermNarrowing *m_narrowing;
    QLineEdit *m_search;
    QTreeView *m_tree;
};

} // namespace ui
