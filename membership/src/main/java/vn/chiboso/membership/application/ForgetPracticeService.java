package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.application.port.in.ForgetPractice;
import vn.chiboso.membership.application.port.out.PracticeBook;

@Service
class ForgetPracticeService implements ForgetPractice {
    private final PracticeBook book;
    private final Clock clock;

    ForgetPracticeService(PracticeBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int forget() {
        return book.forget(SeePracticeService.since(LocalDate.now(clock)));
    }
}
