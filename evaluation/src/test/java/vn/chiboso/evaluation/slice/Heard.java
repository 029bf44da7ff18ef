package vn.chiboso.evaluation.slice;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;

/** Events of evaluation as they were published. */
public class Heard {
    private final List<Object> events = new CopyOnWriteArrayList<>();

    @EventListener(condition = "#event.class.packageName == 'vn.chiboso.evaluation.events'")
    void on(Record event) {
        events.add(event);
    }

    public <T> List<T> of(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    void forget() {
        events.clear();
    }
}
