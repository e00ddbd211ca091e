package rozmova.channel;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.logging.Logger;
import rozmova.shared.database.Failures;
import rozmova.shared.http.Public;

/// Where platforms deliver. The answer is 200 once the events are committed, and nothing else has been done by then.
@Path("/hooks/{messenger}/{channelId}")
@RunOnVirtualThread
@Public("the messenger's own proof of origin is checked on the raw bytes")
@Produces(MediaType.WILDCARD)
final class WebhookResource {
    /// In the refusal of a question, so that we know our own answer when we try the way from outside.
    static final String OURS = "X-Rozmova-Channel";

    private static final Logger LOG = Logger.getLogger(WebhookResource.class);

    private final Channels channels;
    private final RawEvents events;
    private final MeterRegistry meters;

    WebhookResource(Channels channels, RawEvents events, MeterRegistry meters) {
        this.channels = channels;
        this.events = events;
        this.meters = meters;
    }

    @GET
    @Operation(
            summary = "A platform asks whether the address is ours: 200 with its own words, 403 if it "
                    + "does not know what we agreed on, 404 no such channel.")
    @APIResponse(
            responseCode = "200",
            description = "The platform's own words.",
            content = @Content(mediaType = "text/plain"))
    @APIResponse(responseCode = "403", description = "The agreed words are wrong or missing.")
    @APIResponse(responseCode = "404", description = "There is no such channel.")
    public Response prove(
            @PathParam("messenger") String name,
            @PathParam("channelId") long channelId,
            @Context HttpHeaders headers,
            @Context UriInfo address) {
        var call = call(headers, address, new byte[0]);
        return channel(name, channelId)
                .map(channel -> channels.messenger(channel)
                        .challenge(channel, call)
                        .map(words -> Response.ok(words, MediaType.TEXT_PLAIN_TYPE))
                        .orElseGet(
                                () -> Response.status(Response.Status.FORBIDDEN).header(OURS, channel.id()))
                        .build())
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }

    @POST
    @Operation(
            summary = "200 accepted, 401 not from the platform, 404 no such channel, 410 disconnected, "
                    + "503 cannot be stored now.")
    @APIResponse(
            responseCode = "200",
            description = "All events are kept; for Viber with the words of welcome.",
            content = @Content(mediaType = "application/json"))
    @APIResponse(responseCode = "401", description = "Without the platform's proof of origin.")
    @APIResponse(responseCode = "404", description = "There is no such channel.")
    @APIResponse(responseCode = "410", description = "No event was for a connected channel.")
    @APIResponse(responseCode = "503", description = "They cannot be kept now; bring them again.")
    public Response deliver(
            @PathParam("messenger") String name,
            @PathParam("channelId") long channelId,
            @Context HttpHeaders headers,
            @Context UriInfo address,
            byte[] body) {
        try {
            return channel(name, channelId)
                    .map(channel -> accept(channel, call(headers, address, body)))
                    .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
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

    private Response accept(ConnectedChannel channel, HookCall call) {
        var messenger = channels.messenger(channel);
        if (!messenger.genuine(channel, call)) {
            meters.counter("rozmova.events.refused", "messenger", channel.messenger())
                    .increment();
            var gone = channel.state() == ConnectedChannel.State.DISCONNECTED;
            return Response.status(gone ? Response.Status.GONE : Response.Status.UNAUTHORIZED)
                    .build();
        }
        var accepted = false;
        for (var envelope : messenger.envelopes(call.body())) {
            var receiver = receiver(channel, envelope, call);
            if (receiver.isPresent()) {
                events.accept(receiver.get(), envelope);
                accepted = true;
            }
        }
        if (!accepted) {
            return Response.status(Response.Status.GONE).build();
        }
        var answer = messenger.answer(channel, call.body());
        return answer.isPresent()
                ? Response.ok(answer.get(), MediaType.APPLICATION_JSON_TYPE).build()
                : Response.ok().build();
    }

    /// The channel that an event is for. Some platforms deliver the events of several accounts to one address; each of
    /// them must accept the proof as its own, so that nobody can speak for a neighbour's account.
    private Optional<ConnectedChannel> receiver(ConnectedChannel addressed, Envelope envelope, HookCall call) {
        var account = envelope.account();
        var found = account == null || account.equals(addressed.externalId())
                ? Optional.of(addressed)
                : channels.ofAccount(addressed.messenger(), account)
                        .filter(other -> channels.messenger(other).genuine(other, call));
        return found.filter(channel -> channel.state() != ConnectedChannel.State.DISCONNECTED);
    }

    private Optional<ConnectedChannel> channel(String messenger, long channelId) {
        return channels.find(channelId).filter(found -> found.messenger().equals(messenger));
    }

    private static HookCall call(HttpHeaders headers, UriInfo address, byte[] body) {
        return new HookCall(headers::getHeaderString, address.getQueryParameters()::getFirst, body);
    }
}
