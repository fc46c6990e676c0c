#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace homeward::testing {

/// What one thread says and the test hears.
template <class Word>
class Heard {
public:
    void say(Word word)
    {
        {
            const std::lock_guard lock{m_mutex};
            m_words.push_back(std::move(word));
        }
        m_changed.notify_one();
    }

    /// The next one; nothing where none comes in that time.
    std::optional<Word> next(std::chrono::milliseconds patience = std::chrono::seconds{20})
    {
        std::unique_lock lock{m_mutex};
        if (!m_changed.wait_for(lock, patience, [this] { return !m_words.empty(); }))
            return std::nullopt;
        Word word = std::move(m_words.front());
        m_words.pop_front();
        return word;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Word> m_words;
};

} // namespace homeward::testing
