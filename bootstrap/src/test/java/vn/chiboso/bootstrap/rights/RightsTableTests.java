package vn.chiboso.bootstrap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.documents.domain.LibraryAccess;
import vn.chiboso.evaluation.domain.scorecard.Access;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;
import vn.chiboso.meetings.domain.MeetingRights;
import vn.chiboso.meetings.domain.resolution.TaskAccess;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.alert.AlertRights;
import vn.chiboso.membership.domain.dues.DuesRights;
import vn.chiboso.membership.domain.dues.DuesRuleRights;
import vn.chiboso.membership.domain.handbook.HandbookRights;
import vn.chiboso.membership.domain.protection.OpeningRights;
import vn.chiboso.membership.domain.protection.PrivateField;
import vn.chiboso.membership.domain.readiness.ReadinessRights;
import vn.chiboso.notification.domain.DeliveryRights;

/** The table of rights in the documents is what the modules decide; {@code -Dchiboso.docs.write=true} writes it anew. */
class RightsTableTests {
    private static final Path TABLE = Path.of("..", "docs", "rights.md");
    private static final UnitId BRANCH = new UnitId(new UUID(0, 1));

    @Test
    void theTableInTheDocumentsIsWhatTheModulesDecide() throws IOException {
        var table = table();
        if (Boolean.getBoolean("chiboso.docs.write")) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    @Test
    void aStrangerAndTheTechnicalAdministratorReadNothingOfABranch() {
        var roles = roles();
        for (var role : new String[] {"người ngoài chi bộ", "quản trị hệ thống"}) {
            var subject = roles.get(role);
            assertThat(actions().entrySet().stream()
                            .filter(action -> !action.getKey().startsWith("tree:")
                                    && !action.getKey().startsWith("rules:"))
                            .filter(action -> action.getValue().test(subject)))
                    .as(role)
                    .isEmpty();
        }
    }

    @Test
    void whoLeadsACommuneReadsNamesOfABranchAndChangesNothingThere() {
        var roles = roles();
        for (var role :
                new String[] {"bí thư đảng ủy cấp trên", "phó bí thư đảng ủy cấp trên", "cấp ủy viên cấp trên"}) {
            var subject = roles.get(role);
            assertThat(actions().entrySet().stream()
                            .filter(action -> action.getValue().test(subject))
                            .map(Map.Entry::getKey))
                    .as(role)
                    .containsExactly("roll: names");
        }
    }

    private static String table() {
        var actions = actions();
        var text = new StringBuilder("""
            # Who may do what with a branch

            Written by a test from the modules' own decisions (`RightsTableTests`); a role is what a person is to the branch on the day
            ([ADR 10](adr/0010-standing-on-a-day.md)). What is not marked is denied. Rights on one meeting or paper also depend on its
            state, and are decided beside it.

            """);
        text.append("| role | ").append(String.join(" | ", actions.keySet())).append(" |\n");
        text.append("| --- |").append(" :-: |".repeat(actions.size())).append('\n');
        roles().forEach((role, subject) -> text.append("| ")
                .append(role)
                .append(" | ")
                .append(actions.values().stream()
                        .map(action -> action.test(subject) ? "●" : " ")
                        .collect(Collectors.joining(" | ")))
                .append(" |\n"));
        return text.toString();
    }

    private static final Set<Position> OFFICERS = EnumSet.of(
            Position.PARTY_BUILDING_OFFICER,
            Position.ORGANISATION_OFFICER,
            Position.INSPECTOR,
            Position.OFFICE_OFFICER);

    /** A standing, or a technical administrator's lack of one. */
    private record Subject(Standing standing, boolean technical, boolean fromProvinceUp) {
        DuesRuleRights rules() {
            var officer = standing.above().stream().anyMatch(OFFICERS::contains);
            return new DuesRuleRights(technical, officer, fromProvinceUp);
        }

        Authority authority() {
            return new Authority(standing, technical);
        }

        AlertRights alerts() {
            return new AlertRights(standing, technical);
        }
    }

    private static Map<String, Subject> roles() {
        var roles = new LinkedHashMap<String, Subject>();
        roles.put("người ngoài chi bộ", subject(null, Set.of(), Set.of()));
        for (var status : MemberStatus.values()) {
            roles.put(WORDS.get(status), subject(status, Set.of(), Set.of()));
        }
        roles.put("tổ trưởng tổ đảng", subject(MemberStatus.OFFICIAL, Set.of(Position.GROUP_LEADER), Set.of()));
        roles.put("chi ủy viên", subject(MemberStatus.OFFICIAL, Set.of(Position.COMMITTEE_MEMBER), Set.of()));
        roles.put("phó bí thư", subject(MemberStatus.OFFICIAL, Set.of(Position.DEPUTY_SECRETARY), Set.of()));
        roles.put("bí thư", subject(MemberStatus.OFFICIAL, Set.of(Position.SECRETARY), Set.of()));
        roles.put("bí thư đang bị đình chỉ", subject(MemberStatus.SUSPENDED, Set.of(Position.SECRETARY), Set.of()));
        roles.put("cấp ủy viên cấp trên phụ trách", subject(null, Set.of(Position.SUPERIOR_IN_CHARGE), Set.of()));
        roles.put("bí thư đảng ủy cấp trên", subject(null, Set.of(), Set.of(Position.SECRETARY)));
        roles.put("phó bí thư đảng ủy cấp trên", subject(null, Set.of(), Set.of(Position.DEPUTY_SECRETARY)));
        roles.put("cấp ủy viên cấp trên", subject(null, Set.of(), Set.of(Position.COMMITTEE_MEMBER)));
        roles.put("Ban Xây dựng Đảng cấp trên", subject(null, Set.of(), Set.of(Position.PARTY_BUILDING_OFFICER)));
        roles.put("Văn phòng cấp trên", subject(null, Set.of(), Set.of(Position.OFFICE_OFFICER)));
        roles.put("Ủy ban kiểm tra cấp trên", subject(null, Set.of(), Set.of(Position.INSPECTOR)));
        roles.put("Ban Tổ chức cấp trên", subject(null, Set.of(), Set.of(Position.ORGANISATION_OFFICER)));
        roles.put(
                "Ban Tổ chức cấp tỉnh",
                new Subject(
                        subject(null, Set.of(), Set.of(Position.ORGANISATION_OFFICER))
                                .standing(),
                        false,
                        true));
        roles.put(
                "quản trị hệ thống",
                new Subject(subject(null, Set.of(), Set.of()).standing(), true, false));
        return roles;
    }

    private static final Map<MemberStatus, String> WORDS = Map.of(
            MemberStatus.OFFICIAL, "đảng viên chính thức",
            MemberStatus.PROBATIONARY, "đảng viên dự bị",
            MemberStatus.EXEMPT, "đảng viên được miễn",
            MemberStatus.TEMPORARILY_EXEMPT, "đảng viên tạm miễn",
            MemberStatus.SUSPENDED, "đang bị đình chỉ sinh hoạt",
            MemberStatus.TRANSFERRED_OUT, "chuyển sinh hoạt tạm thời đi",
            MemberStatus.HOSTED, "sinh hoạt tạm thời từ nơi khác đến");

    private static Map<String, Predicate<Subject>> actions() {
        var actions = new LinkedHashMap<String, Predicate<Subject>>();
        actions.put("roll: names", s -> s.authority().sight() != Authority.Sight.NOTHING);
        actions.put("roll: list book, path", s -> s.authority().sight() == Authority.Sight.LIST_BOOK);
        actions.put("roll: keep, record, transfer", s -> s.authority().keepsRoll());
        actions.put("roll: take the list book out", s -> s.authority().takesOut(UnitKind.BRANCH));
        actions.put("handbook: read a member's", s -> handbook(s).reads());
        actions.put("handbook: commitments", s -> handbook(s).readsCommitments());
        actions.put("handbook: answer, note dossier", s -> handbook(s).answers());
        actions.put("alerts: read all", s -> s.alerts().reads());
        actions.put("alerts: put aside, check cards", s -> s.alerts().settles());
        actions.put("alerts: read own", s -> s.alerts().readsOwn());
        actions.put("readiness: read, write down", s -> new ReadinessRights(s.standing(), s.technical()).keeps());
        actions.put("dues: sheets, who owes what", s -> new DuesRights(s.standing(), s.technical()).keeps());
        actions.put(
                "rules: read dues rates, numbers of the field, calendar",
                s -> s.rules().mayRead());
        actions.put(
                "rules: change them, with the password again",
                s -> s.rules().mayRead() && s.rules().mayAdd());
        actions.put("protected: open telephone", s -> opening(s).mayOpen(PrivateField.PHONE));
        actions.put("protected: open residence", s -> opening(s).mayOpen(PrivateField.RESIDENCE));
        actions.put("protected: open citizen id, file", s -> opening(s).mayOpen(PrivateField.CITIZEN_ID));
        actions.put("protected: find by number", s -> opening(s).maySearch());
        actions.put("protected: who opened", s -> opening(s).seesOpenings());
        actions.put("tree: units, terms", s -> s.authority().tendsTree());
        actions.put("tree: give committee posts", s -> s.authority().mayGive(Position.COMMITTEE_MEMBER));
        actions.put("tree: give secretary", s -> s.authority().mayGive(Position.SECRETARY));
        actions.put("meetings: must attend", s -> status(s, MemberStatus::isExpectedAtMeetings));
        actions.put("meetings: vote when present", s -> status(s, MemberStatus::mayVoteWhenPresent));
        actions.put("meetings: list", s -> passes(() -> MeetingRights.requireReader(s.standing())));
        actions.put("meetings: plan, announce, open", s -> passes(() -> MeetingRights.requirePlanner(s.standing())));
        actions.put(
                "resolutions and tasks: read", s -> TaskAccess.of(s.standing()).reads());
        actions.put(
                "resolutions and tasks: confirm",
                s -> TaskAccess.of(s.standing()).leads());
        actions.put("papers: read", s -> passes(() -> LibraryAccess.toRead(s.standing())));
        actions.put("papers: add", s -> LibraryAccess.mayAdd(s.standing()));
        actions.put("scores: draft", s -> new Access(s.standing()).mayScore());
        actions.put("scores: official grade", s -> new Access(s.standing()).mayDecide());
        actions.put("scores: read adopted", s -> new Access(s.standing()).mayRead(ScorecardState.ADOPTED));
        actions.put("notices: who was reached", s -> new DeliveryRights(s.standing()).maySee());
        actions.put("notices: phone and note", s -> new DeliveryRights(s.standing()).mayCall());
        return actions;
    }

    private static Subject subject(@Nullable MemberStatus status, Set<Position> here, Set<Position> above) {
        return new Subject(
                new Standing(BRANCH, new UnitPath("a.b."), LocalDate.of(2026, 11, 20), status, here, above),
                false,
                false);
    }

    /** Of an ordinary member, not the reader's own. */
    private static HandbookRights handbook(Subject subject) {
        return new HandbookRights(subject.standing(), false, false);
    }

    private static OpeningRights opening(Subject subject) {
        return new OpeningRights(subject.authority());
    }

    private static boolean status(Subject subject, Predicate<MemberStatus> holds) {
        var status = subject.standing().status();
        return status != null && holds.test(status);
    }

    private static boolean passes(Runnable check) {
        try {
            check.run();
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }
}
