package vn.chiboso.bootstrap.web.api;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.bootstrap.web.input.SingleValue;

/** Ids and paths are described as what they are in JSON: texts. */
@Component
class SingleValueSchema implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var shape = SingleValue.of(
                TypeFactory.defaultInstance().constructType(type.getType()).getRawClass());
        if (shape.isPresent()) {
            var text = new StringSchema();
            if (shape.get().isUuid()) {
                text.format("uuid").example("0190b2a4-7c1e-7e3a-9d5e-0a1b2c3d4e5f");
            } else {
                text.example("vn.38.16543.");
            }
            return text;
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }
}
