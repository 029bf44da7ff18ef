package vn.chiboso.membership.adapter.in.web;

import java.text.NumberFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.domain.readiness.ReadinessCounts;
import vn.chiboso.membership.domain.readiness.ReadinessNote;
import vn.chiboso.membership.domain.readiness.Reading;
import vn.chiboso.membership.domain.readiness.Skill;
import vn.chiboso.membership.domain.readiness.TakingPart;

/** Readiness in the reader's words. Pages call what is public. */
@Component
class ReadinessWords {
    private static final double PER_MILLE = 1000.0;

    private final Shown shown;

    ReadinessWords(Shown shown) {
        this.shown = shown;
    }

    /** Why somebody takes part as they do: whole sentences. */
    public String why(Reading reading) {
        return reading.because().stream().map(shown::word).collect(Collectors.joining(" "));
    }

    public String tone(TakingPart way) {
        return switch (way) {
            case FROM_AFAR -> "success";
            case WITH_DEVICE -> "info";
            case ON_PAPER -> "warning";
            case UNKNOWN -> "neutral";
        };
    }

    /** When somebody was asked last, and by whom. */
    public String asked(@Nullable ReadinessNote note) {
        var asked = note == null ? null : note.asked();
        if (asked == null) {
            return shown.text("membership.readiness.never");
        }
        return asked.own()
                ? shown.text("membership.readiness.asked-own", shown.value(asked.on()))
                : shown.text("membership.readiness.asked-by", shown.value(asked.on()), asked.by());
    }

    /** What a note did, and what stood after it. */
    public String line(ReadinessNote note) {
        var kind = shown.text("membership.readiness.kind." + key(note.kind()));
        return shown.text("membership.readiness.line", shown.value(note.on()), kind, note.by());
    }

    public String devices(ReadinessNote note) {
        var answers = note.answers();
        return answers.device() == null
                ? ""
                : shown.word(answers.device()) + ", " + shown.text("membership.readiness.connection") + ": "
                        + shown.word(answers.connection());
    }

    /** "Bỏ phiếu: tự làm được; …"; empty when nothing was said. */
    public String skills(ReadinessNote note) {
        return note.answers().skills().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(each -> shown.word(each.getKey()) + ": " + shown.word(each.getValue()))
                .collect(Collectors.joining("; "));
    }

    public String paper(ReadinessNote note) {
        return note.answers().paper().stream().sorted().map(shown::word).collect(Collectors.joining("; "));
    }

    public String field(Skill skill) {
        return SkillFields.field(skill);
    }

    /** A count with its share of those asked; a dash where nobody was. */
    public String share(ReadinessCounts counts, long some) {
        if (counts.asked() == 0) {
            return "–";
        }
        return shown.text("membership.readiness.share", number(some), percent(counts.perMille(some)));
    }

    public String askedShare(ReadinessCounts counts) {
        return shown.text("membership.readiness.share", number(counts.asked()), percent(counts.askedPerMille()));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(LocaleContextHolder.getLocale()).format(number);
    }

    static String key(Enum<?> word) {
        return word.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String percent(long perMille) {
        var format = NumberFormat.getPercentInstance(LocaleContextHolder.getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(perMille / PER_MILLE);
    }
}
