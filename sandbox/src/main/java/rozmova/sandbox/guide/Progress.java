package rozmova.sandbox.guide;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How far somebody has come on the guided path, as far as the sandbox can see it.
record Progress(boolean shop, boolean started, boolean wrote, boolean answered) {
    static Progress of(boolean shop, List<Said> said) {
        Optional<Instant> wrote = said.stream()
                .filter(message -> !message.byShop() && message.words())
                .map(Said::at)
                .min(Comparator.naturalOrder());
        return new Progress(
                shop,
                said.stream().anyMatch(message -> !message.byShop()),
                wrote.isPresent(),
                // A welcome comes before anybody has asked.
                said.stream()
                        .anyMatch(message -> message.byShop()
                                && wrote.filter(message.at()::isAfter).isPresent()));
    }
}
