/// Conversations of a ceramics shop, made by lot from a seed: natural to read, consistent in every number.
@NullMarked
package rozmova.bench.sample;

import org.jspecify.annotations.NullMarked;
