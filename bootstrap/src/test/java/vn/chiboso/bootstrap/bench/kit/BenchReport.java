package vn.chiboso.bootstrap.bench.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Figures as they come, and their file: written anew after each, so that what was measured is there if the next one fails. */
public final class BenchReport {
    private final Path file;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final List<Measure> measures = new ArrayList<>();
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** @param file a JSON file; what was there is replaced */
    public BenchReport(Path file) {
        this.file = file;
    }

    /** Something that holds for all figures: the machine, the scale. */
    public void fact(String name, Object value) throws IOException {
        facts.put(name, value);
        write();
    }

    public void add(Measure measure) throws IOException {
        measures.add(measure);
        write();
    }

    public List<Measure> measures() {
        return List.copyOf(measures);
    }

    private void write() throws IOException {
        var all = new LinkedHashMap<>(facts);
        all.put("measures", measures.stream().map(BenchReport::entry).toList());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, json.writeValueAsString(all));
    }

    private static Map<String, Object> entry(Measure measure) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("name", measure.name());
        entry.put("what", measure.what());
        entry.put("n", measure.timings().count());
        entry.putAll(millis(measure.timings()));
        var floor = new LinkedHashMap<String, Object>();
        floor.put("name", measure.floor().name());
        floor.putAll(millis(measure.floorTimings()));
        entry.put("floor", floor);
        entry.put(
                "ratioP50",
                rounded(measure.timings().p50() / measure.floorTimings().p50()));
        entry.put(
                "ratioP95",
                rounded(measure.timings().p95() / measure.floorTimings().p95()));
        entry.put("target", measure.target().words());
        entry.put("met", measure.isMet());
        if (!measure.more().isEmpty()) {
            entry.put("more", measure.more());
        }
        return entry;
    }

    private static Map<String, Object> millis(Timings timings) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("p50Millis", rounded(timings.p50()));
        entry.put("p95Millis", rounded(timings.p95()));
        entry.put("maxMillis", rounded(timings.max()));
        return entry;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
