/// Managers at work: what happens, told at once to everybody who is connected.
@NullMarked
package rozmova.console;

import org.jspecify.annotations.NullMarked;
