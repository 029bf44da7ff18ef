package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.domain.intake.IntakeCounts;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.roll.BulkGround;
import vn.chiboso.membership.domain.roll.BulkRow;
import vn.chiboso.membership.domain.roll.Finding;
import vn.chiboso.membership.domain.roll.RawLine;
import vn.chiboso.membership.domain.roll.TwinSearch;

/** The rows of a sheet that is taken in, in pieces, sealed at rest. */
public interface IntakeBlocks {
    void add(IntakeId id, int block, List<RawLine> lines);

    void addTwins(IntakeId id, List<TwinSearch.Twin> twins);

    /** Empty when forgotten. */
    List<RawLine> lines(IntakeId id, int block);

    /** Why rows exclude one another, or could not be written, by row. */
    Map<Integer, Finding> twins(IntakeId id, int fromRow, int toRow);

    Map<Integer, BulkGround.Answer> answers(IntakeId id, int fromRow, int toRow);

    void answer(IntakeId id, int row, BulkGround.Answer answer, AccountId by, Instant at);

    /** What the piece would do, row by row. */
    void checked(IntakeId id, int block, long[] digests, IntakeCounts counts);

    /** One row of the piece would do something else now; the other rows are what they were. */
    void turned(IntakeId id, int block, int position, BulkRow row);

    /** Keys of the sentences that say why rows could not be written. */
    void faults(IntakeId id, Map<Integer, String> reasons);

    /** Pieces with rows that change somebody, from the one given on. */
    List<Integer> changing(IntakeId id, int from, int most);

    /** As it was last compared. */
    long[] digests(IntakeId id, int block);

    /** What the piece did; its rows are forgotten when none was left out. */
    void written(IntakeId id, int block, IntakeCounts counts);

    /** The piece that the row stands in; -1 for none. */
    int blockOf(IntakeId id, int row);

    /** Pieces with rows that were left out, from the one given on. */
    List<Integer> leftOut(IntakeId id, int from, int most);
}
