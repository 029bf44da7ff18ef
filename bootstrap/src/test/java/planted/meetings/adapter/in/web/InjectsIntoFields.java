package planted.meetings.adapter.in.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Injected behind the constructor's back. */
@Component
class InjectsIntoFields {
    @Autowired
    @Nullable
    Clock clock;

    @Value("${place}")
    @Nullable
    String place;
}
