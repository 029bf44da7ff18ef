package vn.chiboso.membership.domain.roll;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.protection.CitizenId;

/**
 * What becomes of one row of a sheet over several branches.
 *
 * @param row      as in the file
 * @param unit     the branch it is about, null when that cannot be told
 * @param before   who is kept, null for somebody new
 * @param after    what will be kept, null where nothing will be
 * @param findings warnings, and why it is left out
 * @param alike    who a doubtful row may mean
 * @param citizen  number that the row tells and that is not kept yet; null for none
 */
public record BulkRow(
        int row,
        String name,
        Outcome outcome,
        @Nullable UnitId unit,
        @Nullable RollEntry before,
        @Nullable RollEntry after,
        List<FieldChange> changes,
        List<Finding> findings,
        @Nullable KnownPerson alike,
        @Nullable CitizenId citizen) {
    /** What becomes of a row. */
    public enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        /** Somebody kept may be meant: a person says whether, until then it is left out. */
        DOUBTFUL,
        REFUSED,
        /** Would do something else than what was confirmed: left out. */
        MOVED_ON
    }

    private static final String KEYS = "membership.";
    private static final Set<String> NUMBER_TOLD = Set.of("citizen-elsewhere", "citizen-of-another-name");

    public BulkRow {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    static BulkRow refused(RawLine raw, String name, @Nullable UnitId unit, List<Finding> findings) {
        return new BulkRow(raw.row(), name, Outcome.REFUSED, unit, null, null, List.of(), findings, null, null);
    }

    /** The same, left out for the reason. */
    BulkRow refused(Finding why) {
        var all = new ArrayList<>(findings);
        all.add(why);
        return new BulkRow(row, name, Outcome.REFUSED, unit, null, null, List.of(), all, null, null);
    }

    /** Tried and not possible, or put aside. */
    public BulkRow unwritten(String reason) {
        return refused(unwrittenBecause(reason));
    }

    /** Why a row was not written: the key of a sentence for one that was tried alone, else the code of a finding. */
    public static Finding unwrittenBecause(String reason) {
        return reason.startsWith(KEYS)
                ? Finding.refused(null, "", "unwritten", new Finding.Because(reason))
                : Finding.refused(null, "", reason);
    }

    /** Whether it tells that the number in it is somebody's. */
    public boolean tellsNumber() {
        return findings.stream().anyMatch(finding -> NUMBER_TOLD.contains(finding.code()));
    }

    /** Whether anything would be written. */
    public boolean writes() {
        return outcome == Outcome.ADDED || outcome == Outcome.CHANGED;
    }

    /** Whether somebody would become secretary or deputy secretary, or be it no longer: who leads is confirmed from above. */
    public boolean changesLeaders() {
        return writes() && !leading(before).equals(leading(after));
    }

    private static Set<Position> leading(@Nullable RollEntry entry) {
        var leading = EnumSet.of(Position.SECRETARY, Position.DEPUTY_SECRETARY);
        leading.retainAll(entry == null ? Set.of() : entry.positions());
        return leading;
    }

    public boolean isLeftOut() {
        return outcome == Outcome.DOUBTFUL || outcome == Outcome.REFUSED || outcome == Outcome.MOVED_ON;
    }

    /** The same, left out because it is no longer what was confirmed. */
    public BulkRow movedOn() {
        return new BulkRow(row, name, Outcome.MOVED_ON, unit, null, null, List.of(), findings, null, null);
    }

    /** Fingerprint of what would be done, so that nothing else is done later; tells nothing of the person. */
    public long digest() {
        try {
            var kept =
                    before == null ? "-" : before.id() + "@" + before.version() + before.status() + before.positions();
            var phone = after == null || after.book().phone() == null
                    ? ""
                    : after.book().phone().digits();
            var told = citizen == null ? "" : citizen.digits();
            var text = "%s|%s|%s|%s|%s|%s".formatted(outcome, unit, kept, after, phone, told);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
