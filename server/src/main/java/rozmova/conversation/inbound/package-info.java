/// What clients do, as the messengers tell it, becomes what happens in conversations.
@NullMarked
package rozmova.conversation.inbound;

import org.jspecify.annotations.NullMarked;
