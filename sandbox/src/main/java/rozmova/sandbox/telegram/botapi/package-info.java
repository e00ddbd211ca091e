/// The Bot API: what bots call.
@NullMarked
package rozmova.sandbox.telegram.botapi;

import org.jspecify.annotations.NullMarked;
