package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;

/** The list book on paper, for whoever may take it out. */
@MembershipSlice
class RollPaperTests {
    @Autowired
    House house;

    @Autowired
    MockMvcTester mvc;

    private House.Tree tree;
    private Actor secretary;
    private Actor fellow;
    private Actor sibling;

    @BeforeEach
    void build() {
        tree = house.build();
        var leader = house.member(tree, tree.branch(), "Đỗ Văn Ước", MemberStatus.OFFICIAL);
        var other = house.member(tree, tree.branch(), "Lê Thị Mai", MemberStatus.EXEMPT);
        var next = house.member(tree, tree.other(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        house.give(tree, leader, Position.SECRETARY, tree.branch());
        house.give(tree, next, Position.SECRETARY, tree.other());
        secretary = house.signIn(tree, leader);
        fellow = house.signIn(tree, other);
        sibling = house.signIn(tree, next);
    }

    @Test
    void everybodyStandsOnItWithTheColumnsOfTheBookAndTheCounts() {
        assertThat(get(secretary, "/branch/paper"))
                .hasStatusOk()
                .bodyText()
                .contains("Đảng bộ xã Quảng Bình", "Chi bộ thôn Giang Đông", "Danh sách đảng viên, ngày 20/11/2026")
                .contains(
                        "Đỗ Văn Ước",
                        "Lê Thị Mai",
                        "02/03/1980",
                        "04/05/2010",
                        "Bí thư chi bộ",
                        "Miễn công tác và sinh hoạt đảng",
                        "Đảng số 2")
                .doesNotContain("Vũ Văn Hùng");
        assertThat(get(secretary, "/branch")).bodyText().contains("/branch/paper?unit=" + tree.branch());
    }

    @Test
    void ofAPastDayItIsAsTheRollWasThen() {
        assertThat(get(secretary, "/branch/paper?day=05/08/2026"))
                .hasStatusOk()
                .bodyText()
                .contains("ngày 05/08/2026", "Lê Thị Mai");
        assertThat(get(secretary, "/branch/paper?day=05/07/2026"))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có số liệu trước ngày")
                .doesNotContain("Lê Thị Mai");
        assertThat(get(secretary, "/branch/paper?day=21/11/2026")).hasStatus(422);
    }

    @Test
    void whoMayNotTakeItOutIsRefused() {
        assertThat(get(fellow, "/branch/paper")).hasStatus(403);
        assertThat(get(sibling, "/branch/paper?unit=" + tree.branch())).hasStatus(404);
    }

    private MvcTestResult get(Actor actor, String address) {
        return mvc.get()
                .uri(address)
                .requestAttr(WebForTests.ACTOR, actor)
                .locale(Locale.of("vi"))
                .exchange();
    }
}
