package rozmova.sandbox.net;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// A file with what is remembered from one run to the next. It is whole at any moment: a run that is killed leaves what
/// it wrote last.
public final class KeptFile {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addDeserializer(Instant.class, new InstantReader()));

    private final Path path;
    private int written;

    /// @param path its directories are made when it is written
    public KeptFile(Path path) {
        this.path = path;
    }

    /// What was remembered; empty when nothing was.
    public <T> Optional<T> read(Class<T> type) {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(path.toFile(), type));
        } catch (IOException broken) {
            throw new UncheckedIOException(path + " cannot be read; without it, everything begins anew", broken);
        }
    }

    /// Remembers this, unless it is what was remembered last.
    public synchronized void write(Object what) {
        try {
            byte[] bytes = MAPPER.writeValueAsBytes(what);
            int hash = Arrays.hashCode(bytes);
            if (hash == written) {
                return;
            }
            Path directory = path.getParent();
            if (directory != null) {
                Files.createDirectories(directory);
            }
            Path fresh = Files.write(path.resolveSibling(path.getFileName() + ".new"), bytes);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            written = hash;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class InstantReader extends StdDeserializer<Instant> {

        private static final long serialVersionUID = 1;

        private InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return Instant.parse(json.getText());
        }
    }
}
