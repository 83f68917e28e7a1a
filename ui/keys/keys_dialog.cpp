// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keys_dialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QtConcurrentRun>

#include "core/async/reply.h"
#include "core/base/system_user.h"
#include "core/exchange/signature/trusted_keys.h"
#include "ui/dialogs/form_fields.h"
#include "ui/keys/key_vault.h"
#include "ui/keys/key_words.h"
#include "ui/keys/passphrase_dialog.h"
#include "ui/support/failure_words.h"
#include "ui/support/theme.h"
#include "ui/views/data_table.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/enter_presses.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int mostNameLength = 100;

QPushButton *makeButton(const QString &words, const char *name)
{
    auto *button = new QPushButton(words);
    button->setAutoDefault(false);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

/// A path that is not there yet, and the whole key in its place or none.
Result<void> replacePublicKeyFile(const std::string &path, const PublicKey &key)
{
    QFile::remove(QString::fromStdString(path));
    return writePublicKeyFile(path, key);
}

QVBoxLayout *paddedBody(Panel *panel)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(12, 4, 12, 12);
    column->setSpacing(8);
    panel->body()->addLayout(column);
    return column;
}

}

KeysDialog::KeysDialog(QWidget *parent)
    : QDialog(parent)
    , m_vault(new KeyVault(this))
    , m_message(new Banner)
    , m_number(new TextLabel(TextRole::Subject))
    , m_place(new TextLabel(TextRole::Body, TextTone::Dim))
    , m_making(new QWidget)
    , m_name(makeLine("ownName", mostNameLength, QString::fromStdString(systemUser())))
    , m_make(makeButton(tr("Make a ke&y"), "make"))
    , m_copy(makeButton(tr("&Copy the public key"), "copy"))
    , m_save(makeButton(tr("&Save the public key…"), "save"))
    , m_table(new DataTable)
    , m_trusted(new QStandardItemModel(this))
    , m_newName(makeLine("newName", mostNameLength, tr("Ada in Oslo")))
    , m_newKey(makeLine("newKey", 4096, tr("Paste the public key, or choose its file")))
    , m_add(makeButton(tr("&Trust"), "trust"))
    , m_choose(makeButton(tr("Choose a &file…"), "choose"))
    , m_rename(makeButton(tr("&Rename"), "rename"))
    , m_forget(makeButton(tr("F&orget"), "forget"))
{
    new EnterPresses(this);
    setWindowTitle(tr("Signing keys"));
    QVBoxLayout *column = makeDialogColumn(12);
    column->addWidget(makeOwn());
    column->addWidget(makeTrusted(), 1);
    auto *foot = new DialogFoot;
    auto *close = new QPushButton(tr("Close"));
    makePrimary(close);
    foot->addButton(close);
    frameDialog(this, m_message, column, foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_message, &Banner::actionTriggered, this, [this] {
        m_onMessage();
    });
    resize(680, 620);
    refresh();
    read();
}

/// Return in a field is the field's, and does not close the dialog too.
void KeysDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || qobject_cast<QLineEdit *>(focusWidget()) == nullptr)
        QDialog::keyPressEvent(event);
}

Panel *KeysDialog::makeOwn()
{
    auto *panel = new Panel(tr("This desk's key"));
    QVBoxLayout *column = paddedBody(panel);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_place->setWordWrap(true);
    column->addWidget(m_number);
    column->addWidget(m_place);
    auto *name = new QHBoxLayout(m_making);
    name->setContentsMargins(0, 0, 0, 0);
    name->setSpacing(8);
    auto *label = new QLabel(tr("Your na&me"));
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Your name"));
    name->addWidget(label);
    name->addWidget(m_name, 1);
    name->addWidget(m_make);
    column->addWidget(m_making);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    row->addStretch();
    column->addLayout(row);
    connect(m_make, &QPushButton::clicked, this, &KeysDialog::make);
    connect(m_name, &QLineEdit::returnPressed, m_make, &QPushButton::click);
    connect(m_copy, &QPushButton::clicked, this, &KeysDialog::copyOwn);
    connect(m_save, &QPushButton::clicked, this, &KeysDialog::saveOwn);
    return panel;
}

