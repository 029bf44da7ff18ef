package vn.chiboso.bootstrap.web.input;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.UUID;

/**
 * A record of the modules that wraps one UUID ({@code UnitId}) or one text ({@code UnitPath}): outside the product it is written
 * as that text, in addresses, forms and JSON.
 */
public final class SingleValue {
    private static final ClassValue<Optional<SingleValue>> KNOWN = new ClassValue<>() {
        @Override
        protected Optional<SingleValue> computeValue(Class<?> type) {
            return inspect(type);
        }
    };

    private final Constructor<?> constructor;
    private final Method accessor;
    private final boolean uuid;

    private SingleValue(Constructor<?> constructor, Method accessor, boolean uuid) {
        this.constructor = constructor;
        this.accessor = accessor;
        this.uuid = uuid;
    }

    /** The wrapper's shape, or empty when the type is no such record. */
    public static Optional<SingleValue> of(Class<?> type) {
        return type.isRecord() ? KNOWN.get(type) : Optional.empty();
    }

    /** Whether the text is that of a UUID. */
    public boolean isUuid() {
        return uuid;
    }

    /** The record for the text; throws {@link IllegalArgumentException} when the text cannot be one. */
    public Object read(String text) {
        var trimmed = text.strip();
        try {
            return constructor.newInstance(uuid ? uuidOf(trimmed) : trimmed);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("'" + trimmed + "' refused", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text for the record. */
    public String write(Object value) {
        try {
            return String.valueOf(accessor.invoke(value));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@link UUID#fromString} also takes shortened groups; two texts for one id would be two addresses for one page. */
    private static UUID uuidOf(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("'" + text + "' is not a UUID");
        }
        return UUID.fromString(text);
    }

    private static Optional<SingleValue> inspect(Class<?> type) {
        var components = type.getRecordComponents();
        if (components.length != 1 || !isPublished(type)) {
            return Optional.empty();
        }
        var component = components[0];
        var uuid = component.getType() == UUID.class;
        if (!uuid
                && !(component.getType() == String.class && component.getName().equals("value"))) {
            return Optional.empty();
        }
        try {
            var constructor = type.getDeclaredConstructor(component.getType());
            var accessor = component.getAccessor();
            constructor.setAccessible(true);
            accessor.setAccessible(true);
            return Optional.of(new SingleValue(constructor, accessor, uuid));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Only ids and values of the modules' api: an event or a request body with one id stays an object. */
    private static boolean isPublished(Class<?> type) {
        var name = type.getPackageName();
        return name.startsWith("vn.chiboso.") && name.endsWith(".api") && !type.isMemberClass();
    }
}
