// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How well a recommendation of one system is recognised in another: UPR Info's database is the workspace, the explorer of the
// Danish Institute the file. True pairs are those of one State whose texts are equal when letter case, accents and punctuation do
// not count. Each text of the file is then written otherwise (misprints, a clause left out, other brackets), so that the equal text
// helps nobody, and of every other pair the workspace's side is taken away, so that a match is an error. The matcher is the
// import's own.
//   bench_identity UPRINFO-1-5.csv UPRINFO-6-9.csv DIHR-upr1.xlsx [SEED]
#include "exchange/matcher.h"
#include "exchange/tablehead.h"
#include "tests/exchange/perturb.h"
#include "wording/countries.h"

#include <QElapsedTimer>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using exchange::Column;
using exchange::Incoming;
using exchange::SourceRow;

namespace {

/// Of one State.
struct Sides
{
    QList<Incoming> stored; ///< each text once
    QHash<QString, qsizetype> places; ///< by folded text
    QList<SourceRow> file;
};
using States = std::map<QString, Sides>;

/// Every row of a table, of whatever State.
void eachRow(const QString &path, const std::function<void(const SourceRow &, const QString &state)> &visit)
{
    const auto container = exchange::containerOf(path);
    const auto table = container
        ? exchange::Table::open(path, *container, {}, exchange::Extent::Whole, {})
        : domain::Result<std::unique_ptr<exchange::Table>>(tl::unexpected(container.error()));
    const auto head = table ? exchange::findHead(**table, {}, path) : tl::unexpected(table.error());
    if (!head || !exchange::goToHead(**table, *head))
        qFatal("cannot read %s", qPrintable(path));
    while ((*table)->next().value_or(false)) {
        SourceRow row{.number = (*table)->number(), .cells = {}, .numeric = {}};
        for (size_t i = 0; i < head->header.columns.size(); ++i) {
            if (const auto column = head->header.columns[i])
                row[*column] += (row[*column].isEmpty() ? QString() : u"\n"_s) + (*table)->cell(static_cast<int>(i));
        }
        head->header.complete(row);
        if (const auto state = wording::countries::fromName(row[Column::Countries]))
            visit(row, *state);
    }
}

void readStored(const QString &path, States &states)
{
    eachRow(path, [&states](const SourceRow &row, const QString &state) {
        const exchange::NormaliseOptions options{.state = state, .language = domain::Language::English};
        const Incoming in = exchange::normalise(row, options).incoming;
        Sides &sides = states[state];
        const QString folded = exchange::clean::folded(in.text);
        if (folded.isEmpty())
            return;
        if (const auto known = sides.places.constFind(folded); known != sides.places.constEnd()) {
            sides.stored[*known].states += in.states;
        } else {
            sides.places.insert(folded, sides.stored.size());
            sides.stored << in;
        }
    });
}

void readFile(const QString &path, States &states)
{
    eachRow(path, [&states](const SourceRow &row, const QString &state) {
        if (const auto known = states.find(state); known != states.end())
            known->second.file << row;
    });
}

struct Question
{
    Incoming row;
    qint64 truth = -1; ///< the id in the workspace; -1: it is not there
};

/// A workspace and the rows that are looked for in it.
struct Trial
{
    exchange::Matcher matcher;
    QList<Question> questions;
};

/// `whole`: nothing is taken away, as for a measure of time.
void fill(Trial &trial, const QString &state, const Sides &sides, Perturbing &perturb, qint64 &nextId, bool whole)
{
    QSet<qsizetype> gone;
    QHash<qsizetype, qint64> ids;
    for (qsizetype i = 0; i < sides.stored.size(); ++i) {
        if (!whole && perturb.chance(0.5)) {
            gone << i;
            continue;
        }
        const Incoming &in = sides.stored.at(i);
        exchange::Known known{domain::RecommendationId(nextId), domain::DocumentId(1), {}, u"uprinfo"_s, in.externalId,
            {.es = {}, .en = in.text}, {}};
        for (const auto &recommending : in.states)
            known.states << recommending.iso3;
        trial.matcher.add(known);
        ids.insert(i, nextId++);
    }
    for (const SourceRow &source : sides.file) {
        exchange::NormaliseOptions options{.state = state, .language = domain::Language::English};
        const QString folded = exchange::clean::folded(exchange::normalise(source, options).incoming.text);
        const auto place = sides.places.constFind(folded);
        if (place == sides.places.constEnd())
            continue;
        SourceRow other = source;
        QStringList recommending;
        for (const auto &one : exchange::clean::recommendingStates(source[Column::RecommendingStates]))
            recommending << one.printed;
        other[Column::Text] = perturb(source[Column::Text], recommending);
        trial.questions << Question{exchange::normalise(other, options).incoming, ids.value(*place, -1)};
    }
}

struct Score
{
    qint64 right = 0;
    qint64 wrong = 0;
    qint64 doubtfulRight = 0; ///< the true one stands among the candidates
    qint64 doubtfulWrong = 0;
    qint64 there = 0; ///< questions whose answer is in the workspace
};

Score ask(const QList<Trial> &trials, double same)
{
    Score score;
    for (const Trial &trial : trials) {
        for (const Question &question : trial.questions) {
            score.there += question.truth >= 0 ? 1 : 0;
            const auto answer = trial.matcher.find(question.row, {}, {}, same);
            if (!answer.match)
                continue;
            const auto isTruth = [&question](const auto &found) { return found.id.value() == question.truth; };
            if (answer.doubt == exchange::Reason::None)
                ++(answer.match->value() == question.truth ? score.right : score.wrong);
            else
                ++(std::ranges::any_of(answer.candidates, isTruth) ? score.doubtfulRight : score.doubtfulWrong);
        }
    }
    return score;
}

void print(double same, const Score &s)
{
    const auto part = [](qint64 of, qint64 all) { return all == 0 ? 1.0 : static_cast<double>(of) / static_cast<double>(all); };
    std::printf("%5.2f%s  %9.4f  %7.4f  %8lld  %6lld  %8.4f  %16lld\n", same, same == exchange::sameText ? "*" : " ",
        part(s.right, s.right + s.wrong), part(s.right, s.there), static_cast<long long>(s.right + s.wrong),
        static_cast<long long>(s.wrong), part(s.right + s.doubtfulRight, s.there), static_cast<long long>(s.doubtfulRight + s.doubtfulWrong));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::puts("usage: bench_identity UPRINFO-1-5.csv UPRINFO-6-9.csv DIHR-upr1.xlsx [SEED]");
        return 2;
    }
    const quint32 seed = argc > 4 ? static_cast<quint32>(std::atoi(argv[4])) : 7;
    States states;
    readStored(QString::fromUtf8(argv[1]), states);
    readStored(QString::fromUtf8(argv[2]), states);
    readFile(QString::fromUtf8(argv[3]), states);
    Perturbing perturb(seed);
    QList<Trial> trials;
    qint64 nextId = 1;
    qint64 questions = 0;
    for (const auto &[state, sides] : states) {
        Trial trial;
        fill(trial, state, sides, perturb, nextId, false);
        questions += trial.questions.size();
        trials << std::move(trial);
    }
    std::printf("%zu States, %lld true pairs, half of them not in the workspace, seed %u\n\n", states.size(),
        static_cast<long long>(questions), seed);
    std::puts("same    precision   recall   matches   wrong  to see    doubtful rows");
    for (const double same : {0.60, 0.65, 0.70, 0.75, 0.78, 0.80, 0.82, 0.84, 0.86, 0.88, 0.90, 0.95})
        print(same, ask(trials, same));
    std::puts("\n* the import's own. \"to see\": recognised, or shown to somebody among the candidates.");

    Trial all;
    for (const auto &[state, sides] : states)
        fill(all, state, sides, perturb, nextId, true);
    QElapsedTimer timer;
    timer.start();
    qint64 found = 0;
    for (const Question &question : std::as_const(all.questions))
        found += all.matcher.find(question.row, {}, {}).match ? 1 : 0;
    std::printf("\nAs if of one State: %lld rows against %lld in %.2f s (%lld found)\n", static_cast<long long>(all.questions.size()),
        static_cast<long long>(all.matcher.size()), static_cast<double>(timer.elapsed()) / 1000, static_cast<long long>(found));
    return 0;
}
