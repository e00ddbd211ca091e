package rozmova.bench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rozmova.bench.sample.SampleMessage.Kind;

final class SampleConversationsTests {
    private static final Instant NOW = Instant.parse("2026-11-22T13:40:00Z");
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Plan YEAR = plan(3_000, 365, NOW, Plan.Length.NATURAL);
    private static final List<SampleConversation> CONVERSATIONS = all(YEAR);

    @Test
    void there_are_exactly_as_many_as_planned_in_the_order_of_their_beginning() {
        assertThat(CONVERSATIONS).hasSize(3_000);
        assertThat(CONVERSATIONS)
                .extracting(SampleConversation::createdAt)
                .isSorted()
                .allMatch(at -> at.isAfter(NOW.minus(Duration.ofDays(366))));
    }

    @Test
    void every_slot_is_filled_and_every_choice_made() {
        assertThat(words(CONVERSATIONS))
                .extracting(SampleMessage::text)
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}", "[", "]", "|"));
    }

    @Test
    void all_three_languages_are_spoken_in_their_shares() {
        var shares = CONVERSATIONS.stream()
                .collect(Collectors.groupingBy(
                        conversation -> conversation.person().language(), Collectors.counting()));

        assertThat(shares.get(Language.UK)).isBetween(1_600L, 2_000L);
        assertThat(shares.get(Language.RU)).isBetween(450L, 750L);
        assertThat(shares.get(Language.EN)).isBetween(450L, 750L);
    }

    @Test
    void messages_are_counted_by_who_wrote_them() {
        assertThat(CONVERSATIONS)
                .allSatisfy(conversation -> assertThat(conversation.inbound() + conversation.outbound())
                        .isEqualTo(words(List.of(conversation)).size()));
    }

    @Test
    void nobody_waited_longer_than_until_the_end() {
        assertThat(CONVERSATIONS).allSatisfy(conversation -> assertThat(conversation.longestWaitSeconds())
                .isNotNull()
                .isGreaterThanOrEqualTo(Objects.requireNonNullElse(conversation.firstResponseSeconds(), 0))
                .isLessThanOrEqualTo((int) Duration.between(conversation.createdAt(), conversation.closedAt())
                        .toSeconds()));
    }

    @Test
    void a_conversation_has_six_to_fourteen_messages_unless_nobody_ever_answered() {
        assertThat(CONVERSATIONS)
                .filteredOn(conversation -> conversation.outbound() > 0)
                .allSatisfy(conversation -> assertThat(conversation.inbound() + conversation.outbound())
                        .isBetween(6, 14));
        assertThat(CONVERSATIONS)
                .filteredOn(conversation -> conversation.outbound() == 0)
                .isNotEmpty()
                .allSatisfy(conversation -> assertThat(conversation.manager()).isNull());
    }

    @Test
    void a_client_is_left_waiting_exactly_when_the_last_word_is_the_clients() {
        assertThat(CONVERSATIONS).allSatisfy(conversation -> assertThat(conversation.waitingSince() != null)
                .isEqualTo(conversation.last().kind() == Kind.INBOUND));
        assertThat(CONVERSATIONS)
                .filteredOn(conversation -> conversation.waitingSince() != null)
                .hasSizeBetween(120, 240);
    }

    @Test
    void the_waiting_began_with_the_first_line_after_the_last_answer() {
        assertThat(CONVERSATIONS)
                .filteredOn(conversation -> conversation.waitingSince() != null)
                .allSatisfy(conversation -> {
                    var answers = conversation.messages().stream()
                            .filter(message -> message.kind() == Kind.OUTBOUND)
                            .map(SampleMessage::at);
                    assertThat(answers).allMatch(at -> at.isBefore(conversation.waitingSince()));
                });
    }

    @Test
    void a_thread_stands_in_the_order_of_time_and_ends_with_its_closing() {
        assertThat(CONVERSATIONS).allSatisfy(conversation -> {
            assertThat(conversation.messages()).extracting(SampleMessage::at).isSorted();
            assertThat(conversation.messages().getLast().content()).contains("\"closed");
            assertThat(conversation.messages().getLast().at()).isEqualTo(conversation.closedAt());
        });
    }

    @Test
    void everything_is_in_the_log_by_now() {
        assertThat(CONVERSATIONS).allSatisfy(conversation -> assertThat(conversation.loggedAt())
                .isBefore(NOW)
                .isEqualTo(conversation.closedAt().plus(YEAR.quiet())));
    }

    @Test
    void just_after_midnight_everything_is_in_the_log_as_well() {
        var midnight = Instant.parse("2026-11-21T22:00:30Z");

        assertThat(all(plan(300, 2, midnight, Plan.Length.NATURAL)))
                .hasSize(300)
                .allSatisfy(conversation -> assertThat(conversation.loggedAt()).isBefore(midnight));
    }

    @Test
    void about_seven_of_a_hundred_are_closed_by_themselves() {
        assertThat(CONVERSATIONS)
                .filteredOn(SampleConversation::closedAutomatically)
                .hasSizeBetween(150, 280)
                .allSatisfy(conversation -> assertThat(conversation.result()).isNull());
    }

    @Test
    void whoever_answers_first_is_responsible() {
        assertThat(CONVERSATIONS)
                .filteredOn(conversation -> conversation.outbound() > 0)
                .allSatisfy(conversation -> {
                    var first = conversation.messages().stream()
                            .filter(message -> message.kind() == Kind.OUTBOUND)
                            .findFirst()
                            .orElseThrow();
                    assertThat(first.author()).isEqualTo(conversation.manager());
                    assertThat(conversation.participants()).startsWith(conversation.manager());
                });
    }

    @Test
    void a_person_has_one_conversation_at_a_time_and_each_knows_the_one_before() {
        var last = new HashMap<Long, SampleConversation>();
        for (var conversation : CONVERSATIONS) {
            var before = last.put(conversation.client(), conversation);
            assertThat(conversation.newClient()).isEqualTo(before == null);
            if (before != null) {
                assertThat(conversation.previous()).isEqualTo(before.number());
                assertThat(conversation.createdAt()).isAfter(before.loggedAt());
            }
        }
    }

    @Test
    void a_visit_leads_to_the_first_message_and_is_over_before_the_conversation_is() {
        assertThat(CONVERSATIONS)
                .filteredOn(conversation -> conversation.visit() != null)
                .hasSizeBetween(2_300, 2_700)
                .allSatisfy(conversation -> {
                    var visit = Objects.requireNonNull(conversation.visit());
                    assertThat(visit.pages()).extracting(SampleVisit.Page::at).isSorted();
                    assertThat(visit.pages().getLast().at()).isBefore(conversation.createdAt());
                    assertThat(visit.lastSeenAt()).isBeforeOrEqualTo(conversation.closedAt());
                    assertThat(visit.source().landingPage())
                            .isEqualTo(visit.pages().getFirst().url());
                });
    }

    @Test
    void no_two_threads_read_the_same() {
        var threads = CONVERSATIONS.stream()
                .filter(conversation -> conversation.outbound() > 0)
                .map(conversation -> words(List.of(conversation)).stream()
                        .map(SampleMessage::text)
                        .collect(Collectors.joining("\n")))
                .toList();

        assertThat(threads).doesNotHaveDuplicates();
    }

    @Test
    void equal_seeds_make_equal_conversations() {
        assertThat(all(plan(200, 30, NOW, Plan.Length.NATURAL)))
                .isEqualTo(all(plan(200, 30, NOW, Plan.Length.NATURAL)));
    }

    @Test
    void half_of_them_are_held_in_telegram_a_third_in_viber_and_the_rest_in_messenger() {
        var shares = CONVERSATIONS.stream()
                .collect(Collectors.groupingBy(SampleConversation::messenger, Collectors.counting()));

        assertThat(shares.get(Messenger.TELEGRAM)).isBetween(1_450L, 1_850L);
        assertThat(shares.get(Messenger.VIBER)).isBetween(750L, 1_050L);
        assertThat(shares.get(Messenger.MESSENGER)).isBetween(350L, 550L);
    }

    @Test
    void a_person_always_writes_in_the_same_messenger() {
        assertThat(CONVERSATIONS.stream().collect(Collectors.groupingBy(SampleConversation::client)))
                .allSatisfy((client, conversations) -> assertThat(conversations)
                        .extracting(SampleConversation::messenger)
                        .containsOnly(conversations.getFirst().messenger()));
    }

    @Test
    void with_one_messenger_all_write_there_and_write_the_same() {
        var telegram = all(plan(3_000, 365, NOW, Plan.Length.NATURAL, List.of(Messenger.TELEGRAM)));

        assertThat(telegram).extracting(SampleConversation::messenger).containsOnly(Messenger.TELEGRAM);
        assertThat(telegram)
                .extracting(SampleConversation::messages)
                .isEqualTo(
                        CONVERSATIONS.stream().map(SampleConversation::messages).toList());
    }

    @Test
    void for_comparisons_each_has_ten_messages() {
        assertThat(all(plan(500, 60, NOW, Plan.Length.TEN)))
                .allSatisfy(conversation -> assertThat(conversation.inbound() + conversation.outbound())
                        .isEqualTo(10));
    }

    private static List<SampleConversation> all(Plan plan) {
        var conversations = new ArrayList<SampleConversation>();
        new SampleConversations(plan).forEachRemaining(conversations::add);
        return conversations;
    }

    private static List<SampleMessage> words(List<SampleConversation> conversations) {
        return conversations.stream()
                .flatMap(conversation -> conversation.messages().stream())
                .filter(message -> message.kind() == Kind.INBOUND || message.kind() == Kind.OUTBOUND)
                .toList();
    }

    private static Plan plan(int conversations, int days, Instant now, Plan.Length length) {
        return plan(conversations, days, now, length, List.of(Messenger.values()));
    }

    private static Plan plan(int conversations, int days, Instant now, Plan.Length length, List<Messenger> messengers) {
        return new Plan(
                conversations,
                days,
                now,
                KYIV,
                Duration.ofSeconds(30),
                Duration.ofDays(1),
                messengers,
                List.of(
                        Manager.named(2, "Taras Hnatiuk"),
                        Manager.named(4, "Dmytro Lys"),
                        Manager.named(3, "Sofia Marchenko"),
                        Manager.named(1, "Olena Kravets")),
                List.of("Продаж", "Консультація", "Не зацікавлені", "Спам"),
                length,
                Plan.DEMO);
    }
}
