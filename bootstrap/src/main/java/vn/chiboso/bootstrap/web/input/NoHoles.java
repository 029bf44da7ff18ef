package vn.chiboso.bootstrap.web.input;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** No list in JSON holds a null: nowhere does one mean anything, and whoever sends one is told its place. */
@Component
class NoHoles implements JsonMapperBuilderCustomizer {
    @Override
    public void customize(JsonMapper.Builder builder) {
        for (var several : List.of(List.class, Set.class, Collection.class)) {
            builder.withConfigOverride(several, of -> of.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL)));
        }
    }
}
