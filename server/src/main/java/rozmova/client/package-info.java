/// Who writes: clients, their identity in each channel, and whether they can be written to.
@NullMarked
package rozmova.client;

import org.jspecify.annotations.NullMarked;
