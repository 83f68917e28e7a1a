// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/house/source_tree.h"

namespace
{
const QString root = QDir::cleanPath(QStringLiteral(TIDEMARK_TEST_DATA "/../.."));

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or one a number
    bool isPlural = false;
    bool isFinished = true;

    QString place() const
    {
        return context + QLatin1String(": ") + source + (comment.isEmpty() ? QString() : u' ' + comment);
    }
    bool isWhole() const
    {
        return isFinished && !forms.isEmpty() && !forms.contains(QString());
    }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
    if (!message.isPlural) {
        message.forms = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.forms += xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QStringLiteral("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else
                messages.push_back(readMessage(xml, context));
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

QString catalogue(const char *language)
{
    return root + QLatin1String("/translations/tidemark_") + QLatin1String(language) + QLatin1String(".ts");
}

QString lupdate()
{
    const QString name = QStringLiteral("lupdate");
    const QString ofQt = QStandardPaths::findExecutable(name, {QLibraryInfo::path(QLibraryInfo::BinariesPath)});
    return ofQt.isEmpty() ? QStandardPaths::findExecutable(name) : ofQt;
}

/// %1, %n and their like, each once, in order.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?(?:[1-9]|n)"));
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places += found.next().captured();
    places.sort();
    places.removeDuplicates();
    return places;
}

qsizetype mnemonicsIn(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(?![a-z]+;)[^&\\s]"));
    return text.count(mnemonic);
}

/// What is wrong with a form of a message; empty: nothing.
QString wrongIn(const Message &message, const QString &form)
{
    QStringList places = placesIn(message.source);
    if (message.isPlural && placesIn(form) != places) {
        // "one" may stand for the number 1
        places.removeAll(QStringLiteral("%n"));
        places.removeAll(QStringLiteral("%Ln"));
        if (form != message.forms.first())
            return QStringLiteral("has other places");
    }
    if (placesIn(form) != places)
        return QStringLiteral("has other places");
    if (mnemonicsIn(form) != mnemonicsIn(message.source))
        return QStringLiteral("has another number of mnemonics");
    if (form.endsWith(u'…') != message.source.endsWith(u'…'))
        return QStringLiteral("has three dots, or lacks them");
    return {};
}

}

/// Both languages of the window say all that the sources say.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole_data();
    void whole();
    void wellFormed_data();
    void wellFormed();
};

void TranslationsTest::whole_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("pluralsOnly");
    QTest::newRow("German") << catalogue("de") << false;
    QTest::newRow("English plurals") << catalogue("en") << true;
}

void TranslationsTest::whole()
{
    QFETCH(QString, path);
    QFETCH(bool, pluralsOnly);
    const QString program = lupdate();
    if (program.isEmpty())
        QSKIP("lupdate is not installed");
    const QTemporaryDir folder;
    const QString updated = folder.filePath(QStringLiteral("updated.ts"));
    QVERIFY(QFile::copy(path, updated));
    QFile list(folder.filePath(QStringLiteral("sources")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    const std::vector<SourceFile> sources =
        sourcesUnder(root, {QStringLiteral("ui"), QStringLiteral("core/models"), QStringLiteral("app/console")});
    for (const SourceFile &source : sources)
        list.write(QString(root + u'/' + source.path + u'\n').toUtf8());
    list.close();
    QStringList arguments{QStringLiteral("-silent"),      QStringLiteral("-locations"), QStringLiteral("none"),
                          QStringLiteral("-no-obsolete"), QStringLiteral("-I"),         root,
                          u'@' + list.fileName()};
    if (pluralsOnly)
        arguments += QStringLiteral("-pluralonly");
    arguments += {QStringLiteral("-ts"), updated};
    QProcess process;
    process.start(program, arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const std::vector<Message> now = messagesOf(updated);
    QVERIFY(now.size() > 100);
    QStringList missing;
    QStringList said;
    for (const Message &message : now) {
        said += message.place();
        if (!message.isWhole())
            missing += message.place();
    }
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("not translated:\n") + missing.join(u'\n')));
    QStringList gone;
    for (const Message &message : messagesOf(path)) {
        if (!said.contains(message.place()))
            gone += message.place();
    }
    QVERIFY2(gone.isEmpty(), qPrintable(QStringLiteral("not in the sources any more:\n") + gone.join(u'\n')));
}

void TranslationsTest::wellFormed_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("German") << catalogue("de");
    QTest::newRow("English plurals") << catalogue("en");
}

void TranslationsTest::wellFormed()
{
    QFETCH(QString, path);
    QStringList wrong;
    for (const Message &message : messagesOf(path)) {
        // The class of an alias that lupdate did not find: its words would never be looked for there.
        if (!message.context.startsWith(QLatin1String("tidemark::")))
            wrong += message.place() + QStringLiteral(" has no context");
        if (message.isPlural && message.forms.size() != 2)
            wrong += message.place() + QStringLiteral(" has not two forms");
        for (const QString &form : message.forms) {
            const QString what = form.isEmpty() ? QString() : wrongIn(message, form);
            if (!what.isEmpty())
                wrong += message.place() + QStringLiteral(" » ") + form + u' ' + what;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
