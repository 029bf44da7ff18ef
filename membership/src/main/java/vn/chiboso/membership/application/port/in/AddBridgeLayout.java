package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.domain.bridge.BridgeKind;
import vn.chiboso.membership.domain.bridge.BridgeLayout;
import vn.chiboso.membership.domain.bridge.DateShape;

/** Other columns from a day on; what held before stays as it was. The same a second time changes nothing. */
public interface AddBridgeLayout {
    void add(Actor actor, Command command);

    /** Columns in their order. */
    record Command(
            BridgeKind kind,
            @Nullable LocalDate from,
            DateShape dates,
            Set<MemberStatus> statuses,
            List<BridgeLayout.Column> columns,
            String legalBasis) {
        public Command {
            statuses = Set.copyOf(statuses);
            columns = List.copyOf(columns);
        }
    }
}
