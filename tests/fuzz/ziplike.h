// Archives for fuzzing: random bytes hardly ever are a ZIP, so the input is read as a list of members and packed here.
// Form: two bytes of length (low first) and the name, four bytes of length and the content, again and again; a length
// that runs over the end takes what is there.
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace cw::fuzz {

class MemberReader {
public:
    explicit MemberReader(const QByteArray &bytes) : bytes_(bytes) {}
    [[nodiscard]] bool atEnd() const { return at_ >= bytes_.size(); }
    [[nodiscard]] QByteArray take(int lengthBytes)
    {
        qsizetype length = 0;
        for (int i = 0; i < lengthBytes && !atEnd(); ++i)
            length |= qsizetype(static_cast<unsigned char>(bytes_[at_++])) << (8 * i);
        const QByteArray taken = bytes_.mid(at_, length);
        at_ += taken.size();
        return taken;
    }

private:
    const QByteArray &bytes_;
    qsizetype at_ = 0;
};

inline std::map<QString, QByteArray> membersIn(const QByteArray &bytes)
{
    std::map<QString, QByteArray> members;
    MemberReader reader(bytes);
    while (!reader.atEnd()) {
        const QByteArray name = reader.take(2);
        members[QString::fromUtf8(name)] = reader.take(4);
    }
    return members;
}

/// The form above, for seeds.
inline QByteArray asMembers(const std::map<QString, QByteArray> &members)
{
    QByteArray bytes;
    const auto add = [&](const QByteArray &text, int lengthBytes) {
        for (int i = 0; i < lengthBytes; ++i)
            bytes += char((text.size() >> (8 * i)) & 0xff);
        bytes += text;
    };
    for (const auto &[name, content] : members) {
        add(name.toUtf8(), 2);
        add(content, 4);
    }
    return bytes;
}

} // namespace cw::fuzz
