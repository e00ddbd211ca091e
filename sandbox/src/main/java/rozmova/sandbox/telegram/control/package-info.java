/// Telegram's people and bots over HTTP: for the phone in the browser, and for testers outside Java.
@NullMarked
package rozmova.sandbox.telegram.control;

import org.jspecify.annotations.NullMarked;
