package vn.chiboso.bootstrap.web.input;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;

/**
 * Ids and paths as plain strings in JSON, both ways, as values and as keys of maps: in the API and in the stored events, which
 * use the same mapper.
 */
@Component
class SingleValueJson extends SimpleModule {
    private static final long serialVersionUID = 1;

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Writing(false));
        context.addKeySerializers(new Writing(true));
        context.addDeserializers(new Reading());
        context.addKeyDeserializers((type, config, description) -> SingleValue.of(type.getRawClass())
                .map(shape -> (KeyDeserializer) new KeyReader(shape))
                .orElse(null));
    }

    private static final class Writing implements Serializers {
        private final boolean keys;

        Writing(boolean keys) {
            this.keys = keys;
        }

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return SingleValue.of(type.getRawClass())
                    .map(shape -> new SingleValueWriter(shape, keys))
                    .orElse(null);
        }
    }

    private static final class Reading extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return SingleValue.of(type.getRawClass())
                    .map(shape -> new SingleValueReader(type.getRawClass(), shape))
                    .orElse(null);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return SingleValue.of(type).isPresent();
        }
    }

    private static final class KeyReader extends KeyDeserializer {
        private final SingleValue shape;

        KeyReader(SingleValue shape) {
            this.shape = shape;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return shape.read(key);
        }
    }
}
