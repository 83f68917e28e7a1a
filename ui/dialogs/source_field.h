// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <string>

#include "core/base/result.h"

class QLineEdit;
class QStringListModel;
class QTimer;

namespace tidemark
{

class LedgerService;
class SourceLine;
class TextLabel;
class Thumbnails;
struct AssetVersions;

/// The image that another is made from: typed, with the latest ones offered, or chosen from its organization's images.
/// Its picture stands in the field, and what it is in note().
class SourceField final : public QWidget
{
    Q_OBJECT
public:
    SourceField(std::shared_ptr<LedgerService> service, std::shared_ptr<Thumbnails> pictures,
                QWidget *parent = nullptr);

    /// Empties it. `name` is for people.
    void setOrg(const std::string &org, const QString &name);
    /// Offered while somebody types.
    void setRecent(const QStringList &assets);
    void setPlaceholder(const QString &words);
    /// As typed, without surrounding space; it need not be in the ledger.
    std::string asset() const;
    QLineEdit *line() const;
    /// A caption for the row below; shown while it has something to say.
    TextLabel *note() const;

Q_SIGNALS:
    void changed();
    void noteShown(bool shown);

private:
    void lookUp();
    void show(const std::string &asset, const Result<AssetVersions> &found);
    void say(const QString &words);
    void choose();

    std::shared_ptr<LedgerService> m_service;
    std::shared_ptr<Thumbnails> m_pictures;
    SourceLine *m_line;
    TextLabel *m_note;
    QStringListModel *m_recent;
    QTimer *m_lookUpSoon;
    std::string m_org;
    QString m_orgName;
    quint64 m_asked = 0;
};

}
