// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formunder.h"
#include "ui/editing/progressdialog.h"
#include "ui/widgets/panel.h"

#include <QCommandLineParser>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

/// entrypicture OUT.png [--size 780x620] [--lang es|en] [--dark] [--state returned|submitted|validated|new|conflict] [--press NAME] [--menu]
/// Draws the form of a progress entry in a panel, as the editor holds it, or with --dialog in its own window.

using namespace Qt::StringLiterals;

namespace {

domain::ProgressId write(ui::Session &session, domain::RecommendationId id, domain::ReviewState state, const QString &folder)
{
    std::optional<domain::ProgressId> entry;
    (void)session.store().write(storage::Intent::AddProgress, [&](const storage::Writer &db) {
        entry = storage::progress::save(db,
            {.recommendation = id,
                .institution = domain::InstitutionId(2),
                .periodFrom = {2026, 1, 1},
                .periodTo = {2026, 3, 31},
                .narrative = {u"El protocolo fue validado en 11 de los 17 departamentos. 46 de 118 fiscalías lo aplican desde marzo y se capacitó a 412 personas operadoras. La Resolución ministerial 203/2026 fija el calendario para los seis departamentos restantes."_s,
                    u"The protocol was validated in 11 of 17 departments; 46 of 118 prosecutors' offices have applied it since March."_s},
                .obstacles = {u"Las casas de acogida de Alto Verán y Puerto Lirio siguen sin partida propia en el presupuesto 2026."_s, {}},
                .nextSteps = {u"Mesa técnica con el Ministerio Público el 28/05. Solicitud de ampliación presupuestaria en junio."_s, {}},
                .proposedStatus = domain::Status::InProgress,
                .proposedPercent = 55,
                .author = u"L. Benítez (MIM)"_s,
                .state = state,
                .reviewer = state == domain::ReviewState::Submitted ? QString() : u"S. Ledesma (MREX)"_s,
                .reviewNote = state == domain::ReviewState::Returned ? u"indique cuántas fiscalías aplican el protocolo y adjunte el acta."_s : QString(),
                .reviewed = QDateTime({2026, 5, 14}, {9, 0}, Qt::UTC)});
        const auto add = [&](const QString &name, qsizetype size, domain::Confidentiality who, const QString &issuer, QDate issued) {
            QFile file(folder + u'/' + name);
            if (file.open(QIODevice::WriteOnly))
                file.write(QByteArray(size, static_cast<char>(name.size())));
            file.close();
            storage::evidence::addFile(db,
                {.progress = *entry, .title = name, .issuer = issuer, .issued = issued, .confidentiality = who}, file.fileName());
        };
        add(u"Resolución 203-2026.pdf"_s, 320'000, domain::Confidentiality::Public, u"MIM"_s, {2026, 4, 20});
        add(u"Cobertura.xlsx"_s, 48'000, domain::Confidentiality::Internal, {}, {});
        add(u"Declaraciones.docx"_s, 75'000, domain::Confidentiality::Confidential, u"Fiscalía"_s, {2026, 5, 2});
        storage::evidence::addLink(db,
            {.progress = *entry, .title = u"Gaceta Oficial 118"_s, .link = u"https://gaceta.example.org/118"_s, .confidentiality = domain::Confidentiality::Public});
    });
    return *entry;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"out"_s, u"PNG file"_s);
    parser.addOptions({{u"size"_s, u""_s, u"size"_s, u"780x620"_s}, {u"lang"_s, u""_s, u"lang"_s, u"es"_s}, {u"dark"_s, u""_s},
        {u"state"_s, u""_s, u"state"_s, u"returned"_s}, {u"press"_s, u""_s, u"name"_s}, {u"dialog"_s, u""_s}, {u"type"_s, u""_s, u"text"_s}, {u"conflict"_s, u""_s}});
    parser.process(app);
    ui::Theme theme(app, parser.isSet(u"dark"_s) ? ui::Scheme::Dark : ui::Scheme::Light);
    const support::TemporaryFolder folder;
    ui::Settings settings(std::make_unique<QSettings>(folder.filePath(u"a.ini"_s), QSettings::IniFormat));
    ui::Language language(parser.value(u"lang"_s) == u"en"_s ? domain::Language::English : domain::Language::Spanish);
    ui::TaskView tasks;
    const ui::Surroundings surroundings {language, settings, tasks, seed::context().clock, [](const QUrl &) { return false; }};
    ui::Session session(seed::workspace(folder.filePath(u"v.avance"_s)));
    const auto id = session.store().read(
        [](const storage::Reader &db) { return storage::recommendations::byReference(db, u"CCPR/C/VAL/CO/5 12"_s); }).value();
    const QString wanted = parser.value(u"state"_s);
    const auto state = domain::fromCode<domain::ReviewState>(wanted);
    const auto entry = state ? std::optional(write(session, id, *state, folder.path())) : std::nullopt;
    const auto size = parser.value(u"size"_s).split(u'x');
    QWidget window;
    std::unique_ptr<ui::ProgressDialog> dialog;
    QWidget *shown = &window;
    ui::EntryForm *form = nullptr;
    if (parser.isSet(u"dialog"_s)) {
        dialog = std::make_unique<ui::ProgressDialog>(surroundings, session, id, entry, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        shown = dialog.get();
        form = &dialog->form();
    } else {
        auto *panel = new ui::Panel({}, &window);
        form = new ui::EntryForm(surroundings, session, id, panel);
        form->setEntry(entry);
        panel->content()->setContentsMargins(13, 12, 13, 12);
        panel->content()->addWidget(form);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(16, 12, 16, 12);
        column->addWidget(panel);
        window.resize(size.value(0).toInt(), size.value(1).toInt());
    }
    shown->show();
    QTest::qWait(200);
    if (parser.isSet(u"type"_s)) {
        form->findChild<QPlainTextEdit *>(u"narrative_es"_s)->setPlainText(parser.value(u"type"_s));
        form->hide();
        if (entry && parser.isSet(u"conflict"_s)) {
            (void)session.store().write(storage::Intent::EditProgress, [&](const storage::Writer &db) {
                auto other = storage::progress::find(db, *entry);
                other.narrative.es = u"El protocolo rige en todo el país."_s;
                other.proposedPercent = 70;
                storage::progress::save(db, other);
            });
        }
        form->setEntry(entry);
        form->show();
        QTest::qWait(100);
    }
    QPixmap over;
    if (parser.isSet(u"press"_s)) {
        auto *button = form->findChildren<QPushButton *>(QRegularExpression(u'^' + parser.value(u"press"_s))).value(0);
        button->click();
        QTest::qWait(400);
        if (auto *menu = button->findChild<QMenu *>())
            over = menu->grab();
        else if (auto *opened = form->findChild<QDialog *>())
            over = opened->grab();
    }
    QPixmap picture = shown->grab();
    if (!over.isNull()) {
        QPainter painter(&picture);
        painter.drawPixmap((picture.width() - over.width()) / 2, (picture.height() - over.height()) / 2, over);
    }
    return picture.save(parser.positionalArguments().value(0)) ? 0 : 1;
}
