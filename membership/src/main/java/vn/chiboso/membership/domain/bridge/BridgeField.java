package vn.chiboso.membership.domain.bridge;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.roll.RollField;

/**
 * What a column of a bridge file may hold. Telephone number, citizen id and residence are not among them: what is sealed does not
 * leave in a list (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: no more than the purpose needs).
 */
public enum BridgeField {
    NUMBER(null, BridgeKind.LIST_OUT),
    FULL_NAME(RollField.FULL_NAME, BridgeKind.LIST_OUT, BridgeKind.ATTENDANCE_IN),
    BIRTH(RollField.BIRTH, BridgeKind.LIST_OUT, BridgeKind.ATTENDANCE_IN),
    SEX(RollField.SEX, BridgeKind.LIST_OUT),
    CARD(RollField.CARD, BridgeKind.LIST_OUT, BridgeKind.ATTENDANCE_IN),
    DECISION(RollField.DECISION, BridgeKind.LIST_OUT),
    CEREMONY(RollField.CEREMONY, BridgeKind.LIST_OUT),
    OFFICIAL(RollField.OFFICIAL, BridgeKind.LIST_OUT),
    POSITION(RollField.POSITION, BridgeKind.LIST_OUT),
    STATUS(RollField.STATUS, BridgeKind.LIST_OUT),
    UNIT_CODE(RollField.UNIT, BridgeKind.LIST_OUT),
    UNIT_NAME(RollField.UNIT_NAME, BridgeKind.LIST_OUT),
    PRESENCE(null, BridgeKind.ATTENDANCE_IN),
    REASON(null, BridgeKind.ATTENDANCE_IN);

    private final @Nullable RollField source;
    private final Set<BridgeKind> kinds;

    BridgeField(@Nullable RollField source, BridgeKind... kinds) {
        this.source = source;
        this.kinds = EnumSet.copyOf(Arrays.asList(kinds));
    }

    /** Fields that a file of the kind may have, in the usual order. */
    public static List<BridgeField> of(BridgeKind kind) {
        return Arrays.stream(values())
                .filter(field -> field.kinds.contains(kind))
                .toList();
    }

    boolean fits(BridgeKind kind) {
        return kinds.contains(kind);
    }

    /** What of the list book it is; null for what only the file knows. */
    @Nullable
    RollField source() {
        return source;
    }
}
