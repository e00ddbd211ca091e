package rozmova.shared.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;

/// A route that takes an object gets one, made from JSON: neither `null`, nor a text that the framework would make an
/// object of.
@Provider
final class BodyNeeded implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!takesBytes(context.getType()) && !isJson(context.getMediaType())) {
            throw Problem.ofFramework(Status.UNSUPPORTED_MEDIA_TYPE.getStatusCode());
        }
        var body = context.proceed();
        if (body == null) {
            throw Problem.of(Status.BAD_REQUEST, "body-missing", "This route takes a JSON object");
        }
        return body;
    }

    private static boolean takesBytes(Class<?> type) {
        return type == byte[].class || type == InputStream.class;
    }

    private static boolean isJson(MediaType type) {
        return type.getType().equalsIgnoreCase("application")
                && type.getSubtype().equalsIgnoreCase("json");
    }
}
