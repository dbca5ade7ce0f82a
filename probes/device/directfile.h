// A scratch file for storage probes: made where the user says, never over something that exists, opened past the page
// cache (O_DIRECT), and without a name from the first moment, so that it is gone whatever ends the process.
#pragma once

#include <cstddef>
#include <string>

namespace cw::probes {

class DirectFile {
public:
    /// Why `path` cannot hold a scratch file of `bytes`, as a sentence; empty when it can. Creates nothing.
    [[nodiscard]] static std::string obstacle(const std::string &path, std::size_t bytes);

    explicit DirectFile(const std::string &path);
    ~DirectFile();
    DirectFile(const DirectFile &) = delete;
    DirectFile &operator=(const DirectFile &) = delete;

    [[nodiscard]] int handle() const { return handle_; }
    /// A sentence when it could not be opened.
    [[nodiscard]] const std::string &problem() const { return problem_; }

private:
    int handle_ = -1;
    std::string problem_;
};

} // namespace cw::probes
