/// The account's side of Viber: the REST API over HTTP.
@NullMarked
package rozmova.sandbox.viber.botapi;

import org.jspecify.annotations.NullMarked;
