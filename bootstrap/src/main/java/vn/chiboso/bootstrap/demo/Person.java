package vn.chiboso.bootstrap.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Somebody whom the demo puts on a roll by hand. Fictitious. */
record Person(String name, String birth, String sex, String decision, String ceremony, String official, String card) {

    /** As the API takes a new member. */
    Map<String, Object> body(UUID id, String from) {
        var book = new LinkedHashMap<String, Object>();
        book.put("fullName", name);
        book.put("birth", birth);
        book.put("sex", sex);
        book.put("ethnicGroup", "Kinh");
        book.put("decision", decision);
        book.put("ceremony", ceremony);
        book.put("official", official);
        book.put("card", card);
        book.put("smartphone", true);
        book.put("away", false);
        return Map.of("id", id, "book", book, "status", "OFFICIAL", "from", from);
    }
}
