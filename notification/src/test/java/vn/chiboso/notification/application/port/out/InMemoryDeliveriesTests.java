package vn.chiboso.notification.application.port.out;

class InMemoryDeliveriesTests extends DeliveriesContract {
    private final NoticeBoard board = new InMemoryNoticeBoard();
    private final Deliveries deliveries = new InMemoryDeliveries(board);

    @Override
    protected NoticeBoard board() {
        return board;
    }

    @Override
    protected Deliveries deliveries() {
        return deliveries;
    }
}
