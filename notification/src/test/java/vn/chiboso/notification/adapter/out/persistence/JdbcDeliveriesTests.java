package vn.chiboso.notification.adapter.out.persistence;

import org.springframework.beans.factory.annotation.Autowired;
import vn.chiboso.notification.NotificationSlice;
import vn.chiboso.notification.application.port.out.Deliveries;
import vn.chiboso.notification.application.port.out.DeliveriesContract;
import vn.chiboso.notification.application.port.out.NoticeBoard;

@NotificationSlice
class JdbcDeliveriesTests extends DeliveriesContract {
    private final Deliveries deliveries;
    private final NoticeBoard board;

    JdbcDeliveriesTests(@Autowired Deliveries deliveries, @Autowired NoticeBoard board) {
        this.deliveries = deliveries;
        this.board = board;
    }

    @Override
    protected Deliveries deliveries() {
        return deliveries;
    }

    @Override
    protected NoticeBoard board() {
        return board;
    }
}
