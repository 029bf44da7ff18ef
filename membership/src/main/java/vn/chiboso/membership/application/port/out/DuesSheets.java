package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.dues.DuesMonth;
import vn.chiboso.membership.domain.dues.DuesPayment;
import vn.chiboso.membership.domain.dues.DuesPaymentId;
import vn.chiboso.membership.domain.dues.DuesSheet;
import vn.chiboso.membership.domain.dues.OwnDues;

/** Collection sheets; amounts of one person are sealed at rest, totals are not. */
public interface DuesSheets {
    /**
     * Counts the sheets anew on which one of the records stands, after two were made one or parted.
     *
     * @param since when they were made one: what was closed before stays as it was handed on
     */
    void recount(Collection<MemberId> records, Instant since);

    /** Sheets that wait to be counted since a migration, in a steady order. */
    List<Recount> recounts();

    /** Counts one of them, which waits no longer then; nothing when somebody else has done so. */
    void recount(Recount sheet);

    /** A sheet that waits to be counted. */
    record Recount(UnitId unit, YearMonth month) {}

    Optional<DuesSheet> find(UnitId unit, YearMonth month);

    /** As {@link #find}, and nobody else may change it until the transaction ends. */
    Optional<DuesSheet> lock(UnitId unit, YearMonth month);

    /** Does nothing when there is one already. */
    void open(DuesSheet sheet, Actor by, Instant at);

    /** Lines as computed again; payments stay. */
    void putLines(DuesSheet sheet);

    /** False when the payment was noted before. */
    boolean pay(DuesSheet sheet, MemberId member, DuesPayment payment, Actor by, Instant at);

    void takeBack(DuesSheet sheet, MemberId member, DuesPaymentId payment, Actor by, Instant at);

    /** Empty text for none. */
    void excuse(DuesSheet sheet, MemberId member, String excuse);

    void close(DuesSheet sheet, Actor by, Instant at);

    void reopen(DuesSheet sheet, String reason);

    /** Every sheet of the branch, latest first. */
    List<DuesMonth> months(UnitId unit);

    /** Sheets that are open of branches that were merged into the unit, latest first. */
    List<OpenSheet> openOfMerged(UnitId unit);

    /** One of them, by the name of the branch. */
    record OpenSheet(UnitId unit, String unitName, YearMonth month) {}

    /** The member's own lines on any sheet, latest first. */
    List<OwnDues> of(MemberId member);
}
