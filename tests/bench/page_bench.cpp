#include "core/documents/clinician_pdf.h"
#include "tests/support/clinician_samples.h"

#include <benchmark/benchmark.h>

// The page for the clinic, from facts that are read already to the bytes of the file. The baseline
// is the page of somebody who has recorded nothing: that is what the fonts cost.
namespace homeward::bench {
namespace {

void page(benchmark::State& state, const services::ClinicianFacts& facts)
{
    const auto request = testing::wholeRecord();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(
            documents::clinicianPdf(services::clinicianPage(facts, request), documents::Paper::A4));
}

void empty(benchmark::State& state)
{
    page(state, {});
}

void course(benchmark::State& state)
{
    page(state, testing::course().facts);
}

void tenYears(benchmark::State& state)
{
    page(state, testing::tenYears().facts);
}

BENCHMARK(empty)->Name("page/empty")->Unit(benchmark::kMillisecond);
BENCHMARK(course)->Name("page/course")->Unit(benchmark::kMillisecond);
BENCHMARK(tenYears)->Name("page/tenYears")->Unit(benchmark::kMillisecond);

} // namespace
} // namespace homeward::bench

BENCHMARK_MAIN();
