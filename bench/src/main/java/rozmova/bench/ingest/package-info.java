/// Measures the way in: how fast events are accepted and processed, and that each counts exactly once.
@NullMarked
package rozmova.bench.ingest;

import org.jspecify.annotations.NullMarked;
