/// What is remembered for a while: bounded, whoever fills it.
@NullMarked
package rozmova.shared.memory;

import org.jspecify.annotations.NullMarked;
