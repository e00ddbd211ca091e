package rozmova.channel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// JSON as platforms mean it: fields and forms come and go without notice. One that does not fit must cost no more
/// than itself, and no text may hold what the database does not keep.
public final class PlatformJson {
    /// Ignores fields that it does not know, and cleans every text as [#clean] does.
    public static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule().addDeserializer(String.class, new Words()))
            .build();

    /// What stands for half a character: the sign that Unicode has for it.
    private static final char REPLACEMENT = '\uFFFD';

    /// Of [#read], where every field counts: what tells how far a message came must not be guessed.
    public static final int EXACTLY = Integer.MAX_VALUE;

    /// So many fields may be odd; whoever sends more means something else.
    private static final int MOST_ODD = 100;

    private PlatformJson() {}

    /// Reads field by field: one that does not fit is left out, and what stands beside it is read. What lacks a part
    /// that it cannot be without does not fit itself.
    ///
    /// @param tree loses its nulls, which are missing fields to every platform
    /// @param firm how many steps down from `tree` a field must fit, so that an event does not lose what it is; or
    ///     [#EXACTLY]
    /// @throws JsonProcessingException when nothing can be left out that would help
    public static <T> @Nullable T read(JsonNode tree, Class<T> type, int firm) throws JsonProcessingException {
        dropNulls(tree);
        var fitting = tree;
        for (var odd = 0; ; odd++) {
            try {
                return MAPPER.treeToValue(fitting, type);
            } catch (JsonMappingException failure) {
                // Only now, since nearly every event fits.
                fitting = odd == 0 ? tree.deepCopy() : fitting;
                if (odd == MOST_ODD || !leaveOut(fitting, failure.getPath(), firm)) {
                    throw failure;
                }
            }
        }
    }

    /// The text without U+0000, which the database does not keep, and with a sign for each half of a surrogate pair,
    /// which is no character.
    public static String clean(String text) {
        var whole = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
        for (var at = 0; at < whole.length(); at++) {
            if (Character.isSurrogate(whole.charAt(at))) {
                return withoutHalves(whole);
            }
        }
        return whole;
    }

    private static String withoutHalves(String text) {
        var whole = new StringBuilder(text);
        for (var at = 0; at < whole.length(); at++) {
            if (at + 1 < whole.length() && Character.isSurrogatePair(whole.charAt(at), whole.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(whole.charAt(at))) {
                whole.setCharAt(at, REPLACEMENT);
            }
        }
        return whole.toString();
    }

    /// Takes out what the path leads to; if that is missing, what it is missing in.
    private static boolean leaveOut(JsonNode tree, List<JsonMappingException.Reference> path, int firm) {
        for (var depth = path.size(); depth > firm; depth--) {
            var holder = tree;
            for (var step : path.subList(0, depth - 1)) {
                holder = step.getFieldName() == null ? holder.path(step.getIndex()) : holder.path(step.getFieldName());
            }
            var last = path.get(depth - 1);
            var gone = holder instanceof ObjectNode object
                    ? object.remove(last.getFieldName())
                    : holder instanceof ArrayNode array ? array.remove(last.getIndex()) : null;
            if (gone != null) {
                return true;
            }
        }
        return false;
    }

    private static void dropNulls(JsonNode node) {
        for (Iterator<JsonNode> inner = node.elements(); inner.hasNext(); ) {
            var each = inner.next();
            if (each.isNull()) {
                inner.remove();
            } else {
                dropNulls(each);
            }
        }
    }

    private static final class Words extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1;

        Words() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = StringDeserializer.instance.deserialize(parser, context);
            return text == null ? null : clean(text);
        }
    }
}
