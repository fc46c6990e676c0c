#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace homeward {

/// Bytes that nobody else may read: guarded, locked into memory, wiped when dropped or moved from.
///
/// Keys, passphrases and recovery codes live here and never in a string. Copying is spelled out.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size); ///< all zero
    explicit SecretBytes(std::span<const std::byte> bytes);
    explicit SecretBytes(std::string_view text);

    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    SecretBytes copy() const { return SecretBytes{bytes()}; }
    void wipe(); ///< empty from now on

    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    std::span<std::byte> bytes() { return {m_data, m_size}; }
    std::span<const std::byte> bytes() const { return {m_data, m_size}; }
    std::string_view text() const;

    /// Takes the same time whatever the bytes are.
    friend bool operator==(const SecretBytes& left, const SecretBytes& right);

private:
    std::byte* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace homeward
