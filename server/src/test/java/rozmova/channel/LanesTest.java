package rozmova.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rozmova.shared.work.Bell;

class LanesTest {
    private final Lanes lanes = new Lanes(new Bell());

    @Test
    void however_many_clients_write_only_so_many_chats_are_held() {
        for (var chat = 0; chat < 3 * Lanes.MOST; chat++) {
            lanes.wake(lane(chat));
        }

        assertThat(lanes.take(3 * Lanes.MOST)).hasSize(Lanes.MOST);
    }

    @Test
    void a_chat_that_found_no_place_is_taken_when_it_is_found_again() {
        for (var chat = 0; chat <= Lanes.MOST; chat++) {
            lanes.wake(lane(chat));
        }
        lanes.take(Lanes.MOST).forEach(lane -> lanes.putBack(lane, false));

        lanes.wake(lane(Lanes.MOST));

        assertThat(lanes.take(10)).containsExactly(lane(Lanes.MOST));
    }

    @Test
    void a_chat_that_is_worked_on_hears_of_news_also_when_all_places_are_taken() {
        for (var chat = 0; chat < Lanes.MOST; chat++) {
            lanes.wake(lane(chat));
        }
        lanes.take(Lanes.MOST);

        lanes.wake(lane(7));
        lanes.putBack(lane(7), false);

        assertThat(lanes.take(10)).containsExactly(lane(7));
    }

    private static RawEvent.Lane lane(int chat) {
        return new RawEvent.Lane(1, 1, "chat-" + chat);
    }
}
