package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.application.port.in.SeeAlerts;
import vn.chiboso.membership.domain.alert.Alert;
import vn.chiboso.membership.domain.alert.AlertKind;
import vn.chiboso.membership.domain.alert.PutAside;
import vn.chiboso.membership.domain.alert.Urgency;

/** An alert for programs, with its sentence in the reader's language. */
@Schema(name = "Alert")
record AlertAnswer(
        AlertKind kind,

        @Schema(description = "The member, the transfer or the branch")
        UUID subject,

        @Schema(description = "The year, round or day it is about")
        String occasion,

        @Schema(description = "Null when it is about the branch") @Nullable
        UUID member,

        String sentence,
        Urgency urgency,
        LocalDate since,

        @Schema(description = "Null when the rules name no day") @Nullable
        LocalDate due,

        @Schema(description = "Where something is done about it, a path of this product")
        String link,

        String legalBasis,

        @Schema(description = "Put aside until then; null when it is not") @Nullable
        LocalDate asideUntil,

        @Nullable String asideReason) {

    static List<AlertAnswer> of(SeeAlerts.View view, AlertWords words) {
        return Stream.concat(
                        view.alerts().stream().map(alert -> of(alert, null, view, words)),
                        view.aside().stream().map(each -> of(each.alert(), each.by(), view, words)))
                .toList();
    }

    private static AlertAnswer of(Alert alert, @Nullable PutAside aside, SeeAlerts.View view, AlertWords words) {
        var member = alert.member();
        return new AlertAnswer(
                alert.kind(),
                alert.key().subject(),
                alert.key().occasion(),
                member == null ? null : member.value(),
                view.ownOnly() ? words.kindly(alert) : words.sentence(alert),
                alert.urgency(view.today()),
                alert.since(),
                alert.due(),
                words.link(alert, view.visits()),
                alert.legalBasis(),
                aside == null ? null : aside.until(),
                aside == null ? null : aside.reason());
    }
}
