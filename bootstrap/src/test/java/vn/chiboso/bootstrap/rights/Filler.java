package vn.chiboso.bootstrap.rights;

import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.chiboso.bootstrap.web.input.SingleValue;

/** Plausible values for whatever a form or a body asks, so that a refusal is one of rights and not of an empty field. */
final class Filler {
    /** Where the first word of a kind has nothing to be tried on: a step that is the member's alone, a field nobody has filled in. */
    private static final Map<String, String> PREFERRED = Map.of("CommitmentStep", "ACCEPTED", "PrivateField", "PHONE");

    private final World world;

    Filler(World world) {
        this.world = world;
    }

    /** As JSON: texts, numbers, lists and maps; null for what has no plausible value. */
    @Nullable
    Object json(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic, name);
        }
        var plain = (Class<?>) type;
        var text = text(plain, name);
        if (text != null) {
            return number(plain)
                    ? new BigDecimal(text)
                    : plain == boolean.class || plain == Boolean.class ? true : text;
        }
        return plain.isRecord() ? components(plain) : null;
    }

    private @Nullable Object collection(ParameterizedType generic, String name) {
        var raw = (Class<?>) generic.getRawType();
        if (Collection.class.isAssignableFrom(raw)) {
            var one = json(generic.getActualTypeArguments()[0], name);
            return one == null ? List.of() : List.of(one);
        }
        return Map.of();
    }

    private Map<String, Object> components(Class<?> type) {
        var all = new LinkedHashMap<String, Object>();
        for (var component : type.getRecordComponents()) {
            var value = json(component.getGenericType(), component.getName());
            if (value != null) {
                all.put(component.getName(), value);
            }
        }
        return all;
    }

    /** As the fields of a form: {@code items[0].title=…}. */
    Map<String, String> form(Class<?> type) {
        var fields = new LinkedHashMap<String, String>();
        fields(type, "", fields);
        return fields;
    }

    private void fields(Class<?> type, String prefix, Map<String, String> fields) {
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents()).forEach(part -> field(part, prefix, fields));
        } else {
            properties(type)
                    .forEach(part ->
                            field(part.getWriteMethod().getGenericParameterTypes()[0], part.getName(), prefix, fields));
        }
    }

    private void field(RecordComponent part, String prefix, Map<String, String> fields) {
        field(part.getGenericType(), part.getName(), prefix, fields);
    }

    private void field(Type type, String name, String prefix, Map<String, String> fields) {
        if (type instanceof ParameterizedType generic) {
            if (Collection.class.isAssignableFrom((Class<?>) generic.getRawType())) {
                var one = generic.getRawType() == List.class ? name + "[0]" : name;
                field(generic.getActualTypeArguments()[0], one, prefix, fields);
            }
            return;
        }
        var plain = (Class<?>) type;
        var text = text(plain, name.replace("[0]", ""));
        if (text != null) {
            fields.put(prefix + name, day(plain, text));
        } else if (!plain.getName().startsWith("java.") && !MultipartFile.class.isAssignableFrom(plain)) {
            fields(plain, prefix + name + ".", fields);
        }
    }

    /** Whether the form carries a file, and in which field. */
    static List<String> files(Class<?> type) {
        return properties(type).stream()
                .filter(part -> MultipartFile.class.isAssignableFrom(part.getPropertyType()))
                .map(PropertyDescriptor::getName)
                .toList();
    }

    private static List<PropertyDescriptor> properties(Class<?> type) {
        try {
            return Arrays.stream(Introspector.getBeanInfo(type, Object.class).getPropertyDescriptors())
                    .filter(part -> part.getWriteMethod() != null)
                    .toList();
        } catch (java.beans.IntrospectionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of one value; null when the type is not one that is written as a text. */
    @Nullable
    String text(Class<?> type, String name) {
        if (SingleValue.of(type).filter(SingleValue::isUuid).isPresent() || type == UUID.class) {
            return world.id(type, name).toString();
        } else if (SingleValue.of(type).isPresent()) {
            return world.path();
        } else if (PREFERRED.containsKey(type.getSimpleName())) {
            return PREFERRED.get(type.getSimpleName());
        } else if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        } else if (number(type)) {
            return name.equals("version") ? "0" : "1";
        } else if (type == boolean.class || type == Boolean.class) {
            return "true";
        }
        return timeOrWords(type, name);
    }

    private @Nullable String timeOrWords(Class<?> type, String name) {
        if (type == String.class) {
            return world.words(name);
        } else if (type == LocalDate.class) {
            return world.today().toString();
        } else if (type == LocalTime.class) {
            return "19:30";
        } else if (type == LocalDateTime.class) {
            return world.today() + "T19:30";
        } else if (type == Instant.class) {
            return world.today() + "T12:30:00Z";
        }
        return type == YearMonth.class ? YearMonth.from(world.today()).toString() : null;
    }

    private static String day(Class<?> type, String text) {
        return type == LocalDateTime.class ? text.replace('T', ' ') : text;
    }

    private static boolean number(Class<?> type) {
        return type == int.class || type == long.class || type == double.class || Number.class.isAssignableFrom(type);
    }
}
