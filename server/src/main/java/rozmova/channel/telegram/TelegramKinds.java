package rozmova.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a message is, told from which fields it has. The kinds that we know are looked for first: each version of the
/// Bot API adds fields that stand beside any content, and must not hide it.
final class TelegramKinds {
    /// A message that has nothing but surroundings.
    static final String EMPTY = "empty";

    /// What somebody sends, the most specific first: an animation fills `document` too, a venue `location`.
    static final List<String> CONTENT = List.of(
            "text",
            "rich_message",
            "animation",
            "live_photo",
            "paid_media",
            "photo",
            "sticker",
            "video",
            "video_note",
            "voice",
            "audio",
            "document",
            "story",
            "venue",
            "location",
            "contact",
            "poll",
            "checklist",
            "checklist_tasks_done",
            "checklist_tasks_added",
            "poll_option_added",
            "poll_option_deleted",
            "dice",
            "game",
            "gift",
            "unique_gift",
            "gift_upgrade_sent",
            "giveaway",
            "giveaway_winners",
            "invoice",
            "successful_payment",
            "passport_data",
            "users_shared",
            "chat_shared",
            "web_app_data",
            "suggested_post_approved",
            "suggested_post_approval_failed",
            "suggested_post_declined",
            "suggested_post_paid",
            "suggested_post_refunded");

    /// The chat's own news, nothing that somebody wrote: nobody waits for an answer to it.
    static final Set<String> NEWS = Set.of(
            "new_chat_members",
            "left_chat_member",
            "chat_owner_left",
            "chat_owner_changed",
            "new_chat_title",
            "new_chat_photo",
            "delete_chat_photo",
            "group_chat_created",
            "supergroup_chat_created",
            "channel_chat_created",
            "message_auto_delete_timer_changed",
            "migrate_to_chat_id",
            "migrate_from_chat_id",
            "pinned_message",
            "refunded_payment",
            "connected_website",
            "write_access_allowed",
            "proximity_alert_triggered",
            "boost_added",
            "chat_background_set",
            "community_chat_added",
            "community_chat_joined",
            "community_chat_removed",
            "direct_message_price_changed",
            "paid_message_price_changed",
            "forum_topic_created",
            "forum_topic_edited",
            "forum_topic_closed",
            "forum_topic_reopened",
            "general_forum_topic_hidden",
            "general_forum_topic_unhidden",
            "giveaway_created",
            "giveaway_completed",
            "managed_bot_created",
            "video_chat_scheduled",
            "video_chat_started",
            "video_chat_ended",
            "video_chat_participants_invited");

    /// What stands beside any content.
    static final Set<String> SURROUNDINGS = Set.of(
            "message_id",
            "message_thread_id",
            "direct_messages_topic",
            "from",
            "sender_chat",
            "sender_boost_count",
            "sender_business_bot",
            "sender_tag",
            "receiver_user",
            "ephemeral_message_id",
            "date",
            "guest_query_id",
            "business_connection_id",
            "chat",
            "forward_origin",
            "is_topic_message",
            "is_automatic_forward",
            "reply_to_message",
            "external_reply",
            "quote",
            "reply_to_story",
            "reply_to_checklist_task_id",
            "reply_to_poll_option_id",
            "via_bot",
            "guest_bot_caller_user",
            "guest_bot_caller_chat",
            "edit_date",
            "has_protected_content",
            "is_from_offline",
            "is_paid_post",
            "media_group_id",
            "author_signature",
            "paid_star_count",
            "entities",
            "link_preview_options",
            "suggested_post_info",
            "effect_id",
            "caption",
            "caption_entities",
            "show_caption_above_media",
            "has_media_spoiler",
            "reply_markup",
            // How messages were passed on before there was `forward_origin`.
            "forward_from",
            "forward_from_chat",
            "forward_from_message_id",
            "forward_signature",
            "forward_sender_name",
            "forward_date");

    private TelegramKinds() {}

    /// The field that says what the message is; [#EMPTY] where nothing does.
    static String of(JsonNode message) {
        return CONTENT.stream()
                .filter(message::has)
                .findFirst()
                .or(() -> NEWS.stream().filter(message::has).findFirst())
                .or(() -> message.properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(name -> !SURROUNDINGS.contains(name))
                        .findFirst())
                .orElse(EMPTY);
    }

    /// Whether it is the chat's own news.
    static boolean isNews(JsonNode message) {
        return NEWS.contains(of(message));
    }
}
