/// What a finished conversation's row must know so that the log finds it without looking elsewhere.
@NullMarked
package rozmova.conversation.digest;

import org.jspecify.annotations.NullMarked;
