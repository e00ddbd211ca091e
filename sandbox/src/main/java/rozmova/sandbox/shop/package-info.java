/// Kvitka, a ceramics shop that carries the product's script, and the places on the web that lead to it.
@NullMarked
package rozmova.sandbox.shop;

import org.jspecify.annotations.NullMarked;
