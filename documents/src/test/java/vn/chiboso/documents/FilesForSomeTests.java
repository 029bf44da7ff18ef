package vn.chiboso.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.documents.FakeMembership.BRANCH;
import static vn.chiboso.documents.FakeMembership.COMMITTEE_MEMBER;
import static vn.chiboso.documents.FakeMembership.IN_CHARGE;
import static vn.chiboso.documents.FakeMembership.MEMBER;
import static vn.chiboso.documents.FakeMembership.SECRETARY;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.documents.api.AnnouncedFiles;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.documents.api.Files;
import vn.chiboso.documents.api.NewFile;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** Who sees a file that somebody uploaded for the committee, and one that hangs on something not announced yet. */
@DocumentsSlice
@Import(FilesForSomeTests.Announcing.class)
class FilesForSomeTests {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private Files files;

    @Autowired
    private Announcements announcements;

    private String name = "";
    private byte[] content = {};

    /** Module slices keep one instance for all tests. */
    @BeforeEach
    void aFileOfItsOwn() {
        name = UUID.randomUUID() + ".txt";
        content = ("Nội dung " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theFormOffersTheWholeBranchFirst() {
        assertThat(get("/documents/upload", SECRETARY))
                .bodyText()
                .contains("Cả chi bộ", "Chỉ chi ủy", "value=\"COMMITTEE\"")
                .containsPattern("value=\"BRANCH\"[^>]*checked")
                .doesNotContain("??");
    }

    @Test
    void whatIsUploadedForTheCommitteeIsMarkedAndNobodyElses() {
        assertThat(upload("/documents/upload?unit=" + BRANCH, "COMMITTEE")).hasStatus(302);
        assertThat(get("/documents", COMMITTEE_MEMBER)).bodyText().contains(name, "Chỉ chi ủy");
        assertThat(get("/documents", MEMBER)).bodyText().doesNotContain(name);
    }

    @Test
    void theOperationTakesTheAudienceAndTellsIt() {
        assertThat(upload("/api/v1/units/" + BRANCH + "/files", "COMMITTEE"))
                .hasStatus(201)
                .bodyText()
                .contains("\"audience\":\"COMMITTEE\"");
        assertThat(upload("/api/v1/units/" + BRANCH + "/files", "EVERYBODY"))
                .hasStatus(400)
                .bodyText()
                .isEqualTo("audience");
        assertThat(get("/documents", MEMBER)).bodyText().doesNotContain(name);
    }

    @Test
    void withoutAWordAFileIsForTheWholeBranch() {
        assertThat(upload("/documents/upload?unit=" + BRANCH, null)).hasStatus(302);
        assertThat(get("/documents", MEMBER)).bodyText().contains(name);
    }

    @Test
    void anAttachedFileShowsToMembersFromTheAnnouncementOn() {
        var file = files.store(new NewFile(BRANCH, name, content, true), SECRETARY);
        for (var actor : Set.of(SECRETARY, COMMITTEE_MEMBER, IN_CHARGE)) {
            assertThat(get("/documents?unit=" + BRANCH, actor))
                    .as(actor.name())
                    .bodyText()
                    .contains(name);
            assertThat(get("/documents/files/" + file.id(), actor)).hasStatusOk();
        }
        assertThat(get("/documents", MEMBER)).bodyText().doesNotContain(name);
        assertThat(get("/documents/files/" + file.id(), MEMBER)).hasStatus(404);
        assertThat(get("/api/v1/files/" + file.id(), MEMBER)).hasStatus(404);
        announcements.made.add(file.id());
        assertThat(get("/documents", MEMBER)).bodyText().contains(name);
        assertThat(get("/documents/files/" + file.id(), MEMBER)).hasStatusOk();
    }

    @Test
    void whatIsInTheLibraryByHandStaysWhereItIsAttachedToo() {
        upload("/documents/upload?unit=" + BRANCH, "BRANCH");
        files.store(new NewFile(BRANCH, name, content, true), SECRETARY);
        assertThat(get("/documents", MEMBER)).bodyText().contains(name);
    }

    @Test
    void whatIsAttachedComesIntoTheLibraryByHand() {
        files.store(new NewFile(BRANCH, name, content, true), SECRETARY);
        upload("/documents/upload?unit=" + BRANCH, "BRANCH");
        assertThat(get("/documents", MEMBER)).bodyText().contains(name);
    }

    private MvcTestResult upload(String address, @org.jspecify.annotations.Nullable String audience) {
        var request = web.post()
                .uri(address)
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .param("declaredNoSecret", "true");
        if (audience != null) {
            request = request.param("audience", audience);
        }
        return request.locale(Locale.of("vi")).requestAttr("actor", SECRETARY).exchange();
    }

    private MvcTestResult get(String address, Actor actor) {
        return web.get()
                .uri(address)
                .locale(Locale.of("vi"))
                .requestAttr("actor", actor)
                .exchange();
    }

    static final class Announcements implements AnnouncedFiles {
        private final Set<FileId> made = new HashSet<>();

        @Override
        public Set<FileId> of(UnitId unit) {
            return Set.copyOf(made);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Announcing {
        @Bean
        Announcements announcements() {
            return new Announcements();
        }
    }
}
