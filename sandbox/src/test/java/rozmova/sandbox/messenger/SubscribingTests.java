package rozmova.sandbox.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rozmova.sandbox.messenger.chat.Signature;
import rozmova.sandbox.net.Json;

class SubscribingTests extends MessengerWorld {

    @Test
    void page_tells_who_it_is() throws Exception {
        var body = client.get("me?fields=id,name,username,link").body();

        assertThat(body.path("id").asText()).isEqualTo(page.id());
        assertThat(body.path("username").asText()).isEqualTo("kvitka.shop");
        assertThat(client.get(page.id() + "?fields=name").body().path("name").asText())
                .isEqualTo("Kvitka");
    }

    @Test
    void token_is_looked_at_with_that_of_the_app() throws Exception {
        var data =
                appClient.get("debug_token?input_token=" + page.token()).body().path("data");

        assertThat(data.path("is_valid").asBoolean()).isTrue();
        assertThat(data.path("app_id").asText()).isEqualTo(page.app().id());
        assertThat(data.path("profile_id").asText()).isEqualTo(page.id());
        assertThat(data.path("scopes").toString()).contains("pages_messaging", "pages_manage_metadata");
    }

    @Test
    void dead_token_says_what_killed_it() throws Exception {
        String old = page.token();
        page.revoke();

        assertThat(client.get("me").error()).isEqualTo("190/460");
        var data = appClient.get("debug_token?input_token=" + old).body().path("data");
        assertThat(data.path("is_valid").asBoolean(true)).isFalse();
        assertThat(data.path("error").path("subcode").asInt()).isEqualTo(460);
    }

    @Test
    void token_of_another_page_does_not_open_this_one() throws Exception {
        var other = sandbox.messenger().createPage("Second", "second.shop");

        assertThat(client.get(other.id() + "/subscribed_apps").error()).isEqualTo("100/33");
    }

    @Test
    void proof_is_checked_when_given_and_required_when_wanted() throws Exception {
        String right = Signature.sha256(page.app().secret(), page.token());

        assertThat(client.get("me?appsecret_proof=" + right).error()).isEqualTo("ok");
        assertThat(client.get("me?appsecret_proof=abc").error()).isEqualTo("100/0");
        page.app().requireProof(true);
        assertThat(client.get("me").error()).isEqualTo("100/0");
        assertThat(client.get("me?appsecret_proof=" + right).error()).isEqualTo("ok");
    }

    @Test
    void callback_must_echo_the_challenge() throws Exception {
        var wrong = Json.object()
                .put("object", "page")
                .put("callback_url", probe.url())
                .put("verify_token", "a stranger's")
                .put("fields", "messages");

        assertThat(appClient.post(page.app().id() + "/subscriptions", wrong).error())
                .isEqualTo("2200/0");
        subscribe();
        var data = appClient
                .get(page.app().id() + "/subscriptions")
                .body()
                .path("data")
                .path(0);
        assertThat(data.path("callback_url").asText()).isEqualTo(probe.url());
    }

    @Test
    void both_levels_of_subscription_are_needed() throws Exception {
        iryna.write("нікому");
        subscribe("messages");
        client.delete("me/subscribed_apps", Json.object());
        iryna.write("теж нікому");
        client.post("me/subscribed_apps", Json.object().put("subscribed_fields", "messages,message_reads"));
        iryna.read();
        iryna.write("комусь");

        assertThat(probe.await(1).getFirst().text()).isEqualTo("комусь");
        assertThat(client.get("me/subscribed_apps").body().at("/data/0/subscribed_fields"))
                .hasSize(2);
    }

    @Test
    void profile_of_the_thread_is_set_and_read() throws Exception {
        var greeting = Json.object();
        greeting.putObject("get_started").put("payload", "GET_STARTED");
        greeting.putArray("ice_breakers").addObject().put("question", "Ціна?").put("payload", "PRICE");

        assertThat(client.post("me/messenger_profile", greeting)
                        .body()
                        .path("result")
                        .asText())
                .isEqualTo("success");
        var data = client.get("me/messenger_profile?fields=get_started,greeting")
                .body()
                .path("data")
                .path(0);
        assertThat(data.at("/get_started/payload").asText()).isEqualTo("GET_STARTED");

        var fields = Json.object();
        fields.putArray("fields").add("ice_breakers");
        client.delete("me/messenger_profile", fields);
        assertThat(iryna.getStarted("tok_1").kind()).isEqualTo("postback");
    }
}
