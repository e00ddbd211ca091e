/// Makes the description of the interface: what the routes and their types do not say themselves is added by rule.
@NullMarked
package rozmova.shared.contract;

import org.jspecify.annotations.NullMarked;
