package rozmova.review;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;
import rozmova.testing.Answer;
import rozmova.testing.Company;
import rozmova.testing.Past;
import rozmova.testing.Person;

/// Conversations to judge, and what a reviewer sends.
@Singleton
class Reviewing {
    private static final Instant LONG_AGO = Instant.parse("2026-10-20T09:00:00Z");

    private final Past past;
    private final Database database;

    Reviewing(Past past, Database database) {
        this.past = past;
        this.database = database;
    }

    /// A conversation in the log that `manager` was responsible for.
    long conversation(Company company, @Nullable Person manager) {
        return past.conversation(company, LONG_AGO, manager);
    }

    /// As above; it went into the log at this time.
    long conversation(Company company, Instant loggedAt, @Nullable Person manager) {
        return past.conversation(company, loggedAt, manager);
    }

    /// Somebody else who answered in it.
    void tookPart(Company company, long conversation, Person person) {
        database.run(transaction -> transaction
                .handle()
                .createUpdate("""
                        update conversation set participants = participants || :person
                        where project_id = :project and id = :id""")
                .bind("project", company.owner().projectId())
                .bind("id", conversation)
                .bind("person", person.id())
                .execute());
    }

    /// A line of its thread.
    long message(Company company, long conversation, String kind) {
        return database.write(transaction -> transaction
                .handle()
                .createQuery("""
                        insert into message (project_id, conversation_id, channel_id, kind, at, text)
                        values (:project, :conversation, :channel, :kind, :at, 'Є в наявності')
                        returning id""")
                .bind("project", company.owner().projectId())
                .bind("conversation", conversation)
                .bind("channel", company.channel())
                .bind("kind", kind)
                .bind("at", LONG_AGO)
                .mapTo(Long.class)
                .one());
    }

    /// The scorecard that the project began with.
    static JsonNode scorecard(Person reviewer) {
        return reviewer.get("projects/{p}/reviews/scorecards").good().body().at("/scorecards/0");
    }

    /// A new scorecard of one yes or no and one scale of five, the second counting three times the first.
    static JsonNode simpleScorecard(Person reviewer) {
        return reviewer.post(
                        "projects/{p}/reviews/scorecards",
                        Map.of(
                                "name",
                                "Simple",
                                "criteria",
                                List.of(
                                        Map.of("title", "Greeted", "kind", "yes-no", "weight", 10),
                                        Map.of("title", "Answered", "kind", "scale", "most", 5, "weight", 30))))
                .good()
                .body();
    }

    /// The review that a reviewer sends: everything answered with as many percent as the criterion can tell.
    static Map<String, @Nullable Object> wish(long conversation, JsonNode scorecard, int percent) {
        var answers = new ArrayList<Map<String, @Nullable Object>>();
        for (var criterion : scorecard.path("criteria")) {
            var scale = criterion.path("kind").asText().equals("scale");
            Object value = scale ? criterion.path("most").asInt() * percent / 100 : percent >= 50;
            answers.add(answer(criterion.path("id").asLong(), value));
        }
        return wish(conversation, scorecard, answers);
    }

    static Map<String, @Nullable Object> wish(
            long conversation, JsonNode scorecard, List<Map<String, @Nullable Object>> answers) {
        var wish = new HashMap<String, @Nullable Object>();
        wish.put("conversation", conversation);
        wish.put("scorecard", scorecard.path("id").asLong());
        wish.put("answers", answers);
        return wish;
    }

    static Map<String, @Nullable Object> answer(long criterion, @Nullable Object value) {
        var answer = new HashMap<String, @Nullable Object>();
        answer.put("criterion", criterion);
        answer.put("value", value);
        return answer;
    }

    /// Sends a review.
    static Answer post(Person reviewer, Map<String, @Nullable Object> wish) {
        return reviewer.post("projects/{p}/reviews", wish);
    }

    /// A review that is made.
    static JsonNode review(Person reviewer, long conversation, int percent) {
        return post(reviewer, wish(conversation, scorecard(reviewer), percent))
                .good()
                .body();
    }

    /// The conversation's row in the log as the database has it.
    Standing standing(Company company, long conversation) {
        return database.read(reading -> reading.handle()
                .createQuery("select score, reviewed_at from conversation where project_id = :project and id = :id")
                .bind("project", company.owner().projectId())
                .bind("id", conversation)
                .map((row, context) ->
                        new Standing(row.getObject("score", Integer.class), row.getTimestamp("reviewed_at") != null))
                .one());
    }

    record Standing(@Nullable Integer score, boolean reviewed) {}
}
