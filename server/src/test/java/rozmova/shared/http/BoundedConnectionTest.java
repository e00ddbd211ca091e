package rozmova.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.timeout.IdleStateEvent;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BoundedConnectionTest {
    private final BoundedConnection bound = new BoundedConnection(Duration.ofMinutes(1));
    private final EmbeddedChannel channel = new EmbeddedChannel(bound);

    @Test
    void questions_that_wait_for_their_answers_are_counted() {
        ask(BoundedConnection.MOST_UNANSWERED - 1);
        assertThat(channel.isOpen()).isTrue();

        ask(1);

        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void whoever_takes_the_answers_may_ask_for_ever() {
        for (var round = 0; round < 1_000; round++) {
            ask(1);
            answer(HttpResponseStatus.OK);
        }

        assertThat(channel.isOpen()).isTrue();
    }

    @Test
    void being_told_to_go_on_is_no_answer() {
        for (var round = 1; round < BoundedConnection.MOST_UNANSWERED; round++) {
            ask(1);
            answer(HttpResponseStatus.CONTINUE);
        }
        assertThat(channel.isOpen()).isTrue();

        ask(1);

        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void where_nothing_waits_to_be_taken_silence_is_no_fault() {
        bound.channelIdle(channel.pipeline().context(bound), IdleStateEvent.FIRST_WRITER_IDLE_STATE_EVENT);

        assertThat(channel.isOpen()).isTrue();
    }

    @Test
    void a_farewell_that_does_not_get_through_ends_the_connection_all_the_same() {
        channel.freezeTime();
        channel.writeOutbound(new CloseWebSocketFrame());
        assertThat(channel.isOpen()).isTrue();

        channel.advanceTimeBy(BoundedConnection.FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
        channel.runScheduledPendingTasks();

        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void whoever_takes_nothing_of_what_waits_is_cut_off() throws Exception {
        var accepted = new CompletableFuture<Channel>();
        var loop = new NioEventLoopGroup(1);
        try (var reader = new Socket()) {
            reader.setReceiveBufferSize(4_096);
            reader.connect(server(loop, accepted));
            var connection = accepted.get(15, TimeUnit.SECONDS);

            var ignored = connection.writeAndFlush(Unpooled.wrappedBuffer(new byte[32 << 20]));

            assertThat(connection.closeFuture().await(15, TimeUnit.SECONDS)).isTrue();
        } finally {
            var ignored = loop.shutdownGracefully(0, 0, TimeUnit.SECONDS);
        }
    }

    private static InetSocketAddress server(EventLoopGroup loop, CompletableFuture<Channel> accepted)
            throws InterruptedException {
        var server = new ServerBootstrap()
                .group(loop)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel connection) {
                        connection.pipeline().addLast(new BoundedConnection(Duration.ofMillis(200)));
                        accepted.complete(connection);
                    }
                })
                .bind(InetAddress.getLoopbackAddress(), 0)
                .sync()
                .channel();
        return (InetSocketAddress) server.localAddress();
    }

    private void ask(int questions) {
        for (var question = 0; question < questions; question++) {
            channel.writeInbound(new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/"));
        }
    }

    private void answer(HttpResponseStatus status) {
        channel.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status));
    }
}
