package rozmova.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rozmova.channel.Content;
import rozmova.channel.RemoteFile;

/// What messages carry, whenever it was stored.
class ContentsTest {
    private static final String PLACE = """
            {"type":"location","latitude":50.45,"longitude":30.52,"title":null,"address":null,"live":false}""";
    private static final String CARD = """
            {"type":"contact","name":"Петро","phone":"+380670000000"}""";
    private static final String POLL = """
            {"type":"unsupported","platformKind":"poll"}""";
    private static final String PHOTO = """
            {"type":"photo","file":null,"problem":null,"emoji":null}""";

    private final Contents contents = new Contents(new ObjectMapper().findAndRegisterModules());

    @Test
    void what_was_stored_with_fewer_parts_has_none_of_the_others() {
        assertThat(contents.content(PLACE))
                .isEqualTo(new Message.Location(50.45, 30.52, null, null, false, null, false));
        assertThat(contents.content(CARD))
                .isEqualTo(new Message.Contact("Петро", "+380670000000", List.of(), List.of()));
        assertThat(contents.content(POLL)).isEqualTo(new Message.Unsupported("poll", 0));
    }

    @Test
    void what_was_stored_with_fewer_parts_is_no_other_thing() {
        assertThat(differs(PLACE, new Content.Location(50.45, 30.52, null, null, false)))
                .isFalse();
        assertThat(differs(CARD, new Content.Contact("Петро", "+380670000000", false)))
                .isFalse();
        assertThat(differs(POLL, new Content.Unsupported("poll"))).isFalse();
    }

    @Test
    void other_words_and_places_are_another_thing() {
        assertThat(differs(PLACE, new Content.Location(50.46, 30.52, null, null, false)))
                .isTrue();
        assertThat(differs(CARD, new Content.Contact("Павло", "+380670000000", false)))
                .isTrue();
        assertThat(differs(POLL, new Content.Unsupported("dice"))).isTrue();
        assertThat(differs(null, new Content.Unsupported("poll"))).isTrue();
    }

    @Test
    void a_place_that_moved_is_the_same_when_it_is_told_once_more_where_it_ended() {
        var last = new Content.Location(50.46, 30.53, null, null, false);

        assertThat(differs(contents.ended(last).toString(), last)).isFalse();
    }

    @Test
    void a_file_is_another_one_where_the_platform_knows_it_by_another_key() {
        var photo = photo("b");

        assertThat(contents.differs(contents.content(PHOTO), "a", photo)).isTrue();
        assertThat(contents.differs(contents.content(PHOTO), "b", photo)).isFalse();
        assertThat(contents.differs(contents.content(PHOTO), null, photo)).isFalse();
        assertThat(contents.differs(contents.content(PHOTO), "a", photo(null))).isFalse();
        assertThat(contents.differs(contents.content(CARD), null, photo)).isTrue();
    }

    @Test
    void when_a_place_stops_moving_is_read_as_it_was_stored() {
        var until = Instant.parse("2026-11-22T15:50:00Z");
        var place = new Content.Location(50.45, 30.52, null, null, true, until);

        assertThat(contents.content(String.valueOf(contents.of(place))))
                .isEqualTo(new Message.Location(50.45, 30.52, null, null, true, until, false));
    }

    private boolean differs(@Nullable String stored, Content content) {
        return contents.differs(contents.content(stored), null, content);
    }

    private static Content photo(@Nullable String key) {
        return new Content.Media(
                Content.Type.PHOTO, new RemoteFile("1", "photo.jpg", null, null, null, null, null, key), null);
    }
}
