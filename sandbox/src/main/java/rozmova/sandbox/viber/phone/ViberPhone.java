package rozmova.sandbox.viber.phone;

import rozmova.sandbox.people.Person;
import rozmova.sandbox.viber.chat.Account;

/// The phone of one person.
public final class ViberPhone {

    private final Person person;

    public ViberPhone(Person person) {
        this.person = person;
    }

    /// Whose phone it is.
    public Person person() {
        return person;
    }

    /// Takes a chat into the hand; the account hears of it when the person arrives or does something.
    public ViberChat open(Account account) {
        return new ViberChat(account.chat(person));
    }
}
