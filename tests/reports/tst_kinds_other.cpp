// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"
#include "reports/compose.h"
#include "reports/edits.h"
#include "reports/gaps.h"
#include "reports/html.h"
#include "reports/pages.h"
#include "storage/followup.h"
#include "storage/terms.h"
#include "support/pseudo.h"
#include "support/workspace.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace reports;
using domain::Language;
using storage::Reader;
using support::take;

namespace {

template <class T>
QList<T> blocks(const Document &document)
{
    QList<T> out;
    for (const Block &block : document.blocks) {
        if (const auto *found = std::get_if<T>(&block))
            out.append(*found);
    }
    return out;
}

QStringList keys(const Document &document)
{
    QStringList out;
    for (const Paragraph &paragraph : blocks<Paragraph>(document)) {
        if (!paragraph.key.isEmpty())
            out.append(paragraph.key);
    }
    return out;
}

/// The words under a heading of this anchor, up to the next heading of its level or a higher one.
QStringList under(const Document &document, const QString &anchor)
{
    QStringList out;
    int level = 0;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            if (heading->anchor == anchor)
                level = heading->level;
            else if (level > 0 && heading->level <= level)
                break;
        }
        const auto *paragraph = std::get_if<Paragraph>(&block);
        if (level > 0 && paragraph)
            out.append(words(paragraph->text));
        const auto *facts = std::get_if<Facts>(&block);
        for (qsizetype i = 0; level > 0 && facts && i < facts->facts.size(); ++i) {
            for (const Text &value : facts->facts.at(i).values)
                out.append(facts->facts.at(i).label + u" = "_s + words(value));
        }
    }
    return out;
}

/// Everything that can be read in it.
QString all(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    take(writeHtml(document, buffer));
    return QString::fromUtf8(buffer.data());
}

qint64 number(const Text &cell, Language language)
{
    bool read = false;
    const qint64 value = wording::Wording(language).locale().toLongLong(words(cell), &read);
    return read ? value : -1;
}

/// Rows in tables under these anchors.
qsizetype rowsUnder(const Document &document, const QStringList &anchors)
{
    qsizetype rows = 0;
    QString anchor;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            anchor = heading->anchor;
        else if (const auto *table = std::get_if<Table>(&block); table && anchors.contains(anchor))
            rows += table->rows.size();
    }
    return rows;
}

constexpr Language both[]{Language::Spanish, Language::English};

} // namespace

/// The Inter-American and the internal kinds, over the demonstration workspace.
class TestKindsOther : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyKind_data();
    void sameInBothLanguages_data() { everyKind_data(); }
    void sameInBothLanguages();
    void everyWordIsTranslated_data() { everyKind_data(); }
    void everyWordIsTranslated();
    void nothingConfidential_data() { everyKind_data(); }
    void nothingConfidential();
    void emptyScope_data() { everyKind_data(); }
    void emptyScope();

    void courtTellsMeasureByMeasure();
    void courtCountsBeneficiariesAndNamesSome();
    void courtAnswersThatAreMissing();
    void commissionSpeaksOfItsPapers();
    void institutionAgreesWithTheQueries();
    void institutionKeepsTheReviewersWords();
    void handoverIsAKind();
    void briefIsOnePage_data();
    void briefIsOnePage();
    void briefNamesWhatIsOverdueFirst();
    void statisticsAddUp_data();
    void statisticsAddUp();

private:
    [[nodiscard]] Material material(Kind kind, const QString &of = {}, const domain::Criteria &criteria = {}) const;
    [[nodiscard]] Material court() const { return material(Kind::Court, u"901"_s); }
    [[nodiscard]] static domain::RecommendationId recommendation(
        const Reader &db, const QString &symbol, const QString &paragraph);
    void plant();
    void editAtRandom(storage::Store &store) const;

    support::Folder m_folder;
    std::unique_ptr<storage::Store> m_store;
    domain::RecommendationId m_planted{0};
};

domain::RecommendationId TestKindsOther::recommendation(
    const Reader &db, const QString &symbol, const QString &paragraph)
{
    const auto ids = storage::recommendations::ids(db,
        domain::Criteria{}.narrowedBy({{.field = domain::Field::Document, .values = {symbol}},
            {.field = domain::Field::Paragraph, .values = {paragraph}}}),
        {});
    return ids.empty() ? domain::RecommendationId(0) : ids.front();
}

