#pragma once

#include "core/domain/Case.h"
#include "core/domain/Review.h"
#include "core/domain/TableSession.h"

#include <QByteArray>

/// The bytes that digests and signatures are made over. Each begins with its kind and edition, every text is
/// UTF-8 behind its length (8 bytes, big-endian), every list behind its count, so that two different records
/// never give the same bytes. A form is never changed; a new need gets a new edition.
namespace leertafel::canonical {

/// Everything of a frozen version but its digest.
QByteArray ofVersion(const CaseVersion& version);

/// What a checker signs: the text seen (`versionDigest`), the outcome, the reasons, who and when.
QByteArray ofRelease(const Release& release, const QString& versionDigest);

/// What each side of a review signs: the text seen, the outcome, the own words, who and when.
QByteArray ofView(const ReviewView& view, const VersionId& version, const QString& versionDigest);

/// What its recorder signs of an agreement: everything but whether it is done.
QByteArray ofAgreement(const Agreement& agreement);

} // namespace leertafel::canonical
