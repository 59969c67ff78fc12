// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/evidencechip.h"
#include "ui/evidence/evidenceverbs.h"
#include "ui/evidence/newevidence.h"

#include <QSet>
#include <QWidget>

class QMenu;

namespace ui {

class FlowLayout;
class Label;
class MessageBar;
class ThinBar;

/// The evidence of a progress entry: a piece a chip, each with its menu, and the ways to add some: a file dialog, a link, dropping and pasting. What is added to
/// an entry that is in the workspace goes in at once, on a worker; what is added to a new one waits for it.
class EvidenceStrip : public QWidget
{
    Q_OBJECT
public:
    EvidenceStrip(const Surroundings &surroundings, Session &session, QWidget *parent = nullptr);

    /// None: a new entry. Drops what waits for the former one.
    void setEntry(std::optional<domain::ProgressId> entry);
    /// Reads anew what the entry has.
    void refresh();
    void setEditable(bool editable);
    /// How many pieces there are, waiting ones included.
    [[nodiscard]] int count() const { return static_cast<int>(m_known.size() + m_waiting.size()); }
    /// What waits for a new entry.
    [[nodiscard]] const QList<NewEvidence> &waiting() const { return m_waiting; }
    void setWaiting(const QList<NewEvidence> &evidence);
    /// Adds these, as if they had been dropped here; nothing when the entry may not be changed.
    void offer(const QList<NewEvidence> &evidence);
    [[nodiscard]] bool isEditable() const { return m_editable; }
    [[nodiscard]] EvidenceWork &work() { return *m_work; }

Q_SIGNALS:
    void edited(); ///< what waits is another
    void counted(); ///< pieces came or went

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeProgress();
    void makeButtons();
    void word();
    void rebuild();
    void arrangeButtons();
    EvidenceChip *addChip(const domain::Evidence &evidence, const EvidenceMarks &marks, const QString &name);
    void fillMenu(QMenu *menu, EvidenceChip *chip, int waiting);
    void fillKnown(QMenu *menu, const domain::Evidence &evidence);
    void chooseFiles();
    void addLink();
    void describeKnown(const domain::Evidence &evidence);
    void describeWaiting(int index);
    void removeKnown(const domain::Evidence &evidence);
    void removeWaiting(int index);
    void attach(const QList<NewEvidence> &evidence);
    void lookAt(const NewEvidence &piece);
    void say(const EvidenceMessage &message);
    void showProgress();

    Surroundings m_surroundings;
    QPointer<Session> m_session;
    EvidenceWork *m_work;
    EvidenceVerbs *m_verbs;
    std::optional<domain::ProgressId> m_entry;
    bool m_editable = true;
    QList<domain::Evidence> m_known;
    QHash<QString, QString> m_sameAs; ///< by hash or by path: the title of another piece with the same bytes
    QSet<QString> m_verified; ///< hashes that were compared
    QList<NewEvidence> m_waiting;
    QWidget *m_row;
    FlowLayout *m_flow;
    Label *m_label;
    QPushButton *m_attach;
    QPushButton *m_addLink;
    Label *m_hint;
    QList<EvidenceChip *> m_chips;
    QWidget *m_progress;
    Label *m_doing;
    ThinBar *m_bar;
    QPushButton *m_cancel;
    MessageBar *m_said;
    std::optional<EvidenceMessage> m_message;
};

} // namespace ui
