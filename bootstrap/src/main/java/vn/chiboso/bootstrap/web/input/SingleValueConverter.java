package vn.chiboso.bootstrap.web.input;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Ids and paths as path variables, request parameters and form fields. A blank text is no id. */
final class SingleValueConverter implements ConditionalGenericConverter {
    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Record.class), new ConvertiblePair(Record.class, String.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        var wrapper = source.getType() == String.class ? target.getType() : source.getType();
        return SingleValue.of(wrapper).isPresent();
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        if (source == null) {
            return null;
        }
        if (source instanceof String text) {
            return text.isBlank()
                    ? null
                    : SingleValue.of(to.getType()).orElseThrow().read(text);
        }
        return SingleValue.of(from.getType()).orElseThrow().write(source);
    }
}
