package planted.meetings.domain;

import org.springframework.stereotype.Component;

/** The domain knows a framework. */
@Component
class SendsMail {}
