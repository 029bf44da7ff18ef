package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.alert.Alert;
import vn.chiboso.membership.domain.alert.AlertKind;
import vn.chiboso.membership.domain.alert.Urgency;
import vn.chiboso.membership.domain.path.ActKind;

/** Alerts in the reader's words, and where something is done about them. Pages call what is public. */
@Component
class AlertWords {
    private static final int HUNDRED = 100;

    private final Shown shown;

    AlertWords(Shown shown) {
        this.shown = shown;
    }

    public String kind(AlertKind kind) {
        return shown.word(kind);
    }

    /** What it is and who, in one sentence. */
    public String sentence(Alert alert) {
        return shown.text("membership.alert." + code(alert.kind()), arguments(alert));
    }

    /** The same to the person it is about. */
    public String kindly(Alert alert) {
        return shown.text("membership.alert.own." + code(alert.kind()), arguments(alert));
    }

    /** What to do about it. */
    public String action(AlertKind kind) {
        return shown.text("membership.alert.action." + code(kind));
    }

    /** A path of this product; where the reader may not act, where they can look. */
    public String link(Alert alert, boolean acts) {
        var subject = alert.key().subject();
        return switch (alert.kind()) {
            case OFFICIAL_DUE ->
                acts
                        ? "/branch/members/" + subject + "/acts/new?kind=" + ActKind.BECAME_OFFICIAL
                        : "/branch/members/" + subject;
            case PROBATION_ENDING, ABSENT_TWICE, ABSENT_THRICE, UNPAID_TWICE, UNPAID_THRICE, BADGE ->
                "/branch/members/" + subject;
            case TRANSFER_DUE -> acts ? "/branch/transfers/" + subject : "/branch/members/" + alert.member();
            case INTRODUCTION_DUE -> "/branch/members/" + alert.member();
            case CARD_CHECK -> "/branch/alerts/cards?unit=" + alert.unit();
            case COMMITMENTS_MISSING, SELF_REVIEWS_DUE ->
                "/branch/handbook?unit=" + alert.unit() + "&year=" + alert.key().occasion();
            case BRANCH_SMALL, COMMITTEE_ALLOWED, GROUPS_DUE -> "/branch?unit=" + alert.unit();
        };
    }

    public String tone(Urgency urgency) {
        return switch (urgency) {
            case LATE -> "danger";
            case NOW -> "warning";
            case LATER -> "neutral";
        };
    }

    public String day(LocalDate day) {
        return shown.value(day);
    }

    public String code(Rule.Code code) {
        return code.word().startsWith("badge-") && Character.isDigit(code.word().charAt(6))
                ? shown.text("membership.alert.rule.badge", String.valueOf(code.years()))
                : shown.text("membership.alert.rule." + code.word());
    }

    /** The number as people say it: a day of a round, whether a badge is given, or just a number. */
    public String amount(Rule rule) {
        var word = rule.code().word();
        if (word.startsWith("badge-round-")) {
            return rule.amount() % HUNDRED + "/" + rule.amount() / HUNDRED;
        }
        if (rule.code() == Rule.Code.BADGE_KEPT_FROM) {
            return "%d/%d/%d"
                    .formatted(
                            rule.amount() % HUNDRED,
                            rule.amount() / HUNDRED % HUNDRED,
                            rule.amount() / HUNDRED / HUNDRED);
        }
        if (Rule.Code.badges().contains(rule.code()) || word.startsWith("skill-")) {
            return shown.text(rule.amount() > 0 ? "membership.yes" : "membership.no");
        }
        return String.valueOf(rule.amount());
    }

    private Object[] arguments(Alert alert) {
        return new Object[] {
            alert.name(),
            alert.number(),
            shown.value(alert.on()),
            shown.value(alert.due()),
            String.valueOf(alert.since().getYear())
        };
    }

    private static String code(AlertKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
