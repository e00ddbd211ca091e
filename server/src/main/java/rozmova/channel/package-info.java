/// The frame that every messenger fits into. It knows none of them: they are found as [rozmova.channel.Channel] beans.
@NullMarked
package rozmova.channel;

import org.jspecify.annotations.NullMarked;
