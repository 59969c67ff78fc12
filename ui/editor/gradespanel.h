// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editorreading.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Label;
class Language;
class LinkButton;
class Panel;
class ScaleList;

/// What the body said: its scale as valid then with the grade it gave last, when, where and in what words, and what it said before. For a body that
/// has not graded the recommendation yet, its present scale. Hidden for a body that gives no grades.
class GradesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit GradesPanel(const Language &language, QWidget *parent = nullptr);

    void setReading(const EditorReading &reading);
    void setReadOnly(bool readOnly, const QString &why);

Q_SIGNALS:
    void gradeRequested(); ///< a new one
    void correctionRequested(domain::AssessmentId id);

private:
    void fill();
    void fillGiven();
    void fillEarlier();
    [[nodiscard]] const storage::scales::Scale *scale() const;
    [[nodiscard]] QList<storage::assessments::Given> onTheWhole() const;

    const Language &m_language;
    std::optional<EditorReading> m_reading;
    bool m_readOnly = false;
    QString m_why;
    Panel *m_panel;
    ScaleList *m_list;
    Label *m_none;
    Label *m_source; ///< date and paragraph
    LinkButton *m_correct;
    Label *m_comment;
    QVBoxLayout *m_earlier;
};

} // namespace ui
