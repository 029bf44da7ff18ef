package vn.chiboso.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chiboso.documents.api.FileRefusal;
import vn.chiboso.documents.api.FileRefusal.Reason;

class IntakeTests {
    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.txt,passwd.txt",
        "C:\\Users\\a\\báo cáo.docx,báo cáo.docx",
        "'a\u202Efdp.exe','afdp.exe'",
        "'ba\u0301o.pdf','báo.pdf'",
        "'a<b>:c?.pdf','a_b__c_.pdf'",
        "'.pdf','tep.pdf'",
        "'','tep'",
        "'a\u0000b\n.txt . ','ab.txt'"
    })
    void namesLoseWhatMisleads(String raw, String name) {
        assertThat(FileName.of(raw).value()).isEqualTo(name);
    }

    @Test
    void longNamesKeepTheirEnding() {
        var name = FileName.of("a".repeat(1000) + ".PDF");
        assertThat(name.value()).hasSize(150).endsWith(".PDF");
        assertThat(name.extension()).isEqualTo("pdf");
        assertThat(FileName.of("x." + "y".repeat(500)).value()).hasSize(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Công văn (MẬT).pdf", "tối mật.docx", "Tuyệt_mật_01.pdf", "toi-mat.pdf", "KH 01 mật.txt"})
    void namesThatBearAMarkAreRefused(String name) {
        assertThat(refusal(name, true).reason()).isEqualTo(Reason.LOOKS_SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quy chế bảo mật.pdf",
                "bảo vệ bí mật nhà nước.pdf",
                "nuôi ong lấy mật ong.docx",
                "đổi mật khẩu.txt",
                "mất điện.pdf",
                "Họp thân mật.pdf",
                "mật độ dân số.xlsx"
            })
    void ordinaryWordsAreNoMarks(String name) {
        assertThat(SecrecyMarks.inName(FileName.of(name))).isEmpty();
    }

    @Test
    void inATextOnlyCapitalsAreAStamp() {
        assertThat(SecrecyMarks.inHead("TỈNH ỦY THANH HÓA\nMẬT\nSố 01")).contains("MẬT");
        assertThat(SecrecyMarks.inHead("a\u0323 TO\u0302\u0301I MA\u0302\u0323T"))
                .contains("TỐI MẬT");
        assertThat(SecrecyMarks.inHead("KẾ HOẠCH BẢO VỆ BÍ MẬT NHÀ NƯỚC, BẢO MẬT dữ liệu, nội dung mật"))
                .isEmpty();
    }

    @Test
    void theDeclarationComesFirst() {
        assertThat(refusal("mật.pdf", false))
                .satisfies(r -> assertThat(r.reason()).isEqualTo(Reason.SECRET_NOT_EXCLUDED))
                .satisfies(r -> assertThat(r.field()).isEqualTo("declaredNoSecret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.docm", "a.doc", "a.xlsm", "a.zip", "a.svg", "a.html", "khong-duoi"})
    void kindsThatCanCarryProgramsAreNotTaken(String name) {
        assertThat(refusal(name, true).reason()).isEqualTo(Reason.KIND_NOT_ALLOWED);
    }

    @Test
    void sizeIsCheckedBothWays() {
        assertThatThrownBy(() -> Intake.claim(FileName.of("a.pdf"), 0, 10, true))
                .isInstanceOfSatisfying(
                        FileRefusal.class, r -> assertThat(r.reason()).isEqualTo(Reason.EMPTY));
        assertThatThrownBy(() -> Intake.claim(FileName.of("a.pdf"), 11, 10, true))
                .isInstanceOfSatisfying(
                        FileRefusal.class, r -> assertThat(r.reason()).isEqualTo(Reason.TOO_LARGE));
        assertThat(Intake.claim(FileName.of("a.PDF"), 10, 10, true)).isEqualTo(FileKind.PDF);
    }

    @Test
    void theContentMustBeWhatTheNameSays() {
        var name = FileName.of("a.pdf");
        Intake.confirm(name, FileKind.PDF, new InspectedContent("application/pdf", false, "Kế hoạch"));
        assertThatThrownBy(() ->
                        Intake.confirm(name, FileKind.PDF, new InspectedContent("application/x-msdownload", false, "")))
                .isInstanceOfSatisfying(
                        FileRefusal.class,
                        r -> assertThat(r.args()).containsExactly("a.pdf", ".pdf", "application/x-msdownload"));
        assertThatThrownBy(() -> Intake.confirm(name, FileKind.PDF, new InspectedContent("application/pdf", true, "")))
                .isInstanceOfSatisfying(
                        FileRefusal.class, r -> assertThat(r.reason()).isEqualTo(Reason.KIND_NOT_ALLOWED));
        assertThatThrownBy(() ->
                        Intake.confirm(name, FileKind.PDF, new InspectedContent("application/pdf", false, "TỐI MẬT")))
                .isInstanceOfSatisfying(
                        FileRefusal.class, r -> assertThat(r.reason()).isEqualTo(Reason.LOOKS_SECRET));
    }

    private static FileRefusal refusal(String name, boolean declared) {
        try {
            Intake.claim(FileName.of(name), 10, 100, declared);
        } catch (FileRefusal refusal) {
            return refusal;
        }
        throw new AssertionError(name + " was taken");
    }
}
