/// What the process does by itself: works that are found and run, wake when there is something to do, and stop cleanly.
@NullMarked
package rozmova.shared.work;

import org.jspecify.annotations.NullMarked;
