#include "core/services/clinics.h"

#include "tests/core/services/treatment_fixture.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace homeward::services {
namespace {

using ClinicProblem = Problem<ClinicError>;

class ClinicsTest : public TreatmentTest {
protected:
    static Clinic clinic() { return {.name = "Clinic", .phone = "+49 30 99", .hours = "9 to 5"}; }
};

TEST_F(ClinicsTest, AreNoneBeforeTheFirstIsEntered)
{
    EXPECT_EQ(clinics().current().value(), std::nullopt);
    EXPECT_TRUE(clinics().staffSecret()->isEmpty());
}

TEST_F(ClinicsTest, AreKeptAsTheyWereEntered)
{
    EXPECT_EQ(clinics().enter(clinic(), std::nullopt).value(), clinic());

    reopen();
    EXPECT_EQ(clinics().current().value(), clinic());
}

TEST_F(ClinicsTest, KeepEveryEntryAndShowTheLatest)
{
    ASSERT_TRUE(clinics().enter(clinic(), std::nullopt));
    Clinic other = clinic();
    other.phone = "112";

    ASSERT_TRUE(clinics().enter(other, std::nullopt));

    EXPECT_EQ(clinics().current().value(), other);
    EXPECT_EQ(count("clinic"), 2);
    EXPECT_EQ(count("outbox"), 0);
}

TEST_F(ClinicsTest, KeepTheStaffSecretThroughLaterEntries)
{
    EXPECT_TRUE(clinics().enter(clinic(), SecretBytes{testing::kStaffSecret})->hasStaffCode);

    EXPECT_TRUE(clinics().enter(clinic(), std::nullopt)->hasStaffCode);

    reopen();
    EXPECT_EQ(clinics().staffSecret()->text(), testing::kStaffSecret);
    EXPECT_TRUE(clinics().current().value()->hasStaffCode);
}

TEST_F(ClinicsTest, ReplaceTheStaffSecretByANewOne)
{
    ASSERT_TRUE(clinics().enter(clinic(), SecretBytes{testing::kStaffSecret}));

    ASSERT_TRUE(
        clinics().enter(clinic(), SecretBytes{std::string_view{"\0another one, 20 bytes", 22}}));

    EXPECT_EQ(clinics().staffSecret()->size(), 22U);
}

TEST_F(ClinicsTest, LeaveTheOldOneIfTheNewOneCannotBeKept)
{
    ASSERT_TRUE(clinics().enter(clinic(), std::nullopt));
    block("clinic");

    EXPECT_EQ(clinics().enter({.name = "Other", .phone = "1"}, std::nullopt).error(),
              ClinicProblem{DiaryError::Failed});
    EXPECT_EQ(clinics().current().value(), clinic());
}

struct BadClinic {
    std::string name;
    Clinic clinic;
    ClinicError error;
};

void PrintTo(const BadClinic& bad, std::ostream* out)
{
    *out << bad.name;
}

class ClinicsRefuse : public ClinicsTest, public ::testing::WithParamInterface<BadClinic> { };

TEST_P(ClinicsRefuse, WhatNobodyCouldCall)
{
    const auto entered = clinics().enter(GetParam().clinic, std::nullopt);

    EXPECT_EQ(entered.error(), ClinicProblem{GetParam().error});
    EXPECT_EQ(count("clinic"), 0);
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Entered, ClinicsRefuse, ::testing::Values(
    BadClinic{"NoName",        {.name = "",        .phone = "1"},                     ClinicError::NoName},
    BadClinic{"BlankName",     {.name = "  \t ",   .phone = "1"},                     ClinicError::NoName},
    BadClinic{"LongName",      {.name = std::string(501, 'x'), .phone = "1"},         ClinicError::TooLong},
    BadClinic{"LongHours",     {.name = "C", .phone = "1", .hours = std::string(501, 'x')}, ClinicError::TooLong},
    BadClinic{"ControlInName", {.name = "a\nb",    .phone = "1"},                     ClinicError::NotText},
    BadClinic{"NotUtf8",       {.name = "a\xFF",   .phone = "1"},                     ClinicError::NotText},
    BadClinic{"NulInPhone",    {.name = "C", .phone = std::string{"1\0", 2}},         ClinicError::NotText},
    BadClinic{"NoPhone",       {.name = "C", .phone = ""},                            ClinicError::NoDigitInPhone},
    BadClinic{"WordsForPhone", {.name = "C", .phone = "ask at the desk"},             ClinicError::NoDigitInPhone}),
    [](const auto& generated) { return generated.param.name; });
// clang-format on

TEST_F(ClinicsTest, TakeNamesOfAnyScriptUpToTheLimit)
{
    EXPECT_TRUE(clinics().enter({.name = "Клиника 医院 \xF0\x9F\x8F\xA5", .phone = "(030) 1"},
                                std::nullopt));
    EXPECT_TRUE(clinics().enter({.name = std::string(500, 'x'), .phone = "1"}, std::nullopt));
}

} // namespace
} // namespace homeward::services
