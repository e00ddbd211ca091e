package rozmova.file;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

@Singleton
@DefaultBean
final class LocalDisk implements Disk {
    @Override
    public OutputStream write(Path file) throws IOException {
        return java.nio.file.Files.newOutputStream(file);
    }

    @Override
    public long room(Path directory) throws IOException {
        return java.nio.file.Files.getFileStore(directory).getUsableSpace();
    }
}
