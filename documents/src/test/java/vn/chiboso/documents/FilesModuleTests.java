package vn.chiboso.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chiboso.documents.FakeMembership.BRANCH;
import static vn.chiboso.documents.FakeMembership.MEMBER;
import static vn.chiboso.documents.FakeMembership.OTHER_BRANCH;
import static vn.chiboso.documents.FakeMembership.SECRETARY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.documents.api.FileRefusal;
import vn.chiboso.documents.api.Files;
import vn.chiboso.documents.api.NewFile;
import vn.chiboso.membership.api.AccountRecords;

/** The library on a real PostgreSQL and a real directory. */
@DocumentsSlice
class FilesModuleTests {
    @Autowired
    private Files files;

    @Autowired
    private AccountRecords records;

    @Test
    void theSameContentUnderTheSameNameIsStoredOncePerUnit() {
        var content = ("Kế hoạch " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        var first = files.store(new NewFile(BRANCH, "ke hoach.txt", content, true), SECRETARY);
        assertThat(files.store(new NewFile(BRANCH, "ke hoach.txt", content, true), SECRETARY))
                .isEqualTo(first);
        var renamed = files.store(new NewFile(BRANCH, "khac.txt", content, true), SECRETARY);
        var elsewhere = files.store(new NewFile(OTHER_BRANCH, "ke hoach.txt", content, true), SECRETARY);
        assertThat(List.of(first.id(), renamed.id(), elsewhere.id())).doesNotHaveDuplicates();
        assertThat(first.mediaType()).isEqualTo("text/plain");
        assertThat(first.size()).isEqualTo(content.length);
    }

    @Test
    void theSameContentForOtherReadersIsAFileOfItsOwn() {
        var content = ("Dự thảo " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        var kept = files.store(new NewFile(BRANCH, "du thao.txt", content, true, Audience.COMMITTEE), SECRETARY);
        var open = files.store(new NewFile(BRANCH, "du thao.txt", content, true), SECRETARY);
        assertThat(open.id()).isNotEqualTo(kept.id());
        assertThat(files.store(new NewFile(BRANCH, "du thao.txt", content, true, Audience.COMMITTEE), SECRETARY))
                .isEqualTo(kept);
    }

    @Test
    void filesAreFoundInTheOrderAskedWithoutTheUnknown() {
        var one = files.store(text("một"), SECRETARY);
        var two = files.store(text("hai"), SECRETARY);
        var unknown = new FileId(UUID.randomUUID());
        assertThat(files.find(List.of(two.id(), unknown, one.id()))).containsExactly(two, one);
        assertThat(files.find(List.of())).isEmpty();
    }

    @Test
    void aRefusedFileLeavesNothing() {
        var program = new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xFF, (byte) 0xFF};
        assertThatThrownBy(() -> files.store(new NewFile(BRANCH, "bao cao.pdf", program, true), SECRETARY))
                .isInstanceOfSatisfying(FileRefusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(FileRefusal.Reason.NOT_WHAT_IT_SAYS);
                    assertThat(refusal.args()).contains(".pdf");
                    assertThat(refusal.args().get(2).toString()).contains("application/x-");
                });
    }

    @Test
    void aFileAboveTheLimitIsRefusedWithBothSizes() {
        assertThatThrownBy(() -> files.store(new NewFile(BRANCH, "to.txt", new byte[1024 * 1024 + 1], true), SECRETARY))
                .isInstanceOfSatisfying(FileRefusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(FileRefusal.Reason.TOO_LARGE);
                    assertThat(refusal.args()).containsExactly("to.txt", 2L, 1L);
                });
    }

    @Test
    void whoPutSomethingInIsToldSoAndNobodyElseIs() {
        var name = "to khai " + UUID.randomUUID() + ".txt";
        files.store(new NewFile(BRANCH, name, name.getBytes(StandardCharsets.UTF_8), true), SECRETARY);
        var section = records.of(List.of(SECRETARY.account()), Locale.of("vi")).getFirst();
        assertThat(section.title()).isEqualTo("Văn bản và tệp đã đưa vào");
        assertThat(section.facts()).anySatisfy(fact -> {
            assertThat(fact.what()).isEqualTo("Đã đưa tệp vào thư viện");
            assertThat(fact.value()).isEqualTo(name);
        });
        assertThat(records.of(List.of(MEMBER.account()), Locale.of("vi"))
                        .getFirst()
                        .facts())
                .isEmpty();
    }

    private static NewFile text(String words) {
        var unique = words + " " + UUID.randomUUID();
        return new NewFile(BRANCH, words + ".txt", unique.getBytes(StandardCharsets.UTF_8), true);
    }
}
