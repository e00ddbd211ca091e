package rozmova.bench.log;

import java.util.List;

/// Something people ask the log, in several variants that take turns, so that no page is asked for over and over.
record Question(String name, Owed owed, List<Ask> asks) {
    Question {
        asks = List.copyOf(asks);
    }
}
