package vn.chiboso.evaluation.domain.criteria;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses the evidence of a criterion from its Vietnamese label, where a sheet does not say; the officer confirms it. */
final class LabelWords {
    private LabelWords() {}

    static EvidenceKind evidenceOf(String label, @Nullable Scale scale) {
        var words = label.toLowerCase(Locale.ROOT);
        if (scale instanceof ShortfallScale) {
            return EvidenceKind.DURATION;
        }
        if (scale instanceof PercentScale) {
            return byShare(words);
        }
        if (words.contains("họp chi ủy")) {
            return EvidenceKind.COMMITTEE;
        }
        if (words.startsWith("thông báo")) {
            return EvidenceKind.NOTICE;
        }
        if (words.contains("tài liệu") && words.contains("trước")) {
            return EvidenceKind.PAPERS;
        }
        if (words.contains("đủ các bước")) {
            return EvidenceKind.STEPS;
        }
        if (words.contains("thông qua nghị quyết")) {
            return EvidenceKind.CONCLUSION;
        }
        if (words.contains("thông qua biên bản")) {
            return EvidenceKind.MINUTES;
        }
        return words.contains("đăng tải") && words.contains("ngày") ? EvidenceKind.POSTING : EvidenceKind.JUDGED;
    }

    private static EvidenceKind byShare(String words) {
        if (words.contains("phát biểu")) {
            return EvidenceKind.SPEAKERS;
        }
        if (words.contains("nghị quyết") || words.contains("nhiệm vụ")) {
            return EvidenceKind.TASKS;
        }
        return words.contains("đảng viên dự") ? EvidenceKind.ATTENDANCE : EvidenceKind.JUDGED;
    }
}