/// One beneficiary who may be named, one who may not, and an entry with evidence of every level.
void TestKindsOther::plant()
{
    take(m_store->write(storage::Intent::AddProgress, [&](const storage::Writer &db) {
        m_planted = recommendation(db, u"901"_s, u"pto. 9"_s);
        storage::measures::save(db,
            domain::Beneficiary{.recommendation = m_planted, .name = u"Nombre Publicable"_s, .confidential = false});
        storage::measures::save(
            db, domain::Beneficiary{.recommendation = m_planted, .name = u"Nombre Reservado"_s, .confidential = true});
        domain::Progress entry{.recommendation = m_planted};
        entry.narrative = {u"El programa se dictó a 300 jueces."_s, u"The programme was given to 300 judges."_s};
        entry.obstacles = {u"Falta presupuesto."_s, u"There is no budget."_s};
        entry.state = domain::ReviewState::Validated;
        entry.written = support::moment.addDays(-2);
        entry.reviewed = support::moment.addDays(-1);
        const auto id = storage::progress::save(db, entry);
        for (const auto level : domain::allOf<domain::Confidentiality>())
            storage::evidence::addLink(db,
                domain::Evidence{.progress = id,
                    .title = u"Prueba %1"_s.arg(domain::code(level)),
                    .link = u"https://example.org/%1"_s.arg(domain::code(level)),
                    .confidentiality = level});
    }));
}

void TestKindsOther::initTestCase()
{
    take(demo::write(m_folder.path(), demo::anchor));
    m_store = take(storage::Store::open(m_folder.path(), support::context()));
    plant();
}

Material TestKindsOther::material(Kind kind, const QString &of, const domain::Criteria &criteria) const
{
    return take(m_store->read([&](const Reader &db) {
        Choice choice{.kind = kind, .criteria = criteria};
        const Scope scope = traits(kind).scope;
        if (scope == Scope::Institution)
            choice.institution = storage::institutions::byName(db, of.isEmpty() ? u"MINJUS"_s : of);
        for (const domain::Document &document : storage::documents::all(db)) {
            if (scope == Scope::Document
                && (of.isEmpty() ? document.kind == u"judgment"_s
                                 : document.symbol.contains(of) || document.kind == of))
                choice.document = document.id;
        }
        return gather(db, choice);
    }));
}

void TestKindsOther::everyKind_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("title");
    QTest::newRow("court") << Kind::Court << u"901"_s << u"Informe de cumplimiento de sentencia"_s;
    QTest::newRow("merits report") << Kind::Commission << u"merits_report"_s
                                   << u"Información sobre el cumplimiento de las recomendaciones de la Comisión"_s;
    QTest::newRow("friendly settlement") << Kind::Commission << u"friendly_settlement"_s
                                         << u"Información sobre el cumplimiento de un acuerdo de solución amistosa"_s;
    QTest::newRow("precautionary measure") << Kind::Commission << u"precautionary_measure"_s
                                           << u"Información sobre la implementación de medidas cautelares"_s;
    QTest::newRow("institution") << Kind::Institution << u"MINJUS"_s << u"Ficha por institución"_s;
    QTest::newRow("brief") << Kind::Brief << QString() << u"Nota para la autoridad"_s;
    QTest::newRow("handover") << Kind::Handover << u"MIM"_s << u"Ficha de traspaso"_s;
    QTest::newRow("statistics") << Kind::Statistics << QString() << u"Anexo estadístico"_s;
}

void TestKindsOther::sameInBothLanguages()
{
    QFETCH(Kind, kind);
    QFETCH(QString, of);
    QFETCH(QString, title);
    const Material made = material(kind, of);
    const Document es = compose(made, wording::Wording(Language::Spanish));
    const Document en = compose(made, wording::Wording(Language::English));
    QVERIFY2(es.metadata.title.startsWith(title), qPrintable(es.metadata.title));
    QCOMPARE(es.blocks.size(), en.blocks.size());
    QCOMPARE(keys(es), keys(en));
    QCOMPARE(compose(made, wording::Wording(Language::Spanish)), es);
    const QStringList named = keys(es);
    QCOMPARE(QSet<QString>(named.begin(), named.end()).size(), named.size());
    QVERIFY(!named.isEmpty());
    for (const Document &document : {es, en}) {
        QCOMPARE(withEdits(document, {}).document, document); // numbered without a gap already
        QVERIFY(!words(blocks<Table>(document).first().source).isEmpty());
        QStringList anchors;
        int level = 0;
        for (const Heading &heading : blocks<Heading>(document)) {
            QVERIFY2(heading.level <= level + 1, qPrintable(words(heading.text)));
            level = heading.level;
            if (!heading.anchor.isEmpty())
                anchors.append(heading.anchor);
        }
        QCOMPARE(anchors.removeDuplicates(), 0);
        for (const Table &table : blocks<Table>(document)) {
            for (const QList<Text> &row : table.rows)
                QCOMPARE(row.size(), table.columns.size());
        }
    }
}

