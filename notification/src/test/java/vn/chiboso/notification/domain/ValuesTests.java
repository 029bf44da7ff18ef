package vn.chiboso.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chiboso.notification.Cast;
import vn.chiboso.notification.Samples;
import vn.chiboso.notification.api.DeliveryId;
import vn.chiboso.notification.api.NoticeId;

class ValuesTests {
    @Test
    void aSubjectKeyNamesOneThing() {
        var id = new UUID(1, 2);
        assertThat(SubjectKey.parse("meeting-" + id)).contains(SubjectKey.of("meeting", id));
        assertThat(SubjectKey.of("score", id, YearMonth.of(2026, 11)).value()).isEqualTo("score-" + id + "-2026-11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "meeting",
                "meeting-1",
                "../meeting",
                "meeting-'; drop",
                "Meeting-00000000-0000-0001-0000-000000000002"
            })
    void whatCannotBeAKeyIsNone(String text) {
        assertThat(SubjectKey.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new SubjectKey(text));
    }

    @Test
    void lineBreaksInNamesAndTitlesDoNotReachHeaders() {
        var letter = new Letter(
                new DeliveryId(new UUID(1, 1)),
                "an@example.vn\r\nBcc: all@example.vn",
                "An\nBcc: x@example.vn",
                "Mời dự\r\n\r\nnội dung giả\u2028x",
                "dòng 1\ndòng 2");
        assertThat(Stream.of(letter.to(), letter.toName(), letter.subject()))
                .noneMatch(each -> each.chars().anyMatch(Character::isISOControl));
        assertThat(letter.subject()).isEqualTo("Mời dự nội dung giả x");
        assertThat(letter.text()).contains("\n");
    }

    @Test
    void peopleAreInOrderOfTheirGivenNames() {
        assertThat(Stream.of("Vũ Văn Đức", "Lê Thị Dung", "Đỗ Văn Ước", "Trần Văn An", "Bùi Thị Ánh", "Lê Văn An")
                        .sorted(GivenNameOrder.comparator()))
                .containsExactly("Lê Văn An", "Trần Văn An", "Bùi Thị Ánh", "Lê Thị Dung", "Vũ Văn Đức", "Đỗ Văn Ước");
    }

    @Test
    void aMaskedPhoneShowsItsEnd() {
        assertThat(MaskedPhone.of("0912345678")).isEqualTo("••• ••• 678");
        assertThat(MaskedPhone.of("113")).isEqualTo("•••");
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeKind.class,
            names = {"INVITATION", "GUEST", "INFORMATION"})
    void anAnnouncementCanChange(NoticeKind kind) {
        assertThat(kind.changed().name()).isEqualTo(kind.name() + "_CHANGED");
        assertThat(kind.changed().changed()).isEqualTo(kind.changed());
    }

    @Test
    void aNoticeLeadsNowhereElse() {
        for (var link : new String[] {"https://example.com", "//example.com", "meetings"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> notice(NoticeKind.INVITATION, link));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> notice(NoticeKind.TASK, "/resolutions"));
    }

    private static Notice notice(NoticeKind kind, String link) {
        return new Notice(
                new NoticeId(new UUID(1, 1)),
                Samples.meeting(),
                Cause.once("x"),
                Cast.MEMBER.id(),
                Samples.PLACE,
                kind,
                Samples.call(),
                link,
                Instant.EPOCH,
                null);
    }
}
