package vn.chiboso.membership.adapter.out.persistence;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.Sealing;
import vn.chiboso.membership.domain.dues.Assessment;
import vn.chiboso.membership.domain.dues.DuesGroup;
import vn.chiboso.membership.domain.dues.ExemptReason;

/** What tells somebody's income, as sealed texts: bound to the person and the month, so that no row opens in another's place. */
@Component
class DuesFigures {
    private static final String GAP = "\n";

    private final Sealing sealing;

    DuesFigures(Sealing sealing) {
        this.sealing = sealing;
    }

    byte[] seal(String text, MemberId member, YearMonth month) {
        return sealing.seal(text.getBytes(StandardCharsets.UTF_8), context(member, month));
    }

    String open(byte[] sealed, MemberId member, YearMonth month) {
        return new String(sealing.open(sealed, context(member, month)), StandardCharsets.UTF_8);
    }

    byte[] seal(Assessment a, MemberId member, YearMonth month) {
        var text = String.join(
                GAP,
                a.ground().name(),
                word(a.group()),
                word(a.exempt()),
                a.percent() == null ? "" : a.percent().toPlainString(),
                String.valueOf(a.of()),
                String.valueOf(a.region()),
                String.valueOf(a.due()));
        return seal(text, member, month);
    }

    Assessment assessment(byte[] sealed, MemberId member, YearMonth month) {
        var parts = open(sealed, member, month).split(GAP, -1);
        return new Assessment(
                Assessment.Ground.valueOf(parts[0]),
                parts[1].isEmpty() ? null : DuesGroup.valueOf(parts[1]),
                parts[2].isEmpty() ? null : ExemptReason.valueOf(parts[2]),
                parts[3].isEmpty() ? null : new BigDecimal(parts[3]),
                Long.parseLong(parts[4]),
                Integer.parseInt(parts[5]),
                Long.parseLong(parts[6]));
    }

    byte[] seal(@Nullable Long base, @Nullable ExemptReason exempt, String basis, MemberId member, YearMonth from) {
        return seal(String.join(GAP, Objects.toString(base, ""), word(exempt), basis), member, from);
    }

    Declared declared(byte[] sealed, MemberId member, YearMonth from) {
        var parts = open(sealed, member, from).split(GAP, 3);
        return new Declared(
                parts[0].isEmpty() ? null : Long.valueOf(parts[0]),
                parts[1].isEmpty() ? null : ExemptReason.valueOf(parts[1]),
                parts[2]);
    }

    private static String word(@Nullable Enum<?> word) {
        return word == null ? "" : word.name();
    }

    private static String context(MemberId member, YearMonth month) {
        return "dues/" + member + "/" + month;
    }

    /** What of a declaration was sealed. */
    record Declared(@Nullable Long base, @Nullable ExemptReason exempt, String basis) {}
}
