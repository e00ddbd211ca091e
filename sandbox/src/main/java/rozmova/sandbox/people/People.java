package rozmova.sandbox.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everybody who has an account.
public final class People {

    private final Map<Long, Person> byId = new HashMap<>();
    private final List<Person> withPhones = new ArrayList<>();
    // Above 2^31: account numbers do not fit into an int, and clients must notice that here.
    private static final long FIRST = 5_200_000_000L;

    private long lastId;

    /// @param idsAfter how far the numbers are ahead of the first ones
    public People(long idsAfter) {
        lastId = FIRST + idsAfter;
    }

    /// A new account, with a phone to hold. Empty text leaves a thing out.
    public synchronized Person create(String firstName, String lastName, String username, String language) {
        lastId += 1 + lastId * 31 % 97;
        String phone = "+38050" + (1_000_000 + lastId % 8_999_999);
        Person person = new Person(lastId, firstName, lastName, username, language, phone);
        withPhones.add(person);
        byId.put(person.id(), person);
        return person;
    }

    /// Somebody whose account is known from elsewhere; nobody holds that phone.
    public synchronized void admit(Person person) {
        byId.putIfAbsent(person.id(), person);
    }

    /// The next one of those whom a visitor with this language meets: natural names for a demo, numbered when all are
    /// taken.
    public synchronized Person next(String language) {
        List<Cast.Role> cast = Cast.of(language);
        Optional<Cast.Role> free = cast.stream()
                .filter(role -> withPhones.stream().noneMatch(person -> plays(person, role)))
                .findFirst();
        int number = withPhones.size();
        Cast.Role role = free.orElseGet(() -> cast.get(number % cast.size()));
        String username = free.isPresent() || role.username().isEmpty() ? role.username() : role.username() + number;
        return create(role.firstName(), role.lastName(), username, role.language());
    }

    /// The person with this number.
    public synchronized Optional<Person> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// All with a phone to hold, in the order they came.
    public synchronized List<Person> all() {
        return List.copyOf(withPhones);
    }

    private static boolean plays(Person person, Cast.Role role) {
        return person.firstName().equals(role.firstName()) && person.lastName().equals(role.lastName());
    }

    /// Whether this person holds a phone, and is not merely known from elsewhere.
    public synchronized boolean holdsPhone(Person person) {
        return withPhones.contains(person);
    }

    /// What is remembered of them.
    public synchronized Kept kept() {
        return new Kept(lastId, List.copyOf(withPhones));
    }

    /// Puts back who was remembered.
    public synchronized void restore(Kept kept) {
        lastId = Math.max(lastId, kept.lastId());
        for (Person person : kept.withPhones()) {
            withPhones.add(person);
            byId.put(person.id(), person);
        }
    }

    /// @param lastId the last number that was given away
    public record Kept(long lastId, List<Person> withPhones) {}
}
