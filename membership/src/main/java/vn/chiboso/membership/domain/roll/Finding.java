package vn.chiboso.membership.domain.roll;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.path.ActKind;

/**
 * Something about a row that its reader should know.
 *
 * @param severity whether the row is left out because of it
 * @param field    the column it is about; null when it is about the whole row
 * @param value    as written in the file, empty when nothing was
 * @param code     why; a key of the message bundle below {@code membership.finding.}
 * @param args     of the message
 * @param instead  the act to record instead; null where none would do
 */
public record Finding(
        Severity severity,
        @Nullable RollField field,
        String value,
        String code,
        List<Object> args,
        @Nullable Instead instead) {
    /** An act that the row cannot bring, of somebody kept. */
    public record Instead(MemberId member, ActKind act) {}

    /** An argument that is a sentence itself: its key in the bundle. */
    public record Because(String key) {}

    /** Whether the row is left out. */
    public enum Severity {
        WARNING,
        REFUSED
    }

    public Finding {
        args = List.copyOf(args);
    }

    /** Without an act to record instead. */
    public Finding(Severity severity, @Nullable RollField field, String value, String code, List<Object> args) {
        this(severity, field, value, code, args, null);
    }

    /** A status that an act has to bring. */
    static Finding instead(String code, MemberId member, ActKind act) {
        return new Finding(Severity.REFUSED, RollField.STATUS, "", code, List.of(), new Instead(member, act));
    }

    static Finding refused(@Nullable RollField field, String value, String code, Object... args) {
        return new Finding(Severity.REFUSED, field, value, code, List.of(args));
    }

    static Finding warning(@Nullable RollField field, String value, String code, Object... args) {
        return new Finding(Severity.WARNING, field, value, code, List.of(args));
    }

    public boolean refuses() {
        return severity == Severity.REFUSED;
    }
}
