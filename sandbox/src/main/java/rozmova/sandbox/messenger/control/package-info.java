/// Messenger's people and Pages over HTTP: for the phone in the browser, and for testers outside Java.
@NullMarked
package rozmova.sandbox.messenger.control;

import org.jspecify.annotations.NullMarked;
