package vn.chiboso.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.documents.FakeMembership.BRANCH;
import static vn.chiboso.documents.FakeMembership.SECRETARY;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.documents.api.Files;
import vn.chiboso.documents.api.NewFile;
import vn.chiboso.membership.api.LibraryShelf;

/** What a branch may choose from to study. */
@DocumentsSlice
class StudyShelfTests {
    @Autowired
    private Files files;

    @Autowired
    private LibraryShelf shelf;

    @Autowired
    private MockMvcTester web;

    @Test
    void onlyWhatIsForEverybodyOfTheBranchAndHangsOnNothingIsOffered() {
        var name = UUID.randomUUID() + ".txt";
        var content = ("Nội dung " + name).getBytes(StandardCharsets.UTF_8);
        var hanging = files.store(new NewFile(BRANCH, name, content, true), SECRETARY);
        upload("BRANCH", "Tài liệu " + name);
        upload("COMMITTEE", "Chi ủy " + name);
        assertThat(shelf.of(BRANCH, 30))
                .noneMatch(each -> each.address().endsWith(hanging.id().toString()))
                .noneMatch(each -> each.title().equals("Chi ủy " + name))
                .anyMatch(each -> each.title().equals("Tài liệu " + name)
                        && each.address().startsWith("/documents/files/")
                        && each.number().isEmpty());
    }

    private void upload(String audience, String name) {
        var content = (audience + name).getBytes(StandardCharsets.UTF_8);
        assertThat(web.post()
                        .uri("/documents/upload?unit=" + BRANCH)
                        .multipart()
                        .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                        .param("declaredNoSecret", "true")
                        .param("audience", audience)
                        .locale(Locale.of("vi"))
                        .requestAttr("actor", SECRETARY)
                        .exchange())
                .hasStatus(302);
    }
}
