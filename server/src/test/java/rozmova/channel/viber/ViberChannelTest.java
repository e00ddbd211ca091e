package rozmova.channel.viber;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.channel.Ability;
import rozmova.channel.Channel;
import rozmova.channel.ChannelContract;
import rozmova.channel.Check;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Credentials;
import rozmova.channel.Delivery;
import rozmova.channel.HookCall;
import rozmova.channel.Inbound;
import rozmova.channel.Outbound;
import rozmova.channel.Profile;
import rozmova.channel.Ticket;
import rozmova.channel.Trouble;
import rozmova.sandbox.viber.chat.Device;
import rozmova.shared.secret.Secret;

class ViberChannelTest implements ChannelContract {
    private ViberPlatform platform;
    private ViberChannel channel;
    private ConnectedChannel account;

    @BeforeEach
    void connect() {
        platform = new ViberPlatform();
        channel = platform.channel(Optional.of(platform.links()));
        account = platform.connected();
        assertThat(channel.listen(account, platform.webhook())).isEmpty();
    }

    @AfterEach
    void hangUp() {
        platform.close();
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public ConnectedChannel account() {
        return account;
    }

    @Override
    public Platform platform() {
        return platform;
    }

    @Test
    void a_malformed_token_is_told_without_asking_the_platform() {
        assertThat(channel.check(Credentials.of(new Secret("44dafb7e0f40021e-61a47a1e6778d187"))))
                .isInstanceOfSatisfying(
                        Check.Refused.class,
                        refused -> assertThat(refused.trouble().code()).isEqualTo("token-malformed"));
    }

    @Test
    void the_kinds_that_we_read_are_asked_for_with_names_and_pictures() {
        var hook = platform.account().events().hook().orElseThrow();

        assertThat(hook.eventTypes())
                .containsExactlyInAnyOrder(
                        "delivered", "seen", "failed", "subscribed", "unsubscribed", "conversation_started");
        assertThat(hook.sendName()).isTrue();
        assertThat(hook.sendPhoto()).isTrue();
    }

    @Test
    void the_call_back_that_validates_us_is_genuine() {
        var validation = platform.next("webhook");

        assertThat(channel.genuine(account, call(validation, null))).isTrue();
        assertThat(channel.read(validation.body())).containsExactly(new Inbound.Ignored("webhook"));
    }

    @Test
    void the_proof_in_the_address_is_as_good_as_the_one_in_the_header() {
        var delivery = platform.next("webhook");

        assertThat(channel.genuine(
                        account, new HookCall(name -> null, name -> delivery.proofInAddress(), delivery.body())))
                .isTrue();
    }

    @Test
    void nobody_can_be_told_an_address_that_we_do_not_have() {
        assertThat(channel.listen(account, null))
                .hasValueSatisfying(trouble -> assertThat(trouble.code()).isEqualTo("no-public-address"));
    }

    @Test
    void an_address_where_nobody_answers_is_refused() {
        assertThat(channel.listen(account, platform.nothing("hook")))
                .contains(new Trouble("webhook-refused", "1 invalidUrl", false));
    }

    @Test
    void leaving_takes_the_webhook_away() {
        assertThat(channel.leave(account)).isEmpty();
        assertThat(platform.account().events().hook()).isEmpty();
    }

    @Test
    void the_platform_is_asked_where_it_delivers() {
        assertThat(channel.inspect(account).webhook())
                .isEqualTo(platform.webhook().toString());
        channel.leave(account);
        assertThat(channel.inspect(account).webhook()).isEmpty();
    }

    @Test
    void our_webhook_without_an_event_that_we_need_counts_as_lost() {
        platform.tellOnly("seen");

        assertThat(channel.inspect(told(platform.webhook())).webhook()).isEmpty();
        assertThat(channel.inspect(told(platform.nothing("hook"))).webhook())
                .isEqualTo(platform.webhook().toString());
    }

    @Test
    void an_account_whose_token_was_revoked_cannot_be_inspected() {
        platform.revokeToken();

        assertThat(channel.inspect(account).trouble())
                .isEqualTo(new Trouble("token-refused", "2 invalidAuthToken", true));
    }

    @Test
    void a_client_who_opens_the_chat_is_welcomed_and_the_first_message_brings_the_token() throws Exception {
        platform.answer(body -> channel.answer(account, body));

        platform.phone().arrive("tok_1");

        var welcome = platform.phone().awaitReceived(1).getFirst();
        assertThat(welcome.text()).isEqualTo("Добрий день! Напишіть нам тут, і ми відповімо.");
        assertThat(platform.account().events().malformedWelcomes()).isZero();
        assertThat(message("Добрий день").details().token()).isEqualTo("tok_1");
    }

    @Test
    void nothing_but_opening_the_chat_is_answered() {
        assertThat(channel.answer(account, platform.delivered("Добрий день").body()))
                .isEmpty();
        assertThat(channel.answer(account, new byte[] {'{'})).isEmpty();
    }

    @Test
    void a_token_does_not_come_back_any_more_once_we_have_answered() throws Exception {
        platform.answer(body -> channel.answer(account, body));
        platform.phone().arrive("tok_1");
        platform.phone().awaitReceived(1);

        channel.send(account, new Outbound.Text(to(), "Вітаю"));

        assertThat(message("Дякую").details().token()).isNull();
    }

    @Test
    void receipts_name_what_was_sent() throws Exception {
        var sent = (Delivery.Sent) channel.send(account, new Outbound.Text(to(), "Вітаю"));
        platform.phone().awaitReceived(1);
        platform.phone().see();

        assertThat(channel.read(platform.next("seen").body()).getFirst())
                .isInstanceOfSatisfying(Inbound.Receipt.class, receipt -> assertThat(receipt.externalId())
                        .isEqualTo(sent.externalId()));
    }

    @Test
    void two_devices_that_confirm_one_message_are_one_event() throws Exception {
        platform.phone().use(Device.PHONE.withCount(2));
        channel.send(account, new Outbound.Text(to(), "Вітаю"));

        var first = channel.envelopes(platform.next("delivered").body()).getFirst();
        var second = channel.envelopes(platform.next("delivered").body()).getFirst();

        assertThat(second.key()).isEqualTo(first.key());
    }

    @Test
    void the_longest_text_of_the_widest_letters_is_taken() {
        var longest = "🏺".repeat(ViberMessages.LIMITS.text() / 2);

        assertThat(channel.send(account, new Outbound.Text(to(), longest))).isInstanceOf(Delivery.Sent.class);
        assertThat(platform.received()).containsExactly(longest);
    }

    @Test
    void a_place_goes_out_as_such() {
        assertThat(channel.abilities()).containsExactlyInAnyOrder(Ability.RECEIPTS, Ability.PLACE);
        assertThat(channel.send(account, new Outbound.Place(to(), 50.45, 30.52)))
                .isInstanceOf(Delivery.Sent.class);
        assertThat(platform.phone()
                        .messages()
                        .getLast()
                        .content()
                        .at("/location/lat")
                        .asDouble())
                .isEqualTo(50.45);
    }

    @Test
    void the_profile_tells_name_language_and_picture() {
        assertThat(channel.profile(account, platform.chat())).isInstanceOfSatisfying(Profile.Found.class, found -> {
            assertThat(found.name()).isEqualTo("Ірина Мельник");
            assertThat(found.language()).isEqualTo("uk");
            assertThat(found.avatar()).isNotNull();
        });
    }

    @Test
    void a_stranger_is_not_described() {
        assertThat(channel.profile(account, "nobody==")).isEqualTo(new Profile.Hidden());
    }

    @Test
    void asking_for_a_profile_too_often_fails_for_now() {
        channel.profile(account, platform.chat());
        channel.profile(account, platform.chat());

        assertThat(channel.profile(account, platform.chat())).isInstanceOf(Profile.Failed.class);
    }

    @Test
    void links_are_vibers_own() {
        var own = platform.channel(Optional.empty());

        assertThat(own.link("kvitka")).isEqualTo(URI.create("viber://pa/info?uri=kvitka"));
        assertThat(own.deepLink("kvitka", new Ticket("tok-1", "#K7M2QXWP ")))
                .isEqualTo(URI.create("viber://pa?chatURI=kvitka&context=tok-1&text=%23K7M2QXWP%20"));
    }

    @Test
    void links_may_lead_to_a_page_instead() {
        assertThat(channel.link("kvitka")).isEqualTo(URI.create(platform.links() + "/kvitka"));
        assertThat(channel.deepLink("kvitka", new Ticket("tok-1", "#K7M2QXWP ")))
                .isEqualTo(URI.create(platform.links() + "/kvitka?context=tok-1&text=%23K7M2QXWP%20"));
    }

    private Inbound.Message message(String text) {
        return (Inbound.Message) channel.read(platform.delivered(text).body()).getFirst();
    }

    private Outbound.To to() {
        return new Outbound.To(platform.chat(), "m:1", Instant.now(), null);
    }

    private static HookCall call(ViberPlatform.Caught caught, @Nullable String query) {
        return new HookCall(caught::header, name -> query, caught.body());
    }

    /// The account after the platform was told this address.
    private ConnectedChannel told(URI webhook) {
        return new ConnectedChannel(
                account.projectId(),
                account.id(),
                account.messenger(),
                account.externalId(),
                account.name(),
                account.address(),
                account.credentials(),
                account.webhookSecret(),
                webhook.toString(),
                null,
                account.state(),
                account.reception());
    }
}
