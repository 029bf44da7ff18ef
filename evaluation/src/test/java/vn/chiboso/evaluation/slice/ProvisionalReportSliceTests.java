package vn.chiboso.evaluation.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.chiboso.evaluation.Facts;
import vn.chiboso.evaluation.application.port.in.FreezeMonthlyReports;
import vn.chiboso.evaluation.application.port.in.ListReports;
import vn.chiboso.evaluation.application.port.in.PrepareScorecard;
import vn.chiboso.evaluation.application.port.in.RunReport;
import vn.chiboso.evaluation.application.port.in.ShowReport;
import vn.chiboso.evaluation.events.MonthlyReportFrozen;

/** Before the day of the report, which is configured to lie ahead of the tests' clock. */
@EvaluationSlice
@TestPropertySource(properties = {"chiboso.evaluation.report-day=25", "chiboso.evaluation.report-time=09:30"})
class ProvisionalReportSliceTests extends SliceBase {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Autowired
    PrepareScorecard prepare;

    @Autowired
    RunReport run;

    @Autowired
    ShowReport show;

    @Autowired
    ListReports list;

    @Autowired
    FreezeMonthlyReports freeze;

    @BeforeEach
    void hold() {
        prepare.prepare(world.meeting(new Facts()).id);
    }

    @Test
    void runningEarlyMakesAProvisionalTableThatTheNextRunReplaces() {
        assertThat(list.of(World.OFFICER, 1)).allMatch(item -> item.state() == ListReports.State.AHEAD);
        var first = run.run(World.COMMUNE.id(), NOVEMBER, World.OFFICER);
        var second = run.run(World.COMMUNE.id(), NOVEMBER, World.OFFICER);
        assertThat(second).isNotEqualTo(first);
        assertThat(count("monthly_report")).isEqualTo(1);
        assertThat(show.show(second, World.OFFICER).report().isFrozen()).isFalse();
        assertThat(list.of(World.OFFICER, 1)).allMatch(item -> item.state() == ListReports.State.PROVISIONAL);
        assertThat(heard.of(MonthlyReportFrozen.class)).isEmpty();
        assertThat(get("/console/reports/" + second, World.OFFICER).header("Accept-Language", "vi"))
                .hasStatus(200)
                .bodyText()
                .contains("class=\"warning\"");
    }

    @Test
    void theHourComesAndTheFrozenReportTakesThePlaceOfTheProvisionalOne() {
        run.run(World.COMMUNE.id(), NOVEMBER, World.OFFICER);
        freeze.upTo(Instant.parse("2026-11-25T02:29:59Z"));
        assertThat(heard.of(MonthlyReportFrozen.class)).isEmpty();
        freeze.upTo(Instant.parse("2026-11-25T02:30:00Z"));
        assertThat(count("monthly_report")).isEqualTo(1);
        var frozen = heard.of(MonthlyReportFrozen.class).getFirst().report();
        assertThat(show.show(frozen, World.OFFICER).report().issue()).isEqualTo(1);
    }
}
