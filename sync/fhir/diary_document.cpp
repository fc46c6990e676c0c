#include "sync/fhir/diary_document.h"

#include "core/base/rfc3339.h"
#include "sync/fhir/local_codes.h"

#include <sodium.h>

#include <string>

namespace homeward::fhir {

namespace {

Code codeOf(DiaryStage stage)
{
    switch (stage) {
    case DiaryStage::Before:
        return kBefore;
    case DiaryStage::After:
        return kAfter;
    case DiaryStage::Integration:
        return kIntegration;
    case DiaryStage::Free:
        break;
    }
    return kFree;
}

std::string base64(const std::string& bytes)
{
    constexpr int kVariant = sodium_base64_VARIANT_ORIGINAL;
    std::string text(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
    sodium_bin2base64(text.data(), text.size(),
                      reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), kVariant);
    text.pop_back(); // the NUL that it ends with
    return text;
}

Json attachmentOf(const DiaryEntry& entry)
{
    Json json;
    json["contentType"] = "text/plain; charset=utf-8";
    json["data"] = base64(entry.text.text());
    json["creation"] = rfc3339(entry.moment);
    return json;
}

} // namespace

std::optional<Entry> diaryDocument(const DiaryEntry& entry, const Context& context)
{
    if (!entry.isShared)
        return std::nullopt;
    Json json;
    json["resourceType"] = "DocumentReference";
    json["identifier"].push_back(identifier(entry.id.uuid(), context));
    json["status"] = "current";
    json["type"] = codeableConcept({kDiaryEntry});
    json["category"].push_back(codeableConcept({codeOf(entry.stage)}));
    json["subject"] = reference(context.subject);
    json["date"] = rfc3339(entry.recordedAt);
    json["author"].push_back(reference(context.subject));
    Json content;
    content["attachment"] = attachmentOf(entry);
    json["content"].push_back(std::move(content));
    return Entry{entry.id.uuid(), std::move(json)};
}

} // namespace homeward::fhir
