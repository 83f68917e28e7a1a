// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

#include "core/exchange/signature/desk_key.h"

class QLineEdit;
class QPushButton;
class QStandardItem;
class QStandardItemModel;

namespace tidemark
{

class Banner;
class DataTable;
class KeyVault;
class Panel;
class TextLabel;

/// Signing keys: this desk's own, and those that are trusted.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KeysDialog(QWidget *parent);

Q_SIGNALS:
    /// Both are read and shown.
    void shown();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Keys {
        std::optional<DeskKey> own;
        std::vector<PublicKey> trusted;
    };
    Panel *makeOwn();
    Panel *makeTrusted();
    static Result<Keys> readKeys();
    void read();
    void take(const Result<Keys> &keys);
    void show(const Keys &keys);
    void setChanging(bool changing);
    /// Runs on another thread and reads everything anew; `done` says what was done, once it is shown.
    void change(const std::function<Result<void>()> &work, const QString &failure, const QString &done,
                const std::function<Result<void>()> &undo = {});

    bool isTrusted(const QString &name) const;
    /// Says why where no other key can get the name.
    bool isFree(const QString &name);
    QString ownName() const;
    void make();
    void makeInFile(const std::shared_ptr<SecretKey> &key, const QString &why);
    void copyOwn();
    void saveOwn();
    void addFromFile();
    void addTyped();
    void add(const QString &fileOrKey, const QString &name);
    void renameTrusted(const QStandardItem *item);
    void forgetTrusted();
    const PublicKey *chosen() const;
    void refresh();

    Keys m_keys;
    bool m_changing = false;
    KeyVault *m_vault;
    Banner *m_message;
    std::function<void()> m_onMessage;
    TextLabel *m_number;
    TextLabel *m_place;
    QWidget *m_making;
    QLineEdit *m_name;
    QPushButton *m_make;
    QPushButton *m_copy;
    QPushButton *m_save;
    Panel *m_trustedPanel = nullptr;
    DataTable *m_table;
    QStandardItemModel *m_trusted;
    QLineEdit *m_newName;
    QLineEdit *m_newKey;
    QPushButton *m_add;
    QPushButton *m_choose;
    QPushButton *m_rename;
    QPushButton *m_forget;
};

}
