package rozmova.channel.telegram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Download;
import rozmova.channel.MessengerHttp.Reply;
import rozmova.channel.RemoteFile;
import rozmova.channel.telegram.TelegramApi.Result;

/// Reads clients' files.
final class TelegramFiles {
    private static final long MOST = 20L << 20;

    private final TelegramApi api;

    TelegramFiles(TelegramApi api) {
        this.api = api;
    }

    Download download(ConnectedChannel channel, RemoteFile file, Function<InputStream, Long> save) {
        if (file.size() != null && file.size() > MOST) {
            return new Download.Impossible("too-large");
        }
        return switch (api.call(channel.token(), "getFile", Map.of("file_id", file.id()))) {
            case Result.Ok(var found) ->
                fetched(api.file(channel.token(), found.path("file_path").asText()), save);
            case Result.Rejected error
            when error.description().contains("too big") -> new Download.Impossible("too-large");
            case Result.Rejected error when error.code() == 400 -> new Download.Failed(error.description());
            case Result failed ->
                new Download.Failed(TelegramErrors.trouble(failed).code());
        };
    }

    private static Download fetched(Reply<InputStream> reply, Function<InputStream, Long> save) {
        return switch (reply) {
            case Reply.Answer<InputStream>(var response)
            when response.statusCode() == 200 -> {
                try (var body = response.body()) {
                    yield new Download.Saved(save.apply(body));
                } catch (IOException | UncheckedIOException broken) {
                    yield new Download.Failed("the file broke off");
                }
            }
            case Reply.Answer<InputStream>(var response) -> new Download.Failed("HTTP " + response.statusCode());
            case Reply.Unreachable<InputStream>(var detail) -> new Download.Failed(detail);
            case Reply.Lost<InputStream>(var detail) -> new Download.Failed(detail);
        };
    }
}
