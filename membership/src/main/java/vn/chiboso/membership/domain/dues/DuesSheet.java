package vn.chiboso.membership.domain.dues;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/**
 * The collection sheet (danh sách thu đảng phí) of a branch for a month: the proposal as it was when opened, and what was handed
 * over since.
 *
 * @param keeps    percent that stays with the branch (01-QĐ/TW; cần kiểm chứng); null when no rule says
 * @param reopened why it was opened again; empty when it never was
 */
public record DuesSheet(
        UnitId unit,
        YearMonth month,
        boolean closed,
        @Nullable BigDecimal keeps,
        String reopened,
        long version,
        List<DuesLine> lines) {
    private static final int PERCENT_DIGITS = 2;
    private static final int LONGEST_REASON = 300;

    public DuesSheet {
        lines = List.copyOf(lines);
    }

    public DuesLine line(MemberId member) {
        return lines.stream().filter(l -> l.member().equals(member)).findFirst().orElseThrow(DuesRefusal::notFound);
    }

    public void requireOpen() {
        if (closed) {
            throw DuesRefusal.closed();
        }
    }

    public void requireVersion(long seen) {
        if (seen != version) {
            throw DuesRefusal.sheetStale();
        }
    }

    public long due() {
        return lines.stream().mapToLong(DuesLine::due).sum();
    }

    public long paid() {
        return lines.stream().mapToLong(DuesLine::paid).sum();
    }

    public int owing() {
        return (int) lines.stream().filter(l -> l.state().isOwing()).count();
    }

    /** What stays with the branch of what was collected, whole đồng, half up; null when no rule says. */
    public @Nullable Long kept() {
        return keeps == null
                ? null
                : keeps.multiply(BigDecimal.valueOf(paid()))
                        .movePointLeft(PERCENT_DIGITS)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    /** What goes to the level above. */
    public @Nullable Long remitted() {
        var kept = kept();
        return kept == null ? null : paid() - kept;
    }

    /**
     * Computed again from what is known now. Whoever has handed something over keeps the amount that they were told; who is no
     * longer on the roll goes unless they paid or were excused.
     */
    public DuesSheet recalculated(List<DuesLine> proposal, @Nullable BigDecimal keepsNow) {
        requireOpen();
        Map<MemberId, DuesLine> kept = lines.stream().collect(Collectors.toMap(DuesLine::member, Function.identity()));
        var now = new ArrayList<DuesLine>();
        for (var fresh : proposal) {
            var old = kept.remove(fresh.member());
            now.add(old == null ? fresh : old.isTouched() ? old : old.with(fresh.assessment()));
        }
        lines.stream()
                .filter(l -> kept.containsKey(l.member())
                        && (!l.payments().isEmpty() || !l.excuse().isEmpty()))
                .forEach(now::add);
        return new DuesSheet(unit, month, false, keepsNow, reopened, version, now);
    }

    /** The reason is asked for, since a closed sheet may have been remitted. */
    public static String reason(String text) {
        if (text.isBlank()) {
            throw DuesRefusal.required("reason");
        }
        if (text.length() > LONGEST_REASON) {
            throw DuesRefusal.tooLong("reason", LONGEST_REASON);
        }
        return text;
    }
}
