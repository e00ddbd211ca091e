/// Viber as a whole: the REST API for public accounts, phones for people.
@NullMarked
package rozmova.sandbox.viber;

import org.jspecify.annotations.NullMarked;
