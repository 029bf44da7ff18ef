package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.SeeCorrection;
import vn.chiboso.membership.domain.Phone;
import vn.chiboso.membership.domain.Sex;
import vn.chiboso.membership.domain.roll.RollField;

/** One request as its page shows it; empty texts for what is not there. */
record CorrectionPage(
        String id,
        String member,
        String name,
        boolean own,
        boolean open,
        boolean answers,
        String field,
        String recorded,
        String now,
        String right,
        String reason,
        String askedOn,
        String dueOn,
        String state,
        String tone,
        String answeredOn,
        String answeredBy,
        String note) {
    static CorrectionPage of(SeeCorrection.View view, LocalDate today, Shown shown) {
        var request = view.request();
        var answer = request.answer();
        return new CorrectionPage(
                request.id().toString(),
                request.member().toString(),
                view.person().fullName(),
                view.own(),
                request.isOpen(),
                view.answers(),
                shown.word(request.field()),
                words(request.field(), request.recorded(), shown),
                words(request.field(), view.now(), shown),
                right(view),
                request.reason(),
                shown.value(request.askedOn()),
                shown.due(request.dueOn(), view.unknownYear()),
                HandbookPage.state(request, today, shown),
                HandbookPage.tone(request, today),
                answer == null ? "" : shown.value(answer.on()),
                answer == null ? "" : answer.by(),
                answer == null ? "" : answer.note());
    }

    /** What is asked for as it was typed; a telephone number in full only to who asked, and to who has to write it down. */
    private static String right(SeeCorrection.View view) {
        var request = view.request();
        if (request.field() != RollField.PHONE || view.own() || (view.answers() && request.isOpen())) {
            return request.right();
        }
        try {
            return Phone.of(request.right()).masked();
        } catch (Refusal noNumber) {
            return "•••";
        }
    }

    /** As the list book's page says it. */
    static String words(RollField field, String recorded, Shown shown) {
        if (recorded.isEmpty()) {
            return shown.text("membership.correction.nothing");
        }
        return switch (field) {
            case SEX -> shown.word(Sex.valueOf(recorded));
            case STATUS -> shown.word(MemberStatus.valueOf(recorded));
            case POSITION ->
                Arrays.stream(recorded.split(","))
                        .map(name -> shown.word(Position.valueOf(name)))
                        .collect(Collectors.joining(", "));
            case PHONE -> new Phone(recorded).masked();
            default -> recorded;
        };
    }
}
