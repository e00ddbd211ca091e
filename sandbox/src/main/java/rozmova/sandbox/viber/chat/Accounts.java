package rozmova.sandbox.viber.chat;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.News;

/// All public accounts there are.
public final class Accounts implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Network network;
    private final News news;
    private final List<Account> all = new CopyOnWriteArrayList<>();

    public Accounts(Network network, News news) {
        this.network = network;
        this.news = news;
    }

    /// A new account with a random token.
    public Account create(String name, String uri) {
        return create(name, uri, randomToken());
    }

    /// A new account with a token that is known beforehand.
    public synchronized Account create(String name, String uri, String token) {
        if (!token.matches("[0-9a-f]{16}(-[0-9a-f]{16}){2}")) {
            throw new IllegalArgumentException("a token is three groups of 16 hexadecimal digits");
        }
        if (!uri.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("a uri has letters, digits, - and _");
        }
        if (find(uri).isPresent()) {
            throw new IllegalArgumentException("the uri " + uri + " is taken");
        }
        long number = 5_134_659_427_000_001L + 1_000_003L * all.size();
        Account account = new Account(number, name, uri, token, network, this::tell);
        all.add(account);
        return account;
    }

    /// The owner asks for a new token; the old one is worth nothing from now on.
    public String revoke(Account account) {
        account.token(randomToken());
        return account.token();
    }

    public Optional<Account> find(String uri) {
        return all.stream()
                .filter(account -> account.uri().equalsIgnoreCase(uri))
                .findFirst();
    }

    public Optional<Account> findByToken(String token) {
        return all.stream().filter(account -> account.token().equals(token)).findFirst();
    }

    public List<Account> all() {
        return List.copyOf(all);
    }

    /// Puts back those that were remembered.
    public void restore(List<Account.Kept> kept) {
        for (Account.Kept each : kept) {
            find(each.uri())
                    .orElseGet(() -> create(each.name(), each.uri(), each.token()))
                    .restore(each);
        }
    }

    @Override
    public void close() {
        all.forEach(Account::close);
    }

    private void tell(Chat chat) {
        news.tell(Json.object()
                .put("account", chat.account().uri())
                .put("person", chat.person().id()));
    }

    private static String randomToken() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes).replaceAll("(.{16})(?=.)", "$1-");
    }
}
