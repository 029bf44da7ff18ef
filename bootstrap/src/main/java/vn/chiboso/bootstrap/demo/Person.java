package vn.chiboso.bootstrap.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Somebody whom the demo puts on a roll by hand. Fictitious. */
record Person(String name, String birth, String sex, String decision, String ceremony, String official, String card) {

    /** As the API takes a new member. */
    Map<String, Object> body(UUID id, String from) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", id);
        body.put("fullName", name);
        body.put("birth", birth);
        body.put("sex", sex);
        body.put("ethnicGroup", "Kinh");
        body.put("decision", decision);
        body.put("ceremony", ceremony);
        body.put("official", official);
        body.put("card", card);
        body.put("smartphone", true);
        body.put("away", false);
        body.put("status", "OFFICIAL");
        body.put("from", from);
        return body;
    }
}
