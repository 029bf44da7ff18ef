package vn.chiboso.notification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.notification.application.port.in.Tell;
import vn.chiboso.notification.application.port.in.TellOfficers;
import vn.chiboso.notification.application.port.out.People;

@Service
class TellOfficersService implements TellOfficers {
    private final Tell tell;
    private final People people;
    private final Clock clock;

    TellOfficersService(Tell tell, People people, Clock clock) {
        this.tell = tell;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(Command command) {
        var officers = people.evaluationOfficersOf(command.branch(), LocalDate.now(clock));
        tell.tell(new Tell.Command(
                command.subject(),
                command.cause(),
                command.branch(),
                command.matter(),
                command.link(),
                Map.of(command.kind(), officers)));
    }
}
