#include "qml/export/clinic_page_words.h"

#include "core/documents/clinician_pdf.h"
#include "tests/qml/support/default_locale.h"
#include "tests/support/clinician_samples.h"

#include <gtest/gtest.h>

#include <QLocale>

namespace clinic_page_words_test {

using homeward::documents::clinicianPdf;
using homeward::documents::Paper;
using homeward::testing::DefaultLocale;
using homeward::testing::wholeRecord;

/// The program's own words and those that are translated stand in two places.
TEST(ClinicPageWords, AreTheEnglishOnesWhereNothingIsTranslated)
{
    const DefaultLocale american{QLocale{QLocale::English, QLocale::UnitedStates}};
    for (const auto& facts :
         {homeward::testing::course().facts, homeward::testing::tenYears().facts,
          homeward::services::ClinicianFacts{}}) {
        const auto page = homeward::services::clinicianPage(facts, wholeRecord());

        EXPECT_EQ(clinicianPdf(page, Paper::A4, homeward::ui::clinicPageWords()).value(),
                  clinicianPdf(page, Paper::A4).value());
    }
}

} // namespace clinic_page_words_test
