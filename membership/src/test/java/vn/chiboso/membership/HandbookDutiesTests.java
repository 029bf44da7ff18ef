package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.AlertDuties;
import vn.chiboso.membership.api.AlertDuty;
import vn.chiboso.membership.events.CommitmentMoved;
import vn.chiboso.membership.events.CorrectionAnswered;
import vn.chiboso.membership.events.CorrectionAsked;
import vn.chiboso.membership.events.StudyGiven;

/** What the handbook asks of somebody: the desk's years, duties, and who is told. */
@MembershipSlice
class HandbookDutiesTests {
    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    @Autowired
    List<AlertDuties> duties;

    private DuesHouse people;
    private String theirs;

    @BeforeEach
    void built() {
        people = new DuesHouse(house, sql, web);
        theirs = "/branch/members/" + people.fellow.member();
    }

    @Test
    void theDeskShowsLastThisAndNextYearsCommitments() {
        assertThat(post(people.fellow, "/handbook/commitments/2027", "step", "SUBMITTED", "text", "Ý", "seen", "0"))
                .hasStatus3xxRedirection();
        assertThat(read(get(people.secretary, "/branch/handbook")))
                .contains("?year=2025", "?year=2027", "Bản cam kết năm 2026")
                .doesNotContain("/commitments/2027\"");
        assertThat(read(get(people.secretary, "/branch/handbook?year=2027")))
                .contains("Bản cam kết năm 2027", theirs + "/commitments/2027");
        assertThat(read(get(people.secretary, "/branch/handbook?year=2031"))).contains("Bản cam kết năm 2026");
    }

    @Test
    void whoIsExemptIsNotNamedAmongThoseWhoHandedNothingIn() {
        var name = sql.sql("select full_name from membership.member where id = :id")
                .param("id", people.of(people.fellow).value())
                .query(String.class)
                .single();
        assertThat(read(get(people.secretary, "/branch/handbook"))).contains("Ai chưa nộp", name);
        sql.sql("update membership.status set status = 'EXEMPT' where member_id = :id")
                .param("id", people.of(people.fellow).value())
                .update();
        assertThat(read(get(people.secretary, "/branch/handbook")))
                .contains("Ai chưa nộp")
                .doesNotContain(name);
    }

    @Test
    void whoWasAdmittedAfterTheCommitmentsOfTheYearWereDueIsNotNamedEither() {
        var fellow = people.of(people.fellow).value();
        var name = sql.sql("select full_name from membership.member where id = :id")
                .param("id", fellow)
                .query(String.class)
                .single();
        sql.sql(
                        "update membership.member set official_on = null, decision_on = '2026-03-20', ceremony_on = '2026-04-01' where id = :id")
                .param("id", fellow)
                .update();
        assertThat(read(get(people.secretary, "/branch/handbook"))).doesNotContain(name);
        assertThat(read(get(people.secretary, "/branch/handbook?year=2027"))).contains(name);
    }

    @Test
    void whatWaitsInACommitmentIsTheCommitteesDutyAndIsTold(PublishedEvents events) {
        var own = "/handbook/commitments/2026";
        var office = theirs + "/commitments/2026";
        post(people.fellow, own, "step", "DRAFTED", "text", "Ý nháp", "seen", "0");
        assertThat(duties(people.secretary, "COMMITMENTS_WAIT")).isEmpty();
        assertThat(events.ofType(CommitmentMoved.class)).isEmpty();
        post(people.fellow, own, "step", "SUBMITTED", "text", "Học đều", "seen", "1");
        assertThat(duties(people.secretary, "COMMITMENTS_WAIT")).containsExactly(1);
        assertThat(duties(people.deputy, "COMMITMENTS_WAIT")).containsExactly(1);
        assertThat(duties(people.fellow, "COMMITMENTS_WAIT")).isEmpty();
        post(people.deputy, office, "step", "RETURNED", "text", "Viết rõ hơn", "seen", "2");
        assertThat(duties(people.secretary, "COMMITMENTS_WAIT")).isEmpty();
        assertThat(duties(people.fellow, "OWN_COMMITMENT")).containsExactly(1);
        post(people.fellow, own, "step", "SUBMITTED", "text", "Học đều, làm tốt", "seen", "3");
        post(people.secretary, office, "step", "ACCEPTED", "text", "", "seen", "4");
        assertThat(duties(people.fellow, "OWN_COMMITMENT")).isEmpty();
        assertThat(events.ofType(CommitmentMoved.class))
                .extracting(CommitmentMoved::step, CommitmentMoved::tell)
                .containsExactly(
                        tuple(CommitmentMoved.Step.SUBMITTED, List.of(people.of(people.secretary))),
                        tuple(CommitmentMoved.Step.RETURNED, List.of(people.of(people.fellow))),
                        tuple(CommitmentMoved.Step.SUBMITTED, List.of(people.of(people.secretary))),
                        tuple(CommitmentMoved.Step.ACCEPTED, List.of(people.of(people.fellow))));
    }

