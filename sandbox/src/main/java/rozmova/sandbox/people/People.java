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

    /// The next one of the cast: natural names for a demo, numbered when all are taken.
    public synchronized Person next() {
        int number = withPhones.size();
        Cast.Role role = Cast.ROLES.get(number % Cast.ROLES.size());
        boolean first = number < Cast.ROLES.size() || role.username().isEmpty();
        String username = first ? role.username() : role.username() + number;
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
}