Panel *KeysDialog::makeTrusted()
{
    auto *panel = new Panel(tr("Trusted keys"));
    m_trustedPanel = panel;
    panel->addToHead(m_rename);
    panel->addToHead(m_forget);
    m_table->setInPanel(true);
    m_table->setModel(m_trusted);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Trusted keys"));
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    panel->body()->addWidget(m_table, 1);
    QVBoxLayout *column = paddedBody(panel);
    auto *fields = makeFields();
    addField(fields, tr("&Name"), m_newName);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_newKey, 1);
    row->addWidget(m_choose);
    row->addWidget(m_add);
    addField(fields, tr("Public &key"), m_newKey, row);
    column->addLayout(fields);
    connect(m_choose, &QPushButton::clicked, this, &KeysDialog::addFromFile);
    connect(m_add, &QPushButton::clicked, this, &KeysDialog::addTyped);
    for (QLineEdit *line : {m_newName, m_newKey}) {
        connect(line, &QLineEdit::textChanged, this, &KeysDialog::refresh);
        connect(line, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    }
    connect(m_rename, &QPushButton::clicked, this, [this] {
        m_table->edit(m_table->currentIndex().siblingAtColumn(0));
    });
    connect(m_forget, &QPushButton::clicked, this, &KeysDialog::forgetTrusted);
    connect(m_trusted, &QStandardItemModel::itemChanged, this, &KeysDialog::renameTrusted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &KeysDialog::refresh);
    return panel;
}

Result<KeysDialog::Keys> KeysDialog::readKeys()
{
    Result<std::optional<DeskKey>> own = readDeskKey();
    if (!own)
        return tl::unexpected(own.error());
    return Keys{std::move(*own), TrustedKeys().all()};
}

void KeysDialog::read()
{
    Reply<Result<Keys>>(QtConcurrent::run(readKeys)).then(this, [this](const Result<Keys> &keys) {
        take(keys);
    });
}

void KeysDialog::take(const Result<Keys> &keys)
{
    if (keys)
        show(*keys);
    else
        m_message->showMessage(BannerTone::Error, failureWords(tr("The keys could not be read."), keys.error()));
}

void KeysDialog::show(const Keys &keys)
{
    m_keys = keys;
    const int row = m_table->currentIndex().row();
    m_number->setText(keys.own ? QString::fromStdString(keyName(keys.own->key.number)) : tr("There is none yet"));
    m_place->setText(keys.own ? placeWords(keys.own->place)
                              : tr("With a key of its own this desk signs exports, so that whoever gets one knows "
                                   "whose it is. Your name is what you trust it under yourself."));
    m_trusted->clear();
    m_trusted->setHorizontalHeaderLabels({tr("Name"), tr("Key")});
    for (const PublicKey &key : keys.trusted) {
        auto *number = new QStandardItem(QString::fromStdString(keyName(key.number)));
        number->setEditable(false);
        m_trusted->appendRow({new QStandardItem(QString::fromStdString(key.name)), number});
    }
    // What was not taken stays to be mended.
    if (isTrusted(m_newName->text().trimmed())) {
        m_newKey->clear();
        m_newName->clear();
    }
    m_table->setColumnWidth(0, 340);
    if (row > 0 && row < m_trusted->rowCount())
        m_table->setCurrentIndex(m_trusted->index(row, 0));
    m_trustedPanel->setDetail(keys.trusted.empty() ? tr("None yet: what others sign proves nothing here") : QString());
    refresh();
    Q_EMIT shown();
}

const PublicKey *KeysDialog::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && size_t(row) < m_keys.trusted.size() ? &m_keys.trusted[size_t(row)] : nullptr;
}