void TestKindsOther::everyWordIsTranslated()
{
    QFETCH(Kind, kind);
    QFETCH(QString, of);
    const Document document = compose(material(kind, of), PseudoTranslator::wording());
    const auto check = [](const QString &text) { QVERIFY2(PseudoTranslator::isBracketed(text), qPrintable(text)); };
    for (const Heading &heading : blocks<Heading>(document)) {
        if (heading.level != 2
            || kind == Kind::Brief) // of level 2 are measures and annexes, named as the record names them
            check(words(heading.text));
    }
    for (const Paragraph &paragraph : blocks<Paragraph>(document)) {
        const bool own = paragraph.key.startsWith(u"s."_s) || paragraph.key.endsWith(u".request"_s);
        if (own && !paragraph.text.isEmpty())
            check(words(paragraph.text));
    }
    for (const Table &table : blocks<Table>(document)) {
        check(table.caption.isEmpty() ? words(table.source) : table.caption);
        check(words(table.source));
        for (const Column &column : table.columns)
            check(column.header);
    }
    for (const Facts &facts : blocks<Facts>(document)) {
        for (const Facts::Fact &fact : facts.facts)
            check(fact.label);
    }
    for (const KeyFigures &figures : blocks<KeyFigures>(document)) {
        for (const KeyFigures::Entry &entry : figures.entries)
            check(entry.label);
    }
    for (const QString &note : document.cover.notes)
        check(note);
    check(document.metadata.title);
    check(document.metadata.pageLabel);
}

void TestKindsOther::nothingConfidential()
{
    QFETCH(Kind, kind);
    QFETCH(QString, of);
    const QStringList names = take(m_store->read([](const Reader &db) {
        QStringList found{u"example.org/internal"_s, u"example.org/confidential"_s, u"Prueba internal"_s,
            u"Prueba confidential"_s, u"Nombre Reservado"_s};
        storage::Statement evidence(db, u"SELECT link, file_name FROM evidence WHERE confidentiality <> 'public'"_s);
        while (evidence.step()) {
            for (const int column : {0, 1}) {
                if (!evidence.value<QString>(column).isEmpty())
                    found << evidence.value<QString>(column);
            }
        }
        return found;
    }));
    const Material made = material(kind, of);
    for (const Language language : both) {
        const Document document = compose(made, wording::Wording(language));
        const QString text = all(document);
        for (const QString &name : names)
            QVERIFY2(!text.contains(name), qPrintable(name));
        for (const Annex &annex : document.annexes)
            QVERIFY2(!names.contains(annex.fileName) && !names.contains(annex.link), qPrintable(annex.title));
    }
}

/// A report of nothing is short and says so, and does not fail.
void TestKindsOther::emptyScope()
{
    QFETCH(Kind, kind);
    QFETCH(QString, of);
    const auto nothing = domain::Criteria{}.narrowedBy(domain::Filter{.field = domain::Field::Id, .values = {u"0"_s}});
    for (const Language language : both) {
        const Document document = compose(material(kind, of, nothing), wording::Wording(language));
        QVERIFY(!document.blocks.isEmpty());
        QVERIFY(document.annexes.isEmpty());
        QCOMPARE(withEdits(document, {}).document, document);
    }
}

