package rozmova.sandbox.messenger.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.net.Json;

/// The headers that tell how many of the allowed calls are used up, in percent.
final class Usage {

    private Usage() {}

    static void calm(Context ctx, Page page) {
        write(ctx, page, 1, 0);
    }

    static void exhausted(Context ctx, Page page, int seconds) {
        write(ctx, page, 100, (seconds + 59) / 60);
    }

    private static void write(Context ctx, Page page, int percent, int minutes) {
        String plain = percents(percent).toString();
        ObjectNode business = Json.object();
        business.putArray(page.id())
                .add(percents(percent).put("type", "messenger").put("estimated_time_to_regain_access", minutes));
        ctx.header("X-App-Usage", plain);
        ctx.header("X-Page-Usage", plain);
        ctx.header("X-Business-Use-Case-Usage", business.toString());
        ctx.header("facebook-api-version", "v26.0");
    }

    private static ObjectNode percents(int percent) {
        return Json.object()
                .put("call_count", percent)
                .put("total_cputime", percent / 2)
                .put("total_time", percent / 2);
    }
}
