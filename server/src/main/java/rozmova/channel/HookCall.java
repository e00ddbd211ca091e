package rozmova.channel;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A request that came to a channel's webhook.
///
/// @param header finds a request header by its name
/// @param query finds a parameter of the address by its name
/// @param body the bytes as they came: proofs of origin hold for nothing else
public record HookCall(
        Function<String, @Nullable String> header, Function<String, @Nullable String> query, byte[] body) {}
