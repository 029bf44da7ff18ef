package vn.chiboso.notification.adapter.out.persistence;

import org.springframework.beans.factory.annotation.Autowired;
import vn.chiboso.notification.NotificationSlice;
import vn.chiboso.notification.application.port.out.NoticeBoard;
import vn.chiboso.notification.application.port.out.NoticeBoardContract;

@NotificationSlice
class JdbcNoticeBoardTests extends NoticeBoardContract {
    private final NoticeBoard board;

    JdbcNoticeBoardTests(@Autowired NoticeBoard board) {
        this.board = board;
    }

    @Override
    protected NoticeBoard board() {
        return board;
    }
}
