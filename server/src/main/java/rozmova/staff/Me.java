package rozmova.staff;

import java.util.List;

/// Who is signed in, and where they belong.
record Me(SignedIn staff, List<Membership> projects) {
    record Membership(long id, String name, Role role) {}
}
