package planted.meetings.adapter.in.web;

import org.springframework.transaction.annotation.Transactional;

/** A transaction around a view. */
class TransactionalController {
    @Transactional
    void post() {}
}
