package rozmova.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rozmova.shared.secret.Secret;

/// What every messenger must do. Each implements this with its own platform, played by the sandbox.
public interface ChannelContract {
    /// The messenger itself.
    Channel channel();

    /// An account of it, connected.
    ConnectedChannel account();

    /// The platform on its other side.
    Platform platform();

    @Test
    default void a_good_token_names_its_account() {
        assertThat(channel().check(account().credentials())).isInstanceOfSatisfying(Check.Accepted.class, accepted -> {
            assertThat(accepted.externalId()).isEqualTo(account().externalId());
            assertThat(accepted.address()).isEqualTo(account().address());
        });
    }

    @Test
    default void a_delivery_with_the_right_proof_is_genuine() {
        var delivery = platform().delivered("Добрий день");

        assertThat(channel().genuine(account(), call(delivery::header, delivery)))
                .isTrue();
    }

    @Test
    default void a_wrong_a_missing_and_an_empty_proof_are_refused() {
        var delivery = platform().delivered("Добрий день");

        assertThat(channel().genuine(account(), call(name -> "wrong", delivery)))
                .isFalse();
        assertThat(channel().genuine(account(), call(name -> null, delivery))).isFalse();
        assertThat(channel().genuine(account(), call(name -> "", delivery))).isFalse();
    }

    @Test
    default void an_event_that_comes_again_has_the_same_envelope() {
        var body = platform().delivered("Добрий день").body();

        assertThat(envelope(body).key()).isEqualTo(envelope(body.clone()).key());
    }

    @Test
    default void two_events_of_a_chat_share_the_chat_and_not_the_key() {
        var first = envelope(platform().delivered("Раз").body());
        var second = envelope(platform().delivered("Два").body());

        assertThat(second.chat()).isEqualTo(first.chat());
        assertThat(second.key()).isNotEqualTo(first.key());
    }

    @Test
    default void a_text_comes_in_as_it_was_written() {
        var text = "Їжачок 🦔, <b>&amp;</b>\n*два* рядки";

        assertThat(read(platform().delivered(text)).text()).isEqualTo(text);
    }

    @Test
    default void a_text_goes_out_as_it_was_written() {
        var text = "Їжачок 🦔, <b>&amp;</b>\n*два* рядки";

        assertThat(send(text)).isInstanceOf(Delivery.Sent.class);
        assertThat(platform().received()).containsExactly(text);
    }

    @Test
    default void a_kind_that_we_do_not_know_becomes_visible() {
        assertThat(read(platform().deliveredUnknownKind()).content()).isInstanceOf(Content.Unsupported.class);
    }

    @Test
    default void a_limit_of_speed_postpones_for_as_long_and_for_as_many_as_it_counts() {
        platform().tooMany(Duration.ofSeconds(7));

        assertThat(send("Вітаю")).isInstanceOfSatisfying(Delivery.Postponed.class, postponed -> {
            assertThat(postponed.retryAfter()).isEqualTo(platform().pause(Duration.ofSeconds(7)));
            assertThat(postponed.wholeChannel()).isEqualTo(platform().countsTheAccount());
        });
        assertThat(platform().received()).isEmpty();
    }

    @Test
    default void a_client_who_blocked_us_is_refused_for_good() {
        platform().block();

        assertThat(send("Вітаю"))
                .isInstanceOfSatisfying(Delivery.Refused.class, refused -> assertThat(refused.blocked())
                        .isTrue());
    }

    @Test
    default void trouble_on_their_side_postpones_this_message_only() {
        platform().trouble();

        assertThat(send("Вітаю"))
                .isInstanceOfSatisfying(Delivery.Postponed.class, postponed -> assertThat(postponed.wholeChannel())
                        .isFalse());
    }

    @Test
    default void a_lost_answer_leaves_us_ignorant() {
        platform().loseAnswer();

        assertThat(send("Вітаю")).isInstanceOf(Delivery.Unknown.class);
        assertThat(platform().received()).containsExactly("Вітаю");
    }

