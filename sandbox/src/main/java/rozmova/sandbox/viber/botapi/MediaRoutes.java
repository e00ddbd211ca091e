package rozmova.sandbox.viber.botapi;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.LongFunction;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.Line;
import rozmova.sandbox.net.StoredFile;
import rozmova.sandbox.people.Portrait;
import rozmova.sandbox.viber.chat.Account;
import rozmova.sandbox.viber.chat.Accounts;

/// Where Viber keeps what people send, their portraits and its stickers: anybody who has the link may load it.
final class MediaRoutes {

    private final Accounts accounts;
    private final Line line;

    MediaRoutes(Accounts accounts, Line line) {
        this.accounts = accounts;
        this.line = line;
    }

    void routes(RoutesConfig routes) {
        routes.get("/viber/media/{id}/{name}", this::download);
        routes.get("/viber/avatar/{number}.png", ctx -> drawn(ctx, Portrait::draw));
        routes.get("/viber/stickers/{number}.png", ctx -> drawn(ctx, Flower::draw));
    }

    private void download(Context ctx) throws InterruptedException {
        for (Account account : accounts.all()) {
            Optional<StoredFile> file = account.media().linked(ctx.pathParam("id"));
            if (file.isPresent()) {
                give(ctx, account.faults().meet("media", null), file.get());
                return;
            }
        }
        ctx.status(404);
    }

    private void give(Context ctx, Optional<Fault> fault, StoredFile file) throws InterruptedException {
        if (fault.isPresent()) {
            switch (fault.get()) {
                case Fault.TooMany tooMany -> {
                    ctx.status(429).header("Retry-After", Integer.toString(tooMany.retryAfterSeconds()));
                    return;
                }
                case Fault.Refusal refusal -> {
                    ctx.status(refusal.status()).result(refusal.description());
                    return;
                }
                case Fault.Slow(var delay) -> Thread.sleep(delay);
                case Fault.Hang _ -> {
                    line.hang();
                    return;
                }
                case Fault.Cut _ -> {
                    line.cut(ctx.req());
                    return;
                }
            }
        }
        ctx.contentType(file.type()).result(file.bytes());
    }

    private static void drawn(Context ctx, LongFunction<byte[]> drawing) {
        String number = ctx.pathParam("number");
        if (!number.matches("\\d{1,18}")) {
            ctx.status(404);
            return;
        }
        ctx.contentType("image/png")
                .header("Cache-Control", "max-age=3600")
                .result(drawing.apply(Long.parseLong(number)));
    }
}
