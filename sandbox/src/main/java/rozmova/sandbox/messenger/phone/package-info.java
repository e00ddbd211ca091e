/// What people do on their phones, as Messenger shows it to them.
@NullMarked
package rozmova.sandbox.messenger.phone;

import org.jspecify.annotations.NullMarked;
