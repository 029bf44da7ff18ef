package vn.chiboso.notification.application.port.out;

class InMemoryNoticeBoardTests extends NoticeBoardContract {
    private final NoticeBoard board = new InMemoryNoticeBoard();

    @Override
    protected NoticeBoard board() {
        return board;
    }
}
