#include "qml/onboarding/onboarding_controller.h"

#include "core/vault/passphrase_strength.h"
#include "qml/support/problem_text.h"

#include <memory>
#include <utility>

namespace homeward::ui {

namespace {

using services::Profile;
using services::ProfileError;
using Created = Result<void, ProfileError>;

/// What the first page after the keys needs: the words, and which of them will be asked for.
struct Prepared {
    QStringList words;
    std::array<int, 2> asked{};
};

SecretBytes secretOf(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return SecretBytes{std::string_view{bytes.constData(), static_cast<std::size_t>(bytes.size())}};
}

/// Two different places among the words, the smaller first.
std::array<int, 2> placesToAsk(Random& random)
{
    constexpr int kWords = static_cast<int>(vault::RecoveryCode::kWordCount);
    std::array<std::byte, 2> bytes{};
    random.fill(bytes);
    const int first = std::to_integer<int>(bytes[0]) % kWords;
    const int second = (first + 1 + std::to_integer<int>(bytes[1]) % (kWords - 1)) % kWords;
    return {std::min(first, second) + 1, std::max(first, second) + 1};
}

Result<Prepared, ProfileError> prepare(ProfileDesk& desk, const SecretBytes& passphrase)
{
    const auto& [clock, random, files] = desk.surroundings;
    auto enrolment = vault::enrol(clock.now(), passphrase, vault::kPassphraseCost, random);
    if (!enrolment)
        return unexpected{services::profileErrorOf(enrolment.error())};
    Prepared prepared{.words = {}, .asked = placesToAsk(random)};
    for (const std::string_view word : enrolment->recoveryCode.words())
        prepared.words << QString::fromUtf8(word.data(), static_cast<int>(word.size()));
    desk.enrolment = std::move(*enrolment);
    return prepared;
}

Created createProfile(ProfileDesk& desk)
{
    if (!desk.enrolment)
        return unexpected{ProfileError::Failed};
    // A copy of what is needed to try again, should the phone be full.
    const auto& made = *desk.enrolment;
    vault::Enrolment attempt{made.vault, made.key.copy(), made.recoveryCode.copy()};
    auto profile = Profile::create(desk.folder, std::move(attempt), desk.surroundings);
    if (!profile)
        return unexpected{profile.error()};
    desk.profile = std::move(*profile);
    desk.enrolment.reset();
    return {};
}

} // namespace

OnboardingController::OnboardingController(AppController& app, ProfileWorker& worker,
                                           QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker)
{
    // Also after everything was deleted, by somebody who has been through all of it.
    connect(&app, &AppController::stateChanged, this, [this] {
        if (m_app.state() == AppController::State::FirstStart)
            setStep(Step::Welcome);
    });
}

void OnboardingController::goOn()
{
    switch (m_step) {
    case Step::Welcome:
        m_app.noteErasureRead();
        return setStep(Step::Country);
    case Step::Country:
        return setStep(Step::Privacy);
    case Step::Privacy:
        return setStep(Step::Passphrase);
    case Step::Words:
        return setStep(Step::WordsCheck);
    case Step::Passphrase:
    case Step::WordsCheck:
        return;
    }
}

void OnboardingController::goBack()
{
    if (m_isWorking || m_step == Step::Welcome)
        return;
    if (m_step == Step::Words)
        setWords({}); // a new passphrase means new words
    setStep(static_cast<Step>(static_cast<int>(m_step) - 1));
}

void OnboardingController::weigh(const QString& passphrase)
{
    m_strength = static_cast<int>(vault::strengthOf(secretOf(passphrase)));
    Q_EMIT strengthChanged();
    setProblem({});
}

void OnboardingController::choosePassphrase(const QString& passphrase, const QString& again)
{
    if (m_isWorking)
        return;
    SecretBytes secret = secretOf(passphrase);
    if (vault::strengthOf(secret) < vault::PassphraseStrength::Enough) {
        setProblem(tr("Others could guess this one. Add one or two more words."));
        return;
    }
    if (passphrase != again) {
        setProblem(tr("The two are not the same. Write it once more."));
        return;
    }
    enrol(std::move(secret));
}

void OnboardingController::enrol(SecretBytes passphrase)
{
    setWorking(true);
    m_worker.run(
        this,
        [secret = std::make_shared<SecretBytes>(std::move(passphrase))](ProfileDesk& desk) {
            return prepare(desk, *secret);
        },
        [this](const Result<Prepared, ProfileError>& prepared) {
            setWorking(false);
            if (!prepared) {
                setProblem(profileProblemText(prepared.error()));
                return;
            }
            m_asked = prepared->asked;
            setWords(prepared->words);
            setStep(Step::Words);
        });
}

void OnboardingController::checkWords(const QString& first, const QString& second)
{
    if (m_isWorking)
        return;
    const auto matches = [this](const QString& typed, int place) {
        return typed.trimmed().compare(m_words.value(place - 1), Qt::CaseInsensitive) == 0;
    };
    if (!matches(first, m_asked[0]) || !matches(second, m_asked[1])) {
        setProblem(tr("That is not what the list says. Go back and look again."));
        return;
    }
    create();
}

void OnboardingController::create()
{
    setWorking(true);
    m_worker.run(this, createProfile, [this](const Created& created) {
        setWorking(false);
        if (!created) {
            setProblem(profileProblemText(created.error()));
            return;
        }
        setWords({});
        m_app.setOpen();
    });
}

void OnboardingController::setStep(Step step)
{
    setProblem({});
    m_step = step;
    Q_EMIT stepChanged();
}

void OnboardingController::setWorking(bool isWorking)
{
    m_isWorking = isWorking;
    Q_EMIT workingChanged();
}

void OnboardingController::setProblem(const QString& problem)
{
    m_problem = problem;
    Q_EMIT problemChanged();
}

void OnboardingController::setWords(const QStringList& words)
{
    m_words = words;
    Q_EMIT wordsChanged();
}

} // namespace homeward::ui
