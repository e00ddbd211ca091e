package rozmova.bench.demo;

import java.util.List;
import rozmova.bench.web.Account;
import rozmova.bench.web.Desk;

/// Who works at the shop. Anybody may know these passwords: they open a demo on one's own machine.
final class Team {
    private static final String PASSWORD = "tulips-before-noon";

    static final Account OWNER = new Account("owner", "Olena Kravets", "olena@kvitka.example", PASSWORD);
    static final Account TARAS = new Account("manager", "Taras Hnatiuk", "taras@kvitka.example", PASSWORD);
    static final Account DMYTRO = new Account("manager", "Dmytro Lys", "dmytro@kvitka.example", PASSWORD);
    static final Account SOFIA = new Account("supervisor", "Sofia Marchenko", "sofia@kvitka.example", PASSWORD);
    static final Account OKSANA = new Account("viewer", "Oksana Bilyk", "oksana@kvitka.example", PASSWORD);
    static final List<Account> ALL = List.of(OWNER, TARAS, DMYTRO, SOFIA, OKSANA);

    private Team() {}

    /// Invites whoever is missing, and follows the invitations for them.
    static void complete(Desk desk, long project, String language) {
        for (var member : ALL) {
            if (!desk.knows(project, member)) {
                new Desk(desk.base()).accept(desk.invite(project, member), member, language);
            }
        }
    }
}
