/// Measures, and prints our figure beside the limit of the same run.
@NullMarked
package rozmova.bench.measure;

import org.jspecify.annotations.NullMarked;
