package vn.chiboso.bootstrap.web.input;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes an id or a path as its text. */
final class SingleValueWriter extends ValueSerializer<Object> {
    private final SingleValue shape;
    private final boolean key;

    SingleValueWriter(SingleValue shape, boolean key) {
        this.shape = shape;
        this.key = key;
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializationContext context) {
        if (key) {
            json.writeName(shape.write(value));
        } else {
            json.writeString(shape.write(value));
        }
    }
}
