package rozmova.channel.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.channel.Check;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Credentials;
import rozmova.channel.Inspection;
import rozmova.channel.Trouble;
import rozmova.channel.meta.MetaJson;
import rozmova.sandbox.messenger.chat.Callback;

/// Connecting a Page, and looking after the connection.
class MessengerConnectionTest {
    private MessengerPlatform platform;
    private MessengerChannel channel;

    @BeforeEach
    void open() {
        platform = new MessengerPlatform();
        platform.page().app().requireProof(true);
        channel = MessengerPlatform.channel(platform.config(), InstantSource.system());
    }

    @AfterEach
    void hangUp() {
        platform.close();
    }

    @Test
    void what_is_malformed_is_told_at_its_field_without_asking_meta() {
        assertRefused(with("EAA with blanks", null, null), "token-malformed", "token");
        assertRefused(with(null, "kvitka", null), "app-id-malformed", "appId");
        assertRefused(with(null, null, "short"), "app-secret-malformed", "appSecret");
        assertRefused(Credentials.of(platform.credentials().token()), "app-id-malformed", "appId");
    }

    @Test
    void a_wrong_app_secret_is_told_at_its_field() {
        assertRefused(with(null, null, "0123456789abcdef0123456789abcdef"), "app-secret-refused", "appSecret");
    }

    @Test
    void a_token_of_another_app_is_refused() {
        var other = platform.sandbox().messenger().createPage("Other", "other.shop");

        assertRefused(with(other.token(), null, null), "token-refused", "token");
    }

    @Test
    void a_token_that_died_is_refused_without_being_told() {
        var dead = platform.credentials();
        platform.revokeToken();

        assertRefused(dead, "token-refused", "token");
        assertThat(channel.check(dead).toString()).doesNotContain(dead.token().value());
    }

    @Test
    void both_levels_are_subscribed_to_everything_that_we_understand() {
        assertThat(channel.listen(account(null), platform.webhook(1))).isEmpty();

        var callback = platform.page().app().callback().orElseThrow();
        assertThat(callback.url()).isEqualTo(platform.webhook(1));
        assertThat(callback.fields())
                .isEqualTo(platform.page().deliveries().subscribed())
                .contains("messages", "messaging_referrals", "message_echoes", "standby")
                .hasSize(12);
    }

    @Test
    void without_a_public_address_there_is_no_messenger() {
        assertThat(channel.listen(account(null), null))
                .hasValueSatisfying(trouble -> assertThat(trouble.code()).isEqualTo("no-public-address"));
    }

    @Test
    void an_address_that_does_not_answer_metas_question_is_told() {
        assertThat(channel.listen(account(null), URI.create("http://127.0.0.1:1/hooks/messenger/1")))
                .hasValueSatisfying(trouble -> assertThat(trouble.code()).isEqualTo("webhook-unreachable"));
    }

    @Test
    void the_beginning_of_a_conversation_is_set_up_with_our_welcome() {
        channel.listen(account("Вітаємо в Квітці!"), platform.webhook(1));

        assertThat(platform.page().profile().getStarted()).contains("GET_STARTED");
        assertThat(platform.page().profile().greeting()).isEqualTo("Вітаємо в Квітці!");
    }

    @Test
    void a_welcome_that_is_too_long_for_meta_is_cut() {
        channel.listen(account("Вітаємо! ".repeat(30)), platform.webhook(1));

        assertThat(platform.page().profile().greeting())
                .hasSizeLessThanOrEqualTo(160)
                .endsWith("…");
    }

    @Test
    void what_the_owner_has_set_up_elsewhere_stays() {
        var own = MetaJson.MAPPER.createObjectNode().put("payload", "HELLO");
        platform.page().profile().put("get_started", own);

        channel.listen(account(null), platform.webhook(1));

        assertThat(platform.page().profile().getStarted()).contains("HELLO");
        assertThat(platform.page().profile().greeting()).isEmpty();
    }

    @Test
    void a_whole_connection_is_ours() {
        channel.listen(account(null), platform.webhook(1));

        assertThat(channel.inspect(account(null)))
                .isEqualTo(at(platform.webhook(1).toString()));
    }

    @Test
    void a_page_that_meta_forgot_delivers_nowhere() {
        channel.listen(account(null), platform.webhook(1));

        platform.page().deliveries().unsubscribe();
        assertThat(channel.inspect(account(null))).isEqualTo(at(""));

        platform.page().deliveries().subscribe(Set.of("messages"));
        assertThat(channel.inspect(account(null))).isEqualTo(at(""));
    }

    @Test
    void an_app_without_a_callback_delivers_nowhere() {
        assertThat(channel.inspect(account(null))).isEqualTo(at(""));
    }

    @Test
    void a_callback_of_somebody_else_is_named() {
        channel.listen(account(null), platform.webhook(1));
        var elsewhere = URI.create("https://other.example/facebook");
        platform.page().app().callback(new Callback(elsewhere, Set.of("messages")));

        assertThat(channel.inspect(account(null))).isEqualTo(at(elsewhere.toString()));
    }

    @Test
    void the_address_of_a_sister_page_of_the_same_app_is_as_good_as_our_own() {
        channel.listen(account(null), platform.webhook(1));
        channel.listen(account(null), platform.webhook(2));

        assertThat(channel.inspect(account(null)))
                .isEqualTo(at(platform.webhook(1).toString()));
    }

    @Test
    void a_dead_token_is_found_by_looking() {
        channel.listen(account(null), platform.webhook(1));
        var account = account(null);
        platform.revokeToken();

        assertThat(channel.inspect(account).trouble()).isNotNull().satisfies(trouble -> {
            assertThat(trouble.code()).isEqualTo("token-refused");
            assertThat(trouble.lasting()).isTrue();
        });
    }

    @Test
    void a_permission_that_meta_took_back_is_found_by_looking() {
        channel.listen(account(null), platform.webhook(1));

        platform.page().settings().withheld(Set.of("pages_messaging"));

        assertThat(channel.inspect(account(null)).trouble())
                .isEqualTo(new Trouble("scopes-missing", "pages_messaging", true));
    }

    @Test
    void leaving_lets_the_page_go_and_keeps_the_callback_for_others() {
        channel.listen(account(null), platform.webhook(1));

        assertThat(channel.leave(account(null))).isEmpty();

        assertThat(platform.page().deliveries().subscribed()).isEmpty();
        assertThat(platform.page().app().callback()).isPresent();
    }

    private void assertRefused(Credentials credentials, String code, String field) {
        assertThat(channel.check(credentials)).isInstanceOfSatisfying(Check.Refused.class, refused -> {
            assertThat(refused.trouble().code()).isEqualTo(code);
            assertThat(refused.field()).isEqualTo(field);
        });
    }

    private Credentials with(@Nullable String token, @Nullable String appId, @Nullable String appSecret) {
        var page = platform.page();
        return MessengerPlatform.credentials(
                token == null ? page.token() : token,
                appId == null ? page.app().id() : appId,
                appSecret == null ? page.app().secret() : appSecret);
    }

    private ConnectedChannel account(@Nullable String welcome) {
        return platform.account(platform.webhook(1), welcome);
    }

    private static Inspection at(String webhook) {
        return new Inspection(webhook, null, null);
    }
}
