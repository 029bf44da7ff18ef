package vn.chiboso.bootstrap.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Somebody whom the demo puts on a roll by hand. Fictitious. */
record Person(String name, String birth, String sex, String decision, String ceremony, String official, String card) {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /** On probation since the day. */
    static Person onProbation(String name, String birth, String sex, LocalDate ceremony) {
        return new Person(name, birth, sex, ceremony.minusDays(20).format(WRITTEN), ceremony.format(WRITTEN), "", "");
    }

    /** As the API takes a new member. */
    Map<String, Object> body(UUID id, String from) {
        var book = new LinkedHashMap<String, Object>();
        book.put("fullName", name);
        book.put("birth", birth);
        book.put("sex", sex);
        book.put("ethnicGroup", "Kinh");
        book.put("decision", decision);
        book.put("ceremony", ceremony);
        if (!official.isEmpty()) {
            book.put("official", official);
            book.put("card", card);
        }
        book.put("smartphone", true);
        book.put("away", false);
        return Map.of("id", id, "book", book, "status", official.isEmpty() ? "PROBATIONARY" : "OFFICIAL", "from", from);
    }
}
