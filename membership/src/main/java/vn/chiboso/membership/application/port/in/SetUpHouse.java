package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitKind;

/** Creates the technical administrator and the root of the tree; works only while there is no account. */
public interface SetUpHouse {
    /** Refuses with NOT_FOUND once there is an account, INVALID for a wrong code, a weak password or a bad name. */
    AccountId setUp(Command command);

    /**
     * What the operator enters.
     *
     * @param code        the one-time code that start-up printed
     * @param displayName of the administrator, as pages and the audit show it
     * @param unitName    of the root unit
     * @param since       first day of the root unit; null means 1 July 2025, when the present levels began
     */
    record Command(
            String code,
            String displayName,
            String userName,
            String password,
            String unitName,
            UnitKind unitKind,
            @Nullable LocalDate since) {
        @Override
        public String toString() {
            return "SetUpHouse.Command[" + userName + "]";
        }
    }
}
