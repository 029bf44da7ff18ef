package vn.chiboso.bootstrap.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What happens in the demo's months, as written in demo/months.json. */
record Script(List<Month> months) {

    /**
     * One month: who speaks, who is away, what is decided. Names are those of the roll.
     *
     * @param remedy named for every low criterion of which {@code scores} says nothing
     * @param scores by number of the criterion
     */
    record Month(
            List<Speech> speeches,
            List<String> online,
            Map<String, String> absent,
            String conclusion,
            String limits,
            List<Order> tasks,
            String remedy,
            Map<String, Score> scores) {}

    /** What the branch says of one criterion; without points it keeps what the facts propose. */
    record Score(
            @Nullable Double points,
            @Nullable String remark,
            @Nullable String remedy) {
        static final Score AS_PROPOSED = new Score(null, null, null);
    }

    /** The gist of what somebody said. */
    record Speech(String who, String gist) {}

    /** A task; {@code doneAfter} days after the meeting, 0 while still under way. */
    record Order(String owner, String title, int days, int doneAfter, String note) {}

    static Script read(JsonMapper json) {
        try (var in = new ClassPathResource("demo/months.json").getInputStream()) {
            return new Script(json.readValue(in, new TypeReference<List<Month>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