void KeysDialog::refresh()
{
    const bool own = m_keys.own.has_value();
    m_making->setVisible(!own);
    m_copy->setVisible(own);
    m_save->setVisible(own);
    const bool named = !m_newName->text().trimmed().isEmpty() && !m_newKey->text().trimmed().isEmpty();
    m_add->setEnabled(named && !m_changing);
    m_make->setEnabled(!m_changing);
    m_rename->setEnabled(chosen() != nullptr && !m_changing);
    m_forget->setEnabled(chosen() != nullptr && !m_changing);
}

void KeysDialog::change(const std::function<Result<void>()> &work, const QString &failure, const QString &done,
                        const std::function<Result<void>()> &undo)
{
    setChanging(true);
    struct Changed {
        Result<void> made;
        Result<Keys> keys;
    };
    const auto run = [work] {
        Result<void> made = work();
        return Changed{std::move(made), readKeys()};
    };
    Reply<Changed>(QtConcurrent::run(run)).then(this, [this, failure, done, undo](const Changed &changed) {
        setChanging(false);
        take(changed.keys);
        if (!changed.made) {
            m_message->showMessage(BannerTone::Error, failureWords(failure, changed.made.error()));
            return;
        }
        m_onMessage = [this, failure, undo] {
            m_message->hide();
            change(undo, failure, tr("It is as it was."));
        };
        m_message->showMessage(BannerTone::Done, done, undo ? tr("Undo") : QString());
    });
}

void KeysDialog::setChanging(bool changing)
{
    // What is shown is not what is there until it is read anew: nothing is chosen from it meanwhile.
    m_changing = changing;
    if (changing)
        m_message->hide();
    refresh();
}

bool KeysDialog::isTrusted(const QString &name) const
{
    const std::string wanted = name.toStdString();
    return std::any_of(m_keys.trusted.begin(), m_keys.trusted.end(), [&wanted](const PublicKey &key) {
        return key.name == wanted;
    });
}

bool KeysDialog::isFree(const QString &name)
{
    if (isTrusted(name))
        m_message->showMessage(
            BannerTone::Error,
            tr("There is a key of the name %1 already. Choose another name, or forget that one first.").arg(name));
    else if (!TrustedKeys::canBeName(name.toStdString()))
        m_message->showMessage(BannerTone::Error,
                               tr("%1 cannot be the name of a key: it begins with a point, or has one of / \\ : * ? "
                                  "\" < > |. Choose another name.")
                                   .arg(name));
    else
        return true;
    return false;
}

QString KeysDialog::ownName() const
{
    return m_name->text().trimmed().isEmpty() ? QString::fromStdString(systemUser()) : m_name->text().trimmed();
}

void KeysDialog::make()
{
    if (!isFree(ownName()))
        return;
    setChanging(true);
    const auto key = std::make_shared<SecretKey>(SecretKey::generate());
    m_vault->store(keyName(key->number()), key->text({}), [this, key](const VaultAnswer &answer) {
        setChanging(false);
        if (answer.kind != VaultAnswer::Kind::Done) {
            makeInFile(key, vaultWords(answer));
            return;
        }
        change(
            [publicKey = key->publicKey(), name = ownName().toStdString()]() -> Result<void> {
                if (Result<void> made = writePublicKeyFile(publicKeyPathOf(deskKeyPath()), publicKey); !made)
                    return made;
                return TrustedKeys().add(name, publicKey);
            },
            tr("The key was not made."),
            tr("The key is made, and its secret part is in the keychain. Give the public key to "
               "whoever checks what you sign."));
    });
}

