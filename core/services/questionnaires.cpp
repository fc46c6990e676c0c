#include "core/services/questionnaires.h"

#include "core/services/instrument_directory.h"
#include "core/services/outbox_entities.h"
#include "core/services/record_change.h"
#include "core/storage/questionnaire_store.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace homeward::services {

namespace {

using rules::AnswersError;
using storage::QuestionnaireStore;

Result<const Instrument*, QuestionnaireError> offered(std::string_view id)
{
    const Instrument* instrument = findInstrument(id);
    if (instrument == nullptr)
        return unexpected{QuestionnaireError::UnknownInstrument};
    if (!instrument->isOffered())
        return unexpected{QuestionnaireError::ScoringOnly};
    return instrument;
}

/// Whether the draft can go on where it stopped. One that nobody has touched for longer than the
/// instrument looks back speaks of other weeks than the answers that would be added.
bool canGoOn(const QuestionnaireDraft& draft, const Instrument& instrument, Instant now)
{
    return draft.version == instrument.version && draft.answers.size() == instrument.items.size()
        && now - draft.changedAt <= std::chrono::days{instrument.recallDays};
}

bool isWorthListing(const QuestionnaireDraft& draft, Instant now)
{
    const auto instrument = offered(draft.instrument);
    if (!instrument)
        return false;
    return draft.isHelpDue
        || (canGoOn(draft, **instrument, now)
            && std::ranges::any_of(draft.answers, &ItemAnswer::isAnswered));
}

bool isOfferedBy(const InstrumentItem& item, const ItemAnswer& answer)
{
    const auto value = answer.value();
    return !value
        || std::ranges::find(item.answers, *value, &AnswerOption::value) != item.answers.end();
}

/// Whether it is one of that version, with an answer for each item that the item offers.
bool isReadable(const QuestionnaireResponse& response, const Instrument& instrument)
{
    return response.version == instrument.version
        && rules::checkedAnswers(instrument, response.answers) == response.answers;
}

ScoredResponse scored(const Instrument& instrument, QuestionnaireResponse response)
{
    const auto score = rules::scoreOf(instrument, response.answers);
    const bool asksForHelp = rules::opensHelp(instrument, response.answers);
    return {std::move(response), score, asksForHelp};
}

} // namespace

Questionnaires::Questionnaires(storage::Store& store, const Clock& clock, Random& random)
    : m_store(store),
      m_clock(clock),
      m_random(random)
{
}

Result<QuestionnaireDraft, Problem<QuestionnaireError>>
Questionnaires::begin(std::string_view instrument)
{
    const auto found = offered(instrument);
    if (!found)
        return unexpected{found.error()};
    const Instrument& asked = **found;
    auto old = translated(QuestionnaireStore{m_store.reader()}.draft(instrument));
    if (!old)
        return unexpected{old.error()};
    const Instant now = m_clock.now();
    if (*old && canGoOn(**old, asked, now))
        return std::move(**old);
    return keep({.instrument = asked.id,
                 .version = asked.version,
                 .answers = std::vector<ItemAnswer>(asked.items.size()),
                 .isHelpDue = *old && (*old)->isHelpDue,
                 .startedAt = now,
                 .changedAt = now});
}

Result<std::vector<QuestionnaireDraft>, DiaryError> Questionnaires::drafts()
{
    const Instant now = m_clock.now();
    return translated(QuestionnaireStore{m_store.reader()}.drafts())
        .map([now](std::vector<QuestionnaireDraft> drafts) {
            std::erase_if(drafts, [now](const QuestionnaireDraft& draft) {
                return !isWorthListing(draft, now);
            });
            return drafts;
        });
}

Result<QuestionnaireDraft, Problem<QuestionnaireError>>
Questionnaires::answer(std::string_view instrument, std::size_t item, ItemAnswer answer)
{
    auto found = begun(instrument);
    if (!found)
        return unexpected{found.error()};
    auto& [asked, draft] = *found;
    if (item >= asked->items.size())
        return unexpected{QuestionnaireError::NoSuchItem};
    if (!isOfferedBy(asked->items[item], answer))
        return unexpected{QuestionnaireError::NotOffered};
    draft.answers[item] = answer;
    if (asked->items[item].opensHelp)
        draft.isHelpDue = rules::opensHelp(*asked, draft.answers);
    draft.changedAt = m_clock.now();
    return keep(std::move(draft));
}

