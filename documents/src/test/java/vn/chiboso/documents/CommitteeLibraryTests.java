package vn.chiboso.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.documents.FakeMembership.BRANCH;
import static vn.chiboso.documents.FakeMembership.COMMITTEE_MEMBER;
import static vn.chiboso.documents.FakeMembership.EXEMPT;
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
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.FileView;
import vn.chiboso.documents.api.Files;
import vn.chiboso.documents.api.NewFile;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.documents.api.Papers;
import vn.chiboso.membership.api.Actor;

/** What is for the committee is listed and taken away by the committee and those who inspect it; for everybody else it is not there. */
@DocumentsSlice
class CommitteeLibraryTests {
    /** After everything that other tests filed, so that it would stand on the first page. */
    private static final LocalDate LATEST = LocalDate.of(2026, 11, 16);

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Papers papers;

    @Autowired
    private Files files;

    private PaperView paper;
    private FileView file;

    @BeforeEach
    void somethingOfTheCommittee() {
        var minutes = SamplePapers.minutes("committee/" + UUID.randomUUID(), BRANCH);
        paper = papers.file(SamplePapers.dated(SamplePapers.forCommittee(minutes), LATEST), Actor.system());
        var content = ("Dự kiến nhân sự " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        file = files.store(new NewFile(BRANCH, "Dự kiến.txt", content, true, Audience.COMMITTEE), SECRETARY);
    }

    @Test
    void theCommitteeAndThoseWhoInspectReadIt() {
        for (var actor : List.of(SECRETARY, COMMITTEE_MEMBER, IN_CHARGE, OFFICER)) {
            for (var address : addresses()) {
                assertThat(get(address, actor)).as(actor.name() + " " + address).hasStatusOk();
            }
            for (var list : lists().entrySet()) {
                assertThat(get(list.getKey(), actor))
                        .as(actor.name() + " " + list.getKey())
                        .hasStatusOk()
                        .bodyText()
                        .contains(list.getValue());
            }
        }
    }

    @Test
    void nobodyElseFindsIt() {
        for (var actor : List.of(MEMBER, EXEMPT, OFFICE, SUSPENDED, OTHER, TECHNICIAN)) {
            for (var address : addresses()) {
                assertThat(get(address, actor)).as(actor.name() + " " + address).hasStatus(404);
            }
        }
        for (var actor : List.of(MEMBER, EXEMPT, OFFICE)) {
            for (var list : lists().entrySet()) {
                assertThat(get(list.getKey(), actor))
                        .as(actor.name() + " " + list.getKey())
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain(list.getValue());
            }
        }
    }

    @Test
    void aPageOfFilesIsFullWithoutIt() {
        for (var n = 0; n < 26; n++) {
            var content = ("Tệp của chi bộ " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
            files.store(new NewFile(BRANCH, "tep.txt", content, true), SECRETARY);
            files.store(new NewFile(BRANCH, "tep.txt", content, true, Audience.COMMITTEE), SECRETARY);
        }
        var first = get("/api/v1/units/" + BRANCH + "/files", MEMBER);
        assertThat(first).bodyJson().extractingPath("$.files").asArray().hasSize(25);
        assertThat(first).bodyJson().extractingPath("$.next").isNotNull();
    }

    private List<String> addresses() {
        return List.of(
                "/documents/papers/" + paper.id(),
                "/documents/papers/" + paper.id() + ".docx",
                "/documents/papers/" + paper.id() + ".pdf",
                "/documents/files/" + file.id(),
                "/api/v1/papers/" + paper.id(),
                "/api/v1/papers/" + paper.id() + "/content?format=pdf",
                "/api/v1/files/" + file.id(),
                "/api/v1/files/" + file.id() + "/content");
    }

    /** Where something is listed, and what of it would be told there. */
    private Map<String, String> lists() {
        var unit = "/api/v1/units/" + BRANCH;
        return Map.of(
                "/documents?unit=" + BRANCH, paper.id().toString(),
                "/documents?kind=MINUTES&unit=" + BRANCH, file.id().toString(),
                unit + "/papers", paper.id().toString(),
                unit + "/papers?kind=MINUTES&term=2025-07-01", paper.id().toString(),
                unit + "/files", file.id().toString());
    }

    private MvcTestResult get(String address, Actor actor) {
        return web.get()
                .uri(address)
                .locale(Locale.of("vi"))
                .requestAttr("actor", actor)
                .exchange();
    }
}
