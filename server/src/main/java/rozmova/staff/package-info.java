/// People: who they are, what they may do in which project, how they come in and how they sign in.
@NullMarked
package rozmova.staff;

import org.jspecify.annotations.NullMarked;
