package vn.chiboso.notification.adapter.out.persistence;

import java.util.UUID;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.notification.api.DeliveryId;
import vn.chiboso.notification.api.NoticeId;

/** Ids and paths of deliveries to columns and back. */
final class DeliveryValues {
    private DeliveryValues() {}

    static DeliveryId delivery(UUID id) {
        return new DeliveryId(id);
    }

    static NoticeId notice(UUID id) {
        return new NoticeId(id);
    }

    static MemberId member(UUID id) {
        return new MemberId(id);
    }

    static UUID member(MemberId id) {
        return id.value();
    }

    static UnitPath path(String value) {
        return new UnitPath(value);
    }
}
