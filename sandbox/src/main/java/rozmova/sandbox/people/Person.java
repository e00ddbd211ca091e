package rozmova.sandbox.people;

/// Somebody with a phone. Empty text means that the person has no such thing; `id` is the account's number.
public record Person(long id, String firstName, String lastName, String username, String language, String phone) {

    /// First and last name as one text.
    public String name() {
        return lastName.isEmpty() ? firstName : firstName + " " + lastName;
    }
}
