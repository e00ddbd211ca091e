/// Messages on their way to the clients, and what becomes of them.
@NullMarked
package rozmova.conversation.outbox;

import org.jspecify.annotations.NullMarked;
