package vn.chiboso.membership.adapter.in.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.application.port.in.SeeTransferPaper;
import vn.chiboso.membership.domain.transfer.IntroductionHead;
import vn.chiboso.membership.domain.transfer.TransferState;

/**
 * What the introduction paper says of the person; dots are filled in by hand.
 *
 * @param draft    number, date and signer are not known yet
 * @param dateLine place and date of issue
 * @param enclosed names of papers, then lines left blank
 */
record TransferPaper(
        boolean draft,
        IntroductionHead head,
        String number,
        String dateLine,
        String birth,
        String decisionOn,
        String ceremonyOn,
        String officialOn,
        String card,
        String duesThrough,
        List<String> enclosed) {
    private static final String BLANK = "………………";
    private static final int FEWEST_LINES = 4;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

    static TransferPaper of(SeeTransferPaper.Paper paper, Shown shown) {
        var person = paper.introduced();
        var named = paper.enclosed().stream().map(shown::word).toList();
        var lines = new java.util.ArrayList<>(named);
        lines.addAll(Collections.nCopies(Math.max(1, FEWEST_LINES - named.size()), BLANK + BLANK));
        var transfer = paper.line().line().transfer();
        // what was refused is signed anew
        var draft = transfer.sentOn() == null || transfer.state() == TransferState.REFUSED;
        var issuer = draft ? null : transfer.paperIssuer();
        var head = issuer == null ? IntroductionHead.draft() : head(issuer, paper.above());
        return new TransferPaper(
                draft,
                head,
                filled(draft ? "" : shown.value(transfer.paperNumber())),
                head.dateLine(draft ? null : transfer.sentOn()),
                filled(person == null ? "" : shown.value(person.birth())),
                filled(person == null ? "" : shown.value(person.decisionOn())),
                filled(person == null ? "" : shown.value(person.ceremonyOn())),
                filled(person == null ? "" : shown.value(person.officialOn())),
                filled(
                        person == null || person.card() == null
                                ? ""
                                : person.card().value()),
                filled(person == null ? "" : month(person.duesThrough())),
                lines);
    }

    private static IntroductionHead head(String issuer, List<UnitView> above) {
        var seat =
                above.stream().filter(unit -> unit.kind() == UnitKind.COMMUNE).map(UnitView::name);
        var names = above.stream().map(UnitView::name).toList();
        return IntroductionHead.of(issuer, names, seat.findFirst().orElse(""));
    }

    private static String month(@Nullable YearMonth month) {
        return month == null ? "" : MONTH.format(month);
    }

    private static String filled(String text) {
        return text.isEmpty() ? BLANK : text;
    }
}
