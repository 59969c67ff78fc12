// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/choice.h"
#include "wording/wording.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace ui {

class Label;

/// What goes into a report beside the recommendations themselves, and how confidential evidence may be. What is not
/// public is warned of.
class IncludeFields final : public QWidget
{
    Q_OBJECT
public:
    explicit IncludeFields(QWidget *parent = nullptr);

    void setWording(const wording::Wording &wording);
    void put(const reports::Choice &choice);
    void take(reports::Choice &choice) const;

Q_SIGNALS:
    void changed();

private:
    void build();
    void showWarning();

    QCheckBox *m_unvalidated;
    QCheckBox *m_indicators;
    QCheckBox *m_evidence;
    QComboBox *m_confidentiality;
    Label *m_warning;
};

} // namespace ui