    @Test
    void whatIsGivenToStudyIsToldToAllAndADutyUntilStudied(PublishedEvents events) {
        var id = people.id();
        for (var time = 0; time < 2; time++) {
            post(
                    people.deputy,
                    "/branch/handbook/study",
                    "id",
                    id.toString(),
                    "unit",
                    people.tree.branch().toString(),
                    "title",
                    "Nghị quyết mới",
                    "dueOn",
                    "30/11/2026");
        }
        assertThat(events.ofType(StudyGiven.class).matching(e -> e.item().equals(id)))
                .singleElement()
                .satisfies(e -> assertThat(e.tell())
                        .contains(people.of(people.fellow), people.of(people.secretary), people.student)
                        .doesNotContain(people.of(people.deputy)));
        assertThat(duties(people.fellow, "OWN_STUDY")).containsExactly(1);
        post(people.fellow, "/handbook/study/" + id, "note", "");
        assertThat(duties(people.fellow, "OWN_STUDY")).isEmpty();
    }

    @Test
    void whoCameAfterTheDayAndWhoIsExemptOrSuspendedIsNotAskedToStudy() {
        post(
                people.deputy,
                "/branch/handbook/study",
                "id",
                people.id().toString(),
                "unit",
                people.tree.branch().toString(),
                "title",
                "Nghị quyết mới",
                "dueOn",
                "20/11/2026");
        assertThat(duties(people.fellow, "OWN_STUDY")).containsExactly(1);
        sql.sql("update membership.study_item set due_on = '2026-07-31', given_on = '2026-07-01'")
                .update();
        assertThat(duties(people.fellow, "OWN_STUDY"))
                .as("on the roll since August")
                .isEmpty();
        sql.sql("update membership.study_item set due_on = '2026-11-20'").update();
        for (var status : List.of("EXEMPT", "TEMPORARILY_EXEMPT", "SUSPENDED")) {
            sql.sql("update membership.status set status = :status where member_id = :member")
                    .param("status", status)
                    .param("member", people.of(people.fellow).value())
                    .update();
            assertThat(duties(people.fellow, "OWN_STUDY")).as(status).isEmpty();
        }
    }

    @Test
    void whoStandsSuspendedIsToldNothingAboutCommitments(PublishedEvents events) {
        sql.sql("update membership.status set status = 'SUSPENDED' where member_id = :member")
                .param("member", people.of(people.secretary).value())
                .update();
        post(people.fellow, "/handbook/commitments/2026", "step", "SUBMITTED", "text", "Học đều", "seen", "0");
        assertThat(events.ofType(CommitmentMoved.class))
                .extracting(CommitmentMoved::tell)
                .containsExactly(List.of());
    }

    @Test
    void aRequestIsADutyOfWhoLeadsAndItsAnswerIsTold(PublishedEvents events) {
        var id = people.id();
        for (var time = 0; time < 2; time++) {
            post(
                    people.fellow,
                    "/handbook/requests/new",
                    "id",
                    id.toString(),
                    "field",
                    "HOME_PLACE",
                    "right",
                    "Sầm Sơn",
                    "reason",
                    "x");
        }
        assertThat(events.ofType(CorrectionAsked.class)
                        .matching(e -> e.request().equals(id)))
                .singleElement()
                .extracting(CorrectionAsked::tell)
                .isEqualTo(List.of(people.of(people.secretary)));
        assertThat(requests(people.secretary)).containsExactly(1);
        assertThat(requests(people.deputy)).isEmpty();
        assertThat(requests(people.fellow)).isEmpty();
        post(people.secretary, "/handbook/requests/" + id + "/answer", "outcome", "REFUSED", "note", "đúng rồi");
        assertThat(requests(people.secretary)).isEmpty();
        assertThat(events.ofType(CorrectionAnswered.class)
                        .matching(e -> e.member().equals(people.of(people.fellow))))
                .hasSize(1);
    }

    private List<Integer> duties(Actor actor, String kind) {
        return duties.stream()
                .flatMap(each -> each.of(actor, Instant.EPOCH).stream())
                .filter(duty -> duty.kind().name().equals(kind))
                .map(AlertDuty::count)
                .toList();
    }

    private List<Integer> requests(Actor actor) {
        return duties.stream()
                .flatMap(each -> each.of(actor, Instant.EPOCH).stream())
                .filter(duty -> duty.kind() == AlertDuty.Kind.HANDBOOK_REQUESTS)
                .map(AlertDuty::count)
                .toList();
    }

    private MvcTestResult get(Actor actor, String page) {
        return people.get(actor, page);
    }

    private MvcTestResult post(Actor actor, String page, String... pairs) {
        return people.post(actor, page, pairs);
    }

    private static String read(MvcTestResult answer) {
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
