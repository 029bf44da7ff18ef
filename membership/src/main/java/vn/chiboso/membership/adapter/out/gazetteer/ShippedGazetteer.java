package vn.chiboso.membership.adapter.out.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.Gazetteer;
import vn.chiboso.membership.domain.founding.Place;
import vn.chiboso.membership.domain.founding.Province;

/** Read from a file of province code and name, commune code and name, without quotes; it changes with a release only. */
@Component
class ShippedGazetteer implements Gazetteer {
    private static final String FILE = "administrative/vn-administrative-units.csv";

    @Override
    public List<Province> provinces() {
        var names = new LinkedHashMap<String, String>();
        var communes = new LinkedHashMap<String, List<Place>>();
        text().lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            var cells = line.split(",", 4);
            names.putIfAbsent(cells[0], cells[1]);
            communes.computeIfAbsent(cells[0], code -> new ArrayList<>()).add(new Place(cells[2], cells[3].strip()));
        });
        return names.entrySet().stream()
                .map(each -> new Province(
                        new Place(each.getKey(), each.getValue()), communes.getOrDefault(each.getKey(), List.of())))
                .toList();
    }

    private static String text() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
