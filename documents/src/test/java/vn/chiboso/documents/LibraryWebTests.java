package vn.chiboso.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.documents.FakeMembership.BRANCH;
import static vn.chiboso.documents.FakeMembership.EXEMPT;
import static vn.chiboso.documents.FakeMembership.FORMER;
import static vn.chiboso.documents.FakeMembership.IN_CHARGE;
import static vn.chiboso.documents.FakeMembership.MEMBER;
import static vn.chiboso.documents.FakeMembership.OFFICE;
import static vn.chiboso.documents.FakeMembership.OFFICER;
import static vn.chiboso.documents.FakeMembership.OTHER;
import static vn.chiboso.documents.FakeMembership.SECRETARY;
import static vn.chiboso.documents.FakeMembership.SUSPENDED;
import static vn.chiboso.documents.FakeMembership.TECHNICIAN;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.documents.api.FileView;
import vn.chiboso.documents.api.Files;
import vn.chiboso.documents.api.NewFile;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.documents.api.Papers;
import vn.chiboso.membership.api.Actor;

/** Reading the library, by everybody, on page and API alike. */
@DocumentsSlice
class LibraryWebTests {
    /** So that it stands first, whatever other tests filed. */
    private static final LocalDate LATEST = LocalDate.of(2026, 11, 15);

    private static final String WORDS = "Kế hoạch trồng cây ";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Papers papers;

    @Autowired
    private Files files;

    private PaperView paper;
    private FileView file;

    @BeforeEach
    void somethingToRead() {
        paper = papers.file(
                SamplePapers.dated(SamplePapers.resolution("web/" + UUID.randomUUID(), BRANCH), LATEST),
                Actor.system());
        var content = (WORDS + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        file = files.store(new NewFile(BRANCH, "Kế hoạch.txt", content, true), SECRETARY);
    }

    @Test
    void theUnitsPeopleAndThoseAboveReadEverything() {
        for (var actor : List.of(SECRETARY, MEMBER, EXEMPT, IN_CHARGE, OFFICER, OFFICE)) {
            for (var address : addresses()) {
                assertThat(get(address, actor)).as(actor.name() + " " + address).hasStatusOk();
            }
        }
    }

    @Test
    void strangersFindNothingAnywhere() {
        for (var actor : List.of(OTHER, FORMER, TECHNICIAN)) {
            for (var address : addresses()) {
                assertThat(get(address, actor)).as(actor.name() + " " + address).hasStatus(404);
            }
        }
        assertThat(get("/documents", FORMER)).hasStatus(404);
        assertThat(get("/documents", TECHNICIAN)).hasStatus(404);
    }

    @Test
    void theSuspendedAreTurnedAwayKnowingly() {
        for (var address : addresses()) {
            assertThat(get(address, SUSPENDED)).as(address).hasStatus(403);
        }
    }

    @Test
    void whatDoesNotExistIsNotFoundEvenForTheSecretary() {
        var nothing = UUID.randomUUID();
        for (var address : List.of(
                "/documents/papers/" + nothing,
                "/documents/papers/" + nothing + ".pdf",
                "/documents/files/" + nothing,
                "/documents?unit=" + nothing,
                "/documents?unit=x",
                "/api/v1/papers/" + nothing,
                "/api/v1/files/" + nothing,
                "/api/v1/units/" + nothing + "/papers")) {
            assertThat(get(address, SECRETARY)).as(address).hasStatus(404);
        }
        assertThat(get("/api/v1/papers/abc", SECRETARY)).hasStatus(400);
        assertThat(get("/api/v1/papers/" + paper.id() + "/content?format=odt", SECRETARY))
                .hasStatus(422)
                .bodyText()
                .contains("documents.refusal.unknown-format format");
        assertThat(get("/api/v1/units/" + BRANCH + "/papers?after=xyz", SECRETARY))
                .hasStatus(422)
                .bodyText()
                .contains("documents.refusal.bad-cursor", "after");
    }

    @Test
    void thePageListsPapersAndFilesOfMyBranch() {
        assertThat(get("/documents", MEMBER))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Chi bộ thôn Giang Đông",
                        paper.symbol(),
                        "15/11/2026",
                        "Nghị quyết",
                        "/documents/papers/" + paper.id() + ".docx",
                        "/documents/files/" + file.id(),
                        "Kế hoạch.txt",
                        "2025-2030")
                .doesNotContain("/documents/upload", "??");
        assertThat(get("/documents", SECRETARY)).bodyText().contains("/documents/upload?unit=" + BRANCH);
    }

