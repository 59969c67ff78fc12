// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/vocabularypanel.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tablecopy.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>

namespace ui {

using namespace Qt::StringLiterals;
using Model = items::TermTreeModel;

namespace {

/// The words of both languages share the width; the uses stand at the right.
class TermTree final : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTreeView::resizeEvent(event);
        const int width = viewport()->width();
        const int uses = 64;
        const bool narrow = width < 560;
        setColumnHidden(Model::Aliases, narrow);
        const int rest = width - uses;
        setColumnWidth(Model::Spanish, narrow ? rest / 2 : rest * 38 / 100);
        setColumnWidth(Model::English, narrow ? rest - rest / 2 : rest * 34 / 100);
        setColumnWidth(Model::Aliases, rest - rest * 38 / 100 - rest * 34 / 100);
        setColumnWidth(Model::Uses, uses);
    }
};

} // namespace

VocabularyPanel::VocabularyPanel(const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_model(surroundings.language.wording())
    , m_title(new Label({}, Role::DetailTitle, Ink::Text, this))
    , m_context(new Label({}, Role::Label, Ink::Text3, this))
    , m_why(new Label({}, Role::Label, Ink::Text3, this))
    , m_tree(new TermTree(this))
{
    setObjectName(u"vocabularyPanel"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(18, 14, 18, 16);
    all->setSpacing(6);
    makeHead(all);
    makeTree(all);
    retranslate(this, [this] { retranslateTexts(); });
    updateButtons();
}

void VocabularyPanel::makeHead(QVBoxLayout *all)
{
    m_title->setObjectName(u"vocabularyTitle"_s);
    m_title->setProperty("content", true);
    m_why->setWordWrap(true);
    const auto button = [this](const QString &name, const QString &iconName) {
        auto *made = new QPushButton(icon(iconName), {}, this);
        made->setObjectName(name);
        Style::setSmall(made);
        return made;
    };
    m_rename = button(u"renameVocabulary"_s, u"document-edit"_s);
    m_remove = button(u"removeVocabulary"_s, u"edit-delete"_s);
    m_add = button(u"addTerm"_s, u"list-add"_s);
    m_edit = button(u"editTerm"_s, u"document-edit"_s);
    m_merge = button(u"mergeTerm"_s, u"link"_s);
    m_removeTerm = button(u"removeTerm"_s, u"list-remove"_s);
    m_confirm = button(u"confirmTerm"_s, u"checkmark"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_rename);
    head->addWidget(m_remove);
    auto *terms = new FlowLayout(nullptr, 8);
    for (auto *one : {m_add, m_edit, m_merge, m_removeTerm, m_confirm})
        terms->addWidget(one);
    all->addLayout(head);
    all->addWidget(m_context);
    all->addWidget(m_why);
    all->addSpacing(4);
    all->addLayout(terms);
    all->addSpacing(6);
    connect(m_rename, &QPushButton::clicked, this, &VocabularyPanel::renameRequested);
    connect(m_remove, &QPushButton::clicked, this, &VocabularyPanel::removeRequested);
    connect(m_add, &QPushButton::clicked, this, &VocabularyPanel::addTermRequested);
    const auto about = [this](QPushButton *one, void (VocabularyPanel::*request)(const domain::Term &)) {
        connect(one, &QPushButton::clicked, this, [this, request] {
            if (const auto term = current())
                Q_EMIT (this->*request)(*term);
        });
    };
    about(m_edit, &VocabularyPanel::editTermRequested);
    about(m_merge, &VocabularyPanel::mergeTermRequested);
    about(m_removeTerm, &VocabularyPanel::removeTermRequested);
    about(m_confirm, &VocabularyPanel::confirmTermRequested);
}

void VocabularyPanel::makeTree(QVBoxLayout *all)
{
    m_tree->setObjectName(u"terms"_s);
    m_tree->setModel(&m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setHighlightSections(false);
    copyAsTable(m_tree);
    all->addWidget(m_tree, 1);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &VocabularyPanel::updateButtons);
    connect(m_tree, &QTreeView::activated, this, [this] {
        if (m_edit->isEnabled())
            m_edit->click();
    });
}

void VocabularyPanel::retranslateTexts()
{
    m_rename->setText(tr("Rename…"));
    m_remove->setText(tr("Delete"));
    m_add->setText(tr("Add term…"));
    m_edit->setText(tr("Edit…"));
    m_merge->setText(tr("Merge…"));
    m_removeTerm->setText(tr("Remove"));
    m_confirm->setText(tr("Confirm…"));
    m_tree->setAccessibleName(tr("Terms"));
    m_model.setHeaders({tr("Spanish"), tr("English"), tr("Other names"), tr("Uses")}, m_surroundings.language.wording());
    fill();
}

void VocabularyPanel::setVocabulary(const Shown &shown, bool writable)
{
    const bool same = m_shown && m_shown->vocabulary.id == shown.vocabulary.id;
    const auto before = same && current() ? current()->id : std::nullopt;
    m_shown = shown;
    m_writable = writable;
    m_model.setTerms(shown.terms, shown.uses);
    m_tree->expandAll();
    const auto wanted = m_wanted ? std::exchange(m_wanted, std::nullopt) : before;
    const QModelIndex index = wanted ? m_model.indexOf(*wanted) : QModelIndex();
    m_tree->setCurrentIndex(index.isValid() ? index : m_model.index(0, 0));
    m_tree->scrollTo(m_tree->currentIndex());
    fill();
    updateButtons();
}

void VocabularyPanel::chooseTerm(domain::TermId id)
{
    m_wanted = id;
}

std::optional<domain::Term> VocabularyPanel::current() const
{
    return m_model.term(m_tree->currentIndex());
}

bool VocabularyPanel::mayChange(const domain::Term &term) const
{
    return m_shown->vocabulary.own || !term.confirmed;
}

void VocabularyPanel::fill()
{
    if (!m_shown)
        return;
    const auto &wording = m_surroundings.language.wording();
    const auto &vocabulary = m_shown->vocabulary;
    m_title->setText(vocabulary.name.preferred(wording.language()));
    m_context->setText(tr("%Ln term(s)", nullptr, static_cast<int>(m_shown->terms.size())));
    m_why->setVisible(!vocabulary.own);
    m_why->setText(tr("This vocabulary comes with the program, so that offices understand one another. Terms that files brought can be confirmed, renamed or merged."));
}

void VocabularyPanel::updateButtons()
{
    const auto term = m_shown ? current() : std::nullopt;
    const bool own = m_shown && m_shown->vocabulary.own;
    const bool change = m_writable && term && mayChange(*term);
    const bool used = term && m_shown->uses.value(*term->id) > 0;
    m_rename->setVisible(own);
    m_remove->setVisible(own);
    m_rename->setEnabled(m_writable);
    m_remove->setEnabled(m_writable && m_shown && m_shown->terms.isEmpty());
    m_remove->setToolTip(m_shown && !m_shown->terms.isEmpty() ? tr("Only a vocabulary without terms is deleted") : QString());
    m_add->setVisible(own);
    m_add->setEnabled(m_writable);
    m_edit->setEnabled(change);
    m_merge->setEnabled(change && m_shown->terms.size() > 1);
    m_removeTerm->setEnabled(change && !used);
    m_removeTerm->setToolTip(used ? tr("A term in use is not removed; merge it into another one") : QString());
    m_confirm->setVisible(m_shown && !own);
    m_confirm->setEnabled(m_writable && term && !term->confirmed);
}

} // namespace ui