Result<QuestionnaireDraft, Problem<QuestionnaireError>>
Questionnaires::goOnFromHelp(std::string_view instrument)
{
    auto draft = translated(QuestionnaireStore{m_store.reader()}.draft(instrument));
    if (!draft)
        return unexpected{draft.error()};
    if (!*draft)
        return unexpected{QuestionnaireError::NotBegun};
    (*draft)->isHelpDue = false;
    return keep(std::move(**draft));
}

Result<ScoredResponse, Problem<QuestionnaireError>>
Questionnaires::finish(std::string_view instrument, const ZonedInstant& moment)
{
    auto found = begun(instrument);
    if (!found)
        return unexpected{found.error()};
    auto& [asked, draft] = *found;
    if (draft.isHelpDue)
        return unexpected{QuestionnaireError::HelpIsDue};
    if (!std::ranges::all_of(draft.answers, &ItemAnswer::isAnswered))
        return unexpected{QuestionnaireError::Incomplete};
    auto saved = save(*asked, std::move(draft.answers), moment, Draft::Ends);
    if (!saved)
        return unexpected{saved.error()};
    return std::move(*saved);
}

Result<ScoredResponse, Problem<AnswersError>>
Questionnaires::record(const Instrument& instrument, std::span<const ItemAnswer> answers,
                       const ZonedInstant& moment)
{
    auto checked = rules::checkedAnswers(instrument, answers);
    if (!checked)
        return unexpected{checked.error()};
    auto saved = save(instrument, std::move(*checked), moment, Draft::Stays);
    if (!saved)
        return unexpected{saved.error()};
    return std::move(*saved);
}

Result<AnsweredList, DiaryError> Questionnaires::list()
{
    auto rows = translated(QuestionnaireStore{m_store.reader()}.list());
    if (!rows)
        return unexpected{rows.error()};
    AnsweredList list{.responses = {}, .unreadable = rows->unreadable};
    for (QuestionnaireResponse& response : rows->responses) {
        const Instrument* instrument = findInstrument(response.instrument);
        if (instrument != nullptr && isReadable(response, *instrument))
            list.responses.push_back(scored(*instrument, std::move(response)));
        else
            ++list.unreadable;
    }
    return list;
}

Subscription Questionnaires::onChange(Publisher<QuestionnaireResponseId>::Listener listener)
{
    return m_changes.subscribe(std::move(listener));
}

Result<Questionnaires::Begun, Problem<QuestionnaireError>>
Questionnaires::begun(std::string_view instrument)
{
    const auto found = offered(instrument);
    if (!found)
        return unexpected{found.error()};
    auto draft = translated(QuestionnaireStore{m_store.reader()}.draft(instrument));
    if (!draft)
        return unexpected{draft.error()};
    if (!*draft)
        return unexpected{QuestionnaireError::NotBegun};
    if ((*draft)->version != (*found)->version)
        return unexpected{QuestionnaireError::OtherVersion};
    if ((*draft)->answers.size() != (*found)->items.size())
        return unexpected{DiaryError::Damaged};
    return Begun{*found, std::move(**draft)};
}

Result<QuestionnaireDraft, Problem<QuestionnaireError>>
Questionnaires::keep(QuestionnaireDraft draft)
{
    const auto kept =
        recordChange(m_store.writer(), {draft.changedAt}, [&](storage::Database& database) {
            return QuestionnaireStore{database}.keep(draft);
        });
    if (!kept)
        return unexpected{kept.error()};
    return draft;
}

Result<ScoredResponse, DiaryError> Questionnaires::save(const Instrument& instrument,
                                                        std::vector<ItemAnswer> answers,
                                                        const ZonedInstant& moment, Draft draft)
{
    const Instant now = m_clock.now();
    if (moment.at() > now)
        return unexpected{DiaryError::InTheFuture};
    QuestionnaireResponse response{.id = QuestionnaireResponseId::make(now, m_random),
                                   .instrument = instrument.id,
                                   .version = instrument.version,
                                   .moment = moment,
                                   .answers = std::move(answers),
                                   .recordedAt = now};
    const auto written = recordChange(
        m_store.writer(), {now, {{kQuestionnaireEntity, response.id.uuid()}}},
        [&](storage::Database& database) {
            QuestionnaireStore store{database};
            auto inserted = store.insert(response);
            return inserted && draft == Draft::Ends ? store.endDraft(instrument.id) : inserted;
        });
    if (!written)
        return unexpected{written.error()};
    m_changes.publish(response.id);
    return scored(instrument, std::move(response));
}

} // namespace homeward::services
