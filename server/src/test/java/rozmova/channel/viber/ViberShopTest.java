package rozmova.channel.viber;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.viber.chat.Account;
import rozmova.sandbox.viber.chat.Message;
import rozmova.sandbox.viber.phone.ViberChat;
import rozmova.testing.Answer;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Pictures;

/// A shop with a public account, from the outside: the product as it runs, and Viber's phones.
@QuarkusTest
class ViberShopTest {
    private static final AtomicInteger ACCOUNTS = new AtomicInteger();
    private static final String AD = "https://kvitka.example/sale?utm_source=viber&utm_campaign=autumn";

    @Inject
    Companies companies;

    private Company kvitka;
    private Account account;
    private ViberChat phone;

    @BeforeEach
    void found() {
        kvitka = companies.found();
        var viber = companies.sandbox().viber();
        account = viber.createAccount("Kvitka Shop", "kvitka_" + ACCOUNTS.incrementAndGet());
        phone = viber.phone("Ірина", "Мельник").open(account);
    }

    @Test
    void an_account_is_connected_though_viber_calls_back_before_it_answers() {
        var channel = connect().good().body();

        assertThat(channel.path("state").asText()).isEqualTo("active");
        assertThat(channel.path("delivery").asText()).isEqualTo("webhook");
        assertThat(channel.path("name").asText()).isEqualTo("Kvitka Shop");
        assertThat(channel.path("link").asText()).endsWith("/v/" + account.uri());
        assertThat(account.events().hook()).isPresent();
        assertThat(phone.canWrite()).isTrue();
    }

    @Test
    void a_token_that_viber_refuses_is_told_at_its_field() {
        var answer = connect("0123456789abcdef-0123456789abcdef-0123456789abcdef");

        assertThat(answer.code()).isEqualTo("token-refused");
        assertThat(answer.field()).isEqualTo("token");
    }

    @Test
    void letting_an_account_go_closes_its_chats() {
        var channel = connect().good().body().path("id").asLong();

        kvitka.owner().delete("projects/{p}/channels/" + channel).good();

        assertThat(phone.canWrite()).isFalse();
    }

    @Test
    void the_way_leads_from_an_ad_over_a_welcome_to_a_conversation_that_knows_the_ad() throws Exception {
        connect().good();
        var link = launch(AD);

        phone.arrive(parameter(link, "context"));
        assertThat(phone.awaitReceived(1))
                .extracting(Message::text)
                .containsExactly("Добрий день! Напишіть нам тут, і ми відповімо.");
        phone.write("Чи є синя ваза?");

        var id = kvitka.conversationWith("Чи є синя ваза?");
        assertThat(kvitka.conversation(id).at("/source/campaign").asText()).isEqualTo("autumn");
        assertThat(kvitka.conversation(id).at("/client/name").asText()).isEqualTo("Ірина Мельник");
        assertThat(account.events().malformedWelcomes()).isZero();
    }

    @Test
    void words_that_the_link_proposed_lead_to_the_ad_where_viber_kept_the_token() throws Exception {
        connect().good();

        phone.write(parameter(launch(AD), "text") + "Чи є синя ваза?");

        var id = eventually(() -> kvitka.conversations().getFirst().path("id").asLong());
        assertThat(kvitka.conversation(id).at("/source/campaign").asText()).isEqualTo("autumn");
    }

    @Test
    void the_code_that_the_link_proposed_does_not_stand_among_the_clients_words() {
        connect().good();
        var link = launch(AD);

        phone.arrive(parameter(link, "context"));
        phone.write(parameter(link, "text") + "Чи є синя ваза?");

        var id = kvitka.conversationWith("Чи є синя ваза?");
        assertThat(kvitka.conversation(id).at("/source/campaign").asText()).isEqualTo("autumn");
        assertThat(kvitka.conversation(id).at("/lastMessage/text").asText()).isEqualTo("Чи є синя ваза?");
    }

    @Test
    void who_sends_nothing_but_the_code_has_arrived_and_waits() {
        connect().good();

        phone.write(parameter(launch(AD), "text"));

        var id = eventually(() -> kvitka.conversations().getFirst().path("id").asLong());
        assertThat(kvitka.conversation(id).path("waitingSince").isTextual()).isTrue();
        assertThat(kvitka.conversation(id).at("/source/campaign").asText()).isEqualTo("autumn");
        var message = kvitka.messages(id).getLast();
        assertThat(message.path("text").asText()).isEmpty();
        assertThat(message.at("/content/platformKind").asText()).isEqualTo("arrival");
    }

    @Test
    void a_sticker_is_fetched_and_shown() {
        connect().good();

        phone.sticker(46_105);

        var id = eventually(() -> kvitka.conversations().getFirst().path("id").asLong());
        eventually(() -> assertThat(
                        kvitka.messages(id).getLast().at("/content/file/type").asText())
                .isEqualTo("image/png"));
    }

    @Test
    void an_answer_arrives_on_the_phone_and_is_read_there() throws Exception {
        connect().good();
        phone.write("Чи є синя ваза?");
        var id = kvitka.conversationWith("Чи є синя ваза?");

        var answer = kvitka.answer(id, "Так, є 🏺");

        phone.awaitText("Так, є 🏺");
        eventually(() ->
                assertThat(kvitka.messages(id).getLast().path("state").asText()).isIn("sent", "delivered"));
        phone.see();
        kvitka.awaitState(id, answer.path("id").asLong(), "read");
    }

    @Test
    void our_picture_is_fetched_by_viber_and_shown_with_its_words() throws Exception {
        connect().good();
        phone.write("Чи є синя ваза?");
        var id = kvitka.conversationWith("Чи є синя ваза?");
        var bytes = Pictures.png(8, 8);

        kvitka.answer(id, "Ось", uploaded(bytes));

        var picture = phone.awaitText("Ось");
        assertThat(picture.kind()).isEqualTo("picture");
        assertThat(phone.file(picture).bytes()).isEqualTo(bytes);
    }

    @Test
    void a_clients_picture_is_fetched_from_viber() {
        connect().good();

        phone.picture("vase.png", "image/png", Pictures.png(8, 8), "Така");

        var id = kvitka.conversationWith("Така");
        eventually(() -> assertThat(
                        kvitka.messages(id).getFirst().at("/content/file/id").asLong())
                .isPositive());
    }

    @Test
    void an_event_that_nobody_signed_is_refused() {
        var channel = connect().good().body().path("id").asLong();

        var answer = kvitka.owner().post("/hooks/viber/" + channel, Map.of("event", "subscribed"));

        assertThat(answer.status()).isEqualTo(401);
    }

    /// The id of a picture that the owner has put with their answer.
    private long uploaded(byte[] png) {
        var owner = kvitka.owner();
        return owner.send(owner.request("projects/{p}/files?name=vase.png")
                        .header("Content-Type", "image/png")
                        .POST(BodyPublishers.ofByteArray(png)))
                .good()
                .body()
                .path("id")
                .asLong();
    }

    private Answer connect() {
        return connect(account.token());
    }

    private Answer connect(String token) {
        return kvitka.owner()
                .post("projects/{p}/channels", Map.of("messenger", "viber", "credentials", Map.of("token", token)));
    }

    /// The link into Viber that the site's visitor gets.
    private URI launch(String page) {
        return Company.list(kvitka.guest().opens(page).launches()).stream()
                .filter(launch -> launch.path("messenger").asText().equals("viber"))
                .map(launch -> URI.create(launch.path("link").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static String parameter(URI link, String name) {
        for (var pair : link.getQuery().split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new AssertionError(link + " has no " + name);
    }
}
