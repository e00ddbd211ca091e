package rozmova.sandbox.messenger.graph;

import io.javalin.http.Context;
import java.util.Optional;
import rozmova.sandbox.messenger.chat.App;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.chat.Pages;
import rozmova.sandbox.messenger.chat.Refused;
import rozmova.sandbox.messenger.chat.Signature;

/// Finds out whom a token speaks for, and whether it may speak.
final class Callers {

    private final Pages pages;

    Callers(Pages pages) {
        this.pages = pages;
    }

    Caller identify(Context ctx, Params params) {
        String token = token(ctx, params);
        Caller caller = owner(token);
        checkProof(caller.app(), token, params.text("appsecret_proof"));
        return caller;
    }

    private Caller owner(String token) {
        int bar = token.indexOf('|');
        if (bar > 0) {
            return pages.findApp(token.substring(0, bar))
                    .filter(app -> app.token().equals(token))
                    .map(Caller.OfApp::new)
                    .orElseThrow(() -> Refused.token(0, "Invalid OAuth access token signature."));
        }
        Page page = pages.findByToken(token)
                .orElseThrow(() -> Refused.token(0, "Invalid OAuth access token - Cannot parse access token"));
        int death = page.deathOf(token);
        if (death != 0) {
            throw Refused.token(death, obituary(death));
        }
        return new Caller.OfPage(page);
    }

    private static String token(Context ctx, Params params) {
        String header = Optional.ofNullable(ctx.header("Authorization")).orElse("");
        if (header.startsWith("Bearer ")) {
            return header.substring("Bearer ".length()).strip();
        }
        return params.text("access_token")
                .filter(token -> !token.isBlank())
                .orElseThrow(() -> Refused.with(104, 0, "An access token is required to request this resource."));
    }

    private static void checkProof(App app, String token, Optional<String> proof) {
        if (proof.isEmpty() && app.proofRequired()) {
            throw Refused.with(100, 0, "API calls from the server require an appsecret_proof argument");
        }
        if (proof.isPresent() && !proof.get().equals(Signature.sha256(app.secret(), token))) {
            throw Refused.with(100, 0, "Invalid appsecret_proof provided in the API argument");
        }
    }

    /// What is said of a dead token.
    static String obituary(int subcode) {
        String reason =
                switch (subcode) {
                    case 458 -> "The user has not authorized application.";
                    case 460 ->
                        "The session has been invalidated because the user changed their password or Facebook has changed the"
                                + " session for security reasons.";
                    case 463 -> "Session has expired.";
                    default -> "The session is invalid.";
                };
        return "Error validating access token: " + reason;
    }
}
