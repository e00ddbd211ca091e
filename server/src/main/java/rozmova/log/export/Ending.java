package rozmova.log.export;

/// Why a file was not made to its end.
enum Ending {
    /// Somebody cancelled it, or its reader went away.
    CANCELLED("cancelled"),

    /// Its reader takes next to nothing.
    SLOW("slow"),

    /// It takes longer than any file may.
    TOO_LONG("too-long"),

    /// As many as may be are under way, and none of them ended in time.
    BUSY("busy");

    private final String word;

    Ending(String word) {
        this.word = word;
    }

    /// As the audit, the metrics and the list of exports spell it.
    String word() {
        return word;
    }
}
