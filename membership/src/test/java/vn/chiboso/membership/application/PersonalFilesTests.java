package vn.chiboso.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.AccountRecords;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.PersonAccounts;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.api.PersonalRecords;
import vn.chiboso.membership.api.PersonalSection;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.out.Merges;
import vn.chiboso.membership.domain.protection.PersonalFile;

/** Whose copy of what is kept on a person holds what. */
class PersonalFilesTests {
    private static final Locale VI = Locale.of("vi");

    private final MemberView person = mock(MemberView.class);
    private final PersonalRecords attended = (member, reader) -> List.of(section("meetings.personal", "có mặt"));
    private final AccountRecords wrote = (accounts, reader) ->
            List.of(section("meetings.personal", "đã sửa biên bản"), section("evaluation.personal", "nhận xét"));
    private final AccountRecords account =
            (accounts, reader) -> List.of(section("membership.personal.account", "tên đăng nhập"));
    private final PersonalFiles files = files();

    @Test
    void anOfficersCopyTellsOfThePersonAndNotWhatThePersonDidAndWrote() {
        assertThat(said(files.forOfficer(person, VI))).containsExactly("tên đăng nhập", "có mặt");
    }

    @Test
    void thePersonReadsBothInOneSection() {
        assertThat(said(files.of(person, VI)))
                .containsExactlyInAnyOrder("tên đăng nhập", "có mặt", "đã sửa biên bản", "nhận xét");
    }

    private PersonalFiles files() {
        when(person.id()).thenReturn(new MemberId(UUID.randomUUID()));
        when(person.unit()).thenReturn(new UnitId(UUID.randomUUID()));
        when(person.fullName()).thenReturn("Lê Văn Bình");
        var accounts = mock(PersonAccounts.class);
        when(accounts.of(any())).thenReturn(List.of(new AccountId(UUID.randomUUID())));
        var merges = mock(Merges.class);
        when(merges.of(any())).thenReturn(List.of());
        var units = mock(Units.class);
        when(units.find(any())).thenReturn(Optional.empty());
        return new PersonalFiles(
                List.of(attended), List.of(wrote, account), accounts, merges, units, Clock.systemUTC());
    }

    private static List<String> said(PersonalFile file) {
        return file.sections().stream()
                .flatMap(section -> section.facts().stream())
                .map(PersonalFact::value)
                .toList();
    }

    private static PersonalSection section(String code, String value) {
        return PersonalSection.worded(code, key -> key, List.of(new PersonalFact(null, "việc", value)));
    }
}
