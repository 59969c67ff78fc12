// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/termpicker.h"

#include "domain/fold.h"
#include "ui/frame/retranslate.h"
#include "ui/widgets/tablecopy.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

/// The terms that have every word typed, and their vocabularies.
class TermNarrowing : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setTyped(const QString &typed)
    {
        m_words = domain::folded(typed).split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_words.isEmpty())
            return true;
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (!parent.isValid()) {
            for (int child = 0; child < sourceModel()->rowCount(index); ++child) {
                if (filterAcceptsRow(child, index))
                    return true;
            }
            return false;
        }
        const QString text = index.data(items::TermModel::FoldedRole).toString();
        return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word); });
    }

private:
    QStringList m_words;
};

TermPicker::TermPicker(domain::Language language, QWidget *parent)
    : QWidget(parent)
    , m_model(new items::TermModel(
          language, [](qint64 count, qint64 of) { return tr("%1 of %2").arg(QLocale().toString(count), QLocale().toString(of)); }, this))
    , m_narrowing(new TermNarrowing(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
{
    m_narrowing->setSourceModel(m_model);
    m_search->setObjectName(u"termSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_tree->setObjectName(u"termTree"_s);
    m_tree->setModel(m_narrowing);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumHeight(260);
    copyAsTable(m_tree);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addWidget(m_search);
    all->addWidget(m_tree, 1);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &TermPicker::narrow);
    retranslate(this, [this] {
        m_search->setPlaceholderText(tr("Type a theme, a group, a target or its number; Enter ticks it"));
        m_search->setAccessibleName(tr("Narrow the terms"));
        m_tree->setAccessibleName(tr("Terms"));
    });
}

void TermPicker::setVocabularies(const QList<items::TermModel::Vocabulary> &vocabularies)
{
    m_model->setVocabularies(vocabularies);
}

void TermPicker::setPresent(const QHash<domain::TermId, qint64> &counts, qint64 of)
{
    m_model->setPresent(counts, of);
    openChosen();
}

void TermPicker::setLanguage(domain::Language language)
{
    m_model->setLanguage(language);
}

void TermPicker::openChosen()
{
    for (int row = 0; row < m_narrowing->rowCount(); ++row) {
        const QModelIndex group = m_narrowing->index(row, 0);
        m_tree->setExpanded(group, group.data(items::TermModel::ChosenCountRole).toInt() > 0);
    }
}

void TermPicker::narrow(const QString &typed)
{
    m_narrowing->setTyped(typed);
    if (typed.trimmed().isEmpty()) {
        openChosen();
        return;
    }
    m_tree->expandAll();
    goToFirst();
}

/// A code typed whole comes before what merely holds it: "3" is goal 3, not target 1.3.
void TermPicker::goToFirst()
{
    const QString typed = domain::folded(m_search->text()).trimmed();
    QModelIndex first;
    for (int row = 0; row < m_narrowing->rowCount(); ++row) {
        const QModelIndex group = m_narrowing->index(row, 0);
        for (int child = 0; child < m_narrowing->rowCount(group); ++child) {
            const QModelIndex term = m_narrowing->index(child, 0, group);
            const bool exact = term.data(items::TermModel::FoldedRole).toString().split(u'\n').contains(typed);
            if (!first.isValid() || exact)
                first = term;
            if (exact) {
                m_tree->setCurrentIndex(first);
                return;
            }
        }
    }
    m_tree->setCurrentIndex(first);
}

void TermPicker::tickCurrent()
{
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid() || !current.parent().isValid())
        return;
    m_narrowing->setData(current, Qt::Checked, Qt::CheckStateRole);
    m_search->clear();
}

bool TermPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_search->text().trimmed().isEmpty()) {
        tickCurrent();
        return true; // an empty field leaves Enter to the dialog
    }
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        m_tree->setFocus(Qt::OtherFocusReason);
        if (!m_tree->currentIndex().isValid())
            m_tree->setCurrentIndex(m_narrowing->index(0, 0));
        return true;
    }
    return false;
}

} // namespace ui
