package vn.chiboso.bootstrap.web.input;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads an id or a path from its text, and from the object form {@code {"value": …}} of older stored events. */
final class SingleValueReader extends ValueDeserializer<Object> {
    private final Class<?> type;
    private final SingleValue shape;

    SingleValueReader(Class<?> type, SingleValue shape) {
        this.type = type;
        this.shape = shape;
    }

    @Override
    public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
        var text = json.currentToken() == JsonToken.START_OBJECT ? fromObject(json) : json.getValueAsString();
        if (text == null || text.isBlank()) {
            return context.handleUnexpectedToken(context.constructType(type), json);
        }
        try {
            return shape.read(text);
        } catch (IllegalArgumentException e) {
            return context.handleWeirdStringValue(type, text, "not an id");
        }
    }

    private static @Nullable String fromObject(JsonParser json) {
        String text = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            json.nextToken();
            text = json.getValueAsString();
        }
        return text;
    }
}