void TestKindsOther::courtTellsMeasureByMeasure()
{
    const Material made = court();
    QCOMPARE(made.rows.size(), 8);
    const Document document = compose(made, wording::Wording(Language::Spanish));
    QVERIFY2(
        document.cover.subtitle.startsWith(u"Caso Familia Arce vs. Valdoria."_s), qPrintable(document.cover.subtitle));
    QVERIFY(document.cover.subtitle.contains(u"Serie C No. 901"_s) && document.cover.subtitle.contains(u"12.887"_s));
    QCOMPARE(rowsUnder(document, {u"standing"_s}), made.rows.size());
    QStringList headings;
    for (const Heading &heading : blocks<Heading>(document)) {
        if (heading.level == 2 && heading.anchor.startsWith(u'r'))
            headings.append(words(heading.text));
    }
    QCOMPARE(headings.size(), made.rows.size());
    QVERIFY2(headings.at(2).startsWith(u"C. Punto resolutivo 9. Formación permanente"_s), qPrintable(headings.at(2)));
    const QStringList nine = under(document, u"r%1"_s.arg(m_planted.value()));
    const auto has = [&nine](const QString &begin) {
        return std::any_of(nine.begin(), nine.end(), [&](const QString &line) { return line.startsWith(begin); });
    };
    for (const QString &begin : {u"La Corte dispone que: El Estado debe implementar"_s,
             u"Valoración de la Corte = Cumplimiento parcial"_s, u"Valoración del Estado = Cumplida en parte"_s,
             u"Componente 1 = Diseño e incorporación"_s, u"Componente 2 = Ejecución anual"_s,
             u"El programa se dictó a 300 jueces. Obstáculos: Falta presupuesto. (anexo "_s,
             u"A juicio del Estado, la medida está en la situación «Cumplida en parte»"_s,
             u"El Estado solicita a la Corte"_s})
        QVERIFY2(has(begin), qPrintable(begin + u'\n' + nine.join(u'\n')));
    QVERIFY(!document.annexes.isEmpty());
    QCOMPARE(std::count_if(document.annexes.begin(), document.annexes.end(),
                 [](const Annex &annex) { return annex.link == u"https://example.org/public"_s; }),
        1);
}

void TestKindsOther::courtCountsBeneficiariesAndNamesSome()
{
    const QStringList nine =
        under(compose(court(), wording::Wording(Language::English)), u"r%1"_s.arg(m_planted.value()));
    QVERIFY2(nine.contains(u"Beneficiaries = 2 persons"_s), qPrintable(nine.join(u'\n')));
    QVERIFY(nine.contains(u"Beneficiaries = Nombre Publicable"_s));
    QVERIFY(nine.contains(u"Beneficiaries = The identity of 1 person is reserved."_s));
}

/// What a person has to write is a place without words, and a gap until it is written.
void TestKindsOther::courtAnswersThatAreMissing()
{
    Material made = court();
    made.rows.first().progress.reset();
    made.rows.first().entries.clear();
    const QString key = u"r%1.answer"_s.arg(made.rows.first().id.value());
    const Document document = compose(made, wording::Wording(Language::Spanish));
    QVERIFY(keys(document).contains(key));
    const auto lacking = [&](const Document &out) {
        const QList<Gap> found = gaps(made, out);
        return std::any_of(found.begin(), found.end(), [&](const Gap &gap) {
            return gap.kind == Gap::Kind::NoAnswer && gap.recommendations.contains(made.rows.first().id);
        });
    };
    QVERIFY(lacking(document));
    QVERIFY(!lacking(withEdits(document, {{.key = key, .text = u"Se investiga."_s}}).document));
}

void TestKindsOther::commissionSpeaksOfItsPapers()
{
    const auto heads = [this](const QString &of) {
        QStringList out;
        for (const Heading &heading :
            blocks<Heading>(compose(material(Kind::Commission, of), wording::Wording(Language::Spanish)))) {
            if (heading.level == 1)
                out.append(words(heading.text));
        }
        return out;
    };
    QVERIFY(heads(u"merits_report"_s).contains(u"III. Información sobre cada recomendación"_s));
    QVERIFY(heads(u"friendly_settlement"_s).contains(u"III. Información sobre cada cláusula"_s));
    QVERIFY(heads(u"precautionary_measure"_s).contains(u"III. Información sobre cada medida"_s));
    const Material made = material(Kind::Commission, u"merits_report"_s);
    const Document document = compose(made, wording::Wording(Language::English));
    QCOMPARE(rowsUnder(document, {u"standing"_s}), made.rows.size());
    for (const ReportRow &row : made.rows)
        QVERIFY(keys(document).contains(u"r%1.answer"_s.arg(row.id.value())));
}

