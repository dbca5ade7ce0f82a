#include "probes/device/crew.h"

#include <algorithm>
#include <utility>

namespace cw::probes {

namespace {
// Longer than it takes from one repetition to the next; whoever waits longer sleeps.
constexpr auto awake = std::chrono::milliseconds(2);
constexpr int looksBetweenClocks = 1000;
} // namespace

Crew::Crew() : Crew(std::max(1u, std::thread::hardware_concurrency())) {}

Crew::Crew(std::size_t members, std::function<void(std::size_t)> begin) : begin_(std::move(begin)), ends_(members)
{
    for (std::size_t t = 0; t < members; ++t)
        members_.emplace_back([this, t] { serve(t); });
}

Crew::~Crew()
{
    work_ = nullptr;
    ++round_;
    round_.notify_all();
    for (std::thread &member : members_)
        member.join();
}

double Crew::run(std::size_t count, const std::function<void(std::size_t, std::size_t)> &work)
{
    work_ = &work;
    count_ = count;
    busy_ = unsigned(members_.size());
    const auto start = std::chrono::steady_clock::now();
    ++round_;
    round_.notify_all();
    for (unsigned left = busy_; left > 0; left = busy_)
        busy_.wait(left); // asleep: every processor is a member's
    return std::chrono::duration<double>(*std::max_element(ends_.begin(), ends_.end()) - start).count();
}

void Crew::awaitRound(unsigned seen) const
{
    const auto start = std::chrono::steady_clock::now();
    while (std::chrono::steady_clock::now() - start < awake)
        for (int look = 0; look < looksBetweenClocks; ++look)
            if (round_ != seen)
                return;
    round_.wait(seen);
}

void Crew::serve(std::size_t member)
{
    begin_(member);
    for (unsigned round = 0;;) {
        awaitRound(round);
        round = round_;
        if (!work_)
            return;
        const std::size_t all = members_.size();
        (*work_)(count_ * member / all, count_ * (member + 1) / all);
        ends_[member] = std::chrono::steady_clock::now();
        if (--busy_ == 0)
            busy_.notify_all();
    }
}

} // namespace cw::probes
