package vn.chiboso.meetings.adapter.in.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.application.port.in.calendar.SeeCalendar;
import vn.chiboso.meetings.domain.calendar.CalendarDay;
import vn.chiboso.meetings.domain.calendar.YearState;
import vn.chiboso.membership.api.CalendarChanged;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PublicHolidays;

/** The calendar is kept by who keeps the rules; nothing is edited, and deadlines follow what stands. */
@MeetingsSlice
@Transactional
class CalendarRestTests {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PublicHolidays holidays;

    @Autowired
    SeeCalendar see;

    private final UUID id = UUID.randomUUID();

    @Test
    void aHolidayIsEnteredOnceCountsAtOnceAndWithdrawnStaysToBeRead(AssertablePublishedEvents events) {
        for (var time = 0; time < 2; time++) {
            assertThat(enter(null, id, day("Ngày Văn hóa", "HOLIDAY", null))).hasStatus(204);
        }
        assertThat(holidays.between(DAY, DAY)).containsExactly(new PublicHolidays.Day(DAY, false));
        assertThat(enter(null, UUID.randomUUID(), day("Khác", "HOLIDAY", null))).hasStatus(422);
        for (var time = 0; time < 2; time++) {
            assertThat(post(null, "/api/v1/calendar/days/" + id + "/withdrawal", ""))
                    .hasStatus(204);
        }
        assertThat(holidays.between(DAY, DAY)).isEmpty();
        assertThat(events.ofType(CalendarChanged.class)).hasSize(2);
        assertThat(see.see(PeopleForTests.technician(), 2026).withdrawn())
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.id()).isEqualTo(id);
                    assertThat(day.withdrawn()).isNotNull();
                    assertThat(day.added()).isNotNull();
                });
    }

    @Test
    void aDayIsCorrectedByAnotherInItsPlace() {
        assertThat(enter(null, id, day("Ngày Văn hoá", "HOLIDAY", null))).hasStatus(204);
        var right = UUID.randomUUID();
        assertThat(enter(null, right, day("Ngày Văn hóa Việt Nam", "HOLIDAY", id)))
                .hasStatus(204);
        assertThat(enter(null, UUID.randomUUID(), day("Nữa", "HOLIDAY", id))).hasStatus(409);
        var view = see.see(PeopleForTests.technician(), 2026);
        assertThat(view.days())
                .filteredOn(day -> day.day().equals(DAY))
                .singleElement()
                .satisfies(day -> assertThat(day.name()).isEqualTo("Ngày Văn hóa Việt Nam"));
        assertThat(view.withdrawn()).hasSize(1);
    }

    @Test
    void whatIsOverStaysAndAMakeUpDayIsAWeekend() {
        assertThat(enter(null, id, day("Làm bù", "MAKE_UP_WORKDAY", null))).hasStatus(422);
        var past = see.see(PeopleForTests.technician(), 2026).days().getFirst();
        assertThat(past.day()).isEqualTo("2026-01-01");
        assertThat(post(null, "/api/v1/calendar/days/" + past.id() + "/withdrawal", ""))
                .hasStatus(422);
    }

    @Test
    void aDayProclaimedAfterItIsEnteredOnceItWasConfirmedMarkedAsLateAndMayGoAgain(AssertablePublishedEvents events) {
        var over = LocalDate.parse("2026-11-19");
        assertThat(enter(null, id, day("2026-11-19", "Quốc tang", "HOLIDAY", null)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("meetings.calendar.refusal.unconfirmed");
        assertThat(holidays.between(over, over)).isEmpty();
        var said = day("2026-11-19", "Quốc tang", "HOLIDAY", null).replace("}", ", \"confirmed\": true}");
        assertThat(enter(null, id, said)).hasStatus(204);
        assertThat(holidays.between(over, over)).hasSize(1);
        assertThat(events.ofType(CalendarChanged.class).matching(e -> e.day().equals(over)))
                .hasSize(1);
        assertThat(see.see(PeopleForTests.technician(), 2026).days())
                .filteredOn(CalendarDay::late)
                .singleElement()
                .satisfies(day -> assertThat(day.id()).isEqualTo(id));
        assertThat(post(null, "/api/v1/calendar/days/" + id + "/withdrawal", ""))
                .hasStatus(204);
        assertThat(enter(null, UUID.randomUUID(), said.replace("\"expected\": false", "\"expected\": true")))
                .hasStatus(422);
    }

    @Test
    void whatIsOverIsNotReplacedByADayToComeEither() {
        var past = see.see(PeopleForTests.technician(), 2026).days().getFirst().id();
        assertThat(enter(null, id, day("Ngày Văn hóa", "HOLIDAY", past)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("meetings.calendar.refusal.day-gone");
        assertThat(see.see(PeopleForTests.technician(), 2026).days().getFirst().id())
                .isEqualTo(past);
    }

    @Test
    void anIdThatHasADayDoesNotTakeAnother() {
        assertThat(enter(null, id, day("Ngày Văn hóa", "HOLIDAY", null))).hasStatus(204);
        assertThat(enter(null, id, day("2026-11-25", "Ngày Văn hóa", "HOLIDAY", null)))
                .hasStatus(409);
        assertThat(holidays.between(DAY.plusDays(1), DAY.plusDays(1))).isEmpty();
    }

    @Test
    void aSundayThatIsWorkedIsToldAsSuch() {
        assertThat(enter(null, id, day("2026-11-22", "Làm bù", "MAKE_UP_WORKDAY", null)))
                .hasStatus(204);
        var sunday = LocalDate.parse("2026-11-22");
        assertThat(holidays.between(sunday, sunday)).containsExactly(new PublicHolidays.Day(sunday, true));
    }

    /** A worked Sunday is no holiday: ten of the law's eleven and one of those are not a year. */
    @Test
    void daysWorkedInsteadDoNotMakeAYear() {
        var known = see.see(PeopleForTests.technician(), 2028).days().size();
        for (var n = known; n < 10; n++) {
            assertThat(enter(null, UUID.randomUUID(), day("2028-03-" + (n + 10), "Nghỉ lễ", "HOLIDAY", null)))
                    .hasStatus(204);
        }
        assertThat(enter(null, id, day("2028-03-05", "Làm bù", "MAKE_UP_WORKDAY", null)))
                .hasStatus(204);
        assertThat(see.see(PeopleForTests.technician(), 2028).state()).isEqualTo(YearState.MISSING);
        var last = UUID.randomUUID();
        assertThat(enter(null, last, day("2028-03-30", "Nghỉ lễ", "HOLIDAY", null)))
                .hasStatus(204);
        assertThat(see.see(PeopleForTests.technician(), 2028).state()).isEqualTo(YearState.CONFIRMED);
        assertThat(post(null, "/api/v1/calendar/days/" + last + "/withdrawal", ""))
                .hasStatus(204);
        assertThat(see.see(PeopleForTests.technician(), 2028).state()).isEqualTo(YearState.MISSING);
    }

    @Test
    void theExpectedDaysOfAYearAreConfirmedTogether() {
        assertThat(see.see(PeopleForTests.technician(), 2027).state()).isEqualTo(YearState.EXPECTED);
        assertThat(holidays.known())
                .isEqualTo(new PublicHolidays.Known(LocalDate.parse("2027-12-31"), LocalDate.parse("2026-12-31")));
        var path = "/api/v1/calendar/years/2027/confirmation";
        assertThat(post(null, path, "{\"legalBasis\": \"Thông báo số 1\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("days")
                .isEqualTo(8);
        assertThat(post(null, path, "{\"legalBasis\": \"Thông báo số 1\"}")).hasStatus(409);
        assertThat(see.see(PeopleForTests.technician(), 2027).state()).isEqualTo(YearState.CONFIRMED);
        assertThat(holidays.known().confirmed()).isEqualTo("2027-12-31");
    }

    @Test
    void anOfficerReadsEverybodyElseFindsNothing() {
        assertThat(get(PeopleForTests.OFFICER)).hasStatusOk().bodyText().contains("\"state\":\"EXPECTED\"");
        assertThat(enter(PeopleForTests.OFFICER, id, day("Nghỉ", "HOLIDAY", null)))
                .hasStatus(403);
        assertThat(get(PeopleForTests.SECRETARY)).hasStatus(404);
        assertThat(enter(PeopleForTests.SECRETARY, id, day("Nghỉ", "HOLIDAY", null)))
                .hasStatus(404);
        assertThat(post(PeopleForTests.OFFICER, "/api/v1/calendar/days/" + id + "/withdrawal", ""))
                .hasStatus(403);
        var confirmation = "/api/v1/calendar/years/2027/confirmation";
        assertThat(post(PeopleForTests.OFFICER, confirmation, "{\"legalBasis\": \"Thông báo số 1\"}"))
                .hasStatus(403);
        assertThat(post(PeopleForTests.SECRETARY, confirmation, "{\"legalBasis\": \"Thông báo số 1\"}"))
                .hasStatus(404);
        assertThat(see.see(PeopleForTests.technician(), 2027).state()).isEqualTo(YearState.EXPECTED);
    }

    @Test
    void whoMayNotKeepItIsShownNoFormForATypingMistake() {
        assertThat(mvc.post()
                        .uri("/console/calendar")
                        .header("As", PeopleForTests.OFFICER.value())
                        .param("day", "không phải ngày"))
                .hasStatus(403);
        assertThat(mvc.post()
                        .uri("/console/calendar")
                        .header("As", PeopleForTests.SECRETARY.value())
                        .param("day", "không phải ngày"))
                .hasStatus(404);
    }

    @Test
    void onlyADayToComeIsPutIntoTheFormToBeCorrected() {
        var days = see.see(PeopleForTests.technician(), 2026).days();
        assertThat(enter(null, id, day("Ngày Văn hóa", "HOLIDAY", null))).hasStatus(204);
        assertThat(form(id)).hasFieldOrPropertyWithValue("replaces", id);
        assertThat(form(days.getFirst().id())).hasFieldOrPropertyWithValue("replaces", null);
    }

    private @Nullable Object form(UUID correct) {
        return java.util.Objects.requireNonNull(mvc.get()
                        .uri("/console/calendar?year=2026&correct=" + correct)
                        .exchange()
                        .getMvcResult()
                        .getModelAndView())
                .getModel()
                .get("form");
    }

    @Test
    void thePageKeepsWhatWasTypedAndNamesTheField() {
        assertThat(mvc.post()
                        .uri("/console/calendar")
                        .param("id", id.toString())
                        .param("day", "2026-11-19")
                        .param("kind", "HOLIDAY")
                        .param("name", "Nghỉ bù")
                        .param("legalBasis", "Thông báo"))
                .hasStatusOk()
                .hasViewName("meetings/calendar-again");
        assertThat(mvc.post()
                        .uri("/console/calendar")
                        .param("id", id.toString())
                        .param("day", "2025-11-19")
                        .param("kind", "HOLIDAY")
                        .param("name", "Nghỉ bù")
                        .param("legalBasis", "Thông báo"))
                .hasStatus(422)
                .hasViewName("meetings/calendar");
        assertThat(mvc.post()
                        .uri("/console/calendar")
                        .param("id", id.toString())
                        .param("day", "2026-11-24")
                        .param("kind", "HOLIDAY")
                        .param("name", "Nghỉ bù")
                        .param("legalBasis", "Thông báo"))
                .hasRedirectedUrl("/console/calendar?year=2026");
        assertThat(mvc.post()
                        .uri("/console/calendar/days/" + id + "/withdrawal")
                        .param("year", "2026"))
                .hasRedirectedUrl("/console/calendar?year=2026");
    }

    private MvcTestResult get(MemberId as) {
        return mvc.get()
                .uri("/api/v1/calendar/years/2027")
                .header("As", as.value())
                .exchange();
    }

    private MvcTestResult enter(@Nullable MemberId as, UUID day, String body) {
        var request = mvc.put()
                .uri("/api/v1/calendar/days/" + day)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (as == null ? request : request.header("As", as.value())).exchange();
    }

    private MvcTestResult post(@Nullable MemberId as, String path, String body) {
        var request =
                mvc.post().uri(path).contentType(MediaType.APPLICATION_JSON).content(body);
        return (as == null ? request : request.header("As", as.value())).exchange();
    }

    private static String day(String name, String kind, @Nullable UUID replaces) {
        return day(DAY.toString(), name, kind, replaces);
    }

    private static String day(String day, String name, String kind, @Nullable UUID replaces) {
        return """
                {"day": "%s", "kind": "%s", "name": "%s", "legalBasis": "Nghị quyết mới", "expected": false, "replaces": %s}
                """.formatted(day, kind, name, replaces == null ? "null" : '"' + replaces.toString() + '"');
    }
}
