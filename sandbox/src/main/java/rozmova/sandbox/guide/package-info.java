/// The first page of the demo: what there is to see, and in which order.
@NullMarked
package rozmova.sandbox.guide;

import org.jspecify.annotations.NullMarked;
