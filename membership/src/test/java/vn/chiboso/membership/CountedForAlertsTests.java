package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.NoteAbsences;
import vn.chiboso.membership.application.port.out.AlertFacts;
import vn.chiboso.membership.domain.alert.BranchFacts;
import vn.chiboso.membership.domain.alert.LimitedFacts;
import vn.chiboso.membership.domain.alert.PromiseFacts;
import vn.chiboso.membership.domain.handbook.CommitmentStep;

/** Whom the rows count for commitments, limited times and supplements of a branch of five. */
@MembershipSlice
class CountedForAlertsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    @Autowired
    NoteAbsences noteAbsences;

    @Autowired
    AlertFacts facts;

    private AlertHouse alerts;
    private MemberId fellow;

    @BeforeEach
    void built() {
        alerts = new AlertHouse(house, sql, web, noteAbsences);
        fellow = alerts.of(alerts.fellow);
    }

    @Test
    void whoIsExemptOrAwayOrAGuestPromisesNothing() {
        assertThat(of(TODAY).promises())
                .extracting(PromiseFacts::member)
                .contains(fellow)
                .hasSize(4);
        sql.sql("update membership.status set status = 'EXEMPT' where member_id = :id")
                .param("id", fellow.value())
                .update();
        hosted(alerts.of(alerts.neighbour));
        assertThat(of(TODAY).promises())
                .extracting(PromiseFacts::member)
                .hasSize(3)
                .doesNotContain(fellow, alerts.of(alerts.neighbour));
    }

    @Test
    void ofOnePersonAloneNobodyElsesPromiseIsRead() {
        assertThat(facts.of(alerts.tree.branch(), fellow, TODAY).orElseThrow().promises())
                .extracting(PromiseFacts::member)
                .containsExactly(fellow);
    }

    @Test
    void thisYearsAndLastYearsStepsAreTwoThings() {
        var january = of(LocalDate.of(2027, 1, 10)).promises();
        assertThat(january).hasSize(4).allSatisfy(each -> {
            assertThat(each.thisYear()).isNull();
            assertThat(each.lastYear()).isEqualTo(CommitmentStep.SUBMITTED);
        });
        assertThat(of(TODAY).promises()).hasSize(4).allSatisfy(each -> {
            assertThat(each.thisYear()).isEqualTo(CommitmentStep.SUBMITTED);
            assertThat(each.lastYear()).isNull();
        });
    }

    @Test
    void anExemptionThatTheListBookNamesIsOneTooAndAGuestsIsTheirOwnBranchs() {
        act(fellow, "NOTED", "TEMPORARILY_EXEMPT");
        var guest = alerts.of(alerts.neighbour);
        hosted(guest);
        act(guest, "NOTED", "TEMPORARILY_EXEMPT");
        assertThat(of(TODAY).limited())
                .extracting(LimitedFacts::path)
                .extracting(path -> path.member())
                .containsExactly(fellow);
    }

    /** 06-HD/TW 8.1c: one sheet a year and person, held, wherever the record lies that was merged into theirs. */
    @Test
    void aSupplementIsMissingUntilOneOfTheYearIsHeld() {
        assertThat(of(TODAY).supplements()).isEqualTo(4);
        hosted(alerts.of(alerts.neighbour));
        assertThat(of(TODAY).supplements()).isEqualTo(4);
        note(fellow, false, "2026-05-01");
        assertThat(of(TODAY).supplements()).isEqualTo(4);
        note(fellow, true, "2025-12-31");
        assertThat(of(TODAY).supplements()).isEqualTo(4);
        note(fellow, true, "2026-01-01");
        assertThat(of(TODAY).supplements()).isEqualTo(3);
        // ticked by mistake and taken back
        note(fellow, false, "2026-01-02");
        assertThat(of(TODAY).supplements()).isEqualTo(4);
        note(fellow, true, "2026-02-01");
        var committee = alerts.of(alerts.committee);
        var merged = new MemberId(UUID.randomUUID());
        sql.sql("""
                insert into membership.member select (jsonb_populate_record(m, jsonb_build_object('id', cast(:id as text),
                    'merged_into', cast(:into as text), 'card_number', null))).* from membership.member m where m.id = :into
                """)
                .param("id", merged.value())
                .param("into", committee.value())
                .update();
        note(merged, true, "2026-06-01");
        assertThat(of(TODAY).supplements()).isEqualTo(2);
    }

    private BranchFacts of(LocalDate day) {
        return facts.of(List.of(alerts.tree.branch()), day).getFirst();
    }

    /** As a stay leaves the rows. */
    private void hosted(MemberId guest) {
        sql.sql("""
                insert into membership.attachment (id, member_id, unit_id, kind, valid_from)
                values (gen_random_uuid(), :member, :unit, 'HOST', '2026-09-01')
                """)
                .param("member", guest.value())
                .param("unit", alerts.tree.branch().value())
                .update();
        sql.sql("""
                insert into membership.status (id, member_id, unit_id, status, valid_from)
                values (gen_random_uuid(), :member, :unit, 'OFFICIAL', '2026-09-01')
                """)
                .param("member", guest.value())
                .param("unit", alerts.tree.branch().value())
                .update();
    }

    private void act(MemberId member, String kind, String status) {
        sql.sql("""
                insert into membership.act (id, member_id, kind, on_day, status, recorded_at)
                values (gen_random_uuid(), :member, :kind, '2026-09-01', :status, now())
                """)
                .param("member", member.value())
                .param("kind", kind)
                .param("status", status)
                .update();
    }

    private void note(MemberId member, boolean held, String on) {
        sql.sql("""
                insert into membership.dossier_note (member_id, item, held, kept_at, noted_by, noted_on)
                values (:member, 'SUPPLEMENT_FORMS', :held, '', 'Vũ Văn Hùng', cast(:on as date))
                """)
                .param("member", member.value())
                .param("held", held)
                .param("on", on)
                .update();
    }
}
