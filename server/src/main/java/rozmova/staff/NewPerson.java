package rozmova.staff;

import rozmova.project.Language;

/// Somebody who signs in here from now on; everything is checked already.
record NewPerson(String email, String name, String passwordHash, Language language) {
    @Override
    public String toString() {
        return "NewPerson[" + email + "]";
    }
}
