// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/termdialog.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/reference/referenceedits.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textedit.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

TermDialog::TermDialog(const Surroundings &surroundings, Session &session, const domain::Term &term, const QList<domain::Term> &vocabulary, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_term(term)
    , m_spanish(new QLineEdit(term.label.es, this))
    , m_english(new QLineEdit(term.label.en, this))
    , m_parent(new QComboBox(this))
    , m_aliases(new TextEdit(this))
{
    setObjectName(u"termDialog"_s);
    setSubject(this, {term.id ? term.id->value() : 0, term.vocabulary});
    m_spanishLabel = addField(content(), m_spanish, u"label_es"_s);
    m_englishLabel = addField(content(), m_english, u"label_en"_s);
    m_parentLabel = addField(content(), m_parent, u"parent"_s);
    m_aliasesLabel = addField(content(), m_aliases, u"aliases"_s);
    m_aliases->setPlainText(term.aliases.join(u'\n'));
    m_aliases->setMinimumHeight(64);
    m_parent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parent->addItem(QString(), QVariant());
    for (const auto &one : vocabulary) {
        if (one.id == m_term.id)
            continue;
        m_parents.append(one);
        m_parent->addItem(QString(), QVariant::fromValue(one.id->value()));
    }
    m_parent->setCurrentIndex(std::max(0, m_term.parent ? m_parent->findData(QVariant::fromValue(m_term.parent->value())) : 0));
    retranslate(this, [this] {
        setHeading(m_term.id ? tr("Edit term") : tr("New term"));
        setVerb(m_term.id ? tr("Save") : tr("Add"));
        m_spanishLabel->setText(tr("In Spanish"));
        m_englishLabel->setText(tr("In English"));
        m_parentLabel->setText(tr("Stands below"));
        m_aliasesLabel->setText(tr("Other names by which files know it, one a line"));
        wordParents();
    });
    m_spanish->setFocus();
}

void TermDialog::wordParents()
{
    m_parent->setItemText(0, tr("No other term"));
    for (int i = 0; i < m_parents.size(); ++i)
        m_parent->setItemText(i + 1, m_parents[i].label.preferred(wording().language()));
}

QWidget *TermDialog::fieldOf(const QString &detail) const
{
    return detail == "term_taken"_L1 ? static_cast<QWidget *>(m_spanish) : EditDialog::fieldOf(detail);
}

bool TermDialog::submit()
{
    auto term = m_term;
    term.label = {m_spanish->text().simplified(), m_english->text().simplified()};
    term.aliases.clear();
    for (const QString &line : m_aliases->toPlainText().split(u'\n')) {
        if (const QString alias = line.simplified(); !alias.isEmpty() && !term.aliases.contains(alias))
            term.aliases.append(alias);
    }
    const QVariant parent = m_parent->currentData();
    term.parent = parent.isValid() ? std::optional(domain::TermId(parent.toLongLong())) : std::nullopt;
    std::optional<domain::TermId> written;
    const bool done = attempt([&] {
        written = referenceedits::saveTerm(session(), term, term.label.preferred(wording().language()));
        return written.has_value();
    });
    if (done)
        Q_EMIT saved(*written);
    return done;
}

MergeDialog::MergeDialog(
    const Surroundings &surroundings, Session &session, const domain::Term &term, int uses, const QList<domain::Term> &vocabulary, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_term(term)
    , m_uses(uses)
    , m_what(new Label({}, Role::Body, Ink::Text, this))
    , m_into(new QComboBox(this))
{
    setObjectName(u"mergeDialog"_s);
    setAbout(term.id);
    m_what->setWordWrap(true);
    content()->addWidget(m_what);
    m_intoLabel = addField(content(), m_into, u"into"_s);
    m_into->setEditable(true);
    m_into->setInsertPolicy(QComboBox::NoInsert);
    m_into->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &one : vocabulary) {
        if (one.id == m_term.id)
            continue;
        m_targets.append(one);
        m_into->addItem(QString(), QVariant::fromValue(one.id->value()));
    }
    m_into->completer()->setFilterMode(Qt::MatchContains);
    m_into->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_into->setCurrentIndex(-1);
    retranslate(this, [this] {
        setHeading(tr("Merge “%1”").arg(name(m_term)));
        setVerb(tr("Merge"));
        m_what->setText(tr("Everything that is described with it (%Ln use(s)) is described with the other term afterwards. Its names become other names of that one, and it is gone. One step back undoes it all.",
            nullptr, m_uses));
        m_intoLabel->setText(tr("Into"));
        m_into->setAccessibleName(m_intoLabel->text());
        wordTargets();
    });
    m_into->setFocus();
}

QString MergeDialog::name(const domain::Term &term) const
{
    return term.label.preferred(wording().language());
}

void MergeDialog::wordTargets()
{
    const int chosen = m_into->currentIndex();
    const QString typed = m_into->currentText();
    for (int i = 0; i < m_targets.size(); ++i)
        m_into->setItemText(i, name(m_targets[i]));
    m_into->setEditText(chosen >= 0 ? m_into->itemText(chosen) : typed);
}

bool MergeDialog::submit()
{
    const QString words = m_into->currentText().simplified();
    int chosen = m_into->currentIndex();
    // Two terms may read the same: the one that was picked from the list is meant, unless something else was typed since.
    if (chosen < 0 || m_into->itemText(chosen).simplified().compare(words, Qt::CaseInsensitive) != 0)
        chosen = m_into->findText(words, Qt::MatchFixedString);
    if (chosen < 0) {
        return refuse([this, typed = m_into->currentText()] {
            return typed.isEmpty() ? tr("Choose the term that stays.") : tr("No term is called “%1”. Choose one from the list.").arg(typed);
        }, m_into);
    }
    const auto into = *m_targets[chosen].id;
    const bool done = attempt([&] { return referenceedits::mergeTerms(session(), *m_term.id, into, name(m_term)); });
    if (done)
        Q_EMIT merged(into);
    return done;
}

} // namespace ui
