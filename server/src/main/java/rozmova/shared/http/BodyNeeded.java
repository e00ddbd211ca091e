package rozmova.shared.http;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/// A body of `null` is no body: routes that take one always get one.
@Provider
final class BodyNeeded implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var body = context.proceed();
        if (body == null) {
            throw Problem.of(Status.BAD_REQUEST, "body-missing", "This route takes a JSON object");
        }
        return body;
    }
}