void TestKindsOther::institutionAgreesWithTheQueries()
{
    const Document document = compose(material(Kind::Institution, u"MINJUS"_s), wording::Wording(Language::Spanish));
    const auto count = [&](const QString &due) {
        return take(m_store->read([&](const Reader &db) {
            return storage::recommendations::count(db,
                domain::Criteria{}.narrowedBy({{.field = domain::Field::Institution, .values = {u"MINJUS"_s}},
                    {.field = domain::Field::Due, .values = {due}}}));
        }));
    };
    QVERIFY(count(u"overdue"_s) > 0);
    QCOMPARE(rowsUnder(document, {u"overdue"_s}), count(u"overdue"_s));
    QCOMPARE(rowsUnder(document, {u"soon"_s}), count(u"soon"_s));
    const auto figures = blocks<KeyFigures>(document).first().entries;
    QCOMPARE(figures[0].value.toLongLong(), rowsUnder(document, {u"overdue"_s, u"soon"_s, u"open"_s}));
    QCOMPARE(figures[1].value.toLongLong(), count(u"overdue"_s));
    QVERIFY(rowsUnder(document, {u"contacts"_s}) > 0);
    QVERIFY(rowsUnder(document, {u"asked"_s}) > 0);
}

void TestKindsOther::institutionKeepsTheReviewersWords()
{
    Material made = material(Kind::Institution, u"MINJUS"_s);
    QVERIFY(made.handover && !made.rows.isEmpty());
    made.handover->unanswered.append({.recommendation = made.rows.first().id,
        .kind = storage::handovers::Unanswered::Kind::Returned,
        .since = QDate(2026, 5, 1),
        .note = u"Palabras internas"_s});
    const QString text = all(compose(made, wording::Wording(Language::Spanish)));
    QVERIFY(text.contains(u"Corregir el avance devuelto y enviarlo de nuevo"_s));
    QVERIFY(!text.contains(u"Palabras internas"_s));
}

void TestKindsOther::handoverIsAKind()
{
    const Material made = material(Kind::Handover, u"MIM"_s);
    QVERIFY(made.handover);
    const Document document = compose(made, wording::Wording(Language::Spanish));
    QCOMPARE(document.cover.subtitle, u"Ministerio de la Mujer (MIM)"_s);
    QCOMPARE(rowsUnder(document, {u"overdue"_s, u"soon"_s, u"open"_s}), made.handover->open());
}

void TestKindsOther::briefIsOnePage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("busy");
    for (const Language language : both) {
        for (const bool busy : {false, true})
            QTest::addRow("%s %s", domain::code(language).data(), busy ? "with long words everywhere" : "")
                << language << busy;
    }
}

void TestKindsOther::briefIsOnePage()
{
    QFETCH(Language, language);
    QFETCH(bool, busy);
    Material made = material(Kind::Brief);
    if (busy)
        made.choice.criteria =
            made.choice.criteria.narrowedBy(domain::Filter{.field = domain::Field::Archived, .values = {u"no"_s}});
    for (ReportRow &row : made.rows) {
        if (busy)
            row.title = {
                QString(200, u'M').replace(7, 1, u' ').replace(90, 1, u' '), QString(u"Wide Words "_s).repeated(30)};
    }
    const Document document = compose(made, wording::Wording(language));
    QVERIFY(document.cover.isNone());
    const Pages pages = take(Pages::of(document));
    QCOMPARE(pages.count(), 1);
    QCOMPARE(blocks<KeyFigures>(document).first().entries.size(), 4);
    QCOMPARE(blocks<Figure>(document).size(), 1);
    QCOMPARE(keys(document),
        (QStringList{u"s.decision1"_s, u"s.decision2"_s, u"s.decision3"_s, u"s.decision4"_s, u"s.decision5"_s}));
    QCOMPARE(blocks<Table>(document).first().rows.size(), 3);
}

void TestKindsOther::briefNamesWhatIsOverdueFirst()
{
    const Material made = material(Kind::Brief);
    const QStringList first = under(compose(made, wording::Wording(Language::Spanish)), u"decisions"_s);
    QCOMPARE(first.size(), 5);
    // What a court ordered goes first while something of it is overdue.
    QHash<domain::MechanismId, bool> binding;
    for (const domain::Mechanism &mechanism : made.mechanisms)
        binding.insert(*mechanism.id, mechanism.binding);
    QDate oldest;
    QString title;
    for (const ReportRow &row : made.rows) {
        if (row.urgency == domain::Urgency::Overdue && binding.value(row.mechanism)
            && (!oldest.isValid() || row.due < oldest)) {
            oldest = row.due;
            title = row.title.es;
        }
    }
    QVERIFY(oldest.isValid());
    QVERIFY2(first.first().startsWith(title.left(40)), qPrintable(first.first()));
}

