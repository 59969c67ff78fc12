// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QListView>
#include <optional>

class QStandardItemModel;

namespace ui {

/// A scale from its best step to its last, the one that holds marked: the State's own with the glyphs of its statuses, a body's with its numbers. As
/// high as its steps. Where one may be chosen, a click or Enter does.
class ScaleList final : public QListView
{
    Q_OBJECT
public:
    struct Step
    {
        QString text;
        QString meaning; ///< tool tip
        std::optional<domain::Status> status; ///< its glyph; none: the step's number
        bool given = false;
    };
    explicit ScaleList(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    /// Whether a step can be chosen. It can be read in any case.
    void setChoosable(bool choosable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

Q_SIGNALS:
    void chosen(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);

    QStandardItemModel *m_model;
    bool m_choosable = false;
    int m_given = -1; ///< the row of what holds; -1: none
};

} // namespace ui
