package rozmova.bench.ingest;

import java.nio.charset.StandardCharsets;

/// Updates as Telegram's servers post them to a bot's webhook.
final class TelegramEvents implements Events {
    private static final long FIRST_UPDATE = 500_000_000;

    private final Header proof;
    private final long date;

    /// @param secret what the bot's owner asked Telegram to send along
    /// @param date when all messages were written, in seconds since 1970
    TelegramEvents(String secret, long date) {
        proof = new Header("X-Telegram-Bot-Api-Secret-Token", secret);
        this.date = date;
    }

    @Override
    public byte[] body(long number) {
        var id = Clients.id(number);
        var person = "\"id\":" + id + ",\"first_name\":\"" + Clients.name(number) + "\",\"username\":\""
                + Clients.nickname(number) + "\"";
        var update = "{\"update_id\":" + (FIRST_UPDATE + number)
                + ",\"message\":{\"message_id\":" + (number + 1)
                + ",\"from\":{" + person + ",\"is_bot\":false,\"language_code\":\"" + Clients.language(number) + "\"}"
                + ",\"chat\":{" + person + ",\"type\":\"private\"}"
                + ",\"date\":" + date
                + ",\"text\":\"" + Clients.text(number) + "\"}}";
        return update.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Header proof(byte[] body) {
        return proof;
    }
}
