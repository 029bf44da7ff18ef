package vn.chiboso.meetings;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import testing.ModuleTestConfiguration;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.FactBook;
import vn.chiboso.membership.api.UnitPath;

/** What a slice of meetings imports: database, clock and ids, and {@link PeopleForTests} for membership and documents. */
@TestConfiguration(proxyBeanMethods = false)
@Import(ModuleTestConfiguration.class)
public class MeetingsForTests {
    @Bean
    PeopleForTests peopleForTests() {
        return new PeopleForTests();
    }

    /** No facts, as long as nobody gathers any. */
    @Bean
    @ConditionalOnMissingBean
    FactBook factBook() {
        return new FactBook() {
            @Override
            public Optional<MeetingFacts> factsOf(MeetingId meeting) {
                return Optional.empty();
            }

            @Override
            public List<MeetingFacts> factsUnder(UnitPath scope, YearMonth month) {
                return List.of();
            }
        };
    }
}
