package vn.chiboso.bootstrap.web.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingRecords;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;

/**
 * The month card of a commune's officer after the turn of the month (20/11/2026): in October the commune had branches A, B, C and D; since
 * then B was merged into A, C moved to another commune, D was merged into C there, and E came.
 */
class MonthStateTests {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final UnitPath SCOPE = new UnitPath("vn.1.");
    private static final UnitView COMMUNE = unit(1, "vn.1.", UnitKind.COMMUNE, "Xã Một");
    private static final UnitView A = unit(10, "vn.1.a.", UnitKind.BRANCH, "A");
    private static final UnitView B = unit(11, "vn.1.b.", UnitKind.BRANCH, "B");
    private static final UnitView C = unit(12, "vn.1.c.", UnitKind.BRANCH, "C");
    private static final UnitView D = unit(13, "vn.1.d.", UnitKind.BRANCH, "D");
    private static final UnitView E = unit(14, "vn.1.e.", UnitKind.BRANCH, "E");

    private final Units units = mock(Units.class);
    private final MeetingRecords records = mock(MeetingRecords.class);
    private final Standings standings = mock(Standings.class);
    private final Areas areas = new Areas(standings, units, new MonthState(units, provider(), clock()), clock());

    @BeforeEach
    void whatWasAndWhatIs() {
        when(standings.officerScopes(any(), any())).thenReturn(List.of(SCOPE));
        when(units.ofKindUnder(UnitKind.COMMUNE, SCOPE)).thenReturn(List.of(COMMUNE));
        when(units.ofKindUnder(UnitKind.COMMUNE, SCOPE, LAST)).thenReturn(List.of(COMMUNE));
        when(units.find(COMMUNE.id(), LAST)).thenReturn(Optional.of(COMMUNE));
        when(units.branchesUnder(SCOPE)).thenReturn(List.of(A, E));
        when(units.branchesUnder(SCOPE, LAST)).thenReturn(List.of(A, B, C, D));
        when(units.placesFrom(COMMUNE.id()))
                .thenReturn(Map.of(COMMUNE.id(), SCOPE, A.id(), A.path(), B.id(), path("vn.1.a.b."), E.id(), E.path()));
        when(units.find(C.id())).thenReturn(Optional.of(unit(12, "vn.2.c.", UnitKind.BRANCH, "C")));
        when(units.find(D.id())).thenReturn(Optional.of(unit(13, "vn.2.c.d.", UnitKind.BRANCH, "D")));
        when(records.factsUnder(any(), any()))
                .thenAnswer(asked -> Stream.of(
                                met(A, "vn.1.a."),
                                met(B, "vn.1.a.b."),
                                met(C, "vn.2.c."),
                                met(D, "vn.2.c.d."),
                                met(E, "vn.1.e."))
                        .filter(facts -> asked.<UnitPath>getArgument(0)
                                .covers(facts.meeting().unitPath()))
                        .toList());
    }

    @Test
    void aMonthThatIsOverCountsTheBranchesOfItsLastDay() {
        var october = areas.of(Actor.system(), null, OCTOBER);
        assertThat(october.rows()).extracting(Area.Row::name).containsExactly("A", "B", "C", "D");
        assertThat(october.total()).isEqualTo(new Area.Tally(4, 4, 4, 0, 0));
        // what left the officer's charge counts, and is not led to
        assertThat(october.rows())
                .extracting(Area.Row::meeting)
                .satisfiesExactly(
                        a -> assertThat(a).isNotNull(),
                        b -> assertThat(b).isNotNull(),
                        c -> assertThat(c).isNull(),
                        d -> assertThat(d).isNull());
    }

    @Test
    void theRunningMonthCountsThoseOfToday() {
        var november = areas.of(Actor.system(), null, null);
        assertThat(november.rows()).extracting(Area.Row::name).containsExactly("A", "E");
        assertThat(november.total().branches()).isEqualTo(2);
    }

    @Test
    void aCommuneThatDidNotStandYetMissedNoMeeting() {
        when(units.find(COMMUNE.id(), LAST)).thenReturn(Optional.empty());
        var october = areas.of(Actor.system(), null, OCTOBER);
        assertThat(october.rows()).isEmpty();
        assertThat(october.total()).isEqualTo(new Area.Tally(0, 0, 0, 0, 0));
    }

    @Test
    void aProvinceCountsByTheCommunesOfThen() {
        var province = unit(2, "vn.", UnitKind.PROVINCE, "Tỉnh");
        var gone = unit(3, "vn.3.", UnitKind.COMMUNE, "Xã Ba");
        var other = unit(15, "vn.3.f.", UnitKind.BRANCH, "F");
        when(standings.officerScopes(any(), any())).thenReturn(List.of(province.path()));
        when(units.ofKindUnder(UnitKind.PROVINCE, province.path())).thenReturn(List.of(province));
        when(units.find(province.id(), LAST)).thenReturn(Optional.of(province));
        when(units.ofKindUnder(UnitKind.COMMUNE, province.path(), LAST)).thenReturn(List.of(COMMUNE, gone));
        when(units.branchesUnder(province.path())).thenReturn(List.of(A, other));
        when(units.branchesUnder(province.path(), LAST)).thenReturn(List.of(A, B, other));
        when(units.placesFrom(province.id())).thenReturn(Map.of(B.id(), path("vn.1.a.b.")));

        var october = areas.of(Actor.system(), null, OCTOBER);
        assertThat(october.byUnit()).isTrue();
        assertThat(october.rows())
                .extracting(Area.Row::name, row -> row.tally().branches())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Xã Một", 2),
                        org.assertj.core.groups.Tuple.tuple("Xã Ba", 1));
        assertThat(october.total().held()).isEqualTo(2);
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private ObjectProvider<MeetingRecords> provider() {
        return new ObjectProvider<>() {
            @Override
            public MeetingRecords getObject() {
                return records;
            }

            @Override
            public Stream<MeetingRecords> stream() {
                return Stream.of(records);
            }
        };
    }

    private static MeetingFacts met(UnitView branch, String place) {
        var facts = mock(MeetingFacts.class);
        var meeting = mock(MeetingSummary.class);
        when(facts.meeting()).thenReturn(meeting);
        when(facts.stepsDone()).thenReturn(Set.of());
        when(meeting.id()).thenReturn(new MeetingId(branch.id().value()));
        when(meeting.kind()).thenReturn(MeetingKind.REGULAR);
        when(meeting.state()).thenReturn(MeetingState.CONCLUDED);
        when(meeting.unit()).thenReturn(branch.id());
        when(meeting.unitPath()).thenReturn(path(place));
        return facts;
    }

    private static UnitPath path(String value) {
        return new UnitPath(value);
    }

    private static UnitView unit(int number, String path, UnitKind kind, String name) {
        return new UnitView(new UnitId(new UUID(0, number)), path(path), kind, name, null, null, null);
    }
}
