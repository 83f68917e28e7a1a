// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "tests/ui/dialog_desk.h"
#include "ui/dialogs/record_action_dialog.h"
#include "ui/dialogs/source_line.h"
#include "ui/views/thumbnails.h"
#include "ui/widgets/credits_field.h"

/// What tests of recording an action share.
class RecordActionDesk : public QObject
{
protected:
    void open(const std::string &org = "northwind")
    {
        m_desk->open<tidemark::RecordActionDialog>(org, std::make_shared<tidemark::Thumbnails>(m_desk->path()));
        QVERIFY(QTest::qWaitFor(
            [this] {
                return choice("action")->count() > 0;
            },
            DialogDesk::waitMs));
    }
    void topUp(const std::string &credits)
    {
        m_desk->elsewhere({line("topup", "northwind", "'credits':'" + credits + "'")});
    }
    QComboBox *choice(const char *name) const
    {
        return m_desk->named<QComboBox>(name);
    }
    tidemark::SourceLine *source() const
    {
        return m_desk->named<tidemark::SourceLine>("source");
    }
    /// hills → warm, an archived one, and one of another organization.
    void makeImages()
    {
        topUp("500");
        const auto made = [](const std::string &org, const std::string &user, const std::string &rest) {
            return line("action", org, "'user':'" + user + "','model':'Nano Banana 2'," + rest);
        };
        m_desk->elsewhere({made("northwind", "ann", "'action':'generate','asset':'hills'"),
                           made("northwind", "bob", "'action':'edit','asset':'warm','source':'hills'"),
                           made("northwind", "ann", "'action':'generate','asset':'old'"),
                           line("asset", "northwind", "'asset':'old','archived':true"),
                           made("calder", "eve", "'action':'generate','asset':'mug'")});
    }
    void setAction(const QString &name)
    {
        choice("action")->setCurrentIndex(choice("action")->findText(name));
    }
    const tidemark::CreditsField *field() const
    {
        return m_desk->dialog()->findChild<tidemark::CreditsField *>();
    }
    bool costs(const QString &credits, tidemark::CreditsFieldState state) const
    {
        return QTest::qWaitFor(
            [&] {
                return field()->isVisible() && field()->value().price == tidemark::credits(credits.toUtf8().constData())
                    && field()->value().state == state;
            },
            5'000);
    }
    std::unique_ptr<DialogDesk> m_desk;
};
