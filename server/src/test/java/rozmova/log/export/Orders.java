package rozmova.log.export;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import rozmova.testing.Answer;
import rozmova.testing.Company;
import rozmova.testing.Person;

/// What people do with files that are made in the background.
final class Orders {
    private Orders() {}

    static JsonNode create(Person who, Map<String, String> draft) {
        Answer answer = who.post("projects/{p}/log/exports", draft).good();
        assertThat(answer.status()).isEqualTo(201);
        return answer.body();
    }

    static JsonNode done(Person who, JsonNode export) {
        return await(who, export, "done");
    }

    static JsonNode await(Person who, JsonNode export, String state) {
        return eventually(() -> {
            var now = show(who, export);
            assertThat(now.path("state").asText()).isEqualTo(state);
            return now;
        });
    }

    static JsonNode show(Person who, JsonNode export) {
        return show(who, id(export));
    }

    static JsonNode show(Person who, long id) {
        return who.get("projects/{p}/log/exports/" + id).good().body();
    }

    static Answer file(Person who, JsonNode export) {
        return who.get(path(export) + "/file").good();
    }

    static List<Long> list(Person who) {
        return Company.list(who.get("projects/{p}/log/exports").good().body().path("exports")).stream()
                .map(Orders::id)
                .toList();
    }

    static String path(JsonNode export) {
        return "projects/{p}/log/exports/" + id(export);
    }

    static long id(JsonNode export) {
        return export.path("id").asLong();
    }

    /// What lies in the data directory of this export.
    static List<String> kept(Person who, JsonNode export) {
        var directory = Path.of(ConfigProvider.getConfig().getValue("rozmova.data", String.class), "exports");
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(who.projectId() + "-" + id(export) + "(\\D.*)?"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
