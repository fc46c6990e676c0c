#pragma once

#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace homeward {

/// An owned interest in something: dropping it ends the interest, and outliving the source is fine.
class Subscription {
public:
    Subscription() = default;
    explicit Subscription(std::function<void()> end) : m_end(std::move(end)) { }
    Subscription(Subscription&& other) noexcept : m_end(std::exchange(other.m_end, nullptr)) { }
    Subscription& operator=(Subscription&& other) noexcept
    {
        Subscription taken{std::move(other)};
        std::swap(m_end, taken.m_end); // `taken` ends what was here before
        return *this;
    }
    Subscription(const Subscription&) = delete;
    Subscription& operator=(const Subscription&) = delete;
    ~Subscription()
    {
        if (m_end)
            m_end();
    }

private:
    std::function<void()> m_end;
};

/// Tells every subscriber, in the order they came. One thread only: the one that it was made on.
template <class... Values>
class Publisher {
public:
    using Listener = std::function<void(const Values&...)>;

    [[nodiscard]] Subscription subscribe(Listener listener)
    {
        const int key = m_listeners->next++;
        m_listeners->byKey.emplace(key, std::move(listener));
        return Subscription{[key, weak = std::weak_ptr{m_listeners}] {
            if (const auto listeners = weak.lock())
                listeners->byKey.erase(key);
        }};
    }

    void publish(const Values&... values) const
    {
        // Copies: a listener may subscribe, unsubscribe or drop the publisher while it is told.
        const auto listeners = m_listeners;
        for (const auto& [key, listener] : std::map{listeners->byKey})
            if (listeners->byKey.contains(key))
                listener(values...);
    }

private:
    struct Listeners {
        std::map<int, Listener> byKey;
        int next = 0;
    };

    std::shared_ptr<Listeners> m_listeners = std::make_shared<Listeners>();
};

} // namespace homeward
