#include "app/export/bundlesignature.h"

#include "planner/plan/jsontext.h"
#include "planner/plan/plan.h"
#include "planner/plan/planresult.h"

#include <QCryptographicHash>

#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

namespace cw::app {

using namespace Qt::StringLiterals;
using planner::Json;

namespace {
constexpr std::size_t keyBytes = 32, signatureBytes = 64;
constexpr char algorithm[] = "ed25519";

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
using Memory = std::unique_ptr<BIO, decltype(&BIO_free)>;

/// A locked key gets no passphrase from us, so that nothing waits for a terminal.
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Memory reading(const QByteArray &pem)
{
    return Memory(BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free);
}

QByteArray written(const Memory &memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return {data, size};
}

Result<QByteArray> rawPublicKey(const EVP_PKEY *key)
{
    QByteArray raw(int(keyBytes), '\0');
    std::size_t size = keyBytes;
    if (!key || EVP_PKEY_get_id(key) != EVP_PKEY_ED25519 ||
        EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char *>(raw.data()), &size) != 1)
        return Error::invalid(u"this is not an Ed25519 key"_s, {},
                              u"a PEM file of `bundle key` or `openssl genpkey "
                              "-algorithm ed25519`"_s);
    return raw;
}

Error failed()
{
    return Error::defect(u"the signature cannot be made"_s);
}
} // namespace

Result<SigningKey> newSigningKey()
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), &EVP_PKEY_free);
    const Memory secret(BIO_new(BIO_s_mem()), &BIO_free), open(BIO_new(BIO_s_mem()), &BIO_free);
    if (!key || PEM_write_bio_PrivateKey(secret.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_PUBKEY(open.get(), key.get()) != 1)
        return Error::defect(u"a key cannot be made"_s);
    return SigningKey{written(secret), written(open)};
}

Result<BundleSignature> signBytes(const QByteArray &bytes, const QByteArray &privatePem)
{
    const Memory text = reading(privatePem);
    const Key key(PEM_read_bio_PrivateKey(text.get(), nullptr, &noPassphrase, nullptr), &EVP_PKEY_free);
    if (!key)
        return Error::invalid(u"this is no private key, or it has a passphrase"_s, {},
                              u"a PEM file of `bundle key` or `openssl genpkey -algorithm ed25519`"_s);
    auto open = rawPublicKey(key.get());
    if (!open)
        return open.error();
    const Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    QByteArray signature(int(signatureBytes), '\0');
    std::size_t size = signatureBytes;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytesOf(bytes),
                       std::size_t(bytes.size())) != 1)
        return failed();
    return BundleSignature{*open, signature};
}

bool isSignedBy(const QByteArray &bytes, const BundleSignature &signature)
{
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(signature.publicKey),
                                              std::size_t(signature.publicKey.size())),
                  &EVP_PKEY_free);
    const Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(signature.signature), std::size_t(signature.signature.size()),
                            bytesOf(bytes), std::size_t(bytes.size())) == 1;
}

Result<QByteArray> publicKeyFrom(const QByteArray &publicPem)
{
    const Memory text = reading(publicPem);
    const Key key(PEM_read_bio_PUBKEY(text.get(), nullptr, &noPassphrase, nullptr), &EVP_PKEY_free);
    return rawPublicKey(key.get());
}

QString keyFingerprint(const QByteArray &publicKey)
{
    return u"SHA256:"_s + QString::fromLatin1(QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256)
                                                  .toBase64(QByteArray::OmitTrailingEquals));
}

QByteArray signatureToText(const BundleSignature &signature)
{
    Json json = Json::object();
    json["algorithm"] = algorithm;
    json["public_key"] = signature.publicKey.toBase64().toStdString();
    json["signature"] = signature.signature.toBase64().toStdString();
    return planner::canonicalJson(json);
}

Result<BundleSignature> signatureFromText(const QByteArray &text)
{
    const auto parsed = planner::parseJsonStrictly(text);
    const auto word = [&](const char *key) {
        const auto found = parsed.json.find(key);
        return found != parsed.json.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    const auto bytes = [&](const char *key) { return QByteArray::fromBase64(QByteArray::fromStdString(word(key))); };
    if (!parsed.errors.empty() || !parsed.json.is_object() || word("algorithm") != algorithm ||
        bytes("public_key").size() != int(keyBytes) || bytes("signature").size() != int(signatureBytes))
        return Error::invalid(u"the signature cannot be read"_s, {}, u"an Ed25519 signature of `bundle seal --sign`"_s);
    return BundleSignature{bytes("public_key"), bytes("signature")};
}

} // namespace cw::app
