#include "core/rules/answers_text.h"

#include <charconv>
#include <cstddef>

namespace homeward::rules {

namespace {

std::string answerText(const ItemAnswer& answer)
{
    switch (answer.state()) {
    case ItemAnswer::State::Given:
        return std::to_string(*answer.value());
    case ItemAnswer::State::Declined:
        return "-";
    case ItemAnswer::State::Unanswered:
        break;
    }
    return "?";
}

std::optional<ItemAnswer> answerFrom(std::string_view text)
{
    if (text == "-")
        return ItemAnswer::declined();
    if (text == "?")
        return ItemAnswer{};
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return ItemAnswer::given(value);
}

} // namespace

std::string answersText(std::span<const ItemAnswer> answers)
{
    std::string text;
    for (const ItemAnswer& answer : answers)
        text.append(text.empty() ? "" : ",").append(answerText(answer));
    return text;
}

std::optional<std::vector<ItemAnswer>> answersFrom(std::string_view text)
{
    std::vector<ItemAnswer> answers;
    for (;;) {
        const std::size_t comma = text.find(',');
        const auto answer = answerFrom(text.substr(0, comma));
        if (!answer)
            return std::nullopt;
        answers.push_back(*answer);
        if (comma == std::string_view::npos)
            return answers;
        text.remove_prefix(comma + 1);
    }
}

} // namespace homeward::rules
