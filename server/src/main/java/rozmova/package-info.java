/// Rozmova: the messenger desk of a business with a web site.
@NullMarked
package rozmova;

import org.jspecify.annotations.NullMarked;
