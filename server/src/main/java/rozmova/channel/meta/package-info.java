/// What the platforms of Meta have in common: the Graph API, the webhook's handshake, signature and batches
/// (https://developers.facebook.com/docs/graph-api). It knows no messenger; those that need it stand beside it.
@NullMarked
package rozmova.channel.meta;

import org.jspecify.annotations.NullMarked;
