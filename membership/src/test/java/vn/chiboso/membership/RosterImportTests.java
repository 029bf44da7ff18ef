package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Contacts;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.application.port.in.ConfirmIntake;
import vn.chiboso.membership.application.port.in.HandInIntake;
import vn.chiboso.membership.application.port.in.SeeIntake;
import vn.chiboso.membership.application.port.in.WorkOnIntakeNow;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.intake.IntakeCounts;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.IntakeRefusal;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.events.RollChanged;

@MembershipSlice
class RosterImportTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);

    @Autowired
    House house;

    @Autowired
    HandInIntake handIn;

    @Autowired
    SeeIntake see;

    @Autowired
    ConfirmIntake confirm;

    @Autowired
    WorkOnIntakeNow work;

    @Autowired
    Rolls rolls;

    @Autowired
    Contacts contacts;

    @Autowired
    Standings standings;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;

    @BeforeEach
    void built() {
        tree = house.build();
    }

    @Test
    void theVillageRosterIsTakenInAndASecondTimeChangesNothing(PublishedEvents events) {
        var plan = see(tree.administrator(), handedIn(tree.administrator()));
        assertThat(plan.intake().state()).isEqualTo(IntakeState.CHECKED);
        assertThat(plan.intake().counts().added()).isEqualTo(36);
        assertThat(plan.intake().counts().leftOut()).isZero();
        assertThat(plan.intake().unknown()).isEmpty();
        assertThat(plan.survey())
                .satisfies(survey -> assertThat(survey.missing()).isEmpty());
        assertThat(plan.fromAbove()).isFalse();
        assertThat(rolls.of(tree.branch(), TODAY)).isEmpty();

        var result = imported(tree.administrator());
        assertThat(result.added()).isEqualTo(36);
        assertThat(events.ofType(RollChanged.class).matching(RollChanged::added, n -> n == 36))
                .hasSize(1);

        var roll = rolls.of(tree.branch(), TODAY);
        assertThat(roll).hasSize(36);
        assertThat(roll).filteredOn(m -> m.status() == MemberStatus.EXEMPT).hasSize(5);
        assertThat(roll)
                .filteredOn(m -> m.status() == MemberStatus.PROBATIONARY)
                .hasSize(2);
        assertThat(roll).filteredOn(MemberView::away).hasSize(4);
        assertThat(roll.getFirst().fullName()).isEqualTo("Hà Thị Thu Ánh");
        assertThat(rolls.of(tree.branch(), AUGUST.minusDays(1))).isEmpty();

        var secretary = rolls.holders(tree.branch(), Position.SECRETARY, TODAY).getFirst();
        assertThat(secretary.fullName()).isEqualTo("Vũ Văn Hùng");
        var actor = house.signIn(tree, secretary.id());
        assertThat(standings.of(actor, tree.branch(), TODAY).leads()).isTrue();

        var again = see(actor, handedIn(actor)).intake().counts();
        assertThat(again.toWrite() + again.leftOut()).isZero();
        assertThat(again.unchanged()).isEqualTo(36);
    }

    @Test
    void phonesAreSealedAtRestAndOpenForNotices() {
        imported(tree.administrator());
        var secretary = rolls.holders(tree.branch(), Position.SECRETARY, TODAY).getFirst();

        var sealed = sql.sql("select phone from membership.member where id = :id")
                .param("id", secretary.id().value())
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("0987557600");
        assertThat(contacts.of(java.util.List.of(secretary.id())).getFirst().phone())
                .isEqualTo("0987557600");
    }

    @Test
    void aDoubleConfirmationAnswersTheSameAndAStaleOneIsRefused() {
        var first = handedIn(tree.administrator());
        var second = handedIn(tree.administrator());
        var command = command(tree.administrator(), first);
        var stale = command(tree.administrator(), second);
        confirm.confirm(tree.administrator(), command);
        var done = work.work(first);
        assertThat(done.state()).isEqualTo(IntakeState.DONE);

        confirm.confirm(tree.administrator(), command);
        assertThat(work.work(first).counts()).isEqualTo(done.counts());
        assertThat(rolls.of(tree.branch(), TODAY)).hasSize(36);
        // the technical administrator may not look at a roll that has people, but for the numbers of what they did
        var numbers = see(tree.administrator(), first);
        assertThat(numbers.intake().counts().added()).isEqualTo(36);
        assertThat(numbers.inCharge()).isFalse();
        assertThatThrownBy(() -> see(tree.administrator(), second)).isInstanceOf(IntakeRefusal.class);
        assertThatThrownBy(() -> confirm.confirm(tree.administrator(), stale)).isInstanceOf(IntakeRefusal.class);
        assertThatThrownBy(() -> handedIn(tree.administrator())).isInstanceOf(RollRefusal.class);
        // what the second would have done is no longer what it would do: nobody is written twice
        var officer =
                house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        confirm.confirm(officer, stale);
        assertThat(work.work(second).counts().unchanged()).isEqualTo(36);
        assertThat(rolls.of(tree.branch(), TODAY)).hasSize(36);
    }

    @Test
    void theProgramInterfaceComparesShowsAndConfirms() throws IOException {
        var answer = web.post()
                .uri("/api/v1/units/{unit}/intakes", tree.branch().value())
                .multipart()
                .file(new MockMultipartFile("file", "so.xlsx", null, roster()))
                .requestAttr(WebForTests.ACTOR, tree.administrator())
                .exchange();
        assertThat(answer).hasStatus(201);
        assertThat(answer).bodyJson().extractingPath("$.state").isEqualTo("CHECKED");
        assertThat(answer).bodyJson().extractingPath("$.added").isEqualTo(36);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.survey.missing")
                .asArray()
                .isEmpty();
        var body = answer.getResponse().getContentAsString();
        var id = body.replaceAll("(?s)^\\{\"id\":\"([^\"]+)\".*", "$1");
        var hash = body.replaceAll("(?s).*\"fileHash\":\"([^\"]+)\".*", "$1");

        for (var sent = 0; sent < 2; sent++) {
            assertThat(web.post()
                            .uri("/api/v1/intakes/{id}/confirmation", id)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"fileHash\":\"%s\",\"rows\":36}".formatted(hash))
                            .requestAttr(WebForTests.ACTOR, tree.administrator()))
                    .hasStatus(202);
        }
        assertThat(rolls.of(tree.branch(), TODAY)).hasSize(36);
        assertThat(web.get().uri("/api/v1/intakes/{id}", id).requestAttr(WebForTests.ACTOR, tree.administrator()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("DONE");
    }

    private IntakeId handedIn(Actor actor) {
        var id = handIn.handIn(
                actor, new HandInIntake.Command(tree.branch(), "giang-dong-roster.xlsx", roster(), AUGUST));
        work.work(id);
        return id;
    }

    private SeeIntake.View see(Actor actor, IntakeId id) {
        return see.see(actor, new SeeIntake.Query(id, 0));
    }

    private ConfirmIntake.Command command(Actor actor, IntakeId id) {
        var intake = see(actor, id).intake();
        return new ConfirmIntake.Command(id, intake.fileHash(), intake.counts().toWrite());
    }

    private IntakeCounts imported(Actor actor) {
        var id = handedIn(actor);
        confirm.confirm(actor, command(actor, id));
        return work.work(id).counts();
    }

    static byte[] roster() {
        try (var file = RosterImportTests.class.getResourceAsStream("/giang-dong-roster.xlsx")) {
            return java.util.Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
