/// Time comes from here, so that tests can move it.
@NullMarked
package rozmova.shared.time;

import org.jspecify.annotations.NullMarked;
