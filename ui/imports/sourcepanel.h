// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/readers.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

class Label;
class Panel;

/// The file of an import: its icon and name, its format, and facts about it. The link asks for another file.
class SourcePanel final : public QWidget
{
    Q_OBJECT
public:
    using Fact = std::pair<QString, QString>; ///< label and value

    explicit SourcePanel(QWidget *parent = nullptr);
    void setFile(const QString &name, exchange::Format format);
    void setFacts(const QList<Fact> &facts);

Q_SIGNALS:
    void fileRequested();

private:
    void retranslateUi();

    std::optional<exchange::Format> m_format;
    Panel *m_panel;
    QLabel *m_icon;
    Label *m_name;
    Label *m_formatName;
    QGridLayout *m_grid;
    QList<std::pair<Label *, Label *>> m_lines;
};

} // namespace ui
