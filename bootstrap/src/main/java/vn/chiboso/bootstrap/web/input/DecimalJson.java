package vn.chiboso.bootstrap.web.input;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.NumberDeserializers;
import tools.jackson.databind.module.SimpleModule;

/** Decimal numbers in JSON, within bounds. */
@Component
class DecimalJson extends SimpleModule {
    private static final long serialVersionUID = 1;

    DecimalJson() {
        super(DecimalJson.class.getSimpleName());
        addDeserializer(BigDecimal.class, new Reader());
    }

    private static final class Reader extends NumberDeserializers.BigDecimalDeserializer {
        @Override
        public BigDecimal deserialize(JsonParser json, DeserializationContext context) {
            var number = super.deserialize(json, context);
            if (number != null && !DecimalBounds.hold(number)) {
                throw context.weirdNumberException(number, BigDecimal.class, "too many digits");
            }
            return number;
        }
    }
}
