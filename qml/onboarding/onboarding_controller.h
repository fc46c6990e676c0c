#pragma once

#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <array>

namespace homeward::ui {

/// The first start: country, privacy, passphrase, recovery words.
///
/// Nothing of a profile is written before the words were checked, so a first start that is cut off
/// simply begins again. Lives in the GUI thread. `app` and `worker` must outlive it.
class OnboardingController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the page by the application.")
    Q_PROPERTY(Step step READ step NOTIFY stepChanged FINAL)
    Q_PROPERTY(bool tellsErasure READ tellsErasure NOTIFY stepChanged FINAL)
    Q_PROPERTY(bool isWorking READ isWorking NOTIFY workingChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(QList<QString> words READ words NOTIFY wordsChanged FINAL)
    Q_PROPERTY(int firstAsked READ firstAsked NOTIFY wordsChanged FINAL)
    Q_PROPERTY(int secondAsked READ secondAsked NOTIFY wordsChanged FINAL)
    Q_PROPERTY(int strength READ strength NOTIFY strengthChanged FINAL)

public:
    enum class Step { Welcome, Country, Privacy, Passphrase, Words, WordsCheck };
    Q_ENUM(Step)

    OnboardingController(AppController& app, ProfileWorker& worker, QObject* parent = nullptr);

    Step step() const { return m_step; }
    bool tellsErasure() const { return m_app.wasErased(); } ///< until one goes on from Welcome
    bool isWorking() const { return m_isWorking; }
    QString problem() const { return m_problem; }
    QStringList words() const { return m_words; } ///< shown once; empty before and after
    int firstAsked() const { return m_asked[0]; } ///< 1 to 12
    int secondAsked() const { return m_asked[1]; }
    int strength() const { return m_strength; } ///< 0 (nothing typed) to 4; from 3 on it is enough

    Q_INVOKABLE void goOn(); ///< from Welcome, Country, Privacy and Words
    Q_INVOKABLE void goBack();

    /// What is in the field; judges its strength.
    Q_INVOKABLE void weigh(const QString& passphrase);

    /// Makes the keys, if the passphrase is strong enough and was typed the same twice.
    Q_INVOKABLE void choosePassphrase(const QString& passphrase, const QString& again);

    /// Writes the profile, if the two words are the ones asked for.
    Q_INVOKABLE void checkWords(const QString& first, const QString& second);

Q_SIGNALS:
    void stepChanged();
    void workingChanged();
    void problemChanged();
    void wordsChanged();
    void strengthChanged();

private:
    void setStep(Step step);
    void setWorking(bool isWorking);
    void setProblem(const QString& problem);
    void setWords(const QStringList& words);
    void enrol(SecretBytes passphrase);
    void create();

    AppController& m_app;
    ProfileWorker& m_worker;
    Step m_step = Step::Welcome;
    bool m_isWorking = false;
    QString m_problem;
    QStringList m_words;
    std::array<int, 2> m_asked{};
    int m_strength = 0;
};

} // namespace homeward::ui
