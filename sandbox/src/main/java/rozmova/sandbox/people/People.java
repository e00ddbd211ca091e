package rozmova.sandbox.people;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/// Everybody who has an account.
public final class People {

    private final List<Person> everybody = new CopyOnWriteArrayList<>();
    // Above 2^31: account numbers do not fit into an int, and clients must notice that here.
    private final AtomicLong lastId = new AtomicLong(5_200_000_000L);

    /// A new account. Empty text leaves a thing out.
    public Person create(String firstName, String lastName, String username, String language) {
        long id = lastId.addAndGet(1 + (lastId.get() * 31 % 97));
        Person person =
                new Person(id, firstName, lastName, username, language, "+38050" + (1_000_000 + id % 8_999_999));
        everybody.add(person);
        return person;
    }

    /// The next one of the cast: natural names for a demo, numbered when all are taken.
    public Person next() {
        int number = everybody.size();
        Cast.Role role = Cast.ROLES.get(number % Cast.ROLES.size());
        String username = number < Cast.ROLES.size() ? role.username() : role.username() + number;
        return create(role.firstName(), role.lastName(), username, role.language());
    }

    /// Who has this number.
    public Optional<Person> find(long id) {
        return everybody.stream().filter(person -> person.id() == id).findFirst();
    }

    /// All, in the order they came.
    public List<Person> all() {
        return List.copyOf(everybody);
    }
}
