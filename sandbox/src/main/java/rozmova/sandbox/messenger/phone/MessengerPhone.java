package rozmova.sandbox.messenger.phone;

import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.people.Person;

/// The phone of one person.
public final class MessengerPhone {

    private final Person person;

    public MessengerPhone(Person person) {
        this.person = person;
    }

    public Person person() {
        return person;
    }

    /// Opens the thread with a Page. Nobody hears of that.
    public MessengerChat open(Page page) {
        return new MessengerChat(page.chat(person));
    }
}
