// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/newdialog.h"

#include "storage/documents.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/editing/datefield.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

using namespace Qt::StringLiterals;

NewDialog::NewDialog(const Surroundings &surroundings, Session &session, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_body(new QComboBox(this))
    , m_document(new QLineEdit(this))
    , m_paragraph(new QLineEdit(this))
    , m_due(new DateField(surroundings.language, surroundings.clock, this))
    , m_spanish(new QPlainTextEdit(this))
    , m_english(new QPlainTextEdit(this))
{
    setObjectName(u"newDialog"_s);
    setMinimumWidth(560);
    readVocabulary();
    makeFields();
    retranslate(this, [this] {
        setHeading(tr("New recommendation"));
        setVerb(tr("Add"));
        m_bodyLabel->setText(tr("Body"));
        m_documentLabel->setText(tr("Symbol of the document, or name of the case"));
        m_paragraphLabel->setText(tr("Paragraph"));
        m_dueLabel->setText(tr("Due"));
        m_due->edit()->setAccessibleName(m_dueLabel->text());
        m_spanishLabel->setText(tr("Text in Spanish"));
        m_englishLabel->setText(tr("Text in English"));
        wordBodies();
    });
    connect(m_body, &QComboBox::currentIndexChanged, this, &NewDialog::offerDocuments);
    offerDocuments();
    m_body->setFocus();
}

void NewDialog::readVocabulary()
{
    const auto read = session().store().read([this](const storage::Reader &db) {
        m_mechanisms = storage::mechanisms::all(db);
        m_documents = storage::documents::all(db);
    });
    if (!read)
        setProblem([this, error = read.error()] { return wording().error(error); });
}

void NewDialog::makeFields()
{
    m_body->setMaxVisibleItems(16);
    m_body->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_bodyLabel = addField(content(), m_body, u"body"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const auto column = [&](int stretch) {
        auto *made = new QVBoxLayout;
        row->addLayout(made, stretch);
        return made;
    };
    auto *left = column(4);
    auto *middle = column(2);
    auto *right = column(3);
    m_documentLabel = addField(left, m_document, u"document"_s);
    m_paragraphLabel = addField(middle, m_paragraph, u"paragraph"_s);
    m_dueLabel = addField(right, m_due, u"newDue"_s);
    for (auto *each : {left, middle, right})
        each->addStretch(1);
    content()->addLayout(row);
    for (auto *edit : {m_spanish, m_english}) {
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(84);
    }
    m_spanishLabel = addField(content(), m_spanish, u"text_es"_s);
    m_englishLabel = addField(content(), m_english, u"text_en"_s);
}

/// "CEDAW, Comité para la Eliminación de la Discriminación contra la Mujer"
void NewDialog::wordBodies()
{
    const auto language = wording().language();
    while (m_body->count() < m_mechanisms.size())
        m_body->addItem(QString());
    for (int i = 0; i < m_mechanisms.size(); ++i) {
        const auto &mechanism = m_mechanisms[i];
        const QString &brief = mechanism.shortName.preferred(language);
        const QString &name = mechanism.name.preferred(language);
        m_body->setItemText(i, brief.isEmpty() || brief == name ? name : u"%1, %2"_s.arg(brief, name));
    }
}

/// The papers of the chosen body, to complete what is typed.
void NewDialog::offerDocuments()
{
    QStringList names;
    if (const int chosen = m_body->currentIndex(); chosen >= 0 && chosen < m_mechanisms.size()) {
        for (const auto &document : m_documents) {
            if (document.mechanism == m_mechanisms[chosen].id)
                names.append(document.symbol.isEmpty() ? document.caseName : document.symbol);
        }
    }
    auto *help = new QCompleter(names, m_document);
    help->setCaseSensitivity(Qt::CaseInsensitive);
    help->setFilterMode(Qt::MatchContains);
    delete m_document->completer();
    m_document->setCompleter(help);
}

bool NewDialog::submit()
{
    const int chosen = m_body->currentIndex();
    if (chosen < 0 || chosen >= m_mechanisms.size() || m_document->text().trimmed().isEmpty()) {
        return refuse([] { return tr("Name the document it stands in: its symbol, or the case."); }, m_document);
    }
    if (!m_due->check()) {
        m_due->setFocus();
        return false;
    }
    edits::NewRecommendation made;
    made.mechanism = *m_mechanisms[chosen].id;
    made.document = m_document->text();
    made.paragraph = m_paragraph->text();
    made.text = {m_spanish->toPlainText().trimmed(), m_english->toPlainText().trimmed()};
    made.due = *m_due->date();
    if (made.text.isEmpty()) {
        return refuse([] { return tr("Write the text in at least one of the two languages."); }, m_spanish);
    }
    std::optional<domain::RecommendationId> written;
    const bool done = attempt([&] {
        written = edits::addRecommendation(session(), made);
        return written.has_value();
    });
    if (done)
        Q_EMIT added(*written);
    return done;
}

} // namespace ui
