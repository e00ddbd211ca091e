/// Prepares the demo, fills databases of any size, and measures the product beside the limit of its machine.
@NullMarked
package rozmova.bench;

import org.jspecify.annotations.NullMarked;
