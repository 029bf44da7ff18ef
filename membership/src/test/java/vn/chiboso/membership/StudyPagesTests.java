package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.Actor;

/** Something to study with questions, from who gives it to who confirms it. */
@MembershipSlice
class StudyPagesTests {
    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    private DuesHouse people;
    private String item;

    @BeforeEach
    void given() {
        people = new DuesHouse(house, sql, web);
        item = UUID.randomUUID().toString();
    }

    @Test
    void itIsConfirmedOnceItsQuestionsAreAnsweredRightAndNoAnswerIsKept() {
        assertThat(give(
                        question(0, "Ai chủ trì?", "2", "Thư ký", "Bí thư", ""),
                        question(1, "Mấy lần?", "1", "Một", "Hai", "Ba")))
                .hasStatus3xxRedirection();
        assertThat(PageText.of(get(people.fellow, page())))
                .contains("Câu 1. Ai chủ trì?", "Câu 2. Mấy lần?", "Xác nhận đã học")
                .doesNotContain("Phương án đúng");

        var wrong = post(people.fellow, page(), "answers[0]", "2", "answers[1]", "3", "note", "Điều tôi nghĩ");
        assertThat(wrong).hasStatus(422);
        assertThat(PageText.of(wrong))
                .contains("Câu 2 chưa đúng", "Điều tôi nghĩ")
                .containsPattern("value=\"2\"[^>]*checked");
        assertThat(post(people.fellow, page())).hasStatus(422);
        assertThat(PageText.of(get(people.fellow, "/handbook"))).doesNotContain("Đã học ngày");

        assertThat(post(people.fellow, page(), "answers[0]", "2", "answers[1]", "1"))
                .hasRedirectedUrl("/handbook#study");
        assertThat(PageText.of(get(people.fellow, "/handbook"))).contains("Đã học ngày 20/11/2026");
        // who only adds what they take from it is not asked again
        assertThat(post(people.fellow, page(), "note", "Ba điều mới")).hasRedirectedUrl("/handbook#study");
        assertThat(PageText.of(get(people.fellow, page())))
                .contains("Ba điều mới")
                .doesNotContain("Câu 1. Ai chủ trì?");
    }

    @Test
    void theCommitteeSeesWhichAnswersAreRight() {
        give(question(0, "Ai chủ trì?", "2", "Thư ký", "Bí thư", ""));
        assertThat(PageText.of(get(people.secretary, "/branch/handbook"))).contains("1 câu hỏi tự kiểm tra");
        assertThat(PageText.of(get(people.secretary, page()))).contains("Phương án đúng: Bí thư");
    }

    @Test
    void whoOverseesTheBranchIsToldHowManyQuestionsThereAreAndNotLedToThem() {
        give(question(0, "Ai chủ trì?", "2", "Thư ký", "Bí thư", ""));
        var desk = get(people.officer, "/branch/handbook?unit=" + people.tree.branch());
        assertThat(PageText.of(desk)).contains("1 câu hỏi tự kiểm tra").doesNotContain(page());
        assertThat(get(people.officer, page())).hasStatus(404);
    }

    @Test
    void aHalfQuestionIsRefusedAtItsFieldAndNothingIsGiven() {
        var refused = give(question(0, "Ai chủ trì?", "", "Thư ký", "Bí thư", ""));
        assertThat(refused).hasStatus(422);
        assertThat(PageText.of(refused)).contains("Hãy chọn phương án đúng", "value=\"Ai chủ trì?\"", "<details open");
        assertThat(get(people.fellow, page())).hasStatus(404);
        assertThat(give(question(3, "Câu thứ tư", "1", "a", "b"))).hasStatus(422);
    }

    @Test
    void anotherBranchFindsNothingAndOddAnswersAreNoAnswers() {
        give(question(0, "Ai chủ trì?", "2", "Thư ký", "Bí thư", ""));
        assertThat(get(people.neighbour, page())).hasStatus(404);
        assertThat(post(people.neighbour, page(), "answers[0]", "2")).hasStatus(404);
        assertThat(post(people.fellow, page(), "answers[0]", "hai")).hasStatus(422);
        assertThat(get(people.fellow, "/handbook/study/x")).hasStatus4xxClientError();
    }

    private String page() {
        return "/handbook/study/" + item;
    }

    private static String[] question(int number, String text, String right, String... answers) {
        var row = "questions[" + number + "].";
        var typed = new ArrayList<>(List.of(row + "text", text, row + "right", right));
        for (var i = 0; i < answers.length; i++) {
            typed.addAll(List.of(row + "answers[" + i + "]", answers[i]));
        }
        return typed.toArray(String[]::new);
    }

    private MvcTestResult give(String[]... questions) {
        var typed = new ArrayList<>(
                List.of("id", item, "unit", people.tree.branch().toString(), "title", "Nghị quyết 71-NQ/TW"));
        for (var question : questions) {
            typed.addAll(List.of(question));
        }
        return post(people.secretary, "/branch/handbook/study", typed.toArray(String[]::new));
    }

    private MvcTestResult get(Actor who, String address) {
        return people.get(who, address);
    }

    private MvcTestResult post(Actor who, String address, String... typed) {
        return people.post(who, address, typed);
    }
}