    @Test
    void filtersNarrowAndSayWhenNothingIsLeft() {
        assertThat(get("/documents?kind=DECISION", MEMBER))
                .bodyText()
                .contains("Không có văn bản nào")
                .doesNotContain(paper.id().toString());
        assertThat(get("/documents?kind=RESOLUTION&term=2025-07-01", MEMBER))
                .bodyText()
                .contains(paper.id().toString());
        assertThat(get("/documents?term=2020-07-01", MEMBER))
                .bodyText()
                .doesNotContain(paper.id().toString());
        assertThat(get("/documents?kind=nonsense&term=never", MEMBER)).hasStatusOk();
    }

    @Test
    void anOfficerChoosesABranchFirst() {
        assertThat(get("/documents", OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("Chọn chi bộ", "Chi bộ thôn Giang Đông", "Chi bộ thôn Giang Tây")
                .doesNotContain("??");
    }

    @Test
    void thePaperIsReadOnThePageWithItsSecrecy() {
        assertThat(get("/documents/papers/" + paper.id(), MEMBER))
                .bodyText()
                .contains(
                        "Số " + paper.symbol(),
                        "Lưu hành nội bộ",
                        "CHI BỘ THÔN GIANG ĐÔNG",
                        "<h2>I- Kết quả thực hiện nhiệm vụ tháng 01</h2>",
                        "<th scope=\"col\">Người thực hiện</th>",
                        "Lưu Chi bộ.",
                        "T/M CHI BỘ",
                        "Nguyễn Văn Thành")
                .doesNotContain("??");
    }

    @Test
    void theRegisterIsPagedByKeyWithoutLossOrDouble() {
        for (var n = 0; n < 30; n++) {
            papers.file(SamplePapers.minutes("page/" + UUID.randomUUID(), BRANCH), Actor.system());
        }
        var first = get("/documents?kind=MINUTES", MEMBER);
        assertThat(first).bodyText().contains("Văn bản cũ hơn").contains("after=");
        assertThat(get("/api/v1/units/" + BRANCH + "/papers?kind=MINUTES", MEMBER))
                .bodyJson()
                .extractingPath("$.papers")
                .asArray()
                .hasSize(25);
    }

    @Test
    void theApiTellsHeadAndBody() {
        assertThat(get("/api/v1/papers/" + paper.id(), MEMBER)).bodyJson().isLenientlyEqualTo("""
                        {"paper": {"symbol": "%s", "kind": "RESOLUTION", "date": "2026-11-15"},
                         "superior": "ĐẢNG ỦY XÃ QUẢNG BÌNH", "place": "Quảng Bình", "secrecy": "INTERNAL"}
                        """.formatted(
                        paper.symbol()));
    }

    private List<String> addresses() {
        return List.of(
                "/documents?unit=" + BRANCH,
                "/documents/papers/" + paper.id(),
                "/documents/papers/" + paper.id() + ".docx",
                "/documents/papers/" + paper.id() + ".pdf",
                "/documents/files/" + file.id(),
                "/api/v1/units/" + BRANCH + "/papers",
                "/api/v1/papers/" + paper.id(),
                "/api/v1/papers/" + paper.id() + "/content?format=docx",
                "/api/v1/units/" + BRANCH + "/files",
                "/api/v1/files/" + file.id(),
                "/api/v1/files/" + file.id() + "/content");
    }

    private MvcTestResult get(String address, Actor actor) {
        return web.get()
                .uri(address)
                .locale(java.util.Locale.of("vi"))
                .requestAttr("actor", actor)
                .exchange();
    }
}
