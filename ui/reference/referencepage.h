// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/referencelistmodel.h"
#include "ui/frame/page.h"
#include "ui/frame/surroundings.h"

#include <QPointer>

class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class EmptyState;
class PageHeader;
class ScalePanel;
class VocabularyPanel;

/// What recommendations are described and graded with: the bodies' scales by version, and the vocabularies.
class ReferencePage final : public Page
{
    Q_OBJECT
public:
    explicit ReferencePage(const Surroundings &surroundings, QWidget *parent = nullptr);
    ~ReferencePage() override;

    void setSession(Session *session) override;
    void focusSearch() override;

Q_SIGNALS:
    /// What is chosen in the list stands beside it. For tests and pictures.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeList();
    void connectScales();
    void connectVocabularies();
    void retranslateTexts();
    void reload();
    void take(const domain::Result<items::ReferenceListModel::Content> &content);
    void showCurrent();
    void showVocabulary(const domain::Vocabulary &vocabulary);
    void editTerm(const domain::Term &term);
    void editScale(bool supersede);
    void confirmScale();
    void confirmTerm(const domain::Term &term);
    void mergeTerm(const domain::Term &term);
    void editVocabulary(const domain::Vocabulary &vocabulary);
    [[nodiscard]] QString nameOf(const domain::LocalText &text) const;
    [[nodiscard]] bool isWritable() const;

    using Key = std::pair<items::ReferenceListModel::Kind, qint64>;

    Surroundings m_surroundings;
    QPointer<Session> m_session;
    items::ReferenceListModel m_model;
    PageHeader *m_header;
    QPushButton *m_new;
    QSplitter *m_splitter;
    QListView *m_list;
    QStackedWidget *m_detail;
    EmptyState *m_none;
    ScalePanel *m_scale;
    VocabularyPanel *m_vocabulary;
    std::optional<Key> m_wanted; ///< to be current as soon as the list has it
    quint64 m_generation = 0;
    quint64 m_detailGeneration = 0;
    bool m_stale = true;
    bool m_placed = false; ///< the splitter stands where it was left
};

} // namespace ui
