// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changes.h"
#include "ui/frame/surroundings.h"

#include <QFrame>

class QComboBox;

namespace ui {

class DateField;
class FilterChip;
class Label;
class LinkButton;

/// Who, what, from when until when, and about which recommendation: the strip above the record of changes.
class HistoryFilters final : public QFrame
{
    Q_OBJECT
public:
    explicit HistoryFilters(const Surroundings &surroundings, QWidget *parent = nullptr);

    /// What is chosen here; without the text, which is the search field's.
    [[nodiscard]] storage::ChangeFilter filter() const;
    /// Whom and what there is to choose.
    void setChoices(const QStringList &actors, const QList<storage::Intent> &intents);
    /// `reference` names it in the chip.
    void setRecommendation(std::optional<domain::RecommendationId> id, const QString &reference);
    void clear();

Q_SIGNALS:
    void changed(); ///< by the person

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeRow();
    void fill();
    void retranslateAll();
    [[nodiscard]] QDateTime moment(const DateField *field, int days) const;

    Surroundings m_surroundings;
    QComboBox *m_actors;
    QComboBox *m_intents;
    Label *m_fromLabel;
    DateField *m_from;
    Label *m_toLabel;
    DateField *m_to;
    FilterChip *m_chip;
    LinkButton *m_clear;
    QStringList m_knownActors;
    QList<storage::Intent> m_knownIntents;
    std::optional<domain::RecommendationId> m_recommendation;
    QString m_reference;
};

} // namespace ui
