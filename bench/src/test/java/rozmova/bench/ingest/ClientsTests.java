package rozmova.bench.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class ClientsTests {
    @Test
    void a_third_writes_in_cyrillic_and_nobody_writes_the_same_twice() {
        var texts = LongStream.range(0, 9_000).mapToObj(Clients::text).toList();

        assertThat(texts).doesNotHaveDuplicates();
        assertThat(texts.stream().filter(Clients::cyrillic).count()).isEqualTo(3_000);
        assertThat(texts).anyMatch(text -> text.codePoints().anyMatch(Character::isEmoji) && text.contains("🌷"));
    }

    @Test
    void they_write_in_turn() {
        assertThat(LongStream.range(0, 5_000).map(Clients::id).distinct().count())
                .isEqualTo(Clients.COUNT);
        assertThat(Clients.id(7)).isEqualTo(Clients.id(7 + Clients.COUNT));
        assertThat(Clients.name(7)).isEqualTo(Clients.name(7 + Clients.COUNT));
    }
}
