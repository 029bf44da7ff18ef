package vn.chiboso.membership.application.port.in;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.dues.DuesSheet;

/** The collection sheet of a month, or the proposal for one that was not opened yet. */
public interface SeeDuesSheet {
    View see(Actor actor, Query query);

    /** Which; {@code unit} null for the branch whose dues the actor keeps. */
    record Query(@Nullable UnitId unit, YearMonth month) {}

    /**
     * What is shown.
     *
     * @param opened whether this is a sheet; otherwise what one would say
     * @param region of the minimum wage that counts here; null when none is stated
     * @param unpaid months of the year for which the member has paid nothing without good reason
     */
    record View(
            DuesSheet sheet,
            boolean opened,
            String superior,
            String unitName,
            @Nullable Integer region,
            Map<MemberId, List<YearMonth>> unpaid) {
        /** What people owe tells what they earn. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return Optional.of(sheet.unit());
        }
    }
}
