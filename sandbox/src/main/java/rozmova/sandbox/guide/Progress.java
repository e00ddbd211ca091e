package rozmova.sandbox.guide;

import java.util.List;

/// How far somebody has come on the guided path, as far as the sandbox can see it.
record Progress(boolean shop, boolean started, boolean wrote, boolean answered) {
    static Progress of(boolean shop, List<Said> said) {
        return new Progress(
                shop,
                said.stream().anyMatch(message -> !message.byShop()),
                said.stream().anyMatch(message -> !message.byShop() && message.words()),
                said.stream().anyMatch(Said::byShop));
    }
}
