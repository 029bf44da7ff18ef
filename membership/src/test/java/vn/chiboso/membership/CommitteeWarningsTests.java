package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.application.port.in.GivePosition;
import vn.chiboso.membership.domain.roll.Finding;

/** A post is given whatever the committee's rules say, and what they say is told. */
@MembershipSlice
class CommitteeWarningsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    House house;

    @Autowired
    GivePosition givePosition;

    @Autowired
    MockMvcTester web;

    private House.Tree tree;
    private int next;

    @BeforeEach
    void built() {
        tree = house.build();
    }

    @Test
    void aCommitteeBelowNineOfficialMembersIsWarnedOfOnThePageAndInTheAnswer() {
        var first = somebody();
        var second = somebody();
        var api = web.post()
                .uri("/api/v1/units/" + tree.branch() + "/positions")
                .locale(Locale.of("vi"))
                .contentType("application/json")
                .content("{\"member\": \"%s\", \"position\": \"COMMITTEE_MEMBER\", \"from\": \"2026-11-20\"}"
                        .formatted(first))
                .requestAttr(WebForTests.ACTOR, tree.administrator())
                .exchange();
        assertThat(api).hasStatus(201).bodyText().contains("Chi bộ có từ 9 đảng viên chính thức mới bầu chi ủy");
        var page = web.post()
                .uri("/console/units/" + tree.branch() + "/positions/new")
                .locale(Locale.of("vi"))
                .param("member", second.toString())
                .param("position", "COMMITTEE_MEMBER")
                .param("from", "20/11/2026")
                .param("id", "01996f1c-8a52-7000-8000-2f1d0c9e7a33")
                .requestAttr(WebForTests.ACTOR, tree.administrator())
                .exchange();
        assertThat(page).hasRedirectedUrl("/console/units/" + tree.branch());
        assertThat(done(page)).contains("Đã giao chức vụ.", "Xin lưu ý", "mới bầu chi ủy");
    }

    @Test
    void aSecondDeputyAndAnEighthOfTheCommitteeAreWarnedOf() {
        var people = java.util.stream.Stream.generate(this::somebody).limit(10).toList();
        assertThat(give(people.get(0), Position.SECRETARY)).isEmpty();
        assertThat(give(people.get(1), Position.DEPUTY_SECRETARY)).isEmpty();
        assertThat(give(people.get(2), Position.DEPUTY_SECRETARY)).containsExactly("deputies");
        for (var i = 3; i < 7; i++) {
            assertThat(give(people.get(i), Position.COMMITTEE_MEMBER)).containsExactly("deputies");
        }
        assertThat(give(people.get(7), Position.COMMITTEE_MEMBER))
                .containsExactlyInAnyOrder("deputies", "committee-too-large");
        assertThat(give(people.get(8), Position.GROUP_LEADER)).isEmpty();
    }

    private List<String> give(MemberId member, Position position) {
        return givePosition
                .give(
                        tree.administrator(),
                        new GivePosition.Command(null, tree.branch(), member, position, TODAY, null, null))
                .warnings()
                .stream()
                .map(Finding::code)
                .toList();
    }

    private MemberId somebody() {
        return house.member(
                tree, tree.branch(), "Lê Văn " + "ABCDEGHIKLMN".charAt(next++) + "nh", MemberStatus.OFFICIAL);
    }

    private static String done(MvcTestResult page) {
        return String.valueOf(
                Objects.requireNonNull(page.getMvcResult().getFlashMap()).get("done"));
    }
}
