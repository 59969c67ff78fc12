// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"

#include <QFrame>
#include <functional>

class QPushButton;

namespace ui {

class Label;
class Language;
class TextEdit;

/// What to do when an entry was changed by somebody else while it was being written here: it shows what is stored wherever that differs from what is typed,
/// and asks which of the two is to be kept. Hidden until there is something to choose.
class EntryConflict final : public QFrame
{
    Q_OBJECT
public:
    explicit EntryConflict(const Language &language, QWidget *parent = nullptr);

    /// `institution` names one for a person.
    void ask(const domain::Progress &mine, const domain::Progress &theirs,
        std::function<QString(std::optional<domain::InstitutionId>)> institution);

Q_SIGNALS:
    void mineKept();
    void theirsTaken();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void word();
    [[nodiscard]] QStringList differences() const;

    const Language &m_language;
    domain::Progress m_mine;
    domain::Progress m_theirs;
    std::function<QString(std::optional<domain::InstitutionId>)> m_institution;
    Label *m_text;
    Label *m_storedLabel;
    TextEdit *m_stored;
    QPushButton *m_keep;
    QPushButton *m_take;
};

} // namespace ui
