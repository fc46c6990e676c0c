#include "core/base/secret.h"

#include <sodium.h>

#include <algorithm>
#include <new>
#include <utility>

namespace homeward {

namespace {

std::byte* allocate(std::size_t size)
{
    if (size == 0)
        return nullptr;
    // Idempotent; sodium_malloc must not come before it.
    if (sodium_init() < 0)
        throw std::bad_alloc{};
    void* memory = sodium_malloc(size);
    if (memory == nullptr)
        throw std::bad_alloc{};
    return static_cast<std::byte*>(memory);
}

} // namespace

SecretBytes::SecretBytes(std::size_t size) : m_data(allocate(size)), m_size(size)
{
    std::ranges::fill(bytes(), std::byte{0});
}

SecretBytes::SecretBytes(std::span<const std::byte> bytes)
    : m_data(allocate(bytes.size())),
      m_size(bytes.size())
{
    std::ranges::copy(bytes, m_data);
}

SecretBytes::SecretBytes(std::string_view text) : SecretBytes(std::as_bytes(std::span{text})) { }

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)),
      m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

void SecretBytes::wipe()
{
    sodium_free(m_data); // wipes first; nullptr is fine
    m_data = nullptr;
    m_size = 0;
}

std::string_view SecretBytes::text() const
{
    // char may look at any object's bytes.
    return {reinterpret_cast<const char*>(m_data), m_size};
}

bool operator==(const SecretBytes& left, const SecretBytes& right)
{
    return left.m_size == right.m_size
        && (left.m_size == 0 || sodium_memcmp(left.m_data, right.m_data, left.m_size) == 0);
}

} // namespace homeward
