package rozmova.sandbox.messenger.phone;

import com.fasterxml.jackson.databind.node.ObjectNode;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.net.Json;

/// Where somebody came from, as events say it.
final class Referrals {

    private Referrals() {}

    /// An `m.me` link; empty when it had no ref.
    static ObjectNode link(Page page, String ref) {
        return ref.isEmpty() ? Json.object() : from(page, ref, "SHORTLINK");
    }

    /// An advertisement.
    static ObjectNode ad(Page page, String ref, String adId) {
        ObjectNode referral = from(page, ref, "ADS").put("ad_id", adId);
        referral.putObject("ads_context_data").put("ad_title", "Autumn sale").put("photo_url", "");
        return referral;
    }

    private static ObjectNode from(Page page, String ref, String source) {
        ObjectNode referral = Json.object().put("ref", ref);
        if (!page.settings().european()) {
            referral.put("source", source);
        }
        return referral.put("type", "OPEN_THREAD");
    }
}