    @Test
    default void a_platform_that_cannot_be_reached_got_nothing() {
        platform().close();

        assertThat(send("Вітаю")).isInstanceOf(Delivery.Postponed.class);
    }

    @Test
    default void a_revoked_token_breaks_the_channel() {
        platform().revokeToken();

        assertThat(send("Вітаю")).isInstanceOfSatisfying(Delivery.Broken.class, broken -> assertThat(
                        broken.trouble().lasting())
                .isTrue());
        assertThat(channel().check(account().credentials())).isInstanceOf(Check.Refused.class);
    }

    @Test
    default void no_answer_of_ours_tells_the_token() {
        platform().trouble();
        var said = new StringBuilder(send("Вітаю").toString());
        platform().loseAnswer();
        said.append(send("Вітаю"));
        platform().revokeToken();
        said.append(send("Вітаю"))
                .append(channel().check(account().credentials()))
                .append(account());

        assertThat(said).doesNotContain(account().token().value()).contains("Unknown");
    }

    @Test
    default void asking_for_news_brings_it_and_confirms_what_came_before() {
        assumeThat(channel().polling()).isPresent();
        var polling = channel().polling().orElseThrow();
        channel().listen(account(), null);
        platform().write("Раз");

        var first = news(polling.poll(account(), null));
        platform().write("Два");
        var second = news(polling.poll(account(), first.cursor()));

        assertThat(texts(first)).containsExactly("Раз");
        assertThat(texts(second)).containsExactly("Два");
    }

    /// To a client who wrote an hour ago: every platform's doors are open then.
    private Delivery send(String text) {
        var heard = Instant.now().minus(Duration.ofHours(1));
        return channel()
                .send(account(), new Outbound.Text(new Outbound.To(platform().chat(), "m:1", heard, null), text));
    }

    private Envelope envelope(byte[] body) {
        return channel().envelopes(body).getFirst();
    }

    private static HookCall call(Function<String, @Nullable String> header, Delivered delivery) {
        return new HookCall(header, delivery::query, delivery.body());
    }

    private Inbound.Message read(Delivered delivered) {
        return (Inbound.Message) channel().read(delivered.body()).getFirst();
    }

    private List<String> texts(Polling.Batch.News news) {
        return news.events().stream()
                .map(body -> ((Inbound.Message) channel().read(body).getFirst()).text())
                .toList();
    }

    private static Polling.Batch.News news(Polling.Batch batch) {
        return (Polling.Batch.News) batch;
    }

    /// The platform with one client who has written before.
    interface Platform extends AutoCloseable {
        /// The client's chat.
        String chat();

        /// The client writes; the webhook's request is caught.
        Delivered delivered(String text);

        /// The client sends something that the product does not know.
        Delivered deliveredUnknownKind();

        /// The client writes.
        void write(String text);

        /// What the client got.
        List<String> received();

        /// The next call is answered with a limit of speed.
        void tooMany(Duration wait);

        /// How long we wait then: as we are told, where the platform tells it.
        default Duration pause(Duration told) {
            return told;
        }

        /// Whether the platform's limit counts the whole account, and not this chat only.
        default boolean countsTheAccount() {
            return true;
        }

        /// The next call fails on the platform's side.
        void trouble();

        /// The next call is done, but its answer is lost.
        void loseAnswer();

        /// The client blocks the account.
        void block();

        /// The account gets another token.
        void revokeToken();

        @Override
        void close();
    }

    /// A request as the platform sent it.
    interface Delivered {
        byte[] body();

        @Nullable
        String header(String name);

        /// A parameter of the address.
        default @Nullable String query(String name) {
            return null;
        }
    }

    /// An account as it stands in the database.
    static ConnectedChannel account(String messenger, String externalId, String address, Credentials credentials) {
        return new ConnectedChannel(
                1,
                1,
                messenger,
                externalId,
                "Kvitka Shop",
                address,
                credentials,
                new Secret("our-webhook-secret"),
                null,
                null,
                ConnectedChannel.State.ACTIVE,
                ConnectedChannel.Reception.WEBHOOK);
    }
}
