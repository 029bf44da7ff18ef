package vn.chiboso.evaluation.application;

import java.util.Objects;
import vn.chiboso.evaluation.application.port.out.Wording;
import vn.chiboso.evaluation.domain.Phrase;
import vn.chiboso.evaluation.domain.scorecard.ScoreSheet;
import vn.chiboso.evaluation.domain.scorecard.ScoredLine;

/** The words of a self-score as the chair reads them out and the minutes keep them. */
final class TablingText {
    private final Wording wording;
    private final ScoreSheet sheet;

    TablingText(Wording wording, ScoreSheet sheet) {
        this.wording = wording;
        this.sheet = sheet;
    }

    String question() {
        return say("tabling.question", sheet.total(), grade());
    }

    String detail() {
        var lines = new StringBuilder(
                say("tabling.detail", sheet.total(), grade(), sheet.set().name()));
        for (var line : sheet.lines()) {
            lines.append('\n').append(line(line));
        }
        return lines.toString();
    }

    private String line(ScoredLine line) {
        var criterion = line.criterion();
        var points = Objects.requireNonNull(line.points());
        var text = new StringBuilder(say("tabling.line", criterion.number(), criterion.label(), points, line.max()));
        if (line.differs() && line.remark() != null) {
            text.append(' ').append(say("tabling.remark", open(line.remark())));
        }
        if (line.remedy() != null) {
            text.append(' ').append(say("tabling.remedy", open(line.remedy())));
        }
        return text.toString();
    }

    /** Without a full stop of its own: the sentence around it brings one. */
    private static String open(String typed) {
        return typed.strip().replaceFirst("[.\\s]+$", "");
    }

    private String grade() {
        return say("grade." + Objects.requireNonNull(sheet.grade()).name());
    }

    private String say(String key, Object... args) {
        return wording.vietnamese(Phrase.of(key, args));
    }
}
