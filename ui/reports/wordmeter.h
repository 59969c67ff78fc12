// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace ui {

/// How full a report is: a bar up to its limit of words, cut where its sections end. What is over the limit is in the
/// colour of attention.
class WordMeter final : public QWidget
{
    Q_OBJECT
public:
    explicit WordMeter(QWidget *parent = nullptr);
    /// `limit` 0: there is none; then the bar is full. `sections`: words of each, in their order; together at most
    /// `words`.
    void setWords(qint64 words, qint64 limit, const QList<qint64> &sections);
    [[nodiscard]] QSize sizeHint() const override { return {200, 12}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 12}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_words = 0;
    qint64 m_limit = 0;
    QList<qint64> m_sections;
};

} // namespace ui