void KeysDialog::makeInFile(const std::shared_ptr<SecretKey> &key, const QString &why)
{
    auto *dialog = new PassphraseDialog(
        PassphraseDialog::For::NewKey,
        tr("%1 The secret key is kept in a file instead, locked with a passphrase.", "why").arg(why), this);
    connect(dialog, &PassphraseDialog::given, this, [this, key](const std::string &passphrase) {
        m_place->setText(tr("Locking the key; this takes some seconds."));
        change(
            [key, name = ownName().toStdString(), passphrase]() -> Result<void> {
                if (Result<void> made = writeSecretKeyFile(deskKeyPath(), key->text(passphrase)); !made)
                    return made;
                if (Result<void> made = writePublicKeyFile(publicKeyPathOf(deskKeyPath()), key->publicKey()); !made)
                    return made;
                return TrustedKeys().add(name, key->publicKey());
            },
            tr("The key was not made."),
            tr("The key is made. Without its passphrase nobody can sign with it, so keep that too."));
    });
    dialog->open();
}

void KeysDialog::copyOwn()
{
    if (m_keys.own)
        QGuiApplication::clipboard()->setText(QString::fromStdString(m_keys.own->key.text()));
    m_message->showMessage(BannerTone::Done,
                           tr("The public key is copied. Paste it into a mail to whoever checks what you sign."));
}

void KeysDialog::saveOwn()
{
    auto *dialog = new QFileDialog(this, tr("Save the public key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pub"));
    dialog->setNameFilter(tr("Public keys (*.pub)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (!m_keys.own)
            return;
        change(
            [path = path.toStdString(), key = m_keys.own->key] {
                return replacePublicKeyFile(path, key);
            },
            tr("The public key was not saved."), tr("The public key is saved as %1.").arg(QFileInfo(path).fileName()));
    });
    dialog->open();
}

void KeysDialog::addFromFile()
{
    auto *dialog = new QFileDialog(this, tr("A public key to trust"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Public keys (*.pub)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_newKey->setText(path);
        if (m_newName->text().trimmed().isEmpty())
            m_newName->setText(QFileInfo(path).completeBaseName());
        m_newName->setFocus();
    });
    dialog->open();
}

void KeysDialog::addTyped()
{
    if (m_add->isEnabled())
        add(m_newKey->text().trimmed(), m_newName->text().trimmed());
}

void KeysDialog::add(const QString &fileOrKey, const QString &name)
{
    if (!isFree(name))
        return;
    change(
        [text = fileOrKey.toStdString(), name = name.toStdString()]() -> Result<void> {
            const Result<PublicKey> key = readPublicKey(text);
            return key ? TrustedKeys().add(name, *key) : tl::unexpected(key.error());
        },
        tr("The key was not added."), tr("%1 is trusted: what this key has signed is said to be theirs.").arg(name),
        [name = name.toStdString()] {
            return TrustedKeys().remove(name);
        });
}

void KeysDialog::renameTrusted(const QStandardItem *item)
{
    if (item->column() != 0 || size_t(item->row()) >= m_keys.trusted.size())
        return;
    const PublicKey *key = &m_keys.trusted[size_t(item->row())];
    const QString name = item->text().trimmed();
    if (name.toStdString() == key->name)
        return;
    if (m_changing) {
        read();
        return;
    }
    if (!isFree(name)) {
        read();
        return;
    }
    const auto move = [key = *key](const std::string &from, const std::string &to) -> Result<void> {
        if (Result<void> added = TrustedKeys().add(to, key); !added)
            return added;
        return TrustedKeys().remove(from);
    };
    change(
        [move, from = key->name, to = name.toStdString()] {
            return move(from, to);
        },
        tr("The key was not renamed."), tr("The key is called %1 now.").arg(name),
        [move, from = name.toStdString(), to = key->name] {
            return move(from, to);
        });
}

void KeysDialog::forgetTrusted()
{
    const PublicKey *key = chosen();
    if (key == nullptr)
        return;
    change(
        [name = key->name] {
            return TrustedKeys().remove(name);
        },
        tr("The key was not forgotten."),
        tr("%1 is trusted no longer: what this key signs proves nothing here.").arg(QString::fromStdString(key->name)),
        [key = *key] {
            return TrustedKeys().add(key.name, key);
        });
}

}
