/// What is remembered for a while, and bounded so that nobody can fill the heap.
@NullMarked
package rozmova.shared.memory;

import org.jspecify.annotations.NullMarked;
