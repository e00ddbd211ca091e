package rozmova.channel.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Check;
import rozmova.channel.Credentials;
import rozmova.channel.Trouble;
import rozmova.channel.meta.Graph.Result;
import rozmova.shared.secret.Secret;

/// Whether what the owner pasted works, and if not, which of the three is to blame.
@Singleton
final class MessengerCredentials {
    private static final List<String> SCOPES = List.of("pages_messaging", "pages_manage_metadata");

    private final MessengerApi api;

    MessengerCredentials(MessengerApi api) {
        this.api = api;
    }

    Check check(Credentials credentials) {
        return malformed(credentials).<Check>map(found -> found).orElseGet(() -> asked(credentials));
    }

    /// What is wrong with an account that is connected, asked of Meta in the app's name; empty when it may send.
    Optional<Trouble> trouble(Credentials credentials) {
        return token(credentials).map(Check.Refused::trouble);
    }

    /// Refuses credentials that could not even stand in a header.
    private static Optional<Check.Refused> malformed(Credentials credentials) {
        if (!matches(credentials, Credentials.TOKEN, "[A-Za-z0-9_.-]{20,2000}")) {
            return refused(
                    "token-malformed", "A Page access token is one long word that begins with EAA", Credentials.TOKEN);
        }
        if (!matches(credentials, MessengerApi.APP_ID, "\\d{5,25}")) {
            return refused("app-id-malformed", "An app's id has digits only", MessengerApi.APP_ID);
        }
        if (!matches(credentials, MessengerApi.APP_SECRET, "[A-Za-z0-9_-]{16,100}")) {
            return refused(
                    "app-secret-malformed", "An app's secret has 32 letters and digits", MessengerApi.APP_SECRET);
        }
        return Optional.empty();
    }

    private Check asked(Credentials credentials) {
        return token(credentials).<Check>map(found -> found).orElseGet(() -> account(credentials));
    }

    private Optional<Check.Refused> token(Credentials credentials) {
        return switch (api.debugToken(credentials)) {
            case Result.Ok(var body) -> judged(credentials, body.path("data"));
            case Result.Rejected error
            when error.code() == 100 && error.message().toLowerCase(Locale.ROOT).contains("did not match") ->
                anotherApp(untold(credentials, error.message()));
            case Result failed -> {
                var found = MessengerErrors.appTrouble(failed);
                var trouble = new Trouble(found.code(), untold(credentials, found.detail()), found.lasting());
                yield Optional.of(new Check.Refused(
                        trouble, trouble.code().equals("app-secret-refused") ? MessengerApi.APP_SECRET : null));
            }
        };
    }

    private static Optional<Check.Refused> judged(Credentials credentials, JsonNode token) {
        if (!token.path("is_valid").asBoolean()) {
            return Optional.of(new Check.Refused(new Trouble(
                    "token-refused",
                    untold(credentials, token.path("error").path("message").asText("Meta does not accept it")),
                    true)));
        }
        if (!token.path("app_id")
                .asText()
                .equals(credentials.secret(MessengerApi.APP_ID).value())) {
            return anotherApp(
                    "The token belongs to the app " + token.path("app_id").asText());
        }
        if (!token.path("type").asText("PAGE").equals("PAGE")) {
            return Optional.of(new Check.Refused(new Trouble(
                    "token-not-of-page",
                    "The token is one of a " + token.path("type").asText(),
                    true)));
        }
        var missing = new ArrayList<>(SCOPES);
        token.path("scopes").forEach(scope -> missing.remove(scope.asText()));
        return missing.isEmpty()
                ? Optional.empty()
                : refused("scopes-missing", String.join(", ", missing), Credentials.TOKEN);
    }

    private Check account(Credentials credentials) {
        return switch (api.me(credentials)) {
            case Result.Ok(var page) -> {
                var id = page.path("id").asText();
                yield new Check.Accepted(
                        id, page.path("name").asText(id), page.path("username").asText(id));
            }
            case Result failed -> new Check.Refused(MessengerErrors.trouble(failed));
        };
    }

    /// Meta likes to repeat a token that it does not understand.
    private static String untold(Credentials credentials, @Nullable String words) {
        return words == null ? "" : words.replace(credentials.token().value(), "…");
    }

    private static Optional<Check.Refused> anotherApp(String detail) {
        return Optional.of(new Check.Refused(new Trouble("token-of-another-app", detail, true)));
    }

    private static Optional<Check.Refused> refused(String code, String detail, String field) {
        return Optional.of(new Check.Refused(new Trouble(code, detail, true), field));
    }

    private static boolean matches(Credentials credentials, String name, String form) {
        return Optional.ofNullable(credentials.named().get(name))
                .map(Secret::value)
                .filter(value -> value.matches(form))
                .isPresent();
    }
}
