package planted.meetings.adapter.in.web;

import jakarta.transaction.Transactional;

/** The other annotation. */
class JakartaTransaction {
    @Transactional
    void post() {}
}
