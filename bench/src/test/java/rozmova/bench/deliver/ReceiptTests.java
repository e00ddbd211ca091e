package rozmova.bench.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ReceiptTests {
    private static final List<String> SENT = List.of("one", "two", "three");

    @Test
    void all_is_well_when_everything_arrived_once_in_order() {
        assertThat(Receipt.of(SENT, SENT).good()).isTrue();
        assertThatCode(() -> Receipt.demand("calm", List.of(Receipt.of(SENT, SENT))))
                .doesNotThrowAnyException();
    }

    @Test
    void what_did_not_arrive_is_missed_and_the_others_are_still_in_order() {
        assertThat(Receipt.of(SENT, List.of("one", "three"))).isEqualTo(new Receipt(1, 0, true));
    }

    @Test
    void what_arrived_again_is_noticed_wherever_it_stands() {
        assertThat(Receipt.of(SENT, List.of("one", "two", "two", "three"))).isEqualTo(new Receipt(0, 1, true));
        assertThat(Receipt.of(SENT, List.of("one", "two", "three", "one"))).isEqualTo(new Receipt(0, 1, true));
    }

    @Test
    void what_overtook_another_is_out_of_order() {
        assertThat(Receipt.of(SENT, List.of("two", "one", "three"))).isEqualTo(new Receipt(0, 0, false));
    }

    @Test
    void what_nobody_sent_is_noticed() {
        assertThat(Receipt.of(SENT, List.of("one", "two", "three", "four"))).isEqualTo(new Receipt(0, 1, true));
    }

    @Test
    void one_bad_chat_fails_the_round() {
        var receipts = List.of(Receipt.of(SENT, SENT), Receipt.of(SENT, List.of("two", "one")));

        assertThatIllegalStateException()
                .isThrownBy(() -> Receipt.demand("rough", receipts))
                .withMessage("In the round rough, 1 messages did not arrive, 0 arrived again,"
                        + " and 1 chats are out of order");
    }
}
