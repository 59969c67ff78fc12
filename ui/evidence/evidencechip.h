// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "wording/wording.h"

#include <QPushButton>

namespace ui {

class Language;

/// What goes for a piece of evidence beside what the workspace knows of it.
struct EvidenceMarks
{
    bool isNew = false; ///< goes into the workspace with its entry
    bool isVerified = false; ///< its hash was compared in this session
    QString sameAs; ///< the title of another piece with the same bytes; empty: none
    bool operator==(const EvidenceMarks &) const = default;
};

/// The glyph that stands for a confidentiality beside its word.
[[nodiscard]] QString confidentialityIcon(domain::Confidentiality confidentiality);

/// A piece of evidence: its title over who may see it, its size and type, issuer and date. A click, Enter or the menu key asks for its menu, the cross or
/// Delete asks to take it away.
class EvidenceChip final : public QPushButton
{
    Q_OBJECT
public:
    explicit EvidenceChip(const Language &language, QWidget *parent = nullptr);

    void setEvidence(const domain::Evidence &evidence, const EvidenceMarks &marks);
    [[nodiscard]] const domain::Evidence &evidence() const { return m_evidence; }
    [[nodiscard]] const EvidenceMarks &marks() const { return m_marks; }
    void setRemovable(bool removable);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void menuRequested(const QPoint &below); ///< on the screen
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void word();
    [[nodiscard]] QRect cross() const;
    [[nodiscard]] QIcon kind() const;

    const Language &m_language;
    domain::Evidence m_evidence;
    EvidenceMarks m_marks;
    QString m_who; ///< who may see it
    QString m_context;
    bool m_removable = false;
    bool m_pressedCross = false;
};

} // namespace ui
