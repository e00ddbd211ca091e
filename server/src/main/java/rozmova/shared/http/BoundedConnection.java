package rozmova.shared.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import io.netty.util.ReferenceCountUtil;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Ends a connection whose other end makes us hold more and more for it, or holds it up: one that sends more requests
/// without taking the answers, takes nothing of what waits for it, or does not let us say goodbye. What waits lies in
/// our memory.
final class BoundedConnection extends IdleStateHandler {
    /// Browsers and proxies ask one thing after the other on each connection.
    static final int MOST_UNANSWERED = 8;

    /// A WebSocket's last words stand behind everything that was not taken, and may never leave.
    static final Duration FAREWELL = Duration.ofSeconds(5);

    /// The first is the request during which this handler was put into the connection.
    private int unanswered = 1;

    private boolean ended;

    /// @param patience how long the other end may leave untouched what waits for it
    BoundedConnection(Duration patience) {
        super(/* observeOutput= */ true, 0, patience.toMillis(), 0, TimeUnit.MILLISECONDS);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (message instanceof HttpRequest && ++unanswered > MOST_UNANSWERED) {
            end(context);
        }
        if (ended) {
            ReferenceCountUtil.release(message);
        } else {
            super.channelRead(context, message);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        var told = promise.unvoid();
        if (message instanceof LastHttpContent && !isInterim(message)) {
            // A request counts as answered when the answer has left, not when it was written.
            told.addListener(left -> unanswered--);
        } else if (message instanceof CloseWebSocketFrame) {
            var ignored = context.executor().schedule(() -> end(context), FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
        }
        super.write(context, message, told);
    }

    @Override
    protected void channelIdle(ChannelHandlerContext context, IdleStateEvent event) {
        var waiting = context.channel().unsafe().outboundBuffer();
        if (waiting != null && waiting.totalPendingWriteBytes() > 0) {
            end(context);
        }
    }

    private void end(ChannelHandlerContext context) {
        ended = true;
        var ignored = context.close();
    }

    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }
}
