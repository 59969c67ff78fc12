// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/referencepage.h"

#include "items/reading.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/reference/sourcedialog.h"
#include "ui/reference/referencedelegate.h"
#include "ui/reference/referenceedits.h"
#include "ui/reference/scaledialog.h"
#include "ui/reference/scalepanel.h"
#include "ui/reference/termdialog.h"
#include "ui/reference/vocabularydialog.h"
#include "ui/reference/vocabularypanel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tablecopy.h"

#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace ui {

using namespace Qt::StringLiterals;
using Model = items::ReferenceListModel;

namespace {

constexpr int listWidth = 330;
const QString splitterState = u"reference.splitter"_s;

} // namespace

ReferencePage::ReferencePage(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_model(surroundings.language.wording())
    , m_header(new PageHeader(this))
    , m_new(new QPushButton(icon(u"list-add"_s), {}, this))
    , m_splitter(new QSplitter(this))
    , m_list(new QListView(this))
    , m_detail(new QStackedWidget(this))
    , m_none(new EmptyState(this))
    , m_scale(new ScalePanel(surroundings, this))
    , m_vocabulary(new VocabularyPanel(surroundings, this))
{
    setObjectName(u"referencePage"_s);
    m_new->setObjectName(u"newVocabulary"_s);
    m_header->addTrailing(m_new);
    makeList();
    for (QWidget *one : {static_cast<QWidget *>(m_none), static_cast<QWidget *>(m_scale), static_cast<QWidget *>(m_vocabulary)})
        m_detail->addWidget(one);
    m_detail->setMinimumWidth(420);
    m_splitter->setObjectName(u"referenceSplitter"_s);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_list);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_surroundings.settings.setState(splitterState, m_splitter->saveState()); });
    connect(m_new, &QPushButton::clicked, this, [this] { editVocabulary({}); });
    connectScales();
    connectVocabularies();
    retranslate(this, [this] { retranslateTexts(); });
}

ReferencePage::~ReferencePage()
{
    delete m_splitter; // the view goes before the model it shows
}

void ReferencePage::makeList()
{
    m_list->setObjectName(u"referenceList"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ReferenceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumWidth(240);
    copyAsTable(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReferencePage::showCurrent);
}

void ReferencePage::connectScales()
{
    connect(m_scale, &ScalePanel::editRequested, this, [this] { editScale(false); });
    connect(m_scale, &ScalePanel::supersedeRequested, this, [this] { editScale(true); });
    connect(m_scale, &ScalePanel::confirmRequested, this, &ReferencePage::confirmScale);
}

void ReferencePage::connectVocabularies()
{
    connect(m_vocabulary, &VocabularyPanel::renameRequested, this, [this] { editVocabulary(m_vocabulary->shown()->vocabulary); });
    connect(m_vocabulary, &VocabularyPanel::removeRequested, this, [this] {
        const auto &vocabulary = m_vocabulary->shown()->vocabulary;
        referenceedits::removeVocabulary(*m_session, *vocabulary.id, nameOf(vocabulary.name));
    });
    connect(m_vocabulary, &VocabularyPanel::addTermRequested, this, [this] { editTerm(domain::Term {.vocabulary = m_vocabulary->shown()->vocabulary.code}); });
    connect(m_vocabulary, &VocabularyPanel::editTermRequested, this, &ReferencePage::editTerm);
    connect(m_vocabulary, &VocabularyPanel::mergeTermRequested, this, &ReferencePage::mergeTerm);
    connect(m_vocabulary, &VocabularyPanel::confirmTermRequested, this, &ReferencePage::confirmTerm);
    connect(m_vocabulary, &VocabularyPanel::removeTermRequested, this,
        [this](const domain::Term &term) { referenceedits::removeTerm(*m_session, *term.id, nameOf(term.label)); });
}

QString ReferencePage::nameOf(const domain::LocalText &text) const
{
    return text.preferred(m_surroundings.language.current());
}

bool ReferencePage::isWritable() const
{
    return m_session && !m_session->store().isReadOnly();
}

void ReferencePage::retranslateTexts()
{
    m_header->setTitle(tr("Vocabularies and scales"));
    m_new->setText(tr("New vocabulary…"));
    m_list->setAccessibleName(tr("Vocabularies and scales"));
    m_model.setWords(m_surroundings.language.wording(), {.scales = tr("Scales of the bodies"), .own = tr("Vocabularies of the office"), .others = tr("Other vocabularies"),
                                                            .national = tr("National"), .unconfirmed = tr("To be confirmed")});
    m_none->setIconName(u"tag"_s);
    m_none->setTexts(tr("Choose a scale or a vocabulary"), {});
    if (m_model.scale(m_list->currentIndex()))
        showCurrent(); // its body has another name
}

void ReferencePage::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    for (auto *dialog : findChildren<EditDialog *>())
        dialog->close();
    m_session = session;
    ++m_generation;
    ++m_detailGeneration;
    m_wanted.reset();
    m_stale = true;
    m_model.setContent({});
    m_detail->setCurrentWidget(m_none);
    m_new->setEnabled(isWritable());
    if (session)
        connect(session, &Session::changed, this, [this](const storage::ChangeSet &changes) {
            // What hangs on recommendations changes all the time; how often a term is used is counted anew when one looks.
            const QSet<QString> concerned {u"scale"_s, u"grade"_s, u"assessment"_s, u"vocabulary"_s, u"term"_s, u"recommendation_term"_s, u"action"_s, u"indicator"_s};
            if (changes.everything || changes.tables.intersects(concerned))
                reload();
        });
    reload();
}

void ReferencePage::focusSearch()
{
    m_list->setFocus();
}

void ReferencePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_placed) {
        m_placed = true;
        const QByteArray kept = m_surroundings.settings.state(splitterState);
        const int list = std::min(listWidth, width() / 3);
        if (kept.isEmpty() || !m_splitter->restoreState(kept))
            m_splitter->setSizes({list, width() - list});
        m_splitter->setHandleWidth(1);
    }
    if (m_stale)
        reload();
}

void ReferencePage::reload()
{
    m_stale = true;
    if (!m_session || !isVisible())
        return; // read when the page is shown
    m_stale = false;
    const auto generation = ++m_generation;
    const items::Source source {m_session->store().path(), m_session->store().context()};
    const auto task = items::readOnWorker<Model::Content>(source, &Model::read);
    work::whenDone(this, task, [this, generation](const domain::Result<Model::Content> &content) {
        if (generation == m_generation)
            take(content);
    });
}

void ReferencePage::take(const domain::Result<Model::Content> &content)
{
    if (!content) {
        Q_EMIT failed(content.error());
        return;
    }
    const QModelIndex now = m_list->currentIndex();
    auto wanted = std::exchange(m_wanted, std::nullopt);
    if (!wanted && now.isValid())
        wanted = Key(static_cast<Model::Kind>(now.data(Model::KindRole).toInt()), now.data(Model::IdRole).toLongLong());
    m_model.setContent(*content);
    QModelIndex index = wanted ? m_model.indexOf(wanted->first, wanted->second) : QModelIndex();
    if (!index.isValid() && m_model.rowCount() > 1)
        index = m_model.index(1); // below the first heading
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    showCurrent();
}

void ReferencePage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    ++m_detailGeneration;
    if (const auto scale = m_model.scale(index)) {
        m_scale->setScale({*scale, m_model.bodyOf(*scale), m_model.content().used.contains(*scale->id)}, isWritable());
        m_detail->setCurrentWidget(m_scale);
        Q_EMIT shown();
    } else if (const auto vocabulary = m_model.vocabulary(index)) {
        showVocabulary(*vocabulary);
    } else {
        m_detail->setCurrentWidget(m_none);
    }
}

void ReferencePage::showVocabulary(const domain::Vocabulary &vocabulary)
{
    if (!m_session)
        return;
    const auto generation = m_detailGeneration;
    const items::Source source {m_session->store().path(), m_session->store().context()};
    const auto task = items::readOnWorker<VocabularyPanel::Shown>(source, [vocabulary](const storage::Reader &db) {
        return VocabularyPanel::Shown {vocabulary, storage::terms::all(db, vocabulary.code), storage::terms::uses(db, vocabulary.code)};
    });
    work::whenDone(this, task, [this, generation](const domain::Result<VocabularyPanel::Shown> &read) {
        if (generation != m_detailGeneration)
            return;
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        m_vocabulary->setVocabulary(*read, isWritable());
        m_detail->setCurrentWidget(m_vocabulary);
        Q_EMIT shown();
    });
}

void ReferencePage::editScale(bool supersede)
{
    const auto scale = m_model.scale(m_list->currentIndex());
    if (!isWritable() || !scale)
        return;
    auto *dialog = new ScaleDialog(
        m_surroundings, *m_session, *scale, m_model.bodyOf(*scale), supersede ? ScaleDialog::Mode::Supersede : ScaleDialog::Mode::Edit, this);
    connect(dialog, &ScaleDialog::saved, this, [this](domain::ScaleId id) {
        m_wanted = Key(Model::Kind::Scale, id.value());
        reload();
    });
    dialog->start();
}

void ReferencePage::confirmScale()
{
    const auto scale = m_model.scale(m_list->currentIndex());
    if (!isWritable() || !scale)
        return;
    const QString body = m_model.bodyOf(*scale);
    auto *dialog = new SourceDialog(
        m_surroundings, *m_session, body, scale->source, [this, id = *scale->id, body](const QString &source) { return referenceedits::confirmScale(*m_session, id, source, body); }, this);
    setSubject(dialog, {u"scale"_s, scale->id->value()});
    dialog->start();
}

void ReferencePage::confirmTerm(const domain::Term &term)
{
    if (!isWritable())
        return;
    const auto confirm = [this, term](const QString &source) {
        auto confirmed = term;
        confirmed.source = source;
        confirmed.confirmed = true;
        return referenceedits::saveTerm(*m_session, confirmed, nameOf(term.label)).has_value();
    };
    auto *dialog = new SourceDialog(m_surroundings, *m_session, nameOf(term.label), term.source, confirm, this);
    setSubject(dialog, {u"term"_s, term.id->value()});
    dialog->start();
}

void ReferencePage::editVocabulary(const domain::Vocabulary &vocabulary)
{
    if (!isWritable())
        return;
    auto *dialog = new VocabularyDialog(m_surroundings, *m_session, vocabulary, this);
    connect(dialog, &VocabularyDialog::saved, this, [this](domain::VocabularyId id) {
        m_wanted = Key(Model::Kind::Vocabulary, id.value());
        reload();
    });
    dialog->start();
}

void ReferencePage::editTerm(const domain::Term &term)
{
    if (!isWritable())
        return;
    auto *dialog = new TermDialog(m_surroundings, *m_session, term, m_vocabulary->shown()->terms, this);
    connect(dialog, &TermDialog::saved, m_vocabulary, &VocabularyPanel::chooseTerm);
    dialog->start();
}

void ReferencePage::mergeTerm(const domain::Term &term)
{
    if (!isWritable())
        return;
    const auto &shown = *m_vocabulary->shown();
    auto *dialog = new MergeDialog(m_surroundings, *m_session, term, shown.uses.value(*term.id), shown.terms, this);
    connect(dialog, &MergeDialog::merged, m_vocabulary, &VocabularyPanel::chooseTerm);
    dialog->start();
}

} // namespace ui
