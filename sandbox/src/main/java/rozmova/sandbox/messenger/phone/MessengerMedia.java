package rozmova.sandbox.messenger.phone;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import rozmova.sandbox.messenger.chat.Message;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.net.Json;

/// Files, stickers, places and links that a person sends.
public final class MessengerMedia {

    /// The thumb that one tap sends, in its smallest size.
    public static final long THUMB = 369239263222822L;

    private final MessengerChat chat;
    private final Page page;

    MessengerMedia(MessengerChat chat, Page page) {
        this.chat = chat;
        this.page = page;
    }

    /// Photos, in one message however many there are.
    public Message image(byte[]... images) {
        ObjectNode content = Json.object();
        ArrayNode attachments = content.putArray("attachments");
        for (byte[] image : images) {
            attachments.add(stored("image", "photo.jpg", "image/jpeg", image));
        }
        return chat.send(content);
    }

    /// A video.
    public Message video(byte[] mp4) {
        return attach("video", "video.mp4", "video/mp4", mp4);
    }

    /// A voice message, or any sound: nothing tells them apart.
    public Message audio(byte[] mp4) {
        return attach("audio", "audioclip.mp4", "audio/mp4", mp4);
    }

    /// Any file with its name and type.
    public Message file(String name, String type, byte[] bytes) {
        return attach("file", name, type, bytes);
    }

    /// One file as an attachment of any type.
    public Message attach(String kind, String name, String type, byte[] bytes) {
        return single(stored(kind, name, type, bytes));
    }

    /// A sticker.
    public Message sticker(long stickerId, byte[] png) {
        return single(sticker("sticker", stickerId, png));
    }

    /// A sticker as it was sent before the end of August 2026: an image.
    public Message oldSticker(long stickerId, byte[] png) {
        return single(sticker("image", stickerId, png));
    }

    /// A sticker during the change: both forms in one message.
    public Message doubleSticker(long stickerId, byte[] png) {
        ObjectNode content = Json.object();
        content.putArray("attachments").add(sticker("sticker", stickerId, png)).add(sticker("image", stickerId, png));
        return chat.send(content);
    }

    /// A place in the old form, with coordinates.
    public Message location(double latitude, double longitude) {
        ObjectNode location = Json.object().put("type", "location").put("title", "Pinned location");
        location.putObject("payload")
                .putObject("coordinates")
                .put("lat", latitude)
                .put("long", longitude);
        return single(location);
    }

    /// A link, a place of today, or whatever else the platform does not tell apart. The URL may be anything.
    public Message fallback(String title, String url) {
        return shared("fallback", title, url);
    }

    /// The same without a payload: title and URL stand on the attachment.
    public Message bareFallback(String title, String url) {
        return single(Json.object().put("type", "fallback").put("title", title).put("url", url));
    }

    /// Something shared: `post`, `reel`, `ig_post`, `ig_reel`.
    public Message shared(String type, String title, String url) {
        ObjectNode attachment = Json.object().put("type", type);
        attachment.putObject("payload").put("url", url).put("title", title);
        return single(attachment);
    }

    /// A product of the Page's shop.
    public Message product(String id, String title, String subtitle) {
        ObjectNode attachment = Json.object().put("type", "template");
        attachment
                .putObject("payload")
                .putObject("product")
                .putArray("elements")
                .addObject()
                .put("id", id)
                .put("retailer_id", id)
                .put("title", title)
                .put("subtitle", subtitle);
        return single(attachment);
    }

    private Message single(ObjectNode attachment) {
        ObjectNode content = Json.object();
        content.putArray("attachments").add(attachment);
        return chat.send(content);
    }

    private ObjectNode stored(String kind, String name, String type, byte[] bytes) {
        ObjectNode attachment = Json.object().put("type", kind);
        attachment
                .putObject("payload")
                .put("file", page.files().put(kind, name, type, bytes).id());
        return attachment;
    }

    private ObjectNode sticker(String kind, long stickerId, byte[] png) {
        ObjectNode attachment = stored(kind, "sticker.png", "image/png", png);
        attachment.withObject("/payload").put("sticker_id", stickerId);
        return attachment;
    }
}
