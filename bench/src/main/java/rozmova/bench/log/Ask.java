package rozmova.bench.log;

import java.util.List;

/// One request, and what a database has to be asked for the same answer.
///
/// @param path below the project
/// @param bare all of it, one after the other
/// @param same whether both must name the same conversations in the same order
record Ask(String path, List<Bare> bare, boolean same) {
    Ask {
        bare = List.copyOf(bare);
    }

    Ask(String path, Bare bare) {
        this(path, List.of(bare), false);
    }
}
