package rozmova.sandbox.messenger.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rozmova.sandbox.messenger.chat.Refused;
import rozmova.sandbox.messenger.chat.Upload;
import rozmova.sandbox.net.Json;

/// Reads parameters from query, form, multipart or JSON body.
final class ParamsReader {

    private ParamsReader() {}

    static Params read(Context ctx) {
        Map<String, JsonNode> values = new HashMap<>();
        putAll(values, ctx.queryParamMap());
        String type = Optional.ofNullable(ctx.contentType()).orElse("");
        if (type.startsWith("multipart/form-data")) {
            putAll(values, ctx.formParamMap());
            return new Params(
                    values, Optional.ofNullable(ctx.uploadedFile("filedata")).map(ParamsReader::upload));
        }
        if (type.startsWith("application/x-www-form-urlencoded")) {
            putAll(values, ctx.formParamMap());
        } else if (type.startsWith("application/json") && ctx.bodyAsBytes().length > 0) {
            JsonNode body = Json.read(ctx.bodyAsBytes())
                    .filter(JsonNode::isObject)
                    .orElseThrow(() -> Refused.parameter("The body is no valid JSON object"));
            body.properties().forEach(field -> values.put(field.getKey(), field.getValue()));
        }
        return new Params(values, Optional.empty());
    }

    private static void putAll(Map<String, JsonNode> values, Map<String, List<String>> texts) {
        // Javalin lists the names of uploaded files too, without a value.
        texts.forEach(
                (name, all) -> all.stream().findFirst().ifPresent(value -> values.put(name, TextNode.valueOf(value))));
    }

    private static Upload upload(UploadedFile file) {
        try (InputStream content = file.content()) {
            String type = Optional.ofNullable(file.contentType()).orElse("application/octet-stream");
            return new Upload(file.filename(), type, content.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
