package rozmova.bench.sample;

/// How a conversation ends.
enum Outcome {
    SALE(0),
    CONSULTED(1),
    DECLINED(2),
    SPAM(3);

    private final int place;

    Outcome(int place) {
        this.place = place;
    }

    /// Its place among the results that a new project has.
    int place() {
        return place;
    }
}
