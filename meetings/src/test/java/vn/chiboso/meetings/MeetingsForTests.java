package vn.chiboso.meetings;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import testing.ModuleTestConfiguration;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.FactBook;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.membership.api.AttendanceFiles;
import vn.chiboso.membership.api.CalendarCases;
import vn.chiboso.membership.api.PaperWays;
import vn.chiboso.membership.api.SealedForms;
import vn.chiboso.membership.api.UnitPath;

/** What a slice of meetings imports: database, clock and ids, and {@link PeopleForTests} for membership and documents. */
@TestConfiguration(proxyBeanMethods = false)
@Import(ModuleTestConfiguration.class)
public class MeetingsForTests {
    /** No deadline runs. */
    @Bean
    CalendarCases calendarCases() {
        return day -> List.of();
    }

    @Bean
    FixedDaysForTests meetingDays() {
        return new FixedDaysForTests();
    }

    @Bean
    PeopleForTests peopleForTests() {
        return new PeopleForTests();
    }

    /** Two of the branch and one who is elsewhere get papers printed. */
    @Bean
    PaperWays paperWays() {
        return (unit, day) -> new PaperWays.Ways(
                Set.of(PeopleForTests.MEMBER, PeopleForTests.EXEMPT, PeopleForTests.FORMER), List.of());
    }

    /** Text lines "number of the person;presence;reason"; what is no number is nobody. */
    @Bean
    AttendanceFiles attendanceFiles() {
        return (unit, day, file) -> {
            var lines = new ArrayList<AttendanceFiles.Line>();
            for (var text : new String(file, StandardCharsets.UTF_8).split("\n")) {
                var cells = text.split(";", -1);
                if (cells.length < 3) {
                    throw new MeetingRefusal(MeetingRefusal.Reason.FILE_MISSING);
                }
                var known = cells[0].matches("[0-9]+");
                lines.add(new AttendanceFiles.Line(
                        lines.size() + 2,
                        cells[0],
                        known ? PeopleForTests.member(Integer.parseInt(cells[0])) : null,
                        AttendanceFiles.Said.valueOf(cells[1]),
                        cells[2].isEmpty() ? null : cells[2],
                        known ? null : AttendanceFiles.Fault.NOBODY));
            }
            return new AttendanceFiles.Reading(lines, List.of());
        };
    }

    /** Sealed by the context alone: whoever has another one, or changed a letter, opens nothing. */
    @Bean
    SealedForms sealedForms() {
        return new SealedForms() {
            @Override
            public String seal(byte[] content, String context) {
                var text = HexFormat.of().formatHex(content);
                return text + "-" + Integer.toHexString((text + context).hashCode());
            }

            @Override
            public Optional<byte[]> open(String sealed, String context) {
                var parts = sealed.split("-");
                var whole = parts.length == 2
                        && Integer.toHexString((parts[0] + context).hashCode()).equals(parts[1]);
                return whole ? Optional.of(HexFormat.of().parseHex(parts[0])) : Optional.empty();
            }
        };
    }

    /** No facts, as long as nobody gathers any. */
    @Bean
    @ConditionalOnMissingBean
    FactBook factBook() {
        return new FactBook() {
            @Override
            public Optional<MeetingFacts> factsOf(MeetingId meeting) {
                return Optional.empty();
            }

            @Override
            public List<MeetingFacts> factsUnder(UnitPath scope, YearMonth month) {
                return List.of();
            }
        };
    }
}
