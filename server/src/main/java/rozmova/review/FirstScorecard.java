package rozmova.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import rozmova.project.Language;
import rozmova.review.Criterion.Kind;

/// What a project begins with, so that the first review needs no settings. Half of it a yes or no, and the answer
/// itself counts most.
final class FirstScorecard {
    private static final String TEXTS = "rozmova.review.scorecard";
    private static final int FIVE = 5;
    /// The language of the server's machine says nothing about the person.
    private static final Control AS_ASKED = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private FirstScorecard() {}

    static String name(Language language) {
        return texts(language).getString("name");
    }

    static List<Criterion> criteria(Language language) {
        var texts = texts(language);
        var criteria = new ArrayList<Criterion>();
        criteria.add(yesOrNo(texts, "greeting", 10));
        criteria.add(yesOrNo(texts, "question", 20));
        criteria.add(scale(texts, "answer", 30));
        criteria.add(scale(texts, "tone", 20));
        criteria.add(yesOrNo(texts, "closing", 20));
        return criteria;
    }

    private static Criterion yesOrNo(ResourceBundle texts, String key, int weight) {
        return new Criterion(0, texts.getString(key), texts.getString(key + ".help"), Kind.YES_NO, null, weight);
    }

    private static Criterion scale(ResourceBundle texts, String key, int weight) {
        return new Criterion(0, texts.getString(key), texts.getString(key + ".help"), Kind.SCALE, FIVE, weight);
    }

    private static ResourceBundle texts(Language language) {
        return ResourceBundle.getBundle(
                TEXTS, Locale.forLanguageTag(language.code()), FirstScorecard.class.getClassLoader(), AS_ASKED);
    }
}
