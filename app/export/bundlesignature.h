// Signatures of sealed bundles: Ed25519 (RFC 8032) over the manifest, which holds the fingerprint of every other file.
// Keys are PEM files as `openssl genpkey -algorithm ed25519` writes them; none with a passphrase. Whose key it is is
// for the reader to know: a signature proves only that its holder sealed this. Values; safe on any thread.
#pragma once

#include "catalog/base/result.h"

#include <QByteArray>

namespace cw::app {

struct BundleSignature {
    QByteArray publicKey; ///< 32 bytes
    QByteArray signature; ///< 64 bytes
};

struct SigningKey {
    QByteArray privatePem, publicPem;
};

[[nodiscard]] Result<SigningKey> newSigningKey();
/// Errors: no private Ed25519 key, or one with a passphrase.
[[nodiscard]] Result<BundleSignature> signBytes(const QByteArray &bytes, const QByteArray &privatePem);
[[nodiscard]] bool isSignedBy(const QByteArray &bytes, const BundleSignature &signature);
/// The 32 bytes of a public key in PEM. Errors: it is something else.
[[nodiscard]] Result<QByteArray> publicKeyFrom(const QByteArray &publicPem);
/// "SHA256:…", as people compare keys over the telephone.
[[nodiscard]] QString keyFingerprint(const QByteArray &publicKey);

/// As a member of the bundle.
[[nodiscard]] QByteArray signatureToText(const BundleSignature &signature);
[[nodiscard]] Result<BundleSignature> signatureFromText(const QByteArray &text);

} // namespace cw::app
