package rozmova.shared.words;

/// Which languages a word may belong to, by its letters.
enum Script {
    /// It has letters that Russian does not have.
    UKRAINIAN,
    /// It has letters that Ukrainian does not have.
    RUSSIAN,
    /// Either.
    CYRILLIC,
    LATIN,
    OTHER;

    static Script of(String form) {
        var latin = false;
        var cyrillic = false;
        var ukrainian = false;
        var russian = false;
        for (var at = 0; at < form.length(); at++) {
            var letter = form.charAt(at);
            switch (letter) {
                case 'і', 'ї', 'є' -> ukrainian = true;
                case 'ы', 'э', 'ъ' -> russian = true;
                case '\'' -> {}
                default -> {
                    if (letter >= 'a' && letter <= 'z') {
                        latin = true;
                    } else if (letter >= 'а' && letter <= 'я') {
                        cyrillic = true;
                    } else {
                        return OTHER;
                    }
                }
            }
        }
        if (latin) {
            return cyrillic || ukrainian || russian ? OTHER : LATIN;
        }
        if (ukrainian) {
            return russian ? OTHER : UKRAINIAN;
        }
        return russian ? RUSSIAN : cyrillic ? CYRILLIC : OTHER;
    }
}
