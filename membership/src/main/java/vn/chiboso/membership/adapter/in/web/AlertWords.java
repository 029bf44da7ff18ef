package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.domain.alert.Alert;
import vn.chiboso.membership.domain.alert.AlertKind;
import vn.chiboso.membership.domain.alert.Urgency;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.transfer.WorkingTime;

/** Alerts in the reader's words, and where something is done about them. Pages call what is public. */
@Component
class AlertWords {
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
            case EXEMPTION_ENDING -> "/branch/members/" + subject + (acts ? "/acts/new" : "");
            case CEREMONY_DUE -> "/branch/books?unit=" + alert.unit();
            case PROBATION_ENDING, ABSENT_TWICE, ABSENT_THRICE, UNPAID_TWICE, UNPAID_THRICE, BADGE ->
                "/branch/members/" + subject;
            case TRANSFER_DUE, SLIP_OVERDUE ->
                acts ? "/branch/transfers/" + subject : "/branch/members/" + alert.member();
            case INTRODUCTION_DUE -> "/branch/members/" + alert.member();
            case CARD_CHECK -> "/branch/alerts/cards?unit=" + alert.unit();
            case BRANCH_SMALL, COMMITTEE_ALLOWED, SUPPLEMENT_DUE, POST_ENDING, TERM_ENDING ->
                "/branch?unit=" + alert.unit();
            case GROUPS_DUE -> "/branch/groups?unit=" + alert.unit();
            case COMMITMENTS_MISSING, SELF_REVIEWS_DUE ->
                "/branch/handbook?unit=" + alert.unit() + "&year=" + alert.key().occasion();
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

    /** The last day, and a word where it may change since a calendar is not entered; empty when there is none. */
    public String due(Alert alert, WorkingTime calendar) {
        return shown.due(alert.due(), alert.kind().countsWorkingDays() ? calendar.unknownYear(alert.due()) : null);
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
