#include "tests/bench/bluetooth/figures.h"
#include "tests/bench/bluetooth/worn_strap.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace homeward::bench {

namespace {

using std::chrono::milliseconds;

/// What was heard, in parts: seconds.
struct Account {
    std::vector<double> steps; ///< from a sample to the next, where nothing was interrupted
    double gaps = 0;
    double whole = 0;
    int notInOrder = 0; ///< samples that the strap cannot have sent after the one before
};

double secondsBetween(milliseconds from, milliseconds until)
{
    return std::chrono::duration<double>(until - from).count();
}

Account accountOf(const Worn& worn)
{
    Account account;
    const auto& rates = worn.rates();
    std::size_t gap = 0;
    for (std::size_t next = 1; next < rates.size(); ++next) {
        const WearableRate& before = rates[next - 1];
        const double step = secondsBetween(before.at, rates[next].at);
        const bool isGap =
            gap < worn.interruptions().size() && worn.interruptions()[gap].since == before.at;
        gap += isGap ? 1 : 0;
        if (isGap) {
            account.gaps += step;
            continue;
        }
        account.steps.push_back(step);
        const int expected = 60 + (before.bpm - 60 + 1) % 40; // the fake counts from 60 to 99
        account.notInOrder += rates[next].bpm == expected ? 0 : 1;
    }
    account.whole = secondsBetween(rates.front().at, rates.back().at);
    return account;
}

/// What a strap of one constant rate would have to have sent, and the gaps, against the time.
double difference(Account account)
{
    const auto middle = account.steps.begin() + static_cast<long>(account.steps.size() / 2);
    std::nth_element(account.steps.begin(), middle, account.steps.end());
    const double samples = static_cast<double>(account.steps.size()) * *middle;
    return std::abs(samples + account.gaps - account.whole);
}

/// At random moments of a connection, `longest` at most after it is back.
void drop(FakeBluez& bluez, WornStrap& strap, int times, milliseconds longest)
{
    std::mt19937 random{6}; // NOLINT(cert-msc32-c,cert-msc51-cpp): the same drops in each run
    std::uniform_int_distribution<long> moment{0, longest.count()};
    for (int time = 0; time < times; ++time) {
        std::this_thread::sleep_for(milliseconds{moment(random)});
        bluez.tell("drop");
        orEnd(strap.worn.hears([&](const Worn& heard) {
            return heard.interruptions().size() > static_cast<std::size_t>(time);
        }),
              "a gap");
        orEnd(strap.hearsMore(), "a rate after a drop");
    }
}

} // namespace

void measureDrops(Run run)
{
    const int drops = run == Run::Long ? 100 : 20;
    FakeBluez bluez{slowAir()};
    WornStrap strap;
    stream(strap);
    drop(bluez, strap, drops, milliseconds{run == Run::Long ? 8000 : 1500});
    std::size_t heard = 0; // before the end, which is an interruption, too
    (void)strap.worn.hears([&](const Worn& worn) {
        heard = worn.interruptions().size();
        return true;
    });
    strap.wearable.reset();
    const Account account = accountOf(strap.worn);
    const auto records = static_cast<double>(heard);
    const std::string of = " (" + std::to_string(drops) + " random drops in "
        + std::to_string(std::lround(account.whole)) + " s)";
    print({"gap records more or less than drops" + of, std::abs(records - drops), 0, ""});
    print({"samples and gaps against the duration" + of, difference(account), 1, "s"});
    print({"samples that were not sent so" + of, static_cast<double>(account.notInOrder), 0, ""});
}

} // namespace homeward::bench
