package vn.chiboso.membership.adapter.in.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.application.port.in.SeeAlerts;
import vn.chiboso.membership.domain.alert.Alert;
import vn.chiboso.membership.domain.alert.PutAside;
import vn.chiboso.membership.domain.alert.Urgency;

/** An alert as the page shows it. Texts are ready, dates written; an empty text for nothing. */
record AlertCard(
        String kind,
        String title,
        String sentence,
        String since,
        String due,
        String basis,
        String link,
        String action,
        String tone,
        String subject,
        String occasion,
        String aside,
        String asideUntil) {

    static AlertCard of(Alert alert, SeeAlerts.View view, AlertWords words, @Nullable PutAside aside) {
        return new AlertCard(
                alert.kind().name(),
                words.kind(alert.kind()),
                view.ownOnly() ? words.kindly(alert) : words.sentence(alert),
                words.day(alert.since()),
                words.due(alert, view.calendar()),
                alert.legalBasis(),
                words.link(alert, view.visits()),
                words.action(alert.kind()),
                words.tone(alert.urgency(view.today())),
                alert.key().subject().toString(),
                alert.key().occasion(),
                aside == null ? "" : aside.reason() + " (" + aside.byName() + ")",
                aside == null ? "" : words.day(aside.until()));
    }

    /** Those not put aside, by urgency; only groups that have any. */
    static Map<Urgency, List<AlertCard>> grouped(SeeAlerts.View view, AlertWords words) {
        return view.alerts().stream()
                .collect(Collectors.groupingBy(
                        alert -> alert.urgency(view.today()),
                        () -> new java.util.EnumMap<>(Urgency.class),
                        Collectors.mapping(alert -> of(alert, view, words, null), Collectors.toList())));
    }
}
