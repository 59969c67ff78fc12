// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the page of reports with several kinds, its dialogs and a report that was issued over a workspace, in both
// languages, light and dark, at two sizes:
//     reportpictures WORKSPACE FOLDER [KIND…]        (QT_SCALE_FACTOR=2: at 200 %)
// The workspace is copied first and stays as it is.
#include "reportsunder.h"

#include <QPainter>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using support::ReportsUnder;

namespace {

void settle()
{
    for (int quiet = 0; quiet < 5;) {
        QTest::qWait(120);
        quiet = QThreadPool::globalInstance()->activeThreadCount() == 0 ? quiet + 1 : 0;
    }
}

void save(const QPixmap &picture, const QString &file)
{
    if (!picture.save(file))
        qFatal("cannot write %s", qPrintable(file));
}

/// The dialog lies over the page as a desktop would show it.
void pictureWith(QWidget &page, QDialog *dialog, const QString &file)
{
    if (!dialog)
        return;
    settle();
    QPixmap all = page.grab();
    QPainter painter(&all);
    const QPixmap front = dialog->grab();
    const QSizeF room = (all.deviceIndependentSize() - front.deviceIndependentSize()) / 2;
    painter.drawPixmap(QPointF(room.width(), room.height()), front);
    painter.end();
    save(all, file);
    dialog->reject();
    settle();
}

void pictures(ReportsUnder &under, const QDir &folder, const QString &ending, const QStringList &kinds)
{
    for (const QString &code : kinds) {
        under.choose(domain::fromCode<reports::Kind>(code).value_or(reports::Kind::Status));
        settle();
        under.pages()->goTo(qMin(3, under.pages()->pageCount() - 1));
        save(under.page->grab(), folder.filePath(u"reports-%1%2"_s.arg(code, ending)));
    }
    under.choose(reports::Kind::FollowUp);
    settle();
    auto *texts = under.facts("reportTexts");
    texts->setFocus();
    texts->setCurrentIndex(texts->model()->index(qMin(4, texts->model()->rowCount() - 1), 0));
    Q_EMIT texts->opened(texts->currentIndex().row());
    pictureWith(*under.page, under.page->findChild<QDialog *>(u"editTextDialog"_s),
        folder.filePath(u"reports-text"_s + ending));
    under.find<QAction>("letterhead")->trigger();
    pictureWith(*under.page, under.page->findChild<QDialog *>(u"letterheadDialog"_s),
        folder.filePath(u"reports-letterhead"_s + ending));
    under.generate(under.folder.filePath(u"out"_s));
    settle();
    QTest::qWait(300);
    settle();
    save(under.page->grab(), folder.filePath(u"reports-issued"_s + ending));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() < 3) {
        qWarning("usage: reportpictures WORKSPACE FOLDER [KIND...]");
        return 2;
    }
    const QDir folder(words.at(2));
    folder.mkpath(u"."_s);
    const QStringList kinds = words.size() > 3
        ? words.mid(3)
        : QStringList{u"periodic"_s, u"follow_up"_s, u"upr_matrix"_s, u"court"_s, u"status"_s};
    const bool large = qEnvironmentVariableIsSet("QT_SCALE_FACTOR");
    const QList<QSize> sizes = large ? QList<QSize>{QSize(912, 540)} : QList<QSize>{QSize(1228, 872), QSize(976, 672)};
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        for (const domain::Language language : {domain::Language::Spanish, domain::Language::English}) {
            for (const QSize size : sizes) {
                ReportsUnder under(language, words.at(1), scheme);
                under.settings.setState(u"reports.formats"_s, "docx");
                under.show(size);
                const QString ending = u"-%1-%2-%3.png"_s.arg(domain::code(language),
                    scheme == ui::Scheme::Dark ? u"dark"_s : u"light"_s, QString::number(size.width()));
                pictures(under, folder, ending, kinds);
            }
        }
    }
    return 0;
}
