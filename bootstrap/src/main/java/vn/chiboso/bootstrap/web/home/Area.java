package vn.chiboso.bootstrap.web.home;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;

/**
 * State of an officer's area in a month, least complete first.
 *
 * @param byUnit whether the rows are units with branches below (drill down), not branches
 */
@Schema(name = "AreaState", description = "Completeness of a month in an officer's area, least complete first")
public record Area(
        @Schema(example = "2026-11", type = "string") YearMonth month,
        @Schema(example = "Đảng bộ xã Quảng Bình") String name,

        @Schema(description = "Rows are units with branches below; ask again with their id")
        boolean byUnit,

        Tally total,
        List<Row> rows) {
    public Area {
        rows = List.copyOf(rows);
    }

    /** How many branches of how many have come how far. */
    @Schema(name = "AreaTally")
    public record Tally(
            @Schema(example = "89") int branches,

            @Schema(example = "80", description = "regular meeting called")
            int announced,

            @Schema(example = "78", description = "regular meeting held")
            int held,

            @Schema(example = "70", description = "self-score adopted at the meeting")
            int scored,

            @Schema(example = "65", description = "minutes adopted and filed")
            int recorded) {
        /** Share of all steps of all branches that are done, in percent, 0 when there are no branches. */
        public int percent() {
            return branches == 0 ? 0 : (announced + held + scored + recorded) * 25 / branches;
        }

        Tally plus(Tally other) {
            return new Tally(
                    branches + other.branches,
                    announced + other.announced,
                    held + other.held,
                    scored + other.scored,
                    recorded + other.recorded);
        }
    }

    /** A branch, or a unit with branches below. {@code meeting} leads to the branch's regular meeting, null when there is none. */
    @Schema(name = "AreaRow")
    public record Row(
            UnitId unit,
            @Schema(example = "Chi bộ thôn Giang Đông") String name,
            Tally tally,

            @Schema(example = "/meetings/0190b2a4-7c1e-7e3a-9d5e-0a1b2c3d4e5f") @Nullable
            String meeting) {}
}
