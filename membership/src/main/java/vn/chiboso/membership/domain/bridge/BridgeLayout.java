package vn.chiboso.membership.domain.bridge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.domain.Folding;

/**
 * The columns of a bridge file from a day on. The format of the national app is published nowhere, so it is data with a basis, and
 * whoever is in charge changes it when the app does (339-QĐ/TW ngày 10/7/2025 names the app, not its files).
 *
 * @param statuses of the people a list tells of; none for attendance
 */
public record BridgeLayout(
        UUID id,
        BridgeKind kind,
        LocalDate validFrom,
        DateShape dates,
        Set<MemberStatus> statuses,
        List<Column> columns,
        String legalBasis) {
    private static final int LONGEST_HEADING = 200;
    private static final int SHORTEST_BASIS = 3;
    private static final int LONGEST_BASIS = 500;

    /** A column; the heading of a file that comes in may be several, between semicolons. */
    public record Column(BridgeField field, String heading) {
        /** Folded, for comparing with what stands in a file. */
        public List<String> names() {
            return List.of(heading.split(";")).stream()
                    .map(Folding::fold)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
    }

    public BridgeLayout {
        statuses = Set.copyOf(statuses);
        columns = List.copyOf(columns);
    }

    /** Refuses one by which nobody could be told apart. */
    public BridgeLayout checked() {
        if (legalBasis.length() < SHORTEST_BASIS || legalBasis.length() > LONGEST_BASIS) {
            throw BridgeRefusal.basis();
        }
        var headings = new ArrayList<String>();
        for (var column : columns) {
            var names = column.names();
            if (!column.field().fits(kind)
                    || names.isEmpty()
                    || column.heading().length() > LONGEST_HEADING) {
                throw BridgeRefusal.columns();
            }
            headings.addAll(names);
        }
        if (new HashSet<>(headings).size() < headings.size()) {
            throw BridgeRefusal.columns();
        }
        if (!has(BridgeField.FULL_NAME) || kind == BridgeKind.ATTENDANCE_IN && !has(BridgeField.PRESENCE)) {
            throw BridgeRefusal.needsName();
        }
        if (kind == BridgeKind.LIST_OUT && statuses.isEmpty()) {
            throw BridgeRefusal.nobody();
        }
        return this;
    }

    public List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    private boolean has(BridgeField field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    /** The same columns, days and people, whoever wrote it down when. */
    public boolean isAs(BridgeLayout other) {
        return kind == other.kind
                && validFrom.equals(other.validFrom)
                && dates == other.dates
                && statuses.equals(other.statuses)
                && columns.equals(other.columns)
                && legalBasis.equals(other.legalBasis);
    }
}
