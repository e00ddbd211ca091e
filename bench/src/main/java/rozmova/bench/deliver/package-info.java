/// Measures the way out: how fast answers reach the clients, while the platform refuses some of them, and that each
/// arrives once and in order.
@NullMarked
package rozmova.bench.deliver;

import org.jspecify.annotations.NullMarked;
