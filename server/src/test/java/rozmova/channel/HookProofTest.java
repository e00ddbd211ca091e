package rozmova.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.shared.database.Database;
import rozmova.testing.Companies;
import rozmova.testing.Company;

/// Deliveries as they come over the wire to messengers that sign the bytes; the signatures are made here, not by us.
@QuarkusTest
class HookProofTest {
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String WORDS = "Їжачок 🦔 і ваза 🏺";

    @Inject
    Companies companies;

    @Inject
    Database database;

    @ParameterizedTest
    @EnumSource(Signing.class)
    void cyrillic_letters_and_emoji_are_taken_by_their_bytes(Signing signing) {
        var hook = open(signing);
        var raw = hook.delivery(1, WORDS);
        var escaped = hook.delivery(2, "\\u0407\\u0436\\u0430\\u0447\\u043e\\u043a \\ud83e\\udd94");

        assertThat(hook.post(raw, hook.sign(raw))).isEqualTo(200);
        assertThat(hook.post(escaped, hook.sign(escaped))).isEqualTo(200);

        var id = hook.company().conversationWith("Їжачок 🦔");
        assertThat(hook.company().texts(id)).containsExactly(WORDS, "Їжачок 🦔");
    }

    @ParameterizedTest
    @EnumSource(Signing.class)
    void a_body_that_was_changed_on_its_way_leaves_no_row(Signing signing) {
        var hook = open(signing);
        var signature = hook.sign(hook.delivery(1, WORDS));

        assertThat(hook.post(hook.delivery(1, WORDS + "!"), signature)).isEqualTo(401);
        assertThat(hook.post(hook.delivery(1, WORDS) + "\n", signature)).isEqualTo(401);
        assertThat(hook.post("", signature)).isEqualTo(401);

        assertThat(rows(hook)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Signing.class)
    void a_signature_that_is_missing_empty_or_made_with_another_secret_leaves_no_row(Signing signing) {
        var hook = open(signing);
        var body = hook.delivery(1, WORDS);

        assertThat(hook.post(body, null)).isEqualTo(401);
        assertThat(hook.post(body, "")).isEqualTo(401);
        assertThat(hook.post(body, signing.prefix)).isEqualTo(401);
        assertThat(hook.post(body, signing.sign(body, "another secret"))).isEqualTo(401);

        assertThat(rows(hook)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Signing.class)
    void a_delivery_that_somebody_replays_changes_nothing(Signing signing) {
        var hook = open(signing);
        var first = hook.delivery(1, "Раз");
        var second = hook.delivery(2, "Два");
        hook.post(first, hook.sign(first));
        var id = hook.company().conversationWith("Раз");

        assertThat(hook.post(first, hook.sign(first))).isEqualTo(200);
        hook.post(second, hook.sign(second));

        hook.company().conversationWith("Два");
        assertThat(hook.company().texts(id)).containsExactly("Раз", "Два");
        eventually(() -> assertThat(rows(hook)).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Добрий день, є синя ваза?", "🏺🦔🇺🇦👩‍👩‍👧", "їжак\\n\\\"лапки\\\" \\ud83e\\udd94"})
    void telegrams_secret_stands_for_any_letters(String words) {
        var kvitka = companies.open();
        var update = """
                {"update_id":%d,"message":{"message_id":1,"date":1,"chat":{"id":77,"type":"private"},
                "from":{"id":77,"is_bot":false,"first_name":"Ірина"},"text":"%s"}}""".formatted(NUMBERS.incrementAndGet(), words);

        var taken = kvitka.bot().updates().deliverRaw(update.getBytes(StandardCharsets.UTF_8));

        assertThat(taken.status()).isEqualTo(200);
        var shown = words.replace("\\ud83e\\udd94", "🦔").translateEscapes();
        kvitka.conversationWith(shown);
    }

    @Test
    void a_signature_of_one_messenger_opens_no_other() {
        var viber = open(Signing.VIBER);
        var kvitka = companies.open();
        var body = viber.delivery(1, WORDS);

        assertThat(post("/hooks/telegram/" + kvitka.channel(), body, Signing.VIBER.header, viber.sign(body)))
                .isEqualTo(401);
    }

    private long rows(Hook hook) {
        return database.read(reading -> reading.handle()
                .createQuery("select count(*) from raw_event where channel_id = :channel and key not like 'webhook%'")
                .bind("channel", hook.channel())
                .mapTo(Long.class)
                .one());
    }

    private Hook open(Signing signing) {
        var company = companies.found();
        var name = "proof." + NUMBERS.incrementAndGet();
        return switch (signing) {
            case VIBER -> {
                var account = companies.sandbox().viber().createAccount("Kvitka Shop", name.replace('.', '_'));
                yield connect(company, signing, Map.of("token", account.token()), account.token(), name);
            }
            case MESSENGER -> {
                var page = companies.sandbox().messenger().createPage("Kvitka Shop", name);
                var app = page.app();
                yield connect(
                        company,
                        signing,
                        Map.of("token", page.token(), "appId", app.id(), "appSecret", app.secret()),
                        app.secret(),
                        page.id());
            }
        };
    }

    private Hook connect(
            Company company, Signing signing, Map<String, String> credentials, String secret, String account) {
        var messenger = signing.messenger();
        var channel = company.owner()
                .post("projects/{p}/channels", Map.of("messenger", messenger, "credentials", credentials))
                .good()
                .body()
                .path("id")
                .asLong();
        return new Hook(company, signing, channel, secret, account);
    }

    private int post(String path, String body, String header, @Nullable String signature) {
        var stranger = companies.desk().stranger();
        var request = stranger.request(path).header("Content-Type", "application/json");
        if (signature != null) {
            request.header(header, signature);
        }
        return stranger.send(request.POST(BodyPublishers.ofString(body))).status();
    }

    /// How a messenger proves that a delivery is its own.
    private enum Signing {
        VIBER("X-Viber-Content-Signature", "", """
                {"event":"message","timestamp":1,"message_token":%1$d,"sender":{"id":"iryna==","name":"Ірина"},
                "message":{"type":"text","text":"%2$s"},"silent":false,"chat_hostname":"%3$s"}"""),
        MESSENGER("X-Hub-Signature-256", "sha256=", """
                {"object":"page","entry":[{"id":"%3$s","time":1,"messaging":[{"sender":{"id":"4711"},
                "recipient":{"id":"%3$s"},"timestamp":%1$d,"message":{"mid":"m_%1$d","text":"%2$s"}}]}]}""");

        private final String header;
        private final String prefix;
        private final String body;

        Signing(String header, String prefix, String body) {
            this.header = header;
            this.prefix = prefix;
            this.body = body;
        }

        String messenger() {
            return name().toLowerCase(Locale.ROOT);
        }

        String sign(String body, String secret) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                return prefix + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /// A connected account, and its secret as the platform knows it.
    private final class Hook {
        private final Company company;
        private final Signing signing;
        private final long channel;
        private final String secret;
        private final String account;

        Hook(Company company, Signing signing, long channel, String secret, String account) {
            this.company = company;
            this.signing = signing;
            this.channel = channel;
            this.secret = secret;
            this.account = account;
        }

        Company company() {
            return company;
        }

        long channel() {
            return channel;
        }

        String delivery(int number, String words) {
            return signing.body.formatted(number, words, account);
        }

        String sign(String body) {
            return signing.sign(body, secret);
        }

        int post(String body, @Nullable String signature) {
            return HookProofTest.this.post(
                    "/hooks/" + signing.messenger() + "/" + channel, body, signing.header, signature);
        }
    }
}
