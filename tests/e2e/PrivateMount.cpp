#include "tests/e2e/PrivateMount.h"

#include <QFile>

#include <sched.h>
#include <sys/mount.h>

namespace leertafel::test {

namespace {

/// Once: from here on no mount of ours reaches the rest of the system.
bool isApart() {
    static const bool apart =
        unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return apart;
}

} // namespace

std::unique_ptr<PrivateMount> PrivateMount::disk(const QString& folder, qint64 bytes) {
    const QByteArray at = QFile::encodeName(folder);
    const QByteArray size = "size=" + QByteArray::number(bytes);
    if (!isApart() || mount("tmpfs", at.constData(), "tmpfs", 0, size.constData()) != 0)
        return nullptr;
    return std::unique_ptr<PrivateMount>(new PrivateMount(at));
}

std::unique_ptr<PrivateMount> PrivateMount::readOnly(const QString& folder) {
    const QByteArray at = QFile::encodeName(folder);
    if (!isApart() || mount(at.constData(), at.constData(), nullptr, MS_BIND, nullptr) != 0)
        return nullptr;
    std::unique_ptr<PrivateMount> bound(new PrivateMount(at));
    if (mount("none", at.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) != 0)
        return nullptr;
    return bound;
}

PrivateMount::~PrivateMount() { umount2(m_folder.constData(), MNT_DETACH); }

} // namespace leertafel::test
