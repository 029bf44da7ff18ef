package vn.chiboso.bootstrap.web.input;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.CollectionFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Several values of one form field, other than texts, each by itself or all with commas: a blank one is a choice that was not made, and not a null among the others. */
final class ChoicesConverter implements ConditionalGenericConverter {
    private static final TypeDescriptor TEXT = TypeDescriptor.valueOf(String.class);

    private final ConversionService conversion;

    ChoicesConverter(ConversionService conversion) {
        this.conversion = conversion;
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(
                new ConvertiblePair(String[].class, Collection.class),
                new ConvertiblePair(String.class, Collection.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        var element = target.getElementTypeDescriptor();
        return element != null && element.getType() != String.class && conversion.canConvert(TEXT, element);
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        if (source == null) {
            return null;
        }
        var element = Objects.requireNonNull(to.getElementTypeDescriptor());
        var texts = source instanceof String text ? text.split(",", -1) : (String[]) source;
        Collection<Object> made = CollectionFactory.createCollection(to.getType(), element.getType(), texts.length);
        Arrays.stream(texts)
                .filter(text -> text != null && !text.isBlank())
                .map(text -> conversion.convert(text, TEXT, element))
                .filter(Objects::nonNull)
                .forEach(made::add);
        return made;
    }
}
