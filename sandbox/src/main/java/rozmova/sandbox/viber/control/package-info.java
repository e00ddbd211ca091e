/// Accounts, chats and mischief of Viber over HTTP, for browsers and tests that are no Java program.
@NullMarked
package rozmova.sandbox.viber.control;

import org.jspecify.annotations.NullMarked;
