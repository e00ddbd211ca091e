package rozmova.bench.demo;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import rozmova.bench.load.Ageing;
import rozmova.bench.web.Account;
import rozmova.bench.web.Desk;

/// What all scenes are played with.
final class Stage {
    private final URI address;
    private final URI shop;
    private final long project;
    private final Ageing ageing;
    private final Map<Account, Desk> desks = new HashMap<>();

    /// @param address the desk's
    /// @param shop where the shop's pages are
    Stage(URI address, URI shop, long project, String database) {
        this.address = address;
        this.shop = shop;
        this.project = project;
        this.ageing = new Ageing(database);
    }

    long project() {
        return project;
    }

    Ageing ageing() {
        return ageing;
    }

    /// A page of the shop.
    URI shop(String path) {
        return URI.create(shop + path);
    }

    /// The desk as this member of the team sees it.
    Desk desk(Account account) {
        return desks.computeIfAbsent(account, unused -> {
            var desk = new Desk(address);
            var ignored = desk.signIn(account);
            return desk;
        });
    }
}
