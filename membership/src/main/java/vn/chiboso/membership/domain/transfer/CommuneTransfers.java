package vn.chiboso.membership.domain.transfer;

import java.util.Map;
import vn.chiboso.membership.api.UnitPath;

/** How many transfers of a commune, or of what stands beside communes, are overdue, due soon, unpresented. */
public record CommuneTransfers(String name, UnitPath path, Map<TransferWatch, Integer> counts) {
    public CommuneTransfers {
        counts = Map.copyOf(counts);
    }

    public int of(TransferWatch watch) {
        return counts.getOrDefault(watch, 0);
    }
}
