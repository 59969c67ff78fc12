// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ui {

/// A key figure: number, what it counts, context beneath. A click asks for the list behind it.
class Tile : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Tone { Plain, Late, Soon };

    explicit Tile(Tone tone, QWidget *parent = nullptr);
    void setFigure(const QString &figure, const QString &fact, const QString &context);
    [[nodiscard]] QString figure() const { return m_figure; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QColor ink() const;
    [[nodiscard]] int textHeight() const;

    Tone m_tone;
    QString m_figure;
    QString m_fact;
    QString m_context;
};

/// A row of tiles in one panel, parted by hairlines; two rows where the width is small.
class TileRow : public QWidget
{
    Q_OBJECT
public:
    explicit TileRow(const QList<Tile *> &tiles, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange(int columns);

    QList<Tile *> m_tiles;
    int m_columns = 0;
};

} // namespace ui
