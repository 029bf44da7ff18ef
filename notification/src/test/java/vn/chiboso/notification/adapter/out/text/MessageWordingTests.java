package vn.chiboso.notification.adapter.out.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.notification.Cast;
import vn.chiboso.notification.Samples;
import vn.chiboso.notification.api.NoticeId;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.Dispatch;
import vn.chiboso.notification.domain.Letter;
import vn.chiboso.notification.domain.Matter;
import vn.chiboso.notification.domain.Notice;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.Recipient;

class MessageWordingTests {
    private static final String SECRET = "BIMAT";
    private static final Map<Class<? extends Matter>, Matter> MATTERS = Map.ofEntries(
            Map.entry(
                    Matter.MeetingCall.class,
                    new Matter.MeetingCall(MeetingKind.REGULAR, SECRET, Samples.START, "Nhà văn hóa thôn")),
            Map.entry(Matter.MeetingOff.class, new Matter.MeetingOff(SECRET, Samples.START, SECRET)),
            Map.entry(
                    Matter.PapersReady.class,
                    new Matter.PapersReady(MeetingKind.THEMATIC, SECRET, YearMonth.of(2026, 11))),
            Map.entry(Matter.TaskGiven.class, new Matter.TaskGiven(SECRET, LocalDate.of(2026, 12, 9))),
            Map.entry(
                    Matter.Scored.class, new Matter.Scored(YearMonth.of(2026, 11), new BigDecimal("88.5"), Grade.FAIR)),
            Map.entry(Matter.ScoreOwed.class, new Matter.ScoreOwed(YearMonth.of(2026, 11), LocalDate.of(2026, 12, 10))),
            Map.entry(Matter.ReportReady.class, new Matter.ReportReady(YearMonth.of(2026, 11), 40, 38)),
            Map.entry(Matter.AlertsNew.class, new Matter.AlertsNew(LocalDate.of(2026, 11, 20), 3)),
            Map.entry(Matter.ManyOpenings.class, new Matter.ManyOpenings(SECRET, 15)),
            Map.entry(Matter.YearlyCommitment.class, new Matter.YearlyCommitment(1954, LocalDate.of(2026, 11, 20))),
            Map.entry(
                    Matter.StudyNew.class, new Matter.StudyNew(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 30))),
            Map.entry(
                    Matter.TransferStep.class,
                    new Matter.TransferStep(SECRET, true, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 14))),
            Map.entry(Matter.ReorganisationDay.class, new Matter.ReorganisationDay(LocalDate.of(2026, 12, 1))),
            Map.entry(Matter.BookCorrection.class, new Matter.BookCorrection(LocalDate.of(2026, 11, 20))));

    private final MessageWording wording = new MessageWording(
            bundle(), Clock.fixed(Samples.NOW, ZoneId.of("Asia/Ho_Chi_Minh")), "https://chibo.example.vn/");

    @Test
    void anInvitationSaysWhenWhereAndAsksForAReply() {
        var words = wording.inProduct(notice(NoticeKind.INVITATION), "vi");
        assertThat(words.title()).isEqualTo("Mời dự: " + SECRET);
        assertThat(words.body())
                .containsIgnoringCase("lúc 19:30 thứ năm, 03/12/2026, tại Nhà văn hóa thôn")
                .contains("Đề nghị đồng chí báo dự");
    }

    @Test
    void aScoreIsWrittenInTheReadersLanguage() {
        assertThat(wording.inProduct(notice(NoticeKind.GRADED), "vi").body()).contains("88,5 điểm, mức Khá");
        assertThat(wording.inProduct(notice(NoticeKind.GRADED), "en").body()).contains("88.5 points, grade Fair");
    }

    @ParameterizedTest
    @EnumSource
    void aLetterNeverCarriesTitlesReasonsOrResults(NoticeKind kind) {
        for (var language : new String[] {"vi", "en"}) {
            var letter = letter(kind, language);
            assertThat(letter.subject() + letter.text())
                    .doesNotContain(SECRET, "88.5", "88,5", "Khá", "Fair", "1954", "30/11/2026")
                    .doesNotContain("{", "}", "notification.");
            assertThat(letter.subject()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasWordsInBothLanguages(NoticeKind kind) {
        for (var language : new String[] {"vi", "en"}) {
            var words = wording.inProduct(notice(kind), language);
            assertThat(words.title() + words.body()).isNotBlank().doesNotContain("{", "notification.");
        }
        assertThat(wording.inProduct(notice(kind), "vi")).isNotEqualTo(wording.inProduct(notice(kind), "en"));
    }

    @Test
    void aLetterLeadsToTheNoticeAndToThePreference() {
        var letter = letter(NoticeKind.INVITATION, "vi");
        assertThat(letter.to()).isEqualTo("an@example.vn");
        assertThat(letter.text())
                .contains("Kính gửi đồng chí Trần Văn An")
                .contains("https://chibo.example.vn/notices/" + ID)
                .contains("https://chibo.example.vn/notices/preferences");
    }

    private static final NoticeId ID = new NoticeId(Samples.id());

    private Letter letter(NoticeKind kind, String language) {
        var notice = notice(kind);
        var to = new Recipient(Cast.MEMBER.id(), "Trần Văn An", "an@example.vn", null, true, true, language);
        return wording.letter(Samples.delivery(notice, Dispatch.toCall()), notice, to, "an@example.vn");
    }

    private static Notice notice(NoticeKind kind) {
        var matter = MATTERS.get(kind.matter());
        assertThat(matter).isNotNull();
        return new Notice(
                ID,
                Samples.meeting(),
                Cause.once("x"),
                Cast.MEMBER.id(),
                Samples.PLACE,
                kind,
                matter == null ? Samples.call() : matter,
                "/meetings/1",
                Samples.NOW,
                null);
    }

    private static ResourceBundleMessageSource bundle() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages/notification");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