/// Gives many recommendations other statuses, due dates and terms than they had.
void TestKindsOther::editAtRandom(storage::Store &store) const
{
    QRandomGenerator random(20260519);
    take(store.write(storage::Intent::ChangeStatus, [&](const storage::Writer &db) {
        const auto themes = storage::terms::all(db, u"theme"_s);
        const auto goals = storage::terms::all(db, u"sdg"_s);
        const auto statuses = domain::allOf<domain::Status>();
        for (const auto id : storage::recommendations::ids(db, {}, {})) {
            if (random.bounded(4) != 0)
                continue;
            auto row = storage::recommendations::find(db, id);
            row.status = statuses[static_cast<size_t>(random.bounded(static_cast<int>(statuses.size())))];
            row.due = random.bounded(3) == 0 ? QDate() : QDate(2026, 1, 1).addDays(random.bounded(400));
            row.archived = random.bounded(20) == 0;
            storage::recommendations::save(db, row);
            QList<domain::TermId> terms;
            for (int i = random.bounded(4); i > 0; --i)
                terms << *themes.at(random.bounded(static_cast<int>(themes.size()))).id
                      << *goals.at(random.bounded(static_cast<int>(goals.size()))).id;
            QSet<domain::TermId> different(terms.begin(), terms.end());
            storage::recommendations::setTerms(db, id, different.values(), domain::TermSource::ByHand);
        }
    }));
}

void TestKindsOther::statisticsAddUp_data()
{
    QTest::addColumn<bool>("edited");
    QTest::addColumn<QString>("lead");
    QTest::newRow("as it is") << false << QString();
    QTest::newRow("one institution") << false << u"MINJUS"_s;
    QTest::newRow("edited at random") << true << QString();
}

void TestKindsOther::statisticsAddUp()
{
    QFETCH(bool, edited);
    QFETCH(QString, lead);
    const QString path = m_folder.path(u"copy.avance"_s);
    QFile::remove(path);
    take(m_store->backup(path));
    const auto store = take(storage::Store::open(path, support::context()));
    if (edited)
        editAtRandom(*store);
    Choice choice{.kind = Kind::Statistics};
    if (!lead.isEmpty())
        choice.criteria = choice.criteria.narrowedBy(domain::Filter{.field = domain::Field::Lead, .values = {lead}});
    const Material made = take(store->read([&](const Reader &db) { return gather(db, choice); }));
    QVERIFY(made.breakdowns.size() == 11);
    const Document document = compose(made, wording::Wording(Language::Spanish));
    const QList<Table> tables = blocks<Table>(document);
    QCOMPARE(tables.size(), std::count_if(made.breakdowns.begin(), made.breakdowns.end(), [](const auto &breakdown) {
        return breakdown.whole.total > 0;
    }));
    for (const Table &table : tables) {
        QVERIFY(table.totalRow && table.rows.size() > 1);
        const bool overlaps = words(table.rows.last().first()) == u"Recomendaciones distintas"_s;
        const auto total = table.columns.size() - 2;
        QList<qint64> sums(table.columns.size());
        for (const QList<Text> &row : table.rows) {
            qint64 across = 0;
            for (qsizetype column = 1; column < row.size(); ++column) {
                const qint64 value = number(row.at(column), Language::Spanish);
                QVERIFY2(value >= 0, qPrintable(words(row.at(column))));
                across += column < total ? value : 0;
                sums[column] += &row == &table.rows.last() ? 0 : value;
            }
            QCOMPARE(across, number(row.at(total), Language::Spanish));
            QVERIFY(number(row.last(), Language::Spanish) <= across);
        }
        for (qsizetype column = 1; column < table.columns.size(); ++column) {
            const qint64 whole = number(table.rows.last().at(column), Language::Spanish);
            QVERIFY2(overlaps ? sums[column] >= whole : sums[column] == whole, qPrintable(table.caption));
        }
    }
    // All of one reading: what is not of the UPR alone has the same total.
    for (const auto &breakdown : made.breakdowns) {
        if (breakdown.by != storage::statistics::By::Position && breakdown.by != storage::statistics::By::Cycle)
            QCOMPARE(breakdown.whole.total, made.overview.total);
    }
}

QTEST_MAIN(TestKindsOther)
#include "tst_kinds_other.moc"
