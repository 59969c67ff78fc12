// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace ui {

/// Where the evidence that is cited goes.
enum class Annexes { None, Folder, Zip };

class Settings;

/// In which languages and formats a report is written; remembered for the person. One of each at least: the last one
/// cannot be taken away.
class LanguageFields final : public QWidget
{
    Q_OBJECT
public:
    LanguageFields(Settings &settings, domain::Language first, QWidget *parent = nullptr);
    [[nodiscard]] QList<domain::Language> languages() const;

Q_SIGNALS:
    void changed();

private:
    QList<QCheckBox *> m_boxes;
};

class FormatFields final : public QWidget
{
    Q_OBJECT
public:
    explicit FormatFields(Settings &settings, QWidget *parent = nullptr);
    [[nodiscard]] QList<reports::Format> formats() const;

private:
    QList<QCheckBox *> m_boxes;
};

/// Whether the evidence that is cited goes out beside the report; remembered for the person.
class AnnexField final : public QWidget
{
    Q_OBJECT
public:
    explicit AnnexField(Settings &settings, QWidget *parent = nullptr);
    [[nodiscard]] Annexes annexes() const;

private:
    QComboBox *m_choice;
};

} // namespace ui
