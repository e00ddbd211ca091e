package rozmova.sandbox.messenger.phone;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import rozmova.sandbox.messenger.chat.Chat;
import rozmova.sandbox.messenger.chat.Message;
import rozmova.sandbox.messenger.chat.Message.Draft;
import rozmova.sandbox.messenger.chat.Standing;
import rozmova.sandbox.net.Json;

/// The rarer events of a thread.
public final class MessengerEvents {

    private final Chat chat;
    private final MessengerChat phone;
    private final ClientNews news;

    MessengerEvents(Chat chat, MessengerChat phone, ClientNews news) {
        this.chat = chat;
        this.phone = phone;
        this.news = news;
    }

    /// A message of a kind that is too new for the app: its id and nothing else.
    public Message unsupported() {
        return phone.send(Json.object());
    }

    /// A text written after an advertisement: the referral stands in the message.
    public Message writeFromAd(String text, String ref, String adId) {
        ObjectNode more = Json.object();
        more.set("referral", Referrals.ad(chat.page(), ref, adId));
        return phone.send(Draft.ofClient(Json.object().put("text", text)), message -> news.wrote(message, more));
    }

    /// Opens the thread from an advertisement.
    public void arriveFromAd(String ref, String adId) {
        publish("messaging_referrals", "referral", Referrals.ad(chat.page(), ref, adId));
    }

    /// A command such as `/help`.
    public Message command(String name) {
        ObjectNode content = Json.object().put("text", "/" + name);
        content.putArray("commands").addObject().put("name", name);
        return phone.send(content);
    }

    /// Opts in by the plugin on a site.
    public void optIn(String ref) {
        publish("messaging_optins", "optin", Json.object().put("ref", ref));
    }

    /// Opts in by the checkbox on a site: there is no PSID yet, only a reference to the person.
    public void optInByCheckbox(String ref, String userRef) {
        ObjectNode item = news.item();
        item.putObject("sender").put("user_ref", userRef);
        item.putObject("optin").put("ref", ref).put("user_ref", userRef);
        news.publish("messaging_optins", item);
    }

    /// Wants to be told of news.
    public void optInToNotifications(String token) {
        ObjectNode optIn = Json.object()
                .put("type", "notification_messages")
                .put("notification_messages_token", token)
                .put("notification_messages_status", "ACTIVE")
                .put("title", "News");
        publish("messaging_optins", "optin", optIn);
    }

    /// Links the account with one on a site.
    public void linkAccount(String code) {
        publish(
                "messaging_account_linking",
                "account_linking",
                Json.object().put("status", "linked").put("authorization_code", code));
    }

    /// The thread goes to another app: from now on this one only listens.
    public void passThreadTo(String appId) {
        ObjectNode change = Json.object()
                .put("previous_owner_app_id", chat.page().app().id())
                .put("new_owner_app_id", appId)
                .put("metadata", "");
        chat.giveTo(appId);
        handOver("pass_thread_control", change);
    }

    /// The thread comes back.
    public void returnThread() {
        ObjectNode change = Json.object()
                .put("previous_owner_app_id", chat.owner())
                .put("new_owner_app_id", chat.page().app().id())
                .put("metadata", "");
        chat.giveTo("");
        handOver("take_thread_control", change);
    }

    /// Another app asks for the thread.
    public void requestThread(String appId) {
        handOver(
                "request_thread_control",
                Json.object().put("requested_owner_app_id", appId).put("metadata", ""));
    }

    /// The Page gives the app another part in its threads.
    public void changeRole(String role) {
        ObjectNode item = Json.object();
        item.putObject("recipient").put("id", chat.page().id());
        item.put("timestamp", chat.now().toEpochMilli());
        ArrayNode roles = item.putObject("app_roles").putArray(chat.page().app().id());
        roles.add(role);
        news.publish("messaging_handovers", item);
    }

    /// Meta warns, blocks or unblocks the Page.
    public void enforcePolicy(String action, String reason) {
        ObjectNode item = Json.object();
        item.putObject("recipient").put("id", chat.page().id());
        item.put("timestamp", chat.now().toEpochMilli());
        item.putObject("policy_enforcement").put("action", action).put("reason", reason);
        news.publish("messaging_policy_enforcement", item);
    }

    /// What happened at another time than it is told: a later one may overtake it. The event's fields, with its own
    /// `timestamp` in place of the present one.
    public void late(String field, Instant happened, ObjectNode more) {
        ObjectNode item = news.item().put("timestamp", happened.toEpochMilli());
        item.setAll(more);
        news.publish(field, item);
    }

    /// Any item of `messaging`, under the field one subscribes to.
    public void raw(String field, ObjectNode more) {
        ObjectNode item = news.item();
        item.setAll(more);
        news.publish(field, item);
    }

    /// A comment on the Page's wall: an entry with `changes` instead of messages.
    public void comment(String text) {
        ObjectNode change = Json.object().put("field", "feed");
        ObjectNode value = change.putObject("value")
                .put("item", "comment")
                .put("verb", "add")
                .put("message", text);
        value.putObject("from").put("id", chat.psid()).put("name", chat.person().name());
        chat.page().deliveries().publish("feed", "changes", "feed", change);
    }

    private void handOver(String name, ObjectNode change) {
        ObjectNode item = news.item();
        item.set(name, change);
        news.publish("messaging_handovers", item);
        chat.tell();
    }

    private void publish(String field, String name, ObjectNode body) {
        if (chat.standing() == Standing.STRANGER) {
            chat.become(Standing.OPEN);
        }
        chat.hear();
        ObjectNode item = news.item();
        item.set(name, body);
        news.publish(field, item);
    }
}
