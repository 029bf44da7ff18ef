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
import vn.chiboso.membership.application.port.in.ConfirmRollImport;
import vn.chiboso.membership.application.port.in.ProposeRollImport;
import vn.chiboso.membership.application.port.in.SeeRollImport;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.roll.PlannedRow.Outcome;
import vn.chiboso.membership.domain.roll.RollImport;
import vn.chiboso.membership.events.RollChanged;

@MembershipSlice
class RosterImportTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);

    @Autowired
    House house;

    @Autowired
    ProposeRollImport propose;

    @Autowired
    SeeRollImport see;

    @Autowired
    ConfirmRollImport confirm;

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
        var plan = java.util.Objects.requireNonNull(
                see.see(tree.administrator(), proposed(tree.administrator())).plan());
        assertThat(plan.count(Outcome.ADDED)).isEqualTo(36);
        assertThat(plan.count(Outcome.REFUSED)).isZero();
        assertThat(plan.unknown()).isEmpty();

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

        var again = imported(actor);
        assertThat(again.added() + again.changed() + again.refused()).isZero();
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
        var first = proposed(tree.administrator());
        var second = proposed(tree.administrator());
        var digest = digest(tree.administrator(), first);
        var command = new ConfirmRollImport.Command(first, digest);
        var done = confirm.confirm(tree.administrator(), command);

        assertThat(confirm.confirm(tree.administrator(), command)).isEqualTo(done);
        assertThat(rolls.of(tree.branch(), TODAY)).hasSize(36);
        // the technical administrator may not look at a roll that has people
        assertThatThrownBy(() -> confirm.confirm(tree.administrator(), new ConfirmRollImport.Command(second, digest)))
                .isInstanceOf(RollRefusal.class);
        var secretary = house.signIn(
                tree,
                rolls.holders(tree.branch(), Position.SECRETARY, TODAY)
                        .getFirst()
                        .id());
        assertThatThrownBy(() -> confirm.confirm(secretary, new ConfirmRollImport.Command(second, digest)))
                .isInstanceOfSatisfying(
                        RollRefusal.class, r -> assertThat(r.code()).endsWith("import-stale"));
    }

    @Test
    void theProgramInterfaceTriesShowsAndConfirms() throws IOException {
        var answer = web.post()
                .uri("/api/v1/units/{unit}/roll/imports", tree.branch().value())
                .multipart()
                .file(new MockMultipartFile("file", "so.xlsx", null, roster()))
                .requestAttr(WebForTests.ACTOR, tree.administrator())
                .exchange();
        assertThat(answer).hasStatus(201);
        assertThat(answer).bodyJson().extractingPath("$.counts.added").isEqualTo(36);
        assertThat(answer).bodyJson().extractingPath("$.rows[0].row").isEqualTo(6);
        var id = answer.getResponse().getContentAsString().replaceAll("(?s)^\\{\"id\":\"([^\"]+)\".*", "$1");
        var digest = answer.getResponse().getContentAsString().replaceAll("(?s).*\"digest\":\"([^\"]+)\".*", "$1");

        assertThat(web.post()
                        .uri("/api/v1/roll-imports/{id}/confirmation", id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"digest\":\"%s\"}".formatted(digest))
                        .requestAttr(WebForTests.ACTOR, tree.administrator()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.added")
                .isEqualTo(36);
    }

    private vn.chiboso.membership.domain.roll.RollImportId proposed(Actor actor) {
        return propose.propose(
                actor, new ProposeRollImport.Command(tree.branch(), "giang-dong-roster.xlsx", roster(), AUGUST));
    }

    private RollImport.Result imported(Actor actor) {
        var id = proposed(actor);
        return confirm.confirm(actor, new ConfirmRollImport.Command(id, digest(actor, id)));
    }

    private String digest(Actor actor, vn.chiboso.membership.domain.roll.RollImportId id) {
        return java.util.Objects.requireNonNull(see.see(actor, id).plan()).digest();
    }

    static byte[] roster() {
        try (var file = RosterImportTests.class.getResourceAsStream("/giang-dong-roster.xlsx")) {
            return java.util.Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
