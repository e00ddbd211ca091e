package rozmova.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.spi.CDI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import rozmova.shared.secret.RandomToken;
import rozmova.site.BrowserTab;
import rozmova.visit.SiteSignals;

/// A visitor of a shop, in one tab of a browser.
public record Guest(Shop shop, String visitor, String tab) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// The same visitor in another tab.
    public Guest inAnotherTab() {
        return new Guest(shop, visitor, RandomToken.create(16));
    }

    /// Opens a page without having followed a link from elsewhere.
    public Guest opens(String url) {
        return opens(url, "");
    }

    /// Opens a page by a link on the page `referrer`.
    public Guest opens(String url, String referrer) {
        return tells(
                "page",
                Map.of(
                        "url", url,
                        "title", "Kvitka",
                        "referrer", referrer,
                        "language", "uk-UA",
                        "timeZone", "Europe/Kyiv",
                        "device", "desktop"));
    }

    /// The script's sign of life; the visitor did something since the last one.
    public Guest isActive() {
        return tells("beat", Map.of("active", true));
    }

    /// The script's sign of life; the visitor did nothing.
    public Guest isIdle() {
        return tells("beat", Map.of("active", false));
    }

    /// Closes the tab.
    public Guest leaves() {
        return tells("leave", Map.of());
    }

    /// Opens the widget: the links into the messengers.
    public JsonNode launches() {
        try {
            return JSON.readTree(expect(200, asks("launches", Map.of())).body()).path("launches");
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }

    /// The token in the first of the links that the widget shows.
    public String token() {
        var link = launches().path(0).path("link").asText();
        return link.substring(link.indexOf('=') + 1).replaceAll("&.*", "");
    }

    /// Sends a body with this visitor and tab, and whatever `facts` say.
    public HttpResponse<String> asks(String route, Map<String, ?> facts, String... headers) {
        var body = new HashMap<String, Object>(Map.of("visitor", visitor, "tab", tab));
        body.putAll(facts);
        try {
            return shop.post(route, JSON.writeValueAsString(body), headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /// What the script tells is answered first and taken in afterwards.
    private Guest tells(String route, Map<String, ?> facts) {
        expect(204, asks(route, facts));
        CDI.current().select(SiteSignals.class).get().settle(shop.projectId(), new BrowserTab(visitor, tab));
        return this;
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> response) {
        if (response.statusCode() != status) {
            throw new AssertionError(
                    "%s answered %d %s".formatted(response.uri().getPath(), response.statusCode(), response.body()));
        }
        return response;
    }
}
