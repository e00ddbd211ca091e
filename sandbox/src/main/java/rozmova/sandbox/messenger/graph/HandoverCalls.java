package rozmova.sandbox.messenger.graph;

import com.fasterxml.jackson.databind.JsonNode;
import rozmova.sandbox.messenger.chat.Chat;

/// Giving a thread to another app, and taking it back.
final class HandoverCalls {

    private HandoverCalls() {}

    static JsonNode pass(Call call) {
        Chat chat = Recipients.known(call.page(), call.params());
        String target = call.params().required("target_app_id");
        chat.giveTo(target.equals(call.caller().app().id()) ? "" : target);
        return Answers.success();
    }

    static JsonNode take(Call call) {
        Recipients.known(call.page(), call.params()).giveTo("");
        return Answers.success();
    }
}
