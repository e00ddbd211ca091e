/// Projects: one business each, with its settings; and the address at which the world reaches this installation.
@NullMarked
package rozmova.project;

import org.jspecify.annotations.NullMarked;
