package vn.chiboso.notification.adapter.out.persistence;

import tools.jackson.databind.json.JsonMapper;
import vn.chiboso.notification.domain.Matter;
import vn.chiboso.notification.domain.NoticeKind;

/** The stored form of a matter; has a mapper of its own so that settings of the API never change it. */
final class MatterJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private MatterJson() {}

    static String write(Matter matter) {
        return MAPPER.writeValueAsString(matter);
    }

    static Matter read(NoticeKind kind, String json) {
        return MAPPER.readValue(json, kind.matter());
    }
}
