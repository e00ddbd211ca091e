/// The messengers' side over HTTP, with phones to hold and a shop to visit. Depends on nothing of the product.
@NullMarked
package rozmova.sandbox;

import org.jspecify.annotations.NullMarked;
