package rozmova.channel;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import rozmova.shared.database.Failures;
import rozmova.shared.http.Public;

/// Where platforms deliver. The answer is 200 once the event is committed, and nothing else has been done by then.
@Path("/hooks/{messenger}/{channelId}")
@RunOnVirtualThread
@Public("the messenger's own proof of origin is checked on the raw bytes")
final class WebhookResource {
    private static final Logger LOG = Logger.getLogger(WebhookResource.class);

    private final Channels channels;
    private final RawEvents events;
    private final MeterRegistry meters;

    WebhookResource(Channels channels, RawEvents events, MeterRegistry meters) {
        this.channels = channels;
        this.events = events;
        this.meters = meters;
    }

    /// 200 accepted, 401 not from the platform, 404 no such channel, 410 disconnected, 503 cannot be stored now.
    @POST
    public Response deliver(
            @PathParam("messenger") String name,
            @PathParam("channelId") long channelId,
            @Context HttpHeaders headers,
            byte[] body) {
        try {
            var channel = channels.find(channelId)
                    .filter(found -> found.messenger().equals(name))
                    .orElse(null);
            if (channel == null) {
                return Response.status(Response.Status.NOT_FOUND).build();
            }
            if (channel.state() == ConnectedChannel.State.DISCONNECTED) {
                return Response.status(Response.Status.GONE).build();
            }
            var messenger = channels.messenger(channel);
            if (!messenger.genuine(channel, headers::getHeaderString, body)) {
                meters.counter("rozmova.events.refused", "messenger", name).increment();
                return Response.status(Response.Status.UNAUTHORIZED).build();
            }
            events.accept(channel, messenger.envelope(body), body);
            return Response.ok().build();
        } catch (RuntimeException failure) {
            if (!Failures.passing(failure)) {
                throw failure;
            }
            LOG.errorf(
                    "Channel %d: an event could not be stored (%s); the platform will bring it again",
                    channelId, failure.getMessage());
            return Response.status(Response.Status.SERVICE_UNAVAILABLE).build();
        }
    }
}
