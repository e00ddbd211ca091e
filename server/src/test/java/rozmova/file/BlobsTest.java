package rozmova.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobsTest {
    private static final byte[] VASE = "a blue vase".getBytes(StandardCharsets.US_ASCII);
    private static final long MOST = 1_000_000;

    private final Path data;

    private final TightDisk disk = new TightDisk();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Blobs blobs;

    BlobsTest(@TempDir Path data) {
        this.data = data;
        blobs = new Blobs(
                new FileConfig() {
                    @Override
                    public String data() {
                        return data.toString();
                    }

                    @Override
                    public int fileMegabytes() {
                        return 1;
                    }
                },
                disk,
                meters);
    }

    @Test
    void bytes_lie_under_their_hash() throws IOException {
        var hash = save(VASE);

        assertThat(blobs.path(hash)).hasBinaryContent(VASE);
        assertThat(everything()).containsExactly(blobs.path(hash));
    }

    @Test
    void the_same_bytes_are_not_written_again() throws IOException {
        var path = blobs.path(save(VASE));
        var first = key(path);

        save(VASE);

        assertThat(key(path)).isEqualTo(first);
        assertThat(everything()).containsExactly(path);
    }

    @Test
    void half_a_file_under_the_hash_is_replaced() throws IOException {
        var path = blobs.path(save(VASE));
        java.nio.file.Files.write(path, new byte[] {'a'});

        save(VASE);

        assertThat(path).hasBinaryContent(VASE);
    }

    @Test
    void many_who_bring_the_same_bytes_at_once_leave_one_file() throws Exception {
        var bytes = new byte[500_000];
        var start = new CyclicBarrier(16);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> all = IntStream.range(0, 16)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        return save(bytes);
                    }))
                    .toList();
            for (var one : all) {
                assertThat(blobs.path(one.get())).hasBinaryContent(bytes);
            }
        }

        assertThat(everything()).hasSize(1);
    }

    @Test
    void nothing_is_left_of_a_file_that_is_too_large() throws IOException {
        assertThatThrownBy(() -> blobs.receive(new ByteArrayInputStream(VASE), VASE.length - 1))
                .isInstanceOf(TooLarge.class);

        assertThat(everything()).isEmpty();
    }

    @Test
    void a_file_may_be_exactly_as_large_as_the_limit() throws IOException {
        assertThat(blobs.receive(new ByteArrayInputStream(VASE), VASE.length).size())
                .isEqualTo(VASE.length);
    }

    @Test
    void nothing_is_left_when_the_sender_breaks_off() throws IOException {
        var broken = new SequenceInputStream(new ByteArrayInputStream(VASE), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        });

        assertThatThrownBy(() -> blobs.receive(broken, MOST)).isInstanceOf(IOException.class);

        assertThat(everything()).isEmpty();
    }

    @Test
    void nothing_is_left_of_a_file_that_the_disk_has_no_room_for() throws IOException {
        disk.fill();

        assertThatThrownBy(() -> save(VASE))
                .isInstanceOf(DiskFull.class)
                .hasRootCauseMessage("No space left on device");

        assertThat(everything()).isEmpty();
        assertThat(meters.counter("rozmova.files.refused", "reason", "disk-full")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void the_last_of_the_room_is_left_to_the_database() throws IOException {
        disk.leaveTheReserve();
        assertThatThrownBy(() -> save(VASE)).isInstanceOf(DiskFull.class);

        disk.makeRoom();
        assertThat(blobs.path(save(VASE))).exists();
    }

    @Test
    void what_a_killed_process_left_is_removed_at_start() throws IOException {
        var kept = blobs.path(save(VASE));
        blobs.receive(new ByteArrayInputStream(new byte[9]), MOST);
        assertThat(everything()).hasSize(2);

        blobs.start(new StartupEvent());

        assertThat(everything()).containsExactly(kept);
    }

    private String save(byte[] bytes) throws IOException {
        var arrived = blobs.receive(new ByteArrayInputStream(bytes), MOST);
        try {
            blobs.keep(arrived);
            return arrived.hash();
        } finally {
            blobs.drop(arrived);
        }
    }

    private List<Path> everything() throws IOException {
        try (var tree = java.nio.file.Files.walk(data)) {
            return tree.filter(java.nio.file.Files::isRegularFile).toList();
        }
    }

    private static Object key(Path path) throws IOException {
        return List.of(
                java.nio.file.Files.getAttribute(path, "unix:ino"), java.nio.file.Files.getLastModifiedTime(path));
    }
}
