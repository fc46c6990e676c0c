#include "tests/core/services/import/record_import_fixture.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <streambuf>
#include <string>

/// What is on record once taking in a file has failed: what was there before.
namespace homeward::services::record_import_failures_test {
namespace {

TEST_F(RecordImportTest, WritesAllOrNothing)
{
    ASSERT_TRUE(m_new.store.writer().execute(
        "CREATE TRIGGER stop BEFORE INSERT ON imported WHEN (SELECT count(*) FROM imported) = 1"
        " BEGIN SELECT RAISE(ABORT, 'stop'); END"));
    for (const ImportKind kind : {ImportKind::Sessions, ImportKind::Questionnaires}) {
        EXPECT_FALSE(m_new.applied(m_old.csv(kind)));
        EXPECT_EQ(m_new.rows(), 0);
    }
}

/// A file on a medium that breaks after its beginning was read.
class BrokenFile : public std::streambuf {
public:
    explicit BrokenFile(std::string beginning) : m_beginning(std::move(beginning)) { }

protected:
    int_type underflow() override
    {
        if (gptr() != nullptr)
            throw std::runtime_error{"broken"};
        setg(m_beginning.data(), m_beginning.data(), m_beginning.data() + m_beginning.size());
        return traits_type::to_int_type(m_beginning.front());
    }

private:
    std::string m_beginning;
};

TEST_F(RecordImportTest, WritesNothingOfAFileThatBreaksOff)
{
    BrokenFile broken{m_old.csv(ImportKind::Sessions)};
    std::istream in{&broken};
    EXPECT_EQ(m_new.import.apply(in, OwnTable{}).error(),
              Problem<ImportError>{ImportError::Unreadable});
    EXPECT_EQ(m_new.rows(), 0);
}

TEST_F(RecordImportTest, WritesNothingOnAFullDisk)
{
    const auto pages = m_new.store.writer().integer("PRAGMA page_count").value();
    ASSERT_TRUE(
        m_new.store.writer().integer("PRAGMA max_page_count = " + std::to_string(pages + 1)));
    std::string csv = m_old.csv(ImportKind::Sessions);
    csv.resize(csv.find("\r\n") + 2);
    for (int i = 0; i < 2000; ++i)
        csv += ",2024-01-01T00:00:00Z,UTC,,iv,induction,,40,2024-01-01T00:00:"
            + std::to_string(10 + i % 50) + "Z,,,,,room " + std::to_string(i) + ",\r\n";

    const auto done = m_new.applied(csv);

    EXPECT_EQ(done.error(), Problem<ImportError>{DiaryError::DiskFull});
    EXPECT_EQ(m_new.rows(), 0);
}

} // namespace
} // namespace homeward::services::record_import_failures_test
