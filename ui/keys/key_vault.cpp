// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_vault.h"

#include <qt6keychain/keychain.h>

namespace tidemark
{
namespace
{

QString service()
{
    return QStringLiteral("Tidemark");
}

VaultAnswer answerOf(const QKeychain::Job &job)
{
    using Kind = VaultAnswer::Kind;
    const auto kind = [&job] {
        switch (job.error()) {
        case QKeychain::NoError:
            return Kind::Done;
        case QKeychain::EntryNotFound:
            return Kind::NotFound;
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            return Kind::Denied;
        default:
            return Kind::NoVault;
        }
    };
    return {kind(), {}, job.error() == QKeychain::NoError ? QString() : job.errorString()};
}

}

void KeyVault::store(const std::string &number, const std::string &secret, const Then &then)
{
    auto *job = new QKeychain::WritePasswordJob(service(), this);
    job->setKey(QString::fromStdString(number));
    job->setTextData(QString::fromStdString(secret));
    connect(job, &QKeychain::Job::finished, this, [then](const QKeychain::Job *done) {
        then(answerOf(*done));
    });
    job->start();
}

void KeyVault::read(const std::string &number, const Then &then)
{
    auto *job = new QKeychain::ReadPasswordJob(service(), this);
    job->setKey(QString::fromStdString(number));
    connect(job, &QKeychain::Job::finished, this, [job, then](const QKeychain::Job *done) {
        VaultAnswer answer = answerOf(*done);
        answer.secret = job->textData().toStdString();
        then(answer);
    });
    job->start();
}

void KeyVault::remove(const std::string &number, const Then &then)
{
    auto *job = new QKeychain::DeletePasswordJob(service(), this);
    job->setKey(QString::fromStdString(number));
    connect(job, &QKeychain::Job::finished, this, [then](const QKeychain::Job *done) {
        then(answerOf(*done));
    });
    job->start();
}

}
