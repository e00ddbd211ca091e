package rozmova.shared.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// How JSON from outside is read: within bounds, no name twice in an object, and no text that the database cannot
/// keep. What platforms deliver is not read by these rules: nobody there would mend it.
@Singleton
final class JsonRules implements ObjectMapperCustomizer {
    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1_000;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .build());
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.registerModule(new SimpleModule("rozmova.storable")
                .addDeserializer(String.class, new StorableText())
                .addKeyDeserializer(String.class, new StorableName()));
    }

    /// The same rules for senders that cannot be told: their texts come as they are, and are mended later.
    static ObjectMapper forVisitors(ObjectMapper mapper) {
        return mapper.copy()
                .registerModule(
                        new SimpleModule("rozmova.wild").addDeserializer(String.class, StringDeserializer.instance));
    }

    private static final class StorableText extends StdScalarDeserializer<String> {
        @Serial
        private static final long serialVersionUID = 1;

        StorableText() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && !Storable.is(text)) {
                throw new UnusableText(parser);
            }
            return text;
        }
    }

    private static final class StorableName extends KeyDeserializer {
        @Override
        public Object deserializeKey(String name, DeserializationContext context) throws IOException {
            if (!Storable.is(name)) {
                throw new UnusableText(context.getParser());
            }
            return name;
        }
    }
}
