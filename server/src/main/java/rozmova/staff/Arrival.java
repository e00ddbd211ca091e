package rozmova.staff;

/// Somebody who has just signed in, with the value for the cookie.
record Arrival(SignedIn person, String token) {
    @Override
    public String toString() {
        return "Arrival[" + person.id() + "]";
    }
}
